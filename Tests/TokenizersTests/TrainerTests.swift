import Testing

@testable import Tokenizers

struct TrainerTests {
  /// The definition, step by step: count all pairs, take the best, replace it left to right.
  private func naiveMerges(_ texts: [[UInt8]], count: Int, firstID: Int) -> [[Int]] {
    var sequences = texts.map { $0.map(Int.init) }
    var merges: [[Int]] = []
    while merges.count < count {
      var counts: [[Int]: Int] = [:]
      for sequence in sequences {
        for (first, second) in zip(sequence, sequence.dropFirst()) {
          counts[[first, second], default: 0] += 1
        }
      }
      let best = counts.min { a, b in
        a.value != b.value ? a.value > b.value : a.key.lexicographicallyPrecedes(b.key)
      }
      guard let pair = best?.key else { break }
      let id = firstID + merges.count
      merges.append(pair)
      sequences = sequences.map { sequence in
        var result: [Int] = []
        var index = 0
        while index < sequence.count {
          if index + 1 < sequence.count, [sequence[index], sequence[index + 1]] == pair {
            result.append(id)
            index += 2
          } else {
            result.append(sequence[index])
            index += 1
          }
        }
        return result
      }
    }
    return merges
  }

  private func expectEqual(_ texts: [[UInt8]], count: Int, firstID: Int) throws {
    var corpus = PairCorpus(texts)
    var merges: [[Int]] = []
    while merges.count < count, let pair = corpus.mostFrequentPair() {
      corpus.merge(pair, into: Int32(firstID + merges.count))
      merges.append([Int(pair.first), Int(pair.second)])
    }
    #expect(merges == naiveMerges(texts, count: count, firstID: firstID))
  }

  @Test(arguments: 0..<40)
  func mergesEqualTheDefinition(_ seed: Int) throws {
    var state = UInt64(seed) &* 77 &+ 5
    func below(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    // Few letters make many runs and ties.
    let alphabet = [2, 3, 26][seed % 3]
    let texts = (0..<5).map { _ in
      (0..<below(60)).map { _ in UInt8(97 + below(alphabet)) }
    }
    try expectEqual(texts, count: 50, firstID: 258 + seed % 2)
  }

  @Test func runsOfOneLetter() throws {
    for length in 0...40 {
      try expectEqual([Array(repeating: 97, count: length)], count: 20, firstID: 259)
    }
  }

  @Test func spanishTextsTrainATokenizerThatGivesThemBack() throws {
    let texts = [
      "El conejo estaba a la orilla del río.", "El pájaro dijo: \"¡Qué río!\"", "", "ñ",
    ].map { Array($0.utf8) }
    let tokenizer = try TokenizerTrainer(merges: 30, firstMergeID: 259).train(on: texts)
    #expect(tokenizer.vocabularySize == 289)
    #expect(tokenizer.paddingID == 258)
    for text in texts {
      let ids = tokenizer.encode(bytes: text)
      #expect(tokenizer.decode(ids) == text)
      #expect(ids.count < text.count || text.count < 3)
    }
    try expectEqual(texts, count: 30, firstID: 259)
  }

  @Test func trainingEndsWhereNoPairIsLeft() throws {
    let tokenizer = try TokenizerTrainer(merges: 100, firstMergeID: 258).train(
      on: [Array("abcd".utf8)])
    #expect(tokenizer.encode("abcd").count == 1)
    #expect(tokenizer.vocabularySize == 258 + 3)
  }

  @Test func theCallerCanStop() throws {
    var state: UInt32 = 1
    let text = (0..<4000).map { _ -> UInt8 in
      state = state &* 1_664_525 &+ 1_013_904_223
      return UInt8(97 + (state >> 24) % 23)
    }
    let tokenizer = try TokenizerTrainer(merges: 1000, firstMergeID: 258).train(on: [text]) {
      $0 < 200
    }
    #expect(tokenizer.vocabularySize == 458)
  }
}
