import Cells

extension State {
  mutating func pressInStory(_ key: Key) -> [Effect] {
    if let effects = pressInLanes(key) { return effects }
    if let effects = edit(key) { return effects }
    let last = (shelf.open?.tokens.count ?? 0) - 1
    switch key {
    case .left: return select(max(0, (selection ?? last + 1) - 1))
    case .right: return select(selection.flatMap { $0 < last ? $0 + 1 : nil })
    case .home: return select(last >= 0 ? 0 : nil)
    case .end:
      scrollback = 0
      return select(nil)
    case .up: if selection == nil { scroll(1) } else { walkAlternatives(-1) }
    case .down: if selection == nil { scroll(-1) } else { walkAlternatives(1) }
    case .wordLeft: return selectByRow(-1)
    case .wordRight: return selectByRow(1)
    case .pageUp: scroll(Layout(of: self).story.size.rows - 1)
    case .pageDown: scroll(1 - Layout(of: self).story.size.rows)
    case .control("_"), .alt("u"): return walkVisits(-1)
    case .control("y"), .alt("r"): return walkVisits(1)
    case .enter: return goOnFromSelection()
    case .character, .control("j"): return type(key)
    default: break
    }
    return []
  }

  private mutating func select(_ index: Int?) -> [Effect] {
    guard shelf.open?.tokens.isEmpty == false, selection != index else { return [] }
    selection = index
    return lookAtSelection()
  }

  private mutating func selectByRow(_ rows: Int) -> [Effect] {
    guard let story = shelf.open, !story.tokens.isEmpty else { return [] }
    let picture = storyPicture(of: story)
    let layout = picture.layout(width: Layout(of: self).story.size.columns)
    let index = picture.position(ofToken: selection ?? story.tokens.count - 1)
    let point = layout.point(of: index)
    guard (0..<layout.lines.count).contains(point.row + rows) else { return [] }
    let target = layout.index(at: Point(column: point.column, row: point.row + rows))
    return select(picture.token(at: target))
  }

  /// Enter in the story: goes on from its end, or from the selected token in a branch of its own.
  private mutating func goOnFromSelection() -> [Effect] {
    guard let story = shelf.open else {
      focus = .opening
      return pressInOpening(.enter)
    }
    guard checkpoints.contains(where: { $0.problem == nil }) else {
      say(words.noCheckpoint, isError: true)
      return []
    }
    if let alternative = look?.alternative { return takeAlternative(alternative) }
    guard let selection, selection < story.tokens.count - 1 else { return goOn(story.id) }
    return branch(story, after: selection)
  }

  /// Another story from a token on, with dice that the place has not seen: the same ones would tell
  /// the same again.
  mutating func branch(_ story: Story, after selection: Int) -> [Effect] {
    guard checkpoints.contains(where: { $0.problem == nil }) else {
      say(words.noCheckpoint, isError: true)
      return []
    }
    let effects = stop() + endLook()
    return effects + goOn(on: story.branch(after: selection, id: shelf.nextID))
  }

  /// Puts a branch on the shelf and has it go on.
  mutating func goOn(on branch: Story) -> [Effect] {
    let shared = branch.bytes
    let used = Set(
      shelf.stories.lazy.filter { $0.bytes.starts(with: shared) }
        .flatMap(\.passages).map(\.settings.seed))
    while used.contains(settings.seed) { settings.seed &+= 1 }
    shelf.add(branch)
    openedAnotherStory()
    return goOn(branch.id)
  }

  /// An empty page: the opening, which undo brings back, and the story's pane.
  mutating func takeNewPage() -> [Effect] {
    let effects = stop() + closeLanes() + endLook() + dropGhost()
    if !opening.isEmpty { opening.replace(with: "") }
    shelf.close()
    openedAnotherStory()
    focus = .opening
    clock.isUnsaved = true
    return effects + edited()
  }

  /// Opens the story before or after the open one.
  mutating func showStory(_ distance: Int) -> [Effect] {
    guard shelf.step(distance) else {
      say(shelf.stories.isEmpty ? words.noStory : words.noFurtherStory)
      return []
    }
    openedAnotherStory()
    return closeLanes() + cutOpenStoryUnlessWriting()
  }

  /// Opens a story by its index.
  mutating func show(_ index: Int) {
    shelf.show(index)
    openedAnotherStory()
  }

  mutating func walkVisits(_ distance: Int) -> [Effect] {
    guard shelf.walk(distance) else {
      say(distance < 0 ? words.nothingToUndo : words.nothingToRedo)
      return []
    }
    openedAnotherStory()
    return cutOpenStoryUnlessWriting()
  }

