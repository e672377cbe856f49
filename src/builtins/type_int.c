/* SPDX-License-Identifier: GPL-3.0-or-later */
/* type_int.c: int(...), and the methods of int that are no operators. */
#include "object/containers.h"
#include "object/error.h"
#include "object/number_types.h"
#include "object/operations.h"
#include "object/str.h"

BUILTIN(int_method_bit_length, "bit_length(self, /)", "Number of bits necessary to represent self in binary.") {
  return int_from_uint64(m, int_bit_length(args[0]));
}

BUILTIN(int_method_bit_count, "bit_count(self, /)", "Number of ones in the binary representation of the absolute value of self.") {
  return int_from_uint64(m, int_bit_count(args[0]));
}

BUILTIN(int_method_conjugate, "conjugate(self, /)", "Returns self, the complex conjugate of any int.") { return int_exact(m, args[0]); }

BUILTIN(int_method_as_integer_ratio, "as_integer_ratio(self, /)",
        "A pair of integers, whose ratio is equal to the original int, with a positive denominator.") {
  Value numerator = int_exact(m, args[0]);
  return is_absent(numerator) ? ABSENT : tuple_pack(m, 2, numerator, small_int_value(1));
}

BUILTIN(int_method_getnewargs, "__getnewargs__(self, /)", NULL) {
  Value number = int_exact(m, args[0]);
  return is_absent(number) ? ABSENT : tuple_pack(m, 1, number);
}

BUILTIN(int_method_trunc, "__trunc__(self, /)", "Truncating an Integral returns itself.") { return int_exact(m, args[0]); }
BUILTIN(int_method_floor, "__floor__(self, /)", "Flooring an Integral returns itself.") { return int_exact(m, args[0]); }
BUILTIN(int_method_ceil, "__ceil__(self, /)", "Ceiling of an Integral returns itself.") { return int_exact(m, args[0]); }

BUILTIN(int_method_round, "__round__(self, ndigits=..., /)",
        "Rounding an Integral returns itself; with a negative ndigits, the nearest multiple of a power of ten.") {
  int64_t digits;
  if (is_absent(args[1])) return int_exact(m, args[0]);
  if (!object_as_index_clamped(m, args[1], &digits)) return ABSENT;
  return int_round(m, args[0], digits);
}

BUILTIN(int_method_sizeof, "__sizeof__(self, /)", "Returns size in memory, in bytes.") {
  uint64_t limbs = is_small_int(args[0]) ? 0 : (int_bit_length(args[0]) + 63) / 64;
  return int_from_uint64(m, sizeof(Int) + 8 * limbs);
}

/* ---- bytes ---- */

static bool read_byteorder(Machine *m, const char *name, Value order, bool *little) {
  *little = false;
  if (is_absent(order)) return true;
  if (!is_str_instance(m, order)) return raise_false(m, TYPE_ID(TypeError), "%s() argument 'byteorder' must be str, not %N", name, order);
  *little = str_equals_c(as_str(order), "little");
  return *little || str_equals_c(as_str(order), "big") ||
         raise_false(m, TYPE_ID(ValueError), "byteorder must be either 'little' or 'big'");
}

BUILTIN(int_method_to_bytes, "to_bytes(self, /, length=1, byteorder='big', *, signed=False)",
        "Return an array of bytes representing an integer.\n\n"
        "length: of the bytes object; an OverflowError is raised if the integer is not representable with that many bytes.\n"
        "byteorder: 'big' (most significant byte first) or 'little'.\n"
        "signed: whether two's complement is used; if False and the integer is negative, an OverflowError is raised.") {
  int64_t length = 1;
  bool little, is_signed = false;
  if (!is_absent(args[1]) && !object_as_size(m, args[1], &length)) return ABSENT;
  if (!read_byteorder(m, "to_bytes", args[2], &little)) return ABSENT;
  if (!is_absent(args[3]) && !object_truth(m, args[3], &is_signed)) return ABSENT;
  if (length < 0) return raise_error(m, TYPE_ID(ValueError), "length argument must be non-negative");
  Value bytes = bytes_new(m, NULL, (size_t)length);
  if (is_absent(bytes)) return ABSENT;
  return int_to_bytes(m, args[0], as_bytes(bytes)->data, (size_t)length, little, is_signed) ? bytes : ABSENT;
}

static Value bytes_of(Machine *m, Value v) {
  if (is_bytes(v) || is_instance(m, v, TYPE_ID(bytes))) return v;
  if (is_int_instance(m, v) || is_str_instance(m, v)) return raise_error(m, TYPE_ID(TypeError), "cannot convert '%T' object to bytes", v);
  return object_call(m, object_value(builtin_type(m, TYPE_ID(bytes))), &v, 1);
}

BUILTIN(int_method_from_bytes, "from_bytes(cls, bytes, byteorder='big', *, signed=False)",
        "Return the integer represented by the given array of bytes.\n\n"
        "bytes: a bytes object or an iterable of small integers.\n"
        "byteorder: 'big' (most significant byte first) or 'little'.\n"
        "signed: whether two's complement is used to represent the integer.") {
  bool little, is_signed = false;
  if (!read_byteorder(m, "from_bytes", args[2], &little)) return ABSENT;
  if (!is_absent(args[3]) && !object_truth(m, args[3], &is_signed)) return ABSENT;
  Value bytes = bytes_of(m, args[1]);
  if (is_absent(bytes)) return ABSENT;
  Value number = int_from_bytes(m, as_bytes(bytes)->data, as_bytes(bytes)->length, little, is_signed);
  if (is_absent(number) || value_same(args[0], object_value(builtin_type(m, TYPE_ID(int))))) return number;
  return object_call(m, args[0], &number, 1);
}

