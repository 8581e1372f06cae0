import Cells

extension State {
  /// The commands with their keys as a menu, and below it what the other keys do.
  func drawHelp(selected: Int, into frame: inout Frame) {
    var lines: [(keys: String, text: String)] = Command.allCases.map { command in
      (command.keys.map(\.name).joined(separator: "  "), words.long(command))
    }
    lines += words.keyHelp
    let keysWidth = lines.map(\.keys.displayWidth).max() ?? 0
    let textWidth = lines.map(\.text.displayWidth).max() ?? 0
    let wanted = Size(columns: keysWidth + textWidth + 6, rows: lines.count + 2)
    let size = Size(
      columns: min(wanted.columns, frame.size.columns), rows: min(wanted.rows, frame.size.rows))
    let area = Rect(
      column: (frame.size.columns - size.columns) / 2, row: (frame.size.rows - size.rows) / 2,
      columns: size.columns, rows: size.rows)
    frame.fill(area, Style(.overlay))
    frame.cursor = nil
    let hasRim = size.rows > 4 && size.columns > 20
    if hasRim { frame.drawRim(area, title: words.helpTitle) }
    let inside = hasRim ? area.inset(by: 1) : area
    let top = min(max(0, selected - inside.size.rows / 2), max(0, lines.count - inside.size.rows))
    for (index, line) in lines.enumerated().dropFirst(top).prefix(inside.size.rows) {
      let row = inside.top + index - top
      let isSelected = index == selected
      if isSelected {
        frame.fill(
          Rect(column: inside.left, row: row, columns: inside.size.columns, rows: 1),
          Style(.selection))
      }
      let start = inside.left + 1
      frame.draw(
        line.keys, at: Point(column: start, row: row),
        Style(isSelected ? .selection : .hintKey, on: isSelected ? nil : .overlay), in: inside)
      frame.draw(
        line.text, at: Point(column: start + keysWidth + 2, row: row),
        Style(isSelected ? .selection : .overlay), in: inside)
    }
  }
}

extension Frame {
  /// A rim of lines inside a rectangle's edge, with a title.
  mutating func drawRim(_ area: Rect, title: String) {
    let style = Style(.borderFocused, on: .overlay)
    let inner = String(repeating: "─", count: max(0, area.size.columns - 2))
    draw("┌\(inner)┐", at: area.origin, style)
    for row in area.top + 1..<area.bottom - 1 {
      draw("│", at: Point(column: area.left, row: row), style)
      draw("│", at: Point(column: area.right - 1, row: row), style)
    }
    draw("└\(inner)┘", at: Point(column: area.left, row: area.bottom - 1), style)
    draw(
      " \(title) ", at: Point(column: area.left + 1, row: area.top),
      Style(.titleFocused, on: .overlay), in: area.inset(by: 0))
  }
}
