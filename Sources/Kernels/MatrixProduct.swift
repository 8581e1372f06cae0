import CKernels
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

/// Matrix products for training, where each is large enough to pack both factors for it.
///
/// Which kernels compute them is found out once, at the start of a run, and then stays: two kernels
/// sum in different orders, and a run has to come out the same when it is taken up again.
public struct MatrixProduct: Hashable, Sendable {
  /// What computes the products.
  public enum Kernels: String, Codable, CaseIterable, Sendable {
    /// OpenBLAS's sgemm, whatever core it picked.
    case openBLAS = "openblas"
    /// The package's own, in float32.
    case float32
    /// The package's own, with factors rounded to bfloat16 and sums in float32; the processor has to
    /// have it.
    case bfloat16
  }

  /// What computes the products.
  public let kernels: Kernels

  /// Products by these kernels; bfloat16 becomes float32 where the processor lacks it.
  public init(_ kernels: Kernels) {
    self.kernels = kernels == .bfloat16 && !Processor.hasBFloat16 ? .float32 : kernels
  }

  /// The products for a run: bfloat16 where that is allowed and the processor has it, else the
  /// package's own where they beat OpenBLAS clearly on a product of the model's size, else OpenBLAS's.
  ///
  /// - Parameter roundsToBFloat16: Whether factors may be rounded.
  /// - Returns: The products, the same for the rest of the run.
  /// - Complexity: Some ten milliseconds where the two have to be compared.
  public static func fastest(roundsToBFloat16: Bool) -> MatrixProduct {
    if roundsToBFloat16, Processor.hasBFloat16 { return MatrixProduct(.bfloat16) }
    // A margin, or noise would choose: on a core that OpenBLAS knows, the two differ by a tenth.
    return secondsOfOneProduct(.float32) * 1.3 < secondsOfOneProduct(.openBLAS)
      ? MatrixProduct(.float32) : MatrixProduct(.openBLAS)
  }

  private static func secondsOfOneProduct(_ kernels: Kernels) -> Double {
    let (rows, columns, depth) = (512, 512, 256)
    let memory = UnsafeMutablePointer<Float>.allocate(
      capacity: rows * depth + columns * depth + rows * columns)
    defer { memory.deallocate() }
    memory.update(repeating: 0.5, count: rows * depth + columns * depth + rows * columns)
    let a = Matrix(memory, rows: rows, columns: depth)
    let b = Matrix(memory + rows * depth, rows: columns, columns: depth)
    let c = Matrix(memory + (rows + columns) * depth, rows: rows, columns: columns)
    let products = MatrixProduct(kernels)
    let clock = ContinuousClock()
    return (0..<4).map { _ in
      clock.measure { products.multiply(a, b, transposeB: true, into: c) }
    }.min().map { $0 / .seconds(1) } ?? .infinity
  }

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
  public func multiply(
    _ a: Matrix, transposeA: Bool = false, _ b: Matrix, transposeB: Bool = false, into c: Matrix,
    scale: Float = 1, keep: Float = 0
  ) {
    let k = transposeA ? a.rows : a.columns
    precondition(
      c.rows == (transposeA ? a.columns : a.rows) && c.columns == (transposeB ? b.rows : b.columns)
        && k == (transposeB ? b.columns : b.rows), "the matrices do not fit")
    guard c.rows > 0, c.columns > 0 else { return }
    guard kernels != .openBLAS else {
      cblas_sgemm(
        CblasRowMajor, transposeA ? CblasTrans : CblasNoTrans,
        transposeB ? CblasTrans : CblasNoTrans, Int32(c.rows), Int32(c.columns), Int32(k), scale,
        a.base, Int32(a.stride), b.base, Int32(b.stride), keep, c.base, Int32(c.stride))
      return
    }
    if keep != 1 {
      for row in 0..<c.rows {
        let target = c.base + row * c.stride
        if keep == 0 {
          target.update(repeating: 0, count: c.columns)
        } else {
          for column in 0..<c.columns { target[column] *= keep }
        }
      }
    }
    ck_product(
      ck_matrix(base: a.base, stride: a.stride, transposed: transposeA ? 1 : 0),
      ck_matrix(base: b.base, stride: b.stride, transposed: transposeB ? 1 : 0), c.base, c.stride,
      c.rows, c.columns, k, scale, kernels == .bfloat16 ? 1 : 0)
  }

  /// Adds the sum of each column of `a`, `[m, n]`, to `sums`, `[n]`: the gradient of a bias.
  public static func addColumnSums(of a: Matrix, to sums: UnsafeMutablePointer<Float>) {
    for row in 0..<a.rows {
      let source = a.base + row * a.stride
      for column in 0..<a.columns { sums[column] += source[column] }
    }
  }
}
