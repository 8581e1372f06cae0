/// Reads the blocks of events.
///
///     event presta
///     stage: step
///     A: ser
///     B: any ser
///     X: cosa
///     needs: quiere A X; tiene B X; juntos A B; !enfado B A
///     gives: ok; -tiene B X; tiene A X
///     theme: compartir
///     - {A} le <pedir> {X} {a B}. «B: ¡Claro!»
///
/// A letter's line says where it comes from (`new`, `any`, `aquí`, `M.de`; else it is somebody or
/// something of the story) and what it must be, as ``TypeTest`` reads it. `needs` are facts, `!`
/// before what mustn't hold, `juntos A B`, `lejos A B`, `problema A` (A's is the concern that
/// presses), `duele` (and is one to be sad about), `protagonista A`, `nombre A`. The first need of a step is the concern it answers.
/// `gives`: facts, `-` before what ends, `ok` ends the concern, `mueve A P`, `lejos B`, `viene B`. A wording that begins
/// `-1` is for the first person, `-3` for the third, `-A` where A has a name.
struct EventParser {
  let predicates: [String: Int]
  let arities: [Int]
  let concerns: Set<Int>
  let names: FeatureNames
  let templates: TemplateParser
  let lexemes: [Lexeme]
  /// For each kind, the feature that nobody of the other kind has.
  let kindFeatures: [FeatureSet]
  let actor: FeatureSet, child: FeatureSet
  var problems: [DataProblem] = []

  mutating func event(_ block: Block) -> EventKind {
    var event = EventKind(
      name: block.name, stage: .step, kinds: CorpusKind.allCases, roles: [], needs: [],
      effects: [], theme: nil, weight: 1, wordings: [], trigger: nil, answersAny: false,
      settles: false, deepens: false)
    for (key, value, line) in block.fields {
      switch key {
      case "stage":
        let all: [String: Stage] = [
          "intro": .intro, "start": .start, "trouble": .trouble, "step": .step, "color": .color,
          "end": .end, "coda": .coda, "moral": .moral,
        ]
        guard let stage = all[value] else {
          problems.append(line.problem("no stage \(value)"))
          continue
        }
        event.stage = stage
      case "kind":
        guard let kind = CorpusKind(rawValue: value) else {
          problems.append(line.problem("no kind \(value)"))
          continue
        }
        event.kinds = [kind]
      case "needs": event.needs += value.parts(";").compactMap { condition($0, line) }
      case "gives": event.effects += value.parts(";").compactMap { effect($0, line) }
      case "theme": event.theme = value
      case "weight": event.weight = Int(value) ?? 1
      default:
        guard let letter = TemplateParser.letters(key)?.first else {
          problems.append(line.problem("no key \(key)"))
          continue
        }
        if let role = role(Int8(letter), value, line) { event.roles.append(role) }
      }
    }
    event.wordings = block.wordings.compactMap { wording($0.text, $0.line) }
    if event.wordings.isEmpty { problems.append(block.head.problem("no wording")) }
    classify(&event, block)
    return event
  }

  private mutating func classify(_ event: inout EventKind, _ block: Block) {
    switch event.needs.first {
    case .fact(let pattern)? where concerns.contains(pattern.predicate):
      event.trigger = pattern.predicate
    case .problem?: event.answersAny = true
    default: break
    }
    if event.stage == .step, event.trigger == nil, !event.answersAny {
      problems.append(block.head.problem("a step must answer a concern"))
    }
    event.begins = event.effects.compactMap {
      guard case .add(let pattern) = $0, concerns.contains(pattern.predicate) else { return nil }
      return pattern.predicate
    }
    let adds = !event.begins.isEmpty
    let ends = event.effects.contains(.settle)
    event.settles = ends && !adds
    event.deepens = adds && !ends
    checkLetters(event, block)
  }

  /// Every letter of a wording stands for something, and what is taken away was there.
  private mutating func checkLetters(_ event: EventKind, _ block: Block) {
    var bound = Set(event.roles.map { UInt8($0.letter) })
    for need in event.needs {
      switch need {
      case .fact(let pattern): bound.formUnion(pattern.letters.filter { $0 >= 0 }.map { UInt8($0) })
      case .problem(let letter), .protagonist(let letter): bound.insert(UInt8(letter))
      default: break
      }
    }
    for (wording, (text, line)) in zip(event.wordings, block.wordings) {
      let strange = wording.template.letters.subtracting(bound).subtracting([30, 31])
      if !strange.isEmpty {
        let letters = strange.map { String(UnicodeScalar($0 + 65)) }.sorted().joined()
        problems.append(line.problem("nobody is \(letters) in \"\(text)\""))
      }
    }
    for case .add(let pattern) in event.effects {
      for letter in pattern.letters where letter >= 0 && !bound.contains(UInt8(letter)) {
        problems.append(block.head.problem("a fact about nobody"))
      }
    }
    for case .remove(let pattern) in event.effects {
      let isWild = pattern.letters.contains(-1)
      if !isWild, !event.needs.contains(.fact(pattern)), event.trigger != pattern.predicate {
        problems.append(block.head.problem("takes away what it doesn't need"))
      }
    }
  }

