import Foundation

/// Noise that depends on a seed, a place in the text and a token's bytes, and on nothing else.
///
/// The token is chosen that has the greatest logit ÷ T + Gumbel noise, which draws from the softmax
/// (Gumbel 1954; Maddison et al. 2014, "A* Sampling"). Since the noise is no stream, the same word
/// at the same place gets the same roll at another temperature, from another checkpoint, under
/// another tokenizer, and after a branch: only tokens that truly flip change.
public struct Dice: Sendable {
  private let key: UInt64

  /// The dice for one place.
  ///
  /// - Parameters:
  ///   - seed: Any number.
  ///   - position: Where the token will stand.
  public init(seed: UInt64, position: TextPosition) {
    let place = Self.mix(
      Self.mix(seed &+ Self.golden) ^ UInt64(truncatingIfNeeded: position.words))
    key = Self.mix((place ^ UInt64(truncatingIfNeeded: position.offset)) &+ Self.golden)
  }

  /// The noise of one token.
  ///
  /// - Parameter hash: The token's entry in ``TokenTable/hashes``.
  /// - Returns: A draw from the standard Gumbel distribution, between -3.2 and ``maximum``.
  public func noise(_ hash: UInt64) -> Double { Self.gumbel(bits(hash)) }

  /// 32 even bits; all ones are the greatest noise.
  @inline(__always)
  func bits(_ hash: UInt64) -> UInt32 {
    UInt32(truncatingIfNeeded: Self.mix(key ^ hash) &>> 32)
  }

  /// No noise is above this: −ln(−ln(1 − 2⁻³³)).
  static let maximum: Float = 22.88

  /// −ln(−ln u) for u in the middle of the 2³² steps between 0 and 1, which excludes both ends.
  static func gumbel(_ bits: UInt32) -> Double {
    // Through the complement, so that u near 1 loses no digits.
    let complement = (Double(~bits) + 0.5) * 0x1p-32
    return -log(-log1p(-complement))
  }

  /// Numbers not below the noise, and at most 1.2 above it where it is positive, without logarithms.
  ///
  /// For v = 1 − u: −ln(−ln u) < −ln v, and a float's bits, read as an integer, are a lower bound
  /// of its binary logarithm. Rounding may cost 1e-5, which the caller allows for.
  @inline(__always)
  static func upperBound(_ bits: SIMD8<UInt32>) -> SIMD8<Float> {
    // v · 2³¹, from signed integers, which convert faster
    let halves = SIMD8<Int32>(truncatingIfNeeded: ~bits &>> 1)
    let complement = unsafeBitCast(SIMD8<Float>(halves) + 0.25, to: SIMD8<Int32>.self)
    return (SIMD8<Float>(complement) * 0x1p-23 - (127 + 31)) * -0.693_147_2
  }

  private static let golden: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// The finalizer of SplitMix64 (Steele, Lea and Flood 2014): each bit of the input moves half of
  /// the output.
  @inline(__always)
  static func mix(_ value: UInt64) -> UInt64 {
    var z = value
    z = (z ^ (z &>> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z &>> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z &>> 31)
  }
}
