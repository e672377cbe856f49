/* SPDX-License-Identifier: GPL-3.0-or-later */
/* time_calendar.c: seconds since the Epoch as years, months, days, and back; as text. */
#include "builtins/time_internal.h"

#include <errno.h>
#include <math.h>
#include <stdlib.h>
#include <time.h>

#include "builtins/builtin.h"
#include "builtins/state.h"
#include "builtins/struct_sequence.h"
#include "object/error.h"
#include "object/function.h"
#include "object/number.h"
#include "object/operations.h"
#include "vm/vm.h"

/* ---- struct_time ---- */

enum { SEEN = 9, GIVEN = 11 }; /* items; CPython's constructor takes two more, zone and offset, which are dropped here */

static const GetSetSpec struct_time_getset[] = {
  {"tm_year", struct_field_0, NULL, "year, for example, 1993"},
  {"tm_mon", struct_field_1, NULL, "month of year, range [1, 12]"},
  {"tm_mday", struct_field_2, NULL, "day of month, range [1, 31]"},
  {"tm_hour", struct_field_3, NULL, "hours, range [0, 23]"},
  {"tm_min", struct_field_4, NULL, "minutes, range [0, 59]"},
  {"tm_sec", struct_field_5, NULL, "seconds, range [0, 61]"},
  {"tm_wday", struct_field_6, NULL, "day of week, range [0, 6], Monday is 0"},
  {"tm_yday", struct_field_7, NULL, "day of year, range [1, 366]"},
  {"tm_isdst", struct_field_8, NULL, "1 if summer time is in effect, 0 if not, and -1 if unknown"},
  {NULL, NULL, NULL, NULL},
};

static Value new_struct_time(Machine *m, Type *type, const Value *items) {
  Tuple *t = type_allocate(m, type, sizeof(Tuple) + SEEN * sizeof(Value));
  if (!t) return ABSENT;
  t->length = SEEN;
  memcpy(t->item, items, SEEN * sizeof(Value));
  return object_value(t);
}

static Value struct_time_construct(Machine *m, Type *type, const Value *args, int nargs, Value keyword_names) {
  if (nargs != 1 || !is_absent(keyword_names))
    return raise_error(m, TYPE_ID(TypeError), "structseq expected 1 argument, got %d", nargs);
  Value items = object_is_iterable(m, args[0]) ? tuple_from_iterable(m, args[0]) : ABSENT;
  if (is_absent(items)) return error_pending(m) ? ABSENT : raise_error(m, TYPE_ID(TypeError), "constructor requires a sequence");
  size_t n = as_tuple(items)->length;
  if (n < SEEN || n > GIVEN)
    return raise_error(m, TYPE_ID(TypeError), "time.struct_time() takes an at %s %d-sequence (%zu-sequence given)",
                       n < SEEN ? "least" : "most", n < SEEN ? SEEN : GIVEN, n);
  return new_struct_time(m, type, as_tuple(items)->item);
}

static const TypeSpec struct_time_type = {
  .slots = {.repr = struct_sequence_repr},
  .getset = struct_time_getset,
  .construct = struct_time_construct,
  .construct_signature = "struct_time(iterable, /)",
  .doc = "The time value as returned by gmtime() and localtime(), and accepted by\nasctime(), mktime() and strftime().  "
         "May be considered as a tuple of 9 integers.",
};

static Value from_tm(Machine *m, const struct tm *t) {
  Value items[SEEN] = {
    small_int_value(t->tm_year + INT64_C(1900)), small_int_value(t->tm_mon + 1), small_int_value(t->tm_mday),
    small_int_value(t->tm_hour), small_int_value(t->tm_min), small_int_value(t->tm_sec),
    small_int_value((t->tm_wday + 6) % 7), small_int_value(t->tm_yday + 1), small_int_value(t->tm_isdst),
  };
  return new_struct_time(m, m->builtins->struct_time_type, items);
}

static bool illegal(Machine *m, const char *function) {
  return raise_false(m, TYPE_ID(TypeError), "%s(): illegal time tuple argument", function);
}

