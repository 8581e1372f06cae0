import FoundationEssentials
import Transformer

/// What `config.json` says of a checkpoint: its shape, under the published keys, and where it
/// comes from.
///
/// Keys that are not known are passed over; only `model` has to be there.
public struct CheckpointMetadata: Codable, Hashable, Sendable {
  /// Shape of the model.
  public var model: Configuration
  /// Name in a catalog, such as `alexandria-1.1`.
  public var name: String
  /// Name for people, such as "Alexandria 1.1".
  public var title: String
  /// Training step of the weights.
  public var step: Int?
  /// How it was trained.
  public var recipe: String?
  /// What it was trained on.
  public var data: String?
  /// Terms of use.
  public var licence: String?
  /// Which tokenizer it has, for a list.
  public var tokenizer: String?
  /// Where imported weights came from.
  public var source: String?
  /// How the weights started: step 0 needs no weights of its own.
  public var initialization: Origin?

  /// Weights that are a function of a seed.
  public struct Origin: Codable, Hashable, Sendable {
    /// How they are drawn.
    public var method: Initialization
    /// From which seed.
    public var seed: UInt64

    /// Describes the weights that `method` draws from `seed`.
    public init(method: Initialization, seed: UInt64) {
      self.method = method
      self.seed = seed
    }
  }

  /// Describes a checkpoint; the title is the name if none is given.
  public init(
    model: Configuration, name: String, title: String? = nil, step: Int? = nil,
    recipe: String? = nil, data: String? = nil, licence: String? = nil, tokenizer: String? = nil,
    source: String? = nil, initialization: Origin? = nil
  ) {
    self.model = model
    self.name = name
    self.title = title ?? name
    self.step = step
    self.recipe = recipe
    self.data = data
    self.licence = licence
    self.tokenizer = tokenizer
    self.source = source
    self.initialization = initialization
  }

  /// Decodes a description; a missing name stays empty, a missing title is the name.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    model = try values.decode(Configuration.self, forKey: .model)
    name = try values.decodeIfPresent(String.self, forKey: .name) ?? ""
    title = try values.decodeIfPresent(String.self, forKey: .title) ?? name
    step = try values.decodeIfPresent(Int.self, forKey: .step)
    recipe = try values.decodeIfPresent(String.self, forKey: .recipe)
    data = try values.decodeIfPresent(String.self, forKey: .data)
    licence = try values.decodeIfPresent(String.self, forKey: .licence)
    tokenizer = try values.decodeIfPresent(String.self, forKey: .tokenizer)
    source = try values.decodeIfPresent(String.self, forKey: .source)
    initialization = try values.decodeIfPresent(Origin.self, forKey: .initialization)
  }

  /// Reads and checks a `config.json`.
  ///
  /// - Parameter path: The file.
  /// - Throws: `CheckpointError` naming the file and the key at fault.
  public init(path: String) throws {
    try self.init(FileBytes(path: path))
  }

  /// A file of this kind has some hundred bytes.
  private static let sizeLimit = 1 << 20

  init(_ bytes: FileBytes) throws {
    guard bytes.count <= Self.sizeLimit, let text = bytes.slice(0, bytes.count) else {
      throw CheckpointError(file: bytes.name, "is too long for a config.json")
    }
    do {
      self = try JSONDecoder().decode(CheckpointMetadata.self, from: Data(text))
      try model.validate()
    } catch let error as DecodingError {
      throw CheckpointError(file: bytes.name, error.line)
    } catch let error as ConfigurationError {
      throw CheckpointError(file: bytes.name, "model: \(error)")
    }
  }

  /// The text of a `config.json`, the same for the same description.
  ///
  /// - Returns: Indented JSON with sorted keys and a final newline.
  /// - Throws: Never for a description that can be read back.
  public func json() throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(self) + [UInt8(ascii: "\n")]
  }

  /// Writes a `config.json`, replacing the file at once.
  ///
  /// - Parameter path: The file.
  /// - Throws: `CheckpointError` when it cannot be written.
  public func write(to path: String) throws {
    try AtomicFile.write(path, Array(json()))
  }
}

extension DecodingError {
  /// What does not fit, in one line that names the key.
  fileprivate var line: String {
    func name(_ path: [any CodingKey]) -> String {
      path.map(\.stringValue).joined(separator: ".")
    }
    switch self {
    case .keyNotFound(let key, let context): return "has no \(name(context.codingPath + [key]))"
    case .valueNotFound(_, let context): return "\(name(context.codingPath)) is null"
    case .typeMismatch(let type, let context):
      guard !context.codingPath.isEmpty else { return "is not a JSON object" }
      return "\(name(context.codingPath)) is not of type \(type)"
    case .dataCorrupted: return "is no JSON, or a number in it is not whole"
    @unknown default: return "cannot be understood"
    }
  }
}
