import Foundation
import FoundationXML
import Testing

/// `alexandria checkpoints --picture`: how the models came about, as an SVG.
struct PictureFileTests {
  private func withFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("alexandria-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(
      atPath: folder + "/a-toy/steps/0", withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let config = """
      {"model": {"vocab_size": 300, "d_model": 16, "seq_len": 32, "n_layers": 2, "n_heads": 2, "d_head": 8,
        "d_ff": 64}, "name": "a-toy", "title": "Toy <1>", "step": 200}
      """
    try config.write(toFile: folder + "/a-toy/config.json", atomically: true, encoding: .utf8)
    try body(folder)
  }

  @Test func aRunIsDrawnWithItsCurveAndItsEnergy() throws {
    try withFolder { folder in
      let log = """
        {"step": 0, "development": {"a": 9, "b": 11}}
        {"step": 100, "development": {"a": 2, "b": 3}}
        {"step": 200, "development": {"a": 1.5, "b": 2}}
        {"steps": 200, "tokens": 5, "seconds": 9, "energy_kwh": 0.003, "co2e_g": 1,
        """ + """
           "components": {"cpu": 0.002, "memory": 0.001}, "energy_source": "estimate"}
          """
      try log.write(toFile: folder + "/a-toy/training.jsonl", atomically: true, encoding: .utf8)
      let file = folder + "/curves.svg"
      let arguments = ["checkpoints", "--checkpoints-dir", folder, "--picture", file]
      let environment = ["ALEXANDRIA_CHECKPOINTS": folder]
      let run = try Program.run(
        arguments, environment: environment, directory: URL(fileURLWithPath: "/"))
      #expect(run.status == 0, "\(run.errors)")
      let svg = try String(contentsOfFile: file, encoding: .utf8)
      let parser = XMLParser(data: Data(svg.utf8))
      #expect(parser.parse())
      #expect(svg.contains("Toy &lt;1>: 1.750") && svg.contains(">3.0<"))
      #expect(svg.contains("attention, 2 heads"))
      // What is there stays.
      #expect(try Program.run(arguments, environment: environment).status == 1)
    }
  }

  @Test func withoutFiguresNothingIsDrawn() throws {
    try withFolder { folder in
      let run = try Program.run(
        ["checkpoints", "--picture", folder + "/x.svg", "--checkpoints-dir", folder],
        environment: ["ALEXANDRIA_CHECKPOINTS": folder], directory: URL(fileURLWithPath: "/"))
      // The package's own have figures, or there are none: a line either way.
      #expect(run.status == 0 || run.errors.contains("train with --development"))
      #expect(run.errors.count { $0 == "\n" } <= 1)
    }
  }
}
