import Transformer

/// Dropout on what the two halves of each block add to the residual stream, against learning a
/// small corpus by heart (Srivastava et al., 2014, JMLR 15; where GPT-2 has it, but for the
/// attention weights and the embeddings).
///
/// A mask is a function of the example's noise, the block and the half: forward and backward draw
/// the same one again instead of keeping it, and a resumed run has the masks it would have had.
struct Dropout {
  /// Of 256 elements, how many become 0.
  private let threshold: UInt8
  /// What the others are multiplied by, so that the expected sum stays.
  private let scale: Float

  /// - Parameter probability: How likely an element becomes 0, 0 to 0.9, rounded to 256ths; nil
  ///   and 0 give nil: no dropout.
  init?(_ probability: Double?) {
    guard let probability, probability > 0 else { return nil }
    threshold = UInt8((probability * 256).rounded())
    guard threshold > 0 else { return nil }
    scale = 256 / Float(256 - Int(threshold))
  }

  /// Multiplies by the masks of the sequences' rows.
  ///
  /// - Parameters:
  ///   - x: `[rows, width]`, the sequences one after another.
  ///   - width: Elements in a row.
  ///   - sequences: Whose rows they are.
  ///   - site: Which mask: twice the block, plus 1 for the feed-forward half.
  func apply(
    _ x: UnsafeMutablePointer<Float>, width: Int, _ sequences: [Example], site: Int
  ) {
    var start = x
    for sequence in sequences {
      let count = sequence.count * width
      var random = SplitMix(seed: sequence.noise, stream: UInt64(site))
      var index = 0
      while index < count {
        var bits = random.next()
        for element in index..<min(index + 8, count) {
          start[element] *= UInt8(truncatingIfNeeded: bits) < threshold ? 0 : scale
          bits >>= 8
        }
        index += 8
      }
      start += count
    }
  }
}
