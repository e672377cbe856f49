/* SPDX-License-Identifier: GPL-3.0-or-later */
/* functions_object.c: builtin functions that ask or change any object: ascii callable delattr exit format getattr hasattr hash id iter len
 * next repr setattr. */
#include "builtins/sequence.h"
#include "builtins/state.h"

BUILTIN(builtin_repr, "repr(obj, /)",
        "Return the canonical string representation of the object.\n\nFor many object types, including most builtins, eval() will "
        "accept the\nresult of repr() as an input expression.") {
  return object_repr(m, args[0]);
}

BUILTIN(builtin_ascii, "ascii(obj, /)",
        "Return an ASCII-only representation of an object.\n\nAs repr(), return a string containing a printable representation of "
        "an\nobject, but escape the non-ASCII characters in the string returned by\nrepr() using \\\\x, \\\\u or \\\\U escapes.") {
  Value text = object_repr(m, args[0]);
  if (is_absent(text) || str_is_ascii(as_str(text))) return text;
  StrBuilder b;
  builder_start(&b);
  const char *p = as_str(text)->text, *end = p + as_str(text)->bytes;
  while (p < end) {
    uint32_t c = utf8_next(&p);
    if (c < 0x80) builder_add_char(&b, c);
    else builder_addf(&b, c < 0x100 ? "\\x%02x" : c < 0x10000 ? "\\u%04x" : "\\U%08x", c);
  }
  return builder_finish(m, &b);
}

BUILTIN(builtin_callable, "callable(obj, /)",
        "Return whether the object is callable (i.e., some kind of function).\n\nNote that classes are callable, as are instances of "
        "classes with a\n__call__() method.") {
  return bool_value(object_is_callable(m, args[0]));
}

static Str *attribute_name(Machine *m, Value name) {
  if (is_str_instance(m, name)) return str_intern(m, as_str(name));
  raise_error(m, TYPE_ID_TypeError, "attribute name must be string, not '%T'", name);
  return NULL;
}

BUILTIN(builtin_getattr, "getattr(object, name, default=..., /)",
        "Get a named attribute from an object; getattr(x, 'y') is equivalent to x.y.\nWhen a default argument is given, it is returned "
        "when the attribute doesn't\nexist; without it, an exception is raised in that case.") {
  Str *name = attribute_name(m, args[1]);
  if (!name) return ABSENT;
  if (is_absent(args[2])) return object_get_attr(m, args[0], name);
  Value found;
  int result = object_find_attr(m, args[0], name, &found);
  return result < 0 ? ABSENT : result ? found : args[2];
}

BUILTIN(builtin_hasattr, "hasattr(obj, name, /)",
        "Return whether the object has an attribute with the given name.\n\nThis is done by calling getattr(obj, name) and catching "
        "AttributeError.") {
  Str *name = attribute_name(m, args[1]);
  if (!name) return ABSENT;
  Value found;
  int result = object_find_attr(m, args[0], name, &found);
  return result < 0 ? ABSENT : bool_value(result);
}

BUILTIN(builtin_setattr, "setattr(obj, name, value, /)",
        "Sets the named attribute on the given object to the specified value.\n\nsetattr(x, 'y', v) is equivalent to ``x.y = v``") {
  Str *name = attribute_name(m, args[1]);
  return name && object_set_attr(m, args[0], name, args[2]) ? NONE : ABSENT;
}

BUILTIN(builtin_delattr, "delattr(obj, name, /)",
        "Deletes the named attribute from the given object.\n\ndelattr(x, 'y') is equivalent to ``del x.y``") {
  Str *name = attribute_name(m, args[1]);
  return name && object_set_attr(m, args[0], name, ABSENT) ? NONE : ABSENT;
}

BUILTIN(builtin_hash, "hash(obj, /)",
        "Return the hash value for the given object.\n\nTwo objects that compare equal must also have the same hash value, but the\n"
        "reverse is not necessarily true.") {
  int64_t hash;
  return object_hash(m, args[0], &hash) ? int_value(m, hash) : ABSENT;
}

BUILTIN(builtin_id, "id(obj, /)",
        "Return the identity of an object.\n\nIt is unique among all objects that ever were: the number of its creation.") {
  return int_from_uint64(m, object_id(m, args[0]));
}

BUILTIN(builtin_len, "len(obj, /)", "Return the number of items in a container.") {
  int64_t length;
  return object_length(m, args[0], &length) ? int_value(m, length) : ABSENT;
}

BUILTIN(builtin_iter, "iter(object, sentinel=..., /)",
        "iter(iterable) -> iterator\niter(callable, sentinel) -> iterator\n\nGet an iterator from an object.  In the first form, the "
        "argument must\nsupply its own iterator, or be a sequence.\nIn the second form, the callable is called until it returns the "
        "sentinel.") {
  if (is_absent(args[1])) return object_iter(m, args[0]);
  if (!object_is_callable(m, args[0])) return raise_error(m, TYPE_ID_TypeError, "iter(v, w): v must be callable");
  return callable_iterator_new(m, args[0], args[1]);
}

BUILTIN(builtin_next, "next(iterator, default=..., /)",
        "next(iterator[, default])\n\nReturn the next item from the iterator. If default is given and the iterator\nis exhausted, it is "
        "returned instead of raising StopIteration.") {
  NextSlot next = builtin_type(m, type_id_of(args[0]))->slots.next;
  if (!next) return raise_error(m, TYPE_ID_TypeError, "'%T' object is not an iterator", args[0]);
  Value item = next(m, args[0]);
  if (!is_absent(item)) return item;
  if (error_pending(m)) {
    if (is_absent(args[1]) || !error_matches(m, TYPE_ID_StopIteration)) return ABSENT;
    error_take(m);
  }
  return is_absent(args[1]) ? raise_value(m, object_value(builtin_type(m, TYPE_ID_StopIteration))) : args[1];
}

BUILTIN(builtin_format, "format(value, format_spec='', /)",
        "Return type(value).__format__(value, format_spec)\n\nMany built-in types implement format_spec according to the Format "
        "Specification\nMini-language.") {
  Value spec = is_absent(args[1]) ? str_empty(m) : args[1];
  if (!is_str_instance(m, spec)) return raise_error(m, TYPE_ID_TypeError, "format() argument 2 must be str, not %N", spec);
  return object_format(m, args[0], spec);
}

static Value leave(Machine *m, Value code) {
  if (is_absent(code)) return raise_value(m, object_value(builtin_type(m, TYPE_ID_SystemExit)));
  return raise_with_value(m, TYPE_ID_SystemExit, code);
}
BUILTIN(builtin_exit, "exit(code=None, /)", "Leave the program: raise SystemExit(code).") { return leave(m, args[0]); }
BUILTIN(builtin_quit, "quit(code=None, /)", "Leave the program: raise SystemExit(code).") { return leave(m, args[0]); }

const NativeSpec *const builtin_object_functions[] = {
    &builtin_repr, &builtin_ascii, &builtin_callable, &builtin_getattr, &builtin_hasattr, &builtin_setattr, &builtin_delattr, &builtin_hash,
    &builtin_id,   &builtin_len,   &builtin_iter,     &builtin_next,    &builtin_format,  &builtin_exit,    &builtin_quit,    NULL};
