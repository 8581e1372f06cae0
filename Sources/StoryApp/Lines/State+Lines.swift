import Foundation

extension State {
  /// Does what a line says: one that begins with `/` is a command, any other is an opening.
  ///
  /// - Returns: What is asked of the world, and what is to be said.
  /// - Throws: `LineProblem`; nothing has changed then.
  public mutating func obey(_ line: String) throws(LineProblem) -> LineAnswer {
    // Letters are not seen one by one here: proposals come when they are asked for.
    usesGhost = false
    status = nil
    guard line.first == "/" else { return tell(line) }
    let words = line.dropFirst().split(separator: " ", maxSplits: 1).map(String.init)
    let name = words.first ?? ""
    guard let command = LineCommand(word: name) else {
      throw LineProblem(description: self.words.noSuchCommand(name))
    }
    return try obey(command, words.count > 1 ? words[1] : "")
  }

  private mutating func obey(
    _ command: LineCommand, _ text: String
  ) throws(LineProblem) -> LineAnswer {
    let value = text.trimmingCharacters(in: .whitespaces)
    var answer = LineAnswer()
    switch command {
    case .help: answer.lines = words.lineHelp
    case .quit: answer.leaves = true
    case .tokens:
      boundaries = boundaries == .hidden ? .bars : .hidden
      answer.lines = [boundaries == .hidden ? words.barsOff : words.barsOn]
      if shelf.open != nil { answer.report = .story }
    case .temperature, .maxTokens, .seed, .topK, .topP, .minP, .repetition:
      try set(command, value)
      answer.lines = ["\(command.rawValue) \(value)"]
    case .checkpoint: try change(to: value, &answer)
    case .compare: try open(.compare, &answer)
    case .filmstrip: try open(.filmstrip, &answer)
    case .evolution: try open(.evolution, &answer)
    case .take: try take(value, &answer)
    case .again:
      focus = .story
      answer.effects = closeLanes() + rollAgain()
      answer.lines = ["\(words.seed.lowercased()) \(settings.seed)"]
      answer.report = .story
    case .more:
      guard let story = shelf.open else { throw problem(words.noStory) }
      answer.effects = closeLanes() + goOn(story.id)
      answer.report = .story
    case .branch: try branch(value, &answer)
    case .look: try look(value, &answer)
    case .heat:
      guard shelf.open != nil else { throw problem(words.noStory) }
      showsHeat = true
      answer.effects = scoreOpenStory()
      answer.report = .heat
    case .undo, .redo:
      guard shelf.walk(command == .undo ? -1 : 1) else {
        throw problem(command == .undo ? words.nothingToUndo : words.nothingToRedo)
      }
      openedAnotherStory()
      answer.effects = closeLanes() + cutOpenStory()
      answer.report = .story
    case .stories: try list(value, &answer)
    case .search:
      answer.lines = openingsFromBefore.filter { value.isEmpty || $0.contains(value) }
      if answer.lines.isEmpty { answer.lines = ["–"] }
    case .propose:
      let wanted = text.isEmpty ? opening.text : text
      guard !wanted.isEmpty else { throw problem(words.nothingToBegin) }
      usesGhost = true
      focus = .opening
      opening.replace(with: wanted)
      answer.effects = edited()
      answer.report = .proposal
    case .save:
      guard !value.isEmpty else { throw problem(words.noFileName) }
      guard shelf.open != nil else { throw problem(words.noStory) }
      answer.report = .file(value)
    case .receipt:
      guard shelf.open != nil else { throw problem(words.noStory) }
      answer.report = .receipt
    }
    return answer
  }

  func problem(_ text: String) -> LineProblem { LineProblem(description: text) }

  /// A line that is an opening.
  private mutating func tell(_ line: String) -> LineAnswer {
    var answer = LineAnswer()
    focus = .opening
    opening.replace(with: line)
    answer.effects = closeLanes() + cutOpening() + write(line)
    answer.report = .story
    return answer
  }

  private mutating func set(
    _ command: LineCommand, _ value: String
  ) throws(LineProblem) {
    func number(_ range: ClosedRange<Double>) throws(LineProblem) -> Double {
      guard let number = Double(value), range.contains(number) else {
        throw problem(words.noNumber(value, range))
      }
      return number
    }
    switch command {
    case .temperature: settings.temperature = try number(0...2)
    case .maxTokens: settings.maxTokens = Int(try number(1...100_000))
    case .topK: settings.topK = Int(try number(0...1000))
    case .topP: settings.topP = try number(0.01...1)
    case .minP: settings.minP = try number(0...1)
    case .repetition: settings.repetitionPenalty = try number(1...2)
    default:
      guard let seed = UInt64(value) else { throw problem(words.noWholeNumber(value)) }
      settings.seed = seed
    }
  }

