/* SPDX-License-Identifier: GPL-3.0-or-later */
/* random_distribution.c: real random numbers by distribution. The methods, and the order in which they draw, are those of CPython,
 * so that the numbers are, too. */
#include <math.h>

#include "builtins/random_internal.h"
#include "object/error.h"
#include "object/number.h"
#include "object/operations.h"

static double draw(Random *r) { return mersenne_double(&r->generator); }

/* args[1..n] as doubles; omitted ones keep what is in out. */
static bool read_doubles(Machine *m, const Value *args, int n, double *out) {
  for (int i = 0; i < n; i++)
    if (!is_absent(args[i + 1]) && !object_as_double(m, args[i + 1], &out[i])) return false;
  return true;
}

/* BUILTIN whose parameters are doubles p[0..count-1] with defaults, and whose generator is r. */
#define DISTRIBUTION(name, signature, count, defaults, doc)                       \
  static Value name##_from(Machine *m, Random *r, const double *p);              \
  BUILTIN(random_##name, signature, doc) {                                       \
    double p[3] = defaults;                                                      \
    return read_doubles(m, args, count, p) ? name##_from(m, as_random(args[0]), p) : ABSENT; \
  }                                                                              \
  static Value name##_from(Machine *m, Random *r, const double *p)
#define NO_DEFAULTS {0, 0, 0}
#define STANDARD {0.0, 1.0, 0}

BUILTIN(random_uniform, "def uniform(self, a, b)", "Get a random number in the range [a, b) or [a, b] depending on rounding.") {
  Value width = object_binary(m, BINARY_subtract, args[2], args[1]);
  if (is_absent(width)) return ABSENT;
  Value offset = object_binary(m, BINARY_multiply, width, float_value(m, draw(as_random(args[0]))));
  return is_absent(offset) ? ABSENT : object_binary(m, BINARY_add, args[1], offset);
}

BUILTIN(random_triangular, "def triangular(self, low=0.0, high=1.0, mode=None)",
        "Triangular distribution.\n\nContinuous distribution bounded by given lower and upper limits,\nand having a given mode value in-between.") {
  double p[3] = {0.0, 1.0, 0.0};
  bool has_mode = !is_absent(args[3]) && !is_none(args[3]);
  if (!read_doubles(m, args, has_mode ? 3 : 2, p)) return ABSENT;
  double u = draw(as_random(args[0])), low = p[0], high = p[1];
  if (has_mode && high == low) return float_value(m, low);
  double c = has_mode ? (p[2] - low) / (high - low) : 0.5;
  if (u > c) {
    u = 1.0 - u;
    c = 1.0 - c;
    low = p[1];
    high = p[0];
  }
  return float_value(m, low + (high - low) * sqrt(u * c));
}

/* Ratio of uniform deviates (Kinderman and Monahan). */
static double normal(Random *r, double mu, double sigma) {
  const double magic = 4 * exp(-0.5) / sqrt(2.0);
  for (;;) {
    double u = draw(r), v = 1.0 - draw(r), z = magic * (u - 0.5) / v;
    if (z * z / 4.0 <= -log(v)) return mu + z * sigma;
  }
}

DISTRIBUTION(normalvariate, "def normalvariate(self, mu=0.0, sigma=1.0)", 2, STANDARD,
             "Normal distribution.\n\nmu is the mean, and sigma is the standard deviation.") {
  return float_value(m, normal(r, p[0], p[1]));
}

/* Polar pairs: the second of a pair waits for the next call. */
DISTRIBUTION(gauss, "def gauss(self, mu=0.0, sigma=1.0)", 2, STANDARD,
             "Gaussian distribution.\n\nmu is the mean, and sigma is the standard deviation.  This is\nslightly faster than normalvariate().") {
  double z = r->next_gauss;
  if (!r->has_gauss) {
    double angle = draw(r) * (2 * M_PI), radius = sqrt(-2.0 * log(1.0 - draw(r)));
    z = cos(angle) * radius;
    r->next_gauss = sin(angle) * radius;
  }
  r->has_gauss = !r->has_gauss;
  return float_value(m, p[0] + z * p[1]);
}

DISTRIBUTION(lognormvariate, "def lognormvariate(self, mu, sigma)", 2, NO_DEFAULTS,
             "Log normal distribution.\n\nThe natural logarithm of it is normal with mean mu and standard deviation sigma.") {
  double y = exp(normal(r, p[0], p[1]));
  return isinf(y) ? raise_error(m, TYPE_ID(OverflowError), "math range error") : float_value(m, y);
}

static Value raise_zero(Machine *m) { return raise_error(m, TYPE_ID(ZeroDivisionError), "float division by zero"); }

