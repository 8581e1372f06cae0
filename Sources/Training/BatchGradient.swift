import Kernels
import Synchronization
import Transformer

/// The gradient of one batch, computed by several threads and summed in a fixed order.
///
/// A batch is dealt into a fixed number of shards whatever the number of threads, and the shards'
/// gradients are added in the shards' order: the same batch gives the same gradient, to the bit,
/// on one core or on many, whichever of them computed a shard.
public final class BatchGradient {
  /// Parts that a batch is dealt into, so also the most threads that are of use.
  public static let shardCount = 4

  /// The gradient of the mean loss, laid out as the parameters.
  public var values: UnsafeMutablePointer<Float> { shards[0] }

  private let configuration: Configuration
  private let team: Team
  private let passes: [GradientPass]
  private let shards: [UnsafeMutablePointer<Float>]
  private let count: Int
  /// Floats that are summed, and squared, in one go; it fixes the order of the norm's sum.
  private static let block = 1 << 15

  /// Creates buffers for a model of the given shape.
  ///
  /// - Parameters:
  ///   - configuration: Shape of the model.
  ///   - team: Threads to use.
  ///   - products: What computes the matrix products.
  ///   - dropout: How likely an element of what a half of a block adds becomes 0 while a gradient
  ///     is computed; nil for never.
  public init(
    _ configuration: Configuration, team: Team, products: MatrixProduct, dropout: Double? = nil
  ) {
    self.configuration = configuration
    self.team = team
    count = configuration.parameterCount
    passes = (0..<team.size).map { _ in
      GradientPass(configuration, products: products, dropout: dropout)
    }
    let count = count
    shards = (0..<Self.shardCount).map { _ in .allocate(capacity: count) }
    Processor.useOneBLASThread()
  }

  deinit { for shard in shards { shard.deallocate() } }

  /// What one batch came to.
  public struct Result: Sendable, Equatable {
    /// Sum of the targets' losses, nats.
    public let lossSum: Double
    /// Targets that counted.
    public let targetCount: Int
    /// Euclidean norm of the gradient of the mean loss.
    public let gradientNorm: Double

    /// Mean loss, nats per target.
    public var loss: Double { lossSum / Double(max(1, targetCount)) }
  }

  /// Computes loss and gradient of a batch.
  ///
  /// - Returns: The loss; the gradient then stands in ``values``.
  /// - Complexity: One forward and backward pass, and a pass over the shards' gradients.
  public func compute(_ batch: [Example], parameters: Parameters) -> Result {
    let targetCount = batch.reduce(0) { $0 + $1.targetCount }
    let scale = 1 / Float(max(1, targetCount))
    let dealt = Self.deal(batch)
    let losses = runShards { pass, shard in
      shards[shard].update(repeating: 0, count: count)
      return pass.run(
        dealt[shard], parameters: parameters, gradients: shards[shard], scale: scale)
    }
    return Result(
      lossSum: losses.reduce(0, +), targetCount: targetCount, gradientNorm: sumShards())
  }

  /// The loss of some sequences without a gradient.
  ///
  /// - Returns: The sum of the losses in nats, and the number of targets.
  public func loss(
    of sequences: [Example], parameters: Parameters
  ) -> (sum: Double, targetCount: Int) {
    var sum = 0.0
    var targetCount = 0
    // As many rows at once as a training batch has, or the activations would outgrow it.
    for start in stride(from: 0, to: sequences.count, by: 32) {
      let batch = Array(sequences[start..<min(start + 32, sequences.count)])
      let dealt = Self.deal(batch)
      sum += runShards { pass, shard in
        pass.run(dealt[shard], parameters: parameters, gradients: nil, scale: 0)
      }.reduce(0, +)
      targetCount += batch.reduce(0) { $0 + $1.targetCount }
    }
    return (sum, targetCount)
  }

  private func runShards(_ body: (GradientPass, Int) -> Double) -> [Double] {
    // Each member writes its own shards' elements alone.
    let losses = UnsafeMutablePointer<Double>.allocate(capacity: Self.shardCount)
    defer { losses.deallocate() }
    // Whoever is free takes the next: a member whose core is wanted by others does less of them.
    let next = Atomic<Int>(0)
    team.run { member in
      while true {
        let shard = next.add(1, ordering: .relaxed).oldValue
        guard shard < Self.shardCount else { return }
        losses[shard] = body(passes[member], shard)
      }
    }
    return (0..<Self.shardCount).map { losses[$0] }
  }

  /// Adds all shards into the first and returns the norm of the sum.
  private func sumShards() -> Double {
    let blocks = (count + Self.block - 1) / Self.block
    let squares = UnsafeMutablePointer<Double>.allocate(capacity: blocks)
    defer { squares.deallocate() }
    team.run { member in
      for block in team.share(of: blocks, member: member) {
        let range = block * Self.block..<min((block + 1) * Self.block, count)
        let total = shards[0]
        for shard in shards[1...] {
          for index in range { total[index] += shard[index] }
        }
        var lanes = SIMD8<Float>()
        var sum = 0.0
        var index = range.lowerBound
        while index + 8 <= range.upperBound {
          let part = UnsafeRawPointer(total + index).loadUnaligned(as: SIMD8<Float>.self)
          lanes += part * part
          index += 8
        }
        while index < range.upperBound {
          sum += Double(total[index]) * Double(total[index])
          index += 1
        }
        for lane in 0..<8 { sum += Double(lanes[lane]) }
        squares[block] = sum
      }
    }
    return (0..<blocks).reduce(0.0) { $0 + squares[$1] }.squareRoot()
  }

  /// Deals sequences so that the shards have about the same number of rows: longest first, each
  /// to the shard with the fewest, ties to the first.
  static func deal(_ batch: [Example]) -> [[Example]] {
    var shards: [[Example]] = Array(repeating: [], count: shardCount)
    var rows = Array(repeating: 0, count: shardCount)
    let order = batch.indices.sorted { (batch[$1].count, $0) < (batch[$0].count, $1) }
    for index in order {
      var least = 0
      for shard in 1..<shardCount where rows[shard] < rows[least] { least = shard }
      shards[least].append(batch[index])
      rows[least] += batch[index].count
    }
    return shards
  }
}
