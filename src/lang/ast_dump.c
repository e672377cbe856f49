/* SPDX-License-Identifier: GPL-3.0-or-later */
/* ast_dump.c: a tree as an S-expression, for tests and for people who wonder how something was read. */
#include "lang/ast.h"

#include <inttypes.h>

/* Long left-leaning chains are legal trees (ast.h); below this depth the dump writes "…" instead of
 * descending. */
enum { DUMP_DEPTH = 3000 };

typedef struct Dump {
  FILE *out;
  unsigned depth;
} Dump;

static void dump_node(Dump *d, const Node *node);

static void dump_text(Dump *d, const char *bytes, size_t length) {
  fputs(" \"", d->out);
  for (size_t i = 0; i < length; i++) {
    unsigned char c = (unsigned char)bytes[i];
    if (c == '"' || c == '\\')
      fprintf(d->out, "\\%c", c);
    else if (c < 0x20 || c >= 0x7f)
      fprintf(d->out, "\\x%02x", c);
    else
      putc(c, d->out);
  }
  putc('"', d->out);
}

static void dump_child(Dump *d, const Node *node) {
  putc(' ', d->out);
  if (node)
    dump_node(d, node);
  else
    putc('-', d->out);
}

static void dump_list(Dump *d, NodeList list) {
  fputs(" [", d->out);
  for (uint32_t i = 0; i < list.count; i++) {
    if (i > 0) putc(' ', d->out);
    if (list.items[i])
      dump_node(d, list.items[i]);
    else
      putc('-', d->out);
  }
  putc(']', d->out);
}

static void dump_names(Dump *d, NameList names) {
  fputs(" [", d->out);
  for (uint32_t i = 0; i < names.count; i++) fprintf(d->out, i > 0 ? " %s" : "%s", names.items[i]->bytes);
  putc(']', d->out);
}

static void dump_operators(Dump *d, const Operator *ops, uint32_t count) {
  fputs(" [", d->out);
  for (uint32_t i = 0; i < count; i++) fprintf(d->out, i > 0 ? " %s" : "%s", operator_name(ops[i]));
  putc(']', d->out);
}

static void dump_fields(Dump *d, const Node *node) {
#define A_NODE(f) dump_child(d, self->f);
#define A_OPT(f) dump_child(d, self->f);
#define A_LIST(f) dump_list(d, self->f);
#define A_NAME(f) fprintf(d->out, " %s", self->f->bytes);
#define A_ONAME(f) fprintf(d->out, " %s", self->f ? self->f->bytes : "-");
#define A_NAMES(f) dump_names(d, self->f);
#define A_TEXT(f) dump_text(d, self->f.bytes, self->f.length);
#define A_OP(f) fprintf(d->out, " %s", operator_name(self->f));
#define A_OPS(f) dump_operators(d, self->f, self->f##_count);
#define A_INT(f) fprintf(d->out, " %" PRId32, self->f);
#define A_FLAG(f) fprintf(d->out, self->f ? " " #f : "");
#define A_REAL(f) fprintf(d->out, " %.17g", self->f);
#define A_SPAN(f)
#define NODE(Kind, group, fields)             \
  case AST_##Kind: {                          \
    const Ast##Kind *self = ast_##Kind(node); \
    (void)self;                               \
    fields break;                             \
  }
  switch (node->kind) {
#include "lang/ast.def"
  case AST_KIND_COUNT: break;
  }
#undef NODE
#undef A_NODE
#undef A_OPT
#undef A_LIST
#undef A_NAME
#undef A_ONAME
#undef A_NAMES
#undef A_TEXT
#undef A_OP
#undef A_OPS
#undef A_INT
#undef A_FLAG
#undef A_REAL
#undef A_SPAN
}

static void dump_node(Dump *d, const Node *node) {
  if (d->depth == DUMP_DEPTH) {
    fputs("…", d->out);
    return;
  }
  d->depth++;
  fprintf(d->out, "(%s", ast_kind_name(node->kind));
  dump_fields(d, node);
  putc(')', d->out);
  d->depth--;
}

void ast_dump(const Node *node, FILE *out) {
  Dump dump = {.out = out};
  dump_node(&dump, node);
}
