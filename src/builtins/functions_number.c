/* SPDX-License-Identifier: GPL-3.0-or-later */
/* functions_number.c: builtin functions on numbers and characters: abs bin chr divmod hex oct ord pow round. */
#include "builtins/sequence.h"
#include "builtins/state.h"
#include "object/function.h"

BUILTIN(builtin_abs, "abs(x, /)", "Return the absolute value of the argument.") {
  UnarySlot absolute = builtin_type(m, type_id_of(args[0]))->slots.absolute;
  if (!absolute) return raise_error(m, TYPE_ID_TypeError, "bad operand type for abs(): '%T'", args[0]);
  return absolute(m, args[0]);
}

static Value with_prefix(Machine *m, Value v, int base, const char *prefix) {
  UnarySlot index = builtin_type(m, type_id_of(v))->slots.index;
  if (!index) return raise_error(m, TYPE_ID_TypeError, "'%T' object cannot be interpreted as an integer", v);
  Value i = index(m, v);
  if (is_absent(i)) return ABSENT;
  bool negative = int_sign(i) < 0;
  Value digits = int_to_text(m, negative ? int_negate(m, i) : i, base);
  return is_absent(digits) ? ABSENT : str_format(m, "%s%s%S", negative ? "-" : "", prefix, as_str(digits));
}

BUILTIN(builtin_bin, "bin(number, /)", "Return the binary representation of an integer.\n\n   >>> bin(2796202)\n   '0b1010101010101010101010'") {
  return with_prefix(m, args[0], 2, "0b");
}
BUILTIN(builtin_oct, "oct(number, /)", "Return the octal representation of an integer.\n\n   >>> oct(342391)\n   '0o1234567'") {
  return with_prefix(m, args[0], 8, "0o");
}
BUILTIN(builtin_hex, "hex(number, /)", "Return the hexadecimal representation of an integer.\n\n   >>> hex(12648430)\n   '0xc0ffee'") {
  return with_prefix(m, args[0], 16, "0x");
}

BUILTIN(builtin_chr, "chr(i, /)", "Return a Unicode string of one character with ordinal i; 0 <= i <= 0x10ffff.") {
  int i;
  if (!object_as_c_int(m, args[0], &i)) return ABSENT;
  if (i < 0 || i > 0x10ffff) return raise_error(m, TYPE_ID_ValueError, "chr() arg not in range(0x110000)");
  return str_char(m, (uint32_t)i);
}

BUILTIN(builtin_ord, "ord(c, /)", "Return the Unicode code point for a one-character string.") {
  Value c = args[0];
  size_t length;
  if (is_str_instance(m, c)) {
    length = as_str(c)->length;
    const char *p = as_str(c)->text;
    if (length == 1) return small_int_value(utf8_next(&p));
  } else if (is_object(c) && is_instance(m, c, TYPE_ID_bytes)) {
    length = as_bytes(c)->length;
    if (length == 1) return small_int_value(as_bytes(c)->data[0]);
  } else {
    return raise_error(m, TYPE_ID_TypeError, "ord() expected string of length 1, but %T found", c);
  }
  return raise_error(m, TYPE_ID_TypeError, "ord() expected a character, but string of length %zu found", length);
}

BUILTIN(builtin_divmod, "divmod(x, y, /)", "Return the tuple (x//y, x%y).  Invariant: div*y + mod == x.") {
  return object_binary(m, BINARY_divmod, args[0], args[1]);
}

static Value power_modulo(Machine *m, Value base, Value exponent, Value modulus) {
  Type *type = type_of(m, base);
  bool own = type->flags & USER_CLASS && is_function(type_lookup(m, type, symbol(m, "__pow__")));
  if (!own && is_int_instance(m, base) && is_int_instance(m, exponent) && is_int_instance(m, modulus))
    return int_power_modulo(m, base, exponent, modulus);
  Value given[3] = {base, exponent, modulus};
  if ((type->flags & USER_CLASS || type->id >= FIRST_KERNEL_TYPE) && !is_absent(type_lookup(m, type, symbol(m, "__pow__"))))
    return object_call_method(m, base, "__pow__", given + 1, 2);
  /* the first of them that has an opinion speaks: CPython asks their slots in this order */
  bool numbers = true;
  for (int i = 0; i < 2; i++)
    numbers = numbers && (is_int_instance(m, given[i]) || is_float_instance(m, given[i]) || is_instance(m, given[i], TYPE_ID_complex));
  int first = 0;
  while (first < 3 && !is_float_instance(m, given[first]) && !(numbers && is_instance(m, given[first], TYPE_ID_complex))) first++;
  if (first < 3 && is_instance(m, given[first], TYPE_ID_complex)) return raise_error(m, TYPE_ID_ValueError, "complex modulo");
  if (first < 3) return raise_error(m, TYPE_ID_TypeError, "pow() 3rd argument not allowed unless all arguments are integers");
  return raise_error(m, TYPE_ID_TypeError, "unsupported operand type(s) for ** or pow(): '%T', '%T', '%T'", base, exponent, modulus);
}

BUILTIN(builtin_pow, "pow(base, exp, mod=None)",
        "Equivalent to base**exp with 2 arguments or base**exp % mod with 3 arguments.\n\nSome types, such as ints, are able to use a "
        "more efficient algorithm when\ninvoked using the three argument form.") {
  if (is_absent(args[2]) || is_none(args[2])) return object_binary(m, BINARY_power, args[0], args[1]);
  return power_modulo(m, args[0], args[1], args[2]);
}

BUILTIN(builtin_round, "round(number, ndigits=None)",
        "Round a number to a given precision in decimal digits.\n\nThe return value is an integer if ndigits is omitted or None.  "
        "Otherwise\nthe return value has the same type as the number.  ndigits may be negative.") {
  if (is_absent(type_lookup(m, type_of(m, args[0]), symbol(m, "__round__"))))
    return raise_error(m, TYPE_ID_TypeError, "type %T doesn't define __round__ method", args[0]);
  bool digits = !is_absent(args[1]) && !is_none(args[1]);
  return object_call_method(m, args[0], "__round__", args + 1, digits ? 1 : 0);
}

const NativeSpec *const builtin_number_functions[] = {&builtin_abs,    &builtin_bin, &builtin_oct,   &builtin_hex, &builtin_chr, &builtin_ord,
                                                      &builtin_divmod, &builtin_pow, &builtin_round, NULL};
