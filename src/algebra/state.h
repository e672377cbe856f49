/* SPDX-License-Identifier: GPL-3.0-or-later */
/* state.h: the algebra layer's own state. For files of algebra/ alone. */
#ifndef MAYFLY_ALGEBRA_STATE_H
#define MAYFLY_ALGEBRA_STATE_H

#include "algebra/domain.h"
#include "object/containers.h"

enum { MAX_NATIVE_ELEMENT_TYPES = 32 };

struct Algebra {
  Type *element_type;  /* Element, the base of all elements */
  Type *domain_type;
  Type *rational_type, *zmod_type, *matrix_type, *vector_type, *polynomial_type;
  TypeSpec specs[MAX_NATIVE_ELEMENT_TYPES];
  int spec_count;
  /* coercion.c: taken from the coercion model of the language when it is loaded */
  Value model;                      /* stdlib/structure/coercion: the one CoercionModel, or ABSENT */
  Value actions, maps;              /* its tables */
  Value operations[BINARY_COUNT];   /* operator.add, …: what actions are keyed by */
  Value integers, rationals, reals; /* ZZ, QQ, RR; ABSENT until asked for */
  Str *binary_methods[BINARY_COUNT];/* _add_, _sub_, … of elements written in the language */
  struct {
    Str *_act_, *_is_left, *_richcmp_, *_neg_, *bin_op, *richcmp, *parent;
  } names;
};

void domains_start(Machine *m);
void elements_start(Machine *m);
void coercion_start(Machine *m);

/* The parent of anything: of an element its parent, of an int ZZ, of a float RR, of all else its type. ABSENT: exception pending. */
MUST_USE Value parent_of(Machine *m, Value v);
/* A parent that is made by stdlib module on first use and remembered in *where. */
MUST_USE Value algebra_lazy_parent(Machine *m, Value *where, const char *module, const char *name);
/* Loads the coercion model when it is not there yet. */
MUST_USE bool coercion_load(Machine *m);

#endif
