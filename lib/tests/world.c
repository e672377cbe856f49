/* SPDX-License-Identifier: MIT */
/* world.c: makes and changes random worlds: each change is done to the real objects and to the model. */
#include "world.h"
#include "finalizing.h"
#include "tap.h"

#define GC_THREADS
#include <gc/gc.h>
#include <string.h>

typedef struct object {
  uintptr_t header; /* odd */
  uintptr_t cls;
  struct object *field[MAX_FIELDS];
} object;

static object fixed[MAX_THINGS];              /* the static objects */
static void *volatile fixed_root[MAX_THINGS]; /* C statics that hold things */
static void **root_words;                     /* registered as roots */
static void *called_root[MAX_THINGS / 4];     /* visited by the roots callback */
static int record_type, atom_type;
static world *marking;

static void trace_record(void *obj, eph_visitor *v, void *ctx) {
  (void)ctx;
  object *o = obj;
  for (int i = 0; i < MAX_FIELDS; i++) eph_visit(v, o->field[i]);
}

static void visit_roots(eph_visitor *v, void *ctx) {
  (void)ctx;
  for (int i = 0; i < MAX_THINGS / 4; i++) eph_visit(v, called_root[i]);
}

static void note_marked(void *ctx) {
  (void)ctx;
  if (!marking) return;
  for (int i = 0; i < marking->n; i++) marking->thing[i].marked = eph_is_marked(marking->thing[i].real);
}

void world_init(unsigned flags, size_t mark_stack) {
  eph_config config = {.flags = flags | EPH_HEADER_ODD,
                       .roots = visit_roots,
                       .on_marked = note_marked,
                       .mark_stack_entries = mark_stack};
  NEED(eph_init(&config));
  if (getenv("GC_MARKERS")) GC_start_mark_threads();
  record_type = eph_register_type(&(eph_type){.name = "record", .trace = trace_record});
  atom_type = eph_register_type(&(eph_type){.name = "atom", .flags = EPH_POINTER_FREE});
  root_words = calloc(MAX_THINGS, sizeof *root_words);
  NEED(record_type >= 0 && atom_type >= 0 && root_words && eph_root_add(root_words, MAX_THINGS));
}

int world_random(world *w, int below) { return (int)(random_next(&w->random) >> 33) % below; }

bool world_mortal(const thing *t) { return t->sort != FIXED && t->sort != TAGGED; }

/* ---- Making ---- */

static uint64_t class_hash(void *const k[], void *ctx) {
  uint64_t h = 0;
  for (unsigned i = 0; i < *(unsigned *)ctx; i++) h = h * 31 + ((object *)k[i])->cls;
  return h;
}

static bool class_equal(void *const stored[], void *const k[], void *ctx) {
  for (unsigned i = 0; i < *(unsigned *)ctx; i++)
    if (((object *)stored[i])->cls != ((object *)k[i])->cls) return false;
  return true;
}

static void *new_table(thing *t) {
  static unsigned counts[EPH_MAX_KEYS + 1] = {0, 1, 2, 3, 4};
  eph_table_options o = {.weakness = t->weakness, .keyed = t->keyed, .nkeys = t->nkeys};
  if (t->keyed == EPH_BY_HASH) o.hash = class_hash, o.equal = class_equal, o.fn_ctx = &counts[t->nkeys];
  return eph_table_new(&o);
}

static void *new_object(int type) {
  object *o = eph_alloc(type, sizeof *o);
  if (o) o->header = 1;
  return o;
}

static void *new_real(world *w, thing *t, int i) {
  void *keys[EPH_MAX_KEYS];
  switch (t->sort) {
  case RECORD: return new_object(record_type);
  case ATOM: return new_object(atom_type);
  case BLOCK: return GC_malloc(sizeof(object));
  case BYTES: return memset(GC_malloc_atomic(sizeof(object)), 0, sizeof(object));
  case FIXED: return &fixed[i];
  case TAGGED: return (void *)(uintptr_t)(i * 8 + 1);
  case EPHEMERON:
    for (unsigned k = 0; k <= t->nkeys; k++) {
      int to = world_random(w, w->n);
      while (!w->thing[to].real) to = world_random(w, w->n);
      if (k < t->nkeys)
        keys[t->entry[0].key[k] = to, k] = w->thing[to].real;
      else
        t->entry[0].value = to;
    }
    t->nentries = 1;
    return eph_ephemeron_new(t->nkeys, keys, w->thing[t->entry[0].value].real);
  case TABLE: return new_table(t);
  case WEAKREF:
    do t->target = world_random(w, w->n);
    while (!w->thing[t->target].real);
    return eph_weakref_new(w->thing[t->target].real, t->is_long ? EPH_WEAK_LONG : EPH_WEAK_SHORT);
  case GUARDIAN: return eph_guardian_new();
  case RING: return eph_ring_new(MAX_FIELDS);
  case SORTS: break;
  }
  return NULL;
}

