// 16-bit floats to float32. A checkpoint of 9 million is converted while the user waits for the
// first token, so this is eight at a time where the processor can.
#include "ckernels.h"

#include "levels.h"

static float half_to_float(uint16_t h) {
  // Shifted into a float's place, a half's exponent is 112 short; multiplying by 2¹¹² mends it and
  // makes subnormals right. Infinity and NaN have their exponent set outright.
  union { uint32_t u; float f; } bits = {.u = (uint32_t)(h & 0x7fff) << 13};
  const union { uint32_t u; float f; } scale = {.u = (112u + 127u) << 23};
  bits.f *= scale.f;
  if ((h & 0x7c00) == 0x7c00) bits.u |= 0x7f800000u;
  bits.u |= (uint32_t)(h & 0x8000) << 16;
  return bits.f;
}

#if CK_X86
__attribute__((target("avx,f16c"))) static size_t f16c_convert(const uint16_t *x, float *y,
                                                               size_t n) {
  size_t i = 0;
  for (; i + 8 <= n; i += 8)
    _mm256_storeu_ps(y + i, _mm256_cvtph_ps(_mm_loadu_si128((const __m128i *)(x + i))));
  return i;
}
#endif

void ck_f16_to_f32(const uint16_t *x, float *y, size_t n) {
  size_t i = 0;
#if CK_X86
  if (ck_current_level() >= CK_AVX2) i = f16c_convert(x, y, n);
#endif
  for (; i < n; i++) y[i] = half_to_float(x[i]);
}

void ck_bf16_to_f32(const uint16_t *x, float *y, size_t n) {
  uint32_t *bits = (uint32_t *)y;
  for (size_t i = 0; i < n; i++) bits[i] = (uint32_t)x[i] << 16;
}
