/// How a token of a given text looks to the model.
public struct TokenScore: Hashable, Sendable {
  /// Its index in the text.
  public let index: Int
  /// Its id.
  public let id: Int
  /// The bytes of the text that it stands for.
  public let byteRange: Range<Int>
  /// What the model thought of it; nil for the first token, which nothing precedes.
  public let judgement: Judgement?

  /// What a model thought of a token before it saw it.
  public struct Judgement: Hashable, Sendable {
    /// ln of the model's own probability for it.
    public let logprob: Double
    /// How many tokens were likelier; 0 for the likeliest.
    public let rank: Int
    /// The model's uncertainty at this place, in nats.
    public let entropy: Double
    /// Index of the first token that the model saw.
    public let visibleStart: Int
    /// ln of its probability at the temperature asked about.
    public let temperedLogprob: Double
    /// What could have stood here, the likeliest first; as many as were asked for.
    public let alternatives: [ScoredAlternative]
  }
}

/// A token that could stand at a place, with its probability at a temperature.
public struct ScoredAlternative: Hashable, Sendable {
  /// Its id.
  public let id: Int
  /// ln of the model's own probability for it.
  public let logprob: Double
  /// ln of its probability at the temperature asked about.
  public let temperedLogprob: Double
}

/// What to find out about a text.
public struct ScoringOptions: Hashable, Sendable {
  /// Index of the first token to score; what lies before is taken from a cache where it can be.
  public var firstToken: Int
  /// Alternatives to report for each token.
  public var alternatives: Int
  /// Temperature to report probabilities at as well.
  public var temperature: Float

  /// Makes options.
  public init(firstToken: Int = 0, alternatives: Int = 0, temperature: Float = 1) {
    self.firstToken = firstToken
    self.alternatives = alternatives
    self.temperature = temperature
  }
}
