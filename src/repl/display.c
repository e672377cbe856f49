/* SPDX-License-Identifier: GPL-3.0-or-later */
/* display.c: how the prompt shows values: IPython's pretty-printer as SageMath sets it up.
 *
 * A list, tuple, set or dict is a group: it stands in one line if it fits there with what must follow it, else each item has its own line,
 * indented by the brackets around it, whatever column they stand in. An item of several lines breaks the groups around it. */
#include "repl/display.h"

#include <stdio.h>
#include <stdlib.h>

#include "algebra/matrix.h"
#include "object/error.h"
#include "object/function.h"
#include "object/number.h"
#include "object/operations.h"
#include "vm/vm.h"

enum { WIDTH = 79, TALL_WIDTH = 70 };

typedef struct Printer {
  Machine *m;
  StrBuilder *out;
  int64_t column;
  int indent;    /* of the brackets around */
  bool flat;     /* trying: one line only … */
  int64_t limit; /* … that ends before this column … */
  bool broken;   /* … which failed */
} Printer;

static bool is_group(Value v) { return is_list(v) || is_tuple(v) || is_dict(v) || has_type_id(v, TYPE_ID_set) || has_type_id(v, TYPE_ID_frozenset); }

static int64_t columns_of(const char *text, size_t bytes) {
  int64_t n = 0;
  for (size_t i = 0; i < bytes; i++) n += (text[i] & 0xc0) != 0x80;
  return n;
}

static void put(Printer *p, const char *text, size_t bytes) {
  builder_add(p->out, text, bytes);
  p->column += columns_of(text, bytes);
  if (p->flat && p->column > p->limit) p->broken = true;
}
static void put_c(Printer *p, const char *text) { put(p, text, strlen(text)); }

static void new_line(Printer *p) {
  builder_addf(p->out, "\n%*s", p->indent, "");
  p->column = p->indent;
}

/* Further lines begin where the items of the group around do. */
static void put_lines(Printer *p, const Str *text) {
  for (const char *s = text->text; *s;) {
    size_t n = strcspn(s, "\n");
    put(p, s, n);
    if (s[n]) {
      if (p->flat) p->broken = true;
      new_line(p);
    }
    s += n + (s[n] == '\n');
  }
}

/* ---- lists with two-dimensional items ---- */

/* Does its parent say that it is shown in two dimensions? -1: exception pending. */
static int is_two_dimensional(Machine *m, Value v) {
  Value parent = ABSENT, option;
  int found = is_object(v) && !is_type(v) ? object_find_attr(m, v, symbol(m, "parent"), &parent) : 0;
  if (found <= 0) return found;
  parent = vm_call(m, parent, NULL, 0, ABSENT);
  if (is_absent(parent)) return error_take(m), 0;
  if ((found = object_find_attr(m, parent, symbol(m, "_repr_option"), &option)) <= 0) return found;
  Value key = str_from_c(m, "element_ascii_art"), answer = vm_call(m, option, &key, 1, ABSENT);
  bool truth = false;
  return is_absent(answer) || !object_truth(m, answer, &truth) ? -1 : truth;
}

static int64_t lines_of(const Str *text) {
  int64_t n = 1;
  for (const char *s = text->text; (s = strchr(s, '\n')); s++) n++;
  return n;
}

static int64_t width_of(const Str *text) {
  int64_t width = 0;
  for (const char *s = text->text;;) {
    size_t n = strcspn(s, "\n");
    int64_t columns = columns_of(s, n);
    if (columns > width) width = columns;
    if (!s[n]) return width;
    s += n + 1;
  }
}

static Value repr_all(Machine *m, const Tuple *items) {
  Value list = list_new(m, NULL, 0);
  for (size_t i = 0; !is_absent(list) && i < items->length; i++) {
    Value text = object_repr(m, items->item[i]);
    if (is_absent(text) || !list_append(m, list, text)) return ABSENT;
  }
  return list;
}

/* Most lists are of numbers, texts and lists: their items need not be asked. */
static bool may_be_tall(const Tuple *items) {
  for (size_t i = 0; i < items->length; i++)
    if (is_object(items->item[i]) && !is_str(items->item[i]) && !is_int(items->item[i]) && !is_group(items->item[i])) return true;
  return false;
}

