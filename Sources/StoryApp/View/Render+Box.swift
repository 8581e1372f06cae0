import Cells

extension State {
  /// The frame lines, with the panes' titles and the keys in them.
  func drawBox(_ layout: Layout, into frame: inout Frame) {
    let box = layout.box
    let line = Style(.border)
    let right = box.right - 1
    let bottom = box.bottom - 1
    for row in [box.top, layout.divider, bottom] {
      let end = row == layout.divider ? layout.sidebar ?? right : right
      frame.horizontal(from: 0, to: end, row: row, line)
    }
    for column in [0, right] + (layout.sidebar.map { [$0] } ?? []) {
      frame.vertical(from: box.top, to: bottom, column: column, line)
    }
    frame.put("┌", 0, box.top, line)
    frame.put("┐", right, box.top, line)
    frame.put("└", 0, bottom, line)
    frame.put("┘", right, bottom, line)
    frame.put("├", 0, layout.divider, line)
    frame.put("┤", layout.sidebar ?? right, layout.divider, line)
    if let sidebar = layout.sidebar, let divider = layout.sidebarDivider {
      frame.put("┬", sidebar, box.top, line)
      frame.put("┴", sidebar, bottom, line)
      frame.horizontal(from: sidebar, to: right, row: divider, line)
      frame.put(divider == layout.divider ? "┼" : "├", sidebar, divider, line)
      frame.put("┤", right, divider, line)
      drawTitle(desktopTitle, of: .controls, after: sidebar, before: right, row: 0, into: &frame)
    }
    let end = layout.sidebar ?? right
    drawTitle(words.opening, of: .opening, after: 0, before: end, row: 0, into: &frame)
    drawTitle(storyTitle, of: .story, after: 0, before: end, row: layout.divider, into: &frame)
    drawHints(in: Rect(column: 1, row: bottom, columns: end - 1, rows: 1), into: &frame)
    brighten(layout, in: &frame)
  }

  /// In the single form a line says which pane this is.
  func drawTitleLine(into frame: inout Frame) {
    guard frame.size.rows > 2 else { return }
    let title =
      switch focus {
      case .opening: words.opening
      case .story: storyTitle
      case .controls: desktopTitle
      }
    frame.draw(title, at: Point(column: 0, row: 0), Style(.titleFocused))
  }

  private var desktopTitle: String {
    "Alexandria " + (checkpoint?.label ?? "")
  }

  /// Which story, of how many, and under which dice.
  private var storyTitle: String {
    if let lanes { return words.title(of: lanes.kind) }
    guard let story = shelf.open, let index = shelf.openIndex else { return words.story }
    var title = words.story
    if shelf.stories.count > 1 { title += " \(index + 1)/\(shelf.stories.count)" }
    let settings = story.settings
    let label =
      info(of: settings.checkpoint)?.label ?? CheckpointInfo.label(of: settings.checkpoint)
    title += " · \(label) · T \(words.decimal(settings.temperature)) · "
    return title + "\(words.seed.lowercased()) \(settings.seed)"
  }

  private func drawTitle(
    _ title: String, of pane: Pane, after left: Int, before right: Int, row: Int,
    into frame: inout Frame
  ) {
    let style = Style(focus == pane ? .titleFocused : .title)
    let clip = Rect(column: left + 1, row: row, columns: right - left - 2, rows: 1)
    frame.draw(" \(title) ", at: Point(column: left + 1, row: row), style, in: clip)
  }

  private static let advertised: [Command] = [
    .help, .tokens, .compare, .checkpoint, .roll, .leave, .evolution, .heat, .filmstrip, .export,
  ]

  /// As many keys as there is room for, the most needed first.
  private func drawHints(in area: Rect, into frame: inout Frame) {
    var column = area.left
    for command in State.advertised {
      guard let key = keymap.keys(of: command).first else { continue }
      let text = "\(key.name) \(words.short(command))"
      guard column + text.displayWidth + 2 <= area.right else { return }
      column = frame.draw(" ", at: Point(column: column, row: area.top), Style(.border))
      column = frame.draw(key.name, at: Point(column: column, row: area.top), Style(.hintKey))
      column = frame.draw(
        " \(words.short(command)) ", at: Point(column: column, row: area.top), Style(.hint))
    }
  }

  /// The lines around the pane that has the focus.
  private func brighten(_ layout: Layout, in frame: inout Frame) {
    let pane =
      switch focus {
      case .opening: layout.opening
      case .story: layout.story
      case .controls: layout.form == .wide ? layout.controls : Rect(Size(columns: 0, rows: 0))
      }
    guard !pane.isEmpty else { return }
    // Texts have a column of air that belongs to their pane; controls reach the lines.
    let air = focus == .controls ? 1 : 2
    let around = Rect(
      column: pane.left - air, row: pane.top - 1, columns: pane.size.columns + 2 * air,
      rows: pane.size.rows + 2)
    let sides = [
      Rect(column: around.left, row: around.top, columns: around.size.columns, rows: 1),
      Rect(column: around.left, row: around.bottom - 1, columns: around.size.columns, rows: 1),
      Rect(column: around.left, row: around.top, columns: 1, rows: around.size.rows),
      Rect(column: around.right - 1, row: around.top, columns: 1, rows: around.size.rows),
    ]
    for side in sides {
      frame.restyle(side) { if $0.role == .border { $0.role = .borderFocused } }
    }
  }
}

extension Frame {
  fileprivate mutating func put(_ character: Character, _ column: Int, _ row: Int, _ style: Style) {
    draw(character, at: Point(column: column, row: row), style, in: Rect(size))
  }

  fileprivate mutating func horizontal(from: Int, to: Int, row: Int, _ style: Style) {
    guard from <= to else { return }
    for column in from...to { put("─", column, row, style) }
  }

  fileprivate mutating func vertical(from: Int, to: Int, column: Int, _ style: Style) {
    guard from < to - 1 else { return }
    for row in from + 1...to - 1 { put("│", column, row, style) }
  }
}
