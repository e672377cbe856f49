/* SPDX-License-Identifier: GPL-3.0-or-later */
/* instruction.h: what an instruction does with the registers, in machine-readable form; made from opcodes.def. */
#ifndef MAYFLY_LANG_INSTRUCTION_H
#define MAYFLY_LANG_INSTRUCTION_H

#include "lang/code.h"

typedef struct RegisterRange {
  unsigned start, count;
} RegisterRange;

typedef struct Effects {
  RegisterRange reads[4], writes[3];
  int read_count, write_count;
} Effects;

/* Registers that the instruction reads and writes. */
Effects instruction_effects(Instruction i);

const char *opcode_name(unsigned op);
/* "rd r cache": the operand words of opcodes.def. */
const char *opcode_operands(unsigned op);
/* Where the jump's distance stands: 'x' in bx, 's' in sc, 0: no jump. */
char opcode_jump_form(unsigned op);
/* Does control never reach the next instruction? */
bool opcode_ends_flow(unsigned op);

#endif
