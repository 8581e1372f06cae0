import Testing

@testable import Tokenizers

/// The first merges of both published vocabularies begin alike; these are made up in their image.
private func spanish(firstMergeID first: Int) throws -> Tokenizer {
  try Tokenizer(
    merges: [
      (111, 32),  // "o "
      (0xC3, 0xB1),  // "ñ"
      (97, 110),  // "an"
      (10, 10),  // "\n\n"
      (46, first + 3),  // ".\n\n"
      (108, 97),  // "la"
      (first + 5, 32),  // "la "
      (0xE2, 0x80),  // part of a dash
      (first + 1, first),  // "ño "
    ], firstMergeID: first)
}

@Suite("Encoding")
struct EncodingTests {
  @Test("merges across spaces and sentences, lowest id first", arguments: [258, 259])
  func spanishText(first: Int) throws {
    let tokenizer = try spanish(firstMergeID: first)
    #expect(tokenizer.encode("o o o") == [first, first, 111])
    #expect(tokenizer.encode("la niña") == [first + 6, 110, 105, first + 1, 97])
    #expect(tokenizer.encode("año la.\n\nan") == [97, first + 8, first + 5, first + 4, first + 2])
    // "lan" is "la" + "n" only after "an" took the a: the lower id wins over the longer match.
    #expect(tokenizer.encode("lan") == [108, first + 2])
    #expect(tokenizer.encode("\n\n\n") == [first + 3, 10])
    #expect(tokenizer.encode("") == [])
    #expect(tokenizer.encode("🪽") == [0xF0, 0x9F, 0xAA, 0xBD])
  }

  @Test("gives every byte back", arguments: [258, 259])
  func roundTrip(first: Int) throws {
    let tokenizer = try spanish(firstMergeID: first)
    let bytes = (0..<256).map { UInt8($0) } + Array("año\u{0}— ".utf8) + [0xC3, 0xFF, 0x80]
    #expect(tokenizer.decode(tokenizer.encode(bytes: bytes)) == bytes)
    #expect(tokenizer.decode([97, 256, 257, first + 1, -1, 70_000]) == Array("añ".utf8))
  }

  @Test("knows the rows without text")
  func rowsWithoutText() throws {
    let old = try spanish(firstMergeID: 258)
    let new = try spanish(firstMergeID: 259)
    #expect(old.paddingID == nil)
    #expect(new.paddingID == 258)
    #expect(old.vocabularySize == 267)
    #expect(new.vocabularySize == 268)
    for tokenizer in [old, new] {
      for id in [-1, 256, 257, tokenizer.vocabularySize, .max, .min] {
        #expect(tokenizer.bytes(of: id) == nil)
      }
    }
    #expect(old.bytes(of: 258) == Array("o ".utf8))
    #expect(new.bytes(of: 258) == nil)
  }

  @Test("without merges is the bytes", arguments: [258, 259])
  func noMerges(first: Int) throws {
    let tokenizer = try Tokenizer(merges: [], firstMergeID: first)
    #expect(tokenizer.encode("ñ a") == [0xC3, 0xB1, 32, 97])
    #expect(tokenizer.vocabularySize == first)
  }

  @Test("is what the definition gives, for random tables and texts", arguments: 0..<40)
  func randomTables(seed: UInt64) throws {
    var dice = Dice(seed: seed)
    let alphabet = Array([UInt8(97), 98, 99, 0xC3].prefix(Int.random(in: 1...4, using: &dice)))
    let first = seed % 2 == 0 ? 258 : 259
    let tokenizer = try randomTokenizer(alphabet, first: first, dice: &dice)
    let reference = ReferenceEncoder(tokenizer)
    for length in Array(0...20) + [33, 64, 65, 200, 500] {
      let bytes = dice.bytes(length, of: alphabet)
      #expect(tokenizer.encode(bytes: bytes) == reference.encode(bytes))
    }
  }

