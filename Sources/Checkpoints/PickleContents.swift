/// What a checkpoint's pickle says, taken out of the interpreter's store.
struct PickleContents {
  /// A number, as it stands in the pickle or in a tensor without dimensions.
  enum Scalar {
    case number(Double)
    case tensor(TensorDescription)
  }

  /// Whether the state dict lies beside the measurements of a training step.
  let isTrainingStep: Bool
  /// The tensors of the state dict.
  private(set) var tensors: [String: TensorDescription] = [:]
  private(set) var step: Int?
  private(set) var scalars: [String: Scalar] = [:]
  private(set) var generatedText: String?

  private let values: [PickleValue]

  /// - Throws: `PickleReader.Fault` when the root is neither of the known shapes.
  init(root: PickleValue.Reference, values: [PickleValue]) throws {
    self.values = values
    guard let members = try Self.members(root, of: values, name: "the file") else {
      throw PickleReader.Fault(problem: "holds no dictionary")
    }
    isTrainingStep = members["model_state_dict"] != nil
    guard let state = members["model_state_dict"] else {
      readTensors(members)
      return
    }
    guard let dictionary = try Self.members(state, of: values, name: "model_state_dict") else {
      throw PickleReader.Fault(problem: "holds a model_state_dict that is no dictionary")
    }
    readTensors(dictionary)
    if let reference = members["step"], case .integer(let number) = values[reference] {
      step = number
    }
    if let reference = members["generated_text"], case .string(let text) = values[reference] {
      generatedText = text
    }
    readScalar("loss", members)
    if let reference = members["eval_metrics"],
      let metrics = try Self.members(reference, of: values, name: "eval_metrics")
    {
      for name in ["test_loss", "perplexity"] { readScalar(name, metrics) }
    }
  }

  private mutating func readTensors(_ members: [String: PickleValue.Reference]) {
    for (name, reference) in members {
      if case .tensor(let tensor) = values[reference] { tensors[name] = tensor }
    }
  }

  private mutating func readScalar(_ name: String, _ members: [String: PickleValue.Reference]) {
    guard let reference = members[name] else { return }
    switch values[reference] {
    case .tensor(let tensor): scalars[name] = .tensor(tensor)
    case .number(let number): scalars[name] = .number(number)
    case .integer(let number): scalars[name] = .number(Double(number))
    default: break
    }
  }

  /// A dictionary's members by name, or nil when the value is no dictionary.
  private static func members(
    _ reference: PickleValue.Reference, of values: [PickleValue], name: String
  ) throws -> [String: PickleValue.Reference]? {
    guard case .dictionary(let pairs) = values[reference] else { return nil }
    var members: [String: PickleValue.Reference] = [:]
    for (key, value) in pairs {
      guard case .string(let text) = values[key] else {
        throw PickleReader.Fault(problem: "holds a key of \(name) that is not text")
      }
      guard members.updateValue(value, forKey: text) == nil else {
        throw PickleReader.Fault(problem: "holds \(printable(text)) twice in \(name)")
      }
    }
    return members
  }
}
