// The matrix product over 8-bit weights. Activations keep 12 bits: they cost nothing to read, and
// a pair of 16-bit products is one instruction (pmaddwd), without the saturation of pmaddubsw.
#include "ckernels.h"

#include "levels.h"

static void finish_i8(const int32_t *sums, float row_scale, const float *column_scales,
                      const float *bias, float *y, size_t columns, ck_epilogue epilogue) {
  for (size_t c = 0; c < columns; c++) {
    float value = (float)sums[c] * (row_scale * column_scales[c]) + (bias ? bias[c] : 0.0f);
    if (epilogue == CK_RELU) value = value > 0 ? value : 0;
    y[c] = epilogue == CK_ADD ? y[c] + value : value;
  }
}

static void portable_row(const int16_t *q, size_t pairs, const int8_t *w, int32_t *sums) {
  for (int c = 0; c < CK_PANEL; c++) sums[c] = 0;
  for (size_t i = 0; i < pairs; i++)
    for (int c = 0; c < CK_PANEL; c++)
      sums[c] += q[2 * i] * w[i * 32 + 2 * c] + q[2 * i + 1] * w[i * 32 + 2 * c + 1];
}

#if CK_X86
#define INLINE static inline __attribute__((always_inline))

// `rows` and `panels` are constants wherever this is inlined.
__attribute__((target("avx2"))) INLINE void avx2_tile(
    const int rows, const int panels, const int16_t *q, size_t ldq, size_t pairs, const int8_t *w,
    int32_t (*sums)[CK_PANEL]) {
  __m256i acc[rows * panels * 2];
#pragma clang loop unroll(full)
  for (int i = 0; i < rows * panels * 2; i++) acc[i] = _mm256_setzero_si256();
  for (size_t i = 0; i < pairs; i++) {
#pragma clang loop unroll(full)
    for (int p = 0; p < panels; p++) {
      const __m128i *at = (const __m128i *)(w + ((size_t)p * pairs + i) * 32);
      __m256i low = _mm256_cvtepi8_epi16(_mm_loadu_si128(at));
      __m256i high = _mm256_cvtepi8_epi16(_mm_loadu_si128(at + 1));
#pragma clang loop unroll(full)
      for (int r = 0; r < rows; r++) {
        __m256i x = _mm256_set1_epi32(*(const int32_t *)(q + r * ldq + 2 * i));
        __m256i *a = acc + (r * panels + p) * 2;
        a[0] = _mm256_add_epi32(a[0], _mm256_madd_epi16(low, x));
        a[1] = _mm256_add_epi32(a[1], _mm256_madd_epi16(high, x));
      }
    }
  }
#pragma clang loop unroll(full)
  for (int i = 0; i < rows * panels; i++) {
    _mm256_storeu_si256((__m256i *)sums[i], acc[2 * i]);
    _mm256_storeu_si256((__m256i *)(sums[i] + 8), acc[2 * i + 1]);
  }
}

__attribute__((target("avx512f,avx512bw"))) INLINE void avx512_tile(
    const int rows, const int panels, const int16_t *q, size_t ldq, size_t pairs, const int8_t *w,
    int32_t (*sums)[CK_PANEL]) {
  __m512i acc[rows * panels];
#pragma clang loop unroll(full)
  for (int i = 0; i < rows * panels; i++) acc[i] = _mm512_setzero_si512();
  for (size_t i = 0; i < pairs; i++) {
#pragma clang loop unroll(full)
    for (int p = 0; p < panels; p++) {
      const __m256i *at = (const __m256i *)(w + ((size_t)p * pairs + i) * 32);
      __m512i wide = _mm512_cvtepi8_epi16(_mm256_loadu_si256(at));
#pragma clang loop unroll(full)
      for (int r = 0; r < rows; r++) {
        __m512i x = _mm512_set1_epi32(*(const int32_t *)(q + r * ldq + 2 * i));
        acc[r * panels + p] =
            _mm512_add_epi32(acc[r * panels + p], _mm512_madd_epi16(wide, x));
      }
    }
  }
#pragma clang loop unroll(full)
  for (int i = 0; i < rows * panels; i++) _mm512_storeu_si512(sums[i], acc[i]);
}

#define TILES(LEVEL, TARGET)                                                                       \
  __attribute__((target(TARGET))) static void LEVEL##_1x4(                                         \
      const int16_t *q, size_t ldq, size_t pairs, const int8_t *w, int32_t (*sums)[CK_PANEL]) {    \
    LEVEL##_tile(1, 4, q, ldq, pairs, w, sums);                                                    \
  }                                                                                                \
  __attribute__((target(TARGET))) static void LEVEL##_1x1(                                         \
      const int16_t *q, size_t ldq, size_t pairs, const int8_t *w, int32_t (*sums)[CK_PANEL]) {    \
    LEVEL##_tile(1, 1, q, ldq, pairs, w, sums);                                                    \
  }                                                                                                \
  __attribute__((target(TARGET))) static void LEVEL##_4x1(                                         \
      const int16_t *q, size_t ldq, size_t pairs, const int8_t *w, int32_t (*sums)[CK_PANEL]) {    \
    LEVEL##_tile(4, 1, q, ldq, pairs, w, sums);                                                    \
  }
