import Foundation

/// A checkpoint that never ends a story by itself, so that a test can be in its middle: a copy of
/// the package's, whose head is told that an end is all but impossible.
enum EndlessCheckpoint {
  /// The id of the token that ends a text.
  private static let endOfText = 257

  /// Writes `alexandria-1.1` into a catalog folder.
  ///
  /// - Parameter catalog: The folder; made if need be.
  /// - Throws: What keeps it from being written.
  static func write(into catalog: String) throws {
    let folder = "\(catalog)/alexandria-1.1"
    try FileManager.default.createDirectory(atPath: catalog, withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      atPath: "\(Program.checkpoints)/alexandria-1.1", toPath: folder)
    let url = URL(fileURLWithPath: "\(folder)/model.safetensors")
    var weights = try Data(contentsOf: url)
    let length = (0..<8).reduce(0) { $0 | Int(weights[$1]) << (8 * $1) }
    let header = try JSONDecoder().decode(
      [String: Tensor].self, from: weights.subdata(in: 8..<8 + length))
    guard let bias = header["W_out.bias"], let start = bias.offsets?.first, bias.dtype == "F16"
    else { throw CocoaError(.fileReadCorruptFile) }
    // −1000 as a half float, little endian.
    let place = 8 + length + start + 2 * endOfText
    weights.replaceSubrange(place..<place + 2, with: [0xD0, 0xE3])
    try weights.write(to: url)
  }

  private struct Tensor: Decodable {
    var dtype: String?
    var offsets: [Int]?

    enum CodingKeys: String, CodingKey {
      case dtype
      case offsets = "data_offsets"
    }
  }
}
