/// Turns the bytes of tokens, as they come, into text of whole characters.
///
/// A token may end inside a UTF-8 character; the bytes so far are held back until the rest comes.
/// Bytes that are not UTF-8 become U+FFFD, one for each maximal subpart of a character (Unicode
/// §3.9), so the text is the same however the bytes are divided.
///
///     var detokenizer = StreamingDetokenizer()
///     detokenizer.append([0x61, 0xC3])   // "a"
///     detokenizer.append([0xB1])         // "ñ"
///     detokenizer.finish()               // ""
public struct StreamingDetokenizer: Sendable {
  /// At most three bytes that begin a character.
  private var held: [UInt8] = []

  /// Makes a detokenizer that holds nothing.
  public init() {}

  /// Takes more bytes.
  ///
  /// - Parameter bytes: The bytes of a token, or of several.
  /// - Returns: The characters that are complete now, possibly none.
  public mutating func append(_ bytes: [UInt8]) -> String {
    held += bytes
    let complete = held.count - UTF8Boundary.incompleteSuffixLength(held)
    let text = String(decoding: held[..<complete], as: UTF8.self)
    held.removeFirst(complete)
    return text
  }

  /// Ends the text.
  ///
  /// - Returns: U+FFFD if a character was left incomplete, else nothing.
  public mutating func finish() -> String {
    defer { held.removeAll() }
    return String(decoding: held, as: UTF8.self)
  }
}
