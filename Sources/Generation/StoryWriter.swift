import Sampling
import Tokenizers

/// One story's side of generation: turns logits into its next token and notices its end.
///
/// It knows nothing of caches and passes, so one story and a batch of many use the same.
struct StoryWriter {
  /// How a story came to its end.
  enum End: Hashable, Sendable {
    case stopped(StopReason)
    case failed(GenerationError)
  }

  /// What the model sees.
  private(set) var window: ContextWindow
  /// Nil while the story goes on.
  private(set) var end: End?
  /// Tokens written.
  private(set) var count = 0

  private let lexicon: Lexicon
  private let maxTokens: Int
  private let alternatives: Int
  private var sampler: Sampler
  private var position: TextPosition
  private var constraint: ArraySlice<UInt8>
  private var forced: ArraySlice<Int>

  /// Begins a story.
  ///
  /// - Parameters:
  ///   - prompt: The opening's tokens, at least one.
  ///   - forced: Tokens to take first, before any is drawn.
  ///   - request: What else is wanted.
  ///   - lexicon: The vocabulary.
  ///   - contextLength: Tokens the model can see.
  init(
    _ prompt: [Int], forced: [Int] = [], _ request: GenerationRequest, _ lexicon: Lexicon,
    contextLength: Int
  ) {
    self.lexicon = lexicon
    self.forced = forced[...]
    maxTokens = request.maxTokens
    alternatives = request.alternatives
    window = ContextWindow(prompt, length: contextLength)
    sampler = Sampler(request.options, lexicon.table)
    position = lexicon.position(after: prompt)
    constraint = request.constraint[...]
    if maxTokens == 0 { end = .stopped(.maxTokens) }
  }

  /// Chooses the next token.
  ///
  /// - Parameter logits: What the model expects after `window`.
  /// - Returns: Nil when the story has ended.
  mutating func write(_ logits: UnsafeBufferPointer<Float>) -> GeneratedToken? {
    guard end == nil else { return nil }
    guard let sample = choose(logits) else {
      end = .failed(.brokenModel)
      return nil
    }
    guard sample.id != Tokenizer.endOfTextID else {
      end = .stopped(.endOfText)
      return nil
    }
    let bytes = lexicon.bytes(sample.id)
    let token = GeneratedToken(
      index: window.count, id: sample.id, bytes: bytes, logprob: sample.logprob,
      entropy: sample.entropy, visibleStart: window.start,
      alternatives: lexicon.alternatives(alternatives, LogitRow(logits)))
    window.append(sample.id)
    position.advance(over: bytes)
    constraint = constraint.dropFirst(bytes.count)
    count += 1
    if count == maxTokens { end = .stopped(.maxTokens) }
    return token
  }

  /// Ends the story from outside.
  mutating func cancel() {
    if end == nil { end = .stopped(.cancelled) }
  }

  private mutating func choose(_ logits: UnsafeBufferPointer<Float>) -> Sample? {
    if let id = forced.popFirst() {
      let row = LogitRow(logits)
      return Sample(id: id, logprob: row.logprob(id), entropy: row.entropy)
    }
    // Those that are text: all but the end.
    let mayEnd = count >= sampler.options.minTokens
    let candidates =
      constraint.isEmpty && mayEnd ? nil : lexicon.tokens(agreeingWith: Array(constraint))
    return sampler.sample(logits, at: position, recent: window.tokens, among: candidates)
  }
}

extension Lexicon {
  /// The likeliest tokens of a row.
  func alternatives(_ count: Int, _ row: @autoclosure () -> LogitRow) -> [Alternative] {
    guard count > 0 else { return [] }
    let row = row()
    return row.likeliest(count, in: table.ranges).map {
      Alternative(id: $0, logprob: row.logprob($0))
    }
  }
}
