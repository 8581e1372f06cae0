import Kernels
import Transformer

/// What a forward pass keeps for the backward pass, and the backward pass's scratch.
///
/// Rows of all sequences lie one after another. Everything is `[rows, …]`, grown to the largest
/// batch and kept.
final class Activations {
  /// One block's activations.
  final class Block {
    let input = Buffer()  // residual stream before the block, [d_model]
    let normalized1 = Buffer()  // [d_model]
    let qkv = Buffer()  // [3 · d_model]
    let weights = Buffer()  // softmax weights, [heads, length, length] a sequence
    let attended = Buffer()  // [d_model]
    let middle = Buffer()  // residual stream between attention and feed-forward, [d_model]
    let normalized2 = Buffer()  // [d_model]
    let hidden = Buffer()  // after ReLU, [d_ff]
  }

  let blocks: [Block]
  let output = Buffer()  // residual stream after the last block, [d_model]
  let normalized = Buffer()  // [d_model]
  let logits = Buffer()  // [headRows, vocabulary]
  let dresidual = Buffer()  // [d_model]
  let dnormalized = Buffer()  // [d_model]
  let dqkv = Buffer()  // [3 · d_model]
  let dhidden = Buffer()  // [d_ff]
  let branch = Buffer()  // what a half adds, or its gradient, under a dropout mask, [d_model]
  let dscores = Buffer()  // [length, length]

  /// Rows for which logits are computed at once: 8,259 floats each are best used while in cache.
  static let headRows = 256

  init(layerCount: Int) { blocks = (0..<layerCount).map { _ in Block() } }

  func reserve(_ sequences: [Example], for configuration: Configuration) {
    let rows = sequences.reduce(0) { $0 + $1.count }
    let longest = sequences.map(\.count).max() ?? 0
    let squares = sequences.reduce(0) { $0 + $1.count * $1.count }
    let width = configuration.modelWidth
    for block in blocks {
      for buffer in [
        block.input, block.normalized1, block.attended, block.middle, block.normalized2,
      ] {
        buffer.reserve(rows * width)
      }
      block.qkv.reserve(rows * 3 * width)
      block.weights.reserve(squares * configuration.headCount)
      block.hidden.reserve(rows * configuration.feedForwardWidth)
    }
    for buffer in [output, normalized, dresidual, dnormalized, branch] {
      buffer.reserve(rows * width)
    }
    logits.reserve(min(rows, Self.headRows) * configuration.vocabularySize)
    dqkv.reserve(rows * 3 * width)
    dhidden.reserve(rows * configuration.feedForwardWidth)
    dscores.reserve(longest * longest)
  }

  /// Floats that grow when asked and are otherwise left alone.
  final class Buffer {
    private(set) var base = UnsafeMutablePointer<Float>.allocate(capacity: 1)
    private var capacity = 1

    deinit { base.deallocate() }

    func reserve(_ count: Int) {
      guard count > capacity else { return }
      base.deallocate()
      // A little more than asked: batches differ in length, and each growth touches new pages.
      capacity = count + count / 8
      base = .allocate(capacity: capacity)
    }

    func matrix(rows: Int, columns: Int, from row: Int = 0) -> Matrix {
      Matrix(base + row * columns, rows: rows, columns: columns)
    }
  }
}
