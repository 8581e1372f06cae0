/// The number formats in which weights are kept; in memory they are always float32.
///
/// int8 is for training steps, which are looked at and not trained on: a quarter of float32. A
/// matrix `NAME` of `[rows, columns]` is then kept as I8, and beside it `NAME.scale`, `[rows]` in
/// float32, by which each of its rows is to be multiplied; vectors stay float32.
public enum ElementType: String, Sendable, Hashable, Codable, CaseIterable {
  /// IEEE 754 single precision.
  case float32
  /// IEEE 754 half precision.
  case float16
  /// The upper half of a float32.
  case bfloat16
  /// A whole number, to be multiplied by its row's scale.
  case int8

  /// Bytes of one element.
  public var size: Int {
    switch self {
    case .float32: 4
    case .float16, .bfloat16: 2
    case .int8: 1
    }
  }

  /// Widens little-endian elements to float32, which loses nothing; whole numbers are not scaled.
  ///
  /// - Precondition: `source` holds `count` elements and `target` has room for them.
  func widen(
    _ source: UnsafeRawPointer, to target: UnsafeMutablePointer<Float>, count: Int
  ) {
    switch self {
    case .float32:
      UnsafeMutableRawPointer(target).copyMemory(from: source, byteCount: count * 4)
    case .float16: widenHalf(source, target, count)
    case .bfloat16: widenBrain(source, target, count)
    case .int8:
      for index in 0..<count {
        target[index] = Float(source.load(fromByteOffset: index, as: Int8.self))
      }
    }
  }
}

/// float16 to float32 in integer arithmetic.
///
/// Swift's own `Float(Float16)` becomes a library call per element where the compiler may not
/// assume F16C, which x86-64 alone does not promise; this loop vectorizes with SSE2 and runs at
/// the speed of memory, six times as fast. Exponent and mantissa are moved into place and the
/// difference of the exponent biases is made up by one multiplication, which also normalizes
/// subnormals; infinity and NaN, scaled along with the rest, get their exponent back.
private func widenHalf(
  _ source: UnsafeRawPointer, _ target: UnsafeMutablePointer<Float>, _ count: Int
) {
  let rebias = Float(bitPattern: (127 + 127 - 15) << 23)
  for index in 0..<count {
    let half = UInt32(
      UInt16(littleEndian: source.loadUnaligned(fromByteOffset: index * 2, as: UInt16.self)))
    let bits = (Float(bitPattern: (half & 0x7FFF) << 13) * rebias).bitPattern
    let special: UInt32 = bits >= 0x4780_0000 ? 0x7F80_0000 : 0
    target[index] = Float(bitPattern: bits | special | (half & 0x8000) << 16)
  }
}

/// bfloat16 to float32: the missing half is zero.
private func widenBrain(
  _ source: UnsafeRawPointer, _ target: UnsafeMutablePointer<Float>, _ count: Int
) {
  for index in 0..<count {
    let brain = UInt16(
      littleEndian: source.loadUnaligned(fromByteOffset: index * 2, as: UInt16.self))
    target[index] = Float(bitPattern: UInt32(brain) << 16)
  }
}
