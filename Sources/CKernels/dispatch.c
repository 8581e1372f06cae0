// Compiles the float kernels for each instruction set and picks one when the first is called.
#include "ckernels.h"

#include "levels.h"

// The helpers that pass vectors by value are inlined always, so no calling convention is at stake.
#pragma clang diagnostic ignored "-Wpsabi"

struct ck_floats {
  void (*linear)(const float *, size_t, size_t, size_t, const float *, const float *, float *,
                 size_t, size_t, size_t, size_t, ck_epilogue);
  void (*layer_norm)(const float *, size_t, size_t, const float *, const float *, float, float *);
  void (*layer_norm_backward)(const float *, const float *, size_t, size_t, const float *, float,
                              float *, float *, float *);
  void (*attend)(const float *, const float *, const float *, size_t, size_t, float, float *,
                 float *);
  float (*exp_sum)(float *, size_t, float);
  float (*sum_of_exp)(const float *, size_t, float, float);
  float (*maximum)(const float *, size_t);
  float (*read)(const float *, size_t);
};

#define CK_NAME(x) portable_##x
#define MR 4
#define NPM 1
#define NP1 2
#include "float_kernels.inc"
#undef CK_NAME
#undef MR
#undef NPM
#undef NP1

#if CK_X86
#pragma clang attribute push(__attribute__((target("avx2,fma,f16c"))), apply_to = function)
#define CK_NAME(x) avx2_##x
#define MR 6
#define NPM 1
#define NP1 4
#include "float_kernels.inc"
#undef CK_NAME
#undef MR
#undef NPM
#undef NP1
#pragma clang attribute pop

#pragma clang attribute push(__attribute__((target("avx512f,avx512bw,avx512dq,avx512vl,fma,f16c"))), \
                             apply_to = function)
#define CK_NAME(x) avx512_##x
#define MR 12
#define NPM 2
#define NP1 8
#include "float_kernels.inc"
#undef CK_NAME
#undef MR
#undef NPM
#undef NP1
#pragma clang attribute pop
#endif

ck_level ck_best_level(void) {
#if CK_X86
  if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
      __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl"))
    return CK_AVX512;
  if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") &&
      __builtin_cpu_supports("f16c"))
    return CK_AVX2;
#endif
  return CK_PORTABLE;
}

static _Atomic int best = -1;
static _Thread_local int forced = -1;

ck_level ck_current_level(void) {
  if (forced >= 0) return (ck_level)forced;
  if (best < 0) best = ck_best_level();
  return (ck_level)best;
}

ck_level ck_use_level(ck_level level) {
  ck_level limit = ck_best_level();
  return (ck_level)(forced = level < limit ? level : limit);
}

static const struct ck_floats *floats(void) {
#if CK_X86
  switch (ck_current_level()) {
  case CK_AVX512: return &avx512_floats;
  case CK_AVX2: return &avx2_floats;
  default: return &portable_floats;
  }
#else
  return &portable_floats;
#endif
}

void ck_pack_f32(const float *w, size_t n, size_t k, float *packed) {
  for (size_t at = 0; at < n; at += CK_PANEL, packed += CK_PANEL * k) {
    const size_t columns = n - at < CK_PANEL ? n - at : CK_PANEL;
    for (size_t i = 0; i < k; i++) {
      for (size_t c = 0; c < CK_PANEL; c++)
        packed[i * CK_PANEL + c] = c < columns ? w[(at + c) * k + i] : 0;
    }
  }
}

void ck_linear_f32(const float *x, size_t ldx, size_t m, size_t k, const float *packed,
                   const float *bias, float *y, size_t ldy, size_t n, size_t first_panel,
                   size_t last_panel, ck_epilogue epilogue) {
  floats()->linear(x, ldx, m, k, packed, bias, y, ldy, n, first_panel, last_panel, epilogue);
}

void ck_layer_norm(const float *x, size_t m, size_t width, const float *gain, const float *bias,
                   float epsilon, float *y) {
  floats()->layer_norm(x, m, width, gain, bias, epsilon, y);
}

void ck_layer_norm_backward(const float *x, const float *dy, size_t m, size_t width,
                            const float *gain, float epsilon, float *dx, float *dgain,
                            float *dbias) {
  floats()->layer_norm_backward(x, dy, m, width, gain, epsilon, dx, dgain, dbias);
}

void ck_attend(const float *q, const float *keys, const float *values, size_t count,
               size_t head_width, float scale, float *scores, float *out) {
  floats()->attend(q, keys, values, count, head_width, scale, scores, out);
}

float ck_exp_sum(float *x, size_t n, float maximum) { return floats()->exp_sum(x, n, maximum); }

float ck_sum_of_exp(const float *x, size_t n, float maximum, float inverse_temperature) {
  return floats()->sum_of_exp(x, n, maximum, inverse_temperature);
}

float ck_max(const float *x, size_t n) { return floats()->maximum(x, n); }

float ck_read_f32(const float *x, size_t n) { return floats()->read(x, n); }
