import Cells

extension State {
  /// The bottom line: what there is to say; else, where there is no sidebar, what it would show.
  func drawStatus(_ layout: Layout, into frame: inout Frame) {
    let area = layout.status
    guard !area.isEmpty, area.top > 0 || frame.size.rows == 1 else { return }
    frame.fill(area, Style(.status))
    if layout.form == .narrow, focus == .controls, status?.isError != true {
      return draw(control, in: area, into: &frame)
    }
    let start = Point(column: area.left, row: area.top)
    if let status {
      frame.draw(status.text, at: start, Style(status.isError ? .error : .status), in: area)
    } else if run != nil {
      frame.draw(writingLine(layout), at: start, Style(.status), in: area)
    } else if layout.form != .wide, let line = lookLine {
      frame.draw(line, at: start, Style(.status), in: area)
    } else if layout.form != .wide {
      frame.draw(compactLine, at: start, Style(.status), in: area)
    } else {
      let isBlank = focus == .opening && opening.isEmpty && shelf.stories.isEmpty
      frame.draw(
        isBlank ? words.emptyHint : hint, at: start, Style(.hint), in: area)
    }
  }

  private var hint: String {
    if lanes != nil, focus == .story { return words.lanesHint }
    if look != nil, focus == .story { return words.lookHint }
    return words.hint(for: focus)
  }

  private func writingLine(_ layout: Layout) -> String {
    layout.form == .wide ? words.writing : "\(words.writing) · \(tokensLine)"
  }

  private var compactLine: String {
    let (used, size) = memory
    let label = checkpoint?.label ?? "–"
    return "\(label) · T \(words.decimal(settings.temperature)) · \(settings.maxTokens) · "
      + "#\(settings.seed) · \(used)/\(size)"
  }
}
