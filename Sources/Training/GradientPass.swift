import Kernels
import Transformer

/// The whole model forward and backward over some sequences, on one thread.
///
/// Forward and backward of each part stand side by side in the extensions below; the formulas are
/// the kernels'. Not thread-safe: each thread has its own.
public final class GradientPass {
  let configuration: Configuration
  let table: ParameterTable
  let linear: Linear
  let attention: SequenceAttention
  let activations: Activations
  let dropout: Dropout?

  /// Creates a pass for models of the given shape.
  ///
  /// - Parameters:
  ///   - configuration: The shape.
  ///   - products: What computes the matrix products.
  ///   - dropout: How likely an element of what a half of a block adds becomes 0, where a gradient
  ///     is computed; nil for never.
  public init(_ configuration: Configuration, products: MatrixProduct, dropout: Double? = nil) {
    self.dropout = Dropout(dropout)
    self.configuration = configuration
    table = ParameterTable(configuration)
    linear = Linear(products)
    attention = SequenceAttention(
      headCount: configuration.headCount, headWidth: configuration.headWidth, products: products)
    activations = Activations(layerCount: configuration.layerCount)
  }

  /// Computes the loss, and adds its gradient if there is a place for it.
  ///
  /// - Parameters:
  ///   - sequences: What to read; ids below the vocabulary's size.
  ///   - parameters: The weights, only read.
  ///   - gradients: Laid out as the parameters and added to; nil for the loss alone.
  ///   - scale: Factor of the gradient: 1 over the targets of the whole batch for a mean.
  /// - Returns: The sum of the targets' losses in nats, not scaled.
  /// - Complexity: O(rows · parameters + Σ length² · d_model · layers)
  public func run(
    _ sequences: [Example], parameters: Parameters, gradients: UnsafeMutablePointer<Float>?,
    scale: Float
  ) -> Double {
    let rows = sequences.reduce(0) { $0 + $1.count }
    guard rows > 0 else { return 0 }
    activations.reserve(sequences, for: configuration)
    let weights = parameters.values
    embed(sequences, weights)
    for layer in 0..<configuration.layerCount {
      forward(layer, sequences, rows, weights, gradients == nil ? nil : dropout)
    }
    let loss = head(sequences, rows, weights, gradients, scale)
    guard let gradients else { return loss }
    for layer in (0..<configuration.layerCount).reversed() {
      backward(layer, sequences, rows, weights, gradients)
    }
    embedBackward(sequences, gradients)
    return loss
  }

  private var width: Int { configuration.modelWidth }

  /// The residual stream that enters `layer`, or leaves the last.
  private func residual(_ layer: Int) -> Activations.Buffer {
    layer < configuration.layerCount ? activations.blocks[layer].input : activations.output
  }
}

// MARK: Embeddings

extension GradientPass {
  private func embed(_ sequences: [Example], _ weights: UnsafeMutablePointer<Float>) {
    var x = residual(0).base
    for sequence in sequences {
      for (position, token) in sequence.inputs.enumerated() {
        precondition((0..<configuration.vocabularySize).contains(token), "no such token")
        let row = weights + table.tokenEmbeddings + token * width
        let place = weights + table.positionalEmbeddings + position * width
        for column in 0..<width { x[column] = row[column] + place[column] }
        x += width
      }
    }
  }

  private func embedBackward(
    _ sequences: [Example], _ gradients: UnsafeMutablePointer<Float>
  ) {
    var dx = activations.dresidual.base
    for sequence in sequences {
      for (position, token) in sequence.inputs.enumerated() {
        let row = gradients + table.tokenEmbeddings + token * width
        let place = gradients + table.positionalEmbeddings + position * width
        for column in 0..<width {
          row[column] += dx[column]
          place[column] += dx[column]
        }
        dx += width
      }
    }
  }
}

// MARK: Blocks

