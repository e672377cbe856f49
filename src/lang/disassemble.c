/* SPDX-License-Identifier: GPL-3.0-or-later */
/* disassemble.c: code objects as text, for dis() and for tests. */
#include <stdio.h>
#include <string.h>

#include "lang/instruction.h"
#include "object/error.h"
#include "object/operations.h"

static void add_register(StrBuilder *out, const Code *code, unsigned reg) {
  builder_addf(out, "r%u", reg);
  if (reg < code->locals) builder_addf(out, "(%s)", as_str(code->local_names->item[reg])->text);
}

/* A constant as repr shows it; codes by name, so that the text does not depend on addresses. */
static void add_constant(Machine *m, StrBuilder *out, const Code *code, uint32_t index) {
  Value v = code->constants->item[index];
  if (is_code(v)) builder_addf(out, "<code %s>", as_code(v)->qualname->text);
  else if (!builder_add_repr(m, out, v)) {
    error_take(m);
    builder_addf(out, "k%u", (unsigned)index);
  }
}

static void add_operand(Machine *m, StrBuilder *out, const Code *code, const char *word, size_t length, unsigned field, uint32_t pc) {
  Instruction i = code->instructions[pc];
#define IS(text) (length == sizeof text - 1 && memcmp(word, text, length) == 0)
  if (IS("r") || IS("rd")) add_register(out, code, field);
  else if (IS("k")) add_constant(m, out, code, field);
  else if (IS("kx")) add_constant(m, out, code, (uint32_t)INSTRUCTION_BX(i));
  else if (IS("cache")) builder_addf(out, "%s", code->caches[field].name->text);
  else if (IS("free")) builder_addf(out, "%s", as_str(code->free_names->item[field])->text);
  else if (IS("ix")) builder_addf(out, "%d", (int)INSTRUCTION_BX(i));
  else if (IS("i")) builder_addf(out, "%d", INSTRUCTION_SC(i));
  else if (IS("jx")) builder_addf(out, "-> %ld", (long)pc + 1 + INSTRUCTION_BX(i));
  else if (IS("j")) builder_addf(out, "-> %ld", (long)pc + 1 + INSTRUCTION_SC(i));
  else if (IS("op")) builder_addf(out, "%s%s", field >= 64 ? "exact " : "", binary_symbol((BinaryOp)(field & 63)));
  else builder_addf(out, "%u", field);
#undef IS
}

static void add_instruction(Machine *m, StrBuilder *out, const Code *code, uint32_t pc) {
  Instruction i = code->instructions[pc];
  unsigned op = INSTRUCTION_OP(i);
  const unsigned fields[3] = {INSTRUCTION_A(i), INSTRUCTION_B(i), INSTRUCTION_C(i)};
  const char *p = opcode_operands(op);
  builder_addf(out, *p ? "%-22s " : "%s", opcode_name(op));
  for (int field = 0; *p && field < 3; field++) {
    size_t length = strcspn(p, " ");
    if (field) builder_add_c(out, ", ");
    add_operand(m, out, code, p, length, fields[field], pc);
    p += length;
    if (*p) p++;
  }
}

static void add_header(StrBuilder *out, const Code *code) {
  builder_addf(out, "%s (line %d, %u registers, %u named", code->qualname->text, (int)code->first_line, (unsigned)code->registers,
               (unsigned)code->locals);
  if (code->flags & CODE_GENERATOR) builder_add_c(out, ", generator");
  builder_add_c(out, ")\n");
}

void code_disassemble(Machine *m, const Code *code, StrBuilder *out, bool deep) {
  add_header(out, code);
  int32_t line = -1;
  for (uint32_t pc = 0; pc < code->instruction_count; pc++) {
    if (code->positions[pc].line != line) builder_addf(out, "%5d ", (int)(line = code->positions[pc].line));
    else builder_add_c(out, "      ");
    builder_addf(out, "%4u [%u] ", (unsigned)pc, code_live_top(code, pc));
    add_instruction(m, out, code, pc);
    builder_add_c(out, "\n");
  }
  for (uint32_t h = 0; h < code->handler_count; h++) {
    const Handler *handler = &code->handlers[h];
    builder_addf(out, "      handler %u..%u -> %u, r%u\n", (unsigned)handler->start, (unsigned)handler->end, (unsigned)handler->target,
                 handler->reg);
  }
  for (uint32_t k = 0; deep && k < code->constant_count; k++) {
    if (!is_code(code->constants->item[k])) continue;
    builder_add_c(out, "\n");
    code_disassemble(m, as_code(code->constants->item[k]), out, deep);
  }
}
