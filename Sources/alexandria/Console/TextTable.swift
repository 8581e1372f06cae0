/// Lays out rows in columns.
enum TextTable {
  /// - Parameters:
  ///   - headings: The first row.
  ///   - rows: The others. A row of fewer cells ends early, and its last cell is as long as it is.
  /// - Returns: Lines, the last ended too.
  static func render(_ headings: [String], _ rows: [[String]]) -> String {
    let widths = headings.indices.map { column in
      ([headings] + rows).map { column < $0.count - 1 ? $0[column].count : 0 }.max() ?? 0
    }
    return ([headings] + rows).map { row in
      row.enumerated().map { column, cell in
        column == row.count - 1
          ? cell : cell + String(repeating: " ", count: widths[column] - cell.count + 2)
      }.joined() + "\n"
    }.joined()
  }
}
