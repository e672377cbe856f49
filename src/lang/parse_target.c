/* SPDX-License-Identifier: GPL-3.0-or-later */
/* parse_target.c: which expressions may be assigned to, deleted, or bound by `for` and `with`. */
#include "lang/parser_internal.h"

const char *parse_describe(const Node *node) {
  switch (node->kind) {
  case AST_Attribute: return "attribute";
  case AST_Subscript: return "subscript";
  case AST_Starred: return "starred";
  case AST_Name: return "name";
  case AST_List: return "list";
  case AST_Tuple: return "tuple";
  case AST_Lambda: return "lambda";
  case AST_Call: return "function call";
  case AST_BoolOp:
  case AST_BinOp:
  case AST_UnaryOp: return "expression";
  case AST_GeneratorExp: return "generator expression";
  case AST_Yield:
  case AST_YieldFrom: return "yield expression";
  case AST_ListComp: return "list comprehension";
  case AST_SetComp: return "set comprehension";
  case AST_DictComp: return "dict comprehension";
  case AST_Dict: return "dict literal";
  case AST_Set: return "set display";
  case AST_JoinedStr:
  case AST_FormattedValue: return "f-string expression";
  case AST_None: return "None";
  case AST_True: return "True";
  case AST_False: return "False";
  case AST_Ellipsis: return "ellipsis";
  case AST_Compare: return "comparison";
  case AST_IfExp: return "conditional expression";
  case AST_NamedExpr: return "named expression";
  case AST_GeneratorAccess: return "generator";
  case AST_EllipsisRange: return "range";
  default: return "literal";
  }
}

static Node *first_invalid(NodeList list, TargetUse use) {
  Node *bad = NULL;
  for (uint32_t i = 0; i < list.count && !bad; i++) bad = parse_invalid_target(list.items[i], use);
  return bad;
}

Node *parse_invalid_target(Node *node, TargetUse use) {
  switch (node->kind) {
  case AST_Name:
  case AST_Attribute:
  case AST_Subscript: return NULL;
  case AST_List: return first_invalid(ast_List(node)->elements, use);
  case AST_Tuple: return first_invalid(ast_Tuple(node)->elements, use);
  case AST_Starred: return use == TARGET_DELETE ? node : parse_invalid_target(ast_Starred(node)->value, use);
  default: return node;
  }
}

static bool is_debug_name(const Parser *p, Name name) {
  return name->length == 9 && name == name_intern(p->names, "__debug__", 9);
}

void parse_check_binding(Parser *p, Name name, Span span) {
  if (is_debug_name(p, name)) parse_fail(p, span, "cannot assign to __debug__");
}

/* One level of a target that is made of valid parts: names that may be bound, at most one star. */
static void check_parts(Parser *p, Node *node);

static void check_elements(Parser *p, NodeList list) {
  bool star = false;
  for (uint32_t i = 0; i < list.count; i++) {
    Node *item = list.items[i];
    if (item->kind == AST_Starred) {
      if (star) parse_fail(p, item->span, "multiple starred expressions in assignment");
      star = true;
      item = ast_Starred(item)->value;
    }
    check_parts(p, item);
  }
}

static void check_parts(Parser *p, Node *node) {
  switch (node->kind) {
  case AST_Name: parse_check_binding(p, ast_Name(node)->name, node->span); break;
  case AST_Attribute:
    parse_check_binding(p, ast_Attribute(node)->name, ast_Attribute(node)->name_span);
    break;
  case AST_List: check_elements(p, ast_List(node)->elements); break;
  case AST_Tuple: check_elements(p, ast_Tuple(node)->elements); break;
  case AST_Starred: parse_fail(p, node->span, "starred assignment target must be in a list or tuple");
  default: break;
  }
}

void parse_check_target(Parser *p, Node *node, TargetUse use) {
  Node *bad = parse_invalid_target(node, use);
  if (bad)
    parse_fail(p, bad->span, use == TARGET_DELETE ? "cannot delete %s" : "cannot assign to %s",
               parse_describe(bad));
  if (use != TARGET_DELETE)
    check_parts(p, node);
  else if (node->kind == AST_Name && is_debug_name(p, ast_Name(node)->name))
    parse_fail(p, node->span, "cannot delete __debug__");
}
