/// A token that was drawn.
public struct Sample: Hashable, Sendable {
  /// The row.
  public let id: Int
  /// ln of the model's own probability for it, before penalty, truncations and temperature.
  public let logprob: Double
  /// The model's uncertainty at this place in nats, likewise before all of them.
  public let entropy: Double

  /// A token that was drawn elsewhere, or not by chance.
  public init(id: Int, logprob: Double, entropy: Double) {
    self.id = id
    self.logprob = logprob
    self.entropy = entropy
  }
}

/// Draws tokens from logits by ``SamplingOptions``, with ``Dice``.
///
///     var sampler = Sampler(options, table)
///     let sample = sampler.sample(logits, at: position, recent: tokens)
///
/// It holds no state but scratch memory: the same logits at the same place give the same token.
public struct Sampler: Sendable {
  /// How tokens are chosen.
  public let options: SamplingOptions
  /// What may be drawn.
  public let table: TokenTable

  private var penalized: [Float] = []

  /// Makes a sampler.
  ///
  /// - Parameters:
  ///   - options: How to choose; they should pass ``SamplingOptions/validate()``.
  ///   - table: What may be drawn, for a model with as many rows.
  public init(_ options: SamplingOptions, _ table: TokenTable) {
    self.options = options
    self.table = table
  }

  /// Draws a token.
  ///
  /// - Parameters:
  ///   - logits: One row of the model's output, `table.rowCount` floats.
  ///   - position: Where the token will stand.
  ///   - recent: The tokens the model sees, for the repetition penalty.
  ///   - candidates: Rows to choose from, of those that may be drawn; nil for all of these.
  /// - Returns: The token; nil when no row in play has a probability, as when a model is broken.
  /// - Complexity: O(vocabulary)
  public mutating func sample(
    _ logits: UnsafeBufferPointer<Float>, at position: TextPosition,
    recent: some Collection<Int> = EmptyCollection(), among candidates: [Int]? = nil
  ) -> Sample? {
    precondition(logits.count == table.rowCount, "the logits are of another vocabulary")
    let dice = Dice(seed: options.seed, position: position)
    let chosen: Int?
    if options.repetitionPenalty != 1, !recent.isEmpty {
      penalized.removeAll(keepingCapacity: true)
      penalized.append(contentsOf: logits)
      RepetitionPenalty(factor: options.repetitionPenalty).apply(to: &penalized, recent: recent)
      chosen = penalized.withUnsafeBufferPointer { choose($0, dice, candidates) }
    } else {
      chosen = choose(logits, dice, candidates)
    }
    guard let chosen else { return nil }
    let row = LogitRow(logits)
    return Sample(id: chosen, logprob: row.logprob(chosen), entropy: row.entropy)
  }

  private func choose(
    _ logits: UnsafeBufferPointer<Float>, _ dice: Dice, _ candidates: [Int]?
  ) -> Int? {
    var inPlay = candidates.map { Candidates.list($0.filter(table.contains)) }
    if options.truncates, options.temperature > 0 {
      let truncation = Truncation(topK: options.topK, topP: options.topP, minP: options.minP)
      inPlay = truncation.apply(to: inPlay ?? .ranges(table.ranges), logits)
    }
    return NoisyArgmax(logits, table.hashes)
      .winner(among: inPlay ?? .ranges(table.ranges), temperature: options.temperature, dice)
  }
}
