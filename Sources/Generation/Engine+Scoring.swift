import Sampling
import Transformer

extension Engine {
  /// Scores a text in one pass.
  ///
  /// A text longer than the context is scored in windows that move as a story's do, so the scores
  /// of a story are the probabilities it was written with. Up to the context's length and one more
  /// token there is one window, the whole text.
  ///
  /// - Parameters:
  ///   - opening: The text.
  ///   - options: What to find out.
  /// - Returns: One score a token, from `options.firstToken` on.
  /// - Throws: `GenerationError` for ids that the model does not have, or a temperature that is no
  ///   temperature; `CancellationError`.
  /// - Complexity: one prefill of the text, about two of what lies beyond the context
  public func score(
    _ opening: Opening, _ options: ScoringOptions = ScoringOptions()
  ) async throws -> [TokenScore] {
    let ids = opening.ids(lexicon)
    do { try SamplingOptions(temperature: options.temperature).validate() } catch let error
      as SamplingError
    { throw GenerationError.option(error) }
    var scores: [TokenScore] = []
    scores.reserveCapacity(ids.count)
    var offset = 0
    for (index, id) in ids.enumerated() {
      let end = offset + lexicon.bytes(id).count
      if index >= options.firstToken {
        scores.append(TokenScore(index: index, id: id, byteRange: offset..<end, judgement: nil))
      }
      offset = end
    }
    let first = max(1, options.firstToken)
    let drop = max(0, options.firstToken)
    try await forEachPrediction(of: ids, from: first) { index, visibleStart, logits in
      let bare = scores[index - drop]
      scores[index - drop] = TokenScore(
        index: index, id: bare.id, byteRange: bare.byteRange,
        judgement: self.judge(bare.id, logits, options, visibleStart))
    }
    return scores
  }

  /// Sums up how well the model predicts a document.
  ///
  /// - Parameter document: Its bytes; it stands alone.
  /// - Returns: Every token but the first scored once; a document of one token or none counts as a
  ///   document without scored tokens.
  /// - Throws: `CancellationError`; `GenerationError.brokenModel`.
  public func evaluate(_ document: [UInt8]) async throws -> Evaluation {
    let ids = lexicon.tokenizer.encode(bytes: document)
    var result = Evaluation()
    result.documents = 1
    try await forEachPrediction(of: ids, from: 1) { index, _, logits in
      result.tokens += 1
      result.bytes += self.lexicon.bytes(ids[index]).count
      result.nats -= LogitRow(logits).logprob(ids[index])
    }
    guard result.nats.isFinite else { throw GenerationError.brokenModel }
    return result
  }

  /// Shows what the model expected in the place of each token, in pieces between which others take
  /// their turns.
  private func forEachPrediction(
    of ids: [Int], from first: Int,
    _ body: (_ index: Int, _ visibleStart: Int, _ logits: UnsafeBufferPointer<Float>) -> Void
  ) async throws {
    try lexicon.check(ids)
    guard first < ids.count else { return }
    let length = model.configuration.contextLength
    func start(_ index: Int) -> Int { ContextWindow.start(of: index, length: length) }

    let story = shelf.take(for: ids[start(first)..<first])
    defer { shelf.putBack(story) }
    var index = first
    while index < ids.count {
      // Tokens index ..< end are predicted from one window, row by row from its place index - 1.
      let window = start(index)
      var end = index + 1
      while end < ids.count, start(end) == window { end += 1 }
      var held = story.keep(commonWith: ids[window..<end - 1], limit: index - 1 - window)
      while window + held < end - 1 {
        try Task.checkCancellation()
        let next = window + held
        // Rows before the first token to be scored need no logits.
        let silent = next < index - 1
        let stop = min(next + Self.rowsPerPiece, silent ? index - 1 : end - 1)
        let logits = story.append(ids[next..<stop], logits: silent ? .none : .all)
        for row in 0..<logits.rows {
          logits.withRow(row) { body(next + row + 1, window, $0) }
        }
        held = stop - window
        if executor.isWanted { await executor.yield() }
      }
      index = end
    }
  }

  private static let rowsPerPiece = 64

  private func judge(
    _ id: Int, _ logits: UnsafeBufferPointer<Float>, _ options: ScoringOptions, _ visibleStart: Int
  ) -> TokenScore.Judgement {
    let row = LogitRow(logits)
    let tempered = TemperedRow(row, options.temperature)
    return TokenScore.Judgement(
      logprob: row.logprob(id), rank: row.rank(id), entropy: row.entropy,
      visibleStart: visibleStart, temperedLogprob: tempered.logprob(id),
      alternatives: lexicon.alternatives(options.alternatives, row).map {
        ScoredAlternative(
          id: $0.id, logprob: $0.logprob, temperedLogprob: tempered.logprob($0.id))
      })
  }
}

/// Probabilities of a row at a temperature.
private struct TemperedRow {
  private let row: LogitRow
  private let temperature: Double
  private let logSum: Double

  init(_ row: LogitRow, _ temperature: Float) {
    self.row = row
    self.temperature = Double(temperature)
    guard temperature > 0, temperature != 1 else {
      logSum = 0
      return
    }
    // Differences from the maximum, since a logit ÷ T may be beyond a float.
    let scaled = row.logits.map { ($0 - row.maximum) / temperature }
    logSum = scaled.withUnsafeBufferPointer { LogitRow($0).logSumExp }
  }

  func logprob(_ id: Int) -> Double {
    switch temperature {
    case 1: row.logprob(id)
    case 0: row.rank(id) == 0 ? 0 : -.infinity
    default:
      min(0, (Double(row.logits[id]) - Double(row.maximum)) / temperature - logSum)
    }
  }
}
