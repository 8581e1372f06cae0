/// Text broken into lines of a given width, knowing where each character went and back.
///
/// Lines break after spaces and wide letters, at line breaks, and, in a word longer than a line,
/// between characters. A character (a grapheme cluster) is never split. Spaces that do not fit at
/// the end of a line hang past it, so that the next line starts with a word.
public struct TextLayout: Sendable {
  /// The characters of one line, its break or hanging spaces included.
  public private(set) var lines: [Range<Int>] = []
  /// The width that was broken to, at least 1.
  public let width: Int

  private var columns: [Int] = []
  private var rows: [Int] = []
  private var end = Point(column: 0, row: 0)

  /// Breaks `characters` into lines of `width` columns.
  ///
  /// - Parameters:
  ///   - characters: the text; an index into it is what `point(of:)` and `index(at:)` speak of.
  ///   - width: columns a line; less than 1 counts as 1.
  /// - Complexity: O(*n*) in the number of characters.
  public init(_ characters: [Character], width: Int) {
    self.width = max(1, width)
    columns.reserveCapacity(characters.count)
    rows.reserveCapacity(characters.count)
    var breaker = LineBreaker(width: self.width)
    for (index, character) in characters.enumerated() {
      let place = breaker.place(character, at: index)
      if let moved = place.movedFrom {
        for earlier in moved..<index {
          rows[earlier] += 1
          columns[earlier] -= place.movedColumns
        }
      }
      columns.append(place.point.column)
      rows.append(place.point.row)
    }
    lines = breaker.finish(at: characters.count)
    end = breaker.cursor
  }

  /// The cell where a character starts; for the index after the last, where the next would go.
  ///
  /// A space that hangs past the line's end reports the column after the last.
  public func point(of index: Int) -> Point {
    guard columns.indices.contains(index) else { return index < 0 ? Point(column: 0, row: 0) : end }
    return Point(column: columns[index], row: rows[index])
  }

  /// The character at or before a cell, the nearest there is for a cell outside the text.
  ///
  /// - Complexity: O(*w*) in the characters of the line.
  public func index(at point: Point) -> Int {
    if point.row < 0 { return 0 }
    guard point.row < lines.count else { return columns.count }
    let line = lines[point.row]
    let isLast = point.row == lines.count - 1
    var best = line.lowerBound
    for index in line where columns[index] <= point.column { best = index }
    if isLast, line.upperBound == columns.count, end.row == point.row, end.column <= point.column {
      return columns.count
    }
    return best
  }
}

/// The state of breaking: where the line began and where it could be broken.
private struct LineBreaker {
  struct Place {
    var point: Point
    /// The first character that a late break carried to the new line, and how far left it went.
    var movedFrom: Int?
    var movedColumns = 0
  }

  let width: Int
  private var lines: [Range<Int>] = []
  private var lineStart = 0
  private var column = 0
  private var breakIndex: Int?
  private var breakColumn = 0
  private var endsWithBreak = false

  init(width: Int) {
    self.width = width
  }

  var cursor: Point {
    column >= width
      ? Point(column: 0, row: lines.count) : Point(column: column, row: lines.count - 1)
  }

  mutating func place(_ character: Character, at index: Int) -> Place {
    if character.isLineBreak {
      let point = Point(column: column, row: lines.count)
      endLine(at: index + 1)
      column = 0
      endsWithBreak = true
      return Place(point: point)
    }
    endsWithBreak = false
    let extent = min(character.displayWidth, width)
    let isSpace = character.isWhitespace && character != "\u{A0}"
    var place = Place(point: Point(column: column, row: lines.count))
    if !isSpace, column + extent > width {
      if let start = breakIndex, start > lineStart {
        place.movedFrom = start
        place.movedColumns = breakColumn
        endLine(at: start)
        column -= breakColumn
        // A single word that itself fills the line: nothing of it can stay behind.
        if column + extent > width {
          endLine(at: index)
          column = 0
        }
      } else {
        endLine(at: index)
        column = 0
      }
      place.point = Point(column: column, row: lines.count)
    }
    column = isSpace ? min(column + extent, max(width, column)) : column + extent
    if isSpace || extent == 2 {
      breakIndex = index + 1
      breakColumn = column
    }
    return place
  }

  private mutating func endLine(at index: Int) {
    lines.append(lineStart..<index)
    lineStart = index
    breakIndex = nil
  }

  mutating func finish(at count: Int) -> [Range<Int>] {
    if lineStart < count || lines.isEmpty || endsWithBreak { lines.append(lineStart..<count) }
    return lines
  }
}
