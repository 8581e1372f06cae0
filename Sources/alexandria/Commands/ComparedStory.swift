import Foundation
import Generation

/// One side of a comparison while it is written.
struct ComparedStory {
  /// Who writes it.
  let checkpoint: LoadedCheckpoint
  /// Opening and story as they are shown, with a line end.
  private(set) var shown = ""
  /// The story's bytes, without the opening.
  private(set) var story: [UInt8] = []
  /// Tokens written.
  private(set) var tokens = 0
  /// Why it ended.
  private(set) var reason = StopReason.cancelled
  private var printer: any StoryPrinter

  /// - Parameters:
  ///   - checkpoint: Who writes it.
  ///   - showsBoundaries: Whether bars stand between the tokens.
  init(_ checkpoint: LoadedCheckpoint, showsBoundaries: Bool) {
    self.checkpoint = checkpoint
    let tokenizer = checkpoint.engine.tokenizer
    printer = showsBoundaries ? BoundaryPrinter(tokenizer) : TextPrinter(tokenizer)
  }

  /// Takes in an event.
  ///
  /// - Throws: The error that the story failed with.
  mutating func take(_ event: GenerationEvent) throws {
    switch event {
    case .prompt(let prompt): shown += printer.begin(prompt)
    case .token(let token):
      story += token.bytes
      tokens += 1
      shown += printer.add(token)
    case .finished(let reason, let statistics):
      self.reason = reason
      let nobodyAsks = StoryEnding(reason: reason, statistics: statistics) {
        throw LineError("a comparison makes its receipts itself")
      }
      shown += try printer.end(nobodyAsks)
    case .failed(let error): throw LineError("\(checkpoint.name): \(error)")
    }
  }

  /// What replays it.
  ///
  /// - Throws: `LineError` when the checkpoint's files have gone.
  func receipt(_ opening: [UInt8], _ request: GenerationRequest) throws -> StoryReceipt {
    StoryReceipt(
      checkpoints: [try checkpoint.reference()], opening: opening,
      steps: [
        .generate(
          checkpoint: 0, options: request.options,
          maxTokens: reason == .cancelled ? tokens : request.maxTokens)
      ], text: opening + story)
  }

  /// The byte of the story from which another story differs, moved to the beginning of its
  /// character; nil if none does.
  func partsAt(_ other: ComparedStory) -> Int? {
    guard story != other.story else { return nil }
    var place = zip(story, other.story).prefix { $0 == $1 }.count
    // A continuation byte of UTF-8 is in the middle of a character.
    while place > 0, [story, other.story].contains(where: { Self.isInside($0, place) }) {
      place -= 1
    }
    return place
  }

  private static func isInside(_ bytes: [UInt8], _ place: Int) -> Bool {
    bytes.indices.contains(place) && bytes[place] & 0xC0 == 0x80
  }
}
