import Cells

extension State {
  /// The temperatures of the filmstrip's nine pictures.
  private static let filmstripTemperatures = (0...8).map { Double($0) / 4 }

  /// Opens several texts of a kind, or closes them.
  mutating func toggleLanes(_ kind: Lanes.Kind) -> [Effect] {
    lanes?.kind == kind ? closeLanes() : openLanes(kind)
  }

  /// Has several texts written from the same beginning.
  mutating func openLanes(_ kind: Lanes.Kind) -> [Effect] {
    guard let beginning = beginning(of: kind) else {
      say(words.nothingToBegin)
      return []
    }
    guard let (variants, selected) = variants(of: kind) else { return [] }
    let effects = stop() + closeLanes() + dropGhost() + endLook()
    var requests: [GenerateRequest] = []
    lanes = Lanes(
      kind: kind,
      lanes: variants.map { title, settings in
        let request = GenerateRequest(
          id: takeRequest(), prompt: beginning.prompt(for: settings.checkpoint),
          settings: settings, maxTokens: settings.maxTokens)
        requests.append(request)
        let story = Story(id: 0, opening: beginning.text, settings: settings)
        return Lane(title: title, request: request.id, story: story)
      }, selected: selected)
    scrollback = 0
    // A ladder and a training are there to be walked; what stands side by side is there to be read.
    if kind != .compare, focus != .story {
      lanes?.focusBefore = focus
      focus = .story
    }
    switch kind {
    case .compare: return effects + [.compare(requests)]
    case .filmstrip: return effects + [.filmstrip(requests)]
    case .evolution: return effects + [.evolve(requests)]
    }
  }

  /// What the lanes have in common: the story up to its selected token, or the opening.
  private func beginning(of kind: Lanes.Kind) -> Beginning? {
    if focus == .story, lanes == nil, let selection, let story = shelf.open {
      let end = story.byteRange(of: selection).upperBound
      return Beginning(bytes: Array(story.bytes[..<end]))
    }
    if opening.isEmpty { return shelf.open.map { Beginning(bytes: Array($0.opening.utf8)) } }
    return Beginning(bytes: Array(opening.text.utf8))
  }

  private mutating func variants(
    of kind: Lanes.Kind
  ) -> (variants: [(title: String, settings: Settings)], selected: Int)? {
    guard checkpoint?.problem == nil, checkpoint != nil else {
      say(words.noCheckpoint, isError: true)
      return nil
    }
    var settings = settings
    switch kind {
    case .compare:
      let usable = checkpoints.filter { $0.problem == nil }
      guard usable.count > 1, let own = usable.firstIndex(where: { $0.name == settings.checkpoint })
      else {
        say(words.onlyOneCheckpoint)
        return nil
      }
      let pair = [usable[own], usable[(own + 1) % usable.count]].sorted { $0.name < $1.name }
      let variants = pair.map { info in
        settings.checkpoint = info.name
        return (info.label, settings)
      }
      return (variants, pair.firstIndex { $0.name == self.settings.checkpoint } ?? 0)
    case .filmstrip:
      let variants = State.filmstripTemperatures.map { temperature in
        settings.temperature = temperature
        return (words.decimal(temperature), settings)
      }
      let nearest = State.filmstripTemperatures.indices.min {
        abs(State.filmstripTemperatures[$0] - self.settings.temperature)
          < abs(State.filmstripTemperatures[$1] - self.settings.temperature)
      }
      return (variants, nearest ?? 0)
    case .evolution:
      guard let steps = checkpoint?.steps, !steps.isEmpty else {
        say(words.noSteps)
        return nil
      }
      let variants = steps.map { step in
        settings.checkpoint = step.checkpoint
        return (words.grouped(step.step), settings)
      }
      return (variants, steps.count - 1)
    }
  }

  /// Keys in the story pane while it shows several texts.
  ///
  /// - Returns: nil when the key is none of theirs.
  mutating func pressInLanes(_ key: Key) -> [Effect]? {
    guard var lanes else { return nil }
    let last = lanes.lanes.count - 1
    // Texts side by side are long: up and down scroll them.
    if lanes.kind == .compare, key == .up || key == .down {
      scroll(key == .up ? 1 : -1)
      return []
    }
    switch key {
    case .left, .down: lanes.selected = max(0, lanes.selected - 1)
    case .right, .up: lanes.selected = min(last, lanes.selected + 1)
    case .home: lanes.selected = 0
    case .end: lanes.selected = last
    case .enter: return takeLane()
    default: return nil
    }
    scrollback = 0
    self.lanes = lanes
    return []
  }

  /// Enter: the selected text becomes a story like any other, and the controls what it was
  /// written with.
  private mutating func takeLane() -> [Effect] {
    guard let lane = lanes?.selectedLane, lane.story.writtenCount > 0 else { return [] }
    let story = Story(copying: lane.story, id: shelf.nextID)
    let effects = closeLanes()
    focus = .story
    shelf.add(story)
    if story.finish == nil { shelf.settle() }
    openedAnotherStory()
    settings.temperature = story.settings.temperature
    clock.isUnsaved = true
    return effects + receipt(of: story.id) + [.save] + cutOpenStory()
  }

  mutating func closeLanes() -> [Effect] {
    guard let lanes else { return [] }
    self.lanes = nil
    scrollback = 0
    if focus == .story, let before = lanes.focusBefore { focus = before }
    return lanes.openRequests.map { .cancel(request: $0) }
  }

  /// Stops what is being written in them, and leaves them open.
  mutating func stopLanes() -> [Effect] {
    guard var lanes else { return [] }
    let requests = lanes.openRequests
    for index in lanes.lanes.indices where !lanes.lanes[index].isDone {
      let count = lanes.lanes[index].story.writtenCount
      lanes.lanes[index].story.finish = Finish(.cancelled, tokens: count)
    }
    for index in lanes.lanes.indices { lanes.lanes[index].reading = nil }
    self.lanes = lanes
    return requests.map { .cancel(request: $0) }
  }
}

/// What several texts have in common.
private struct Beginning {
  var bytes: [UInt8]
  var text: String { String(decoding: bytes, as: UTF8.self) }

  func prompt(for checkpoint: String) -> Prompt { .text(text) }
}

extension Story {
  /// The same story under another number.
  init(copying story: Story, id: Int) {
    self.init(id: id, opening: story.opening, settings: story.settings)
    passages = story.passages
    tokens = story.tokens
    cutBy = story.cutBy
    memoryStart = story.memoryStart
    finish = story.finish
    edits = story.edits
    origin = story.origin
  }
}
