/* SPDX-License-Identifier: GPL-3.0-or-later */
/* frame.h: the stack of frames and the stack of registers; the vm's own state. Inside vm/ only.
 *
 *   registers  | caller's R[0] … R[b] | R[b+1] …            a call's arguments are its callee's first registers:
 *                                     | callee's R[0] …     windows overlap, nothing is copied
 *
 * Both stacks are address space reserved once, so nothing moves. Roots: of every frame the registers below the live top of
 * its current instruction (Code.live), its function, globals, namespace and instance. Registers above are garbage of the past and are
 * not looked at. */
#ifndef MAYFLY_VM_FRAME_H
#define MAYFLY_VM_FRAME_H

#include "object/shape.h"
#include "vm/vm.h"

typedef enum FrameMode { /* what a return does */
  FRAME_CALL,      /* the value goes to the caller's register `target` */
  FRAME_ENTRY,     /* the loop returns to its C caller */
  FRAME_INIT,      /* __init__: the new instance goes to `target`; other values than None are a TypeError */
  FRAME_FOR_LOOP,  /* a generator resumed by FOR_LOOP: a return ends the loop */
  FRAME_DELEGATE,  /* a generator resumed by YIELD_FROM: a return is the value of the expression */
  FRAME_OPERATOR,  /* a method of the left operand: NotImplemented makes the operation go on; then as FRAME_CALL */
  FRAME_TEST,      /* the same, for a comparison that decides whether the caller jumps */
} FrameMode;

/* What a frame of an operator is at: a BinaryOp, perhaps augmented, or a CompareOp. */
typedef uint8_t Operation;
enum { OPERATION_COMPARE = 64, OPERATION_INPLACE = 128 };
static inline bool operation_is_comparison(Operation operation) { return operation & OPERATION_COMPARE; }
static inline CompareOp operation_compare(Operation operation) { return (CompareOp)(operation & ~OPERATION_COMPARE); }
static inline BinaryOp operation_binary(Operation operation) { return (BinaryOp)(operation & ~OPERATION_INPLACE); }

typedef struct Generator Generator;
typedef struct Frame {
  Code *code;
  const Instruction *pc; /* of the next instruction; saved before anything that may look at frames */
  Value *base;
  Function *function;    /* NULL: module or exec code */
  Dict *globals;
  Tuple *closure;
  Generator *generator;  /* the generator this frame runs for */
  union {                /* what only one kind of frames has; ABSENT in all others */
    Value outer_handled; /* generators: the caller's handled exception */
    Value instance;      /* FRAME_INIT */
    Value namespace;     /* class body, exec with locals: a dict or mapping */
  };
  uint16_t target;
  uint8_t mode;
  Operation operation;   /* FRAME_OPERATOR, FRAME_TEST */
} Frame;

struct Generator {
  Object base;
  Code *code;
  Function *function;
  Array *registers;      /* saved while suspended; NULL while running or finished */
  uint32_t pc;
  uint16_t live;         /* how many registers are saved and live */
  uint16_t sent_register;
  enum { GENERATOR_NEW, GENERATOR_SUSPENDED, GENERATOR_RUNNING, GENERATOR_DONE } state;
  Value handled;
  Value delegate;        /* iterator of a running `yield from`, for throw() and close(); ABSENT: none */
  Value name, qualname;
};

enum { SECOND_ANSWERS = 1024 };
struct Vm {
  Hooks hooks;            /* m->hooks points here; upper layers add theirs at start */
  Frame *frames, *frame, *last_frame; /* frame: the innermost; frames[0] is a sentinel without code; last_frame: by the recursion limit */
  Value *registers, *registers_end, *last_registers; /* last_registers: where those of a frame must end */
  Value handled;
  CacheCell *second_answers; /* of inline caches, from the second one on; the first is empty; emptied at collections */
  size_t second_answers_used;
  uint64_t named_version; /* of the globals whose __name__ stands at named_position; 0: none */
  int64_t named_position;
  Dict *builtins, *modules;
  Value search_path;
  Value admitted; /* tuple of the folders of vm_add_folder */
  Dict *lazy_names;       /* name -> module that defines it */
  Dict *lazy_extensions;  /* name of a built-in element type -> module that adds methods to it */
  NativeModuleLoader native_loader;
  const char *const *native_modules; /* NULL at the end */
  EchoFunction echo;
  char *stdlib;
  struct VmNames {        /* interned names that the machine itself looks up */
#define NAME(word) Str *word;
#include "vm/names.def"
#undef NAME
  } names;
  struct { Str *dunder[BINARY_COUNT], *reflected[BINARY_COUNT], *inplace[BINARY_COUNT]; } binary_names;
};

