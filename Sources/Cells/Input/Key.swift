/// A key as a person names it.
public enum Key: Hashable, Sendable {
  /// A character that types itself.
  case character(Character)
  /// Ctrl with a lower-case letter or `_`.
  case control(Character)
  /// Alt with a character.
  case alt(Character)
  /// F1 … F12.
  case function(Int)
  /// Enter, Esc, Tab and Shift-Tab.
  case enter, escape, tab, backTab
  /// The arrows.
  case up, down, left, right
  /// An arrow held with Ctrl or Alt: by words.
  case wordLeft, wordRight
  /// The block above the arrows.
  case home, end, pageUp, pageDown, insert, delete
  /// The key that erases to the left.
  case backspace
}

/// A press of a mouse button, or a turn of its wheel.
public struct MouseEvent: Hashable, Sendable {
  /// What was done.
  public enum Action: Hashable, Sendable {
    /// The left button went down.
    case press
    /// The wheel turned away from, and towards, the person.
    case wheelUp, wheelDown
  }

  /// What was done.
  public var action: Action
  /// The cell that it was done on.
  public var point: Point

  /// An action on a cell.
  public init(_ action: Action, at point: Point) {
    self.action = action
    self.point = point
  }
}

/// What comes from the keyboard side of a terminal.
public enum Input: Hashable, Sendable {
  /// A key.
  case key(Key)
  /// Text that came between the brackets of a paste: line breaks in it are text.
  case paste(String)
  /// The mouse.
  case mouse(MouseEvent)
}
