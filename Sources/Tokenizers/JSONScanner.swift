/// A strict reader of JSON text that builds nothing.
///
/// A tokenizer.json has 16,000 entries, and a tool that writes its first token 60 ms after it
/// starts cannot spend a fifth of them here: `JSONSerialization` takes 12 ms for a published file,
/// before anything is done with its dictionary, and walking the text in place takes 1 ms.
///
/// Strings are returned as the raw bytes between their quotes, escapes checked but not replaced:
/// the keys that a tokenizer.json needs have none.
struct JSONScanner {
  private let text: UnsafeBufferPointer<UInt8>
  private var position = 0

  /// Deeper nesting is refused, so that a hostile file cannot exhaust the stack.
  private static let maximumDepth = 64

  init(_ text: UnsafeBufferPointer<UInt8>) { self.text = text }

  private func failure(_ expected: String) -> TokenizerError {
    TokenizerError(.notJSON(offset: position, expected: expected))
  }

  /// The next byte that is not white space, 0 at the end.
  mutating func peek() -> UInt8 {
    while position < text.count {
      let byte = text[position]
      guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return byte }
      position += 1
    }
    return 0
  }

  mutating func expectEnd() throws {
    guard peek() == 0, position == text.count else { throw failure("the end") }
  }

  private mutating func expect(_ byte: UInt8) throws {
    guard peek() == byte, position < text.count else {
      throw failure("\"\(UnicodeScalar(byte))\"")
    }
    position += 1
  }

  /// Reads an object; `member` must read the value of each key.
  mutating func object(
    _ member: (inout JSONScanner, _ key: Slice<UnsafeBufferPointer<UInt8>>) throws -> Void
  ) throws {
    try expect(UInt8(ascii: "{"))
    if peek() == UInt8(ascii: "}") {
      position += 1
      return
    }
    while true {
      let key = try string()
      try expect(UInt8(ascii: ":"))
      try member(&self, key)
      if peek() == UInt8(ascii: ",") {
        position += 1
      } else {
        return try expect(UInt8(ascii: "}"))
      }
    }
  }

  /// Reads a string; returns the bytes between its quotes.
  mutating func string() throws -> Slice<UnsafeBufferPointer<UInt8>> {
    try expect(UInt8(ascii: "\""))
    let start = position
    while position < text.count {
      switch text[position] {
      case UInt8(ascii: "\""):
        position += 1
        return text[start..<position - 1]
      case UInt8(ascii: "\\"): try escape()
      case 0..<0x20: throw failure("no control character in a string")
      default: position += 1
      }
    }
    throw failure("the end of a string")
  }

  private mutating func escape() throws {
    position += 1
    guard position < text.count else { throw failure("an escape") }
    switch text[position] {
    case UInt8(ascii: "u"):
      let digits = text[position...].dropFirst().prefix(4)
      let isHexadecimal = digits.allSatisfy {
        switch $0 {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
          UInt8(ascii: "A")...UInt8(ascii: "F"):
          true
        default: false
        }
      }
      guard digits.count == 4, isHexadecimal else { throw failure("four hexadecimal digits") }
      position += 5
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"),
      UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      position += 1
    default: throw failure("an escape")
    }
  }

  /// Reads a whole number from 0 to 999,999,999.
  mutating func wholeNumber() throws -> Int {
    _ = peek()
    let start = position
    var value = 0
    while position < text.count, position - start < 9, let digit = Self.digit(text[position]) {
      value = value * 10 + digit
      position += 1
    }
    let isFollowed = position < text.count && (Self.isNumberByte(text[position]))
    let hasLeadingZero = position - start > 1 && text[start] == UInt8(ascii: "0")
    guard position > start, !isFollowed, !hasLeadingZero else {
      position = start
      throw failure("a whole number below 1,000,000,000")
    }
    return value
  }

  static func digit(_ byte: UInt8) -> Int? {
    let value = byte &- UInt8(ascii: "0")
    return value < 10 ? Int(value) : nil
  }

  private static func isNumberByte(_ byte: UInt8) -> Bool {
    digit(byte) != nil || [".", "e", "E", "+", "-"].contains(UnicodeScalar(byte))
  }

  /// Reads a value of any kind and forgets it.
  mutating func skipValue(depth: Int = 0) throws {
    guard depth < Self.maximumDepth else { throw failure("less nesting") }
    switch peek() {
    case UInt8(ascii: "\""): _ = try string()
    case UInt8(ascii: "{"): try object { scanner, _ in try scanner.skipValue(depth: depth + 1) }
    case UInt8(ascii: "["): try skipArray(depth: depth)
    case UInt8(ascii: "t"): try literal("true")
    case UInt8(ascii: "f"): try literal("false")
    case UInt8(ascii: "n"): try literal("null")
    default: try skipNumber()
    }
  }

  private mutating func skipArray(depth: Int) throws {
    try expect(UInt8(ascii: "["))
    if peek() == UInt8(ascii: "]") {
      position += 1
      return
    }
    while true {
      try skipValue(depth: depth + 1)
      if peek() == UInt8(ascii: ",") {
        position += 1
      } else {
        return try expect(UInt8(ascii: "]"))
      }
    }
  }

  private mutating func literal(_ word: StaticString) throws {
    let isThere = word.withUTF8Buffer { text[position...].starts(with: $0) }
    guard isThere else { throw failure("a value") }
    position += word.utf8CodeUnitCount
  }

  private mutating func skipNumber() throws {
    if position < text.count, text[position] == UInt8(ascii: "-") { position += 1 }
    let start = position
    try skipDigits()
    guard position == start + 1 || text[start] != UInt8(ascii: "0") else {
      throw failure("a number without leading zeros")
    }
    if position < text.count, text[position] == UInt8(ascii: ".") {
      position += 1
      try skipDigits()
    }
    if position < text.count, text[position] | 0x20 == UInt8(ascii: "e") {
      position += 1
      if position < text.count, [0x2B, 0x2D].contains(text[position]) { position += 1 }
      try skipDigits()
    }
  }

  private mutating func skipDigits() throws {
    let start = position
    while position < text.count, Self.digit(text[position]) != nil { position += 1 }
    guard position > start else { throw failure("a value") }
  }
}
