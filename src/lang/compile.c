/* SPDX-License-Identifier: GPL-3.0-or-later */
/* compile.c: the door of this layer: text in, code object or SyntaxError out. */
#include "lang/compile.h"

#include <stdio.h>
#include <string.h>

#include "lang/compile_internal.h"
#include "lang/parser.h"
#include "lang/transcript.h"
#include "object/error.h"
#include "object/hooks.h"

/* ---- errors ---- */

static TypeId error_type(SyntaxErrorKind kind) {
  return kind == SYNTAX_TAB ? TYPE_ID_TabError : kind == SYNTAX_INDENTATION ? TYPE_ID_IndentationError : TYPE_ID_SyntaxError;
}

/* The line of an error as CPython's SyntaxError.text has it, with its newline. */
static Value error_line(Machine *m, const Source *source, uint32_t number) {
  SourceLine line = source_line(source, number);
  StrBuilder b;
  builder_start(&b);
  builder_add(&b, line.bytes, line.length);
  builder_add_c(&b, "\n");
  return builder_finish(m, &b);
}

/* Raises what the parser or the scope pass has recorded: args are (message, (filename, lineno, offset, text, end_lineno,
 * end_offset)), as in CPython; a hint becomes a note. */
static Value raise_problem(Compiler *c) {
  Machine *m = c->m;
  const SyntaxProblem *problem = c->problem;
  Position start = source_position(c->source, problem->span.start), end = source_end_position(c->source, problem->span.end);
  Value exception = exception_new(m, error_type(problem->kind), problem->message);
  Value line = error_line(m, c->source, start.line);
  if (is_absent(exception) || is_absent(line)) return ABSENT;
  Value details = tuple_pack(m, 6, c->filename, small_int_value(start.line), small_int_value(start.column), line,
                             small_int_value(end.line), small_int_value(end.column));
  if (is_absent(details)) return ABSENT;
  Exception *e = as_exception(exception);
  Value message = as_tuple(e->args)->item[0];
  const Value *d = as_tuple(details)->item;
  e->args = tuple_pack(m, 2, message, details);
  e->extra = tuple_pack(m, 7, message, d[0], d[1], d[2], d[3], d[4], d[5]); /* the layout of exception_kinds.c */
  if (problem->hint) {
    Value hint = str_from_c(m, problem->hint);
    e->notes = is_absent(hint) ? ABSENT : list_new(m, &hint, 1);
  }
  return is_absent(e->args) || is_absent(e->extra) ? ABSENT : raise_value(m, exception);
}

/* Tells of what is odd about a text that has been compiled. A warning that is to be an error becomes a SyntaxError at its place. */
static bool tell_warnings(Compiler *c) {
  Machine *m = c->m;
  warning_sort(&c->warnings);
  for (uint32_t i = 0; i < c->warnings.count && m->hooks && m->hooks->warn_of_text; i++) {
    const SyntaxWarning *warning = &c->warnings.items[i];
    TypeId category = warning->deprecation ? TYPE_ID_DeprecationWarning : TYPE_ID_SyntaxWarning;
    if (m->hooks->warn_of_text(m, category, warning->message, c->filename, source_line_at(c->source, warning->span.start))) continue;
    if (!error_matches(m, category)) return false;
    error_take(m);
    compile_fail(c, warning->span, "%s", warning->message);
    return raise_problem(c), false;
  }
  return true;
}

/* Mends of transcripts are told of, never silent. */
static void report_mend(void *context, const Source *source, Span span, const char *message) {
  (void)context;
  fprintf(stderr, "%s:%u: note: %s\n", source->name, (unsigned)source_line_at(source, span.start), message);
}

/* ---- modules ---- */

