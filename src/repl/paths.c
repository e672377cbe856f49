/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "repl/paths.h"

#include <limits.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "config.h"

/* Folder of the running program, symbolic links resolved. */
static bool program_folder(char out[PATH_MAX], const char *argv0) {
  char path[PATH_MAX];
  ssize_t n = readlink("/proc/self/exe", path, sizeof path - 1);
  if (n > 0) path[n] = '\0';
  else if (!strchr(argv0, '/') || !realpath(argv0, path)) return false;
  char *slash = strrchr(path, '/');
  if (!slash) return false;
  *slash = '\0';
  snprintf(out, PATH_MAX, "%s", path);
  return true;
}

static bool has_prelude(const char *folder) {
  char path[PATH_MAX + 32];
  struct stat s;
  snprintf(path, sizeof path, "%s/prelude.cas", folder);
  return stat(path, &s) == 0;
}

void paths_stdlib(char *out, size_t size, const char *argv0) {
  char folder[PATH_MAX];
  if (program_folder(folder, argv0)) {
    snprintf(out, size, "%s/../share/mayfly/stdlib", folder);
    if (has_prelude(out)) return;
  }
  snprintf(out, size, "%s", MAYFLY_SOURCE_STDLIB);
  if (has_prelude(out)) return;
  snprintf(out, size, "%s/stdlib", MAYFLY_PKGDATADIR);
}
