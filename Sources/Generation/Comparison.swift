import Foundation

/// Several checkpoints side by side: the same opening and dice at the same time.
public struct Comparison: Sendable {
  /// One engine a side.
  public let engines: [Engine]

  /// Makes a comparison.
  public init(_ engines: [Engine]) { self.engines = engines }

  /// Writes one story a side, all at the same time.
  ///
  /// - Parameters:
  ///   - opening: A text, which each side cuts for itself.
  ///   - request: What else is wanted; its opening is not used.
  ///   - stop: Ends all stories with `.cancelled`.
  /// - Returns: The events of all sides; `branch` is the index of the engine.
  public func stories(
    _ opening: [UInt8], _ request: GenerationRequest, stop: StopSignal? = nil
  ) -> AsyncStream<BranchEvent> {
    var request = request
    request.opening = .bytes(opening)
    let streams = engines.map { $0.generate(request, stop: stop) }
    return EventChannel.stream { channel in
      await withTaskGroup(of: Void.self) { group in
        for (side, stream) in streams.enumerated() {
          group.addTask {
            for await event in stream {
              guard await channel.send(BranchEvent(branch: side, event: event)) else { return }
            }
          }
        }
      }
    }
  }

  /// How surprised each side is by each side's story.
  ///
  /// - Parameters:
  ///   - opening: What the stories go on from.
  ///   - stories: One a side, without the opening.
  /// - Returns: `[reader][writer]`.
  /// - Throws: `CancellationError`.
  public func surprises(after opening: [UInt8], stories: [[UInt8]]) async throws -> [[Surprise]] {
    try await withThrowingTaskGroup(of: (Int, [Surprise]).self) { group in
      for (index, engine) in engines.enumerated() {
        group.addTask {
          var row: [Surprise] = []
          for story in stories { row.append(try await engine.surprise(at: story, after: opening)) }
          return (index, row)
        }
      }
      var result = [[Surprise]](repeating: [], count: engines.count)
      for try await (index, row) in group { result[index] = row }
      return result
    }
  }
}

/// How unexpected a text is to a model, in the unit that all tokenizers share.
public struct Surprise: Hashable, Sendable {
  /// The scores of the text's tokens, as the reading model cuts it; ranges count from the
  /// opening's end, and the first may begin before it.
  public let tokens: [TokenScore]
  /// −Σ log₂ p over the tokens.
  public let bits: Double
  /// Bytes of the tokens.
  public let bytes: Int

  /// Bits per byte; nil for no text.
  public var bitsPerByte: Double? { bytes > 0 ? bits / Double(bytes) : nil }
}

extension Engine {
  /// How unexpected a text is after an opening.
  ///
  /// Both are cut together, as the model is used to. A token that begins in the opening and ends in
  /// the text counts whole, its bytes as well as its bits. The first token of all cannot be
  /// scored and does not count.
  ///
  /// - Parameters:
  ///   - story: The text.
  ///   - opening: What precedes it, perhaps nothing.
  /// - Returns: The surprise.
  /// - Throws: `CancellationError`.
  public func surprise(at story: [UInt8], after opening: [UInt8]) async throws -> Surprise {
    let ids = lexicon.tokenizer.encode(bytes: opening + story)
    var first = 0
    var end = 0
    while first < ids.count {
      end += lexicon.bytes(ids[first]).count
      if end > opening.count { break }
      first += 1
    }
    let scores = try await score(.tokens(ids), ScoringOptions(firstToken: max(1, first)))
    var (bits, bytes) = (0.0, 0)
    for score in scores {
      bits -= (score.judgement?.logprob ?? 0) / log(2)
      bytes += score.byteRange.count
    }
    return Surprise(
      tokens: scores.map { $0.shifted(by: -opening.count) }, bits: bits, bytes: bytes)
  }
}

extension TokenScore {
  fileprivate func shifted(by offset: Int) -> TokenScore {
    TokenScore(
      index: index, id: id,
      byteRange: byteRange.lowerBound + offset..<byteRange.upperBound + offset,
      judgement: judgement)
  }
}
