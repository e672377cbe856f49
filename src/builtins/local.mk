# The sources of src/builtins/, one a line.

libmayfly_la_SOURCES += \
  src/builtins/collections_internal.h \
  src/builtins/deque.c \
  src/builtins/dict_views.c \
  src/builtins/dict_views.h \
  src/builtins/file.c \
  src/builtins/file.h \
  src/builtins/file_methods.c \
  src/builtins/functions_number.c \
  src/builtins/functions_object.c \
  src/builtins/functions_sequence.c \
  src/builtins/functions_type.c \
  src/builtins/functools_internal.h \
  src/builtins/itertools_combine.c \
  src/builtins/itertools_internal.h \
  src/builtins/itertools_select.c \
  src/builtins/lazy.c \
  src/builtins/list_slices.c \
  src/builtins/list_slices.h \
  src/builtins/lru_cache.c \
  src/builtins/mod_builtins.c \
  src/builtins/mod_collections.c \
  src/builtins/mod_functools.c \
  src/builtins/mod_itertools.c \
  src/builtins/mod_operator.c \
  src/builtins/mod_sys.c \
  src/builtins/output.c \
  src/builtins/sequence.c \
  src/builtins/sequence.h \
  src/builtins/state.h \
  src/builtins/struct_sequence.c \
  src/builtins/struct_sequence.h \
  src/builtins/type_dict.c \
  src/builtins/type_list.c \
  src/builtins/type_mappingproxy.c \
  src/builtins/type_range.c \
  src/builtins/type_set.c \
  src/builtins/type_slice.c \
  src/builtins/type_tuple.c

libmayfly_la_SOURCES += \
  src/builtins/codec.c \
  src/builtins/json_encode.c \
  src/builtins/mod_json.c \
  src/builtins/mod_json.h \
  src/builtins/mod_re.c \
  src/builtins/mod_re.h \
  src/builtins/percent_format.c \
  src/builtins/re_match.c \
  src/builtins/re_syntax.c \
  src/builtins/re_syntax.h \
  src/builtins/re_template.c \
  src/builtins/str_format.c \
  src/builtins/text.c \
  src/builtins/text.h \
  src/builtins/text_methods.def \
  src/builtins/text_split.c \
  src/builtins/type_bytes.c \
  src/builtins/type_bytes_methods.c \
  src/builtins/type_str.c \
  src/builtins/type_str_case.c \
  src/builtins/type_str_layout.c \
  src/builtins/type_str_search.c

libmayfly_la_SOURCES += \
  src/builtins/math_float.c \
  src/builtins/math_functions.h \
  src/builtins/math_sum.c \
  src/builtins/math_whole.c \
  src/builtins/mersenne.c \
  src/builtins/mersenne.h \
  src/builtins/mod_math.c \
  src/builtins/mod_random.c \
  src/builtins/random_distribution.c \
  src/builtins/random_internal.h \
  src/builtins/random_sequence.c \
  src/builtins/sha512.c \
  src/builtins/sha512.h \
  src/builtins/type_bool.c \
  src/builtins/type_complex.c \
  src/builtins/type_float.c \
  src/builtins/type_int.c