/* ABSENT: its variables are registers, or globals. */
static inline Value frame_namespace(const Frame *f) { return f->generator || f->mode == FRAME_INIT ? ABSENT : f->namespace; }
static inline Value *frame_top(const Frame *f) { return f->base + f->code->registers; }
static inline uint32_t frame_pc(const Frame *f) { /* index of the instruction that is being executed */
  ptrdiff_t next = f->pc - f->code->instructions;
  return next > 0 ? (uint32_t)(next - 1) : 0;
}

/* Is there room for one more frame, whose registers begin at base? */
static inline bool frame_has_room(const struct Vm *vm, const Code *code, const Value *base) {
  return LIKELY(vm->frame < vm->last_frame && base + code->registers <= vm->last_registers);
}
/* Pushes a frame whose parameters already stand in base[0 …]; zeroes the other locals. NULL: RecursionError pending. */
Frame *frame_overflow(Machine *m);
static inline Frame *frame_push(Machine *m, Code *code, Value *base, Function *function, Dict *globals, int bound, FrameMode mode,
                                uint16_t target) {
  struct Vm *vm = m->vm;
  if (!frame_has_room(vm, code, base)) return frame_overflow(m);
  Frame *f = vm->frame + 1;
  for (int i = bound; i < code->locals; i++) base[i] = ABSENT;
  f->code = code;
  f->pc = code->instructions;
  f->base = base;
  f->function = function;
  f->globals = globals;
  f->closure = function ? function->closure : NULL;
  f->namespace = ABSENT;
  f->generator = NULL;
  f->target = target;
  f->mode = (uint8_t)mode;
  vm->frame = f;
  return f;
}
/* First free register above the innermost frame. */
static inline Value *frame_free_registers(Machine *m) {
  const Frame *f = m->vm->frame;
  return LIKELY(f != m->vm->frames) ? frame_top(f) : m->vm->registers;
}

/* The loop: runs the innermost frame, which is FRAME_ENTRY, until it returns. */
Value vm_loop(Machine *m);

/* Are so many positional arguments just the parameters? */
static inline bool code_takes(const Code *code, int nargs, Value keyword_names) {
  return nargs == code->plain_arguments && is_absent(keyword_names);
}
/* call.c: lays the arguments out in base as the parameters of function want them; *bound parameters and locals are set.
 * Slow path of every call; args may overlap base (they are moved). false: TypeError pending. */
bool call_bind(Machine *m, Function *function, Value *base, const Value *args, int nargs, Value keyword_names);
/* Calls what is not a function of the language. */
Value call_object(Machine *m, Value callable, const Value *args, int nargs, Value keyword_names);
/* Makes a tuple of what stands behind the *; kept in a register, it keeps the arguments alive. false: TypeError pending. */
bool call_positional(Machine *m, Value callable, Value *positional);
/* Spreads callable, *positional and **keywords over window (which ends at end): the callable, then all arguments; *names is the tuple of the names of
 * the last ones, or ABSENT. Returns the number of arguments, -1: failed. */
