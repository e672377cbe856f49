/* SPDX-License-Identifier: GPL-3.0-or-later */
/* mod_keyword.c: the module keyword: the lexer's reserved words, and those that are reserved in some places. */
#include "builtins/builtin.h"
#include "builtins/sequence.h"

#define TOKEN(name, text)
#define SYMBOL(name, text)
#define KEYWORD(name, text) text,
static const char *const reserved[] = {
#include "lang/tokens.def"
};
#undef TOKEN
#undef SYMBOL
#undef KEYWORD
static const char *const soft[] = {"_", "case", "match"};

/* A list of the words, and the test for them. */
static bool publish(Machine *m, Value module, const char *list_name, const char *test_name, const char *const *words, size_t count) {
  Value list = list_new(m, NULL, 0);
  for (size_t i = 0; i < count; i++)
    if (!list_append(m, list, object_value(symbol(m, words[i])))) return false;
  Value set = set_from_iterable(m, TYPE_ID_frozenset, list);
  Value test = is_absent(set) ? ABSENT : object_get_attr(m, set, symbol(m, "__contains__"));
  if (is_absent(test)) return false;
  module_add(m, module, list_name, list);
  module_add(m, module, test_name, test);
  return true;
}

static bool start_keyword(Machine *m, Value module) {
  Value names = list_new(m, NULL, 0);
  static const char *const public[] = {"iskeyword", "issoftkeyword", "kwlist", "softkwlist"};
  for (size_t i = 0; i < sizeof public / sizeof *public; i++)
    if (!list_append(m, names, str_from_c(m, public[i]))) return false;
  module_add(m, module, "__all__", names);
  return publish(m, module, "kwlist", "iskeyword", reserved, sizeof reserved / sizeof *reserved) &&
         publish(m, module, "softkwlist", "issoftkeyword", soft, sizeof soft / sizeof *soft);
}

const ModuleSpec keyword_module = {
    .name = "keyword",
    .doc = "Keywords: the words that are no names, and those that are something else in some places.",
    .start = start_keyword,
};
