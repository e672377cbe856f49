/* SPDX-License-Identifier: GPL-3.0-or-later */
/* emit.c: instructions, labels and protected regions of the unit being compiled. */
#include <string.h>

#include "lang/compile_internal.h"
#include "lang/instruction.h"

void compile_fail(Compiler *c, Span span, const char *format, ...) {
  c->failed = true;
  if (c->problem->kind != SYNTAX_OK) return;
  va_list arguments;
  va_start(arguments, format);
  c->problem->kind = SYNTAX_ERROR;
  c->problem->span = span;
  c->problem->message = arena_format_list(c->arena, format, arguments);
  va_end(arguments);
}

enum { MAX_INSTRUCTIONS = 1 << 26, MAX_REGIONS = 65000, FIRST_CAPACITY = 32 };

/* Room for one more item of an array in the arena. */
static void *grown(Compiler *c, void *items, uint32_t count, uint32_t *capacity, size_t size) {
  if (count < *capacity) return items;
  uint32_t wanted = *capacity ? *capacity * 2 : FIRST_CAPACITY;
  char *larger = arena_alloc(c->arena, wanted * size);
  if (count) memcpy(larger, items, count * size);
  *capacity = wanted;
  return larger;
}

static void mark_protected(Unit *u) {
  for (Region region = u->region; region && !u->regions[region].used; region = u->regions[region].parent)
    u->regions[region].used = true;
}

static void append(Compiler *c, const Node *node, Instruction word, Label label) {
  Unit *u = c->unit;
  if (!u->reachable) return;
  if (u->code_count >= MAX_INSTRUCTIONS || u->top > UINT16_MAX) {
    compile_fail(c, node->span, "the code of this function is too large");
    return;
  }
  u->code = grown(c, u->code, u->code_count, &u->code_capacity, sizeof *u->code);
  u->code[u->code_count++] = (Emitted){word, node, label, (uint16_t)u->top, (uint16_t)u->region};
  mark_protected(u);
  if (opcode_ends_flow(INSTRUCTION_OP(word))) u->reachable = false;
}

static uint16_t operand(Compiler *c, const Node *node, int value) {
  if (value < INT16_MIN || value > UINT16_MAX) compile_fail(c, node->span, "this expression needs too many registers");
  return (uint16_t)value;
}

void emit(Compiler *c, const Node *node, Opcode op, int a, int b, int cc) {
  append(c, node, instruction(op, operand(c, node, a), operand(c, node, b), operand(c, node, cc)), 0);
}

void emit_bx(Compiler *c, const Node *node, Opcode op, int a, int32_t bx) {
  append(c, node, instruction_bx(op, operand(c, node, a), bx), 0);
}

void emit_move(Compiler *c, const Node *node, int to, int from) {
  if (to != from) emit(c, node, OPCODE_MOVE, to, from, 0);
}

void emit_iter(Compiler *c, const Node *iterable, int to, int from) {
  const Unit *u = c->unit;
  if (iterable->kind == AST_Call && u->reachable) {
    Instruction *last = &u->code[u->code_count - 1].word;
    if (INSTRUCTION_OP(*last) == OPCODE_CALL)
      *last = instruction(OPCODE_CALL_FOR_ITER, INSTRUCTION_A(*last), INSTRUCTION_B(*last), INSTRUCTION_C(*last));
  }
  emit(c, iterable, OPCODE_GET_ITER, to, from, 0);
}

/* ---- which locals are bound ---- */

void bound_set(Compiler *c, int reg) {
  if (reg < c->unit->locals) c->unit->bound[reg / 64] |= (uint64_t)1 << reg % 64;
}

bool bound_test(const Compiler *c, int reg) { return c->unit->bound[reg / 64] >> reg % 64 & 1; }

static uint64_t *bound_copy(Compiler *c) {
  const Unit *u = c->unit;
  uint64_t *copy = ARENA_ARRAY(c->arena, uint64_t, u->bound_words + 1);
  memcpy(copy, u->bound, u->bound_words * sizeof *copy);
  return copy;
}

static void bound_intersect(uint64_t *into, const uint64_t *other, uint32_t words) {
  for (uint32_t i = 0; i < words; i++) into[i] &= other[i];
}

/* ---- labels ---- */

Label label_new(Compiler *c) {
  Unit *u = c->unit;
  u->labels = grown(c, u->labels, u->label_count, &u->label_capacity, sizeof *u->labels);
  u->labels[u->label_count] = (LabelState){.position = -1};
  return u->label_count++;
}

void emit_jump(Compiler *c, const Node *node, Opcode op, int a, int b, Label target) {
  Unit *u = c->unit;
  if (!u->reachable) return;
  LabelState *label = &u->labels[target];
  label->used = true;
  if (label->position < 0) {
    if (label->bound) bound_intersect(label->bound, u->bound, u->bound_words);
    else label->bound = bound_copy(c);
  }
  append(c, node, instruction(op, operand(c, node, a), operand(c, node, b), 0), target);
}

void label_place(Compiler *c, Label target) {
  Unit *u = c->unit;
  LabelState *label = &u->labels[target];
  label->position = u->code_count;
  if (!label->used) return;
  if (u->reachable) bound_intersect(u->bound, label->bound, u->bound_words);
  else memcpy(u->bound, label->bound, u->bound_words * sizeof *u->bound);
  u->reachable = true;
}

/* ---- protected regions ---- */

Region region_open(Compiler *c, Label handler, int reg) {
  Unit *u = c->unit;
  if (u->region_count >= MAX_REGIONS) {
    compile_fail(c, u->node->span, "too many try and with statements in one function");
    return u->region;
  }
  u->regions = grown(c, u->regions, u->region_count, &u->region_capacity, sizeof *u->regions);
  u->regions[u->region_count] = (RegionState){
    .parent = u->region,
    .target = handler,
    .reg = (uint16_t)reg,
    .depth = (uint16_t)(u->region ? u->regions[u->region].depth + 1 : 1),
    .bound = bound_copy(c),
  };
  return u->region = u->region_count++;
}

void region_close(Compiler *c) { c->unit->region = c->unit->regions[c->unit->region].parent; }

void region_handler(Compiler *c, Region region) {
  Unit *u = c->unit;
  const RegionState *state = &u->regions[region];
  LabelState *label = &u->labels[state->target];
  label->position = u->code_count;
  label->used |= state->used;
  u->reachable |= label->used;
  memcpy(u->bound, state->bound, u->bound_words * sizeof *u->bound);
  u->top = state->reg + 1;
}

int temp_push(Compiler *c) { return c->unit->top++; }
