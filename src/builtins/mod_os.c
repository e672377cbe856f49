/* SPDX-License-Identifier: GPL-3.0-or-later */
/* mod_os.c: the module _os: the system calls behind os and os.path (stdlib/os.py, stdlib/posixpath.py). */
#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <unistd.h>

#include "builtins/builtin.h"
#include "builtins/sequence.h"

extern char **environ;

/* The path as C text; TypeError for what is no string, ValueError for a NUL inside, PermissionError in a sandbox. */
static const char *path_of(Machine *m, Value v) {
  if (!is_str_instance(m, v)) {
    if (is_absent(type_lookup(m, type_of(m, v), symbol(m, "__fspath__"))))
      return raise_error(m, TYPE_ID_TypeError, "expected str, bytes or os.PathLike object, not %T", v), NULL;
    v = object_call_method(m, v, "__fspath__", NULL, 0);
    if (is_absent(v)) return NULL;
  }
  if (is_str_instance(m, v) && strlen(as_str(v)->text) == as_str(v)->bytes) return sandbox_permits(m, as_str(v)->text) ? as_str(v)->text : NULL;
  return raise_error(m, TYPE_ID_ValueError, "embedded null byte"), NULL;
}

static Value done(Machine *m, int result, const char *path) { return result == 0 ? NONE : raise_os_error(m, errno, path); }

BUILTIN(os_getcwd, "getcwd()", "Return a string representing the current working directory.") {
  char *text = getcwd(NULL, 0);
  if (!text) return raise_os_error(m, errno, NULL);
  Value v = str_from_c(m, text);
  free(text);
  return v;
}

BUILTIN(os_chdir, "chdir(path)", "Change the current working directory to the specified path.") {
  const char *path = path_of(m, args[0]);
  return path ? done(m, chdir(path), path) : ABSENT;
}

BUILTIN(os_listdir, "listdir(path='.')", "Return a list containing the names of the files in the directory.") {
  const char *path = !is_absent(args[0]) && !is_none(args[0]) ? path_of(m, args[0]) : sandbox_permits(m, ".") ? "." : NULL;
  DIR *folder = path ? opendir(path) : NULL;
  if (!folder) return path ? raise_os_error(m, errno, path) : ABSENT;
  Value names = list_new(m, NULL, 0);
  const struct dirent *entry;
  bool ok = true;
  while (ok && (entry = readdir(folder)) != NULL) {
    if (strcmp(entry->d_name, ".") == 0 || strcmp(entry->d_name, "..") == 0) continue;
    ok = list_append(m, names, str_from_c(m, entry->d_name));
  }
  closedir(folder);
  return ok ? names : ABSENT;
}

BUILTIN(os_mkdir, "mkdir(path, mode=511)", "Create a directory.") {
  const char *path = path_of(m, args[0]);
  int64_t mode;
  if (!path || !argument_index(m, args[1], 0777, &mode)) return ABSENT;
  return done(m, mkdir(path, (mode_t)mode), path);
}

BUILTIN(os_rmdir, "rmdir(path)", "Remove a directory.") {
  const char *path = path_of(m, args[0]);
  return path ? done(m, rmdir(path), path) : ABSENT;
}

BUILTIN(os_remove, "remove(path)", "Remove a file.") {
  const char *path = path_of(m, args[0]);
  return path ? done(m, unlink(path), path) : ABSENT;
}

BUILTIN(os_rename, "rename(src, dst)", "Rename a file or directory.") {
  const char *from = path_of(m, args[0]), *to = from ? path_of(m, args[1]) : NULL;
  if (!to) return ABSENT;
  return rename(from, to) == 0 ? NONE : raise_os_error_of_two(m, errno, from, to);
}

/* (mode, size, modification time, device, inode), of the link itself when follow is false. */
BUILTIN(os_stat, "stat(path, follow=True)", "Return a tuple (mode, size, modification time, device, inode).") {
  const char *path = path_of(m, args[0]);
  struct stat s;
  bool follow = true;
  if (!path || (!is_absent(args[1]) && !object_truth(m, args[1], &follow))) return ABSENT;
  if ((follow ? stat : lstat)(path, &s) != 0) return raise_os_error(m, errno, path);
  double modified = (double)s.st_mtim.tv_sec + (double)s.st_mtim.tv_nsec / 1e9;
  return tuple_pack(m, 5, int_value(m, s.st_mode), int_value(m, s.st_size), float_value(m, modified), int_value(m, (int64_t)s.st_dev),
                    int_value(m, (int64_t)s.st_ino));
}