  /// A table of random pairs that nothing but the format's rules restrains: several tokens of the
  /// same bytes, tokens that never come about, long ones.
  private func randomTokenizer(
    _ alphabet: [UInt8], first: Int, dice: inout Dice
  ) throws -> Tokenizer {
    var children = alphabet.map(Int.init)
    var merges: [(first: Int, second: Int)] = []
    var lengths = [Int: Int](uniqueKeysWithValues: children.map { ($0, 1) })
    for _ in 0..<200 {
      let pair = (
        first: children.randomElement(using: &dice) ?? 0,
        second: children.randomElement(using: &dice) ?? 0
      )
      let length = (lengths[pair.first] ?? 0) + (lengths[pair.second] ?? 0)
      if length > 12 || merges.contains(where: { $0 == pair }) { continue }
      let id = first + merges.count
      merges.append(pair)
      children.append(id)
      lengths[id] = length
    }
    return try Tokenizer(merges: merges, firstMergeID: first)
  }

  @Test("leaves out tokens that their own bytes do not give")
  func unreachableTokens() throws {
    // 260 = "abc" as a + bc can only come about where 259 = "ab" does not merge first.
    let tokenizer = try Tokenizer(
      merges: [(97, 98), (98, 99), (97, 260), (259, 99), (261, 100)], firstMergeID: 259)
    #expect(tokenizer.bytes(of: 261) == tokenizer.bytes(of: 262))
    #expect(tokenizer.encode("abc") == [262])
    #expect(tokenizer.encode("abcd") == [262, 100])
    #expect(tokenizer.encode("bc") == [260])
  }

  @Test("takes a megabyte of one byte in its stride")
  func oneByte() throws {
    // a, aa, aaaa, … by doubling, and the odd ones that tempt the encoder into dead ends.
    let merges = [(97, 97), (259, 259), (260, 260), (259, 97), (261, 97), (260, 97)]
    let tokenizer = try Tokenizer(
      merges: merges.map { (first: $0.0, second: $0.1) }, firstMergeID: 259)
    let reference = ReferenceEncoder(tokenizer)
    for length in 0..<70 {
      let bytes = [UInt8](repeating: 97, count: length)
      #expect(tokenizer.encode(bytes: bytes) == reference.encode(bytes))
    }
    let megabyte = [UInt8](repeating: 97, count: 1 << 20)
    let ids = tokenizer.encode(bytes: megabyte)
    #expect(ids.count == 1 << 17)
    #expect(ids.allSatisfy { $0 == 261 })
  }

  @Test("steps back over a long dead end only once")
  func longDeadEnds() throws {
    // "ab" tokens all the way, until a last "a" that belongs to the merge ("b", "a") made first.
    let tokenizer = try Tokenizer(
      merges: [(98, 97), (97, 259), (259, 259), (261, 261), (97, 98)], firstMergeID: 259)
    let reference = ReferenceEncoder(tokenizer)
    for length in 0..<60 {
      for start in 0..<2 {
        let bytes = (0..<length).map { UInt8(97 + ($0 + start) % 2) }
        #expect(tokenizer.encode(bytes: bytes) == reference.encode(bytes))
      }
    }
    let long = (0..<1 << 20).map { UInt8(97 + $0 % 2) }
    #expect(tokenizer.decode(tokenizer.encode(bytes: long)) == long)
  }
}

/// BPE-dropout.
struct DroppingTests {
  private func tokenizer() throws -> Tokenizer {
    try TokenizerTrainer(mergeCount: 40, firstMergeID: 259).train([
      "el conejo y la tortuga", "la tortuga y el conejo", "el río y la orilla",
    ]).tokenizer
  }

  @Test func withoutDroppingItIsTheEncoding() throws {
    let tokenizer = try tokenizer()
    for text in ["", "e", "el conejo y la orilla", "«¿Qué?», dijo la tortuga"] {
      let bytes = Array(text.utf8)
      #expect(tokenizer.encode(bytes: bytes) { false } == tokenizer.encode(bytes: bytes))
    }
  }

  @Test func whateverIsDroppedTheTextStays() throws {
    let tokenizer = try tokenizer()
    let bytes = Array("el conejo y la tortuga del río".utf8)
    var dice = UInt64(7)
    var cuts = Set<[Int]>()
    for _ in 0..<50 {
      let ids = tokenizer.encode(bytes: bytes) {
        dice = dice &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return dice >> 63 == 0
      }
      #expect(tokenizer.decode(ids) == bytes)
      cuts.insert(ids)
    }
    #expect(cuts.count > 20)
    #expect(tokenizer.encode(bytes: bytes) { true } == bytes.map(Int.init))
  }
}
