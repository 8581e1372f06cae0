import Foundation
import Testing

@testable import Training

/// Energy by the processor's counters, in a powercap tree of the test's own.
struct EnergyTests {
  private let root = FileManager.default.temporaryDirectory
    .appendingPathComponent("powercap-\(UUID().uuidString)").path
  private let assumptions = EnergyMeter.Assumptions(
    wattsPerCore: 10, wattsPerGigabyte: 1, country: "Spain", gramsPerKWh: 200)

  private func zone(_ folder: String, _ name: String, microjoules: Int) throws {
    let path = "\(root)/\(folder)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    for (file, text) in [
      ("name", name), ("energy_uj", "\(microjoules)"), ("max_energy_range_uj", "1000000000"),
    ] {
      try Data("\(text)\n".utf8).write(to: URL(fileURLWithPath: "\(path)/\(file)"))
    }
  }

  @Test func countersAreReadByComponentAndThroughTheirEnd() throws {
    defer { try? FileManager.default.removeItem(atPath: root) }
    try zone("intel-rapl:0", "package-0", microjoules: 400_000_000)
    try zone("intel-rapl:1", "package-1", microjoules: 999_000_000)
    try zone("intel-rapl:0:0", "core", microjoules: 5)
    try zone("intel-rapl:0:1", "dram", microjoules: 10)
    let meter = EnergyMeter(assumptions, cores: 2, root: root)
    try zone("intel-rapl:0", "package-0", microjoules: 760_000_000)
    // Past its range of 1,000 J the counter starts again.
    try zone("intel-rapl:1", "package-1", microjoules: 359_000_000)
    try zone("intel-rapl:0:0", "core", microjoules: 300_000_000)
    try zone("intel-rapl:0:1", "dram", microjoules: 36_000_010)
    let reading = meter.read()
    #expect(reading.source.hasPrefix("measured"))
    #expect(reading.components.keys.sorted() == ["cpu", "ram"])
    // 360 J and 360 J; 36 J.
    #expect(abs((reading.components["cpu"] ?? 0) - 720 / 3.6e6) < 1e-12)
    #expect(abs((reading.components["ram"] ?? 0) - 36 / 3.6e6) < 1e-12)
  }

  @Test func withoutCountersTheEstimateSaysThatItIsOne() {
    let meter = EnergyMeter(assumptions, cores: 2, root: root + "/nowhere")
    Thread.sleep(forTimeInterval: 0.02)
    let reading = meter.read()
    #expect(reading.source.hasPrefix("estimated"))
    #expect(reading.source.contains("2 cores × 10.0 W"))
    #expect((reading.components["cpu"] ?? 0) >= 0.02 / 3600 * 20 / 1000)
    #expect((reading.components["ram"] ?? 0) > 0)
  }

  @Test func aRecipeNamesACountryOrAFigure() throws {
    func read(_ grid: String) throws -> EnergyMeter.Assumptions {
      try JSONDecoder().decode(
        EnergyMeter.Assumptions.self,
        from: Data(#"{"watts_per_core": 3.5, "watts_per_gigabyte": 0.4, \#(grid)}"#.utf8))
    }
    #expect(try read(#""country": "France""#).gramsPerKWh == 67.39)
    #expect(try read(#""country": "France", "grams_per_kwh": 50"#).gramsPerKWh == 50)
    #expect(try read(#""country": "Atlantis", "grams_per_kwh": 1"#).gramsPerKWh == 1)
    #expect(throws: DecodingError.self) { try read(#""country": "Atlantis""#) }
    #expect(Recipe.alexandria.energy.country == "Spain")
    #expect(Recipe.alexandria.energy.gramsPerKWh == GridIntensity.grams(in: "Spain"))
  }
}
