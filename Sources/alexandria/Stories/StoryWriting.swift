import Generation
import Sampling
import Tokenizers

/// A form in which a story is printed while it is written.
protocol StoryPrinter {
  /// The opening is there, cut into tokens.
  mutating func begin(_ prompt: StoryPrompt) -> String
  /// A token was written.
  mutating func add(_ token: GeneratedToken) -> String
  /// The story has ended.
  mutating func end(_ ending: StoryEnding) throws -> String
}

/// How a story ended.
struct StoryEnding {
  /// Why.
  var reason: StopReason
  /// How it went.
  var statistics: GenerationStatistics
  /// Makes its receipt, which reads the checkpoint's files.
  var receipt: () throws -> StoryReceipt
}

/// Prompt and story as they come, and a line end.
struct TextPrinter: StoryPrinter {
  let tokenizer: Tokenizer
  private var text = SafeText()

  init(_ tokenizer: Tokenizer) { self.tokenizer = tokenizer }

  mutating func begin(_ prompt: StoryPrompt) -> String {
    text.append(tokenizer.decode(prompt.tokens))
  }

  mutating func add(_ token: GeneratedToken) -> String { text.append(token.bytes) }

  mutating func end(_ ending: StoryEnding) -> String { text.finish() + "\n" }
}

/// Bars between the tokens.
struct BoundaryPrinter: StoryPrinter {
  let tokenizer: Tokenizer

  init(_ tokenizer: Tokenizer) { self.tokenizer = tokenizer }

  mutating func begin(_ prompt: StoryPrompt) -> String {
    SafeText.clean(tokenizer.boundaries(prompt.tokens))
  }

  mutating func add(_ token: GeneratedToken) -> String {
    SafeText.clean(tokenizer.displayString(of: token.id)) + "|"
  }

  mutating func end(_ ending: StoryEnding) -> String { "\n" }
}

/// A line a token, and one for the end.
struct JSONPrinter: StoryPrinter {
  private let tokenizer: Tokenizer
  private let labels: [(key: String, json: String)]
  private var detokenizer = StreamingDetokenizer()

  /// - Parameters:
  ///   - tokenizer: The tokenizer.
  ///   - labels: What each line says besides, as JSON, where there are several stories.
  init(_ tokenizer: Tokenizer, labels: [(key: String, json: String)] = []) {
    self.tokenizer = tokenizer
    self.labels = labels
  }

  mutating func begin(_ prompt: StoryPrompt) -> String {
    prompt.tokens.enumerated().map { index, id in
      line(
        index, id, tokenizer.bytes(of: id) ?? [],
        logprob: prompt.scores?[index].judgement?.logprob, source: "prompt")
    }.joined()
  }

  mutating func add(_ token: GeneratedToken) -> String {
    line(token.index, token.id, token.bytes, logprob: token.logprob, source: "story")
  }

  mutating func end(_ ending: StoryEnding) throws -> String {
    var line = start
    line.add("stop", ending.reason.rawValue)
    line.add("tokens", ending.statistics.tokens)
    line.add("tokens_per_second", ending.statistics.tokensPerSecond)
    line.add("receipt", try ending.receipt().line)
    return line.text + "\n"
  }

  /// `text` is what this token completes, so that the texts together are the story; a character
  /// that it begins waits for its end.
  private mutating func line(
    _ index: Int, _ id: Int, _ bytes: [UInt8], logprob: Double?, source: String
  ) -> String {
    var line = start
    line.add("index", index)
    line.add("id", id)
    line.add("text", detokenizer.append(bytes))
    line.add("bytes", bytes: bytes)
    line.add("logprob", logprob ?? .nan)
    line.add("source", source)
    return line.text + "\n"
  }

  private var start: JSONLine {
    var line = JSONLine()
    for label in labels { line.add(label.key, json: label.json) }
    return line
  }
}
