import Testing

@testable import Tokenizers

@Suite("Display")
struct DisplayTests {
  @Test("shows single bytes as the reference does")
  func singleBytes() throws {
    let tokenizer = try Tokenizer(merges: [], firstMergeID: 259)
    let shown = [0, 10, 31, 32, 33, 97, 124, 126, 127, 128, 255].map(tokenizer.displayString)
    #expect(
      shown == [
        "<0x00>", "<0x0A>", "<0x1F>", "·", "!", "a", "|", "~", "<0x7F>", "<0x80>", "<0xFF>",
      ])
  }

  @Test("shows rows without text by name, and 258 by its variant")
  func specials() throws {
    let old = try Tokenizer(merges: [(111, 32)], firstMergeID: 258)
    let new = try Tokenizer(merges: [(111, 32)], firstMergeID: 259)
    #expect(old.boundaries([256, 257, 258, 259]) == "|<UNK>|<EOS>|o |<259>|")
    #expect(new.boundaries([256, 257, 258, 259]) == "|<UNK>|<EOS>|<PAD>|o |")
    #expect(new.boundaries([-3]) == "|<-3>|")
    #expect(new.boundaries([]) == "|")
  }

  @Test("shows a merged token's own text, broken lines and parts of characters")
  func mergedTokens() throws {
    let tokenizer = try Tokenizer(
      merges: [(10, 10), (0xE2, 0x80), (260, 0x94), (0x80, 0x94), (32, 32), (7, 0xC3)],
      firstMergeID: 259)
    #expect(
      tokenizer.boundaries([259, 260, 261, 262, 263, 264])
        == "|\n\n|\u{FFFD}|—|\u{FFFD}\u{FFFD}|  |\u{7}\u{FFFD}|")
  }
}
