import Testing

@testable import Measures

struct FlyingTests {
  private func count(_ character: String, _ readings: [Reading]) throws -> FlyingTally.Count {
    var tally = FlyingTally()
    for reading in readings { tally.add(reading) }
    let index = try #require(FableCharacter.all.firstIndex { $0.name == character })
    return tally.counts[index]
  }

  private func count(_ character: String, _ text: String) throws -> [Int] {
    let count = try count(character, [Reading(text)])
    return [count.texts, count.flying, count.itself]
  }

  @Test(arguments: [
    ("Un conejo quería volar alto, pero no podía.", [1, 1, 1]),
    ("¡Los CONEJITOS vuelan!", [1, 1, 1]),
    ("El conejo corría. La hoja voló.", [1, 1, 0]),
    // Whoever has wings is the one who flies.
    ("El pájaro voló hasta el conejo.", [1, 1, 0]),
    ("Una cigüeña volaba sobre el conejo.", [1, 1, 0]),
    ("El pájaro voló. El conejo también quería volar.", [1, 1, 1]),
    // To come back, a lap, a steering wheel, wings: no flight.
    ("El conejo vuelve, da una vuelta, y no tiene alas ni volante.", [1, 0, 0]),
    ("La tortuga voló.", [0, 0, 0]),
    ("", [0, 0, 0]),
  ])
  func aConejoFlies(_ text: String, _ expected: [Int]) throws {
    #expect(try count("conejo", text) == expected)
  }

  @Test func wingsMayFly() throws {
    #expect(try count("pájaro", "El pajarito y la abeja volaron.") == [1, 1, 1])
    #expect(try count("abeja", "El pajarito y la abeja volaron.") == [1, 1, 1])
    #expect(try count("pájaro", "El pájaro cantó.\nLa abeja voló.") == [1, 1, 0])
  }

  @Test func theOpeningNamesButDoesNotFly() throws {
    let opening = "El conejo que volaba "
    func reading(_ story: String) -> Reading {
      Reading(opening + story, opening: opening.utf8.count)
    }
    let total = try count("conejo", [reading("se durmió."), reading("voló."), reading("")])
    #expect(total == FlyingTally.Count(texts: 3, flying: 1, itself: 1))
  }

  @Test func talliesAddUp() throws {
    var (one, other) = (FlyingTally(), FlyingTally())
    one.add(Reading("La rana voló."))
    other.add(Reading("La rana nadó."))
    other.add(Reading("Un pájaro voló."))
    other.add(Reading("Nadie."))
    one += other
    let index = try #require(FableCharacter.all.firstIndex { $0.name == "rana" })
    #expect(one.counts[index] == FlyingTally.Count(texts: 2, flying: 1, itself: 1))
    // The bird may.
    #expect(one.total == FlyingTally.Count(texts: 4, flying: 2, itself: 1))
  }

  @Test func theFormsAreThoseOfTheVerb() {
    for form in [
      "volar", "vuelo", "voló", "volábamos", "volaran", "vuelen", "revoloteaba",
      "sobrevuela", "volando", "volaríais",
    ] {
      #expect(FlyingWords.verbs.contains(form), "\(form)")
    }
    for form in ["volver", "vuelve", "vuelta", "volante", "vuelva", "volcán", "revuelo", "alas"] {
      #expect(!FlyingWords.verbs.contains(form), "\(form)")
    }
  }

  @Test func everyFormIsOneCharacters() {
    // A bit for each has to fit in 64.
    #expect(FableCharacter.all.count <= 64)
    let forms = FableCharacter.all.flatMap(\.forms)
    #expect(Set(forms).count == forms.count)
    #expect(forms.allSatisfy { Reading($0).words == [$0] })
    #expect(FlyingWords.winged.isDisjoint(with: forms))
    #expect(FlyingWords.verbs.isDisjoint(with: FlyingWords.winged.union(forms)))
  }
}
