import Sampling

/// A text that a story goes on from.
public enum Opening: Hashable, Sendable {
  /// A text, to be cut into tokens.
  case text(String)
  /// Bytes, which need not be UTF-8, to be cut into tokens.
  case bytes([UInt8])
  /// Tokens, as an earlier story left them.
  case tokens([Int])

  func ids(_ lexicon: Lexicon) -> [Int] {
    switch self {
    case .text(let text): lexicon.tokenizer.encode(text)
    case .bytes(let bytes): lexicon.tokenizer.encode(bytes: bytes)
    case .tokens(let ids): ids
    }
  }
}

/// A story to be written.
///
/// Give the whole text so far, however long: the model sees its last tokens only, but where the
/// window begins and how the dice fall depends on the whole, so that going on from a story gives
/// what it would have given had it not been stopped.
public struct GenerationRequest: Hashable, Sendable {
  /// What to go on from; at least one token. The model has no token to begin a text with.
  public var opening: Opening
  /// How tokens are chosen.
  public var options: SamplingOptions
  /// Tokens to write at most.
  public var maxTokens: Int
  /// Bytes that the story has to begin with (see ``HealedOpening``).
  public var constraint: [UInt8]
  /// Alternatives to report for each token.
  public var alternatives: Int
  /// Whether the opening's tokens are scored too, which costs one more pass over it.
  public var scoresOpening: Bool

  /// Makes a request; the limits are the command line's.
  public init(
    _ opening: Opening, options: SamplingOptions = SamplingOptions(), maxTokens: Int = 120,
    constraint: [UInt8] = [], alternatives: Int = 0, scoresOpening: Bool = false
  ) {
    self.opening = opening
    self.options = options
    self.maxTokens = maxTokens
    self.constraint = constraint
    self.alternatives = alternatives
    self.scoresOpening = scoresOpening
  }

  /// The opening's tokens, if the request can be met.
  func validated(_ lexicon: Lexicon) throws(GenerationError) -> [Int] {
    do { try options.validate() } catch let error as SamplingError { throw .option(error) } catch {}
    guard maxTokens >= 0 else { throw .negativeCount(maxTokens) }
    let ids = opening.ids(lexicon)
    guard !ids.isEmpty else { throw .emptyOpening }
    try lexicon.check(ids)
    return ids
  }
}