static sort random_sort(world *w) {
  static const sort often[] = {RECORD, RECORD, RECORD, RECORD, RECORD, ATOM, ATOM, BLOCK, BLOCK, BYTES};
  int r = world_random(w, 20);
  return r < 10 ? often[r] : (sort)(FIXED + world_random(w, SORTS - FIXED));
}

static void make_thing(world *w, int i) {
  thing *t = &w->thing[i];
  *t = (thing){.sort = i == 0 ? RECORD : random_sort(w), .target = -1};
  if (w->no_guardians && t->sort == GUARDIAN) t->sort = TABLE;
  t->cls = world_random(w, CLASSES);
  t->nkeys = 1 + (unsigned)world_random(w, EPH_MAX_KEYS);
  t->weakness = (eph_weakness)world_random(w, EPH_STRONG + 1);
  if (world_random(w, 2)) t->weakness = EPH_EPHEMERON;
  t->keyed = (eph_keyed)world_random(w, 2);
  t->is_long = world_random(w, 2);
  for (int f = 0; f < MAX_FIELDS; f++) t->field[f] = -1;
  t->real = new_real(w, t, i);
  NEED(t->real);
  if (t->sort <= BYTES || t->sort == FIXED) ((object *)t->real)->cls = (uintptr_t)t->cls;
  if (t->sort == BLOCK && world_random(w, 3) == 0) t->finalizing = finalizing_attach(w, i);
}

static void set_root(world *w, int i, bool on) {
  thing *t = &w->thing[i];
  t->root = on;
  if (i % 4 == 0)
    called_root[i / 4] = on ? t->real : NULL;
  else
    root_words[i] = on ? t->real : NULL;
}

static void set_fixed_root(world *w, int i, bool on) {
  w->thing[i].fixed_root = on;
  fixed_root[i] = on ? w->thing[i].real : NULL;
}

void world_begin(world *w, uint64_t seed, int n, bool no_guardians) {
  memset(w, 0, sizeof *w);
  w->no_guardians = no_guardians;
  w->random = seed;
  for (w->n = 0; w->n < n;) {
    w->n++; /* a new thing may refer to older ones only */
    make_thing(w, w->n - 1);
  }
}

void world_end(world *w) {
  for (int i = 0; i < w->n; i++) {
    if (w->thing[i].finalizing) finalizing_release(w->thing[i].finalizing);
    set_root(w, i, false);
    set_fixed_root(w, i, false);
  }
  marking = NULL;
}

/* ---- Changing ---- */

static void set_field(world *w, thing *t) {
  int f = world_random(w, MAX_FIELDS), to = world_random(w, w->n + w->n / 4);
  void *real = to < w->n ? w->thing[to].real : NULL;
  if (to >= w->n) to = -1;
  if (t->sort == RING) {
    if (to < 0) return;
    memmove(t->field, t->field + 1, (MAX_FIELDS - 1) * sizeof(int));
    t->field[MAX_FIELDS - 1] = to;
    eph_ring_push(t->real, real);
    return;
  }
  t->field[f] = to;
  if (t->finalizing) finalizing_set(t->finalizing, f, to < 0 ? NULL : &w->thing[to]);
  ((object *)t->real)->field[f] = real;
}

static bool can_be_key(const thing *table, const thing *t) {
  return table->keyed == EPH_BY_IDENTITY || t->sort <= BYTES || t->sort == FIXED;
}

static bool same_key(world *w, const thing *table, int a, int b) {
  return table->keyed == EPH_BY_HASH ? w->thing[a].cls == w->thing[b].cls : a == b;
}

