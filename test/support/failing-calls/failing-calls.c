/*
 * Preloaded into a program, fails calls that change files below one folder: the FAIL_AT-th of them, counted over all
 * threads from 1, or that one and all after it where FAIL_ON is "after". It writes how many calls it has counted to
 * the file FAIL_COUNT, which the program that reads it maps or reads when this one has ended. See failing-calls.ts.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

static _Atomic long *count;
static const char *folder;
static size_t folder_length;
static long fail_at;
static int fails_after;
static int fail_with;

__attribute__((constructor)) static void begin(void) {
  const char *file = getenv("FAIL_COUNT");
  folder = getenv("FAIL_FOLDER");
  if (file == NULL || folder == NULL) return;
  folder_length = strlen(folder);
  fail_at = atol(getenv("FAIL_AT"));
  fails_after = strcmp(getenv("FAIL_ON"), "after") == 0;
  fail_with = strcmp(getenv("FAIL_WITH"), "ENOSPC") == 0 ? ENOSPC : EIO;
  int fd = open(file, O_RDWR);
  if (fd < 0) return;
  void *mapped = mmap(NULL, sizeof(long), PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
  if (mapped != MAP_FAILED) count = mapped;
}

static int is_below(const char *path) {
  return path != NULL && strncmp(path, folder, folder_length) == 0;
}

static int fails(const char *path) {
  if (count == NULL || !is_below(path)) return 0;
  long turn = atomic_fetch_add(count, 1) + 1;
  if (turn < fail_at || (turn > fail_at && !fails_after)) return 0;
  errno = fail_with;
  return 1;
}

static int fails_of(int fd) {
  if (count == NULL) return 0;
  char link[64], path[PATH_MAX];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length < 0) return 0;
  path[length] = 0;
  return fails(path);
}

#define REAL(name, result, ...) \
  static result (*real)(__VA_ARGS__); \
  if (real == NULL) real = (result (*)(__VA_ARGS__))dlsym(RTLD_NEXT, name)

ssize_t write(int fd, const void *bytes, size_t size) {
  REAL("write", ssize_t, int, const void *, size_t);
  return fails_of(fd) ? -1 : real(fd, bytes, size);
}

ssize_t writev(int fd, const struct iovec *parts, int many) {
  REAL("writev", ssize_t, int, const struct iovec *, int);
  return fails_of(fd) ? -1 : real(fd, parts, many);
}

ssize_t pwrite(int fd, const void *bytes, size_t size, off_t at) {
  REAL("pwrite", ssize_t, int, const void *, size_t, off_t);
  return fails_of(fd) ? -1 : real(fd, bytes, size, at);
}

ssize_t pwrite64(int fd, const void *bytes, size_t size, off64_t at) {
  REAL("pwrite64", ssize_t, int, const void *, size_t, off64_t);
  return fails_of(fd) ? -1 : real(fd, bytes, size, at);
}

ssize_t pwritev(int fd, const struct iovec *parts, int many, off_t at) {
  REAL("pwritev", ssize_t, int, const struct iovec *, int, off_t);
  return fails_of(fd) ? -1 : real(fd, parts, many, at);
}

int fsync(int fd) {
  REAL("fsync", int, int);
  return fails_of(fd) ? -1 : real(fd);
}

int fdatasync(int fd) {
  REAL("fdatasync", int, int);
  return fails_of(fd) ? -1 : real(fd);
}

int ftruncate(int fd, off_t size) {
  REAL("ftruncate", int, int, off_t);
  return fails_of(fd) ? -1 : real(fd, size);
}

int ftruncate64(int fd, off64_t size) {
  REAL("ftruncate64", int, int, off64_t);
  return fails_of(fd) ? -1 : real(fd, size);
}

int rename(const char *from, const char *to) {
  REAL("rename", int, const char *, const char *);
  return fails(to) ? -1 : real(from, to);
}

int unlink(const char *path) {
  REAL("unlink", int, const char *);
  return fails(path) ? -1 : real(path);
}
