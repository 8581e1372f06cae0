/// A place in a text that does not depend on how the text is cut into tokens.
///
/// It counts the words before the place and the bytes since the last of them ended. Two tokenizers
/// that have come to the same place of the same text agree on it, which token indexes would not.
/// And when one word has taken another's place, the words after it have the positions they had,
/// which byte offsets would not: so with keyed dice a changed word changes what follows from it
/// and not every roll after it.
///
/// A token of at least one byte always moves the position, so no two rolls of a story share one.
public struct TextPosition: Hashable, Sendable {
  /// Runs of white space and control characters (bytes up to 0x20) that have ended or begun.
  public private(set) var words: Int
  /// Bytes since the last byte of white space.
  public private(set) var offset: Int

  /// The beginning of a text.
  public static let start = TextPosition(words: 0, offset: 0)

  /// A place after so many separators and so many bytes.
  public init(words: Int, offset: Int) {
    self.words = words
    self.offset = offset
  }

  /// The end of a text.
  ///
  /// - Parameter bytes: The whole text, from its beginning.
  /// - Complexity: O(bytes)
  public init(endOf bytes: some Sequence<UInt8>) {
    self = .start
    advance(over: bytes)
  }

  /// Moves past more text.
  ///
  /// - Parameter bytes: The text that follows this place.
  /// - Complexity: O(bytes)
  public mutating func advance(over bytes: some Sequence<UInt8>) {
    for byte in bytes {
      if byte <= 0x20 {
        words += 1
        offset = 0
      } else {
        offset += 1
      }
    }
  }
}
