/* SPDX-License-Identifier: GPL-3.0-or-later */
/* ast.h: the syntax tree.
 *
 * One struct a kind, made from ast.def: row BinOp gives AST_BinOp, struct AstBinOp { Node base; Node *left;
 * Operator op; Span op_span; Node *right; } and the checked cast ast_BinOp(node). Everything lives in the
 * arena of its NameTable and is never freed alone. Targets of assignments are ordinary expression nodes
 * (Name, Attribute, Subscript, Starred, Tuple, List), already checked: their place in the parent says that
 * they are stored to or deleted.
 *
 * Depth: the parser bounds nesting (PARSE_DEPTH_LIMIT in parser.h), so a recursive walk over a tree is safe,
 * with one exception that it must treat by a loop: chains that lean to the left. `1+1+1+…` and `a.b.c…`,
 * `f()()…`, `a[0][0]…` may be 100,000 nodes long through BinOp.left, Attribute.value, Call.function,
 * Subscript.value and GeneratorAccess.value. A chain of `elif` leans through If.orelse in the same way, one
 * of lambda or of `if else` through Lambda.body and IfExp.orelse counts as nesting. ast_left_spine below
 * gives the one child to loop over. */
#ifndef MAYFLY_LANG_AST_H
#define MAYFLY_LANG_AST_H

#include <assert.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include "lang/arena.h"
#include "lang/source.h"

/* ---- names ---- */

/* A name, unique for its spelling within one NameTable: compare by pointer. */
typedef struct NameText {
  uint32_t hash;
  uint32_t length;
  char bytes[]; /* UTF-8, NUL-terminated */
} NameText;
typedef const NameText *Name;

typedef struct NameTable {
  Arena *arena;
  Name *slots;
  uint32_t capacity; /* a power of two, or 0 */
  uint32_t count;
} NameTable;

/* An empty table whose names, and the trees that use them, live in ARENA. */
void name_table_init(NameTable *names, Arena *arena);

/* The name spelled so. */
Name name_intern(NameTable *names, const char *bytes, size_t length);

/* ---- field types ---- */

typedef enum AstKind {
#define NODE(Kind, group, fields) AST_##Kind,
#include "lang/ast.def"
#undef NODE
  AST_KIND_COUNT
} AstKind;

typedef enum Operator {
#define NODE(Kind, group, fields)
#define OPERATOR(NAME, text, Kind) OP_##NAME,
#include "lang/ast.def"
#undef OPERATOR
#undef NODE
  OPERATOR_COUNT
} Operator;

typedef struct Node {
  AstKind kind;
  Span span;
} Node;

typedef struct NodeList {
  Node **items;
  uint32_t count;
} NodeList;

typedef struct NameList {
  Name *items;
  Span *spans; /* where each stands */
  uint32_t count;
} NameList;

typedef struct Text {
  const char *bytes; /* NUL-terminated; may contain NUL bytes */
  uint32_t length;
} Text;

/* ---- nodes ---- */

#define A_NODE(f) Node *f;
#define A_OPT(f) Node *f;
#define A_LIST(f) NodeList f;
#define A_NAME(f) Name f;
#define A_ONAME(f) Name f;
#define A_NAMES(f) NameList f;
#define A_TEXT(f) Text f;
#define A_OP(f) Operator f;
#define A_OPS(f)     \
  const Operator *f; \
  uint32_t f##_count;
#define A_INT(f) int32_t f;
#define A_FLAG(f) bool f;
#define A_REAL(f) double f;
#define A_SPAN(f) Span f;
#define NODE(Kind, group, fields)                         \
  typedef struct Ast##Kind {                              \
    Node base;                                            \
    fields                                                \
  } Ast##Kind;                                            \
  static inline Ast##Kind *ast_##Kind(const Node *node) { \
    assert(node->kind == AST_##Kind);                     \
    return (Ast##Kind *)node;                             \
  }
#include "lang/ast.def"
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

/* A zeroed node of that kind: `AstBinOp *b = ast_BinOp(ast_new(arena, AST_BinOp, span))`. */
Node *ast_new(Arena *arena, AstKind kind, Span span);

/* "BinOp" */
const char *ast_kind_name(AstKind kind);

/* "+" as it is written; "Add" as Python's ast calls it. */
const char *operator_text(Operator op);
const char *operator_name(Operator op);

/* The child that a long chain leans on, or NULL: BinOp.left, Attribute.value, Subscript.value, Call.function,
 * GeneratorAccess.value. */
Node *ast_left_spine(const Node *node);

/* Call visit(context, child) for each direct child that is not NULL, in the order of ast.def. */
typedef void AstVisit(void *context, Node *child);
void ast_each_child(const Node *node, AstVisit *visit, void *context);

/* Write the tree as an S-expression: (BinOp (Int 1 10) + (Int 2 10)). Absent children are `-`, lists stand in
 * brackets, texts are quoted and escaped, spans and operator places are left out. */
void ast_dump(const Node *node, FILE *out);

#endif
