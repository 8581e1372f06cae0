import Sampling
import Testing

@testable import Generation

struct ContinuationsTests {
  @Test func eachEqualsTheStoryAlone() async throws {
    let engine = try Tiny.engine(endBias: 2)
    let branches = (0..<9).map {
      ContinuationsRequest.Branch(
        SamplingOptions(temperature: Float($0) * 0.25, seed: UInt64($0 % 3)))
    }
    var lengths: Set<Int> = []
    for opening in ["el ", Tiny.text, Tiny.text + Tiny.text] {
      let request = ContinuationsRequest(
        .text(opening), branches: branches, maxTokens: 40, alternatives: 2)
      let together = await engine.stories(request)
      for (branch, story) in zip(branches, together) {
        let alone = await engine.story(request.request(for: branch))
        #expect(story.tokens == alone.tokens)
        #expect(story.stop == alone.stop)
        #expect(story.prompt == alone.prompt)
        #expect(story.statistics?.tokens == story.tokens.count)
      }
      lengths.formUnion(together.map(\.tokens.count))
    }
    // Some end before others, or this would show less.
    #expect(lengths.count > 1)
  }

  @Test func forcedTokensComeFirst() async throws {
    let engine = try Tiny.engine()
    let options = SamplingOptions(temperature: 0.9, seed: 2)
    let request = ContinuationsRequest(
      .text("el "),
      branches: [.init(options, forced: [97]), .init(options, forced: [98, 99]), .init(options)],
      maxTokens: 30)
    let stories = await engine.stories(request)
    #expect(stories.map { $0.tokens.count } == [30, 30, 30])
    #expect(stories[0].ids.first == 97)
    #expect(Array(stories[1].ids.prefix(2)) == [98, 99])
    let prompt = engine.tokenizer.encode("el ")
    let rest = await engine.story(
      GenerationRequest(.tokens(prompt + [98, 99]), options: options, maxTokens: 28))
    #expect(Array(stories[1].ids.dropFirst(2)) == rest.ids)
    // A token that was forced is as probable as the score says.
    let scores = try await engine.score(.tokens(prompt + [98, 99]))
    #expect(stories[1].tokens[1].logprob == scores.last?.judgement?.logprob)
  }

  @Test func aBranchThatCannotBeWrittenFailsAlone() async throws {
    let engine = try Tiny.engine()
    let stories = await engine.stories(
      ContinuationsRequest(
        .text("el "),
        branches: [
          .init(SamplingOptions(topK: -1)), .init(.greedy), .init(.greedy, forced: [5000]),
        ], maxTokens: 5))
    #expect(stories[0].failure?.description.contains("top-k") == true)
    #expect(stories[1].tokens.count == 5 && stories[1].stop == .maxTokens)
    #expect(stories[2].failure == .unknownToken(5000, rows: 276))
    let empty = await engine.stories(
      ContinuationsRequest(.text(""), branches: [.init(.greedy), .init(.greedy)]))
    #expect(empty.allSatisfy { $0.failure == .emptyOpening })
    #expect(await engine.stories(ContinuationsRequest(.text("el "), branches: [])).isEmpty)
    let nothing = await engine.stories(
      ContinuationsRequest(.text("el "), branches: [.init(.greedy)], maxTokens: 0))
    #expect(nothing[0].stop == .maxTokens)
  }

  @Test func aSignalStopsAll() async throws {
    let engine = try Tiny.engine()
    let stop = StopSignal()
    var stories = [Story(), Story()]
    let request = ContinuationsRequest(
      .text("el "), branches: [.init(.greedy), .init(SamplingOptions())], maxTokens: .max)
    for await event in engine.continuations(request, stop: stop) {
      stories[event.branch].add(event.event)
      if stories[1].tokens.count == 20 { stop.stop() }
    }
    #expect(stories.allSatisfy { $0.stop == .cancelled && $0.tokens.count >= 20 })
  }

  @Test func theFilmstripSharesDice() async throws {
    let engine = try Tiny.engine()
    let options = SamplingOptions(seed: 8)
    let request = ContinuationsRequest.filmstrip(
      .text("el "), temperatures: [0, 0.5, 0.5, 1], options: options, maxTokens: 20)
    let stories = await engine.stories(request)
    #expect(stories[1].tokens == stories[2].tokens)
    #expect(stories[0].tokens != stories[3].tokens)
    #expect(request.branches.map(\.options.temperature) == [0, 0.5, 0.5, 1])
  }
}
