/* SPDX-License-Identifier: GPL-3.0-or-later */
/* compile_internal.h: the code generator's state, shared by emit.c, assemble.c and the compile_….c files.
 *
 *   Compiler ── one text          Unit ── one code object in the making, inside the unit of the code around it
 *
 * Registers of a unit:   | locals and cells | temporaries: a stack, next free one is unit->top |
 *
 * Invariants.
 *  - A temporary is pushed only by (or right after) the instruction that writes it: when an instruction is emitted, unit->top is
 *    its live top, and every temporary below has been written on every way there. verify.c checks that.
 *  - An expression's destination is written by its last instruction only, so that a local may be the destination even when the
 *    expression reads it, or fails.
 *  - Emission is dropped while the unit is not `reachable`.
 *  - No collection can happen while a text is compiled: Values in the arena are safe. */
#ifndef MAYFLY_LANG_COMPILE_INTERNAL_H
#define MAYFLY_LANG_COMPILE_INTERNAL_H

#include "lang/ast.h"
#include "lang/code.h"
#include "lang/compile.h"
#include "lang/diagnostic.h"
#include "lang/scope.h"
#include "lang/warning.h"

typedef uint32_t Label;  /* index into Unit.labels; 0: none */
typedef uint32_t Region; /* index into Unit.regions; 0: not protected */

typedef struct Emitted {
  Instruction word;  /* jumps: the distance is filled in by assemble.c */
  const Node *node;  /* what to show when it fails */
  Label label;       /* jumps: the target */
  uint16_t top;      /* live top */
  uint16_t region;   /* innermost protected region */
} Emitted;

typedef struct LabelState {
  int64_t position;    /* index of the instruction behind the label; -1: not placed yet */
  uint64_t *bound;     /* locals bound on every jump to it; NULL: no jump yet */
  bool used;
} LabelState;

typedef struct RegionState { /* instructions whose exceptions go to `target` */
  Region parent;
  Label target;
  uint16_t reg, depth;
  bool used;
  uint64_t *bound; /* locals bound before it */
} RegionState;

typedef enum BlockKind {
  BLOCK_LOOP,
  BLOCK_TRY,      /* body of try … except */
  BLOCK_FINALLY,  /* body and handlers of try … finally: leaving runs the final body */
  BLOCK_HANDLER,  /* an exception is being handled: leaving ends that, and unbinds the `as` name */
  BLOCK_WITH,     /* leaving calls __exit__ */
} BlockKind;

typedef struct Block { /* a statement that `return`, `break` and `continue` have to leave; on the C stack */
  struct Block *outer;
  BlockKind kind;
  int reg;          /* HANDLER: the exception's register; WITH: that of __exit__ */
  Region outside;   /* region of the code around the block */
  Label on_break, on_continue;
  const NodeList *finalbody;
  Name name;        /* HANDLER: of `as`, or NULL */
  const Node *node;
} Block;

typedef struct UnitCache { /* a cell of the inline caches */
  Str *name;
  Opcode user;
} UnitCache;

typedef struct Unit Unit;
struct Unit {
  Unit *outer;
  Scope *scope;  /* of the frame */
  Scope *inner;  /* innermost inlined comprehension being compiled, else the same */
  const Node *node;
  Str *name, *qualname;
  Value doc;
  uint32_t flags;
  uint32_t positional, positional_only, keyword_only;
  Emitted *code;
  uint32_t code_count, code_capacity;
  LabelState *labels;
  uint32_t label_count, label_capacity;
  RegionState *regions;
  uint32_t region_count, region_capacity;
  Region region;
  Value *constants;
  uint32_t constant_count, constant_capacity;
  uint32_t *constant_index; /* open addressing by hash */
  uint32_t constant_index_capacity;
  UnitCache *caches;
  uint32_t cache_count, cache_capacity;
  Block *block;
  int block_depth;
  int top, locals;
  Name *local_names;
  uint64_t *bound; /* locals that are certainly bound here; bound_words words */
  uint32_t bound_words;
  bool reachable;
};

/* Places found lately; see assemble.c. */
enum { RECENT_PLACES = 4 };
typedef struct Place {
  uint32_t offset;
  Position position; /* line 0: none yet */
} Place;
typedef struct Places {
  Place recent[RECENT_PLACES];
  unsigned next;
} Places;

