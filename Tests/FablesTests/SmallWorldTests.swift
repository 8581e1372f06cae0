import Testing

@testable import Fables

@Suite struct SmallWorldTests {
  /// A world that never grows, so that its stories are the same bytes for good.
  static let tiny = SmallWorld(
    [
      EmbeddedText(
        name: "verbs.txt", text: "pedir: i\nestar: pres=estoy,está,estamos,están pret=estuv"),
      EmbeddedText(
        name: "names.txt",
        text: "animal f: Lola, Tina\nanimal m: Rayo, Tito\npersona f: Ana\npersona m: Luis"),
      EmbeddedText(name: "adjectives.txt", text: "animal: curioso, tímido\ncosa: rojo, azul"),
      EmbeddedText(
        name: "lexicon-tiny.txt",
        text: """
          = ser fabula cuento animal
          el oso, la tortuga, el águila, la rana, el zorro
          = cosa
          la cometa, el balón, los guantes
          = lugar ; en=en el
          el bosque
          = ser cuento niño
          la niña
          = único salvaje
          la luna
          """),
      EmbeddedText(
        name: "events-tiny.txt",
        text: """
          fact tiene A X
          concern quiere A X
          concern teme A X
          concern busca A X
          concern cuida A X
          event hay
          stage: intro
          A: new ser
          P: new lugar
          - {un A} <~estar> {en P} desde la mañana (y <cantar>|, sin prisa).
          event ve
          stage: start
          A: ser
          B: new ser
          X: new cosa
          gives: quiere A X; tiene B X
          - {B} <~tener> {un X}, y {A} también {lo X} <~querer>[, aunque no lo <decir>].
          event pide
          needs: quiere A X; tiene B X
          gives: ok; -tiene B X; tiene A X
          theme: dar
          - «A>B: ¿Me (das|prestas) {el X}? Es solo un rato.» «B: Sí, pero luego es {X:mío}.»
          event asusta
          stage: trouble
          X: cosa
          needs: tiene A X
          gives: teme A X
          - Entonces {X} <X:caer> al suelo y {A} <asustarse> mucho.
          event calma
          needs: teme A X
          gives: ok
          - {A} <mirar> {X} y <sonreír> otra vez.
          event pierde
          stage: trouble
          needs: tiene A X
          gives: busca A X
          - Por la tarde {A} <buscar> {X}, porque no {lo X} <~ver>.
          event halla
          needs: busca A X
          gives: ok
          - {A} {lo X} <encontrar> debajo de una hoja[, todavía {X:entero}].
          event ensucia
          stage: trouble
          needs: tiene A X
          gives: cuida A X
          - Luego {A} <pisar> {X} sin querer y {lo X} <manchar>.
          event limpia
          needs: cuida A X
          gives: ok
          - {A} <limpiar> {X} con agua y <quedarse> {A:contento}.
          event fin
          stage: moral
          A: ser
          needs: protagonista A
          - Moraleja: @moral.
          moral dar
          - dar alegra
          """),
    ], shortestWalk: 0)

  @Test func `The texts of the world have no mistakes`() {
    let world = SmallWorld(EmbeddedText.names.compactMap { EmbeddedText(named: $0) })
    #expect(world.problems == [])
    #expect(world.events.count >= 150)
  }

  @Test func `A mistake is told with its file and line`() {
    let world = SmallWorld([
      EmbeddedText(
        name: "events-x.txt", text: "# comment\nevent malo\nneeds: nada A\n- {A} <canto>.")
    ])
    let problems = world.problems.map(\.description)
    #expect(problems.contains { $0.hasPrefix("events-x.txt:3: no fact") })
    #expect(problems.contains { $0.hasPrefix("events-x.txt:4: <canto> is no infinitive") })
  }

  @Test func `A feminine noun with a stressed a takes el and feminine adjectives`() throws {
    let noun = try #require(LexiconParser.noun("el águila"))
    #expect(noun.1 == Concord(isFeminine: true, isPlural: false))
    let eagle = try #require(Self.tiny.lexemes.first { $0.noun == "águila" })
    #expect(eagle.article == "el")
    #expect(eagle.indefinite == "un")
  }

