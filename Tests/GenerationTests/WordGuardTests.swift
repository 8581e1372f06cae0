import Foundation
import Sampling
import Testing
import Tokenizers

@testable import Generation

/// Stories keep to words that exist.
@Suite struct WordGuardTests {
  private let list = WordList(
    lines: Array("Roque\nÚrsula\nla\ncasa\ncasas\nniño\nniña\naño\núltimo\ny\nes\n".utf8))

  private func allows(_ text: String, after opening: String = "") -> Bool {
    WordGuard(list, opening: Array(opening.utf8)).allows(Array(text.utf8))
  }

  @Test(arguments: [
    "la", "casa ", "casas", "niño", "la casa y la niña.", "último", "—la", "¿es?", "3 casas",
  ])
  func `A word of the list may be written, and what may become one`(text: String) {
    #expect(allows(text))
    for end in text.utf8.indices.dropFirst() {
      let part = Array(text.utf8[..<end])
      #expect(WordGuard(list, opening: []).allows(part), "\(part)")
    }
  }

  @Test(arguments: ["lana", "cas ", "casax", "niñu", "la csa", "ultimo", "perro", "cas."])
  func `What is no word may not`(text: String) {
    #expect(!allows(text))
  }

  @Test(arguments: ["Roque ", "Úrsula.", "La casa", "Último ", "—Es la casa"])
  func `A word may begin with a capital, and names have theirs`(text: String) {
    #expect(allows(text))
  }

  @Test(arguments: ["Xyz", "roque ", "úrsula ", "Casx", "Niñu", "Rocque"])
  func `What is no word is none with a capital either, and a name is one with it`(text: String) {
    #expect(!allows(text))
  }

  @Test func `A name of the opening is a name`() {
    #expect(allows("Tobi ", after: "Había un perro, Tobi, y "))
  }

  @Test func `The opening's words may be used again, its last one when it is whole`() {
    #expect(allows("el dragón ", after: "El dragón el "))
    #expect(allows("gón ", after: "El dra"))
    #expect(!allows(" dra ", after: "El dra"))
    #expect(allows("sa ", after: "la ca"))
    // A word that the person began is theirs to its end.
    #expect(allows("ylo ", after: "la casa x"))
  }

  @Test func `A whole word that the opening ends with stays as it is`() {
    #expect(!allows("s ", after: "la casa"))
    #expect(allows(" y ", after: "la casa"))
    #expect(allows(". ", after: "la casa"))
    #expect(allows("sas ", after: "la ca"))
  }

  @Test func `A text may end behind a word, and not inside one`() {
    #expect(allows("", after: "la casa"))
    #expect(!allows("", after: "la cas"))
    #expect(allows("", after: "la casa."))
    #expect(!allows("", after: "Roq"))
  }

  @Test func `Tokens may end inside a letter`() {
    var words = WordGuard(list, opening: Array("la ni".utf8))
    #expect(words.allows([0xC3]))
    words.advance(over: [0xC3])
    #expect(words.allows([0xB1, 0x6F]))
    #expect(!words.allows([0xB3]))
  }

  @Test func `A list in any order is the same list`() {
    let mixed = WordList(
      lines: Array("y\nla\ncasa\nRoque\nla\nniño\núltimo\naño\nes\nÚrsula\ncasas\nniña".utf8))
    #expect(mixed.count == list.count)
    for word in ["la", "último", "casas"] {
      #expect(WordGuard(mixed, opening: []).allows(Array((word + " ").utf8)))
    }
  }

  @Test(arguments: 0..<20)
  func `Every token of a story is one that the guard lets through`(seed: UInt64) throws {
    let words = WordList(lines: Array("el\ngato\nconejo\nsu\na\no\n".utf8))
    let lexicon = try Lexicon(
      Tiny.tokenizer(), rowCount: Tiny.configuration().vocabularySize, words: words)
    func tell(_ knownWords: Bool) throws -> [[UInt8]] {
      let request = GenerationRequest(
        .text("el "),
        options: SamplingOptions(temperature: 1.5, seed: seed, knownWords: knownWords),
        maxTokens: 60)
      var iterator = try TokenIterator(Tiny.model(), lexicon, request)
      var tokens: [[UInt8]] = []
      while let token = iterator.next() { tokens.append(token.bytes) }
      return tokens
    }
    let story = try tell(true)
    var wordGuard = WordGuard(words, opening: Array("el ".utf8))
    for token in story {
      #expect(wordGuard.allows(token))
      wordGuard.advance(over: token)
    }
    #expect(try tell(true) == story)
    #expect(try tell(false) != story)
  }
}
