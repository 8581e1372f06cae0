/// The row with the greatest logit ÷ T + noise, without making most of the noise.
///
/// The leader starts as the row of the greatest logit. Another row needs its noise only if the
/// greatest noise there is would put it ahead, and the noise's logarithms only if a cheap bound on
/// it would. At T = 0.5 a few dozen of 8,259 rows come so far. The result is exact all the same.
struct NoisyArgmax {
  private let logits: UnsafeBufferPointer<Float>
  private let hashes: [UInt64]

  init(_ logits: UnsafeBufferPointer<Float>, _ hashes: [UInt64]) {
    self.logits = logits
    self.hashes = hashes
  }

  /// Finds the winner.
  ///
  /// - Parameters:
  ///   - candidates: Rows in play.
  ///   - temperature: 0 leaves the noise out.
  ///   - dice: The noise.
  /// - Returns: The row, the lowest among equals; nil when no row has a probability.
  func winner(among candidates: Candidates, temperature: Float, _ dice: Dice) -> Int? {
    let maximum = candidates.maximum(logits)
    guard maximum > -.infinity, let leader = lowest(candidates, maximum) else { return nil }
    guard temperature > 0 else { return leader }
    return hashes.withUnsafeBufferPointer { hashes in
      var race = Race(logits, hashes, leader: leader, temperature: temperature, dice)
      switch candidates {
      case .list(let rows): for row in rows { race.enter(row) }
      case .ranges(let ranges): for range in ranges { race.enter(range) }
      }
      return race.winner
    }
  }

  private func lowest(_ candidates: Candidates, _ maximum: Float) -> Int? {
    switch candidates {
    case .list(let rows): rows.filter { logits[$0] >= maximum }.min()
    case .ranges(let ranges):
      ranges.lazy.compactMap { logits[$0].firstIndex { $0 >= maximum } }.first
    }
  }
}

/// A running maximum of logit ÷ T + noise.
private struct Race {
  private(set) var winner: Int

  private let logits: UnsafeBufferPointer<Float>
  private let hashes: UnsafeBufferPointer<UInt64>
  private let temperature: Double
  private let inverse: Float
  private let maximum: Float
  private let dice: Dice
  private var best: Double
  private var bar: Float

  init(
    _ logits: UnsafeBufferPointer<Float>, _ hashes: UnsafeBufferPointer<UInt64>, leader: Int,
    temperature: Float, _ dice: Dice
  ) {
    self.logits = logits
    self.hashes = hashes
    self.temperature = Double(temperature)
    self.dice = dice
    inverse = min(1 / temperature, .greatestFiniteMagnitude)
    maximum = LogitRow.tamed(logits[leader])
    winner = leader
    best = Dice.gumbel(dice.bits(hashes[leader]))
    bar = Self.bar(under: best)
  }

  mutating func enter(_ range: Range<Int>) {
    var row = range.lowerBound
    while row + 8 <= range.upperBound {
      enterEight(from: row)
      row += 8
    }
    while row < range.upperBound {
      enter(row)
      row += 1
    }
  }

  /// Eight rows side by side: what takes no branch runs several times as fast.
  @inline(__always)
  private mutating func enterEight(from row: Int) {
    var lags = LogitRow.eight(logits, from: row)
    lags.replace(with: .greatestFiniteMagnitude, where: lags .> .greatestFiniteMagnitude)
    lags = (lags - maximum) * inverse
    guard any(lags .> bar - Dice.maximum) else { return }
    var bits = SIMD8<UInt32>()
    for lane in 0..<8 { bits[lane] = dice.bits(hashes[row + lane]) }
    guard any(lags + Dice.upperBound(bits) .> bar) else { return }
    for lane in 0..<8 { enter(row + lane) }
  }

  mutating func enter(_ row: Int) {
    let lag = (min(logits[row], .greatestFiniteMagnitude) - maximum) * inverse
    guard lag + Dice.maximum > bar else { return }
    let noise = Dice.gumbel(dice.bits(hashes[row]))
    let value = (Double(LogitRow.tamed(logits[row])) - Double(maximum)) / temperature + noise
    if value > best || (value == best && row < winner) {
      (winner, best) = (row, value)
      bar = Self.bar(under: best)
    }
  }

  /// Whoever stays below has lost. Sums in single precision are off by less than 1e-4 wherever
  /// they can come near the best, and the bar leaves room for more.
  private static func bar(under best: Double) -> Float { Float(best) - 1e-3 }
}
