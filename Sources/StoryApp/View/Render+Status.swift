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
      frame.draw(
        Self.fit(status.text, area.size.columns), at: start,
        Style(status.isError ? .error : .status),
        in: area)
    } else if let keepingProblem {
      frame.draw(
        keepingProblem.text(in: language), at: start, Style(.error), in: area)
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

  /// A line that begins with a path and is too long loses the outer folders: the fault behind the
  /// path matters more than where the file's folder lies.
  private static func fit(_ line: String, _ columns: Int) -> String {
    guard line.hasPrefix("/"), line.displayWidth > columns, let colon = line.firstRange(of: ": ")
    else { return line }
    let folders = line[..<colon.lowerBound].split(separator: "/")
    guard folders.count > 2 else { return line }
    return "…/" + folders.suffix(2).joined(separator: "/") + line[colon.lowerBound...]
  }

  private var hint: String {
    if lanes != nil, focus == .story { return words.lanesHint }
    if look != nil, focus == .story { return words.lookHint }
    if visibleGhost != nil { return words.ghostHint }
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
