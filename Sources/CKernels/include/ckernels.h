// The inner loops that Swift cannot match while it compiles for the baseline processor only: each
// function runs the widest vectors that the processor has, chosen once at run time.
//
// Every output element is summed in an order that depends on its own inputs alone, never on how
// many rows are computed together or by how many threads: that is what makes a batch of N equal
// N alone, and prefill equal decoding, bit for bit.
#pragma once

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// Columns in one panel of packed weights.
#define CK_PANEL 16

/// Instruction sets the kernels are compiled for.
typedef enum {
  CK_PORTABLE = 0, ///< What the compiler's baseline has.
  CK_AVX2 = 1,     ///< AVX2, FMA and F16C.
  CK_AVX512 = 2    ///< AVX-512 F, BW, DQ and VL.
} ck_level;

/// What follows a matrix product, as bits.
typedef enum {
  CK_STORE = 0, ///< y = x·Wᵀ + b
  CK_RELU = 1,  ///< y = max(0, x·Wᵀ + b)
  CK_ADD = 2    ///< y += x·Wᵀ + b, the residual connection
} ck_epilogue;

/// The best level this processor has.
ck_level ck_best_level(void);
/// The level the calling thread uses.
ck_level ck_current_level(void);
/// Chooses a level for the calling thread; one the processor lacks is lowered to its best.
ck_level ck_use_level(ck_level level);

/// Floats that `n` output columns take when packed: panels of 16 columns, the last one padded.
static inline size_t ck_packed_count(size_t n, size_t k) {
  return (n + CK_PANEL - 1) / CK_PANEL * CK_PANEL * k;
}
/// Packs `w` [n, k] row-major into panels [ceil(n/16)][k][16].
void ck_pack_f32(const float *w, size_t n, size_t k, float *packed);
/// Columns of panels [first_panel, last_panel) of y [m, n] = x [m, k] · Wᵀ + bias [n].
/// `bias` may be NULL. `ldx` and `ldy` are the distances between rows, in floats.
void ck_linear_f32(const float *x, size_t ldx, size_t m, size_t k, const float *packed,
                   const float *bias, float *y, size_t ldy, size_t n, size_t first_panel,
                   size_t last_panel, ck_epilogue epilogue);

/// Packs `w` [n, k] into int8 panels [ceil(n/16)][ceil(k/2)][16][2], symmetric, one scale a column.
/// `packed` takes ck_packed_count(n, k rounded up to even) bytes, `scales` n rounded up to 16.
void ck_pack_i8(const float *w, size_t n, size_t k, int8_t *packed, float *scales);
/// Rounds each row of x [m, k] to 12-bit integers, scale = max|x| / 2047; q is [m, ldq], ldq ≥ k
/// even, padded with zero. 2047 · 127 · k stays within 32 bits for every k up to 8,192.
void ck_quantize_rows(const float *x, size_t ldx, size_t m, size_t k, int16_t *q, size_t ldq,
                      float *scales);
/// As ck_linear_f32, over int8 weights and rows from ck_quantize_rows; sums are exact integers.
void ck_linear_i8(const int16_t *q, size_t ldq, const float *row_scales, size_t m, size_t k,
                  const int8_t *packed, const float *column_scales, const float *bias, float *y,
                  size_t ldy, size_t n, size_t first_panel, size_t last_panel,
                  ck_epilogue epilogue);

/// A row-major matrix, or one whose transpose is meant.
typedef struct {
  const float *base; ///< First element.
  size_t stride;     ///< Floats from one row in memory to the next.
  int transposed;    ///< Whether the transpose of what stands in memory is meant.
} ck_matrix;

/// Whether the processor multiplies bfloat16 (AVX512-BF16), at the level in use.
int ck_has_bf16(void);
/// c [m, n] += scale · a [m, k] · b [k, n]. With `in_bf16`, where ck_has_bf16(), the factors are
/// rounded to bfloat16 and the products summed in float32; else all is float32. A sum's order depends
/// on k alone, so a row's result does not depend on m or on its place.
void ck_product(ck_matrix a, ck_matrix b, float *c, size_t ldc, size_t m, size_t n, size_t k,
                float scale, int in_bf16);

/// y [m, width] = (x − mean) / √(variance + epsilon) · gain + bias, row by row.
void ck_layer_norm(const float *x, size_t m, size_t width, const float *gain, const float *bias,
                   float epsilon, float *y);

/// Adds the gradients of layer normalization: dx [m, width] += …, dgain and dbias [width] += ….
void ck_layer_norm_backward(const float *x, const float *dy, size_t m, size_t width,
                            const float *gain, float epsilon, float *dx, float *dgain,
                            float *dbias);

/// One head's attention for one query, over the first `count` positions of a cache.
/// keys: [ceil(count/16)][head_width][16], values: [count][head_width], both of this head;
/// scores: scratch for `count` rounded up to 16. out [head_width] = softmax(q·Kᵀ·scale)·V.
void ck_attend(const float *q, const float *keys, const float *values, size_t count,
               size_t head_width, float scale, float *scores, float *out);

/// x[i] = exp(x[i] − maximum) for i < n; returns the sum.
float ck_exp_sum(float *x, size_t n, float maximum);
/// The sum of exp((x[i] − maximum) · inverse_temperature), x left as it is.
float ck_sum_of_exp(const float *x, size_t n, float maximum, float inverse_temperature);
/// The largest of n > 0 floats; NaN is passed over, −∞ if all are NaN.
float ck_max(const float *x, size_t n);

/// IEEE half precision to float32.
void ck_f16_to_f32(const uint16_t *x, float *y, size_t n);
/// bfloat16 to float32.
void ck_bf16_to_f32(const uint16_t *x, float *y, size_t n);
/// The sum of n floats, read as fast as memory gives them: the measure of bandwidth.
float ck_read_f32(const float *x, size_t n);

#ifdef __cplusplus
}
#endif
