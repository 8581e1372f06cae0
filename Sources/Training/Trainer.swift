import Checkpoints
import Foundation
import Kernels
import Tokenizers
import Transformer

/// Trains a model by a recipe and writes a checkpoint folder that grows as it goes.
///
/// The folder gets `training.jsonl`, `steps/NNNN/` at each evaluation, `state.safetensors` to
/// resume from, and at the end `model.safetensors`. A step is there to be looked at, so its
/// weights take 8 bits each; those of step 0 follow from the seed and are not stored.
public final class Trainer {
  /// What to make, from what, and where.
  public struct Plan {
    /// The recipe.
    public var recipe: Recipe
    /// Shape of the model.
    public var configuration: Configuration
    /// Name of the checkpoint, such as `alexandria-1`.
    public var name: String
    /// Name for people, such as "Alexandria 1".
    public var title: String
    /// What the data is, for `config.json`.
    public var dataDescription: String
    /// Folder to write.
    public var folder: String
    /// Threads to use.
    public var threads: Int
    /// Whether to go on with the run that the folder holds.
    public var resumes: Bool

    /// Describes a run.
    public init(
      recipe: Recipe, configuration: Configuration, name: String, title: String,
      dataDescription: String, folder: String, threads: Int, resumes: Bool
    ) {
      self.recipe = recipe
      self.configuration = configuration
      self.name = name
      self.title = title
      self.dataDescription = dataDescription
      self.folder = folder
      self.threads = threads
      self.resumes = resumes
    }
  }

  /// How far a run is, after each step.
  public struct Progress: Sendable {
    /// Steps taken.
    public let step: Int
    /// Steps in all.
    public let steps: Int
    /// Loss of the last step, nats per token.
    public let loss: Double
    /// Tokens trained on per second, in this sitting.
    public let tokensPerSecond: Double
    /// The line of `training.jsonl`, at the steps that have one.
    public let metrics: Metrics?
  }

  /// Weights as they are.
  public let parameters: Parameters

  private let plan: Plan
  private let tokenizer: Tokenizer
  private let data: TrainingData
  private let team: Team
  private let gradient: BatchGradient
  private let optimizer: Optimizer
  private let metrics: MetricsFile
  private let run: String
  private var state = TrainingState(step: 0, tokens: 0, seconds: 0, energy: [:])

  /// Prepares a run, or takes up one that was cut off.
  ///
  /// - Throws: `TrainingError`, `CheckpointError` when the folder, the corpus or the tokenizer
  ///   does not serve.
  public init(_ plan: Plan, documents: [Document], tokenizer: Tokenizer) throws {
    guard tokenizer.vocabularySize <= plan.configuration.vocabularySize else {
      throw TrainingError(
        "the tokenizer has \(tokenizer.vocabularySize) tokens, the model "
          + "\(plan.configuration.vocabularySize) rows; train one with fewer merges")
    }
    self.plan = plan
    self.tokenizer = tokenizer
    data = try TrainingData(
      documents, tokenizer: tokenizer, recipe: plan.recipe,
      contextLength: plan.configuration.contextLength)
    team = Team(size: min(plan.threads, BatchGradient.shardCount))
    parameters = Parameters(plan.configuration)
    gradient = BatchGradient(plan.configuration, team: team)
    optimizer = Optimizer(plan.configuration, recipe: plan.recipe.optimizer, team: team)
    metrics = MetricsFile(path: "\(plan.folder)/training.jsonl")
    run = try Self.fingerprint(plan, documents, tokenizer)
    try begin()
  }

  private func begin() throws {
    let files = FileManager.default
    let hasState = files.fileExists(atPath: TrainingState.path(plan.folder))
    if plan.resumes, hasState {
      state = try TrainingState.read(
        plan.folder, parameters: parameters, optimizer: optimizer, run: run)
      try metrics.keep(upTo: state.step)
      return
    }
    guard !hasState else {
      throw TrainingError("\(plan.folder): holds a run already; --resume goes on with it")
    }
    try files.createDirectory(atPath: plan.folder, withIntermediateDirectories: true)
    plan.recipe.initialization.fill(parameters, seed: plan.recipe.seed)
    try tokenizer.json().write(to: URL(fileURLWithPath: "\(plan.folder)/tokenizer.json"))
    try plan.recipe.json().write(to: URL(fileURLWithPath: "\(plan.folder)/recipe.json"))
    try metadata(step: 0).write(to: "\(plan.folder)/config.json")
  }

