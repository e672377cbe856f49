/* SPDX-License-Identifier: GPL-3.0-or-later */
/* edges.h: a neighbourhood in the graph of the heap, with the names of its edges.
 *
 * Backwards: who refers to the start, who to those, and so on; forwards: to whom it refers. Entries of cache tables are edges of their table, as
 * far as its policy holds them. Everything that was made since the beginning, and what is to be left out, is passed over, so that looking does
 * not show itself. Nothing here runs code of the language. */
#ifndef MAYFLY_INSPECT_EDGES_H
#define MAYFLY_INSPECT_EDGES_H

#include "object/str.h"

typedef struct Edge {
  Object *from, *to; /* from refers to to */
  unsigned depth;    /* steps from the start to the end that is nearer to it */
  bool conditional;  /* the value of an ephemeron: held only while its keys live */
} Edge;

typedef struct Edges {
  Edge *items; /* malloc'd; in the order in which they are found, breadth first */
  size_t count, capacity;
} Edges;

typedef struct EdgesQuery {
  const Value *start;
  size_t start_count;
  const Object *without[2]; /* left out, or NULL */
  unsigned max_depth;
  unsigned too_many; /* of more neighbours of one object the rest is left out; modules have none */
  bool backwards;
} EdgesQuery;

/* Objects are only valid until the next safepoint, or as long as something else holds them. */
Edges edges_find(Machine *m, const EdgesQuery *query);

/* Under which name: an attribute, a key, an index. */
void edge_add_label(Machine *m, const Edge *edge, StrBuilder *out);

#endif
