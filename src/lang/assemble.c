/* SPDX-License-Identifier: GPL-3.0-or-later */
/* assemble.c: from the emitted instructions of a unit to a code object: jumps to jumps are shortened, what cannot be reached is
 * dropped, distances are filled in (a fused jump that reaches too far becomes three instructions), and the tables are laid out. */
#include <stdlib.h>
#include <string.h>

#include "lang/compile_internal.h"
#include "lang/instruction.h"
#include "lang/verify.h"
#include "object/error.h"
#include "object/number.h"

enum { NEAR = 200 };

typedef struct Layout {
  Compiler *c;
  Unit *u;
  uint32_t *targets; /* of jumps: index of the instruction jumped to */
  uint32_t *pc;      /* of each instruction, and of the end */
  bool *keep, *wide;
  Instruction *words;
  CodePosition *positions;
  LiveEntry *live;
  uint32_t live_count;
  Handler *handlers;
  uint32_t handler_count;
  unsigned registers;
} Layout;

static unsigned op_of(const Layout *l, uint32_t i) { return INSTRUCTION_OP(l->u->code[i].word); }

/* ---- control flow ---- */

enum { MAX_HOPS = 16 };

static void resolve_targets(Layout *l) {
  const Unit *u = l->u;
  for (uint32_t i = 0; i < u->code_count; i++) {
    if (!u->code[i].label) continue;
    uint32_t target = (uint32_t)u->labels[u->code[i].label].position;
    unsigned op = op_of(l, i);
    for (int hops = 0; hops < MAX_HOPS && op != OPCODE_FOR_LOOP && op != OPCODE_JUMP_BACK && op_of(l, target) == OPCODE_JUMP; hops++)
      target = (uint32_t)u->labels[u->code[target].label].position;
    l->targets[i] = target;
  }
}

typedef struct Worklist {
  uint32_t *items, count;
} Worklist;

static void reach(Layout *l, Worklist *list, uint32_t i) {
  if (l->keep[i]) return;
  l->keep[i] = true;
  list->items[list->count++] = i;
}

static void find_reachable(Layout *l) {
  const Unit *u = l->u;
  Worklist list = {ARENA_ARRAY(l->c->arena, uint32_t, u->code_count + 1), 0};
  bool *region_done = ARENA_ARRAY(l->c->arena, bool, u->region_count);
  reach(l, &list, 0);
  while (list.count) {
    uint32_t i = list.items[--list.count];
    if (u->code[i].label) reach(l, &list, l->targets[i]);
    if (!opcode_ends_flow(op_of(l, i))) reach(l, &list, i + 1);
    for (Region region = u->code[i].region; region && !region_done[region]; region = u->regions[region].parent) {
      region_done[region] = true;
      reach(l, &list, (uint32_t)u->labels[u->regions[region].target].position);
    }
  }
}

/* Jumps to where control goes anyway are dropped. */
static void drop_idle_jumps(Layout *l) {
  uint32_t n = l->u->code_count;
  uint32_t *next = ARENA_ARRAY(l->c->arena, uint32_t, n + 1); /* first kept instruction from here on */
  next[n] = n;
  for (uint32_t i = n; i-- > 0;) {
    if (l->keep[i] && op_of(l, i) == OPCODE_JUMP && l->targets[i] > i && next[l->targets[i]] == next[i + 1]) l->keep[i] = false;
    if (op_of(l, i) == OPCODE_NOP) l->keep[i] = false;
    next[i] = l->keep[i] ? i : next[i + 1];
  }
}

enum { WIDE_SIZE = 3 };

static void assign_places(Layout *l) {
  uint32_t at = 0, n = l->u->code_count;
  for (uint32_t i = 0; i < n; i++) {
    l->pc[i] = at;
    if (l->keep[i]) at += l->wide[i] ? WIDE_SIZE : 1;
  }
  l->pc[n] = at;
}

static int64_t distance(const Layout *l, uint32_t i) { return (int64_t)l->pc[l->targets[i]] - (int64_t)l->pc[i] - 1; }

static void choose_widths(Layout *l) {
  for (bool changed = true; changed;) {
    changed = false;
    assign_places(l);
    for (uint32_t i = 0; i < l->u->code_count; i++) {
      if (!l->keep[i] || l->wide[i] || opcode_jump_form(op_of(l, i)) != 's') continue;
      int64_t far = distance(l, i);
      if (far >= INT16_MIN && far <= INT16_MAX) continue;
      l->wide[i] = changed = true;
    }
  }
}

