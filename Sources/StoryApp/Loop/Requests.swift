/// What a model goes on from.
public enum Prompt: Hashable, Sendable {
  /// Text, to be cut by the checkpoint's own tokenizer.
  case text(String)
  /// The same for a text that may end inside a character.
  case bytes([UInt8])
  /// A text that the checkpoint's own tokenizer has cut already, by ids.
  case tokens([Int])
}

/// A wish for text. Everything that comes of it carries its number.
public struct GenerateRequest: Hashable, Sendable {
  /// The number; a later request has a higher one.
  public var id: Int
  /// What to go on from.
  public var prompt: Prompt
  /// Checkpoint, dice and temperature.
  public var settings: Settings
  /// How many tokens to write at most; may be fewer than the settings say when part is written.
  public var maxTokens: Int

  /// A wish for at most `maxTokens` tokens that follow `prompt`.
  public init(id: Int, prompt: Prompt, settings: Settings, maxTokens: Int) {
    self.id = id
    self.prompt = prompt
    self.settings = settings
    self.maxTokens = maxTokens
  }
}

/// A wish to see how a checkpoint's tokenizer cuts a text.
public struct TokenizeRequest: Hashable, Sendable {
  /// Where the cut is wanted.
  public enum Target: Hashable, Sendable {
    /// In the opening that is being written.
    case opening
    /// In the story of a number.
    case story(Int)
  }

  /// Where the cut is wanted.
  public var target: Target
  /// Whose tokenizer cuts.
  public var checkpoint: String
  /// The text.
  public var bytes: [UInt8]

  /// A wish to cut `bytes` as `checkpoint` does.
  public init(target: Target, checkpoint: String, bytes: [UInt8]) {
    self.target = target
    self.checkpoint = checkpoint
    self.bytes = bytes
  }
}

/// A wish for the receipt of a story.
public struct ReceiptRequest: Hashable, Sendable {
  /// The story's number.
  public var story: Int
  /// The opening that the first edit went on from.
  public var opening: String
  /// What was done, first to last.
  public var edits: [Story.Edit]
  /// What came of it, opening and story.
  public var text: [UInt8]
}

/// A wish to know what a checkpoint makes of the opening as it is typed: how much it expected each
/// token, and how it would go on.
public struct ProposalRequest: Hashable, Sendable {
  /// The number, of the same series as those of `GenerateRequest`.
  public var id: Int
  /// Who reads and proposes.
  public var checkpoint: String
  /// The opening, which may end inside a word.
  public var text: String
  /// The tokens of an earlier reading: those that the opening still begins with need no other.
  public var read: [Int]
  /// How far to go on at most; 0 for the reading alone.
  public var maxTokens: Int

  /// A wish for at most `maxTokens` tokens that follow `text`.
  public init(id: Int, checkpoint: String, text: String, read: [Int], maxTokens: Int) {
    self.id = id
    self.checkpoint = checkpoint
    self.text = text
    self.read = read
    self.maxTokens = maxTokens
  }
}

/// A wish to know how likely a checkpoint finds a text, token by token.
public struct ScoreRequest: Hashable, Sendable {
  /// The number, of the same series as those of `GenerateRequest`.
  public var id: Int
  /// Who reads.
  public var checkpoint: String
  /// The text.
  public var prompt: Prompt

  /// A wish to know what `checkpoint` makes of `prompt`.
  public init(id: Int, checkpoint: String, prompt: Prompt) {
    self.id = id
    self.checkpoint = checkpoint
    self.prompt = prompt
  }
}

/// A token that a model has read, and how likely it found it.
public struct TokenScore: Hashable, Sendable {
  /// The token, as the reading model's tokenizer cuts it.
  public var piece: Piece
  /// Its log probability (nats, before temperature); nil for a text's first token.
  public var logprob: Double?
  /// The entropy (nats) of what it was one of; nil when not known.
  public var entropy: Double?

  /// A token with its log probability and the entropy at its place.
  public init(_ piece: Piece, logprob: Double?, entropy: Double? = nil) {
    self.piece = piece
    self.logprob = logprob
    self.entropy = entropy
  }
}

/// A wish to look inside a token: what else could have stood there, and how it would go on.
public struct AlternativesRequest: Hashable, Sendable {
  /// The number, of the same series as those of `GenerateRequest`.
  public var id: Int
  /// The ids of the whole text, as the checkpoint of `settings` cuts it.
  public var tokens: [Int]
  /// The token to look inside of.
  public var index: Int
  /// Checkpoint, dice and temperature; each ending has at most `maxTokens` tokens.
  public var settings: Settings
  /// How many alternatives.
  public var count: Int

  /// A wish to look inside the token at `index` of `tokens`.
  public init(id: Int, tokens: [Int], index: Int, settings: Settings, count: Int = 10) {
    self.id = id
    self.tokens = tokens
    self.index = index
    self.settings = settings
    self.count = count
  }
}
