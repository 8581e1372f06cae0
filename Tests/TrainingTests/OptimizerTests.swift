import Foundation
import Kernels
import Testing
import Transformer

@testable import Training

struct OptimizerTests {
  /// AdamW over ten recorded batches, as PyTorch took them.
  private func losses(clip: Double?, masked: Bool) throws -> (Fixture, [Double], Parameters) {
    let fixture = try Fixture.load()
    let parameters = try fixture.parameters("initial.safetensors")
    let team = Team(size: 2)
    let gradient = BatchGradient(fixture.config, team: team, products: .init(.openBLAS))
    var recipe = Recipe.published.optimizer
    recipe.clip = clip
    let optimizer = Optimizer(
      fixture.config, recipe: recipe, team: team, products: .init(.openBLAS))
    let losses = fixture.batches.indices.map { batch in
      let result = gradient.compute(
        fixture.sequences(batch, masked: masked), parameters: parameters)
      optimizer.step(
        parameters, gradients: gradient.values, norm: result.gradientNorm, rate: 1e-3,
        step: batch + 1)
      return result.loss
    }
    return (fixture, losses, parameters)
  }

  private func expectEqual(_ losses: [Double], _ expected: [Double]) {
    #expect(losses.count == 10)
    for (ours, theirs) in zip(losses, expected) { #expect(abs(ours - theirs) < 2e-5 * theirs) }
  }

  @Test func tenLossesEqualPyTorchs() throws {
    let (fixture, losses, parameters) = try losses(clip: nil, masked: true)
    expectEqual(losses, fixture.plain.losses)
    for (name, expected) in fixture.finalSums {
      let sum = parameters.buffer(name).reduce(0.0) { $0 + Double(abs($1)) }
      #expect(abs(sum - expected) < 1e-4 * expected, "\(name)")
    }
  }

  @Test func tenClippedLossesEqualPyTorchs() throws {
    let (fixture, losses, _) = try losses(clip: 1, masked: true)
    expectEqual(losses, fixture.clipped.losses)
  }

  @Test func tenLossesWithoutAPaddingTokenEqualPyTorchs() throws {
    let (fixture, losses, _) = try losses(clip: nil, masked: false)
    expectEqual(losses, fixture.withoutPad.losses)
  }

  @Test func theSwingingScheduleIsPyTorchsCosineAnnealing() throws {
    let cosine = try Fixture.load().cosine
    let schedule = Schedule(peak: 1e-4, shape: .swinging, period: cosine.period)
    for (step, rate) in cosine.rates.enumerated() {
      #expect(abs(schedule.rate(step: step, of: 2500) - rate) < 1e-12)
    }
  }

  @Test func oneCosineRisesAndFallsOnce() {
    let schedule = Schedule(peak: 1, warmup: 10, shape: .cosine, floor: 0.1)
    let rates = (0..<100).map { schedule.rate(step: $0, of: 100) }
    #expect(rates[0] == 0.1)
    #expect(rates[9] == 1)
    #expect(zip(rates[10...], rates[11...]).allSatisfy { $0 > $1 })
    #expect(abs(rates[99] - 0.1) < 1e-3)
  }

  /// Muon's step has singular values near one: the update of a random matrix, wide or tall,
  /// times its transpose is near a multiple of the identity.
  @Test(arguments: [(12, 40), (40, 12), (16, 16)])
  func muonStepsAreNearlyOrthogonal(_ rows: Int, _ columns: Int) {
    var random = SplitMix(seed: 3)
    let gradient = (0..<rows * columns).map { _ in Float(random.unit() - 0.5) }
    var weights = [Float](repeating: 0, count: gradient.count)
    var momentum = weights
    Muon().update(
      &weights, gradients: gradient, momentum: &momentum, rows: rows, columns: columns, rate: 1,
      gradientScale: 1, products: .init(.openBLAS), scratch: Muon.Scratch())
    let unit = weights.map { -$0 / (0.2 * Float(max(rows, columns)).squareRoot()) }
    let side = min(rows, columns)
    func entry(_ side: Int, _ along: Int) -> Float {
      rows <= columns ? unit[side * columns + along] : unit[along * columns + side]
    }
    for i in 0..<side {
      for j in 0..<side {
        let product = (0..<max(rows, columns)).reduce(Float(0)) {
          $0 + entry(i, $1) * entry(j, $1)
        }
        // The quintic leaves singular values between about 0.7 and 1.2.
        #expect(abs(product - (i == j ? 1 : 0)) < 0.6)
      }
    }
    #expect(momentum == gradient)
  }
}
