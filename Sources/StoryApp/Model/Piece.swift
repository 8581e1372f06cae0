/// One token of a text as a tokenizer cut it.
public struct Piece: Hashable, Sendable, Codable {
  /// The tokenizer's id.
  public var id: Int
  /// The bytes that the token stands for; they may begin or end inside a character.
  public var bytes: [UInt8]
  /// What becomes readable with this token: whole characters only, so that a token which ends
  /// inside a character shows nothing of it and the one that completes it shows it all.
  public var text: String

  /// A piece of text.
  ///
  /// - Parameters:
  ///   - id: the tokenizer's id.
  ///   - bytes: the bytes that it stands for.
  ///   - text: what becomes readable with it; nil where that is just the bytes.
  public init(id: Int, bytes: [UInt8], text: String? = nil) {
    self.id = id
    self.bytes = bytes
    self.text = text ?? String(decoding: bytes, as: UTF8.self)
  }
}

/// A token that a model has just written.
public struct GeneratedToken: Hashable, Sendable {
  /// The token.
  public var piece: Piece
  /// The model's own log probability (nats, before temperature); nil when not known.
  public var logprob: Double?
  /// The entropy (nats) of what it was chosen from, before temperature; nil when not known.
  public var entropy: Double?
  /// The first token of the sequence that the model still saw; nil for the last `contextLength`.
  public var memoryStart: Int?
  /// Seconds since the model began to write; nil when not measured.
  public var seconds: Double?

  /// A token with what is known of it.
  public init(
    _ piece: Piece, logprob: Double? = nil, entropy: Double? = nil, memoryStart: Int? = nil,
    seconds: Double? = nil
  ) {
    self.piece = piece
    self.logprob = logprob
    self.entropy = entropy
    self.memoryStart = memoryStart
    self.seconds = seconds
  }
}

/// How a model stopped writing.
public struct Finish: Hashable, Sendable, Codable {
  /// Why.
  public enum Reason: String, Sendable, Codable {
    /// As many tokens as were asked for.
    case maxTokens = "max_tokens"
    /// The model ended its text.
    case endOfText = "end_of_text"
    /// The person stopped it.
    case cancelled
  }

  /// Why.
  public var reason: Reason
  /// Tokens written.
  public var tokens: Int
  /// How fast; nil when not measured.
  public var tokensPerSecond: Double?
  /// The line that `alexandria replay` turns back into this story; nil when there is none.
  public var receipt: String?

  /// A finish for a reason, after a number of tokens, at a speed.
  public init(
    _ reason: Reason, tokens: Int, tokensPerSecond: Double? = nil, receipt: String? = nil
  ) {
    self.reason = reason
    self.tokens = tokens
    self.tokensPerSecond = tokensPerSecond
    self.receipt = receipt
  }
}
