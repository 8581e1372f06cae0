/// A colour as a theme names it.
public enum Color: Hashable, Sendable {
  /// The terminal's own foreground or background.
  case standard
  /// One of the 256 of xterm's palette: 0–7 ANSI, 8–15 bright, 16–231 a 6×6×6 cube, 232–255 greys.
  case index(UInt8)
  /// Red, green, blue.
  case rgb(UInt8, UInt8, UInt8)

  /// A colour from `default`, a name (`red`, `brightBlue`, `grey`), an index (`0`–`255`), or
  /// `#rrggbb`; nil for anything else.
  public init?(_ text: String) {
    if text == "default" {
      self = .standard
    } else if let index = Color.names[text] {
      self = .index(index)
    } else if let index = UInt8(text) {
      self = .index(index)
    } else if text.hasPrefix("#"), text.utf8.count == 7,
      text.utf8.dropFirst().allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
      let value = UInt32(text.dropFirst(), radix: 16)
    {
      self = .rgb(
        UInt8(truncatingIfNeeded: value >> 16), UInt8(truncatingIfNeeded: value >> 8),
        UInt8(truncatingIfNeeded: value))
    } else {
      return nil
    }
  }

  private static let names: [String: UInt8] = [
    "black": 0, "red": 1, "green": 2, "yellow": 3, "blue": 4, "magenta": 5, "cyan": 6, "white": 7,
    "brightBlack": 8, "grey": 8, "gray": 8, "brightRed": 9, "brightGreen": 10, "brightYellow": 11,
    "brightBlue": 12, "brightMagenta": 13, "brightCyan": 14, "brightWhite": 15,
  ]
}

/// How many colours a terminal has.
public enum ColorDepth: Int, Comparable, CaseIterable, Sendable {
  /// None: only bold, underline and the like.
  case none = 0
  /// The eight of ANSI.
  case ansi8 = 8
  /// Those and their bright twins.
  case ansi16 = 16
  /// xterm's palette.
  case palette256 = 256
  /// Any red, green and blue.
  case trueColor = 16_777_216

  /// The deepest palette that a terminal with `count` colours offers.
  public init(colorCount count: Int) {
    self = ColorDepth.allCases.last { $0.rawValue <= max(0, count) } ?? .none
  }

  /// Fewer colours come first.
  public static func < (left: ColorDepth, right: ColorDepth) -> Bool {
    left.rawValue < right.rawValue
  }
}
