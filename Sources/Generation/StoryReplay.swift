/// Does again what a receipt says was done.
///
/// The desk and the replay cut texts by the same rule: a checkpoint goes on from the tokens it has
/// written itself, and cuts a text anew when another wrote it or a person did.
public struct StoryReplay: Sendable {
  /// The text so far, opening included.
  public private(set) var text: [UInt8]

  private let receipt: StoryReceipt
  private let engines: [Engine]
  /// The text as the last checkpoint cuts it; nil when it has to be cut anew.
  private var tokens: [Int]?
  private var checkpoint: Int?

  /// Gets ready to replay.
  ///
  /// - Parameters:
  ///   - receipt: What was done.
  ///   - engines: One for each of the receipt's checkpoints, in its order.
  /// - Throws: `ReceiptError` when there are not as many.
  public init(_ receipt: StoryReceipt, on engines: [Engine]) throws(ReceiptError) {
    guard engines.count == receipt.checkpoints.count else {
      throw ReceiptError(
        "the receipt needs \(receipt.checkpoints.count) checkpoints, and \(engines.count) are there"
      )
    }
    self.receipt = receipt
    self.engines = engines
    text = receipt.opening
  }

  /// Replays the whole story.
  ///
  /// - Parameter observer: Gets each token as it is written; a later step may take it back.
  /// - Returns: Opening and story, the same bytes as when the receipt was made.
  /// - Throws: `ReceiptError` when a step cannot be done or another story came of it;
  ///   `GenerationError`; `CancellationError`.
  public mutating func run(
    _ observer: @Sendable (GeneratedToken) -> Void = { _ in }
  ) async throws -> [UInt8] {
    for (index, step) in receipt.steps.enumerated() { try await perform(step, index + 1, observer) }
    guard receipt.matches(text) else {
      throw ReceiptError(
        "the story came out differently: another build, machine or checkpoint made the receipt")
    }
    return text
  }

  private mutating func perform(
    _ step: StoryReceipt.Step, _ number: Int, _ observer: @Sendable (GeneratedToken) -> Void
  ) async throws {
    switch step {
    case .generate(let checkpoint, let options, let maxTokens):
      let engine = engines[checkpoint]
      if self.checkpoint != checkpoint { tokens = nil }
      self.checkpoint = checkpoint
      let prompt = tokens ?? engine.tokenizer.encode(bytes: text)
      let written = try await generate(
        GenerationRequest(.tokens(prompt), options: options, maxTokens: maxTokens), engine, observer
      )
      tokens = prompt + written
      text += engine.tokenizer.decode(written)
    case .keep(let count):
      let (engine, tokens) = try cut(number)
      guard count <= tokens.count else {
        throw ReceiptError("step \(number) of the receipt keeps more tokens than there are")
      }
      self.tokens = Array(tokens.prefix(count))
      text = engine.tokenizer.decode(tokens.prefix(count))
    case .append(let token):
      let (engine, tokens) = try cut(number)
      guard let bytes = engine.tokenizer.bytes(of: token) else {
        throw ReceiptError("step \(number) of the receipt appends token \(token), which is no text")
      }
      self.tokens = tokens + [token]
      text += bytes
    case .rewrite(let keeping, let adding):
      guard keeping <= text.count else {
        throw ReceiptError("step \(number) of the receipt keeps more bytes than there are")
      }
      text = text.prefix(keeping) + adding
      tokens = nil
    }
  }

  /// The text in the tokens of the checkpoint that wrote last, or of the first if none has.
  private mutating func cut(_ number: Int) throws(ReceiptError) -> (engine: Engine, tokens: [Int]) {
    let checkpoint = self.checkpoint ?? 0
    guard engines.indices.contains(checkpoint) else {
      throw ReceiptError("step \(number) of the receipt needs a checkpoint to count tokens")
    }
    self.checkpoint = checkpoint
    let engine = engines[checkpoint]
    return (engine, tokens ?? engine.tokenizer.encode(bytes: text))
  }

  private func generate(
    _ request: GenerationRequest, _ engine: Engine, _ observer: @Sendable (GeneratedToken) -> Void
  ) async throws -> [Int] {
    var written: [Int] = []
    for await event in engine.generate(request) {
      switch event {
      case .token(let token):
        written.append(token.id)
        observer(token)
      case .failed(let error): throw error
      case .prompt, .finished: break
      }
    }
    try Task.checkCancellation()
    return written
  }
}
