/// Byte-level byte-pair encoding without pre-tokenization: a merge may cross spaces, newlines and
/// whole sentences.
///
///     let tokenizer = try Tokenizer(merges: [(111, 32)], firstMergeID: 259)
///     tokenizer.encode("no o")           // [110, 259, 111]
///     tokenizer.boundaries([110, 259])   // "|n|o |"
///
/// Ids 0…255 are the bytes, 256 is "unknown" (never produced: every byte has a token), 257 ends a
/// text. Two published variants differ in what follows: under V1 merges start at 258; under V2 258
/// is padding and merges start at 259. The two must not be mixed up: 258 is ordinary text ("o ")
/// in the one and must never count as text in the other.
///
/// Encoding is defined by its effect: while some adjacent pair has a merge, the pair with the
/// lowest merged id is replaced everywhere, left to right. `BacktrackingEncoder` reaches the same
/// ids in linear time.
public struct Tokenizer: Sendable {
  /// The id of "unknown", a row without text.
  public static let unknownID = 256
  /// The id that ends a text, a row without text.
  public static let endOfTextID = 257

  let vocabulary: Vocabulary
  let encoder: BacktrackingEncoder

  /// Makes a tokenizer from its merges.
  ///
  /// - Parameters:
  ///   - merges: The pairs of ids, in the order of the ids that they merge to.
  ///   - firstMergeID: The id of the first merge: 258 (V1) or 259 (V2, where 258 is padding).
  /// - Throws: `TokenizerError` when the variant is unknown, a merge uses an id that has no text
  ///   or is not made before it, a pair appears twice, or the table is implausibly large.
  public init(merges: [(first: Int, second: Int)], firstMergeID: Int) throws {
    vocabulary = try Vocabulary(merges: merges, firstMergeID: firstMergeID)
    encoder = try BacktrackingEncoder(vocabulary)
  }

  /// The id of the first merge: 258 for V1, 259 for V2.
  public var firstMergeID: Int { vocabulary.firstMergeID }

  /// 258 under V2, nil under V1, where 258 is text.
  public var paddingID: Int? { firstMergeID == 259 ? 258 : nil }

  /// The highest id + 1.
  public var vocabularySize: Int { vocabulary.size }

  /// The pairs of ids, in the order of the ids that they merge to.
  public var merges: [(first: Int, second: Int)] { vocabulary.merges }
}
