import Cells

/// The desk at a size: a picture of the state, and of nothing else.
///
/// - Complexity: O(*n*) in the characters of opening and open story, plus the cells of the frame.
public func render(_ state: State, size: Size) -> Frame {
  var state = state
  state.size = size
  var frame = Frame(size)
  let layout = Layout(of: state)
  if layout.form == .single {
    state.drawTitleLine(into: &frame)
  } else {
    state.drawBox(layout, into: &frame)
  }
  state.drawOpening(in: layout.opening, into: &frame)
  state.drawStory(in: layout.story, into: &frame)
  if layout.form != .narrow { state.drawControls(in: layout.controls, into: &frame) }
  state.drawGauges(in: layout.gauges, into: &frame)
  state.drawStatus(layout, into: &frame)
  state.drawOverlay(into: &frame)
  return frame
}

extension State {
  func drawOpening(in area: Rect, into frame: inout Frame) {
    guard !area.isEmpty else { return }
    let picture = openingPicture()
    let layout = picture.layout(width: area.size.columns)
    let top = openingTop(layout, picture, rows: area.size.rows)
    picture.draw(layout, from: top, into: area, of: &frame)
    guard focus == .opening, overlay == nil else { return }
    let point = layout.point(of: picture.position(ofSource: opening.cursor))
    frame.cursor = Point(
      column: min(area.left + point.column, area.right - 1), row: area.top + point.row - top)
  }

  /// The first line to draw, so that the cursor is seen.
  func openingTop(_ layout: TextLayout, _ picture: Picture, rows: Int) -> Int {
    max(0, layout.point(of: picture.position(ofSource: opening.cursor)).row - rows + 1)
  }

  func drawStory(in area: Rect, into frame: inout Frame) {
    guard !area.isEmpty else { return }
    if let lanes { return draw(lanes, in: area, into: &frame) }
    guard let story = shelf.open else { return drawFirstSteps(in: area, into: &frame) }
    let picture = storyPicture(of: story)
    let layout = picture.layout(width: area.size.columns)
    let top = storyTop(layout, picture, rows: area.size.rows)
    picture.draw(layout, from: top, into: area, of: &frame)
    guard let editing, focus == .story, overlay == nil else { return }
    let point = layout.point(of: picture.position(ofSource: editing.cursorByte))
    frame.cursor = Point(
      column: min(area.left + point.column, area.right - 1), row: area.top + point.row - top)
  }

  /// The first line to draw: the end of the text, unless it is scrolled, a token is selected or the
  /// cursor stands in it.
  func storyTop(_ layout: TextLayout, _ picture: Picture, rows: Int) -> Int {
    let last = max(0, layout.lines.count - rows)
    var top = max(0, last - scrollback)
    if focus == .story, let selection {
      let row = layout.point(of: picture.position(ofToken: selection)).row
      top = min(max(top, row - rows + 1), row)
    }
    if focus == .story, let editing {
      let row = layout.point(of: picture.position(ofSource: editing.cursorByte)).row
      top = min(max(top, row - rows + 1), row)
    }
    return top
  }

  private func drawFirstSteps(in area: Rect, into frame: inout Frame) {
    var picture = Picture()
    picture.append(words.firstSteps.joined(separator: "\n"), Style(.placeholder))
    picture.draw(picture.layout(width: area.size.columns), from: 0, into: area, of: &frame)
  }
}
