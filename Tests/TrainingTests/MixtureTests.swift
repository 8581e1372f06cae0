import Checkpoints
import Foundation
import Testing
import Tokenizers
import Transformer

@testable import Training

/// Several corpora with shares of their own, in stages; texts in many cuts; the best step kept.
struct MixtureTests {
  private let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("alexandria-\(UUID().uuidString)").path

  private static func corpus(_ name: String, _ word: String, _ count: Int) -> Corpus {
    Corpus(
      name: name,
      documents: (0..<count).map {
        Document(text: "\(word) \($0) \(word) y \(word) otra vez, y luego otra vez \(word)")
      })
  }

  private static let corpora = [corpus("written", "sol", 40), corpus("books", "mar", 10)]
  private static let tokenizer = Result { try Tokenizer(merges: [(101, 108)], firstMergeID: 259) }

  private func recipe(_ edit: (inout Recipe) -> Void = { _ in }) -> Recipe {
    var recipe = Recipe.alexandria
    recipe.batch = 4
    recipe.steps = 20
    recipe.data.testShare = 0
    recipe.data.cutShare = 0
    recipe.data.lateShare = 0
    recipe.evaluation.interval = 5
    recipe.schedule.warmup = 2
    recipe.data.stages = [
      Stage(part: 1, mix: ["written": 0.5, "books": 0.5]), Stage(part: 3, mix: ["written": 1]),
    ]
    edit(&recipe)
    return recipe
  }

  private func plan(_ recipe: Recipe, resumes: Bool = false) -> Trainer.Plan {
    Trainer.Plan(
      recipe: recipe,
      configuration: Configuration(
        vocabularySize: 270, modelWidth: 16, contextLength: 64, layerCount: 1, headCount: 2,
        feedForwardWidth: 24),
      name: "tiny", title: "Tiny", dataDescription: "words", folder: folder, threads: 2,
      resumes: resumes)
  }

  private func data(_ recipe: Recipe) throws -> TrainingData {
    try TrainingData(
      Self.corpora, tokenizer: Self.tokenizer.get(), recipe: recipe, contextLength: 64)
  }