/* The texts of the items, if they are to be set side by side; else an empty list. Items may be changed by what __repr__ does, so: a tuple. */
static Value tall_texts(Machine *m, Value sequence) {
  Value items = tuple_from_iterable(m, sequence);
  if (!is_absent(items) && !may_be_tall(as_tuple(items))) return list_new(m, NULL, 0);
  Value texts = is_absent(items) ? ABSENT : repr_all(m, as_tuple(items)), none = list_new(m, NULL, 0);
  if (is_absent(texts)) return ABSENT;
  bool several = false;
  for (size_t i = 0; i < as_list(texts)->length && !several; i++) several = lines_of(as_str(list_item(as_list(texts), i))) > 1;
  for (size_t i = 0; several && i < as_tuple(items)->length; i++) {
    int tall = is_two_dimensional(m, as_tuple(items)->item[i]);
    if (tall) return tall < 0 ? ABSENT : texts;
  }
  return none;
}

/* Line `line` of the text when its last one is line `height - 1`, filled with blanks up to its width. */
static void put_tall_line(Printer *p, const Str *text, int64_t line, int64_t height) {
  const char *s = text->text;
  size_t n = 0;
  int64_t skip = line - (height - lines_of(text)), width = width_of(text);
  for (int64_t i = 0; i < skip; i++) s = strchr(s, '\n') + 1;
  if (skip >= 0) n = strcspn(s, "\n");
  put(p, s, n);
  for (int64_t k = columns_of(s, n); k < width; k++) put_c(p, " ");
}

static void put_tall_row(Printer *p, const List *texts, size_t from, size_t to, int64_t height) {
  for (int64_t line = 0; line < height; line++) {
    for (size_t i = from; i < to; i++) {
      if (i > from) put_c(p, line + 1 == height ? ", " : "  ");
      put_tall_line(p, as_str(list_item(texts, i)), line, height);
    }
    put_c(p, line + 1 == height && to < texts->length ? ",\n\n" : "\n");
  }
}

static void put_tall(Printer *p, const List *texts, const char *open, const char *close) {
  int64_t height = 0, column = 0;
  for (size_t i = 0; i < texts->length; i++) {
    int64_t lines = lines_of(as_str(list_item(texts, i)));
    if (lines > height) height = lines;
  }
  size_t from = 0;
  put_c(p, open);
  put_c(p, "\n");
  for (size_t i = 0; i < texts->length; i++) {
    int64_t width = width_of(as_str(list_item(texts, i)));
    if (i > from && column + width > TALL_WIDTH) {
      put_tall_row(p, texts, from, i, height);
      from = i;
      column = 0;
    }
    column += width + 2;
  }
  put_tall_row(p, texts, from, texts->length, height);
  put_c(p, close);
}

/* ---- groups ---- */

static bool show(Printer *p, Value v, int after);

static bool is_empty(Value v) {
  if (is_list(v)) return as_list(v)->length == 0;
  if (is_tuple(v)) return as_tuple(v)->length == 0;
  return is_dict(v) ? as_dict(v)->count == 0 : as_set(v)->count == 0;
}

static void brackets(Value v, const char **open, const char **close) {
  *open = is_list(v) ? "[" : is_tuple(v) ? "(" : has_type_id(v, TYPE_ID_frozenset) ? "frozenset({" : "{";
  *close = is_list(v) ? "]" : is_tuple(v) ? ")" : has_type_id(v, TYPE_ID_frozenset) ? "})" : "}";
}

/* Sets are shown sorted when they can be. */
static Value items_of(Machine *m, Value v) {
  if (is_dict(v)) {
    Value items = object_call_method(m, v, "items", NULL, 0);
    return is_absent(items) ? ABSENT : list_from_iterable(m, items);
  }
  Value items = list_from_iterable(m, v);
  if (is_absent(items) || is_list(v) || is_tuple(v)) return items;
  if (!list_sort(m, items, NONE, false)) {
    error_take(m);
    return list_from_iterable(m, v);
  }
  return items;
}

