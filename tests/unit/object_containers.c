/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Containers without a vm: dicts and sets against a plain model, lists and their sort. */
#include "object/bare.h"
#include "object/containers.h"
#include "object/number.h"
#include "object/operations.h"
#include "tap.h"

enum { KEYS = 600, STEPS = 60000 };

static uint64_t seed = 88172645463325252u;
static uint64_t random_word(void) {
  seed ^= seed << 13;
  seed ^= seed >> 7;
  return seed ^= seed << 17;
}

/* Keys of several kinds, so that probes collide: small ints, big strides, strings. */
static Value key_number(Machine *m, int i) {
  if (i % 3 == 0) return small_int_value((int64_t)i << 20);
  if (i % 3 == 1) return small_int_value(i);
  return str_format(m, "key %d", i);
}

typedef struct Model {
  int value[KEYS]; /* -1: missing */
  uint64_t order[KEYS], clock;
  size_t count;
} Model;

static bool agrees(Machine *m, Dict *d, const Model *model, const Value *keys) {
  if (d->count != model->count) return false;
  for (int i = 0; i < KEYS; i++) {
    Value v;
    int found = dict_find(m, d, keys[i], &v);
    if (found != (model->value[i] >= 0) || (found && small_int(v) != model->value[i])) return false;
  }
  size_t position = 0, seen = 0;
  uint64_t last = 0;
  Value key, value;
  for (; dict_next(d, &position, &key, &value); seen++) {
    int i = 0;
    while (!value_same(keys[i], key)) i++;
    if (model->order[i] <= last) return false;
    last = model->order[i];
  }
  return seen == model->count;
}

static void step(Machine *m, Dict *d, Model *model, const Value *keys) {
  int i = (int)(random_word() % KEYS), value = (int)(random_word() % 1000);
  uint64_t version = d->keys_version;
  Value old;
  switch (random_word() % 8) {
  case 0: case 1: case 2: case 3:
    if (model->value[i] < 0) model->order[i] = ++model->clock, model->count++;
    else if (!dict_set(m, d, keys[i], small_int_value(value)) || d->keys_version != version) tap_bail_out("a value changed the keys");
    model->value[i] = value;
    if (!dict_set(m, d, keys[i], small_int_value(value))) tap_bail_out("dict_set failed");
    break;
  case 4: case 5: case 6:
    if (dict_delete(m, d, keys[i], &old) != (model->value[i] >= 0)) tap_bail_out("dict_delete disagrees");
    if (model->value[i] >= 0) {
      if (d->keys_version == version) tap_bail_out("a deletion left keys_version");
      model->count--;
    }
    model->value[i] = -1;
    break;
  default:
    if (random_word() % 200 == 0) {
      dict_clear(m, d);
      for (int k = 0; k < KEYS; k++) model->value[k] = -1;
      model->count = 0;
    }
  }
}

static void test_dict(Machine *m) {
  static Model model;
  Value keys[KEYS];
  for (int i = 0; i < KEYS; i++) {
    keys[i] = key_number(m, i);
    model.value[i] = -1;
  }
  Dict *d = dict_new(m);
  bool good = true;
  for (int i = 0; i < STEPS && good; i++) {
    step(m, d, &model, keys);
    if (i % 500 == 0) good = agrees(m, d, &model, keys);
  }
  CHECK(good && agrees(m, d, &model, keys), "a dict does what its model does, in order, over %d steps", STEPS);
  Dict *copy = dict_copy(m, d);
  CHECK(copy && agrees(m, copy, &model, keys) && copy->keys_version != d->keys_version, "so does its copy, with a version of its own");
}

static void test_queue(Machine *m) {
  Dict *d = dict_new(m);
  bool good = true;
  for (int i = 0; i < 20000; i++) {
    good = good && dict_set(m, d, small_int_value(i), NONE);
    Value key, value;
    if (i >= 50) {
      good = good && dict_first(d, &key, &value) && small_int(key) == i - 50;
      dict_delete_at(m, d, d->first);
    }
  }
  CHECK(good && d->count == 50, "a dict used as a queue gives its oldest key");
  CHECK(d->entries_used < 500, "and does not grow (%zu triples)", d->entries_used);
}

