// What is read from disk may hold any number. Nothing of it reaches an index, a width or a sum before
// it has been through here.

extension Shelf {
  enum CodingKeys: String, CodingKey { case stories, openIndex, visits, visit }

  /// A story, or what stood in its place and is none.
  private struct Readable: Decodable {
    let story: Story?

    init(from decoder: any Decoder) { story = try? Story(from: decoder) }
  }

  /// Decodes a shelf: every story that can be read is there, under a number of its own.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    let read = try values.decode([Readable].self, forKey: .stories)
    var numbers: [Int: Int] = [:]
    var stories: [Story] = []
    for var story in read.compactMap(\.story) {
      if numbers[story.id] == nil { numbers[story.id] = stories.count + 1 }
      story.id = stories.count + 1
      stories.append(story.checked)
    }
    for index in stories.indices {
      if let branch = stories[index].parent {
        stories[index].parent = numbers[branch.story].map {
          Story.Branch(
            story: $0, sharedBytes: min(max(0, branch.sharedBytes), stories[index].bytes.count))
        }
      }
      stories[index].reference = stories[index].reference.flatMap { numbers[$0] }
    }
    self.init()
    append(stories)
    let open = (try? values.decodeIfPresent(Int.self, forKey: .openIndex)) ?? nil
    restore(
      open: open, visits: (try? values.decode([Int].self, forKey: .visits)) ?? [],
      visit: (try? values.decode(Int.self, forKey: .visit)) ?? -1,
      unreadable: read.count - stories.count)
  }
}

extension Story {
  /// The story with every number within what the desk can use.
  fileprivate var checked: Story {
    var story = self
    let count = bytes.count
    story.passages = passages.filter { (0...count).contains($0.start) }
      .sorted { $0.start < $1.start }
      .map {
        var passage = $0
        passage.settings = $0.settings.checked
        return passage
      }
    story.memoryStart = min(max(0, memoryStart), tokens.count)
    for index in story.tokens.indices {
      let token = story.tokens[index]
      story.tokens[index].logprob = token.logprob.flatMap { (-10_000...0).contains($0) ? $0 : nil }
      story.tokens[index].entropy = token.entropy.flatMap { (0...1_000).contains($0) ? $0 : nil }
    }
    if var finish {
      finish.tokens = min(max(0, finish.tokens), 1 << 32)
      finish.tokensPerSecond = finish.tokensPerSecond.flatMap { (0...1e9).contains($0) ? $0 : nil }
      story.finish = finish
    }
    // A history that cannot be makes no receipt.
    let isHistory = (edits ?? []).allSatisfy { edit in
      switch edit {
      case .write(let settings, let tokens):
        settings.checked == settings && (0...1 << 32).contains(tokens)
      case .cut(_, let bytes): (0...1 << 40).contains(bytes)
      case .keep(let tokens): (0...1 << 32).contains(tokens)
      case .take(let id): (0...1 << 32).contains(id)
      case .rewrite(let keeping, _): (0...1 << 40).contains(keeping)
      }
    }
    if !isHistory { story.edits = nil }
    return story
  }
}

extension Settings {
  /// The settings within what the controls can say.
  var checked: Settings {
    func within(_ value: Double, _ limits: ClosedRange<Double>, else other: Double) -> Double {
      value.isFinite ? min(max(limits.lowerBound, value), limits.upperBound) : other
    }
    var settings = self
    settings.temperature = within(temperature, 0...2, else: 0.5)
    settings.maxTokens = min(max(1, maxTokens), Settings.mostTokens)
    settings.topK = min(max(0, topK), 1 << 20)
    settings.topP = within(topP, 0.01...1, else: 1)
    settings.minP = within(minP, 0...1, else: 0)
    settings.repetitionPenalty = within(repetitionPenalty, 0.01...100, else: 1)
    settings.minTokens = min(max(0, minTokens), Settings.mostTokens)
    return settings
  }

  /// Tokens that a story may be asked to have at most.
  static let mostTokens = 1_000_000
}
