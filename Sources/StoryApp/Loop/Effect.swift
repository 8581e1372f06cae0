/// Everything that the desk asks of the world. Values, so that tests can ask what was asked.
public enum Effect: Equatable, Sendable {
  /// Write: `started`, then `token`s, then `finished`; or `failed`. Loads the checkpoint if need be.
  case generate(GenerateRequest)
  /// Stop writing; what still comes of the request is ignored.
  case cancel(request: Int)
  /// Cut a text: `tokenized`.
  case tokenize(TokenizeRequest)
  /// Write the same opening with several checkpoints at the same time: each as `generate`.
  case compare([GenerateRequest])
  /// Write the same opening at several temperatures of one checkpoint: each as `generate`.
  case filmstrip([GenerateRequest])
  /// Write the same opening with the steps of a training: each as `generate`, the last first,
  /// since that is where the person stands.
  case evolve([GenerateRequest])
  /// Read the opening, `scored`, and write how it might go on, `token`s and `finished`; anything
  /// else goes before it.
  case propose(ProposalRequest)
  /// Read a text: `scored`, or `failed`.
  case score(ScoreRequest)
  /// Look inside a token: `alternatives`, or `failed`.
  case alternatives(AlternativesRequest)
  /// Make a story's receipt: `receipt`.
  case certify(ReceiptRequest)
  /// Make a checkpoint ready: `checkpointLoaded` or `checkpointFailed`.
  case load(checkpoint: String)
  /// Put `State.session` where it survives; `saveFailed` when that fails, `saved` when it does no
  /// longer.
  case save
  /// Write a file where the person finds it; answer by a `notice` that says where.
  case export(ExportedFile)
  /// Use the theme of a name from now on.
  case useTheme(String)
  /// Listen to the mouse, or leave it to the terminal.
  case useMouse(Bool)
  /// Repaint the whole screen.
  case redraw
  /// Stop the process as Ctrl-Z does, and repaint when it goes on.
  case suspend
  /// Give the terminal back and end the process with a status.
  case quit(status: Int)
}
