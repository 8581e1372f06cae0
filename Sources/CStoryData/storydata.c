#include "cstorydata.h"

// Texts go into the program by C23's #embed and not as Swift literals, which the type checker reads
// slowly, or as bundle resources, which a moved program no longer finds. clang takes #embed as an
// extension in older C; the dependency file it writes names the embedded files, so that `swift
// build` compiles this file again when one of them changes. A new text needs its line in both
// places below; a path is relative to this file.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const uint8_t animals[] = {
#embed "../Fables/SmallWorld/Data/animals.txt"
};

#define FILE_OF(name, bytes) {name, bytes, sizeof bytes}

static const csd_file files[] = {
  FILE_OF("animals.txt", animals),
};

size_t csd_count(void) { return sizeof files / sizeof files[0]; }

csd_file csd_file_at(size_t index) { return files[index]; }
