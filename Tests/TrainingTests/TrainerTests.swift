import Checkpoints
import Foundation
import Testing
import Tokenizers
import Transformer

@testable import Training

/// Whole runs of a tiny model in a folder of their own.
struct TrainerTests {
  private let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("alexandria-\(UUID().uuidString)").path

  private static let words = ["el sol ", "la luna ", "un río ", "y la flor ", "canta ", "sueña "]

  private static let documents = (0..<60).map { index in
    Document(
      text: (0..<8).map { words[(index * 7 + $0 * $0) % words.count] }.joined(),
      isHeldOut: index % 20 == 3)
  }

  private func plan(resumes: Bool = false, edit: (inout Recipe) -> Void = { _ in }) -> Trainer.Plan
  {
    var recipe = Recipe.alexandria
    recipe.batch = 4
    recipe.steps = 12
    recipe.schedule.warmup = 2
    recipe.evaluation.interval = 4
    recipe.evaluation.documents = 3
    edit(&recipe)
    return Trainer.Plan(
      recipe: recipe,
      configuration: Configuration(
        vocabularySize: 270, modelWidth: 16, contextLength: 40, layerCount: 1, headCount: 2,
        feedForwardWidth: 24),
      name: "tiny", title: "Tiny", dataDescription: "words", folder: folder, threads: 2,
      resumes: resumes)
  }

  private func trainer(_ plan: Trainer.Plan) throws -> Trainer {
    let tokenizer = try Tokenizer(merges: [(101, 108), (97, 32)], firstMergeID: 259)
    return try Trainer(
      plan, corpora: [Corpus(name: "words", documents: Self.documents)], tokenizer: tokenizer)
  }

  private func values(_ trainer: Trainer) -> [Float] { Array(trainer.parameters.buffer) }

  private func lines() throws -> [Substring] {
    try String(contentsOfFile: "\(folder)/training.jsonl", encoding: .utf8).split(separator: "\n")
  }

