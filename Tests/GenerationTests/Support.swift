import Tokenizers
import Transformer

@testable import Generation
@testable import Sampling

/// A model and a vocabulary so small that a story takes microseconds a token.
enum Tiny {
  static let contextLength = 16
  static let text = "el conejo dijo que el gato era su amigo. "

  /// V2, with merges for some of ``text``: "el ", "conejo " and the like.
  static func tokenizer(firstMergeID: Int = 259) throws -> Tokenizer {
    let base = firstMergeID
    let pairs: [(Int, Int)] = [
      (101, 108), (base, 32), (99, 111), (base + 2, 110), (101, 106), (111, 32),
      (base + 4, base + 5), (base + 3, base + 6), (97, 32), (base + 1, base + 7), (103, 97),
      (116, base + 5),
    ]
    return try Tokenizer(
      merges: pairs.map { (first: $0.0, second: $0.1) }, firstMergeID: firstMergeID)
  }

  static func configuration(contextLength: Int = contextLength) -> Configuration {
    Configuration(
      vocabularySize: 276, modelWidth: 16, contextLength: contextLength, layerCount: 2,
      headCount: 2, feedForwardWidth: 32)
  }

  /// Random weights. The end of the text is as likely as `endBias` makes it: never, if not told.
  static func model(
    contextLength: Int = contextLength, seed: UInt64 = 1, endBias: Float = -1000
  ) -> LanguageModel {
    LanguageModel(parameters(contextLength: contextLength, seed: seed, endBias: endBias))
  }

  static func parameters(
    contextLength: Int = contextLength, seed: UInt64 = 1, endBias: Float = -1000
  ) -> Parameters {
    let parameters = Parameters(configuration(contextLength: contextLength))
    var state = seed
    for index in 0..<parameters.count {
      state &+= 0x9E37_79B9_7F4A_7C15
      parameters.values[index] = Float(Int64(bitPattern: Dice.mix(state)) >> 40) / Float(1 << 23)
    }
    parameters.buffer("W_out.bias")[Tokenizer.endOfTextID] = endBias
    // Rows without a token are tempting.
    for row in [256, 258, 275] { parameters.buffer("W_out.bias")[row] = 50 }
    return parameters
  }

  static func engine(
    contextLength: Int = contextLength, seed: UInt64 = 1, endBias: Float = -1000
  ) throws -> Engine {
    try Engine(
      model(contextLength: contextLength, seed: seed, endBias: endBias), tokenizer())
  }

  static func lexicon() throws -> Lexicon {
    try Lexicon(tokenizer(), rowCount: configuration().vocabularySize)
  }
}

/// What a stream of events came to.
struct Story {
  var prompt: StoryPrompt?
  var tokens: [GeneratedToken] = []
  var stop: StopReason?
  var statistics: GenerationStatistics?
  var failure: GenerationError?
  var isOver: Bool { stop != nil || failure != nil }

  var ids: [Int] { tokens.map(\.id) }

  mutating func add(_ event: GenerationEvent) {
    switch event {
    case .prompt(let prompt): self.prompt = prompt
    case .token(let token): tokens.append(token)
    case .finished(let reason, let statistics): (stop, self.statistics) = (reason, statistics)
    case .failed(let error): failure = error
    }
  }
}

extension Engine {
  nonisolated func story(_ request: GenerationRequest, stop: StopSignal? = nil) async -> Story {
    var story = Story()
    for await event in generate(request, stop: stop) { story.add(event) }
    return story
  }

  nonisolated func stories(_ request: ContinuationsRequest) async -> [Story] {
    var stories = request.branches.map { _ in Story() }
    for await event in continuations(request) { stories[event.branch].add(event.event) }
    return stories
  }
}

/// A story without any cleverness: each token from a cache of its own over the window's tokens.
func naiveStory(
  _ model: LanguageModel, _ lexicon: Lexicon, _ prompt: [Int], _ options: SamplingOptions,
  maxTokens: Int
) -> [Int] {
  var tokens = prompt
  let sampler = Sampler(options, lexicon.table)
  let length = model.configuration.contextLength
  while tokens.count < prompt.count + maxTokens {
    var start = 0
    while tokens.count - start > length { start += length / 2 }
    let window = Array(tokens[start...])
    let logits = model.decode(window, into: model.makeCache())
    var copy = sampler
    let position = TextPosition(endOf: tokens.flatMap { lexicon.bytes($0) })
    let sample = logits.withRow(0) { copy.sample($0, at: position, recent: window) }
    guard let sample, sample.id != Tokenizer.endOfTextID else { break }
    tokens.append(sample.id)
  }
  return Array(tokens[prompt.count...])
}
