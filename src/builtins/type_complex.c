/* SPDX-License-Identifier: GPL-3.0-or-later */
/* type_complex.c: complex(...), and the methods of complex that are no operators. */
#include "object/containers.h"
#include "object/error.h"
#include "object/number_types.h"
#include "object/operations.h"
#include "object/str.h"

BUILTIN(complex_method_conjugate, "conjugate(self, /)", "Return the complex conjugate of its argument. (3-4j).conjugate() == 3+4j.") {
  return complex_value(m, as_complex(args[0])->re, -as_complex(args[0])->im);
}

BUILTIN(complex_method_complex, "__complex__(self, /)", "Convert this value to exact type complex.") {
  return is_complex(args[0]) ? args[0] : complex_value(m, as_complex(args[0])->re, as_complex(args[0])->im);
}

BUILTIN(complex_method_getnewargs, "__getnewargs__(self, /)", NULL) {
  return tuple_pack(m, 2, float_value(m, as_complex(args[0])->re), float_value(m, as_complex(args[0])->im));
}

const NativeSpec *const complex_methods[] = {
  &complex_method_conjugate,
  &complex_method_complex,
  &complex_method_getnewargs,
  NULL,
};

static Value get_real(Machine *m, Value self) { return float_value(m, as_complex(self)->re); }
static Value get_imag(Machine *m, Value self) { return float_value(m, as_complex(self)->im); }

const GetSetSpec complex_getset[] = {
  {"real", get_real, NULL, "the real part of a complex number"},
  {"imag", get_imag, NULL, "the imaginary part of a complex number"},
  {NULL, NULL, NULL, NULL},
};

/* ---- complex(...) ---- */

typedef struct Pair {
  double re, im;
  bool is_complex;
} Pair;

/* By __complex__ when the type has it; *found false: it has not. */
static bool by_method(Machine *m, Value v, Pair *out, bool *found) {
  Value method = type_lookup(m, type_of(m, v), symbol(m, "__complex__"));
  *found = !is_absent(method);
  if (!*found) return true;
  Value z = object_call_method(m, v, "__complex__", NULL, 0);
  if (is_absent(z)) return false;
  if (!is_instance(m, z, TYPE_ID(complex))) return raise_false(m, TYPE_ID(TypeError), "__complex__ returned non-complex (type %T)", z);
  *out = (Pair){as_complex(z)->re, as_complex(z)->im, true};
  return true;
}

/* Of a class of the language that is no complex: its __float__ counts also where it is a number already. */
static bool says_float(Machine *m, Value v) {
  return is_object(v) && type_of(m, v)->flags & USER_CLASS && !is_instance(m, v, TYPE_ID(complex)) && type_of(m, v)->slots.to_float;
}

static bool read_number(Machine *m, Value v, bool first, Pair *out) {
  bool found = false;
  *out = (Pair){0, 0, is_object(v) && is_instance(m, v, TYPE_ID(complex))};
  bool own = first && is_object(v) && type_of(m, v)->flags & USER_CLASS; /* a subclass may say something else */
  if (own && !by_method(m, v, out, &found)) return false;
  if (found) return true;
  if (says_float(m, v)) return object_float_by_slot(m, v, &out->re);
  if (complex_from_number(m, v, &out->re, &out->im)) return true;
  if (error_pending(m) || (first && !own && !by_method(m, v, out, &found))) return false;
  if (found) return true;
  if (type_of(m, v)->slots.to_float || type_of(m, v)->slots.index) return object_as_double(m, v, &out->re);
  return raise_false(m, TYPE_ID(TypeError), first ? "complex() first argument must be a string or a number, not '%T'"
                                                  : "complex() second argument must be a number, not '%T'", v);
}

static bool read_text(Machine *m, const Str *s, Pair *out) {
  ComplexText found = complex_parse(s->text, s->bytes, &out->re, &out->im);
  if (found == COMPLEX_UNDERSCORE)
    return raise_false(m, TYPE_ID(ValueError), "could not convert string to complex: %R", object_value(s));
  return found == COMPLEX_FOUND || raise_false(m, TYPE_ID(ValueError), "complex() arg is a malformed string");
}

/* real + imag * 1j; only the components that were given are added, so that signs of zeros survive. */
static bool combine(Machine *m, Value real, Value imag, Pair *out) {
  Pair second = {0, 0, false};
  *out = (Pair){0, 0, false};
  if (!is_absent(real) && is_str_instance(m, real)) {
    if (!is_absent(imag)) return raise_false(m, TYPE_ID(TypeError), "complex() can't take second arg if first is a string");
    return read_text(m, as_str(real), out);
  }
  if (!is_absent(imag) && is_str_instance(m, imag)) return raise_false(m, TYPE_ID(TypeError), "complex() second arg can't be a string");
  if (!is_absent(real) && !read_number(m, real, true, out)) return false;
  if (is_absent(imag)) return true;
  if (!read_number(m, imag, false, &second)) return false;
  if (second.is_complex) out->re -= second.im;
  out->im = out->is_complex ? out->im + second.re : second.re;
  return true;
}

static bool read_arguments(Machine *m, const Value *args, int nargs, Value keyword_names, Value *real, Value *imag) {
  int positional = nargs - (is_absent(keyword_names) ? 0 : (int)as_tuple(keyword_names)->length);
  if (nargs > 2) return raise_false(m, TYPE_ID(TypeError), "complex() takes at most 2 arguments (%d given)", nargs);
  if (positional > 0) *real = args[0];
  if (positional > 1) *imag = args[1];
  for (int i = positional; i < nargs; i++) {
    Value name = as_tuple(keyword_names)->item[i - positional];
    if (!keyword_check(m, name)) return false;
    Value *slot = str_equals_c(as_str(name), "real") ? real : str_equals_c(as_str(name), "imag") ? imag : NULL;
    if (!slot) return raise_false(m, TYPE_ID(TypeError), "'%V' is an invalid keyword argument for complex()", name);
    if (!is_absent(*slot))
      return raise_false(m, TYPE_ID(TypeError), "argument for complex() given by name ('%V') and position (%d)", name, slot == imag ? 2 : 1);
    *slot = args[i];
  }
  return true;
}

Value complex_construct(Machine *m, Type *type, const Value *args, int nargs, Value keyword_names) {
  Value real = ABSENT, imag = ABSENT;
  Pair z;
  if (!read_arguments(m, args, nargs, keyword_names, &real, &imag)) return ABSENT;
  if (type->id == TYPE_ID(complex) && !is_absent(real) && is_complex(real) && is_absent(imag)) return real;
  if (!combine(m, real, imag, &z)) return ABSENT;
  if (type->id == TYPE_ID(complex)) return complex_value(m, z.re, z.im);
  Complex *o = type_allocate_fixed(m, type);
  o->re = z.re;
  o->im = z.im;
  return object_value(o);
}
