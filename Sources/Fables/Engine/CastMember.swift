/// A noun of the world in a part of this story.
struct CastMember {
  let noun: Noun
  /// A proper name, if this story gives one.
  var name: String?
  /// An adjective of the noun that this story may mention.
  var adjective: String?
  /// Whether the reader has met it.
  var isIntroduced = false
  /// Whether the noun alone would not tell who is meant.
  var sharesNoun = false

  var isChild: Bool { noun.tags.contains("niño") }
}

extension Plot {
  /// Players for every role: no noun twice (but for children), no name twice.
  func cast(_ dice: inout StoryRandom) -> [CastMember] {
    var members: [CastMember] = []
    for role in roles {
      var noun = role.candidates[0]
      for _ in 0..<12 {
        let roll = dice.below(role.cumulativeWeights[role.cumulativeWeights.count - 1])
        let place = role.cumulativeWeights.firstIndex { $0 > roll } ?? 0
        noun = role.candidates[place]
        let taken = members.contains { other in
          other.noun.lemma == noun.lemma || other.noun.plural == noun.plural
            || (other.noun.texts["especie"] != nil
              && other.noun.texts["especie"] == noun.texts["especie"])
        }
        if !taken || noun.tags.contains("niño") { break }
      }
      var member = CastMember(noun: noun)
      let isChild = member.isChild
      if isChild || (noun.tags.contains("nombrable") && dice.chance(38)) {
        let names = Names.list(for: noun.agreement.gender, isChild: isChild)
        var name = names[dice.below(names.count)]
        for _ in 0..<20 where members.contains(where: { $0.name == name }) {
          name = names[dice.below(names.count)]
        }
        member.name = name
      }
      if !noun.adjectives.isEmpty, dice.chance(40) {
        member.adjective = noun.adjectives[dice.below(noun.adjectives.count)]
      }
      members.append(member)
    }
    for index in members.indices {
      members[index].sharesNoun = members.indices.contains {
        $0 != index && members[$0].noun.lemma == members[index].noun.lemma
      }
    }
    return members
  }
}
