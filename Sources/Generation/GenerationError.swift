import Sampling

/// Why nothing can be generated or scored.
public enum GenerationError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The opening has no tokens; the model has none to begin a text with.
  case emptyOpening
  /// An id that the model has no row for.
  case unknownToken(Int, rows: Int)
  /// An option that means nothing.
  case option(SamplingError)
  /// A number of tokens below zero.
  case negativeCount(Int)
  /// No token has a probability: the weights hold what is no number.
  case brokenModel
  /// The tokenizer has ids that the model has no rows for.
  case tokenizerTooLarge(tokens: Int, rows: Int)

  /// What is wrong and what to do, in one line.
  public var description: String {
    switch self {
    case .emptyOpening:
      "the opening is empty, and the model can only go on from a text: give it a first word"
    case .unknownToken(let id, let rows):
      "token \(id) is not in the model, whose ids end at \(rows - 1)"
    case .option(let error): error.description
    case .negativeCount(let count): "\(count) tokens cannot be generated; give 0 or more"
    case .brokenModel:
      "the model's output is not a number: its weights are damaged, import the checkpoint again"
    case .tokenizerTooLarge(let tokens, let rows):
      "the tokenizer has \(tokens) ids and the model \(rows) rows: they are not of one checkpoint"
    }
  }
}
