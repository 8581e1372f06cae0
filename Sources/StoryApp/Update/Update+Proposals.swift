import Cells

extension State {
  /// How far a proposal goes.
  private static let ghostTokens = 12

  /// The opening has changed: another cut, another reading of it, another proposal.
  mutating func edited() -> [Effect] {
    clock.isUnsaved = true
    return cutOpening() + propose()
  }

  /// Has the opening read as it is now, and, at its end, a proposal written.
  ///
  /// - Parameter isWhole: false for the reading alone.
  /// - Returns: what is asked for, and what is no longer.
  mutating func propose(_ isWhole: Bool = true) -> [Effect] {
    let held = isWhole ? heldGhost : ""
    let effects = dropGhost()
    guard usesGhost, !opening.isEmpty, checkpoint?.problem == nil, checkpoint != nil else {
      reading = nil
      return effects
    }
    // A story that is being written has the processor, and Tab, to itself.
    owesProposal = run != nil
    guard run == nil else { return effects }
    let isAtEnd = focus == .opening && opening.cursor == opening.characters.count
    let known = reading?.checkpoint == settings.checkpoint ? reading : nil
    let request = ProposalRequest(
      id: takeRequest(), checkpoint: settings.checkpoint, text: opening.text,
      read: known?.ids ?? [], maxTokens: isWhole && isAtEnd ? State.ghostTokens : 0)
    reading = known ?? Reading(request: request.id, checkpoint: settings.checkpoint)
    reading?.request = request.id
    if request.maxTokens > 0 { ghost = Ghost(request: request.id, held: held) }
    return effects + [.propose(request)]
  }

  /// What is left of the proposal when its beginning has just been typed.
  private var heldGhost: String {
    guard let ghost, let last = opening.characters.last, ghost.text.first == last else { return "" }
    return String(ghost.text.dropFirst())
  }

  /// The opening has been read.
  ///
  /// - Returns: false when another request was answered.
  mutating func read(_ request: Int, _ scores: [TokenScore]) -> Bool {
    guard var reading, reading.request == request else { return false }
    let known = zip(reading.ids, scores).prefix { $0 == $1.piece.id }.count
    let before = reading.bits
    reading.ids = scores.map(\.piece.id)
    reading.bits = scores.enumerated().map { index, score in
      score.bits ?? (index < known ? before[index] : nil)
    }
    self.reading = reading
    return true
  }

  /// The surprise in bits of the opening's tokens, as far as it is known of the present cut.
  var openingBits: [Double?] {
    guard usesGhost, let reading, let cut = presentOpeningCut,
      reading.checkpoint == cut.checkpoint
    else { return [] }
    let count = zip(reading.ids, cut.pieces).prefix { $0 == $1.id }.count
    return Array(reading.bits.prefix(count))
  }

  /// The proposal as it is to be seen: behind the end of the opening, where the cursor is.
  var visibleGhost: String? {
    guard focus == .opening, opening.cursor == opening.characters.count,
      let text = ghost?.text, !text.isEmpty
    else { return nil }
    return text
  }

  /// A story has ended: what was typed meanwhile wants its reading, and a proposal.
  mutating func proposeIfOwed() -> [Effect] {
    if owesProposal { return propose() }
    let isRead = openingBits.count == presentOpeningCut?.pieces.count
    return isRead ? [] : propose(false)
  }

  /// Forgets the proposal.
  mutating func dropGhost() -> [Effect] {
    owesProposal = false
    guard let ghost else { return [] }
    self.ghost = nil
    return [.cancel(request: ghost.request)]
  }

  /// Takes the proposal. Another comes with the next letter, not before: so the next Tab moves on.
  ///
  /// - Returns: nil when there is none, and the key means something else.
  mutating func takeGhost() -> [Effect]? {
    guard let text = visibleGhost else { return nil }
    opening.insert(text, as: .other)
    clock.isUnsaved = true
    return cutOpening() + propose(false)
  }

  mutating func toggleGhost() -> [Effect] {
    usesGhost.toggle()
    clock.isUnsaved = true
    say(usesGhost ? words.ghostOn : words.ghostOff)
    return propose()
  }
}

extension TokenScore {
  /// How surprised the reader was, in bits; nil when not known.
  var bits: Double? { logprob.map { -$0 / 0.693_147_180_559_945_3 } }
}
