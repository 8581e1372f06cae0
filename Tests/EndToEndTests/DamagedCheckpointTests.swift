import Foundation
import Testing

/// Checkpoints that cannot be used get one line, with the file and the fault, and do not stop the
/// others.
struct DamagedCheckpointTests {
  struct Damage: CustomTestStringConvertible, Sendable {
    let file: String
    let fault: String
    let edit: @Sendable (URL) throws -> Void
    var testDescription: String { "\(file): \(fault)" }
  }

  static let damages = [
    Damage(file: "model.safetensors", fault: "truncated") {
      let handle = try FileHandle(forWritingTo: $0)
      try handle.truncate(atOffset: 1_000_000)
    },
    Damage(file: "model.safetensors", fault: "header beyond the file") {
      let handle = try FileHandle(forWritingTo: $0)
      try handle.write(contentsOf: Data([0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F, 0, 0]))
    },
    Damage(file: "config.json", fault: "no JSON") { try Data("{".utf8).write(to: $0) },
    Damage(file: "tokenizer.json", fault: "no JSON") { try Data("hola".utf8).write(to: $0) },
    Damage(file: "tokenizer.json", fault: "missing") { try FileManager.default.removeItem(at: $0) },
    Damage(file: "config.json", fault: "another shape") {
      let text = try String(contentsOf: $0, encoding: .utf8)
      try Data(text.replacingOccurrences(of: "8259", with: "700").utf8).write(to: $0)
    },
  ]

  @Test(arguments: damages)
  func theFaultIsNamedAndTheOthersStay(_ damage: Damage) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("alexandria-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for name in ["alexandria-1", "alexandria-1.1"] {
      try FileManager.default.copyItem(
        atPath: "\(Program.checkpoints)/\(name)", toPath: folder.appendingPathComponent(name).path)
    }
    let bad = folder.appendingPathComponent("alexandria-1")
    try damage.edit(bad.appendingPathComponent(damage.file))

    let environment = ["ALEXANDRIA_CHECKPOINTS": folder.path]
    let list = try Program.run(["checkpoints"], environment: environment)
    #expect(list.status == 0)
    #expect(list.text.contains("alexandria-1.1"))

    let story = ["generate", "--max-tokens", "2", "--prompt", "Un pato ", "--checkpoint"]
    let good = try Program.run(story + ["alexandria-1.1"], environment: environment)
    #expect(good.status == 0)
    let broken = try Program.run(story + ["alexandria-1"], environment: environment)
    #expect(broken.status == 1)
    #expect(broken.errors.split(separator: "\n").count == 1)
    #expect(broken.errors.contains("alexandria-1/"))
  }

  @Test(.enabled(if: Tmux.isThere)) func theDeskGoesOnWithTheGoodOne() throws {
    let desk = try Tmux()
    let checkpoints = URL(fileURLWithPath: desk.folder).appendingPathComponent("checkpoints")
    try FileManager.default.copyItem(atPath: Program.checkpoints, toPath: checkpoints.path)
    let weights = checkpoints.appendingPathComponent("alexandria-1/model.safetensors")
    try FileHandle(forWritingTo: weights).truncate(atOffset: 1_000_000)

    try desk.waitFor("$")
    try desk.type("ALEXANDRIA_CHECKPOINTS=checkpoints '\(Program.path)'")
    try desk.press("Enter")
    try desk.waitFor("Temperature")
    try desk.press("F4")
    try desk.waitFor("alexandria-1/model.safetensors: ")
    try desk.type("Un pato ")
    try desk.press("Enter")
    try desk.waitFor("120 tok")
    try desk.press("C-q")
  }
}
