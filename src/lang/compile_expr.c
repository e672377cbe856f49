/* SPDX-License-Identifier: GPL-3.0-or-later */
/* compile_expr.c: expressions to instructions: operators, comparisons, conditions, and the chains that lean to the left. */
#include "lang/compile_internal.h"

#include "object/number.h"

/* ---- operands ---- */

int expr_push(Compiler *c, const Node *node) {
  int to = c->unit->top;
  expr_to(c, node, to);
  c->unit->top = to + 1;
  return to;
}

static int walrus(Compiler *c, const AstNamedExpr *node) {
  Name name = ast_Name(node->target)->name;
  int reg = local_register(c, name);
  if (reg >= 0) expr_to(c, node->value, reg);
  else reg = expr_push(c, node->value);
  store_name(c, node->target, name, reg);
  return reg;
}

int expr(Compiler *c, const Node *node) {
  if (node->kind == AST_Name && is_absent(fold(c, node))) return load_name(c, node, ast_Name(node)->name);
  if (node->kind == AST_NamedExpr) return walrus(c, ast_NamedExpr(node));
  return expr_push(c, node);
}

static bool cannot_rebind(const Node *node) {
  switch (node->kind) {
    case AST_Name:
    case AST_Int:
    case AST_Float:
    case AST_Str:
    case AST_None:
    case AST_True:
    case AST_False: return true;
    default: return false;
  }
}

/* The same value where it stays whatever `later` does. */
static int kept(Compiler *c, const Node *node, int reg, const Node *later) {
  if (reg >= c->unit->locals || !c->unit->scope->has_walrus || cannot_rebind(later)) return reg;
  emit(c, node, OPCODE_MOVE, c->unit->top, reg, 0);
  return temp_push(c);
}

int expr_kept(Compiler *c, const Node *node, const Node *later) { return kept(c, node, expr(c, node), later); }

bool small_constant(Compiler *c, const Node *node, int limit, int *value) {
  if (node->kind != AST_Int) return false;
  Value v = fold(c, node);
  if (!is_small_int(v) || small_int(v) > limit) return false;
  *value = (int)small_int(v);
  return true;
}

/* ---- chains: a.b[c](d) + e …, from the left by a loop ---- */

Opcode operator_opcode(const Compiler *c, Operator op) {
  switch (op) {
    case OP_ADD: return OPCODE_ADD;
    case OP_SUBTRACT: return OPCODE_SUBTRACT;
    case OP_MULTIPLY: return OPCODE_MULTIPLY;
    case OP_TRUE_DIVIDE: return OPCODE_TRUE_DIVIDE;
    case OP_DIVIDE: return OPCODE_EXACT_DIVIDE;
    case OP_FLOOR_DIVIDE: return OPCODE_FLOOR_DIVIDE;
    case OP_MODULO: return OPCODE_MODULO;
    case OP_POWER: return c->flags & COMPILE_CAS ? OPCODE_EXACT_POWER : OPCODE_POWER;
    case OP_LEFT_SHIFT: return OPCODE_LEFT_SHIFT;
    case OP_RIGHT_SHIFT: return OPCODE_RIGHT_SHIFT;
    case OP_BIT_OR: return OPCODE_BIT_OR;
    case OP_BIT_XOR: return OPCODE_BIT_XOR;
    case OP_BIT_AND: return OPCODE_BIT_AND;
    default: return OPCODE_BINARY;
  }
}

typedef struct Chain {
  const Node **links; /* from the innermost to the outermost */
  uint32_t count;
  const Node *leftmost;
  int mark;    /* top of the temporaries outside: intermediate results stand here */
  int current; /* register of the value so far */
} Chain;

