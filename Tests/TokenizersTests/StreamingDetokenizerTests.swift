import Testing

@testable import Tokenizers

@Suite("Streaming detokenizer")
struct StreamingDetokenizerTests {
  /// The text that comes out when the bytes go in by pieces of these sizes, the last repeated.
  private func stream(_ bytes: [UInt8], by size: Int) -> String {
    var detokenizer = StreamingDetokenizer()
    var text = ""
    for start in stride(from: 0, to: bytes.count, by: size) {
      text += detokenizer.append(Array(bytes[start..<min(start + size, bytes.count)]))
    }
    return text + detokenizer.finish()
  }

  @Test("holds back a character until it is whole")
  func holdsBack() {
    var detokenizer = StreamingDetokenizer()
    #expect(detokenizer.append([0x61, 0xC3]) == "a")
    #expect(detokenizer.append([0xB1]) == "ñ")
    #expect(detokenizer.append([0xF0]) == "")
    #expect(detokenizer.append([0x9F]) == "")
    #expect(detokenizer.append([]) == "")
    #expect(detokenizer.append([0xAA]) == "")
    #expect(detokenizer.append([0xBD, 0x62]) == "🪽b")
    #expect(detokenizer.finish() == "")
  }

  @Test("ends an incomplete character with one U+FFFD")
  func finishes() {
    var detokenizer = StreamingDetokenizer()
    #expect(detokenizer.append([0x61, 0xE2, 0x80]) == "a")
    #expect(detokenizer.finish() == "\u{FFFD}")
    #expect(detokenizer.finish() == "")
    #expect(detokenizer.append([0x62]) == "b")
  }

  @Test("does not wait for bytes that cannot help")
  func hopeless() {
    for bytes: [UInt8] in [[0xC0], [0xC1], [0xF5], [0xFF], [0x80], [0xE0, 0x80], [0xED, 0xA0]] {
      var detokenizer = StreamingDetokenizer()
      #expect(detokenizer.append(bytes) == String(repeating: "\u{FFFD}", count: bytes.count))
      #expect(detokenizer.finish() == "")
    }
  }

  /// The examples of Unicode §3.9, tables 3-8 to 3-11.
  static let examples: [([UInt8], String)] = [
    ([0xC0, 0xAF, 0xE0, 0x80, 0xBF, 0xF0, 0x81, 0x82, 0x41], "????????A"),
    ([0xED, 0xA0, 0x80, 0xED, 0xBF, 0xBF, 0xED, 0xAF, 0x41], "????????A"),
    ([0xF4, 0x91, 0x92, 0x93, 0xFF, 0x41, 0x80, 0xBF, 0x42], "?????A??B"),
    ([0xE1, 0x80, 0xE2, 0xF0, 0x91, 0x92, 0xF1, 0xBF, 0x41], "????A"),
  ]

  @Test("replaces maximal subparts", arguments: examples)
  func maximalSubparts(bytes: [UInt8], text: String) {
    for size in 1...bytes.count {
      #expect(stream(bytes, by: size).map { $0 == "\u{FFFD}" ? "?" : $0 } == Array(text))
    }
  }

  @Test("gives the same text however the bytes are divided", arguments: 0..<30)
  func anyDivision(seed: UInt64) {
    var dice = Dice(seed: seed)
    let alphabet: [UInt8] = [
      0x41, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC2, 0xE0, 0xE2, 0xED, 0xF0, 0xF1, 0xF4, 0xF5,
    ]
    let bytes = dice.bytes(60, of: alphabet) + Array("año — 🪽日本".utf8)
    let whole = String(decoding: bytes, as: UTF8.self)
    for size in [1, 2, 3, 4, 7, 100] {
      #expect(stream(bytes, by: size).unicodeScalars.elementsEqual(whole.unicodeScalars))
    }
  }
}
