/// What is inside a token: how likely it was, and what else could have stood there.
public struct Insight: Hashable, Sendable {
  /// Another token for the same place.
  public struct Alternative: Hashable, Sendable {
    /// The token.
    public var piece: Piece
    /// How likely it was, before temperature.
    public var probability: Double
    /// How the story would go on from it; empty until it is written.
    public var ending: [Piece]

    /// Another token, and how the story would go on from it.
    public init(_ piece: Piece, probability: Double, ending: [Piece] = []) {
      self.piece = piece
      self.probability = probability
      self.ending = ending
    }
  }

  /// How likely the token was, before temperature.
  public var probability: Double
  /// How likely it was at the temperature that it was drawn at.
  public var temperedProbability: Double
  /// Its rank among all tokens, from 1.
  public var rank: Int
  /// The entropy (nats) of what it was drawn from, before temperature.
  public var entropy: Double
  /// The likeliest tokens for the place, the token itself among them if it is one of them.
  public var alternatives: [Alternative]
  /// Whether the alternatives' endings are written.
  public var isWhole: Bool

  /// What is inside a token.
  ///
  /// - Parameters:
  ///   - probability: how likely the token was, before temperature.
  ///   - temperedProbability: how likely it was at the temperature that it was drawn at.
  ///   - rank: its rank among all tokens, from 1.
  ///   - entropy: the entropy (nats) of what it was drawn from.
  ///   - alternatives: the likeliest tokens for the place.
  ///   - isWhole: whether their endings are written.
  public init(
    probability: Double, temperedProbability: Double, rank: Int, entropy: Double,
    alternatives: [Alternative], isWhole: Bool = true
  ) {
    self.probability = probability
    self.temperedProbability = temperedProbability
    self.rank = rank
    self.entropy = entropy
    self.alternatives = alternatives
    self.isWhole = isWhole
  }
}

/// The token that is being looked into.
public struct Look: Hashable, Sendable {
  /// The request whose answer is shown.
  public var request: Int
  /// The token of the open story.
  public var token: Int
  /// What the alternatives' endings are written with.
  public var settings: Settings
  /// Whether no answer will come.
  var isFailed = false
  /// The answer; nil until it comes.
  public var insight: Insight?
  /// The alternative that the arrow keys are on; nil for the token as it is.
  public var choice: Int?

  /// The alternative that the arrow keys are on.
  var alternative: Insight.Alternative? {
    guard let choice, let alternatives = insight?.alternatives else { return nil }
    return alternatives.indices.contains(choice) ? alternatives[choice] : nil
  }
}
