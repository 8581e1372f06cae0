import Transformer

/// Writes a story token by token on the caller's thread.
///
///     var tokens = try TokenIterator(model, lexicon, GenerationRequest(.text("El conejo ")))
///     while let token = tokens.next() { … }
///
/// Memory does not grow with the story. ``Engine`` does the same away from the caller.
public struct TokenIterator: IteratorProtocol {
  /// The opening's tokens.
  public let prompt: [Int]

  private(set) var writer: StoryWriter
  private let story: CachedStory
  private let began = ContinuousClock.now
  private var prefilled = ContinuousClock.now
  private var reusedTokens = 0

  /// Begins a story; nothing is computed before the first token is asked for.
  ///
  /// - Parameters:
  ///   - model: The model.
  ///   - lexicon: Its vocabulary.
  ///   - request: What to write.
  /// - Throws: `GenerationError` when the request cannot be met.
  public init(
    _ model: LanguageModel, _ lexicon: Lexicon, _ request: GenerationRequest
  ) throws(GenerationError) {
    let prompt = try request.validated(lexicon)
    let writer = StoryWriter(
      prompt, request, lexicon, contextLength: model.configuration.contextLength)
    self.init(prompt, writer, CachedStory(model))
  }

  init(_ prompt: [Int], _ writer: StoryWriter, _ story: CachedStory) {
    self.prompt = prompt
    self.writer = writer
    self.story = story
  }

  /// Why the story ended; nil while it goes on or when it failed.
  public var stopReason: StopReason? {
    if case .stopped(let reason) = writer.end { reason } else { nil }
  }

  /// Why there is no more of the story, if it was not to end here.
  public var failure: GenerationError? {
    if case .failed(let error) = writer.end { error } else { nil }
  }

  /// How it went so far.
  public var statistics: GenerationStatistics {
    var result = GenerationStatistics()
    result.promptTokens = prompt.count
    result.reusedTokens = reusedTokens
    result.tokens = writer.count
    result.prefillSeconds = (prefilled - began).seconds
    result.seconds = (ContinuousClock.now - prefilled).seconds
    return result
  }

  /// Writes one more token.
  ///
  /// - Returns: Nil when the story has ended.
  /// - Complexity: one pass of the model; over half the context, once in as many tokens
  public mutating func next() -> GeneratedToken? {
    guard writer.end == nil else { return nil }
    if writer.count == 0 {
      reusedTokens = min(story.commonPrefix(writer.window.tokens), writer.window.tokens.count - 1)
    }
    let logits = story.logits(after: writer.window.tokens)
    if writer.count == 0 { prefilled = .now }
    return logits.withRow(0) { writer.write($0) }
  }

  /// Ends the story.
  public mutating func cancel() { writer.cancel() }
}

extension Duration {
  var seconds: Double {
    Double(components.seconds) + Double(components.attoseconds) * 1e-18
  }
}
