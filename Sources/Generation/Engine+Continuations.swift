import Transformer

extension Engine {
  /// Writes several stories from one opening together: a step of the model for all.
  ///
  /// Each is token for token what ``generate(_:stop:)`` would write alone.
  ///
  /// - Parameters:
  ///   - request: What to write.
  ///   - stop: Ends all stories with `.cancelled`.
  /// - Returns: The events of all stories, in order within each.
  public nonisolated func continuations(
    _ request: ContinuationsRequest, stop: StopSignal? = nil
  ) -> AsyncStream<BranchEvent> {
    EventChannel.stream(capacity: 256 + 4 * request.branches.count) {
      await self.write(request, stop, to: $0)
    }
  }

  private func write(
    _ request: ContinuationsRequest, _ stop: StopSignal?, to channel: EventChannel<BranchEvent>
  ) async {
    let began = ContinuousClock.now
    // Branches that cannot be written fail alone.
    var prompt: [Int] = []
    var writers: [(branch: Int, writer: StoryWriter)] = []
    for (index, branch) in request.branches.enumerated() {
      let single = request.request(for: branch)
      do throws(GenerationError) {
        if prompt.isEmpty { prompt = try single.validated(lexicon) }
        _ = try single.withoutOpening.validated(lexicon)
        try lexicon.check(branch.forced)
        let writer = StoryWriter(
          prompt, forced: branch.forced, single, lexicon,
          contextLength: model.configuration.contextLength)
        writers.append((index, writer))
      } catch {
        guard await channel.send(BranchEvent(branch: index, event: .failed(error))) else { return }
      }
    }
    for (branch, writer) in writers {
      let opening = StoryPrompt(tokens: prompt, visibleStart: writer.window.start, scores: nil)
      let event = BranchEvent(branch: branch, event: .prompt(opening))
      guard await channel.send(event) else { return }
    }
    guard let window = writers.first?.writer.window else { return }
    var statistics = GenerationStatistics()
    statistics.promptTokens = prompt.count
    var branches = prefill(writers.map(\.writer), window, request.maxTokens, &statistics)
    let prefilled = ContinuousClock.now
    statistics.prefillSeconds = (prefilled - began).seconds

    var writing = Array(branches.indices)
    while !writing.isEmpty {
      let isStopped = Task.isCancelled || stop?.isStopped == true
      for index in writing {
        if isStopped { branches[index].writer.cancel() }
        let (logits, row) = branches[index].logits
        let token = logits.withRow(row) { branches[index].writer.write($0) }
        let branch = writers[index].branch
        if let token {
          guard await channel.send(BranchEvent(branch: branch, event: .token(token))) else {
            return
          }
        }
        guard let end = branches[index].writer.end else { continue }
        statistics.tokens = branches[index].writer.count
        statistics.seconds = (ContinuousClock.now - prefilled).seconds
        let event: GenerationEvent =
          switch end {
          case .failed(let error): .failed(error)
          case .stopped(let reason): .finished(reason, statistics)
          }
        guard await channel.send(BranchEvent(branch: branch, event: event)) else { return }
      }
      writing.removeAll { branches[$0].writer.end != nil }
      advance(&branches, writing)
      if executor.isWanted { await executor.yield() }
    }
  }

  /// Computes the opening once and gives each story a copy.
  private func prefill(
    _ writers: [StoryWriter], _ window: ContextWindow, _ maxTokens: Int,
    _ statistics: inout GenerationStatistics
  ) -> [ContinuedBranch] {
    let shared = shelf.take(for: window.tokens)
    defer { shelf.putBack(shared) }
    statistics.reusedTokens = min(shared.commonPrefix(window.tokens), window.tokens.count - 1)
    let logits = shared.logits(after: window.tokens)
    // The last token written needs no place, but a window that slides needs all of them.
    let needed = window.tokens.count + min(max(0, maxTokens), window.length)
    return writers.map { writer in
      let story = CachedStory(model, capacity: min(needed, window.length))
      story.copy(shared, count: window.tokens.count)
      return ContinuedBranch(writer: writer, story: story, logits: (logits, 0))
    }
  }

  /// Puts the tokens last written into the caches, in one pass where windows do not slide.
  private func advance(_ branches: inout [ContinuedBranch], _ writing: [Int]) {
    var together: [Int] = []
    for index in writing {
      let tokens = branches[index].writer.window.tokens
      // All begin alike and grow alike, so they slide in the same step.
      if tokens.count == branches[index].story.tokens.count + 1 {
        together.append(index)
      } else {
        branches[index].logits = (branches[index].story.logits(after: tokens), 0)
      }
    }
    guard !together.isEmpty else { return }
    let tokens = together.compactMap { branches[$0].writer.window.tokens.last }
    let logits = model.decodeBatch(tokens, into: together.map { branches[$0].story.cache })
    for (row, index) in together.enumerated() {
      branches[index].story.note(tokens[row])
      branches[index].logits = (logits, row)
    }
  }
}

extension GenerationRequest {
  /// The same request from an opening that is surely all right, to look at the rest.
  fileprivate var withoutOpening: GenerationRequest {
    var request = self
    request.opening = .tokens([0])
    return request
  }
}
