#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Why a tokenizer file or a merge table cannot be used.
public struct TokenizerError: Error, Hashable, Sendable {
  /// What was wrong.
  public enum Reason: Hashable, Sendable {
    /// The text stops being JSON at this byte.
    case notJSON(offset: Int, expected: String)
    /// A required key of the outer object is not there.
    case missingKey(String)
    /// A key of the outer object appears twice.
    case repeatedKey(String)
    /// A key of `merges` is not of the form `(a, b)`.
    case malformedPair(String)
    /// The same pair of ids is merged twice.
    case repeatedPair(first: Int, second: Int)
    /// Two merges claim the same id.
    case repeatedID(Int)
    /// No merge makes this id, though merges make smaller and larger ones.
    case missingID(Int)
    /// The smallest merged id is neither 258 (V1) nor 259 (V2).
    case unknownVariant(firstMergeID: Int)
    /// A merge uses an id that has no text or is not made before it.
    case unusableChild(Int, of: Int)
    /// There are more rows than the supported maximum.
    case tooManyTokens(maximum: Int)
    /// A token expands to more bytes than the supported maximum.
    case tokenTooLong(Int, maximum: Int)
    /// All tokens together expand to more bytes than the supported maximum.
    case vocabularyTooLong(maximum: Int)
    /// The training texts together exceed the supported maximum of bytes.
    case corpusTooLong(maximum: Int)
    /// The file cannot be read.
    case unreadable(String)
  }

  /// What was wrong.
  public let reason: Reason

  /// The path of the file that was read, where there is one.
  public var file: String?

  /// Makes an error.
  ///
  /// - Parameters:
  ///   - reason: What was wrong.
  ///   - file: The path of the file that was read, where there is one.
  public init(_ reason: Reason, file: String? = nil) {
    self.reason = reason
    self.file = file
  }
}

extension TokenizerError: CustomStringConvertible, LocalizedError {
  /// One line: the file, what is wrong with it, and what to do.
  public var description: String {
    guard let file else { return reason.description }
    return "\(file): \(reason.description)"
  }

  /// The same line as `description`.
  public var errorDescription: String? { description }
}

extension TokenizerError.Reason: CustomStringConvertible {
  /// One line: what is wrong and what to do.
  public var description: String {
    switch self {
    case .notJSON(let offset, let expected):
      "not a tokenizer.json: expected \(expected) at byte \(offset); check that the file is whole"
    case .missingKey(let key):
      "not a tokenizer.json: the key \"\(key)\" is missing; it needs max_merges, vocab_str, merges"
    case .repeatedKey(let key):
      "not a tokenizer.json: the key \(key.debugDescription) appears twice; keep one"
    case .malformedPair(let key):
      "malformed merge \(key.debugDescription); a merge is written \"(a, b)\" with two token ids"
    case .repeatedPair(let first, let second):
      "the pair (\(first), \(second)) is merged twice; keep one of the two"
    case .repeatedID(let id):
      "two merges make token \(id); each id may be made once"
    case .missingID(let id):
      "no merge makes token \(id); merged ids must follow each other without gaps"
    case .unknownVariant(let id):
      "merged ids start at \(id); expected 258 (V1) or 259 (V2, with padding)"
    case .unusableChild(let child, let parent):
      "token \(parent) is merged from \(child), which is not a token made before it"
    case .tooManyTokens(let maximum):
      "too many tokens; at most \(maximum) are supported"
    case .tokenTooLong(let id, let maximum):
      "token \(id) expands to more than \(maximum) bytes; the merge table is not plausible"
    case .vocabularyTooLong(let maximum):
      "the tokens expand to more than \(maximum) bytes in all; the merge table is not plausible"
    case .corpusTooLong(let maximum):
      "the training texts exceed \(maximum) bytes; train on fewer documents"
    case .unreadable(let why):
      "cannot read the tokenizer: \(why)"
    }
  }
}
