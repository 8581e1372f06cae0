/// All written stories, read once.
struct WrittenLibrary: Sendable {
  /// The stories, by kind, in the order of their ids.
  let stories: [CorpusKind: [WrittenStory]]
  /// What could not be read, a line each: empty, or a test fails.
  let problems: [String]

  static let shared = WrittenLibrary(
    EmbeddedText.names.filter { $0.hasPrefix("written-") }.compactMap(EmbeddedText.init(named:)))

  init(_ files: [EmbeddedText]) {
    var stories: [CorpusKind: [WrittenStory]] = [:]
    var problems: [String] = []
    var ids: Set<String> = []
    for file in files {
      let read = WrittenReader.read(file)
      problems += read.problems
      for story in read.stories {
        if ids.insert(story.id).inserted {
          stories[story.kind, default: []].append(story)
        } else {
          problems.append("\(file.name): \(story.id) stands twice")
        }
      }
    }
    self.stories = stories.mapValues { $0.sorted { $0.id < $1.id } }
    self.problems = problems
  }

  /// The story that is dealt at `index`: each pass goes through all of them once, in an order of its
  /// own.
  func story(_ kind: CorpusKind, seed: UInt64, index: Int) -> WrittenStory? {
    guard let stories = stories[kind], !stories.isEmpty else { return nil }
    let (pass, place) = index.quotientAndRemainder(dividingBy: stories.count)
    var dice = StoryRandom(kind: kind, seed: seed ^ 0x7772_6974_7465_6E00, index: pass)
    var step = 1 + dice.below(max(1, stories.count - 1))
    while greatestCommonDivisor(step, stories.count) != 1 { step += 1 }
    return stories[(dice.below(stories.count) + place * step) % stories.count]
  }
}

private func greatestCommonDivisor(_ a: Int, _ b: Int) -> Int {
  b == 0 ? a : greatestCommonDivisor(b, a % b)
}
