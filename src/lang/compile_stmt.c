/* SPDX-License-Identifier: GPL-3.0-or-later */
/* compile_stmt.c: statements, and the blocks that leaving a statement early has to close. */
#include <string.h>

#include "lang/compile_internal.h"

/* ---- blocks ---- */

enum { MAX_BLOCKS = 20 }; /* CPython's; it also bounds how often final bodies are repeated */

void block_open(Compiler *c, Block *block, BlockKind kind, const Node *node) {
  Unit *u = c->unit;
  if (++u->block_depth > MAX_BLOCKS) compile_fail(c, node->span, "too many statically nested blocks");
  *block = (Block){.outer = u->block, .kind = kind, .node = node, .outside = u->region};
  u->block = block;
}

void block_close(Compiler *c) {
  c->unit->block = c->unit->block->outer;
  c->unit->block_depth--;
}

bool leaving_runs_code(const Compiler *c) {
  for (const Block *block = c->unit->block; block; block = block->outer)
    if (block->kind == BLOCK_FINALLY || block->kind == BLOCK_WITH || (block->kind == BLOCK_HANDLER && block->name)) return true;
  return false;
}

void leave_blocks(Compiler *c, const Block *until) {
  Unit *u = c->unit;
  Block *saved = u->block;
  Region region = u->region;
  for (Block *block = saved; block != until; block = block->outer) {
    u->region = block->outside;
    u->block = block->outer;
    switch (block->kind) {
      case BLOCK_LOOP:
      case BLOCK_TRY: break;
      case BLOCK_FINALLY:
        if (!c->failed) compile_body(c, block->finalbody);
        break;
      case BLOCK_HANDLER:
        if (block->name) clear_name(c, block->node, block->name);
        emit(c, block->node, OPCODE_LEAVE_HANDLER, block->reg, 0, 0);
        break;
      case BLOCK_WITH: emit(c, block->node, OPCODE_WITH_EXIT, u->top, block->reg, 0); break;
    }
  }
  u->block = saved;
  u->region = region;
}

static void compile_return(Compiler *c, const AstReturn *node) {
  int mark = c->unit->top;
  int reg = -1;
  if (node->value && !value_same(fold(c, node->value), NONE)) reg = expr(c, node->value);
  if (reg >= 0 && reg < c->unit->locals && leaving_runs_code(c)) {
    emit(c, node->value, OPCODE_MOVE, c->unit->top, reg, 0);
    reg = temp_push(c);
  }
  Region region = c->unit->region;
  leave_blocks(c, NULL);
  c->unit->region = 0; /* nothing can go wrong any more */
  if (reg >= 0) emit(c, &node->base, OPCODE_RETURN, reg, 0, 0);
  else emit(c, &node->base, OPCODE_RETURN_NONE, 0, 0, 0);
  c->unit->region = region;
  c->unit->top = mark;
}

static void compile_leave_loop(Compiler *c, const Node *node) {
  const Block *loop = c->unit->block;
  while (loop && loop->kind != BLOCK_LOOP) loop = loop->outer;
  if (!loop) return; /* reported by the scope pass */
  leave_blocks(c, loop);
  Label target = node->kind == AST_Break ? loop->on_break : loop->on_continue;
  bool back = c->unit->labels[target].position >= 0;
  emit_jump(c, node, back ? OPCODE_JUMP_BACK : OPCODE_JUMP, 0, 0, target);
}

/* ---- loops and branches ---- */

static void compile_if(Compiler *c, const AstIf *node) {
  Label end = label_new(c);
  for (;;) {
    Label orelse = node->orelse.count ? label_new(c) : end;
    expr_branch(c, node->test, false, orelse);
    compile_body(c, &node->body);
    if (!node->orelse.count) break;
    emit_goto(c, &node->base, end);
    label_place(c, orelse);
    if (node->orelse.count != 1 || node->orelse.items[0]->kind != AST_If) {
      compile_body(c, &node->orelse);
      break;
    }
    node = ast_If(node->orelse.items[0]);
  }
  label_place(c, end);
}

static void compile_while(Compiler *c, const AstWhile *node) {
  Block block;
  Label orelse = label_new(c);
  block_open(c, &block, BLOCK_LOOP, &node->base);
  block.on_continue = label_new(c);
  block.on_break = label_new(c);
  label_place(c, block.on_continue);
  expr_branch(c, node->test, false, orelse);
  compile_body(c, &node->body);
  emit_jump(c, node->test, OPCODE_JUMP_BACK, 0, 0, block.on_continue);
  block_close(c);
  label_place(c, orelse);
  compile_body(c, &node->orelse);
  label_place(c, block.on_break);
}

static void compile_for(Compiler *c, const AstFor *node) {
  int mark = c->unit->top;
  int reg = expr(c, node->iter);
  c->unit->top = mark;
  emit_iter(c, node->iter, mark, reg);
  temp_push(c);
  int local = node->target->kind == AST_Name ? local_register(c, ast_Name(node->target)->name) : -1;
  int item = local >= 0 ? local : c->unit->top;
  Block block;
  block_open(c, &block, BLOCK_LOOP, &node->base);
  ForLoop loop = for_begin(c, node->iter);
  block.on_continue = loop.next;
  block.on_break = label_new(c);
  if (local < 0) temp_push(c);
  store_target(c, node->target, item);
  c->unit->top = mark + 1;
  compile_body(c, &node->body);
  for_end(c, node->iter, &loop, mark, item);
  block_close(c);
  c->unit->top = mark;
  compile_body(c, &node->orelse);
  label_place(c, block.on_break);
}