DISTRIBUTION(expovariate, "def expovariate(self, lambd)", 1, NO_DEFAULTS,
             "Exponential distribution.\n\nlambd is 1.0 divided by the desired mean.  It should be nonzero.") {
  double x = -log(1.0 - draw(r));
  return p[0] == 0 ? raise_zero(m) : float_value(m, x / p[0]);
}

DISTRIBUTION(paretovariate, "def paretovariate(self, alpha)", 1, NO_DEFAULTS, "Pareto distribution.  alpha is the shape parameter.") {
  double u = 1.0 - draw(r);
  return p[0] == 0 ? raise_zero(m) : float_power(m, u, -1.0 / p[0]);
}

DISTRIBUTION(weibullvariate, "def weibullvariate(self, alpha, beta)", 2, NO_DEFAULTS,
             "Weibull distribution.\n\nalpha is the scale parameter and beta is the shape parameter.") {
  double u = 1.0 - draw(r);
  return p[1] == 0 ? raise_zero(m) : float_value(m, p[0] * pow(-log(u), 1.0 / p[1]));
}

/* Cheng's method for alpha > 1; Kennedy and Gentle's GS for alpha < 1. */
static double gamma_large(Random *r, double alpha) {
  double a = sqrt(2.0 * alpha - 1.0), b = alpha - log(4.0), c = alpha + a;
  const double magic = 1.0 + log(4.5);
  for (;;) {
    double u = draw(r);
    if (!(1e-7 < u && u < 0.9999999)) continue;
    double w = 1.0 - draw(r), v = log(u / (1.0 - u)) / a, x = alpha * exp(v), z = u * u * w;
    double t = b + c * v - x;
    if (t + magic - 4.5 * z >= 0.0 || t >= log(z)) return x;
  }
}

static double gamma_small(Random *r, double alpha) {
  double b = (M_E + alpha) / M_E;
  for (;;) {
    double q = b * draw(r);
    double x = q <= 1.0 ? pow(q, 1.0 / alpha) : -log((b - q) / alpha);
    double u = draw(r);
    if (u <= (q > 1.0 ? pow(x, alpha - 1.0) : exp(-x))) return x;
  }
}

static double gamma_standard(Random *r, double alpha) {
  if (alpha > 1.0) return gamma_large(r, alpha);
  return alpha == 1.0 ? -log(1.0 - draw(r)) : gamma_small(r, alpha);
}

static Value check_positive(Machine *m, const double *p) {
  if (p[0] > 0.0 && p[1] > 0.0) return NONE;
  return raise_error(m, TYPE_ID(ValueError), "gammavariate: alpha and beta must be > 0.0");
}

DISTRIBUTION(gammavariate, "def gammavariate(self, alpha, beta)", 2, NO_DEFAULTS,
             "Gamma distribution.  Not the gamma function!\n\nConditions on the parameters are alpha > 0 and beta > 0.") {
  if (is_absent(check_positive(m, p))) return ABSENT;
  return float_value(m, gamma_standard(r, p[0]) * p[1]);
}

DISTRIBUTION(betavariate, "def betavariate(self, alpha, beta)", 2, NO_DEFAULTS,
             "Beta distribution.\n\nConditions on the parameters are alpha > 0 and beta > 0.  Values are between 0 and 1.") {
  if (is_absent(check_positive(m, p))) return ABSENT;
  double y = gamma_standard(r, p[0]);
  return float_value(m, y == 0 ? 0.0 : y / (y + gamma_standard(r, p[1])));
}

/* Fisher's method. */
DISTRIBUTION(vonmisesvariate, "def vonmisesvariate(self, mu, kappa)", 2, NO_DEFAULTS,
             "Circular data distribution.\n\nmu is the mean angle, in radians between 0 and 2*pi, and kappa is the concentration.") {
  double mu = p[0], kappa = p[1], z, d, u, quotient, angle;
  if (kappa <= 1e-6) return float_value(m, 2 * M_PI * draw(r));
  double s = 0.5 / kappa, t = s + sqrt(1.0 + s * s);
  do {
    z = cos(M_PI * draw(r));
    d = z / (t + z);
    u = draw(r);
  } while (!(u < 1.0 - d * d || u <= (1.0 - d) * exp(d)));
  double q = 1.0 / t, f = (q + z) / (1.0 + q * z);
  double turn = draw(r) > 0.5 ? acos(f) : -acos(f);
  float_divide(mu + turn, 2 * M_PI, &quotient, &angle);
  return float_value(m, angle);
}

const NativeSpec *const random_distribution_methods[] = {
  &random_uniform, &random_triangular, &random_normalvariate, &random_gauss, &random_lognormvariate, &random_expovariate,
  &random_paretovariate, &random_weibullvariate, &random_gammavariate, &random_betavariate, &random_vonmisesvariate, NULL,
};
