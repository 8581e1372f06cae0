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
