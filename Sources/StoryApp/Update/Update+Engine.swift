extension State {
  /// Something has come from the engine. What belongs to a request that is no longer wanted is
  /// ignored.
  mutating func hear(_ event: Event) -> [Effect] {
    if let effects = hearInLanes(event) { return effects }
    if let effects = hearLiving(event) { return effects }
    switch event {
    case .started(let request, let prompt): started(request, prompt)
    case .token(let request, let token): wrote(request, token)
    case .finished(let request, let finish): return finished(request, finish)
    case .failed(let request, let message): return failed(request, message)
    case .tokenized(let request, let pieces): return cut(request, pieces)
    case .checkpointLoaded(let name, let contextLength): loaded(name, contextLength)
    case .checkpointFailed(let name, let message): return cannotLoad(name, message)
    case .scored(let request, let scores): scored(request, scores)
    case .alternatives(let request, let insight): saw(request, insight)
    case .receipt(let request, let line): return certified(request, line)
    default: break
    }
    return []
  }

  private mutating func started(_ request: Int, _ prompt: [Piece]) {
    guard let run, run.request == request else { return }
    let checkpoint = settingsOfRun(run).checkpoint
    let contextLength = info(of: checkpoint)?.contextLength ?? 256
    _ = shelf.modify(run.story) { story in
      if story.recut(prompt, by: checkpoint) {
        story.memoryStart = max(0, story.tokens.count - contextLength)
      }
    }
    workingCheckpoint = checkpoint
    self.run?.previousCheckpoint = nil
  }

  private func settingsOfRun(_ run: Run) -> Settings {
    shelf[run.story]?.settings ?? settings
  }

  private mutating func wrote(_ request: Int, _ token: GeneratedToken) {
    if ghost?.request == request { ghost?.written += token.piece.text }
    guard var run, run.request == request else { return }
    run.writtenByRequest += 1
    if let seconds = token.seconds, seconds > 0 {
      run.tokensPerSecond = Double(run.writtenByRequest) / seconds
    }
    run.unseen.append(token)
    self.run = run
    if pace == .atOnce || run.isHurried { show(run.unseen.takeAll()) }
  }

  /// Puts tokens into the story, where the person sees them.
  private mutating func show(_ tokens: ArraySlice<GeneratedToken>) {
    guard var run, !tokens.isEmpty else { return }
    clock.isUnsaved = true
    let contextLength = info(of: settingsOfRun(run).checkpoint)?.contextLength ?? 256
    _ = shelf.modify(run.story) { story in
      for token in tokens { story.append(token, contextLength: contextLength) }
    }
    run.written += tokens.count
    if pace == .atOnce || run.isHurried { _ = run.unseen.takeAll() }
    self.run = run
  }

  /// Shows what the clock allows.
  mutating func showPaced(_ now: Double) -> [Effect] {
    guard let rate = pace.tokensPerSecond, run?.isHurried == false else { return showRest() }
    if let tokens = run?.unseen.take(at: now, tokensPerSecond: rate) { show(tokens) }
    return finishIfShown()
  }

  /// Shows all that is written, and what comes as it comes.
  mutating func showRest() -> [Effect] {
    run?.isHurried = true
    if let tokens = run?.unseen.takeAll() { show(tokens) }
    return finishIfShown()
  }

  private mutating func finishIfShown() -> [Effect] {
    guard let run, run.unseen.isEmpty, let finish = run.unseen.finish else { return [] }
    return end(run, finish)
  }

  private mutating func finished(_ request: Int, _ finish: Finish) -> [Effect] {
    if ghost?.request == request {
      ghost?.held = ""
      ghost?.isWhole = true
    }
    guard run?.request == request else { return [] }
    run?.unseen.finish = finish
    return pace == .atOnce ? showRest() : finishIfShown()
  }

  /// A story has ended, and all of it is shown.
  private mutating func end(_ run: Run, _ finish: Finish) -> [Effect] {
    self.run = nil
    var whole = finish
    whole.tokens = run.written
    whole.tokensPerSecond =
      run.writtenByRequest > 0 ? finish.tokensPerSecond ?? run.tokensPerSecond : nil
    if finish.reason == .endOfText, keepingProblem == nil { say(words.storyEnded) }
    _ = shelf.modify(run.story) { $0.finish = whole }
    // The controls may have been turned to another checkpoint while it was written.
    return receipt(of: run.story) + [.save] + cutOpenStory() + scoreOpenStory() + proposeIfOwed()
  }

  private mutating func failed(_ request: Int, _ message: String) -> [Effect] {
    if reading?.request == request { reading = nil }
    if look?.request == request { look?.isFailed = true }
    let isAside = scoring.removeValue(forKey: request) != nil || look?.request == request
    if isAside { say(message, isError: true) }
    if ghost?.request == request { ghost = nil }
    guard let run, run.request == request else { return [] }
    let effects = goOnWithPrevious(run)
    if effects.isEmpty { give(up: run) }
    say(message, isError: true)
    return effects
  }

  /// The other checkpoint cannot go on: the one before does.
  private mutating func goOnWithPrevious(_ run: Run) -> [Effect] {
    guard let previous = run.previousCheckpoint else { return [] }
    // Nothing more comes of the request, and the checkpoint to come back to is known to work.
    let effects = swap(to: previous)
    self.run?.previousCheckpoint = nil
    return effects
  }

  private mutating func give(up run: Run) {
    self.run = nil
    let finish = Finish(.cancelled, tokens: run.written, tokensPerSecond: run.tokensPerSecond)
    _ = shelf.modify(run.story) { $0.finish = finish }
    if run.story == shelf.stories.last?.id { shelf.discardLast() }
    openedAnotherStory()
  }

  private mutating func cut(_ request: TokenizeRequest, _ pieces: [Piece]) -> [Effect] {
    switch request.target {
    case .opening:
      guard request.checkpoint == settings.checkpoint else { return [] }
      let text = String(decoding: request.bytes, as: UTF8.self)
      guard text == opening.text else { return [] }
      openingCut = Cut(checkpoint: request.checkpoint, text: text, pieces: pieces)
    case .story(let id):
      guard run?.story != id, request.checkpoint == settings.checkpoint else { return [] }
      let contextLength = contextLength
      _ = shelf.modify(id) { story in
        if story.recut(pieces, by: request.checkpoint) {
          story.memoryStart = max(0, story.tokens.count - contextLength)
        }
      }
      guard shelf.open?.id == id else { return [] }
      // What an undo brings back need not be cut again.
      if editing?.story == id, let story = shelf[id], let last = editing?.versions.indices.last,
        editing?.versions[last].text == story.text
      {
        editing?.versions[last].story = story
      }
      selection = nil
      return endLook() + scoreOpenStory()
    }
    return []
  }

  private mutating func loaded(_ name: String, _ contextLength: Int) {
    guard let index = checkpoints.firstIndex(where: { $0.name == name }) else { return }
    checkpoints[index].contextLength = contextLength
    checkpoints[index].problem = nil
    if settings.checkpoint == name { workingCheckpoint = name }
  }

  private mutating func cannotLoad(_ name: String, _ message: String) -> [Effect] {
    for index in checkpoints.indices where checkpoints[index].name == name {
      checkpoints[index].problem = message
    }
    failLanes(of: name, message)
    var effects: [Effect] = []
    if let run, settingsOfRun(run).checkpoint == name {
      effects = goOnWithPrevious(run)
      if effects.isEmpty { give(up: run) }
    }
    if settings.checkpoint == name, let other = usableCheckpoint(insteadOf: name) {
      effects += swap(to: other)
    }
    say(message, isError: true)
    return effects
  }

  private func usableCheckpoint(insteadOf name: String) -> String? {
    let usable = checkpoints.filter { $0.problem == nil && $0.name != name }
    return (usable.first { $0.name == workingCheckpoint } ?? usable.last)?.name
  }
}
