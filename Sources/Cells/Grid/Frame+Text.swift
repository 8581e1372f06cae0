extension Frame {
  /// The picture as plain text: one line a row, without trailing spaces. What tests compare.
  public var text: String {
    (0..<size.rows).map { row in
      var line = cells(inRow: row).map(\.text).joined()
      while line.last == " " { line.removeLast() }
      return line
    }.joined(separator: "\n")
  }

  /// The picture with SGR colour sequences, as a terminal log or a README picture wants it.
  ///
  /// - Parameters:
  ///   - theme: what the roles look like.
  ///   - depth: how many colours there are.
  /// - Returns: one line a row, each ending with everything turned off.
  public func ansi(_ theme: Theme, depth: ColorDepth = .trueColor) -> String {
    (0..<size.rows).map { row in
      var line = ""
      var current: Rendition?
      for cell in cells(inRow: row) {
        let rendition = theme.rendition(of: cell.style, depth: depth)
        if rendition != current {
          line += rendition.sgr
          current = rendition
        }
        line += cell.text
      }
      return line + "\u{1B}[0m"
    }.joined(separator: "\n")
  }
}

extension Rendition {
  /// The escape sequence that turns everything else off and this on.
  fileprivate var sgr: String {
    var codes = ["0"]
    let names: [(Attributes, String)] = [
      (.bold, "1"), (.dim, "2"), (.italic, "3"), (.underline, "4"), (.reverse, "7"),
    ]
    codes += names.filter { attributes.contains($0.0) }.map(\.1)
    codes += foreground.sgr(base: 30) + background.sgr(base: 40)
    return "\u{1B}[" + codes.joined(separator: ";") + "m"
  }
}

extension Color {
  fileprivate func sgr(base: Int) -> [String] {
    switch self {
    case .standard: []
    case .index(let index) where index < 8: [String(base + Int(index))]
    case .index(let index): [String(base + 8), "5", String(index)]
    case .rgb(let red, let green, let blue):
      [String(base + 8), "2", String(red), String(green), String(blue)]
    }
  }
}
