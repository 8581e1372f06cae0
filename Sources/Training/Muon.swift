import Kernels
import Transformer

/// Muon (Jordan et al., 2024): momentum made orthogonal, for the matrices inside the blocks.
///
/// The quintic Newton–Schulz iteration and its coefficients are the original's; the factor
/// 0.2 · √max(rows, columns) is Moonlight's (arXiv:2502.16982), which lets one learning rate serve
/// Muon and AdamW. Embeddings, head, norms and biases stay with AdamW.
public struct Muon: Codable, Hashable, Sendable {
  /// Decay of the momentum.
  public var momentum: Float = 0.95
  /// Decoupled weight decay, times the learning rate at each step.
  public var weightDecay: Float = 0.01

  enum CodingKeys: String, CodingKey {
    case momentum
    case weightDecay = "weight_decay"
  }

  /// Creates an optimizer with the usual momentum.
  public init() {}

  /// Whether a tensor is Muon's: a matrix within a block.
  static func handles(_ entry: ParameterTable.Entry) -> Bool {
    entry.shape.count == 2 && entry.name.hasPrefix("attention_blocks.")
  }

  /// One thread's matrices for the iteration; grown to the largest.
  final class Scratch {
    let update = Activations.Buffer()
    let next = Activations.Buffer()
    let gram = Activations.Buffer()
    let polynomial = Activations.Buffer()
  }

  /// Updates one matrix in place.
  ///
  /// - Complexity: 5 iterations of O(min² · max) each, in sgemm.
  func update(
    _ parameters: UnsafeMutablePointer<Float>, gradients: UnsafePointer<Float>,
    momentum buffer: UnsafeMutablePointer<Float>, rows: Int, columns: Int, rate: Float,
    gradientScale: Float, products: MatrixProduct, scratch: Scratch
  ) {
    let count = rows * columns
    let (small, large) = (min(rows, columns), max(rows, columns))
    scratch.update.reserve(count)
    scratch.next.reserve(count)
    scratch.gram.reserve(small * small)
    scratch.polynomial.reserve(small * small)
    let update = scratch.update.matrix(rows: rows, columns: columns)
    for index in 0..<count {
      let gradient = gradients[index] * gradientScale
      buffer[index] = momentum * buffer[index] + gradient
      update.base[index] = gradient + momentum * buffer[index]  // Nesterov's
    }
    orthogonalize(
      update, next: scratch.next.matrix(rows: rows, columns: columns),
      gram: scratch.gram.matrix(rows: small, columns: small),
      polynomial: scratch.polynomial.matrix(rows: small, columns: small), products)
    let step = rate * 0.2 * Float(large).squareRoot()
    let keep = 1 - rate * weightDecay
    for index in 0..<count {
      parameters[index] = parameters[index] * keep - step * update.base[index]
    }
  }

  /// Moves the singular values of `x` towards 1: X ← aX + (bA + cA²)X with A = XXᵀ, on the short
  /// side.
  private func orthogonalize(
    _ x: Matrix, next: Matrix, gram: Matrix, polynomial: Matrix, _ products: MatrixProduct
  ) {
    let (a, b, c): (Float, Float, Float) = (3.4445, -4.7750, 2.0315)
    let count = x.rows * x.columns
    var squares = 0.0
    for index in 0..<count { squares += Double(x.base[index]) * Double(x.base[index]) }
    let inverse = Float(1 / (squares.squareRoot() + 1e-7))
    for index in 0..<count { x.base[index] *= inverse }
    let isTall = x.rows > x.columns
    let side = gram.rows
    for _ in 0..<5 {
      products.multiply(x, transposeA: isTall, x, transposeB: !isTall, into: gram)
      polynomial.base.update(from: gram.base, count: side * side)
      products.multiply(gram, gram, into: polynomial, scale: c, keep: b)
      next.base.update(from: x.base, count: count)
      if isTall {
        products.multiply(x, polynomial, into: next, keep: a)
      } else {
        products.multiply(polynomial, x, into: next, keep: a)
      }
      x.base.update(from: next.base, count: count)
    }
  }
}
