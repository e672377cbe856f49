/* SPDX-License-Identifier: GPL-3.0-or-later */
/* domain.c: domains, and native elements in general: their slots look up the domain's kernel. */
#include "algebra/domain.h"

#include "algebra/state.h"
#include "object/error.h"
#include "object/native.h"
#include "object/number.h"
#include "object/operations.h"

static void walk_domain(const Object *o, Tracer *t) {
  const Domain *d = (const Domain *)o;
  trace_value(t, d->parent);
  trace_object(t, d->over);
}

Domain *domain_new(Machine *m, const Kernel *kernel, Value parent) {
  Domain *d = type_allocate_fixed(m, m->algebra->domain_type);
  d->kernel = kernel;
  d->parent = parent;
  return d;
}

bool is_domain(Machine *m, Value v) { return has_type_id(v, m->algebra->domain_type->id); }

static Value domain_repr(Machine *m, Value self) {
  const Domain *d = (Domain *)as_object(self);
  return str_format(m, "<native domain %s>", d->kernel->name);
}
static const TypeSpec domain_type = {.size = sizeof(Domain), .walk = walk_domain, .slots = {.repr = domain_repr}};

void native_element_walk(const Object *o, Tracer *t) {
  const NativeElement *e = (const NativeElement *)o;
  trace_value(t, e->base.parent);
  trace_object(t, e->domain);
}

void *native_element_new(Machine *m, Type *type, Domain *domain) {
  NativeElement *e = type_allocate_fixed(m, type);
  e->base.parent = domain->parent;
  e->domain = domain;
  return e;
}

/* Both operands are native elements of one domain. */
static bool same_domain(Machine *m, Value a, Value b) {
  return is_object(a) && is_object(b) && object_type_id(as_object(a)) == object_type_id(as_object(b)) && domain_of(a) == domain_of(b) &&
         m->types[object_type_id(as_object(a))]->walk != NULL;
}

#define OPERATION(slot)                                                     \
  static Value element_##slot(Machine *m, Value a, Value b) {               \
    if (!same_domain(m, a, b)) return NOT_IMPLEMENTED;                      \
    const Kernel *kernel = domain_of(a)->kernel;                            \
    return kernel->slot ? kernel->slot(m, a, b) : NOT_IMPLEMENTED;          \
  }
OPERATION(add)
OPERATION(subtract)
OPERATION(multiply)
OPERATION(divide)
OPERATION(floor_divide)
OPERATION(modulo)

static Value element_power(Machine *m, Value a, Value exponent) {
  if (!is_element(m, a) || !is_int_instance(m, exponent)) return NOT_IMPLEMENTED;
  const Kernel *kernel = domain_of(a)->kernel;
  return kernel->power ? kernel->power(m, a, exponent) : NOT_IMPLEMENTED;
}
static Value element_negate(Machine *m, Value a) {
  const Kernel *kernel = domain_of(a)->kernel;
  if (kernel->negate) return kernel->negate(m, a);
  return raise_error(m, TYPE_ID_TypeError, "unsupported operand parent for unary -: '%V'", domain_of(a)->parent);
}
static Value element_positive(Machine *m, Value a) { return (void)m, a; }
static Value element_compare(Machine *m, Value a, Value b, CompareOp op) {
  if (!same_domain(m, a, b)) return NOT_IMPLEMENTED;
  const Kernel *kernel = domain_of(a)->kernel;
  return kernel->compare ? kernel->compare(m, a, b, op) : NOT_IMPLEMENTED;
}
static bool element_hash(Machine *m, Value a, int64_t *hash) {
  const Kernel *kernel = domain_of(a)->kernel;
  return kernel->hash ? kernel->hash(m, a, hash) : raise_false(m, TYPE_ID_TypeError, "unhashable type: '%T'", a);
}
static bool element_truth(Machine *m, Value a, bool *truth) {
  *truth = !domain_of(a)->kernel->is_zero(m, a);
  return true;
}
static Value element_repr(Machine *m, Value a) { return domain_of(a)->kernel->repr(m, a); }

/* An element without domain must not exist: they are made by their parents. */
static Value element_construct(Machine *m, Type *type, const Value *args, int nargs, Value keyword_names) {
  (void)args, (void)nargs, (void)keyword_names;
  return raise_error(m, TYPE_ID_TypeError, "cannot create '%s' instances", type_name(type));
}

/* Specs are made at start, one for each native element type, and live as long as the machine. */
Type *native_element_register(Machine *m, const char *name, const char *module, size_t size, Walker walk, const NativeSpec *const *methods) {
  struct Algebra *algebra = m->algebra;
  assert(algebra->spec_count < MAX_NATIVE_ELEMENT_TYPES);
  TypeSpec *spec = &algebra->specs[algebra->spec_count++];
  *spec = (TypeSpec){
      .size = size,
      .walk = walk ? walk : native_element_walk,
      .slots = {.repr = element_repr, .hash = element_hash, .truth = element_truth, .compare = element_compare, .negative = element_negate,
                .positive = element_positive, .add = element_add, .subtract = element_subtract, .multiply = element_multiply,
                .true_divide = element_divide, .floor_divide = element_floor_divide, .modulo = element_modulo, .power = element_power},
      .methods = methods,
      .construct = element_construct,
  };
  return type_register(m, name, module, algebra->element_type->id, ELEMENT, spec);
}

void domains_start(Machine *m) { m->algebra->domain_type = type_register(m, "NativeDomain", "builtins", TYPE_ID_object, FINAL, &domain_type); }
