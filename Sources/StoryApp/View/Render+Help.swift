import Cells

extension State {
  /// What lies over the desk.
  func drawOverlay(into frame: inout Frame) {
    switch overlay {
    case .help(let selected):
      let commands = Command.allCases.map { command in
        (
          keys: keymap.keys(of: command).map(\.name).joined(separator: "  "),
          text: words.long(command)
        )
      }
      drawMenu(commands + words.keyHelp, selected, title: words.helpTitle, into: &frame)
    case .export(let selected):
      let formats = ExportedFile.Format.allCases.map { format in
        (keys: ".\(format.fileExtension)", text: words.formats[format] ?? "")
      }
      drawMenu(formats, selected, title: words.exportTitle, into: &frame)
    case .search(let query, let skipped):
      let find = found(query, skipped)
      let lines = [(keys: words.sought, text: query + "▏"), (keys: "", text: find ?? "–")]
      drawMenu(lines, nil, title: words.searchTitle, into: &frame)
    case .shelf(let list):
      var title = words.shelfTitle
      if !list.query.isEmpty { title = "\(words.sought) «\(list.query)»" }
      drawMenu(shelfLines(list), list.selected, title: title, into: &frame)
    case nil: break
    }
  }

  /// Lines of two columns in the middle of the screen, one of them selected and in view.
  private func drawMenu(
    _ lines: [(keys: String, text: String)], _ selected: Int?, title: String,
    into frame: inout Frame
  ) {
    let keysWidth = lines.map(\.keys.displayWidth).max() ?? 0
    let textWidth = lines.map(\.text.displayWidth).max() ?? 0
    let wanted = max(keysWidth + textWidth + 6, title.displayWidth + 6)
    let size = Size(
      columns: min(wanted, frame.size.columns), rows: min(lines.count + 2, frame.size.rows))
    let area = Rect(
      column: (frame.size.columns - size.columns) / 2, row: (frame.size.rows - size.rows) / 2,
      columns: size.columns, rows: size.rows)
    frame.fill(area, Style(.overlay))
    frame.cursor = nil
    let hasRim = size.rows > 3 && size.columns > 20
    if hasRim { frame.drawRim(area, title: title) }
    let inside = hasRim ? area.inset(by: 1) : area
    let top = min(
      max(0, (selected ?? 0) - inside.size.rows / 2), max(0, lines.count - inside.size.rows))
    if hasRim {
      // What does not fit is there all the same.
      let mark = Style(.titleFocused, on: .overlay)
      let right = area.right - 5
      if top > 0 { frame.draw(" ▴ ", at: Point(column: right, row: area.top), mark) }
      if top + inside.size.rows < lines.count {
        frame.draw(" ▾ ", at: Point(column: right, row: area.bottom - 1), mark)
      }
    }
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
      Style(.titleFocused, on: .overlay),
      in: Rect(
        column: area.left + 1, row: area.top, columns: area.size.columns - 2, rows: 1))
  }
}
