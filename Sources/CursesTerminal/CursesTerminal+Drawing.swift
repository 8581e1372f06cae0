import CTerminal
import Cells

extension CursesTerminal {
  /// Shows a frame. curses sends the terminal only what differs from what it shows.
  ///
  /// - Complexity: O(*columns* · *rows*) of the frame.
  public func present(_ frame: Frame) {
    let look = depth == .none ? Theme.plain : theme
    var renditions: [Style: Rendition] = [:]
    var row = [ct_cell](repeating: ct_cell(), count: frame.size.columns)
    for rowIndex in 0..<frame.size.rows {
      for (column, cell) in frame.cells(inRow: rowIndex).enumerated() {
        let rendition =
          renditions[cell.style] ?? look.rendition(of: cell.style, depth: depth)
        renditions[cell.style] = rendition
        row[column] = ct_cell(cell, rendition)
      }
      ct_row(Int32(rowIndex), row, Int32(row.count))
    }
    ct_show(Int32(frame.cursor?.row ?? -1), Int32(frame.cursor?.column ?? 0))
  }
}

extension ct_cell {
  fileprivate init(_ cell: Cell, _ rendition: Rendition) {
    self.init()
    foreground = rendition.foreground.paletteIndex
    background = rendition.background.paletteIndex
    attributes = UInt32(rendition.attributes.rawValue)
    withUnsafeMutableBytes(of: &text) { bytes in
      let scalars = bytes.bindMemory(to: UInt32.self)
      for (index, scalar) in cell.text.unicodeScalars.prefix(scalars.count).enumerated() {
        scalars[index] = scalar.value
      }
    }
  }
}

extension Color {
  /// The palette index, or -1 for the terminal's own colour.
  fileprivate var paletteIndex: Int16 {
    if case .index(let index) = self { Int16(index) } else { -1 }
  }
}
