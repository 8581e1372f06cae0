import Arguments
import Checkpoints
import Foundation
import Tokenizers
import Training
import Transformer

/// `alexandria train`.
enum TrainCommand: Command {
  private static let recipe = Option<String?>(
    "recipe", .path("NAME|FILE"), required: true,
    help: "One that ships (\(Recipe.presets.map(\.name).joined(separator: ", "))) or a file such "
      + "as a run's recipe.json.")
  private static let corpus = Option<[String]>(
    many: "corpus", .path("FILE"), required: true,
    help: "JSON lines with \"text\"; held-out plots are left out. A recipe's mix calls a corpus by "
      + "its file's name: written for written.jsonl.")
  private static let development = Option<[String]>(
    many: "development", .path("FILE"),
    help: "Texts by another hand, as JSON lines: the step that reads them best is what is kept.")
  private static let from = Option<String?>(
    "from", .path("NAME|DIR"), help: "Goes on from the weights of a checkpoint.")
  private static let tokenizer = Option<String?>(
    "tokenizer", .path("FILE"), required: true, help: "A tokenizer.json in the published format.")
  private static let output = Option<String?>(
    "output", .path("DIR"), required: true, help: "The checkpoint folder to write.")
  private static let steps = Option<Int?>(
    "steps", .integer(atLeast: 1), help: "Batches in the run, instead of the recipe's.")
  private static let seed = Option<UInt64?>(
    "seed", .seed, help: "Seed of the weights and of the data's order, instead of the recipe's.")
  private static let resume = Option(
    flag: "resume", help: "Goes on with the run in DIR, to the very weights it would have had.")
  private static let export = Option(
    flag: "export",
    help: "Does not train: DIR gets what PyTorch needs to take the very same steps.")
  private static let threads = Option(
    "threads", .integer(in: 1...256), default: ProcessInfo.processInfo.activeProcessorCount,
    shown: "all cores", help: "Cores to use.")
  private static let name = Option<String?>(
    "name", .path("NAME"), help: "The checkpoint's name. (that of DIR)")
  private static let title = Option<String?>("title", .text, help: "The name for people. (NAME)")

  static let declaration = CommandDeclaration(
    "train", summary: "trains a model and writes its checkpoint",
    discussion: [
      "DIR gets training.jsonl (a line at each evaluation), steps/NNNN, model.safetensors at the "
        + "end, and the state to resume from, which is saved at each evaluation.",
      "Ctrl-C stops after the current step; --resume then goes on from the last evaluation.",
      "With --export DIR gets the weights of step 0, the batches as they would be dealt, and "
        + "train.py, which trains with PyTorch on as many processes as torchrun starts. "
        + "alexandria import brings the weights back.",
    ],
    groups: [
      OptionGroup("Run", [recipe, corpus, development, tokenizer, from, output]),
      OptionGroup("Options", [steps, seed, resume, export, threads, name, title]),
      OptionGroup("Checkpoint", [CheckpointOptions.directory]),
    ],
    examples: [
      .init(
        "alexandria train --recipe alexandria --corpus fables.jsonl --tokenizer v2.json "
          + "--output my-model",
        "Trains a model of your own."),
      .init(
        "alexandria train --recipe alexandria --corpus fables.jsonl --tokenizer v2.json "
          + "--output run --export",
        "Then: torchrun --nproc_per_node 2 run/train.py"),
    ])

  static func run(_ arguments: ParsedArguments, _ console: Console) throws {
    guard let recipeName = arguments[recipe], let tokenizerPath = arguments[tokenizer],
      var folder = arguments[output]
    else { return }
    if arguments[export], arguments[resume] {
      throw UsageError("--export writes a run's beginning, --resume goes on with one; give one")
    }
    var recipe = try Recipe.load(
      recipeName, nearest: { NearestName.find($0, among: $1) })
    if let steps = arguments[steps] { recipe.steps = steps }
    if let seed = arguments[seed] { recipe.seed = seed }
    let tokenizer = try TokenizerOptions.read(tokenizerPath)
    let corpora = try arguments[corpus].map(Corpus.init(reading:))
    let documents = corpora.reduce(0) { $0 + $1.documents.count }
    while folder.count > 1, folder.hasSuffix("/") { folder.removeLast() }
    let name = arguments[name] ?? URL(fileURLWithPath: folder).lastPathComponent
    let sources = arguments[corpus].map { URL(fileURLWithPath: $0).lastPathComponent }
    let start = try arguments[from].map {
      try Checkpoint.load(CheckpointOptions.catalog(arguments, console).find($0))
    }
    let plan = Trainer.Plan(
      recipe: recipe, configuration: .alexandria, name: name, title: arguments[title] ?? name,
      dataDescription: "\(Figures.grouped(documents)) documents of "
        + sources.joined(separator: ", "), folder: folder, threads: arguments[threads],
      resumes: arguments[resume], startsFrom: start?.metadata.name,
      stepsBefore: start?.metadata.step ?? 0)
    if arguments[export] {
      return try write(RunExport(plan, corpora: corpora, tokenizer: tokenizer), plan, console)
    }
    if let start { try check(start, plan, tokenizer) }
    let trainer = try Trainer(
      plan, corpora: corpora, development: arguments[development].map(Corpus.init(reading:)),
      tokenizer: tokenizer, start: start?.parameters)
    if trainer.tooShort > 0 {
      console.say(
        "\(Figures.grouped(trainer.tooShort)) documents are shorter than \(Document.shortest) bytes "
          + "and are left out")
    }
    try follow(
      trainer, recipe: recipe, sample: StorySample(recipe.evaluation, tokenizer: tokenizer),
      folder: folder, console)
  }

  /// Refuses weights that are not of the run's shape, or read other tokens.
  private static func check(
    _ checkpoint: Checkpoint, _ plan: Trainer.Plan, _ tokenizer: Tokenizer
  ) throws {
    guard checkpoint.metadata.model == plan.configuration else {
      throw TrainingError("\(checkpoint.metadata.name): its shape is not the run's")
    }
    guard try checkpoint.tokenizer.json() == tokenizer.json() else {
      throw TrainingError(
        "\(checkpoint.metadata.name): has another tokenizer than the run; give the one that lies "
          + "there")
    }
  }

  private static func write(
    _ export: RunExport, _ plan: Trainer.Plan, _ console: Console
  ) throws {
    Signals.awaitStop()
    let steps = plan.recipe.steps
    let meter = ProgressMeter("export", unit: "batches", total: steps, console)
    try export.write { done in
      meter.update(done)
      try Signals.check()
    }
    meter.close()
    console.output.write(
      "\(plan.folder): \(Figures.grouped(steps)) batches of \(plan.recipe.batch); next: "
        + "torchrun --nproc_per_node 2 \(plan.folder)/train.py\n")
  }

  private static func follow(
    _ trainer: Trainer, recipe: Recipe, sample: StorySample, folder: String, _ console: Console
  ) throws {
    Signals.awaitStop()
    let view = TrainingView(recipe: recipe, console)
    let summary = try trainer.train(
      sample: sample.write,
      progress: { progress in
        view.show(progress)
        return Signals.received == nil
      })
    view.close()
    guard let summary else {
      throw Stopped(
        signal: Signals.received ?? SIGINT,
        message: "\(folder): stopped; the state is that of "
          + "\(view.savedStep.map { "step \($0)" } ?? "the last evaluation"), --resume goes on "
          + "from there")
    }
    console.output.write(TrainingView.text(summary, folder: folder))
  }
}
