import Cells

extension State {
  /// Several texts from the same beginning, in the story's place.
  func draw(_ lanes: Lanes, in area: Rect, into frame: inout Frame) {
    switch lanes.kind {
    case .compare: drawSideBySide(lanes, in: area, into: &frame)
    case .filmstrip: drawLadder(lanes, in: area, into: &frame)
    case .evolution: drawEvolution(lanes, in: area, into: &frame)
    }
  }

  // MARK: Side by side

  private func drawSideBySide(_ lanes: Lanes, in area: Rect, into frame: inout Frame) {
    for (index, part) in State.laneAreas(lanes, in: area).enumerated() {
      if index > 0, part.top == area.top {
        for row in area.top..<area.bottom {
          frame.draw("│", at: Point(column: part.left - 2, row: row), Style(.border))
        }
      }
      // Of two, each is read by the other.
      let reader = lanes.lanes.count == 2 ? lanes.lanes[1 - index].title : nil
      draw(
        lanes.lanes[index], readBy: reader, isSelected: index == lanes.selected, in: part,
        into: &frame)
    }
  }

  /// Where each of several texts stands: side by side, or one above the other where it is narrow.
  static func laneAreas(_ lanes: Lanes, in area: Rect) -> [Rect] {
    let count = lanes.lanes.count
    let isStacked = area.size.columns < 44
    return lanes.lanes.indices.map { index in
      if isStacked {
        let top = area.top + area.size.rows * index / count
        let bottom = area.top + area.size.rows * (index + 1) / count
        return Rect(column: area.left, row: top, columns: area.size.columns, rows: bottom - top)
      }
      let left = area.left + (area.size.columns + 3) * index / count
      let right = area.left + (area.size.columns + 3) * (index + 1) / count - 3
      return Rect(column: left, row: area.top, columns: right - left, rows: area.size.rows)
    }
  }

  /// Where a lane's text stands, between its title and the gutter.
  private static func text(of area: Rect) -> Rect {
    Rect(
      column: area.left, row: area.top + 1, columns: area.size.columns - gutter(of: area),
      rows: area.size.rows - 1)
  }

  private static func gutter(of area: Rect) -> Int { area.size.columns >= 24 ? 5 : 0 }

  /// How far back the selected one of texts side by side can be scrolled.
  func mostLaneScrollback(_ lanes: Lanes) -> Int {
    guard lanes.kind == .compare, let lane = lanes.selectedLane else { return 0 }
    let areas = State.laneAreas(lanes, in: Layout(of: self).story)
    guard areas.indices.contains(lanes.selected) else { return 0 }
    let text = State.text(of: areas[lanes.selected])
    guard !text.isEmpty else { return 0 }
    let layout = picture(of: lane.story, selection: nil, divergence: nil)
      .layout(width: text.size.columns)
    return max(0, layout.lines.count - text.size.rows)
  }

  /// A lane with its title above, and the other's surprise line by line in a gutter.
  private func draw(
    _ lane: Lane, readBy reader: String?, isSelected: Bool, in area: Rect, into frame: inout Frame
  ) {
    guard !area.isEmpty else { return }
    var heading = heading(of: lane)
    if let reader, !lane.surprise.isEmpty { heading += " \(words.readBy) \(reader)" }
    frame.draw(
      heading, at: area.origin, Style(isSelected ? .titleFocused : .title), in: area)
    let gutter = State.gutter(of: area)
    let text = State.text(of: area)
    guard !text.isEmpty else { return }
    let picture = picture(of: lane.story, selection: nil, divergence: nil)
    let layout = picture.layout(width: text.size.columns)
    let top = max(0, layout.lines.count - text.size.rows - (isSelected ? scrollback : 0))
    picture.draw(layout, from: top, into: text, of: &frame)
    guard gutter > 0, !lane.surprise.isEmpty else { return }
    for (offset, line) in layout.lines.dropFirst(top).prefix(text.size.rows).enumerated() {
      let bytes = line.map { picture.sources[$0] }.filter(lane.surprise.indices.contains)
      guard let first = bytes.first, let last = bytes.last else { continue }
      let bits = lane.surprise[first...last]
      let mean = bits.reduce(0, +) / Double(bits.count)
      frame.draw(
        words.decimal(mean), at: Point(column: text.right + 1, row: text.top + offset),
        Style(.label, on: .heat(ofBits: mean * 2)), in: area)
    }
  }

