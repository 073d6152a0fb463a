/*
 * Preloaded into a program, fails calls that change files below one folder: the n-th of them, counted over all threads
 * from 1, or that one and all after it. What is to fail stands in the file FAIL_CONTROL, which this maps and the program
 * or its parent writes: see failing-calls.ts. FAIL_TRACE, where it is given, names a file that gets a line for each call.
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
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

/* The order of the fields is that of CONTROL in failing-calls.ts. */
struct control {
  _Atomic long count;
  _Atomic long counts;
  _Atomic long fail_at;
  _Atomic long fails_after;
  _Atomic long fail_with;
};

static struct control *control;
static const char *folder;
static size_t folder_length;
static int trace = -1;

__attribute__((constructor)) static void begin(void) {
  const char *file = getenv("FAIL_CONTROL");
  const char *lines = getenv("FAIL_TRACE");
  folder = getenv("FAIL_FOLDER");
  if (file == NULL || folder == NULL) return;
  folder_length = strlen(folder);
  if (lines != NULL) trace = syscall(SYS_openat, AT_FDCWD, lines, O_WRONLY | O_APPEND | O_CLOEXEC);
  int fd = syscall(SYS_openat, AT_FDCWD, file, O_RDWR | O_CLOEXEC);
  if (fd < 0) return;
  void *mapped = mmap(NULL, sizeof(struct control), PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
  if (mapped != MAP_FAILED) control = mapped;
}

static int is_below(const char *path) {
  return path != NULL && strncmp(path, folder, folder_length) == 0;
}

static int fails(const char *call, const char *path) {
  if (control == NULL || !atomic_load(&control->counts) || !is_below(path)) return 0;
  long turn = atomic_fetch_add(&control->count, 1) + 1;
  long at = atomic_load(&control->fail_at);
  int failed = turn == at || (turn > at && atomic_load(&control->fails_after));
  if (trace >= 0) {
    char line[PATH_MAX + 64];
    int size = snprintf(line, sizeof line, "%s %s%s\n", call, path, failed ? " FAILED" : "");
    if (syscall(SYS_write, trace, line, size) < 0) trace = -1;
  }
  if (failed) errno = (int)atomic_load(&control->fail_with);
  return failed;
}

static int fails_of(const char *call, int fd) {
  if (control == NULL || !atomic_load(&control->counts)) return 0;
  char link[64], path[PATH_MAX];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length < 0) return 0;
  path[length] = 0;
  return fails(call, path);
}

#define REAL(name, result, ...) \
  static result (*real)(__VA_ARGS__); \
  if (real == NULL) real = (result (*)(__VA_ARGS__))dlsym(RTLD_NEXT, name)

ssize_t write(int fd, const void *bytes, size_t size) {
  REAL("write", ssize_t, int, const void *, size_t);
  return fails_of("write", fd) ? -1 : real(fd, bytes, size);
}

ssize_t writev(int fd, const struct iovec *parts, int many) {
  REAL("writev", ssize_t, int, const struct iovec *, int);
  return fails_of("writev", fd) ? -1 : real(fd, parts, many);
}

ssize_t pwrite(int fd, const void *bytes, size_t size, off_t at) {
  REAL("pwrite", ssize_t, int, const void *, size_t, off_t);
  return fails_of("pwrite", fd) ? -1 : real(fd, bytes, size, at);
}

ssize_t pwrite64(int fd, const void *bytes, size_t size, off64_t at) {
  REAL("pwrite64", ssize_t, int, const void *, size_t, off64_t);
  return fails_of("pwrite64", fd) ? -1 : real(fd, bytes, size, at);
}

ssize_t pwritev(int fd, const struct iovec *parts, int many, off_t at) {
  REAL("pwritev", ssize_t, int, const struct iovec *, int, off_t);
  return fails_of("pwritev", fd) ? -1 : real(fd, parts, many, at);
}

int fsync(int fd) {
  REAL("fsync", int, int);
  return fails_of("fsync", fd) ? -1 : real(fd);
}

int fdatasync(int fd) {
  REAL("fdatasync", int, int);
  return fails_of("fdatasync", fd) ? -1 : real(fd);
}

int ftruncate(int fd, off_t size) {
  REAL("ftruncate", int, int, off_t);
  return fails_of("ftruncate", fd) ? -1 : real(fd, size);
}

int ftruncate64(int fd, off64_t size) {
  REAL("ftruncate64", int, int, off64_t);
  return fails_of("ftruncate64", fd) ? -1 : real(fd, size);
}

int rename(const char *from, const char *to) {
  REAL("rename", int, const char *, const char *);
  return fails("rename", to) ? -1 : real(from, to);
}

int unlink(const char *path) {
  REAL("unlink", int, const char *);
  return fails("unlink", path) ? -1 : real(path);
}

int mkdir(const char *path, mode_t mode) {
  REAL("mkdir", int, const char *, mode_t);
  return fails("mkdir", path) ? -1 : real(path, mode);
}

/* Opening a file that is there changes nothing; one that is made takes room. */
#define MAKES(path, flags) (((flags) & O_CREAT) != 0 && access(path, F_OK) != 0)
#define MODE_OF(flags) \
  mode_t mode = 0; \
  if (((flags) & O_CREAT) != 0) { \
    va_list more; \
    va_start(more, flags); \
    mode = va_arg(more, mode_t); \
    va_end(more); \
  }

int open(const char *path, int flags, ...) {
  REAL("open", int, const char *, int, ...);
  MODE_OF(flags)
  return MAKES(path, flags) && fails("open", path) ? -1 : real(path, flags, mode);
}

int open64(const char *path, int flags, ...) {
  REAL("open64", int, const char *, int, ...);
  MODE_OF(flags)
  return MAKES(path, flags) && fails("open64", path) ? -1 : real(path, flags, mode);
}
