/// What a tokenizer.json says: `{"max_merges", "vocab_str", "merges": {"(a, b)": id}}`.
///
/// `vocab_str` is for people and lossy, so nothing is taken from it but one thing: whether a file
/// without any merge has a row 258, which is all that tells the variants apart then.
struct TokenizerFile {
  var merges: [(first: Int, second: Int)] = []
  var firstMergeID = 258

  private typealias Bytes = Slice<UnsafeBufferPointer<UInt8>>
  private typealias Entry = (id: Int, first: Int, second: Int)

  /// Reads the text of a file. The order of the entries does not matter.
  init(_ text: UnsafeBufferPointer<UInt8>) throws {
    var entries: [Entry] = []
    var seen: Set<String> = []
    var hasRow258 = false
    var scanner = JSONScanner(text)
    try scanner.object { scanner, key in
      let key = String(decoding: key, as: UTF8.self)
      guard seen.insert(key).inserted else { throw TokenizerError(.repeatedKey(key)) }
      switch key {
      case "max_merges": _ = try scanner.wholeNumber()
      case "vocab_str":
        try scanner.object { scanner, key in
          if key.elementsEqual("258".utf8) { hasRow258 = true }
          _ = try scanner.string()
        }
      case "merges":
        try scanner.object { scanner, key in
          let (first, second) = try Self.pair(key)
          entries.append((try scanner.wholeNumber(), first, second))
        }
      default: try scanner.skipValue()
      }
    }
    try scanner.expectEnd()
    for key in ["max_merges", "vocab_str", "merges"] where !seen.contains(key) {
      throw TokenizerError(.missingKey(key))
    }
    firstMergeID = hasRow258 && entries.isEmpty ? 259 : 258
    try order(entries)
  }

  /// Puts the merges in the order of their ids.
  private mutating func order(_ entries: [Entry]) throws {
    let entries = entries.sorted { $0.id < $1.id }
    guard let first = entries.first else { return }
    firstMergeID = first.id
    for (index, entry) in entries.enumerated() {
      guard entry.id == firstMergeID + index else {
        let isRepeated = index > 0 && entries[index - 1].id == entry.id
        let reason: TokenizerError.Reason =
          isRepeated ? .repeatedID(entry.id) : .missingID(firstMergeID + index)
        throw TokenizerError(reason)
      }
    }
    merges = entries.map { ($0.first, $0.second) }
  }

  /// Reads `(a, b)`.
  private static func pair(_ key: Bytes) throws -> (Int, Int) {
    var rest = key
    guard take("(", from: &rest), let first = number(from: &rest), take(",", from: &rest),
      take(" ", from: &rest), let second = number(from: &rest), take(")", from: &rest), rest.isEmpty
    else {
      throw TokenizerError(.malformedPair(String(decoding: key.prefix(40), as: UTF8.self)))
    }
    return (first, second)
  }

  private static func take(_ character: UnicodeScalar, from rest: inout Bytes) -> Bool {
    guard rest.first == UInt8(ascii: character) else { return false }
    rest.removeFirst()
    return true
  }

  private static func number(from rest: inout Bytes) -> Int? {
    var value = 0
    var length = 0
    while length < 9, let byte = rest.first, let digit = JSONScanner.digit(byte) {
      value = value * 10 + digit
      length += 1
      rest.removeFirst()
    }
    return length > 0 ? value : nil
  }
}