static int find_entry(world *w, const thing *t, const int key[]) {
  for (int e = 0; e < t->nentries; e++) {
    unsigned k = 0;
    while (k < t->nkeys && same_key(w, t, t->entry[e].key[k], key[k])) k++;
    if (k == t->nkeys) return e;
  }
  return -1;
}

static void change_table(world *w, thing *t) {
  entry new = {.value = world_random(w, w->n)};
  void *keys[EPH_MAX_KEYS];
  for (unsigned k = 0; k < t->nkeys; k++) {
    do new.key[k] = world_random(w, w->n);
    while (!can_be_key(t, &w->thing[new.key[k]]));
    keys[k] = w->thing[new.key[k]].real;
  }
  int at = find_entry(w, t, new.key);
  if (world_random(w, 6) == 0 || (at < 0 && t->nentries == MAX_ENTRIES)) {
    NEED(eph_table_remove(t->real, keys) == (at >= 0));
    if (at >= 0) t->entry[at] = t->entry[--t->nentries];
    return;
  }
  NEED(eph_table_put(t->real, keys, w->thing[new.value].real));
  if (at >= 0)
    t->entry[at].value = new.value;
  else
    t->entry[t->nentries++] = new;
}

static void use_guardian(world *w, thing *t) {
  if (world_random(w, 3) == 0 && t->nqueue) {
    NEED(eph_guardian_next(t->real) == w->thing[t->queue[0]].real);
    memmove(t->queue, t->queue + 1, (size_t)--t->nqueue * sizeof(int));
    return;
  }
  if (w->nregistrations == MAX_REGISTRATIONS || t->nqueue + w->nregistrations >= MAX_REGISTRATIONS) return;
  registration r = {(int)(t - w->thing), world_random(w, w->n), -1};
  if (world_random(w, 2)) r.rep = world_random(w, w->n);
  if (r.rep == r.obj) r.rep = -1;
  NEED(eph_guardian_register(t->real, w->thing[r.obj].real, r.rep < 0 ? NULL : w->thing[r.rep].real));
  w->registration[w->nregistrations++] = r;
}

static void change(world *w) {
  int i = world_random(w, w->n), r = world_random(w, 10);
  thing *t = &w->thing[i];
  if (r == 0 && world_random(w, 3) == 0)
    set_root(w, i, !t->root);
  else if (r == 1 && world_random(w, 6) == 0)
    set_fixed_root(w, i, !t->fixed_root);
  else if (t->sort == RECORD || t->sort == BLOCK || t->sort == RING)
    set_field(w, t);
  else if (t->sort == TABLE)
    change_table(w, t);
  else if (t->sort == GUARDIAN)
    use_guardian(w, t);
}

void world_mutate(world *w, int changes) {
  while (changes-- > 0) change(w);
}

void world_collect(world *w, eph_mode mode) {
  eph_stats stats;
  marking = w;
  NEED(eph_collect(mode, &stats));
  marking = NULL;
  w->limbo = stats.limbo;
}

/* ---- Forgetting ---- */

static int moved(const int to[], int i) { return i < 0 ? -1 : to[i]; }

static void renumber(thing *t, const int to[]) {
  for (int f = 0; f < MAX_FIELDS; f++) t->field[f] = moved(to, t->field[f]);
  for (int e = 0; e < t->nentries; e++) {
    for (unsigned k = 0; k < t->nkeys; k++) t->entry[e].key[k] = moved(to, t->entry[e].key[k]);
    t->entry[e].value = moved(to, t->entry[e].value);
  }
  t->target = moved(to, t->target);
  for (int q = 0; q < t->nqueue; q++) t->queue[q] = moved(to, t->queue[q]);
}

/* Roots and statics have numbers that must not move, so dead things are replaced by new ones. */
void world_forget_dead(world *w) {
  int to[MAX_THINGS];
  for (int i = 0; i < w->n; i++) to[i] = !world_mortal(&w->thing[i]) || w->thing[i].marked ? i : -1;
  for (int i = 0; i < w->n; i++)
    if (to[i] >= 0) renumber(&w->thing[i], to);
  for (int i = 0; i < w->n; i++)
    if (to[i] < 0) {
      set_root(w, i, false), set_fixed_root(w, i, false);
      if (w->thing[i].finalizing) finalizing_release(w->thing[i].finalizing);
      w->thing[i].real = NULL;
    }
  for (int i = 0; i < w->n; i++)
    if (!w->thing[i].real) make_thing(w, i);
}
