/// Where each tensor of a model lies in one allocation, under its published PyTorch name.
///
/// One allocation makes the optimizer one loop and a snapshot one copy. Linear weights are
/// row-major `[out, in]`, as PyTorch stores them. Offsets and counts are in floats.
public struct ParameterTable: Sendable {
  /// One tensor's name, shape and place.
  public struct Entry: Sendable, Hashable {
    /// Name in the published state dict.
    public let name: String
    /// Dimensions, outermost first.
    public let shape: [Int]
    /// First float of the tensor in the allocation.
    public let offset: Int
    /// Number of floats.
    public var count: Int { shape.reduce(1, *) }
  }

  /// Where one block's tensors lie.
  public struct Block: Sendable {
    /// Offsets of the LayerNorm before attention.
    public let norm1Weight, norm1Bias: Int
    /// Offset of the stacked `[W_q; W_k; W_v]`: the three lie one after another, so that one
    /// matrix of `[3 · d_model, d_model]` serves for all.
    public let attentionWeight: Int
    /// Offsets of the attention's output projection.
    public let outputWeight, outputBias: Int
    /// Offsets of the LayerNorm before the feed-forward layer.
    public let norm2Weight, norm2Bias: Int
    /// Offsets of the feed-forward layer.
    public let firstWeight, firstBias, secondWeight, secondBias: Int
  }

  /// All tensors, in the order in which they lie.
  public let entries: [Entry]
  /// Floats in all.
  public let count: Int
  /// Offsets of each block's tensors.
  public let blocks: [Block]
  /// Offsets of the tensors outside the blocks.
  public let tokenEmbeddings, positionalEmbeddings, normWeight, normBias, headWeight, headBias: Int

  private let indices: [String: Int]

  /// Lays out a model of the given shape.
  public init(_ configuration: Configuration) {
    var layout = Layout()
    let width = configuration.modelWidth
    let hidden = configuration.feedForwardWidth
    let vocabulary = configuration.vocabularySize
    tokenEmbeddings = layout.add("token_embeddings.weight", [vocabulary, width])
    positionalEmbeddings = layout.add(
      "positional_embeddings.weight", [configuration.contextLength, width])
    blocks = (0..<configuration.layerCount).map { index in
      let prefix = "attention_blocks.\(index)."
      let norm1Weight = layout.add(prefix + "norm1.weight", [width])
      let norm1Bias = layout.add(prefix + "norm1.bias", [width])
      let attentionWeight = layout.add(prefix + "attention.W_q.weight", [width, width])
      _ = layout.add(prefix + "attention.W_k.weight", [width, width])
      _ = layout.add(prefix + "attention.W_v.weight", [width, width])
      return Block(
        norm1Weight: norm1Weight, norm1Bias: norm1Bias, attentionWeight: attentionWeight,
        outputWeight: layout.add(prefix + "W_o.weight", [width, width]),
        outputBias: layout.add(prefix + "W_o.bias", [width]),
        norm2Weight: layout.add(prefix + "norm2.weight", [width]),
        norm2Bias: layout.add(prefix + "norm2.bias", [width]),
        firstWeight: layout.add(prefix + "first_projection.weight", [hidden, width]),
        firstBias: layout.add(prefix + "first_projection.bias", [hidden]),
        secondWeight: layout.add(prefix + "second_projection.weight", [width, hidden]),
        secondBias: layout.add(prefix + "second_projection.bias", [width]))
    }
    normWeight = layout.add("norm.weight", [width])
    normBias = layout.add("norm.bias", [width])
    headWeight = layout.add("W_out.weight", [vocabulary, width])
    headBias = layout.add("W_out.bias", [vocabulary])
    entries = layout.entries
    count = layout.count
    indices = Dictionary(
      uniqueKeysWithValues: entries.enumerated().map { ($1.name, $0) })
  }

  /// The tensor of that name, if the format has one.
  public subscript(name: String) -> Entry? { indices[name].map { entries[$0] } }

  private struct Layout {
    var entries: [Entry] = []
    var count = 0

    mutating func add(_ name: String, _ shape: [Int]) -> Int {
      let entry = Entry(name: name, shape: shape, offset: count)
      entries.append(entry)
      count += entry.count
      return entry.offset
    }
  }
}
