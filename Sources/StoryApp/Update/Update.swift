import Cells

/// What the desk asks for before anything has happened: call it once, with the first state.
public func start(_ state: inout State) -> [Effect] {
  guard let name = state.firstUsableCheckpoint else {
    state.say(state.words.noCheckpoint, isError: true)
    return []
  }
  // What was asked for, and what is taken in its place.
  if let problem = state.checkpoint?.problem { state.say(problem, isError: true) }
  state.settings.checkpoint = name
  return [.load(checkpoint: name)] + state.cutOpening() + state.propose(false)
}

/// Lets one event happen. Pure: what is to be done comes back as effects.
public func update(_ state: inout State, _ event: Event) -> [Effect] {
  let effects = state.happen(event)
  if effects.contains(.save) { state.clock.isUnsaved = false }
  return effects
}

/// Lets everything happen that has come since the last frame.
///
/// Of several cuts or readings only the last is asked for: a burst of keys costs one. The
/// program around it drains, updates, and renders at most once a frame:
///
///     while true {
///       if isFrameDue { terminal.present(render(state, size: state.size)) }
///       waitForKeysOrMailbox(until: nextFrame)
///       perform(update(&state, keys() + mailbox.drain()))
///     }
public func update(_ state: inout State, _ events: [Event]) -> [Effect] {
  var effects: [Effect] = []
  for event in events {
    for effect in update(&state, event) {
      if case .tokenize(let request) = effect {
        effects.removeAll {
          if case .tokenize(let earlier) = $0 { earlier.target == request.target } else { false }
        }
      }
      if case .propose = effect {
        effects.removeAll { if case .propose = $0 { true } else { false } }
      }
      effects.append(effect)
    }
  }
  return effects
}

extension State {
  mutating func happen(_ event: Event) -> [Effect] {
    switch event {
    case .input(.key(let key)): return press(key)
    case .input(.paste(let text)): return paste(text)
    case .input(.mouse(let mouse)): return point(mouse)
    case .resized(let size):
      self.size = size
      clampScroll()
      return []
    case .resumed: return [.redraw]
    case .suspendRequested: return [.save, .suspend]
    case .terminated(let signal): return leave(status: 128 + signal)
    case .tick(let now): return tick(now)
    case .saveFailed(let problem):
      // It matters more than whatever the line says.
      if keepingProblem == nil { status = nil }
      keepingProblem = problem
      clock.isUnsaved = true
      return []
    case .saved:
      if keepingProblem != nil { say(words.keptAgain) }
      keepingProblem = nil
      return []
    case .notice(let text):
      say(text)
      return []
    case .problem(let text):
      say(text, isError: true)
      return []
    default: return hear(event)
    }
  }

  var firstUsableCheckpoint: String? {
    if let present = checkpoint, present.problem == nil { return present.name }
    return checkpoints.last { $0.problem == nil }?.name
  }

  mutating func say(_ text: String, isError: Bool = false) {
    status = Status(text: text, isError: isError)
  }

  /// Leaves, but where that would lose everything asks first.
  mutating func leaveUnlessUnsaved() -> [Effect] {
    guard keepingProblem != nil, !isBlank, !isWarnedOfLoss else { return leave(status: 0) }
    isWarnedOfLoss = true
    say(words.leavingLoses, isError: true)
    return [.save]
  }

  mutating func leave(status: Int) -> [Effect] {
    stop() + closeLanes() + dropGhost() + [.save, .quit(status: status)]
  }

  /// Asks how the opening is cut.
  func cutOpening() -> [Effect] {
    guard !checkpoints.isEmpty else { return [] }
    let request = TokenizeRequest(
      target: .opening, checkpoint: settings.checkpoint, bytes: Array(opening.text.utf8))
    return [.tokenize(request)]
  }
}
