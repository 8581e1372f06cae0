import Foundation
import Testing

@testable import Tokenizers

private struct Case: Decodable {
  var tokenizer: String
  var text: String
  var ids: [Int]
  var boundaries: String
}

private struct Tale: Decodable {
  var text: String
}

@Suite("The published tokenizers", .enabled(if: Shared.isThere))
struct PublishedTests {
  @Test("give the ids and the line that the reference gives", arguments: ["v1", "v2"])
  func cases(variant: String) throws {
    let tokenizer = try Tokenizer(json: Shared.published(variant))
    let cases = try Shared.lines(
      Shared.tokenizers.appendingPathComponent("cases.jsonl"), as: Case.self
    ).filter { $0.tokenizer == variant }
    #expect(cases.count == 17)
    for example in cases {
      #expect(tokenizer.encode(example.text) == example.ids)
      #expect(tokenizer.boundaries(example.ids) == example.boundaries)
      #expect(tokenizer.decode(example.ids) == Array(example.text.utf8))
    }
  }

  @Test("keep text and padding apart")
  func variants() throws {
    let first = try Tokenizer(json: Shared.published("v1"))
    let second = try Tokenizer(json: Shared.published("v2"))
    #expect(first.vocabularySize == 8258)
    #expect(first.paddingID == nil)
    #expect(first.bytes(of: 258) == Array("o ".utf8))
    #expect(second.vocabularySize == 8259)
    #expect(second.paddingID == 258)
    #expect(second.bytes(of: 258) == nil)
    #expect(second.bytes(of: 259) == Array("o ".utf8))
  }

  @Test("are written back byte for byte", arguments: ["v1", "v2"])
  func roundTrip(variant: String) throws {
    let published = try Shared.published(variant)
    #expect(try Tokenizer(json: published).json() == published)
  }

  @Test(
    "encode real Spanish as the definition does", .enabled(if: Shared.hasTales),
    arguments: ["v1", "v2"])
  func tales(variant: String) throws {
    let tokenizer = try Tokenizer(json: Shared.published(variant))
    let reference = ReferenceEncoder(tokenizer)
    let tales = try Shared.lines(Shared.tales, as: Tale.self)
    for tale in tales.prefix(25) {
      let bytes = Array(tale.text.utf8.prefix(300))
      #expect(tokenizer.encode(bytes: bytes) == reference.encode(bytes))
    }
  }

  @Test(
    "encode fragments of their own tokens as the definition does", arguments: ["v1", "v2"])
  func fragments(variant: String) throws {
    let tokenizer = try Tokenizer(json: Shared.published(variant))
    let reference = ReferenceEncoder(tokenizer)
    var dice = Dice(seed: 7)
    for _ in 0..<80 {
      let bytes = (0..<12).flatMap { _ -> ArraySlice<UInt8> in
        let id = Int.random(in: 259..<8258, using: &dice)
        let bytes = tokenizer.bytes(of: id) ?? []
        let start = Int.random(in: 0..<bytes.count, using: &dice)
        return bytes[start..<Int.random(in: start + 1...bytes.count, using: &dice)]
      }
      #expect(tokenizer.encode(bytes: bytes) == reference.encode(bytes))
    }
  }
}
