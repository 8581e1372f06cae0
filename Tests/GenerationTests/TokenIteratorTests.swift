import Sampling
import Testing
import Tokenizers
import Transformer

@testable import Generation

struct TokenIteratorTests {
  let model = Tiny.model()
  let lexicon: Lexicon

  init() throws { lexicon = try Tiny.lexicon() }

  private func write(_ request: GenerationRequest, _ model: LanguageModel? = nil) throws -> Story {
    var iterator = try TokenIterator(model ?? self.model, lexicon, request)
    var story = Story()
    while let token = iterator.next() { story.tokens.append(token) }
    story.stop = iterator.stopReason
    story.failure = iterator.failure
    story.statistics = iterator.statistics
    return story
  }

  @Test(arguments: [
    SamplingOptions.greedy, SamplingOptions(temperature: 0.8, seed: 5),
    SamplingOptions(temperature: 1, topK: 20, repetitionPenalty: 1.2, seed: 6),
  ])
  func aStoryPastItsWindowEqualsTheNaiveOne(_ options: SamplingOptions) throws {
    let prompt = lexicon.tokenizer.encode(Tiny.text)
    for opening in [prompt, [prompt[0]], prompt + prompt + prompt] {
      let story = try write(GenerationRequest(.tokens(opening), options: options, maxTokens: 60))
      #expect(story.ids == naiveStory(model, lexicon, opening, options, maxTokens: 60))
      #expect(story.stop == .maxTokens)
      for (offset, token) in story.tokens.enumerated() {
        #expect(token.index == opening.count + offset)
        #expect(token.bytes == lexicon.tokenizer.bytes(of: token.id))
        let seen = token.index - token.visibleStart
        #expect(seen >= 1 && seen <= Tiny.contextLength)
      }
    }
  }

  @Test func goingOnEqualsNotHavingStopped() throws {
    let options = SamplingOptions(temperature: 0.9, seed: 11)
    let prompt = lexicon.tokenizer.encode("el conejo ")
    let whole = try write(GenerationRequest(.tokens(prompt), options: options, maxTokens: 50)).ids
    for stop in [1, 7, 16, 17, 33, 49] {
      let opening = prompt + whole[..<stop]
      let rest = try write(
        GenerationRequest(.tokens(opening), options: options, maxTokens: 50 - stop)
      ).ids
      #expect(rest == Array(whole[stop...]))
    }
  }

  @Test func rowsWithoutATokenStayOut() throws {
    for temperature: Float in [0, 0.5, 2, 100] {
      let options = SamplingOptions(temperature: temperature, seed: 3)
      let story = try write(GenerationRequest(.text("el "), options: options, maxTokens: 200))
      #expect(story.tokens.count == 200)
      #expect(story.tokens.allSatisfy { !$0.bytes.isEmpty })
    }
  }

  @Test func theEndOfTheTextEndsAStory() throws {
    let eager = Tiny.model(endBias: 1000)
    let story = try write(GenerationRequest(.text("el "), maxTokens: 10), eager)
    #expect(story.tokens.isEmpty)
    #expect(story.stop == .endOfText)
    #expect(story.statistics?.tokens == 0)

    let likely = Tiny.model(endBias: 9)
    let options = SamplingOptions(temperature: 1, seed: 1)
    let short = try write(
      GenerationRequest(.text("el "), options: options, maxTokens: 100_000), likely)
    #expect(short.stop == .endOfText)
    #expect(!short.ids.contains(Tokenizer.endOfTextID))
  }

  @Test func aStoryOfALeastLengthEndsAfterItAndNotBefore() throws {
    let eager = Tiny.model(endBias: 1000)
    let options = SamplingOptions(temperature: 0.5, seed: 3, minTokens: 7)
    let story = try write(
      GenerationRequest(.text("el "), options: options, maxTokens: 100), eager)
    #expect(story.tokens.count == 7)
    #expect(story.stop == .endOfText)
    // But for the end it is drawn from the same as ever.
    let free = Tiny.model(endBias: -1000)
    let plain = try write(
      GenerationRequest(
        .text("el "), options: SamplingOptions(temperature: 0.5, seed: 3), maxTokens: 7), free)
    #expect(plain.ids == story.ids)
  }

