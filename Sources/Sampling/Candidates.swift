import Foundation

/// Rows in play: all that may be drawn, or a list of a few.
enum Candidates {
  case ranges([Range<Int>])
  case list([Int])

  /// The greatest logit; −∞ when no row has a probability.
  func maximum(_ logits: UnsafeBufferPointer<Float>) -> Float {
    switch self {
    case .ranges(let ranges):
      ranges.reduce(-.infinity) {
        max($0, LogitRow.maximum(UnsafeBufferPointer(rebasing: logits[$1])))
      }
    case .list(let rows): rows.reduce(-.infinity) { max($0, LogitRow.tamed(logits[$1])) }
    }
  }

  /// Σ e^(logit − maximum)
  func mass(_ logits: UnsafeBufferPointer<Float>, _ maximum: Float) -> Double {
    switch self {
    case .ranges(let ranges):
      ranges.reduce(0) {
        $0 + LogitRow.sums(UnsafeBufferPointer(rebasing: logits[$1]), maximum).sum
      }
    case .list(let rows):
      rows.reduce(0) { $0 + exp(Double(LogitRow.tamed(logits[$1])) - Double(maximum)) }
    }
  }

  /// Rows whose logits are not below `least`, and are numbers.
  func rows(_ logits: UnsafeBufferPointer<Float>, atLeast least: Float) -> [Int] {
    func qualifies(_ row: Int) -> Bool { logits[row] >= least && logits[row] > -.infinity }
    switch self {
    case .list(let rows): return rows.filter(qualifies)
    case .ranges(let ranges):
      var found: [Int] = []
      for range in ranges {
        // Far most rows lie below, so eight are looked at together.
        for start in stride(from: range.lowerBound, to: range.upperBound, by: 8) {
          let end = min(start + 8, range.upperBound)
          if end - start == 8, !any(LogitRow.eight(logits, from: start) .>= least) { continue }
          for row in start..<end where qualifies(row) { found.append(row) }
        }
      }
      return found
    }
  }
}
