/* SPDX-License-Identifier: GPL-3.0-or-later */
/* type_str_case.c: the methods of str that change the case of letters or ask what its characters are. */
#include "builtins/text.h"
#include "object/error.h"
#include "object/unicode_db.h"

/* Case mappings */

enum { SIGMA = 0x3a3, SIGMA_SMALL = 0x3c3, SIGMA_FINAL = 0x3c2 };

/* A capital sigma becomes a final one behind a cased letter when no cased letter follows; ignorable characters between do not
 * count. [start, end) is the whole text, p the sigma, next what follows it. */
static uint32_t lower_sigma(const char *start, const char *p, const char *next, const char *end) {
  bool before = false, after = false;
  while (p > start) {
    uint32_t c = utf8_previous(&p);
    if (unicode_is(c, UNICODE_IGNORABLE)) continue;
    before = unicode_is(c, UNICODE_CASED);
    break;
  }
  while (before && next < end) {
    uint32_t c = utf8_next(&next);
    if (unicode_is(c, UNICODE_IGNORABLE)) continue;
    after = unicode_is(c, UNICODE_CASED);
    break;
  }
  return before && !after ? SIGMA_FINAL : SIGMA_SMALL;
}

static void add_mapped(StrBuilder *b, const Str *s, const char *p, const char *next, uint32_t c, UnicodeCase to) {
  char mapped[12];
  int n = c == SIGMA && to == UNICODE_TO_LOWER
              ? utf8_encode(lower_sigma(s->text, p, next, s->text + s->bytes), mapped)
              : unicode_map(c, to, mapped);
  builder_add(b, mapped, (size_t)n);
}

/* What becomes of the next character; inside: the one before it was cased. */
typedef UnicodeCase (*CaseRule)(uint32_t c, size_t index, bool inside);
static UnicodeCase rule_lower(uint32_t c, size_t index, bool inside) { return (void)c, (void)index, (void)inside, UNICODE_TO_LOWER; }
static UnicodeCase rule_upper(uint32_t c, size_t index, bool inside) { return (void)c, (void)index, (void)inside, UNICODE_TO_UPPER; }
static UnicodeCase rule_fold(uint32_t c, size_t index, bool inside) { return (void)c, (void)index, (void)inside, UNICODE_TO_FOLDED; }
static UnicodeCase rule_title(uint32_t c, size_t index, bool inside) {
  return (void)c, (void)index, inside ? UNICODE_TO_LOWER : UNICODE_TO_TITLE;
}
static UnicodeCase rule_capitalize(uint32_t c, size_t index, bool inside) {
  return (void)c, (void)inside, index == 0 ? UNICODE_TO_TITLE : UNICODE_TO_LOWER;
}
/* What is neither upper nor lower maps to itself either way. */
static UnicodeCase rule_swap(uint32_t c, size_t index, bool inside) {
  return (void)index, (void)inside, unicode_is(c, UNICODE_UPPER) ? UNICODE_TO_LOWER : UNICODE_TO_UPPER;
}

static inline bool ascii_letter(char c) { return (unsigned char)((c | 0x20) - 'a') < 26; }

static void add_ascii(StrBuilder *b, char c, UnicodeCase to) {
  if (ascii_letter(c)) c = to == UNICODE_TO_LOWER || to == UNICODE_TO_FOLDED ? c | 0x20 : c & ~0x20;
  builder_add(b, &c, 1);
}

static Value change_case(Machine *m, const Str *s, CaseRule rule) {
  StrBuilder b;
  builder_start(&b);
  bool inside = false;
  size_t index = 0;
  for (const char *p = s->text, *end = p + s->bytes; p < end; index++) {
    const char *at = p;
    uint32_t c = utf8_next(&p);
    UnicodeCase to = rule(c, index, inside);
    if (c < 0x80) {
      add_ascii(&b, *at, to);
      inside = ascii_letter(*at);
      continue;
    }
    if (rule == rule_swap && !unicode_is(c, UNICODE_UPPER | UNICODE_LOWER)) builder_add(&b, at, (size_t)(p - at));
    else add_mapped(&b, s, at, p, c, to);
    if (rule == rule_title) inside = unicode_is(c, UNICODE_CASED);
  }
  return builder_finish(m, &b);
}

/* For each byte of an ASCII word that is one of the 26 letters beginning with `from`: the bit of the other case. */
static inline uint64_t letters_of(uint64_t word, char from) {
  const uint64_t each = 0x0101010101010101u;
  uint64_t at_least = word + each * (uint64_t)(0x80 - from), beyond = word + each * (uint64_t)(0x80 - from - 26);
  return (at_least & ~beyond & each * 0x80) >> 2;
}

/* The same for ASCII without tables, eight bytes at a time. from: first letter of the alphabet that changes. */
static Value change_ascii(Machine *m, const Str *s, char from) {
  Str *made = str_blank(m, s->bytes, s->length);
  if (made == NULL) return ABSENT;
  char *out = str_room(made);
  size_t i = 0;
  for (; i + 8 <= s->bytes; i += 8) {
    uint64_t word;
    memcpy(&word, s->text + i, 8);
    word ^= letters_of(word, from);
    memcpy(out + i, &word, 8);
  }
  for (; i < s->bytes; i++) {
    char c = s->text[i];
    out[i] = (unsigned char)(c - from) < 26 ? c ^ 0x20 : c;
  }
  return object_value(made);
}

