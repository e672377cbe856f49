/* SPDX-License-Identifier: GPL-3.0-or-later */
/* queue.c: deaths. What dies is found inside a collection; what the language wants to do about it (callbacks of weak references,
 * __del__) waits in queues for the next safepoint.
 *
 *   watched holders, in creation order --mark end: cleared and alive--> queue --safepoint--> run_callback
 *   objects with __del__ --guardian--> the guardian's queue ------------------safepoint--> run_del
 *
 * Invariant: the queue has room for every watched holder, so that mark end needs no memory. */
#include <stdlib.h>

#include "heap/heap_internal.h"
#include "heap/safepoint.h"

void heap_watch_death(Machine *m, Object *object) {
  if (!eph_guardian_register(m->heap->guardian, object, NULL)) heap_fatal("out of memory");
}

static void reserve_queue(struct Heap *heap) {
  size_t wanted = heap->queue_count + heap->watched_count + 1;
  if (heap->queue_first + wanted <= heap->queue_capacity) return;
  if (heap->queue_count > 0)
    memmove(heap->queue, heap->queue + heap->queue_first, heap->queue_count * sizeof *heap->queue);
  heap->queue_first = 0;
  if (wanted <= heap->queue_capacity / 2) return;
  heap->queue_capacity = 2 * wanted + 16;
  heap->queue = realloc(heap->queue, heap->queue_capacity * sizeof *heap->queue);
  if (heap->queue == NULL) heap_fatal("out of memory");
}

void heap_watch_cleared(Machine *m, Object *holder, bool (*is_cleared)(const Object *)) {
  struct Heap *heap = m->heap;
  reserve_queue(heap);
  heap->watched = heap_grow_vector(heap->watched, sizeof *heap->watched, heap->watched_count, &heap->watched_capacity);
  heap->watched[heap->watched_count++] = (WatchedHolder){holder, is_cleared};
}

void queue_trace(Machine *m, Tracer *t) {
  struct Heap *heap = m->heap;
  for (size_t i = 0; i < heap->queue_count; i++) trace_object(t, heap->queue[heap->queue_first + i]);
}

void queue_collect(Machine *m) {
  struct Heap *heap = m->heap;
  size_t kept = 0;
  for (size_t i = 0; i < heap->watched_count; i++) {
    WatchedHolder watched = heap->watched[i];
    if (!heap_is_marked(watched.holder)) continue;
    if (watched.is_cleared(watched.holder)) {
      assert(heap->queue_first + heap->queue_count < heap->queue_capacity);
      heap->queue[heap->queue_first + heap->queue_count++] = watched.holder;
    } else {
      heap->watched[kept++] = watched;
    }
  }
  heap->watched_count = kept;
}

/* A callback may collect and so run nested safepoints: these leave the queue to the outermost run. */
bool safepoint_run_deaths(Machine *m) {
  struct Heap *heap = m->heap;
  if (heap->running_deaths) return true;
  heap->running_deaths = true;
  Value pending = m->pending;
  m->pending = ABSENT;
  for (;;) {
    Object *o = NULL;
    if (heap->queue_count > 0) {
      o = heap->queue[heap->queue_first++];
      heap->queue_count--;
      heap->client->run_callback(m, o);
    } else if ((o = eph_guardian_next(heap->guardian)) != NULL) {
      heap->client->run_del(m, o);
    } else {
      break;
    }
  }
  m->pending = pending;
  heap->running_deaths = false;
  return is_absent(pending);
}

void queue_free(struct Heap *heap) {
  free(heap->watched);
  free(heap->queue);
  heap->watched = NULL;
  heap->queue = NULL;
}
