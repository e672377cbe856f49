/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Native functions: reading signatures, binding arguments, what is said when they do not fit; slots as methods; exceptions' text.
 */
#include "object/native.h"

#include "object/bare.h"
#include "object/containers.h"
#include "object/error.h"
#include "object/operations.h"
#include "tap.h"

BUILTIN(show, "show(a, b=2, /, c=',)', *rest, d=None, **more)", "Shows what it was given.") {
  return tuple_pack(m, 6, is_absent(args[0]) ? NONE : args[0], is_absent(args[1]) ? NONE : args[1], is_absent(args[2]) ? NONE : args[2],
                    args[3], is_absent(args[4]) ? NONE : args[4], is_absent(args[5]) ? NONE : args[5]);
}
BUILTIN(one, "one(x, /)", NULL) { return args[0]; }
BUILTIN(none, "none()", NULL) { return NONE; }
BUILTIN(two, "two(x, y, /)", NULL) { return args[1]; }
BUILTIN(some, "some(x, y=1, z=2, /)", NULL) { return is_absent(args[2]) ? small_int_value(2) : args[2]; }
BUILTIN(named, "named(x, y=1)", NULL) { return is_absent(args[1]) ? small_int_value(1) : args[1]; }

static char text[256];

static const char *describe(Machine *m, Value v) {
  if (is_absent(v)) {
    Value exception = error_take(m);
    v = object_repr(m, exception);
  } else {
    v = object_repr(m, v);
  }
  snprintf(text, sizeof text, "%s", is_absent(v) ? "?" : as_str(v)->text);
  return text;
}

#define SAYS(expected, ...)                                                     \
  do {                                                                          \
    describe(m, (__VA_ARGS__));                                                 \
    CHECK(strcmp(text, expected) == 0, "%s (got %s)", expected, text);          \
  } while (0)

static Value names(Machine *m, const char *a, const char *b) {
  if (b == NULL) return tuple_pack(m, 1, object_value(symbol(m, a)));
  return tuple_pack(m, 2, object_value(symbol(m, a)), object_value(symbol(m, b)));
}

static Value call(Machine *m, const NativeSpec *spec, Value self, const Value *args, int nargs, Value keyword_names) {
  const NativeFunction *function = (const NativeFunction *)as_object(native_function_new(m, spec, ABSENT));
  return native_call(m, function, self, args, nargs, keyword_names);
}

static void binding(Machine *m) {
  const Value n[] = {small_int_value(1), small_int_value(2), small_int_value(3), small_int_value(4), small_int_value(5)};
  SAYS("(1, None, None, (), None, None)", call(m, &show, ABSENT, n, 1, ABSENT));
  SAYS("(1, 2, 3, (4, 5), None, None)", call(m, &show, ABSENT, n, 5, ABSENT));
  SAYS("(1, None, None, (), 2, {'e': 3})", call(m, &show, ABSENT, n, 3, names(m, "d", "e")));
  SAYS("(1, None, 2, (), None, None)", call(m, &show, ABSENT, n, 2, names(m, "c", NULL)));
  SAYS("(1, 2, 3, (), 4, None)", call(m, &show, n[0], n + 1, 3, names(m, "d", NULL)));
  Signature *s = signature_of(m, &show);
  CHECK(s->count == 6 && s->positional == 3 && s->positional_only == 2 && s->required == 1 && s->star == 3 && s->double_star == 5,
        "the signature is read");
  CHECK(s->parameter[2].default_bytes == 4 && memcmp(s->parameter[2].default_text, "',)'", 4) == 0, "a default with a comma in quotes, too");
}

static void complaints(Machine *m) {
  const Value n[] = {small_int_value(1), small_int_value(2), small_int_value(3), small_int_value(4), small_int_value(5)};
  SAYS("TypeError('one() takes exactly one argument (0 given)')", call(m, &one, ABSENT, n, 0, ABSENT));
  SAYS("TypeError('one() takes exactly one argument (2 given)')", call(m, &one, ABSENT, n, 2, ABSENT));
  SAYS("TypeError('none() takes no arguments (1 given)')", call(m, &none, ABSENT, n, 1, ABSENT));
  SAYS("TypeError('two expected 2 arguments, got 1')", call(m, &two, ABSENT, n, 1, ABSENT));
  SAYS("TypeError('some expected at least 1 argument, got 0')", call(m, &some, ABSENT, n, 0, ABSENT));
  SAYS("TypeError('some expected at most 3 arguments, got 4')", call(m, &some, ABSENT, n, 4, ABSENT));
  SAYS("TypeError('one() takes no keyword arguments')", call(m, &one, ABSENT, n, 2, names(m, "x", NULL)));
  SAYS("TypeError(\"named() missing required argument 'x' (pos 1)\")", call(m, &named, ABSENT, n, 0, ABSENT));
  SAYS("TypeError(\"'q' is an invalid keyword argument for named()\")", call(m, &named, ABSENT, n, 2, names(m, "q", NULL)));
  SAYS("TypeError(\"argument for named() given by name ('x') and position (1)\")",
       call(m, &named, ABSENT, n, 2, names(m, "x", NULL)));
  SAYS("TypeError('named() takes at most 2 arguments (3 given)')", call(m, &named, ABSENT, n, 3, ABSENT));
}

