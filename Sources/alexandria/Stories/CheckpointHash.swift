import Checkpoints
import Foundation

/// Tells one checkpoint's files from another's, in a receipt.
///
/// 64 bits notice slips, not forgeries.
enum CheckpointHash {
  /// A hash of weights, tokenizer and, where there is one, the list of words.
  ///
  /// - Parameter folder: The checkpoint.
  /// - Returns: Sixteen hexadecimal digits.
  /// - Throws: `LineError` when a file cannot be read.
  /// - Complexity: O(bytes), some milliseconds for the published size
  static func hash(_ folder: CheckpointFolder) throws -> String {
    var hash: UInt64 = 0
    // Weights that are made from a seed are told apart by what says so.
    let weights = folder.isWithoutWeights ? folder.configPath : folder.weightsPath
    var paths = [weights, folder.tokenizerPath]
    if FileManager.default.fileExists(atPath: folder.wordsPath) { paths.append(folder.wordsPath) }
    for path in paths {
      guard let data = try? Data(contentsOf: URL(fileURLWithPath: path), options: .alwaysMapped)
      else { throw LineError("\(path): cannot be read any more") }
      hash = mix(hash ^ data.withUnsafeBytes { Self.hash($0) })
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// Four chains side by side, since a multiplication waits for the one before it.
  static func hash(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    let prime: UInt64 = 0x9E37_79B9_7F4A_7C15
    var lanes: SIMD4<UInt64> = [1, 2, 3, 4]
    let whole = bytes.count / 32 * 32
    for offset in stride(from: 0, to: whole, by: 32) {
      let words = bytes.loadUnaligned(fromByteOffset: offset, as: SIMD4<UInt64>.self)
      lanes = (lanes ^ words) &* prime
      lanes ^= lanes &>> 29
    }
    var hash = UInt64(bytes.count)
    for lane in 0..<4 { hash = mix(hash ^ lanes[lane]) }
    for byte in bytes[whole...] { hash = mix(hash ^ UInt64(byte)) }
    return hash
  }

  /// The finalizer of SplitMix64 (Steele, Lea and Flood 2014).
  private static func mix(_ value: UInt64) -> UInt64 {
    var bits = value &+ 0x9E37_79B9_7F4A_7C15
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }
}