/* Nine ints as C wants them: months from 0, Sunday first. */
static bool to_tm(Machine *m, Value v, const char *function, struct tm *out) {
  if (!is_object(v) || !is_instance(m, v, TYPE_ID(tuple)))
    return raise_false(m, TYPE_ID(TypeError), "Tuple or struct_time argument required");
  if (as_tuple(v)->length != SEEN) return illegal(m, function);
  int64_t item[SEEN];
  for (int i = 0; i < SEEN; i++) {
    if (!object_as_index(m, as_tuple(v)->item[i], &item[i])) return false;
    if (item[i] != (int)item[i]) return raise_false(m, TYPE_ID(OverflowError), "signed integer is greater than maximum");
  }
  *out = (struct tm){.tm_year = (int)(item[0] - 1900), .tm_mon = (int)item[1] - 1, .tm_mday = (int)item[2], .tm_hour = (int)item[3],
                     .tm_min = (int)item[4], .tm_sec = (int)item[5], .tm_wday = (int)((item[6] + 1) % 7),
                     .tm_yday = (int)item[7] - 1, .tm_isdst = (int)item[8]};
  return true;
}

/* For text: every number in its range; 0 counts as the first month, day. */
static bool check_ranges(Machine *m, struct tm *t) {
  if (t->tm_mon == -1) t->tm_mon = 0;
  if (t->tm_mday == 0) t->tm_mday = 1;
  if (t->tm_yday == -1) t->tm_yday = 0;
  const char *wrong = t->tm_mon < 0 || t->tm_mon > 11     ? "month"
                      : t->tm_mday < 0 || t->tm_mday > 31 ? "day of month"
                      : t->tm_hour < 0 || t->tm_hour > 23 ? "hour"
                      : t->tm_min < 0 || t->tm_min > 59   ? "minute"
                      : t->tm_sec < 0 || t->tm_sec > 61   ? "seconds"
                      : t->tm_wday < 0                    ? "day of week"
                      : t->tm_yday < 0 || t->tm_yday > 365 ? "day of year"
                                                           : NULL;
  return !wrong || raise_false(m, TYPE_ID(ValueError), "%s out of range", wrong);
}

/* ---- seconds to calendars and back ---- */

/* An omitted or None argument is now. */
static bool read_seconds(Machine *m, Value v, time_t *out) {
  double seconds;
  if (is_absent(v) || is_none(v)) {
    *out = time(NULL);
    return true;
  }
  if (!is_float_instance(m, v) && !type_of(m, v)->slots.index)
    return raise_false(m, TYPE_ID(TypeError), "'%T' object cannot be interpreted as an integer", v);
  if (!object_as_double(m, v, &seconds)) return false;
  if (isnan(seconds)) return raise_false(m, TYPE_ID(ValueError), "Invalid value NaN (not a number)");
  if (fabs(seconds) > 6e16) return raise_false(m, TYPE_ID(OverflowError), "timestamp out of range for platform time_t");
  *out = (time_t)floor(seconds);
  return true;
}

static Value convert(Machine *m, Value v, struct tm *(*function)(const time_t *, struct tm *)) {
  time_t seconds;
  struct tm t;
  if (!read_seconds(m, v, &seconds)) return ABSENT;
  return function(&seconds, &t) ? from_tm(m, &t) : raise_os_error(m, errno, NULL);
}

BUILTIN(time_gmtime, "gmtime(seconds=None, /)",
        "Convert seconds since the Epoch to a time tuple expressing UTC (a.k.a. GMT).\n\n"
        "When 'seconds' is not passed in, convert the current time instead.") {
  return convert(m, args[0], gmtime_r);
}

BUILTIN(time_localtime, "localtime(seconds=None, /)",
        "Convert seconds since the Epoch to a time tuple expressing local time.\n\n"
        "When 'seconds' is not passed in, convert the current time instead.") {
  return convert(m, args[0], localtime_r);
}

BUILTIN(time_mktime, "mktime(tuple, /)", "Convert a time tuple in local time to seconds since the Epoch.") {
  struct tm t;
  if (!to_tm(m, args[0], "mktime", &t)) return ABSENT;
  t.tm_wday = -1;
  time_t seconds = mktime(&t);
  if (seconds == -1 && t.tm_wday == -1) return raise_error(m, TYPE_ID(OverflowError), "mktime argument out of range");
  return float_value(m, (double)seconds);
}

