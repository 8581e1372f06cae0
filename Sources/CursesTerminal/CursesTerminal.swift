import CTerminal
import Cells

/// The terminal that the desk is drawn on. One a process, and for the main thread only: curses
/// keeps its state in globals. `wake()` alone may be called from anywhere.
@MainActor
public final class CursesTerminal {
  /// Whether the person's locale speaks UTF-8.
  public enum LocaleStatus: Sendable {
    /// It does.
    case utf8
    /// It does not; C.UTF-8 stands in for it.
    case substituted
    /// There is no UTF-8 locale at all: letters beyond ASCII will not appear.
    case missing
  }

  /// The terminal cannot be drawn on; in one line, why and what to do.
  public struct Unavailable: Error, CustomStringConvertible {
    /// What happened and what to do.
    public let description: String
  }

  /// Whether letters beyond ASCII can be shown.
  public let localeStatus: LocaleStatus
  /// How many colours are used: what the terminal has, or none if so asked.
  public let depth: ColorDepth
  /// What the roles look like. Without colours, `Theme.plain` is used instead.
  public var theme: Theme

  var decoder = KeyDecoder()
  /// When the last key came.
  var lastHeard = ContinuousClock.now

  /// Takes the terminal over.
  ///
  /// - Parameters:
  ///   - theme: what the roles look like.
  ///   - usesColor: false where the person asked for none (`NO_COLOR`).
  ///   - term: the value of `TERM`, for the message.
  /// - Throws: `Unavailable` when curses knows nothing of the terminal.
  public init(theme: Theme, usesColor: Bool = true, term: String = "") throws {
    localeStatus =
      switch ct_locale() {
      case 0: .utf8
      case 1: .substituted
      default: .missing
      }
    let opened = ct_open()
    guard opened == 0 else {
      let trouble = opened == -1 ? "is not known here" : "cannot place its cursor"
      throw Unavailable(
        description: "the terminal “\(term)” (TERM) \(trouble): set TERM=xterm-256color, "
          + "or use --plain")
    }
    // True colour is not asked of curses: terminals that have it show the 256 palette alike.
    depth = usesColor ? min(.palette256, ColorDepth(colorCount: Int(ct_colors()))) : .none
    self.theme = theme
  }

  /// Gives the terminal back. Safe to call twice; exit and crashes do it too.
  public func close() {
    ct_close()
  }

  /// The present size, asked anew.
  public var size: Size {
    var columns: Int32 = 0
    var rows: Int32 = 0
    ct_size(&columns, &rows)
    return Size(columns: Int(columns), rows: Int(rows))
  }

  /// Makes the next `present` repaint everything, for a screen that something else wrote on.
  public func redraw() {
    ct_redraw()
  }

  /// Stops the process as Ctrl-Z does, and returns when the shell continues it.
  public func suspend() {
    ct_suspend()
  }

  /// Turns reports of the mouse on or off.
  public func setMouse(_ isOn: Bool) {
    ct_set_mouse(isOn ? 1 : 0)
  }

  /// Ends a `wait`, at once or the next. From any thread.
  public nonisolated static func wake() {
    ct_wake()
  }
}
