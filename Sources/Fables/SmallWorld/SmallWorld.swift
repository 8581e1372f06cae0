/// All that the stories of the small world are made of, read from the embedded texts.
///
/// It is read once; a text with a mistake in it stops the program with "file:line: what". Tests
/// read ``problems`` before that.
final class SmallWorld: Sendable {
  /// A list of adjectives and what they fit.
  struct Adjectives: Sendable {
    let test: TypeTest
    /// Each in its four forms.
    let forms: [[String]]
  }

  let lexemes: [Lexeme]
  let adjectives: [Adjectives]
  let predicates: [Predicate]
  let events: [EventKind]
  let macros: [SharedPhrase]
  let morals: [String: [Template]]
  /// The phrase "transición".
  let transitionPhrase: Int?
  let problems: [DataProblem]
  let shortestWalk: Int
  /// The fact "ayuda B A".
  let helpPredicate: Int?
  /// The fact "principal X": the story begins with X.
  let openingPredicate: Int?
  let verbs: VerbTable
  /// What marks a place, a child, whoever acts; and where animals live.
  let placeFeature: FeatureSet, childFeature: FeatureSet, beingFeature: FeatureSet
  /// What stands with el, la from the first: the moon, the darkness, places.
  let definiteFeatures: FeatureSet
  let speechVerbs: SpeechVerbs
  let actorFeatures: FeatureSet, homeFeatures: FeatureSet
  /// Homes of places where people are found; places where they aren't nevertheless.
  private let humanFeatures: FeatureSet, wildFeature: FeatureSet
  /// Given names: of animals feminine, masculine; of people feminine, masculine.
  private let givenNames: [[String]]
  /// For each kind, the events of each stage, as often as they have tickets.
  private let byStage: [[[Int]]]
  /// For each kind and predicate, the steps that answer it.
  private let byConcern: [[[Int]]]

  /// The small world of the embedded texts.
  static let shared: SmallWorld = {
    let world = SmallWorld(EmbeddedText.names.compactMap { EmbeddedText(named: $0) })
    if let problem = world.problems.first { preconditionFailure("\(problem)") }
    return world
  }()

  /// The texts whose names don't say what they hold are event files.
  static let wordFiles: Set<String> = ["verbs.txt", "names.txt", "adjectives.txt"]

  /// Reads the world.
  ///
  /// - Parameters:
  ///   - files: The texts.
  ///   - shortestWalk: How many events a story has at least, one by the way counting double.
  init(_ files: [EmbeddedText], shortestWalk: Int = 10) {
    self.shortestWalk = shortestWalk
    var problems: [DataProblem] = []
    func lines(_ name: String) -> [DataLine] {
      files.first { $0.name == name }.map { DataLine.lines(of: $0) } ?? []
    }
    verbs = VerbTable(lines("verbs.txt"), problems: &problems)
    givenNames = Self.givenNames(lines("names.txt"), problems: &problems)

    var lexicon = LexiconParser()
    for file in files where file.name.hasPrefix("lexicon-") {
      lexicon.read(DataLine.lines(of: file))
    }
    let eventLines = files.filter { $0.name.hasPrefix("events-") }.flatMap {
      DataLine.lines(of: $0)
    }
    let blocks = Block.blocks(of: eventLines, problems: &problems)
    var macroNames = MacroNames()
    let phrases = blocks.filter { $0.sort == "phrase" }
    for (number, block) in phrases.enumerated() { macroNames.numbers[block.name] = number }

    lexemes = lexicon.lexemes(verbs: verbs, macros: macroNames)
    problems += lexicon.problems
    let names = lexicon.names
    if names.isFull { problems.append(.init(file: "lexicon", line: 1, what: "over 128 features")) }
    func features(_ words: String) -> FeatureSet {
      words.split(separator: " ").reduce(into: FeatureSet()) {
        $0.formUnion(names.known(String($1)) ?? [])
      }
    }
    placeFeature = features("lugar")
    childFeature = features("niño")
    beingFeature = features("ser")
    definiteFeatures = features("único lugar")
    speechVerbs = SpeechVerbs(verbs)
    actorFeatures = features("ser mascota bebé")
    wildFeature = features("salvaje")
    humanFeatures = features("ciudad granja bosque mar charca montaña")
    homeFeatures = features("bosque granja mar selva hielo desierto charca ciudad montaña hogar")
    adjectives = Self.adjectives(lines("adjectives.txt"), names, problems: &problems)

    let templates = TemplateParser(verbs: verbs, macros: macroNames)
    let declared = blocks.filter { $0.sort == "concern" || $0.sort == "fact" }
    let predicates = declared.map { Self.predicate($0, templates, problems: &problems) }
    self.predicates = predicates
    openingPredicate = predicates.firstIndex { $0.name == "principal" }
    helpPredicate = predicates.firstIndex { $0.name == "ayuda" }
    var parser = EventParser(
      predicates: Dictionary(
        declared.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first }),
      arities: predicates.map(\.arity),
      concerns: Set(predicates.indices.filter { predicates[$0].isConcern }),
      names: names, templates: templates, lexemes: lexemes,
      kindFeatures: [features("fabula"), features("cuento")], actor: features("ser"),
      child: childFeature)
    events = blocks.filter { $0.sort == "event" }.map { parser.event($0) }
    problems += parser.problems

    macros = phrases.map { block in
      SharedPhrase(
        letters: block.letters, wordings: Self.wordings(block, templates, problems: &problems))
    }
    transitionPhrase = macroNames.numbers["transición"]
    var morals: [String: [Template]] = [:]
    for block in blocks where block.sort == "moral" {
      morals[block.name, default: []] += Self.wordings(block, templates, problems: &problems)
    }
    self.morals = morals
    for (event, block) in zip(events, blocks.filter({ $0.sort == "event" })) {
      if let theme = event.theme, morals[theme] == nil {
        problems.append(block.head.problem("no moral \(theme)"))
      }
    }
    self.problems = problems
    byStage = Self.byStage(events)
    byConcern = Self.byConcern(events, predicates)
  }

  /// The events of `stage`.
  func staged(_ stage: Stage, _ kind: CorpusKind) -> [Int] {
    byStage[kind == .fables ? 0 : 1][stage.rawValue]
  }

  /// The steps that answer a concern of `predicate`.
  func answers(to predicate: Int, _ kind: CorpusKind) -> [Int] {
    byConcern[kind == .fables ? 0 : 1][predicate]
  }

  /// Whether the protagonist can tell the story: a child or an animal that acts throughout.
  func allowsFirstPerson(_ plan: StoryPlan) -> Bool {
    plan.steps.allSatisfy { step in
      events[step.event].wordings.contains { $0.firstPerson != false }
    }
  }

  /// Whether people are found at a place.
  func isHuman(_ place: Lexeme) -> Bool {
    !place.features.isDisjoint(with: humanFeatures)
      && !place.features.isSuperset(of: wildFeature)
  }

  func names(isFeminine: Bool, isPerson: Bool) -> [String] {
    givenNames[(isPerson ? 2 : 0) + (isFeminine ? 0 : 1)]
  }
}
