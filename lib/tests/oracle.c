/* SPDX-License-Identifier: MIT */
/*
 * oracle.c: random graphs against a brute-force model, several collections in one heap.
 *
 *   oracle [exact | conservative | torture]     exact if not said; torture: a collection after every few
 * changes
 *
 * EPH_GRAPHS: how many; EPH_SEED: the first seed; EPH_MARK_STACK: entries of the mark stack (0: enough);
 * EPH_INCREMENTAL: libgc's incremental mode.  A failure prints the seed: EPH_SEED=n EPH_GRAPHS=1 repeats it.
 */
#include "finalizing.h"
#include "tap.h"
#include "world.h"

#include <gc/gc.h>
#include <string.h>

typedef struct plan {
  const char *name;
  long graphs;
  int rounds, changes; /* per thing, up to twice that; 0: a few in all */
  bool conservative;
} plan;

static const plan plans[] = {
    {"exact", 5000, 4, 6, false}, {"conservative", 1500, 4, 6, true}, {"torture", 100, 60, 0, false}};

static const char *collect_and_compare(world *w, bool conservative) {
  if (conservative) {
    world_expect_roots(w);
    world_collect(w, EPH_CONSERVATIVE);
    return world_adopt(w);
  }
  world_model(w);
  world_collect(w, EPH_EXACT);
  return world_compare(w);
}

static const char *run_graph(world *w, const plan *p, uint64_t seed, int *round) {
  int n = 4 + (int)(seed * 7 % (MAX_THINGS / 2 - 4));
  const char *wrong = NULL;
  world_begin(w, seed, n, p->conservative);
  for (*round = 0; *round < p->rounds; ++*round) {
    world_mutate(w,
                 p->changes ? n * (p->changes / 2 + world_random(w, p->changes)) : 1 + world_random(w, 12));
    wrong = collect_and_compare(w, p->conservative);
    if (wrong) break;
    world_forget_dead(w);
  }
  world_end(w);
  return wrong;
}

static const plan *find_plan(const char *name) {
  for (size_t i = 0; i < sizeof plans / sizeof *plans; i++)
    if (!strcmp(plans[i].name, name)) return &plans[i];
  return NULL;
}

int main(int argc, char **argv) {
  const plan *p = find_plan(argc > 1 ? argv[1] : "exact");
  world *w = malloc(sizeof *w); /* not static: libgc takes statics for roots */
  NEED(p && w);
  long graphs = environment_number("EPH_GRAPHS", long_test(p->graphs)),
       first = environment_number("EPH_SEED", 1);
  world_init(EPH_SAFEPOINTS, (size_t)environment_number("EPH_MARK_STACK", 0));
  if (environment_number("EPH_INCREMENTAL", 0)) GC_enable_incremental();
  long failures = 0;
  for (long seed = first; seed < first + graphs && failures < 5; seed++) {
    int round;
    const char *wrong = run_graph(w, p, (uint64_t)seed, &round);
    if (!wrong) continue;
    failures++;
    printf("# seed %ld, round %d: %s\n", seed, round, wrong);
  }
  CHECK(failures == 0, "%ld random graphs, %d %s collections each, as the model says", graphs, p->rounds,
        p->name);
  CHECK(finalizing_errors() == 0, "%ld finalizers found their blocks dead, and what they refer to intact",
        finalizing_runs());
  CHECK(finalizing_runs() > graphs / 4 || graphs < 100, "finalizers did run");
  free(w);
  return tap_finish();
}
