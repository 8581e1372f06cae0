import Cells

extension State {
  /// The controls, one a row; the selected one is always among those that fit.
  func drawControls(in area: Rect, into frame: inout Frame) {
    guard !area.isEmpty else { return }
    let controls = visibleControls
    let selected = controls.firstIndex(of: control) ?? 0
    let top = max(0, selected - area.size.rows + 1)
    for (index, control) in controls.enumerated().dropFirst(top).prefix(area.size.rows) {
      let row = Rect(
        column: area.left, row: area.top + index - top, columns: area.size.columns, rows: 1)
      draw(control, in: row, into: &frame)
    }
  }

  /// `Temperature  ◂ 0.50 ▸`, the value at the right edge.
  func draw(_ control: Control, in area: Rect, into frame: inout Frame) {
    let isTurned = focus == .controls && self.control == control
    let value = "◂ \(value(of: control).padded(to: 4)) ▸"
    let label = (control.isFolded ? "  " : "") + words.name(of: control)
    let column = max(area.left + 1, area.right - 1 - value.displayWidth)
    let style = isTurned ? Style(.valueFocused) : nil
    frame.draw(
      label, at: Point(column: area.left + 1, row: area.top), style ?? Style(.label),
      in: Rect(column: area.left, row: area.top, columns: column - 1 - area.left, rows: 1))
    frame.draw(
      value, at: Point(column: column, row: area.top), style ?? Style(.value), in: area)
  }

  /// What a control says now, as short as it goes.
  func value(of control: Control) -> String {
    switch control {
    case .temperature: words.decimal(settings.temperature)
    case .maxTokens: String(settings.maxTokens)
    case .checkpoint: checkpoint?.label ?? "–"
    case .seed: String(settings.seed)
    case .pace: pace.tokensPerSecond.map { "\(Int($0))/s" } ?? words.atOnce
    case .sampler: showsSampler ? "▾" : samplerIsPlain ? "…" : "… *"
    case .topK: settings.topK == 0 ? words.off : String(settings.topK)
    case .topP: settings.topP >= 1 ? words.off : words.decimal(settings.topP)
    case .minP: settings.minP <= 0 ? words.off : words.decimal(settings.minP)
    case .words: settings.knownWords ? words.knownWords : words.anyWords
    case .repetitionPenalty:
      settings.repetitionPenalty <= 1 ? words.off : words.decimal(settings.repetitionPenalty)
    }
  }

  private var samplerIsPlain: Bool {
    settings.topK == 0 && settings.topP >= 1 && settings.minP <= 0
      && settings.repetitionPenalty <= 1 && settings.knownWords
  }

  /// Tokens, speed, and how much of the model's memory is full.
  func drawGauges(in area: Rect, into frame: inout Frame) {
    let lines = gaugeLines
    for (index, line) in lines.enumerated().prefix(area.size.rows) {
      frame.draw(
        line, at: Point(column: area.left + 1, row: area.top + index), Style(.label), in: area)
    }
    let row = area.top + lines.count
    guard row < area.bottom else { return }
    var column = frame.draw(
      words.memory + " ", at: Point(column: area.left + 1, row: row), Style(.label), in: area)
    let (used, size) = memory
    let numbers = " \(used)/\(size)"
    let room = max(0, area.right - 1 - column - numbers.displayWidth)
    // Full only when it is.
    let share = size > 0 ? (used * room + size - 1) / size : 0
    let filled = used < size ? min(share, room - 1) : share
    for index in 0..<room {
      column = frame.draw(
        index < filled ? "▮" : "▯", at: Point(column: column, row: row),
        Style(index < filled ? .gauge : .gaugeEmpty), in: area)
    }
    frame.draw(numbers, at: Point(column: column, row: row), Style(.value), in: area)
    drawLook(
      in: Rect(
        column: area.left, row: row + 2, columns: area.size.columns, rows: area.bottom - row - 2),
      into: &frame)
  }

  private var gaugeLines: [String] {
    var lines = [tokensLine]
    if let run, run.written < run.wanted {
      lines[0] = words.progress(run.written, of: run.wanted)
      lines.append(run.tokensPerSecond.map { words.speed($0) } ?? "…")
    }
    if isLiving { lines.append(words.livingGauge) }
    return lines
  }

  /// `57 tok · 2,310 tok/s`: what models wrote of the open story, and how fast.
  var tokensLine: String {
    guard let story = shelf.open else { return words.tokens(presentOpeningCut?.pieces.count ?? 0) }
    let count = words.tokens(story.writtenCount)
    let speed = run?.story == story.id ? run?.tokensPerSecond : story.finish?.tokensPerSecond
    return speed.map { "\(count) · \(words.speed($0))" } ?? count
  }

  /// How many tokens the model sees now, and how many it could.
  var memory: (used: Int, size: Int) {
    let count =
      shelf.open.map { $0.tokens.count - $0.memoryStart } ?? presentOpeningCut?.pieces.count ?? 0
    return (min(count, contextLength), contextLength)
  }
}

extension String {
  /// Spaces in front, up to a width.
  fileprivate func padded(to width: Int) -> String {
    String(repeating: " ", count: max(0, width - displayWidth)) + self
  }
}
