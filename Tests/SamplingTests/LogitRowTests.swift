import Foundation
import Testing

@testable import Sampling

struct LogitRowTests {
  @Test(arguments: [1, 7, 8, 15, 16, 17, 511, 520, 8259], [Float(0.01), 1, 5, 40])
  func measuresEqualDoublePrecision(_ count: Int, _ scale: Float) {
    var numbers = TestNumbers(UInt64(count))
    let logits = numbers.logits(count, scale: scale)
    let probabilities = softmax(logits)
    let maximum = Double(logits.max() ?? 0)
    let logSum = maximum + log(logits.reduce(0) { $0 + exp(Double($1) - maximum) })
    let entropy = probabilities.reduce(0) { $1 > 0 ? $0 - $1 * log($1) : $0 }
    logits.withUnsafeBufferPointer {
      let row = LogitRow($0)
      #expect(row.maximum == logits.max())
      #expect(abs(row.logSumExp - logSum) < 1e-6 * max(1, abs(logSum)))
      #expect(abs(row.entropy - entropy) < 2e-5)
      for index in stride(from: 0, to: count, by: 97) {
        #expect(abs(row.logprob(index) - (Double(logits[index]) - logSum)) < 1e-5)
      }
    }
  }

  @Test func exponentialIsWithinTwoUnits() {
    var worst = 0.0
    for step in 0..<20_000 {
      let x = -Float(step) * 86 / 20_000
      let value = Double(exponential(SIMD8(repeating: x))[3])
      worst = max(worst, abs(value / exp(Double(x)) - 1))
    }
    #expect(worst < 2.5e-7)
    #expect(exponential(SIMD8(repeating: .nan))[0] < 1e-37)
    #expect(exponential(SIMD8(repeating: -.infinity))[0] < 1e-37)
    #expect(exponential(SIMD8(repeating: 0))[0] == 1)
  }

  @Test func ranksAndTheLikeliestAgreeWithSorting() {
    var numbers = TestNumbers(4)
    var logits = numbers.logits(500)
    for index in 0..<20 { logits[index * 7] = logits[3] }
    logits[9] = .nan
    logits[10] = -.infinity
    let all = logits.indices.filter { logits[$0] == logits[$0] && logits[$0] > -.infinity }
      .sorted { logits[$0] > logits[$1] || (logits[$0] == logits[$1] && $0 < $1) }
    logits.withUnsafeBufferPointer {
      let row = LogitRow($0)
      for (rank, index) in all.enumerated() { #expect(row.rank(index) == rank) }
      #expect(row.likeliest(10, in: [0..<500]) == Array(all.prefix(10)))
      #expect(row.likeliest(1000, in: [0..<500]) == all)
      #expect(row.likeliest(3, in: [20..<21, 400..<402]).sorted() == [20, 400, 401])
      #expect(row.likeliest(0, in: [0..<500]).isEmpty)
    }
  }

  @Test func logitsThatAreNoNumbersHaveNoProbability() {
    let logits: [Float] = [.nan, 1, -.infinity, 2, .nan, 0, 0, 0, 0, .nan]
    let clean: [Float] = [1, 2, 0, 0, 0, 0]
    logits.withUnsafeBufferPointer { logits in
      let row = LogitRow(logits)
      #expect(row.logprob(0) == -.infinity)
      #expect(row.logprob(2) == -.infinity)
      #expect(abs(row.logprob(3) - log(softmax(clean)[1])) < 1e-6)
      #expect(row.entropy.isFinite)
    }
  }
}