/* The instruction that holds its right operand, of those that there are; else NOP. */
static Opcode operator_int_opcode(Opcode op, int right) {
  switch (op) {
    case OPCODE_ADD: return OPCODE_ADD_INT;
    case OPCODE_SUBTRACT: return right > 0 ? OPCODE_ADD_INT : OPCODE_NOP;
    case OPCODE_MULTIPLY: return OPCODE_MULTIPLY_INT;
    case OPCODE_FLOOR_DIVIDE: return right > 0 ? OPCODE_FLOOR_DIVIDE_INT : OPCODE_NOP;
    case OPCODE_MODULO: return right > 0 ? OPCODE_MODULO_INT : OPCODE_NOP;
    default: return OPCODE_NOP;
  }
}

static void binary_link(Compiler *c, Chain *chain, const AstBinOp *node, int to) {
  Opcode op = operator_opcode(c, node->op);
  int immediate;
  if (small_constant(c, node->right, INT16_MAX, &immediate) && operator_int_opcode(op, immediate) != OPCODE_NOP) {
    c->unit->top = chain->mark;
    emit(c, &node->base, operator_int_opcode(op, immediate), to, chain->current, op == OPCODE_SUBTRACT ? -immediate : immediate);
    return;
  }
  int left = kept(c, &node->base, chain->current, node->right);
  if (op == OPCODE_BINARY && left != chain->mark) {
    emit(c, &node->base, OPCODE_MOVE, chain->mark, left, 0);
    left = chain->mark;
    c->unit->top = left + 1;
  }
  int right = expr(c, node->right);
  c->unit->top = chain->mark;
  if (op != OPCODE_BINARY) {
    emit(c, &node->base, op, to, left, right);
    return;
  }
  emit(c, &node->base, op, (int)operator_binary(node->op), left, right);
  emit_move(c, &node->base, to, left);
}

static void subscript_link(Compiler *c, Chain *chain, const AstSubscript *node, int to) {
  warn_subscript(c, node);
  int object = kept(c, &node->base, chain->current, node->index);
  int index = expr(c, node->index);
  c->unit->top = chain->mark;
  emit(c, &node->base, OPCODE_GET_ITEM, to, object, index);
}

static void generator_link(Compiler *c, Chain *chain, const AstGeneratorAccess *node, int to) {
  unsigned index = 0;
  for (uint32_t i = 0; i < node->digits.length && index <= UINT16_MAX; i++)
    index = index * 10 + (unsigned)(node->digits.bytes[i] - '0');
  if (index > UINT16_MAX) compile_fail(c, node->index_span, "the number of this generator is too large");
  c->unit->top = chain->mark;
  emit(c, &node->base, OPCODE_GENERATOR_ACCESS, to, chain->current, (int)(index & UINT16_MAX));
}

/* Link number i; the number of links that it has used up. */
static uint32_t one_link(Compiler *c, Chain *chain, uint32_t i, int to) {
  const Node *node = chain->links[i];
  switch (node->kind) {
    case AST_BinOp: binary_link(c, chain, ast_BinOp(node), to); return 1;
    case AST_Subscript: subscript_link(c, chain, ast_Subscript(node), to); return 1;
    case AST_GeneratorAccess: generator_link(c, chain, ast_GeneratorAccess(node), to); return 1;
    case AST_Call: call_to(c, ast_Call(node), to); return 1;
    default: break;
  }
  c->unit->top = chain->mark;
  Name name = scope_mangle(c->unit->inner, c->names, ast_Attribute(node)->name);
  emit(c, node, OPCODE_GET_ATTR, to, chain->current, cache_add(c, node, name, OPCODE_GET_ATTR));
  return 1;
}

static bool is_method_call(const Chain *chain, uint32_t i) {
  return chain->links[i]->kind == AST_Attribute && i + 1 < chain->count && chain->links[i + 1]->kind == AST_Call &&
         call_is_plain_method(ast_Call(chain->links[i + 1]));
}

