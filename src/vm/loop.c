/* SPDX-License-Identifier: GPL-3.0-or-later */
/* loop.c: the interpreter loop. One case an instruction: its fast path here, the rest in a named helper of this folder. What each
 * instruction means stands in lang/opcodes.def.
 *
 * Rules. f->pc is saved (SAVE) before anything that may look at frames, raise, or run code of the language. A helper that failed
 * leaves m->pending; `goto failed` finds the handler. A call to a function of the language pushes a frame and goes on in the same
 * loop: no C recursion. Safepoints: entry of a function, JUMP_BACK, STATEMENT. */
#include "vm/fast_path.h"

#include "heap/safepoint.h"
#include "object/error.h"
#include "object/native.h"
#include "object/number.h"
#include "object/operations.h"
#include "object/shape.h"

/* Operands of the instruction that is being executed: the one before pc. */
#define FIELDS ((const InstructionFields *)pc - 1)
#define A ((unsigned)FIELDS->a)
#define B ((unsigned)FIELDS->b)
#define C ((unsigned)FIELDS->c)
#define SB ((int)(int16_t)FIELDS->b)
#define SC ((int)FIELDS->sc)
#define BX FIELDS->bx
#define SAVE() (f->pc = pc)
/* The innermost frame changed: reload what the loop keeps in registers. */
#define RELOAD() (f = m->vm->frame, pc = f->pc, R = f->base, K = f->code->constants->item)
#define CASE(name) op_##name
#define NEXT()                                            \
  do {                                                    \
    pc++;                                                 \
    goto *jump_table[FIELDS->op];                         \
  } while (0)
/* An inline cache did not fit: if its second answer does, of a kind that the loop itself cannot take, the instruction is done again with that one. */
#define SECOND_ANSWER()                                              \
  do {                                                               \
    if (cell->other != 0 && attribute_exchange(m, self, cell)) {     \
      pc--;                                                          \
      NEXT();                                                        \
    }                                                                \
  } while (0)
#define FAIL_IF(condition) \
  if (UNLIKELY(condition)) goto failed
/* Stores a helper's result, or fails. */
#define RESULT(call)                \
  do {                              \
    SAVE();                         \
    Value result_ = (call);         \
    FAIL_IF(is_absent(result_));    \
    R[A] = result_;                 \
    NEXT();                         \
  } while (0)
/* The outcome of call_window. */
#define CALLED(pushed, v)       \
  do {                          \
    FAIL_IF((pushed) < 0);      \
    if (pushed) {               \
      RELOAD();                 \
      goto entered;             \
    }                           \
    R[A] = (v);                 \
    NEXT();                     \
  } while (0)
#define CHECK(call)        \
  do {                     \
    SAVE();                \
    FAIL_IF(!(call));      \
    NEXT();                \
  } while (0)

/* The left operand's method, if it is a function of the language, runs in a frame of its own. */
#define PUSH_OPERATOR(operation, x, y, mode, target)                                   \
  if (is_reference(x) && object_type_id(as_object(x)) >= FIRST_FREE_TYPE) {            \
    SAVE();                                                                            \
    int pushed_ = operator_push(m, (Operation)(operation), x, y, mode, (uint16_t)(target)); \
    FAIL_IF(pushed_ < 0);                                                              \
    if (pushed_) {                                                                     \
      RELOAD();                                                                        \
      goto entered;                                                                    \
    }                                                                                  \
  }
/* A collection that is due, before what may make something large: code without loops and calls of the language has no other safepoint. */
#define COLLECT_IF_DUE()                              \
  do {                                                \
    if (UNLIKELY(m->attention & ATTENTION_COLLECT)) { \
      SAVE();                                         \
      FAIL_IF(!safepoint_run(m));                     \
    }                                                 \
  } while (0)
/* R[A] = x op y for operands that have no shorter way. */
#define OPERATE(op, x, y, result)                          \
  do {                                                     \
    COLLECT_IF_DUE();                                      \
    PUSH_OPERATOR(op, x, y, FRAME_OPERATOR, A)             \
    RESULT(result);                                        \
  } while (0)

