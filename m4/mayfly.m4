# SPDX-License-Identifier: GPL-3.0-or-later
# The macros of Mayfly's configure.ac.

# MAYFLY_ENABLE(NAME, MEANING): the option --enable-NAME, off unless asked for.
AC_DEFUN([MAYFLY_ENABLE],
[AC_ARG_ENABLE([$1], [AS_HELP_STRING([--enable-$1], [$2])], [], [enable_$1=no])])

# MAYFLY_TRY_CFLAG(FLAG, VARIABLE): appends FLAG to VARIABLE if the compiler takes it.
AC_DEFUN([MAYFLY_TRY_CFLAG],
[AC_MSG_CHECKING([whether the compiler takes $1])
mayfly_save_CFLAGS=$CFLAGS
CFLAGS="$CFLAGS -Werror $1"
AC_COMPILE_IFELSE([AC_LANG_SOURCE([[int mayfly_flag_probe;]])],
  [AC_MSG_RESULT([yes])
   AS_VAR_APPEND([$2], [" $1"])],
  [AC_MSG_RESULT([no])])
CFLAGS=$mayfly_save_CFLAGS])

# MAYFLY_SANITIZER_FLAGS: the flags of --enable-sanitizers; what the user asked for must work.
AC_DEFUN([MAYFLY_SANITIZER_FLAGS],
[AC_MSG_CHECKING([whether programs with sanitizers link])
mayfly_sanitizers="-fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer"
mayfly_save_CFLAGS=$CFLAGS
CFLAGS="$CFLAGS $mayfly_sanitizers"
AC_LINK_IFELSE([AC_LANG_PROGRAM([], [])],
  [AC_MSG_RESULT([yes])],
  [AC_MSG_RESULT([no])
   AC_MSG_ERROR([--enable-sanitizers: the compiler cannot link with $mayfly_sanitizers])])
CFLAGS=$mayfly_save_CFLAGS
AS_VAR_APPEND([MAYFLY_CFLAGS], [" $mayfly_sanitizers"])
AS_VAR_APPEND([MAYFLY_LDFLAGS], [" $mayfly_sanitizers"])])

# MAYFLY_FIXED_ADDRESS: sets PROGRAM_CFLAGS and PROGRAM_LDFLAGS where programs need not be position-independent.
AC_DEFUN([MAYFLY_FIXED_ADDRESS],
[AC_MSG_CHECKING([whether programs link at a fixed address])
mayfly_save_CFLAGS=$CFLAGS
mayfly_save_LDFLAGS=$LDFLAGS
CFLAGS="$CFLAGS -Werror -fno-pie"
LDFLAGS="$LDFLAGS -no-pie"
AC_LINK_IFELSE([AC_LANG_PROGRAM([], [])],
  [AC_MSG_RESULT([yes])
   PROGRAM_CFLAGS=-fno-pie
   PROGRAM_LDFLAGS=-no-pie],
  [AC_MSG_RESULT([no])])
CFLAGS=$mayfly_save_CFLAGS
LDFLAGS=$mayfly_save_LDFLAGS])

# MAYFLY_LACKS(WHAT, DEBIAN-PACKAGE): notes a missing library for the message at the end.
AC_DEFUN([MAYFLY_LACKS],
[AC_MSG_WARN([missing: $1 (Debian package $2)])
AS_VAR_APPEND([mayfly_missing], [" $2"])])

# MAYFLY_PKG(PREFIX, MODULES, WHAT, DEBIAN-PACKAGE): a library known to pkg-config.
AC_DEFUN([MAYFLY_PKG],
[PKG_CHECK_MODULES([$1], [$2], [], [MAYFLY_LACKS([$3], [$4])])])

# MAYFLY_FLINT: FLINT 3 (one library), or FLINT 2.9 with Arb and Antic, which 3 has taken in.
# Sets FLINT_CFLAGS, FLINT_LIBS and mayfly_flint_version.
AC_DEFUN([MAYFLY_FLINT],
[PKG_CHECK_MODULES([FLINT], [flint >= 3.0],
  [mayfly_flint_version=$($PKG_CONFIG --modversion flint)],
  [MAYFLY_FLINT_BY_HAND])])

