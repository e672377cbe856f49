/* SPDX-License-Identifier: GPL-3.0-or-later */
/* display.c: the pretty-printer of the prompt (as IPython's, which Sage uses, of width 79). */
#include "repl/display.h"

#include <stdio.h>

#include "object/function.h"
#include "object/error.h"
#include "object/operations.h"
#include "vm/vm.h"

enum { WIDTH = 79 };

static bool is_pretty(Value v) { return is_list(v) || is_tuple(v) || is_dict(v) || has_type_id(v, TYPE_ID_set) || has_type_id(v, TYPE_ID_frozenset); }

/* Adds text whose further lines are indented by `column`. */
static void add_indented(StrBuilder *out, const Str *text, int column) {
  for (const char *p = text->text; *p;) {
    size_t n = strcspn(p, "\n");
    builder_add(out, p, n);
    if (p[n]) builder_addf(out, "\n%*s", column, "");
    p += n + (p[n] == '\n');
  }
}

static bool fits(const Str *text, int column) { return !strchr(text->text, '\n') && (int64_t)text->length + column <= WIDTH; }

static bool show(Machine *m, Value v, StrBuilder *out, int column);

static void brackets(Value v, const char **open, const char **close) {
  *open = is_list(v) ? "[" : is_tuple(v) ? "(" : has_type_id(v, TYPE_ID_frozenset) ? "frozenset({" : "{";
  *close = is_list(v) ? "]" : is_tuple(v) ? ")" : has_type_id(v, TYPE_ID_frozenset) ? "})" : "}";
}

static bool show_pair(Machine *m, Value pair, StrBuilder *out, int column) {
  Value key = object_repr(m, as_tuple(pair)->item[0]);
  if (is_absent(key)) return false;
  add_indented(out, as_str(key), column);
  builder_add_c(out, ": ");
  return show(m, as_tuple(pair)->item[1], out, column + (int)as_str(key)->length + 2);
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

static bool show_items(Machine *m, Value v, StrBuilder *out, int column) {
  const char *open, *close;
  brackets(v, &open, &close);
  Value items = items_of(m, v);
  if (is_absent(items)) return false;
  builder_add_c(out, open);
  int inner = column + (int)strlen(open);
  for (size_t i = 0; i < as_list(items)->length; i++) {
    if (i) builder_addf(out, ",\n%*s", inner, "");
    Value item = list_item(as_list(items), i);
    if (!(is_dict(v) ? show_pair(m, item, out, inner) : show(m, item, out, inner))) return false;
  }
  if (is_tuple(v) && as_tuple(v)->length == 1) builder_add_c(out, ",");
  builder_add_c(out, close);
  return true;
}

static bool show(Machine *m, Value v, StrBuilder *out, int column) {
  Value text = object_repr(m, v);
  if (is_absent(text)) return false;
  if (!is_pretty(v) || fits(as_str(text), column)) {
    add_indented(out, as_str(text), column);
    return true;
  }
  if (!recursion_enter(m, " while showing a value")) return false;
  bool shown = repr_enter(m, v);
  if (shown) {
    shown = show_items(m, v, out, column);
    repr_leave(m, v);
  } else builder_add_c(out, "...");
  recursion_leave(m);
  return shown || !error_pending(m);
}

bool display_value(Machine *m, Value v, StrBuilder *out) { return show(m, v, out, 0); }

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