  @Test(arguments: CorpusKind.allCases)
  func `The same seed and index give the same story, in any order`(kind: CorpusKind) {
    let writer = SmallWorldWriter(kind: kind, seed: 3)
    let forwards = (0..<20).map { writer.document(at: $0) }
    let backwards = (0..<20).reversed().map {
      SmallWorldWriter(kind: kind, seed: 3).document(at: $0)
    }
    #expect(forwards == backwards.reversed())
    #expect(SmallWorldWriter(kind: kind, seed: 4).document(at: 0) != forwards[0])
  }

  @Test(arguments: CorpusKind.allCases)
  func `Nobody gives what they haven't got, and a thing has one owner`(kind: CorpusKind) throws {
    let world = SmallWorld.shared
    let has = try #require(world.predicates.firstIndex { $0.name == "tiene" })
    for index in 0..<1_500 {
      var planner = Planner(world: world, kind: kind, dice: StoryRandom(seed: UInt64(index)))
      guard let plan = planner.make() else { continue }
      var owners: [Int8: Int8] = [:]
      for step in plan.steps {
        let event = world.events[step.event]
        func pair(_ pattern: FactPattern) -> (owner: Int8, thing: Int8)? {
          guard pattern.predicate == has, pattern.letters.allSatisfy({ $0 >= 0 }) else {
            return nil
          }
          return (step.binding[Int(pattern.letters[0])], step.binding[Int(pattern.letters[1])])
        }
        for case .remove(let pattern) in event.effects {
          guard let (owner, thing) = pair(pattern) else { continue }
          #expect(owners[thing] == owner, "\(event.name) takes what isn't there, story \(index)")
          owners[thing] = nil
        }
        for case .add(let pattern) in event.effects {
          guard let (owner, thing) = pair(pattern) else { continue }
          let before = owners[thing]
          #expect(before == nil || before == owner, "\(event.name): two owners, story \(index)")
          owners[thing] = owner
        }
      }
    }
  }

  @Test(arguments: CorpusKind.allCases)
  func `No two stories have the same order of events`(kind: CorpusKind) {
    let writer = SmallWorldWriter(kind: kind, seed: 1)
    var plots: Set<String> = []
    for index in 0..<2_000 { plots.insert(writer.document(at: index).plot) }
    #expect(plots.count == 2_000)
  }

  @Test(arguments: CorpusKind.allCases)
  func `Most runs of eight words stand in one story only`(kind: CorpusKind) {
    let writer = SmallWorldWriter(kind: kind, seed: 1)
    var seen: [[Substring]: Int] = [:]
    let stories = (0..<2_000).map { index in
      let text = writer.document(at: index).text.lowercased()
      let words = text.split { !$0.isLetter }
      return (0..<max(0, words.count - 7)).map { Array(words[$0..<($0 + 8)]) }
    }
    for (index, runs) in stories.enumerated() {
      for run in Set(runs) { seen[run] = seen[run] == nil ? index : -1 }
    }
    let all = stories.joined()
    let repeated = all.count { seen[$0] == -1 }
    #expect(Double(repeated) / Double(all.count) < 0.3)
  }

  @Test(arguments: CorpusKind.allCases)
  func `What a story begins with is named again in its second half`(kind: CorpusKind) throws {
    let world = SmallWorld.shared
    var (told, returned) = (0, 0)
    for index in 0..<1_500 {
      var planner = Planner(world: world, kind: kind, dice: StoryRandom(seed: UInt64(index)))
      guard let plan = planner.make(), let main = plan.mainConcern, main.b >= 0 else { continue }
      told += 1
      let half = plan.steps.count / 2
      let comesBack = plan.steps[half...].contains { step in
        (0..<26).contains { step.binding[$0] == main.b }
          || step.concern?.a == main.a && step.concern?.b == main.b
      }
      if comesBack { returned += 1 }
    }
    #expect(Double(returned) / Double(told) > 0.9)
  }

