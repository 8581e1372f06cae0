import CKernels

/// 16-bit floats, as checkpoints store them.
public enum HalfPrecision {
  /// Converts IEEE half-precision numbers, given as their bits, to float32.
  public static func widen(
    float16 source: UnsafePointer<UInt16>, to target: UnsafeMutablePointer<Float>, count: Int
  ) {
    ck_f16_to_f32(source, target, count)
  }

  /// Converts bfloat16 numbers, given as their bits, to float32.
  public static func widen(
    bfloat16 source: UnsafePointer<UInt16>, to target: UnsafeMutablePointer<Float>, count: Int
  ) {
    ck_bf16_to_f32(source, target, count)
  }
}