const NativeSpec *const int_methods[] = {
  &int_method_bit_length,
  &int_method_bit_count,
  &int_method_conjugate,
  &int_method_as_integer_ratio,
  &int_method_to_bytes,
  &int_method_from_bytes,
  &int_method_round,
  
  &int_method_trunc,
  &int_method_floor,
  &int_method_ceil,
  &int_method_getnewargs,
  &int_method_sizeof,
  NULL,
};

static Value get_zero(Machine *m __attribute__((unused)), Value self __attribute__((unused))) { return small_int_value(0); }
static Value get_one(Machine *m __attribute__((unused)), Value self __attribute__((unused))) { return small_int_value(1); }

const GetSetSpec int_getset[] = {
  {"real", int_exact, NULL, "the real part of a complex number"},
  {"imag", get_zero, NULL, "the imaginary part of a complex number"},
  {"numerator", int_exact, NULL, "the numerator of a rational number in lowest terms"},
  {"denominator", get_one, NULL, "the denominator of a rational number in lowest terms"},
  {NULL, NULL, NULL, NULL},
};

/* ---- int(...) ---- */

static Value invalid_literal(Machine *m, Value x, int base) {
  if (error_pending(m)) return ABSENT;
  Value shown = object_repr(m, x);
  if (is_absent(shown)) return raise_without_message(m, TYPE_ID(ValueError));
  size_t length = as_str(shown)->length;
  if (length > 200) shown = str_slice(m, as_str(shown), 0, 200);
  return is_absent(shown) ? ABSENT : raise_error(m, TYPE_ID(ValueError), "invalid literal for int() with base %d: %V", base, shown);
}

static bool is_text(Machine *m, Value x) { return is_str_instance(m, x) || is_instance(m, x, TYPE_ID(bytes)); }

static Value from_text(Machine *m, Value x, int base) {
  bool is_bytes_object = is_instance(m, x, TYPE_ID(bytes));
  const char *text = is_bytes_object ? (const char *)as_bytes(x)->data : as_str(x)->text;
  size_t length = is_bytes_object ? as_bytes(x)->length : as_str(x)->bytes;
  Value number = int_parse(m, text, length, base);
  return is_absent(number) ? invalid_literal(m, x, base) : number;
}

/* What __int__, __index__ or __trunc__ answered, as an exact int. */
static Value check_int(Machine *m, Value result, const char *method) {
  if (is_absent(result) || is_small_int(result)) return result;
  if (is_int_instance(m, result)) return int_exact(m, result);
  return raise_error(m, TYPE_ID(TypeError), "%s returned non-int (type %T)", method, result);
}

static Value from_trunc(Machine *m, Value x, Value trunc) {
  Value whole = object_call(m, trunc, &x, 1);
  if (is_absent(whole) || is_int_instance(m, whole)) return is_absent(whole) ? ABSENT : int_exact(m, whole);
  UnarySlot index = type_of(m, whole)->slots.index;
  if (index) return check_int(m, index(m, whole), "__index__");
  return raise_error(m, TYPE_ID(TypeError), "__trunc__ returned non-Integral (type %T)", whole);
}

static Value from_number(Machine *m, Value x) {
  const Slots *slots = &type_of(m, x)->slots;
  if (is_int(x)) return x;
  if (slots->to_int) return check_int(m, slots->to_int(m, x), "__int__");
  if (slots->index) return check_int(m, slots->index(m, x), "__index__");
  Value trunc = type_lookup(m, type_of(m, x), symbol(m, "__trunc__"));
  if (!is_absent(trunc)) return from_trunc(m, x, trunc);
  if (is_text(m, x)) return from_text(m, x, 10);
  return raise_error(m, TYPE_ID(TypeError), "int() argument must be a string, a bytes-like object or a real number, not '%T'", x);
}

static Value from_text_with_base(Machine *m, Value x, Value base) {
  int64_t b;
  if (is_absent(x)) return raise_error(m, TYPE_ID(TypeError), "int() missing string argument");
  if (!object_as_index_clamped(m, base, &b)) return ABSENT;
  if ((b != 0 && b < 2) || b > 36) return raise_error(m, TYPE_ID(ValueError), "int() base must be >= 2 and <= 36, or 0");
  if (!is_text(m, x)) return raise_error(m, TYPE_ID(TypeError), "int() can't convert non-string with explicit base");
  return from_text(m, x, (int)b);
}

static Value read_arguments(Machine *m, const Value *args, int nargs, Value keyword_names) {
  Value x = ABSENT, base = ABSENT;
  if (is_absent(keyword_names) && nargs == 1) return from_number(m, args[0]);
  int positional = nargs - (is_absent(keyword_names) ? 0 : (int)as_tuple(keyword_names)->length);
  if (nargs > 2) return raise_error(m, TYPE_ID(TypeError), "int() takes at most 2 arguments (%d given)", nargs);
  if (positional > 0) x = args[0];
  if (positional > 1) base = args[1];
  for (int i = positional; i < nargs; i++) {
    Value name = as_tuple(keyword_names)->item[i - positional];
    if (!keyword_check(m, name)) return ABSENT;
    if (!str_equals_c(as_str(name), "base"))
      return raise_error(m, TYPE_ID(TypeError), "'%V' is an invalid keyword argument for int()", name);
    base = args[i];
  }
  if (!is_absent(base)) return from_text_with_base(m, x, base);
  return is_absent(x) ? small_int_value(0) : from_number(m, x);
}

Value int_construct(Machine *m, Type *type, const Value *args, int nargs, Value keyword_names) {
  Value number = read_arguments(m, args, nargs, keyword_names);
  if (is_absent(number) || type->id == TYPE_ID(int)) return number;
  return int_of_subclass(m, type, number);
}
