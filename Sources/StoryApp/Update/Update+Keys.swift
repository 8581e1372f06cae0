import Cells

extension State {
  /// A key has been pressed.
  mutating func press(_ key: Key) -> [Effect] {
    clearStatus(for: key)
    if case .character(let digit) = key, digit.isNumber, focus == .controls {
    } else {
      typedDigits = ""
    }
    defer { isWarnedOfLoss = isWarnedOfLoss && status?.text == words.leavingLoses }
    if let effects = pressAnywhere(key) { return effects }
    if let effects = hurry(key) { return effects }
    if overlay != nil { return pressInOverlay(key) }
    if let command = keymap.command(of: key) {
      return (command == .living ? [] : endEditing()) + perform(command)
    }
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

  /// Space, while a story is shown at a pace: the rest at once. In the opening only where nothing else
  /// was typed since: whoever writes on there wants a blank.
  private mutating func hurry(_ key: Key) -> [Effect]? {
    guard let run, run.unseen.isEmpty == false, overlay == nil,
      key == .character(" ") || key == .enter && focus == .story,
      focus != .opening || opening.text == shelf[run.story]?.opening
    else { return nil }
    return showRest()
  }

  /// Keys that mean the same in every pane.
  private mutating func pressAnywhere(_ key: Key) -> [Effect]? {
    switch key {
    case .escape:
      if run != nil { return stopAndSay() }
      return closeWhatIsOpen()
    case .control("c"):
      if run != nil { return stopAndSay() }
      if lanes?.openRequests.isEmpty == false { return stopLanes() }
      say(words.howToLeave)
      return []
    case .tab where overlay == nil:
      if let effects = takeGhost() { return effects }
      moveFocus(1)
      return endEditing()
    case .backTab where overlay == nil:
      moveFocus(-1)
      return endEditing()
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
    case .compare: return toggleLanes(.compare)
    case .checkpoint: return swapToNextCheckpoint(1)
    case .roll: return rollAgain()
    case .evolution: return toggleLanes(.evolution)
    case .heat: return toggleHeat()
    case .filmstrip: return toggleLanes(.filmstrip)
    case .living: return toggleLiving()
    case .export: return openExport()
    case .search:
      overlay = .search(query: "", skipped: 0)
      return []
    case .shelf: return openShelf()
    case .newPage: return takeNewPage()
    case .previousStory: return showStory(-1)
    case .nextStory: return showStory(1)
    case .theme: return useNextTheme()
    case .ghost: return toggleGhost()
    case .mouse:
      usesMouse.toggle()
      clock.isUnsaved = true
      say(usesMouse ? words.mouseOn : words.mouseOff)
      return [.useMouse(usesMouse)]
    case .redraw: return [.redraw]
    case .suspend: return [.save, .suspend]
    case .leave: return leaveUnlessUnsaved()
    }
  }

  /// Closes what lies on top: a menu, several texts, a look inside a token.
  private mutating func closeWhatIsOpen() -> [Effect] {
    if overlay != nil {
      overlay = nil
      return []
    }
    if lanes != nil { return closeLanes() }
    if editing != nil { return endEditing() }
    if visibleGhost != nil { return dropGhost() }
    selection = nil
    return endLook()
  }

  private mutating func moveFocus(_ distance: Int) {
    let panes = Pane.allCases
    let index = panes.firstIndex(of: focus) ?? 0
    focus = panes[(index + distance + panes.count) % panes.count]
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
