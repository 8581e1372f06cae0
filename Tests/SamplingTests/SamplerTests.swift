import Testing

@testable import Sampling

struct SamplerTests {
  static let rows = 300
  let table = SamplingTests.table(rows)
  static let settings = [
    SamplingOptions(temperature: 0), SamplingOptions(temperature: 0.5),
    SamplingOptions(temperature: 100), SamplingOptions(temperature: 1, topK: 5),
    SamplingOptions(temperature: 1, topP: 0.9), SamplingOptions(temperature: 1, minP: 0.1),
    SamplingOptions(temperature: 1, repetitionPenalty: 1.3),
  ]

  @Test(arguments: settings)
  func rowsWithoutATokenAreNeverDrawn(_ options: SamplingOptions) throws {
    var numbers = TestNumbers(1)
    let sampler = Sampler(options, table)
    var end = false
    for index in 0..<500 {
      var logits = numbers.logits(Self.rows, scale: 1)
      (logits[256], logits[258]) = (50, 60)
      if index % 5 == 0 { logits[257] = 40 }
      let id = try #require(sampler.draw(logits, index, recent: [1, 2])).id
      #expect(id != 256 && id != 258)
      end = end || id == 257
    }
    #expect(end)
    #expect(!table.contains(256) && table.contains(257) && !table.contains(258))
    #expect(!table.contains(-1) && !table.contains(Self.rows) && table.contains(Self.rows - 1))
  }

  @Test(arguments: settings)
  func brokenLogitsDoNotBreakTheSampler(_ options: SamplingOptions) throws {
    let sampler = Sampler(options, table)
    for value: Float in [.nan, -.infinity] {
      #expect(sampler.draw([Float](repeating: value, count: Self.rows), recent: [3]) == nil)
    }
    var logits = [Float](repeating: -.infinity, count: Self.rows)
    (logits[40], logits[41]) = (-3e38, .nan)
    #expect(sampler.draw(logits)?.id == 40)
    logits[50] = .infinity
    let sample = try #require(sampler.draw(logits))
    #expect(sample.id == 50)
    #expect(sample.logprob == 0)
    let flat = [Float](repeating: 3.4e38, count: Self.rows)
    #expect(sampler.draw(flat, recent: [3]) != nil)
  }

  @Test func tiesGoToTheLowestID() {
    var logits = [Float](repeating: 0, count: Self.rows)
    (logits[256], logits[290], logits[299], logits[120]) = (9, 5, 5, 5)
    let sampler = Sampler(.greedy, table)
    #expect(sampler.draw(logits)?.id == 120)
    #expect(sampler.draw(logits, among: [299, 290])?.id == 290)
  }

  @Test(arguments: settings)
  func drawsStayAmongTheCandidates(_ options: SamplingOptions) throws {
    var numbers = TestNumbers(2)
    let sampler = Sampler(options, table)
    for index in 0..<100 {
      let logits = numbers.logits(Self.rows)
      let id = try #require(sampler.draw(logits, index, among: [258, 290, 17, 256])).id
      #expect(id == 290 || id == 17)
    }
    #expect(sampler.draw(numbers.logits(Self.rows), among: []) == nil)
    #expect(sampler.draw(numbers.logits(Self.rows), among: [256, 258]) == nil)
  }

  @Test func theSameAnswerEveryTime() {
    var numbers = TestNumbers(2)
    let logits = numbers.logits(Self.rows)
    let options = SamplingOptions(temperature: 1, repetitionPenalty: 1.1, seed: 9)
    var one = Sampler(options, table)
    func sample(_ logits: [Float], _ index: Int) -> Sample? {
      let place = TextPosition(words: index, offset: index % 3)
      return logits.withUnsafeBufferPointer { one.sample($0, at: place, recent: [1]) }
    }
    let first = sample(logits, 4)
    _ = sample(numbers.logits(Self.rows), 5)
    let other = Sampler(options, table)
    #expect(sample(logits, 4) == first)
    #expect(other.draw(logits, 4, recent: [1]) == first)
  }

  @Test func rangesLeaveOutRowsWithoutATokenOnly() {
    #expect(table.ranges == [0..<256, 257..<258, 259..<300])
    #expect(table.count == 298)
    let v1 = TokenTable(rowCount: 259, endOfText: 257) { $0 == 256 ? nil : [UInt8($0 & 255)] }
    #expect(v1.contains(258))
    #expect(TokenTable(rowCount: 2, endOfText: nil) { _ in nil }.ranges.isEmpty)
  }
}
