/* SPDX-License-Identifier: GPL-3.0-or-later */
/* type.h: type objects, their slots, and how a built-in type is declared.
 *
 * A built-in type is one `const TypeSpec <word>_type` at the end of its file: walker, size, slots, methods. A class of
 * the language is a Type made by vm/class.c, which inherits the layout (size, walker) of its built-in base and appends an
 * attribute part:
 *
 *   +--------+---------------------+----------------------------------------+
 *   | header | fields of the base  | Attributes: shape, more, slot[inline]  |
 *   +--------+---------------------+----------------------------------------+
 *            ^ sizeof(Object)      ^ type->attrs_offset (0: none; ATTRS_AFTER: behind the variable part)
 */
#ifndef MAYFLY_OBJECT_TYPE_H
#define MAYFLY_OBJECT_TYPE_H

#include "heap/heap.h"
#include "machine.h"
#include "object/value.h"

#define TYPE_ID(word) TYPE_ID_##word
enum {
  TYPE_ID_invalid = 0,
#define TYPE(word, name, base, flags) TYPE_ID_##word,
#include "object/types.def"
#undef TYPE
#define EXCEPTION(name, base) TYPE_ID_##name,
#include "object/exceptions.def"
#undef EXCEPTION
  FIRST_KERNEL_TYPE,             /* algebra's element types register at start, in order */
  FIRST_FREE_TYPE = FIRST_KERNEL_TYPE + 64, /* classes of the language and late built-ins begin here */
};
#define TYPE_ID_BaseException TYPE_ID_base_exception

enum { FINAL = 1, INTERNAL = 2, LEAF = 4, ATTRS = 8, ELEMENT = 16, USER_CLASS = 32, ABSTRACT = 64,
       HAS_DEL = 128, /* instances are watched: a __del__ is found by lookup */
       NO_WEAKREFS = 256, /* a class with __slots__ that leave no room for weak references */
       SEQUENCE = 512 /* what is added to it is appended, what it is multiplied by repeats it */ };

typedef struct Type Type;
typedef struct Str Str;
typedef struct Dict Dict;
typedef struct Shape Shape;
typedef enum CompareOp { COMPARE_EQ, COMPARE_NE, COMPARE_LT, COMPARE_LE, COMPARE_GT, COMPARE_GE } CompareOp;

/* Slot signatures. A Value result of ABSENT, or a false, means that an exception is pending, except: next answers ABSENT
 * without a pending exception when the iterator is exhausted; compare and binary may answer NOT_IMPLEMENTED. */
typedef Value (*UnarySlot)(Machine *m, Value self);
typedef Value (*NextSlot)(Machine *m, Value self);
typedef Value (*BinarySlot)(Machine *m, Value left, Value right);
typedef Value (*CompareSlot)(Machine *m, Value self, Value other, CompareOp op);
typedef bool (*HashSlot)(Machine *m, Value self, int64_t *hash);
typedef bool (*TruthSlot)(Machine *m, Value self, bool *truth);
typedef bool (*LengthSlot)(Machine *m, Value self, int64_t *length);
typedef bool (*ContainsSlot)(Machine *m, Value self, Value item, bool *found);
typedef Value (*CallSlot)(Machine *m, Value self, const Value *args, int nargs, Value keyword_names);
typedef Value (*GetAttrSlot)(Machine *m, Value self, Str *name);
typedef bool (*SetAttrSlot)(Machine *m, Value self, Str *name, Value value_or_absent);
typedef bool (*SetItemSlot)(Machine *m, Value self, Value key, Value value_or_absent);
typedef Value (*DescrGetSlot)(Machine *m, Value self, Value instance_or_absent, Type *owner);
typedef bool (*DescrSetSlot)(Machine *m, Value self, Value instance, Value value_or_absent);
/* C name of a signature word of slots.def */
#define SLOT_TYPE_unary UnarySlot
#define SLOT_TYPE_next NextSlot
#define SLOT_TYPE_binary BinarySlot
#define SLOT_TYPE_format BinarySlot /* the spec is a string: whoever calls has looked */
#define SLOT_TYPE_compare CompareSlot
#define SLOT_TYPE_hash HashSlot
#define SLOT_TYPE_truth TruthSlot
#define SLOT_TYPE_length LengthSlot
#define SLOT_TYPE_contains ContainsSlot
#define SLOT_TYPE_call CallSlot
#define SLOT_TYPE_get_attr GetAttrSlot
#define SLOT_TYPE_set_attr SetAttrSlot
#define SLOT_TYPE_set_item SetItemSlot
#define SLOT_TYPE_descr_get DescrGetSlot
#define SLOT_TYPE_descr_set DescrSetSlot

