import Tokenizers

/// An opening that ends inside a word, made ready to be completed.
///
/// "El cone" is cut into tokens that the model never saw before "jo": it learned "El conejo " as a
/// whole. So the last tokens are taken back, and the story is made to begin with their bytes: any
/// token is allowed that agrees with them as far as both go. Known as token healing (Lundberg,
/// guidance).
///
///     let healed = HealedOpening(bytes, tokenizer)
///     GenerationRequest(.tokens(healed.prompt), constraint: healed.constraint)
///
/// The first `constraint.count` bytes of the story are then the opening's own.
public struct HealedOpening: Hashable, Sendable {
  /// Tokens to go on from.
  public let prompt: [Int]
  /// Bytes taken back, with which the story begins.
  public let constraint: [UInt8]

  /// Tokens taken back at most; more would be a passage and not a word.
  private static let limit = 8

  /// Takes back the tokens of an unfinished word, and the one before, which may have become one
  /// with it. At least one token stays, and what stays ends between two characters. An opening that
  /// ends with white space is left alone.
  ///
  /// - Parameters:
  ///   - bytes: The opening.
  ///   - tokenizer: The tokenizer.
  public init(_ bytes: [UInt8], _ tokenizer: Tokenizer) {
    let ids = tokenizer.encode(bytes: bytes)
    let lengths = ids.map { tokenizer.bytes(of: $0)?.count ?? 0 }
    let wordLength = bytes.reversed().prefix { $0 > 0x20 }.count
    var taken = 0
    var kept = ids.count
    /// A character's later bytes are 10xxxxxx.
    func isWhole() -> Bool { taken == 0 || bytes[bytes.count - taken] & 0xC0 != 0x80 }
    while wordLength > 0, kept > 1, ids.count - kept < Self.limit {
      let isLast = taken >= wordLength
      kept -= 1
      taken += lengths[kept]
      if isLast { break }
    }
    while kept > 1, !isWhole() {
      kept -= 1
      taken += lengths[kept]
    }
    while kept < ids.count, !isWhole() {
      taken -= lengths[kept]
      kept += 1
    }
    prompt = Array(ids[..<kept])
    constraint = Array(bytes.suffix(taken))
  }
}
