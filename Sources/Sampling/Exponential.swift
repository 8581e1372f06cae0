/// Eight e^x at once for x in [-86, 0], within 2 units in the last place.
///
/// 2^n · p(r) after Cody and Waite, x = n ln 2 + r: the logarithm of a sum over 8,259 logits is in
/// every token's way, and libm's takes ten times as long. Below -86 the result stays at e^-86,
/// which is nothing; NaN counts as that too.
///
/// - Parameter x: Numbers of at most 0.
/// - Returns: Their exponentials.
@inline(__always)
func exponential(_ x: SIMD8<Float>) -> SIMD8<Float> {
  let x = SIMD8<Float>(repeating: -86).replacing(with: x, where: x .> -86)
  // Adding 1.5 · 2²³ rounds to an integer, which stands in the low bits of the sum.
  let magic = SIMD8<Float>(repeating: 12_582_912)
  let shifted = x * 1.442_695_04 + magic
  let n = shifted - magic
  let r = (x - n * 0.693_359_375) + n * 2.121_944_4e-4
  var p = r * 1.388_889e-3 + 8.333_334e-3
  p = p * r + 4.166_666_8e-2
  p = p * r + 1.666_666_7e-1
  p = p * r + 0.5
  p = p * r + 1
  p = p * r + 1
  let exponent = unsafeBitCast(shifted, to: SIMD8<Int32>.self) &<< 23
  return unsafeBitCast(unsafeBitCast(p, to: SIMD8<Int32>.self) &+ exponent, to: SIMD8<Float>.self)
}