BUILTIN(os_realpath, "realpath(path)", "Return the path without symbolic links, or None when it does not exist.") {
  const char *path = path_of(m, args[0]);
  if (!path) return ABSENT;
  char *real = realpath(path, NULL);
  if (!real) return NONE;
  Value v = str_from_c(m, real);
  free(real);
  return v;
}

BUILTIN(os_access, "access(path, mode)", "Use the real uid/gid to test for access to a path.") {
  const char *path = path_of(m, args[0]);
  int64_t mode;
  if (!path || !argument_index(m, args[1], 0, &mode)) return ABSENT;
  return bool_value(access(path, (int)mode) == 0);
}

BUILTIN(os_chmod, "chmod(path, mode)", "Change the access permissions of a file.") {
  const char *path = path_of(m, args[0]);
  int64_t mode;
  if (!path || !argument_index(m, args[1], 0, &mode)) return ABSENT;
  return done(m, chmod(path, (mode_t)mode), path);
}

BUILTIN(os_symlink, "symlink(src, dst)", "Create a symbolic link pointing to src named dst.") {
  const char *to = path_of(m, args[0]), *link = to ? path_of(m, args[1]) : NULL;
  if (!link) return ABSENT;
  return symlink(to, link) == 0 ? NONE : raise_os_error_of_two(m, errno, to, link);
}

BUILTIN(os_readlink, "readlink(path)", "Return a string representing the path to which the symbolic link points.") {
  const char *path = path_of(m, args[0]);
  char target[4096]; /* Linux has no longer ones */
  if (!path) return ABSENT;
  ssize_t n = readlink(path, target, sizeof target);
  return n < 0 ? raise_os_error(m, errno, path) : str_new(m, target, (size_t)n);
}

BUILTIN(os_strerror, "strerror(code, /)", "Translate an error code to a message string.") {
  int64_t code;
  return argument_index(m, args[0], 0, &code) ? str_from_c(m, strerror((int)code)) : ABSENT;
}

BUILTIN(os_urandom, "urandom(size, /)", "Return a bytes object containing random bytes suitable for cryptographic use.") {
  int64_t size;
  if (!argument_index(m, args[0], 0, &size)) return ABSENT;
  if (size < 0) return raise_error(m, TYPE_ID_ValueError, "negative argument not allowed");
  Value made = bytes_new(m, NULL, (size_t)size);
  for (int64_t got = 0; !is_absent(made) && got < size;) {
    ssize_t n = getrandom(as_bytes(made)->data + got, (size_t)(size - got), 0);
    if (n < 0 && errno != EINTR) return raise_os_error(m, errno, NULL);
    if (n > 0) got += n;
  }
  return made;
}

BUILTIN(os_cpu_count, "cpu_count()", "Return the number of CPUs in the system; return None if indeterminable.") {
  long n = sysconf(_SC_NPROCESSORS_ONLN);
  return n > 0 ? int_value(m, n) : NONE;
}

BUILTIN(os_getppid, "getppid()", "Return the parent's process id.") { return int_value(m, getppid()); }

BUILTIN(os_getpid, "getpid()", "Return the current process id.") { return int_value(m, getpid()); }

BUILTIN(os_putenv, "putenv(name, value)", "Change an environment variable.") {
  const char *name = path_of(m, args[0]), *value = name ? path_of(m, args[1]) : NULL;
  return value ? done(m, setenv(name, value, 1), NULL) : ABSENT;
}

BUILTIN(os_unsetenv, "unsetenv(name)", "Delete an environment variable.") {
  const char *name = path_of(m, args[0]);
  return name ? done(m, unsetenv(name), NULL) : ABSENT;
}

BUILTIN(os_environment, "environment()", "Return a dict of the environment variables; in a sandbox an empty one.") {
  Dict *d = dict_new(m);
  for (char **entry = environ; *entry && !m->sandboxed; entry++) {
    size_t n = strcspn(*entry, "=");
    if ((*entry)[n] && !dict_set(m, d, str_new(m, *entry, n), str_from_c(m, *entry + n + 1))) return ABSENT;
  }
  return object_value(d);
}

static const NativeSpec *const functions[] = {&os_getcwd,   &os_chdir,    &os_listdir,     &os_mkdir,    &os_rmdir,   &os_remove, &os_rename,
                                              &os_stat,     &os_realpath, &os_access,      &os_chmod,    &os_symlink, &os_readlink,
                                              &os_strerror, &os_urandom,  &os_cpu_count,   &os_getppid,  &os_getpid,  &os_putenv,
                                              &os_unsetenv, &os_environment, NULL};

const ModuleSpec os_module = {
    .name = "_os",
    .doc = "System calls behind os and os.path.",
    .functions = functions,
};
