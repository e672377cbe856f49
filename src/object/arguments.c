/* SPDX-License-Identifier: GPL-3.0-or-later */
/* arguments.c: the words of calls with the wrong arguments. */
#include "object/arguments.h"

#include "object/error.h"
#include "object/str.h"

static const char *plural(int n) { return n == 1 ? "" : "s"; }

bool raise_too_many_arguments(Machine *m, Value qualname, int least, int most, int given, int keyword_only) {
  StrBuilder text;
  builder_start(&text);
  if (least < most) builder_addf(&text, "from %d to %d", least, most);
  else builder_addf(&text, "%d", most);
  builder_addf(&text, " positional argument%s but %d", least < most ? "s" : plural(most), given);
  if (keyword_only)
    builder_addf(&text, " positional argument%s (and %d keyword-only argument%s) were", plural(given), keyword_only, plural(keyword_only));
  else builder_add_c(&text, given == 1 ? " was" : " were");
  Value words = builder_finish(m, &text);
  return !is_absent(words) && raise_false(m, TYPE_ID_TypeError, "%V() takes %V given", qualname, words);
}

/* 'a', 'b', and 'c' */
static Value list_of_names(Machine *m, const Value *names, int n) {
  StrBuilder text;
  builder_start(&text);
  for (int i = 0; i < n; i++) {
    if (i) builder_add_c(&text, i < n - 1 ? ", " : n == 2 ? " and " : ", and ");
    builder_addf(&text, "'%s'", as_str(names[i])->text);
  }
  return builder_finish(m, &text);
}

bool raise_missing_arguments(Machine *m, Value qualname, const Value *names, int n, const char *kind) {
  Value list = list_of_names(m, names, n);
  return !is_absent(list) && raise_false(m, TYPE_ID_TypeError, "%V() missing %d required %s argument%s: %V", qualname, n, kind, plural(n), list);
}

bool raise_unexpected_argument(Machine *m, Value qualname, Value name) {
  return raise_false(m, TYPE_ID_TypeError, "%V() got an unexpected keyword argument '%V'", qualname, name);
}

bool raise_argument_twice(Machine *m, Value qualname, Value name) {
  return raise_false(m, TYPE_ID_TypeError, "%V() got multiple values for argument '%V'", qualname, name);
}
