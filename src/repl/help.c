/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "repl/help.h"

#include <stdio.h>
#include <string.h>

#include "lang/compile.h"
#include "object/error.h"
#include "object/function.h"
#include "object/native.h"
#include "object/operations.h"
#include "vm/vm.h"

static const Function *function_in(Value v) {
  if (has_type_id(v, TYPE_ID_method)) v = ((Method *)as_object(v))->function;
  return is_function(v) ? as_function(v) : NULL;
}

static const NativeSpec *native_in(Value v) {
  bool native = has_type_id(v, TYPE_ID_native) || has_type_id(v, TYPE_ID_method_descriptor);
  return native ? ((NativeFunction *)as_object(v))->spec : NULL;
}

/* def f(a, b=…, *args, c, **kwds) as written: the head of the source text, up to the colon that ends it. */
static void print_head(const Function *f) {
  const Code *code = f->code;
  printf("%s(", code->name->text);
  int n = code->positional + code->keyword_only;
  int defaults = is_absent(f->defaults) ? 0 : (int)as_tuple(f->defaults)->length;
  for (int i = 0; i < n; i++) {
    if (i == code->positional && !(code->flags & CODE_VARARGS)) printf("%s*", i ? ", " : "");
    printf("%s%s", i ? ", " : "", as_str(code->local_names->item[i])->text);
    if (i < code->positional && i >= code->positional - defaults) printf("=…");
  }
  if (code->flags & CODE_VARARGS) {
    printf("%s*%s", n ? ", " : "", as_str(code->local_names->item[n])->text);
    n++;
  }
  if (code->flags & CODE_VARKEYWORDS) printf("%s**%s", n ? ", " : "", as_str(code->local_names->item[n])->text);
  printf(")\n");
}

static void print_source(const Function *f) {
  const Code *code = f->code;
  const char *p = is_str(code->source) ? as_str(code->source)->text : NULL;
  for (int line = 1; p && *p && line <= code->last_line; line++) {
    size_t n = strcspn(p, "\n");
    if (line >= code->first_line) printf("%.*s\n", (int)n, p);
    p += n + (p[n] == '\n');
  }
  if (!p) puts("the source is not available");
}

static bool print_doc(Machine *m, Value v) {
  Value doc;
  int found = object_find_attr(m, v, symbol(m, "__doc__"), &doc);
  if (found < 0) return false;
  if (found && is_str(doc)) printf("%s\n", as_str(doc)->text);
  else puts("no documentation");
  return true;
}

bool help_show(Machine *m, Dict *globals, const char *subject, size_t bytes, bool source) {
  Value code = compile_text(m, subject, bytes, "<help>", COMPILE_CAS | COMPILE_EXPRESSION);
  Value v = is_absent(code) ? ABSENT : vm_run(m, as_code(code), globals);
  if (is_absent(v)) return false;
  const Function *f = function_in(v);
  const NativeSpec *native = native_in(v);
  if (source && f) print_source(f);
  else if (native) printf("%s\n%s\n", native_text(native), native->doc);
  else {
    if (f) print_head(f);
    else if (is_type(v)) printf("class %s\n", type_name(as_type(v)));
    else printf("an object of type %s\n", type_name_of(m, v));
    if (!print_doc(m, v)) return false;
  }
  if (f && !source) printf("Defined in %s, line %d.\n", as_str(f->code->filename)->text, f->code->first_line);
  return true;
}
