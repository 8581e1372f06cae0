import Foundation
import Testing
import Tokenizers
import Transformer

@testable import Checkpoints

/// Files that `Tests/Oracle/make_fixtures.py` wrote with PyTorch.
enum Fixture {
  static func path(_ name: String) -> String {
    Bundle.module.resourceURL?.appendingPathComponent("Fixtures/\(name)").path ?? name
  }

  static func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: path(name))))
  }

  /// The weights that all files named `tiny` hold.
  static func tiny() throws -> [String: [Float]] {
    let file = try SafetensorsFile(path: path("tiny.safetensors"))
    return try Dictionary(uniqueKeysWithValues: file.tensorNames.map { ($0, try file.floats($0)) })
  }

  static let tinyConfiguration = Configuration(
    vocabularySize: 12, modelWidth: 32, contextLength: 4, layerCount: 1, headCount: 1,
    feedForwardWidth: 8)
  static let smallConfiguration = Configuration(
    vocabularySize: 262, modelWidth: 32, contextLength: 24, layerCount: 2, headCount: 2,
    feedForwardWidth: 64)

  /// A tokenizer of the second variant with `count` tokens.
  static func tokenizer(tokens count: Int) throws -> Data {
    let merges = (0..<count - 259).map { (first: 97 + $0, second: 98) }
    return try Tokenizer(merges: merges, firstMergeID: 259).json()
  }
}

/// Files beside the package, which only a development machine has.
enum Shared {
  static let root =
    ProcessInfo.processInfo.environment["ALEXANDRIA_SHARED"]
    ?? URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("shared").path

  static func path(_ name: String) -> String { "\(root)/reference/\(name)" }
  static let isThere = FileManager.default.fileExists(
    atPath: path("checkpoints/small-state-dict.pth"))
}

/// Runs a test in a folder of its own, which is removed afterwards.
func withTemporaryFolder<Result>(_ body: (String) throws -> Result) throws -> Result {
  let folder = NSTemporaryDirectory() + "alexandria-\(UUID().uuidString)"
  try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(atPath: folder) }
  return try body(folder)
}

/// Writes a file, and the folders above it.
func write(_ bytes: some Sequence<UInt8>, to path: String) throws {
  let url = URL(fileURLWithPath: path)
  try FileManager.default.createDirectory(
    at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
  try Data(bytes).write(to: url)
}

/// The line with which something fails; it has to be a `CheckpointError` of one line.
func line<Result>(
  sourceLocation: SourceLocation = #_sourceLocation, of body: () throws -> Result
) -> String {
  do {
    _ = try body()
    Issue.record("nothing was thrown", sourceLocation: sourceLocation)
    return ""
  } catch let error as CheckpointError {
    let text = "\(error)"
    let isOneLine = !text.contains(where: \.isNewline)
    #expect(isOneLine, sourceLocation: sourceLocation)
    #expect(!text.isEmpty && text.count < 2500, sourceLocation: sourceLocation)
    return text
  } catch {
    Issue.record("\(error) is no CheckpointError", sourceLocation: sourceLocation)
    return "\(error)"
  }
}

/// Random numbers that are the same in every run (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