  @Test func aRunLearnsAndLeavesACheckpoint() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let trainer = try trainer(plan { $0.steps = 40 })
    let summary = try trainer.train(sample: { _ in "una muestra" }, progress: { _ in true })
    #expect(summary?.steps == 40)
    #expect((summary?.energyKWh ?? 0) > 0)
    let metrics = try lines().dropLast().map {
      try JSONDecoder().decode(Metrics.self, from: Data($0.utf8))
    }
    #expect(metrics.map(\.step) == Array(stride(from: 0, through: 40, by: 4)))
    #expect(metrics.allSatisfy { $0.sample == "una muestra" })
    let first = try #require(metrics.first?.testLoss)
    let last = try #require(metrics.last?.testLoss)
    #expect(abs(first - log(270)) < 0.1)
    #expect(last < first - 1)
    let loaded = try Checkpoint.load(folder: folder)
    #expect(loaded.metadata.step == 40)
    #expect(FileManager.default.fileExists(atPath: "\(folder)/steps/20/model.safetensors"))
    // The last step's 8 bits are the final weights, rounded.
    let rounded = try Checkpoint.load(folder: "\(folder)/steps/40")
    for (a, b) in zip(rounded.parameters.buffer, loaded.parameters.buffer) {
      #expect((a - b).magnitude < 0.02)
    }
  }

  @Test func stepZeroIsMadeFromItsSeed() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let trainer = try trainer(plan { $0.seed = 11 })
    let initial = values(trainer)
    _ = try trainer.train(sample: { _ in nil }, progress: { $0.step < 1 })
    #expect(!FileManager.default.fileExists(atPath: "\(folder)/steps/0/model.safetensors"))
    let loaded = try Checkpoint.load(folder: "\(folder)/steps/0")
    #expect(loaded.parameters.buffer.elementsEqual(initial))
    #expect(loaded.metadata.step == 0)
    #expect(values(trainer) != initial)
    // A later step that lost its weights is no step 0.
    _ = try self.trainer(plan(resumes: true) { $0.seed = 11 })
      .train(sample: { _ in nil }, progress: { $0.step < 5 })
    try FileManager.default.removeItem(atPath: "\(folder)/steps/4/model.safetensors")
    #expect(throws: CheckpointError.self) { try Checkpoint.load(folder: "\(folder)/steps/4") }
  }

  @Test func aRunThatWasCutOffEndsWithTheSameWeights() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let whole = try trainer(plan())
    _ = try whole.train(sample: { _ in nil }, progress: { _ in true })
    let wholeLines = try lines().dropLast().map { $0.split(separator: "tokens_per_second")[0] }
    try FileManager.default.removeItem(atPath: folder)

    let cut = try trainer(plan())
    // Two steps past its last state.
    #expect(try cut.train(sample: { _ in nil }, progress: { $0.step < 10 }) == nil)
    let resumed = try trainer(plan(resumes: true))
    _ = try resumed.train(sample: { _ in nil }, progress: { _ in true })
    #expect(values(resumed) == values(whole))
    let resumedLines = try lines().dropLast().map { $0.split(separator: "tokens_per_second")[0] }
    #expect(resumedLines == wholeLines)
  }

  @Test func anotherRunsStateIsRefused() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    _ = try trainer(plan()).train(sample: { _ in nil }, progress: { $0.step < 5 })
    #expect(throws: TrainingError.self) { try trainer(plan()) }
    #expect(throws: TrainingError.self) {
      try trainer(plan(resumes: true) { $0.schedule.peak = 0.5 })
    }
  }

  @Test func aLossThatIsNoNumberStopsTheRunAndKeepsTheLastGoodWeights() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let trainer = try trainer(plan())
    #expect {
      try trainer.train(sample: { _ in nil }) { progress in
        if progress.step == 6 { trainer.parameters.buffer("norm.weight")[0] = .nan }
        return true
      }
    } throws: { "\($0)".hasPrefix("step 7: ") }
    let kept = try SafetensorsFile(path: "\(folder)/steps/4/model.safetensors")
    #expect(try kept.floats("norm.weight").allSatisfy(\.isFinite))
  }

  @Test func batchesAreAFunctionOfTheStep() throws {
    let tokenizer = try Tokenizer(merges: [(101, 108)], firstMergeID: 259)
    let data = try TrainingData(
      [Corpus(name: "words", documents: Self.documents)], tokenizer: tokenizer,
      recipe: plan().recipe, contextLength: 40)
    #expect(data.batch(5) == data.batch(5))
    #expect(data.batch(5) != data.batch(6))
    #expect(data.test.allSatisfy { !$0.isHeldOut })
    // A pass deals each document once; a later one, in another order.
    let count = 57 - data.test.count
    let first = Set((0..<count / 4).flatMap { data.batch($0) }.map(\.tokens))
    #expect(first.count > 6)
    #expect(data.batch(count / 4 + 3).allSatisfy { $0.count > 1 })
    #expect(data.passes(before: 10) == ["all": 40 / Double(count)])
  }

  @Test func recipesAreReadBackAndRefusedWithTheKeyAtFault() throws {
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("recipe-\(UUID().uuidString).json")
    defer { try? FileManager.default.removeItem(at: file) }
    for recipe in Recipe.presets {
      try recipe.json().write(to: file)
      #expect(try Recipe.load(file.path) == recipe)
      #expect(try Recipe.load(recipe.name) == recipe)
    }
    for (text, fault) in [
      ("{}", "has no name"), ("[", "is no JSON"), (#"{"name": 7}"#, "name is of the wrong kind"),
    ] {
      try Data(text.utf8).write(to: file)
      #expect { try Recipe.load(file.path) } throws: { "\($0)" == "\(file.path): \(fault)" }
    }
    #expect(throws: RecipeError.self) { try Recipe.load("/nowhere/recipe.json") }
  }
}
