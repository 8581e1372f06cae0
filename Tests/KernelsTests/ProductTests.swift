import Kernels
import Testing

/// General products against plain sums, in every orientation, at sizes that leave ragged edges of
/// tiles, blocks and pairs.
struct ProductTests {
  struct Shape: CustomTestStringConvertible {
    let m, n, k: Int
    var testDescription: String { "\(m)×\(k)·\(k)×\(n)" }
  }

  static let shapes = [
    Shape(m: 1, n: 1, k: 1), Shape(m: 13, n: 33, k: 7), Shape(m: 12, n: 32, k: 64),
    Shape(m: 150, n: 40, k: 259), Shape(m: 31, n: 1057, k: 300), Shape(m: 5, n: 70, k: 513),
  ]

  private func product(
    _ products: MatrixProduct, _ shape: Shape, _ a: inout [Float], _ b: inout [Float],
    transposeA: Bool, transposeB: Bool, scale: Float, keep: Float
  ) -> [Float] {
    // Rows of c are further apart than they are long: what lies between must not be touched.
    let stride = shape.n + 3
    var c = [Float](repeating: 2, count: shape.m * stride)
    a.withUnsafeMutableBufferPointer { a in
      b.withUnsafeMutableBufferPointer { b in
        c.withUnsafeMutableBufferPointer { c in
          guard let a = a.baseAddress, let b = b.baseAddress, let c = c.baseAddress else { return }
          products.multiply(
            Matrix(
              a, rows: transposeA ? shape.k : shape.m,
              columns: transposeA ? shape.m : shape.k),
            transposeA: transposeA,
            Matrix(
              b, rows: transposeB ? shape.n : shape.k,
              columns: transposeB ? shape.k : shape.n),
            transposeB: transposeB,
            into: Matrix(c, rows: shape.m, columns: shape.n, stride: stride),
            scale: scale, keep: keep)
        }
      }
    }
    for row in 0..<shape.m {
      #expect(c[(row * stride + shape.n)..<(row + 1) * stride] == [2, 2, 2])
    }
    return (0..<shape.m).flatMap { c[$0 * stride..<$0 * stride + shape.n] }
  }

  private func reference(
    _ shape: Shape, _ a: [Float], _ b: [Float], transposeA: Bool, transposeB: Bool, scale: Float,
    keep: Float
  ) -> [Double] {
    (0..<shape.m * shape.n).map { place in
      let (i, j) = place.quotientAndRemainder(dividingBy: shape.n)
      let sum = (0..<shape.k).reduce(0.0) { sum, k in
        sum + Double(a[transposeA ? k * shape.m + i : i * shape.k + k])
          * Double(b[transposeB ? j * shape.k + k : k * shape.n + j])
      }
      return Double(scale) * sum + Double(keep) * 2
    }
  }

  @Test(arguments: shapes, Processor.Level.allCases)
  func float32EqualsPlainSums(_ shape: Shape, _ level: Processor.Level) {
    let before = Processor.level
    defer { Processor.use(before) }
    Processor.use(level)
    var random = SeededGenerator(state: 3)
    for (transposeA, transposeB) in [(false, false), (false, true), (true, false), (true, true)] {
      var (a, b) = (random.floats(shape.m * shape.k), random.floats(shape.k * shape.n))
      for (scale, keep) in [(Float(1), Float(0)), (0.5, 1), (2, -0.25)] {
        let expected = reference(
          shape, a, b, transposeA: transposeA, transposeB: transposeB, scale: scale, keep: keep)
        for kernels in [MatrixProduct.Kernels.float32, .openBLAS] {
          let found = product(
            MatrixProduct(kernels), shape, &a, &b, transposeA: transposeA, transposeB: transposeB,
            scale: scale, keep: keep)
          #expect(largestDifference(found, expected) < 4e-6 * Double(shape.k).squareRoot())
        }
      }
    }
  }

  /// bfloat16 keeps 8 bits of a factor: with factors that have no more, it is exact but for the sum.
  @Test(arguments: shapes) func bfloat16EqualsPlainSumsOfRoundedFactors(_ shape: Shape) {
    let products = MatrixProduct(.bfloat16)
    #expect((products.kernels == .bfloat16) == Processor.hasBFloat16)
    var random = SeededGenerator(state: 4)
    func rounded(_ count: Int) -> [Float] {
      random.floats(count).map { Float(bitPattern: ($0.bitPattern &+ 0x8000) & 0xFFFF_0000) }
    }
    for (transposeA, transposeB) in [(false, false), (false, true), (true, false), (true, true)] {
      var (a, b) = (rounded(shape.m * shape.k), rounded(shape.k * shape.n))
      let expected = reference(
        shape, a, b, transposeA: transposeA, transposeB: transposeB, scale: 0.5, keep: 1)
      let found = product(
        products, shape, &a, &b, transposeA: transposeA, transposeB: transposeB, scale: 0.5, keep: 1
      )
      #expect(largestDifference(found, expected) < 4e-6 * Double(shape.k).squareRoot())
    }
  }

  @Test func bfloat16RoundsToTheNearest() {
    guard Processor.hasBFloat16 else { return }
    let shape = Shape(m: 40, n: 40, k: 512)
    var random = SeededGenerator(state: 5)
    var (a, b) = (random.floats(shape.m * shape.k), random.floats(shape.k * shape.n))
    let expected = reference(
      shape, a, b, transposeA: false, transposeB: true, scale: 1, keep: 0)
    let found = product(
      MatrixProduct(.bfloat16), shape, &a, &b, transposeA: false, transposeB: true, scale: 1,
      keep: 0)
    // Errors of 2⁻⁹ a factor that fall to either side grow with the root of their number; cut off
    // instead of rounded, they would all fall to one.
    let size = expected.reduce(0) { $0 + $1 * $1 }
    let error = zip(found, expected).reduce(0) {
      let difference = Double($1.0) - $1.1
      return $0 + difference * difference
    }
    #expect((error / size).squareRoot() < 4e-3)
  }

  @Test func aRunsKernelsAreTheFastestThatItMayUse() {
    let exact = MatrixProduct.fastest(roundsToBFloat16: false)
    #expect(exact.kernels != .bfloat16)
    let rounding = MatrixProduct.fastest(roundsToBFloat16: true)
    #expect(Processor.hasBFloat16 ? rounding.kernels == .bfloat16 : rounding.kernels != .bfloat16)
  }
}