extension GradientPass {
  private func forward(
    _ layer: Int, _ sequences: [Example], _ rows: Int, _ weights: UnsafeMutablePointer<Float>,
    _ dropout: Dropout?
  ) {
    let block = activations.blocks[layer]
    let at = table.blocks[layer]
    let hidden = configuration.feedForwardWidth
    LayerNorm.forward(
      block.input.base, rows: rows, width: width, gain: weights + at.norm1Weight,
      bias: weights + at.norm1Bias, to: block.normalized1.base)
    linear.forward(
      block.normalized1.matrix(rows: rows, columns: width),
      weight: Matrix(weights + at.attentionWeight, rows: 3 * width, columns: width), bias: nil,
      to: block.qkv.matrix(rows: rows, columns: 3 * width))
    eachSequence(sequences) { sequence, start, square in
      attention.forward(
        block.qkv.base + start * 3 * width, length: sequence.count, hidden: sequence.hidden,
        weights: block.weights.base + square, to: block.attended.base + start * width)
    }
    block.middle.base.update(from: block.input.base, count: rows * width)
    add(
      block.attended.matrix(rows: rows, columns: width),
      weight: Matrix(weights + at.outputWeight, rows: width, columns: width),
      bias: weights + at.outputBias, to: block.middle.matrix(rows: rows, columns: width),
      sequences, dropout, site: 2 * layer)
    LayerNorm.forward(
      block.middle.base, rows: rows, width: width, gain: weights + at.norm2Weight,
      bias: weights + at.norm2Bias, to: block.normalized2.base)
    linear.forward(
      block.normalized2.matrix(rows: rows, columns: width),
      weight: Matrix(weights + at.firstWeight, rows: hidden, columns: width),
      bias: weights + at.firstBias, to: block.hidden.matrix(rows: rows, columns: hidden))
    for index in 0..<rows * hidden { block.hidden.base[index] = max(0, block.hidden.base[index]) }
    let output = residual(layer + 1)
    output.base.update(from: block.middle.base, count: rows * width)
    add(
      block.hidden.matrix(rows: rows, columns: hidden),
      weight: Matrix(weights + at.secondWeight, rows: width, columns: hidden),
      bias: weights + at.secondBias, to: output.matrix(rows: rows, columns: width),
      sequences, dropout, site: 2 * layer + 1)
  }

  /// `stream += dropout(x · weightᵀ + bias)`: how each half of a block ends.
  private func add(
    _ x: Matrix, weight: Matrix, bias: UnsafeMutablePointer<Float>, to stream: Matrix,
    _ sequences: [Example], _ dropout: Dropout?, site: Int
  ) {
    guard let dropout else {
      linear.forward(x, weight: weight, bias: bias, to: stream, onto: true)
      return
    }
    let branch = activations.branch.matrix(rows: stream.rows, columns: width)
    linear.forward(x, weight: weight, bias: bias, to: branch)
    dropout.apply(branch.base, width: width, sequences, site: site)
    for index in 0..<stream.rows * width { stream.base[index] += branch.base[index] }
  }

  /// The gradient of what a half adds: that of the stream, under the mask of the way forward.
  private func branchGradient(_ dx: Matrix, _ sequences: [Example], site: Int) -> Matrix {
    guard let dropout else { return dx }
    let branch = activations.branch.matrix(rows: dx.rows, columns: width)
    branch.base.update(from: dx.base, count: dx.rows * width)
    dropout.apply(branch.base, width: width, sequences, site: site)
    return branch
  }

