import Generation
import Sampling

/// Writes the stories of a study, on several cores.
struct StoryWorkshop {
  /// Who writes.
  let checkpoint: LoadedCheckpoint
  /// What the stories go on from.
  let openings: [StoryOpening]
  /// Which stories.
  let plan: StoryPlan
  /// Tokens of a story at most.
  let maxTokens: Int

  /// Writes them.
  ///
  /// - Parameters:
  ///   - threads: Engines at work side by side, at least 1.
  ///   - console: Where progress is shown.
  /// - Returns: One for each entry of the plan. They do not depend on the number of threads.
  /// - Throws: `Stopped` after a signal, and what a story failed with.
  func write(threads: Int, _ console: Console) throws -> [WrittenStory] {
    let batches = plan.batches
    var engines = [checkpoint.engine]
    while engines.count < min(threads, batches.count) {
      engines.append(try checkpoint.another().engine)
    }
    var stories = plan.entries.map { WrittenStory(opening: openings[$0.opening], plan: $0) }
    let meter = ProgressMeter("write", unit: "stories", total: stories.count, console)
    defer { meter.close() }
    var done = 0
    let (requests, writers) = (batches.map(request), engines)
    try StoryRun.each({ Self.events(writers, batches, requests, $0) }) { event in
      try stories[event.branch].take(event.event)
      if case .finished = event.event {
        done += 1
        meter.update(done)
      }
    }
    try Signals.check()
    return stories
  }

  private func request(_ batch: [Int]) -> ContinuationsRequest {
    ContinuationsRequest(
      .text(batch.first.map { openings[plan.entries[$0].opening].text } ?? ""),
      branches: batch.map {
        let entry = plan.entries[$0]
        return .init(
          SamplingOptions(temperature: entry.temperature, seed: entry.seed, knownWords: true))
      }, maxTokens: maxTokens)
  }

  /// What happens to all stories; `branch` is the entry of the plan.
  private static func events(
    _ engines: [Engine], _ batches: [[Int]], _ requests: [ContinuationsRequest], _ stop: StopSignal
  ) -> AsyncStream<BranchEvent> {
    let (stream, continuation) = AsyncStream.makeStream(of: BranchEvent.self)
    let task = Task.detached {
      await withTaskGroup(of: Engine.self) { group in
        var idle = engines
        for (batch, request) in zip(batches, requests) {
          var free = idle.popLast()
          if free == nil { free = await group.next() }
          guard let engine = free, !stop.isStopped else { break }
          group.addTask {
            for await event in engine.continuations(request, stop: stop) {
              continuation.yield(BranchEvent(branch: batch[event.branch], event: event.event))
            }
            return engine
          }
        }
      }
      continuation.finish()
    }
    continuation.onTermination = { _ in task.cancel() }
    return stream
  }
}
