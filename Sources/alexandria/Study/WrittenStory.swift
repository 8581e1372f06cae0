import Generation
import Measures

/// A story as a study keeps it.
struct WrittenStory: Sendable {
  /// What it goes on from.
  let opening: StoryOpening
  /// How it was written.
  let plan: StoryPlan.Entry
  /// Its bytes, without the opening.
  var bytes: [UInt8] = []
  /// Tokens written.
  var tokens = 0
  /// Why it ended.
  var stop = StopReason.cancelled

  init(opening: StoryOpening, plan: StoryPlan.Entry) {
    self.opening = opening
    self.plan = plan
  }

  /// Whether the model ended it.
  var isEnded: Bool { stop == .endOfText }

  /// The story without its opening.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Its words.
  var reading: Reading {
    let opening = Array(opening.text.utf8)
    return Reading(
      String(decoding: opening + bytes, as: UTF8.self), opening: opening.count, isCut: !isEnded)
  }

  /// Takes in an event.
  ///
  /// - Throws: The error that it failed with.
  mutating func take(_ event: GenerationEvent) throws {
    switch event {
    case .prompt: break
    case .token(let token):
      bytes += token.bytes
      tokens += 1
    case .finished(let reason, _): stop = reason
    case .failed(let error): throw error
    }
  }
}
