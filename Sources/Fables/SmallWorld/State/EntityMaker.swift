/// Makes somebody or something new for a story.
struct EntityMaker {
  let world: SmallWorld
  let kind: CorpusKind
  let state: WorldState
  var dice: StoryRandom

  /// An entity of one of the lexemes of `list`; nil if all would repeat what is there.
  mutating func make(from list: [Int], at place: Int8) -> Entity? {
    for attempt in 0..<12 {
      let number = list[dice.below(list.count)]
      let lexeme = world.lexemes[number]
      guard isNew(lexeme) else { continue }
      // Animals of one story live in one sort of place, if that can be had; places must fit.
      let isPlace = lexeme.features.isSuperset(of: world.placeFeature)
      if isPlace, kind == .stories, !world.isHuman(lexeme) {
        continue
      }
      if isPlace || attempt < 6, !sharesHome(lexeme, place) { continue }
      return entity(lexeme, place)
    }
    return nil
  }

  /// Whether no entity of the story is called the same or like it.
  private func isNew(_ lexeme: Lexeme) -> Bool {
    let first = lexeme.noun.split(separator: " ").first
    for entity in state.entities {
      let other = world.lexemes[entity.lexeme]
      // Several children of a story are told apart by their names.
      if other.id == lexeme.id { return lexeme.features.isSuperset(of: world.childFeature) }
      if other.noun.split(separator: " ").first?.dropLast() == first?.dropLast() { return false }
    }
    return true
  }

  private func sharesHome(_ lexeme: Lexeme, _ place: Int8) -> Bool {
    let homes = lexeme.features.intersection(world.homeFeatures)
    guard !homes.isEmpty else { return true }
    let others: FeatureSet =
      if place >= 0 {
        world.lexemes[state.entities[Int(place)].lexeme].features
      } else if let first = state.entities.first {
        world.lexemes[first.lexeme].features
      } else {
        []
      }
    let theirs = others.intersection(world.homeFeatures)
    return theirs.isEmpty || !theirs.isDisjoint(with: homes)
  }

  private mutating func entity(_ lexeme: Lexeme, _ place: Int8) -> Entity? {
    let features = lexeme.features
    let isCharacter = !features.isDisjoint(with: world.actorFeatures)
    let isChild = features.isSuperset(of: world.childFeature)
    var name = ""
    let isSomebody = features.isSuperset(of: world.beingFeature)
    if isChild || isSomebody && !lexeme.isKin && dice.chance(kind == .fables ? 65 : 45) {
      let fresh = freshName(
        isFeminine: lexeme.concord.isFeminine, isPerson: isChild || kind == .stories)
      // Children are told apart by their names.
      if fresh == nil, isChild { return nil }
      name = fresh ?? ""
    }
    var adjective: [String] = []
    let lists = world.adjectives.filter { $0.test.holds(features) }
    // "el paraguas amarillo" gets no colour.
    if !lists.isEmpty, isCharacter || !lexeme.noun.contains(" ") {
      let list = lists[dice.below(lists.count)].forms
      let chosen = list[dice.below(list.count)]
      // No "bicicleta vieja vieja".
      if !lexeme.noun.contains(chosen[0].prefix(4)) { adjective = chosen }
    }
    return Entity(
      lexeme: lexeme.id, concord: lexeme.concord, isCharacter: isCharacter, name: name,
      adjective: adjective, place: isCharacter ? place : -1)
  }

  /// A name whose initial nobody of the story has yet; nil if none turns up.
  private mutating func freshName(isFeminine: Bool, isPerson: Bool) -> String? {
    let names = world.names(isFeminine: isFeminine, isPerson: isPerson)
    guard !names.isEmpty else { return nil }
    for _ in 0..<30 {
      let name = names[dice.below(names.count)]
      if !state.entities.contains(where: { !$0.name.isEmpty && $0.name.first == name.first }) {
        return name
      }
    }
    return nil
  }
}
