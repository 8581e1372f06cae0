extension State {
  /// Whether all has come that a report tells of.
  public func isReady(for report: LineAnswer.Report) -> Bool {
    switch report {
    case .nothing: true
    case .story: run == nil
    case .lanes: lanes?.openRequests.isEmpty != false
    case .heat: scoring.isEmpty
    case .look: look.map { $0.isFailed || $0.insight?.isWhole == true } ?? true
    case .proposal: ghost?.isWhole != false
    case .receipt, .file: shelf.open.map { !certifying.contains($0.id) } ?? true
    }
  }

  /// The open story as far as it has come; its tokens apart where boundaries are shown. What is
  /// added to it while it is written is only ever added at its end.
  public var storyLine: String {
    guard let story = shelf.open else { return "" }
    guard boundaries != .hidden, !story.tokens.isEmpty else { return story.text }
    return "|" + story.tokens.map { $0.piece.text + "|" }.joined()
  }

  /// What there is to say of something that has come, a line each.
  public func lines(of report: LineAnswer.Report) -> [String] {
    switch report {
    case .nothing, .story, .file: []
    case .lanes: lanes.map(lines(of:)) ?? []
    case .heat: heatLines
    case .look(let index): lookLines(index)
    case .proposal: proposalLines
    case .receipt: [shelf.open?.finish?.receipt ?? words.noReceipt]
    }
  }

  /// The open story as a file of the kind that its name says; as plain text where it says none.
  public func contents(forFile path: String) -> String {
    guard let story = shelf.open else { return "" }
    let format = ExportedFile.Format.allCases.first { path.hasSuffix(".\($0.fileExtension)") }
    return format.map { ExportedFile(story, as: $0).contents } ?? story.text + "\n"
  }

  /// What the bottom line of the screen would say; whether it is an error.
  public var news: (text: String, isError: Bool)? { status.map { ($0.text, $0.isError) } }

  private func lines(of lanes: Lanes) -> [String] {
    lanes.lanes.enumerated().flatMap { index, lane -> [String] in
      let ending = String(lane.story.text.dropFirst(lane.story.opening.count)).onOneLine
      switch lanes.kind {
      case .compare:
        var text = lane.story.text
        if boundaries != .hidden {
          text = "|" + lane.story.tokens.map { $0.piece.text + "|" }.joined()
        }
        return ["\(index + 1). Alexandria \(heading(of: lane)):", text]
      case .filmstrip: return ["\(index + 1). \(lane.title): \(lane.problem ?? ending)"]
      case .evolution:
        let loss = checkpoint?.steps[safe: index]?.testLoss.map {
          " · \(words.loss(checkpoint)) \(words.decimal($0))"
        }
        return [
          "\(index + 1). \(words.step) \(lane.title)\(loss ?? ""): \(lane.problem ?? ending)"
        ]
      }
    }
  }

  private func line(_ index: Int, _ piece: Piece, _ bits: Double?) -> String {
    "\(index + 1). \(bits.map { words.decimal($0) + " bits" } ?? "–") «\(piece.text.onOneLine)»"
  }

  private var heatLines: [String] {
    (shelf.open?.tokens ?? []).enumerated().map { line($0, $1.piece, $1.bits) }
  }

  private func lookLines(_ index: Int) -> [String] {
    guard let token = shelf.open?.tokens[safe: index] else { return [] }
    var lines = [
      "«\(token.piece.text.onOneLine)» · id \(token.piece.id) · "
        + "\(token.piece.bytes.count) \(words.bytesWord): \(token.piece.bytes.hexadecimal)"
    ]
    guard let insight = look?.insight else { return lines }
    lines.append(
      "\(words.probabilities(insight)) · #\(words.grouped(insight.rank)) · \(words.entropy(insight))"
    )
    for (number, other) in insight.alternatives.enumerated() {
      let percent = words.percent(other.probability).drop { $0 == " " }
      let ending = other.ending.map(\.text).joined().onOneLine
      lines.append("\(number + 1). \(percent) «\(other.piece.text.onOneLine)» \(ending)")
    }
    return lines
  }

  private var proposalLines: [String] {
    let bits = openingBits
    let pieces = presentOpeningCut?.pieces ?? []
    return pieces.enumerated().map { line($0, $1, bits[safe: $0] ?? nil) }
      + ["\(opening.text)[\(ghost?.text ?? "")]"]
  }
}
