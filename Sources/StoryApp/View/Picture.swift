import Cells

/// Text that is ready to be laid out: each character with its look and where it comes from.
///
/// What is drawn is not always what is meant (boundary bars, ghost text), so positions in the
/// picture and in its source are told apart.
struct Picture {
  private(set) var characters: [Character] = []
  private(set) var styles: [Style] = []
  /// For each character, its index in the source text, and its token; −1 for what is neither.
  private(set) var sources: [Int] = []
  private(set) var tokens: [Int] = []

  mutating func append(_ character: Character, _ style: Style, source: Int = -1, token: Int = -1) {
    characters.append(character)
    styles.append(style)
    sources.append(source)
    tokens.append(token)
  }

  mutating func append(_ text: String, _ style: Style, token: Int = -1) {
    for character in text { append(character, style, token: token) }
  }

  func layout(width: Int) -> TextLayout { TextLayout(characters, width: width) }

  // MARK: From source to picture and back

  /// Where the character of a source index is drawn; where the source ends, for the index after
  /// its last.
  func position(ofSource index: Int) -> Int {
    if let found = sources.firstIndex(of: index) { return found }
    let last = sources.lastIndex { $0 >= 0 }
    return index <= 0 ? 0 : last.map { $0 + 1 } ?? 0
  }

  /// The source index of what is drawn at a position, or of the next that has one.
  func source(at position: Int) -> Int {
    if position < characters.count,
      let found = sources[max(0, position)...].first(where: { $0 >= 0 })
    {
      return found
    }
    return (sources.max() ?? -1) + 1
  }

  /// Where a token's first character is drawn.
  func position(ofToken token: Int) -> Int {
    // A token that ends inside a character shows nothing of itself: the next stands for it.
    tokens.firstIndex { $0 >= token } ?? max(0, characters.count - 1)
  }

  /// The token of what is drawn at a position.
  func token(at position: Int) -> Int? {
    guard !characters.isEmpty else { return nil }
    let position = min(max(0, position), characters.count - 1)
    return tokens[position...].first { $0 >= 0 } ?? tokens.last { $0 >= 0 }
  }

  // MARK: Drawing

  /// Draws the lines from `top` on into a rectangle.
  func draw(_ layout: TextLayout, from top: Int, into area: Rect, of frame: inout Frame) {
    guard !area.isEmpty, top < layout.lines.count else { return }
    let rows = max(0, top)..<min(layout.lines.count, top + area.size.rows)
    for row in rows {
      for index in layout.lines[row] {
        let point = layout.point(of: index)
        frame.draw(
          characters[index],
          at: Point(column: area.left + point.column, row: area.top + row - top),
          styles[index], in: area)
      }
    }
  }
}
