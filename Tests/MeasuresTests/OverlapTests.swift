import Testing

@testable import Measures

struct OverlapTests {
  private func words(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }

  /// By definition: for each word of a story, the longest run up to it that a document has.
  private func naive(_ stories: [[String]], _ corpus: [[String]]) -> [[Int]] {
    stories.map { story in
      story.indices.map { end in
        (0...end + 1).last { length in
          let run = story[end + 1 - length...end]
          return length == 0
            || corpus.contains { document in
              document.count >= length
                && (0...document.count - length).contains {
                  document[$0..<$0 + length] == run
                }
            }
        } ?? 0
      }
    }
  }

  private func matches(_ stories: [[String]], _ corpus: [[String]]) -> [[Int]] {
    let overlap = Overlap(stories)
    var reach = overlap.start
    for document in corpus { overlap.read(document, &reach) }
    return overlap.matches(reach)
  }

  @Test func runsAreFound() {
    let stories = [words("el conejo vio la luna y cantó"), words("la luna y cantó el gallo")]
    let corpus = [words("ayer el conejo vio la luna"), words("la luna y cantó el búho")]
    #expect(matches(stories, corpus) == [[1, 2, 3, 4, 5, 3, 4], [1, 2, 3, 4, 5, 0]])
  }

  @Test func noRunCrossesABorder() {
    // "b c" stands across two documents, and across two stories.
    #expect(matches([words("a b c d")], [words("a b"), words("c d")]) == [[1, 2, 1, 2]])
    #expect(matches([words("a b"), words("c d")], [words("a b c d")]) == [[1, 2], [1, 2]])
  }

  @Test func emptyTextsHaveNothingInCommon() {
    #expect(matches([], [words("a")]) == [])
    #expect(matches([[], words("a a")], []) == [[], [0, 0]])
    #expect(matches([words("a"), []], [[], words("b")]) == [[0], []])
  }

  @Test func theSameStoryTwiceIsFoundTwice() {
    let story = words("a b a b b a")
    #expect(matches([story, story], [story]) == [[1, 2, 3, 4, 5, 6], [1, 2, 3, 4, 5, 6]])
  }

  @Test func itAgreesWithTheDefinition() {
    for seed in 0..<200 {
      var dice = SeededDice(seed: seed)
      let alphabet = Array(["a", "b", "c", "d", "e"].prefix(2 + seed % 4))
      func text(_ most: Int) -> [String] {
        (0..<Int.random(in: 0...most, using: &dice)).map { _ in
          alphabet.randomElement(using: &dice) ?? ""
        }
      }
      let stories = (0..<4).map { _ in text(24) }
      // Some words of the corpus are in no story.
      let strange = (0..<5).map { _ in text(30).map { Bool.random(using: &dice) ? $0 : "x" } }
      let corpus = strange + (0..<3).map { _ in text(30) }
      let expected = naive(stories, corpus)
      #expect(matches(stories, corpus) == expected, "seed \(seed)")

      // Two threads read half each.
      let overlap = Overlap(stories)
      var (one, other) = (overlap.start, overlap.start)
      for document in corpus.prefix(4) { overlap.read(document, &one) }
      for document in corpus.dropFirst(4) { overlap.read(document, &other) }
      one.formUnion(other)
      #expect(overlap.matches(one) == expected, "seed \(seed)")
    }
  }

  @Test func figuresComeFromTheRuns() {
    let stories = [words("a b c d e f g h i"), words("a b"), words("z")]
    let corpus = [words("x a b c d e f g h y b c d e f g h z")]
    let figures = StoryFigures(stories, matches: matches(stories, corpus))
    #expect(figures.stories == 3)
    #expect(figures.meanWords == 4)
    #expect(figures.longestRun == 8)
    // Runs of 8, 2 and 1.
    #expect(figures.medianRun == 2)
    // Two 8-grams in all, of which the corpus has one.
    #expect(figures.sharedGrams == 0.5)
    #expect(figures.loops == 0)
    #expect(figures.distinct.count == 3)
  }

  @Test func withoutACorpusNothingIsSaidOfIt() {
    let figures = StoryFigures([words("a b c")], matches: nil)
    #expect(figures.medianRun == nil && figures.longestRun == nil && figures.sharedGrams == nil)
    let nothing = StoryFigures([], matches: [])
    #expect(nothing.meanWords == nil && nothing.loops == nil && nothing.repetition == nil)
    #expect(nothing.distinct == [nil, nil, nil] && nothing.longestRun == nil)
    #expect(StoryFigures([[]], matches: [[]]).longestRun == 0)
  }
}

/// SplitMix64, so that a failure comes again.
struct SeededDice: RandomNumberGenerator {
  private var state: UInt64

  init(seed: Int) { state = UInt64(seed) }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }
}
