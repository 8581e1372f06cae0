import Foundation
import Generation
import StoryApp
import Tokenizers

/// Turns what an engine says of one story into what the desk hears of its request.
struct StoryRelay {
  private let request: GenerateRequest
  private let checkpoint: LoadedCheckpoint
  private let began = Date()
  private var text = StreamingDetokenizer()
  /// Bytes at the beginning that the person has typed already.
  private var skipped: Int

  init(_ request: GenerateRequest, _ checkpoint: LoadedCheckpoint, skipping: Int = 0) {
    self.request = request
    self.checkpoint = checkpoint
    skipped = skipping
  }

  /// Takes an event in.
  ///
  /// - Returns: What to post, if anything.
  mutating func take(_ event: GenerationEvent) -> Event? {
    switch event {
    case .prompt(let prompt):
      let pieces = prompt.tokens.map { id -> Piece in
        let bytes = checkpoint.engine.tokenizer.bytes(of: id) ?? []
        return Piece(id: id, bytes: bytes, text: text.append(bytes))
      }
      return .started(request: request.id, prompt: pieces)
    case .token(let token):
      // What the person has typed is read all the same: a character may begin in it.
      _ = text.append(Array(token.bytes.prefix(skipped)))
      let bytes = Array(token.bytes.dropFirst(skipped))
      skipped = max(0, skipped - token.bytes.count)
      let piece = Piece(id: token.id, bytes: bytes, text: text.append(bytes))
      return .token(
        request: request.id,
        StoryApp.GeneratedToken(
          piece, logprob: token.logprob, entropy: token.entropy, memoryStart: token.visibleStart,
          seconds: Date().timeIntervalSince(began)))
    case .finished(let reason, let statistics):
      return .finished(
        request: request.id,
        Finish(
          Finish.Reason(rawValue: reason.rawValue) ?? .cancelled, tokens: statistics.tokens,
          tokensPerSecond: statistics.tokensPerSecond))
    case .failed(let error):
      return .failed(request: request.id, message: ErrorLine.text(error))
    }
  }
}