AC_DEFUN([MAYFLY_FLINT_BY_HAND],
[mayfly_save_LIBS=$LIBS
mayfly_save_CPPFLAGS=$CPPFLAGS
CPPFLAGS="$CPPFLAGS $GMP_CFLAGS $MPFR_CFLAGS"
FLINT_CFLAGS=
FLINT_LIBS=
AC_CHECK_HEADER([flint/flint.h],
  [AC_COMPUTE_INT([mayfly_flint_release], [__FLINT_RELEASE],
     [[#include <flint/flint.h>]], [mayfly_flint_release=0])],
  [mayfly_flint_release=none])
AS_CASE([$mayfly_flint_release],
  [none], [MAYFLY_LACKS([FLINT 2.9 or 3], [libflint-dev])],
  [3????|4????], [MAYFLY_FLINT_LIBRARY([flint], [fmpz_init], [FLINT], [libflint-dev])],
  [209??],
    [MAYFLY_FLINT_LIBRARY([flint], [fmpz_init], [FLINT], [libflint-dev])
     MAYFLY_FLINT_LIBRARY([flint-arb], [arb_init], [Arb], [libflint-arb-dev])
     MAYFLY_FLINT_LIBRARY([antic], [nf_init], [Antic], [libantic-dev])],
  [AC_MSG_ERROR([FLINT release $mayfly_flint_release is neither 2.9 nor 3; on Debian install libflint-dev])])
mayfly_flint_version=$mayfly_flint_release
AC_SUBST([FLINT_CFLAGS])
AC_SUBST([FLINT_LIBS])
LIBS=$mayfly_save_LIBS
CPPFLAGS=$mayfly_save_CPPFLAGS])

# MAYFLY_FLINT_LIBRARY(LIBRARY, FUNCTION, WHAT, DEBIAN-PACKAGE): puts -lLIBRARY before FLINT_LIBS.
AC_DEFUN([MAYFLY_FLINT_LIBRARY],
[AC_CHECK_LIB([$1], [$2], [FLINT_LIBS="-l$1 $FLINT_LIBS"],
  [MAYFLY_LACKS([$3], [$4])], [$FLINT_LIBS $MPFR_LIBS $GMP_LIBS])])

# MAYFLY_LAZY_FLINT: defines MAYFLY_FLINT_SONAME where FLINT can be loaded by need (src/heap/lazy_flint.c): on x86-64 with ELF.
AC_DEFUN([MAYFLY_LAZY_FLINT],
[AC_MSG_CHECKING([how FLINT is loaded])
mayfly_flint_soname=
AS_CASE([$host], [x86_64-*linux*],
  [AC_LANG_CONFTEST([AC_LANG_PROGRAM([[#include <flint/fmpz.h>]], [[fmpz_t x; fmpz_init_set_ui(x, 1); fmpz_add(x, x, x);]])])
   AS_IF([$CC $CPPFLAGS $FLINT_CFLAGS $GMP_CFLAGS -o conftest$EXEEXT conftest.c -lflint $GMP_LIBS >&AS_MESSAGE_LOG_FD 2>&1],
     [mayfly_flint_soname=$(objdump -p conftest$EXEEXT 2>/dev/null | sed -n 's/^ *NEEDED *\(libflint\.so.*\)$/\1/p')])
   rm -f conftest.c conftest$EXEEXT])
AS_IF([test -n "$mayfly_flint_soname"],
  [AC_DEFINE_UNQUOTED([MAYFLY_FLINT_SONAME], ["$mayfly_flint_soname"], [The library that the first call of FLINT loads.])
   AC_MSG_RESULT([$mayfly_flint_soname, by need])],
  [AC_MSG_RESULT([by the dynamic linker, at the start])])])

# MAYFLY_UNICODE_NAMES: defines MAYFLY_UNISTRING_SONAME where GNU libunistring is here to be loaded by need (src/object/unicode_name.c).
AC_DEFUN([MAYFLY_UNICODE_NAMES],
[AC_ARG_WITH([unicode-names],
  [AS_HELP_STRING([--without-unicode-names], [do without names of characters, which GNU libunistring has])],
  [], [with_unicode_names=auto])
AC_MSG_CHECKING([for GNU libunistring])
mayfly_unistring_soname=
AS_IF([test "x$with_unicode_names" != xno],
  [AC_LANG_CONFTEST([AC_LANG_PROGRAM([[#include <uniname.h>]], [[return unicode_name_character("SPACE") != ' ';]])])
   AS_IF([$CC $CPPFLAGS -o conftest$EXEEXT conftest.c -lunistring >&AS_MESSAGE_LOG_FD 2>&1],
     [mayfly_unistring_soname=$(objdump -p conftest$EXEEXT 2>/dev/null | sed -n 's/^ *NEEDED *\(libunistring\.so.*\)$/\1/p')])
   rm -f conftest.c conftest$EXEEXT])
AS_IF([test -n "$mayfly_unistring_soname"],
  [AC_DEFINE_UNQUOTED([MAYFLY_UNISTRING_SONAME], ["$mayfly_unistring_soname"], [The library that knows names of characters.])
   AC_MSG_RESULT([$mayfly_unistring_soname, by need])],
  [AC_MSG_RESULT([no])
   AS_IF([test "x$with_unicode_names" = xyes],
     [AC_MSG_ERROR([--with-unicode-names: GNU libunistring is missing; on Debian install libunistring-dev])])])])

# MAYFLY_ARCHIVES: makes PROGRAM_LIBS the static libraries of libgc, PCRE2 and Readline, which the program takes into itself instead of
# loading them at every start, if it links with them. Not GMP, which FLINT's functions must share. No -lgc may follow them: the archive asks
# for _end, which the shared library has, too.
AC_DEFUN([MAYFLY_ARCHIVES],
[AC_MSG_CHECKING([for static libraries])
mayfly_archives=
for mayfly_library in pcre2-8 readline tinfo gc; do
  mayfly_archive=$($CC $CFLAGS -print-file-name=lib$mayfly_library.a)
  AS_IF([test -f "$mayfly_archive"], [AS_VAR_APPEND([mayfly_archives], ["$mayfly_archive "])])
done
mayfly_save_LIBS=$LIBS
mayfly_save_CFLAGS=$CFLAGS
LIBS="$mayfly_archives -lpthread -ldl $LIBS"
CFLAGS="$CFLAGS $PROGRAM_CFLAGS $PROGRAM_LDFLAGS"
AC_LINK_IFELSE([AC_LANG_PROGRAM([[char GC_init(void), readline(void), pcre2_config_8(void);]], [[return GC_init() + readline() + pcre2_config_8();]])],
  [AC_MSG_RESULT([linked into the program])
   PROGRAM_LIBS="$mayfly_archives -lpthread -ldl -Wl,--wrap=mmap"],
  [AC_MSG_RESULT([not all are here])])
LIBS=$mayfly_save_LIBS
CFLAGS=$mayfly_save_CFLAGS])
