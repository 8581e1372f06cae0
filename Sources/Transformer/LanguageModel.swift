@_exported import enum Kernels.Precision
import Kernels

/// A transformer ready to generate: weights packed for the processor, one forward pass.
///
/// A row's numbers depend on its own sequence alone: prefill equals token-by-token decoding and a
/// batch of N equals N alone, bit for bit, under any number of threads. Safe to share between
/// threads; each story has a cache of its own.
public final class LanguageModel: Sendable {
  /// Shape of the model.
  public let configuration: Configuration
  /// How the weights are held.
  public let precision: Precision

  private let tokenEmbeddings: Floats
  private let positionalEmbeddings: Floats
  private let blocks: [Block]
  private let norm: Norm
  private let head: PackedLinear
  private let team: Team

  /// Rows of one pass. More would push the feed-forward activations out of a core's cache, fewer
  /// would read the weights too often.
  private static let rowsPerPass = 64

  /// Packs the parameters, which are not needed any more afterwards.
  ///
  /// - Parameters:
  ///   - parameters: The weights.
  ///   - precision: How to hold them.
  ///   - threads: Cores that one pass may use, the caller's included.
  /// - Complexity: O(parameters)
  public init(_ parameters: Parameters, precision: Precision = .float32, threads: Int = 1) {
    configuration = parameters.configuration
    self.precision = precision
    team = Team(size: threads)
    let (table, values) = (parameters.table, parameters.values)
    let width = configuration.modelWidth
    let hidden = configuration.feedForwardWidth

    func pack(_ weight: Int, _ bias: Int?, inputs: Int, outputs: Int) -> PackedLinear {
      PackedLinear(
        weight: values + weight, bias: bias.map { UnsafePointer(values + $0) }, inputs: inputs,
        outputs: outputs, precision: precision)
    }
    func norm(_ gain: Int, _ bias: Int) -> Norm {
      Norm(
        gain: Floats(values + gain, count: width), bias: Floats(values + bias, count: width))
    }
    tokenEmbeddings = Floats(
      values + table.tokenEmbeddings, count: configuration.vocabularySize * width)
    positionalEmbeddings = Floats(
      values + table.positionalEmbeddings, count: configuration.contextLength * width)
    blocks = table.blocks.map { block in
      Block(
        norm1: norm(block.norm1Weight, block.norm1Bias),
        attention: pack(block.attentionWeight, nil, inputs: width, outputs: 3 * width),
        output: pack(block.outputWeight, block.outputBias, inputs: width, outputs: width),
        norm2: norm(block.norm2Weight, block.norm2Bias),
        first: pack(block.firstWeight, block.firstBias, inputs: width, outputs: hidden),
        second: pack(block.secondWeight, block.secondBias, inputs: hidden, outputs: width))
    }
    self.norm = norm(table.normWeight, table.normBias)
    head = pack(
      table.headWeight, table.headBias, inputs: width, outputs: configuration.vocabularySize)
  }

  /// Bytes of weights that decoding one token reads, the embedding's two rows left out.
  public var bytesPerToken: Int {
    blocks.reduce(head.byteCount) { sum, block in
      sum + block.attention.byteCount + block.output.byteCount + block.first.byteCount
        + block.second.byteCount
    }
  }

  /// An empty cache for this model.
  ///
  /// - Parameter capacity: Positions to make room for, at most the context; nil for all of it.
  /// - Returns: A cache that holds no position.
  public func makeCache(capacity: Int? = nil) -> KVCache {
    KVCache(configuration, capacity: capacity ?? configuration.contextLength)
  }

  /// Appends tokens to a story: prefill with many, decoding with one.
  ///
  /// - Parameters:
  ///   - tokens: Ids below the vocabulary's size; at least one.
  ///   - cache: The story so far, at most `capacity - tokens.count` positions.
  ///   - selection: Rows to compute the logits of.
  /// - Returns: The logits of the rows selected, what the model expects after each.
  /// - Complexity: O(n · parameters + n · positions · d_model)
  @discardableResult
  public func decode(
    _ tokens: [Int], into cache: KVCache, logits selection: LogitSelection = .last
  ) -> Logits {
    precondition(!tokens.isEmpty, "there is nothing to decode")
    precondition(cache.count + tokens.count <= cache.capacity, "the cache is full")
    let selected = selection == .all ? tokens.count : selection == .last ? 1 : 0
    return Logits(rows: selected, vocabularySize: configuration.vocabularySize) { output in
      for start in stride(from: 0, to: tokens.count, by: Self.rowsPerPass) {
        let end = min(start + Self.rowsPerPass, tokens.count)
        let rows = (start..<end).map {
          Row(token: tokens[$0], cache: cache, position: cache.count + $0 - start)
        }
        switch selection {
        case .all:
          forward(
            rows, scratch: cache.scratch, headRows: 0..<rows.count,
            logits: output + start * configuration.vocabularySize)
        case .last where end == tokens.count:
          forward(
            rows, scratch: cache.scratch, headRows: rows.count - 1..<rows.count,
            logits: output)
        default:
          forward(rows, scratch: cache.scratch, headRows: 0..<0, logits: output)
        }
        cache.advance(by: rows.count)
      }
    }
  }

