import Cells

/// Where everything stands: a function of the size of the screen, and of whether the finer
/// sampling controls are unfolded.
///
/// - Wide: opening above story, controls and gauges to the right.
/// - Narrow: opening above story; the controls are the bottom line.
/// - Single: the pane that has the focus, and the bottom line.
struct Layout: Hashable {
  enum Form: Hashable {
    case wide, narrow, single
  }

  var form: Form
  /// The rectangle that the frame lines run around; empty in the single form.
  var box = Rect(Size(columns: 0, rows: 0))
  /// The row of the line between opening and story.
  var divider = 0
  /// The column of the line left of the controls, and the row of the line below them.
  var sidebar: Int?
  var sidebarDivider: Int?
  /// What is inside of the lines.
  var opening: Rect
  var story: Rect
  var controls: Rect
  var gauges = Rect(Size(columns: 0, rows: 0))
  /// The bottom line.
  var status: Rect

  /// The outer width of the sidebar's inside.
  static let sidebarWidth = 24

  init(_ size: Size, focus: Pane, showsSampler: Bool) {
    let columns = size.columns
    let rows = size.rows
    status = Rect(column: 0, row: max(0, rows - 1), columns: columns, rows: min(1, rows))
    guard columns >= 30, rows >= 8 else {
      form = .single
      let hasTitle = rows > 2
      let pane = Rect(
        column: 0, row: hasTitle ? 1 : 0, columns: columns, rows: rows - (hasTitle ? 2 : 1))
      let none = Rect(column: 0, row: 0, columns: 0, rows: 0)
      opening = focus == .opening ? pane : none
      story = focus == .story ? pane : none
      controls = focus == .controls ? pane : none
      return
    }
    form = columns >= 64 && rows >= 14 ? .wide : .narrow
    box = Rect(column: 0, row: 0, columns: columns, rows: rows - 1)
    let inner = box.inset(by: 1)
    let right = form == .wide ? columns - Layout.sidebarWidth - 2 : columns - 1
    // A column of air beside the lines.
    let width = right - 3
    let openingRows = min(max(2, (inner.size.rows - 1) / 4), 9)
    divider = inner.top + openingRows
    opening = Rect(column: 2, row: inner.top, columns: width, rows: openingRows)
    story = Rect(
      column: 2, row: divider + 1, columns: width, rows: inner.bottom - divider - 1)
    guard form == .wide else {
      controls = status
      return
    }
    sidebar = right
    let controlRows = min(showsSampler ? 11 : 6, inner.size.rows - 4)
    controls = Rect(
      column: right + 1, row: inner.top, columns: Layout.sidebarWidth, rows: controlRows)
    sidebarDivider = controls.bottom
    gauges = Rect(
      column: right + 1, row: controls.bottom + 1, columns: Layout.sidebarWidth,
      rows: inner.bottom - controls.bottom - 1)
  }

  /// The layout of a desk at its present size.
  init(of state: State) {
    self.init(state.size, focus: state.focus, showsSampler: state.showsSampler)
  }
}
