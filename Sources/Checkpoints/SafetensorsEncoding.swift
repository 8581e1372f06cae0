/// One entry of a safetensors file: its description, and its bytes when they are wanted.
struct Part {
  let name: String
  let type: ElementType
  let shape: [Int]
  /// The elements as the file holds them; nil when a value does not fit the type.
  let bytes: () -> [UInt8]?
}

extension SafetensorsWriter.Tensor {
  /// What stands for the tensor in a file: itself, and its rows' scales where it is rounded to
  /// whole numbers.
  func parts(as type: ElementType) -> [Part] {
    let values = values
    guard type == .int8 else {
      return [Part(name: name, type: type, shape: shape) { encode(values, as: type) }]
    }
    guard shape.count == 2, shape[0] > 0, shape[1] > 0 else {
      return [Part(name: name, type: .float32, shape: shape) { encode(values, as: .float32) }]
    }
    let width = shape[1]
    return [
      Part(name: name, type: .int8, shape: shape) { round(values, width: width) },
      Part(
        name: SafetensorsWriter.scaleName(name), type: .float32, shape: [shape[0]]
      ) {
        scales(of: values, width: width).withUnsafeBufferPointer { encode($0, as: .float32) }
      },
    ]
  }
}

/// Each row's largest magnitude over 127, so that the row fills the range of its integers.
private func scales(of values: UnsafeBufferPointer<Float>, width: Int) -> [Float] {
  stride(from: 0, to: values.count, by: width).map { start in
    values[start..<start + width].reduce(0) { max($0, $1.magnitude) } / 127
  }
}

/// The nearest whole multiples of each row's scale; nil when a value is not finite.
private func round(_ values: UnsafeBufferPointer<Float>, width: Int) -> [UInt8]? {
  guard values.allSatisfy(\.isFinite) else { return nil }
  let scales = scales(of: values, width: width)
  return [UInt8](unsafeUninitializedCapacity: values.count) { buffer, count in
    for (index, value) in values.enumerated() {
      let scale = scales[index / width]
      let whole = scale > 0 ? (value / scale).rounded(.toNearestOrEven) : 0
      buffer[index] = UInt8(bitPattern: Int8(max(-127, min(127, whole))))
    }
    count = values.count
  }
}

/// Floating-point elements as the file holds them, or nil when a finite value would become
/// infinite.
private func encode(_ values: UnsafeBufferPointer<Float>, as type: ElementType) -> [UInt8]? {
  var fits = true
  let bytes = [UInt8](unsafeUninitializedCapacity: values.count * type.size) { buffer, count in
    let target = UnsafeMutableRawBufferPointer(buffer)
    switch type {
    case .float32: target.copyMemory(from: UnsafeRawBufferPointer(values))
    case .float16:
      for (index, value) in values.enumerated() {
        let half = Float16(value)
        if half.isInfinite && value.isFinite { fits = false }
        target.storeBytes(
          of: half.bitPattern.littleEndian, toByteOffset: index * 2, as: UInt16.self)
      }
    case .bfloat16:
      for (index, value) in values.enumerated() {
        let brain = brainFloat(value)
        if brain & 0x7FFF == 0x7F80 && value.isFinite { fits = false }
        target.storeBytes(of: brain.littleEndian, toByteOffset: index * 2, as: UInt16.self)
      }
    case .int8: preconditionFailure("whole numbers are rounded row by row")
    }
    count = values.count * type.size
  }
  return fits ? bytes : nil
}

/// The nearest bfloat16, ties to even.
private func brainFloat(_ value: Float) -> UInt16 {
  let bits = value.bitPattern
  guard !value.isNaN else { return UInt16(truncatingIfNeeded: bits >> 16) | 0x40 }
  return UInt16(truncatingIfNeeded: (bits + 0x7FFF + (bits >> 16) & 1) >> 16)
}
