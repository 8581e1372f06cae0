import Foundation
import Kernels
import Testing

struct RowKernelTests {
  @Test(arguments: [1, 15, 16, 64, 100, 256], Processor.Level.allCases)
  func layerNormEqualsTheReference(_ width: Int, _ level: Processor.Level) {
    let before = Processor.level
    defer { Processor.use(before) }
    Processor.use(level)
    var random = SeededGenerator(state: 5)
    let x = random.floats(3 * width, in: -4...9)
    let (gain, bias) = (random.floats(width), random.floats(width))
    var y = [Float](repeating: 0, count: 3 * width)
    LayerNorm.forward(x, rows: 3, width: width, gain: gain, bias: bias, to: &y)
    for row in 0..<3 {
      let range = row * width..<(row + 1) * width
      let expected = Reference.layerNorm(Array(x[range]), gain: gain, bias: bias)
      #expect(largestDifference(Array(y[range]), expected) < 1e-4)
    }
  }

  @Test(arguments: [1, 2, 15, 16, 17, 63, 100, 256], Processor.Level.allCases)
  func attentionEqualsTheReference(_ count: Int, _ level: Processor.Level) {
    let before = Processor.level
    defer { Processor.use(before) }
    Processor.use(level)
    for width in [32, 8, 48] {
      var random = SeededGenerator(state: UInt64(count))
      let q = random.floats(width, in: -2...2)
      let keys = (0..<count).map { _ in random.floats(width, in: -2...2) }
      let values = (0..<count).map { _ in random.floats(width) }
      let padded = (count + 15) / 16 * 16
      var blocked = [Float](repeating: 0, count: padded * width)
      for (t, key) in keys.enumerated() {
        for d in 0..<width { blocked[t / 16 * 16 * width + d * 16 + t % 16] = key[d] }
      }
      var scores = [Float](repeating: 0, count: padded)
      var output = [Float](repeating: 0, count: width)
      CachedAttention.attend(
        query: q, keys: blocked, values: values.flatMap { $0 }, count: count, headWidth: width,
        scores: &scores, to: &output)
      #expect(largestDifference(output, Reference.attend(q, keys: keys, values: values)) < 1e-5)
    }
  }

  @Test(arguments: Processor.Level.allCases)
  func softmaxEqualsTheReference(_ level: Processor.Level) {
    let before = Processor.level
    defer { Processor.use(before) }
    Processor.use(level)
    for count in [1, 7, 16, 33, 8259] {
      var random = SeededGenerator(state: UInt64(count))
      let x = random.floats(count, in: -30...30)
      let expected = Reference.softmax(x.map(Double.init))
      var y = x
      y.withUnsafeMutableBufferPointer { Softmax.normalize($0) }
      #expect(largestDifference(y, expected) < 2e-6)
      let sum = x.map { exp(Double($0)) }.reduce(0, +)
      let logSumExp = x.withUnsafeBufferPointer { Softmax.logSumExp($0) }
      #expect(abs(Double(logSumExp) - log(sum)) < 1e-5)
    }
  }

  @Test(arguments: Processor.Level.allCases)
  func softmaxOfTheExtremes(_ level: Processor.Level) {
    let before = Processor.level
    defer { Processor.use(before) }
    Processor.use(level)
    var y: [Float] = [-.infinity, 1000, -1000, 1000] + [Float](repeating: -.infinity, count: 20)
    y.withUnsafeMutableBufferPointer { Softmax.normalize($0) }
    #expect(y == [0, 0.5, 0, 0.5] + [Float](repeating: 0, count: 20))
  }

  @Test(arguments: Processor.Level.allCases)
  func everyHalfPrecisionNumberWidensExactly(_ level: Processor.Level) {
    let before = Processor.level
    defer { Processor.use(before) }
    Processor.use(level)
    let bits = (0...UInt16.max).map { $0 }
    var wide = [Float](repeating: 0, count: bits.count)
    HalfPrecision.widen(float16: bits, to: &wide, count: bits.count)
    for (pattern, value) in zip(bits, wide) {
      let sign: Float = pattern & 0x8000 == 0 ? 1 : -1
      let exponent = Int(pattern >> 10 & 31)
      let fraction = Float(pattern & 1023) / 1024
      let expected: Float =
        switch exponent {
        case 0: sign * fraction * 0x1p-14
        case 31: fraction == 0 ? sign * .infinity : .nan
        default: sign * (1 + fraction) * Float(sign: .plus, exponent: exponent - 15, significand: 1)
        }
      #expect(value == expected || (value.isNaN && expected.isNaN))
    }
    HalfPrecision.widen(bfloat16: bits, to: &wide, count: bits.count)
    #expect(zip(bits, wide).allSatisfy { $1.bitPattern == UInt32($0) << 16 })
  }

  @Test(arguments: [0, 1, 63, 64, 130, 4096, 10_007], Processor.Level.allCases)
  func everyNumberIsReadOnce(_ count: Int, _ level: Processor.Level) {
    let before = Processor.level
    defer { Processor.use(before) }
    Processor.use(level)
    // Whole numbers add up exactly in any order.
    let values = (0..<count).map { Float($0 % 97) }
    #expect(Processor.sum(values, count: count) == values.reduce(0, +))
  }
}