static void find_links(Compiler *c, Chain *chain, const Node *node) {
  chain->leftmost = node;
  for (; ast_left_spine(chain->leftmost); chain->leftmost = ast_left_spine(chain->leftmost)) chain->count++;
  chain->links = ARENA_ARRAY(c->arena, const Node *, chain->count);
  for (uint32_t i = chain->count; i-- > 0; node = ast_left_spine(node)) chain->links[i] = node;
}

/* Folds the constant beginning of a chain of operators; the number of links folded. */
static uint32_t fold_links(Compiler *c, const Chain *chain, Value *v) {
  uint32_t i = 0;
  *v = chain->links[0]->kind == AST_BinOp ? fold(c, chain->leftmost) : ABSENT;
  for (; !is_absent(*v) && i < chain->count && chain->links[i]->kind == AST_BinOp; i++) {
    const AstBinOp *node = ast_BinOp(chain->links[i]);
    Value right = fold(c, node->right);
    Value result = is_absent(right) ? ABSENT : fold_binary(c, node->op, *v, right);
    if (is_absent(result)) break;
    *v = result;
  }
  return i;
}

static void chain_to(Compiler *c, const Node *node, int to) {
  Chain chain = {.mark = c->unit->top};
  find_links(c, &chain, node);
  Value constant;
  uint32_t i = fold_links(c, &chain, &constant);
  if (i == chain.count) {
    emit_constant(c, node, to, constant);
    return;
  }
  if (i > 0) {
    emit_constant(c, chain.leftmost, chain.mark, constant);
    chain.current = temp_push(c);
  } else {
    chain.current = chain.links[0]->kind == AST_Call ? expr_push(c, chain.leftmost) : expr(c, chain.leftmost);
  }
  while (i < chain.count) {
    uint32_t used = 1 + is_method_call(&chain, i);
    int result = i + used == chain.count ? to : chain.mark;
    if (used == 1) {
      one_link(c, &chain, i, result);
    } else {
      c->unit->top = chain.mark;
      method_call_to(c, ast_Call(chain.links[i + 1]), chain.current, result);
    }
    i += used;
    chain.current = result;
    c->unit->top = chain.mark + 1;
  }
  c->unit->top = chain.mark;
}

/* ---- comparisons ---- */

static Opcode compare_opcode(Operator op) {
  switch (op) {
    case OP_EQUAL: return OPCODE_EQUAL;
    case OP_NOT_EQUAL: return OPCODE_NOT_EQUAL;
    case OP_LESS: return OPCODE_LESS;
    case OP_LESS_EQUAL: return OPCODE_LESS_EQUAL;
    case OP_GREATER: return OPCODE_GREATER;
    case OP_GREATER_EQUAL: return OPCODE_GREATER_EQUAL;
    case OP_IS: return OPCODE_IS;
    case OP_IS_NOT: return OPCODE_IS_NOT;
    case OP_IN: return OPCODE_CONTAINS;
    default: return OPCODE_NOT_CONTAINS;
  }
}

/* The instruction that jumps unless the comparison holds, or NOP. */
static Opcode unless_opcode(Operator op) {
  switch (op) {
    case OP_EQUAL: return OPCODE_JUMP_UNLESS_EQUAL;
    case OP_NOT_EQUAL: return OPCODE_JUMP_UNLESS_NOT_EQUAL;
    case OP_LESS: return OPCODE_JUMP_UNLESS_LESS;
    case OP_LESS_EQUAL: return OPCODE_JUMP_UNLESS_LESS_EQUAL;
    case OP_GREATER: return OPCODE_JUMP_UNLESS_GREATER;
    case OP_GREATER_EQUAL: return OPCODE_JUMP_UNLESS_GREATER_EQUAL;
    case OP_IS: return OPCODE_JUMP_UNLESS_IS;
    case OP_IS_NOT: return OPCODE_JUMP_UNLESS_IS_NOT;
    default: return OPCODE_NOP;
  }
}

