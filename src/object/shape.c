/* SPDX-License-Identifier: GPL-3.0-or-later */
/* shape.c: shapes and the attribute part of instances.
 *
 * A chain of shapes shares one array of names as long as each shape is its array's last user; lookup is a scan of up to
 * SCAN_MAX names, then an index. Transitions are pointer-free storage, swept at mark end: a child that no instance has any
 * more is forgotten by its parent. An unshared shape is never changed either: a change hands its storage to a new shape, so that a
 * compare of shape pointers is enough for inline caches. */
#include "object/shape.h"

#include <stdlib.h>

#include "object/containers.h"
#include "object/error.h"
#include "object/state.h"

#define SHAPE_MAX 64  /* attributes of shared shapes */
#define SCAN_MAX 8
#define INLINE_MAX 15

typedef struct Transition {
  Str *name;
  Shape *child;
} Transition;

typedef struct Transitions { /* TYPE_ID_bytes_storage: weak */
  Object base;
  size_t count, capacity;
  Transition item[];
} Transitions;

typedef struct NameIndex { /* TYPE_ID_index_storage: position + 1 of each name, by hash; 0: empty */
  Object base;
  uint32_t capacity; /* a power of two, at least twice the names */
  uint32_t slot[];
} NameIndex;

struct Shape {
  Object base;
  Type *type;
  Shape *root, *parent; /* NULL in a root; parent also in an unshared shape */
  Shape *emptied;       /* in a root: the shape of instances whose attributes are in a dict, or NULL */
  Array *names;
  NameIndex *index;
  Transitions *transitions;
  uint32_t count, inline_slots;
  bool unshared, in_dict, listed; /* listed: in state->branching */
};

static void shape_walk(const Object *o, Tracer *t) {
  const Shape *s = (const Shape *)o;
  trace_object(t, s->type);
  trace_object(t, s->root);
  trace_object(t, s->parent);
  trace_object(t, s->emptied);
  trace_object(t, s->names);
  trace_object(t, s->index);
  trace_object(t, s->transitions);
}
const TypeSpec shape_type = {.size = sizeof(Shape), .walk = shape_walk};

/* Lookup. */

static int find_indexed(const Shape *s, const Str *name) {
  const NameIndex *index = s->index;
  uint32_t mask = index->capacity - 1;
  for (uint32_t at = name->hash & mask; index->slot[at] != 0; at = (at + 1) & mask) {
    uint32_t position = index->slot[at] - 1;
    if (position < s->count && s->names->item[position].bits == object_value(name).bits) return (int)position;
  }
  return -1;
}

int shape_find(const Shape *s, const Str *name) {
  if (s->index != NULL) return find_indexed(s, name);
  for (uint32_t i = 0; i < s->count; i++)
    if (s->names->item[i].bits == object_value(name).bits) return (int)i;
  return -1;
}

uint32_t shape_count(const Shape *s) { return s->count; }
Str *shape_name(const Shape *s, uint32_t index) { return as_str(s->names->item[index]); }
uint32_t shape_inline_slots(const Shape *s) { return s->inline_slots; }
bool shape_in_dict(const Shape *s) { return s->in_dict; }
bool shape_is_unshared(const Shape *s) { return s->unshared; }

/* Growth. */

static void index_put(NameIndex *index, Str *name, uint32_t position) {
  uint32_t mask = index->capacity - 1, at = str_hash(name) & mask;
  while (index->slot[at] != 0) at = (at + 1) & mask;
  index->slot[at] = position + 1;
}

static bool build_index(Machine *m, Shape *s) {
  uint32_t capacity = 32;
  while (capacity < 4 * s->count) capacity *= 2;
  NameIndex *index = heap_new_leaf(m, TYPE_ID_index_storage, sizeof *index + capacity * sizeof *index->slot);
  if (index == NULL) return false;
  index->capacity = capacity;
  for (uint32_t i = 0; i < s->count; i++) index_put(index, as_str(s->names->item[i]), i);
  s->index = index;
  return true;
}

