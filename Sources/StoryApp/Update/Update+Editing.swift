import Cells

/// A story that is edited where it stands.
struct StoryEditing: Sendable {
  /// The story's number.
  var story: Int
  /// Its text, with the cursor and the way back.
  var editor: Editor
  /// The story as it was after each edit: an undo brings back who wrote what, too.
  var versions: [Version]

  struct Version: Sendable {
    let text: String
    var story: Story
  }

  /// The bytes before the cursor.
  var cursorByte: Int { editor.characters[..<editor.cursor].reduce(0) { $0 + $1.utf8.count } }
}

extension State {
  /// A key that edits the open story.
  ///
  /// - Returns: nil where it does not.
  mutating func edit(_ key: Key) -> [Effect]? {
    if editing == nil {
      guard Self.beginsEditing(key), shelf.open != nil else { return nil }
      let effects = beginEditing()
      return effects + (edit(key) ?? [])
    }
    switch key {
    case .enter: return goOnFromCursor()
    case .up: moveEditingByRow(-1)
    case .down: moveEditingByRow(1)
    case .pageUp: moveEditingByRow(1 - Layout(of: self).story.size.rows)
    case .pageDown: moveEditingByRow(Layout(of: self).story.size.rows - 1)
    case .control("_"), .alt("u"):
      // Before the first edit of the text lie the stories that were open before.
      guard change({ $0.undo() }) else { return endEditing() + walkVisits(-1) }
      return edited(story: editing?.story)
    case .alt("r"):
      guard change({ $0.redo() }) else { return [] }
      return edited(story: editing?.story)
    default:
      let before = editing?.editor.characters
      guard change({ $0.handle(key) }) else { return [] }
      return edited(story: editing?.story)
        + (editing?.editor.characters == before ? [] : growAnew())
    }
    return []
  }

  /// Text that was pasted into the story's pane.
  mutating func pasteIntoStory(_ text: String) -> [Effect] {
    let effects = editing == nil ? beginEditing() : []
    _ = change { editor in
      editor.insert(text, as: .other)
      return true
    }
    return effects + edited(story: editing?.story) + growAnew()
  }

  private static func beginsEditing(_ key: Key) -> Bool {
    switch key {
    case .character, .backspace, .delete, .control("j"), .control("w"), .control("u"),
      .control("k"):
      true
    default: false
    }
  }

  /// The cursor stands behind the selected token, or at the end.
  private mutating func beginEditing() -> [Effect] {
    guard let open = shelf.open else { return [] }
    let end = selection.map { open.byteRange(of: $0).upperBound } ?? open.bytes.count
    let isWriting = run?.story == open.id
    var effects = (isWriting ? stop() : []) + endLook() + dropGhost()
    guard var story = shelf[open.id] else { return effects }
    // What the model wrote stays on the shelf as it was; a text of one's own is edited on the spot.
    if !story.isBeingRewritten {
      story = Story(copying: story, id: shelf.nextID)
      story.parent = Story.Branch(story: open.id, sharedBytes: story.bytes.count)
      story.finish = story.finish ?? Finish(.cancelled, tokens: story.writtenCount)
      shelf.add(story)
      effects += [.save]
    }
    // A story may end inside a character; an editor cannot.
    let bytes = story.bytes
    let whole = (0...3).first { String(validating: bytes.dropLast($0), as: UTF8.self) != nil } ?? 0
    if whole > 0 {
      _ = shelf.modify(story.id) { $0.rewrite(bytes.count - whole..<bytes.count, with: []) }
    }
    let text = String(decoding: bytes.dropLast(whole), as: UTF8.self)
    var editor = Editor(text)
    let head = String(decoding: bytes.prefix(min(end, bytes.count - whole)), as: UTF8.self)
    editor.move(to: head.count)
    openedAnotherStory()
    editing = StoryEditing(
      story: story.id, editor: editor,
      versions: shelf[story.id].map { [.init(text: text, story: $0)] } ?? [])
    return effects
  }

  /// Leaves the text as it is, and the cursor's token selected.
  mutating func endEditing() -> [Effect] {
    guard let editing else { return [] }
    self.editing = nil
    let effects = dropLiving()
    guard let story = shelf[editing.story], shelf.open?.id == story.id else { return effects }
    let byte = editing.cursorByte
    selection = byte > 0 && byte < story.bytes.count ? story.token(atByte: byte - 1) : nil
    return effects + receipt(of: story.id) + [.save]
  }

  /// Changes the editor, and the story after it.
  ///
  /// - Returns: whether there was anything to do.
  private mutating func change(_ body: (inout Editor) -> Bool) -> Bool {
    guard var editing else { return false }
    let before = editing.editor.characters
    guard body(&editing.editor) else { return false }
    let after = editing.editor.characters
    defer { self.editing = editing }
    guard after != before else { return true }
    let text = editing.editor.text
    if let version = editing.versions.last(where: { $0.text == text }) {
      _ = shelf.modify(editing.story) { $0 = version.story }
      return true
    }
    let head = zip(before, after).prefix { $0 == $1 }.count
    let room = min(before.count, after.count) - head
    let tail = zip(before.reversed(), after.reversed()).prefix(room).prefix { $0 == $1 }.count
    func bytes(_ characters: ArraySlice<Character>) -> [UInt8] { Array(String(characters).utf8) }
    let start = bytes(before[..<head]).count
    let gone = bytes(before[head..<before.count - tail]).count
    let added = bytes(after[head..<after.count - tail])
    _ = shelf.modify(editing.story) { $0.rewrite(start..<start + gone, with: added) }
    if let version = shelf[editing.story] {
      editing.versions.append(.init(text: text, story: version))
      if editing.versions.count > Editor.depth { editing.versions.removeFirst() }
    }
    return true
  }

  /// The story has changed: another cut of it.
  private mutating func edited(story id: Int?) -> [Effect] {
    clock.isUnsaved = true
    guard let story = id.flatMap({ shelf[$0] }), story.cutBy != settings.checkpoint else {
      return []
    }
    return cutOpenStory()
  }

  /// Enter in the text: the model goes on from the cursor; what stood behind it stays in the story
  /// that this one leaves.
  private mutating func goOnFromCursor() -> [Effect] {
    guard let editing, let story = shelf[editing.story] else { return [] }
    let byte = editing.cursorByte
    let effects = endEditing()
    selection = nil
    guard byte < story.bytes.count else { return effects + goOn(story.id) }
    var branch = Story(copying: story, id: shelf.nextID)
    branch.parent = Story.Branch(story: story.id, sharedBytes: byte)
    branch.rewrite(byte..<story.bytes.count, with: [])
    return effects + goOn(on: branch)
  }

  private mutating func moveEditingByRow(_ rows: Int) {
    guard var editing, let story = shelf.open else { return }
    let picture = storyPicture(of: story)
    let layout = picture.layout(width: Layout(of: self).story.size.columns)
    let point = layout.point(of: picture.position(ofSource: editing.cursorByte))
    let index = layout.index(at: Point(column: point.column, row: point.row + rows))
    editing.editor.move(to: story.character(atByte: picture.source(at: index)))
    self.editing = editing
  }

  /// A click in the text that is edited.
  mutating func moveEditing(toByte byte: Int) {
    guard let story = shelf.open else { return }
    editing?.editor.move(to: story.character(atByte: byte))
  }
}

extension Story {
  /// How many characters of the text begin before a byte.
  fileprivate func character(atByte byte: Int) -> Int {
    var offset = 0
    return text.prefix { character in
      defer { offset += character.utf8.count }
      return offset < byte
    }.count
  }
}
