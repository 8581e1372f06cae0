import Testing

@testable import Measures

struct RepetitionTests {
  private func words(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }

  @Test func distinctCountsOverTheWholeSet() {
    let stories = [words("a b a b"), words("a b c"), words("a")]
    #expect(Repetition.distinct(1, stories) == 3.0 / 8)
    // ab ba ab, ab bc: none from one story into the next.
    #expect(Repetition.distinct(2, stories) == 3.0 / 5)
    #expect(Repetition.distinct(3, stories) == 1)
    #expect(Repetition.distinct(5, stories) == nil)
    #expect(Repetition.distinct(1, []) == nil)
  }

  @Test func repetitionIsTheShareThatStoodThereBefore() {
    #expect(Repetition.share(words("a b c")) == nil)
    #expect(Repetition.share(words("a b c d")) == 0)
    #expect(Repetition.share(words("a a a a a a a")) == 0.75)
    // abcd bcda cdab dabc abcd: the last stood there.
    #expect(abs((Repetition.share(words("a b c d a b c d")) ?? 0) - 0.2) < 1e-12)
  }

  @Test func aLoopFillsManyWords() {
    let group = words("pero no podía llegar solos")
    let start = words("un conejo quería volar alto")
    func story(_ times: Int, _ more: Int = 0) -> [String] {
      start + (0..<times).flatMap { _ in group } + group.prefix(more)
    }
    #expect(Repetition.loop(story(5)) == 5)
    // 24 words are enough, 23 are not.
    #expect(Repetition.loop(story(4, 4)) == 5)
    #expect(Repetition.loop(story(4, 3)) == nil)
    // A story that has found out was in it all the same.
    #expect(Repetition.loop(story(5) + start) == 5)
    #expect(Repetition.loop(story(4) + start + story(4)) == nil)
  }

  @Test func aGroupIsSaidThreeTimesAtLeast() {
    let long = (0..<32).map { "w\($0)" }
    #expect(Repetition.loop(long + long) == nil)
    #expect(Repetition.loop(long + long + long.dropLast()) == nil)
    #expect(Repetition.loop(long + long + long) == 32)
    let longer = long + ["x"]
    #expect(Repetition.loop(longer + longer + longer) == nil)
  }

  @Test func theShortestGroupIsTheLoop() {
    #expect(Repetition.loop(Array(repeating: "ja", count: 24)) == 1)
    #expect(Repetition.loop(Array(repeating: "ja", count: 23)) == nil)
    #expect(Repetition.loop([]) == nil)
    #expect(Repetition.loop((0..<200).map { "w\($0)" }) == nil)
  }
}
