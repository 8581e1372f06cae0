import CKernels

/// Causal self-attention over one whole sequence, forward beside backward, for training.
///
/// Queries, keys and values stand side by side in rows of 3 · width, heads within each.
public struct SequenceAttention {
  /// Heads of the model.
  public let headCount: Int
  /// Width of a head.
  public let headWidth: Int

  private let products: MatrixProduct

  /// Describes the attention of a model with that many heads of that width.
  public init(headCount: Int, headWidth: Int, products: MatrixProduct) {
    self.products = products
    self.headCount = headCount
    self.headWidth = headWidth
  }

  private var width: Int { headCount * headWidth }

  /// Floats that the weights of one sequence take: `[headCount, length, length]`.
  public func weightCount(length: Int) -> Int { headCount * length * length }

  /// Attends, and keeps the softmax weights for the backward pass.
  ///
  /// - Parameters:
  ///   - qkv: `[length, 3 · width]`.
  ///   - length: Number of positions.
  ///   - hidden: Positions that nobody may look at, such as padding. A row that is left with
  ///     nothing to look at looks at all positions alike, as the published model does: its scores
  ///     are set to 0 before the softmax, or NaN would reach the parameters.
  ///   - weights: `[headCount, length, length]`, written.
  ///   - output: `[length, width]`, written.
  public func forward(
    _ qkv: UnsafeMutablePointer<Float>, length: Int, hidden: [Bool]?,
    weights: UnsafeMutablePointer<Float>, to output: UnsafeMutablePointer<Float>
  ) {
    let scale = 1 / Float(headWidth).squareRoot()
    for head in 0..<headCount {
      let (q, k, v) = heads(qkv, head, length)
      let p = Matrix(weights + head * length * length, rows: length, columns: length)
      products.multiply(q, k, transposeB: true, into: p, scale: scale)
      for row in 0..<length {
        softmax(p.base + row * length, row: row, length: length, hidden: hidden)
      }
      let out = Matrix(
        output + head * headWidth, rows: length, columns: headWidth, stride: width)
      products.multiply(p, v, into: out)
    }
  }

  /// Writes the gradients of queries, keys and values.
  ///
  /// - Parameters:
  ///   - qkv: The forward pass's input, `[length, 3 · width]`.
  ///   - length: Number of positions.
  ///   - hidden: As in the forward pass.
  ///   - weights: From the forward pass.
  ///   - doutput: Gradient of the output, `[length, width]`.
  ///   - dqkv: Gradient of the input, `[length, 3 · width]`, written.
  ///   - scratch: `[length, length]`.
  public func backward(
    _ qkv: UnsafeMutablePointer<Float>, length: Int, hidden: [Bool]?,
    weights: UnsafeMutablePointer<Float>, doutput: UnsafeMutablePointer<Float>,
    dqkv: UnsafeMutablePointer<Float>, scratch: UnsafeMutablePointer<Float>
  ) {
    let scale = 1 / Float(headWidth).squareRoot()
    let dp = Matrix(scratch, rows: length, columns: length)
    for head in 0..<headCount {
      let (q, k, v) = heads(qkv, head, length)
      let (dq, dk, dv) = heads(dqkv, head, length)
      let p = Matrix(weights + head * length * length, rows: length, columns: length)
      let dout = Matrix(doutput + head * headWidth, rows: length, columns: headWidth, stride: width)
      products.multiply(p, transposeA: true, dout, into: dv)
      products.multiply(dout, v, transposeB: true, into: dp)
      for row in 0..<length {
        let weights = p.base + row * length
        let gradient = dp.base + row * length
        if Self.seesNothing(row: row, hidden: hidden) {
          // Its scores were constants.
          gradient.update(repeating: 0, count: length)
          continue
        }
        var inner: Float = 0
        for column in 0...row { inner += gradient[column] * weights[column] }
        for column in 0...row { gradient[column] = weights[column] * (gradient[column] - inner) }
        (gradient + row + 1).update(repeating: 0, count: length - row - 1)
      }
      products.multiply(dp, k, into: dq, scale: scale)
      products.multiply(dp, transposeA: true, q, into: dk, scale: scale)
    }
  }

  private func heads(
    _ base: UnsafeMutablePointer<Float>, _ head: Int, _ length: Int
  ) -> (q: Matrix, k: Matrix, v: Matrix) {
    func part(_ index: Int) -> Matrix {
      Matrix(
        base + index * width + head * headWidth, rows: length, columns: headWidth,
        stride: 3 * width)
    }
    return (part(0), part(1), part(2))
  }

  private func softmax(
    _ scores: UnsafeMutablePointer<Float>, row: Int, length: Int, hidden: [Bool]?
  ) {
    if Self.seesNothing(row: row, hidden: hidden) {
      scores.update(repeating: 1 / Float(length), count: length)
      return
    }
    if let hidden {
      for column in 0...row where hidden[column] { scores[column] = -.infinity }
    }
    let sum = ck_exp_sum(scores, row + 1, ck_max(scores, row + 1))
    let inverse = 1 / sum
    for column in 0...row { scores[column] *= inverse }
    (scores + row + 1).update(repeating: 0, count: length - row - 1)
  }

  private static func seesNothing(row: Int, hidden: [Bool]?) -> Bool {
    guard let hidden else { return false }
    return hidden[...row].allSatisfy { $0 }
  }
}
