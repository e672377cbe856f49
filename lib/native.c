/* SPDX-License-Identifier: MIT */
/*
 * native.c: memory outside of libgc that is tied to typed objects.
 *
 *   natives --(object unmarked at mark end)--> dying --(finalizers have had their say)--> confirmed -->
 * released
 *             <--(a libgc finalizer keeps the object)--/
 *
 * Invariant: dying has room for all records of both arrays, so that none is lost while malloc is forbidden.
 */
#include "bits.h"

#include <stdlib.h>

bool eph_vec_reserve(eph_vec *v, size_t n, size_t element_size) {
  if (n <= v->capacity) return true;
  size_t capacity = v->capacity ? 2 * v->capacity : 64;
  while (capacity < n) capacity *= 2;
  void *data = realloc(v->data, capacity * element_size);
  if (!data) return false;
  v->data = data;
  v->capacity = capacity;
  return true;
}

static void *attach(void *arg) {
  size_t n = eph_g.natives.n + eph_g.dying.n + 1;
  if (!eph_vec_reserve(&eph_g.natives, n, sizeof(eph_native))
      || !eph_vec_reserve(&eph_g.dying, n, sizeof(eph_native)))
    return NULL;
  eph_native *record = arg;
  ((eph_native *)eph_g.natives.data)[eph_g.natives.n++] = *record;
  eph_g.native_bytes += record->bytes;
  return arg;
}

bool eph_native_attach(void *obj, uintptr_t payload, void (*release)(uintptr_t), size_t bytes) {
  eph_native record = {obj, payload, release, bytes};
  return eph_locked(attach, &record) != NULL;
}

static void *adjust(void *delta) {
  eph_g.native_bytes += (size_t)(ptrdiff_t)delta;
  return NULL;
}

void eph_native_adjust(ptrdiff_t delta) { eph_locked(adjust, (void *)delta); }
size_t eph_native_bytes(void) { return eph_g.native_bytes; }
size_t eph_native_count(void) { return eph_g.natives.n + eph_g.dying.n; }

void eph_natives_find_dead(void) {
  eph_native *record = eph_g.natives.data, *dying = eph_g.dying.data;
  size_t kept = 0;
  for (size_t i = 0; i < eph_g.natives.n; i++) {
    if (eph_marked(record[i].obj))
      record[kept++] = record[i];
    else
      dying[eph_g.dying.n++] = record[i];
  }
  eph_g.natives.n = kept;
}

void eph_natives_confirm(void) {
  eph_native *record = eph_g.natives.data, *dying = eph_g.dying.data;
  size_t kept = eph_g.dying_confirmed;
  for (size_t i = kept; i < eph_g.dying.n; i++) {
    if (eph_alloc_bit((uintptr_t)dying[i].obj))
      record[eph_g.natives.n++] = dying[i];
    else
      dying[kept++] = dying[i];
  }
  eph_g.stats.natives += kept - eph_g.dying_confirmed;
  eph_g.dying.n = eph_g.dying_confirmed = kept;
}

static void *take_dying(void *arg) {
  if (eph_g.dying_confirmed == 0) return NULL;
  eph_native *record = arg;
  *record = ((eph_native *)eph_g.dying.data)[--eph_g.dying_confirmed];
  eph_g.dying.n--;
  eph_g.native_bytes -= record->bytes;
  return arg;
}

void eph_natives_release(void) {
  eph_native record;
  while (eph_locked(take_dying, &record)) record.release(record.payload);
}

static void *doom_all(void *arg) {
  (void)arg;
  eph_native *record = eph_g.natives.data, *dying = eph_g.dying.data;
  for (size_t i = 0; i < eph_g.natives.n; i++) dying[eph_g.dying.n++] = record[i];
  eph_g.natives.n = 0;
  eph_g.dying_confirmed = eph_g.dying.n;
  return NULL;
}

void eph_native_release_all(void) {
  eph_locked(doom_all, NULL);
  eph_natives_release();
}