typedef struct Compiler {
  Machine *m;
  const Source *source;
  Arena *arena;
  NameTable *names;
  ScopeTable scopes;
  SyntaxProblem *problem;
  SyntaxWarnings warnings;
  Places starts, ends;
  Unit *unit;
  Value filename, text;
  unsigned flags;         /* COMPILE_… */
  bool echo;              /* expression statements of the current cell are echoed */
  bool string_annotations; /* from __future__ import annotations */
  uint32_t future_end;    /* where the statements end that may precede others of __future__ */
  bool failed;            /* *problem is set, or an exception is pending */
} Compiler;

/* ---- emit.c: instructions, labels, regions, temporaries ---- */

/* Records the first problem. */
void compile_fail(Compiler *c, Span span, const char *format, ...) __attribute__((format(printf, 3, 4)));
void emit(Compiler *c, const Node *node, Opcode op, int a, int b, int cc);
void emit_bx(Compiler *c, const Node *node, Opcode op, int a, int32_t bx);
/* Jumps whose distance is bx (JUMP…, with register a) or sc (JUMP_UNLESS_…, FOR_LOOP). */
void emit_jump(Compiler *c, const Node *node, Opcode op, int a, int b, Label target);
static inline void emit_goto(Compiler *c, const Node *node, Label target) { emit_jump(c, node, OPCODE_JUMP, 0, 0, target); }
void emit_move(Compiler *c, const Node *node, int to, int from);
/* GET_ITER of what the expression left in register from; a call just before learns of it. */
void emit_iter(Compiler *c, const Node *iterable, int to, int from);
Label label_new(Compiler *c);
void label_place(Compiler *c, Label label);
/* Code from here on until region_close is protected: exceptions go to the label, in register reg. */
Region region_open(Compiler *c, Label handler, int reg);
void region_close(Compiler *c);
/* Starts the handler's code, reached by exceptions if anything was protected, by jumps to its label, and by the code before;
 * the exception's register is pushed. */
void region_handler(Compiler *c, Region region);
/* Pushes a temporary that the next instruction, or the last one, writes. */
int temp_push(Compiler *c);
void bound_set(Compiler *c, int reg);
bool bound_test(const Compiler *c, int reg);

/* ---- constants.c ---- */

uint32_t constant_add(Compiler *c, Value v);
uint32_t constant_name(Compiler *c, Name name);
uint32_t constant_text(Compiler *c, const char *text);
/* For operands of 16 bits. */
int constant_small(Compiler *c, const Node *node, uint32_t index);
int cache_add(Compiler *c, const Node *node, Name name, Opcode user);
Str *name_str(Compiler *c, Name name);
/* R[reg] = v, by the shortest instruction. */
void emit_constant(Compiler *c, const Node *node, int reg, Value v);

/* ---- fold.c ---- */

/* The value of an expression that is constant, or ABSENT. */
Value fold(Compiler *c, const Node *node);
/* left op right for constants, or ABSENT when that is not to be done at compile time. */
Value fold_binary(Compiler *c, Operator op, Value left, Value right);
bool constant_truth(Value v);
/* The arithmetic of an operator, and whether it is one of the CAS dialect's own. */
BinaryOp operator_binary(Operator op);
static inline bool operator_is_exact(const Compiler *c, Operator op) {
  return op == OP_DIVIDE || (op == OP_POWER && c->flags & COMPILE_CAS);
}

/* ---- assemble.c ---- */

/* The finished code object of the innermost unit, or ABSENT after a failure. */
Value assemble(Compiler *c);

/* ---- compile_name.c ---- */

Symbol *name_symbol(Compiler *c, Name name, Name *mangled);
/* Loads the variable; of a local, its own register is answered and nothing is emitted but a check. */
int load_name(Compiler *c, const Node *node, Name name);
void load_name_to(Compiler *c, const Node *node, Name name, int to);
void store_name(Compiler *c, const Node *node, Name name, int from);
void delete_name(Compiler *c, const Node *node, Name name);
/* Unbinds without complaint: end of `except … as name`. */
void clear_name(Compiler *c, const Node *node, Name name);
/* The register when the name is a local of this frame that is no cell, else -1. */
int local_register(Compiler *c, Name name);
/* The cells that the closure of inner wants, as a tuple in a new temporary; ABSENT there without any. */
void load_closure(Compiler *c, const Node *node, const Scope *inner);

/* ---- compile_expr.c ---- */

/* The value in any register: a local's own, or a new temporary. */
int expr(Compiler *c, const Node *node);
/* The same where code of `later` siblings runs before the value is used: never a local that they could rebind. */
int expr_kept(Compiler *c, const Node *node, const Node *later);
/* The value in a new temporary. */
int expr_push(Compiler *c, const Node *node);
/* The value in register to: below the top, a local, or the next temporary, which is not pushed. */
void expr_to(Compiler *c, const Node *node, int to);
void expr_drop(Compiler *c, const Node *node);
/* Jumps to target if the truth of the value is `sense`; falls through otherwise. */
void expr_branch(Compiler *c, const Node *node, bool sense, Label target);
/* The instruction of a binary operator; OPCODE_BINARY for those that have none. */
Opcode operator_opcode(const Compiler *c, Operator op);
/* The value of a small integer literal, for instructions that hold it. */
bool small_constant(Compiler *c, const Node *node, int limit, int *value);

