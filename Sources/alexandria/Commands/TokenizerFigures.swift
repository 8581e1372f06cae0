import Tokenizers

/// How finely a tokenizer cuts texts, for people and for scripts.
struct TokenizerFigures {
  private let statistics: TokenizerStatistics

  init(_ statistics: TokenizerStatistics) { self.statistics = statistics }

  /// Rows of a name and a number.
  var table: String {
    let rows = [
      ("texts", Figures.grouped(statistics.texts)),
      ("tokens", Figures.grouped(statistics.tokens)),
      ("words", Figures.grouped(statistics.words)),
      ("characters/token", Figures.decimal(statistics.charactersPerToken, 2)),
      ("bytes/token", Figures.decimal(statistics.bytesPerToken, 2)),
      ("tokens/word", Figures.decimal(statistics.tokensPerWord, 2)),
    ]
    return TextTable.render(["WHAT", "NUMBER"], rows.map { [$0, $1] })
  }

  /// One line.
  var json: String {
    var line = JSONLine()
    line.add("texts", statistics.texts)
    line.add("tokens", statistics.tokens)
    line.add("words", statistics.words)
    line.add("characters", statistics.characters)
    line.add("bytes", statistics.bytes)
    line.add("characters_per_token", statistics.charactersPerToken)
    line.add("bytes_per_token", statistics.bytesPerToken)
    line.add("tokens_per_word", statistics.tokensPerWord)
    return line.text
  }
}
