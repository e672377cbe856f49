/* SPDX-License-Identifier: GPL-3.0-or-later */
/* domain.h: what elements share.
 *
 *   element --parent--> parent (an object of the language: QQ, GF(7), MatrixSpace(…), …)
 *      |                   |
 *      +---- domain ---> Domain <- _domain            (native elements only)
 *
 * Every element, native or written in the language, is an instance of the built-in type Element and begins with its parent; two elements have one
 * parent when the pointers agree. A Domain is the native side of one parent: its arithmetic context (modulus, dimensions, base domain) and the
 * kernel that computes. `a + b` with one parent goes straight to kernel->add (native) or a._add_(b) (language); everything else is coercion's affair
 * (coercion.c). Domains and elements are traced; what FLINT allocates inside is native memory owned by the object that holds it. */
#ifndef MAYFLY_ALGEBRA_DOMAIN_H
#define MAYFLY_ALGEBRA_DOMAIN_H

#include "heap/heap.h"
#include "object/type.h"

typedef struct Domain Domain;

/* Every element begins so; classes of the language derive from it. */
typedef struct Element {
  Object base;
  Value parent; /* ABSENT before __init__ */
} Element;

/* Every native element begins so. */
typedef struct NativeElement {
  Element base;
  Domain *domain;
} NativeElement;

/* What a kind of native element can do. Operands have the same domain unless said otherwise; so have results. NULL: not possible. ABSENT:
 * exception pending; NOT_IMPLEMENTED: not in this domain (coercion then says so in Sage's words). */
typedef struct Kernel {
  const char *name;
  Value (*convert)(Machine *m, Domain *d, Value x);   /* x of any kind to an element of d; TypeError/ValueError in Sage's words */
  Value (*zero)(Machine *m, Domain *d);
  Value (*one)(Machine *m, Domain *d);
  Value (*add)(Machine *m, Value a, Value b);
  Value (*subtract)(Machine *m, Value a, Value b);
  Value (*multiply)(Machine *m, Value a, Value b);
  Value (*divide)(Machine *m, Value a, Value b);
  Value (*floor_divide)(Machine *m, Value a, Value b);
  Value (*modulo)(Machine *m, Value a, Value b);
  Value (*negate)(Machine *m, Value a);
  Value (*power)(Machine *m, Value a, Value integer);
  Value (*scale)(Machine *m, Value a, Value scalar);  /* a times an element of the base ring (or an int) */
  Value (*compare)(Machine *m, Value a, Value b, CompareOp op); /* Sage's rich comparison within one parent */
  bool (*hash)(Machine *m, Value a, int64_t *hash);
  bool (*is_zero)(Machine *m, Value a);
  Value (*repr)(Machine *m, Value a);
} Kernel;

struct Domain {
  Object base;
  const Kernel *kernel;
  Value parent;          /* the parent in the language */
  Domain *over;          /* base ring's domain, for matrices, vectors, polynomials; NULL: none, or the integers */
  int64_t rows, columns; /* matrices and vectors (rows 1) */
  uintptr_t context;     /* the kernel's own: modulus, FLINT context …; owned through heap_own_native when it needs memory */
};

static inline bool is_element(Machine *m, Value v) { return is_object(v) && type_of(m, v)->flags & ELEMENT; }
static inline Domain *domain_of(Value native_element) { return ((NativeElement *)as_object(native_element))->domain; }

MUST_USE Domain *domain_new(Machine *m, const Kernel *kernel, Value parent);
bool is_domain(Machine *m, Value v);
/* Registers a native element type whose slots dispatch to its domains' kernels; size of the struct, walker or NULL (then parent and domain are
 * traced, which walkers of one's own do by native_element_walk). */
Type *native_element_register(Machine *m, const char *name, const char *module, size_t size, Walker walk, const struct NativeSpec *const *methods);
void native_element_walk(const Object *o, Tracer *t);
/* New element of this type with parent and domain set. */
void *native_element_new(Machine *m, Type *type, Domain *domain);

#endif