/* R[A] = R[left] op R[right]: small ints (int_overflow is false when r is the sum's bits) and flonums here, the rest by arithmetic.c. */
#define ARITHMETIC(op, left, right, int_overflow, float_operator, in_place)   \
  {                                                                           \
    Value x = R[left], y = R[right];                                          \
    int64_t r;                                                                \
    if (LIKELY(both_small_int(x, y) && !(int_overflow))) {                    \
      R[A] = (Value){(uint64_t)r};                                            \
      NEXT();                                                                 \
    }                                                                         \
    if (both_flonum(x, y)) {                                                  \
      Value v = flonum_encode(flonum(x) float_operator flonum(y));            \
      if (LIKELY(is_flonum(v))) {                                             \
        R[A] = v;                                                             \
        NEXT();                                                               \
      }                                                                       \
    }                                                                         \
    OPERATE(BINARY_##op | (in_place ? OPERATION_INPLACE : 0), x, y, arithmetic_##op(m, x, y, in_place)); \
  }
/* R[A] = x op n for a flonum x, if that is one, too. */
#define FLOAT_INT(x, operator, n)                       \
  if (is_flonum(x)) {                                   \
    Value v = flonum_encode(flonum(x) operator (n));    \
    if (LIKELY(is_flonum(v))) {                         \
      R[A] = v;                                         \
      NEXT();                                           \
    }                                                   \
  }
#define ADD_OVERFLOW __builtin_add_overflow((int64_t)x.bits, (int64_t)(y.bits - 1), &r)
#define SUBTRACT_OVERFLOW __builtin_sub_overflow((int64_t)x.bits, (int64_t)(y.bits - 1), &r)
#define MULTIPLY_OVERFLOW (__builtin_mul_overflow((int64_t)(x.bits - 1), small_int(y), &r) || (r |= 1, false))

#define COMPARISON(operator, compare_op)                                   \
  {                                                                        \
    Value x = R[B], y = R[C];                                              \
    if (LIKELY(both_small_int(x, y))) {                                    \
      R[A] = bool_value((int64_t)x.bits operator(int64_t) y.bits);         \
      NEXT();                                                              \
    }                                                                      \
    if (both_flonum(x, y)) {                                               \
      R[A] = bool_value(flonum(x) operator flonum(y));                     \
      NEXT();                                                              \
    }                                                                      \
    OPERATE(OPERATION_COMPARE | compare_op, x, y, object_compare(m, x, y, compare_op)); \
  }

#define JUMP_IF(holds)         \
  {                            \
    if (!(holds)) pc += SC;    \
    NEXT();                    \
  }
#define COMPARE_AND_JUMP(x, y, compare_op)                                 \
  PUSH_OPERATOR(OPERATION_COMPARE | compare_op, x, y, FRAME_TEST, 0)       \
  bool holds_;                                                             \
  SAVE();                                                                  \
  FAIL_IF(!arithmetic_compare(m, x, y, compare_op, &holds_));              \
  JUMP_IF(holds_)
#define JUMP_UNLESS(operator, compare_op)                                  \
  {                                                                        \
    Value x = R[A], y = R[B];                                              \
    if (LIKELY(both_small_int(x, y))) JUMP_IF((int64_t)x.bits operator(int64_t) y.bits) \
    if (both_flonum(x, y)) JUMP_IF(flonum(x) operator flonum(y))           \
    COMPARE_AND_JUMP(x, y, compare_op)                                     \
  }
/* The same with an integer that is an operand of the instruction. */
#define JUMP_UNLESS_INT(operator, compare_op)                              \
  {                                                                        \
    Value x = R[A];                                                        \
    const int y = SB;                                                      \
    if (LIKELY(is_small_int(x))) JUMP_IF((int64_t)x.bits operator(2 * y + 1)) \
    if (is_flonum(x)) JUMP_IF(flonum(x) operator y)                        \
    COMPARE_AND_JUMP(x, small_int_value(y), compare_op)                    \
  }

static bool echo_value(Machine *m, Value v) {
  if (m->vm->echo) return m->vm->echo(m, v);
  return true;
}

Value vm_loop(Machine *m) {
  static const void *const jump_table[] = {
#define OP(name, operands, meaning) &&op_##name,
#include "lang/opcodes.def"
  };
  const Frame *const entry = m->vm->frame;
  Frame *f;
  const Instruction *pc;
  Value *R;
  const Value *K;
  Value yielded, returned;
  m->native_depth++;
  RELOAD();

entered: /* a frame was just pushed: entry safepoint */
  if (UNLIKELY(m->attention)) {
    SAVE();
    FAIL_IF(!safepoint_run(m));
  }
  NEXT();

  CASE(NOP) : NEXT();
  CASE(MOVE) : R[A] = R[B];
  NEXT();
  CASE(LOAD_CONST) : R[A] = K[BX];
  NEXT();
  CASE(LOAD_INT) : R[A] = small_int_value(BX);
  NEXT();
  CASE(LOAD_NONE) : R[A] = NONE;
  NEXT();
  CASE(LOAD_TRUE) : R[A] = TRUE_VALUE;
  NEXT();
  CASE(LOAD_FALSE) : R[A] = FALSE_VALUE;
  NEXT();
  CASE(LOAD_ABSENT) : R[A] = ABSENT;
  NEXT();
  CASE(CHECK_LOCAL) : if (UNLIKELY(is_absent(R[A]))) {
    SAVE();
    name_raise_unbound(m, K[B], C);
    goto failed;
  }
  NEXT();

  CASE(LOAD_GLOBAL) : {
    CacheCell *cell = &f->code->caches[B];
    uint64_t version = f->globals->keys_version;
    if (LIKELY(cell->guard == version) || (cell->guard2 == version && cell->builtins_version == m->vm->builtins->keys_version)) {
      R[A] = *(const Value *)(uintptr_t)cell->payload;
      NEXT();
    }
    RESULT(global_load(m, f->globals, cell));
  }
  CASE(STORE_GLOBAL) : {
    CacheCell *cell = &f->code->caches[B];
    if (LIKELY(cell->guard == f->globals->keys_version)) {
      *(Value *)(uintptr_t)cell->payload = R[A];
      NEXT();
    }
    CHECK(global_store(m, f->globals, cell, R[A]));
  }
  CASE(DELETE_GLOBAL) : CHECK(name_deleted(m, dict_delete_str(m, f->globals, as_str(K[A])), K[A]));
  CASE(LOAD_NAME) : RESULT(name_load(m, f, K[B]));
  CASE(STORE_NAME) : CHECK(name_store(m, f, K[B], R[A]));
  CASE(DELETE_NAME) : CHECK(name_delete(m, f, K[A]));
  CASE(LOAD_NAME_OR_FREE) : {
    SAVE();
    Value v = is_absent(f->namespace) ? ABSENT : namespace_get(m, f->namespace, K[B]);
    FAIL_IF(is_absent(v) && error_pending(m));
    if (is_absent(v)) v = ((Cell *)as_object(f->closure->item[C]))->value;
    if (is_absent(v)) {
      name_raise_unbound(m, K[B], true);
      goto failed;
    }
    R[A] = v;
    NEXT();
  }
  CASE(MAKE_CELL) : R[A] = object_value(cell_new(m, R[A]));
  NEXT();
  CASE(LOAD_CELL) : {
    Value v = ((Cell *)as_object(R[B]))->value;
    if (UNLIKELY(is_absent(v))) {
      SAVE();
      name_raise_unbound(m, K[C], false);
      goto failed;
    }
    R[A] = v;
    NEXT();
  }
  CASE(LOAD_OUTER_CELL) : {
    Value v = ((Cell *)as_object(R[B]))->value;
    SAVE();
    FAIL_IF(is_absent(v) && !name_raise_unbound(m, K[C], true));
    R[A] = v;
    NEXT();
  }
  CASE(STORE_CELL) : ((Cell *)as_object(R[B]))->value = R[A];
  NEXT();
  CASE(DELETE_CELL) : {
    Cell *cell = (Cell *)as_object(R[A]);
    SAVE();
    FAIL_IF(is_absent(cell->value) && !name_raise_unbound(m, K[B], false));
    cell->value = ABSENT;
    NEXT();
  }
  CASE(LOAD_FREE) : {
    Value v = ((Cell *)as_object(f->closure->item[B]))->value;
    if (UNLIKELY(is_absent(v))) {
      SAVE();
      name_raise_unbound(m, K[C], true);
      goto failed;
    }
    R[A] = v;
    NEXT();
  }
  CASE(STORE_FREE) : ((Cell *)as_object(f->closure->item[B]))->value = R[A];
  NEXT();
  CASE(DELETE_FREE) : {
    Cell *cell = (Cell *)as_object(f->closure->item[A]);
    SAVE();
    FAIL_IF(is_absent(cell->value) && !name_raise_unbound(m, K[B], true));
    cell->value = ABSENT;
    NEXT();
  }
  CASE(LOAD_CLOSURE_CELL) : R[A] = f->closure->item[B];
  NEXT();

  CASE(GET_ATTR) : {
    Value self = R[B];
    CacheCell *cell = &f->code->caches[C];
    const CacheCell *answer = slot_answer(m, self, cell);
    if (LIKELY(answer != NULL)) {
      R[A] = *cached_slot(self, answer);
      NEXT();
    }
    const Value *place = member_answer(m, self, cell);
    if (place != NULL && LIKELY(!is_absent(*place))) {
      R[A] = *place;
      NEXT();
    }
    SECOND_ANSWER();
    SAVE();
    if (cell->kind == CACHE_PROPERTY && is_object(self) && cell->guard2 == type_of(m, self)->version &&
        cell->guard == method_guard(as_object(self), type_of(m, self))) {
      Value *window = frame_top(f);
      window[0] = self;
      int pushed = push_call(m, (Value){cell->payload}, window, 1, ABSENT, FRAME_CALL, (uint16_t)A);
      FAIL_IF(pushed < 0);
      RELOAD();
      goto entered;
    }
    Value v = attribute_get_cached(m, self, cell);
    FAIL_IF(is_absent(v));
    R[A] = v;
    NEXT();
  }
  CASE(SET_ATTR) : {
    Value self = R[B];
    CacheCell *cell = &f->code->caches[C];
    const CacheCell *answer = slot_answer(m, self, cell);
    if (LIKELY(answer != NULL)) {
      *cached_slot(self, answer) = R[A];
      attributes_at(as_object(self), answer->attributes)->shape = (Shape *)(uintptr_t)answer->guard2;
      NEXT();
    }
    Value *place = member_answer(m, self, cell);
    if (place != NULL) {
      *place = R[A];
      NEXT();
    }
    SECOND_ANSWER();
    CHECK(attribute_set_cached(m, self, R[A], cell));
  }
  CASE(DELETE_ATTR) : CHECK(object_set_attr(m, R[A], as_str(K[B]), ABSENT));
  CASE(GET_ITEM) : RESULT(get_item(m, R[B], R[C]));
  CASE(SET_ITEM) : CHECK(set_item(m, R[B], R[C], R[A]));
  CASE(DELETE_ITEM) : CHECK(object_set_item(m, R[A], R[B], ABSENT));

  CASE(ADD) : ARITHMETIC(add, B, C, ADD_OVERFLOW, +, false)
  CASE(SUBTRACT) : ARITHMETIC(subtract, B, C, SUBTRACT_OVERFLOW, -, false)
  CASE(MULTIPLY) : ARITHMETIC(multiply, B, C, MULTIPLY_OVERFLOW, *, false)
  CASE(ADD_INT) : {
    Value x = R[B];
    int64_t r;
    if (LIKELY(is_small_int(x) && !__builtin_add_overflow((int64_t)x.bits, 2 * (int64_t)SC, &r))) {
      R[A] = (Value){(uint64_t)r};
      NEXT();
    }
    FLOAT_INT(x, +, SC)
    RESULT(arithmetic_add_int(m, x, SC, false));
  }
  CASE(MULTIPLY_INT) : {
    Value x = R[B];
    int64_t r;
    if (LIKELY(is_small_int(x) && !__builtin_mul_overflow((int64_t)(x.bits - 1), (int64_t)SC, &r))) {
      R[A] = (Value){(uint64_t)r | 1};
      NEXT();
    }
    FLOAT_INT(x, *, SC)
    OPERATE(BINARY_multiply, x, small_int_value(SC), arithmetic_multiply(m, x, small_int_value(SC), false));
  }
  CASE(FLOOR_DIVIDE_INT) : {
    Value x = R[B];
    if (LIKELY(is_small_int(x))) {
      int64_t a = small_int(x), b = SC, q = a / b;
      R[A] = small_int_value(q - (a % b < 0));
      NEXT();
    }
    OPERATE(BINARY_floor_divide, x, small_int_value(SC), object_binary(m, BINARY_floor_divide, x, small_int_value(SC)));
  }
  CASE(MODULO_INT) : {
    Value x = R[B];
    if (LIKELY(is_small_int(x))) {
      int64_t b = SC, r = small_int(x) % b;
      R[A] = small_int_value(r < 0 ? r + b : r);
      NEXT();
    }
    OPERATE(BINARY_modulo, x, small_int_value(SC), object_binary(m, BINARY_modulo, x, small_int_value(SC)));
  }
  CASE(TRUE_DIVIDE) : {
    Value x = R[B], y = R[C];
    if (both_flonum(x, y)) {
      R[A] = float_value(m, flonum(x) / flonum(y));
      NEXT();
    }
    OPERATE(BINARY_true_divide, x, y, arithmetic_true_divide(m, x, y));
  }
  CASE(EXACT_DIVIDE) : OPERATE(BINARY_true_divide, R[B], R[C], arithmetic_exact_divide(m, R[B], R[C]));
  CASE(FLOOR_DIVIDE) : {
    Value x = R[B], y = R[C];
    if (LIKELY(both_small_int(x, y) && small_int(y) > 0)) {
      int64_t a = small_int(x), b = small_int(y), q = a / b;
      R[A] = small_int_value(q - (a % b < 0));
      NEXT();
    }
    OPERATE(BINARY_floor_divide, x, y, object_binary(m, BINARY_floor_divide, x, y));
  }
  CASE(MODULO) : {
    Value x = R[B], y = R[C];
    if (LIKELY(both_small_int(x, y) && small_int(y) > 0)) {
      int64_t r = small_int(x) % small_int(y);
      R[A] = small_int_value(r < 0 ? r + small_int(y) : r);
      NEXT();
    }
    OPERATE(BINARY_modulo, x, y, object_binary(m, BINARY_modulo, x, y));
  }
  CASE(POWER) : if (both_flonum(R[B], R[C])) RESULT(float_power(m, flonum(R[B]), flonum(R[C])));
  OPERATE(BINARY_power, R[B], R[C], object_binary(m, BINARY_power, R[B], R[C]));
  CASE(EXACT_POWER) : OPERATE(BINARY_power, R[B], R[C], arithmetic_exact_power(m, R[B], R[C]));
  CASE(BIT_AND) : if (LIKELY(both_small_int(R[B], R[C]))) {
    R[A] = (Value){R[B].bits & R[C].bits};
    NEXT();
  }
  OPERATE(BINARY_bit_and, R[B], R[C], object_binary(m, BINARY_bit_and, R[B], R[C]));
  CASE(BIT_OR) : if (LIKELY(both_small_int(R[B], R[C]))) {
    R[A] = (Value){R[B].bits | R[C].bits};
    NEXT();
  }
  OPERATE(BINARY_bit_or, R[B], R[C], object_binary(m, BINARY_bit_or, R[B], R[C]));
  CASE(BIT_XOR) : if (LIKELY(both_small_int(R[B], R[C]))) {
    R[A] = (Value){(R[B].bits ^ R[C].bits) | 1};
    NEXT();
  }
  OPERATE(BINARY_bit_xor, R[B], R[C], object_binary(m, BINARY_bit_xor, R[B], R[C]));
  CASE(LEFT_SHIFT) : {
    Value x = R[B], y = R[C];
    if (LIKELY(both_small_int(x, y) && small_int(y) >= 0 && small_int(y) < 62)) {
      int64_t a = small_int(x), r = (int64_t)((uint64_t)a << small_int(y));
      if (LIKELY(r >> small_int(y) == a && fits_small_int(r))) {
        R[A] = small_int_value(r);
        NEXT();
      }
    }
    OPERATE(BINARY_left_shift, x, y, object_binary(m, BINARY_left_shift, x, y));
  }
  CASE(RIGHT_SHIFT) : if (LIKELY(both_small_int(R[B], R[C]) && small_int(R[C]) >= 0)) {
    int64_t by = small_int(R[C]);
    R[A] = small_int_value(small_int(R[B]) >> (by > 63 ? 63 : by));
    NEXT();
  }
  OPERATE(BINARY_right_shift, R[B], R[C], object_binary(m, BINARY_right_shift, R[B], R[C]));
  CASE(BINARY) : {
    SAVE();
    Value v = object_binary(m, (BinaryOp)A, R[B], R[C]);
    FAIL_IF(is_absent(v));
    R[B] = v;
    NEXT();
  }
  CASE(INPLACE) : {
    SAVE();
    Value v = arithmetic_inplace(m, A, R[B], R[C]);
    FAIL_IF(is_absent(v));
    R[B] = v;
    NEXT();
  }
  CASE(INPLACE_ADD) : ARITHMETIC(add, A, B, ADD_OVERFLOW, +, true)
  CASE(INPLACE_SUBTRACT) : ARITHMETIC(subtract, A, B, SUBTRACT_OVERFLOW, -, true)
  CASE(INPLACE_ADD_INT) : {
    Value x = R[A];
    int64_t r;
    if (LIKELY(is_small_int(x) && !__builtin_add_overflow((int64_t)x.bits, 2 * (int64_t)BX, &r))) {
      R[A] = (Value){(uint64_t)r};
      NEXT();
    }
    FLOAT_INT(x, +, BX)
    RESULT(arithmetic_add_int(m, x, BX, true));
  }
  CASE(NEGATE) : {
    Value x = R[B];
    if (LIKELY(is_small_int(x) && small_int(x) != SMALL_INT_MIN)) {
      R[A] = small_int_value(-small_int(x));
      NEXT();
    }
    RESULT(object_unary(m, type_of(m, x)->slots.negative, "-", x));
  }
  CASE(POSITIVE) : RESULT(object_unary(m, type_of(m, R[B])->slots.positive, "+", R[B]));
  CASE(INVERT) : RESULT(object_unary(m, type_of(m, R[B])->slots.invert, "~", R[B]));
  CASE(NOT) : {
    bool truth;
    SAVE();
    FAIL_IF(!truth_of(m, R[B], &truth));
    R[A] = bool_value(!truth);
    NEXT();
  }

  CASE(LESS) : COMPARISON(<, COMPARE_LT)
  CASE(LESS_EQUAL) : COMPARISON(<=, COMPARE_LE)
  CASE(GREATER) : COMPARISON(>, COMPARE_GT)
  CASE(GREATER_EQUAL) : COMPARISON(>=, COMPARE_GE)
  CASE(EQUAL) : COMPARISON(==, COMPARE_EQ)
  CASE(NOT_EQUAL) : COMPARISON(!=, COMPARE_NE)
  CASE(IS) : R[A] = bool_value(value_same(R[B], R[C]));
  NEXT();
  CASE(IS_NOT) : R[A] = bool_value(!value_same(R[B], R[C]));
  NEXT();
  CASE(CONTAINS) : {
    bool found;
    SAVE();
    FAIL_IF(!object_contains(m, R[C], R[B], &found));
    R[A] = bool_value(found);
    NEXT();
  }
  CASE(NOT_CONTAINS) : {
    bool found;
    SAVE();
    FAIL_IF(!object_contains(m, R[C], R[B], &found));
    R[A] = bool_value(!found);
    NEXT();
  }

  CASE(JUMP) : pc += BX;
  NEXT();
  CASE(JUMP_BACK) : if (UNLIKELY(m->attention)) {
    SAVE();
    FAIL_IF(!safepoint_run(m));
  }
  pc += BX;
  NEXT();
  CASE(JUMP_IF_TRUE) : {
    bool truth;
    SAVE();
    FAIL_IF(!truth_of(m, R[A], &truth));
    if (truth) pc += BX;
    NEXT();
  }
  CASE(JUMP_IF_FALSE) : {
    bool truth;
    SAVE();
    FAIL_IF(!truth_of(m, R[A], &truth));
    if (!truth) pc += BX;
    NEXT();
  }
  CASE(JUMP_IF_NONE) : if (is_none(R[A])) pc += BX;
  NEXT();
  CASE(JUMP_IF_NOT_NONE) : if (!is_none(R[A])) pc += BX;
  NEXT();
  CASE(JUMP_UNLESS_LESS) : JUMP_UNLESS(<, COMPARE_LT)
  CASE(JUMP_UNLESS_LESS_EQUAL) : JUMP_UNLESS(<=, COMPARE_LE)
  CASE(JUMP_UNLESS_GREATER) : JUMP_UNLESS(>, COMPARE_GT)
  CASE(JUMP_UNLESS_GREATER_EQUAL) : JUMP_UNLESS(>=, COMPARE_GE)
  CASE(JUMP_UNLESS_EQUAL) : JUMP_UNLESS(==, COMPARE_EQ)
  CASE(JUMP_UNLESS_NOT_EQUAL) : JUMP_UNLESS(!=, COMPARE_NE)
  CASE(JUMP_UNLESS_LESS_INT) : JUMP_UNLESS_INT(<, COMPARE_LT)
  CASE(JUMP_UNLESS_LESS_EQUAL_INT) : JUMP_UNLESS_INT(<=, COMPARE_LE)
  CASE(JUMP_UNLESS_GREATER_INT) : JUMP_UNLESS_INT(>, COMPARE_GT)
  CASE(JUMP_UNLESS_GREATER_EQUAL_INT) : JUMP_UNLESS_INT(>=, COMPARE_GE)
  CASE(JUMP_UNLESS_EQUAL_INT) : JUMP_UNLESS_INT(==, COMPARE_EQ)
  CASE(JUMP_UNLESS_NOT_EQUAL_INT) : JUMP_UNLESS_INT(!=, COMPARE_NE)
  CASE(JUMP_UNLESS_IS) : if (!value_same(R[A], R[B])) pc += SC;
  NEXT();
  CASE(JUMP_UNLESS_IS_NOT) : if (value_same(R[A], R[B])) pc += SC;
  NEXT();

  CASE(GET_ITER) : RESULT(object_iter(m, R[B]));
  CASE(FOR_LOOP) : {
    if (UNLIKELY(m->attention)) {
      SAVE();
      FAIL_IF(!safepoint_run(m));
    }
    Value iterator = R[B];
    int step = is_object(iterator) ? fast_next(iterator, &R[A]) : -1;
    if (LIKELY(step > 0)) {
      pc += SC;
      NEXT();
    }
    if (step < 0) {
      SAVE();
      if (generator_can_resume(iterator)) {
        FAIL_IF(!generator_resume(m, (Generator *)as_object(iterator), NONE, FRAME_FOR_LOOP, 0));
        RELOAD();
        goto entered;
      }
      Value v = object_next(m, iterator);
      if (!is_absent(v)) {
        R[A] = v;
        pc += SC;
        NEXT();
      }
      FAIL_IF(error_pending(m));
    }
    R[B] = ABSENT;
    NEXT();
  }
  CASE(UNPACK) : {
    Value v = R[B];
    if (is_tuple(v) && as_tuple(v)->length == C) {
      const Tuple *t = as_tuple(v);
      for (unsigned n = 0; n < C; n++) R[A + n] = t->item[n];
      NEXT();
    }
    CHECK(unpack_iterable(m, v, &R[A], (int)C));
  }
  CASE(UNPACK_STAR) : CHECK(unpack_star(m, R[B], &R[A], (int)(C & 255), (int)(C >> 8)));

  CASE(BUILD_TUPLE) : RESULT(tuple_new(m, &R[B], C));
  CASE(BUILD_LIST) : RESULT(list_new(m, &R[B], C));
  CASE(BUILD_SET) : RESULT(build_set(m, &R[B], C));
  CASE(BUILD_DICT) : RESULT(build_dict(m, &R[B], C));
  CASE(BUILD_SLICE) : RESULT(slice_new(m, R[B], R[B + 1], R[B + 2]));
  CASE(BUILD_STRING) : RESULT(string_concat(m, &R[B], (int)C));
  CASE(FORMAT_VALUE) : {
    if (C == 8 && (is_small_int(R[B]) || is_str(R[B]))) { /* as it is, or for BUILD_STRING */
      R[A] = R[B];
      NEXT();
    }
    RESULT(format_value(m, R[B], (int)(C & 3), C & 4 ? R[B + 1] : ABSENT));
  }
  CASE(LIST_APPEND) : CHECK(list_append(m, R[A], R[B]));
  CASE(LIST_EXTEND) : CHECK(list_extend_star(m, R[A], R[B]));
  CASE(LIST_TO_TUPLE) : RESULT(tuple_new(m, as_list(R[B])->length ? as_list(R[B])->items->item : NULL, as_list(R[B])->length));
  CASE(SET_ADD) : CHECK(set_add(m, R[A], R[B]));
  CASE(SET_UPDATE) : CHECK(set_update(m, as_set(R[A]), R[B]));
  CASE(DICT_ADD) : CHECK(dict_set(m, as_dict(R[A]), R[B], R[C]));
  CASE(DICT_UPDATE) : CHECK(dict_update_star(m, R[A], R[B]));
  CASE(ELLIPSIS_RANGE) : RESULT(ellipsis_range(m, &R[B], (int)C));

  CASE(CALL) : {
    SAVE();
    Value *window = &R[B];
    int pushed = push_call(m, window[0], window + 1, (int)C, ABSENT, FRAME_CALL, (uint16_t)A);
    if (LIKELY(pushed > 0)) {
      RELOAD();
      goto entered;
    }
    FAIL_IF(pushed < 0);
    COLLECT_IF_DUE();
    Value v = ABSENT;
    pushed = call_window(m, window, (int)C, ABSENT, (uint16_t)A, &v);
    CALLED(pushed, v);
  }
  CASE(CALL_FOR_ITER) : {
    const Value *window = &R[B];
    if (LIKELY(window[0].bits == object_value(m->types[TYPE_ID_range]).bits)) {
      Value iterator = range_iterate_small(m, window + 1, (int)C);
      if (LIKELY(!is_absent(iterator))) {
        pc++; /* the GET_ITER */
        R[A] = iterator;
        NEXT();
      }
    }
    goto op_CALL;
  }
  CASE(CALL_METHOD) : {
    SAVE();
    Value *window = &R[B];
    Value v = ABSENT;
    int pushed;
    if (LIKELY(!is_absent(window[1]))) {
      pushed = push_call(m, window[0], window + 1, (int)C + 1, ABSENT, FRAME_CALL, (uint16_t)A);
      if (LIKELY(pushed > 0)) {
        RELOAD();
        goto entered;
      }
      FAIL_IF(pushed < 0);
      COLLECT_IF_DUE();
      v = call_method_of_type(m, window, (int)C + 1);
      FAIL_IF(is_absent(v));
      R[A] = v;
      NEXT();
    }
    window[1] = window[0];
    pushed = call_window(m, window + 1, (int)C, ABSENT, (uint16_t)A, &v);
    CALLED(pushed, v);
  }
  CASE(CALL_KEYWORDS) : {
    SAVE();
    COLLECT_IF_DUE();
    Value v = ABSENT;
    int pushed = call_window(m, &R[B], (int)C, R[B + 1 + C], (uint16_t)A, &v);
    CALLED(pushed, v);
  }
  CASE(CALL_METHOD_KEYWORDS) : {
    SAVE();
    Value v = ABSENT, names = R[B + 2 + C];
    int bound = !is_absent(R[B + 1]);
    if (!bound) R[B + 1] = R[B];
    int pushed = call_window(m, &R[B + !bound], (int)C + bound, names, (uint16_t)A, &v);
    CALLED(pushed, v);
  }
  CASE(CALL_STAR) : {
    SAVE();
    Value v = ABSENT, names;
    Value *window = frame_top(f);
    FAIL_IF(!call_positional(m, R[B], &R[B + 1]));
    int n = call_spread(m, R[B], R[B + 1], R[B + 2], window, frame_window_end(m), &names);
    FAIL_IF(n < 0);
    int pushed = call_moves_on(m, R[B]) ? call_window(m, window, n, names, (uint16_t)A, &v) : call_apart(m, window, n, names, &R[B + 1], &v);
    CALLED(pushed, v);
  }
  CASE(LOAD_METHOD) : {
    Value self = R[B];
    CacheCell *cell = &f->code->caches[C];
    const CacheCell *answer = cell;
    if (LIKELY(cached_method(m, self, cell)) || cached_method(m, self, answer = second_answer(m, cell))) {
      R[A + 1] = self;
      R[A] = (Value){answer->payload};
      NEXT();
    }
    answer = slot_answer(m, self, cell);
    if (answer != NULL) {
      R[A] = *cached_slot(self, answer);
      R[A + 1] = ABSENT;
      NEXT();
    }
    SECOND_ANSWER();
    CHECK(attribute_load_method(m, self, cell, &R[A]));
  }
  CASE(DICT_MERGE) : CHECK(call_merge_keywords(m, R[C], R[A], R[B]));

  CASE(RETURN_NONE) : returned = NONE;
  goto return_value;
  CASE(RETURN) : returned = R[A];
return_value: {
    Frame *done = f;
    m->vm->frame = done - 1;
    if (LIKELY(done->mode == FRAME_CALL)) {
      RELOAD();
      R[done->target] = returned;
      NEXT();
    }
    if (done->generator) generator_finish(m, done);
    switch ((FrameMode)done->mode) {
      case FRAME_CALL: __builtin_unreachable();
      case FRAME_ENTRY: m->native_depth--; return returned;
      case FRAME_INIT:
        RELOAD();
        if (UNLIKELY(!is_none(returned))) {
          raise_error(m, TYPE_ID_TypeError, "__init__() should return None, not '%T'", returned);
          goto failed;
        }
        R[done->target] = done->instance;
        NEXT();
      case FRAME_FOR_LOOP:
        RELOAD();
        R[B] = ABSENT; /* of the FOR_LOOP */
        NEXT();
      case FRAME_DELEGATE:
        RELOAD();
        f->generator->delegate = ABSENT;
        R[A] = returned; /* of the YIELD_FROM */
        NEXT();
      case FRAME_OPERATOR:
      case FRAME_TEST: {
        bool holds, tests = done->mode == FRAME_TEST;
        unsigned target = done->target; /* the right operand's method may run where the frame was */
        RELOAD();
        if (UNLIKELY(value_same(returned, NOT_IMPLEMENTED))) {
          returned = operator_rest(m, done->operation, f);
          FAIL_IF(is_absent(returned));
        }
        if (!tests) {
          R[target] = returned;
          NEXT();
        }
        FAIL_IF(!truth_of(m, returned, &holds));
        if (!holds) pc += SC;
        NEXT();
      }
    }
    __builtin_unreachable();
  }

  CASE(MAKE_FUNCTION) : RESULT(make_function(m, f->globals, as_code(K[C]), R[B]));
  CASE(MAKE_FUNCTION_WITH) : RESULT(make_function_with(m, f->globals, as_code(K[C]), &R[B]));
  CASE(MAKE_CLASS) : RESULT(class_make(m, R[B], R[B + 1], R[B + 2], R[B + 3]));

  CASE(ENTER_HANDLER) : R[A + 1] = m->vm->handled;
  m->vm->handled = R[A];
  NEXT();
  CASE(LEAVE_HANDLER) : m->vm->handled = R[A + 1];
  R[A] = R[A + 1] = ABSENT;
  NEXT();
  CASE(JUMP_UNLESS_MATCH) : {
    bool matches;
    SAVE();
    FAIL_IF(!unwind_matches(m, R[A], R[B], &matches));
    if (!matches) pc += SC;
    NEXT();
  }
  CASE(RAISE) : SAVE();
  unwind_raise(m, R[A], ABSENT);
  goto failed;
  CASE(RAISE_FROM) : SAVE();
  unwind_raise(m, R[A], R[B]);
  goto failed;
  CASE(RERAISE) : SAVE();
  m->pending = R[A];
  goto failed;
  CASE(RAISE_CURRENT) : SAVE();
  if (is_absent(m->vm->handled)) raise_error(m, TYPE_ID_RuntimeError, "No active exception to reraise");
  else m->pending = m->vm->handled;
  goto failed;
  CASE(RAISE_ASSERT) : SAVE();
  if (B) raise_with_value(m, TYPE_ID_AssertionError, R[A]);
  else unwind_raise(m, object_value(m->types[TYPE_ID_AssertionError]), ABSENT);
  goto failed;
  CASE(EXCEPT_STAR) : RESULT(unwind_except_star(m, &R[B], R[C]));
  CASE(EXCEPT_STAR_END) : RESULT(unwind_except_star_end(m, R[B], R[B + 2], R[B + 3]));
  CASE(WITH_ENTER) : CHECK(with_enter(m, R[B], &R[A]));
  CASE(WITH_EXIT) : {
    Value nones[3] = {NONE, NONE, NONE};
    RESULT(vm_call(m, R[B], nones, 3, ABSENT));
  }
  CASE(WITH_EXCEPT) : RESULT(with_except(m, R[B], R[C]));

  CASE(GENERATOR) : {
    SAVE();
    returned = generator_make(m, f);
    FAIL_IF(is_absent(returned));
    goto return_value;
  }
  CASE(YIELD) : {
    SAVE();
    yielded = R[B];
    generator_suspend(m, f, C, (uint16_t)A, 0);
    goto yield_value;
  }
  CASE(YIELD_FROM) : {
    SAVE();
    if (generator_can_resume(R[B])) {
      FAIL_IF(!generator_resume(m, (Generator *)as_object(R[B]), R[A], FRAME_DELEGATE, 0));
      f->generator->delegate = R[B];
      RELOAD();
      goto entered;
    }
    int step = generator_delegate(m, f->generator, R[B], R[A], &yielded);
    FAIL_IF(step < 0);
    if (step == 0) {
      R[A] = yielded;
      NEXT();
    }
    generator_suspend(m, f, C, (uint16_t)A, 1); /* comes back to this instruction, what was sent in R[A] */
    goto yield_value;
  }
yield_value: {
    const Frame *done = f;
    m->vm->frame = f - 1;
    if (done->mode == FRAME_ENTRY) {
      m->native_depth--;
      return yielded;
    }
    RELOAD(); /* after the FOR_LOOP or YIELD_FROM that resumed it */
    if (done->mode == FRAME_DELEGATE) {
      generator_suspend(m, f, C, (uint16_t)A, 1);
      goto yield_value;
    }
    R[A] = yielded;
    pc += SC;
    NEXT();
  }
  CASE(GET_YIELD_FROM_ITER) : RESULT(object_iter(m, R[B]));

  CASE(IMPORT_NAME) : RESULT(import_name(m, as_str(K[B]), (int)(C >> 1), C & 1, f->globals));
  CASE(IMPORT_FROM) : RESULT(import_from(m, R[B], as_str(K[C])));
  CASE(IMPORT_STAR) : CHECK(import_star(m, R[A], f->globals, f->namespace));
  CASE(PRINT_EXPR) : CHECK(echo_value(m, R[A]));
  CASE(STATEMENT) : if (UNLIKELY(m->attention)) {
    SAVE();
    FAIL_IF(!safepoint_run(m));
  }
  NEXT();

  CASE(GENERATOR_ACCESS) : {
    Value n = small_int_value((int64_t)C);
    RESULT(object_call_method(m, R[B], "gen", &n, 1));
  }
  CASE(FIRST_NGENS) : RESULT(first_ngens(m, R[B], C));
  CASE(MATCH_SEQUENCE) : {
    bool matches;
    SAVE();
    FAIL_IF(!match_sequence(m, R[B], C >> 1, C & 1, &matches));
    R[A] = bool_value(matches);
    NEXT();
  }
  CASE(MATCH_MAPPING) : R[A] = bool_value(match_is_mapping(m, R[B]));
  NEXT();
  CASE(MATCH_KEYS) : RESULT(match_keys(m, R[B], R[C]));
  CASE(MATCH_CLASS) : RESULT(match_class(m, R[B], R[B + 1], R[B + 2], (int)C));
  CASE(MATCH_REST) : RESULT(match_rest(m, R[B], R[C]));

failed:
  if (unwind(m, entry)) {
    RELOAD();
    NEXT();
  }
  m->native_depth--;
  return ABSENT;
}
