/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "lang/docstrings.h"

const AstStr *ast_docstring(const NodeList *body) {
  if (body->count == 0 || body->items[0]->kind != AST_Expr) return NULL;
  const Node *value = ast_Expr(body->items[0])->value;
  return value->kind == AST_Str ? ast_Str(value) : NULL;
}

typedef struct Walk {
  Arena *arena;
  const char *name; /* of the definition around */
  DocstringVisit *visit;
  void *context;
} Walk;

static void visit_body(const Walk *w, const NodeList *body) {
  const AstStr *text = ast_docstring(body);
  if (text) w->visit(w->context, &(Docstring){w->name, text->value, text->base.span});
}

static void visit_node(void *context, Node *node);

static void visit_definition(const Walk *around, Node *node, Name name, const NodeList *body) {
  Walk inner = *around;
  inner.name = arena_format(around->arena, "%s%s%s", around->name, *around->name ? "." : "", name->bytes);
  visit_body(&inner, body);
  ast_each_child(node, visit_node, &inner);
}

/* Definitions stand in blocks, never in expressions. */
static bool has_blocks(const Node *node) {
  switch (node->kind) {
  case AST_For:
  case AST_While:
  case AST_If:
  case AST_With:
  case AST_Match:
  case AST_MatchCase:
  case AST_Try:
  case AST_ExceptHandler: return true;
  default: return false;
  }
}

static void visit_node(void *context, Node *node) {
  if (node->kind == AST_FunctionDef) visit_definition(context, node, ast_FunctionDef(node)->name, &ast_FunctionDef(node)->body);
  else if (node->kind == AST_ClassDef) visit_definition(context, node, ast_ClassDef(node)->name, &ast_ClassDef(node)->body);
  else if (has_blocks(node)) ast_each_child(node, visit_node, context);
}

void ast_each_docstring(const AstModule *module, Arena *arena, DocstringVisit *visit, void *context) {
  Walk walk = {arena, "", visit, context};
  visit_body(&walk, &module->body);
  for (uint32_t i = 0; i < module->body.count; i++) visit_node(&walk, module->body.items[i]);
}