/* ---- tables ---- */

/* Counting columns from the beginning of a long line each time would take quadratic time: go on from the nearest place that was asked
 * for lately. A few are kept, because nodes and their parts take turns. */
static Position find_place(Layout *l, Places *places, uint32_t offset, Position (*find)(const Source *, uint32_t)) {
  const Source *source = l->c->source;
  Place *near = NULL;
  for (int i = 0; i < RECENT_PLACES; i++) {
    Place *place = &places->recent[i];
    if (place->position.line && place->offset <= offset && (!near || place->offset > near->offset)) near = place;
  }
  bool known = near && source->piece_count <= 1; /* several pieces: a mended line may lie between */
  Position position = known ? near->position : (Position){0};
  for (uint32_t i = known ? near->offset : offset; known && i < offset; i++) {
    position.column += (source->code[i] & 0xc0) != 0x80;
    known = source->code[i] != '\n';
  }
  if (!known) position = find(source, offset);
  if (!known || offset - near->offset > NEAR) near = &places->recent[places->next++ % RECENT_PLACES];
  *near = (Place){offset, position};
  return position;
}

static CodePosition code_position(Layout *l, const Node *node) {
  Position start = find_place(l, &l->c->starts, node->span.start, source_position);
  Position end = find_place(l, &l->c->ends, node->span.end, source_end_position);
  CodePosition p = {(int32_t)start.line, (int32_t)end.line, (int32_t)start.column - 1, (int32_t)end.column - 1, -1, -1};
  if (node->kind != AST_BinOp && node->kind != AST_Subscript) return p;
  Underline under = diagnostic_underline(node);
  if (under.mark.start == under.mark.end || (under.mark.start == under.span.start && under.mark.end == under.span.end)) return p;
  Position mark = find_place(l, &l->c->starts, under.mark.start, source_position);
  Position mark_end = find_place(l, &l->c->ends, under.mark.end, source_end_position);
  if (mark.line != start.line || mark_end.line != start.line) return p;
  p.anchor = (int32_t)mark.column - 1;
  p.end_anchor = (int32_t)mark_end.column - 1;
  return p;
}

static void count_registers(Layout *l, Instruction word) {
  Effects e = instruction_effects(word);
  for (int i = 0; i < e.read_count; i++)
    if (e.reads[i].start + e.reads[i].count > l->registers) l->registers = e.reads[i].start + e.reads[i].count;
  for (int i = 0; i < e.write_count; i++)
    if (e.writes[i].start + e.writes[i].count > l->registers) l->registers = e.writes[i].start + e.writes[i].count;
}

static void write_words(Layout *l, uint32_t i) {
  const Emitted *e = &l->u->code[i];
  Instruction word = e->word, *out = &l->words[l->pc[i]];
  char form = opcode_jump_form(INSTRUCTION_OP(word));
  if (INSTRUCTION_OP(word) == OPCODE_YIELD || INSTRUCTION_OP(word) == OPCODE_YIELD_FROM) word |= (uint64_t)e->top << 48;
  if (!form) {
    *out = word;
  } else if (form == 'x') {
    *out = instruction_bx(INSTRUCTION_OP(word), (uint16_t)INSTRUCTION_A(word), (int32_t)distance(l, i));
  } else if (!l->wide[i]) {
    *out = (word & 0xffffffffffffu) | (uint64_t)(uint16_t)distance(l, i) << 48;
  } else {
    bool back = INSTRUCTION_OP(word) == OPCODE_FOR_LOOP;
    out[0] = (word & 0xffffffffffffu) | (uint64_t)1 << 48; /* to the third word, which reaches as far as needed */
    out[1] = instruction_bx(OPCODE_JUMP, 0, 1);
    out[2] = instruction_bx(back ? OPCODE_JUMP_BACK : OPCODE_JUMP, 0, (int32_t)(distance(l, i) - (WIDE_SIZE - 1)));
  }
}

static void write_instructions(Layout *l) {
  const Unit *u = l->u;
  const Node *node = NULL;
  CodePosition position = {0};
  int top = -1;
  for (uint32_t i = 0; i < u->code_count; i++) {
    if (!l->keep[i]) continue;
    const Emitted *e = &u->code[i];
    write_words(l, i);
    count_registers(l, e->word);
    if (e->node != node) position = code_position(l, node = e->node);
    for (uint32_t pc = l->pc[i]; pc < l->pc[i + 1]; pc++) l->positions[pc] = position;
    if (e->top != top) l->live[l->live_count++] = (LiveEntry){l->pc[i], (uint16_t)(top = e->top)};
    if (e->top > l->registers) l->registers = e->top;
  }
}

