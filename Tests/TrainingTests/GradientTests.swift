import Foundation
import Kernels
import Testing
@testable import Training
import Transformer

struct GradientTests {
  /// Batch 0 has padding at its end, batch 1 also rows of attention that may look at nothing.
  @Test(arguments: [0, 1])
  func everyGradientEqualsPyTorchs(_ batch: Int) throws {
    let fixture = try Fixture.load()
    let expected = try fixture.parameters("gradients.batch\(batch).safetensors")
    let gradient = BatchGradient(fixture.config, team: Team(size: 1), products: .init(.openBLAS))
    let initial = try fixture.parameters("initial.safetensors")
    let result = gradient.compute(fixture.sequences(batch, masked: true), parameters: initial)
    if batch == 0 {
      #expect(abs(result.loss - fixture.plain.losses[0]) < 1e-5)
      #expect(abs(result.gradientNorm - fixture.plain.gradientNorms[0]) < 1e-5)
    }
    for entry in expected.table.entries {
      var worst: Float = 0
      for index in entry.offset..<entry.offset + entry.count {
        worst = max(worst, abs(gradient.values[index] - expected.values[index]))
      }
      #expect(worst < 2e-6, "\(entry.name)")
    }
  }

  /// Central differences in the direction of random ±1 vectors, a tensor at a time.
  @Test(arguments: [nil, 0.25])
  func gradientsEqualFiniteDifferences(dropout: Double?) throws {
    let shape = Configuration(
      vocabularySize: 21, modelWidth: 16, contextLength: 9, layerCount: 2, headCount: 2,
      feedForwardWidth: 24)
    let parameters = Parameters(shape)
    Initialization.pytorch.fill(parameters, seed: 5)
    let sequences = [
      Example(tokens: [3, 1, 4, 1, 5, 9, 2, 6], contextLength: 9, maskedToken: 9, noise: 1),
      Example(tokens: [2, 7, 1, 8], contextLength: 9, maskedToken: 9, noise: 2),
    ]
    let gradient = BatchGradient(
      shape, team: Team(size: 1), products: .init(.openBLAS), dropout: dropout)
    _ = gradient.compute(sequences, parameters: parameters)
    let analytic = Array(UnsafeBufferPointer(start: gradient.values, count: parameters.count))
    var random = SplitMix(seed: 6)
    for entry in parameters.table.entries {
      let range = entry.offset..<entry.offset + entry.count
      let direction = range.map { _ -> Float in random.below(2) == 0 ? -1 : 1 }
      let step: Float = 1e-2 / Float(entry.count).squareRoot()
      func moved(_ sign: Float) -> Double {
        let other = parameters.copy()
        for (index, sense) in zip(range, direction) {
          other.values[index] += sign * step * sense
        }
        return gradient.compute(sequences, parameters: other).loss
      }
      let numeric = (moved(1) - moved(-1)) / Double(2 * step)
      let expected = zip(range, direction).reduce(0.0) {
        $0 + Double(analytic[$1.0]) * Double($1.1)
      }
      #expect(abs(numeric - expected) < 0.01 * max(0.1, abs(expected)), "\(entry.name)")
    }
  }

  @Test func dropoutIsForTrainingAndHasItsShare() throws {
    let fixture = try Fixture.load()
    let initial = try fixture.parameters("initial.safetensors")
    let plain = BatchGradient(fixture.config, team: Team(size: 1), products: .init(.openBLAS))
    let dropping = BatchGradient(
      fixture.config, team: Team(size: 1), products: .init(.openBLAS), dropout: 0.25)
    let sequences = fixture.sequences(0, masked: false)
    #expect(
      plain.loss(of: sequences, parameters: initial)
        == dropping.loss(of: sequences, parameters: initial))
    #expect(
      plain.compute(sequences, parameters: initial).loss
        != dropping.compute(sequences, parameters: initial).loss)

    let example = Example(tokens: Array(1...201), contextLength: 200, noise: 3)
    var ones = [Float](repeating: 1, count: 200 * 50)
    let dropout = try #require(Dropout(0.25))
    ones.withUnsafeMutableBufferPointer {
      dropout.apply($0.baseAddress!, width: 50, [example], site: 4)
    }
    #expect(abs(ones.reduce(0, +) / 10_000 - 1) < 0.03)
    #expect(Set(ones) == [0, Float(4) / 3])
    #expect(Dropout(0) == nil && Dropout(nil) == nil)
  }

  @Test(arguments: [2, 3, 4])
  func anyNumberOfThreadsGivesTheSameBits(_ threads: Int) throws {
    let fixture = try Fixture.load()
    let initial = try fixture.parameters("initial.safetensors")
    let one = BatchGradient(fixture.config, team: Team(size: 1), products: .init(.openBLAS))
    let many = BatchGradient(fixture.config, team: Team(size: threads), products: .init(.openBLAS))
    for batch in 0..<3 {
      let sequences = fixture.sequences(batch, masked: false)
      #expect(
        one.compute(sequences, parameters: initial) == many.compute(sequences, parameters: initial))
      for index in 0..<initial.count where one.values[index] != many.values[index] {
        Issue.record("gradient \(index) differs")
        return
      }
    }
  }
}