/* Makes `name` the last name of s, whose other names are those of `from`. */
static bool append_name(Machine *m, Shape *s, const Shape *from, Str *name) {
  Array *names = from->names;
  uint32_t n = from->count;
  if (names == NULL || names->used != n || n == names->capacity) {
    Array *copy = array_new(m, n < 4 ? 4 : 2 * (size_t)n);
    if (copy == NULL) return false;
    if (n > 0) memcpy(copy->item, names->item, n * sizeof(Value));
    copy->used = n;
    names = copy;
  }
  names->item[n] = object_value(name);
  names->used = n + 1;
  s->names = names;
  s->count = n + 1;
  return true;
}

static Shape *shape_like(Machine *m, Shape *from) {
  Shape *s = heap_new(m, TYPE_ID_shape, sizeof *s);
  s->type = from->type;
  s->root = from->root != NULL ? from->root : from;
  s->inline_slots = from->inline_slots;
  return s;
}

static Shape *add_unshared(Machine *m, Shape *from, Str *name) {
  Shape *s = shape_like(m, from);
  s->unshared = true;
  if (!append_name(m, s, from, name)) return NULL;
  if (from->unshared && from->index != NULL && from->index->capacity >= 2 * s->count) {
    s->index = from->index;
    index_put(s->index, name, s->count - 1);
  } else if (s->count > SCAN_MAX && !build_index(m, s)) {
    return NULL;
  }
  return s;
}

static Shape *find_transition(const Shape *s, const Str *name) {
  if (s->transitions == NULL) return NULL;
  for (size_t i = 0; i < s->transitions->count; i++)
    if (s->transitions->item[i].name == name) return s->transitions->item[i].child;
  return NULL;
}

static void list_branching(ObjectState *state, Shape *s) {
  if (s->listed) return;
  if (state->branching_count == state->branching_capacity) {
    state->branching_capacity = state->branching_capacity == 0 ? 64 : 2 * state->branching_capacity;
    state->branching = realloc(state->branching, state->branching_capacity * sizeof *state->branching);
    if (state->branching == NULL) abort(); /* of the machine's own, and small */
  }
  state->branching[state->branching_count++] = s;
  s->listed = true;
}

static bool add_transition(Machine *m, Shape *s, Str *name, Shape *child) {
  Transitions *old = s->transitions;
  if (old == NULL || old->count == old->capacity) {
    size_t capacity = old == NULL ? 1 : 2 * old->capacity;
    Transitions *grown = heap_new_leaf(m, TYPE_ID_bytes_storage, sizeof *grown + capacity * sizeof(Transition));
    if (grown == NULL) return false;
    grown->capacity = capacity;
    grown->count = old == NULL ? 0 : old->count;
    if (old != NULL) memcpy(grown->item, old->item, old->count * sizeof(Transition));
    s->transitions = grown;
  }
  s->transitions->item[s->transitions->count++] = (Transition){name, child};
  list_branching(m->object, s);
  return true;
}

/* A transition's name lives while the child does, which lists it. */
void shapes_sweep(Machine *m) {
  ObjectState *state = m->object;
  size_t kept = 0;
  for (size_t i = 0; i < state->branching_count; i++) {
    Shape *s = state->branching[i];
    if (!heap_is_marked(s)) continue;
    Transitions *t = s->transitions;
    size_t alive = 0;
    for (size_t j = 0; j < t->count; j++)
      if (heap_is_marked(t->item[j].child)) t->item[alive++] = t->item[j];
    memset(t->item + alive, 0, (t->count - alive) * sizeof(Transition));
    t->count = alive;
    state->branching[kept++] = s;
  }
  state->branching_count = kept;
}

/* A parent with very many different children is used like a dict: its instances get shapes of their own. */
static bool may_share(const Shape *s) {
  return !s->unshared && s->count < SHAPE_MAX && (s->transitions == NULL || s->transitions->count < SHAPE_MAX);
}

