/* SPDX-License-Identifier: GPL-3.0-or-later */
/* compile_try.c: try and with. With T the first free register, a handler's registers are
 *
 *   R[T] the exception    R[T+1] the one that was handled before (ENTER_HANDLER)    R[T+2] an exception raised in the handler
 *
 * and every handler ends, for those raised in it, with
 *
 *   unmatched: MOVE T+2, T
 *   cleanup:   LEAVE_HANDLER T       (of the region that spans the handler)
 *              RERAISE T+2
 *
 * The final body of `finally` is compiled once for each way to it. */
#include "lang/compile_internal.h"

/* The end of a handler; the code before falls in when nothing has matched. */
static void end_handler(Compiler *c, const Node *node, Region cleanup, int reg) {
  Unit *u = c->unit;
  u->top = reg + 2;
  emit(c, node, OPCODE_MOVE, reg + 2, reg, 0);
  region_handler(c, cleanup);
  emit(c, node, OPCODE_LEAVE_HANDLER, reg, 0, 0);
  u->top = reg + 2;
  emit(c, node, OPCODE_RERAISE, reg + 2, 0, 0);
}

/* Enters the handler of a region whose register is reg; answers the region that protects the handler itself. */
static Region begin_handler(Compiler *c, const Node *node, Region region, int reg, Label cleanup) {
  region_handler(c, region);
  emit(c, node, OPCODE_ENTER_HANDLER, reg, 0, 0);
  c->unit->top = reg + 2;
  return region_open(c, cleanup, reg + 2);
}

/* ---- except ---- */

/* The body of `except … as name`: the name goes whichever way the body ends. */
static void named_body(Compiler *c, const AstExceptHandler *handler, int reg, Label cleanup) {
  store_name(c, &handler->base, handler->name, reg);
  Label fails = label_new(c), done = label_new(c);
  Region region = region_open(c, fails, reg + 2);
  compile_body(c, &handler->body);
  region_close(c);
  clear_name(c, &handler->base, handler->name);
  emit_goto(c, &handler->base, done);
  region_handler(c, region);
  clear_name(c, &handler->base, handler->name);
  emit_goto(c, &handler->base, cleanup);
  c->unit->top = reg + 2;
  label_place(c, done);
}

static void one_handler(Compiler *c, const AstExceptHandler *handler, int reg, Region outside, Label cleanup, Label end) {
  Unit *u = c->unit;
  Label next = label_new(c);
  if (handler->type) {
    int type = expr(c, handler->type);
    u->top = reg + 2;
    emit_jump(c, handler->type, OPCODE_JUMP_UNLESS_MATCH, reg, type, next);
  }
  Block block;
  block_open(c, &block, BLOCK_HANDLER, &handler->base);
  block.reg = reg;
  block.outside = outside;
  block.name = handler->name;
  if (handler->name) named_body(c, handler, reg, cleanup);
  else compile_body(c, &handler->body);
  block_close(c);
  emit(c, &handler->base, OPCODE_LEAVE_HANDLER, reg, 0, 0);
  emit_goto(c, &handler->base, end);
  label_place(c, next);
}

static Region protected_body(Compiler *c, const AstTry *t, Label handler, Label end) {
  Block block;
  block_open(c, &block, BLOCK_TRY, &t->base);
  Region region = region_open(c, handler, c->unit->top);
  compile_body(c, &t->body);
  region_close(c);
  block_close(c);
  compile_body(c, &t->orelse);
  emit_goto(c, &t->base, end);
  return region;
}

static void try_except(Compiler *c, const AstTry *t) {
  Unit *u = c->unit;
  int reg = u->top;
  Label end = label_new(c), cleanup = label_new(c);
  Region outside = u->region;
  Region region = protected_body(c, t, label_new(c), end);
  Region inner = begin_handler(c, &t->base, region, reg, cleanup);
  for (uint32_t i = 0; i < t->handlers.count; i++)
    one_handler(c, ast_ExceptHandler(t->handlers.items[i]), reg, outside, cleanup, end);
  region_close(c);
  end_handler(c, &t->base, inner, reg);
  u->top = reg;
  label_place(c, end);
}

/* ---- except*: R[T+2] the list of exceptions raised by the bodies, R[T+3] what of the group is not handled yet ---- */

static void star_body(Compiler *c, const AstExceptHandler *handler, int reg, int part, Label next) {
  Unit *u = c->unit;
  emit(c, &handler->base, OPCODE_ENTER_HANDLER, part, 0, 0);
  u->top = part + 2;
  if (handler->name) store_name(c, &handler->base, handler->name, part);
  Label fails = label_new(c);
  Region region = region_open(c, fails, part + 2);
  compile_body(c, &handler->body);
  region_close(c);
  if (handler->name) clear_name(c, &handler->base, handler->name);
  emit(c, &handler->base, OPCODE_LEAVE_HANDLER, part, 0, 0);
  emit_goto(c, &handler->base, next);
  region_handler(c, region);
  if (handler->name) clear_name(c, &handler->base, handler->name);
  emit(c, &handler->base, OPCODE_LEAVE_HANDLER, part, 0, 0);
  emit(c, &handler->base, OPCODE_LIST_APPEND, reg + 2, part + 2, 0);
}

