/* SPDX-License-Identifier: GPL-3.0-or-later */
/* operator.c: operators whose left operand answers by a function of the language. The loop runs it in a frame of its own, as any call; when it
 * returns NotImplemented, the operation goes on here, as it does in C after such an answer (object/operations.c). */
#include "vm/frame.h"

#include "lang/instruction.h"
#include "object/operations.h"
#include "vm/fast_path.h"

/* The function that the operation calls first, when nothing else has a say before: the right operand is of the same class, or of a
 * built-in type, which cannot be a subclass. Else ABSENT. */
static Value first_method(Machine *m, Operation operation, Value left, Value right) {
  Type *type = type_of(m, left);
  const Type *other = type_of(m, right);
  if (!(type->flags & USER_CLASS) || (other != type && other->flags & USER_CLASS)) return ABSENT;
  Value method = operation_is_comparison(operation) ? class_compare_method(m, type, operation_compare(operation))
                                                    : class_binary_method(m, type, operation_binary(operation), operation & OPERATION_INPLACE);
  return is_function(method) ? method : ABSENT;
}

int operator_push(Machine *m, Operation operation, Value left, Value right, FrameMode mode, uint16_t target) {
  Value method = first_method(m, operation, left, right);
  if (is_absent(method)) return 0;
  Value *window = frame_top(m->vm->frame);
  window[0] = left;
  window[1] = right;
  int pushed = push_call(m, method, window, 2, ABSENT, mode, target);
  if (pushed > 0) m->vm->frame->operation = operation;
  return pushed;
}

Value operator_rest(Machine *m, Operation operation, const Frame *caller) {
  Instruction i = caller->code->instructions[frame_pc(caller)];
  Effects e = instruction_effects(i);
  Value left = caller->base[e.reads[0].start];
  int immediate = opcode_jump_form(INSTRUCTION_OP(i)) ? (int16_t)INSTRUCTION_B(i) : (int16_t)INSTRUCTION_C(i); /* JUMP_UNLESS_LESS_INT, MULTIPLY_INT … */
  Value right = e.read_count == 2 ? caller->base[e.reads[1].start] : small_int_value(immediate);
  if (operation_is_comparison(operation)) return object_compare_rest(m, left, right, operation_compare(operation));
  return object_binary_rest(m, operation_binary(operation), left, right, operation & OPERATION_INPLACE);
}
