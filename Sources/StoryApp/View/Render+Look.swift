import Cells

extension State {
  /// The token that is looked into: what it is, how likely it was, and what else there was.
  func drawLook(in area: Rect, into frame: inout Frame) {
    guard focus == .story, let selection, let token = shelf.open?.tokens[safe: selection] else {
      return
    }
    var row = area.top
    func line(_ text: String, _ role: Role) {
      guard row < area.bottom else { return }
      frame.draw(text, at: Point(column: area.left + 1, row: row), Style(role), in: area)
      row += 1
    }
    line("«\(token.piece.text.onOneLine)»", .titleFocused)
    line("id \(token.piece.id) · \(token.piece.bytes.count) \(words.bytesWord)", .label)
    line(token.piece.bytes.hexadecimal, .faded)
    guard let look, let insight = look.insight else { return }
    line(words.probabilities(insight), .label)
    line("#\(words.grouped(insight.rank)) · \(words.entropy(insight))", .label)
    for (index, alternative) in insight.alternatives.enumerated() {
      let isChosen = look.choice == index
      let percent = words.percent(alternative.probability)
      line(
        "\(isChosen ? "▸" : " ")\(percent) \(alternative.piece.text.onOneLine)",
        isChosen ? .valueFocused : .value)
    }
  }

  /// The same in one line, for screens without a sidebar.
  var lookLine: String? {
    guard focus == .story, let selection, let token = shelf.open?.tokens[safe: selection] else {
      return nil
    }
    var line = "«\(token.piece.text.onOneLine)» id \(token.piece.id)"
    guard let insight = look?.insight else { return line }
    line += " · \(words.probabilities(insight)) · #\(insight.rank)"
    return look?.alternative.map { line + " · ▸ «\($0.piece.text.onOneLine)»" } ?? line
  }
}

extension Words {
  /// `p 31 % → 52 %`: before temperature and after.
  func probabilities(_ insight: Insight) -> String {
    let own = percent(insight.probability).drop { $0 == " " }
    return "p \(own) → \(percent(insight.temperedProbability).drop { $0 == " " })"
  }

  func entropy(_ insight: Insight) -> String {
    "\(entropy) \(decimal(insight.entropy / 0.693_147_180_559_945_3)) bits"
  }

  /// Five columns: ` 100%`, `31.4%`.
  func percent(_ probability: Double) -> String {
    let thousandths = Int((min(max(0, probability), 1) * 1000).rounded())
    if thousandths == 1000 { return " 100%" }
    return "\(thousandths < 100 ? " " : "")\(thousandths / 10)\(decimalPoint)\(thousandths % 10)%"
  }
}

extension String {
  /// Line breaks as signs, so that a token fits on a line.
  var onOneLine: String {
    String(map { $0.isNewline ? "⏎" : $0 })
  }
}

extension [UInt8] {
  var hexadecimal: String {
    map { String(format: $0) }.joined(separator: " ")
  }
}

extension String {
  fileprivate init(format byte: UInt8) {
    self = (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
  }
}

extension Array {
  /// The element at an index, or nil where there is none.
  subscript(safe index: Int) -> Element? {
    indices.contains(index) ? self[index] : nil
  }
}
