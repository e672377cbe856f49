/* SPDX-License-Identifier: MIT */
/* threads.c: several mutators with collections at any moment; then a fork among them. */
#define GC_THREADS
#include "tap.h"

#include "ephemeron.h"

#include <gc/gc.h>
#include <pthread.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

enum { THREADS = 4, KEYS = 64 };

typedef struct object {
  uintptr_t header, number;
  struct object *to;
} object;

static int type;
static eph_table *shared; /* a static: a root of conservative collections */
static eph_guardian *guardian;
static object *common[KEYS];
static int errors[THREADS], guarded, fired;
static size_t attached;
static volatile int releases;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

static void trace(void *obj, eph_visitor *v, void *ctx) {
  (void)ctx;
  eph_visit(v, ((object *)obj)->to);
}

static object *make(uintptr_t number, object *to) {
  object *o = eph_alloc(type, sizeof *o);
  NEED(o);
  o->number = number;
  o->to = to;
  o->header = 1;
  return o;
}

static void release(uintptr_t payload) {
  (void)payload;
  pthread_mutex_lock(&lock);
  releases++;
  pthread_mutex_unlock(&lock);
}

static void use_guardian(object *o) {
  pthread_mutex_lock(&lock);
  guarded++, attached++;
  pthread_mutex_unlock(&lock);
  NEED(eph_guardian_register(guardian, o, NULL) && eph_native_attach(o, 1, release, 16));
  while (eph_guardian_next(guardian)) {
    pthread_mutex_lock(&lock);
    fired++;
    pthread_mutex_unlock(&lock);
  }
}

/* One step: what is found must be what was put, whatever collections and other threads do meanwhile. */
static int step(uint64_t *seed, eph_table *own, uintptr_t i) {
  int wrong = 0;
  object *k = common[random_next(seed) % KEYS], *mortal = make(i, NULL);
  NEED(eph_table_put(own, (void *[]){mortal}, make(i + 1, mortal)));
  NEED(eph_table_put(shared, (void *[]){k, mortal}, make(i, k)));
  object *v = eph_table_get(own, (void *[]){mortal});
  wrong += !v || v->number != i + 1 || v->to != mortal;
  v = eph_table_get(shared, (void *[]){k, mortal});
  wrong += !v || v->to != k;
  eph_weakref *w = eph_weakref_new(mortal, EPH_WEAK_SHORT);
  eph_ephemeron *e = eph_ephemeron_new(1, (void *[]){mortal}, make(i, mortal));
  if (i % 64 == 0) use_guardian(mortal);
  if (i % 256 == 0) {
    eph_cursor c;
    for (eph_walk(&c, own); eph_walk_next(&c);)
      wrong += ((object *)c.key[0])->number + 1 != ((object *)c.value)->number;
    eph_safepoint();
  }
  if (i % 16 == 0) eph_table_remove(shared, (void *[]){k, mortal});
  wrong += eph_weakref_get(w) != mortal || ((object *)eph_ephemeron_value(e))->to != mortal;
  return wrong;
}

static void *mutate(void *arg) {
  int me = (int)(intptr_t)arg;
  uint64_t seed = (uint64_t)me + 1;
  eph_table_options o = {.weakness = EPH_EPHEMERON};
  eph_table *own = eph_table_new(&o);
  NEED(own);
  uintptr_t steps = (uintptr_t)long_test(60000);
  for (uintptr_t i = 0; i < steps; i++) {
    errors[me] += step(&seed, own, i);
    if (i % 1024 == 0) eph_collect(EPH_CONSERVATIVE, NULL);
  }
  return NULL;
}

static void run_threads(void) {
  pthread_t thread[THREADS];
  for (intptr_t i = 0; i < THREADS; i++) NEED(!pthread_create(&thread[i], NULL, mutate, (void *)i));
  for (int i = 0; i < THREADS; i++) pthread_join(thread[i], NULL);
}

static void test_threads(void) {
  run_threads();
  int wrong = 0;
  for (int i = 0; i < THREADS; i++) wrong += errors[i];
  eph_stats s;
  eph_last_stats(&s);
  CHECK(wrong == 0, "%d threads, %d collections: no wrong answer", THREADS, (int)s.collections);
  CHECK(s.collections > 10, "collections did happen");
  memset(common, 0, sizeof common);
  for (int i = 0; i < 4; i++) {
    eph_collect(EPH_CONSERVATIVE, NULL);
    while (eph_guardian_next(guardian)) fired++;
  }
  CHECK(fired > guarded - 10 && fired <= guarded, "guardians got their objects (%d of %d)", fired, guarded);
  CHECK((size_t)releases > attached - 10 && (size_t)releases <= attached, "natives were released (%d of %zu)",
        (int)releases, attached);
  CHECK(eph_table_count(shared) < 100, "the shared table has lost its dead entries (%zu left)",
        eph_table_count(shared));
}

static void test_fork(void) {
  for (int i = 0; i < KEYS; i++) common[i] = make((uintptr_t)i, NULL);
  pid_t child = fork();
  if (child == 0) {
    memset(errors, 0, sizeof errors);
    mutate((void *)0);
    eph_collect(EPH_CONSERVATIVE, NULL);
    _exit(errors[0] != 0);
  }
  mutate((void *)1);
  int status = -1;
  NEED(child > 0 && waitpid(child, &status, 0) == child);
  CHECK(WIFEXITED(status) && WEXITSTATUS(status) == 0, "a forked child collects and works");
  CHECK(errors[1] == 0, "and so does its parent");
}

int main(void) {
  eph_config config = {.flags = EPH_THREADS | EPH_HEADER_ODD};
  NEED(eph_init(&config));
  GC_start_mark_threads();
  type = eph_register_type(&(eph_type){.name = "object", .trace = trace});
  eph_table_options o = {.weakness = EPH_EPHEMERON, .nkeys = 2};
  shared = eph_table_new(&o);
  guardian = eph_guardian_new();
  NEED(type >= 0 && shared && guardian);
  for (int i = 0; i < KEYS; i++) common[i] = make((uintptr_t)i, NULL);
  test_threads();
  test_fork();
  return tap_finish();
}
