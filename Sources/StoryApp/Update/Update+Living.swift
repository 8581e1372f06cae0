import Cells

/// An ending that is grown anew behind the words that the person is changing.
struct LivingEnding: Sendable {
  /// The request that it comes by.
  var request: Int
  /// The bytes that it takes the place of.
  var range: Range<Int>
  /// The dice and the rest that it is drawn with: those that the old ending was.
  var settings: Settings
  /// What has come so far.
  var tokens: [GeneratedToken] = []
}

/// Words that have just come out otherwise than before, and light up for a moment.
struct Flash: Hashable {
  /// The story, and its bytes.
  var story: Int
  var range: Range<Int>
  /// Until when, on the clock of `Event.tick`; nil before it was first heard.
  var until: Double?

  /// How long, in seconds.
  static let duration = 0.7
}

extension State {
  /// Living text on or off.
  mutating func toggleLiving() -> [Effect] {
    isLiving.toggle()
    clock.isUnsaved = true
    say(isLiving ? words.livingOn : words.livingOff)
    return isLiving ? [] : dropLiving()
  }

  /// The text has been changed at the cursor: what the model wrote behind it is asked for anew, with
  /// the dice that it had. What the person wrote further on stays.
  mutating func growAnew() -> [Effect] {
    let effects = dropLiving()
    guard isLiving, let editing, let story = shelf[editing.story],
      let range = story.modelsStretch(from: editing.cursorByte)
    else { return effects }
    var settings = self.settings
    if let passage = story.passages.last(where: { $0.start <= range.lowerBound }) {
      settings = passage.settings
      settings.checkpoint = self.settings.checkpoint
    }
    // The cut of this very moment is a provisional one.
    let known = editing.versions.last { !$0.story.cutBy.isEmpty }?.story ?? story
    let shift = known.bytes.count - story.bytes.count
    let replaced = known.tokenCount(in: range.lowerBound + shift..<range.upperBound + shift)
    let request = GenerateRequest(
      id: takeRequest(), prompt: .bytes(Array(story.bytes[..<range.lowerBound])),
      settings: settings,
      // An ending that is the story's may become as long as any.
      maxTokens: range.upperBound == story.bytes.count
        ? max(replaced, settings.maxTokens) : replaced)
    living = LivingEnding(request: request.id, range: range, settings: settings)
    return effects + [.generate(request)]
  }

  /// What is under way is no longer wanted: a stale ending never takes the place of a newer one.
  mutating func dropLiving() -> [Effect] {
    guard let living else { return [] }
    self.living = nil
    return [.cancel(request: living.request)]
  }

  /// An event of the ending that grows.
  ///
  /// - Returns: nil when it belongs to something else.
  mutating func hearLiving(_ event: Event) -> [Effect]? {
    guard let living else { return nil }
    switch event {
    case .started(living.request, _): return []
    case .token(living.request, let token):
      self.living?.tokens.append(token)
      return []
    case .finished(living.request, let finish):
      self.living = nil
      return finish.reason == .cancelled ? [] : take(living, finish)
    case .failed(living.request, let message):
      self.living = nil
      say(message, isError: true)
      return []
    default: return nil
    }
  }

  private mutating func take(_ living: LivingEnding, _ finish: Finish) -> [Effect] {
    guard let id = editing?.story, let before = shelf[id] else { return [] }
    var tokens = living.tokens
    // A text that the person edits has whole characters only.
    while !tokens.isEmpty,
      String(validating: tokens.flatMap(\.piece.bytes), as: UTF8.self) == nil
    {
      tokens.removeLast()
    }
    let new = tokens.flatMap(\.piece.bytes)
    let old = Array(before.bytes[living.range])
    guard new != old, !new.isEmpty else { return [] }
    let contextLength = contextLength
    _ = shelf.modify(id) {
      $0.regrow(living.range, tokens, living.settings, finish, contextLength: contextLength)
    }
    guard let story = shelf[id] else { return [] }
    editing?.adopt(story)
    // What stays the same stays still.
    let head = zip(old, new).prefix { $0 == $1 }.count
    let room = min(old.count, new.count) - head
    let tail = zip(old.reversed(), new.reversed()).prefix(room).prefix { $0 == $1 }.count
    let start = living.range.lowerBound
    flash = Flash(story: id, range: start + head..<start + new.count - tail)
    clock.isUnsaved = true
    return cutOpenStory()
  }
}

extension StoryEditing {
  /// Takes over what stands behind the cursor. It is no edit of the person's, and belongs to the one
  /// that called for it.
  fileprivate mutating func adopt(_ story: Story) {
    editor.exchange(story.text)
    versions.append(.init(text: editor.text, story: story))
    if versions.count > Editor.depth { versions.removeFirst() }
  }
}

extension Story {
  /// What a model wrote from a byte on, up to what the person wrote; nil where there is nothing.
  fileprivate func modelsStretch(from byte: Int) -> Range<Int>? {
    let count = bytes.count
    // Behind the person's own words, where the cursor stands in them.
    let start =
      byte < count && source(at: byte) == .story
      ? byte : passages.first { $0.start >= byte && $0.isByPerson != true }?.start
    guard let start, start < count else { return nil }
    let end = passages.first { $0.start > start && $0.isByPerson == true }?.start ?? count
    return start..<end
  }

  fileprivate func tokenCount(in range: Range<Int>) -> Int {
    var start = 0
    let count = tokens.count { token in
      let end = start + token.piece.bytes.count
      defer { start = end }
      return range.overlaps(start..<end)
    }
    return max(1, count)
  }

  /// Puts another ending in the place of a stretch that a model wrote.
  ///
  /// - Parameters:
  ///   - range: The stretch.
  ///   - grown: What a model has written instead, whole characters.
  ///   - settings: What it was written with.
  ///   - finish: How it ended.
  ///   - contextLength: Tokens that the model sees.
  fileprivate mutating func regrow(
    _ range: Range<Int>, _ grown: [GeneratedToken], _ settings: Settings, _ finish: Finish,
    contextLength: Int
  ) {
    let tail = Array(bytes[range.upperBound...])
    let behind = passages.filter { $0.start >= range.upperBound }
    rewrite(range.lowerBound..<bytes.count, with: [])
    begin(settings)
    for token in grown { append(token, contextLength: contextLength) }
    cutBy = ""
    var finish = finish
    finish.tokens = grown.count
    self.finish = finish
    guard !tail.isEmpty else { return }
    let end = bytes.count
    rewrite(end..<end, with: tail)
    passages.removeAll { $0.start >= end }
    passages += behind.map {
      var passage = $0
      passage.start += end - range.upperBound
      return passage
    }
  }
}