static bool show_item(Printer *p, Value v, bool pair, int after) {
  if (!pair) return show(p, v, after);
  if (!show(p, as_tuple(v)->item[0], 1)) return false;
  put_c(p, ": ");
  return show(p, as_tuple(v)->item[1], after);
}

static bool show_items(Printer *p, Value v, const List *items, int after) {
  const char *open, *close;
  brackets(v, &open, &close);
  bool single = is_tuple(v) && items->length == 1;
  int outside = p->indent, closing = (int)strlen(close) + single;
  put_c(p, open);
  p->indent += (int)strlen(open);
  for (size_t i = 0; i < items->length && !p->broken; i++) {
    if (i) put_c(p, p->flat ? ", " : ",");
    if (i && !p->flat) new_line(p);
    if (!show_item(p, list_item(items, i), is_dict(v), i + 1 < items->length ? 1 : closing + after)) return false;
  }
  if (single) put_c(p, ",");
  put_c(p, close);
  p->indent = outside;
  return true;
}

/* In one line if it fits there. `after`: columns of what must stand behind it. */
static bool show_group(Printer *p, Value v, int after) {
  Value items = items_of(p->m, v);
  if (is_absent(items)) return false;
  if (p->flat) return show_items(p, v, as_list(items), after);
  StrBuilder line;
  builder_start(&line);
  Printer trial = {.m = p->m, .out = &line, .column = p->column, .indent = p->indent, .flat = true, .limit = WIDTH - after};
  bool shown = show_items(&trial, v, as_list(items), after);
  bool fits = shown && (!trial.broken || as_list(items)->length == 0);
  if (fits) put(p, line.data, line.used);
  builder_drop(&line);
  return fits || (shown && show_items(p, v, as_list(items), after));
}

static bool show_container(Printer *p, Value v, int after) {
  const char *open, *close;
  brackets(v, &open, &close);
  if (!repr_enter(p->m, v)) {
    put_c(p, open);
    put_c(p, "...");
    put_c(p, close);
    return true;
  }
  bool sequence = is_list(v) || is_tuple(v);
  Value texts = sequence ? tall_texts(p->m, v) : ABSENT;
  bool shown = !sequence || !is_absent(texts);
  if (shown && sequence && as_list(texts)->length) put_tall(p, as_list(texts), open, close);
  else if (shown) shown = show_group(p, v, after);
  repr_leave(p->m, v);
  return shown;
}

static bool show(Printer *p, Value v, int after) {
  if (is_group(v) && !is_empty(v)) {
    if (!recursion_enter(p->m, " while showing a value")) return false;
    bool shown = show_container(p, v, after);
    recursion_leave(p->m);
    return shown;
  }
  Value text = object_repr(p->m, v);
  if (is_absent(text)) return false;
  put_lines(p, as_str(text));
  return true;
}

bool display_value(Machine *m, Value v, StrBuilder *out) {
  Printer p = {.m = m, .out = out};
  if (!show(&p, v, 0)) return false;
  if (is_matrix(m, v) && matrix_is_abbreviated(v)) builder_add_c(out, " (use the '.str()' method to see the entries)");
  return true;
}

static Dict *main_namespace(Machine *m) {
  Value module = dict_get_str(vm_modules(m), symbol(m, "__main__"));
  return is_absent(module) ? NULL : ((Module *)as_object(module))->dict;
}

static void remember(Machine *m, Value v) {
  Dict *d = main_namespace(m);
  static const char *const names[] = {"_", "__", "___"};
  for (int i = 2; d && i > 0; i--) {
    Value earlier = dict_get_str(d, symbol(m, names[i - 1]));
    if (!is_absent(earlier)) dict_set_str(m, d, symbol(m, names[i]), earlier);
  }
  if (d) dict_set_str(m, d, symbol(m, names[0]), v);
}

bool display_echo(Machine *m, Value v) {
  if (is_none(v)) return true;
  StrBuilder out;
  builder_start(&out);
  if (!display_value(m, v, &out)) return builder_drop(&out), false;
  builder_add_c(&out, "\n");
  fwrite(out.data, 1, out.used, stdout);
  builder_drop(&out);
  remember(m, v);
  return true;
}
