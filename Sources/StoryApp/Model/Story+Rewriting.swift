extension Story {
  /// Whether the last thing that was done to it was an edit by the person.
  var isBeingRewritten: Bool {
    switch edits?.last {
    case .rewrite: true
    case .cut: if case .rewrite? = edits?.dropLast().last { true } else { false }
    default: false
    }
  }

  /// Replaces a stretch of the text by what a person wrote there.
  ///
  /// Who wrote the rest is remembered. The cut is provisional until a tokenizer has made another.
  ///
  /// - Parameters:
  ///   - range: The bytes that go; empty for an insertion.
  ///   - added: The bytes that come.
  /// - Complexity: O(*n*) in the story's tokens and bytes.
  mutating func rewrite(_ range: Range<Int>, with added: [UInt8]) {
    let old = bytes
    precondition(range.lowerBound >= 0 && range.upperBound <= old.count, "a stretch of the text")
    let new = Array(old[..<range.lowerBound]) + added + Array(old[range.upperBound...])
    noteRewrite(keeping: range.lowerBound, of: new)
    movePassages(range, added.count, end: new.count)
    moveOpening(range, added, old)
    cutProvisionally(range, new)
    var finish = finish ?? Finish(.cancelled, tokens: 0)
    finish.receipt = nil
    finish.tokensPerSecond = nil
    self.finish = finish
  }

  /// One edit for a run of them: a word that is typed is one thing that was done.
  private mutating func noteRewrite(keeping start: Int, of new: [UInt8]) {
    guard var edits else { return }
    if case .cut? = edits.last { edits.removeLast() }
    if case .write(_, tokens: 0)? = edits.last { edits.removeLast() }
    var start = start
    if case .rewrite(let keeping, _)? = edits.last {
      edits.removeLast()
      start = min(start, keeping)
    }
    edits.append(.rewrite(keeping: start, adding: Array(new[start...])))
    self.edits = edits
  }

  private mutating func movePassages(_ range: Range<Int>, _ added: Int, end: Int) {
    let settings = settings
    var moved = passages.filter { $0.start < range.lowerBound }
    let behind = range.lowerBound + added
    if added > 0 {
      moved.append(
        Passage(
          start: range.lowerBound, settings: moved.last?.settings ?? settings, isByPerson: true))
    }
    // What stands behind belongs to whom it did.
    if behind < end, var covering = passages.last(where: { $0.start <= range.upperBound }) {
      covering.start = behind
      moved.append(covering)
    }
    for var passage in passages where passage.start > range.upperBound {
      passage.start += behind - range.upperBound
      moved.append(passage)
    }
    passages = moved.enumerated().filter { index, passage in
      let next = index + 1 < moved.count ? moved[index + 1].start : end
      let before = index > 0 ? moved[index - 1] : nil
      let joins = passage.isByPerson == true && before?.isByPerson == true
      return passage.start < next && !joins
    }.map(\.element)
    if passages.isEmpty { passages = [Passage(start: end, settings: settings)] }
  }

  /// What is written at the opening's end, or before, belongs to the opening.
  private mutating func moveOpening(_ range: Range<Int>, _ added: [UInt8], _ old: [UInt8]) {
    let count = opening.utf8.count
    guard range.lowerBound <= count else { return }
    origin = origin ?? opening
    let kept = range.upperBound < count ? Array(old[range.upperBound..<count]) : []
    let bytes = Array(old[..<range.lowerBound]) + added + kept
    opening = String(decoding: bytes, as: UTF8.self)
    passages = passages.enumerated().compactMap { index, passage in
      let end = index + 1 < passages.count ? passages[index + 1].start : Int.max
      guard end > bytes.count else { return nil }
      var passage = passage
      passage.start = max(passage.start, bytes.count)
      return passage
    }
  }

  /// Tokens before and behind stay; what was touched is one piece.
  private mutating func cutProvisionally(_ range: Range<Int>, _ new: [UInt8]) {
    var head: [StoryToken] = []
    var count = 0
    for token in tokens {
      guard count + token.piece.bytes.count <= range.lowerBound else { break }
      count += token.piece.bytes.count
      head.append(token)
    }
    let rest = Array(new[count...])
    if !rest.isEmpty {
      head.append(StoryToken(piece: Piece(id: -1, bytes: rest), source: source(at: count)))
    }
    tokens = head
    cutBy = ""
    memoryStart = min(memoryStart, tokens.count)
  }

  /// Who wrote a byte.
  func source(at byte: Int) -> StoryToken.Source {
    guard let passage = passages.last(where: { $0.start <= byte }) else { return .opening }
    return passage.isByPerson == true ? .edit : .story
  }
}
