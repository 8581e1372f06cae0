import Testing

@testable import Training

@Suite struct LessonTests {
  private func piece(_ number: Int) -> String {
    "Pieza \(number). " + String(repeating: "La liebre corría por el campo. ", count: 5)
  }

  @Test(arguments: [7, 10, 95])
  func `A tenth is kept aside, and what is aside is not learnt`(count: Int) throws {
    let pieces = (0..<count).map(piece)
    let lesson = try Lesson(pieces)
    #expect(lesson.aside.documents.count == max(1, (count + 4) / 10))
    let all = lesson.aside.documents + lesson.learnt.documents
    #expect(Set(all.map { String(decoding: $0.text, as: UTF8.self) }) == Set(pieces))
    #expect(all.count == count)
  }

  @Test func `Its words are those of its texts, as they stand there`() throws {
    #expect(
      try Lesson((0..<20).map(piece)).words
        == ["Pieza", "La", "liebre", "corría", "por", "el", "campo"])
  }

  @Test func `Too little text is refused`() {
    #expect(throws: TrainingError.self) { try Lesson([]) }
    #expect(throws: TrainingError.self) { try Lesson(["corto", "corto", "corto"]) }
    #expect(throws: TrainingError.self) { try Lesson([String(repeating: "a ", count: 9_000)]) }
  }

  @Test func `The steps grow with the text, within bounds, and half of a batch is corpus`() throws {
    let steps = try [8, 200, 5_000].map { try Lesson((0..<$0).map(piece)).recipe().steps }
    #expect(steps == [40, 90, 300])
    let recipe = try Lesson((0..<20).map(piece)).recipe(steps: 7)
    #expect(recipe.steps == 7 && recipe.fault == nil)
    #expect(recipe.data.stages?.first?.mix == ["own": 1, "corpus": 1])
  }
}
