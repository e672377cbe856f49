/* SPDX-License-Identifier: GPL-3.0-or-later */
/* dict_views.h: keys(), values(), items() and their iterators. */
#ifndef MAYFLY_BUILTINS_DICT_VIEWS_H
#define MAYFLY_BUILTINS_DICT_VIEWS_H

#include "object/containers.h"

typedef struct DictView {
  Object base;
  Value dict;
} DictView;

static inline Dict *dict_viewed(Value view) { return as_dict(((DictView *)as_object(view))->dict); }

/* view: TYPE_ID_dict_keys, dict_values or dict_items, or a type that inherits from one of them; iterator: TYPE_ID_dict_keyiterator … dict_reverseitemiterator */
Value dict_view_new(Machine *m, TypeId view, Value dict);
Value dict_iterator_new(Machine *m, TypeId iterator, Dict *d);

#endif
