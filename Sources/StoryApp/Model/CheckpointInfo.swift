/// What the desk knows of a checkpoint in the catalog.
public struct CheckpointInfo: Hashable, Sendable {
  /// A training step of which the weights were kept.
  public struct Step: Hashable, Sendable {
    /// Batches trained.
    public var step: Int
    /// The name under which this step can be loaded.
    public var checkpoint: String
    /// Loss, as that of the checkpoint; nil when it was not measured.
    public var testLoss: Double?

    /// A training step.
    public init(step: Int, checkpoint: String, testLoss: Double? = nil) {
      self.step = step
      self.checkpoint = checkpoint
      self.testLoss = testLoss
    }
  }

  /// The name in the catalog: `alexandria-1.1`.
  public var name: String
  /// The name in short: `1.1`.
  public var label: String
  /// How many tokens the model sees.
  public var contextLength: Int
  /// The training steps that were kept, first to last; the finished weights are the last.
  public var steps: [Step]
  /// The loss along the whole training by step: nats a token on the test set, or bits a byte.
  public var losses: [Int: Double]
  /// Whether it is in bits a byte.
  public var isInBits: Bool
  /// Why it cannot be used, in one line; nil while nothing speaks against it.
  public var problem: String?

  /// A checkpoint of the catalog.
  ///
  /// - Parameters:
  ///   - name: the name in the catalog.
  ///   - label: the name in short; nil for `name` without “alexandria-”.
  ///   - contextLength: how many tokens the model sees.
  ///   - steps: the training steps that were kept.
  ///   - losses: the loss along the whole training; nil for that of the steps.
  ///   - isInBits: whether the loss is in bits a byte.
  ///   - problem: why it cannot be used, if so.
  public init(
    name: String, label: String? = nil, contextLength: Int = 256, steps: [Step] = [],
    losses: [Int: Double]? = nil, isInBits: Bool = false, problem: String? = nil
  ) {
    self.name = name
    self.label = label ?? CheckpointInfo.label(of: name)
    self.contextLength = contextLength
    self.steps = steps
    let known = steps.compactMap { step in step.testLoss.map { (step.step, $0) } }
    self.losses = losses ?? Dictionary(known, uniquingKeysWith: { $1 })
    self.isInBits = isInBits
    self.problem = problem
  }

  /// `alexandria-1.1` in short is `1.1`.
  static func label(of name: String) -> String {
    name.hasPrefix("alexandria-") ? String(name.dropFirst("alexandria-".count)) : name
  }
}
