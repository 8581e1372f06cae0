import Testing

@testable import Sampling

struct DistributionTests {
  static let rows = 40
  let logits: [Float] = {
    var numbers = TestNumbers(11)
    return numbers.logits(rows, scale: 1)
  }()

  @Test(arguments: [Float(0.25), 0.5, 1, 2, 100], [UInt64(0), 1, .max])
  func frequenciesFollowTheSoftmax(_ temperature: Float, _ seed: UInt64) throws {
    let sampler = Sampler(
      SamplingOptions(temperature: temperature, seed: seed), table(Self.rows))
    var counts = [Int](repeating: 0, count: Self.rows)
    for index in 0..<20_000 { counts[try #require(sampler.draw(logits, index)).id] += 1 }
    let (value, freedom) = chiSquared(counts, softmax(logits, temperature: Double(temperature)))
    #expect(value < chiSquaredLimit(freedom))
  }

  @Test func frequenciesOverSeedsFollowTheSoftmax() throws {
    var counts = [Int](repeating: 0, count: Self.rows)
    for seed in 0..<20_000 {
      let sampler = Sampler(SamplingOptions(temperature: 1, seed: UInt64(seed)), table(Self.rows))
      counts[try #require(sampler.draw(logits)).id] += 1
    }
    let (value, freedom) = chiSquared(counts, softmax(logits))
    #expect(value < chiSquaredLimit(freedom))
  }

  @Test func rowsOfEqualBytesHaveRollsOfTheirOwn() throws {
    let twins = TokenTable(rowCount: 3, endOfText: nil) { $0 < 2 ? [65] : [66] }
    #expect(twins.hashes[0] != twins.hashes[1])
    let sampler = Sampler(SamplingOptions(temperature: 1), twins)
    var counts = [0, 0, 0]
    for index in 0..<20_000 { counts[try #require(sampler.draw([0, 0, 0], index)).id] += 1 }
    let (value, freedom) = chiSquared(counts, [1, 1, 1].map { $0 / 3 })
    #expect(value < chiSquaredLimit(freedom))
  }

  @Test func noiseIsGumbel() {
    let words = 20_000
    var counts = [Int](repeating: 0, count: 20)
    var inside = true
    for word in 0..<words {
      let noise = Dice(seed: 5, position: TextPosition(words: word, offset: 0)).noise(77)
      inside = inside && noise > -3.2 && noise < Double(Dice.maximum)
      let uniform = exponentOfExponent(noise)
      counts[min(19, Int(uniform * 20))] += 1
    }
    let (value, freedom) = chiSquared(counts, [Double](repeating: 0.05, count: 20))
    #expect(inside)
    #expect(value < chiSquaredLimit(freedom))
  }

  @Test func neighbouringRollsAreIndependent() {
    // Pairs of adjacent words, offsets, seeds and tokens fall evenly into 8 × 8 cells.
    func cell(_ bits: UInt32) -> Int { Int(bits >> 29) }
    func roll(_ seed: UInt64, _ words: Int, _ offset: Int, _ hash: UInt64) -> Int {
      cell(Dice(seed: seed, position: TextPosition(words: words, offset: offset)).bits(hash))
    }
    var pairs = [[Int]](repeating: [Int](repeating: 0, count: 64), count: 4)
    for index in 0..<20_000 {
      let first = roll(UInt64(index), index, index, UInt64(index))
      let step = UInt64(index)
      pairs[0][first * 8 + roll(step + 1, index, index, step)] += 1
      pairs[1][first * 8 + roll(step, index + 1, index, step)] += 1
      pairs[2][first * 8 + roll(step, index, index + 1, step)] += 1
      pairs[3][first * 8 + roll(step, index, index, step + 1)] += 1
    }
    for counts in pairs {
      let (value, freedom) = chiSquared(counts, [Double](repeating: 1.0 / 64, count: 64))
      #expect(value < chiSquaredLimit(freedom))
    }
  }
}
