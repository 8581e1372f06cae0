import Cells

extension State {
  mutating func pressInOpening(_ key: Key) -> [Effect] {
    switch key {
    case .enter: return completeOpening()
    case .control("d") where opening.isEmpty: return leaveUnlessUnsaved()
    case .up: moveCursorByRow(-1)
    case .down: moveCursorByRow(1)
    case .pageUp: moveCursorByRow(-Layout(of: self).opening.size.rows)
    case .pageDown: moveCursorByRow(Layout(of: self).opening.size.rows)
    case .right, .end, .control("e"):
      // At the end there is only the proposal to move into.
      if let effects = takeGhost() { return effects }
      _ = opening.handle(key)
    default:
      let before = opening.characters
      guard opening.handle(key), opening.characters != before else { return [] }
      return edited()
    }
    return []
  }

  /// Pasted text is text, whichever pane has the focus: a line break in it gives no command.
  mutating func paste(_ text: String) -> [Effect] {
    overlay = nil
    if focus == .story, shelf.open != nil, lanes == nil { return pasteIntoStory(text) }
    focus = .opening
    opening.insert(text, as: .other)
    return edited()
  }

  /// A letter that was typed while another pane had the focus.
  mutating func type(_ key: Key) -> [Effect] {
    focus = .opening
    return pressInOpening(key)
  }

  /// Enter in the opening.
  private mutating func completeOpening() -> [Effect] {
    let effects = dropGhost()
    return effects + (opening.isEmpty ? lendOpening() : write(opening.text))
  }

  /// Nothing was written: the desk lends a beginning, and goes on from it.
  private mutating func lendOpening() -> [Effect] {
    let openings = Words.classicalOpenings
    let text = openings[lentOpenings % openings.count]
    lentOpenings += 1
    opening.replace(with: text)
    let effects = cutOpening() + write(text)
    if run != nil { say(words.lentOpening) }
    return effects
  }

  private mutating func moveCursorByRow(_ rows: Int) {
    let picture = openingPicture()
    let layout = picture.layout(width: Layout(of: self).opening.size.columns)
    let point = layout.point(of: picture.position(ofSource: opening.cursor))
    let target = Point(column: point.column, row: point.row + rows)
    let index = layout.index(at: target)
    opening.move(to: picture.source(at: index))
  }
}
