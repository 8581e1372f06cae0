/// What a person can turn before a story is written.
public struct Settings: Hashable, Sendable, Codable {
  /// The name of the checkpoint in the catalog.
  public var checkpoint: String
  /// 0 always takes the likeliest token; 1 is the model as it is.
  public var temperature: Double
  /// How many tokens to write at most.
  public var maxTokens: Int
  /// What the dice are keyed by: the same seed throws the same story.
  public var seed: UInt64
  /// Only the likeliest so many tokens; 0 for all.
  public var topK: Int
  /// Only the likeliest tokens that together reach this probability; 1 for all.
  public var topP: Double
  /// Only tokens at least this fraction as likely as the likeliest; 0 for all.
  public var minP: Double
  /// Above 1, what was said becomes less likely to be said again.
  public var repetitionPenalty: Double
  /// Tokens before which the model may not end its text, as where a story goes on past its end.
  public var minTokens: Int
  /// Whether the story keeps to words that the checkpoint lists, where it does, and to names.
  public var knownWords: Bool

  /// Settings, by default those that the model card recommends.
  public init(
    checkpoint: String, temperature: Double = 0.5, maxTokens: Int = 120, seed: UInt64 = 42,
    topK: Int = 0, topP: Double = 1, minP: Double = 0, repetitionPenalty: Double = 1,
    minTokens: Int = 0, knownWords: Bool = true
  ) {
    self.checkpoint = checkpoint
    self.temperature = temperature
    self.maxTokens = maxTokens
    self.seed = seed
    self.topK = topK
    self.topP = topP
    self.minP = minP
    self.repetitionPenalty = repetitionPenalty
    self.minTokens = minTokens
    self.knownWords = knownWords
  }

  /// Decodes settings; those of an older session had neither a least length nor
  /// a list of words.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    checkpoint = try values.decode(String.self, forKey: .checkpoint)
    temperature = try values.decode(Double.self, forKey: .temperature)
    maxTokens = try values.decode(Int.self, forKey: .maxTokens)
    seed = try values.decode(UInt64.self, forKey: .seed)
    topK = try values.decode(Int.self, forKey: .topK)
    topP = try values.decode(Double.self, forKey: .topP)
    minP = try values.decode(Double.self, forKey: .minP)
    repetitionPenalty = try values.decode(Double.self, forKey: .repetitionPenalty)
    minTokens = try values.decodeIfPresent(Int.self, forKey: .minTokens) ?? 0
    knownWords = try values.decodeIfPresent(Bool.self, forKey: .knownWords) ?? false
  }
}
