/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "inspect/edges.h"

#include <stdlib.h>

#include "inspect/walk.h"
#include "object/containers.h"
#include "object/function.h"
#include "object/shape.h"
#include "vm/cache.h"

/* ---- a set of objects, with what is known of each ---- */

typedef struct Node {
  Object *object;
  unsigned depth, neighbours;
} Node;

typedef struct Nodes {
  Node *slots;
  size_t count, mask;
} Nodes;

static Node *find_slot(const Nodes *set, const Object *o) {
  size_t i = (size_t)(((uintptr_t)o >> 4) * 0x9e3779b97f4a7c15u >> 20);
  while (set->slots[i & set->mask].object && set->slots[i & set->mask].object != o) i++;
  return &set->slots[i & set->mask];
}

static void grow(Nodes *set) {
  Nodes old = *set;
  set->mask = old.slots ? 2 * old.mask + 1 : 255;
  set->slots = calloc(set->mask + 1, sizeof *set->slots);
  if (!set->slots) abort();
  for (size_t i = 0; old.slots && i <= old.mask; i++)
    if (old.slots[i].object) *find_slot(set, old.slots[i].object) = old.slots[i];
  free(old.slots);
}

static Node *find_node(const Nodes *set, const Object *o) {
  Node *n = find_slot(set, o);
  return n->object ? n : NULL;
}

static void add_node(Nodes *set, Object *o, unsigned depth) {
  if (2 * (set->count + 1) > set->mask) grow(set);
  Node *n = find_slot(set, o);
  if (n->object) return;
  *n = (Node){.object = o, .depth = depth};
  set->count++;
}

/* ---- walking ---- */

typedef struct Search {
  const EdgesQuery *query;
  uint64_t end; /* serial numbers below */
  Nodes nodes;
  Edges edges;
  size_t level_start; /* of the edges that this step found */
  unsigned depth;
  Object *from;       /* whose referents are being shown */
  bool conditional;
} Search;

static bool is_left_out(const Search *s, const Object *o) {
  return object_serial(o) >= s->end || o == s->query->without[0] || o == s->query->without[1];
}

static void record(Search *s, Object *to) {
  const Edges *e = &s->edges;
  for (size_t i = e->count; i-- > s->level_start && e->items[i].from == s->from;)
    if (e->items[i].to == to) return;
  if (s->edges.count == s->edges.capacity) {
    s->edges.capacity = s->edges.capacity ? 2 * s->edges.capacity : 64;
    s->edges.items = realloc(s->edges.items, s->edges.capacity * sizeof *s->edges.items);
    if (!s->edges.items) abort();
  }
  s->edges.items[s->edges.count++] = (Edge){s->from, to, s->depth, s->conditional};
}

/* Backwards: does the object lead to one of this step? Forwards: it is one. */
static void look_at(Machine *m, Object *to, void *context) {
  (void)m;
  Search *s = context;
  if (is_left_out(s, to)) return;
  Node *near = find_node(&s->nodes, s->query->backwards ? to : s->from);
  if (!near || near->depth != s->depth || near->neighbours >= s->query->too_many) return;
  near->neighbours++;
  record(s, to);
}

static void look_at_held(Machine *m, Value held, bool conditional, void *context) {
  Search *s = context;
  s->conditional = conditional;
  if (is_object(held)) look_at(m, as_object(held), context);
  s->conditional = false;
}

static void show_referents(Machine *m, Object *o, void *context) {
  Search *s = context;
  if (is_left_out(s, o) || m->types[object_type_id(o)]->flags & INTERNAL) return;
  s->from = o;
  walk_referents(m, o, look_at, s);
  if (is_instance(m, object_value(o), TYPE_ID_cache_table)) cache_each_held(m, object_value(o), look_at_held, s);
}

static int by_serial(const void *a, const void *b) {
  uint64_t x = object_serial(*(Object *const *)a), y = object_serial(*(Object *const *)b);
  return x < y ? -1 : x > y;
}

/* The objects that the last step found, in creation order. */
static Object **level_objects(const Search *s, size_t *count) {
  Object **objects = malloc((s->nodes.count + 1) * sizeof *objects);
  if (!objects) abort();
  *count = 0;
  for (size_t i = 0; i <= s->nodes.mask; i++)
    if (s->nodes.slots[i].object && s->nodes.slots[i].depth == s->depth) objects[(*count)++] = s->nodes.slots[i].object;
  qsort(objects, *count, sizeof *objects, by_serial);
  return objects;
}

