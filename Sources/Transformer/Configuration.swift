/// The shape of a decoder-only, pre-norm transformer, under the published `config.json` keys.
///
/// It is not a recipe: nothing here says how the weights came to be.
public struct Configuration: Codable, Hashable, Sendable {
  /// Rows of the token embedding and of the output head.
  public var vocabularySize: Int
  /// Width of the residual stream, d_model.
  public var modelWidth: Int
  /// Positions the model can see at once; it has a learned embedding for each.
  public var contextLength: Int
  /// Number of transformer blocks.
  public var layerCount: Int
  /// Attention heads in each block.
  public var headCount: Int
  /// Width of one head; `headCount * headWidth == modelWidth`.
  public var headWidth: Int
  /// Hidden width of the feed-forward layer, d_ff.
  public var feedForwardWidth: Int

  enum CodingKeys: String, CodingKey {
    case vocabularySize = "vocab_size"
    case modelWidth = "d_model"
    case contextLength = "seq_len"
    case layerCount = "n_layers"
    case headCount = "n_heads"
    case headWidth = "d_head"
    case feedForwardWidth = "d_ff"
  }

  /// Creates a configuration; `headWidth` follows from the model's width and its heads.
  public init(
    vocabularySize: Int, modelWidth: Int, contextLength: Int, layerCount: Int, headCount: Int,
    feedForwardWidth: Int
  ) {
    self.vocabularySize = vocabularySize
    self.modelWidth = modelWidth
    self.contextLength = contextLength
    self.layerCount = layerCount
    self.headCount = headCount
    self.headWidth = headCount > 0 ? modelWidth / headCount : 0
    self.feedForwardWidth = feedForwardWidth
  }

  /// The published shape of Alexandria 1 and 1.1: 9,036,867 parameters.
  public static let alexandria = Configuration(
    vocabularySize: 8259, modelWidth: 256, contextLength: 256, layerCount: 6, headCount: 8,
    feedForwardWidth: 1024)

  /// Refuses shapes that no model of this kind can have, or that no honest file would ask for.
  ///
  /// The bounds keep a stranger's file from asking for more memory than a machine has.
  ///
  /// - Throws: `ConfigurationError` with the key at fault.
  public func validate() throws {
    let sizes: [(key: CodingKeys, value: Int, limit: Int)] = [
      (.vocabularySize, vocabularySize, 1 << 20), (.modelWidth, modelWidth, 1 << 14),
      (.contextLength, contextLength, 1 << 16), (.layerCount, layerCount, 1 << 9),
      (.headCount, headCount, 1 << 10), (.headWidth, headWidth, 1 << 10),
      (.feedForwardWidth, feedForwardWidth, 1 << 16),
    ]
    for (key, value, limit) in sizes where !(1...limit).contains(value) {
      throw ConfigurationError("\(key.rawValue) is \(value), not between 1 and \(limit)")
    }
    // A window slides by half of itself, so it has to have two halves.
    guard contextLength >= 2 else { throw ConfigurationError("seq_len is 1, not at least 2") }
    guard headCount * headWidth == modelWidth else {
      throw ConfigurationError(
        "n_heads × d_head is \(headCount) × \(headWidth), not d_model \(modelWidth)")
    }
    guard parameterCount <= 1 << 31 else {
      throw ConfigurationError("\(parameterCount) parameters are beyond this engine")
    }
  }

  /// Number of parameters of a model of this shape.
  public var parameterCount: Int {
    let block =
      4 * modelWidth + 4 * modelWidth * modelWidth + modelWidth
      + 2 * modelWidth * feedForwardWidth + feedForwardWidth + modelWidth
    let ends = (2 * vocabularySize + contextLength) * modelWidth + 2 * modelWidth + vocabularySize
    return layerCount * block + ends
  }
}

/// A shape that is none.
public struct ConfigurationError: Error, CustomStringConvertible {
  /// What is wrong, in one line.
  public let description: String

  init(_ description: String) { self.description = description }
}
