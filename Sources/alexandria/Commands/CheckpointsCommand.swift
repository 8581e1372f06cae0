import Arguments
import Checkpoints
import Tokenizers

/// `alexandria checkpoints`.
enum CheckpointsCommand: Command {
  private static let json = Option(
    flag: "json",
    help: "One line a checkpoint: {\"name\", \"title\", \"version\", \"step\", \"steps\", "
      + "\"parameters\", \"tokenizer\", \"tokens\", \"path\"}, and \"problem\" for one that "
      + "cannot be used.")

  private static let picture = Option<String?>(
    "picture", .path("FILE"),
    help:
      "Draws FILE, an SVG: the shape of the models, how well they read texts by another hand along "
      + "their training, and the energy that it took.")

  static let declaration = CommandDeclaration(
    "checkpoints", summary: "lists the checkpoints there are",
    discussion: [
      "A checkpoint that cannot be used is listed with the reason; the others are as usable as "
        + "ever."
    ],
    groups: [OptionGroup("Options", [json, picture, CheckpointOptions.directory])])

  static func run(_ arguments: ParsedArguments, _ console: Console) throws {
    let catalog = try CheckpointOptions.catalog(arguments, console)
    if let path = arguments[picture] {
      return try TrainingPicture(catalog.entries()).write(to: path, console)
    }
    let rows = catalog.entries().map(CheckpointRow.init)
    if arguments[json] {
      for row in rows { console.output.write(row.json + "\n") }
      return
    }
    guard !rows.isEmpty else {
      let places = catalog.directories.joined(separator: ", ")
      return console.output.write(
        "No checkpoints in \(places.isEmpty ? "any folder" : places); see alexandria import.\n")
    }
    console.output.write(TextTable.render(CheckpointRow.headings, rows.map(\.cells)))
  }
}

/// A checkpoint in the list.
struct CheckpointRow {
  private let entry: CheckpointCatalog.Entry
  private let tokenizer: Tokenizer?
  private let problem: String?

  static let headings = ["NAME", "STEP", "STEPS", "PARAMETERS", "TOKENIZER", "WHERE"]

  /// Looks at the tokenizer too, which the catalog does not.
  init(_ entry: CheckpointCatalog.Entry) {
    self.entry = entry
    var problem = entry.problem.map { "\($0)" }
    var tokenizer: Tokenizer?
    if problem == nil {
      do {
        let read = try Checkpoint.tokenizer(of: entry.folder)
        tokenizer = read
        let rows = entry.metadata?.model.vocabularySize ?? read.vocabularySize
        if read.vocabularySize > rows {
          problem =
            "\(entry.folder.tokenizerPath): has \(read.vocabularySize) tokens and the model rows "
            + "for \(rows); they do not belong together"
        }
      } catch {
        problem = ErrorLine.text(error)
      }
    }
    self.tokenizer = tokenizer
    self.problem = problem
  }

  private var variant: String? { tokenizer.map { $0.paddingID == nil ? "V1" : "V2" } }

  /// What follows the last dash of the name, where it is a number: 1.1 of alexandria-1.1.
  private var version: String? {
    guard let last = entry.name.split(separator: "-").last, last.count < entry.name.count,
      Double(last) != nil
    else { return nil }
    return String(last)
  }

  /// The row; a problem takes the place of all columns behind the name.
  var cells: [String] {
    if let problem { return [entry.name, "cannot be used: \(problem)"] }
    return [
      entry.name, entry.metadata?.step.map(Figures.grouped) ?? "–",
      entry.steps.isEmpty ? "–" : "\(entry.steps.count)",
      entry.parameterCount.map(Figures.grouped) ?? "–",
      [variant, tokenizer.map { Figures.grouped($0.vocabularySize) }].compactMap(\.self)
        .joined(separator: " "), entry.folder.path,
    ]
  }

  var json: String {
    var line = JSONLine()
    line.add("name", entry.name)
    if let title = entry.metadata?.title { line.add("title", title) }
    if let version { line.add("version", version) }
    if let step = entry.metadata?.step { line.add("step", step) }
    line.add("steps", entry.steps)
    if let count = entry.parameterCount { line.add("parameters", count) }
    if let variant { line.add("tokenizer", variant) }
    if let tokenizer { line.add("tokens", tokenizer.vocabularySize) }
    if let recipe = entry.metadata?.recipe { line.add("recipe", recipe) }
    if let data = entry.metadata?.data { line.add("data", data) }
    if let licence = entry.metadata?.licence { line.add("licence", licence) }
    if let source = entry.metadata?.source { line.add("source", source) }
    line.add("path", entry.folder.path)
    if let problem { line.add("problem", problem) }
    return line.text
  }
}
