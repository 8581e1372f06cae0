import CTerminal
import Cells
import Glibc

/// What the terminal has to report.
public enum TerminalEvent: Hashable, Sendable {
  /// From keyboard or mouse.
  case input(Input)
  /// The window has another size now.
  case resized
  /// The process goes on after a stop; the screen has been repainted.
  case resumed
  /// Somebody asked the process to stop as Ctrl-Z does.
  case suspendRequested
  /// Somebody asked the process to end, or the terminal is gone: a signal number.
  case terminated(signal: Int)
}

extension CursesTerminal {
  /// Sleeps until something is to be read or `wake()` is called, or for the given time.
  ///
  /// - Parameter milliseconds: the longest sleep; nil for none.
  /// - Returns: false when the terminal is gone.
  public func wait(milliseconds: Int?) -> Bool {
    // The closing bracket of a paste that broke off must not be waited for for ever.
    var limit = decoder.isPasting ? min(milliseconds ?? 1000, 1000) : milliseconds
    // And it has to be found out that an ESC was the key.
    if decoder.isEscapePending { limit = min(limit ?? 20, 20) }
    return ct_wait(limit.map { Int32(clamping: $0) } ?? -1) >= 0
  }

  /// Everything that is waiting: signals first, then keys in the order they came.
  public func readEvents() -> [TerminalEvent] {
    var events: [TerminalEvent] = []
    while case let signal = ct_signal(), signal != 0 {
      switch signal {
      case SIGWINCH: events.append(.resized)
      case SIGTSTP: events.append(.suspendRequested)
      case SIGCONT:
        ct_resume()
        events += [.resumed, .resized]
      default: events.append(.terminated(signal: Int(signal)))
      }
    }
    return events + readKeys().map { .input($0) }
  }

  /// The keys and pastes that are waiting.
  public func readKeys() -> [Input] {
    var inputs: [Input] = []
    var isSilent = true
    while case let key = Int(ct_key()), key != CT_NONE {
      isSilent = false
      guard let code = code(of: key) else { continue }
      inputs += decoder.feed(code)
    }
    let silence = lastHeard.duration(to: .now)
    if isSilent, silence > CursesTerminal.escapePatience { inputs += decoder.settle() }
    if !isSilent || !decoder.isPasting && !decoder.isEscapePending {
      lastHeard = .now
    } else if silence > CursesTerminal.patience {
      inputs += decoder.endPaste()
    }
    return inputs
  }

  /// How long the rest of an arrow key may be under way behind its ESC.
  private static let escapePatience = Duration.milliseconds(60)

  /// How long a paste may pause before it counts as broken off. A slow line pauses for less.
  private static let patience = Duration.seconds(1)

  private func code(of key: Int) -> KeyDecoder.Code? {
    if let byte = UInt8(exactly: key) { return .byte(byte) }
    if key > CT_F0 { return .input(.key(.function(key - CT_F0))) }
    switch key {
    case CT_PASTE_START: return .pasteStart
    case CT_PASTE_END: return .pasteEnd
    case CT_MOUSE: return mouse().map { .input(.mouse($0)) }
    default: return CursesTerminal.keys[key].map { .input(.key($0)) }
    }
  }

  private func mouse() -> MouseEvent? {
    var column: Int32 = 0
    var row: Int32 = 0
    let action: MouseEvent.Action
    switch ct_mouse(&column, &row) {
    case 1: action = .press
    case 2: action = .wheelUp
    case 3: action = .wheelDown
    default: return nil
    }
    return MouseEvent(action, at: Point(column: Int(column), row: Int(row)))
  }

  private static let keys: [Int: Key] = [
    CT_UP: .up, CT_DOWN: .down, CT_LEFT: .left, CT_RIGHT: .right,
    CT_WORD_LEFT: .wordLeft, CT_WORD_RIGHT: .wordRight, CT_HOME: .home,
    CT_END: .end, CT_PAGE_UP: .pageUp, CT_PAGE_DOWN: .pageDown,
    CT_INSERT: .insert, CT_DELETE: .delete, CT_BACKSPACE: .backspace,
    CT_ENTER: .enter, CT_BACK_TAB: .backTab,
  ]
}
