/* SPDX-License-Identifier: GPL-3.0-or-later */
/* verify.c: a dataflow analysis over finished code: which registers have certainly been written before each instruction. */
#include "lang/verify.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "lang/instruction.h"
#include "object/str.h"

typedef struct Verifier {
  const Code *code;
  size_t words;       /* of a set of registers */
  uint64_t *before;   /* a set for each instruction */
  uint64_t *now;      /* the set being changed */
  bool *reached, *waiting;
  uint32_t *queue, queued;
  char *problem;
} Verifier;

static char problem_text[256];

static void fail(Verifier *v, uint32_t pc, const char *format, ...) __attribute__((format(printf, 3, 4)));
static void fail(Verifier *v, uint32_t pc, const char *format, ...) {
  if (v->problem) return;
  va_list arguments;
  va_start(arguments, format);
  int used = snprintf(problem_text, sizeof problem_text, "%s, instruction %u (%s): ", v->code->qualname->text, (unsigned)pc,
                      opcode_name(INSTRUCTION_OP(v->code->instructions[pc])));
  if (used > 0 && (size_t)used < sizeof problem_text)
    vsnprintf(problem_text + used, sizeof problem_text - (size_t)used, format, arguments);
  va_end(arguments);
  v->problem = problem_text;
}

static bool has(const Verifier *v, unsigned reg) { return reg < v->code->locals || (v->now[reg / 64] >> reg % 64 & 1); }
static void add(Verifier *v, unsigned reg) { v->now[reg / 64] |= (uint64_t)1 << reg % 64; }

static void give_up_from(Verifier *v, unsigned reg) {
  for (unsigned r = reg; r < v->code->registers; r++) v->now[r / 64] &= ~((uint64_t)1 << r % 64);
}

/* Joins the current set, cut off at `limit`, into what is known before pc. */
static void flow_to(Verifier *v, uint32_t from, int64_t pc, unsigned limit, int extra) {
  if (pc < 0 || pc >= v->code->instruction_count) {
    fail(v, from, "control leaves the code");
    return;
  }
  uint64_t *known = v->before + (size_t)pc * v->words;
  bool changed = !v->reached[pc];
  for (size_t w = 0; w < v->words; w++) {
    uint64_t mask = limit >= 64 * (w + 1) ? ~(uint64_t)0 : limit <= 64 * w ? 0 : ((uint64_t)1 << (limit - 64 * w)) - 1;
    uint64_t arriving = v->now[w] & mask;
    if (extra >= 0 && (size_t)extra / 64 == w) arriving |= (uint64_t)1 << extra % 64;
    uint64_t joined = v->reached[pc] ? known[w] & arriving : arriving;
    changed |= joined != known[w];
    known[w] = joined;
  }
  if (!changed) return;
  v->reached[pc] = true;
  if (v->waiting[pc]) return;
  v->waiting[pc] = true;
  v->queue[v->queued++ % v->code->instruction_count] = (uint32_t)pc;
}

/* Instructions that run no code but their own: nothing is collected while they run. */
static bool is_quiet(unsigned op) {
  switch (op) {
    case OPCODE_NOP:
    case OPCODE_MOVE:
    case OPCODE_LOAD_CONST:
    case OPCODE_LOAD_INT:
    case OPCODE_LOAD_NONE:
    case OPCODE_LOAD_TRUE:
    case OPCODE_LOAD_FALSE:
    case OPCODE_LOAD_ABSENT:
    case OPCODE_JUMP:
    case OPCODE_JUMP_IF_NONE:
    case OPCODE_JUMP_IF_NOT_NONE:
    case OPCODE_ENTER_HANDLER:
    case OPCODE_LEAVE_HANDLER: return true;
    default: return false;
  }
}

static bool is_call(unsigned op) {
  switch (op) {
    case OPCODE_CALL:
    case OPCODE_CALL_FOR_ITER:
    case OPCODE_CALL_KEYWORDS:
    case OPCODE_CALL_STAR:
    case OPCODE_CALL_METHOD:
    case OPCODE_CALL_METHOD_KEYWORDS: return true;
    default: return false;
  }
}

static void check_operands(Verifier *v, uint32_t pc, Instruction i) {
  const Code *code = v->code;
  const unsigned fields[3] = {INSTRUCTION_A(i), INSTRUCTION_B(i), INSTRUCTION_C(i)};
  int field = 0;
  for (const char *p = opcode_operands(INSTRUCTION_OP(i)); *p && field < 3; field++) {
    size_t length = strcspn(p, " ");
    if (length == 1 && *p == 'k' && fields[field] >= code->constant_count) fail(v, pc, "constant %u of %u", fields[field], code->constant_count);
    if (length == 2 && !strncmp(p, "kx", 2) && (uint32_t)INSTRUCTION_BX(i) >= code->constant_count) fail(v, pc, "no such constant");
    if (length == 5 && !strncmp(p, "cache", 5) && fields[field] >= code->cache_count) fail(v, pc, "no such cache cell");
    if (length == 4 && !strncmp(p, "free", 4) && fields[field] >= code->free_names->length) fail(v, pc, "no such free variable");
    p += length;
    if (*p) p++;
  }
}

