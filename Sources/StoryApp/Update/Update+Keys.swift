import Cells

extension State {
  /// A key has been pressed.
  mutating func press(_ key: Key) -> [Effect] {
    clearStatus(for: key)
    if let effects = pressAnywhere(key) { return effects }
    if overlay != nil { return pressInOverlay(key) }
    if let command = Command(key) { return perform(command) }
    switch focus {
    case .opening: return pressInOpening(key)
    case .story: return pressInStory(key)
    case .controls: return pressInControls(key)
    }
  }

  /// The next key takes a message away, but an error stays while one types on.
  private mutating func clearStatus(for key: Key) {
    if case .character = key, status?.isError == true { return }
    status = nil
  }

  /// Keys that mean the same in every pane.
  private mutating func pressAnywhere(_ key: Key) -> [Effect]? {
    switch key {
    case .escape:
      overlay = nil
      return run == nil ? [] : stopAndSay()
    case .control("c"):
      if run != nil { return stopAndSay() }
      say(words.howToLeave)
      return []
    case .tab where overlay == nil:
      moveFocus(1)
      return []
    case .backTab where overlay == nil:
      moveFocus(-1)
      return []
    default: return nil
    }
  }

  /// Does what a command says.
  mutating func perform(_ command: Command) -> [Effect] {
    switch command {
    case .help:
      overlay = overlay == nil ? .help(selected: 0) : nil
      return []
    case .tokens:
      showNextBoundaries()
      return cutOpening()
    case .checkpoint: return swapToNextCheckpoint(1)
    case .roll: return rollAgain()
    case .previousStory: return showStory(-1)
    case .nextStory: return showStory(1)
    case .theme: return useNextTheme()
    case .redraw: return [.redraw]
    case .suspend: return [.save, .suspend]
    case .leave: return leave(status: 0)
    }
  }

  private mutating func pressInOverlay(_ key: Key) -> [Effect] {
    guard case .help(let selected) = overlay else { return [] }
    let commands = Command.allCases
    let last = commands.count + words.keyHelp.count - 1
    switch key {
    case .up: overlay = .help(selected: max(0, selected - 1))
    case .down: overlay = .help(selected: min(last, selected + 1))
    case .home: overlay = .help(selected: 0)
    case .end: overlay = .help(selected: last)
    case .enter:
      overlay = nil
      // Below the menu there is only something to read.
      guard commands.indices.contains(selected), commands[selected] != .help else { return [] }
      return perform(commands[selected])
    case .character:
      // Letters always type: they close the help and go where they would have gone.
      overlay = nil
      return press(key)
    default:
      guard let command = Command(key) else { return [] }
      overlay = nil
      return command == .help ? [] : perform(command)
    }
    return []
  }

  private mutating func moveFocus(_ distance: Int) {
    let panes = Pane.allCases
    let index = panes.firstIndex(of: focus) ?? 0
    focus = panes[(index + distance + panes.count) % panes.count]
    if focus != .story { selection = nil }
  }

  private mutating func showNextBoundaries() {
    switch boundaries {
    case .hidden: boundaries = .bars
    case .bars: boundaries = hasColor ? .tints : .hidden
    case .tints: boundaries = .hidden
    }
    clampScroll()
  }

  private mutating func useNextTheme() -> [Effect] {
    guard !themes.isEmpty else { return [] }
    let index = themes.firstIndex(of: theme) ?? -1
    theme = themes[(index + 1) % themes.count]
    say(words.theme(theme))
    return [.useTheme(theme)]
  }
}
