/// What happens while a story is written, in this order: the prompt, tokens, an end.
public enum GenerationEvent: Hashable, Sendable {
  /// The opening, cut into tokens; the first token is not yet there.
  case prompt(StoryPrompt)
  /// One more token.
  case token(GeneratedToken)
  /// The story has ended; the last event.
  case finished(StopReason, GenerationStatistics)
  /// There is no story, or no more of it; the last event.
  case failed(GenerationError)
}

/// Why a story ended.
public enum StopReason: String, Codable, Hashable, Sendable {
  /// As many tokens as were asked for.
  case maxTokens = "max_tokens"
  /// The model ended it. The token that says so is not part of the story.
  case endOfText = "end_of_text"
  /// Somebody stopped it.
  case cancelled
}

/// An opening as the model gets it.
public struct StoryPrompt: Hashable, Sendable {
  /// All its tokens.
  public let tokens: [Int]
  /// Index of the first token the model sees.
  public let visibleStart: Int
  /// One score a token, if they were asked for.
  public let scores: [TokenScore]?
}

/// A token of a story.
public struct GeneratedToken: Hashable, Sendable {
  /// Its index in the whole text, the opening's tokens counted.
  public let index: Int
  /// Its id.
  public let id: Int
  /// Its bytes, which may be part of a UTF-8 character.
  public let bytes: [UInt8]
  /// ln of the model's own probability for it, before temperature.
  public let logprob: Double
  /// The model's uncertainty at this place, in nats.
  public let entropy: Double
  /// Index of the first token that the model saw when it chose this one.
  public let visibleStart: Int
  /// What could have stood here, the likeliest first; as many as were asked for.
  public let alternatives: [Alternative]
}

/// A token that could stand at a place.
public struct Alternative: Hashable, Sendable {
  /// Its id.
  public let id: Int
  /// ln of the model's own probability for it.
  public let logprob: Double
}

/// How a story was written.
public struct GenerationStatistics: Hashable, Sendable {
  /// Tokens of the opening.
  public internal(set) var promptTokens = 0
  /// Tokens of the opening that an earlier story had left in a cache.
  public internal(set) var reusedTokens = 0
  /// Tokens written.
  public internal(set) var tokens = 0
  /// Seconds until the first logits were there.
  public internal(set) var prefillSeconds = 0.0
  /// Seconds from then to the end.
  public internal(set) var seconds = 0.0

  /// Tokens written per second, the prefill left out; 0 when there are none.
  public var tokensPerSecond: Double {
    tokens > 0 && seconds > 0 ? Double(tokens) / seconds : 0
  }
}