  @Test func eachStageDealsItsShares() throws {
    let data = try data(recipe())
    func count(_ word: String, _ step: Int) throws -> Int {
      let tokenizer = try Self.tokenizer.get()
      return data.batch(step).count { tokenizer.decode($0.tokens).starts(with: word.utf8) }
    }
    for step in 0..<5 {
      #expect(try count("sol", step) == 2)
      #expect(try count("mar", step) == 2)
    }
    for step in 5..<20 { #expect(try count("sol", step) == 4) }
    // 10 texts in the first stage, once each; 10 + 60 over 40.
    #expect(data.passes(before: 20) == ["books": 1, "written": 1.75])
  }

  @Test func anUnevenShareIsMetToWithinOneDocumentAtEachStep() {
    let mixture = Mixture(
      [Stage(part: 1, mix: ["a": 0.07, "b": 0.62, "c": 0.31])], names: ["a", "b", "c"], batch: 8,
      steps: 100)
    for step in 1...100 {
      let counts = mixture.counts(before: step)
      #expect(counts.reduce(0, +) == 8 * step)
      for (count, share) in zip(counts, [0.07, 0.62, 0.31]) {
        #expect(abs(Double(count) - share * Double(8 * step)) <= 1)
      }
    }
  }

  @Test func aMixAndTheCorporaHaveToNameTheSame() throws {
    func fault(_ mix: [String: Double]) -> String? {
      do {
        _ = try data(recipe { $0.data.stages = [Stage(part: 1, mix: mix)] })
        return nil
      } catch { return "\(error)" }
    }
    #expect(fault(["written": 1, "books": 1]) == nil)
    #expect(
      fault(["written": 1, "books": 1, "plays": 1])
        == "the recipe mixes in plays, and no corpus is called so; give a file plays.jsonl")
    #expect(
      fault(["written": 1]) == "the recipe has no share for books; leave the file out, or name it")
  }

  @Test func merelyImpossibleRecipesAreRefused() throws {
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("recipe-\(UUID().uuidString).json")
    defer { try? FileManager.default.removeItem(at: file) }
    func fault(_ edit: (inout Recipe) -> Void) throws -> String {
      try recipe(edit).json().write(to: file)
      do {
        _ = try Recipe.load(file.path)
        return ""
      } catch { return "\(error)".replacingOccurrences(of: "\(file.path): ", with: "") }
    }
    #expect(try fault { _ in } == "")
    #expect(
      try fault { $0.optimizer.clip = 0 }
        == "optimizer.clip is 0.0: nothing would be learnt; leave it out for no clipping")
    #expect(
      try fault { $0.data.stages = [Stage(part: 0, mix: ["a": 1])] }
        == "a stage's part is not above 0")
    #expect(
      try fault { $0.data.stages = [Stage(part: 1, mix: ["a": 0])] }
        == "a stage's mix has no share above 0, or one below")
  }

  @Test func droppedMergesGiveOtherTokensForTheSameText() throws {
    let recipe = recipe {
      $0.data.stages = nil
      $0.data.mergeDropout = .init(share: 1, probability: 0.5)
    }
    let tokenizer = try Self.tokenizer.get()
    let texts = Set(Self.corpora.flatMap(\.documents).map(\.text))
    let examples = try (0..<5).flatMap(data(recipe).batch)
    for example in examples { #expect(texts.contains(tokenizer.decode(example.tokens))) }
  }

  @Test func theStepThatReadsTheDevelopmentSetBestIsKept() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    // A rate that first learns and then, far too high, spoils what was learnt.
    let recipe = recipe {
      $0.steps = 60
      $0.schedule = Schedule(peak: 0.4, warmup: 60)
    }
    let trainer = try Trainer(
      plan(recipe), corpora: Self.corpora, development: [Self.corpus("unseen", "luna", 4)],
      tokenizer: Self.tokenizer.get())
    let summary = try #require(try trainer.train(sample: { _ in nil }, progress: { _ in true }))
    let lines = try String(contentsOfFile: "\(folder)/training.jsonl", encoding: .utf8)
      .split(separator: "\n").dropLast()
      .map { try JSONDecoder().decode(Metrics.self, from: Data($0.utf8)) }
    let figures = lines.map { ($0.step, $0.development?["unseen"] ?? .infinity) }
    let best = try #require(figures.min { $0.1 < $1.1 })
    #expect(best.0 < 60)
    #expect(summary.bestStep == best.0)
    #expect(summary.bestBitsPerByte == best.1)
    let kept = try Checkpoint.load(folder: folder)
    #expect(kept.metadata.step == best.0)
    #expect(
      !zip(kept.parameters.buffer, trainer.parameters.buffer).allSatisfy { abs($0 - $1) < 0.01 })
  }

  @Test func aRunGoesOnFromWeights() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let start = Parameters(plan(recipe()).configuration)
    Initialization.scaled.fill(start, seed: 77)
    let trainer = try Trainer(
      plan(recipe()), corpora: Self.corpora, tokenizer: Self.tokenizer.get(), start: start)
    #expect(trainer.parameters.buffer.elementsEqual(start.buffer))
    #expect(try trainer.train(sample: { _ in nil }, progress: { $0.step < 7 }) == nil)
    // Taken up again, it is the same run; without the weights it began from, it is another.
    _ = try Trainer(
      plan(recipe(), resumes: true), corpora: Self.corpora, tokenizer: Self.tokenizer.get(),
      start: start)
    #expect(throws: TrainingError.self) {
      try Trainer(
        plan(recipe(), resumes: true), corpora: Self.corpora, tokenizer: Self.tokenizer.get())
    }
  }

  @Test func aTrapezoidWarmsUpStaysAndDescends() {
    let schedule = Schedule(peak: 2, warmup: 10, shape: .trapezoid, floor: 0.1, descent: 0.25)
    #expect(schedule.rate(step: 4, of: 100) == 1)
    #expect(schedule.rate(step: 10, of: 100) == 2)
    #expect(schedule.rate(step: 75, of: 100) == 2)
    #expect(abs(schedule.rate(step: 100, of: 100) - 0.2) < 1e-12)
    #expect(schedule.rate(step: 88, of: 100) < schedule.rate(step: 87, of: 100))
  }
}
