/// How finely a tokenizer divides texts.
public struct TokenizerStatistics: Hashable, Sendable {
  /// The number of texts.
  public var texts = 0
  /// Unicode scalars, which is what Python counts as characters.
  public var characters = 0
  /// UTF-8 bytes.
  public var bytes = 0
  /// Runs of anything but white space.
  public var words = 0
  /// Tokens.
  public var tokens = 0

  /// Makes statistics of nothing.
  public init() {}

  /// Characters per token; 0 when there are no tokens.
  public var charactersPerToken: Double { ratio(characters, tokens) }
  /// UTF-8 bytes per token; 0 when there are no tokens.
  public var bytesPerToken: Double { ratio(bytes, tokens) }
  /// Tokens per word; 0 when there are no words.
  public var tokensPerWord: Double { ratio(tokens, words) }

  /// Adds up the statistics of different texts.
  public static func += (total: inout TokenizerStatistics, other: TokenizerStatistics) {
    total.texts += other.texts
    total.characters += other.characters
    total.bytes += other.bytes
    total.words += other.words
    total.tokens += other.tokens
  }

  private func ratio(_ numerator: Int, _ denominator: Int) -> Double {
    denominator == 0 ? 0 : Double(numerator) / Double(denominator)
  }
}

extension Tokenizer {
  /// Encodes texts and counts what came of it.
  ///
  /// - Parameter texts: The texts, each encoded alone.
  /// - Returns: The counts over all texts together.
  /// - Complexity: O(bytes)
  public func statistics(of texts: some Sequence<String>) -> TokenizerStatistics {
    texts.reduce(into: TokenizerStatistics()) { total, text in
      total.texts += 1
      total.bytes += text.utf8.count
      total.tokens += encode(text).count
      var insideWord = false
      for scalar in text.unicodeScalars {
        total.characters += 1
        let isSpace = scalar.properties.isWhitespace
        if !isSpace && !insideWord { total.words += 1 }
        insideWord = !isSpace
      }
    }
  }
}
