/* SPDX-License-Identifier: GPL-3.0-or-later */
/* isometry.c: see isometry.h. A rational matrix is seen as an integer matrix over one denominator, so that all work is in integers. */
#include "algebra/isometry.h"

#include "object/error.h"

typedef struct Fraction {
  fmpz_mat_t numerator;
  fmpz_t denominator;
} Fraction;

static void fraction_init(Fraction *f, const Matrix *a) {
  const Domain *d = a->base.domain;
  fmpz_mat_init(f->numerator, d->rows, d->columns);
  fmpz_init_set_ui(f->denominator, 1);
  if (a->storage == STORAGE_ZZ) fmpz_mat_set(f->numerator, a->zz);
  else fmpq_mat_get_fmpz_mat_matwise(f->numerator, f->denominator, a->qq);
}
static void fraction_clear(Fraction *f) {
  fmpz_mat_clear(f->numerator);
  fmpz_clear(f->denominator);
}

static bool is_rational(const Matrix *a) { return a->storage == STORAGE_ZZ || a->storage == STORAGE_QQ; }

bool are_square_rational(Machine *m, Value a, Value b) {
  if (!is_matrix(m, a) || !is_matrix(m, b) || !is_rational(as_matrix(a)) || !is_rational(as_matrix(b))) return false;
  const Domain *da = domain_of(a), *db = domain_of(b);
  return da->rows == da->columns && db->rows == db->columns && da->rows == db->rows;
}

bool matrix_is_symmetric(const Matrix *a) {
  int64_t n = a->base.domain->rows;
  for (int64_t i = 0; i < n; i++)
    for (int64_t j = 0; j < i; j++)
      if (a->storage == STORAGE_ZZ ? !fmpz_equal(fmpz_mat_entry(a->zz, i, j), fmpz_mat_entry(a->zz, j, i))
                                   : !fmpq_equal(fmpq_mat_entry(a->qq, i, j), fmpq_mat_entry(a->qq, j, i)))
        return false;
  return true;
}

bool matrix_preserves_form(const Matrix *g, const Matrix *form) {
  Fraction a, f;
  fraction_init(&a, g);
  fraction_init(&f, form);
  slong n = g->base.domain->rows;
  fmpz_mat_t t, product;
  fmpz_mat_init(t, n, n);
  fmpz_mat_init(product, n, n);
  fmpz_mat_mul(product, a.numerator, f.numerator);
  fmpz_mat_transpose(t, a.numerator);
  fmpz_mat_mul(product, product, t);
  fmpz_mul(a.denominator, a.denominator, a.denominator);
  fmpz_mat_scalar_mul_fmpz(t, f.numerator, a.denominator);
  bool same = fmpz_mat_equal(product, t);
  fmpz_mat_clear(t);
  fmpz_mat_clear(product);
  fraction_clear(&a);
  fraction_clear(&f);
  return same;
}

/* Entries of f into r, a zero vector; false: they are not integers where r's must be. */
static bool put_fraction(Matrix *r, const Fraction *f) {
  if (r->storage == STORAGE_QQ) {
    fmpq_mat_set_fmpz_mat_div_fmpz(r->qq, f->numerator, f->denominator);
    return true;
  }
  for (int64_t j = 0; j < r->base.domain->columns; j++) {
    if (!fmpz_divisible(fmpz_mat_entry(f->numerator, 0, j), f->denominator)) return false;
    fmpz_divexact(fmpz_mat_entry(r->zz, 0, j), fmpz_mat_entry(f->numerator, 0, j), f->denominator);
  }
  return true;
}

Value vector_image(Machine *m, Domain *d, Value x, Value g) {
  const Domain *dx = domain_of(x), *dg = domain_of(g);
  const Matrix *a = as_matrix(x), *b = as_matrix(g);
  MatrixStorage storage = domain_storage(d);
  if (!is_rational(a) || !is_rational(b) || (storage != STORAGE_ZZ && storage != STORAGE_QQ) || dx->columns != dg->rows || d->columns != dg->columns)
    return raise_error(m, TYPE_ID_TypeError, "unsupported operand parent(s) for *: '%V' and '%V'", dx->parent, dg->parent);
  Value result = matrix_new(m, d);
  if (is_absent(result)) return ABSENT;
  Fraction v, h;
  fraction_init(&v, a);
  fraction_init(&h, b);
  fmpz_mat_t product;
  fmpz_mat_init(product, 1, dg->columns);
  fmpz_mat_mul(product, v.numerator, h.numerator);
  fmpz_mat_swap(product, v.numerator);
  fmpz_mul(v.denominator, v.denominator, h.denominator);
  bool fits = put_fraction(as_matrix(result), &v);
  fmpz_mat_clear(product);
  fraction_clear(&v);
  fraction_clear(&h);
  return fits ? result : raise_error(m, TYPE_ID_TypeError, "no conversion of this rational to integer");
}
