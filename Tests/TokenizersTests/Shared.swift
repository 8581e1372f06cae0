import Foundation
import Testing

@testable import Tokenizers

/// The published tokenizers and texts, which lie beside the package where they are at hand.
enum Shared {
  static let root: URL = {
    if let path = ProcessInfo.processInfo.environment["ALEXANDRIA_SHARED"] {
      return URL(fileURLWithPath: path)
    }
    let package = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    return package.deletingLastPathComponent().appendingPathComponent("shared")
  }()

  static let tokenizers = root.appendingPathComponent("reference/tokenizers")
  static let tales = root.appendingPathComponent("data/tales_es.jsonl")

  static let isThere = FileManager.default.fileExists(
    atPath: tokenizers.appendingPathComponent("cases.jsonl").path)
  static let hasTales = isThere && FileManager.default.fileExists(atPath: tales.path)

  static func published(_ variant: String) throws -> Data {
    try Data(contentsOf: tokenizers.appendingPathComponent("\(variant).json"))
  }

  static func lines<Line: Decodable>(_ url: URL, as type: Line.Type) throws -> [Line] {
    try Data(contentsOf: url).split(separator: UInt8(ascii: "\n"))
      .map { try JSONDecoder().decode(type, from: Data($0)) }
  }
}

/// SplitMix64: the same numbers everywhere, so that a failure can be had again.
struct Dice: RandomNumberGenerator {
  var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func bytes(_ count: Int, of alphabet: [UInt8]) -> [UInt8] {
    (0..<count).map { _ in alphabet[Int.random(in: 0..<alphabet.count, using: &self)] }
  }
}