TILES(avx2, "avx2")
TILES(avx512, "avx512f,avx512bw")
#endif

typedef void (*tile_i8)(const int16_t *, size_t, size_t, const int8_t *, int32_t (*)[CK_PANEL]);

static void portable_1x1(const int16_t *q, size_t ldq, size_t pairs, const int8_t *w,
                         int32_t (*sums)[CK_PANEL]) {
  (void)ldq;
  portable_row(q, pairs, w, sums[0]);
}
static void portable_1x4(const int16_t *q, size_t ldq, size_t pairs, const int8_t *w,
                         int32_t (*sums)[CK_PANEL]) {
  (void)ldq;
  for (int p = 0; p < 4; p++) portable_row(q, pairs, w + (size_t)p * pairs * 32, sums[p]);
}
static void portable_4x1(const int16_t *q, size_t ldq, size_t pairs, const int8_t *w,
                         int32_t (*sums)[CK_PANEL]) {
  for (int r = 0; r < 4; r++) portable_row(q + r * ldq, pairs, w, sums[r]);
}

void ck_linear_i8(const int16_t *q, size_t ldq, const float *row_scales, size_t m, size_t k,
                  const int8_t *packed, const float *column_scales, const float *bias, float *y,
                  size_t ldy, size_t n, size_t first_panel, size_t last_panel,
                  ck_epilogue epilogue) {
  tile_i8 one = portable_1x1, wide = portable_1x4, tall = portable_4x1;
#if CK_X86
  switch (ck_current_level()) {
  case CK_AVX512: one = avx512_1x1, wide = avx512_1x4, tall = avx512_4x1; break;
  case CK_AVX2: one = avx2_1x1, wide = avx2_1x4, tall = avx2_4x1; break;
  default: break;
  }
#endif
  const size_t pairs = (k + 1) / 2;
  int32_t sums[4][CK_PANEL];
  for (size_t panel = first_panel; panel < last_panel;) {
    const size_t at = panel * CK_PANEL;
    const int8_t *w = packed + panel * pairs * 32;
    if (m == 1 && last_panel - panel >= 4) {
      wide(q, ldq, pairs, w, sums);
      // The four panels lie one after another, so do their sums.
      const size_t columns = n - at < 4 * CK_PANEL ? n - at : 4 * CK_PANEL;
      finish_i8(sums[0], row_scales[0], column_scales + at, bias ? bias + at : 0, y + at, columns,
                epilogue);
      panel += 4;
      continue;
    }
    const size_t columns = n - at < CK_PANEL ? n - at : CK_PANEL;
    for (size_t row = 0; row < m;) {
      const size_t rows = m - row >= 4 ? 4 : 1;
      (rows == 4 ? tall : one)(q + row * ldq, ldq, pairs, w, sums);
      for (size_t r = 0; r < rows; r++)
        finish_i8(sums[r], row_scales[row + r], column_scales + at, bias ? bias + at : 0,
                  y + (row + r) * ldy + at, columns, epilogue);
      row += rows;
    }
    panel += 1;
  }
}

void ck_pack_i8(const float *w, size_t n, size_t k, int8_t *packed, float *scales) {
  const size_t pairs = (k + 1) / 2;
  for (size_t column = 0; column < (n + CK_PANEL - 1) / CK_PANEL * CK_PANEL; column++) {
    const float *row = column < n ? w + column * k : 0;
    float largest = 0;
    for (size_t i = 0; row && i < k; i++) {
      float size = __builtin_fabsf(row[i]);
      if (size > largest) largest = size;
    }
    const float scale = largest / 127.0f, inverse = largest > 0 ? 127.0f / largest : 0;
    scales[column] = scale;
    int8_t *out = packed + column / CK_PANEL * pairs * 32 + column % CK_PANEL * 2;
    for (size_t i = 0; i < 2 * pairs; i++)
      out[i / 2 * 32 + i % 2] = row && i < k ? (int8_t)__builtin_rintf(row[i] * inverse) : 0;
  }
}

void ck_quantize_rows(const float *x, size_t ldx, size_t m, size_t k, int16_t *q, size_t ldq,
                      float *scales) {
  for (size_t row = 0; row < m; row++, x += ldx, q += ldq) {
    float largest = 0;
    for (size_t i = 0; i < k; i++) {
      float size = __builtin_fabsf(x[i]);
      largest = size > largest ? size : largest;
    }
    scales[row] = largest / 2047.0f;
    const float inverse = largest > 0 ? 2047.0f / largest : 0;
    // Adding 1.5 · 2²³ rounds to the nearest integer, which then stands in the low bits.
    for (size_t i = 0; i < k; i++) {
      union { float f; int32_t i; } bits = {.f = x[i] * inverse + 12582912.0f};
      q[i] = (int16_t)(bits.i & 0xffff);
    }
    for (size_t i = k; i < ldq; i++) q[i] = 0;
  }
}