static void step(Machine *m, Search *s) {
  s->level_start = s->edges.count;
  if (s->query->backwards) heap_each(m, true, show_referents, s);
  else {
    size_t count;
    Object **objects = level_objects(s, &count);
    for (size_t i = 0; i < count; i++) show_referents(m, objects[i], s);
    free(objects);
  }
  for (size_t i = s->level_start; i < s->edges.count; i++) {
    Object *found = s->query->backwards ? s->edges.items[i].from : s->edges.items[i].to;
    bool module = is_instance(m, object_value(found), TYPE_ID_module);
    add_node(&s->nodes, found, module ? (unsigned)-1 : s->depth + 1);
  }
}

Edges edges_find(Machine *m, const EdgesQuery *query) {
  Search s = {.query = query, .end = m->next_serial};
  grow(&s.nodes);
  for (size_t i = 0; i < query->start_count; i++)
    if (is_object(query->start[i])) add_node(&s.nodes, as_object(query->start[i]), 0);
  for (size_t known = 0; s.depth < query->max_depth && s.nodes.count > known; s.depth++) {
    known = s.depth ? s.nodes.count : 0;
    step(m, &s);
  }
  free(s.nodes.slots);
  return s.edges;
}

/* ---- names ---- */

static bool is(Value v, const Object *o) { return is_object(v) && as_object(v) == o; }

static bool add_attribute(Machine *m, const Edge *e, StrBuilder *out) {
  const Attributes *a = attributes_of(m, object_value(e->from));
  if (!a || !a->shape) return false;
  uint32_t inline_slots = shape_inline_slots(a->shape);
  for (uint32_t i = 0; i < shape_count(a->shape); i++) {
    Value v = i < inline_slots ? a->slot[i] : a->more->item[i - inline_slots];
    if (!is(v, e->to)) continue;
    builder_add_str(out, shape_name(a->shape, i));
    return true;
  }
  return false;
}

static void add_key(Machine *m, Value key, StrBuilder *out) {
  if (is_str(key)) builder_add_str(out, as_str(key));
  else if (is_small_int(key)) builder_addf(out, "%lld", (long long)small_int(key));
  else builder_addf(out, "%s", type_name_of(m, key));
}

static void add_dict_label(Machine *m, const Dict *d, const Object *to, StrBuilder *out) {
  Value key, v;
  for (size_t i = 0; dict_next(d, &i, &key, &v);) {
    if (is(key, to)) return builder_add_c(out, "key");
    if (is(v, to)) return add_key(m, key, out);
  }
}

static void add_index(const Value *items, size_t n, const Object *to, StrBuilder *out) {
  for (size_t i = 0; i < n; i++)
    if (is(items[i], to)) return builder_addf(out, "[%zu]", i);
}

void edge_add_label(Machine *m, const Edge *e, StrBuilder *out) {
  Value from = object_value(e->from);
  if ((const void *)type_of(m, from) == (const void *)e->to) builder_add_c(out, "__class__");
  else if (is_dict_instance(m, from)) add_dict_label(m, as_dict(from), e->to, out);
  else if (is_list_instance(m, from) && as_list(from)->length) add_index(as_list(from)->items->item, as_list(from)->length, e->to, out);
  else if (is_tuple(from)) add_index(as_tuple(from)->item, as_tuple(from)->length, e->to, out);
  else if (add_attribute(m, e, out)) return;
  else if (is_instance(m, from, TYPE_ID_module)) builder_add_c(out, "__dict__");
  else if (is_type(from)) add_dict_label(m, as_type(from)->dict, e->to, out);
  else if (is_instance(m, from, TYPE_ID_cache_table)) builder_add_c(out, e->conditional ? "while its keys live" : "entry");
  else if (is_function(from) && (const Object *)as_function(from)->globals == e->to) builder_add_c(out, "__globals__");
  else if (has_type_id(from, TYPE_ID_method)) builder_add_c(out, is(((Method *)e->from)->self, e->to) ? "__self__" : "__func__");
  else if (has_type_id(from, TYPE_ID_cell)) builder_add_c(out, "cell_contents");
}