static Value method(Machine *m, TypeId type, const char *name) { return type_lookup(m, builtin_type(m, type), symbol(m, name)); }

static void wrappers(Machine *m) {
  const Value n[] = {small_int_value(7), small_int_value(2)};
  SAYS("9", object_call(m, method(m, TYPE_ID_int, "__add__"), n, 2));
  SAYS("-5", object_call(m, method(m, TYPE_ID_int, "__rsub__"), n, 2));
  SAYS("False", object_call(m, method(m, TYPE_ID_int, "__lt__"), n, 2));
  SAYS("TypeError('expected 1 argument, got 0')", object_call(m, method(m, TYPE_ID_int, "__add__"), n, 1));
  SAYS("<slot wrapper '__add__' of 'int' objects>", method(m, TYPE_ID_int, "__add__"));
  SAYS("<method 'append' of 'list' objects>", method(m, TYPE_ID_list, "append"));
  SAYS("TypeError(\"descriptor '__len__' requires a 'list' object but received a 'int'\")",
       object_call(m, method(m, TYPE_ID_list, "__len__"), n, 1));
  SAYS("TypeError(\"descriptor 'append' for 'list' objects doesn't apply to a 'int' object\")",
       object_call(m, method(m, TYPE_ID_list, "append"), n, 2));
  CHECK(is_none(method(m, TYPE_ID_list, "__hash__")), "lists have no hash");
  CHECK(is_absent(method(m, TYPE_ID_list, "__radd__")) && !is_absent(method(m, TYPE_ID_list, "__rmul__")),
        "sequences have no __radd__, but __rmul__");
}

static void operators(Machine *m) {
  Value s = str_from_c(m, "a"), one_int = small_int_value(1), list = list_new(m, NULL, 0);
  SAYS("TypeError(\"unsupported operand type(s) for +: 'int' and 'str'\")", object_binary(m, BINARY_add, one_int, s));
  SAYS("TypeError('can only concatenate str (not \"int\") to str')", object_binary(m, BINARY_add, s, one_int));
  SAYS("TypeError(\"unsupported operand type(s) for ** or pow(): 'int' and 'list'\")", object_binary(m, BINARY_power, one_int, list));
  SAYS("TypeError(\"unsupported operand type(s) for -=: 'int' and 'list'\")", object_binary_inplace(m, BINARY_subtract, one_int, list));
  SAYS("TypeError(\"'<' not supported between instances of 'int' and 'str'\")", object_compare(m, one_int, s, COMPARE_LT));
  SAYS("False", object_compare(m, one_int, s, COMPARE_EQ));
  SAYS("TypeError(\"'int' object is not iterable\")", object_iter(m, one_int));
  SAYS("TypeError(\"'int' object is not subscriptable\")", object_get_item(m, one_int, s));
  CHECK(!object_set_item(m, one_int, s, s), "nor can items be set");
  SAYS("TypeError(\"'int' object does not support item assignment\")", ABSENT);
}

static void exceptions(Machine *m) {
  Value args[] = {small_int_value(2), str_from_c(m, "No such file or directory"), str_from_c(m, "f")};
  Type *os = builtin_type(m, TYPE_ID_OSError), *key = builtin_type(m, TYPE_ID_KeyError);
  Value e = os->construct(m, os, args, 3, ABSENT);
  SAYS("FileNotFoundError(2, 'No such file or directory')", e);
  SAYS("\"[Errno 2] No such file or directory: 'f'\"", object_str(m, e));
  SAYS("\"'f'\"", object_str(m, key->construct(m, key, args + 2, 1, ABSENT)));
  SAYS("KeyError()", key->construct(m, key, NULL, 0, ABSENT));
  SAYS("KeyError('f')", raise_with_value(m, TYPE_ID_KeyError, args[2]));
}

int main(void) {
  Machine *m = machine_new_bare();
  binding(m);
  complaints(m);
  wrappers(m);
  operators(m);
  exceptions(m);
  machine_free_bare(m);
  return tap_finish();
}
