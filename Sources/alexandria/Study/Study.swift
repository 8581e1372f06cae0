import Measures

/// What a study found.
struct Study {
  /// One for each temperature.
  let rows: [StudyRow]
  /// The same figures of the texts that the openings were taken from; nil for openings that stand
  /// alone.
  let sources: StudyRow?
  /// What flies in the stories of all temperatures.
  let flying: FlyingTally
  /// What the corpus said; nil where there was none.
  let corpus: CorpusScan?
  /// Whether a dictionary was asked.
  let isSpellChecked: Bool

  /// Measures stories.
  ///
  /// - Parameters:
  ///   - stories: The stories.
  ///   - files: The corpus to compare with, perhaps none.
  ///   - threads: How many read it side by side.
  ///   - console: Where progress is shown, and whose environment says where hunspell is.
  /// - Throws: `LineError` naming a file at fault, and `Stopped`.
  init(
    _ stories: [WrittenStory], against files: [CorpusFile], threads: Int, _ console: Console
  ) throws {
    let readings = stories.map(\.reading)
    let texts = Self.sources(stories)
    let overlap = Overlap((readings + texts).map(\.ownWords))
    corpus =
      files.isEmpty ? nil : try CorpusScan.read(files, overlap, threads: threads, console)
    let matches = corpus.map { overlap.matches($0.reach) }
    let words = Set((readings + texts).flatMap { $0.written[$0.own].map(String.init) })
    let unknown = SpellChecker(environment: console.environment)?.unknown(words)
    isSpellChecked = unknown != nil

    rows = StoryPlan.temperatures.map { temperature in
      let own = stories.indices.filter { stories[$0].plan.temperature == temperature }
      return StudyRow(
        own.map { stories[$0] }, own.map { readings[$0] },
        matches: matches.map { matches in own.map { matches[$0] } }, unknown: unknown)
    }
    sources =
      texts.isEmpty
      ? nil
      : StudyRow(
        [], texts, matches: matches.map { Array($0[readings.count...]) }, unknown: unknown)
    var flying = FlyingTally()
    for reading in readings { flying.add(reading) }
    self.flying = flying
  }

  /// The texts that openings were taken from, each once, without their openings.
  private static func sources(_ stories: [WrittenStory]) -> [Reading] {
    var seen: Set<Int> = []
    return stories.compactMap { story in
      guard let source = story.opening.source, seen.insert(story.plan.opening).inserted else {
        return nil
      }
      return Reading(source, opening: story.opening.text.utf8.count)
    }
  }
}
