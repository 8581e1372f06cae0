import Foundation
import Testing

@testable import Sampling

/// u of −ln(−ln u)
func exponentOfExponent(_ noise: Double) -> Double { exp(-exp(-noise)) }

struct DiceTests {
  static let rows = 3000
  let table = SamplingTests.table(rows)

  /// What the pruned search must find: every row's noise, made in full.
  private func naive(_ logits: [Float], _ options: SamplingOptions, _ position: TextPosition) -> Int
  {
    let dice = Dice(seed: options.seed, position: position)
    let maximum = table.ranges.joined().map { Double(logits[$0]) }.max() ?? 0
    var (winner, best) = (-1, -Double.infinity)
    for row in table.ranges.joined() {
      let lag = (Double(logits[row]) - maximum) / Double(options.temperature)
      let value = lag + dice.noise(table.hashes[row])
      if value > best { (winner, best) = (row, value) }
    }
    return winner
  }

  @Test(arguments: [Float(1e-4), 0.05, 0.5, 0.75, 1, 2, 10, 100, 1e30])
  func pruningIsExact(_ temperature: Float) throws {
    var numbers = TestNumbers(3)
    for index in 0..<60 {
      let logits = numbers.logits(Self.rows, scale: [0.1, 1, 3][index % 3])
      let options = SamplingOptions(temperature: temperature, seed: numbers.next())
      let sampler = Sampler(options, table)
      let position = TextPosition(words: index, offset: index % 3)
      #expect(sampler.draw(logits, index)?.id == naive(logits, options, position))
    }
  }

  @Test func boundIsNeverBelowTheNoise() {
    var numbers = TestNumbers(9)
    var samples: [UInt32] = [0, 1, 2, .max, .max - 1, .max - 2, .max - 3, 1 << 31, (1 << 31) - 1]
    for _ in 0..<200_000 { samples.append(UInt32(truncatingIfNeeded: numbers.next())) }
    for shift in 0..<32 { samples.append(~(1 << UInt32(shift))) }
    // The bound forgets the lowest bit, which costs ln 3 where the noise is greatest.
    var (leastRoom, mostRoom) = (Double.infinity, -Double.infinity)
    for bits in samples {
      let noise = Dice.gumbel(bits)
      let room = Double(Dice.upperBound(SIMD8(repeating: bits))[0]) - noise
      leastRoom = min(leastRoom, room)
      if noise > 0 { mostRoom = max(mostRoom, room) }
    }
    #expect(leastRoom > -5e-4)
    #expect(mostRoom < 1.2)
    #expect(Dice.gumbel(.max) < Double(Dice.maximum))
    #expect(Dice.gumbel(0).isFinite)
  }

  @Test func theSameTextGetsTheSameNoiseUnderAnyIDs() {
    let words = ["El ", "conejo ", "dijo", "."]
    let one = TokenTable(rowCount: 4, endOfText: nil) { Array(words[$0].utf8) }
    let other = TokenTable(rowCount: 9, endOfText: 0) { $0 < 5 ? nil : Array(words[8 - $0].utf8) }
    for index in 0..<4 { #expect(one.hashes[index] == other.hashes[8 - index]) }
    #expect(Set(one.hashes).count == 4)
  }

  @Test func aNotchOfTemperatureChangesOnlyWhatFlips() throws {
    var numbers = TestNumbers(21)
    var flips = 0
    for index in 0..<300 {
      let logits = numbers.logits(Self.rows)
      let position = TextPosition(words: index, offset: index % 3)
      let cooler = Sampler(SamplingOptions(temperature: 0.5, seed: 4), table)
      let warmer = Sampler(SamplingOptions(temperature: 0.55, seed: 4), table)
      let (a, b) = (
        try #require(cooler.draw(logits, index)).id, try #require(warmer.draw(logits, index)).id
      )
      guard a != b else { continue }
      flips += 1
      // A flip goes to a token with more noise and a lower logit, and is one by the definition.
      let dice = Dice(seed: 4, position: position)
      #expect(logits[b] < logits[a])
      #expect(dice.noise(table.hashes[b]) > dice.noise(table.hashes[a]))
    }
    // Independent draws would differ about every second time.
    #expect(flips > 0 && flips < 45)
  }

  @Test func positionsDependOnTheTextAlone() {
    let text = Array("Había una vez\nun conejo ".utf8)
    for cut in 0...text.count {
      var position = TextPosition(endOf: text[..<cut])
      position.advance(over: text[cut...])
      #expect(position == TextPosition(endOf: text))
    }
    var seen: Set<TextPosition> = []
    for cut in 0...text.count { #expect(seen.insert(TextPosition(endOf: text[..<cut])).inserted) }
    // A word for a word leaves the rest where it was.
    #expect(TextPosition(endOf: "El gato ".utf8) == TextPosition(endOf: "El conejo ".utf8))
  }

  @Test func extremeSeedsAreAllDifferent() {
    let seeds: [UInt64] = [0, 1, 2, 1 << 32, 1 << 63, .max, .max - 1]
    let rolls = seeds.map { Dice(seed: $0, position: .start).bits(1) }
    #expect(Set(rolls).count == seeds.count)
    let far = TextPosition(words: .max, offset: .max)
    #expect(Dice(seed: 0, position: far).noise(1).isFinite)
  }
}
