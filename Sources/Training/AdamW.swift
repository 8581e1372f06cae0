/// AdamW (Loshchilov & Hutter, 2017, arXiv:1711.05101), as PyTorch computes it.
public struct AdamW: Codable, Hashable, Sendable {
  /// Decay of the running mean of gradients.
  public var beta1: Float = 0.9
  /// Decay of the running mean of squared gradients.
  public var beta2: Float = 0.999
  /// Added to the root of the second moment.
  public var epsilon: Float = 1e-8
  /// Decoupled weight decay, times the learning rate at each step.
  public var weightDecay: Float = 0.01

  enum CodingKeys: String, CodingKey {
    case beta1, beta2, epsilon
    case weightDecay = "weight_decay"
  }

  /// Creates an optimizer with PyTorch's defaults.
  public init() {}

  /// Updates a stretch of parameters in place.
  ///
  /// - Parameters:
  ///   - parameters: The weights.
  ///   - gradients: Their gradients.
  ///   - first: Running means of the gradients.
  ///   - second: Running means of the squared gradients.
  ///   - range: Which of them.
  ///   - rate: Learning rate of this step.
  ///   - step: Number of this step, from 1: the means are corrected for starting at zero.
  ///   - gradientScale: Factor of the gradients, where they are clipped.
  ///   - decay: Whether weight decay applies to these parameters.
  public func update(
    _ parameters: UnsafeMutablePointer<Float>, gradients: UnsafePointer<Float>,
    first: UnsafeMutablePointer<Float>, second: UnsafeMutablePointer<Float>, range: Range<Int>,
    rate: Float, step: Int, gradientScale: Float, decay: Bool
  ) {
    let correction1 = 1 - power(beta1, step)
    let correction2 = (1 - power(beta2, step)).squareRoot()
    let stepSize = Float(Double(rate) / correction1)
    let inverseRoot = Float(1 / correction2)
    let keep = decay ? 1 - rate * weightDecay : 1
    for index in range {
      let gradient = gradients[index] * gradientScale
      let mean = beta1 * first[index] + (1 - beta1) * gradient
      let square = beta2 * second[index] + (1 - beta2) * gradient * gradient
      first[index] = mean
      second[index] = square
      parameters[index] =
        parameters[index] * keep - stepSize * mean
        / (square.squareRoot() * inverseRoot + epsilon)
    }
  }

  private func power(_ base: Float, _ exponent: Int) -> Double {
    // The betas are decimal numbers; 0.999 as a float is off enough to show in the 8th digit.
    var result = 1.0
    let value = (Double(base) * 1e6).rounded() / 1e6
    for _ in 0..<exponent { result *= value }
    return result
  }
}
