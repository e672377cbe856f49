/* SPDX-License-Identifier: GPL-3.0-or-later */
/* fold.c: expressions whose value is known while compiling. The limits on size are CPython's, so that no constant expression makes
 * the compiler slow or the code large; what fails is left for run time to fail. */
#include <string.h>

#include "lang/compile_internal.h"
#include "object/containers.h"
#include "object/error.h"
#include "object/number.h"
#include "object/operations.h"

enum { MAX_BITS = 128, MAX_TEXT = 4096, MAX_ITEMS = 256 };

BinaryOp operator_binary(Operator op) {
  switch (op) {
    case OP_ADD: return BINARY_add;
    case OP_SUBTRACT: return BINARY_subtract;
    case OP_MULTIPLY: return BINARY_multiply;
    case OP_MATRIX_MULTIPLY: return BINARY_matrix_multiply;
    case OP_FLOOR_DIVIDE: return BINARY_floor_divide;
    case OP_MODULO: return BINARY_modulo;
    case OP_POWER: return BINARY_power;
    case OP_LEFT_SHIFT: return BINARY_left_shift;
    case OP_RIGHT_SHIFT: return BINARY_right_shift;
    case OP_BIT_OR: return BINARY_bit_or;
    case OP_BIT_XOR: return BINARY_bit_xor;
    case OP_BIT_AND: return BINARY_bit_and;
    case OP_SOLVE: return BINARY_backslash;
    default: return BINARY_true_divide;
  }
}

static bool is_real(Value v) { return is_int(v) || is_float(v); }
static bool is_number(Value v) { return is_real(v) || has_type_id(v, TYPE_ID_complex); }

/* Length in bits, or MAX_BITS + 1 for all that are longer. */
static int bit_length(Value v) {
  int64_t i;
  if (!int_fits_int64(v, &i)) return MAX_BITS + 1; /* beyond 63 bits: rare enough not to be folded further */
  uint64_t magnitude = i < 0 ? -(uint64_t)i : (uint64_t)i;
  return magnitude ? 64 - __builtin_clzll(magnitude) : 0;
}

/* May the result be computed here? It is small, no sequence but by * with a small int, and an operation that the numbers have: a failing
 * one asks the coercion model, in the language, and what is being compiled would not survive a collection there. */
static bool worth_folding(Compiler *c, Operator op, Value left, Value right) {
  bool ints = is_int(left) && is_int(right);
  if (ints && operator_is_exact(c, op) && (op == OP_DIVIDE || int_sign(right) < 0)) return false;
  int64_t count;
  switch (op) {
    case OP_MATRIX_MULTIPLY:
    case OP_SOLVE: return false;
    case OP_MULTIPLY:
      if (ints) return bit_length(left) + bit_length(right) <= MAX_BITS;
      if (is_int(left)) return worth_folding(c, op, right, left);
      if (is_number(left)) return is_number(right);
      if (!is_int(right) || !int_fits_int64(right, &count) || count < 0) return false;
      if (is_str(left)) return count == 0 || as_str(left)->bytes <= MAX_TEXT / (uint64_t)count;
      if (is_bytes(left)) return count == 0 || as_bytes(left)->length <= MAX_TEXT / (uint64_t)count;
      return is_tuple(left) && (count == 0 || as_tuple(left)->length <= MAX_ITEMS / (uint64_t)count);
    case OP_POWER:
      if (!ints) return is_number(left) && is_number(right);
      return int_sign(right) < 0 || (int_fits_int64(right, &count) && count <= MAX_BITS && bit_length(left) * count <= MAX_BITS);
    case OP_FLOOR_DIVIDE:
    case OP_MODULO: return is_real(left) && is_real(right);
    case OP_RIGHT_SHIFT:
    case OP_BIT_OR:
    case OP_BIT_XOR:
    case OP_BIT_AND: return ints;
    case OP_LEFT_SHIFT:
      return ints && int_fits_int64(right, &count) && count >= 0 && count <= MAX_BITS && bit_length(left) + count <= MAX_BITS;
    case OP_ADD:
      if (is_str(left) && is_str(right)) return as_str(left)->bytes + as_str(right)->bytes <= MAX_TEXT;
      if (is_bytes(left) && is_bytes(right)) return as_bytes(left)->length + as_bytes(right)->length <= MAX_TEXT;
      if (is_tuple(left) && is_tuple(right)) return as_tuple(left)->length + as_tuple(right)->length <= MAX_ITEMS;
      return is_number(left) && is_number(right);
    default: return is_number(left) && is_number(right);
  }
}

/* A result, or ABSENT with nothing pending. */
static Value or_nothing(Compiler *c, Value v) {
  if (is_absent(v) && error_pending(c->m)) error_take(c->m);
  return v;
}

Value fold_binary(Compiler *c, Operator op, Value left, Value right) {
  if (!worth_folding(c, op, left, right)) return ABSENT;
  return or_nothing(c, object_binary(c->m, operator_binary(op), left, right));
}

