import Foundation
import CKernels

/// The exponentials behind softmax and log-probabilities.
public enum Softmax {
  /// The natural logarithm of Σ exp(logit), computed around the largest logit.
  ///
  /// NaN logits are passed over when the largest is sought.
  ///
  /// - Complexity: O(n), eight or sixteen exponentials at a time.
  public static func logSumExp(_ logits: UnsafeBufferPointer<Float>) -> Float {
    guard let base = logits.baseAddress, !logits.isEmpty else { return -.infinity }
    let maximum = ck_max(base, logits.count)
    return maximum + log(ck_sum_of_exp(base, logits.count, maximum, 1))
  }

  /// Replaces logits by probabilities.
  public static func normalize(_ logits: UnsafeMutableBufferPointer<Float>) {
    guard let base = logits.baseAddress, !logits.isEmpty else { return }
    let sum = ck_exp_sum(base, logits.count, ck_max(base, logits.count))
    let inverse = 1 / sum
    for index in logits.indices { logits[index] *= inverse }
  }
}