  private mutating func change(to name: String, _ answer: inout LineAnswer) throws(LineProblem) {
    guard !name.isEmpty else {
      answer.lines = checkpoints.map { info in
        "\(info.name == settings.checkpoint ? "* " : "  ")\(info.problem ?? info.name)"
      }
      return
    }
    guard let info = checkpoints.first(where: { $0.name == name || $0.label == name }) else {
      let known = checkpoints.map(\.name).joined(separator: ", ")
      throw problem("\(words.noCheckpointNamed) \(name): \(known)")
    }
    if let fault = info.problem { throw problem(fault) }
    answer.effects = swap(to: info.name)
    status = nil
    answer.lines = ["Alexandria \(info.label)"]
  }

  // MARK: Several texts

  private mutating func open(
    _ kind: Lanes.Kind, _ answer: inout LineAnswer
  ) throws(LineProblem) {
    answer.effects = openLanes(kind)
    guard lanes?.kind == kind else { throw problem(status?.text ?? words.nothingToBegin) }
    answer.report = .lanes
  }

  private mutating func take(_ value: String, _ answer: inout LineAnswer) throws(LineProblem) {
    guard let count = lanes?.lanes.count else { throw problem(words.nothingToTake) }
    let index = try index(value, below: count)
    lanes?.selected = index
    guard lanes?.selectedLane?.story.writtenCount ?? 0 > 0 else {
      throw problem(lanes?.selectedLane?.problem ?? words.nothingToTake)
    }
    focus = .story
    answer.effects = pressInLanes(.enter) ?? []
    answer.report = .story
  }

  // MARK: Tokens

  /// A number that a list has shown, from 1, as an index.
  private func index(_ value: String, below count: Int) throws(LineProblem) -> Int {
    guard let number = Int(value), (1...max(1, count)).contains(number), count > 0 else {
      throw problem(words.noNumber(value, 1...Double(max(1, count))))
    }
    return number - 1
  }

  private mutating func look(_ value: String, _ answer: inout LineAnswer) throws(LineProblem) {
    guard let story = shelf.open else { throw problem(words.noStory) }
    let index = try index(value, below: story.tokens.count)
    focus = .story
    answer.effects = closeLanes()
    selection = index
    answer.effects += lookAtSelection()
    answer.report = .look(index)
  }

  /// `/branch 12` leaves the open story after its twelfth token; `/branch 12 3` takes the third of
  /// what `/look 12` has shown.
  private mutating func branch(_ value: String, _ answer: inout LineAnswer) throws(LineProblem) {
    guard let story = shelf.open else { throw problem(words.noStory) }
    let parts = value.split(separator: " ").map(String.init)
    let token = try index(parts.first ?? "", below: story.tokens.count)
    focus = .story
    answer.effects = closeLanes()
    if parts.count > 1 {
      guard look?.token == token, let alternatives = look?.insight?.alternatives else {
        throw problem(words.lookFirst)
      }
      let choice = try index(parts[1], below: alternatives.count)
      look?.choice = choice
    } else {
      look = nil
      selection = token
    }
    answer.effects += pressInStory(.enter)
    answer.report = .story
  }

  // MARK: Stories

  private mutating func list(_ value: String, _ answer: inout LineAnswer) throws(LineProblem) {
    guard value.isEmpty else {
      show(try index(value, below: shelf.stories.count))
      answer.effects = closeLanes() + cutOpenStory()
      answer.report = .story
      return
    }
    answer.lines = shelf.stories.map { story in
      let mark = story.id == shelf.open?.id ? "*" : " "
      let from = story.parent.map { " ← \($0.story)" } ?? ""
      let settings = story.settings
      return "\(mark) \(story.id)\(from) · \(CheckpointInfo.label(of: settings.checkpoint)) · T "
        + "\(words.decimal(settings.temperature)) · \(words.seed.lowercased()) \(settings.seed) · "
        + "\(words.tokens(story.writtenCount)) · \(story.text.onOneLine.prefix(60))"
    }
    if answer.lines.isEmpty { answer.lines = [words.noStory] }
  }
}