  /// Trains to the recipe's last step.
  ///
  /// - Parameters:
  ///   - sample: Writes a story from the weights as they are, for each evaluation.
  ///   - progress: Called after each step; gives back whether to go on.
  /// - Returns: The run as a whole, or nil when it was stopped early.
  /// - Throws: `TrainingError` naming the step when a number is none; the last checkpoint stands.
  public func train(
    sample: (Parameters) -> String?, progress: (Progress) -> Bool
  ) throws -> RunSummary? {
    let recipe = plan.recipe
    let meter = EnergyMeter(recipe.energy, cores: team.size)
    let before = state
    let start = Date()
    var interval: (loss: Double, targets: Int, since: Date) = (0, 0, start)
    if state.step == 0 { try evaluate(Metrics(step: 0), sample: sample) }
    while state.step < recipe.steps {
      let rate = recipe.schedule.rate(step: state.step, of: recipe.steps)
      let result = gradient.compute(data.batch(state.step), parameters: parameters)
      guard result.loss.isFinite, result.gradientNorm.isFinite else {
        throw TrainingError(
          "step \(state.step + 1): the loss is \(result.loss), the gradient's norm "
            + "\(result.gradientNorm); \(plan.folder) keeps the last good checkpoint, a lower "
            + "learning rate may help")
      }
      optimizer.step(
        parameters, gradients: gradient.values, norm: result.gradientNorm, rate: rate,
        step: state.step + 1)
      state.step += 1
      state.tokens += result.targetCount
      interval.loss += result.lossSum
      interval.targets += result.targetCount
      state.seconds = before.seconds + Date().timeIntervalSince(start)
      state.energy = before.energy.merging(meter.read().components, uniquingKeysWith: +)
      var line: Metrics?
      if state.step % recipe.evaluation.interval == 0 || state.step == recipe.steps {
        var metrics = Metrics(step: state.step)
        metrics.trainLoss = interval.loss / Double(max(1, interval.targets))
        metrics.learningRate = rate
        metrics.gradientNorm = result.gradientNorm
        metrics.tokensPerSecond =
          Double(interval.targets) / Date().timeIntervalSince(interval.since)
        line = try evaluate(metrics, sample: sample)
        interval = (0, 0, Date())
      }
      let goesOn = progress(
        Progress(
          step: state.step, steps: recipe.steps, loss: result.loss,
          tokensPerSecond: Double(state.tokens - before.tokens)
            / max(1e-9, state.seconds - before.seconds), metrics: line))
      if !goesOn { return nil }
    }
    return try finish(meter.read().source)
  }

  /// Measures, writes the line and the step's folder, and then the state: a run cut off between
  /// the two does the step's line again.
  @discardableResult
  private func evaluate(_ line: Metrics, sample: (Parameters) -> String?) throws -> Metrics {
    var line = line
    let count = plan.recipe.evaluation.documents
    if count > 0, !data.test.isEmpty {
      let (sum, targets) = gradient.loss(of: data.testExamples(count), parameters: parameters)
      let loss = sum / Double(max(1, targets))
      line.testLoss = loss
      line.perplexity = exp(loss)
      line.bitsPerByte = sum / log(2) / Double(max(1, data.testBytes(count)))
    }
    line.sample = sample(parameters)
    let folder = "\(plan.folder)/steps/\(state.step)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try metadata(step: state.step).write(to: "\(folder)/config.json")
    if state.step > 0 {
      try SafetensorsWriter.write(parameters, to: "\(folder)/model.safetensors", as: .int8)
    }
    try metrics.append(line)
    try state.write(plan.folder, parameters: parameters, optimizer: optimizer, run: run)
    return line
  }

  private func finish(_ energySource: String) throws -> RunSummary {
    let summary = RunSummary(
      steps: state.step, tokens: state.tokens, seconds: state.seconds,
      energyKWh: state.energy.values.reduce(0, +),
      co2eGrams: state.energy.values.reduce(0, +) * plan.recipe.energy.gramsPerKWh,
      components: state.energy, energySource: energySource)
    try metadata(step: state.step).write(to: "\(plan.folder)/config.json")
    try SafetensorsWriter.write(parameters, to: "\(plan.folder)/model.safetensors", as: .float16)
    try metrics.append(summary)
    return summary
  }

  private func metadata(step: Int) -> CheckpointMetadata {
    CheckpointMetadata(
      model: plan.configuration, name: plan.name, title: plan.title, step: step,
      recipe: plan.recipe.name, data: plan.dataDescription, licence: "MIT",
      tokenizer: tokenizer.paddingID == nil ? "V1" : "V2",
      initialization: .init(method: plan.recipe.initialization, seed: plan.recipe.seed))
  }

  /// Tells one run from another: recipe, shape, tokenizer, and the corpus by its sizes and bytes.
  private static func fingerprint(
    _ plan: Plan, _ documents: [Document], _ tokenizer: Tokenizer
  ) throws -> String {
    // FNV-1a: it guards against mistakes, not against malice.
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    func add(_ bytes: some Sequence<UInt8>) {
      for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    }
    try add(plan.recipe.json())
    try add(JSONEncoder().encode(plan.configuration.parameterCount))
    try add(tokenizer.json())
    for document in documents { add(document.text + [document.isHeldOut ? 1 : 0]) }
    return String(hash, radix: 16)
  }
}
