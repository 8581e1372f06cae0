#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension Tokenizer {
  /// Reads the text of a tokenizer.json in the published format, of either variant.
  ///
  /// - Parameter json: The text: `{"max_merges", "vocab_str", "merges": {"(a, b)": id}}`, the
  ///   entries in any order.
  /// - Throws: `TokenizerError` when the text is not JSON of this shape, ids are missing or made
  ///   twice, a merge uses an id that has no text or is not made before it, the smallest merged id
  ///   is neither 258 nor 259, or the table is implausibly large.
  public init(json: Data) throws {
    let file = try json.withUnsafeBytes { raw in
      try raw.withMemoryRebound(to: UInt8.self) { try TokenizerFile($0) }
    }
    try self.init(merges: file.merges, firstMergeID: file.firstMergeID)
  }

  /// Reads a tokenizer.json in the published format, of either variant.
  ///
  /// - Parameter url: The file.
  /// - Throws: `TokenizerError`, which names the file, as `init(json:)` does and when the file
  ///   cannot be read.
  public init(contentsOf url: URL) throws {
    let data: Data
    do {
      data = try Data(contentsOf: url)
    } catch {
      let isThere = FileManager.default.fileExists(atPath: url.path)
      let why = isThere ? "check its permissions" : "there is no such file; check the path"
      throw TokenizerError(.unreadable(why), file: url.path)
    }
    do {
      try self.init(json: data)
    } catch var error as TokenizerError {
      error.file = url.path
      throw error
    }
  }

  /// The text of a tokenizer.json in the published format: the same merges give the same bytes,
  /// laid out as the published files are.
  ///
  /// - Returns: The text. `max_merges` is the number of merges, `vocab_str` what `displayString`
  ///   shows.
  /// - Throws: Nothing today; a writer may fail.
  public func json() throws -> Data {
    let newline = ",\n        "
    var text = "{\n    \"max_merges\": \(merges.count),\n    \"vocab_str\": {\n        "
    text += (0..<vocabularySize).map { "\"\($0)\": \(Self.quoted(displayString(of: $0)))" }
      .joined(separator: newline)
    text += "\n    },\n    \"merges\": {"
    if !merges.isEmpty {
      text += "\n        "
      text += merges.enumerated()
        .map { "\"(\($1.first), \($1.second))\": \(firstMergeID + $0)" }
        .joined(separator: newline)
      text += "\n    "
    }
    text += "}\n}"
    return Data(text.utf8)
  }

  /// A JSON string of ASCII only, escaped as Python's `json.dump` does.
  private static func quoted(_ string: String) -> String {
    string.utf16.reduce(into: "\"") { result, unit in
      switch unit {
      case 0x22: result += "\\\""
      case 0x5C: result += "\\\\"
      case 0x08: result += "\\b"
      case 0x09: result += "\\t"
      case 0x0A: result += "\\n"
      case 0x0C: result += "\\f"
      case 0x0D: result += "\\r"
      case 0x20..<0x7F: result.unicodeScalars.append(UnicodeScalar(UInt8(unit)))
      default:
        let digits = String(unit, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      }
    } + "\""
  }
}
