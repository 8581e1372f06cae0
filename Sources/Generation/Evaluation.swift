import Foundation

/// How well a model predicts documents.
///
/// `tokens` and `bytes` are those that were scored: a document's first token is not, and its bytes
/// do not count either, or a tokenizer with long tokens would look better than it is.
public struct Evaluation: Hashable, Sendable {
  /// Documents, those without a scored token too.
  public var documents = 0
  /// Tokens scored.
  public var tokens = 0
  /// UTF-8 bytes of the tokens scored.
  public var bytes = 0
  /// −Σ ln p over the tokens scored.
  public var nats = 0.0

  /// An evaluation of nothing.
  public init() {}

  /// Nats per scored token; nil when none was scored.
  public var loss: Double? { tokens > 0 ? nats / Double(tokens) : nil }

  /// e^loss, which compares models of one tokenizer only.
  public var perplexity: Double? { loss.map { exp($0) } }

  /// Bits per scored byte, which compares any models.
  public var bitsPerByte: Double? { bytes > 0 ? nats / Double(bytes) / log(2) : nil }

  /// Adds up two evaluations of different documents.
  public static func += (total: inout Evaluation, other: Evaluation) {
    total.documents += other.documents
    total.tokens += other.tokens
    total.bytes += other.bytes
    total.nats += other.nats
  }
}