/* ---- text ---- */

static Value as_text(Machine *m, const struct tm *t) {
  static const char *const days[] = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
  static const char *const months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  return str_format(m, "%s %s%3d %02d:%02d:%02d %lld", days[t->tm_wday], months[t->tm_mon], t->tm_mday, t->tm_hour, t->tm_min,
                    t->tm_sec, (long long)t->tm_year + 1900);
}

/* The tuple given, or now in local time. */
static bool read_calendar(Machine *m, Value v, const char *function, struct tm *out) {
  time_t now = time(NULL);
  if (is_absent(v)) return localtime_r(&now, out) != NULL;
  return to_tm(m, v, function, out) && check_ranges(m, out);
}

BUILTIN(time_asctime, "asctime(tuple=..., /)", "Convert a time tuple to a string, e.g. 'Sat Jun 06 16:26:11 1998'.") {
  struct tm t;
  return read_calendar(m, args[0], "asctime", &t) ? as_text(m, &t) : ABSENT;
}

BUILTIN(time_ctime, "ctime(seconds=None, /)", "Convert a time in seconds since the Epoch to a string in local time.") {
  time_t seconds;
  struct tm t;
  if (!read_seconds(m, args[0], &seconds)) return ABSENT;
  return localtime_r(&seconds, &t) ? as_text(m, &t) : raise_os_error(m, errno, NULL);
}

BUILTIN(time_strftime, "strftime(format, tuple=..., /)",
        "Convert a time tuple to a string according to a format specification.\n\nWhen the time tuple is not present, current time is used.") {
  struct tm t;
  if (!is_str_instance(m, args[0])) return raise_error(m, TYPE_ID(TypeError), "strftime() argument 1 must be str, not %N", args[0]);
  if (!read_calendar(m, args[1], "strftime", &t)) return ABSENT;
  const Str *format = as_str(args[0]);
  if (format->bytes == 0) return str_empty(m);
  /* 0 means both "did not fit" and "nothing": no directive makes more than a few hundred bytes of one */
  for (size_t size = 256; size < 512 * (format->bytes + 1); size *= 2) {
    char *text = malloc(size);
    if (!text) return raise_no_memory(m);
    size_t n = strftime(text, size, format->text, &t);
    Value result = n ? str_new(m, text, n) : ABSENT;
    free(text);
    if (n) return result;
  }
  return str_empty(m);
}

BUILTIN(time_strptime, "strptime(string, format=..., /)", "Parse a string to a time tuple according to a format specification.") {
  Value module = vm_import(m, "_strptime"), both[] = {args[0], args[1]};
  if (is_absent(module)) return ABSENT;
  if (is_absent(both[1])) both[1] = str_from_c(m, "%a %b %d %H:%M:%S %Y");
  return is_absent(both[1]) ? ABSENT : object_call_method(m, module, "strptime", both, 2);
}

static const NativeSpec *const functions[] = {
  &time_gmtime, &time_localtime, &time_mktime, &time_asctime, &time_ctime, &time_strftime, &time_strptime, NULL,
};

bool time_start_calendar(Machine *m, Value module) {
  Dict *names = ((Module *)as_object(module))->dict;
  m->builtins->struct_time_type = type_register(m, "struct_time", "time", TYPE_ID(tuple), FINAL, &struct_time_type);
  dict_set_str(m, names, symbol(m, "struct_time"), object_value(m->builtins->struct_time_type));
  module_add_functions(m, module, functions);
  tzset();
  Value standard = str_from_c(m, tzname[0]), summer = str_from_c(m, tzname[1]);
  if (is_absent(standard) || is_absent(summer)) return false;
  Value zones = tuple_pack(m, 2, standard, summer);
  if (is_absent(zones)) return false;
  dict_set_str(m, names, symbol(m, "timezone"), small_int_value(timezone));
  dict_set_str(m, names, symbol(m, "daylight"), small_int_value(daylight));
  dict_set_str(m, names, symbol(m, "altzone"), small_int_value(timezone - (daylight ? 3600 : 0)));
  dict_set_str(m, names, symbol(m, "tzname"), zones);
  return true;
}
