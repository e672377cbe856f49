/* SPDX-License-Identifier: GPL-3.0-or-later */
/* ast.c: names and nodes; everything about fields is expanded from ast.def. The dump is in ast_dump.c. */
#include "lang/ast.h"

#include <string.h>

/* ---- names ---- */

void name_table_init(NameTable *names, Arena *arena) {
  *names = (NameTable){.arena = arena};
}

static uint32_t hash_bytes(const char *bytes, size_t length) {
  uint32_t hash = 2166136261u;
  for (size_t i = 0; i < length; i++) hash = (hash ^ (unsigned char)bytes[i]) * 16777619u;
  return hash;
}

static void grow(NameTable *names) {
  uint32_t capacity = names->capacity ? names->capacity * 2 : 64;
  Name *slots = ARENA_ARRAY(names->arena, Name, capacity);
  for (uint32_t i = 0; i < names->capacity; i++) {
    Name name = names->slots[i];
    if (!name) continue;
    uint32_t at = name->hash & (capacity - 1);
    while (slots[at]) at = (at + 1) & (capacity - 1);
    slots[at] = name;
  }
  names->slots = slots;
  names->capacity = capacity;
}

Name name_intern(NameTable *names, const char *bytes, size_t length) {
  if (names->count * 2 >= names->capacity) grow(names);
  uint32_t hash = hash_bytes(bytes, length);
  uint32_t at = hash & (names->capacity - 1);
  for (Name name; (name = names->slots[at]); at = (at + 1) & (names->capacity - 1))
    if (name->hash == hash && name->length == length && memcmp(name->bytes, bytes, length) == 0) return name;
  NameText *made = arena_alloc(names->arena, sizeof *made + length + 1);
  made->hash = hash;
  made->length = (uint32_t)length;
  memcpy(made->bytes, bytes, length);
  names->slots[at] = made;
  names->count++;
  return made;
}

/* ---- nodes ---- */

static const struct {
  const char *name;
  size_t size;
} kinds[AST_KIND_COUNT] = {
#define NODE(Kind, group, fields) [AST_##Kind] = {#Kind, sizeof(Ast##Kind)},
#include "lang/ast.def"
#undef NODE
};

static const struct {
  const char *text, *name;
} operators[OPERATOR_COUNT] = {
#define NODE(Kind, group, fields)
#define OPERATOR(NAME, text, Kind) [OP_##NAME] = {text, #Kind},
#include "lang/ast.def"
#undef OPERATOR
#undef NODE
};

Node *ast_new(Arena *arena, AstKind kind, Span span) {
  Node *node = arena_alloc(arena, kinds[kind].size);
  node->kind = kind;
  node->span = span;
  return node;
}

const char *ast_kind_name(AstKind kind) {
  return kinds[kind].name;
}

const char *operator_text(Operator op) {
  return operators[op].text;
}

const char *operator_name(Operator op) {
  return operators[op].name;
}

Node *ast_left_spine(const Node *node) {
  switch (node->kind) {
  case AST_BinOp: return ast_BinOp(node)->left;
  case AST_Attribute: return ast_Attribute(node)->value;
  case AST_Subscript: return ast_Subscript(node)->value;
  case AST_Call: return ast_Call(node)->function;
  case AST_GeneratorAccess: return ast_GeneratorAccess(node)->value;
  default: return NULL;
  }
}

static void visit_list(NodeList list, AstVisit *visit, void *context) {
  for (uint32_t i = 0; i < list.count; i++)
    if (list.items[i]) visit(context, list.items[i]);
}

void ast_each_child(const Node *node, AstVisit *visit, void *context) {
#define A_NODE(f) visit(context, self->f);
#define A_OPT(f) \
  if (self->f) visit(context, self->f);
#define A_LIST(f) visit_list(self->f, visit, context);
#define A_NAME(f)
#define A_ONAME(f)
#define A_NAMES(f)
#define A_TEXT(f)
#define A_OP(f)
#define A_OPS(f)
#define A_INT(f)
#define A_FLAG(f)
#define A_REAL(f)
#define A_SPAN(f)
#define NODE(Kind, group, fields)             \
  case AST_##Kind: {                          \
    const Ast##Kind *self = ast_##Kind(node); \
    (void)self;                               \
    fields break;                             \
  }
  switch (node->kind) {
#include "lang/ast.def"
  case AST_KIND_COUNT: break;
  }
#undef NODE
#undef A_NODE
#undef A_OPT
#undef A_LIST
#undef A_NAME
#undef A_ONAME
#undef A_NAMES
#undef A_TEXT
#undef A_OP
#undef A_OPS
#undef A_INT
#undef A_FLAG
#undef A_REAL
#undef A_SPAN
}
