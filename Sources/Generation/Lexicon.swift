import Sampling
import Tokenizers

/// A tokenizer as generation needs it: every token's bytes at hand, and what may be drawn.
public final class Lexicon: Sendable {
  /// The tokenizer.
  public let tokenizer: Tokenizer
  /// The rows that may be drawn, and their dice.
  public let table: TokenTable

  /// The words that stories may keep to, where the checkpoint has a list.
  public let words: WordList?

  private let texts: [[UInt8]?]

  /// Lays out a tokenizer for a model.
  ///
  /// - Parameters:
  ///   - tokenizer: The tokenizer.
  ///   - rowCount: Rows of the model's output, which may be more than there are tokens.
  ///   - words: The words that stories may keep to.
  /// - Throws: `GenerationError.tokenizerTooLarge` when there are fewer.
  /// - Complexity: O(bytes of all tokens)
  public init(_ tokenizer: Tokenizer, rowCount: Int, words: WordList? = nil) throws {
    guard tokenizer.vocabularySize <= rowCount else {
      throw GenerationError.tokenizerTooLarge(tokens: tokenizer.vocabularySize, rows: rowCount)
    }
    self.tokenizer = tokenizer
    self.words = words
    let texts = (0..<rowCount).map { tokenizer.bytes(of: $0) }
    self.texts = texts
    table = TokenTable(rowCount: rowCount, endOfText: Tokenizer.endOfTextID) { texts[$0] }
  }

  /// The bytes of a token.
  ///
  /// - Parameter id: Any number.
  /// - Returns: Nothing for a row without text.
  public func bytes(_ id: Int) -> [UInt8] {
    texts.indices.contains(id) ? texts[id] ?? [] : []
  }

  /// The place in the text where a sequence of tokens ends.
  ///
  /// - Parameter ids: The tokens from the beginning of the text.
  /// - Returns: The place of the next token.
  public func position(after ids: some Sequence<Int>) -> TextPosition {
    ids.reduce(into: .start) { position, id in position.advance(over: bytes(id)) }
  }

  /// The tokens that agree with `text` as far as both go, so that a text that has to begin with it
  /// may begin with them.
  ///
  /// - Parameter text: The bytes; none for every token that is text.
  /// - Returns: Ids, ascending; never none, since every byte is a token.
  func tokens(agreeingWith text: [UInt8]) -> [Int] {
    texts.indices.filter { id in
      guard let bytes = texts[id] else { return false }
      return zip(bytes, text).allSatisfy { $0 == $1 }
    }
  }

  /// Refuses ids that the model has no row for.
  func check(_ ids: [Int]) throws(GenerationError) {
    if let id = ids.first(where: { !texts.indices.contains($0) }) {
      throw .unknownToken(id, rows: texts.count)
    }
  }
}
