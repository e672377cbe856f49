/* SPDX-License-Identifier: GPL-3.0-or-later */
/* operations.h: what can be done with any value, by its type's slots: the C face of the language's operators and of repr(),
 * hash(), len(), iter() … Every function may run code of the language (a class's dunder methods) and so may collect below
 * conservative roots, and may raise. */
#ifndef MAYFLY_OBJECT_OPERATIONS_H
#define MAYFLY_OBJECT_OPERATIONS_H

#include "object/type.h"

MUST_USE Value object_repr(Machine *m, Value v); /* a Str */
MUST_USE Value object_str(Machine *m, Value v);
MUST_USE Value object_format(Machine *m, Value v, Value spec); /* format(v, spec) */
MUST_USE bool object_hash(Machine *m, Value v, int64_t *hash);  /* TypeError: unhashable type: 'list' */
MUST_USE bool object_truth(Machine *m, Value v, bool *truth);
MUST_USE Value object_compare(Machine *m, Value a, Value b, CompareOp op); /* any value; with reflection and TypeError */
MUST_USE bool object_equal(Machine *m, Value a, Value b, bool *equal);    /* identity first, as containers do */
MUST_USE bool object_less(Machine *m, Value a, Value b, bool *less);
MUST_USE Value object_binary(Machine *m, BinaryOp op, Value a, Value b);   /* with reflection, coercion, TypeError */
MUST_USE Value object_binary_inplace(Machine *m, BinaryOp op, Value a, Value b);
/* What the operations do when the left operand's method, which nothing came before, has answered NotImplemented. */
MUST_USE Value object_binary_rest(Machine *m, BinaryOp op, Value a, Value b, bool in_place);
MUST_USE Value object_compare_rest(Machine *m, Value a, Value b, CompareOp op);
MUST_USE Value object_unary(Machine *m, UnarySlot slot, const char *symbol, Value v);
const char *compare_symbol(CompareOp op);
const char *binary_symbol(BinaryOp op);

/* Anything of a sequence: CPython asks no other operand to repeat itself in `v *= other` then. */
static inline bool type_is_like_sequence(const Type *t) { return t->flags & USER_CLASS || t->slots.length != NULL || t->slots.contains != NULL; }
bool object_is_iterable(Machine *m, Value v);   /* has __iter__ or __getitem__, which of a built-in type is no sequence's (re.Match, unions, classes) */
MUST_USE Value object_iter(Machine *m, Value v);  /* TypeError: 'int' object is not iterable */
Value object_next(Machine *m, Value iterator);   /* ABSENT with nothing pending: exhausted */
MUST_USE bool object_length(Machine *m, Value v, int64_t *length); /* TypeError: object of type 'int' has no len() */
Value sequence_iterator_new(Machine *m, Value sequence); /* by v[0], v[1], … until IndexError */
Value callable_iterator_new(Machine *m, Value callable, Value sentinel); /* callable() until sentinel */
/* What an iterator's __reduce__ answers: (iter, (of,), state), or (iter, (of,)) without a state. */
MUST_USE Value iterator_reduced(Machine *m, Value of, Value state_or_absent);
/* The same of what its class makes from arguments: (class, arguments, state), or (class, arguments). */
MUST_USE Value instance_reduced(Machine *m, Value self, Value arguments, Value state_or_absent);
/* The argument of an iterator's __setstate__, an int, brought within low and high. */
MUST_USE bool iterator_state(Machine *m, Value state, int64_t low, int64_t high, int64_t *out);
enum { NO_LENGTH_HINT = -1 };
MUST_USE bool object_length_hint(Machine *m, Value v, int64_t *hint); /* NO_LENGTH_HINT when unknown */
MUST_USE Value object_get_item(Machine *m, Value v, Value key);
MUST_USE bool object_set_item(Machine *m, Value v, Value key, Value value_or_absent);
MUST_USE bool object_contains(Machine *m, Value container, Value item, bool *found);
MUST_USE Value object_get_attr(Machine *m, Value v, Str *name);
/* 1 found, 0 no such attribute (AttributeError swallowed), -1 another exception is pending */
MUST_USE int object_find_attr(Machine *m, Value v, Str *name, Value *out);
MUST_USE bool object_set_attr(Machine *m, Value v, Str *name, Value value_or_absent);

MUST_USE Value object_call(Machine *m, Value callable, const Value *args, int nargs); /* positional */
MUST_USE Value object_call_keywords(Machine *m, Value callable, const Value *args, int nargs, Value keyword_names);
MUST_USE Value object_call_method(Machine *m, Value self, const char *name, const Value *args, int nargs);
bool object_is_callable(Machine *m, Value v);

/* Numbers from arguments. OverflowError/TypeError with CPython's words. */
MUST_USE Value object_index(Machine *m, Value v);                          /* the int that __index__ gives, of any size */
MUST_USE bool object_as_index(Machine *m, Value v, int64_t *out);          /* __index__; OverflowError beyond int64 */
MUST_USE bool object_as_position(Machine *m, Value v, int64_t *out);       /* the same, but an IndexError: of an item of a sequence */
MUST_USE bool object_as_size(Machine *m, Value v, int64_t *out);           /* the same, said of an argument and a C ssize_t */
MUST_USE bool object_as_c_int(Machine *m, Value v, int *out);              /* the same of a C int */
/* What a type's __float__ answers, also where v is a float already; TypeError for no float. */
MUST_USE bool object_float_by_slot(Machine *m, Value v, double *out);
MUST_USE bool object_as_double(Machine *m, Value v, double *out);          /* __float__ */
/* For sequences: v as index clamped into int64 (huge ones saturate), as slices want. */
MUST_USE bool object_as_index_clamped(Machine *m, Value v, int64_t *out);

/* Loops over any iterable: calls fn for each item until it answers false (with an exception pending: an error; without: stopped).
 * Fast for exact lists, tuples and ranges. */
MUST_USE bool object_each(Machine *m, Value iterable, bool (*fn)(Machine *m, Value item, void *context), void *context);
MUST_USE bool object_each_of(Machine *m, Value iterator, bool (*fn)(Machine *m, Value item, void *context), void *context);

/* Default behaviour of `object`. */
Value object_default_repr(Machine *m, Value v); /* <Foo object at 0x…>: the serial as address */
uint64_t object_id(Machine *m, Value v);        /* id(): serial of objects; immediates have ids of their own */

/* Guard against infinite recursion in repr of containers: enter answers false when v is already being shown. */
bool repr_enter(Machine *m, Value v);
void repr_leave(Machine *m, Value v);
/* C recursion guard for data-driven recursion (repr, ==, hash, walkers of nested data): RecursionError beyond the limit. */
bool recursion_overflow(Machine *m, const char *where);
MUST_USE static inline bool recursion_enter(Machine *m, const char *where) {
  return LIKELY((char *)__builtin_frame_address(0) > m->stack_limit) || recursion_overflow(m, where);
}
/* The barrier keeps the guarded call from becoming a jump: the C stack is the measure, and must grow with each level. */
static inline void recursion_leave(Machine *m) {
  (void)m;
  __asm__ volatile("");
}

#endif