Shape *shape_add(Machine *m, Shape *s, Str *name) {
  Shape *child = find_transition(s, name);
  if (LIKELY(child != NULL)) return child;
  if (!may_share(s)) return add_unshared(m, s, name);
  child = shape_like(m, s);
  child->parent = s;
  bool whole = append_name(m, child, s, name) && (child->count <= SCAN_MAX || build_index(m, child)) && add_transition(m, s, name, child);
  return whole ? child : NULL;
}

Shape *shape_new_root(Machine *m, Type *type) {
  Shape *s = heap_new(m, TYPE_ID_shape, sizeof *s);
  s->type = type;
  s->inline_slots = type->inline_slots;
  return s;
}

/* The shape of instances like those of `shape` whose attributes are in a dict. */
static Shape *shape_emptied(Machine *m, Shape *shape) {
  Shape *root = shape->root != NULL ? shape->root : shape;
  if (root->emptied == NULL) {
    root->emptied = shape_like(m, root);
    root->emptied->unshared = root->emptied->in_dict = true;
  }
  return root->emptied;
}

Shape *shape_of_other_class(Machine *m, Type *type, Shape *shape) {
  Shape *s = shape_new_root(m, type);
  s->inline_slots = shape->inline_slots;
  if (shape->in_dict) return shape_emptied(m, s);
  for (uint32_t i = 0; s != NULL && i < shape->count; i++) s = shape_add(m, s, shape_name(shape, i));
  return s;
}

/* Instances that need more slots than they have teach their class. Odd numbers fill granules. */
void shape_expect(Machine *m, Type *type, uint32_t needed) {
  if (!(type->flags & USER_CLASS) || needed <= type->inline_slots || type->inline_slots >= INLINE_MAX) return;
  type->inline_slots = (needed | 1) < INLINE_MAX ? needed | 1 : INLINE_MAX;
  type->root_shape = shape_new_root(m, type);
}

/* The attribute part. */

Attributes *attributes_of(Machine *m, Value v) {
  if (!is_object(v)) return NULL;
  const Type *type = type_of(m, v);
  if (type->attrs_offset == 0) return NULL;
  if (LIKELY(type->attrs_offset != ATTRS_AFTER)) return attributes_at(as_object(v), type->attrs_offset);
  return attributes_at(as_object(v), (uint32_t)((type->variable(as_object(v)) + 7) & ~(size_t)7));
}

static Value get_slot(const Attributes *a, uint32_t i) {
  uint32_t n = a->shape->inline_slots;
  return i < n ? a->slot[i] : a->more->item[i - n];
}

static void put_slot(Attributes *a, uint32_t i, Value value) {
  uint32_t n = a->shape->inline_slots;
  if (i < n) a->slot[i] = value;
  else a->more->item[i - n] = value;
}

static Dict *dict_of(const Attributes *a) { return as_dict(a->more->item[0]); }

Value attributes_get(const Attributes *a, const Str *name) {
  int i = shape_find(a->shape, name);
  if (i >= 0) return get_slot(a, (uint32_t)i);
  return UNLIKELY(a->shape->in_dict) ? dict_get_str(dict_of(a), (Str *)(uintptr_t)name) : ABSENT;
}

bool attributes_has(const Attributes *a, const Str *name) { return !is_absent(attributes_get(a, name)); }

/* Room for slot i, which is the next one. */
static bool make_room(Machine *m, Attributes *a, uint32_t i) {
  uint32_t n = a->shape->inline_slots;
  if (LIKELY(i < n)) return true;
  size_t at = i - n;
  if (a->more == NULL || at >= a->more->capacity) {
    Array *grown = array_new(m, at < 4 ? 4 : 2 * at);
    if (grown == NULL) return false;
    if (a->more != NULL) memcpy(grown->item, a->more->item, at * sizeof(Value));
    a->more = grown;
  }
  a->more->used = at + 1;
  shape_expect(m, a->shape->type, i + 1);
  return true;
}

