/// One cell of a frame.
public struct Cell: Hashable, Sendable {
  /// What stands here: one spacing scalar and its marks; empty in the right half of a wide glyph.
  public var text: String
  /// Its look.
  public var style: Style

  /// A cell with `text` in `style`.
  public init(_ text: String = " ", _ style: Style = Style(.text)) {
    self.text = text
    self.style = style
  }

  /// Whether a wide glyph to the left covers this cell.
  public var isCovered: Bool { text.isEmpty }
}