  /// Appends one token to each of several stories at once.
  ///
  /// - Parameters:
  ///   - tokens: One id a story.
  ///   - caches: The stories so far, no cache twice.
  /// - Returns: One row of logits a story, each equal to what ``decode(_:into:logits:)`` gives.
  public func decodeBatch(_ tokens: [Int], into caches: [KVCache]) -> Logits {
    precondition(tokens.count == caches.count, "one token a cache")
    return Logits(rows: tokens.count, vocabularySize: configuration.vocabularySize) { output in
      for start in stride(from: 0, to: tokens.count, by: Self.rowsPerPass) {
        let range = start..<min(start + Self.rowsPerPass, tokens.count)
        let rows = range.map { index in
          precondition(caches[index].count < caches[index].capacity, "a cache is full")
          return Row(token: tokens[index], cache: caches[index], position: caches[index].count)
        }
        forward(
          rows, scratch: caches[0].scratch, headRows: 0..<rows.count,
          logits: output + start * configuration.vocabularySize)
        for index in range { caches[index].advance(by: 1) }
      }
    }
  }
}

extension LanguageModel {
  /// One token at its place in its story.
  private struct Row {
    let token: Int
    let cache: KVCache
    let position: Int
  }

  private struct Norm: Sendable {
    let gain, bias: Floats

    func callAsFunction(
      _ x: UnsafePointer<Float>, rows: Int, to y: UnsafeMutablePointer<Float>
    ) {
      LayerNorm.forward(
        x, rows: rows, width: gain.count, gain: gain.pointer, bias: bias.pointer, to: y)
    }
  }

  private struct Block: Sendable {
    let norm1: Norm
    let attention, output: PackedLinear
    let norm2: Norm
    let first, second: PackedLinear
  }

  /// All members run this together. Each computes its share of a product's outputs or of the
  /// heads; normalizing is so little that each does it whole, which saves a barrier.
  private func forward(
    _ rows: [Row], scratch: Scratch, headRows: Range<Int>, logits: UnsafeMutablePointer<Float>
  ) {
    scratch.reserve(rows: rows.count, members: team.size, for: configuration)
    let width = configuration.modelWidth
    let x = scratch.residual
    embed(rows, to: x)
    team.run { index in
      let member = scratch.members[index]

      func apply(
        _ linear: PackedLinear, _ input: UnsafePointer<Float>,
        to output: UnsafeMutablePointer<Float>, rows count: Int, _ epilogue: Epilogue = .store
      ) {
        linear.apply(
          input, rows: count, to: output,
          panels: team.share(of: linear.panelCount, member: index), epilogue: epilogue,
          rounded: member.rounded)
        team.barrier()
      }

      for (layer, block) in blocks.enumerated() {
        block.norm1(x, rows: rows.count, to: member.normalized)
        apply(block.attention, member.normalized, to: scratch.attentionInput, rows: rows.count)
        for head in team.share(of: configuration.headCount, member: index) {
          attend(rows, layer: layer, head: head, scratch, scores: member.scores)
        }
        team.barrier()
        apply(block.output, scratch.attended, to: x, rows: rows.count, .add)
        block.norm2(x, rows: rows.count, to: member.normalized)
        apply(block.first, member.normalized, to: scratch.hidden, rows: rows.count, .relu)
        apply(block.second, scratch.hidden, to: x, rows: rows.count, .add)
      }
      if !headRows.isEmpty {
        norm(x + headRows.lowerBound * width, rows: headRows.count, to: member.normalized)
        apply(head, member.normalized, to: logits, rows: headRows.count)
      }
    }
  }

  private func embed(_ rows: [Row], to x: UnsafeMutablePointer<Float>) {
    let width = configuration.modelWidth
    for (index, row) in rows.enumerated() {
      precondition(
        (0..<configuration.vocabularySize).contains(row.token), "the model has no such token")
      let token = tokenEmbeddings.pointer + row.token * width
      let position = positionalEmbeddings.pointer + row.position * width
      for column in 0..<width { x[index * width + column] = token[column] + position[column] }
    }
  }

  private func attend(
    _ rows: [Row], layer: Int, head: Int, _ scratch: Scratch, scores: UnsafeMutablePointer<Float>
  ) {
    let width = configuration.modelWidth
    let headWidth = configuration.headWidth
    for (index, row) in rows.enumerated() {
      let query = scratch.attentionInput + index * 3 * width + head * headWidth
      row.cache.store(
        layer: layer, head: head, position: row.position, key: query + width,
        value: query + 2 * width)
    }
    for (index, row) in rows.enumerated() {
      CachedAttention.attend(
        query: scratch.attentionInput + index * 3 * width + head * headWidth,
        keys: row.cache.keys(layer: layer, head: head),
        values: row.cache.values(layer: layer, head: head), count: row.position + 1,
        headWidth: headWidth, scores: scores,
        to: scratch.attended + index * width + head * headWidth)
    }
  }
}