static bool inside(const Unit *u, Region region, Region ancestor) {
  while (region && u->regions[region].depth > u->regions[ancestor].depth) region = u->regions[region].parent;
  return region == ancestor;
}

/* The ranges of one region: its instructions need not stand together, what leaves it early stands between them. */
static void write_region(Layout *l, Region region, uint32_t first, uint32_t last) {
  const Unit *u = l->u;
  const RegionState *state = &u->regions[region];
  Handler *open = NULL;
  for (uint32_t i = first; i <= last; i++) {
    if (!l->keep[i]) continue;
    if (!inside(u, u->code[i].region, region)) {
      open = NULL;
    } else if (open) {
      open->end = l->pc[i + 1];
    } else {
      open = &l->handlers[l->handler_count++];
      uint32_t target = (uint32_t)u->labels[state->target].position;
      *open = (Handler){l->pc[i], l->pc[i + 1], l->pc[target], state->reg, state->reg};
    }
  }
}

typedef struct Extent {
  uint32_t first, last, pieces;
} Extent;

static void write_handlers(Layout *l) {
  const Unit *u = l->u;
  Extent *extents = ARENA_ARRAY(l->c->arena, Extent, u->region_count);
  uint32_t total = 0, deepest = 0;
  for (uint32_t i = 0; i < u->code_count; i++) {
    if (!l->keep[i]) continue;
    Region before = i ? u->code[i - 1].region : 0;
    for (Region region = u->code[i].region; region; region = u->regions[region].parent) {
      Extent *extent = &extents[region];
      if (!extent->pieces) extent->first = i;
      extent->last = i;
      if (!extent->pieces || !inside(u, before, region) || !l->keep[i - 1]) extent->pieces++, total++;
      if (u->regions[region].depth > deepest) deepest = u->regions[region].depth;
    }
  }
  l->handlers = ARENA_ARRAY(l->c->arena, Handler, total + 1);
  for (uint32_t depth = deepest; depth > 0; depth--)
    for (Region region = 1; region < u->region_count; region++)
      if (u->regions[region].depth == depth && extents[region].pieces) write_region(l, region, extents[region].first, extents[region].last);
}

/* ---- the object ---- */

static void release_tables(uintptr_t tables) { free((void *)tables); }

static void *take(char **at, const void *from, size_t size) {
  void *place = *at;
  if (size && from) memcpy(place, from, size);
  *at += (size + 7) & ~(size_t)7;
  return place;
}

static bool attach_tables(Layout *l, Code *code) {
  const Unit *u = l->u;
  size_t n = l->pc[u->code_count];
  size_t bytes = n * (sizeof(Instruction) + sizeof(CodePosition)) + u->cache_count * sizeof(CacheCell) +
                 l->handler_count * sizeof(Handler) + l->live_count * sizeof(LiveEntry) + 5 * 8;
  char *tables = calloc(1, bytes);
  if (!tables) return !is_absent(raise_no_memory(l->c->m));
  char *at = tables;
  code->instructions = take(&at, l->words, n * sizeof *l->words);
  code->positions = take(&at, l->positions, n * sizeof *l->positions);
  code->caches = take(&at, NULL, u->cache_count * sizeof(CacheCell));
  code->handlers = take(&at, l->handlers, l->handler_count * sizeof *l->handlers);
  code->live = take(&at, l->live, l->live_count * sizeof *l->live);
  for (uint32_t i = 0; i < u->cache_count; i++) code->caches[i].name = u->caches[i].name;
  code->instruction_count = (uint32_t)n;
  code->cache_count = u->cache_count;
  code->handler_count = l->handler_count;
  code->live_count = l->live_count;
  heap_own_native(l->c->m, code, (uintptr_t)tables, release_tables, bytes);
  return true;
}

static Tuple *name_tuple(Compiler *c, const Name *names, uint32_t count) {
  Value tuple = tuple_new(c->m, NULL, count);
  if (is_absent(tuple)) return NULL;
  for (uint32_t i = 0; i < count; i++) as_tuple(tuple)->item[i] = object_value(name_str(c, names[i]));
  return as_tuple(tuple);
}

