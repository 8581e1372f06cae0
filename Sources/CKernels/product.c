// General matrix products for training, in float32 and, where the processor multiplies it, in
// bfloat16 with float32 sums: c += scale · op(a) · op(b).
//
// Written here, and not left to OpenBLAS, for two reasons: a release that does not know the
// processor falls back to its oldest kernels (3.8 times slower on an Emerald Rapids Xeon, without a
// word), and its bfloat16 products want inputs that are bfloat16 already.
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#include "ckernels.h"
#include "levels.h"

#pragma clang diagnostic ignored "-Wpsabi"
#define P_INLINE static inline __attribute__((always_inline))

// A block of b, CK_BLOCK_DEPTH × CK_BLOCK_COLUMNS words, is half of a second cache of 1 MB in
// bfloat16; a strip of a's rows, in the first.
enum {
  CK_BLOCK_DEPTH = 256,
  CK_BLOCK_COLUMNS = 1024,
  CK_BLOCK_ROWS = 144, // a multiple of every P_MR
  CK_ROW_WORDS = CK_BLOCK_DEPTH + 4, // not a power of two apart, or rows would share cache sets
};

struct ck_blocks {
  void *a, *b;
};

#define P_FLOAT_ADD(sum, value, columns) ((sum) + (columns) * (value))

P_INLINE void float_convert(const float *from, size_t n, float scale, float *to) {
  for (size_t i = 0; i < n; i++) to[i] = from[i] * scale;
}
P_INLINE void float_join(const float *first, const float *second, size_t n, float scale,
                         float *to) {
  (void)second;
  for (size_t i = 0; i < n; i++) to[i] = first[i] * scale;
}

#define P_WORD float
#define P_PAIR 0
#define P_ADD P_FLOAT_ADD
#define P_CONVERT float_convert
#define P_JOIN float_join

#define P_NAME(x) portable_##x
#define P_MR 4
#define P_NP 1
#include "product_kernels.inc"
#undef P_NAME
#undef P_MR
#undef P_NP

#if CK_X86
#pragma clang attribute push(__attribute__((target("avx2,fma"))), apply_to = function)
#define P_NAME(x) avx2_##x
#define P_MR 6
#define P_NP 1
#include "product_kernels.inc"
#undef P_NAME
#undef P_MR
#undef P_NP
#pragma clang attribute pop

#pragma clang attribute push(__attribute__((target("avx512f,avx512bw,avx512dq,avx512vl,fma"))),    \
                             apply_to = function)
#define P_NAME(x) avx512_##x
#define P_MR 12
#define P_NP 2
#include "product_kernels.inc"
#undef P_NAME
#pragma clang attribute pop

#undef P_WORD
#undef P_PAIR
#undef P_ADD
#undef P_CONVERT
#undef P_JOIN

#pragma clang attribute push(                                                                      \
    __attribute__((target("avx512f,avx512bw,avx512dq,avx512vl,avx512bf16,fma"))),                  \
    apply_to = function)
