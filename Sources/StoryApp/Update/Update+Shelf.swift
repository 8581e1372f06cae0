import Cells

/// The list of all stories, while it lies over the desk.
public struct ShelfList: Hashable, Sendable {
  /// What is sought.
  var query = ""
  /// The selected row.
  var selected = 0
  /// The stories that were deleted since the list was opened: they can still be brought back.
  var deleted: Set<Int> = []
  /// The title that is being written; nil while none is.
  var title: String?
}

extension State {
  mutating func openShelf() -> [Effect] {
    guard !shelf.stories.isEmpty else {
      say(words.noStory)
      return []
    }
    var list = ShelfList()
    let rows = shelf.rows(matching: "")
    list.selected = rows.firstIndex { $0.story == shelf.open?.id } ?? 0
    overlay = .shelf(list)
    return []
  }

  mutating func press(_ key: Key, in list: ShelfList) -> [Effect] {
    var list = list
    let rows = shelf.rows(matching: list.query, showing: list.deleted)
    let row = rows[safe: list.selected]
    defer { if case .shelf = overlay { overlay = .shelf(list) } }
    if let title = list.title { return write(title, key, row, &list) }
    switch key {
    case .up: list.selected = max(0, list.selected - 1)
    case .down: list.selected = min(max(0, rows.count - 1), list.selected + 1)
    case .pageUp: list.selected = max(0, list.selected - 8)
    case .pageDown: list.selected = min(max(0, rows.count - 1), list.selected + 8)
    case .home: list.selected = 0
    case .end: list.selected = max(0, rows.count - 1)
    case .character(let character):
      list.query.append(character)
      list.selected = 0
    case .backspace:
      list.query = String(list.query.dropLast())
      list.selected = 0
    case .enter:
      guard let row else { return [] }
      return open(row.story)
    case .control("t"):
      guard let row else { return [] }
      _ = shelf.modify(row.story) { $0.isStarred = $0.isStarred == true ? nil : true }
      return [.save]
    case .delete:
      guard let row else { return [] }
      return delete(row.story, &list)
    case .control("e"): list.title = row.flatMap { shelf[$0.story]?.title } ?? ""
    default:
      overlay = nil
      return press(key)
    }
    return []
  }

  /// Opens a story of the list; one that was deleted comes back.
  private mutating func open(_ id: Int) -> [Effect] {
    overlay = nil
    _ = shelf.modify(id) { $0.isDeleted = nil }
    let effects = closeLanes() + endLook()
    show(id - 1)
    focus = .story
    return effects + [.save] + (run?.story == id ? [] : cutOpenStory() + scoreOpenStory())
  }

  /// Takes a story off the shelf, or puts it back. Nothing is ever erased: a branch of it needs its
  /// number, and a hand slips.
  private mutating func delete(_ id: Int, _ list: inout ShelfList) -> [Effect] {
    var effects: [Effect] = [.save]
    if shelf[id]?.isDeleted == true {
      _ = shelf.modify(id) { $0.isDeleted = nil }
      list.deleted.remove(id)
      return effects
    }
    if run?.story == id { effects = stop() + effects }
    _ = shelf.modify(id) { $0.isDeleted = true }
    list.deleted.insert(id)
    if shelf.open?.id == id {
      shelf.close()
      openedAnotherStory()
    }
    return effects
  }

  /// A key of the title that is being written.
  private mutating func write(
    _ title: String, _ key: Key, _ row: ShelfRow?, _ list: inout ShelfList
  ) -> [Effect] {
    switch key {
    case .character(let character): list.title = title + String(character)
    case .backspace: list.title = String(title.dropLast())
    case .enter:
      list.title = nil
      guard let row else { return [] }
      _ = shelf.modify(row.story) { $0.title = title.isEmpty ? nil : title }
      return [.save]
    default: list.title = nil
    }
    return []
  }

  // MARK: Drawing

  /// `★ 12  El zorro y la luna … 340 · 1.1`, a branch below the story that it left.
  func shelfLines(_ list: ShelfList) -> [(keys: String, text: String)] {
    shelf.rows(matching: list.query, showing: list.deleted).enumerated().compactMap { index, row in
      guard let story = shelf[row.story] else { return nil }
      let star = story.isStarred == true ? "★" : " "
      let branch = row.depth > 0 ? String(repeating: "  ", count: row.depth - 1) + "└ " : ""
      var heading = String(story.heading.prefix(max(12, 44 - branch.count)))
      if story.isDeleted == true { heading = "✗ " + heading }
      if index == list.selected, let title = list.title { heading = title + "▏" }
      let label = CheckpointInfo.label(of: story.settings.checkpoint)
      return (
        keys: "\(star) \(story.id)",
        text: "\(branch)\(heading) · \(words.wordCount(story.wordCount)) · \(label)"
      )
    }
  }
}

extension Story {
  /// How many words it has.
  var wordCount: Int { text.split { !$0.isLetter && !$0.isNumber }.count }
}
