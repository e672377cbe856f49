/* SPDX-License-Identifier: GPL-3.0-or-later */
/* instruction.c: names and register effects of the instructions. Most follow from the operand words; windows are listed here. */
#include "lang/instruction.h"

static const struct {
  const char *name, *operands;
} opcodes[] = {
#define OP(name, operands, meaning) {#name, operands},
#include "lang/opcodes.def"
};

const char *opcode_name(unsigned op) { return opcodes[op].name; }
const char *opcode_operands(unsigned op) { return opcodes[op].operands; }

char opcode_jump_form(unsigned op) {
  const char *words = opcodes[op].operands;
  for (const char *p = words; *p; p++)
    if (*p == 'j' && (p == words || p[-1] == ' ')) return p[1] == 'x' ? 'x' : 's';
  return 0;
}

bool opcode_ends_flow(unsigned op) {
  switch (op) {
    case OPCODE_JUMP:
    case OPCODE_JUMP_BACK:
    case OPCODE_RETURN:
    case OPCODE_RETURN_NONE:
    case OPCODE_RAISE:
    case OPCODE_RAISE_FROM:
    case OPCODE_RERAISE:
    case OPCODE_RAISE_CURRENT:
    case OPCODE_RAISE_ASSERT: return true;
    default: return false;
  }
}

static void reads(Effects *e, unsigned start, unsigned count) {
  if (count) e->reads[e->read_count++] = (RegisterRange){start, count};
}

static void writes(Effects *e, unsigned start, unsigned count) {
  if (count) e->writes[e->write_count++] = (RegisterRange){start, count};
}

/* From the operand words: rd writes, r reads. */
static void plain_effects(Effects *e, Instruction i) {
  const unsigned fields[3] = {INSTRUCTION_A(i), INSTRUCTION_B(i), INSTRUCTION_C(i)};
  int field = 0;
  for (const char *p = opcodes[INSTRUCTION_OP(i)].operands; *p && field < 3; field++) {
    if (p[0] == 'r' && p[1] == 'd') writes(e, fields[field], 1);
    else if (p[0] == 'r') reads(e, fields[field], 1);
    while (*p && *p != ' ') p++;
    if (*p) p++;
  }
}

static unsigned ellipsis_operands(unsigned flags) { return 1 + (flags & 1) + !(flags & 2); }

Effects instruction_effects(Instruction i) {
  Effects e = {.read_count = 0};
  unsigned a = INSTRUCTION_A(i), b = INSTRUCTION_B(i), c = INSTRUCTION_C(i);
  switch (INSTRUCTION_OP(i)) {
    case OPCODE_UNPACK: writes(&e, a, c), reads(&e, b, 1); break;
    case OPCODE_UNPACK_STAR: writes(&e, a, (c & 255) + 1 + (c >> 8)), reads(&e, b, 1); break;
    case OPCODE_BUILD_TUPLE:
    case OPCODE_BUILD_LIST:
    case OPCODE_BUILD_SET:
    case OPCODE_BUILD_STRING: writes(&e, a, 1), reads(&e, b, c); break;
    case OPCODE_BUILD_DICT: writes(&e, a, 1), reads(&e, b, 2 * c); break;
    case OPCODE_BUILD_SLICE: writes(&e, a, 1), reads(&e, b, 3); break;
    case OPCODE_FORMAT_VALUE: writes(&e, a, 1), reads(&e, b, c & 4 ? 2 : 1); break;
    case OPCODE_ELLIPSIS_RANGE: writes(&e, a, 1), reads(&e, b, ellipsis_operands(c)); break;
    case OPCODE_CALL:
    case OPCODE_CALL_FOR_ITER: writes(&e, a, 1), reads(&e, b, c + 1); break;
    case OPCODE_CALL_KEYWORDS: writes(&e, a, 1), reads(&e, b, c + 2); break;
    case OPCODE_CALL_STAR: writes(&e, a, 1), reads(&e, b, 3); break;
    case OPCODE_CALL_METHOD: writes(&e, a, 1), reads(&e, b, c + 2); break;
    case OPCODE_CALL_METHOD_KEYWORDS: writes(&e, a, 1), reads(&e, b, c + 3); break;
    case OPCODE_LOAD_METHOD: writes(&e, a, 2), reads(&e, b, 1); break;
    case OPCODE_MAKE_FUNCTION_WITH:
    case OPCODE_EXCEPT_STAR_END:
    case OPCODE_MAKE_CLASS: writes(&e, a, 1), reads(&e, b, 4); break;
    case OPCODE_ENTER_HANDLER: reads(&e, a, 1), writes(&e, a + 1, 1); break;
    case OPCODE_LEAVE_HANDLER: reads(&e, a, 2), writes(&e, a, 2); break;
    case OPCODE_EXCEPT_STAR: writes(&e, a, 1), writes(&e, b, 1), reads(&e, b, 1), reads(&e, c, 1); break;
    case OPCODE_WITH_ENTER: writes(&e, a, 2), reads(&e, b, 1); break;
    case OPCODE_YIELD_FROM: writes(&e, a, 1), reads(&e, a, 1), reads(&e, b, 1); break;
    case OPCODE_MATCH_CLASS: writes(&e, a, 1), reads(&e, b, 3); break;
    case OPCODE_BINARY:
    case OPCODE_INPLACE: writes(&e, b, 1), reads(&e, b, 1), reads(&e, c, 1); break;
    case OPCODE_INPLACE_ADD:
    case OPCODE_INPLACE_SUBTRACT: writes(&e, a, 1), reads(&e, a, 1), reads(&e, b, 1); break;
    case OPCODE_INPLACE_ADD_INT: writes(&e, a, 1), reads(&e, a, 1); break;
    case OPCODE_MAKE_CELL: writes(&e, a, 1), reads(&e, a, 1); break;
    case OPCODE_FOR_LOOP: writes(&e, a, 1), writes(&e, b, 1), reads(&e, b, 1); break;
    case OPCODE_RAISE_ASSERT: reads(&e, a, b); break;
    default: plain_effects(&e, i);
  }
  return e;
}