// Round to nearest, ties to even, as the processor does; for the ends that are no whole vector.
P_INLINE uint32_t bf16_round(float x) {
  uint32_t bits;
  memcpy(&bits, &x, sizeof bits);
  if ((bits & 0x7fffffffu) > 0x7f800000u) return (bits >> 16) | 0x40; // NaN stays one
  return (bits + 0x7fffu + ((bits >> 16) & 1)) >> 16;
}
P_INLINE void bf16_convert(const float *from, size_t n, float scale, uint32_t *to) {
  const __m512 by = _mm512_set1_ps(scale);
  size_t i = 0;
  for (; i + 32 <= n; i += 32) {
    __m512bh pairs = _mm512_cvtne2ps_pbh(_mm512_mul_ps(_mm512_loadu_ps(from + i + 16), by),
                                         _mm512_mul_ps(_mm512_loadu_ps(from + i), by));
    _mm512_storeu_si512(to + i / 2, (__m512i)pairs);
  }
  for (; i < n; i += 2)
    to[i / 2] = bf16_round(from[i] * scale) |
                (i + 1 < n ? bf16_round(from[i + 1] * scale) << 16 : 0);
}
P_INLINE void bf16_join(const float *first, const float *second, size_t n, float scale,
                        uint32_t *to) {
  const __m512 by = _mm512_set1_ps(scale);
  size_t i = 0;
  for (; i + 16 <= n; i += 16) {
    __m512 high = second ? _mm512_mul_ps(_mm512_loadu_ps(second + i), by) : _mm512_setzero_ps();
    __m512i low =
        _mm512_cvtepu16_epi32((__m256i)_mm512_cvtneps_pbh(_mm512_mul_ps(_mm512_loadu_ps(first + i), by)));
    __m512i up = _mm512_slli_epi32(_mm512_cvtepu16_epi32((__m256i)_mm512_cvtneps_pbh(high)), 16);
    _mm512_storeu_si512(to + i, _mm512_or_si512(low, up));
  }
  for (; i < n; i++)
    to[i] = bf16_round(first[i] * scale) | (second ? bf16_round(second[i] * scale) << 16 : 0);
}
#define P_WORD uint32_t
#define P_PAIR 1
#define P_ADD(sum, value, columns)                                                                 \
  (__typeof__(sum)) _mm512_dpbf16_ps((__m512)(sum), (__m512bh)_mm512_set1_epi32((int)(value)),     \
                                     (__m512bh)(columns))
#define P_CONVERT bf16_convert
#define P_JOIN bf16_join
#define P_NAME(x) bf16_##x
#include "product_kernels.inc"
#undef P_NAME
#undef P_MR
#undef P_NP
#pragma clang attribute pop
#endif

int ck_has_bf16(void) {
#if CK_X86
  return ck_current_level() >= CK_AVX512 && __builtin_cpu_supports("avx512bf16");
#else
  return 0;
#endif
}

// Each thread packs into blocks of its own, 1.3 MB, freed with it.
static pthread_key_t blocks_key;
static pthread_once_t blocks_once = PTHREAD_ONCE_INIT;

static void free_blocks(void *pointer) {
  struct ck_blocks *blocks = pointer;
  free(blocks->a);
  free(blocks->b);
  free(blocks);
}

static void make_key(void) { pthread_key_create(&blocks_key, free_blocks); }

static struct ck_blocks *own_blocks(void) {
  pthread_once(&blocks_once, make_key);
  struct ck_blocks *blocks = pthread_getspecific(blocks_key);
  if (blocks) return blocks;
  const size_t a = (size_t)CK_BLOCK_ROWS * CK_ROW_WORDS * 4;
  const size_t b = (size_t)CK_BLOCK_DEPTH * (CK_BLOCK_COLUMNS + 32) * 4;
  blocks = malloc(sizeof *blocks);
  if (!blocks) abort();
  blocks->a = aligned_alloc(64, (a + 63) / 64 * 64);
  blocks->b = aligned_alloc(64, (b + 63) / 64 * 64);
  if (!blocks->a || !blocks->b) abort();
  pthread_setspecific(blocks_key, blocks);
  return blocks;
}

void ck_product(ck_matrix a, ck_matrix b, float *c, size_t ldc, size_t m, size_t n, size_t k,
                float scale, int in_bf16) {
  struct ck_blocks *blocks = own_blocks();
#if CK_X86
  if (in_bf16 && ck_has_bf16()) {
    bf16_product(&a, &b, c, ldc, m, n, k, scale, blocks);
    return;
  }
  switch (ck_current_level()) {
  case CK_AVX512: avx512_product(&a, &b, c, ldc, m, n, k, scale, blocks); return;
  case CK_AVX2: avx2_product(&a, &b, c, ldc, m, n, k, scale, blocks); return;
  default: break;
  }
#endif
  (void)in_bf16;
  portable_product(&a, &b, c, ldc, m, n, k, scale, blocks);
}
