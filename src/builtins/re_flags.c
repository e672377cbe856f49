/* SPDX-License-Identifier: GPL-3.0-or-later */
/* re_flags.c: re.RegexFlag, integers that show themselves as the flags that they are made of. */
#include "builtins/mod_re.h"
#include "builtins/re_syntax.h"
#include "object/error.h"
#include "object/function.h"
#include "object/number.h"
#include "object/operations.h"

typedef struct FlagName { int64_t flag; const char *name, *letter; } FlagName;
static const FlagName flag_names[] = {
  {RE_ASCII, "ASCII", "A"}, {RE_IGNORECASE, "IGNORECASE", "I"}, {RE_LOCALE, "LOCALE", "L"}, {RE_UNICODE, "UNICODE", "U"}, {RE_MULTILINE, "MULTILINE", "M"},
  {RE_DOTALL, "DOTALL", "S"}, {RE_VERBOSE, "VERBOSE", "X"}, {RE_TEMPLATE, "TEMPLATE", "T"}, {RE_DEBUG, "DEBUG", NULL},
};
enum { FLAG_NAMES = sizeof flag_names / sizeof *flag_names, ALL_FLAGS = 2 * RE_ASCII - 1 };

static bool is_flag(Machine *m, Value v) { return has_type_id(v, regex_state(m)->flag_type); }

/* The flags of an instance, or those of any int: true. Others, and numbers beyond 64 bits: false. */
static bool flags_of(Machine *m, Value v, int64_t *flags) { return is_int_instance(m, v) && int_fits_int64(v, flags); }

Value re_flag_new(Machine *m, int64_t flags) {
  return int_of_subclass(m, builtin_type(m, regex_state(m)->flag_type), int_value(m, flags < 0 ? flags & ALL_FLAGS : flags));
}

bool re_flags_add(StrBuilder *b, int64_t flags, const char *prefix, const char *separator) {
  bool any = false;
  for (int i = 0; i < FLAG_NAMES; i++) {
    if (!(flags & flag_names[i].flag)) continue;
    builder_addf(b, "%s%s%s", any ? separator : "", prefix, flag_names[i].name);
    any = true;
  }
  return any;
}

static Value flags_text(Machine *m, Value self, const char *prefix, bool unknown_too) {
  int64_t flags = 0;
  StrBuilder b;
  builder_start(&b);
  if (!flags_of(m, self, &flags)) return builder_drop(&b), ABSENT;
  bool any = re_flags_add(&b, flags, prefix, "|");
  if (unknown_too && (flags & ~(int64_t)ALL_FLAGS)) builder_addf(&b, "%s0x%llx", any ? "|" : "", (unsigned long long)(flags & ~(int64_t)ALL_FLAGS));
  if (flags == 0) builder_addf(&b, "%sNOFLAG", prefix);
  return builder_finish(m, &b);
}

static Value flag_repr(Machine *m, Value self) { return flags_text(m, self, "re.", true); }

static Value flag_name(Machine *m, Value self) {
  Value text = flags_text(m, self, "", false);
  return is_absent(text) || as_str(text)->bytes > 0 ? text : NONE;
}
static Value flag_value(Machine *m, Value self) {
  int64_t flags = 0;
  return flags_of(m, self, &flags) ? int_value(m, flags) : ABSENT;
}

#define FLAG_OPERATION(word, op)                                                 \
  static Value flag_##word(Machine *m, Value left, Value right) {                \
    int64_t a, b;                                                                \
    if (!flags_of(m, left, &a) || !flags_of(m, right, &b)) return NOT_IMPLEMENTED; \
    return re_flag_new(m, a op b);                                               \
  }
FLAG_OPERATION(or, |)
FLAG_OPERATION(and, &)
FLAG_OPERATION(xor, ^)

static Value flag_invert(Machine *m, Value self) {
  int64_t flags = 0;
  return flags_of(m, self, &flags) ? re_flag_new(m, ALL_FLAGS & ~flags) : ABSENT;
}