typedef struct Slots {
#define SLOT(name, signature, dunder) SLOT_TYPE_##signature name;
#define BINARY(name, symbol, dunder, reflected, inplace) BinarySlot name; BinarySlot inplace_##name;
#include "object/slots.def"
} Slots;

/* Index of a binary operation, in the order of slots.def; used by bytecode and by the coercion hook. */
typedef enum BinaryOp {
#define BINARY(name, symbol, dunder, reflected, inplace) BINARY_##name,
#include "object/slots.def"
  BINARY_COUNT
} BinaryOp;

typedef void (*Walker)(const Object *o, Tracer *t);   /* visits the strong fields; not the attribute part */
typedef size_t (*VariableSize)(const Object *o);      /* bytes before the attribute part, for ATTRS_AFTER layouts */

struct Native;  /* object/native.h: NativeSpec rows */

/* A built-in type's declaration. Zero fields are inherited from the base. */
typedef struct TypeSpec {
  size_t size;             /* of the fixed part; 0: the base's */
  Walker walk;             /* NULL and not LEAF: the base's */
  VariableSize variable;   /* for types whose objects vary in length (str, tuple, int): subclasses append behind it */
  Slots slots;
  const struct NativeSpec *const *methods; /* NULL-terminated; may be NULL */
  const struct GetSetSpec *getset;         /* computed attributes; ends with a NULL name */
  Value (*construct)(Machine *m, Type *type, const Value *args, int nargs, Value keyword_names); /* T(...): __new__ and
                              __init__ in one; type may be a subclass: allocate with type_allocate */
  bool (*init)(Machine *m, Value self, const Value *args, int nargs, Value keyword_names); /* __init__ of what __new__ makes empty: lists, dicts */
  const char *construct_signature; /* for help and keyword binding, e.g. "int(x=0, /, base=10)" */
  const char *doc;
} TypeSpec;

#define ATTRS_AFTER UINT32_MAX

struct Type {
  Object base;
  TypeId id;
  uint32_t flags;
  uint32_t version;       /* changes whenever an attribute of the type or of a base changes; 0 never valid in caches */
  uint32_t attrs_offset;  /* 0: instances have no attributes of their own */
  uint32_t inline_slots;  /* attribute slots that new instances carry inline; grows with experience */
  size_t size;            /* fixed part of an instance, attribute part excluded */
  uint32_t members_offset, own_members; /* __slots__ (member.h): members lie from there to size; how many are the class's own */
  Walker walk;
  VariableSize variable;
  const TypeSpec *spec;   /* of the built-in type whose layout this is */
  Slots slots;
  Str *name;              /* __name__ */
  Value qualname, module; /* Str or ABSENT */
  Value bases, mro;       /* tuples of types; mro[0] is the type itself */
  Dict *dict;             /* the namespace, keyed by interned Str */
  Shape *root_shape;      /* of instances; ABSENT attributes */
  Array *subclasses;      /* weak: entries are cleared in the collection that finds them dead */
  /* vm/instantiate.c: while construct_version == version, calling the class allocates and runs construct_init (ABSENT: nothing to run). Not traced:
   * what it names is held by the namespaces that the version guards. */
  uint32_t construct_version;
  Value construct_init;
  Value (*construct)(Machine *m, Type *type, const Value *args, int nargs, Value keyword_names); /* the spec's or inherited;
                             NULL: cannot create instances */
};

/* Slots of operators stand in pairs at the end of Slots. */
static inline BinarySlot type_binary_slot(const Type *t, BinaryOp op) { return (&t->slots.add)[2 * op]; }
static inline BinarySlot type_inplace_slot(const Type *t, BinaryOp op) { return (&t->slots.add)[2 * op + 1]; }