/* The same for a right operand that the instruction holds, or NOP. */
static Opcode unless_int_opcode(Operator op) {
  switch (op) {
    case OP_EQUAL: return OPCODE_JUMP_UNLESS_EQUAL_INT;
    case OP_NOT_EQUAL: return OPCODE_JUMP_UNLESS_NOT_EQUAL_INT;
    case OP_LESS: return OPCODE_JUMP_UNLESS_LESS_INT;
    case OP_LESS_EQUAL: return OPCODE_JUMP_UNLESS_LESS_EQUAL_INT;
    case OP_GREATER: return OPCODE_JUMP_UNLESS_GREATER_INT;
    case OP_GREATER_EQUAL: return OPCODE_JUMP_UNLESS_GREATER_EQUAL_INT;
    default: return OPCODE_NOP;
  }
}

/* Each comparison but the last is kept in the first temporary, which also is the left operand of the next. */
static void compare_chain_to(Compiler *c, const AstCompare *node, int to) {
  int mark = c->unit->top;
  Label end = label_new(c);
  expr_push(c, node->left);
  for (uint32_t i = 0; i < node->comparators.count; i++) {
    expr_push(c, node->comparators.items[i]);
    bool last = i + 1 == node->comparators.count;
    if (last) c->unit->top = mark;
    emit(c, &node->base, compare_opcode(node->ops[i]), mark, mark, mark + 1);
    if (last) break;
    emit_jump(c, &node->base, OPCODE_JUMP_IF_FALSE, mark, 0, end);
    emit(c, &node->base, OPCODE_MOVE, mark, mark + 1, 0);
    c->unit->top = mark + 1;
  }
  label_place(c, end);
  emit_move(c, &node->base, to, mark);
}

static void compare_to(Compiler *c, const AstCompare *node, int to) {
  warn_compare(c, node);
  if (node->comparators.count > 1) {
    compare_chain_to(c, node, to);
    return;
  }
  int mark = c->unit->top;
  int left = expr_kept(c, node->left, node->comparators.items[0]);
  int right = expr(c, node->comparators.items[0]);
  c->unit->top = mark;
  emit(c, &node->base, compare_opcode(node->ops[0]), to, left, right);
}

static void jump_if(Compiler *c, const Node *node, Opcode unless, int left, int right, bool sense, Label target) {
  Label skip = sense ? label_new(c) : target;
  emit_jump(c, node, unless, left, right, skip);
  if (!sense) return;
  emit_goto(c, node, target);
  label_place(c, skip);
}

static void compare_jump(Compiler *c, const Node *node, Operator op, int left, int right, bool sense, Label target) {
  Opcode unless = unless_opcode(op);
  if (unless == OPCODE_NOP) {
    int t = c->unit->top;
    emit(c, node, compare_opcode(op), t, left, right);
    emit_jump(c, node, sense ? OPCODE_JUMP_IF_TRUE : OPCODE_JUMP_IF_FALSE, t, 0, target);
  } else if (sense && (op == OP_IS || op == OP_IS_NOT)) {
    emit_jump(c, node, unless_opcode(op == OP_IS ? OP_IS_NOT : OP_IS), left, right, target);
  } else {
    jump_if(c, node, unless, left, right, sense, target);
  }
}

