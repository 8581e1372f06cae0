import Sampling

/// All that a story came from, in one line that can be printed, mailed and replayed.
///
/// The line is `alexandria:1:`, the contents as JSON in base64url, a colon and eight hexadecimal
/// digits that notice a slip in copying. It names the story's text by a fingerprint only.
public struct StoryReceipt: Hashable, Sendable {
  /// A checkpoint that took part.
  public struct CheckpointReference: Hashable, Sendable {
    /// Its name in the catalog.
    public let name: String
    /// What its configuration and weights hash to, as whoever loads checkpoints has it.
    public let hash: String
    /// How the weights were held, `float32` or `int8`, which changes their rounding.
    public let precision: String

    /// Makes a reference.
    public init(name: String, hash: String, precision: String) {
      self.name = name
      self.hash = hash
      self.precision = precision
    }
  }

  /// Something that was done to the story, after the opening or the step before.
  public enum Step: Hashable, Sendable {
    /// A checkpoint, by its index, went on. If the story was stopped by hand, `maxTokens` is the
    /// number of tokens it had come to.
    case generate(checkpoint: Int, options: SamplingOptions, maxTokens: Int)
    /// All but the first tokens of the whole text were taken away.
    case keep(tokens: Int)
    /// A token was put at the end, as when an alternative is taken.
    case append(token: Int)
    /// All but the first bytes were taken away and others written in their place.
    case rewrite(keeping: Int, adding: [UInt8])
  }

  /// Checkpoints that took part.
  public var checkpoints: [CheckpointReference]
  /// The opening's bytes.
  public var opening: [UInt8]
  /// What was done, in order.
  public var steps: [Step]
  /// Fingerprint of the text that came of it, opening and story.
  public var fingerprint: String

  /// Makes a receipt.
  ///
  /// - Parameters:
  ///   - checkpoints: Checkpoints that took part.
  ///   - opening: The opening's bytes.
  ///   - steps: What was done, in order.
  ///   - text: What came of it, opening and story.
  public init(
    checkpoints: [CheckpointReference], opening: [UInt8], steps: [Step], text: [UInt8]
  ) {
    self.checkpoints = checkpoints
    self.opening = opening
    self.steps = steps
    fingerprint = Fingerprint(text).description
  }

  /// Whether a text is the one that the receipt was made for.
  ///
  /// - Parameter text: Opening and story.
  /// - Returns: False if a single byte differs, but for a chance of 1 in 2⁶⁴.
  public func matches(_ text: [UInt8]) -> Bool {
    Fingerprint(text).description == fingerprint
  }
}

/// A receipt that cannot be read or replayed.
public struct ReceiptError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong and what to do, in one line.
  public let description: String

  init(_ description: String) { self.description = description }
}