static void star_handlers(Compiler *c, const AstTry *t, int reg) {
  Unit *u = c->unit;
  int rest = reg + 3, part = reg + 4;
  for (uint32_t i = 0; i < t->handlers.count; i++) {
    const AstExceptHandler *handler = ast_ExceptHandler(t->handlers.items[i]);
    Label next = label_new(c);
    u->top = part;
    int type = expr(c, handler->type);
    u->top = part;
    emit(c, handler->type, OPCODE_EXCEPT_STAR, part, rest, type);
    emit_jump(c, handler->type, OPCODE_JUMP_IF_NONE, part, 0, next);
    u->top = part + 1;
    star_body(c, handler, reg, part, next);
    label_place(c, next);
  }
  u->top = part;
  emit(c, &t->base, OPCODE_EXCEPT_STAR_END, part, reg, 0);
}

static void try_star(Compiler *c, const AstTry *t) {
  Unit *u = c->unit;
  int reg = u->top, part = reg + 4;
  Label end = label_new(c), cleanup = label_new(c), done = label_new(c);
  Region region = protected_body(c, t, label_new(c), end);
  region_handler(c, region);
  emit(c, &t->base, OPCODE_ENTER_HANDLER, reg, 0, 0);
  u->top = reg + 2;
  emit(c, &t->base, OPCODE_BUILD_LIST, reg + 2, reg + 2, 0);
  u->top = reg + 3;
  emit(c, &t->base, OPCODE_MOVE, reg + 3, reg, 0);
  u->top = part;
  Region inner = region_open(c, cleanup, part);
  star_handlers(c, t, reg);
  region_close(c);
  emit_jump(c, &t->base, OPCODE_JUMP_IF_NONE, part, 0, done);
  region_handler(c, inner);
  emit(c, &t->base, OPCODE_LEAVE_HANDLER, reg, 0, 0);
  u->top = part;
  emit(c, &t->base, OPCODE_RERAISE, part, 0, 0);
  label_place(c, done);
  emit(c, &t->base, OPCODE_LEAVE_HANDLER, reg, 0, 0);
  u->top = reg;
  label_place(c, end);
}

/* ---- finally ---- */

static void try_finally(Compiler *c, const AstTry *t) {
  Unit *u = c->unit;
  int reg = u->top;
  Label end = label_new(c), cleanup = label_new(c);
  Region outside = u->region;
  Block block;
  block_open(c, &block, BLOCK_FINALLY, &t->base);
  block.finalbody = &t->finalbody;
  Region region = region_open(c, label_new(c), reg);
  if (!t->handlers.count) compile_body(c, &t->body);
  else if (t->star) try_star(c, t);
  else try_except(c, t);
  region_close(c);
  block_close(c);
  compile_body(c, &t->finalbody);
  emit_goto(c, &t->base, end);
  Region inner = begin_handler(c, &t->base, region, reg, cleanup);
  Block handling;
  block_open(c, &handling, BLOCK_HANDLER, &t->base);
  handling.reg = reg;
  handling.outside = outside;
  compile_body(c, &t->finalbody);
  block_close(c);
  region_close(c);
  end_handler(c, &t->base, inner, reg);
  u->top = reg;
  label_place(c, end);
}

void compile_try(Compiler *c, const AstTry *t) {
  if (t->finalbody.count) try_finally(c, t);
  else if (t->star) try_star(c, t);
  else try_except(c, t);
}

/* ---- with: R[T] is __exit__, R[T+1] first what __enter__ answered, in the handler the exception ---- */

static void one_item(Compiler *c, const AstWith *with, uint32_t i) {
  if (i == with->items.count || c->failed) {
    compile_body(c, &with->body);
    return;
  }
  Unit *u = c->unit;
  const AstWithItem *item = ast_WithItem(with->items.items[i]);
  const Node *node = item->context;
  int leave = expr_push(c, node);
  emit(c, node, OPCODE_WITH_ENTER, leave, leave, 0);
  u->top = leave + 2;
  Label end = label_new(c), cleanup = label_new(c), unhandled = label_new(c);
  Block block;
  block_open(c, &block, BLOCK_WITH, node);
  block.reg = leave;
  Region region = region_open(c, label_new(c), leave + 1);
  if (item->target) store_target(c, item->target, leave + 1);
  u->top = leave + 1;
  one_item(c, with, i + 1);
  region_close(c);
  block_close(c);
  emit(c, node, OPCODE_WITH_EXIT, leave + 1, leave, 0);
  emit_goto(c, node, end);
  Region inner = begin_handler(c, node, region, leave + 1, cleanup);
  emit(c, node, OPCODE_WITH_EXCEPT, leave + 3, leave, leave + 1);
  region_close(c);
  emit_jump(c, node, OPCODE_JUMP_IF_FALSE, leave + 3, 0, unhandled);
  emit(c, node, OPCODE_LEAVE_HANDLER, leave + 1, 0, 0);
  emit_goto(c, node, end);
  label_place(c, unhandled);
  end_handler(c, node, inner, leave + 1);
  u->top = leave;
  label_place(c, end);
}

void compile_with(Compiler *c, const AstWith *with) { one_item(c, with, 0); }
