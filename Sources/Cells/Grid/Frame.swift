/// A picture of the screen: a grid of cells and where the cursor stands.
///
/// Drawing never leaves the frame, and never leaves half of a wide glyph: what would be cut at an
/// edge, or is overwritten in part, becomes spaces.
public struct Frame: Hashable, Sendable {
  /// The extent.
  public let size: Size
  /// Where the cursor stands; nil when it is hidden.
  public var cursor: Point?

  private var cells: [Cell]

  /// A frame of blanks.
  public init(_ size: Size) {
    self.size = size
    cells = Array(repeating: Cell(), count: size.columns * size.rows)
  }

  /// The cell at a point inside the frame; a blank outside.
  public subscript(column: Int, row: Int) -> Cell {
    guard Rect(size).contains(Point(column: column, row: row)) else { return Cell() }
    return cells[row * size.columns + column]
  }

  /// The cells of one row, left to right; none for a row outside the frame.
  public func cells(inRow row: Int) -> ArraySlice<Cell> {
    guard (0..<size.rows).contains(row) else { return [] }
    return cells[row * size.columns..<(row + 1) * size.columns]
  }

  /// Blanks a rectangle in a style.
  public mutating func fill(_ rect: Rect, _ style: Style) {
    let inside = rect.intersection(Rect(size))
    guard !inside.isEmpty else { return }
    for row in inside.top..<inside.bottom {
      for column in inside.left..<inside.right { set(column, row, Cell(" ", style)) }
    }
  }

  /// Draws one character's glyphs from `point` on, inside `clip`.
  ///
  /// - Parameters:
  ///   - character: what to draw; a line break draws nothing.
  ///   - point: the first cell.
  ///   - style: the look.
  ///   - clip: the cells that may change.
  /// - Returns: how many columns the character takes, drawn or not.
  @discardableResult
  public mutating func draw(
    _ character: Character, at point: Point, _ style: Style, in clip: Rect
  ) -> Int {
    let clip = clip.intersection(Rect(size))
    var column = point.column
    for glyph in character.glyphs {
      let fits =
        column >= clip.left && column + glyph.width <= clip.right
        && (clip.top..<clip.bottom).contains(point.row)
      if fits {
        set(column, point.row, Cell(glyph.text, style))
        if glyph.width == 2 { set(column + 1, point.row, Cell("", style)) }
      } else if clip.contains(Point(column: column, row: point.row)) {
        set(column, point.row, Cell(" ", style))
      }
      column += glyph.width
    }
    return column - point.column
  }

  /// Draws text on one line from `point` on, inside `clip`, and returns the column after it.
  @discardableResult
  public mutating func draw(
    _ text: some StringProtocol, at point: Point, _ style: Style, in clip: Rect? = nil
  ) -> Int {
    var point = point
    for character in text {
      point.column += draw(character, at: point, style, in: clip ?? Rect(size))
    }
    return point.column
  }

  /// Changes the style of the cells in a rectangle, keeping what they show.
  public mutating func restyle(_ rect: Rect, _ change: (inout Style) -> Void) {
    let inside = rect.intersection(Rect(size))
    guard !inside.isEmpty else { return }
    for row in inside.top..<inside.bottom {
      for column in inside.left..<inside.right {
        change(&cells[row * size.columns + column].style)
      }
    }
  }

  private mutating func set(_ column: Int, _ row: Int, _ cell: Cell) {
    let index = row * size.columns + column
    // Half of a wide glyph is no glyph: blank the half that stays.
    if cells[index].isCovered, !cell.isCovered, column > 0 { cells[index - 1].text = " " }
    if column + 1 < size.columns, cells[index + 1].isCovered, !cells[index].isCovered {
      cells[index + 1].text = " "
    }
    cells[index] = cell
  }
}