static Tuple *cell_tuple(Compiler *c, const Unit *u) {
  const Scope *scope = u->scope;
  size_t count = scope->class_cell;
  for (uint32_t i = 0; i < scope->symbol_count; i++) count += scope->symbols[i].kind == SYMBOL_CELL;
  Value tuple = tuple_new(c->m, NULL, count);
  if (is_absent(tuple)) return NULL;
  size_t at = 0;
  if (scope->class_cell) as_tuple(tuple)->item[at++] = small_int_value(0);
  for (uint32_t i = 0; i < scope->symbol_count; i++)
    if (scope->symbols[i].kind == SYMBOL_CELL) as_tuple(tuple)->item[at++] = small_int_value(scope->symbols[i].reg);
  return as_tuple(tuple);
}

static void find_lines(Compiler *c, const Unit *u, Code *code) {
  Span span = u->node->span;
  const NodeList *decorators = u->node->kind == AST_FunctionDef ? &ast_FunctionDef(u->node)->decorators
                               : u->node->kind == AST_ClassDef  ? &ast_ClassDef(u->node)->decorators
                                                                : NULL;
  uint32_t start = decorators && decorators->count ? decorators->items[0]->span.start : span.start;
  bool whole = u->scope->kind == SCOPE_MODULE;
  code->first_line = whole ? 1 : (int32_t)source_line_at(c->source, start);
  code->last_line = (int32_t)source_line_at(c->source, span.end > start ? span.end - 1 : start);
}

static bool fill_code(Layout *l, Code *code) {
  Compiler *c = l->c;
  const Unit *u = l->u;
  code->flags = u->flags;
  code->positional = (uint16_t)u->positional;
  code->positional_only = (uint16_t)u->positional_only;
  code->keyword_only = (uint16_t)u->keyword_only;
  code->plain_arguments = u->keyword_only || u->flags & (CODE_VARARGS | CODE_VARKEYWORDS) ? -1 : (int32_t)u->positional;
  code->registers = (uint16_t)l->registers;
  code->locals = (uint16_t)u->locals;
  code->constant_count = u->constant_count;
  code->constants = array_new(c->m, u->constant_count);
  if (!code->constants) return false;
  if (u->constant_count) memcpy(code->constants->item, u->constants, u->constant_count * sizeof(Value));
  code->constants->used = u->constant_count;
  code->local_names = name_tuple(c, u->local_names, (uint32_t)u->locals);
  code->free_names = name_tuple(c, u->scope->free_names, u->scope->free_count);
  code->cell_registers = cell_tuple(c, u);
  code->name = u->name;
  code->qualname = u->qualname;
  code->filename = c->filename;
  code->doc = u->doc;
  code->source = c->text;
  find_lines(c, u, code);
  return code->local_names && code->free_names && code->cell_registers && attach_tables(l, code);
}

static void lay_out_code(Layout *l) {
  Arena *arena = l->c->arena;
  uint32_t n = l->u->code_count;
  l->targets = ARENA_ARRAY(arena, uint32_t, n + 1);
  l->pc = ARENA_ARRAY(arena, uint32_t, n + 1);
  l->keep = ARENA_ARRAY(arena, bool, n + 1);
  l->wide = ARENA_ARRAY(arena, bool, n + 1);
  resolve_targets(l);
  find_reachable(l);
  drop_idle_jumps(l);
  choose_widths(l);
  uint32_t total = l->pc[n];
  l->words = ARENA_ARRAY(arena, Instruction, total + 1);
  l->positions = ARENA_ARRAY(arena, CodePosition, total + 1);
  l->live = ARENA_ARRAY(arena, LiveEntry, total + 1);
  l->registers = l->u->locals > 1 ? (unsigned)l->u->locals : 1;
  write_instructions(l);
  write_handlers(l);
}

Value assemble(Compiler *c) {
  if (c->failed) return ABSENT;
  Layout layout = {.c = c, .u = c->unit};
  lay_out_code(&layout);
  if (layout.registers > UINT16_MAX || c->unit->locals > UINT16_MAX) {
    compile_fail(c, c->unit->node->span, "too many variables in one function");
    return ABSENT;
  }
  Code *code = heap_new(c->m, TYPE_ID_code, sizeof(Code));
  code->filename = code->doc = code->source = NONE;
  if (!fill_code(&layout, code)) {
    c->failed = true;
    return ABSENT;
  }
#if MAYFLY_DEBUG
  code_verify_or_abort(code);
#endif
  return object_value(code);
}
