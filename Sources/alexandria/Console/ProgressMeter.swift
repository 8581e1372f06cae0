import Foundation

/// Shows how far long work is, on standard error: one line that is rewritten on a terminal, a line
/// now and then elsewhere.
final class ProgressMeter {
  private let console: Console
  private let label: String
  private let unit: String
  private let total: Int?
  private let start = Date()
  private let base: Int
  private var shown = Date.distantPast
  private var isOpen = false

  /// Whether there is a terminal that a line can be rewritten on. Where the output goes to the
  /// same terminal, progress would stand in the middle of it.
  private let isLive: Bool
  /// Seconds between lines where none can be rewritten.
  private static let pause = 20.0
  /// Seconds between pictures of a live line.
  private static let frame = 0.1

  /// Starts to count.
  ///
  /// - Parameters:
  ///   - label: What is done.
  ///   - unit: What is counted, in the plural.
  ///   - total: How many there will be, if that is known.
  ///   - base: How many were done before.
  ///   - printsResults: Whether results go to standard output meanwhile.
  ///   - console: Where to show it.
  init(
    _ label: String, unit: String, total: Int?, base: Int = 0, printsResults: Bool = false,
    _ console: Console
  ) {
    self.label = label
    self.unit = unit
    self.total = total
    self.base = base
    self.console = console
    isLive =
      console.terminal.isError && console.terminal.hasSequences
      && !(printsResults && console.terminal.isOutput)
    // The first line comes after a pause: quick work says nothing.
    if !isLive { shown = start }
  }

  /// Tells how many are done.
  ///
  /// - Parameters:
  ///   - done: How many.
  ///   - rate: What to show as the rate; nil counts.
  ///   - detail: What else to show, given the columns that are left; asked only when shown.
  func update(_ done: Int, rate: String? = nil, detail: (Int) -> String = { _ in "" }) {
    let now = Date()
    guard now.timeIntervalSince(shown) >= (isLive ? Self.frame : Self.pause) else { return }
    shown = now
    let text = ProgressText(
      label: label, unit: unit, done: done, total: total, base: base,
      seconds: now.timeIntervalSince(start), rate: rate
    )
    // The last column stays free: some terminals wrap when it is written.
    let columns = isLive ? console.terminal.width - 1 : 200
    let line = text.line(width: columns, detail: detail)
    if isLive {
      isOpen = true
      Signals.setLineOpen(true)
      console.writeError("\r\(line)\u{1B}[K")
    } else {
      console.writeError(line + "\n")
    }
  }

  /// Writes a line that stays, above the one that is rewritten.
  func note(_ line: String) {
    close()
    console.writeError(line + "\n")
  }

  /// Takes the rewritten line away.
  func close() {
    if isOpen { console.writeError("\r\u{1B}[K") }
    isOpen = false
    Signals.setLineOpen(false)
  }

  deinit { close() }
}

/// The words of a progress line.
struct ProgressText {
  var label: String
  var unit: String
  var done: Int
  var total: Int?
  var base: Int
  var seconds: Double
  var rate: String?

  /// The line, cut to its width.
  ///
  /// - Parameters:
  ///   - width: Most characters.
  ///   - detail: More to show, given the characters that are left for it.
  /// - Returns: The line.
  func line(width: Int, detail: (Int) -> String) -> String {
    var parts = [label]
    let speed = seconds > 0 ? Double(done - base) / seconds : 0
    if let total {
      parts.append("\(Figures.grouped(done))/\(Figures.grouped(total)) \(unit)")
      parts.append("\(total > 0 ? done * 100 / total : 100) %")
    } else {
      parts.append("\(Figures.grouped(done)) \(unit)")
    }
    parts.append(rate ?? "\(Figures.rate(speed))/s")
    if let total, speed > 0 {
      parts.append("\(Figures.duration(Double(total - done) / speed)) left")
    }
    let text = parts.joined(separator: "  ")
    let extra = detail(width - text.count - 2)
    return String((extra.isEmpty ? text : text + "  " + extra).prefix(max(0, width)))
  }
}
