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
  private var wordGuard: WordGuard?
  private var masked: [Float] = []

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
    if request.options.knownWords, let words = lexicon.words {
      wordGuard = WordGuard(words, opening: prompt.flatMap(lexicon.bytes))
    }
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
    wordGuard?.advance(over: bytes)
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
    guard let wordGuard, constraint.isEmpty else {
      return sampler.sample(logits, at: position, recent: window.tokens, among: candidates)
    }
    return draw(logits, among: candidates, wordGuard)
  }

  /// Draws until a token can be part of a word that exists. Whatever loses is out of play, and the
  /// same dice choose among the rest.
  private mutating func draw(
    _ logits: UnsafeBufferPointer<Float>, among candidates: [Int]?, _ wordGuard: WordGuard
  ) -> Sample? {
    guard
      let first = sampler.sample(logits, at: position, recent: window.tokens, among: candidates)
    else { return nil }
    if wordGuard.allows(lexicon.bytes(first.id)) { return first }
    masked.removeAll(keepingCapacity: true)
    masked.append(contentsOf: logits)
    masked[first.id] = -.infinity
    for _ in 0..<Self.singleDraws {
      guard let sample = drawMasked(among: candidates) else { break }
      if wordGuard.allows(lexicon.bytes(sample.id)) { return judged(sample.id, logits) }
      masked[sample.id] = -.infinity
    }
    // Most of what the model has in mind is no word: all that may stand here, then. There is always
    // something, since every byte is a token.
    let allowed = (candidates ?? Array(logits.indices)).filter {
      lexicon.table.contains($0) && wordGuard.allows(lexicon.bytes($0))
    }
    return drawMasked(among: allowed).map { judged($0.id, logits) } ?? first
  }

  private mutating func drawMasked(among candidates: [Int]?) -> Sample? {
    masked.withUnsafeBufferPointer {
      sampler.sample($0, at: position, recent: window.tokens, among: candidates)
    }
  }

  /// A token, and what the model thought of it with nothing out of play.
  private func judged(_ id: Int, _ logits: UnsafeBufferPointer<Float>) -> Sample {
    let row = LogitRow(logits)
    return Sample(id: id, logprob: row.logprob(id), entropy: row.entropy)
  }

  /// Draws one by one, before all tokens are looked through.
  private static let singleDraws = 8
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