  func heading(of lane: Lane) -> String {
    if let problem = lane.problem { return "\(lane.title) · \(problem)" }
    let written = lane.surprise.dropFirst(lane.story.opening.utf8.count)
    if !written.isEmpty {
      let mean = written.reduce(0, +) / Double(written.count)
      return "\(lane.title) · \(words.decimal(mean)) \(words.bitsPerByte)"
    }
    let count = "\(lane.title) · \(words.tokens(lane.story.writtenCount))"
    return lane.story.finish?.tokensPerSecond.map { "\(count) · \(words.speed($0))" } ?? count
  }

  // MARK: The ladder

  private func drawLadder(_ lanes: Lanes, in area: Rect, into frame: inout Frame) {
    let count = lanes.lanes.count
    let rungs = min(count, max(1, area.size.rows / 2))
    let selectedRung = count - 1 - lanes.selected
    let top = min(max(0, selectedRung - rungs / 2), count - rungs)
    for row in 0..<rungs {
      let index = count - 1 - top - row
      let lane = lanes.lanes[index]
      let isSelected = index == lanes.selected
      let line = Rect(
        column: area.left, row: area.top + row, columns: area.size.columns, rows: 1)
      let end = frame.draw(
        "\(isSelected ? "▸" : " ") \(lane.title) ", at: line.origin,
        Style(isSelected ? .titleFocused : .label), in: line)
      let ending = String(lane.story.text.dropFirst(lane.story.opening.count)).onOneLine
      // What differs from the rung below is what this notch of temperature changed.
      let below = index > 0 ? lanes.lanes[index - 1].story : nil
      let flipped = below.flatMap { lane.story.divergence(from: $0) }
      let same = flipped.map { max(0, $0 - lane.story.opening.utf8.count) } ?? Int.max
      draw(lane.problem ?? ending, changedFrom: same, at: end, in: line, into: &frame)
    }
    let rest = Rect(
      column: area.left, row: area.top + rungs + 1, columns: area.size.columns,
      rows: area.size.rows - rungs - 1)
    guard !rest.isEmpty, let lane = lanes.selectedLane else { return }
    drawRule(above: rest, into: &frame)
    draw(lane, in: rest, into: &frame)
  }

  private func draw(
    _ ending: String, changedFrom byte: Int, at column: Int, in line: Rect,
    into frame: inout Frame
  ) {
    var point = Point(column: column, row: line.top)
    var offset = 0
    for character in ending where point.column < line.right {
      let style = Style(offset + character.utf8.count > byte ? .follows : .story)
      point.column += frame.draw(character, at: point, style, in: line)
      offset += character.utf8.count
    }
  }

  // MARK: Along the training

  private func drawEvolution(_ lanes: Lanes, in area: Rect, into frame: inout Frame) {
    guard let lane = lanes.selectedLane else { return }
    let steps = checkpoint?.steps ?? []
    let losses = checkpoint?.losses ?? [:]
    let curveRows = area.size.rows >= 8 && losses.count > 1 ? min(8, area.size.rows / 3) : 0
    let text = Rect(
      column: area.left, row: area.top, columns: area.size.columns,
      rows: area.size.rows - 1 - curveRows)
    draw(lane, in: text, into: &frame)
    var caption = "\(words.step) \(lane.title)"
    if let last = steps.last?.step { caption += " \(words.ofTokens) \(words.grouped(last))" }
    if let loss = steps[safe: lanes.selected]?.testLoss {
      caption += " · \(words.loss(checkpoint)) \(words.decimal(loss))"
    }
    frame.draw(
      caption, at: Point(column: area.left, row: text.bottom), Style(.titleFocused), in: area)
    guard curveRows > 0 else { return }
    let curve = LossCurve(
      losses, kept: steps.map(\.step), selected: lanes.selected,
      columns: min(area.size.columns, LossCurve.widest))
    curve.draw(
      in: Rect(
        column: area.left, row: text.bottom + 1, columns: area.size.columns, rows: curveRows),
      into: &frame)
  }

  // MARK: Parts

  private func draw(_ lane: Lane, in area: Rect, into frame: inout Frame) {
    guard !area.isEmpty else { return }
    if let problem = lane.problem {
      frame.draw(problem, at: area.origin, Style(.error), in: area)
      return
    }
    let picture = picture(of: lane.story, selection: nil, divergence: nil)
    let layout = picture.layout(width: area.size.columns)
    let top = max(0, layout.lines.count - area.size.rows - scrollback)
    picture.draw(layout, from: top, into: area, of: &frame)
  }

  private func drawRule(above area: Rect, into frame: inout Frame) {
    let rule = String(repeating: "─", count: area.size.columns)
    frame.draw(rule, at: Point(column: area.left, row: area.top - 1), Style(.border))
  }
}