  /// `dresidual` holds the gradient of the block's output, and then that of its input.
  private func backward(
    _ layer: Int, _ sequences: [Example], _ rows: Int, _ weights: UnsafeMutablePointer<Float>,
    _ gradients: UnsafeMutablePointer<Float>
  ) {
    let block = activations.blocks[layer]
    let at = table.blocks[layer]
    let hidden = configuration.feedForwardWidth
    let dx = activations.dresidual.matrix(rows: rows, columns: width)
    let dnormalized = activations.dnormalized.matrix(rows: rows, columns: width)
    let dhidden = activations.dhidden.matrix(rows: rows, columns: hidden)
    linear.backward(
      block.hidden.matrix(rows: rows, columns: hidden),
      weight: Matrix(weights + at.secondWeight, rows: width, columns: hidden),
      dy: branchGradient(dx, sequences, site: 2 * layer + 1), dx: dhidden,
      dweight: Matrix(gradients + at.secondWeight, rows: width, columns: hidden),
      dbias: gradients + at.secondBias)
    for index in 0..<rows * hidden where block.hidden.base[index] <= 0 { dhidden.base[index] = 0 }
    linear.backward(
      block.normalized2.matrix(rows: rows, columns: width),
      weight: Matrix(weights + at.firstWeight, rows: hidden, columns: width), dy: dhidden,
      dx: dnormalized, dweight: Matrix(gradients + at.firstWeight, rows: hidden, columns: width),
      dbias: gradients + at.firstBias)
    LayerNorm.backward(
      block.middle.base, dy: dnormalized.base, rows: rows, width: width,
      gain: weights + at.norm2Weight, dx: dx.base, dgain: gradients + at.norm2Weight,
      dbias: gradients + at.norm2Bias)

    let dattended = dnormalized
    linear.backward(
      block.attended.matrix(rows: rows, columns: width),
      weight: Matrix(weights + at.outputWeight, rows: width, columns: width),
      dy: branchGradient(dx, sequences, site: 2 * layer), dx: dattended,
      dweight: Matrix(gradients + at.outputWeight, rows: width, columns: width),
      dbias: gradients + at.outputBias)
    let dqkv = activations.dqkv.matrix(rows: rows, columns: 3 * width)
    eachSequence(sequences) { sequence, start, square in
      attention.backward(
        block.qkv.base + start * 3 * width, length: sequence.count, hidden: sequence.hidden,
        weights: block.weights.base + square, doutput: dattended.base + start * width,
        dqkv: dqkv.base + start * 3 * width, scratch: activations.dscores.base)
    }
    linear.backward(
      block.normalized1.matrix(rows: rows, columns: width),
      weight: Matrix(weights + at.attentionWeight, rows: 3 * width, columns: width), dy: dqkv,
      dx: dnormalized,
      dweight: Matrix(gradients + at.attentionWeight, rows: 3 * width, columns: width), dbias: nil)
    LayerNorm.backward(
      block.input.base, dy: dnormalized.base, rows: rows, width: width,
      gain: weights + at.norm1Weight, dx: dx.base, dgain: gradients + at.norm1Weight,
      dbias: gradients + at.norm1Bias)
  }

  /// Calls `body` with each sequence, its first row, and where its softmax weights begin.
  private func eachSequence(_ sequences: [Example], _ body: (Example, Int, Int) -> Void) {
    var (start, square) = (0, 0)
    for sequence in sequences {
      body(sequence, start, square)
      start += sequence.count
      square += attention.weightCount(length: sequence.count)
    }
  }
}

// MARK: Head

extension GradientPass {
  /// Norm, logits, loss, and the way back to `dresidual`, a few rows at a time: the logits of a
  /// whole batch would be the largest thing in memory, read four times.
  private func head(
    _ sequences: [Example], _ rows: Int, _ weights: UnsafeMutablePointer<Float>,
    _ gradients: UnsafeMutablePointer<Float>?, _ scale: Float
  ) -> Double {
    let vocabulary = configuration.vocabularySize
    let weight = Matrix(weights + table.headWeight, rows: vocabulary, columns: width)
    let targets = sequences.flatMap(\.targets)
    LayerNorm.forward(
      activations.output.base, rows: rows, width: width, gain: weights + table.normWeight,
      bias: weights + table.normBias, to: activations.normalized.base)
    var loss = 0.0
    for start in stride(from: 0, to: rows, by: Activations.headRows) {
      let count = min(Activations.headRows, rows - start)
      let x = activations.normalized.matrix(rows: count, columns: width, from: start)
      let logits = activations.logits.matrix(rows: count, columns: vocabulary)
      linear.forward(x, weight: weight, bias: weights + table.headBias, to: logits)
      for row in 0..<count {
        let buffer = UnsafeMutableBufferPointer(
          start: logits.base + row * vocabulary, count: vocabulary)
        switch (targets[start + row], gradients) {
        case (let target?, nil): loss += CrossEntropy.loss(.init(buffer), target: target)
        case (let target?, _):
          loss += CrossEntropy.lossAndGradient(buffer, target: target, scale: scale)
        case (nil, _): buffer.update(repeating: 0)
        }
      }
      guard let gradients else { continue }
      linear.backward(
        x, weight: weight, dy: logits,
        dx: activations.dnormalized.matrix(rows: count, columns: width, from: start),
        dweight: Matrix(gradients + table.headWeight, rows: vocabulary, columns: width),
        dbias: gradients + table.headBias)
    }
    guard let gradients else { return loss }
    activations.dresidual.base.update(repeating: 0, count: rows * width)
    LayerNorm.backward(
      activations.output.base, dy: activations.dnormalized.base, rows: rows, width: width,
      gain: weights + table.normWeight, dx: activations.dresidual.base,
      dgain: gradients + table.normWeight, dbias: gradients + table.normBias)
    return loss
  }
}
