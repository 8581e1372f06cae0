import Foundation
import Transformer

/// All that decides a training run besides its data: a file, so that a run can be repeated.
public struct Recipe: Codable, Hashable, Sendable {
  /// Name of the recipe.
  public var name: String
  /// Sequences in a batch.
  public var batch: Int
  /// Batches in the run.
  public var steps: Int
  /// Seed of the weights and of the data's order.
  public var seed: UInt64
  /// How the weights start.
  public var initialization: Initialization
  /// The learning rate.
  public var schedule: Schedule
  /// What turns gradients into steps.
  public var optimizer: Optimizer
  /// In what the matrix products are computed; float32 where it is not said.
  public var precision: Precision?
  /// How likely an element of what each half of a block adds to the stream becomes 0 in training;
  /// none where it is not said.
  public var dropout: Double?
  /// How documents become sequences.
  public var data: DataOptions
  /// How often to look, and at what.
  public var evaluation: Evaluation
  /// What the energy report rests on.
  public var energy: EnergyMeter.Assumptions

  /// In what the matrix products are computed.
  public enum Precision: String, Codable, Sendable {
    /// Factors and sums of 32 bits.
    case float32
    /// Factors rounded to bfloat16, sums of 32 bits, where the processor has that; it takes about half
    /// the time. Elsewhere float32.
    case bfloat16
  }

  /// What turns gradients into steps.
  public struct Optimizer: Codable, Hashable, Sendable {
    /// AdamW's numbers.
    public var adamW: AdamW
    /// Muon's numbers, where the blocks' matrices are left to it.
    public var muon: Muon?
    /// Largest norm of a gradient; longer ones are cut to it.
    public var clip: Double?
    /// Whether norms and biases decay too, as PyTorch has it by default.
    public var decaysAll: Bool

    enum CodingKeys: String, CodingKey {
      case adamW = "adamw"
      case muon, clip
      case decaysAll = "decays_all"
    }
  }

  /// How documents become sequences.
  public struct DataOptions: Codable, Hashable, Sendable {
    /// Share of the documents that is kept for testing, held-out plots among them.
    public var testShare: Double
    /// Whether each story is followed by the end-of-text token.
    public var endsText: Bool
    /// Share of the stories that are cut at some byte near their beginning and encoded in two
    /// parts, as an opening that somebody typed and its continuation are.
    public var cutShare: Double
    /// Share of the stories that begin at one of their later sentences.
    public var lateShare: Double
    /// Share of the stories that are cut at many places and encoded piece by piece, so that a model
    /// reads a phrase in whatever tokens it comes, as a text it never saw has it; nil for none. A
    /// regularization akin to BPE-dropout (Provilkov et al., 2020, arXiv:1910.13267).
    public var fragmentShare: Double?
    /// Stories that are encoded with merges left out at random; nil for none.
    public var mergeDropout: MergeDropout?
    /// The parts of the run, each with its shares of the corpora; nil where all are one pool.
    public var stages: [Stage]?
    /// A token masked out of attention and loss wherever it stands; the published 258.
    public var maskedToken: Int?

    enum CodingKeys: String, CodingKey {
      case testShare = "test_share"
      case endsText = "ends_text"
      case cutShare = "cut_share"
      case lateShare = "late_share"
      case fragmentShare = "fragment_share"
      case mergeDropout = "merge_dropout"
      case stages
      case maskedToken = "masked_token"
    }

    /// BPE-dropout, as ``Tokenizer/encode(bytes:dropping:)`` has it.
    public struct MergeDropout: Codable, Hashable, Sendable {
      /// Share of the stories that are encoded so.
      public var share: Double
      /// How likely a merge is left out.
      public var probability: Double
    }
  }

  /// How often to look, and at what.
  public struct Evaluation: Codable, Hashable, Sendable {
    /// Steps between evaluations and checkpoints.
    public var interval: Int
    /// Documents of the test share that are read at each.
    public var documents: Int
    /// Opening of the sample at each.
    public var prompt: String
    /// Tokens of the sample.
    public var sampleTokens: Int
    /// Temperature of the sample.
    public var temperature: Float

    enum CodingKeys: String, CodingKey {
      case interval, documents, prompt, temperature
      case sampleTokens = "sample_tokens"
    }
  }
}