int call_spread(Machine *m, Value callable, Value positional, Value keywords, Value *window, const Value *end, Value *names);
/* Does a call of it only push a frame, whose registers the window becomes? Others may call back, into frames that begin where the window is. */
bool call_moves_on(Machine *m, Value callable);
/* Calls such a one, its arguments in a tuple instead, which *kept and the register behind it keep alive with the names. -1: failed. */
int call_apart(Machine *m, const Value *window, int nargs, Value names, Value *kept, Value *out);
/* End of the registers that a window may use. */
static inline const Value *frame_window_end(Machine *m) { return m->vm->registers_end - 1024; }
bool call_merge_keywords(Machine *m, Value function, Value into, Value mapping);
/* What calling the class does when it is an ordinary class of the language; see call_plain_class in call.c. */
bool class_is_plain(Machine *m, Type *type, Value *init);
/* Does calling it look at the names of arguments no sooner than the type's own constructor does? */
bool class_takes_any_keyword(Machine *m, Type *type);
Value class_instantiate(Machine *m, Type *type, const Value *args, int nargs, Value keyword_names);
/* The same without the class-call hooks: type.__call__, sage's typecall. */
Value class_instantiate_plain(Machine *m, Type *type, const Value *args, int nargs, Value keyword_names);

/* attribute.c */
Value attribute_get(Machine *m, Value self, Str *name);
Value attribute_find(Machine *m, Value self, Str *name); /* ABSENT without exception: no such attribute */
bool attribute_set(Machine *m, Value self, Str *name, Value value_or_absent);
Value attribute_get_cached(Machine *m, Value self, CacheCell *cell);
bool attribute_set_cached(Machine *m, Value self, Value value, CacheCell *cell);
static inline uint64_t shape_guard(const Shape *shape) { return (uint64_t)(uintptr_t)shape; }
/* What must not change for a method found in the class to stay what the object's name means: its shape, which tells the attributes
 * of its own, or its type where it has none. */
static inline uint64_t method_guard(const Object *o, const Type *type) {
  if (type->attrs_offset == 0) return type->id;
  size_t offset = LIKELY(type->attrs_offset != ATTRS_AFTER) ? type->attrs_offset : (type->variable(o) + 7) & ~(size_t)7;
  return shape_guard(attributes_at(o, (uint32_t)offset)->shape);
}
/* Keys of answers that the loop takes itself: what the headers of the class's instances begin with, the kind of the answer, and for attributes the
 * epoch from bit 32 on. */
enum { METHOD_KEY = 1 << 30, MEMBER_KEY = 1 << 29 };
static inline uint64_t slot_key(Machine *m, const Object *o) { return object_tag(o) | m->attribute_epoch; }
static inline uint64_t member_key(Machine *m, const Object *o) { return slot_key(m, o) | MEMBER_KEY; }
static inline uint64_t method_key(const Object *o) { return object_tag(o) | METHOD_KEY; }
/* What a site knows of the class that it met before; fits nothing when there is none. */
static inline CacheCell *second_answer(Machine *m, const CacheCell *cell) { return &m->vm->second_answers[cell->other]; }
static inline Value *cached_slot(Value self, const CacheCell *cell) { return (Value *)((char *)as_object(self) + cell->slot); }
/* Is the cell's answer (CACHE_SLOT, CACHE_STORE: guard is the shape, guard2 the shape after a store) about such an object? */
static inline bool cached_attribute(Machine *m, Value self, const CacheCell *cell) {
  return is_reference(self) && LIKELY(slot_key(m, as_object(self)) == cell->key) &&
         LIKELY(shape_guard(attributes_at(as_object(self), cell->attributes)->shape) == cell->guard);
}
/* The answer of the cell, or its second one, that is; NULL: neither. */
static inline const CacheCell *slot_answer(Machine *m, Value self, const CacheCell *cell) {
  if (LIKELY(cached_attribute(m, self, cell))) return cell;
  const CacheCell *second = second_answer(m, cell);
  return cached_attribute(m, self, second) ? second : NULL;
}
/* The same for a member (CACHE_MEMBER), whose place depends on the class alone. */
static inline bool cached_member(Machine *m, Value self, const CacheCell *cell) {
  return is_reference(self) && member_key(m, as_object(self)) == cell->key;
}
static inline Value *member_answer(Machine *m, Value self, const CacheCell *cell) {
  if (LIKELY(cached_member(m, self, cell))) return cached_slot(self, cell);
  const CacheCell *second = second_answer(m, cell);
  return cached_member(m, self, second) ? cached_slot(self, second) : NULL;
}
/* The same for a method (CACHE_METHOD): guard2 is the class's version; guard the shape, when there are attributes. */
static inline bool cached_method(Machine *m, Value self, const CacheCell *cell) {
  if (UNLIKELY(!is_reference(self) || method_key(as_object(self)) != cell->key)) return false;
  const Object *o = as_object(self);
  return LIKELY(m->types[object_type_id(o)]->version == cell->guard2) &&
         (cell->attributes == 0 || LIKELY(shape_guard(attributes_at(o, cell->attributes)->shape) == cell->guard));
}
/* Whether the second answer of a cell that has one is about such an object; then it is the first one now. */
bool attribute_exchange(Machine *m, Value self, CacheCell *cell);
/* LOAD_METHOD: out[0] function and out[1] self, or out[0] attribute and out[1] ABSENT. */
bool attribute_load_method(Machine *m, Value self, CacheCell *cell, Value out[2]);
enum { CACHE_EMPTY, CACHE_SLOT, CACHE_CLASS_VALUE, CACHE_METHOD, CACHE_PROPERTY, CACHE_MODULE, CACHE_GLOBAL, CACHE_BUILTIN, CACHE_STORE, CACHE_MEMBER };
Value global_load(Machine *m, Dict *globals, CacheCell *cell);
bool global_store(Machine *m, Dict *globals, CacheCell *cell, Value v);