  @Test func requestsThatCannotBeMetSayWhy() throws {
    func failure(_ request: GenerationRequest) -> GenerationError? {
      do throws(GenerationError) { _ = try TokenIterator(model, lexicon, request) } catch {
        return error
      }
      return nil
    }
    #expect(failure(GenerationRequest(.text(""))) == .emptyOpening)
    #expect(failure(GenerationRequest(.tokens([]))) == .emptyOpening)
    #expect(failure(GenerationRequest(.tokens([1, 276]))) == .unknownToken(276, rows: 276))
    #expect(failure(GenerationRequest(.tokens([-1]))) == .unknownToken(-1, rows: 276))
    #expect(failure(GenerationRequest(.text("a"), maxTokens: -1)) == .negativeCount(-1))
    let hot = GenerationRequest(.text("a"), options: SamplingOptions(temperature: .nan))
    guard case .option(let error) = failure(hot) else {
      Issue.record("a temperature that is no number passed")
      return
    }
    #expect(error.description.contains("temperature"))
    #expect(try write(GenerationRequest(.text("a"), maxTokens: 0)).stop == .maxTokens)
    #expect(throws: GenerationError.tokenizerTooLarge(tokens: 271, rows: 270)) {
      try Lexicon(Tiny.tokenizer(), rowCount: 270)
    }
  }

  @Test func aBrokenModelFailsAndDoesNotTrap() throws {
    let parameters = Tiny.parameters()
    parameters.buffer("norm.weight").update(repeating: .nan)
    let story = try write(GenerationRequest(.text("el ")), LanguageModel(parameters))
    #expect(story.tokens.isEmpty)
    #expect(story.failure == .brokenModel)
    #expect(story.stop == nil)
  }

  @Test func alternativesAreTheLikeliestThatMayBeDrawn() throws {
    let request = GenerationRequest(.text("el "), options: .greedy, maxTokens: 5, alternatives: 4)
    for token in try write(request).tokens {
      #expect(token.alternatives.count == 4)
      #expect(token.alternatives.first?.id == token.id)
      #expect(token.alternatives.first?.logprob == token.logprob)
      #expect(token.alternatives.allSatisfy { lexicon.table.contains($0.id) })
      #expect(token.alternatives.map(\.logprob) == token.alternatives.map(\.logprob).sorted(by: >))
    }
  }

  @Test func aSecondVariantWritesItsOwn258() throws {
    let v1 = try Lexicon(Tiny.tokenizer(firstMergeID: 258), rowCount: 276)
    #expect(v1.table.contains(258) && !v1.table.contains(256))
    #expect(!v1.table.contains(270) && !v1.table.contains(275))
    #expect(!lexicon.table.contains(258) && lexicon.table.contains(270))
  }

  @Test func neverMoreThanAWindowIsHeld() throws {
    var iterator = try TokenIterator(
      model, lexicon, GenerationRequest(.text(Tiny.text), maxTokens: 1000))
    while iterator.next() != nil {
      #expect(iterator.writer.window.tokens.count <= Tiny.contextLength)
    }
    #expect(iterator.writer.window.count > 1000)
  }
}

struct HealedOpeningTests {
  let lexicon: Lexicon

  init() throws { lexicon = try Tiny.lexicon() }

  @Test(arguments: ["el gato el cone", "su conejo", "ab", "a", "el ", "", "dijo que\n", "ñandú"])
  func nothingIsLost(_ text: String) {
    let healed = HealedOpening(Array(text.utf8), lexicon.tokenizer)
    #expect(lexicon.tokenizer.decode(healed.prompt) + healed.constraint == Array(text.utf8))
    #expect(text.isEmpty == healed.prompt.isEmpty)
    if let last = text.utf8.last, last <= 0x20 { #expect(healed.constraint.isEmpty) }
  }

  @Test(arguments: ["Él", "Érase", "ñ", "aé", "«Úrsula", "😀", "él ñandú"])
  func whatStaysEndsBetweenTwoCharacters(_ text: String) {
    let healed = HealedOpening(Array(text.utf8), lexicon.tokenizer)
    #expect(String(validating: healed.constraint, as: UTF8.self) != nil)
    #expect(String(validating: lexicon.tokenizer.decode(healed.prompt), as: UTF8.self) != nil)
    #expect(!healed.prompt.isEmpty)
  }

  @Test func theWordAndTheTokenBeforeAreTakenBack() {
    let healed = HealedOpening(Array("su el cone".utf8), lexicon.tokenizer)
    #expect(healed.constraint == Array("el cone".utf8))
    let long = HealedOpening([UInt8](repeating: 120, count: 50), lexicon.tokenizer)
    #expect(long.constraint.count == 8)
  }

  @Test(arguments: 0..<20)
  func theStoryBeginsWithWhatWasTakenBack(_ seed: UInt64) throws {
    let healed = HealedOpening(Array("su el cone".utf8), lexicon.tokenizer)
    var iterator = try TokenIterator(
      Tiny.model(), lexicon,
      GenerationRequest(
        .tokens(healed.prompt), options: SamplingOptions(temperature: 2, seed: seed),
        maxTokens: 20, constraint: healed.constraint))
    var bytes: [UInt8] = []
    while let token = iterator.next() { bytes += token.bytes }
    #expect(bytes.starts(with: healed.constraint))
    #expect(bytes.count > healed.constraint.count)
  }

  @Test func tokensThatAgreeAreFound() {
    let agreeing = lexicon.tokens(agreeingWith: Array("el co".utf8))
    let texts = agreeing.map { String(decoding: lexicon.bytes($0), as: UTF8.self) }
    #expect(Set(texts) == ["e", "el", "el ", "el conejo "])
  }
}
