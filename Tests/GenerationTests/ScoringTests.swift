import Foundation
import Sampling
import Testing

@testable import Generation

struct ScoringTests {
  let long = String(repeating: Tiny.text, count: 4)

  @Test func scoresEqualTheProbabilitiesAStoryWasWrittenWith() async throws {
    let engine = try Tiny.engine()
    let request = GenerationRequest(
      .text("el "), options: SamplingOptions(temperature: 1, seed: 3), maxTokens: 90)
    let story = await engine.story(request)
    let prompt = try #require(story.prompt).tokens
    let scores = try await engine.score(.tokens(prompt + story.ids))
    #expect(scores.count == prompt.count + 90)
    #expect(scores[0].judgement == nil)
    for (token, score) in zip(story.tokens, scores.dropFirst(prompt.count)) {
      #expect(score.id == token.id && score.index == token.index)
      #expect(score.judgement?.logprob == token.logprob)
      #expect(score.judgement?.entropy == token.entropy)
      #expect(score.judgement?.visibleStart == token.visibleStart)
    }
  }

  @Test func measuresEqualTheirDefinitions() async throws {
    let engine = try Tiny.engine()
    let ids = engine.tokenizer.encode(Tiny.text)
    let temperature: Float = 0.7
    let scores = try await engine.score(
      .tokens(ids), ScoringOptions(alternatives: 3, temperature: temperature))
    var offset = 0
    for (index, score) in scores.enumerated() {
      let size = engine.lexicon.bytes(ids[index]).count
      #expect(score.byteRange == offset..<offset + size)
      offset += size
      guard index > 0 else { continue }
      let judgement = try #require(score.judgement)
      let start = ContextWindow.start(of: index, length: Tiny.contextLength)
      let logits = engine.model.decode(
        Array(ids[start..<index]), into: engine.model.makeCache())[0].map(Double.init)
      let logit = logits[ids[index]]
      func logSum(_ values: [Double]) -> Double {
        let maximum = values.max() ?? 0
        return maximum + log(values.reduce(0) { $0 + exp($1 - maximum) })
      }
      #expect(abs(judgement.logprob - (logit - logSum(logits))) < 1e-5)
      #expect(judgement.rank == logits.filter { $0 > logit }.count)
      let tempered = logits.map { $0 / Double(temperature) }
      #expect(
        abs(judgement.temperedLogprob - (logit / Double(temperature) - logSum(tempered))) < 1e-5)
      #expect(judgement.alternatives.count == 3)
      for alternative in judgement.alternatives {
        #expect(abs(alternative.logprob - (logits[alternative.id] - logSum(logits))) < 1e-5)
      }
    }
    #expect(offset == Tiny.text.utf8.count)
  }

  @Test func scoringFromALaterTokenGivesTheSame() async throws {
    let all = try await Tiny.engine().score(.text(long))
    let engine = try Tiny.engine()
    for first in [0, 1, 2, 15, 16, 17, 30, all.count - 1, all.count, all.count + 5] {
      let some = try await engine.score(.text(long), ScoringOptions(firstToken: first))
      #expect(some == Array(all.dropFirst(first)))
    }
  }

  @Test func scoringAsOneTypesReusesTheText() async throws {
    let engine = try Tiny.engine(contextLength: 128)
    let fresh = try Tiny.engine(contextLength: 128)
    let ids = engine.tokenizer.encode(Tiny.text)
    for count in 1...ids.count {
      let typed = Array(ids[..<count])
      let score = try await engine.score(.tokens(typed), ScoringOptions(firstToken: count - 1))
      #expect(score.last == (try await fresh.score(.tokens(typed)).last))
    }
  }

  @Test func extremesOfTemperature() async throws {
    let engine = try Tiny.engine()
    let cold = try await engine.score(.text(Tiny.text), ScoringOptions(temperature: 0))
    for score in cold.dropFirst() {
      let judgement = try #require(score.judgement)
      #expect(judgement.temperedLogprob == (judgement.rank == 0 ? 0 : -.infinity))
    }
    let tiny = try await engine.score(.text(Tiny.text), ScoringOptions(temperature: 1e-30))
    #expect(tiny.dropFirst().allSatisfy { ($0.judgement?.temperedLogprob ?? 1) <= 0 })
    await #expect(throws: GenerationError.self) {
      try await engine.score(.text("el "), ScoringOptions(temperature: -1))
    }
    await #expect(throws: GenerationError.unknownToken(400, rows: 276)) {
      try await engine.score(.tokens([400]))
    }
    #expect(try await engine.score(.text("")).isEmpty)
    #expect(try await engine.score(.text("x")).count == 1)
  }

  @Test func documentsStandAloneAndEveryTokenButTheFirstCountsOnce() async throws {
    let engine = try Tiny.engine()
    var total = Evaluation()
    for document in [long, Tiny.text, "", "x", "el "] {
      let ids = engine.tokenizer.encode(document)
      let alone = try await engine.evaluate(Array(document.utf8))
      #expect(alone.documents == 1)
      #expect(alone.tokens == max(0, ids.count - 1))
      #expect(
        alone.bytes == document.utf8.count - (ids.first.map { engine.lexicon.bytes($0).count } ?? 0)
      )
      let scores = try await engine.score(.text(document))
      let nats = scores.reduce(0) { $0 - ($1.judgement?.logprob ?? 0) }
      #expect(abs(alone.nats - nats) < 1e-9)
      total += alone
    }
    #expect(total.documents == 5)
    let loss = try #require(total.loss)
    #expect(abs(loss * Double(total.tokens) - total.nats) < 1e-9)
    #expect(abs(try #require(total.perplexity) - exp(loss)) < 1e-9 * exp(loss))
    let bits = loss * Double(total.tokens) / Double(total.bytes) / log(2)
    #expect(abs(try #require(total.bitsPerByte) - bits) < 1e-9)
  }

  @Test func nothingScoredIsNoNumber() async throws {
    let nothing = try await Tiny.engine().evaluate([])
    #expect(nothing.loss == nil && nothing.perplexity == nil && nothing.bitsPerByte == nil)
  }

  @Test func scoringIsCancelled() async throws {
    let engine = try Tiny.engine()
    let text = String(repeating: Tiny.text, count: 200)
    let task = Task { try await engine.score(.text(text)) }
    task.cancel()
    await #expect(throws: CancellationError.self) { try await task.value }
  }
}