static void test_names(Machine *m) {
  Dict *d = dict_new(m);
  Str *x = symbol(m, "x"), *y = symbol(m, "y");
  dict_set_str(m, d, x, small_int_value(1));
  Value twin = str_new(m, "x", 1);
  Value v;
  CHECK(dict_find(m, d, twin, &v) == 1 && small_int(v) == 1, "an equal string that is not interned finds the key");
  CHECK(is_absent(dict_get_str(d, y)), "another name is missing");
  uint64_t version = d->keys_version;
  int64_t position = dict_position_str(d, x);
  dict_set_str(m, d, x, small_int_value(2));
  CHECK(d->keys_version == version && small_int(*dict_value_at(d, position)) == 2, "the position stays while only values change");
  CHECK(dict_delete_str(m, d, x) && d->keys_version != version && dict_position_str(d, x) == -1, "a deletion changes the version");
  CHECK(dict_find(m, d, NONE, &v) == 0, "None is a key like others");
}

static void test_equal_numbers(Machine *m) {
  Dict *d = dict_new(m);
  Value v;
  CHECK(dict_set(m, d, small_int_value(1), small_int_value(10)) && dict_set(m, d, TRUE_VALUE, small_int_value(20)) &&
            dict_set(m, d, float_value(m, 1.0), small_int_value(30)) && d->count == 1,
        "1, True and 1.0 are one key");
  CHECK(dict_find(m, d, small_int_value(1), &v) == 1 && small_int(v) == 30, "with the last value");
}

static bool sorted(const List *l) {
  for (size_t i = 1; i < l->length; i++)
    if (small_int(list_item(l, i - 1)) > small_int(list_item(l, i))) return false;
  return true;
}

static void test_sort(Machine *m) {
  bool good = true;
  for (int round = 0; round < 300 && good; round++) {
    size_t n = random_word() % 400;
    int spread = round % 3 == 0 ? 5 : 1000000, runs = 1 + (int)(random_word() % 40);
    Value list = list_new(m, NULL, n);
    int64_t sum = 0, after = 0;
    for (size_t i = 0; i < n; i++) {
      int64_t x = round % 2 ? (int64_t)(random_word() % (uint64_t)spread) : (int64_t)(i % (size_t)runs) * 100 + (int64_t)i;
      as_list(list)->items->item[i] = small_int_value(x);
      sum += x;
    }
    good = list_sort(m, list, NONE, false) && sorted(as_list(list)) && as_list(list)->length == n;
    for (size_t i = 0; i < n; i++) after += small_int(list_item(as_list(list), i));
    good = good && sum == after;
  }
  CHECK(good, "lists of every length and shape are sorted");
}

static void test_lists(Machine *m) {
  Value list = list_new(m, NULL, 0);
  bool good = true;
  for (int i = 0; i < 1000; i++) good = good && list_append(m, list, small_int_value(i));
  CHECK(good && as_list(list)->length == 1000 && small_int(list_item(as_list(list), 777)) == 777, "a list grows");
  Value three[3] = {NONE, TRUE_VALUE, NONE};
  CHECK(list_splice(m, as_list(list), 10, 980, three, 3) && as_list(list)->length == 23 &&
            small_int(list_item(as_list(list), 13)) == 990 && as_list(list)->items->used == 23,
        "a splice replaces items");
  CHECK(list_extend(m, list, list) && as_list(list)->length == 46, "a list extends itself");
  Value tuple = tuple_from_iterable(m, list);
  bool equal;
  CHECK(as_tuple(tuple)->length == 46 && object_equal(m, list_from_iterable(m, tuple), list, &equal) && equal, "and becomes a tuple and back");
  CHECK(value_same(tuple_new(m, NULL, 0), tuple_empty(m)), "there is one empty tuple");
}

static void test_slices(Machine *m) {
  int64_t start, step_out, count;
  Value s = slice_new(m, small_int_value(-2), NONE, small_int_value(-3));
  CHECK(slice_indices(m, s, 10, &start, &step_out, &count) && start == 8 && step_out == -3 && count == 3, "a slice from the end, backwards");
  s = slice_new(m, NONE, NONE, small_int_value(0));
  CHECK(!slice_indices(m, s, 10, &start, &step_out, &count) && !is_absent(m->pending), "a step of zero is an error");
  m->pending = ABSENT;
  Value r = range_new(m, small_int_value(10), small_int_value(0), small_int_value(-3));
  CHECK(small_int(range_length(m, (Range *)as_object(r))) == 4, "a range downwards has 4 items");
}

int main(void) {
  Machine *m = machine_new_bare();
  test_dict(m);
  test_queue(m);
  test_names(m);
  test_equal_numbers(m);
  test_sort(m);
  test_lists(m);
  test_slices(m);
  machine_free_bare(m);
  return tap_finish();
}
