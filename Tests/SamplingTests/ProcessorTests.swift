import Foundation
import Testing

@testable import Sampling

struct ProcessorTests {
  static let rows = 700
  let table = SamplingTests.table(rows)

  /// The stages as plain as can be: sort all, cut.
  private func naive(_ logits: [Float], _ options: SamplingOptions) -> Set<Int> {
    var rows = table.ranges.flatMap { $0 }.sorted {
      logits[$0] > logits[$1] || (logits[$0] == logits[$1] && $0 < $1)
    }
    if options.topK > 0 { rows = Array(rows.prefix(options.topK)) }
    func probabilities() -> [Double] { softmax(rows.map { logits[$0] }) }
    if options.topP < 1 {
      var sum = 0.0
      let kept = probabilities().prefix { probability in
        defer { sum += probability }
        return sum < Double(options.topP)
      }
      rows = Array(rows.prefix(kept.count))
    }
    if options.minP > 0 {
      let all = probabilities()
      rows = zip(rows, all).filter { $1 >= Double(options.minP) * (all.first ?? 0) }.map(\.0)
    }
    return Set(rows)
  }

  private func kept(_ logits: [Float], _ options: SamplingOptions) -> Set<Int> {
    let truncation = Truncation(topK: options.topK, topP: options.topP, minP: options.minP)
    return logits.withUnsafeBufferPointer { buffer in
      let result = truncation.apply(to: .ranges(table.ranges), buffer)
      return Set(result.rows(buffer, atLeast: -.infinity))
    }
  }

  @Test(arguments: [0, 1, 2, 40, 699, 5000], [Float(0.01), 0.5, 0.9, 0.999, 1])
  func truncationsEqualTheNaiveOnes(_ topK: Int, _ topP: Float) {
    var numbers = TestNumbers(8)
    for minP: Float in [0, 0.02, 0.3, 1] {
      for scale: Float in [0.1, 1, 4, 30] {
        let logits = numbers.logits(Self.rows, scale: scale)
        let options = SamplingOptions(topK: topK, topP: topP, minP: minP)
        #expect(kept(logits, options) == naive(logits, options))
      }
    }
  }

  @Test func equalLogitsAreCutByID() {
    let logits = [Float](repeating: 1, count: Self.rows)
    #expect(kept(logits, SamplingOptions(topK: 3)) == [0, 1, 2])
    #expect(kept(logits, SamplingOptions(minP: 1)).count == table.count)
  }

  @Test func drawsComeFromWhatIsKeptInItsProportions() throws {
    var numbers = TestNumbers(30)
    let logits = numbers.logits(Self.rows, scale: 1)
    let options = SamplingOptions(temperature: 0.8, topK: 30, topP: 0.8, minP: 0.05, seed: 2)
    let rows = naive(logits, options).sorted()
    let sampler = Sampler(options, table)
    var counts = [Int](repeating: 0, count: rows.count)
    for index in 0..<20_000 {
      let id = try #require(sampler.draw(logits, index)).id
      counts[try #require(rows.firstIndex(of: id))] += 1
    }
    let (value, freedom) = chiSquared(counts, softmax(rows.map { logits[$0] }, temperature: 0.8))
    #expect(value < chiSquaredLimit(freedom))
  }

  @Test func truncationsThatKeepAllChangeNothing() {
    var numbers = TestNumbers(5)
    for index in 0..<50 {
      let logits = numbers.logits(Self.rows)
      let plain = Sampler(SamplingOptions(temperature: 1, seed: 3), table)
      let vacuous = Sampler(
        SamplingOptions(temperature: 1, topK: 10_000, minP: 1e-30, seed: 3), table)
      #expect(plain.draw(logits, index) == vacuous.draw(logits, index))
    }
  }

  @Test(arguments: [
    SamplingOptions(temperature: 1, topK: 1), SamplingOptions(temperature: 1, topP: 1e-6),
    SamplingOptions(temperature: 1, minP: 1), SamplingOptions(temperature: 1e-4),
    SamplingOptions(temperature: .leastNonzeroMagnitude),
  ])
  func theTightestSettingsAreGreedy(_ options: SamplingOptions) {
    var numbers = TestNumbers(6)
    for index in 0..<50 {
      let logits = numbers.logits(Self.rows)
      let tight = Sampler(options, table)
      let greedy = Sampler(.greedy, table)
      #expect(tight.draw(logits, index)?.id == greedy.draw(logits, index)?.id)
    }
  }

  @Test func thePenaltyFollowsItsDefinition() throws {
    var logits = [Float](repeating: 0, count: Self.rows)
    (logits[10], logits[20], logits[30]) = (3, 2.9, -1)
    let sampler = Sampler(SamplingOptions(temperature: 0, repetitionPenalty: 1.5), table)
    let sample = try #require(sampler.draw(logits, recent: [10, 10, 256, -1, 99_999]))
    #expect(sample.id == 20)
    // Its own probability is reported, not the penalized one.
    #expect(abs(sample.logprob - log(softmax(logits)[20])) < 1e-6)
    #expect(sampler.draw(logits, recent: [])?.id == 10)

    var penalized: [Float] = [3, -1, 0.5]
    RepetitionPenalty(factor: 2).apply(to: &penalized, recent: [0, 1, 0, 1])
    #expect(penalized == [1.5, -2, 0.5])
  }

  @Test func optionsThatMeanNothingAreRefusedInOneLine() {
    let bad = [
      SamplingOptions(temperature: -1), SamplingOptions(temperature: .nan),
      SamplingOptions(temperature: .infinity), SamplingOptions(topK: -1),
      SamplingOptions(topP: 0), SamplingOptions(topP: 1.1), SamplingOptions(topP: .nan),
      SamplingOptions(minP: -0.1), SamplingOptions(minP: 2), SamplingOptions(minP: .nan),
      SamplingOptions(repetitionPenalty: 0), SamplingOptions(repetitionPenalty: .nan),
      SamplingOptions(repetitionPenalty: .infinity),
    ]
    for options in bad {
      let error = #expect(throws: SamplingError.self) { try options.validate() }
      #expect(error?.description.contains("\n") == false)
    }
    #expect(throws: Never.self) { try SamplingOptions().validate() }
    #expect(throws: Never.self) { try SamplingOptions.greedy.validate() }
  }
}