extension Recipe {
  /// The published run, its faults included: the learning rate swings 25 times, embeddings start
  /// at N(0, 1), and token 258 is taken for padding whatever the tokenizer.
  public static let published = Recipe(
    name: "published", batch: 32, steps: 2500, seed: 1, initialization: .pytorch,
    schedule: Schedule(peak: 1e-4, shape: .swinging, period: 100),
    optimizer: Optimizer(adamW: AdamW(), muon: nil, clip: nil, decaysAll: true),
    data: DataOptions(testShare: 0.2, endsText: false, cutShare: 0, lateShare: 0, maskedToken: 258),
    evaluation: Evaluation(
      interval: 100, documents: 512, prompt: "Un conejo y una tortuga se encontraban ",
      sampleTokens: 30, temperature: 1), energy: .published)

  /// Our run: sound initialization, warm-up, one cosine, clipping, and Muon for the matrices.
  public static let alexandria: Recipe = {
    var recipe = published
    recipe.name = "alexandria"
    recipe.initialization = .scaled
    recipe.schedule = Schedule(peak: 2e-3, warmup: 100, shape: .cosine, floor: 0.02)
    recipe.optimizer.adamW.beta2 = 0.95
    recipe.optimizer.adamW.weightDecay = 0.1
    var muon = Muon()
    muon.weightDecay = 0.1
    recipe.optimizer.muon = muon
    recipe.optimizer.clip = 1
    recipe.optimizer.decaysAll = false
    recipe.data = DataOptions(
      testShare: 0.2, endsText: true, cutShare: 0.5, lateShare: 0.15, maskedToken: nil)
    recipe.energy = recipe.energy.placed(in: "Spain") ?? recipe.energy
    return recipe
  }()

  /// The first part of the run that the shipped models come from: everything that there is, at the
  /// full rate. Corpora: `written`, `world`, `tales`, `books`.
  public static let first: Recipe = {
    var recipe = alexandria
    recipe.name = "first"
    recipe.batch = 24
    recipe.steps = 2300
    recipe.precision = .bfloat16
    recipe.schedule = Schedule(
      peak: 2e-3, warmup: 60, shape: .trapezoid, floor: 0.3, descent: 0.05)
    recipe.data.testShare = 0
    recipe.data.stages = [
      Stage(part: 0.4, mix: ["written": 0.3, "world": 0.35, "tales": 0.2, "books": 0.15]),
      Stage(part: 0.6, mix: ["written": 0.42, "world": 0.43, "tales": 0.15]),
    ]
    recipe.evaluation = Evaluation(
      interval: 100, documents: 0, prompt: "Había una vez un dragón que tenía miedo del fuego. ",
      sampleTokens: 80, temperature: 0.5)
    return recipe
  }()

  /// The second part, which goes on from the first on the way down to no rate at all, with dropout, and
  /// towards its end without the books. Corpora: `written`, `world`, `tales`, `books`.
  public static let last: Recipe = {
    var recipe = first
    recipe.name = "last"
    recipe.steps = 500
    recipe.schedule = Schedule(
      peak: 1.3e-3, warmup: 10, shape: .trapezoid, floor: 0.02, descent: 0.95)
    recipe.dropout = 0.1
    recipe.data.stages = [
      Stage(part: 0.6, mix: ["written": 0.4, "world": 0.25, "tales": 0.2, "books": 0.15]),
      Stage(part: 0.4, mix: ["written": 0.6, "world": 0.25, "tales": 0.15]),
    ]
    recipe.evaluation.interval = 50
    return recipe
  }()

  /// The recipes that ship, by name.
  public static let presets = [first, last, alexandria, published]

  /// Takes a preset by name, or reads a file.
  ///
  /// - Parameters:
  ///   - nameOrPath: A preset's name, or a file.
  ///   - nearest: The name that a wrong one is a slip for, among those that there are.
  /// - Returns: The recipe.
  /// - Throws: `RecipeError` naming the file and the key at fault.
  public static func load(
    _ nameOrPath: String, nearest: (String, [String]) -> String? = { _, _ in nil }
  ) throws -> Recipe {
    if let preset = presets.first(where: { $0.name == nameOrPath }) { return preset }
    guard let data = FileManager.default.contents(atPath: nameOrPath) else {
      let names = presets.map(\.name).joined(separator: ", ")
      throw RecipeError(
        "\(nameOrPath): is neither a recipe that ships (\(names)) nor a file that can be read")
    }
    let recipe: Recipe
    do {
      recipe = try JSONDecoder().decode(Recipe.self, from: data)
    } catch let error as DecodingError {
      throw RecipeError("\(nameOrPath): \(RecipeError.line(error))")
    }
    if let key = try unknownKey(in: data, nearest) { throw RecipeError("\(nameOrPath): \(key)") }
    if let fault = recipe.fault { throw RecipeError("\(nameOrPath): \(fault)") }
    return recipe
  }

