/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "repl/compare.h"

#include <ctype.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

/* ---- preparing ---- */

/* A malloc'd copy without blanks at the ends of lines and empty lines at the end; in what is expected, <BLANKLINE> becomes an empty line. */
static char *trimmed(const char *text, bool expected) {
  size_t n = strlen(text);
  char *out = malloc(n + 2), *to = out;
  for (const char *line = text; *line;) {
    size_t length = strcspn(line, "\n"), kept = length;
    while (kept > 0 && strchr(" \t\r", line[kept - 1])) kept--;
    if (!(expected && kept == 11 && memcmp(line, "<BLANKLINE>", 11) == 0)) {
      memcpy(to, line, kept);
      to += kept;
    }
    *to++ = '\n';
    line += length + (line[length] == '\n');
  }
  while (to > out && to[-1] == '\n') to--;
  *to = '\0';
  return out;
}

/* Runs of blanks and newlines become one blank. */
static void squeeze(char *text) {
  char *to = text;
  for (const char *p = text; *p; p++) {
    bool blank = isspace((unsigned char)*p);
    if (blank && (to == text || to[-1] == ' ')) continue;
    *to++ = blank ? ' ' : *p;
  }
  if (to > text && to[-1] == ' ') to--;
  *to = '\0';
}

/* Each line break, with the blanks behind it, becomes one blank. */
static void join_lines(char *text) {
  char *to = text;
  for (const char *p = text; *p; p++) {
    bool breaks = *p == '\n';
    *to++ = breaks ? ' ' : *p;
    while (breaks && p[1] == ' ') p++;
  }
  *to = '\0';
}

/* ---- ellipses ---- */

/* The parts between the ellipses must occur in their order, the first at the start, the last at the end; the leftmost place is as good as any. */
static bool matches(const char *pattern, const char *text) {
  const char *dots = strstr(pattern, "...");
  if (!dots) return strcmp(pattern, text) == 0;
  size_t n = (size_t)(dots - pattern);
  if (strncmp(pattern, text, n) != 0) return false;
  text += n;
  for (pattern = dots + 3; (dots = strstr(pattern, "...")); pattern = dots + 3) {
    n = (size_t)(dots - pattern);
    text = memmem(text, strlen(text), pattern, n);
    if (!text) return false;
    text += n;
  }
  size_t left = strlen(text);
  n = strlen(pattern);
  return left >= n && strcmp(text + left - n, pattern) == 0;
}

/* ---- tolerances ---- */

/* The length of the decimal number that begins here, or 0. */
static size_t number_length(const char *p) {
  size_t sign = *p == '-' || *p == '+', n = sign, digits = 0;
  for (; isdigit((unsigned char)p[n]); n++) digits++;
  if (p[n] == '.')
    for (n++; isdigit((unsigned char)p[n]); n++) digits++;
  if (!digits) return 0;
  if (p[n] == 'e' || p[n] == 'E') {
    size_t e = n + 1 + (p[n + 1] == '-' || p[n + 1] == '+');
    if (isdigit((unsigned char)p[e]))
      for (n = e; isdigit((unsigned char)p[n]);) n++;
  }
  return n;
}

static bool close_enough(double expected, double got, const Example *how) {
  bool absolute = how->tags & EXAMPLE_ABSOLUTE, relative = how->tags & EXAMPLE_RELATIVE;
  if (absolute && relative) absolute = expected == 0;
  return fabs(expected - got) <= (absolute ? how->tolerance : how->tolerance * fabs(expected));
}

static const char *skip_space(const char *p, bool *skipped) {
  size_t n = strspn(p, " \n");
  *skipped |= n > 0;
  return p + n;
}

/* Numbers are compared as such, what stands between them to the letter, but for blanks. */
static bool nearly_matches(const char *expected, const char *got, const Example *how) {
  bool inside = false; /* of a name or behind a number: no number begins */
  for (;;) {
    bool apart = false;
    expected = skip_space(expected, &apart);
    got = skip_space(got, &apart);
    size_t n = inside && !apart ? 0 : number_length(expected), k = n ? number_length(got) : 0;
    if (n && k) {
      if (!close_enough(strtod(expected, NULL), strtod(got, NULL), how)) return false;
      expected += n;
      got += k;
      inside = true;
      continue;
    }
    if (*expected != *got) return false;
    if (!*expected) return true;
    inside = isalnum((unsigned char)*expected) || *expected == '_';
    expected++;
    got++;
  }
}

/* ---- comparing ---- */

bool text_agrees(const char *expected, const char *got, const Example *how) {
  if (how->tags & EXAMPLE_RANDOM) return true;
  char *left = trimmed(expected, true), *right = trimmed(got, false);
  if (how->tags & EXAMPLE_WHITESPACE) {
    squeeze(left);
    squeeze(right);
  } else if (how->tags & EXAMPLE_LAYOUT) {
    join_lines(left);
    join_lines(right);
  }
  bool same = how->tags & (EXAMPLE_ABSOLUTE | EXAMPLE_RELATIVE) ? nearly_matches(left, right, how) : matches(left, right);
  free(left);
  free(right);
  return same;
}

/* ---- exceptions ---- */

static const char *next_line(const char *line) {
  line += strcspn(line, "\n");
  return *line ? line + 1 : line;
}

/* Behind the header: the lines of calls are indented, or left out. */
static const char *skip_calls(const char *line) {
  while (*line && (*line == ' ' || *line == '\t' || strncmp(line, "...", 3) == 0)) line = next_line(line);
  return line;
}

/* Does a line of the prompt's report say so, behind its place? */
static bool report_agrees(const char *report, const char *error) {
  size_t n = strcspn(error, "\n");
  for (const char *line = report; *line; line = next_line(line)) {
    size_t length = strcspn(line, "\n");
    if (length < n || memcmp(line + length - n, error, n) != 0) continue;
    if (length == n || (length >= n + 2 && memcmp(line + length - n - 2, ": ", 2) == 0)) return true;
  }
  return false;
}

static const char *const header = "Traceback (most recent call last)";

static const char *find_header(const char *text) {
  for (const char *line = text; *line; line = next_line(line))
    if (strncmp(line, header, strlen(header)) == 0) return line;
  return NULL;
}

static bool error_agrees(const Example *e, const char *printed, const char *error) {
  const char *from = find_header(e->want);
  if (!from) return report_agrees(e->want, error);
  Example exact = *e;
  exact.tags &= ~(unsigned)EXAMPLE_RANDOM; /* an exception is no output */
  char *before = strndup(e->want, (size_t)(from - e->want));
  bool same = text_agrees(before, printed, e) && text_agrees(skip_calls(next_line(from)), error, &exact);
  free(before);
  return same;
}

bool example_agrees(const Example *e, const char *printed, const char *error) {
  return error ? error_agrees(e, printed, error) : text_agrees(e->want, printed, e);
}
