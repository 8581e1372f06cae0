import Testing

@testable import Tokenizers

@Suite("Statistics")
struct StatisticsTests {
  @Test("count characters, bytes, words and tokens over all texts")
  func counts() throws {
    let tokenizer = try Tokenizer(merges: [(0xC3, 0xB1), (111, 32)], firstMergeID: 259)
    let statistics = tokenizer.statistics(of: ["niño \n e", "", "  ", "o o"])
    #expect(statistics.texts == 4)
    #expect(statistics.characters == 13)
    #expect(statistics.bytes == 14)
    #expect(statistics.words == 4)
    #expect(statistics.tokens == 11)
    #expect(statistics.charactersPerToken == 13.0 / 11)
    #expect(statistics.bytesPerToken == 14.0 / 11)
    #expect(statistics.tokensPerWord == 11.0 / 4)
  }

  @Test("of nothing are zero, not a division by it")
  func nothing() throws {
    let tokenizer = try Tokenizer(merges: [], firstMergeID: 258)
    for statistics in [tokenizer.statistics(of: []), tokenizer.statistics(of: [""])] {
      #expect(statistics.charactersPerToken == 0)
      #expect(statistics.bytesPerToken == 0)
      #expect(statistics.tokensPerWord == 0)
    }
  }
}
