import Cells

/// Everything that can happen to the desk.
public enum Event: Equatable, Sendable {
  // From the terminal.
  /// A key, a paste or the mouse.
  case input(Input)
  /// The window has this size now.
  case resized(Size)
  /// The process goes on after a stop.
  case resumed
  /// Somebody asked the process to stop as Ctrl-Z does.
  case suspendRequested
  /// A signal asks the process to end.
  case terminated(signal: Int)
  /// A clock, in seconds from any fixed moment on; wanted while `State.wantsTicks`.
  case tick(Double)

  // From the engine.
  /// A model has read what it goes on from: how its tokenizer cuts it.
  case started(request: Int, prompt: [Piece])
  /// A model has written a token.
  case token(request: Int, GeneratedToken)
  /// A model has stopped, for any reason but a failure.
  case finished(request: Int, Finish)
  /// A request cannot be met, in one line why.
  case failed(request: Int, message: String)
  /// How a tokenizer cuts a text.
  case tokenized(TokenizeRequest, pieces: [Piece])
  /// A checkpoint is ready.
  case checkpointLoaded(name: String, contextLength: Int)
  /// A checkpoint cannot be used, in one line why.
  case checkpointFailed(name: String, message: String)
  /// What a checkpoint makes of a text.
  case scored(request: Int, scores: [TokenScore])
  /// What is inside a token. May come again and again as endings are written.
  case alternatives(request: Int, Insight)
  /// The line that `alexandria replay` turns back into a story; nil where there can be none.
  case receipt(ReceiptRequest, String?)

  // From the rest of the world.
  /// The session cannot be kept; it is tried again until it can.
  case saveFailed(SaveProblem)
  /// The session is kept again.
  case saved
  /// Something to say in the status line.
  case notice(String)
  /// Something that went wrong, to say in the status line.
  case problem(String)
}
