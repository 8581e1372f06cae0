#pragma once
#include <stddef.h>
#include <stdint.h>

// A text file that the build laid into the program. The bytes are UTF-8, live as long as the program
// and are not ended by a zero.
typedef struct {
  // Its name without folder, such as "animals.txt".
  const char *name;
  const uint8_t *bytes;
  size_t length;
} csd_file;

// How many files there are.
size_t csd_count(void);

// The file at `index`, below csd_count(). Safe to call from any thread.
csd_file csd_file_at(size_t index);
