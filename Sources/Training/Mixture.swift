/// One part of a run, with the share of each corpus in its batches.
public struct Stage: Codable, Hashable, Sendable {
  /// The part of the run's steps that the stage takes; the stages' parts are added up and
  /// normalized.
  public var part: Double
  /// How often each corpus is dealt from, by its name, relative to the others.
  public var mix: [String: Double]

  /// Describes a stage.
  public init(part: Double, mix: [String: Double]) {
    self.part = part
    self.mix = mix
  }
}

/// How many documents each step takes from each corpus: a function of the recipe alone.
///
/// The shares are kept to within one document at every step, by handing what rounding leaves over
/// to whoever is owed most, so that a small corpus is met evenly through a stage and not by chance.
struct Mixture: Sendable {
  /// Documents dealt before each step, `[steps + 1][corpora]`.
  private let dealt: [[Int]]

  /// - Parameters:
  ///   - stages: One after another; empty where all corpora are one pool.
  ///   - names: The corpora, in the order in which counts are given.
  ///   - batch: Documents of a step.
  ///   - steps: Steps of the run.
  init(_ stages: [Stage], names: [String], batch: Int, steps: Int) {
    let total = stages.reduce(0) { $0 + $1.part }
    var owed = names.map { _ in 0.0 }
    var counts = names.map { _ in 0 }
    var dealt = [counts]
    var ends: [Double] = []
    for stage in stages { ends.append((ends.last ?? 0) + stage.part / total) }
    for step in 0..<steps {
      let place = Double(step) / Double(steps)
      let stage = stages[ends.firstIndex { place < $0 } ?? stages.count - 1]
      let weights = names.map { stage.mix[$0] ?? 0 }
      let sum = weights.reduce(0, +)
      for index in names.indices { owed[index] += Double(batch) * weights[index] / sum }
      for _ in 0..<batch {
        // Ties to the first: the order of the names is the command line's.
        var most = 0
        for index in names.indices where owed[index] > owed[most] + 1e-9 { most = index }
        owed[most] -= 1
        counts[most] += 1
      }
      dealt.append(counts)
    }
    self.dealt = dealt
  }

  /// The ordinals, from 0, of the documents that `step` takes from the corpus at `index`.
  func ordinals(step: Int, corpus index: Int) -> Range<Int> {
    dealt[step][index]..<dealt[step + 1][index]
  }

  /// Documents dealt from each corpus before `step`.
  func counts(before step: Int) -> [Int] { dealt[min(step, dealt.count - 1)] }
}
