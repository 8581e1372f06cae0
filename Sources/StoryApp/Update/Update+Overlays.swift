import Cells

extension State {
  /// A key while something lies over the desk.
  mutating func pressInOverlay(_ key: Key) -> [Effect] {
    switch overlay {
    case .help(let selected): return pressInHelp(key, selected)
    case .export(let selected): return pressInExport(key, selected)
    case .shelf(let list): return press(key, in: list)
    case .search(let query, let skipped): return pressInSearch(key, query, skipped)
    case nil: return []
    }
  }

  private mutating func pressInHelp(_ key: Key, _ selected: Int) -> [Effect] {
    let commands = Command.allCases
    let last = commands.count + words.keyHelp.count - 1
    switch key {
    case .up: overlay = .help(selected: max(0, selected - 1))
    case .down: overlay = .help(selected: min(last, selected + 1))
    case .pageUp: overlay = .help(selected: max(0, selected - 8))
    case .pageDown: overlay = .help(selected: min(last, selected + 8))
    case .home: overlay = .help(selected: 0)
    case .end: overlay = .help(selected: last)
    case .enter:
      overlay = nil
      // Below the menu there is only something to read.
      guard commands.indices.contains(selected), commands[selected] != .help else { return [] }
      return perform(commands[selected])
    default: return leaveOverlay(with: key, unless: .help)
    }
    return []
  }

  private mutating func pressInExport(_ key: Key, _ selected: Int) -> [Effect] {
    let formats = ExportedFile.Format.allCases
    switch key {
    case .up: overlay = .export(selected: max(0, selected - 1))
    case .down: overlay = .export(selected: min(formats.count - 1, selected + 1))
    case .enter:
      overlay = nil
      guard let story = shelf.open else { return [] }
      guard !certifying.contains(story.id) else {
        dueExport = (story.id, formats[selected])
        return []
      }
      return [.export(ExportedFile(story, as: formats[selected]))]
    default: return leaveOverlay(with: key, unless: .export)
    }
    return []
  }

  /// Another command closes the menu and is done; letters always type, so they do too.
  private mutating func leaveOverlay(with key: Key, unless own: Command) -> [Effect] {
    if case .character = key {
      overlay = nil
      return press(key)
    }
    guard let command = keymap.command(of: key) else { return [] }
    overlay = nil
    return command == own ? [] : perform(command)
  }

  mutating func openExport() -> [Effect] {
    guard shelf.open != nil else {
      say(words.noStory)
      return []
    }
    overlay = .export(selected: 0)
    return []
  }

  // MARK: Search

  /// The openings from before, the last first, each once.
  var openingsFromBefore: [String] {
    var seen: Set<String> = []
    return shelf.stories.reversed().map(\.opening).filter { seen.insert($0).inserted }
  }

  /// What a search has found.
  func found(_ query: String, _ skipped: Int) -> String? {
    let matches = openingsFromBefore.lazy.filter { query.isEmpty || $0.contains(query) }
    return matches.dropFirst(skipped).first
  }

  private mutating func pressInSearch(_ key: Key, _ query: String, _ skipped: Int) -> [Effect] {
    switch key {
    case .character(let character):
      overlay = .search(query: query + String(character), skipped: 0)
    case .backspace: overlay = .search(query: String(query.dropLast()), skipped: 0)
    case .control("r"), .up:
      if found(query, skipped + 1) != nil { overlay = .search(query: query, skipped: skipped + 1) }
    case .down: overlay = .search(query: query, skipped: max(0, skipped - 1))
    case .enter, .tab, .right, .left, .end:
      overlay = nil
      guard let text = found(query, skipped) else { return [] }
      focus = .opening
      opening.replace(with: text)
      return edited()
    default:
      overlay = nil
      return press(key)
    }
    return []
  }
}