/* Imports from __future__ stand behind the docstring and before everything else. */
static uint32_t future_end(const NodeList *body) {
  uint32_t end = 0;
  for (uint32_t i = 0; i < body->count; i++) {
    const Node *node = body->items[i];
    bool docstring = i == 0 && node->kind == AST_Expr && ast_Expr(node)->value->kind == AST_Str;
    bool future = node->kind == AST_ImportFrom && ast_ImportFrom(node)->module &&
                  strcmp(ast_ImportFrom(node)->module->bytes, "__future__") == 0;
    if (!docstring && !future) break;
    end = node->span.end;
  }
  return end;
}

static void store_global(Compiler *c, const Node *node, const char *name, int from) {
  if (c->flags & COMPILE_NAMES) emit(c, node, OPCODE_STORE_NAME, from, constant_small(c, node, constant_text(c, name)), 0);
  else emit(c, node, OPCODE_STORE_GLOBAL, from, cache_add(c, node, name_intern(c->names, name, strlen(name)), OPCODE_STORE_GLOBAL), 0);
}

static void begin_module(Compiler *c, const AstModule *module) {
  Unit *u = c->unit;
  if (!(c->flags & COMPILE_ECHO)) u->doc = body_docstring(c, &module->body);
  if (!is_none(u->doc)) {
    emit_constant(c, &module->base, u->top, u->doc);
    store_global(c, &module->base, "__doc__", u->top);
  }
  if (u->scope->has_annotations) {
    emit(c, &module->base, OPCODE_BUILD_DICT, u->top, u->top, 0);
    store_global(c, &module->base, "__annotations__", u->top);
  }
}

static void compile_cell(Compiler *c, const AstModule *module, bool echo) {
  c->echo = echo && !module->silent;
  c->future_end = future_end(&module->body);
  for (uint32_t i = 0; i < module->body.count; i++) {
    compile_statement(c, module->body.items[i]);
    emit(c, module->body.items[i], OPCODE_STATEMENT, 0, 0, 0);
  }
}

/* Only now: a text that could be parsed is valid UTF-8. */
static void open_module(Compiler *c, Unit *unit, const Node *tree) {
  c->text = str_new(c->m, c->source->text, c->source->text_length);
  if (is_absent(c->text)) c->failed = true;
  unit_open(c, unit, c->scopes.module, tree, symbol(c->m, "<module>"));
  unit->flags |= CODE_MODULE;
}

/* Cells, and the plain text before and between them, one after another. */
typedef struct Piece {
  Span span;
  bool echo;
} Piece;

static bool is_blank(const Source *source, Span span) {
  for (uint32_t i = span.start; i < span.end; i++)
    if (!strchr(" \t\n\f", source->code[i])) return false;
  return true;
}

static uint32_t find_pieces(Compiler *c, Piece **pieces) {
  const Source *source = c->source;
  *pieces = ARENA_ARRAY(c->arena, Piece, 2 * source->cell_count + 1);
  uint32_t count = 0, at = 0;
  for (size_t i = 0; i <= source->cell_count; i++) {
    Span next = i < source->cell_count ? source->cells[i].code : (Span){(uint32_t)source->code_length, (uint32_t)source->code_length};
    Span between = {at, next.start};
    if (between.end > between.start && !is_blank(source, between)) (*pieces)[count++] = (Piece){between, false};
    if (next.end > next.start && !is_blank(source, next)) (*pieces)[count++] = (Piece){next, true};
    at = next.end;
  }
  return count;
}