static void compare_branch(Compiler *c, const AstCompare *node, bool sense, Label target) {
  warn_compare(c, node);
  int mark = c->unit->top;
  uint32_t count = node->comparators.count;
  Node *const *operands = node->comparators.items;
  int left = expr_kept(c, node->left, operands[0]);
  if (count == 1 && operands[0]->kind == AST_None && (node->ops[0] == OP_IS || node->ops[0] == OP_IS_NOT)) {
    c->unit->top = mark;
    bool if_none = (node->ops[0] == OP_IS) == sense;
    emit_jump(c, &node->base, if_none ? OPCODE_JUMP_IF_NONE : OPCODE_JUMP_IF_NOT_NONE, left, 0, target);
    return;
  }
  Label fails = sense ? label_new(c) : target;
  for (uint32_t i = 0; i + 1 < count; i++) {
    int right = expr_kept(c, operands[i], operands[i + 1]);
    compare_jump(c, &node->base, node->ops[i], left, right, false, fails);
    left = right;
  }
  const Node *last = operands[count - 1];
  Operator op = node->ops[count - 1];
  int immediate;
  if (unless_int_opcode(op) != OPCODE_NOP && small_constant(c, last, INT16_MAX, &immediate)) {
    c->unit->top = mark;
    jump_if(c, &node->base, unless_int_opcode(op), left, immediate, sense, target);
  } else {
    int right = expr(c, last);
    c->unit->top = mark;
    compare_jump(c, &node->base, op, left, right, sense, target);
  }
  if (sense) label_place(c, fails);
}

/* ---- conditions ---- */

static void bool_branch(Compiler *c, const AstBoolOp *node, bool sense, Label target) {
  bool decides = node->op == OP_OR; /* the truth that ends the evaluation early */
  Label skip = label_new(c);
  for (uint32_t i = 0; i + 1 < node->values.count; i++)
    expr_branch(c, node->values.items[i], decides, decides == sense ? target : skip);
  expr_branch(c, node->values.items[node->values.count - 1], sense, target);
  label_place(c, skip);
}

static void conditional_branch(Compiler *c, const AstIfExp *node, bool sense, Label target) {
  Label orelse = label_new(c), end = label_new(c);
  expr_branch(c, node->test, false, orelse);
  expr_branch(c, node->body, sense, target);
  emit_goto(c, &node->base, end);
  label_place(c, orelse);
  expr_branch(c, node->orelse, sense, target);
  label_place(c, end);
}

void expr_branch(Compiler *c, const Node *node, bool sense, Label target) {
  Value constant = fold(c, node);
  if (!is_absent(constant)) {
    if (constant_truth(constant) == sense) emit_goto(c, node, target);
    return;
  }
  switch (node->kind) {
    case AST_Compare: compare_branch(c, ast_Compare(node), sense, target); return;
    case AST_BoolOp: bool_branch(c, ast_BoolOp(node), sense, target); return;
    case AST_IfExp: conditional_branch(c, ast_IfExp(node), sense, target); return;
    case AST_UnaryOp:
      if (ast_UnaryOp(node)->op != OP_NOT) break;
      expr_branch(c, ast_UnaryOp(node)->operand, !sense, target);
      return;
    default: break;
  }
  int mark = c->unit->top;
  int reg = expr(c, node);
  c->unit->top = mark;
  emit_jump(c, node, sense ? OPCODE_JUMP_IF_TRUE : OPCODE_JUMP_IF_FALSE, reg, 0, target);
}

static void bool_to(Compiler *c, const AstBoolOp *node, int to) {
  int mark = c->unit->top;
  Label end = label_new(c);
  Opcode jump = node->op == OP_OR ? OPCODE_JUMP_IF_TRUE : OPCODE_JUMP_IF_FALSE;
  for (uint32_t i = 0; i + 1 < node->values.count; i++) {
    expr_push(c, node->values.items[i]);
    emit_jump(c, node->values.items[i], jump, mark, 0, end);
    c->unit->top = mark;
  }
  expr_to(c, node->values.items[node->values.count - 1], mark);
  label_place(c, end);
  emit_move(c, &node->base, to, mark);
}

static void conditional_to(Compiler *c, const AstIfExp *node, int to) {
  Label orelse = label_new(c), end = label_new(c);
  expr_branch(c, node->test, false, orelse);
  expr_to(c, node->body, to);
  emit_goto(c, &node->base, end);
  label_place(c, orelse);
  expr_to(c, node->orelse, to);
  label_place(c, end);
}

