/// One line of `bench --json`.
struct Measurement {
  var name: String
  var precision: String?
  var threads: Int?
  var tokensPerSecond: Double?
  var milliseconds: Double?
  var bytes: Double?
  /// Megabytes, gigabytes or GFLOP a second, where a token is not the unit.
  var rate: Double?
  var unit: String?
  /// What the machine would allow, in the unit of the figure.
  var limit: Double?
  var fractionOfLimit: Double?

  /// The line, its keys in the contract's order.
  var json: String {
    var line = JSONLine()
    line.add("name", name)
    if let precision { line.add("precision", precision) }
    if let threads { line.add("threads", threads) }
    if let tokensPerSecond { line.add("tokens_per_second", tokensPerSecond) }
    if let milliseconds { line.add("milliseconds", milliseconds) }
    if let bytes { line.add("bytes", bytes) }
    if let rate { line.add("rate", rate) }
    if let unit { line.add("unit", unit) }
    if let limit { line.add("limit", limit) }
    if let fractionOfLimit { line.add("fraction_of_limit", fractionOfLimit) }
    return line.text
  }

  static let headings = ["WHAT", "PRECISION", "THREADS", "FIGURE", "OF THE LIMIT"]

  /// The figure as a row of a table.
  var cells: [String] {
    let share = fractionOfLimit.map { Figures.rate($0 * 100) + " %" }
    return [name, precision ?? "", threads.map(String.init) ?? "", figure, share ?? ""]
  }

  private var figure: String {
    if let tokensPerSecond { return Figures.rate(tokensPerSecond) + " tokens/s" }
    if let milliseconds { return Figures.decimal(milliseconds, 2) + " ms" }
    if let bytes {
      return bytes < 1e5
        ? Figures.decimal(bytes, 0) + " bytes" : Figures.decimal(bytes / 1e6, 1) + " MB"
    }
    return Figures.rate(rate ?? 0) + " " + (unit ?? "")
  }

  init(_ name: String, precision: String? = nil, threads: Int? = nil) {
    self.name = name
    self.precision = precision
    self.threads = threads
  }

  /// Tokens a second, beside the most that the machine would allow.
  func tokens(_ perSecond: Double, limit: Double? = nil) -> Measurement {
    var copy = self
    copy.tokensPerSecond = perSecond
    copy.limit = limit
    copy.fractionOfLimit = limit.map { perSecond / $0 }
    return copy
  }

  func rate(_ value: Double, _ unit: String) -> Measurement {
    var copy = self
    copy.rate = value
    copy.unit = unit
    return copy
  }

  func milliseconds(_ value: Double, limit: Double? = nil) -> Measurement {
    var copy = self
    copy.milliseconds = value
    copy.limit = limit
    return copy
  }

  func bytes(_ value: Double) -> Measurement {
    var copy = self
    copy.bytes = value
    return copy
  }
}

/// Times pieces of work.
enum Stopwatch {
  /// Median seconds of `runs` runs after a warm-up.
  static func median(runs: Int = 7, _ work: () throws -> Void) rethrows -> Double {
    try work()
    let seconds = try (0..<runs).map { _ in try once(work) }.sorted()
    return seconds[seconds.count / 2]
  }

  static func once(_ work: () throws -> Void) rethrows -> Double {
    seconds(try ContinuousClock().measure(work))
  }

  static func seconds(_ duration: Duration) -> Double {
    Double(duration.components.seconds) + Double(duration.components.attoseconds) * 1e-18
  }
}
