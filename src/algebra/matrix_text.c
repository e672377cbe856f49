/* SPDX-License-Identifier: GPL-3.0-or-later */
/* matrix_text.c: how matrices and vectors print. */
#include "algebra/matrix_internal.h"

#include "object/containers.h"
#include "object/error.h"
#include "object/operations.h"
#include "object/str.h"

Value vector_repr(Machine *m, Value x) {
  const Matrix *a = as_matrix(x);
  StrBuilder text;
  builder_start(&text);
  builder_add_c(&text, "(");
  for (int64_t j = 0; j < domain_of(x)->columns; j++) {
    if (j) builder_add_c(&text, ", ");
    Value v = matrix_get(m, a, 0, j);
    if (is_absent(v) || !builder_add_value(m, &text, v)) return builder_drop(&text), ABSENT;
  }
  builder_add_c(&text, ")");
  return builder_finish(m, &text);
}

/* How many lines stand before row or column `at`; side 0: of the rows, 1: of the columns. */
static int lines_before(const Matrix *a, int side, int64_t at) {
  if (is_absent(a->subdivisions)) return 0;
  const List *places = as_list(as_tuple(a->subdivisions)->item[side]);
  int n = 0;
  for (size_t i = 0; i < places->length; i++) n += small_int(list_item(places, i)) == at;
  return n;
}

/* [---+-]: under the columns, where a subdivision of the rows runs. */
static void add_line(StrBuilder *out, const Matrix *a, size_t width, int64_t columns) {
  builder_add_c(out, "[");
  for (int64_t j = 0; j <= columns; j++) {
    int n = lines_before(a, 1, j);
    if (j && j < columns && !n) builder_add_c(out, "-");
    while (n-- > 0) builder_add_c(out, "+");
    for (size_t k = 0; j < columns && k < width; k++) builder_add_c(out, "-");
  }
  builder_add_c(out, "]");
}

static void add_row(StrBuilder *out, const Matrix *a, const Value *texts, size_t width, int64_t columns) {
  builder_add_c(out, "[");
  for (int64_t j = 0; j <= columns; j++) {
    int n = lines_before(a, 1, j);
    if (j && j < columns && !n) builder_add_c(out, " ");
    while (n-- > 0) builder_add_c(out, "|");
    if (j == columns) break;
    const Str *s = as_str(texts[j]);
    for (size_t k = s->length; k < width; k++) builder_add_c(out, " ");
    builder_add_str(out, s);
  }
  builder_add_c(out, "]");
}

/* All columns have the width of the longest entry, as in Sage. */
Value matrix_text(Machine *m, Value x) {
  const Matrix *a = as_matrix(x);
  const Domain *d = domain_of(x);
  if (!d->rows || !d->columns) return str_from_c(m, "[]");
  Array *texts = array_new(m, (size_t)(d->rows * d->columns));
  if (!texts) return ABSENT;
  size_t width = 0;
  for (int64_t i = 0; i < d->rows; i++)
    for (int64_t j = 0; j < d->columns; j++) {
      Value v = matrix_get(m, a, i, j);
      Value s = is_absent(v) ? ABSENT : object_str(m, v);
      if (is_absent(s)) return ABSENT;
      texts->item[texts->used++] = s;
      if (as_str(s)->length > width) width = as_str(s)->length;
    }
  StrBuilder out;
  builder_start(&out);
  for (int64_t i = 0; i <= d->rows; i++) {
    for (int n = lines_before(a, 0, i); n > 0; n--) {
      if (i) builder_add_c(&out, "\n");
      add_line(&out, a, width, d->columns);
      if (!i) builder_add_c(&out, "\n");
    }
    if (i == d->rows) break;
    if (i) builder_add_c(&out, "\n");
    add_row(&out, a, texts->item + i * d->columns, width, d->columns);
  }
  return builder_finish(m, &out);
}

enum { SHOWN_ROWS = 20, SHOWN_COLUMNS = 50 };

bool matrix_is_abbreviated(Value x) { return domain_of(x)->rows > SHOWN_ROWS || domain_of(x)->columns > SHOWN_COLUMNS; }

Value matrix_repr(Machine *m, Value x) {
  return matrix_is_abbreviated(x) ? object_call_method(m, x, "_describe", NULL, 0) : matrix_text(m, x);
}
