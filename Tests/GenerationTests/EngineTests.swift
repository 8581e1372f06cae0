import Foundation
import Sampling
import Testing
import Transformer

@testable import Generation

struct EngineTests {
  let request = GenerationRequest(
    .text(Tiny.text), options: SamplingOptions(temperature: 0.9, seed: 4), maxTokens: 40)

  @Test func eventsComeInOrderAndEqualTheIterator() async throws {
    let engine = try Tiny.engine()
    var events: [GenerationEvent] = []
    for await event in engine.generate(request) { events.append(event) }
    var iterator = try TokenIterator(engine.model, engine.lexicon, request)
    let prompt = engine.tokenizer.encode(Tiny.text)
    let length = Tiny.contextLength
    #expect(
      events.first
        == .prompt(
          StoryPrompt(
            tokens: prompt,
            visibleStart: ContextWindow.start(of: prompt.count, length: length), scores: nil)))
    for event in events.dropFirst().dropLast() {
      #expect(iterator.next().map { GenerationEvent.token($0) } == event)
    }
    guard case .finished(.maxTokens, let statistics) = events.last else {
      Issue.record("the last event is \(String(describing: events.last))")
      return
    }
    #expect(statistics.tokens == 40 && events.count == 42)
    #expect(statistics.promptTokens == prompt.count)
    #expect(statistics.tokensPerSecond > 0)
  }

  @Test func failuresAreEvents() async throws {
    let engine = try Tiny.engine()
    let story = await engine.story(GenerationRequest(.text("")))
    #expect(story.failure == .emptyOpening)
    #expect(story.prompt == nil && story.stop == nil)
  }

  @Test func whatElseRunsChangesNothing() async throws {
    let engine = try Tiny.engine()
    let alone = await engine.story(request)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for seed in 0..<12 {
        group.addTask {
          var other = request
          other.options.seed = UInt64(seed)
          let expected = try Tiny.engine()
          let story = await engine.story(other)
          #expect(await expected.story(other).tokens == story.tokens)
        }
        group.addTask { _ = try await engine.score(.text(Tiny.text + Tiny.text)) }
        group.addTask { #expect(await engine.story(request).tokens == alone.tokens) }
      }
      try await group.waitForAll()
    }
  }

  @Test func aStoryOnceWrittenIsReused() async throws {
    let engine = try Tiny.engine(contextLength: 128)
    let first = await engine.story(request)
    #expect(first.statistics?.reusedTokens == 0)
    var warmer = request
    warmer.options.temperature = 1
    let prompt = try #require(first.prompt).tokens
    #expect(await engine.story(warmer).statistics?.reusedTokens == prompt.count - 1)
    // Going on costs nothing but the tokens that the caches have not seen: the last one.
    let more = GenerationRequest(.tokens(prompt + first.ids), options: request.options)
    #expect(await engine.story(more).statistics?.reusedTokens == prompt.count + 39)
  }

  @Test func preparingMakesTheOpeningFree() async throws {
    let engine = try Tiny.engine(contextLength: 128)
    await engine.prepare(request.opening)
    await engine.prepare(.text(""))
    await engine.prepare(.tokens([99_999]))
    let story = await engine.story(request)
    #expect(story.statistics?.reusedTokens == story.prompt.map { $0.tokens.count - 1 })
    let unprepared = try Tiny.engine(contextLength: 128)
    #expect(story.tokens == (await unprepared.story(request).tokens))
  }

  @Test func aSignalStopsWithinOneToken() async throws {
    let engine = try Tiny.engine()
    let stop = StopSignal()
    var endless = request
    endless.maxTokens = .max
    var story = Story()
    var afterSignal = 0
    for await event in engine.generate(endless, stop: stop) {
      story.add(event)
      if stop.isStopped { afterSignal += 1 }
      if story.tokens.count == 300 { stop.stop() }
    }
    #expect(story.stop == .cancelled)
    #expect(story.statistics?.tokens == story.tokens.count)
    // What the stream held already, and one token more.
    #expect(afterSignal <= 256 + 2)

    let early = StopSignal()
    early.stop()
    let none = await engine.story(endless, stop: early)
    #expect(none.tokens.isEmpty && none.stop == .cancelled)
  }

  @Test func whenNobodyReadsTheStoryStops() async throws {
    let engine = try Tiny.engine()
    var endless = request
    endless.maxTokens = .max
    for _ in 0..<20 {
      var count = 0
      for await event in engine.generate(endless) {
        guard case .token = event else { continue }
        count += 1
        if count == 5 { break }
      }
      let task = Task { await engine.story(endless) }
      task.cancel()
      _ = await task.value
    }
    // Were they still running, the executor would be wanted for ever.
    var rounds = 0
    while await engine.isBusy {
      rounds += 1
      try #require(rounds < 2_000, "a story goes on that nobody reads")
      try await Task.sleep(for: .milliseconds(5))
    }
  }

  @Test func aSlowReaderLosesNothingAndHoldsLittle() async throws {
    let engine = try Tiny.engine()
    var long = request
    long.maxTokens = 1_000
    let expected = await engine.story(long)
    var story = Story()
    for await event in engine.generate(long) {
      if story.tokens.count % 200 == 0 { try await Task.sleep(for: .milliseconds(5)) }
      story.add(event)
    }
    #expect(story.tokens == expected.tokens)
    #expect(story.stop == .maxTokens)
  }

  @Test func workIsDoneOnOneThreadOfItsOwn() async throws {
    let engine = try Tiny.engine()
    var threads: Set<ObjectIdentifier> = []
    for _ in 0..<20 { threads.insert(await engine.thread) }
    #expect(threads.count == 1)
    #expect(!threads.contains(ObjectIdentifier(Thread.mainThread)))
  }

  @Test func anEngineThatNobodyHoldsIsGone() async throws {
    weak var executor: ThreadExecutor?
    do {
      let engine = try Tiny.engine()
      executor = engine.executor
      _ = await engine.story(request)
    }
    var rounds = 0
    while executor != nil {
      rounds += 1
      try #require(rounds < 2_000, "the executor outlives its engine")
      try await Task.sleep(for: .milliseconds(5))
    }
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/proc/self/statm")))
  func manyTokensLeaveMemoryWhereItWas() async throws {
    func residentPages() throws -> Int {
      let fields = try String(contentsOfFile: "/proc/self/statm", encoding: .utf8).split(
        separator: " ")
      return try #require(Int(fields[1]))
    }
    let engine = try Tiny.engine()
    var long = request
    // A million with ALEXANDRIA_LONG_TESTS, which takes minutes.
    let isLong = ProcessInfo.processInfo.environment["ALEXANDRIA_LONG_TESTS"] != nil
    long.maxTokens = isLong ? 1_000_000 : 50_000
    var count = 0
    var before = 0
    for await event in engine.generate(long) {
      guard case .token = event else { continue }
      count += 1
      if count == 5_000 { before = try residentPages() }
    }
    #expect(count == long.maxTokens)
    // A row of logits kept for each token would be 50 MB. Other tests run meanwhile, in this process.
    #expect(try residentPages() - before < 24 * 256)
  }

  @Test func openingsAreScoredWhenAskedFor() async throws {
    let engine = try Tiny.engine()
    var scored = request
    scored.scoresOpening = true
    let story = await engine.story(scored)
    #expect(story.prompt?.scores == (try await engine.score(request.opening)))
    #expect(story.tokens == (await engine.story(request).tokens))
  }
}

extension Engine {
  var thread: ObjectIdentifier { ObjectIdentifier(Thread.current) }
  var isBusy: Bool { executor.isWanted }
}
