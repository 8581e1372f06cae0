import COpenBLAS

/// A row-major matrix in somebody else's memory.
public struct Matrix {
  /// First element.
  public var base: UnsafeMutablePointer<Float>
  /// Number of rows.
  public var rows: Int
  /// Number of columns.
  public var columns: Int
  /// Floats from one row to the next; at least `columns`.
  public var stride: Int

  /// Describes a matrix whose rows are `stride` floats apart, or dense.
  public init(
    _ base: UnsafeMutablePointer<Float>, rows: Int, columns: Int, stride: Int? = nil
  ) {
    self.base = base
    self.rows = rows
    self.columns = columns
    self.stride = stride ?? columns
  }
}

/// Matrix products by OpenBLAS's sgemm, for training, where a product is large enough for it.
public enum MatrixProduct {
  /// c = scale · op(a) · op(b) + keep · c, where op transposes if asked.
  ///
  /// - Parameters:
  ///   - a: `[m, k]`, or `[k, m]` if transposed.
  ///   - transposeA: Whether to transpose `a`.
  ///   - b: `[k, n]`, or `[n, k]` if transposed.
  ///   - transposeB: Whether to transpose `b`.
  ///   - c: `[m, n]`.
  ///   - scale: Factor of the product.
  ///   - keep: Factor of what stands in `c`: 0 overwrites, 1 adds.
  public static func multiply(
    _ a: Matrix, transposeA: Bool = false, _ b: Matrix, transposeB: Bool = false, into c: Matrix,
    scale: Float = 1, keep: Float = 0
  ) {
    let k = transposeA ? a.rows : a.columns
    precondition(
      c.rows == (transposeA ? a.columns : a.rows) && c.columns == (transposeB ? b.rows : b.columns)
        && k == (transposeB ? b.columns : b.rows), "the matrices do not fit")
    guard c.rows > 0, c.columns > 0 else { return }
    cblas_sgemm(
      CblasRowMajor, transposeA ? CblasTrans : CblasNoTrans, transposeB ? CblasTrans : CblasNoTrans,
      Int32(c.rows), Int32(c.columns), Int32(k), scale, a.base, Int32(a.stride), b.base,
      Int32(b.stride), keep, c.base, Int32(c.stride))
  }

  /// Adds the sum of each column of `a`, `[m, n]`, to `sums`, `[n]`: the gradient of a bias.
  public static func addColumnSums(of a: Matrix, to sums: UnsafeMutablePointer<Float>) {
    for row in 0..<a.rows {
      let source = a.base + row * a.stride
      for column in 0..<a.columns { sums[column] += source[column] }
    }
  }
}