static void unary_to(Compiler *c, const AstUnaryOp *node, int to) {
  int mark = c->unit->top;
  int reg = expr(c, node->operand);
  c->unit->top = mark;
  Opcode op = node->op == OP_NOT      ? OPCODE_NOT
              : node->op == OP_NEGATE ? OPCODE_NEGATE
              : node->op == OP_PLUS   ? OPCODE_POSITIVE
                                      : OPCODE_INVERT;
  emit(c, &node->base, op, to, reg, 0);
}

/* ---- generators ---- */

static void yield_to(Compiler *c, const AstYield *node, int to) {
  int mark = c->unit->top;
  int reg = mark;
  if (node->value) reg = expr(c, node->value);
  else emit(c, &node->base, OPCODE_LOAD_NONE, mark, 0, 0);
  c->unit->top = mark;
  emit(c, &node->base, OPCODE_YIELD, to, reg, 0);
}

static void yield_from_to(Compiler *c, const AstYieldFrom *node, int to) {
  int mark = c->unit->top;
  int reg = expr(c, node->value);
  c->unit->top = mark;
  emit(c, &node->base, OPCODE_GET_YIELD_FROM_ITER, mark, reg, 0);
  c->unit->top = mark + 1;
  emit(c, &node->base, OPCODE_LOAD_NONE, mark + 1, 0, 0);
  emit(c, &node->base, OPCODE_YIELD_FROM, mark + 1, mark, 0);
  c->unit->top = mark;
  emit_move(c, &node->base, to, mark + 1);
}

/* ---- all ---- */

void expr_to(Compiler *c, const Node *node, int to) {
  Value constant = node->kind == AST_BinOp ? ABSENT : fold(c, node); /* chains fold as they go */
  if (!is_absent(constant)) {
    emit_constant(c, node, to, constant);
    return;
  }
  switch (node->kind) {
    case AST_Name: load_name_to(c, node, ast_Name(node)->name, to); break;
    case AST_NamedExpr: {
      int mark = c->unit->top;
      int reg = walrus(c, ast_NamedExpr(node));
      c->unit->top = mark;
      emit_move(c, node, to, reg);
      break;
    }
    case AST_BinOp:
    case AST_Attribute:
    case AST_Subscript:
    case AST_Call:
    case AST_GeneratorAccess: chain_to(c, node, to); break;
    case AST_Compare: compare_to(c, ast_Compare(node), to); break;
    case AST_BoolOp: bool_to(c, ast_BoolOp(node), to); break;
    case AST_UnaryOp: unary_to(c, ast_UnaryOp(node), to); break;
    case AST_IfExp: conditional_to(c, ast_IfExp(node), to); break;
    case AST_Lambda: lambda_to(c, ast_Lambda(node), to); break;
    case AST_ListComp:
    case AST_SetComp:
    case AST_DictComp:
    case AST_GeneratorExp: comprehension_to(c, node, to); break;
    case AST_Yield: yield_to(c, ast_Yield(node), to); break;
    case AST_YieldFrom: yield_from_to(c, ast_YieldFrom(node), to); break;
    case AST_Starred: compile_fail(c, node->span, "can't use starred expression here"); break;
    default: display_to(c, node, to);
  }
}

/* `a and f()` as a statement: the last value is not asked for its truth. */
static void bool_drop(Compiler *c, const AstBoolOp *node) {
  Label end = label_new(c);
  for (uint32_t i = 0; i + 1 < node->values.count; i++) expr_branch(c, node->values.items[i], node->op == OP_OR, end);
  expr_drop(c, node->values.items[node->values.count - 1]);
  label_place(c, end);
}

void expr_drop(Compiler *c, const Node *node) {
  int mark = c->unit->top;
  if (!is_absent(fold(c, node))) return;
  if (node->kind == AST_BoolOp) bool_drop(c, ast_BoolOp(node));
  else expr(c, node);
  c->unit->top = mark;
}
