import Arguments
import Books
import Checkpoints
import Fables
import Foundation
import Training

/// `alexandria teach`.
enum TeachCommand: Command {
  private static let files = Operand<[String]>(
    many: .path("FILE"), help: "Your stories: plain text, Markdown, or JSON lines with \"text\".")
  private static let from = Option<String?>(
    "from", .path("NAME|DIR"), required: true, help: "The checkpoint that learns.")
  private static let name = Option<String?>(
    "name", .path("NAME"), required: true, help: "What the new checkpoint is called.")
  private static let title = Option<String?>("title", .text, help: "The name for people. (NAME)")
  private static let steps = Option<Int?>(
    "steps", .integer(in: 1...100_000),
    help: "Batches to learn from. (40 to 300, by how much text there is)")
  private static let threads = Option(
    "threads", .integer(in: 1...256), default: ProcessInfo.processInfo.activeProcessorCount,
    shown: "all cores", help: "Cores to use.")
  private static let into = Option<String?>(
    "into", .path("DIR"),
    help: "The folder that gets NAME. ($XDG_DATA_HOME/alexandria/checkpoints)")

  static let declaration = CommandDeclaration(
    "teach", summary: "teaches a checkpoint from your own stories",
    discussion: [
      "Goes on from a checkpoint's weights with your texts, half of each batch from our own corpus "
        + "against forgetting; a few minutes. A tenth of the texts is kept aside, and says in bits "
        + "per byte what was learnt. The step that reads it best is kept, in the catalog and at the "
        + "desk's F3 and F6 at once.",
      "The checkpoint that it comes from stays as it is.",
    ],
    operands: [files],
    groups: [
      OptionGroup("Options", [from, name, title, steps, threads, into]),
      OptionGroup("Checkpoint", [CheckpointOptions.directory]),
    ],
    examples: [
      .init(
        "alexandria teach --from alexandria-1.1 my-stories.txt --name mine",
        "Then: alexandria --checkpoint mine")
    ])

  static func run(_ arguments: ParsedArguments, _ console: Console) throws {
    guard let from = arguments[from], let name = arguments[name] else { return }
    guard
      let directory = arguments[into]
        ?? CheckpointCatalog.userDirectory(environment: console.environment)
    else {
      throw LineError("neither XDG_DATA_HOME nor HOME is set; say where with --into DIR")
    }
    let target = try Checkpoint.newFolder(name, in: directory)
    let lesson = try Lesson(arguments[files].flatMap { try pieces(of: $0, console) })
    let teacher = try Checkpoint.load(CheckpointOptions.catalog(arguments, console).find(from))
    let recipe = lesson.recipe(steps: arguments[steps])
    // Learnt where nobody sees it, and moved to its place when it is whole.
    let draft = "\(directory)/.\(name)-\(ProcessInfo.processInfo.processIdentifier)"
    defer { try? FileManager.default.removeItem(atPath: draft) }
    let plan = Trainer.Plan(
      recipe: recipe, configuration: teacher.metadata.model, name: name,
      title: arguments[title] ?? name,
      dataDescription: "\(Figures.grouped(lesson.learnt.documents.count)) pieces of "
        + arguments[files].map { URL(fileURLWithPath: $0).lastPathComponent }
        .joined(separator: ", "),
      folder: draft, threads: arguments[threads], resumes: false,
      startsFrom: teacher.metadata.name, stepsBefore: teacher.metadata.step ?? 0)
    let (corpus, heldOut) = ownCorpus()
    let trainer = try Trainer(
      plan, corpora: [lesson.learnt, corpus], development: [lesson.aside, heldOut],
      tokenizer: teacher.tokenizer, start: teacher.parameters)
    Signals.awaitStop()
    let view = TrainingView(recipe: recipe, label: "teach", console)
    var figures: [[String: Double]] = []
    let summary = try trainer.train(
      sample: { _ in nil },
      progress: { progress in
        view.show(progress)
        return Signals.received == nil
      },
      evaluated: { figures.append($0.development ?? [:]) })
    view.close()
    guard let summary else {
      throw Stopped(
        signal: Signals.received ?? SIGINT, message: "\(name): stopped; nothing was written")
    }
    if let words = teacher.words {
      try Checkpoint.write(words: words, and: lesson.words, to: CheckpointFolder(path: draft))
    }
    try Checkpoint.settle(draft, at: target)
    let best = figures.min { total($0) < total($1) }
    console.output.write(
      report(target.path, summary, lesson, before: figures.first, after: best))
  }

  private static func total(_ figures: [String: Double]) -> Double {
    figures.values.reduce(0, +)
  }

  private static func report(
    _ path: String, _ summary: RunSummary, _ lesson: Lesson, before: [String: Double]?,
    after: [String: Double]?
  ) -> String {
    func change(_ name: String) -> String {
      let (before, after) = (before?[name] ?? .nan, after?[name] ?? .nan)
      return "\(Figures.decimal(before, 3)) → \(Figures.decimal(after, 3)) bits/byte"
    }
    return """
      \(path): step \(summary.bestStep ?? summary.steps) of \(summary.steps), \
      \(Figures.duration(summary.seconds))
        your text, a tenth kept aside: \
      \(change(lesson.aside.name))
        our stories, never learnt: \(change(heldOutName))

      """
  }

  private static let heldOutName = "our stories"

  /// Written stories against forgetting, and those of them that no model has learnt.
  private static func ownCorpus() -> (learnt: Corpus, heldOut: Corpus) {
    let stories = CorpusKind.allCases.flatMap { kind in
      let writer = CorpusWriter(kind: kind, seed: 1, shares: [.written: 1])
      return (0..<1_500).map(writer.document(at:))
    }
    let heldOut = stories.filter(\.isHeldOut)
    return (
      Corpus(
        name: Lesson.corpusName,
        documents: stories.filter { !$0.isHeldOut }.map { Document(text: $0.text) }),
      Corpus(name: heldOutName, documents: heldOut.prefix(40).map { Document(text: $0.text) })
    )
  }

  /// A file's pieces, with a line on standard error for what is odd about it.
  private static func pieces(of file: String, _ console: Console) throws -> [String] {
    if file.hasSuffix(".jsonl") {
      return try Document.read(file).map { String(decoding: $0.text, as: UTF8.self) }
    }
    do {
      let text = try Manuscript(path: file == "-" ? "/dev/stdin" : file)
      if text.isCut {
        console.say("\(file): is longer than 16 MB; the first 16 MB are learnt from")
      }
      if !text.isSpanish, !text.pieces.isEmpty {
        console.say("\(file): does not look Spanish, which is all that the tokens were made for")
      }
      return text.pieces
    } catch let error as BookError {
      throw LineError(error.description)
    }
  }
}
