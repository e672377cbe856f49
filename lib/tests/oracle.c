/* SPDX-License-Identifier: MIT */
/*
 * oracle.c: random graphs against a brute-force model; exact collections, several rounds in one heap.
 *
 * EPH_GRAPHS: how many (5000); EPH_SEED: the first seed; EPH_MARK_STACK: entries of the mark stack (0:
 * enough); EPH_INCREMENTAL: turns libgc's incremental mode on.  A failure prints the seed: EPH_SEED=n
 * EPH_GRAPHS=1 repeats it.
 */
#include "tap.h"
#include "world.h"

#include <gc/gc.h>

enum { ROUNDS = 4 };

static const char *run_graph(world *w, uint64_t seed, int *round) {
  int n = 4 + (int)(seed * 7 % (MAX_THINGS / 2 - 4));
  const char *wrong = NULL;
  world_begin(w, seed, n);
  for (*round = 0; *round < ROUNDS; ++*round) {
    world_mutate(w, n * (4 + world_random(w, 8)));
    world_model(w);
    world_collect(w, EPH_EXACT, NULL);
    wrong = world_compare(w, true);
    if (wrong) break;
    world_forget_dead(w);
  }
  world_end(w);
  return wrong;
}

int main(void) {
  long graphs = environment_number("EPH_GRAPHS", 5000), first = environment_number("EPH_SEED", 1);
  if (environment_number("EPH_INCREMENTAL", 0)) GC_enable_incremental();
  world_init(EPH_SAFEPOINTS, (size_t)environment_number("EPH_MARK_STACK", 0));
  long failures = 0;
  world *w = malloc(sizeof *w); /* not static: libgc takes statics for roots */
  NEED(w);
  for (long seed = first; seed < first + graphs && failures < 5; seed++) {
    int round;
    const char *wrong = run_graph(w, (uint64_t)seed, &round);
    if (!wrong) continue;
    failures++;
    printf("# seed %ld, round %d: %s\n", seed, round, wrong);
  }
  CHECK(failures == 0, "%ld random graphs, %d exact collections each, as the model says", graphs, ROUNDS);
  free(w);
  return tap_finish();
}