/* The type of any value, immediates included. Never fails. */
TypeId special_type_id(Value v);
static inline TypeId type_id_of(Value v) {
  if (is_object(v)) return object_type_id(as_object(v));
  if (is_small_int(v)) return TYPE_ID_int;
  if (is_flonum(v)) return TYPE_ID_float;
  return special_type_id(v);
}
static inline Type *type_of(Machine *m, Value v) { return m->types[type_id_of(v)]; }
static inline Type *builtin_type(Machine *m, TypeId id) { return m->types[id]; }
static inline bool is_type(Value v) { return has_type_id(v, TYPE_ID_type); }
static inline Type *as_type(Value v) {
  assert(is_type(v));
  return (Type *)as_object(v);
}
const char *type_name(const Type *t);                 /* NUL-terminated __name__ */
const char *type_name_of(Machine *m, Value v);        /* of v's type, for messages */
bool type_is_subtype(const Type *t, const Type *base); /* by MRO identity */
static inline bool is_instance(Machine *m, Value v, TypeId base) {
  TypeId id = type_id_of(v);
  return id == base || type_is_subtype(m->types[id], m->types[base]);
}

/* Attribute of the type found along its MRO, no binding; ABSENT when there is none (nothing pending). O(1) through the
 * method cache, which is emptied at collections. */
Value type_lookup(Machine *m, Type *t, Str *name);
/* The __init__ written in C that gives instances of t their contents, __new__ making empty ones: lists, dicts, exceptions. ABSENT: there is none. */
Value type_filling_init(Machine *m, Type *t);
/* The same without the type itself and the types before `after` in the MRO: what super() sees. */
Value type_lookup_after(Machine *m, Type *t, const Type *after, Str *name);
/* Assigns (value ABSENT: deletes) in the namespace, bumps versions of the type and its subclasses, refreshes slots. */
MUST_USE bool type_set_attr(Machine *m, Type *t, Str *name, Value value);

/* New instance of `type` whose layout is `size` bytes of fixed and variable part: adds the attribute part
 * when the type has one (root shape set). The way constructors allocate, so that subclasses work. */
void *type_allocate(Machine *m, Type *type, size_t size);
/* As type_allocate for the usual case of an exact built-in or its subclass with the spec's fixed size. */
void *type_allocate_fixed(Machine *m, Type *type);

/* A class of the language, with the layout of a built-in type or a class. Its bases, mro and dict are ABSENT: the caller (vm/class.c)
 * sets them, then calls type_joined_hierarchy, then fills the slots. NULL: MemoryError pending. */
/* The class's own __init__ stores `count` attributes: instances get room for them, and for those of the bases, from the first one on. */
void type_expect_attributes(Machine *m, Type *type, uint32_t count);
MUST_USE Type *type_new_class(Machine *m, Str *name, const Type *layout);
/* Instances get room for members, as __slots__ asks, and attributes of their own only if has_dict. Before any instance. */
void type_set_members(Machine *m, Type *type, uint32_t count, bool has_dict);
/* bases and mro are set: the bases learn of their subclass, the type gets its version and what flags it inherits. */
void type_joined_hierarchy(Machine *m, Type *type);
void type_set_has_del(Machine *m, Type *type, bool has_del);
/* To be called when the namespace of t was changed other than by type_set_attr. */
void type_modified(Machine *m, Type *t);
/* The hash slot of types that define equality and no hash: TypeError: unhashable type: 'list'. */
bool object_unhashable(Machine *m, Value self, int64_t *hash);
uint32_t type_count(Machine *m); /* one more than the largest id in use */

/* Registers a built-in type beyond types.def (algebra kernels, modules' types); returns its Type. */
Type *type_register(Machine *m, const char *name, const char *module, TypeId base, uint32_t flags, const TypeSpec *spec);
/* Further methods for a type just registered: a NULL-terminated table, as in its spec. */
void type_add_methods(Machine *m, Type *t, const struct NativeSpec *const *methods);
/* Creates every type of types.def and exceptions.def; specs come from object/type_table.c. */
void types_start(Machine *m);
void types_stop(Machine *m);

#endif
