/// y = x·Wᵀ + b over unpacked weights `[outputs, inputs]`, forward beside backward, for training.
public struct Linear: Sendable {
  private let products: MatrixProduct

  /// Layers whose products are computed by `products`.
  public init(_ products: MatrixProduct) { self.products = products }

  /// Computes the outputs; with `onto`, adds them to what stands in `y`.
  ///
  /// - Parameters:
  ///   - x: `[rows, inputs]`.
  ///   - weight: `[outputs, inputs]`.
  ///   - bias: `[outputs]`, if there is one.
  ///   - y: `[rows, outputs]`.
  ///   - onto: Whether `y` holds a residual to add to.
  public func forward(
    _ x: Matrix, weight: Matrix, bias: UnsafePointer<Float>?, to y: Matrix, onto: Bool = false
  ) {
    if let bias {
      for row in 0..<y.rows {
        let target = y.base + row * y.stride
        if onto {
          for column in 0..<y.columns { target[column] += bias[column] }
        } else {
          target.update(from: bias, count: y.columns)
        }
      }
    }
    products.multiply(
      x, weight, transposeB: true, into: y, keep: onto || bias != nil ? 1 : 0)
  }

  /// Adds the gradients of weight and bias, and writes that of the input.
  ///
  /// - Parameters:
  ///   - x: The forward pass's input, `[rows, inputs]`.
  ///   - weight: `[outputs, inputs]`.
  ///   - dy: Gradient of the output, `[rows, outputs]`.
  ///   - dx: Gradient of the input, `[rows, inputs]`.
  ///   - addingToInput: Whether to add to `dx` rather than overwrite it.
  ///   - dweight: Gradient of the weight, added to.
  ///   - dbias: Gradient of the bias, added to, if there is one.
  public func backward(
    _ x: Matrix, weight: Matrix, dy: Matrix, dx: Matrix, addingToInput: Bool = false,
    dweight: Matrix, dbias: UnsafeMutablePointer<Float>?
  ) {
    products.multiply(dy, transposeA: true, x, into: dweight, keep: 1)
    if let dbias { MatrixProduct.addColumnSums(of: dy, to: dbias) }
    products.multiply(dy, weight, into: dx, keep: addingToInput ? 1 : 0)
  }
}
