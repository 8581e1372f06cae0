import Cells
import Foundation

extension State {
  /// Looks inside the selected token, or ends the look when none is selected.
  mutating func lookAtSelection() -> [Effect] {
    let effects = endLook()
    guard let selection, let story = shelf.open, run?.story != story.id, selection > 0,
      selection < story.tokens.count, story.cutBy == settings.checkpoint
    else { return effects }
    var asked = settings
    // The dice and temperature that the token was drawn with.
    let start = story.byteRange(of: selection).lowerBound
    if let passage = story.passages.last(where: { $0.start <= start }) {
      asked = passage.settings
      asked.checkpoint = story.cutBy
    }
    asked.maxTokens = min(settings.maxTokens, 40)
    let request = AlternativesRequest(
      id: takeRequest(), tokens: story.tokens.map(\.piece.id), index: selection, settings: asked)
    look = Look(request: request.id, token: selection, settings: asked)
    return effects + [.alternatives(request)]
  }

  mutating func endLook() -> [Effect] {
    guard let look else { return [] }
    self.look = nil
    return [.cancel(request: look.request)]
  }

  mutating func saw(_ request: Int, _ insight: Insight) {
    guard look?.request == request else { return }
    look?.insight = insight
  }

  /// Walks the alternatives of the selected token; above the first is the token as it is.
  mutating func walkAlternatives(_ distance: Int) {
    guard var look, let count = look.insight?.alternatives.count, count > 0 else { return }
    let choice = (look.choice ?? -1) + distance
    look.choice = choice < 0 ? nil : min(choice, count - 1)
    self.look = look
  }

  /// Enter on an alternative: the story branches, with the ending that is already written.
  mutating func takeAlternative(_ alternative: Insight.Alternative) -> [Effect] {
    guard let look, let story = shelf.open, look.token > 0 else { return [] }
    let effects = stop() + endLook()
    var branch = story.branch(after: look.token - 1, id: shelf.nextID)
    let history = branch.edits
    branch.begin(look.settings)
    for (index, piece) in ([alternative.piece] + alternative.ending).enumerated() {
      let logprob = index == 0 && alternative.probability > 0 ? alternative.probability : nil
      branch.append(
        GeneratedToken(piece, logprob: logprob.map { log($0) }), contextLength: contextLength)
    }
    branch.edits = history.map {
      $0 + [
        .take(id: alternative.piece.id), .write(look.settings, tokens: alternative.ending.count),
      ]
    }
    branch.finish = Finish(.maxTokens, tokens: 1 + alternative.ending.count)
    shelf.add(branch)
    openedAnotherStory()
    clock.isUnsaved = true
    if alternative.ending.isEmpty { return effects + goOn(branch.id) }
    return effects + receipt(of: branch.id) + [.save] + scoreOpenStory()
  }
}

extension Story {
  /// Begins a passage at the end of the text.
  mutating func begin(_ settings: Settings) {
    let start = bytes.count
    passages.removeAll { $0.start == start }
    passages.append(Passage(start: start, settings: settings))
    if case .write(_, tokens: 0)? = edits?.last { edits?.removeLast() }
    edits?.append(.write(settings, tokens: 0))
    finish = nil
  }
}