/* super.c: out[0] the function and out[1] the object, where super().name is an ordinary method; makes no bound method. */
bool super_find_method(Machine *m, Value self, Str *name, Value out[2]);

/* unwind.c */
/* Finds the handler of m->pending from the innermost frame outwards, up to and including the entry frame `stop`. true: m->vm->frame is the frame
 * with the handler and its pc is set; false: the entry frame is popped too and the exception is still pending. */
bool unwind(Machine *m, const Frame *stop);
void unwind_attach_context(Machine *m, Value exception);
void unwind_convert_stop_iteration(Machine *m); /* PEP 479 */
bool unwind_raise(Machine *m, Value exception_or_class, Value cause_or_absent); /* false always */
bool unwind_matches(Machine *m, Value exception, Value classes, bool *matches);
Value unwind_except_star(Machine *m, Value *group, Value classes);
Value unwind_except_star_end(Machine *m, Value caught, Value raised, Value rest);

/* generator.c */
Value generator_make(Machine *m, Frame *f);           /* GENERATOR: copies the innermost frame */
Frame *generator_resume(Machine *m, Generator *g, Value sent, FrameMode mode, uint16_t target); /* pushes its frame */
/* Saves the `live` lowest registers, does not pop. When resumed, execution goes on after the current instruction, or at it again (again 1). */
void generator_suspend(Machine *m, Frame *f, unsigned live, uint16_t sent_register, int again);
void generator_finish(Machine *m, Frame *f);
Value generator_next(Machine *m, Value self);         /* ABSENT without exception: exhausted */
/* YIELD_FROM: one step of delegation. 1: *out is to be yielded; 0: finished with *out; -1: exception. */
int generator_delegate(Machine *m, Generator *g, Value iterator, Value sent, Value *out);

/* match.c */
Value match_keys(Machine *m, Value mapping, Value keys);
Value match_class(Machine *m, Value subject, Value cls, Value keyword_names, int positional);
Value match_rest(Machine *m, Value mapping, Value keys);
/* A sequence for patterns, of `length` items, or of at least so many. */
bool match_sequence(Machine *m, Value v, unsigned length, bool at_least, bool *matches);
bool match_is_mapping(Machine *m, Value v);

/* name.c */
Value namespace_get(Machine *m, Value namespace, Value name); /* ABSENT without exception: not there */
Value name_load(Machine *m, const Frame *f, Value name);
bool name_store(Machine *m, const Frame *f, Value name, Value v);
bool name_delete(Machine *m, const Frame *f, Value name);
bool name_deleted(Machine *m, bool deleted, Value name); /* NameError unless it was */
bool name_raise_unbound(Machine *m, Value name, bool free_variable);

