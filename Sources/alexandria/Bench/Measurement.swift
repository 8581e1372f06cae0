import Foundation

/// One line of `bench --json`.
struct Measurement: Codable {
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

  enum CodingKeys: String, CodingKey {
    case name, precision, threads, milliseconds, bytes, rate, unit, limit
    case tokensPerSecond = "tokens_per_second"
    case fractionOfLimit = "fraction_of_limit"
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
  static func median(runs: Int = 7, _ work: () -> Void) -> Double {
    work()
    let seconds = (0..<runs).map { _ in once(work) }.sorted()
    return seconds[seconds.count / 2]
  }

  static func once(_ work: () -> Void) -> Double {
    let clock = ContinuousClock()
    let duration = clock.measure(work)
    return Double(duration.components.seconds) + Double(duration.components.attoseconds) * 1e-18
  }
}
