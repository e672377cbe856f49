/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "object/unicode_name.h"

#include "config.h"

#ifdef MAYFLY_UNISTRING_SONAME

#include <ctype.h>
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <uniname.h>
#include <uninorm.h>
#include <unictype.h>

/* What is asked of the library, under its own names. */
#define FUNCTIONS(FUNCTION)                                                                                                       \
  FUNCTION(unicode_character_name) FUNCTION(unicode_name_character) FUNCTION(uc_general_category)                                 \
  FUNCTION(uc_general_category_name) FUNCTION(uc_combining_class) FUNCTION(uc_digit_value)             \
  FUNCTION(u32_normalize)

static struct {
#define FUNCTION(name) __typeof__(&name) name;
  FUNCTIONS(FUNCTION)
#undef FUNCTION
  const struct unicode_normalization_form *forms[4];
} unistring;

static bool load(void) {
  static const char *const forms[] = {"uninorm_nfc", "uninorm_nfd", "uninorm_nfkc", "uninorm_nfkd"};
  void *library = dlopen(MAYFLY_UNISTRING_SONAME, RTLD_LAZY | RTLD_LOCAL);
  if (!library) return false;
#define FUNCTION(name) \
  *(void **)&unistring.name = dlsym(library, #name); \
  if (!unistring.name) return false;
  FUNCTIONS(FUNCTION)
#undef FUNCTION
  for (int i = 0; i < 4; i++)
    if (!(unistring.forms[i] = dlsym(library, forms[i]))) return false;
  return true;
}

bool unicode_names_load(void) {
  static enum { UNKNOWN, HERE, MISSING } state;
  if (state == UNKNOWN) state = load() ? HERE : MISSING;
  return state == HERE;
}

/* ---- what the library's tables leave to rules ---- */

static const struct {
  uint32_t first, last;
} ideographs[] = {{0x3400, 0x4dbf},   {0x4e00, 0x9fff},   {0x20000, 0x2a6df}, {0x2a700, 0x2b738},
                  {0x2b740, 0x2b81d}, {0x2b820, 0x2cea1}, {0x2ceb0, 0x2ebe0}, {0x30000, 0x3134a}};

static bool is_ideograph(uint32_t c) {
  for (size_t i = 0; i < sizeof ideographs / sizeof *ideographs; i++)
    if (c >= ideographs[i].first && c <= ideographs[i].last) return true;
  return false;
}

static const char ideograph_name[] = "CJK UNIFIED IDEOGRAPH-";
enum { IDEOGRAPH_PREFIX = sizeof ideograph_name - 1 };

static bool ideograph_by_name(const char *name, uint32_t *c) {
  if (strncmp(name, ideograph_name, IDEOGRAPH_PREFIX) != 0) return false;
  const char *digits = name + IDEOGRAPH_PREFIX;
  size_t n = strspn(digits, "0123456789ABCDEF");
  if (n < 4 || n > 5 || digits[n]) return false;
  *c = (uint32_t)strtoul(digits, NULL, 16);
  return is_ideograph(*c);
}

/* The library spells the final sound NJ of Hangul syllables as NI. */
static bool ends_in_nj(uint32_t c) { return c >= 0xac00 && c <= 0xd7a3 && (c - 0xac00) % 28 == 5; }

/* Control characters have aliases only: those of U+0000 … U+001F and U+007F … U+009F, by Unicode's file of aliases. */
static const char *const controls[] = {
    "NULL/NUL",
    "START OF HEADING/SOH",
    "START OF TEXT/STX",
    "END OF TEXT/ETX",
    "END OF TRANSMISSION/EOT",
    "ENQUIRY/ENQ",
    "ACKNOWLEDGE/ACK",
    "ALERT/BEL",
    "BACKSPACE/BS",
    "CHARACTER TABULATION/HORIZONTAL TABULATION/HT/TAB",
    "LINE FEED/NEW LINE/END OF LINE/LF/NL/EOL",
    "LINE TABULATION/VERTICAL TABULATION/VT",
    "FORM FEED/FF",
    "CARRIAGE RETURN/CR",
    "SHIFT OUT/LOCKING-SHIFT ONE/SO",
    "SHIFT IN/LOCKING-SHIFT ZERO/SI",
    "DATA LINK ESCAPE/DLE",
    "DEVICE CONTROL ONE/DC1",
    "DEVICE CONTROL TWO/DC2",
    "DEVICE CONTROL THREE/DC3",
    "DEVICE CONTROL FOUR/DC4",
    "NEGATIVE ACKNOWLEDGE/NAK",
    "SYNCHRONOUS IDLE/SYN",
    "END OF TRANSMISSION BLOCK/ETB",
    "CANCEL/CAN",
    "END OF MEDIUM/EOM",
    "SUBSTITUTE/SUB",
    "ESCAPE/ESC",
    "INFORMATION SEPARATOR FOUR/FILE SEPARATOR/FS",
    "INFORMATION SEPARATOR THREE/GROUP SEPARATOR/GS",
    "INFORMATION SEPARATOR TWO/RECORD SEPARATOR/RS",
    "INFORMATION SEPARATOR ONE/UNIT SEPARATOR/US",
    "DELETE/DEL",
    "PADDING CHARACTER/PAD",
    "HIGH OCTET PRESET/HOP",
    "BREAK PERMITTED HERE/BPH",
    "NO BREAK HERE/NBH",
    "INDEX/IND",
    "NEXT LINE/NEL",
    "START OF SELECTED AREA/SSA",
    "END OF SELECTED AREA/ESA",
    "CHARACTER TABULATION SET/HORIZONTAL TABULATION SET/HTS",
    "CHARACTER TABULATION WITH JUSTIFICATION/HORIZONTAL TABULATION WITH JUSTIFICATION/HTJ",
    "LINE TABULATION SET/VERTICAL TABULATION SET/VTS",
    "PARTIAL LINE FORWARD/PARTIAL LINE DOWN/PLD",
    "PARTIAL LINE BACKWARD/PARTIAL LINE UP/PLU",
    "REVERSE LINE FEED/REVERSE INDEX/RI",
    "SINGLE SHIFT TWO/SINGLE-SHIFT-2/SS2",
    "SINGLE SHIFT THREE/SINGLE-SHIFT-3/SS3",
    "DEVICE CONTROL STRING/DCS",
    "PRIVATE USE ONE/PRIVATE USE-1/PU1",
    "PRIVATE USE TWO/PRIVATE USE-2/PU2",
    "SET TRANSMIT STATE/STS",
    "CANCEL CHARACTER/CCH",
    "MESSAGE WAITING/MW",
    "START OF GUARDED AREA/START OF PROTECTED AREA/SPA",
    "END OF GUARDED AREA/END OF PROTECTED AREA/EPA",
    "START OF STRING/SOS",
    "SINGLE GRAPHIC CHARACTER INTRODUCER/SGC",
    "SINGLE CHARACTER INTRODUCER/SCI",
    "CONTROL SEQUENCE INTRODUCER/CSI",
    "STRING TERMINATOR/ST",
    "OPERATING SYSTEM COMMAND/OSC",
    "PRIVACY MESSAGE/PM",
    "APPLICATION PROGRAM COMMAND/APC",
};

static bool has_alias(const char *aliases, const char *name) {
  for (size_t n; *aliases; aliases += n + (aliases[n] == '/')) {
    n = strcspn(aliases, "/");
    if (strlen(name) == n && memcmp(aliases, name, n) == 0) return true;
  }
  return false;
}

static bool control_by_name(const char *name, uint32_t *c) {
  for (uint32_t i = 0; i < sizeof controls / sizeof *controls; i++) {
    if (!has_alias(controls[i], name)) continue;
    *c = i < 0x20 ? i : i - 0x20 + 0x7f;
    return true;
  }
  return false;
}

/* ---- */

bool unicode_name_of(uint32_t c, char name[UNICODE_NAME_MAX]) {
  if (!is_ideograph(c)) {
    if (!unistring.unicode_character_name(c, name)) return false;
    if (ends_in_nj(c)) name[strlen(name) - 1] = 'J';
    return true;
  }
  snprintf(name, UNICODE_NAME_MAX, "%s%X", ideograph_name, (unsigned)c);
  return true;
}

bool unicode_by_name(const char *text, size_t bytes, uint32_t *c) {
  char name[UNICODE_NAME_MAX], upper[UNICODE_NAME_MAX];
  if (bytes >= sizeof name || memchr(text, '\0', bytes)) return false;
  memcpy(name, text, bytes);
  name[bytes] = '\0';
  if (ideograph_by_name(name, c)) return true;
  for (size_t i = 0; i <= bytes; i++) upper[i] = (char)toupper((unsigned char)name[i]);
  if (control_by_name(upper, c)) return true;
  bool nj = bytes > 2 && strncmp(upper, "HANGUL SYLLABLE ", 16) == 0 && strcmp(upper + bytes - 2, "NJ") == 0;
  if (nj) upper[bytes - 1] = 'I';
  *c = unistring.unicode_name_character(upper);
  return *c != UNINAME_INVALID && ends_in_nj(*c) == nj;
}

const char *unicode_category(uint32_t c) { return unistring.uc_general_category_name(unistring.uc_general_category(c)); }
int unicode_combining_class(uint32_t c) { return unistring.uc_combining_class(c); }
int unicode_digit(uint32_t c) { return unistring.uc_digit_value(c); }

uint32_t *unicode_normalize(UnicodeForm form, const uint32_t *text, size_t length, size_t *result_length) {
  return unistring.u32_normalize(unistring.forms[form], text, length, NULL, result_length);
}

#else

bool unicode_names_load(void) { return false; }
bool unicode_name_of(uint32_t c __attribute__((unused)), char name[UNICODE_NAME_MAX] __attribute__((unused))) { return false; }
bool unicode_by_name(const char *name __attribute__((unused)), size_t bytes __attribute__((unused)), uint32_t *c __attribute__((unused))) { return false; }
const char *unicode_category(uint32_t c __attribute__((unused))) { return ""; }
int unicode_combining_class(uint32_t c __attribute__((unused))) { return 0; }
int unicode_digit(uint32_t c __attribute__((unused))) { return -1; }
uint32_t *unicode_normalize(UnicodeForm form __attribute__((unused)), const uint32_t *text __attribute__((unused)),
                            size_t length __attribute__((unused)), size_t *result_length __attribute__((unused))) {
  return NULL;
}

#endif
