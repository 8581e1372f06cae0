import Foundation

/// The kernels' formulas as plain loops over doubles, for the real ones to be held against.
enum Reference {
  static func linear(
    _ x: [Float], weight: [Float], bias: [Float]?, rows: Int, inputs: Int, outputs: Int
  ) -> [Double] {
    (0..<rows * outputs).map { index in
      let (row, output) = (index / outputs, index % outputs)
      var sum = bias.map { Double($0[output]) } ?? 0
      for i in 0..<inputs {
        sum += Double(x[row * inputs + i]) * Double(weight[output * inputs + i])
      }
      return sum
    }
  }

  static func layerNorm(_ x: [Float], gain: [Float], bias: [Float]) -> [Double] {
    let values = x.map(Double.init)
    let mean = values.reduce(0, +) / Double(x.count)
    let variance = values.map { ($0 - mean) * ($0 - mean) }.reduce(0, +) / Double(x.count)
    return values.indices.map {
      (values[$0] - mean) / (variance + 1e-5).squareRoot() * Double(gain[$0]) + Double(bias[$0])
    }
  }

  /// `keys` and `values` are `[count][width]`.
  static func attend(_ q: [Float], keys: [[Float]], values: [[Float]]) -> [Double] {
    let scores = keys.map { key in
      zip(q, key).map { Double($0) * Double($1) }.reduce(0, +) / Double(q.count).squareRoot()
    }
    let weights = softmax(scores)
    return q.indices.map { d in
      zip(weights, values).map { $0 * Double($1[d]) }.reduce(0, +)
    }
  }

  static func softmax(_ x: [Double]) -> [Double] {
    let maximum = x.max() ?? 0
    let exponentials = x.map { exp($0 - maximum) }
    let sum = exponentials.reduce(0, +)
    return exponentials.map { $0 / sum }
  }
}

/// SplitMix64 (Steele et al., 2014), so that a failing case can be run again.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  mutating func floats(_ count: Int, in range: ClosedRange<Float> = -1...1) -> [Float] {
    (0..<count).map { _ in Float.random(in: range, using: &self) }
  }
}

func largestDifference(_ a: [Float], _ b: [Double]) -> Double {
  zip(a, b).map { abs(Double($0) - $1) }.max() ?? 0
}
