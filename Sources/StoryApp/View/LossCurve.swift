import Cells

/// The loss along a training as bars, a column for each stretch of steps; the columns of the steps
/// that were kept stand out, and that of the one that is looked at stands out most.
struct LossCurve {
  /// Beyond this a column tells nothing more.
  static let widest = 120

  /// The loss in each column, between the steps at which it was measured on a straight line.
  private(set) var heights: [Double] = []
  private var roles: [Role] = []

  /// - Parameters:
  ///   - losses: The loss by step.
  ///   - kept: The steps that were kept, first to last.
  ///   - selected: The index of the one that is looked at.
  ///   - columns: The width.
  init(_ losses: [Int: Double], kept: [Int], selected: Int, columns: Int) {
    let points = losses.filter { $0.value.isFinite }.sorted { $0.key < $1.key }
    guard let first = points.first, let last = points.last, columns > 0 else { return }
    let span = Double(max(1, last.key - first.key))
    let scale = Double(max(1, columns - 1))
    var next = 1
    for column in 0..<columns {
      let step = Double(first.key) + span * Double(column) / scale
      while next < points.count - 1, Double(points[next].key) < step { next += 1 }
      guard next < points.count else {
        heights.append(first.value)
        continue
      }
      let (left, right) = (points[next - 1], points[next])
      let share = (step - Double(left.key)) / Double(max(1, right.key - left.key))
      heights.append(left.value + (right.value - left.value) * min(max(0, share), 1))
    }
    roles = Array(repeating: .gaugeEmpty, count: columns)
    func column(of step: Int) -> Int {
      min(max(0, Int((Double(step - first.key) / span * scale).rounded())), columns - 1)
    }
    for step in kept { roles[column(of: step)] = .gauge }
    if let step = kept[safe: selected] { roles[column(of: step)] = .titleFocused }
  }

  /// Draws it in eighths of a row, the lowest loss one eighth high.
  func draw(in area: Rect, into frame: inout Frame) {
    guard let lowest = heights.min(), let highest = heights.max() else { return }
    let eighths = Array(" ▁▂▃▄▅▆▇█")
    for (column, loss) in heights.enumerated() {
      let share = highest > lowest ? (loss - lowest) / (highest - lowest) : 0
      let height = 1 + Int((share * Double(area.size.rows * 8 - 1)).rounded())
      for row in 0..<area.size.rows {
        let level = min(max(0, height - row * 8), 8)
        guard level > 0 else { break }
        frame.draw(
          eighths[level], at: Point(column: area.left + column, row: area.bottom - 1 - row),
          Style(roles[column]), in: area)
      }
    }
  }
}
