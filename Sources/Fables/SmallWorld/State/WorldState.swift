/// Somebody or something of a story.
struct Entity: Sendable {
  /// The number of its lexeme.
  let lexeme: Int
  let concord: Concord
  /// Whether it acts: people, animals, talking things.
  let isCharacter: Bool
  /// Its given name; empty if it has none.
  let name: String
  /// Four forms of an adjective; empty if it has none.
  let adjective: [String]
  /// The entity that is the place where it is; -1 for things and places.
  var place: Int8
}

/// Something that holds.
struct Fact: Sendable, Hashable {
  let predicate: Int
  /// Entities; -1 beyond the predicate's arity.
  let a: Int8, b: Int8, c: Int8

  subscript(index: Int) -> Int8 { index == 0 ? a : index == 1 ? b : c }
}

/// What holds at one moment of a story.
struct WorldState: Sendable {
  var entities: [Entity] = []
  /// In the order in which they came about.
  var facts: [Fact] = []

  /// The concern that came last, and presses most.
  func pressing(_ predicates: [Predicate]) -> Fact? {
    facts.last { predicates[$0.predicate].isConcern }
  }

  func holds(_ fact: Fact) -> Bool { facts.contains(fact) }

  /// Whether a fact fits `pattern` under `binding`, letters that stand for nobody fitting anybody.
  func holds(_ pattern: FactPattern, _ binding: Binding) -> Bool {
    facts.contains { fits($0, pattern, binding) }
  }

  func fits(_ fact: Fact, _ pattern: FactPattern, _ binding: Binding) -> Bool {
    guard fact.predicate == pattern.predicate else { return false }
    for (index, letter) in pattern.letters.enumerated() where letter >= 0 {
      let bound = binding[Int(letter)]
      if bound >= 0 && bound != fact[index] { return false }
    }
    return true
  }

  mutating func add(_ pattern: FactPattern, _ binding: Binding) {
    func entity(_ index: Int) -> Int8 {
      guard index < pattern.letters.count, pattern.letters[index] >= 0 else { return -1 }
      return binding[Int(pattern.letters[index])]
    }
    let fact = Fact(predicate: pattern.predicate, a: entity(0), b: entity(1), c: entity(2))
    if !holds(fact) { facts.append(fact) }
  }

  mutating func remove(_ pattern: FactPattern, _ binding: Binding) {
    facts = facts.filter { !fits($0, pattern, binding) }
  }
}
