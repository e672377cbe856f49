/* SPDX-License-Identifier: GPL-3.0-or-later */
/* object_str.c: strings below the language: making, interning, growing by concatenation, places, UTF-8, formatting. */
#include "object/bare.h"
#include "object/error.h"
#include "object/str.h"
#include "object/unicode_db.h"
#include "tap.h"

#include "heap/safepoint.h"

static Str *text(Machine *m, const char *utf8) { return as_str(str_from_c(m, utf8)); }

static void test_making(Machine *m) {
  CHECK(text(m, "") == as_str(str_empty(m)), "the empty string is shared");
  CHECK(text(m, "x") == text(m, "x"), "ASCII characters are shared");
  Str *s = text(m, "a\xc3\xa4\xe2\x82\xac\xf0\x9f\x98\x80");
  CHECK(s->length == 4 && s->bytes == 10 && !str_is_ascii(s), "lengths count code points and bytes");
  CHECK(str_hash(s) == str_hash(text(m, "a\xc3\xa4\xe2\x82\xac\xf0\x9f\x98\x80")), "equal texts hash alike");
  CHECK(str_compare(text(m, "z"), s) > 0 && str_compare(text(m, "a"), s) < 0, "order is by code points");
}

static void test_interning(Machine *m) {
  Str *name = symbol(m, "attribute_name");
  CHECK(symbol_from(m, "attribute_name", 14) == name, "a symbol is unique");
  CHECK(str_intern(m, text(m, "attribute_name")) == name, "interning finds it");
  for (int i = 0; i < 5000; i++) {
    char buffer[32];
    snprintf(buffer, sizeof buffer, "passing_%d", i);
    symbol(m, buffer);
  }
  CHECK(symbol(m, "attribute_name") == name, "it is found in a grown table");
}

static void test_growing(Machine *m) {
  Value s = str_empty(m), half = ABSENT;
  for (int i = 0; i < 4000; i++) {
    s = str_concat(m, s, str_from_c(m, i % 2 ? "\xc3\xa4" : "xy"));
    if (i == 1999) half = s;
  }
  bool good = as_str(s)->bytes == 8000 && as_str(s)->length == 6000 && as_str(half)->bytes == 4000;
  for (int i = 0; i < 4000 && good; i++) good = memcmp(as_str(s)->text + 2 * i, i % 2 ? "\xc3\xa4" : "xy", 2) == 0;
  CHECK(good, "appending in a loop keeps every text");
  Value other = str_concat(m, half, str_from_c(m, "different"));
  CHECK(memcmp(as_str(s)->text + 4000, "xy", 2) == 0 && memcmp(as_str(other)->text + 4000, "diff", 4) == 0,
        "two continuations of one beginning do not meet");
  CHECK(strlen(str_c_text(m, as_str(half))) == 4000, "a C text of a beginning ends where it ends");
}

static void test_places(Machine *m) {
  Str *s = text(m, "\xc3\xa4" "b\xe2\x82\xac" "d\xf0\x9f\x98\x80" "f");
  const size_t offsets[] = {0, 2, 3, 6, 7, 11, 12};
  bool good = true;
  for (unsigned round = 0; round < 49; round++) {
    size_t i = round * 5 % 7;
    good = good && str_offset(m, s, i) == offsets[i] && str_index_of_offset(m, s, offsets[i]) == i;
  }
  CHECK(good, "index and offset agree in any order of asking");
  CHECK(str_equals_c(as_str(str_slice(m, s, 1, 4)), "b\xe2\x82\xac" "d"), "slices are cut between characters");
}

static void test_searching(void) {
  const char *t = "abcabc";
  CHECK(text_find(t, 6, "ca", 2) == t + 2 && text_find(t, 6, "", 0) == t, "find");
  CHECK(text_rfind(t, 6, "abc", 3) == t + 3 && text_rfind(t, 6, "", 0) == t + 6, "rfind");
  CHECK(text_find(t, 6, "abd", 3) == NULL && text_rfind(t, 6, "abd", 3) == NULL, "what is not there");
}

static void test_utf8(void) {
  const uint8_t bad[] = {0xe2, 0x82, 0x41}, overlong[] = {0xc0, 0x80}, surrogate[] = {0xed, 0xa0, 0x80};
  CHECK(utf8_check(bad, bad + 3, false) == -2, "a truncated sequence is one error of its well-formed part");
  CHECK(utf8_check(overlong, overlong + 2, false) == -1, "overlong forms are errors");
  CHECK(utf8_check(surrogate, surrogate + 3, false) < 0 && utf8_check(surrogate, surrogate + 3, true) == 3, "surrogates on demand");
  bool good = true;
  for (uint32_t c = 0; c < 0x110000 && good; c++) {
    char encoded[4];
    int n = utf8_encode(c, encoded);
    const char *p = encoded;
    good = utf8_check((uint8_t *)encoded, (uint8_t *)encoded + n, true) == n && utf8_next(&p) == c && p == encoded + n &&
           utf8_count(encoded, (size_t)n) == 1;
  }
  CHECK(good, "every code point comes back");
}

static void test_unicode(void) {
  char out[12];
  CHECK(unicode_map(0xdf, UNICODE_TO_UPPER, out) == 2 && memcmp(out, "SS", 2) == 0, "sharp s becomes two letters");
  CHECK(unicode_map_simple('a', UNICODE_TO_UPPER) == 'A' && unicode_decimal(0x0663) == 3, "simple mappings and digits");
  CHECK(unicode_is(0x2028, UNICODE_SPACE) && unicode_is_line_break(0x2028) && !unicode_is(0xad, UNICODE_PRINTABLE), "properties");
}

static void test_formatting(Machine *m) {
  Value s = str_format(m, "%s|%.3s|%S|%d|%ld|%zu|%lld|%c|%g|%05d|%x|%%|%T", "text", "cut off", text(m, "str"), -1, -2L, (size_t)3,
                       -4LL, 0x20ac, 1.5, 42, 255u, small_int_value(1));
  CHECK(str_equals_c(as_str(s), "text|cut|str|-1|-2|3|-4|\xe2\x82\xac|1.5|00042|ff|%|int"), "directives: %s", as_str(s)->text);
  StrBuilder b;
  builder_start(&b);
  for (int i = 0; i < 1000; i++) builder_addf(&b, "%d,", i);
  builder_add_repeated(&b, 0x20ac, 10);
  Value built = builder_finish(m, &b);
  CHECK(as_str(built)->bytes == 3890 + 30 && as_str(built)->length == 3890 + 10, "a builder grows");
  CHECK(str_equals_c(as_str(str_repr(m, text(m, "it's\n\x7f\xc3\xa4"))), "\"it's\\n\\x7f\xc3\xa4\""), "repr chooses quotes and escapes");
}

static void test_collection(Machine *m) {
  m->native_depth = 1;
  safepoint_collect(m);
  CHECK(str_equals_c(symbol(m, "attribute_name"), "attribute_name"), "symbols can be made again after a collection");
  CHECK(text(m, "q") == text(m, "q"), "shared characters survive it");
}

int main(void) {
  Machine *m = machine_new_bare();
  test_making(m);
  test_interning(m);
  test_growing(m);
  test_places(m);
  test_searching();
  test_utf8();
  test_unicode();
  test_formatting(m);
  test_collection(m);
  machine_free_bare(m);
  return tap_finish();
}
