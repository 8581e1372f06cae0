import Cells

extension State {
  /// Begins a story from an opening, unless the same dice have told it already.
  mutating func write(_ text: String) -> [Effect] {
    if let kind = lanes?.kind, !opening.isEmpty { return closeLanes() + openLanes(kind) }
    guard checkpoints.contains(where: { $0.problem == nil }) else {
      say(words.noCheckpoint, isError: true)
      return []
    }
    if let told = shelf.stories.lastIndex(where: { $0.isComplete(text, settings) }) {
      let effects = stop()
      show(told)
      say(words.sameStory)
      return effects
    }
    // A second Enter while it is being written asks for the rest at once.
    if let run, shelf[run.story]?.isTold(from: text, settings) == true { return showRest() }
    var story = Story(id: shelf.nextID, opening: text, settings: settings)
    story.reference = referenceStory(for: text)
    let effects = stop() + dropGhost() + endLook()
    if let cut = presentOpeningCut, cut.text == text {
      _ = story.recut(cut.pieces, by: cut.checkpoint)
    }
    shelf.add(story)
    openedAnotherStory()
    return effects + generate(.text(text), into: story.id, settings, wanted: settings.maxTokens)
  }

  /// The story that the same dice told from the same opening: what a notch of temperature or
  /// another checkpoint changed is seen against it.
  private func referenceStory(for text: String) -> Int? {
    let open = shelf.open.map { [$0] } ?? []
    return (open + shelf.stories.reversed()).first {
      $0.opening == text && $0.settings.seed == settings.seed && $0.writtenCount > 0
        && $0.passages.count == 1
    }?.id
  }

  /// Goes on with a story that exists, from its end.
  ///
  /// - Parameters:
  ///   - id: The story.
  ///   - wanted: Tokens to write at most, where it is not what the controls say.
  /// - Returns: What is asked for.
  mutating func goOn(_ id: Int, wanted: Int? = nil) -> [Effect] {
    guard let story = shelf[id] else { return [] }
    let effects = stop() + dropGhost() + endLook()
    var settings = settings
    // The model has ended its text: what comes after that wants a push.
    if story.finish?.reason == .endOfText { settings.minTokens = Self.tokensPastTheEnd }
    beginPassage(of: id, settings)
    let prompt: Prompt =
      story.cutBy == settings.checkpoint && !story.tokens.isEmpty
      ? .tokens(story.tokens.map(\.piece.id)) : .bytes(story.bytes)
    return effects
      + generate(prompt, into: id, settings, wanted: wanted ?? settings.maxTokens)
  }

  /// Tokens that a story which goes on past its end has at least.
  private static let tokensPastTheEnd = 20

  private mutating func beginPassage(of id: Int, _ settings: Settings) {
    _ = shelf.modify(id) { $0.begin(settings) }
  }

  private mutating func generate(
    _ prompt: Prompt, into story: Int, _ settings: Settings, wanted: Int, written: Int = 0,
    previous: String? = nil
  ) -> [Effect] {
    let request = GenerateRequest(
      id: takeRequest(), prompt: prompt, settings: settings, maxTokens: max(1, wanted - written))
    run = Run(
      request: request.id, story: story, written: written, wanted: wanted,
      previousCheckpoint: previous)
    scrollback = 0
    return [.generate(request)]
  }

  /// Stops what is being written, if anything is.
  mutating func stop() -> [Effect] {
    guard let run else { return [] }
    self.run = nil
    let finish = Finish(.cancelled, tokens: run.written, tokensPerSecond: run.tokensPerSecond)
    _ = shelf.modify(run.story) { $0.finish = finish }
    return receipt(of: run.story) + [.cancel(request: run.request), .save]
  }

  mutating func stopAndSay() -> [Effect] {
    let effects = stop() + proposeIfOwed()
    say(words.stopped)
    return effects
  }

  /// The same opening with the next dice that it has not been told with.
  mutating func rollAgain() -> [Effect] {
    if focus == .story, lanes == nil, let story = shelf.open, let selection,
      selection < story.tokens.count - 1
    {
      return branch(story, after: selection)
    }
    let text = focus == .story ? shelf.open?.opening ?? opening.text : opening.text
    guard !text.isEmpty else { return pressInOpening(.enter) }
    let used = Set(shelf.stories.lazy.filter { $0.opening == text }.map(\.settings.seed))
    repeat { settings.seed &+= 1 } while used.contains(settings.seed)
    if let kind = lanes?.kind { return closeLanes() + openLanes(kind) }
    return write(text)
  }

  // MARK: The other checkpoint

  /// Turns to another checkpoint of the catalog, passing over those that cannot be used.
  mutating func swapToNextCheckpoint(_ distance: Int) -> [Effect] {
    let count = checkpoints.count
    let present = checkpoints.firstIndex { $0.name == settings.checkpoint } ?? 0
    let others = (1..<max(1, count)).map {
      checkpoints[((present + distance * $0) % count + count) % count]
    }
    guard let next = others.first(where: { $0.problem == nil }) else {
      if let reason = others.compactMap(\.problem).first {
        say(reason, isError: true)
      } else {
        say(words.onlyOneCheckpoint)
      }
      return []
    }
    return swap(to: next.name)
  }

  /// Puts another checkpoint in. The open story's text stays; a story that is being written is
  /// written on by the other model.
  mutating func swap(to name: String) -> [Effect] {
    let previous = settings.checkpoint
    settings.checkpoint = name
    say(words.swapped(info(of: name)?.label ?? name))
    let isProposing = ghost != nil
    var effects: [Effect] = [.load(checkpoint: name)] + cutOpening() + propose(isProposing)
    if lanes?.kind == .evolution { effects += closeLanes() + openLanes(.evolution) }
    effects += endLook()
    guard let run else {
      // Stopped in mid-story: the other model goes on where this one was.
      if let story = shelf.open, let finish = story.finish, finish.reason == .cancelled,
        story.writtenCount > 0, lanes == nil, info(of: name)?.problem == nil
      {
        return effects + goOn(story.id, wanted: max(10, settings.maxTokens - finish.tokens))
      }
      return effects + cutOpenStory()
    }
    effects.append(.cancel(request: run.request))
    beginPassage(of: run.story, settings)
    let bytes = shelf[run.story]?.bytes ?? []
    return effects
      + generate(
        .bytes(bytes), into: run.story, settings, wanted: run.wanted, written: run.written,
        previous: previous)
  }

  /// Asks how the checkpoint of the controls cuts the open story.
  func cutOpenStory() -> [Effect] {
    guard let story = shelf.open, story.cutBy != settings.checkpoint else { return [] }
    let request = TokenizeRequest(
      target: .story(story.id), checkpoint: settings.checkpoint, bytes: story.bytes)
    return [.tokenize(request)]
  }
}

extension Story {
  /// Whether the story is all that an opening comes to under some settings.
  fileprivate func isComplete(_ opening: String, _ settings: Settings) -> Bool {
    finish != nil && finish?.reason != .cancelled && isTold(from: opening, settings)
  }

  /// Whether the story is, or will be, that.
  fileprivate func isTold(from opening: String, _ settings: Settings) -> Bool {
    parent == nil && passages.count == 1 && passages[0].settings == settings
      && self.opening == opening
  }
}