  /// A key of a file that no recipe has, with the nearest that one has: a slip in a name would
  /// otherwise leave the recipe's own number in force without a word.
  private static func unknownKey(
    in data: Data, _ nearest: (String, [String]) -> String?
  ) throws -> String? {
    // Every key that there is stands in a recipe that has everything.
    var full = last
    full.data.mergeDropout = .init(share: 0, probability: 0)
    full.data.fragmentShare = 0
    full.data.maskedToken = 0
    full.schedule.period = 1
    let known = try JSONSerialization.jsonObject(with: full.json())
    let given = try JSONSerialization.jsonObject(with: data)
    return unknownKey(given, known, path: "", nearest)
  }

  private static func unknownKey(
    _ given: Any, _ known: Any, path: String, _ nearest: (String, [String]) -> String?
  ) -> String? {
    if let given = given as? [Any], let known = (known as? [Any])?.first {
      return given.compactMap { unknownKey($0, known, path: path, nearest) }.first
    }
    guard let given = given as? [String: Any], let known = known as? [String: Any] else {
      return nil
    }
    // The names of corpora are free.
    if path == "data.stages.mix" { return nil }
    for (key, value) in given.sorted(by: { $0.key < $1.key }) {
      let place = path.isEmpty ? key : "\(path).\(key)"
      guard let other = known[key] else {
        let names = known.keys.sorted()
        return "has no use for \(place)"
          + (nearest(key, names).map { "; is \($0) meant?" } ?? "")
      }
      if let found = unknownKey(value, other, path: place, nearest) { return found }
    }
    return nil
  }

  /// What makes the recipe impossible, if anything does.
  var fault: String? {
    let shares =
      [data.testShare, data.cutShare, data.lateShare, data.fragmentShare ?? 0]
      + [data.mergeDropout?.share ?? 0, data.mergeDropout?.probability ?? 0]
    if batch < 1 { return "batch is \(batch), not at least 1" }
    if steps < 1 { return "steps is \(steps), not at least 1" }
    if evaluation.interval < 1 { return "evaluation.interval is not at least 1" }
    if !(schedule.peak > 0) { return "schedule.peak is \(schedule.peak), not above 0" }
    if shares.contains(where: { !(0...1).contains($0) }) { return "a share in data is not in 0…1" }
    if let clip = optimizer.clip, !(clip > 0) {
      return "optimizer.clip is \(clip): nothing would be learnt; leave it out for no clipping"
    }
    if let dropout, !(0...0.9).contains(dropout) { return "dropout is \(dropout), not in 0…0.9" }
    for stage in data.stages ?? [] {
      guard stage.part > 0, stage.part.isFinite else { return "a stage's part is not above 0" }
      guard stage.mix.values.allSatisfy({ $0 >= 0 && $0.isFinite }),
        stage.mix.values.contains(where: { $0 > 0 })
      else { return "a stage's mix has no share above 0, or one below" }
    }
    if evaluation.documents < 0 || evaluation.sampleTokens < 0 || schedule.warmup < 0 {
      return "a count is below 0"
    }
    return nil
  }

  /// The recipe as a file, the same for the same recipe.
  public func json() throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(self) + [UInt8(ascii: "\n")]
  }
}

/// A recipe that cannot be used.
public struct RecipeError: Error, CustomStringConvertible {
  /// What is wrong, in one line.
  public let description: String

  init(_ description: String) { self.description = description }

  fileprivate static func line(_ error: DecodingError) -> String {
    func path(_ keys: [any CodingKey]) -> String {
      keys.map(\.stringValue).joined(separator: ".")
    }
    switch error {
    case .keyNotFound(let key, let context): return "has no \(path(context.codingPath + [key]))"
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      return "\(path(context.codingPath)) is of the wrong kind"
    case .dataCorrupted(let context):
      return context.codingPath.isEmpty ? "is no JSON" : "\(path(context.codingPath)) is no value"
    @unknown default: return "cannot be understood"
    }
  }
}
