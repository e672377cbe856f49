/* SPDX-License-Identifier: GPL-3.0-or-later */
/* compile_warn.c: what code does certainly but hardly on purpose: CPython's SyntaxWarnings. In the CAS dialect number literals are elements
 * of rings, which SageMath lets be called and compared as anything else. */
#include "lang/compile_internal.h"
#include "object/number.h"

#define WARN(c, node, ...) warning_add(&(c)->warnings, (SyntaxWarning){.span = (node)->span, .of_code = true}, __VA_ARGS__)

static bool is_element(const Compiler *c, Value v) {
  return c->flags & COMPILE_CAS && (is_float(v) || has_type_id(v, TYPE_ID_complex) || (is_int(v) && !is_bool(v)));
}

/* The type of what a literal or a display makes, or NULL. */
static const char *literal_type(Compiler *c, const Node *node) {
  switch (node->kind) {
    case AST_List:
    case AST_ListComp: return "list";
    case AST_Tuple: return "tuple";
    case AST_Dict:
    case AST_DictComp: return "dict";
    case AST_Set:
    case AST_SetComp: return "set";
    case AST_GeneratorExp: return "generator";
    case AST_Lambda: return "function";
    case AST_JoinedStr: return "str";
    case AST_Int:
    case AST_Float:
    case AST_Imaginary:
      if (c->flags & COMPILE_CAS) return NULL;
      return node->kind == AST_Int ? "int" : node->kind == AST_Float ? "float" : "complex";
    case AST_Str: return "str";
    case AST_Bytes: return "bytes";
    case AST_None: return "NoneType";
    case AST_True:
    case AST_False: return "bool";
    case AST_Ellipsis: return "ellipsis";
    default: return NULL;
  }
}

void warn_call(Compiler *c, const AstCall *call) {
  if (call->function->kind == AST_Lambda) return;
  const char *type = literal_type(c, call->function);
  if (type) WARN(c, &call->base, "'%s' object is not callable; perhaps you missed a comma?", type);
}

static bool has_items(AstKind kind) {
  return kind == AST_List || kind == AST_ListComp || kind == AST_Tuple || kind == AST_Str || kind == AST_Bytes || kind == AST_JoinedStr;
}

static bool may_index(const Node *index) {
  return index->kind == AST_Int || index->kind == AST_True || index->kind == AST_False || index->kind == AST_Slice;
}

void warn_subscript(Compiler *c, const AstSubscript *node) {
  const char *type = literal_type(c, node->value);
  if (!type || node->value->kind == AST_Dict || node->value->kind == AST_DictComp) return;
  if (!has_items(node->value->kind)) {
    WARN(c, &node->base, "'%s' object is not subscriptable; perhaps you missed a comma?", type);
    return;
  }
  const char *index = may_index(node->index) ? NULL : literal_type(c, node->index);
  if (index) WARN(c, &node->base, "%s indices must be integers or slices, not %s; perhaps you missed a comma?", type, index);
}

/* Is the operand a constant of which there may be several equal ones? */
static bool is_ambiguous(Compiler *c, const Node *operand) {
  Value v = fold(c, operand);
  return !is_absent(v) && !is_none(v) && !is_bool(v) && !value_same(v, ELLIPSIS) && !is_element(c, v);
}

void warn_compare(Compiler *c, const AstCompare *node) {
  const Node *left = node->left;
  for (uint32_t i = 0; i < node->comparators.count; left = node->comparators.items[i++]) {
    Operator op = node->ops[i];
    if (op != OP_IS && op != OP_IS_NOT) continue;
    if (!is_ambiguous(c, left) && !is_ambiguous(c, node->comparators.items[i])) continue;
    WARN(c, &node->base, op == OP_IS ? "\"is\" with a literal. Did you mean \"==\"?" : "\"is not\" with a literal. Did you mean \"!=\"?");
    return;
  }
}

void warn_assert(Compiler *c, const AstAssert *node) {
  if (node->test->kind != AST_Tuple || ast_Tuple(node->test)->elements.count == 0) return;
  WARN(c, &node->base, "assertion is always true, perhaps remove parentheses?");
}
