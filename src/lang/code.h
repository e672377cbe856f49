/* SPDX-License-Identifier: GPL-3.0-or-later */
/* code.h: what the compiler makes and the machine runs. A Code is a heap object; its constants are traced, its plain tables
 * (instructions, positions, live tops, handlers) are native memory owned by it. */
#ifndef MAYFLY_LANG_CODE_H
#define MAYFLY_LANG_CODE_H

#include "object/function.h"

typedef enum Opcode {
#define OP(name, operands, meaning) OPCODE_##name,
#include "lang/opcodes.def"
  OPCODE_COUNT
} Opcode;

typedef uint64_t Instruction; /* op | a << 16 | b << 32 | c << 48 */
static inline Instruction instruction(Opcode op, uint16_t a, uint16_t b, uint16_t c) {
  return (uint64_t)op | (uint64_t)a << 16 | (uint64_t)b << 32 | (uint64_t)c << 48;
}
static inline Instruction instruction_bx(Opcode op, uint16_t a, int32_t bx) {
  return (uint64_t)op | (uint64_t)a << 16 | (uint64_t)(uint32_t)bx << 32;
}
#define INSTRUCTION_OP(i) ((unsigned)((i) & 0xffff))
#define INSTRUCTION_A(i) ((unsigned)((i) >> 16 & 0xffff))
#define INSTRUCTION_B(i) ((unsigned)((i) >> 32 & 0xffff))
#define INSTRUCTION_C(i) ((unsigned)((i) >> 48))
#define INSTRUCTION_SC(i) ((int)(int16_t)((i) >> 48))
#define INSTRUCTION_BX(i) ((int32_t)((i) >> 32))

/* The same fields where an instruction stands in memory: one load each, where the word in a register would need two or three instructions. */
typedef struct __attribute__((may_alias)) InstructionFields {
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
  uint16_t op, a;
  union {
    struct { uint16_t b, c; };
    struct { uint16_t b_again; int16_t sc; };
    int32_t bx;
  };
#else
  union {
    struct { uint16_t c, b; };
    struct { int16_t sc; uint16_t b_again; };
    int32_t bx;
  };
  uint16_t a, op;
#endif
} InstructionFields;
_Static_assert(sizeof(InstructionFields) == sizeof(Instruction), "an instruction is its fields");

/* Source range of an instruction, for tracebacks: lines from 1, columns in code points from 0, as the user typed. */
typedef struct CodePosition {
  int32_t line, end_line;
  int32_t column, end_column; /* of the failing expression */
  int32_t anchor, end_anchor; /* operator or bracket inside it, as CPython's ~~^~~; -1: none. On `line` of the operator */
} CodePosition;

/* Instruction pc in [start, end) raised: exception to R[reg], go on at target. Innermost ranges come first. */
typedef struct Handler {
  uint32_t start, end, target;
  uint16_t reg;
  uint16_t live_top;
} Handler;

typedef struct LiveEntry { /* live top from this pc on, until the next entry */
  uint32_t pc;
  uint16_t top;
} LiveEntry;

/* Inline cache cell; vm/attribute.c gives the words meaning. Emptied at collections, so it holds nothing alive. */
typedef struct CacheCell {
  Str *name;        /* strong, interned: of the attribute or global */
  uint64_t guard;   /* shape, type version, or keys_version; 0: empty */
  uint64_t guard2;
  uint64_t payload; /* dict position, the bits of a found value, or of a global the address of its value */
  union {
    uint64_t key;     /* of answers that the loop itself can take: for which class, of what kind, in which epoch; else 0 */
    uint64_t builtins_version; /* of a global found among the builtins */
  };
  uint16_t attributes, slot; /* offsets in the instance: of its attributes, of the value */
  uint16_t kind;
  uint16_t other;   /* the cell's second answer, an index of the vm's table; 0: none, the entry there is empty */
} CacheCell;

enum { /* Code.flags */
  CODE_GENERATOR = 1,
  CODE_VARARGS = 2,       /* *args is the parameter after the keyword-only ones */
  CODE_VARKEYWORDS = 4,   /* **kwargs the one after that */
  CODE_CLASS_BODY = 8,
  CODE_MODULE = 16,       /* locals are globals */
  CODE_ECHO = 32,         /* expression statements of the top level are echoed (prompt, transcript) */
  CODE_NESTED = 64,       /* has free variables */
  CODE_CAS = 128,         /* CAS dialect */
  CODE_INTERNAL = 256,    /* stdlib: frames hidden from short tracebacks */
};

typedef struct Code {
  Object base;
  uint32_t flags;
  uint16_t positional;        /* parameters that may be positional (positional-only included) */
  uint16_t positional_only;
  uint16_t keyword_only;
  int32_t plain_arguments;    /* positional, if there are no other parameters; else -1, which no call has */
  uint16_t registers;         /* of a frame, all in all */
  uint16_t locals;            /* registers [0, locals) are named: parameters first: positional, keyword-only, *args, **kwargs */
  uint32_t instruction_count, constant_count, cache_count, handler_count, live_count;
  Instruction *instructions;
  CodePosition *positions;        /* one per instruction */
  Array *constants;           /* Values: numbers, strings, tuples, frozensets, Codes, None */
  CacheCell *caches;
  Handler *handlers;
  LiveEntry *live;
  Tuple *local_names;         /* Str per named register */
  Tuple *free_names;          /* Str per closure cell */
  Tuple *cell_registers;      /* small ints: which named registers hold cells */
  Str *name, *qualname;
  Value filename;             /* Str */
  Value doc;                  /* Str or NONE */
  FunctionInfo *function_info; /* of its functions; NULL until the first is made */
  Value source;               /* Str with the text of the file (shared by all codes of it) or NONE: for tracebacks and ?? */
  int32_t first_line, last_line; /* of the def, decorators included */
} Code;

static inline bool is_code(Value v) { return has_type_id(v, TYPE_ID_code); }
static inline Code *as_code(Value v) { return (Code *)as_object(v); }
/* Live top at pc: registers below it are roots. O(log live_count). */
unsigned code_live_top(const Code *code, uint32_t pc);
/* Text of one code and, when deep, of its inner ones, to a builder: dis(). */
struct StrBuilder;
void code_disassemble(Machine *m, const Code *code, struct StrBuilder *out, bool deep);

#endif