bool constant_truth(Value v) {
  if (is_none(v)) return false;
  if (is_bool(v)) return value_same(v, TRUE_VALUE);
  if (is_int(v)) return int_sign(v) != 0;
  if (is_float(v)) return float_of(v) != 0;
  if (has_type_id(v, TYPE_ID_complex)) return ((Complex *)as_object(v))->re != 0 || ((Complex *)as_object(v))->im != 0;
  if (is_str(v)) return as_str(v)->bytes != 0;
  if (is_bytes(v)) return as_bytes(v)->length != 0;
  if (is_tuple(v)) return as_tuple(v)->length != 0;
  return true;
}

static Value fold_unary(Compiler *c, const AstUnaryOp *node) {
  Value v = fold(c, node->operand);
  if (is_absent(v)) return ABSENT;
  if (node->op == OP_NOT) return bool_value(!constant_truth(v));
  if (!is_number(v)) return ABSENT;
  const Slots *slots = &type_of(c->m, v)->slots;
  UnarySlot slot = node->op == OP_NEGATE ? slots->negative : node->op == OP_PLUS ? slots->positive : slots->invert;
  return slot ? or_nothing(c, slot(c->m, v)) : ABSENT;
}

static Value fold_chain(Compiler *c, const Node *node) {
  uint32_t length = 0;
  const Node *leftmost = node;
  for (; leftmost->kind == AST_BinOp; leftmost = ast_BinOp(leftmost)->left) length++;
  Value v = fold(c, leftmost);
  if (is_absent(v)) return ABSENT;
  const AstBinOp **links = ARENA_ARRAY(c->arena, const AstBinOp *, length);
  for (uint32_t i = length; i-- > 0; node = links[i]->left) links[i] = ast_BinOp(node);
  for (uint32_t i = 0; i < length && !is_absent(v); i++) {
    Value right = fold(c, links[i]->right);
    v = is_absent(right) ? ABSENT : fold_binary(c, links[i]->op, v, right);
  }
  return v;
}

static Value fold_tuple(Compiler *c, const AstTuple *tuple) {
  uint32_t n = tuple->elements.count;
  Value *items = ARENA_ARRAY(c->arena, Value, n + 1);
  for (uint32_t i = 0; i < n; i++)
    if (is_absent(items[i] = fold(c, tuple->elements.items[i]))) return ABSENT;
  return or_nothing(c, n ? tuple_new(c->m, items, n) : tuple_empty(c->m));
}

/* Strings that could be names are interned, as attribute names are. */
static Value text_constant(Compiler *c, const Text *text) {
  bool name_like = text->length < 256;
  for (uint32_t i = 0; name_like && i < text->length; i++) {
    char ch = text->bytes[i];
    name_like = ch == '_' || (ch >= '0' && ch <= '9') || (ch >= 'a' && ch <= 'z') || (ch >= 'A' && ch <= 'Z');
  }
  if (name_like) return object_value(symbol_from(c->m, text->bytes, text->length));
  return str_new(c->m, text->bytes, text->length);
}

static Value literal(Compiler *c, Value v) { /* making a literal fails for lack of memory only: that is the program's failure */
  if (is_absent(v)) c->failed = true;
  return v;
}

static Value fold_int(Compiler *c, const AstInt *node) {
  if (int_check_digits(c->m, node->digits.length, node->radix))
    return literal(c, int_from_digits(c->m, node->digits.bytes, node->digits.length, node->radix));
  Value why = object_str(c->m, error_take(c->m));
  if (is_absent(why)) return literal(c, why);
  compile_fail(c, node->base.span, "%s - Consider hexadecimal for huge integer literals to avoid decimal conversion limits.", as_str(why)->text);
  return ABSENT;
}

Value fold(Compiler *c, const Node *node) {
  switch (node->kind) {
    case AST_None: return NONE;
    case AST_True: return TRUE_VALUE;
    case AST_False: return FALSE_VALUE;
    case AST_Ellipsis: return ELLIPSIS;
    case AST_Int: return fold_int(c, ast_Int(node));
    case AST_Float: return float_value(c->m, ast_Float(node)->value);
    case AST_Imaginary: return literal(c, complex_value(c->m, 0, ast_Imaginary(node)->value));
    case AST_Str: return literal(c, text_constant(c, &ast_Str(node)->value));
    case AST_Bytes: return literal(c, bytes_new(c->m, ast_Bytes(node)->value.bytes, ast_Bytes(node)->value.length));
    case AST_Name: return strcmp(ast_Name(node)->name->bytes, "__debug__") == 0 ? TRUE_VALUE : ABSENT;
    case AST_UnaryOp: return fold_unary(c, ast_UnaryOp(node));
    case AST_BinOp: return fold_chain(c, node);
    case AST_Tuple: return fold_tuple(c, ast_Tuple(node));
    default: return ABSENT;
  }
}
