import Foundation

/// What the model expects of one token: measures over a row of logits.
///
/// Logits that are no numbers, and −∞, count as rows of no probability; +∞ as the greatest float.
public struct LogitRow {
  /// The logits, one a row of the vocabulary.
  public let logits: UnsafeBufferPointer<Float>
  /// The greatest logit; −∞ when none is a number.
  public let maximum: Float
  /// ln Σ e^logit, what turns a logit into a log-probability.
  public let logSumExp: Double
  /// −Σ p ln p in nats.
  public let entropy: Double

  /// Measures a row in two passes.
  ///
  /// - Parameter logits: The row; it has to outlive this value.
  /// - Complexity: O(vocabulary)
  public init(_ logits: UnsafeBufferPointer<Float>) {
    self.logits = logits
    maximum = Self.maximum(logits)
    guard maximum > -.infinity else {
      (logSumExp, entropy) = (-.infinity, 0)
      return
    }
    let (sum, weighted) = Self.sums(logits, maximum)
    logSumExp = Double(maximum) + log(sum)
    // Σ p (lnZ − (l − max)) with lnZ = ln Σ e^(l − max)
    entropy = max(0, log(sum) - weighted / sum)
  }

  /// ln of the probability of a row, before temperature and truncations.
  ///
  /// - Parameter row: A row of the vocabulary.
  /// - Returns: At most 0; −∞ when the logit is no number.
  public func logprob(_ row: Int) -> Double {
    let logit = Self.tamed(logits[row])
    return logit > -.infinity ? min(0, Double(logit) - logSumExp) : -.infinity
  }

  /// How many rows are likelier, the first among equals being the one with the lowest id.
  ///
  /// - Parameter row: A row of the vocabulary.
  /// - Returns: 0 for the likeliest.
  /// - Complexity: O(vocabulary)
  public func rank(_ row: Int) -> Int {
    let logit = Self.tamed(logits[row])
    return Self.count(logits[..<row]) { $0 .>= logit }
      + Self.count(logits[(row + 1)...]) { $0 .> logit }
  }

  /// The likeliest rows, the lowest id first among equals.
  ///
  /// - Parameters:
  ///   - count: How many, if there are as many with a probability.
  ///   - ranges: Rows to choose from.
  /// - Returns: Rows from the likeliest down.
  /// - Complexity: O(vocabulary + count²) for a typical row
  public func likeliest(_ count: Int, in ranges: [Range<Int>]) -> [Int] {
    guard count > 0 else { return [] }
    var best: [(value: Float, row: Int)] = []
    var least = -Float.infinity
    for range in ranges {
      for start in stride(from: range.lowerBound, to: range.upperBound, by: 8) {
        let end = min(start + 8, range.upperBound)
        if end - start == 8, !any(Self.eight(logits, from: start) .> least) { continue }
        for row in start..<end where Self.tamed(logits[row]) > least {
          let value = Self.tamed(logits[row])
          if best.count == count { best.removeLast() }
          best.insert((value, row), at: best.firstIndex { $0.value < value } ?? best.count)
          if best.count == count { least = best[count - 1].value }
        }
      }
    }
    return best.map(\.row)
  }

  /// A logit that can be reckoned with.
  @inline(__always)
  static func tamed(_ logit: Float) -> Float {
    logit == logit ? min(logit, .greatestFiniteMagnitude) : -.infinity
  }

  /// Eight logits from `row` on.
  @inline(__always)
  static func eight(_ logits: UnsafeBufferPointer<Float>, from row: Int) -> SIMD8<Float> {
    UnsafeRawBufferPointer(logits).loadUnaligned(fromByteOffset: row * 4, as: SIMD8<Float>.self)
  }

  /// How many of a stretch pass a test.
  @inline(__always)
  private static func count(
    _ part: UnsafeBufferPointer<Float>.SubSequence, _ test: (SIMD8<Float>) -> SIMDMask<SIMD8<Int32>>
  ) -> Int {
    let part = UnsafeBufferPointer(rebasing: part)
    var counts = SIMD8<Int32>()
    let whole = part.count & ~7
    for index in stride(from: 0, to: whole, by: 8) {
      counts.replace(with: counts &+ 1, where: test(eight(part, from: index)))
    }
    let rest = part[whole...].reduce(0) { $0 + (test(SIMD8(repeating: $1))[0] ? 1 : 0) }
    return Int(counts.wrappedSum()) + rest
  }

  /// The greatest number of a stretch; −∞ when there is none.
  static func maximum(_ logits: UnsafeBufferPointer<Float>) -> Float {
    let whole = logits.count & ~15
    var first = SIMD8<Float>(repeating: -.infinity)
    var second = first
    for index in stride(from: 0, to: whole, by: 16) {
      let (a, b) = (eight(logits, from: index), eight(logits, from: index + 8))
      first.replace(with: a, where: a .> first)
      second.replace(with: b, where: b .> second)
    }
    first.replace(with: second, where: second .> first)
    var result = -Float.infinity
    for lane in 0..<8 where first[lane] > result { result = first[lane] }
    for index in whole..<logits.count where logits[index] > result { result = logits[index] }
    return min(result, .greatestFiniteMagnitude)
  }

  /// Σ e^(l − max) and Σ e^(l − max) (l − max).
  static func sums(
    _ logits: UnsafeBufferPointer<Float>, _ maximum: Float
  ) -> (sum: Double, weighted: Double) {
    let shift = SIMD8<Float>(repeating: maximum)
    let zero = SIMD8<Float>()
    var (sum, weighted) = (0.0, 0.0)
    // Partial sums are single floats over a few hundred terms and doubles from there on.
    var index = 0
    while index + 8 <= logits.count {
      let end = min(index + 512, logits.count & ~7)
      var (s, w) = (zero, zero)
      while index < end {
        var x = eight(logits, from: index) - shift
        x = SIMD8<Float>(repeating: -86).replacing(with: x, where: x .> -86)
        x = x.replacing(with: zero, where: x .> zero)
        let e = exponential(x)
        s += e
        w += e * x
        index += 8
      }
      sum += Double(s.sum())
      weighted += Double(w.sum())
    }
    for logit in logits[index...] {
      let x = max(-86, Double(tamed(logit)) - Double(maximum))
      sum += exp(x)
      weighted += exp(x) * x
    }
    return (sum, weighted)
  }
}
