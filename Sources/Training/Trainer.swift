import Checkpoints
import Foundation
import Kernels
import Tokenizers
import Transformer

/// Trains a model by a recipe and writes a checkpoint folder that grows as it goes.
///
/// Where development sets are given, what is kept in the end is the step that read them best, and
/// not the last.
///
/// The folder gets `training.jsonl`, `steps/NNNN/` at each evaluation, `state.safetensors` to
/// resume from, and at the end `model.safetensors`. A step is there to be looked at, so its
/// weights take 8 bits each; those of step 0 are not stored where they follow from the
/// seed.
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
    /// The checkpoint whose weights the run goes on from, by name; nil for new weights.
    public var startsFrom: String?
    /// The step of those weights, from which on steps are counted.
    public var stepsBefore: Int

    /// Describes a run.
    public init(
      recipe: Recipe, configuration: Configuration, name: String, title: String,
      dataDescription: String, folder: String, threads: Int, resumes: Bool,
      startsFrom: String? = nil, stepsBefore: Int = 0
    ) {
      self.recipe = recipe
      self.configuration = configuration
      self.name = name
      self.title = title
      self.dataDescription = dataDescription
      self.folder = folder
      self.threads = threads
      self.resumes = resumes
      self.startsFrom = startsFrom
      self.stepsBefore = stepsBefore
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
  /// Documents that are too short to learn from, and left out.
  public var tooShort: Int { data.tooShort }

  private let plan: Plan
  private let tokenizer: Tokenizer
  private let data: TrainingData
  private let test: EvaluationSet
  private let development: [EvaluationSet]
  private let start: Parameters?
  private let products: MatrixProduct
  private let team: Team
  private let gradient: BatchGradient
  private let optimizer: Optimizer
  private let metrics: MetricsFile
  private let run: String
  private var state = TrainingState(step: 0, tokens: 0, seconds: 0, energy: [:])

  /// Prepares a run, or takes up one that was cut off.
  ///
  /// - Parameters:
  ///   - plan: What to make.
  ///   - corpora: What to learn from.
  ///   - development: Texts by another hand, never learnt from, that choose the step to keep.
  ///   - tokenizer: Cuts the texts.
  ///   - start: Weights to go on from; nil for new ones.
  /// - Throws: `TrainingError`, `CheckpointError` when the folder, the corpus or the tokenizer
  ///   does not serve.
  public init(
    _ plan: Plan, corpora: [Corpus], development: [Corpus] = [], tokenizer: Tokenizer,
    start: Parameters? = nil
  ) throws {
    try plan.check(tokenizer)
    self.plan = plan
    self.tokenizer = tokenizer
    data = try TrainingData(
      corpora, tokenizer: tokenizer, recipe: plan.recipe,
      contextLength: plan.configuration.contextLength)
    test = EvaluationSet("test", data.test.prefix(plan.recipe.evaluation.documents), data)
    self.development = development.map { [data] in EvaluationSet($0.name, $0.documents, data) }
    self.start = start
    products = .fastest(roundsToBFloat16: plan.recipe.precision == .bfloat16)
    team = Team(size: min(plan.threads, BatchGradient.shardCount))
    parameters = Parameters(plan.configuration)
    gradient = BatchGradient(
      plan.configuration, team: team, products: products, dropout: plan.recipe.dropout)
    optimizer = Optimizer(
      plan.configuration, recipe: plan.recipe.optimizer, team: team, products: products)
    metrics = MetricsFile(path: "\(plan.folder)/training.jsonl")
    run = try Self.fingerprint(plan, corpora, tokenizer, start)
    try begin()
  }

  private func begin() throws {
    let files = FileManager.default
    let hasState = files.fileExists(atPath: TrainingState.path(plan.folder))
    if plan.resumes, hasState {
      state = try TrainingState.read(
        plan.folder, parameters: parameters, optimizer: optimizer, run: run)
      try metrics.keep(upTo: plan.stepsBefore + state.step)
      return
    }
    guard !hasState else {
      throw TrainingError("\(plan.folder): holds a run already; --resume goes on with it")
    }
    guard !plan.resumes else {
      throw TrainingError("\(plan.folder): holds no run to go on with; leave out --resume")
    }
    for name in ["model.safetensors", "config.json", "training.jsonl", "steps"]
    where files.fileExists(atPath: "\(plan.folder)/\(name)") {
      throw TrainingError(
        "\(plan.folder): holds a checkpoint already (\(name)); take another folder, or remove it")
    }
    if let start {
      parameters.values.update(from: start.values, count: parameters.count)
    } else {
      plan.recipe.initialization.fill(parameters, seed: plan.recipe.seed)
    }
    try plan.describe(tokenizer)
  }

  /// Trains to the recipe's last step.
  ///
  /// - Parameters:
  ///   - sample: Writes a story from the weights as they are, for each evaluation.
  ///   - progress: Called after each step; gives back whether to go on.
  ///   - evaluated: Called with each line of `training.jsonl`, that of step 0 among them.
  /// - Returns: The run as a whole, or nil when it was stopped early.
  /// - Throws: `TrainingError` naming the step when a number is none; the last checkpoint stands.
  public func train(
    sample: (Parameters) -> String?, progress: (Progress) -> Bool,
    evaluated: (Metrics) -> Void = { _ in }
  ) throws -> RunSummary? {
    let recipe = plan.recipe
    let meter = EnergyMeter(recipe.energy, cores: team.size)
    let before = state
    let start = Date()
    var interval: (loss: Double, targets: Int, since: Date) = (0, 0, start)
    if state.step == 0 { evaluated(try evaluate(Metrics(step: plan.stepsBefore), sample: sample)) }
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
        var metrics = Metrics(step: plan.stepsBefore + state.step)
        metrics.trainLoss = interval.loss / Double(max(1, interval.targets))
        metrics.learningRate = rate
        metrics.gradientNorm = result.gradientNorm
        metrics.tokensPerSecond =
          Double(interval.targets) / Date().timeIntervalSince(interval.since)
        let measured = try evaluate(metrics, sample: sample)
        evaluated(measured)
        line = measured
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
  private func evaluate(_ line: Metrics, sample: (Parameters) -> String?) throws -> Metrics {
    var line = line
    if !test.examples.isEmpty {
      let (sum, targets) = gradient.loss(of: test.examples, parameters: parameters)
      let loss = sum / Double(max(1, targets))
      line.testLoss = loss
      line.perplexity = exp(loss)
      line.bitsPerByte = test.bitsPerByte(sum)
    }
    if !development.isEmpty {
      let figures = development.map {
        $0.bitsPerByte(gradient.loss(of: $0.examples, parameters: parameters).sum)
      }
      line.development = Dictionary(
        zip(development.map(\.name), figures), uniquingKeysWith: { first, _ in first })
      try state.best.consider(
        step: state.step, bitsPerByte: figures.reduce(0, +) / Double(figures.count), parameters,
        folder: plan.folder)
    }
    if plan.recipe.data.stages != nil { line.passes = data.passes(before: state.step) }
    line.sample = sample(parameters)
    let folder = "\(plan.folder)/steps/\(line.step)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try plan.metadata(step: line.step, tokenizer).write(to: "\(folder)/config.json")
    if line.step > 0 || start != nil {
      try SafetensorsWriter.write(parameters, to: "\(folder)/model.safetensors", as: .int8)
    }
    try metrics.append(line)
    try state.write(plan.folder, parameters: parameters, optimizer: optimizer, run: run)
    return line
  }

  private func finish(_ energySource: String) throws -> RunSummary {
    var summary = RunSummary(
      steps: state.step, tokens: state.tokens, seconds: state.seconds,
      energyKWh: state.energy.values.reduce(0, +),
      co2eGrams: state.energy.values.reduce(0, +) * plan.recipe.energy.gramsPerKWh,
      components: state.energy, energySource: energySource)
    summary.kernels = products.kernels.rawValue
    let path = "\(plan.folder)/model.safetensors"
    if development.isEmpty {
      try plan.metadata(step: plan.stepsBefore + state.step, tokenizer)
        .write(to: "\(plan.folder)/config.json")
      try SafetensorsWriter.write(parameters, to: path, as: .float16)
    } else {
      summary.bestStep = state.best.step
      summary.bestBitsPerByte = state.best.bitsPerByte
      try plan.metadata(step: plan.stepsBefore + state.best.step, tokenizer)
        .write(to: "\(plan.folder)/config.json")
      guard let best = FileManager.default.contents(atPath: BestStep.path(plan.folder)) else {
        throw TrainingError("\(BestStep.path(plan.folder)): the best weights cannot be read")
      }
      try AtomicFile.write(path, Array(best))
    }
    try metrics.append(summary)
    return summary
  }

  /// Tells one run from another: recipe, shape, tokenizer, and the corpus by its sizes and bytes.
  private static func fingerprint(
    _ plan: Plan, _ corpora: [Corpus], _ tokenizer: Tokenizer, _ start: Parameters?
  ) throws -> String {
    // FNV-1a: it guards against mistakes, not against malice.
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    func add(_ bytes: some Sequence<UInt8>) {
      for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    }
    try add(plan.recipe.json())
    try add(JSONEncoder().encode(plan.configuration.parameterCount))
    try add(tokenizer.json())
    for document in corpora.flatMap(\.documents) {
      add(document.text + [document.isHeldOut ? 1 : 0])
    }
    if let start { add(UnsafeRawBufferPointer(start.buffer)) }
    return String(hash, radix: 16)
  }
}