  /// A story that is being written keeps the cut of the model that writes it.
  private mutating func cutOpenStoryUnlessWriting() -> [Effect] {
    if run?.story == shelf.open?.id { return [] }
    return endLook() + cutOpenStory() + scoreOpenStory()
  }

  mutating func openedAnotherStory() {
    selection = nil
    look = nil
    scrollback = 0
    editing = nil
  }

  // MARK: Scrolling

  mutating func scroll(_ lines: Int) {
    scrollback += lines
    clampScroll()
  }

  mutating func clampScroll() {
    guard scrollback != 0 else { return }
    if let lanes {
      return scrollback = min(max(0, scrollback), mostLaneScrollback(lanes))
    }
    guard let story = shelf.open else { return scrollback = 0 }
    let area = Layout(of: self).story.size
    let lines = storyPicture(of: story).layout(width: area.columns).lines.count
    scrollback = min(max(0, scrollback), max(0, lines - area.rows))
  }

  // MARK: The mouse

  mutating func point(_ mouse: MouseEvent) -> [Effect] {
    let layout = Layout(of: self)
    switch mouse.action {
    case .wheelUp, .wheelDown:
      let direction = mouse.action == .wheelUp ? 1 : -1
      if let control = control(at: mouse.point, in: layout.controls) {
        self.control = control
        return turn(direction)
      }
      selectLane(at: mouse.point, in: layout.story)
      scroll(3 * direction)
    case .press:
      overlay = nil
      if layout.story.contains(mouse.point) {
        focus = .story
        if lanes == nil { return click(mouse.point, in: layout.story) }
        selectLane(at: mouse.point, in: layout.story)
      } else if layout.opening.contains(mouse.point) {
        focus = .opening
        moveCursor(to: mouse.point, in: layout.opening)
      } else if layout.controls.contains(mouse.point) {
        focus = .controls
        guard let control = control(at: mouse.point, in: layout.controls) else { return [] }
        self.control = control
        // ◂ and ▸ stand around the value, at the right.
        let right = layout.controls.right - 2
        let left = right - 3 - max(4, value(of: control).displayWidth)
        if mouse.point.column == right { return turn(1) }
        if mouse.point.column == left { return turn(-1) }
      }
    }
    return []
  }

  /// The control in a row of the sidebar; the narrow form shows one, and none to click at.
  private func control(at point: Point, in area: Rect) -> Control? {
    guard Layout(of: self).form != .narrow, area.contains(point) else { return nil }
    let controls = visibleControls
    let selected = controls.firstIndex(of: control) ?? 0
    let index = point.row - area.top + max(0, selected - area.size.rows + 1)
    return controls[safe: index]
  }

  /// The pointer selects the one of several texts that it is on.
  private mutating func selectLane(at point: Point, in area: Rect) {
    guard let lanes, lanes.kind == .compare,
      let index = State.laneAreas(lanes, in: area).firstIndex(where: { $0.contains(point) }),
      index != lanes.selected
    else { return }
    self.lanes?.selected = index
    scrollback = 0
  }

  /// Selects the token that is clicked at, or moves the cursor there where the text is edited.
  private mutating func click(_ point: Point, in area: Rect) -> [Effect] {
    guard let story = shelf.open, !story.tokens.isEmpty else { return [] }
    let picture = storyPicture(of: story)
    let layout = picture.layout(width: area.size.columns)
    let top = storyTop(layout, picture, rows: area.size.rows)
    let target = Point(column: point.column - area.left, row: point.row - area.top + top)
    let index = layout.index(at: target)
    if editing != nil {
      moveEditing(toByte: picture.source(at: index))
      return []
    }
    return select(picture.token(at: index))
  }

  private mutating func moveCursor(to point: Point, in area: Rect) {
    let picture = openingPicture()
    let layout = picture.layout(width: area.size.columns)
    let top = openingTop(layout, picture, rows: area.size.rows)
    let target = Point(column: point.column - area.left, row: point.row - area.top + top)
    opening.move(to: picture.source(at: layout.index(at: target)))
  }
}

extension Story {
  /// The story up to and including a token, as a story of its own.
  func branch(after index: Int, id: Int) -> Story {
    let end = byteRange(of: index).upperBound
    let shared = Array(bytes[..<end])
    let ownOpening = end < opening.utf8.count ? String(decoding: shared, as: UTF8.self) : opening
    var branch = Story(id: id, opening: ownOpening, settings: settings)
    branch.parent = Branch(story: self.id, sharedBytes: end)
    branch.passages = passages.filter { $0.start < end }
    branch.tokens = Array(tokens[...index])
    branch.cutBy = cutBy
    branch.memoryStart = min(memoryStart, index)
    branch.reference = self.id
    branch.edits = edits.map { $0 + [.keep(tokens: index + 1)] }
    branch.origin = origin ?? opening
    return branch
  }
}
