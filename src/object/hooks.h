/* SPDX-License-Identifier: GPL-3.0-or-later */
/* hooks.h: what upper layers lend to lower ones, so that no lower layer includes an upper header. */
#ifndef MAYFLY_OBJECT_HOOKS_H
#define MAYFLY_OBJECT_HOOKS_H

#include "object/type.h"

typedef struct Hooks {
  /* vm: calls anything. keyword_names: tuple of Str for the last values of args, or ABSENT. */
  Value (*call)(Machine *m, Value callable, const Value *args, int nargs, Value keyword_names);
  /* vm: the generic attribute protocol (descriptors, __getattr__), for the get_attr/set_attr slots of most types. */
  Value (*get_attr)(Machine *m, Value self, Str *name);
  bool (*set_attr)(Machine *m, Value self, Str *name, Value value_or_absent);
  /* vm: what the builtins namespace holds under a name; NameError. */
  Value (*builtin)(Machine *m, const char *name);
  /* vm: runs one queued death: a weak reference's callback or a __del__; errors are reported to stderr. */
  void (*run_death)(Machine *m, Value callable, Value argument);
  /* vm: fills the C slots of a class from its namespace after its creation or a change of `name` (NULL: all). */
  void (*refresh_slots)(Machine *m, Type *type, Str *name);
  /* vm: "File …, line …" information of the innermost frame is added to an exception when it is raised. */
  void (*attach_traceback)(Machine *m, Value exception);
  /* vm: tells of a warning about a text, by the module warnings. false: an exception is pending, the warning itself when it is to be one. */
  bool (*warn_of_text)(Machine *m, TypeId category, const char *message, Value filename, uint32_t line);
  /* algebra: exact quotient of two ints in the CAS dialect (an int or a Rational); ZeroDivisionError. */
  Value (*exact_quotient)(Machine *m, Value left, Value right);
  /* algebra: binary operation on elements with different parents, or that the type did not know; NOT_IMPLEMENTED: not elements. */
  Value (*coerce_binary)(Machine *m, BinaryOp op, Value left, Value right);
  Value (*coerce_compare)(Machine *m, Value left, Value right, CompareOp op);
  /* algebra: the TypeError of an operator that one of its elements (a number, too) does not know, in Sage's words; NOT_IMPLEMENTED: none takes part,
   * or the code that runs is Python's. */
  Value (*raise_unsupported)(Machine *m, const char *symbol, Value left, Value right);
} Hooks;

#endif
