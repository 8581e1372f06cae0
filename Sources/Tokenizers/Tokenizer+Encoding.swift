extension Tokenizer {
  /// The ids of a text's UTF-8 bytes.
  ///
  /// - Parameter text: Any text; nothing is trimmed or normalized.
  /// - Returns: The ids; empty for the empty text.
  /// - Complexity: O(bytes)
  public func encode(_ text: String) -> [Int] {
    var text = text
    return text.withUTF8 { encoder.encode($0) }
  }

  /// The ids of a sequence of bytes, which need not be UTF-8.
  ///
  /// - Parameter bytes: The bytes.
  /// - Returns: The ids; empty for no bytes.
  /// - Complexity: O(bytes)
  public func encode(bytes: UnsafeBufferPointer<UInt8>) -> [Int] {
    encoder.encode(bytes)
  }

  /// The ids of a sequence of bytes, which need not be UTF-8.
  ///
  /// - Parameter bytes: The bytes.
  /// - Returns: The ids; empty for no bytes.
  /// - Complexity: O(bytes)
  public func encode(bytes: [UInt8]) -> [Int] {
    bytes.withUnsafeBufferPointer { encoder.encode($0) }
  }

  /// The bytes that a token stands for, which may be part of a UTF-8 character.
  ///
  /// - Parameter id: Any number.
  /// - Returns: The bytes, or nil for a row without text: unknown, end of text, padding, and
  ///   numbers outside the vocabulary.
  public func bytes(of id: Int) -> [UInt8]? {
    vocabulary.bytes(of: id).map { Array($0) }
  }

  /// The bytes of a sequence of ids; rows without text add nothing.
  ///
  /// - Parameter ids: Any numbers.
  /// - Returns: The bytes, of which `encode(bytes:)` gives the ids back when it gave them.
  /// - Complexity: O(bytes)
  public func decode(_ ids: some Sequence<Int>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(ids.underestimatedCount * 4)
    for id in ids {
      if let bytes = vocabulary.bytes(of: id) { result.append(contentsOf: bytes) }
    }
    return result
  }
}