bool attributes_set(Machine *m, Object *owner, Attributes *a, Str *name, Value value) {
  (void)owner;
  int i = shape_find(a->shape, name);
  if (i >= 0) {
    put_slot(a, (uint32_t)i, value);
    return true;
  }
  if (UNLIKELY(a->shape->in_dict)) {
    dict_set_str(m, dict_of(a), name, value);
    return true;
  }
  uint32_t last = a->shape->count;
  if (!make_room(m, a, last)) return false;
  Shape *grown = shape_add(m, a->shape, name);
  if (grown == NULL) return false;
  a->shape = grown;
  put_slot(a, last, value);
  return true;
}

static void remove_slot(Attributes *a, uint32_t from, uint32_t count) {
  for (uint32_t i = from; i + 1 < count; i++) put_slot(a, i, get_slot(a, i + 1));
  put_slot(a, count - 1, ABSENT);
  if (count - 1 >= a->shape->inline_slots) a->more->used--;
}

static Shape *shape_without(Machine *m, Shape *from, uint32_t removed) {
  Shape *s = shape_like(m, from);
  s->unshared = true;
  s->count = from->count - 1;
  s->names = array_new(m, from->count);
  if (s->names == NULL) return NULL;
  memcpy(s->names->item, from->names->item, removed * sizeof(Value));
  memcpy(s->names->item + removed, from->names->item + removed + 1, (s->count - removed) * sizeof(Value));
  s->names->used = s->count;
  return s->count <= SCAN_MAX || build_index(m, s) ? s : NULL;
}

static void empty_slots(Attributes *a) {
  memset(a->slot, 0, a->shape->inline_slots * sizeof(Value));
  a->more = NULL;
  if (a->shape->root != NULL) a->shape = a->shape->root;
}

bool attributes_delete(Machine *m, Object *owner, Attributes *a, Str *name) {
  (void)owner;
  int i = shape_find(a->shape, name);
  if (i < 0) return a->shape->in_dict && dict_delete_str(m, dict_of(a), name);
  if (a->shape->count == 1) {
    empty_slots(a);
    return true;
  }
  Shape *s = shape_without(m, a->shape, (uint32_t)i);
  if (s == NULL) return false;
  remove_slot(a, (uint32_t)i, a->shape->count);
  a->shape = s;
  return true;
}

bool attributes_adopt(Machine *m, Attributes *a, Dict *d) {
  Array *holder = array_new(m, 1);
  if (holder == NULL) return false;
  holder->item[holder->used++] = object_value(d);
  empty_slots(a);
  a->shape = shape_emptied(m, a->shape);
  a->more = holder;
  return true;
}

Dict *attributes_copy(Machine *m, const Attributes *a) {
  if (a->shape->in_dict) return dict_copy(m, dict_of(a));
  Dict *d = dict_new(m);
  for (uint32_t i = 0; d != NULL && i < a->shape->count; i++) dict_set_str(m, d, shape_name(a->shape, i), get_slot(a, i));
  return d;
}

Dict *attributes_dict(Machine *m, Attributes *a) {
  if (a->shape->in_dict) return dict_of(a);
  Dict *d = attributes_copy(m, a);
  return d != NULL && attributes_adopt(m, a, d) ? d : NULL;
}

void attributes_add_names(Machine *m, const Attributes *a, Dict *names) {
  for (uint32_t i = 0; i < a->shape->count; i++) dict_set_str(m, names, shape_name(a->shape, i), NONE);
  Value key, item;
  for (size_t i = 0; a->shape->in_dict && dict_next(dict_of(a), &i, &key, &item);)
    if (is_str(key)) dict_set_str(m, names, as_str(key), NONE);
}

void attributes_walk(const Attributes *a, Tracer *t) {
  if (a->shape == NULL) return;
  trace_object(t, a->shape);
  trace_object(t, a->more);
  uint32_t n = a->shape->inline_slots < a->shape->count ? a->shape->inline_slots : a->shape->count;
  trace_values(t, a->slot, n);
}