struct ComparisonTests {
  @Test func eachSideWritesWhatItWouldAlone() async throws {
    let engines = [try Tiny.engine(seed: 1), try Tiny.engine(seed: 2)]
    let opening = Array("el conejo ".utf8)
    let request = GenerationRequest(
      .text("not used"), options: SamplingOptions(temperature: 0.8, seed: 1), maxTokens: 25)
    var stories = [Story(), Story()]
    for await event in Comparison(engines).stories(opening, request) {
      stories[event.branch].add(event.event)
    }
    for (engine, story) in zip(engines, stories) {
      var alone = request
      alone.opening = .bytes(opening)
      #expect(story.tokens == (await engine.story(alone).tokens))
      #expect(story.stop == .maxTokens)
    }

    let texts = zip(engines, stories).map { $0.tokenizer.decode($1.ids) }
    let surprises = try await Comparison(engines).surprises(after: opening, stories: texts)
    for (reader, engine) in engines.enumerated() {
      for (writer, text) in texts.enumerated() {
        #expect(surprises[reader][writer] == (try await engine.surprise(at: text, after: opening)))
      }
    }
    // Everybody is less surprised by his own story than the other is.
    for writer in 0..<2 {
      let own = try #require(surprises[writer][writer].bitsPerByte)
      let other = try #require(surprises[1 - writer][writer].bitsPerByte)
      #expect(own < other)
    }
  }

  @Test func identicalSidesWriteTheSame() async throws {
    let engines = [try Tiny.engine(), try Tiny.engine()]
    var stories = [Story(), Story()]
    for await event in Comparison(engines).stories(
      Array("el ".utf8), GenerationRequest(.text(""), maxTokens: 30))
    {
      stories[event.branch].add(event.event)
    }
    #expect(stories[0].tokens == stories[1].tokens)
    #expect(!stories[0].tokens.isEmpty)
  }

  @Test func surprisesCountWholeTokensOfTheText() async throws {
    let engine = try Tiny.engine()
    // "conejo " is one token: the boundary falls inside it.
    let straddling = try await engine.surprise(
      at: Array("ejo dijo".utf8), after: Array("que con".utf8))
    #expect(straddling.tokens.first?.byteRange == -3..<4)
    #expect(straddling.bytes == 3 + 8)
    let nothing = try await engine.surprise(at: [], after: Array("que ".utf8))
    #expect(nothing.tokens.isEmpty && nothing.bitsPerByte == nil)
    let whole = try await engine.surprise(at: Array("que".utf8), after: [])
    #expect(whole.bytes == 2)
  }
}
