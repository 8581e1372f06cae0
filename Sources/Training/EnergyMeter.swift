import Foundation

/// What a run draws from the wall, by the processor's own counters where they can be read (RAPL
/// through the kernel's powercap tree), and by a stated estimate where not.
public struct EnergyMeter {
  /// What the estimate and the conversion to CO₂e rest on; part of the recipe.
  public struct Assumptions: Codable, Hashable, Sendable {
    /// Watts of one busy core. 225 W over 64 cores, the rated power of a server processor.
    public var wattsPerCore: Double
    /// Watts of a gigabyte of memory in use.
    public var wattsPerGigabyte: Double
    /// Where the machine stands.
    public var country: String
    /// Grams of CO₂e per kilowatt-hour of that country's grid.
    public var gramsPerKWh: Double

    /// Describes a machine and its grid.
    public init(
      wattsPerCore: Double, wattsPerGigabyte: Double, country: String, gramsPerKWh: Double
    ) {
      self.wattsPerCore = wattsPerCore
      self.wattsPerGigabyte = wattsPerGigabyte
      self.country = country
      self.gramsPerKWh = gramsPerKWh
    }

    enum CodingKeys: String, CodingKey {
      case country
      case wattsPerCore = "watts_per_core"
      case wattsPerGigabyte = "watts_per_gigabyte"
      case gramsPerKWh = "grams_per_kwh"
    }

    /// The published report's own intensity: 3.98 g over 19.4 Wh.
    public static let published = Assumptions(
      wattsPerCore: 3.5, wattsPerGigabyte: 0.375, country: "as published", gramsPerKWh: 205)
  }

  /// Energy by component, kilowatt-hours.
  public struct Reading: Equatable, Sendable {
    /// Kilowatt-hours by component, such as "cpu" and "ram".
    public var components: [String: Double]
    /// How they were had.
    public var source: String
    /// Sum of the components.
    public var total: Double { components.values.reduce(0, +) }
  }

  private let assumptions: Assumptions
  private let cores: Int
  private let started = Date()
  private let zones: [Zone]

  /// One counter of the powercap tree.
  private struct Zone {
    let component: String
    let path: String
    let start: Double
    let range: Double
  }

  /// Starts to measure.
  ///
  /// - Parameters:
  ///   - assumptions: For the estimate.
  ///   - cores: Cores the run keeps busy.
  ///   - root: The powercap tree; another place in tests.
  public init(
    _ assumptions: Assumptions, cores: Int, root: String = "/sys/class/powercap"
  ) {
    self.assumptions = assumptions
    self.cores = cores
    let names = (try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []
    zones = names.sorted().filter { $0.hasPrefix("intel-rapl:") }.compactMap { name in
      let path = "\(root)/\(name)"
      guard let kind = Self.text("\(path)/name"), let start = Self.number("\(path)/energy_uj")
      else { return nil }
      // A package counter holds its cores; the memory has a counter beside it.
      let component = kind.hasPrefix("package") ? "cpu" : kind == "dram" ? "ram" : nil
      return component.map {
        Zone(
          component: $0, path: path, start: start,
          range: Self.number("\(path)/max_energy_range_uj") ?? 0)
      }
    }
  }

  /// The energy since the start.
  public func read() -> Reading {
    guard !zones.isEmpty else { return estimate() }
    var components: [String: Double] = [:]
    for zone in zones {
      guard let now = Self.number("\(zone.path)/energy_uj") else { return estimate() }
      // The counter starts again at its range; a run reads it often enough to see that once.
      let microjoules = now >= zone.start ? now - zone.start : now + zone.range - zone.start
      components[zone.component, default: 0] += microjoules / 3.6e12
    }
    return Reading(components: components, source: "measured: RAPL counters")
  }

  private func estimate() -> Reading {
    let hours = Date().timeIntervalSince(started) / 3600
    let gigabytes = Double(Self.residentBytes()) / 1e9
    return Reading(
      components: [
        "cpu": hours * Double(cores) * assumptions.wattsPerCore / 1000,
        "ram": hours * gigabytes * assumptions.wattsPerGigabyte / 1000,
      ],
      source: "estimated, no RAPL counter can be read: \(cores) cores × "
        + "\(assumptions.wattsPerCore) W, \(String(format: "%.1f", gigabytes)) GB × "
        + "\(assumptions.wattsPerGigabyte) W")
  }

  private static func residentBytes() -> Int {
    let fields = text("/proc/self/statm")?.split(separator: " ") ?? []
    return fields.count > 1 ? (Int(fields[1]) ?? 0) * Int(sysconf(Int32(_SC_PAGESIZE))) : 0
  }

  private static func text(_ path: String) -> String? {
    guard let handle = FileHandle(forReadingAtPath: path),
      let data = try? handle.read(upToCount: 4096)
    else { return nil }
    return String(data: data, encoding: .utf8)?.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  private static func number(_ path: String) -> Double? { text(path).flatMap(Double.init) }
}
