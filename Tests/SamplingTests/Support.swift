import Foundation

@testable import Sampling

/// Numbers that look random and are the same in every run.
struct TestNumbers {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    return Dice.mix(state)
  }

  /// Spread about as the logits of a trained model are.
  mutating func logits(_ count: Int, scale: Float = 2) -> [Float] {
    (0..<count).map { _ in
      scale * Float(Dice.gumbel(UInt32(truncatingIfNeeded: next())))
    }
  }
}

/// A vocabulary like V2's: bytes, unknown, end of text, padding, then two-byte tokens.
func table(_ rows: Int) -> TokenTable {
  TokenTable(rowCount: rows, endOfText: rows > 257 ? 257 : nil) { row in
    switch row {
    case 0..<256: [UInt8(row)]
    case 256, 258: nil
    default: [UInt8(row >> 8), UInt8(row & 255), 0x61]
    }
  }
}

extension Sampler {
  func draw(
    _ logits: [Float], _ index: Int = 0, recent: [Int] = [], among candidates: [Int]? = nil
  ) -> Sample? {
    var copy = self
    return logits.withUnsafeBufferPointer {
      copy.sample(
        $0, at: TextPosition(words: index, offset: index % 3), recent: recent, among: candidates)
    }
  }
}

/// Pearson's statistic, cells of few expected draws lumped together.
func chiSquared(_ observed: [Int], _ probabilities: [Double]) -> (value: Double, freedom: Int) {
  let total = Double(observed.reduce(0, +))
  var (value, cells) = (0.0, 0)
  var (restObserved, restExpected) = (0.0, 0.0)
  for (count, probability) in zip(observed, probabilities) {
    let expected = probability * total
    if expected < 10 {
      restObserved += Double(count)
      restExpected += expected
    } else {
      value += (Double(count) - expected) * (Double(count) - expected) / expected
      cells += 1
    }
  }
  if restExpected > 0 {
    value += (restObserved - restExpected) * (restObserved - restExpected) / max(restExpected, 1)
    cells += 1
  }
  return (value, cells - 1)
}

/// The value that chi-squared exceeds once in a hundred thousand times (Wilson and Hilferty 1931).
func chiSquaredLimit(_ freedom: Int) -> Double {
  let k = Double(freedom)
  let cube = 1 - 2 / (9 * k) + 4.265 * (2 / (9 * k)).squareRoot()
  return k * cube * cube * cube
}

func softmax(_ logits: [Float], temperature: Double = 1) -> [Double] {
  let scaled = logits.map { Double($0) / temperature }
  let maximum = scaled.max() ?? 0
  let weights = scaled.map { exp($0 - maximum) }
  let sum = weights.reduce(0, +)
  return weights.map { $0 / sum }
}
