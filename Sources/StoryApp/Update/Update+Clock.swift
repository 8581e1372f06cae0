import Cells

extension State {
  /// How long no key must come before a proposal is made, and how old unsaved work may grow.
  private static let quietTime = 0.35
  private static let savingTime = 0.4
  /// How far a proposal goes.
  private static let ghostTokens = 8

  /// The clock moves on.
  mutating func tick(_ now: Double) -> [Effect] {
    saveIfDue(now) + proposeIfDue(now)
  }

  private mutating func saveIfDue(_ now: Double) -> [Effect] {
    guard clock.isUnsaved else { return [] }
    guard let savedAt = clock.savedAt else {
      clock.savedAt = now
      return []
    }
    guard now - savedAt >= State.savingTime else { return [] }
    clock.savedAt = now
    clock.isUnsaved = false
    return [.save]
  }

  // MARK: Proposals

  /// The opening has changed: a new cut, and in a while a new proposal.
  mutating func edited() -> [Effect] {
    clock.isUnsaved = true
    clock.wantsGhost = usesGhost && !opening.isEmpty
    clock.quietSince = nil
    return dropGhost() + cutOpening()
  }

  private mutating func proposeIfDue(_ now: Double) -> [Effect] {
    guard clock.wantsGhost else { return [] }
    guard let since = clock.quietSince else {
      clock.quietSince = now
      return []
    }
    guard now - since >= State.quietTime else { return [] }
    clock.wantsGhost = false
    guard run == nil, focus == .opening, opening.cursor == opening.characters.count,
      checkpoint?.problem == nil, checkpoint != nil
    else { return [] }
    var settings = settings
    settings.temperature = 0
    settings.maxTokens = State.ghostTokens
    let request = GenerateRequest(
      id: takeRequest(), prompt: .text(opening.text), settings: settings,
      maxTokens: State.ghostTokens)
    ghost = Ghost(request: request.id)
    return [.ghost(request)]
  }

  /// Forgets the proposal.
  mutating func dropGhost() -> [Effect] {
    guard let ghost else { return [] }
    self.ghost = nil
    return [.cancel(request: ghost.request)]
  }

  /// Tab: takes the proposal.
  ///
  /// - Returns: nil when there is none, and Tab means something else.
  mutating func takeGhost() -> [Effect]? {
    guard focus == .opening, let ghost, !ghost.text.isEmpty else { return nil }
    opening.insert(ghost.text, as: .other)
    return edited()
  }

  mutating func toggleGhost() -> [Effect] {
    usesGhost.toggle()
    say(usesGhost ? words.ghostOn : words.ghostOff)
    return edited()
  }
}