/* ---- compile_display.c: lists, tuples, sets, dicts, f-strings, slices, ranges ---- */

void display_to(Compiler *c, const Node *node, int to);
/* Pushes elements, some of them starred, as one list or tuple. */
int push_sequence(Compiler *c, const Node *node, const NodeList *elements, bool tuple);
bool has_starred(const NodeList *elements);

/* ---- compile_call.c ---- */

/* A call whose function has just been pushed: its window. */
void call_to(Compiler *c, const AstCall *call, int to);
/* A call of an attribute, whose object is in a register that is not needed any more. */
void method_call_to(Compiler *c, const AstCall *call, int object, int to);
bool call_is_plain_method(const AstCall *call);
/* Pushes the dict of keyword arguments, or ABSENT. function: register named in messages. */
void push_keywords(Compiler *c, const Node *node, const NodeList *keywords, int function);

/* ---- compile_comprehension.c ---- */

const char *comprehension_name(const Node *node); /* as that of a function: <listcomp> */
void comprehension_to(Compiler *c, const Node *node, int to);

/* ---- compile_warn.c: warnings, if any is called for ---- */

void warn_call(Compiler *c, const AstCall *call);
void warn_subscript(Compiler *c, const AstSubscript *node);
void warn_compare(Compiler *c, const AstCompare *node);
void warn_assert(Compiler *c, const AstAssert *node);

/* ---- loops: used by comprehensions and by `for` ---- */

typedef struct ForLoop {
  Label body, next;
} ForLoop;
/* Begins a loop over the iterator in register `iterator`: what follows is its body, entered with the next item in `item`. */
ForLoop for_begin(Compiler *c, const Node *node);
/* Ends it. Temporaries above the iterator must be popped. */
void for_end(Compiler *c, const Node *node, const ForLoop *loop, int iterator, int item);

/* ---- compile_function.c ---- */

Unit *unit_open(Compiler *c, Unit *unit, Scope *scope, const Node *node, Str *name);
/* Ends the innermost unit. */
Value unit_close(Compiler *c);
void function_to(Compiler *c, const AstFunctionDef *f, int to);
void lambda_to(Compiler *c, const AstLambda *l, int to);
void callable_to(Compiler *c, const AstCallableAssign *f, int to);
void class_to(Compiler *c, const AstClassDef *k, int to);
/* R[to] = function of the code, without defaults, closed over what inner wants. */
void simple_function_to(Compiler *c, const Node *node, Value code, const Scope *inner, int to);
/* The docstring of a body, or NONE. */
Value body_docstring(Compiler *c, const NodeList *body);

/* ---- compile_stmt.c, compile_assign.c, compile_try.c, compile_pattern.c ---- */

void compile_body(Compiler *c, const NodeList *body);
void compile_statement(Compiler *c, const Node *node);
/* Pushes the items of R[from] for a list of targets, one of which may be starred; the first one's register. */
int push_unpacked(Compiler *c, const Node *node, const NodeList *targets, int from);
/* Stores a register; to a local it is moved. */
void store_target(Compiler *c, const Node *target, int from);
void compile_assign(Compiler *c, const AstAssign *assign);
void compile_augmented(Compiler *c, const AstAugAssign *assign);
void compile_annotated(Compiler *c, const AstAnnAssign *assign);
void compile_delete(Compiler *c, const Node *target);
void compile_try(Compiler *c, const AstTry *t);
void compile_with(Compiler *c, const AstWith *with);
void compile_match(Compiler *c, const AstMatch *match);
void compile_import(Compiler *c, const AstImport *import);
void compile_import_from(Compiler *c, const AstImportFrom *import);
/* R[to] = the annotation, evaluated or as a string. */
void annotation_to(Compiler *c, const Node *annotation, int to);
void block_open(Compiler *c, Block *block, BlockKind kind, const Node *node);
void block_close(Compiler *c);
/* Emits what leaving all blocks inside of `until` takes (NULL: all of the unit). */
void leave_blocks(Compiler *c, const Block *until);
/* May code that leaves the blocks run code of the user's, which could rebind locals? */
bool leaving_runs_code(const Compiler *c);

#endif