/* frame_object.c */
struct Traceback;
Value frame_of_generator(Machine *m, const Generator *g); /* NONE: it has ended */
Value frame_of_traceback(Machine *m, const struct Traceback *t);
/* A new dict of the variables that the registers and cells hold. */
Value frame_variables(Machine *m, const Code *code, const Value *registers, const Tuple *closure);

/* with.c: out[0] the way out, out[1] what __enter__ answered; with_except: does it swallow the exception? */
bool with_enter(Machine *m, Value manager, Value out[2]);
Value with_except(Machine *m, Value leave, Value exception);

/* display.c: helpers of opcodes that build values */
Value first_ngens(Machine *m, Value structure, unsigned n);
Value build_set(Machine *m, const Value *items, unsigned n);
Value build_dict(Machine *m, const Value *pairs, unsigned n);
bool dict_update_star(Machine *m, Value dict, Value mapping);
Value make_function(Machine *m, Dict *globals, Code *code, Value closure_or_absent);
/* parts: closure, defaults, defaults of keywords, annotations; each may be ABSENT */
Value make_function_with(Machine *m, Dict *globals, Code *code, const Value *parts);
bool unpack_iterable(Machine *m, Value iterable, Value *out, int n);
bool unpack_star(Machine *m, Value iterable, Value *out, int before, int after);
Value format_value(Machine *m, Value v, int conversion, Value spec_or_absent);
Value string_concat(Machine *m, const Value *parts, int n);
Value ellipsis_range(Machine *m, const Value *operands, int flags);
bool list_extend_star(Machine *m, Value list, Value iterable);

/* import.c */
Value import_name(Machine *m, Str *name, int level, bool innermost, Dict *globals);
Value import_from(Machine *m, Value module, Str *name);
bool import_star(Machine *m, Value module, Dict *globals, Value namespace);

/* warn.c */
bool vm_warn_of_text(Machine *m, TypeId category, const char *message, Value filename, uint32_t line);

/* arithmetic.c. All answer ABSENT or false when an exception is pending. */
Value arithmetic_add(Machine *m, Value x, Value y, bool in_place);
Value arithmetic_subtract(Machine *m, Value x, Value y, bool in_place);
Value arithmetic_multiply(Machine *m, Value x, Value y, bool in_place);
Value arithmetic_true_divide(Machine *m, Value x, Value y);
/* x + n, where a negative n was written x - (-n). */
Value arithmetic_add_int(Machine *m, Value x, int64_t n, bool in_place);
/* / and ** of the CAS dialect: of ints exact. */
Value arithmetic_exact_divide(Machine *m, Value x, Value y);
Value arithmetic_exact_power(Machine *m, Value x, Value y);
/* INPLACE: a BinaryOp; numbers from 64 on are those of the CAS dialect. */
Value arithmetic_inplace(Machine *m, unsigned op, Value x, Value y);
/* *holds: the truth of x op y. */
bool arithmetic_compare(Machine *m, Value x, Value y, CompareOp op, bool *holds);

/* operator.c. Pushes a frame for the method of left that the operation calls first. 1: pushed, 0: that is for C code to do (nothing was done),
 * -1: failed. */
int operator_push(Machine *m, Operation operation, Value left, Value right, FrameMode mode, uint16_t target);
/* The method returned NotImplemented to the instruction of the caller that had pushed it: its operands are in their registers still. */
Value operator_rest(Machine *m, Operation operation, const Frame *caller);

/* class.c, class_slots.c, instantiate.c */
/* The method that the operator calls for instances of the class of the language; ABSENT: none of the language, or (in_place) __iadd__ comes first. */
Value class_binary_method(Machine *m, Type *type, BinaryOp op, bool in_place);
Value class_compare_method(Machine *m, Type *type, CompareOp op);
Value class_make(Machine *m, Value body, Value name, Value bases, Value keywords);
void class_refresh_slots(Machine *m, Type *type, Str *name);

#endif
