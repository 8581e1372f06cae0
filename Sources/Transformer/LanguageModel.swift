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

  let tokenEmbeddings: Floats
  let positionalEmbeddings: Floats
  let blocks: [Block]
  let norm: Norm
  let head: PackedLinear
  let team: Team

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
    let configuration = configuration
    let width = configuration.modelWidth
    // The head first: it is the largest piece.
    let pieces = concurrentMap(configuration.layerCount + 2) { piece -> Piece in
      let packer = Packer(parameters: parameters, precision: precision)
      let table = parameters.table
      switch piece {
      case 0:
        return .linear(
          packer.linear(
            table.headWeight, table.headBias, inputs: width,
            outputs: configuration.vocabularySize))
      case 1:
        return .floats(
          packer.floats(table.tokenEmbeddings, configuration.vocabularySize * width))
      default: return .block(packer.block(table.blocks[piece - 2]))
      }
    }
    let packer = Packer(parameters: parameters, precision: precision)
    let table = parameters.table
    positionalEmbeddings = packer.floats(
      table.positionalEmbeddings, configuration.contextLength * width)
    norm = packer.norm(table.normWeight, table.normBias)
    guard case .linear(let head) = pieces[0], case .floats(let tokenEmbeddings) = pieces[1] else {
      preconditionFailure("the pieces are in the order in which they were asked for")
    }
    self.head = head
    self.tokenEmbeddings = tokenEmbeddings
    blocks = pieces[2...].compactMap {
      if case .block(let block) = $0 { block } else { nil }
    }
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
