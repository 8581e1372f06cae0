import Checkpoints
import Foundation
import Testing
import Tokenizers
import Transformer

@testable import Training

/// What an exported run holds, against what the trainer would take.
struct RunExportTests {
  private let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("alexandria-export-\(UUID().uuidString)").path

  private static let words = ["el sol ", "la luna ", "un río ", "y la flor ", "canta ", "sueña "]

  private static let documents = (0..<60).map { index in
    Document(
      text: (0..<8 + index % 5).map { words[(index * 7 + $0 * $0) % words.count] }.joined(),
      isHeldOut: index % 20 == 3)
  }

  /// Its last merge is 260, "a ".
  private static let tokenizer = Result {
    try Tokenizer(merges: [(101, 108), (97, 32)], firstMergeID: 259)
  }

  private func plan(_ preset: Recipe, _ subfolder: String) -> Trainer.Plan {
    var recipe = preset
    recipe.batch = 4
    recipe.steps = 30
    recipe.evaluation.interval = 4
    recipe.evaluation.documents = 5
    if recipe.data.maskedToken != nil { recipe.data.maskedToken = 260 }
    return Trainer.Plan(
      recipe: recipe,
      configuration: Configuration(
        vocabularySize: 270, modelWidth: 16, contextLength: 40, layerCount: 1, headCount: 2,
        feedForwardWidth: 24),
      name: "tiny", title: "Tiny", dataDescription: "words", folder: "\(folder)/\(subfolder)",
      threads: 2, resumes: false)
  }

  private func export(_ plan: Trainer.Plan) throws -> RunExport {
    try RunExport(
      plan, corpora: [Corpus(name: "words", documents: Self.documents)],
      tokenizer: Self.tokenizer.get())
  }

  private func lines(_ plan: Trainer.Plan, _ name: String) throws -> [Data] {
    try String(contentsOfFile: "\(plan.folder)/\(name)", encoding: .utf8).split(separator: "\n")
      .map { Data($0.utf8) }
  }

  @Test(arguments: Recipe.presets.filter { $0.data.stages == nil })
  func anExportIsTheTrainersOwnBeginning(_ preset: Recipe) throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let plan = plan(preset, "export")
    var counted: [Int] = []
    try export(plan).write { counted.append($0) }
    #expect(counted == Array(1...30))

    let trainer = try Trainer(
      self.plan(preset, "run"), corpora: [Corpus(name: "words", documents: Self.documents)],
      tokenizer: Self.tokenizer.get())
    let initial = try SafetensorsFile(path: "\(plan.folder)/initial.safetensors")
    for entry in trainer.parameters.table.entries {
      #expect(try initial.floats(entry.name) == Array(trainer.parameters.buffer(entry.name)))
    }
    for name in ["config.json", "recipe.json", "tokenizer.json"] {
      let files = FileManager.default
      let ours = try #require(files.contents(atPath: "\(folder)/run/\(name)"))
      #expect(files.contents(atPath: "\(plan.folder)/\(name)") == ours)
    }

    let masked = plan.recipe.data.maskedToken
    func example(_ tokens: [Int]) -> Example {
      Example(tokens: tokens, contextLength: 40, maskedToken: masked)
    }
    let data = try TrainingData(
      [Corpus(name: "words", documents: Self.documents)], tokenizer: Self.tokenizer.get(),
      recipe: plan.recipe, contextLength: 40)
    let batches = try lines(plan, "batches.jsonl").map {
      try JSONDecoder().decode([[Int]].self, from: $0)
    }
    #expect(batches.map { $0.map(example) } == (0..<30).map(data.batch))
    // The masked token is written out as the token that it is, the last target included.
    #expect(batches.joined().contains { $0.last == 260 })
    #expect(batches.joined().allSatisfy { (2...41).contains($0.count) })

    struct TestLine: Decodable {
      let tokens: [Int]
      let bytes: Int
    }
    let test = try lines(plan, "test.jsonl").map {
      try JSONDecoder().decode(TestLine.self, from: $0)
    }
    #expect(test.map { example($0.tokens) } == data.testExamples(5))
    #expect(
      test.reduce(0) { $0 + $1.bytes } == data.testExamples(5).reduce(0) { $0 + data.bytes(of: $1) }
    )
  }

  @Test func theScriptThatShipsIsLaidBeside() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let plan = plan(.alexandria, "export")
    try export(plan).write { _ in }
    let source = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Sources/Training/PyTorch/train.py")
    let shipped = try #require(FileManager.default.contents(atPath: "\(plan.folder)/train.py"))
    #expect(try shipped == Data(contentsOf: source))
  }

  @Test func aFolderWithATrainedModelIsRefused() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let plan = plan(.alexandria, "export")
    // An export may be written again, until somebody has trained there.
    for _ in 0..<2 { try export(plan).write { _ in } }
    for name in ["model.safetensors", "state.safetensors"] {
      try Data().write(to: URL(fileURLWithPath: "\(plan.folder)/\(name)"))
      #expect {
        try export(plan)
      } throws: {
        "\($0)" == "\(plan.folder): holds a trained model already; export to another folder"
      }
      try FileManager.default.removeItem(atPath: "\(plan.folder)/\(name)")
    }
  }

  @Test func anExportThatIsCutOffHasNoBatches() throws {
    struct Enough: Error {}
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let plan = plan(.alexandria, "export")
    try export(plan).write { _ in }
    #expect(throws: Enough.self) {
      try export(plan).write { if $0 == 3 { throw Enough() } }
    }
    let files = try FileManager.default.contentsOfDirectory(atPath: plan.folder)
    #expect(files.allSatisfy { !$0.contains("batches") })
  }

  @Test func aFolderThatCannotBeMadeIsNamed() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try Data().write(to: URL(fileURLWithPath: folder))
    let plan = plan(.alexandria, "export")
    #expect {
      try export(plan).write { _ in }
    } throws: {
      "\($0)".hasPrefix("\(plan.folder): cannot be made")
    }
  }
}