  private mutating func wording(_ text: String, _ line: DataLine) -> Wording? {
    var rest = Substring(text)
    var wording = Wording(template: Template(parts: []), firstPerson: nil, named: [])
    while let first = rest.first, first != " " {
      if first == "1" || first == "3" {
        wording.firstPerson = first == "1"
      } else if let letter = TemplateParser.letters(String(first))?.first {
        wording.named.append(Int8(letter))
      } else {
        break
      }
      rest.removeFirst()
    }
    do throws(TemplateParser.Failure) {
      wording.template = try templates.parse(rest.trimmed)
      return wording
    } catch {
      problems.append(line.problem(error.what))
      return nil
    }
  }

  private mutating func pattern(_ words: [String], _ line: DataLine) -> FactPattern? {
    guard let name = words.first, let number = predicates[name] else {
      problems.append(line.problem("no fact \"\(words.joined(separator: " "))\""))
      return nil
    }
    var letters: [Int8] = []
    for word in words.dropFirst() {
      if word == "_" {
        letters.append(-1)
      } else if let letter = TemplateParser.letters(word)?.first {
        letters.append(Int8(letter))
      }
    }
    guard letters.count == words.count - 1, letters.count == arities[number] else {
      problems.append(line.problem("\(name) takes \(arities[number]) letters"))
      return nil
    }
    return FactPattern(predicate: number, letters: letters)
  }

  private mutating func condition(_ text: String, _ line: DataLine) -> Condition? {
    let words = text.split(separator: " ").map(String.init)
    let letters = words.dropFirst().compactMap {
      TemplateParser.letters($0)?.first.map { Int8($0) }
    }
    switch (words.first ?? "", letters.count) {
    case ("duele", 0): return .aches
    case ("juntos", 2): return .together(letters[0], letters[1])
    case ("lejos", 2): return .apart(letters[0], letters[1])
    case ("problema", 1): return .problem(letters[0])
    case ("protagonista", 1): return .protagonist(letters[0])
    case ("nombre", 1): return .named(letters[0])
    default: break
    }
    if text.hasPrefix("!") {
      return pattern([String(words[0].dropFirst())] + words.dropFirst(), line).map { .noFact($0) }
    }
    return pattern(words, line).map { .fact($0) }
  }

  private mutating func effect(_ text: String, _ line: DataLine) -> Effect? {
    let words = text.split(separator: " ").map(String.init)
    if text == "ok" { return .settle }
    if let letter = words.dropFirst().first.flatMap({ TemplateParser.letters($0)?.first }) {
      if words.first == "lejos" { return .leave(Int8(letter)) }
      if words.first == "viene" { return .arrive(Int8(letter)) }
    }
    if words.first == "mueve", words.count == 3, let who = TemplateParser.letters(words[1])?.first,
      let place = TemplateParser.letters(words[2])?.first
    {
      return .move(Int8(who), to: Int8(place))
    }
    if text.hasPrefix("-") {
      return pattern([String(words[0].dropFirst())] + words.dropFirst(), line).map { .remove($0) }
    }
    return pattern(words, line).map { .add($0) }
  }

  private mutating func role(_ letter: Int8, _ text: String, _ line: DataLine) -> Role? {
    var words = text.split(separator: " ").map(String.init)
    var source = RoleSource.existing
    switch words.first {
    case "new"?: source = .new
    case "any"?: source = .any
    case "aquí"?: source = .here
    case let word? where word.contains("."):
      guard let (owner, key) = word.halves("."), let owner = TemplateParser.letters(owner)?.first,
        LexiconParser.linkKeys.contains(key)
      else {
        problems.append(line.problem("can't read \(word)"))
        return nil
      }
      source = .link(letter: Int8(owner), key: key)
    default: break
    }
    if source != .existing { words.removeFirst() }
    do throws(UnknownFeature) {
      let test = try TypeTest(words.joined(separator: " "), names: names)
      return Role(letter: letter, source: source, test: test, candidates: candidates(test))
    } catch {
      problems.append(line.problem("no noun is \(error.name)"))
      return nil
    }
  }

  /// For each kind the lexemes that fit, as often as they have tickets: children and kin, of whom
  /// there are few words, come more often than all the trades.
  private func candidates(_ test: TypeTest) -> [[Int]] {
    let fitting = lexemes.filter { test.holds($0.features) }
    return kindFeatures.map { feature in
      fitting.filter { $0.features.isDisjoint(with: actor) || $0.features.isSuperset(of: feature) }
        .flatMap { lexeme in
          let tickets = lexeme.features.isSuperset(of: child) ? 250 : lexeme.isKin ? 12 : 1
          return Array(repeating: lexeme.id, count: tickets)
        }
    }
  }
}
