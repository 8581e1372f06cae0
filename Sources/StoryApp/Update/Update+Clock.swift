import Cells

extension State {
  /// How old unsaved work may grow, in seconds.
  private static let savingTime = 0.4

  /// The clock moves on.
  mutating func tick(_ now: Double) -> [Effect] {
    if let flash {
      let until = flash.until ?? now + Flash.duration
      self.flash = now < until ? Flash(story: flash.story, range: flash.range, until: until) : nil
    }
    let effects = run?.unseen.isEmpty == false ? showPaced(now) : []
    return effects + saveIfDue(now)
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
}
