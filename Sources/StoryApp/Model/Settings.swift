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

  /// Settings, by default those that the model card recommends.
  public init(
    checkpoint: String, temperature: Double = 0.5, maxTokens: Int = 120, seed: UInt64 = 42,
    topK: Int = 0, topP: Double = 1, minP: Double = 0, repetitionPenalty: Double = 1
  ) {
    self.checkpoint = checkpoint
    self.temperature = temperature
    self.maxTokens = maxTokens
    self.seed = seed
    self.topK = topK
    self.topP = topP
    self.minP = minP
    self.repetitionPenalty = repetitionPenalty
  }
}