static void check_registers(Verifier *v, uint32_t pc, const Effects *e) {
  for (int n = 0; n < e->read_count; n++)
    for (unsigned r = e->reads[n].start; r < e->reads[n].start + e->reads[n].count; r++) {
      if (r >= v->code->registers) fail(v, pc, "register %u of %u is read", r, v->code->registers);
      else if (!has(v, r)) fail(v, pc, "register %u is read but not written", r);
    }
  for (int n = 0; n < e->write_count; n++)
    if (e->writes[n].start + e->writes[n].count > v->code->registers) fail(v, pc, "a register beyond the frame is written");
  unsigned top = code_live_top(v->code, pc);
  if (top < v->code->locals || top > v->code->registers) fail(v, pc, "live top %u", top);
  for (unsigned r = v->code->locals; r < top && !v->problem; r++)
    if (!has(v, r)) fail(v, pc, "register %u is live (top %u) but not written", r, top);
}

static void step(Verifier *v, uint32_t pc) {
  const Code *code = v->code;
  Instruction i = code->instructions[pc];
  unsigned op = INSTRUCTION_OP(i);
  if (op >= OPCODE_COUNT) return;
  Effects e = instruction_effects(i);
  memcpy(v->now, v->before + (size_t)pc * v->words, v->words * sizeof *v->now);
  check_operands(v, pc, i);
  check_registers(v, pc, &e);
  if ((op == OPCODE_YIELD || op == OPCODE_YIELD_FROM) && INSTRUCTION_C(i) != code_live_top(code, pc)) fail(v, pc, "keeps %u registers", INSTRUCTION_C(i));
  if (v->problem) return;
  for (uint32_t h = 0; h < code->handler_count; h++) {
    const Handler *handler = &code->handlers[h];
    if (pc < handler->start || pc >= handler->end) continue;
    for (unsigned r = code->locals; r < handler->live_top; r++)
      if (!has(v, r)) fail(v, pc, "register %u is live in the handler at %u but not written", r, (unsigned)handler->target);
    flow_to(v, pc, handler->target, handler->live_top, handler->reg);
  }
  if (!is_quiet(op)) give_up_from(v, code_live_top(code, pc));
  if (is_call(op)) give_up_from(v, INSTRUCTION_B(i) > code->locals ? INSTRUCTION_B(i) : code->locals);
  for (int n = 0; n < e.write_count; n++)
    for (unsigned r = e.writes[n].start; r < e.writes[n].start + e.writes[n].count; r++) add(v, r);
  char form = opcode_jump_form(op);
  if (form) flow_to(v, pc, (int64_t)pc + 1 + (form == 'x' ? INSTRUCTION_BX(i) : INSTRUCTION_SC(i)), code->registers, -1);
  if (!opcode_ends_flow(op)) flow_to(v, pc, (int64_t)pc + 1, code->registers, -1);
}

const char *code_verify(const Code *code) {
  enum { TOO_LARGE = 1 << 26 };
  Verifier v = {.code = code, .words = code->registers / 64 + 1};
  if (code->instruction_count * v.words > TOO_LARGE || code->instruction_count == 0) return code->instruction_count ? NULL : "no instructions";
  v.before = calloc(code->instruction_count * v.words + v.words, sizeof *v.before);
  v.reached = calloc(code->instruction_count, sizeof *v.reached);
  v.waiting = calloc(code->instruction_count, sizeof *v.waiting);
  v.queue = calloc(code->instruction_count, sizeof *v.queue);
  v.now = v.before + code->instruction_count * v.words;
  flow_to(&v, 0, 0, 0, -1);
  for (uint32_t done = 0; done != v.queued && !v.problem; done++) {
    uint32_t pc = v.queue[done % code->instruction_count];
    v.waiting[pc] = false;
    step(&v, pc);
  }
  free(v.before);
  free(v.reached);
  free(v.waiting);
  free(v.queue);
  return v.problem;
}

void code_verify_or_abort(const Code *code) {
  const char *problem = code_verify(code);
  if (!problem) return;
  fprintf(stderr, "the compiler has made wrong code: %s\n", problem);
  abort();
}
