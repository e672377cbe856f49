/* SPDX-License-Identifier: MIT */
/*
 * pairs.c: a cache with two keys, both needed.
 *
 * What is known of a pair of objects is remembered while both live.  The left one here lives for ever and
 * meets a thousand others: were an entry kept as long as its left key, it would collect them all.  The
 * objects are typed: the collector finds their references by the program's own walker.
 */
#include <ephemeron.h>
#include <stdio.h>

typedef struct space {
  struct space *over;
  long dimension;
} space;

typedef struct action {
  space *left, *right; /* back to both keys */
} action;

static int space_type, action_type;
static void *root[3];

static void trace_space(void *obj, eph_visitor *v, void *ctx) {
  (void)ctx;
  eph_visit(v, ((space *)obj)->over);
}

static void trace_action(void *obj, eph_visitor *v, void *ctx) {
  (void)ctx;
  eph_visit(v, ((action *)obj)->left);
  eph_visit(v, ((action *)obj)->right);
}

static space *new_space(space *over, long dimension) {
  space *s = eph_alloc(space_type, sizeof *s);
  if (s) s->over = over, s->dimension = dimension;
  return s;
}

static action *get_action(eph_table *actions, space *left, space *right) {
  void *key[] = {left, right};
  action *a = eph_table_get(actions, key);
  if (a) return a;
  a = eph_alloc(action_type, sizeof *a);
  if (!a) return NULL;
  a->left = left, a->right = right;
  return eph_table_put(actions, key, a) ? a : NULL;
}

int main(void) {
  eph_config config = {.flags =
                           EPH_SAFEPOINTS}; /* collections in eph_collect only: locals are safe in between */
  eph_type spaces = {.name = "space", .trace = trace_space},
           acting = {.name = "action", .trace = trace_action};
  eph_table_options options = {.weakness = EPH_EPHEMERON, .nkeys = 2};
  if (!eph_init(&config) || !eph_root_add(root, 3)) return 1;
  space_type = eph_register_type(&spaces), action_type = eph_register_type(&acting);
  eph_table *actions = root[0] = eph_table_new(&options);
  space *integers = root[1] = new_space(NULL, 1), *last = NULL;
  if (!actions || !integers) return 1;
  for (long i = 0; i < 1000; i++) {
    last = new_space(integers, i);
    if (!last || !get_action(actions, integers, last)) return 1;
  }
  root[2] = last;
  action *before = get_action(actions, integers, last);
  eph_collect(EPH_EXACT, NULL);
  printf("%zu action left, %zu objects\n", eph_table_count(actions), eph_live_count());
  printf("while both spaces live, it is %s\n",
         get_action(actions, integers, last) == before ? "the same action" : "another one!");
  root[2] = NULL;
  eph_collect(EPH_EXACT, NULL);
  printf("%zu actions left, %zu object\n", eph_table_count(actions), eph_live_count());
  return 0;
}
