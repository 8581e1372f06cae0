import Testing

@testable import Checkpoints

@Suite struct StrictJSONTests {
  private func parse(_ text: String) throws -> JSONValue { try parse(Array(text.utf8)) }
  private func parse(_ bytes: [UInt8]) throws -> JSONValue {
    try bytes.withUnsafeBytes { try StrictJSON.parse($0) }
  }

  @Test func readsEveryKindOfValue() throws {
    #expect(
      try parse(" { \"a\" : [1, -2, 2.5e1, true, false, null, \"x\"] , \"b\":{}} \n")
        == .object([
          "a": .array([
            .integer(1), .integer(-2), .number(25), .bool(true), .bool(false), .null, .string("x"),
          ]),
          "b": .object([:]),
        ]))
    #expect(try parse("[]") == .array([]))
    #expect(
      try parse(#""\"\\\/\b\f\n\r\té\ud83d\ude00 río""#)
        == .string("\"\\/\u{8}\u{C}\n\r\té😀 río"))
  }

  @Test(arguments: [
    "", "{", "[1", "[1,", "{\"a\"", "{\"a\":", "{\"a\":1", "{\"a\":1,}", "{a:1}", "tru", "\"",
    "\"\\", "\"\\x\"", "\"\\u12\"", "\"\\ud800\"", "\"\\ud800\\n\"", "\"\\ud800\\u0041\"",
    "\"\\udc00\"", "\"\u{1}\"", "1 2", "--1", "+1", "1e999", "{\"a\":1,\"a\":2}",
    "[[[[[[[[[1]]]]]]]]]",
  ])
  func refuses(_ text: String) {
    #expect(throws: JSONError.self) { try parse(text) }
  }

  @Test func refusesStringsThatAreNotUTF8() {
    #expect(throws: JSONError.self) { try parse([0x22, 0xFF, 0x22]) }
  }
}
