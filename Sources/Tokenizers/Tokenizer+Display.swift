extension Tokenizer {
  /// How a token is shown to people, as the published files show it.
  ///
  /// A single byte is its ASCII character, `·` for the space, `<0x0A>` where there is none. A
  /// merged token is its text with spaces and newlines as they are; a part of a character that
  /// it begins or ends inside is U+FFFD. Rows without text are `<UNK>`, `<EOS>`, `<PAD>`, numbers
  /// outside the vocabulary `<8300>`. This is lossy: `bytes(of:)` is not.
  ///
  /// - Parameter id: Any number.
  /// - Returns: The text to show, never empty.
  public func displayString(of id: Int) -> String {
    switch id {
    case 32: return "·"
    case 33..<127: return String(UnicodeScalar(UInt8(id)))
    case 0..<256:
      let digits = String(id, radix: 16, uppercase: true)
      return id < 16 ? "<0x0\(digits)>" : "<0x\(digits)>"
    case Self.unknownID: return "<UNK>"
    case Self.endOfTextID: return "<EOS>"
    default:
      if let bytes = vocabulary.bytes(of: id) { return String(decoding: bytes, as: UTF8.self) }
      return id == paddingID ? "<PAD>" : "<\(id)>"
    }
  }

  /// Tokens with a bar before, between and after them: `|El conejo |estaba |`.
  ///
  /// - Parameter ids: Any numbers.
  /// - Returns: The line; a newline inside a merged token really breaks it. `|` for no ids.
  public func boundaries(_ ids: [Int]) -> String {
    ids.reduce(into: "|") { line, id in
      line += displayString(of: id)
      line += "|"
    }
  }
}
