/// A cell's place in a frame: columns count from the left, rows from the top, both from 0.
public struct Point: Hashable, Sendable, Codable {
  /// Columns from the left edge.
  public var column: Int
  /// Rows from the top edge.
  public var row: Int

  /// A point at `column`, `row`.
  public init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }
}

/// How many columns and rows there are.
public struct Size: Hashable, Sendable, Codable {
  /// Width in cells.
  public var columns: Int
  /// Height in cells.
  public var rows: Int

  /// A size of `columns` × `rows`; negative extents count as none.
  public init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }
}

/// A rectangle of cells, empty when either extent is 0.
public struct Rect: Hashable, Sendable {
  /// The top left cell.
  public var origin: Point
  /// The extent.
  public var size: Size

  /// A rectangle from its left and top edges and its extent.
  public init(column: Int, row: Int, columns: Int, rows: Int) {
    origin = Point(column: column, row: row)
    size = Size(columns: columns, rows: rows)
  }

  /// The whole of a frame of `size`.
  public init(_ size: Size) {
    self.init(column: 0, row: 0, columns: size.columns, rows: size.rows)
  }

  /// The leftmost column.
  public var left: Int { origin.column }
  /// The topmost row.
  public var top: Int { origin.row }
  /// The column after the last.
  public var right: Int { origin.column + size.columns }
  /// The row after the last.
  public var bottom: Int { origin.row + size.rows }
  /// Whether no cell lies inside.
  public var isEmpty: Bool { size.columns == 0 || size.rows == 0 }

  /// Whether `point` lies inside.
  public func contains(_ point: Point) -> Bool {
    (left..<right).contains(point.column) && (top..<bottom).contains(point.row)
  }

  /// The rectangle without a rim of `amount` cells on each side.
  public func inset(by amount: Int) -> Rect {
    Rect(
      column: left + amount, row: top + amount, columns: size.columns - 2 * amount,
      rows: size.rows - 2 * amount)
  }

  /// The cells that both rectangles have.
  public func intersection(_ other: Rect) -> Rect {
    let column = max(left, other.left)
    let row = max(top, other.top)
    return Rect(
      column: column, row: row, columns: min(right, other.right) - column,
      rows: min(bottom, other.bottom) - row)
  }
}
