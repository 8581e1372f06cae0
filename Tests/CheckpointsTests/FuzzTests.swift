import Testing
import Transformer

@testable import Checkpoints

/// Damaged files: each either loads or fails with one line, and nothing crashes or hangs.
@Suite struct FuzzTests {
  /// Changes a few bytes, or cuts the file; the beginning and the end, where the structure is,
  /// are hit more often.
  private func damage(_ bytes: [UInt8], using random: inout SeededGenerator) -> [UInt8] {
    var damaged = bytes
    switch Int.random(in: 0..<6, using: &random) {
    case 0: damaged.removeLast(Int.random(in: 1...bytes.count, using: &random))
    case 1: damaged.removeSubrange(..<Int.random(in: 1...bytes.count, using: &random))
    default:
      let span = Bool.random(using: &random) ? bytes.count : min(4096, bytes.count)
      let start = Bool.random(using: &random) ? 0 : bytes.count - span
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let position = start + Int.random(in: 0..<span, using: &random)
        let extremes: [UInt8] = [0, 0x7F, 0x80, 0xFF, damaged[position] ^ 1]
        damaged[position] = extremes.randomElement(using: &random) ?? 0
      }
    }
    return damaged
  }

  private func check(_ body: () throws -> Void) -> Bool {
    do {
      try body()
      return true
    } catch let error as CheckpointError {
      let isOneLine = !"\(error)".unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F }
      #expect(isOneLine, "\(error)")
    } catch {
      Issue.record("\(error) is no CheckpointError")
    }
    return false
  }

  @Test func damagedSafetensors() throws {
    let bytes = try Fixture.bytes("tiny.bfloat16.safetensors")
    var random = SeededGenerator(state: 1)
    var failures = 0
    for _ in 0..<1500 {
      let damaged = FileBytes(damage(bytes, using: &random), name: "x")
      let loaded = check {
        let file = try SafetensorsFile(damaged)
        _ = try file.parameters(file.inferConfiguration(heads: nil))
      }
      failures += loaded ? 0 : 1
    }
    #expect((300..<1500).contains(failures))
  }

  @Test(arguments: ["tiny.pth", "tiny.strided.pth", "tiny.step.pth"], [true, false])
  func damagedArchives(_ name: String, _ verifyingChecksums: Bool) throws {
    let bytes = try Fixture.bytes(name)
    var random = SeededGenerator(state: 2)
    var failures = 0
    for _ in 0..<500 {
      let damaged = FileBytes(damage(bytes, using: &random), name: "x")
      let loaded = check {
        let file = try PyTorchArchive(damaged, verifyingChecksums: verifyingChecksums)
        _ = try file.parameters()
      }
      failures += loaded ? 0 : 1
    }
    #expect((100..<500).contains(failures))
  }

  /// The pickle alone, so that the damage does not stop at the archive's directory.
  @Test func damagedPickles() throws {
    let whole = try FileBytes(path: Fixture.path("tiny.step.pth"))
    let pickle = try PyTorchRecords(whole, verifyingChecksums: true).pickle
    let bytes = Array(pickle)
    var random = SeededGenerator(state: 3)
    for _ in 0..<3000 {
      let contents = damage(bytes, using: &random)
      let archive = ArchiveBuilder(entries: [.init(name: "m/data.pkl", contents: contents)])
      _ = check {
        let file = try PyTorchArchive(archive)
        _ = try file.parameters()
      }
    }
  }

  @Test func damagedConfigurations() throws {
    let bytes = Array(
      try CheckpointMetadata(
        model: .alexandria, name: "alexandria-1.1", step: 100, recipe: "fables"
      ).json())
    var random = SeededGenerator(state: 4)
    var failures = 0
    for _ in 0..<3000 {
      let damaged = FileBytes(damage(bytes, using: &random), name: "config.json")
      failures += check { _ = try CheckpointMetadata(damaged) } ? 0 : 1
    }
    #expect((1000..<3000).contains(failures))
  }
}
