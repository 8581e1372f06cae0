/// Writes stories of a small world: somebody wants something, something comes in the way, and the
/// end follows from it.
///
///     let writer = SmallWorldWriter(kind: .fables, seed: 1)
///     print(writer.document(at: 0).text)
///
/// A story is a walk through a simulated world (``Planner``) that is then told (``Narrator``); it is a
/// pure function of kind, seed and index, the same bytes on every machine.
public struct SmallWorldWriter: Sendable {
  /// The kind of corpus.
  public let kind: CorpusKind
  /// The seed.
  public let seed: UInt64
  let world: SmallWorld

  /// A writer; the first one reads the texts that the world is made of, some tenths of a second.
  ///
  /// - Parameters:
  ///   - kind: The kind of corpus.
  ///   - seed: The seed.
  public init(kind: CorpusKind, seed: UInt64) {
    self.init(kind: kind, seed: seed, world: .shared)
  }

  init(kind: CorpusKind, seed: UInt64, world: SmallWorld) {
    self.kind = kind
    self.seed = seed
    self.world = world
  }

  /// How many words a text has.
  public static let wordCounts = 50...165

  /// The document at `index`, at least 0.
  ///
  /// - Parameter index: Which document.
  /// - Returns: The document; the same each time. Its plot is a number for the order of its events;
  ///   one order in a hundred is held out.
  /// - Complexity: O(*n*) in the length of its text.
  public func document(at index: Int) -> Story {
    var dice = StoryRandom(kind: kind, seed: seed ^ 0x736D_616C_6C, index: index)
    var fallback: Story?
    for _ in 0..<40 {
      var planner = Planner(world: world, kind: kind, dice: StoryRandom(seed: dice.next()))
      guard let plan = planner.make() else { continue }
      var rest = StoryRandom(seed: dice.next())
      var manner = Manner(kind: kind, dice: &rest)
      if !world.allowsFirstPerson(plan) { manner.isFirstPerson = false }
      var narrator = Narrator(world: world, plan: plan, manner: manner, dice: rest)
      narrator.tell()
      let text = TextPolish.polished(narrator.out)
      let story = Self.story(text, plan, manner, world)
      if Self.wordCounts.contains(Self.countOfWords(text)) { return story }
      fallback = story
    }
    return fallback ?? Story(title: "", text: "", plot: "none", isHeldOut: false, source: .world)
  }

  /// Words as white space parts them.
  private static func countOfWords(_ text: [UInt8]) -> Int {
    text.indices.count { index in text[index] > 32 && (index == 0 || text[index - 1] <= 32) }
  }

  private static func story(
    _ text: [UInt8], _ plan: StoryPlan, _ manner: Manner, _ world: SmallWorld
  ) -> Story {
    let text = String(decoding: text, as: UTF8.self)
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for step in plan.steps {
      for byte in world.events[step.event].name.utf8 {
        hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
      }
      hash = (hash ^ 10) &* 0x100_0000_01B3
    }
    let title = manner.hasTitle ? String(text.prefix { $0 != "\n" }) : ""
    let digits = String(hash, radix: 16)
    let plot = "mundo-" + String(repeating: "0", count: 16 - digits.count) + digits
    return Story(
      title: title, text: text, plot: plot, isHeldOut: hash >> 32 % 100 == 0, source: .world)
  }
}
