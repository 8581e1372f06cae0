/// A curve in one line of block characters.
enum Sparkline {
  private static let blocks = Array("▁▂▃▄▅▆▇█")

  /// Draws values, oldest first, between their least and their greatest.
  ///
  /// - Parameters:
  ///   - values: The values; those that are no numbers are left out.
  ///   - width: Most characters to draw; more values are averaged.
  /// - Returns: The curve, empty without values.
  static func draw(_ values: [Double], width: Int) -> String {
    let values = values.filter(\.isFinite)
    guard !values.isEmpty, width > 0 else { return "" }
    let columns = min(width, values.count)
    let means = (0..<columns).map { column in
      let part = values[column * values.count / columns..<(column + 1) * values.count / columns]
      return part.reduce(0, +) / Double(part.count)
    }
    guard let low = means.min(), let high = means.max(), high > low else {
      return String(repeating: blocks[0], count: columns)
    }
    return String(
      means.map { blocks[Int(((($0 - low) / (high - low)) * Double(blocks.count - 1)).rounded())] })
  }
}
