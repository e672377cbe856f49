/* SPDX-License-Identifier: GPL-3.0-or-later */
/* native.h: functions written in C that the language can call.
 *
 *     BUILTIN(list_insert, "insert(self, index, value, /)", "Put value before the item at index.") {
 *       ...args[0] is self, args[1] index, args[2] value...
 *     }
 *     const NativeSpec *const list_methods[] = {&list_insert, ...};      // NULL-terminated, at the end of the file
 *
 * The signature is Python's, without annotations; defaults are literals (None, True, False, ints, strings, floats) or `...`
 * for "no default that can be shown": an omitted argument arrives as ABSENT in every case, so the C code supplies the
 * default (the text is for help and inspect). `-> type` may follow where CPython documents the method so,
 * `by f` where CPython hands all keywords on to f, which complains of them; `def` stands before the name where CPython's is a function of the language,
 * which complains in other words. *args arrives as one tuple, **kwargs as one dict (or ABSENT when empty).
 * Arguments arrive bound and counted: args has exactly one value for each parameter. The signature is parsed on first use.
 * self of a method is already checked to be an instance of the type. Result ABSENT: exception pending. Return NONE for nothing. */
#ifndef MAYFLY_OBJECT_NATIVE_H
#define MAYFLY_OBJECT_NATIVE_H

#include "object/type.h"

typedef Value (*NativeCode)(Machine *m, const Value *args);
struct Signature; /* parsed form, made on first call; see below */
typedef struct NativeSpec {
  const char *signature; /* begins with the visible name */
  const char *doc;
  NativeCode code;
  const char *where; /* file:line */
  struct Signature **parsed;
} NativeSpec;

#define NATIVE_STRING_(x) #x
#define NATIVE_STRING(x) NATIVE_STRING_(x)
#define BUILTIN(word, signature_text, doc_text)                                                             \
  static Value word##_code(Machine *m, const Value *args);                                                  \
  static struct Signature *word##_parsed;                                                                   \
  static const NativeSpec word = {signature_text, doc_text, word##_code, __FILE__ ":" NATIVE_STRING(__LINE__), \
                                  &word##_parsed};                                                          \
  static Value word##_code(Machine *m __attribute__((unused)), const Value *args __attribute__((unused)))

/* Computed attribute: getter(self), setter(self, value or ABSENT for del) or NULL. */
typedef struct GetSetSpec {
  const char *name;
  UnarySlot get;
  bool (*set)(Machine *m, Value self, Value value_or_absent);
  const char *doc;
} GetSetSpec;

/* A signature in parts. Values are bound in the order of the text: positional ones, *args, keyword-only ones, **kwargs. */
typedef struct Parameter {
  const char *name; /* not NUL-terminated */
  size_t name_bytes;
  const char *default_text; /* NULL: required */
  size_t default_bytes;
} Parameter;
typedef struct Signature {
  const char *name; /* not NUL-terminated */
  size_t name_bytes;
  const char *by;       /* whom complaints of keywords name, or NULL */
  int count;            /* of all parameters */
  int positional_only;  /* self included */
  int positional;       /* those included */
  int required;         /* of the positional ones */
  int star, double_star; /* index, or -1 */
  bool has_self;        /* the first parameter is self or cls */
  bool simple;          /* positional-only parameters and nothing else */
  bool is_def;          /* `def` before it: wrong arguments are told as of a function of the language */
  bool gathers;         /* there is a star, and nothing behind it has to be given */
  bool tells_result;    /* `-> int` behind it: wrong counts are told as of `name()` */
  Parameter parameter[];
} Signature;

/* A callable native: function of a module (self ABSENT), or a method bound to self, or an unbound method of `owner`. */
typedef struct NativeFunction {
  Object base;
  const NativeSpec *spec;
  Value self;   /* bound instance (TYPE_ID native), or ABSENT */
  Type *owner;  /* for method_descriptor: the type whose instances it takes */
  Value module; /* Str or ABSENT */
} NativeFunction;
/* The other descriptors of built-in types. */
struct WrapperRow;
typedef struct WrapperDescriptor { /* int.__add__: a slot as a method */
  Object base;
  const struct WrapperRow *row;
  Type *owner;
} WrapperDescriptor;
typedef struct MethodWrapper { /* (1).__add__ */
  Object base;
  WrapperDescriptor *wrapper;
  Value self;
} MethodWrapper;
typedef struct GetSetDescriptor {
  Object base;
  const GetSetSpec *spec;
  Type *owner;
} GetSetDescriptor;

MUST_USE Value native_function_new(Machine *m, const NativeSpec *spec, Value module);
MUST_USE Value native_method_new(Machine *m, const NativeSpec *spec, Type *owner);
MUST_USE Value native_bind(Machine *m, Value native, Value self);
/* Binds args by the signature and calls. `self` ABSENT or first argument. TypeErrors in CPython's words. */
Value native_call(Machine *m, const NativeFunction *f, Value self, const Value *args, int nargs, Value keyword_names);
/* Binds args into bound[] (at least signature_count(spec) long). */
MUST_USE bool signature_bind(Machine *m, const char *name, struct Signature *s, Value self, const Value *args, int nargs,
                             Value keyword_names, Value *bound);
/* Is the name of an argument a str? Anything may stand behind ** in calls of types and of what takes keywords itself: see call_spread. false: TypeError. */
MUST_USE bool keyword_check(Machine *m, Value name);
MUST_USE bool keyword_check_all(Machine *m, const Dict *keywords);
struct Signature *signature_of(Machine *m, const NativeSpec *spec);
/* The visible name with which the text of a signature begins, interned, and the text without what stands before it. */
Str *native_name(Machine *m, const NativeSpec *spec);
const char *native_text(const NativeSpec *spec);
int signature_count(const struct Signature *s);
/* Parse a constructor's or other free-standing signature text (cached by pointer of the text). */
struct Signature *signature_parse(Machine *m, const char *text);

#endif