METHOD(str_method_lower, "lower(self, /)", "A copy in lower case.") {
  const Str *s = as_str(args[0]);
  return str_is_ascii(s) ? change_ascii(m, s, 'A') : change_case(m, s, rule_lower);
}
METHOD(str_method_upper, "upper(self, /)", "A copy in upper case.") {
  const Str *s = as_str(args[0]);
  return str_is_ascii(s) ? change_ascii(m, s, 'a') : change_case(m, s, rule_upper);
}
METHOD(str_method_casefold, "casefold(self, /)", "A copy for comparisons without regard to case.") {
  const Str *s = as_str(args[0]);
  return str_is_ascii(s) ? change_ascii(m, s, 'A') : change_case(m, s, rule_fold);
}
METHOD(str_method_title, "title(self, /)", "A copy in which words begin with a capital.") {
  return change_case(m, as_str(args[0]), rule_title);
}
METHOD(str_method_capitalize, "capitalize(self, /)", "A copy that begins with a capital, the rest in lower case.") {
  return change_case(m, as_str(args[0]), rule_capitalize);
}
METHOD(str_method_swapcase, "swapcase(self, /)", "A copy with lower case for upper and upper for lower.") {
  return change_case(m, as_str(args[0]), rule_swap);
}

/* Questions */

/* Is the text not empty, and has each character one of the properties? */
static Value all_are(const Str *s, unsigned flags) {
  for (const char *p = s->text, *end = p + s->bytes; p < end;) {
    if (flags == UNICODE_ALPHA && ascii_letter(*p)) {
      p++;
      continue;
    }
    if (!unicode_is(utf8_next(&p), flags)) return FALSE_VALUE;
  }
  return bool_value(s->bytes > 0);
}

METHOD(str_method_isalnum, "isalnum(self, /)", "Are all characters letters or digits, and is there one?") {
  return all_are(as_str(args[0]), UNICODE_ALPHA | UNICODE_DECIMAL | UNICODE_DIGIT | UNICODE_NUMERIC);
}
METHOD(str_method_isalpha, "isalpha(self, /)", "Are all characters letters, and is there one?") {
  return all_are(as_str(args[0]), UNICODE_ALPHA);
}
METHOD(str_method_isdecimal, "isdecimal(self, /)", "Are all characters decimal digits, and is there one?") {
  return all_are(as_str(args[0]), UNICODE_DECIMAL);
}
METHOD(str_method_isdigit, "isdigit(self, /)", "Are all characters digits, and is there one?") {
  return all_are(as_str(args[0]), UNICODE_DIGIT);
}
METHOD(str_method_isnumeric, "isnumeric(self, /)", "Are all characters numeric, and is there one?") {
  return all_are(as_str(args[0]), UNICODE_NUMERIC);
}
METHOD(str_method_isspace, "isspace(self, /)", "Are all characters white space, and is there one?") {
  return all_are(as_str(args[0]), UNICODE_SPACE);
}
METHOD(str_method_isprintable, "isprintable(self, /)", "Can all characters be printed as they are?") {
  return as_str(args[0])->bytes == 0 ? TRUE_VALUE : all_are(as_str(args[0]), UNICODE_PRINTABLE);
}
METHOD(str_method_isascii, "isascii(self, /)", "Are all characters below U+0080?") {
  return bool_value(str_is_ascii(as_str(args[0])));
}
METHOD(str_method_isidentifier, "isidentifier(self, /)", "Is it a name of the language?") {
  const Str *s = as_str(args[0]);
  const char *p = s->text, *end = p + s->bytes;
  if (p == end) return FALSE_VALUE;
  uint32_t first = utf8_next(&p);
  if (first != '_' && !unicode_is(first, UNICODE_XID_START)) return FALSE_VALUE;
  while (p < end)
    if (!unicode_is(utf8_next(&p), UNICODE_XID_CONTINUE)) return FALSE_VALUE;
  return TRUE_VALUE;
}

static Value all_of_case(const Str *s, unsigned wanted, unsigned other) {
  bool cased = false;
  for (const char *p = s->text, *end = p + s->bytes; p < end;) {
    unsigned flags = unicode_flags(utf8_next(&p));
    if (flags & (other | UNICODE_TITLE)) return FALSE_VALUE;
    if (flags & wanted) cased = true;
  }
  return bool_value(cased);
}
METHOD(str_method_islower, "islower(self, /)", "Are all letters with case lower case, and is there one?") {
  return all_of_case(as_str(args[0]), UNICODE_LOWER, UNICODE_UPPER);
}
METHOD(str_method_isupper, "isupper(self, /)", "Are all letters with case upper case, and is there one?") {
  return all_of_case(as_str(args[0]), UNICODE_UPPER, UNICODE_LOWER);
}
METHOD(str_method_istitle, "istitle(self, /)", "Does every word begin with a capital and go on in lower case?") {
  const Str *s = as_str(args[0]);
  bool cased = false, inside = false;
  for (const char *p = s->text, *end = p + s->bytes; p < end;) {
    unsigned flags = unicode_flags(utf8_next(&p));
    bool capital = flags & (UNICODE_UPPER | UNICODE_TITLE), small = flags & UNICODE_LOWER;
    if ((capital && inside) || (!capital && small && !inside)) return FALSE_VALUE;
    inside = capital || small;
    cased = cased || inside;
  }
  return bool_value(cased);
}
