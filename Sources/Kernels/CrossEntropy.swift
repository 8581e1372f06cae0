import CKernels
import Foundation

/// Cross-entropy of one row of logits against one target.
public enum CrossEntropy {
  /// The loss, −log softmax(logits)[target], in nats.
  public static func loss(_ logits: UnsafeBufferPointer<Float>, target: Int) -> Double {
    Double(Softmax.logSumExp(logits) - logits[target])
  }

  /// The loss, with the logits replaced by its gradient times `scale`: softmax − one-hot.
  ///
  /// - Parameters:
  ///   - logits: One row, replaced by its gradient.
  ///   - target: The right token.
  ///   - scale: 1 over the number of targets, where the loss is a mean.
  /// - Returns: The loss in nats, not scaled.
  public static func lossAndGradient(
    _ logits: UnsafeMutableBufferPointer<Float>, target: Int, scale: Float
  ) -> Double {
    guard let base = logits.baseAddress else { return 0 }
    let maximum = ck_max(base, logits.count)
    let logit = logits[target]
    let sum = ck_exp_sum(base, logits.count, maximum)
    let factor = scale / sum
    for index in 0..<logits.count { base[index] *= factor }
    base[target] -= scale
    return Double(maximum + log(sum) - logit)
  }
}
