/* SPDX-License-Identifier: GPL-3.0-or-later */
/* mod_pickle.c: the module _pickle: what reading and writing pickles (stdlib/pickle) needs from the machine. */
#include "builtins/builtin.h"
#include "object/containers.h"
#include "object/error.h"
#include "object/number.h"
#include "object/operations.h"
#include "object/str.h"
#include "vm/source_file.h"
#include "vm/vm.h"

/* One step of CRC-32 (IEEE 802.3, reflected) a byte. */
static uint32_t crc_of_byte(uint32_t byte) {
  for (int bit = 0; bit < 8; bit++) byte = byte & 1 ? byte >> 1 ^ 0xedb88320u : byte >> 1;
  return byte;
}

BUILTIN(pickle_crc32, "crc32(data, /)", "The CRC-32 of bytes.") {
  if (!is_bytes(args[0])) return raise_error(m, TYPE_ID_TypeError, "a bytes-like object is required, not '%T'", args[0]);
  uint32_t table[256], crc = 0xffffffffu;
  for (uint32_t i = 0; i < 256; i++) table[i] = crc_of_byte(i);
  const Bytes *b = as_bytes(args[0]);
  for (size_t i = 0; i < b->length; i++) crc = table[(crc ^ b->data[i]) & 255] ^ crc >> 8;
  return int_value(m, (int64_t)(crc ^ 0xffffffffu));
}

BUILTIN(pickle_pack_double, "pack_double(x, /)", "The 64 bits of a float, most significant byte first.") {
  double d;
  if (!object_as_double(m, args[0], &d)) return ABSENT;
  uint64_t bits;
  uint8_t out[8];
  memcpy(&bits, &d, 8);
  for (int i = 0; i < 8; i++) out[i] = (uint8_t)(bits >> (56 - 8 * i));
  return bytes_new(m, out, 8);
}

BUILTIN(pickle_unpack_double, "unpack_double(data, /)", "The float that pack_double wrote as these 8 bytes.") {
  if (!is_bytes(args[0]) || as_bytes(args[0])->length != 8) return raise_error(m, TYPE_ID_ValueError, "unpack_double() needs 8 bytes");
  uint64_t bits = 0;
  for (int i = 0; i < 8; i++) bits = bits << 8 | as_bytes(args[0])->data[i];
  double d;
  memcpy(&d, &bits, 8);
  return float_value(m, d);
}

static bool is_native_module(const char *name) {
  static const ModuleSpec *const modules[] = {
#define MODULE(word) &word##_module,
#include "builtins/builtins.def"
#undef MODULE
  };
  for (size_t i = 0; i < sizeof modules / sizeof *modules; i++)
    if (strcmp(modules[i]->name, name) == 0) return true;
  return false;
}

BUILTIN(pickle_is_internal, "is_internal(name, /)", "Does this module come with the interpreter? Nothing is loaded.") {
  if (!is_str_instance(m, args[0])) return raise_wrong_type(m, "is_internal", "str", args[0]);
  const char *name = as_str(args[0])->text;
  bool plain = *name && !strchr(name, '/') && strlen(name) == as_str(args[0])->bytes && strcmp(name, "__main__") != 0;
  return bool_value(plain && (is_native_module(name) || vm_in_stdlib(m, name)));
}

BUILTIN(pickle_native_base, "native_base(cls, /)", "The first built-in class among the class and its bases: what its instances consist of, besides attributes.") {
  if (!is_type(args[0])) return raise_wrong_type(m, "native_base", "class", args[0]);
  const Tuple *mro = as_tuple(as_type(args[0])->mro);
  for (size_t i = 0; i < mro->length; i++)
    if (!(as_type(mro->item[i])->flags & USER_CLASS)) return mro->item[i];
  return NONE;
}

BUILTIN(pickle_user_globals, "user_globals()", "The globals of the innermost code that runs and is not the stdlib's.") {
  Dict *globals = vm_user_globals(m);
  return globals ? object_value(globals) : raise_error(m, TYPE_ID_RuntimeError, "no frame of the user is running");
}

BUILTIN(pickle_run_file, "run_file(path, globals, /)", "Run a program's file in a namespace, in the dialect that its name says.") {
  if (!is_str_instance(m, args[0])) return raise_wrong_type(m, "run_file", "str", args[0]);
  if (!is_dict(args[1])) return raise_wrong_type(m, "run_file", "dict", args[1]);
  if (!sandbox_permits(m, as_str(args[0])->text)) return ABSENT;
  Value code = source_file_compile(m, as_str(args[0])->text, 0);
  return is_absent(code) || is_absent(vm_run(m, as_code(code), as_dict(args[1]))) ? ABSENT : NONE;
}

static const NativeSpec *const functions[] = {&pickle_crc32,       &pickle_pack_double,  &pickle_unpack_double, &pickle_is_internal,
                                              &pickle_native_base, &pickle_user_globals, &pickle_run_file,      NULL};

const ModuleSpec pickle_module = {
    .name = "_pickle",
    .doc = "What reading and writing pickles needs from the machine.",
    .functions = functions,
};
