import CKernels

/// Layer normalization (Ba et al., 2016, arXiv:1607.06450) with gain and bias.
public enum LayerNorm {
  /// Added to the variance, as in the published model.
  public static let epsilon: Float = 1e-5

  /// Normalizes each row of `x`.
  ///
  /// - Parameters:
  ///   - x: `[rows, width]`.
  ///   - rows: Number of rows.
  ///   - width: Width of a row.
  ///   - gain: `[width]`.
  ///   - bias: `[width]`.
  ///   - y: `[rows, width]`.
  public static func forward(
    _ x: UnsafePointer<Float>, rows: Int, width: Int, gain: UnsafePointer<Float>,
    bias: UnsafePointer<Float>, to y: UnsafeMutablePointer<Float>
  ) {
    ck_layer_norm(x, rows, width, gain, bias, epsilon, y)
  }

  /// Adds the gradients of gain and bias, and adds that of the input to `dx`.
  ///
  /// Mean and deviation are computed again from `x`: reading a row twice is cheaper than keeping
  /// them would be simple.
  ///
  /// - Parameters:
  ///   - x: The forward pass's input, `[rows, width]`.
  ///   - dy: Gradient of the output, `[rows, width]`.
  ///   - rows: Number of rows.
  ///   - width: Width of a row.
  ///   - gain: `[width]`.
  ///   - dx: Gradient of the input, `[rows, width]`, added to.
  ///   - dgain: Gradient of the gain, `[width]`, added to.
  ///   - dbias: Gradient of the bias, `[width]`, added to.
  public static func backward(
    _ x: UnsafePointer<Float>, dy: UnsafePointer<Float>, rows: Int, width: Int,
    gain: UnsafePointer<Float>, dx: UnsafeMutablePointer<Float>,
    dgain: UnsafeMutablePointer<Float>, dbias: UnsafeMutablePointer<Float>
  ) {
    ck_layer_norm_backward(x, dy, rows, width, gain, epsilon, dx, dgain, dbias)
  }
}