  @Test func `Stories have a length that a parent can read aloud`() {
    let writer = SmallWorldWriter(kind: .stories, seed: 9)
    for index in 0..<500 {
      let count = writer.document(at: index).text.split { $0.isWhitespace }.count
      #expect(SmallWorldWriter.wordCounts.contains(count))
    }
  }

  @Test(arguments: CorpusKind.allCases)
  func `Dashes and quotes are never mixed`(kind: CorpusKind) {
    let writer = SmallWorldWriter(kind: kind, seed: 2)
    for index in 0..<1_000 {
      let text = writer.document(at: index).text
      #expect(!(text.contains("—") && text.contains("\"")), "\(text)")
      #expect(!text.contains("«") && !text.contains("{") && !text.contains("<"))
    }
  }

  @Test func `The stories of a small fixed world are the same bytes for good`() {
    #expect(Self.tiny.problems == [])
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in 0..<40 {
      let narrated = SmallWorldWriter(kind: .fables, seed: 7, world: Self.tiny).document(at: index)
      #expect(!narrated.text.isEmpty)
      for byte in narrated.text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    }
    #expect(hash == 15_083_187_608_382_037_407)
  }

  /// Good words that the dictionary lacks: sounds, little ones, animals, sweets.
  static let known: Set<String> = [
    "abedular", "abejita", "achís", "agujeritos", "agutí", "anorak", "arbolito", "banjo",
    "barquito", "bip", "bongós", "bonsái", "brócoli", "buuu", "buñuelo", "buñuelos", "cajitas",
    "calabacín", "campanera", "castañar", "castañera", "castañero", "cataplof", "champiñón",
    "chiquitita", "chiquitito", "chof", "clonc", "cochecito", "colorín", "corderito", "cormorán",
    "cosita", "crepe", "diábolo", "duendecillo", "farolito", "fresnedal", "gatita", "gatito",
    "golpecito", "gominola", "hip", "hojita", "hop", "jaima", "juguetería", "kiwi", "koala",
    "lagartijo", "lémur", "maracuyá", "medallón", "musaraña", "musiquilla", "ogra", "oropéndola",
    "osito", "pajarillo", "paragüero", "patapum", "patito", "pestiño", "piedrecita",
    "piedrecitas", "pillapilla", "pingüina", "pingüino", "piruleta", "plaf", "plastilina", "plin",
    "ploc", "plop", "pobrecita", "pobrecito", "polvorón", "potrillo", "puercoespín", "puzle",
    "pífano", "quiosquera", "quiosquero", "rarísima", "ratita", "ratoncillo", "requesón",
    "saltarina", "sobao", "soldadito", "suricato", "surf", "teatrillo", "toc", "topillo",
    "tortuguita", "trenecito", "tucán", "turón", "visón", "yoyó",
  ]

  @Test(.enabled(if: SpellingTests.hasDictionary), arguments: CorpusKind.allCases)
  func `A Spanish dictionary knows nearly every word but names`(kind: CorpusKind) throws {
    let writer = SmallWorldWriter(kind: kind, seed: 8)
    var counts: [String: Int] = [:]
    for index in 0..<1_500 {
      for word in CorpusWriter.words(of: writer.document(at: index).text) {
        counts[word, default: 0] += 1
      }
    }
    let names = Set(
      [true, false].flatMap { isPerson in
        [true, false].flatMap { SmallWorld.shared.names(isFeminine: $0, isPerson: isPerson) }
      }.map { $0.lowercased() })
    let words = counts.keys.filter { !names.contains($0) && !Self.known.contains($0) }.sorted()
    let unknown = try SpellingTests.unknown(words)
    let bad = unknown.reduce(0) { $0 + counts[$1, default: 0] }
    let total = counts.values.reduce(0, +)
    #expect(Double(bad) < 0.001 * Double(total), "unknown: \(unknown.joined(separator: " "))")
  }
}
