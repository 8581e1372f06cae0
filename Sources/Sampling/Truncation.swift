import Foundation

/// Keeps the likeliest candidates: top-k, then top-p of what is left, then min-p.
struct Truncation {
  let topK: Int
  let topP: Float
  let minP: Float

  /// Removes the unlikely.
  ///
  /// - Parameters:
  ///   - candidates: Rows in play.
  ///   - logits: One a row of the vocabulary.
  /// - Returns: Rows kept, in no order that matters; at least the likeliest if it has a
  ///   probability at all.
  func apply(to candidates: Candidates, _ logits: UnsafeBufferPointer<Float>) -> Candidates {
    let maximum = candidates.maximum(logits)
    guard maximum > -.infinity else { return .list([]) }
    var kept = candidates
    if topK > 0 {
      let leaders = Self.leaders(of: kept, logits, maximum) { $0.count >= topK }
      kept = .list(Array(leaders.prefix(topK)))
    }
    if topP < 1 {
      let wanted = Double(topP) * kept.mass(logits, maximum)
      let leaders = Self.leaders(of: kept, logits, maximum) {
        Candidates.list($0).mass(logits, maximum) >= wanted
      }
      kept = .list(Self.shortestPrefix(of: leaders, holding: wanted, logits, maximum))
    }
    if minP > 0 {
      kept = .list(kept.rows(logits, atLeast: maximum + Float(log(Double(minP)))))
    }
    return kept
  }

  /// Candidates from the likeliest down, no further than `isEnough` asks: what lies far below the
  /// maximum, nearly all of a vocabulary, need not be sorted.
  private static func leaders(
    of candidates: Candidates, _ logits: UnsafeBufferPointer<Float>, _ maximum: Float,
    isEnough: ([Int]) -> Bool
  ) -> [Int] {
    var near: [Int] = []
    for depth in 1...32 {
      near = candidates.rows(logits, atLeast: depth < 32 ? maximum - Float(depth) : -.infinity)
      if isEnough(near) { break }
    }
    return near.sorted {
      let (a, b) = (LogitRow.tamed(logits[$0]), LogitRow.tamed(logits[$1]))
      return a > b || (a == b && $0 < $1)
    }
  }

  private static func shortestPrefix(
    of rows: [Int], holding wanted: Double, _ logits: UnsafeBufferPointer<Float>, _ maximum: Float
  ) -> [Int] {
    var sum = 0.0
    for (index, row) in rows.enumerated() {
      sum += exp(Double(LogitRow.tamed(logits[row])) - Double(maximum))
      if sum >= wanted { return Array(rows[...index]) }
    }
    return rows
  }
}
