import CDisplayWidth

/// A piece of text that a terminal puts into one cell, or two: a spacing scalar with its marks.
public struct Glyph: Hashable, Sendable {
  /// The scalars, at most `Glyph.scalarLimit` of them.
  public let text: String
  /// 1 or 2 columns.
  public let width: Int

  /// How many scalars a cell holds (ncurses' CCHARW_MAX): the letter and four marks.
  public static let scalarLimit = 5

  init(_ text: String, width: Int) {
    self.text = text
    self.width = width
  }

  static let space = Glyph(" ", width: 1)
  static let replacement = Glyph("\u{FFFD}", width: 1)
}

extension Character {
  /// What a terminal is asked to draw for this character, left to right.
  ///
  /// Widths come from libc's `wcwidth`, the same that curses counts by, so that the two never
  /// disagree about a column. What terminals do not agree on is reduced to what they do: of an
  /// emoji sequence (joined, toned, or made colourful by U+FE0F) the first picture is drawn.
  /// Controls appear as their Unicode pictures, and what has no picture, or would reorder the
  /// line around it, as U+FFFD.
  public var glyphs: [Glyph] {
    if let ascii = asciiValue, ascii >= 0x20, ascii < 0x7F {
      return [Glyph(String(self), width: 1)]
    }
    if isLineBreak { return [] }
    if self == "\t" { return [.space, .space] }

    var glyphs: [Glyph] = []
    var joined = false
    for scalar in unicodeScalars {
      let value = scalar.value
      defer { joined = value == 0x200D }
      if joined || scalar.isLeftOut(after: glyphs.last) { continue }
      if let picture = scalar.controlPicture {
        glyphs.append(Glyph(picture, width: 1))
        continue
      }
      switch scalar.isReordering ? -1 : Int(cdw_width(value)) {
      case 1: glyphs.append(Glyph(String(Character(scalar)), width: 1))
      case 2: glyphs.append(Glyph(String(Character(scalar)), width: 2))
      case 0: glyphs.mark(scalar)
      default: glyphs.append(.replacement)
      }
    }
    return glyphs.isEmpty ? [.replacement] : glyphs
  }

  /// How many columns the character takes; 0 for a line break.
  public var displayWidth: Int {
    if let ascii = asciiValue, ascii >= 0x20, ascii < 0x7F { return 1 }
    return glyphs.reduce(0) { $0 + $1.width }
  }

  /// Whether the character ends a line rather than taking a cell.
  public var isLineBreak: Bool {
    self == "\n" || self == "\r\n" || self == "\r" || self == "\u{2028}" || self == "\u{2029}"
  }
}

extension StringProtocol {
  /// How many columns the text takes on one line.
  public var displayWidth: Int { reduce(0) { $0 + $1.displayWidth } }
}

extension [Glyph] {
  /// Puts a mark on the last glyph, or on a dotted circle when there is none to bear it.
  fileprivate mutating func mark(_ scalar: Unicode.Scalar) {
    let bearer = popLast() ?? Glyph("\u{25CC}", width: 1)
    guard bearer.text.unicodeScalars.count < Glyph.scalarLimit else { return append(bearer) }
    append(Glyph(bearer.text + String(Character(scalar)), width: bearer.width))
  }
}

extension Unicode.Scalar {
  /// Joiners, presentation selectors, and a skin tone that follows a picture.
  fileprivate func isLeftOut(after glyph: Glyph?) -> Bool {
    value == 0x200D || value == 0x200B || (0xFE00...0xFE0F).contains(value)
      || (glyph != nil && properties.isEmojiModifier)
  }

  /// Marks and isolates that would turn the direction of the whole line.
  fileprivate var isReordering: Bool {
    (0x202A...0x202E).contains(value) || (0x2066...0x2069).contains(value)
  }

  /// The picture of an ASCII control: ␀ for NUL and so on.
  fileprivate var controlPicture: String? {
    switch value {
    case 0..<0x20: Unicode.Scalar(0x2400 + value).map { String(Character($0)) }
    case 0x7F: "\u{2421}"
    default: nil
    }
  }
}
