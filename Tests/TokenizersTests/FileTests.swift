import Foundation
import Testing

@testable import Tokenizers

private func read(_ text: String) throws -> Tokenizer { try Tokenizer(json: Data(text.utf8)) }

/// A file with these members of `merges`.
private func file(_ merges: String) -> String {
  #"{"max_merges": 3, "vocab_str": {"97": "a"}, "merges": {\#(merges)}}"#
}

private func reason(_ text: String) -> TokenizerError.Reason? {
  do {
    _ = try read(text)
    return nil
  } catch let error as TokenizerError {
    return error.reason
  } catch {
    return nil
  }
}

@Suite("tokenizer.json")
struct FileTests {
  @Test("is written as the published files are, byte for byte")
  func written() throws {
    let tokenizer = try Tokenizer(
      merges: [(111, 32), (0xE2, 0x80), (260, 0x94)], firstMergeID: 259)
    let lines = String(decoding: try tokenizer.json(), as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    #expect(
      lines.prefix(4) == [
        "{", #"    "max_merges": 3,"#, #"    "vocab_str": {"#, #"        "0": "<0x00>","#,
      ])
    #expect(lines[3 + 32] == #"        "32": "\u00b7","#)
    #expect(lines[3 + 34] == #"        "34": "\"","#)
    #expect(lines[3 + 92] == #"        "92": "\\","#)
    #expect(
      lines.suffix(14) == [
        #"        "255": "<0xFF>","#, #"        "256": "<UNK>","#, #"        "257": "<EOS>","#,
        #"        "258": "<PAD>","#, #"        "259": "o ","#, #"        "260": "\ufffd","#,
        #"        "261": "\u2014""#, "    },", #"    "merges": {"#, #"        "(111, 32)": 259,"#,
        #"        "(226, 128)": 260,"#, #"        "(260, 148)": 261"#, "    }", "}",
      ])
  }

  @Test("comes back the same, for both variants and for none but the bytes", arguments: [258, 259])
  func roundTrip(first: Int) throws {
    for merges in [[], [(10, 10), (9, 0x7F), (0xF0, 0x9F), (first + 2, 0xAA), (first + 3, 0xBD)]] {
      let tokenizer = try Tokenizer(
        merges: merges.map { (first: $0.0, second: $0.1) }, firstMergeID: first)
      let json = try tokenizer.json()
      let again = try Tokenizer(json: json)
      #expect(again.firstMergeID == first)
      #expect(again.merges.map(\.first) == merges.map(\.0))
      #expect(again.merges.map(\.second) == merges.map(\.1))
      #expect(try again.json() == json)
      // Foundation reads it too, and sees the strings that people see.
      let object = try JSONSerialization.jsonObject(with: json) as? [String: Any]
      let strings = object?["vocab_str"] as? [String: String]
      #expect(strings?.count == tokenizer.vocabularySize)
      for id in 0..<tokenizer.vocabularySize {
        #expect(strings?["\(id)"] == tokenizer.displayString(of: id))
      }
    }
  }

  @Test("may list its entries and keys in any order, with any white space and other keys")
  func anyOrder() throws {
    let tokenizer = try read(
      """
      \t{"merges" : {"(259, 99)":260,
        "(97, 98)" : 259 } , "note": [null, true, false, -1.5e+3, {"a": []}, "\\u00e9\\n", 0],
      "vocab_str":{"259": "nonsense \\" ñ"},"max_merges":2}\r\n
      """)
    #expect(tokenizer.encode("abcab") == [260, 259])
    #expect(tokenizer.bytes(of: 259) == Array("ab".utf8))
  }

  @Test("that is not JSON is refused with the place")
  func notJSON() {
    let whole = #"{"max_merges": 1, "vocab_str": {"97": "a\u00e9"}, "merges": {"(97, 98)": 258}}"#
    #expect(reason(whole) == nil)
    for length in 0..<whole.utf8.count {
      let cut = String(decoding: Array(whole.utf8.prefix(length)), as: UTF8.self)
      guard case .notJSON = reason(cut) else {
        Issue.record("accepted the first \(length) bytes")
        continue
      }
    }
    let bad = [
      "[]", "null", "PK\u{3}\u{4}", whole + "x", whole + "\u{0}", whole + whole,
      #"{"max_merges": 1,}"#, #"{"max_merges": 01}"#, #"{"max_merges": 1.5}"#,
      #"{"max_merges": -1}"#, #"{"max_merges": "1"}"#, #"{"max_merges": 99999999999999999999}"#,
      #"{"x": "\q"}"#, #"{"x": "\u12g4"}"#, "{\"x\": \"\n\"}", #"{"x": tru}"#, #"{"x": 01}"#,
      #"{"x": 1.}"#, #"{"x": .5}"#, #"{"x": 1e}"#, #"{"x" 1}"#, #"{x: 1}"#, #"{"x": [1 2]}"#,
      #"{"vocab_str": []}"#, #"{"vocab_str": {"1": 2}}"#, #"{"merges": {"(1, 2)": "258"}}"#,
      #"{"x": "# + String(repeating: "[", count: 100_000),
    ]
    for text in bad {
      guard case .notJSON = reason(text) else {
        Issue.record("accepted \(text.prefix(60))")
        continue
      }
    }
  }

  @Test("without its keys is refused, and with a key twice")
  func keys() {
    #expect(reason("{}") == .missingKey("max_merges"))
    #expect(reason(#"{"max_merges": 1, "merges": {}}"#) == .missingKey("vocab_str"))
    #expect(reason(#"{"max_merges": 1, "vocab_str": {}}"#) == .missingKey("merges"))
    #expect(reason(#"{"max_merges": 1, "max_merges": 1}"#) == .repeatedKey("max_merges"))
  }

  @Test(
    "with a malformed pair is refused",
    arguments: [
      "", "97, 98", "(97,98)", "(97, 98", "97, 98)", "(97 98)", "(97, )", "(, 98)", "(-1, 98)",
      "(97, 98, 99)", "(a, b)", "(97, 98) ", " (97, 98)", "(97.0, 98)", "(9999999999, 1)",
    ])
  func malformedPairs(pair: String) {
    #expect(reason(file(#""\#(pair)": 258"#)) == .malformedPair(pair))
  }

  @Test("with ids that do not follow each other is refused")
  func ids() {
    #expect(reason(file(#""(97, 98)": 258, "(98, 99)": 258"#)) == .repeatedID(258))
    #expect(
      reason(file(#""(97, 98)": 258, "(97, 98)": 259"#)) == .repeatedPair(first: 97, second: 98))
    #expect(reason(file(#""(97, 98)": 259, "(98, 99)": 261"#)) == .missingID(260))
    for id in [0, 97, 256, 257, 260, 8259] {
      #expect(reason(file(#""(97, 98)": \#(id)"#)) == .unknownVariant(firstMergeID: id))
    }
  }

  @Test("with children that are not made before is refused")
  func children() {
    #expect(reason(file(#""(259, 98)": 259"#)) == .unusableChild(259, of: 259))
    #expect(reason(file(#""(97, 260)": 259, "(97, 98)": 260"#)) == .unusableChild(260, of: 259))
    #expect(reason(file(#""(97, 9000)": 259"#)) == .unusableChild(9000, of: 259))
    for row in [256, 257, 258] {
      #expect(reason(file(#""(\#(row), 97)": 259"#)) == .unusableChild(row, of: 259))
    }
    // Under V1, 258 is text like any other.
    #expect(reason(file(#""(111, 32)": 258, "(258, 97)": 259"#)) == nil)
  }

  @Test("whose tokens would not fit into memory is refused")
  func exponentialLength() {
    let doubling = ["(97, 97)"] + (259..<299).map { "(\($0), \($0))" }
    let merges = doubling.enumerated().map { #""\#($1)": \#(259 + $0)"# }.joined(separator: ",")
    #expect(reason(file(merges)) == .tokenTooLong(274, maximum: 65_535))
    // Many tokens of the permitted length.
    let wide = (doubling.prefix(15) + (0..<256).map { "(273, \($0))" }).enumerated()
      .map { #""\#($1)": \#(259 + $0)"# }.joined(separator: ",")
    #expect(reason(file(wide)) == .vocabularyTooLong(maximum: 8 << 20))
    let many = (0..<65_500).map { #""(\#($0 / 256), \#($0 % 256))": \#(259 + $0)"# }
      .joined(separator: ",")
    #expect(reason(file(many)) == .tooManyTokens(maximum: 65_534))
  }

  @Test("in a folder is read, and errors name the file in one line")
  func files() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("tokenizers-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let url = folder.appendingPathComponent("tokenizer.json")
    func message() -> String {
      do {
        _ = try Tokenizer(contentsOf: url)
        return ""
      } catch {
        return "\(error)"
      }
    }
    #expect(
      message() == "\(url.path): cannot read the tokenizer: there is no such file; check the path")
    try Data(file(#""(97, 98)": 260"#).utf8).write(to: url)
    #expect(
      message()
        == "\(url.path): merged ids start at 260; expected 258 (V1) or 259 (V2, with padding)")
    try Data(file(#""(97, 98)": 259"#).utf8).write(to: url)
    #expect(try Tokenizer(contentsOf: url).encode("ab") == [259])
  }

  @Test("errors are one line each, whatever the file holds")
  func oneLine() {
    let reasons: [TokenizerError.Reason] = [
      .notJSON(offset: 3, expected: "a value"), .missingKey("merges"), .repeatedKey("a\nb"),
      .malformedPair("\u{1B}[2J\n"), .repeatedPair(first: 1, second: 2), .repeatedID(3),
      .missingID(4), .unknownVariant(firstMergeID: 5), .unusableChild(6, of: 7),
      .tooManyTokens(maximum: 8), .tokenTooLong(9, maximum: 10), .vocabularyTooLong(maximum: 11),
      .corpusTooLong(maximum: 12), .unreadable("why"),
    ]
    for reason in reasons {
      let error = TokenizerError(reason, file: "f.json")
      #expect(error.description.hasPrefix("f.json: "))
      #expect(error.localizedDescription == error.description)
      #expect(error.description.unicodeScalars.allSatisfy { $0.value >= 32 && $0.value != 127 })
    }
  }
}