static bool flag_contains(Machine *m, Value self, Value other, bool *found) {
  int64_t whole, part;
  if (!is_flag(m, other)) return raise_false(m, TYPE_ID_TypeError, "unsupported operand type(s) for 'in': '%T' and 'RegexFlag'", other);
  *found = flags_of(m, self, &whole) && flags_of(m, other, &part) && (whole & part) == part;
  return true;
}

static Value members(Machine *m, Value self) {
  int64_t flags = 0;
  Value list = list_new(m, NULL, 0);
  if (!flags_of(m, self, &flags)) return ABSENT;
  for (int i = 0; i < FLAG_NAMES; i++)
    if ((flags & flag_names[i].flag) && !list_append(m, list, re_flag_new(m, flag_names[i].flag))) return ABSENT;
  return list;
}
static Value flag_iter(Machine *m, Value self) {
  Value list = members(m, self);
  return is_absent(list) ? ABSENT : object_iter(m, list);
}
static bool flag_length(Machine *m __attribute__((unused)), Value self, int64_t *length) {
  int64_t flags = 0;
  flags_of(m, self, &flags);
  *length = __builtin_popcountll((uint64_t)(flags & ALL_FLAGS));
  return true;
}
static bool flag_truth(Machine *m, Value self, bool *truth) {
  int64_t flags = 0;
  flags_of(m, self, &flags);
  *truth = flags != 0;
  return true;
}

static Value flag_construct(Machine *m, Type *type __attribute__((unused)), const Value *args, int nargs, Value keyword_names) {
  Value given;
  int64_t flags;
  if (!signature_bind(m, "RegexFlag", signature_parse(m, "RegexFlag(value)"), ABSENT, args, nargs, keyword_names, &given)) return ABSENT;
  return flags_of(m, given, &flags) ? re_flag_new(m, flags) : raise_error(m, TYPE_ID_ValueError, "%R is not a valid RegexFlag", given);
}

BUILTIN(flag_reduce, "__reduce__(self, /)", "Return state information for pickling.") {
  return tuple_pack(m, 2, object_value(type_of(m, args[0])), tuple_pack(m, 1, flag_value(m, args[0])));
}

BUILTIN(flag_class_getitem, "__class_getitem__(cls, name, /)", "The flag of this name.") {
  for (int i = 0; is_str(args[1]) && i < FLAG_NAMES; i++) {
    const FlagName *f = &flag_names[i];
    if (str_equals_c(as_str(args[1]), f->name) || (f->letter && str_equals_c(as_str(args[1]), f->letter))) return re_flag_new(m, f->flag);
  }
  return raise_with_value(m, TYPE_ID_KeyError, args[1]);
}

const TypeSpec re_flag_type = {
  .size = sizeof(Int),
  .slots = {.repr = flag_repr, .str = flag_repr, .bit_or = flag_or, .bit_and = flag_and, .bit_xor = flag_xor, .invert = flag_invert,
            .contains = flag_contains, .iter = flag_iter, .length = flag_length, .truth = flag_truth},
  .methods = (const NativeSpec *const[]){&flag_reduce, &flag_class_getitem, NULL},
  .getset = (const GetSetSpec[]){{"name", flag_name, NULL, "The name of the Enum member."},
                                 {"value", flag_value, NULL, "The value of the Enum member."},
                                 {NULL, NULL, NULL, NULL}},
  .construct = flag_construct,
  .construct_signature = "RegexFlag(value)",
  .doc = "An enumeration.",
};

/* The flags are attributes of the class, and names of the module. */
void re_flags_publish(Machine *m, Type *type, Dict *names) {
  for (int i = -1; i < FLAG_NAMES; i++) {
    const FlagName *f = i < 0 ? &(FlagName){0, "NOFLAG", NULL} : &flag_names[i];
    Value flag = re_flag_new(m, f->flag);
    for (int k = 0; k < 2; k++) {
      const char *name = k == 0 ? f->name : f->letter;
      if (!name) continue;
      dict_set_str(m, type->dict, symbol(m, name), flag);
      dict_set_str(m, names, symbol(m, name), flag);
    }
  }
  dict_set_str(m, names, symbol(m, "RegexFlag"), object_value(type));
}
