import Arguments
import Checkpoints

/// `alexandria import`.
enum ImportCommand: Command {
  private static let weights = Operand<String?>(
    .path("WEIGHTS"), help: "What torch.save or safetensors wrote: .pth or .safetensors.")
  private static let tokenizer = Option<String?>(
    "tokenizer", .path("FILE"), required: true,
    help: "The tokenizer.json that the weights were trained with.")
  private static let name = Option<String?>(
    "name", .path("NAME"), required: true, help: "The name in the catalog.")
  private static let title = Option<String?>("title", .text, help: "The name for people.")
  private static let heads = Option<Int?>(
    "heads", .integer(atLeast: 1),
    help: "Attention heads, which the weights do not tell. Without it, heads are 32 wide.")
  private static let into = Option<String?>(
    "into", .path("DIR"),
    help: "The folder that gets NAME. ($XDG_DATA_HOME/alexandria/checkpoints)")

  static let declaration = CommandDeclaration(
    "import", summary: "makes a checkpoint of PyTorch's own files",
    discussion: [
      "Reads the state dict of the published weights, or of a training step, without Python; "
        + "nothing in the file can run. Writes DIR/NAME, whole or not at all."
    ],
    operands: [weights], groups: [OptionGroup("Options", [tokenizer, name, title, heads, into])],
    examples: [
      .init(
        "alexandria import comet-v2.pth --tokenizer v2.json --name comet-1.1",
        "Then: alexandria --checkpoint comet-1.1")
    ])

  static func run(_ arguments: ParsedArguments, _ console: Console) throws {
    guard let weights = arguments[weights], let tokenizer = arguments[tokenizer],
      let name = arguments[name]
    else { return }
    guard
      let directory = arguments[into]
        ?? CheckpointCatalog.userDirectory(environment: console.environment)
    else {
      throw LineError("neither XDG_DATA_HOME nor HOME is set; say where with --into DIR")
    }
    // A half-written folder is hidden and taken away again: let it come to that.
    Signals.awaitStop()
    let folder = try Checkpoint.importCheckpoint(
      weights: weights, tokenizer: tokenizer, name: name, title: arguments[title],
      heads: arguments[heads], into: directory)
    let metadata = try folder.metadata()
    console.output.write(
      "\(folder.path): \(Figures.grouped(metadata.model.parameterCount)) parameters\n")
    try Signals.check()
  }
}