/* A transcript is one module whose cells were parsed apart: each may end in `;`, or be mended, alone. */
static Value compile_transcript(Compiler *c, ParseOptions *options) {
  Piece *pieces;
  uint32_t count = find_pieces(c, &pieces), total = 0;
  AstModule **modules = ARENA_ARRAY(c->arena, AstModule *, count + 1);
  options->mend = true;
  options->note = report_mend;
  for (uint32_t i = 0; i < count; i++) {
    options->range = pieces[i].span;
    if (!(modules[i] = parse_module(c->source, options, c->names, c->problem))) return raise_problem(c);
    total += modules[i]->body.count;
  }
  AstModule *whole = ast_Module(ast_new(c->arena, AST_Module, (Span){0, (uint32_t)c->source->code_length}));
  whole->body.items = ARENA_ARRAY(c->arena, Node *, total + 1);
  for (uint32_t i = 0; i < count; i++)
    for (uint32_t k = 0; k < modules[i]->body.count; k++) whole->body.items[whole->body.count++] = modules[i]->body.items[k];
  if (!scope_build(&c->scopes, &whole->base, c->names, c->problem)) return raise_problem(c);
  Unit unit;
  open_module(c, &unit, &whole->base);
  unit.flags |= CODE_ECHO;
  if (unit.scope->has_annotations) begin_module(c, whole);
  for (uint32_t i = 0; i < count; i++) compile_cell(c, modules[i], pieces[i].echo);
  emit(c, &whole->base, OPCODE_RETURN_NONE, 0, 0, 0);
  return unit_close(c);
}

static Value compile_module(Compiler *c, ParseOptions *options) {
  AstModule *module = parse_module(c->source, options, c->names, c->problem);
  if (!module || !scope_build(&c->scopes, &module->base, c->names, c->problem)) return raise_problem(c);
  Unit unit;
  open_module(c, &unit, &module->base);
  if (c->flags & COMPILE_ECHO) unit.flags |= CODE_ECHO;
  begin_module(c, module);
  compile_cell(c, module, c->flags & COMPILE_ECHO);
  emit(c, &module->base, OPCODE_RETURN_NONE, 0, 0, 0);
  return unit_close(c);
}

static Value compile_expression_text(Compiler *c, ParseOptions *options) {
  Node *node = parse_expression(c->source, options, c->names, c->problem);
  if (!node || !scope_build(&c->scopes, node, c->names, c->problem)) return raise_problem(c);
  Unit unit;
  open_module(c, &unit, node);
  emit(c, node, OPCODE_RETURN, expr(c, node), 0, 0);
  return unit_close(c);
}

static Value compile_source(Compiler *c) {
  ParseOptions options = {.dialect = c->flags & COMPILE_CAS ? DIALECT_CAS : DIALECT_PYTHON, .warnings = &c->warnings};
  if (c->flags & COMPILE_MEND) options.mend = true, options.note = report_mend;
  Value code = c->flags & COMPILE_EXPRESSION   ? compile_expression_text(c, &options)
               : c->source->is_transcript ? compile_transcript(c, &options)
                                          : compile_module(c, &options);
  if (is_absent(code) && !error_pending(c->m)) return raise_problem(c);
  return is_absent(code) || !tell_warnings(c) ? ABSENT : code;
}

/* The arena may run out of memory at any depth. */
static Value compile_bounded(Compiler *c) {
  jmp_buf exhausted;
  if (setjmp(exhausted) != 0) return raise_no_memory(c->m);
  c->arena->exhausted = &exhausted;
  return compile_source(c);
}

Value compile_text(Machine *m, const char *text, size_t bytes, const char *filename, unsigned flags) {
  Arena arena;
  NameTable names;
  SyntaxProblem problem = {.kind = SYNTAX_OK};
  arena_init(&arena);
  name_table_init(&names, &arena);
  Source *source = source_from_text(filename, text, bytes, flags & COMPILE_TRANSCRIPT ? SOURCE_TRANSCRIPT : SOURCE_STRICT);
  Compiler c = {.m = m, .source = source, .arena = &arena, .names = &names, .problem = &problem, .warnings.arena = &arena, .flags = flags};
  c.scopes.namespace = flags & COMPILE_NAMES;
  c.filename = str_from_c(m, filename);
  c.text = NONE;
  Value code = is_absent(c.filename) ? ABSENT : compile_bounded(&c);
  source_release(source);
  arena_free(&arena);
  return code;
}