/* ---- simple statements ---- */

static void compile_expression(Compiler *c, const AstExpr *node) {
  int mark = c->unit->top;
  if (!c->echo || c->unit->scope->kind != SCOPE_MODULE) {
    expr_drop(c, node->value);
    return;
  }
  int reg = expr(c, node->value);
  c->unit->top = mark;
  emit(c, node->value, OPCODE_PRINT_EXPR, reg, 0, 0);
}

static void compile_raise(Compiler *c, const AstRaise *node) {
  int mark = c->unit->top;
  if (!node->exception) {
    emit(c, &node->base, OPCODE_RAISE_CURRENT, 0, 0, 0);
    return;
  }
  int exception = node->cause ? expr_kept(c, node->exception, node->cause) : expr(c, node->exception);
  int cause = node->cause ? expr(c, node->cause) : 0;
  c->unit->top = mark;
  emit(c, &node->base, node->cause ? OPCODE_RAISE_FROM : OPCODE_RAISE, exception, cause, 0);
}

static void compile_assert(Compiler *c, const AstAssert *node) {
  warn_assert(c, node);
  int mark = c->unit->top;
  Label holds = label_new(c);
  expr_branch(c, node->test, true, holds);
  int reg = node->message ? expr(c, node->message) : 0;
  c->unit->top = mark;
  emit(c, node->test, OPCODE_RAISE_ASSERT, reg, node->message != NULL, 0);
  label_place(c, holds);
}

static void compile_generator_assign(Compiler *c, const AstGeneratorAssign *node) {
  int mark = c->unit->top;
  int reg = expr_push(c, node->value);
  store_target(c, node->target, reg);
  int count = (int)node->names.count;
  int gens = c->unit->top;
  emit(c, &node->base, OPCODE_FIRST_NGENS, gens, reg, count);
  temp_push(c);
  int base = c->unit->top;
  emit(c, &node->base, OPCODE_UNPACK, base, gens, count);
  c->unit->top = base + count;
  for (int i = 0; i < count; i++) store_name(c, &node->base, node->names.items[i], base + i);
  c->unit->top = mark;
}

/* Makes something and stores it under a name: straight into a local's register. */
#define MAKE_AND_STORE(c, maker, node, name_field)                                   \
  do {                                                                               \
    int local_ = local_register((c), (node)->name_field);                            \
    int reg_ = local_ >= 0 ? local_ : (c)->unit->top;                                \
    maker((c), (node), reg_);                                                        \
    store_name((c), &(node)->base, (node)->name_field, reg_);                        \
  } while (0)

void compile_statement(Compiler *c, const Node *node) {
  if (!c->unit->reachable || c->failed) return;
  switch (node->kind) {
    case AST_FunctionDef: MAKE_AND_STORE(c, function_to, ast_FunctionDef(node), name); break;
    case AST_ClassDef: MAKE_AND_STORE(c, class_to, ast_ClassDef(node), name); break;
    case AST_CallableAssign: MAKE_AND_STORE(c, callable_to, ast_CallableAssign(node), name); break;
    case AST_GeneratorAssign: compile_generator_assign(c, ast_GeneratorAssign(node)); break;
    case AST_Return: compile_return(c, ast_Return(node)); break;
    case AST_Delete:
      for (uint32_t i = 0; i < ast_Delete(node)->targets.count; i++) compile_delete(c, ast_Delete(node)->targets.items[i]);
      break;
    case AST_Assign: compile_assign(c, ast_Assign(node)); break;
    case AST_AugAssign: compile_augmented(c, ast_AugAssign(node)); break;
    case AST_AnnAssign: compile_annotated(c, ast_AnnAssign(node)); break;
    case AST_For: compile_for(c, ast_For(node)); break;
    case AST_While: compile_while(c, ast_While(node)); break;
    case AST_If: compile_if(c, ast_If(node)); break;
    case AST_With: compile_with(c, ast_With(node)); break;
    case AST_Match: compile_match(c, ast_Match(node)); break;
    case AST_Raise: compile_raise(c, ast_Raise(node)); break;
    case AST_Try: compile_try(c, ast_Try(node)); break;
    case AST_Assert: compile_assert(c, ast_Assert(node)); break;
    case AST_Import: compile_import(c, ast_Import(node)); break;
    case AST_ImportFrom: compile_import_from(c, ast_ImportFrom(node)); break;
    case AST_Expr: compile_expression(c, ast_Expr(node)); break;
    case AST_Break:
    case AST_Continue: compile_leave_loop(c, node); break;
    default: break; /* Pass; Global and Nonlocal have been heard by the scope pass */
  }
}

void compile_body(Compiler *c, const NodeList *body) {
  for (uint32_t i = 0; i < body->count; i++) compile_statement(c, body->items[i]);
}
