/* SPDX-License-Identifier: GPL-3.0-or-later */
/* scope.h: which variable a name means, decided for a whole tree before any code is generated.
 *
 *   tree ── collect (scope.c) ──> scopes with symbols and flags ── resolve (scope_resolve.c) ──> a SymbolKind for each
 *
 * The rules and the messages are CPython 3.11's. One thing is ours: a list, set or dict comprehension whose variables nobody
 * captures is `inlined`: it has a Scope, so that its variables stay its own, but no function; its code runs in the frame around it.
 * Everything here lives in the arena of the tree. */
#ifndef MAYFLY_LANG_SCOPE_H
#define MAYFLY_LANG_SCOPE_H

#include "lang/ast.h"
#include "lang/diagnostic.h"

typedef enum ScopeKind {
  SCOPE_MODULE,
  SCOPE_FUNCTION, /* def, lambda, f(x) = … */
  SCOPE_CLASS,
  SCOPE_COMPREHENSION, /* list, set, dict */
  SCOPE_GENERATOR,     /* generator expression */
} ScopeKind;

typedef enum SymbolKind {
  SYMBOL_LOCAL,        /* a register of the frame */
  SYMBOL_CELL,         /* a cell in a register of the frame: captured by an inner function */
  SYMBOL_FREE,         /* a cell of the closure */
  SYMBOL_GLOBAL,
  SYMBOL_NAME,         /* class body, exec(): the namespace, else global */
  SYMBOL_NAME_OR_FREE, /* class body: the namespace, else a cell of the closure */
  SYMBOL_OUTER,        /* of an inlined comprehension: ask the scope around it */
} SymbolKind;

enum { /* Symbol.flags: what the text does with the name */
  SYMBOL_USED = 1,
  SYMBOL_ASSIGNED = 2, /* anything that binds it */
  SYMBOL_PARAMETER = 4,
  SYMBOL_DECLARED_GLOBAL = 8,
  SYMBOL_DECLARED_NONLOCAL = 16,
  SYMBOL_ANNOTATED = 32,
  SYMBOL_DELETED = 64,    /* may become unbound again, so it is checked at each use */
  SYMBOL_ITERATION = 128, /* target of a comprehension's `for` */
  SYMBOL_PASSED = 256,    /* used by an inner function, so it must be a cell or be passed through */
  SYMBOL_EARLY = 512,     /* iteration variable used before its `for` */
  SYMBOL_BOUND = SYMBOL_ASSIGNED | SYMBOL_PARAMETER | SYMBOL_ITERATION,
};

typedef struct Symbol {
  Name name; /* mangled */
  uint32_t flags;
  SymbolKind kind;
  int reg;        /* LOCAL, CELL: the register */
  int free_index; /* place in the closure, also of names only passed through; -1: none */
  Span span;      /* first occurrence */
} Symbol;

typedef struct Scope Scope;
struct Scope {
  ScopeKind kind;
  Scope *parent; /* NULL: the module */
  const Node *node;
  Name class_name; /* for private names: of the innermost class around, or NULL */
  Symbol *symbols; /* in order of first occurrence */
  uint32_t symbol_count, symbol_capacity;
  uint32_t *index; /* open addressing over symbols, by name */
  uint32_t index_capacity;
  Scope *first_child, *last_child, *next;
  Name *free_names; /* the closure */
  uint32_t free_count;
  bool inlined;
  bool generator;
  bool has_walrus;      /* an expression may rebind a local: registers of locals are no stable operands */
  bool has_annotations; /* module, class: needs __annotations__ */
  bool class_cell;      /* class: a method uses __class__ */
  bool reads_locals;    /* calls locals() or the like: not inlined */
  bool in_iterable;     /* comprehension: stands in an iterable of the comprehension around it */
};

typedef struct ScopeTable {
  Scope *module;
  Scope **slots; /* by node */
  uint32_t capacity, count;
  NameTable *names;
  SyntaxProblem *problem;
  bool namespace; /* the top level looks names up as a class body does: SYMBOL_NAME */
} ScopeTable;

/* Builds the scopes of a tree (an AstModule or, for eval(), an expression). false: *problem is set. Before, the caller sets
 * namespace; the rest of the table is set here. */
bool scope_build(ScopeTable *table, const Node *tree, NameTable *names, SyntaxProblem *problem);

/* The scope that a node opened. */
Scope *scope_of(const ScopeTable *table, const Node *node);

/* The symbol that a (mangled) name has in a scope, or NULL. */
Symbol *scope_find(const Scope *scope, Name name);

/* The symbol that decides about name in code of this scope: looks through inlined comprehensions. */
Symbol *scope_lookup(Scope *scope, Name name);

/* The scope whose frame runs this scope's code. */
static inline Scope *scope_frame(Scope *scope) {
  while (scope->inlined) scope = scope->parent;
  return scope;
}

/* `__x` inside class C is `_C__x`. */
Name scope_mangle(const Scope *scope, NameTable *names, Name name);

/* ---- between scope.c and scope_resolve.c ---- */

Symbol *scope_add(ScopeTable *table, Scope *scope, Name name, uint32_t flags, Span span);
bool scope_fail(ScopeTable *table, Span span, const char *format, ...) __attribute__((format(printf, 3, 4)));
/* Decides about inlining and gives each symbol its kind. */
bool scope_resolve(ScopeTable *table);

#endif
