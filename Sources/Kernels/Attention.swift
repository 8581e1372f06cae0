import CKernels

/// Scaled dot-product attention (Vaswani et al., 2017, arXiv:1706.03762) over a KV cache.
public enum CachedAttention {
  /// Positions whose keys lie side by side, so that their scores are computed together.
  public static let keyBlock = 16

  /// One head's attention for one query.
  ///
  /// - Parameters:
  ///   - query: `[headWidth]`.
  ///   - keys: `[count / 16 rounded up][headWidth][16]`: 16 positions side by side.
  ///   - values: `[count][headWidth]`.
  ///   - count: Positions the query sees; more than none.
  ///   - headWidth: Width of the head; scores are scaled by 1/√headWidth.
  ///   - scores: Scratch, `count` rounded up to 16.
  ///   - output: `[headWidth]`.
  /// - Complexity: O(count · headWidth)
  public static func attend(
    query: UnsafePointer<Float>, keys: UnsafePointer<Float>, values: UnsafePointer<Float>,
    count: Int, headWidth: Int, scores: UnsafeMutablePointer<Float>,
    to output: UnsafeMutablePointer<Float>
  ) {
    let scale = 1 / Float(headWidth).squareRoot()
    ck_attend(query, keys, values, count, headWidth, scale, scores, output)
  }
}
