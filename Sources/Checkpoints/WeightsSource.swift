import Dispatch
import Transformer

/// A file of named tensors from which a model's parameters can be taken.
protocol WeightsSource: Sendable {
  /// The file's name, for errors.
  var fileName: String { get }
  /// Length of the file.
  var byteCount: Int { get }
  /// Names of all tensors in the file.
  var tensorNames: [String] { get }
  /// The shape of a tensor, or nil when the file has none of that name.
  func shape(of name: String) -> [Int]?
  /// A tensor's elements where they lie, checked to be all there and of a type that can be read.
  func elements(of name: String) throws -> TensorElements
}

/// Where a tensor's elements lie in a file. Valid as long as the file object lives.
struct TensorElements: @unchecked Sendable {
  /// The first element.
  let base: UnsafeRawPointer
  /// How an element is written.
  let type: ElementType
  /// Dimensions, outermost first.
  let shape: [Int]
  /// Distances between neighbours along each dimension, in elements; nil when row-major.
  let strides: [Int]?
  /// Number of elements.
  let count: Int
  /// The rows' scales as little-endian float32, where the elements are whole numbers.
  var scales: UnsafeRawPointer?

  /// Writes elements `range`, counted in row-major order, to `target`.
  func copy(_ range: Range<Int>, to target: UnsafeMutablePointer<Float>) {
    guard let strides else {
      type.widen(base + range.lowerBound * type.size, to: target, count: range.count)
      if let scales { scale(range, target, by: scales) }
      return
    }
    for (slot, index) in range.enumerated() {
      var rest = index
      var offset = 0
      for dimension in shape.indices.reversed() {
        offset += rest % shape[dimension] * strides[dimension]
        rest /= shape[dimension]
      }
      type.widen(base + offset * type.size, to: target + slot, count: 1)
    }
  }

  private func scale(
    _ range: Range<Int>, _ target: UnsafeMutablePointer<Float>, by scales: UnsafeRawPointer
  ) {
    let width = shape.last ?? 1
    var index = range.lowerBound
    while index < range.upperBound {
      let row = index / width
      let end = min((row + 1) * width, range.upperBound)
      let bits = scales.loadUnaligned(fromByteOffset: row * 4, as: UInt32.self)
      let factor = Float(bitPattern: UInt32(littleEndian: bits))
      for slot in index - range.lowerBound..<end - range.lowerBound { target[slot] *= factor }
      index = end
    }
  }
}

extension WeightsSource {
  /// Fills parameters with the tensors that the format names; what else the file holds is left.
  ///
  /// The work is cut into slices that all cores share, since the widening of a large embedding
  /// is most of a program start.
  ///
  /// - Throws: `CheckpointError` naming the tensor that is missing or of another shape or type.
  func fill(_ parameters: Parameters) throws {
    let sliceLength = 1 << 18
    var slices: [(elements: TensorElements, range: Range<Int>, offset: Int)] = []
    for entry in parameters.table.entries {
      let elements = try checkedElements(entry)
      for start in stride(from: 0, to: entry.count, by: sliceLength) {
        let range = start..<min(start + sliceLength, entry.count)
        slices.append((elements, range, entry.offset + start))
      }
    }
    let work = slices
    DispatchQueue.concurrentPerform(iterations: work.count) { index in
      let slice = work[index]
      slice.elements.copy(slice.range, to: parameters.values + slice.offset)
    }
  }

  /// Reads the model in the file; memory is taken only when the file turns out to hold it.
  ///
  /// - Throws: `CheckpointError` naming what is missing or does not fit.
  func readParameters(_ configuration: Configuration) throws -> Parameters {
    try check(configuration)
    let parameters = Parameters(configuration)
    try fill(parameters)
    return parameters
  }

  /// Checks that the file holds a model of that shape, without reading it.
  ///
  /// - Throws: `CheckpointError` naming the tensor that is missing or of another shape or type.
  func check(_ configuration: Configuration) throws {
    // A tensor with strides of 0 repeats one number as often as it likes; a few bytes do not
    // get gigabytes of memory that way.
    guard configuration.parameterCount <= max(byteCount, 1 << 26) else {
      throw CheckpointError(
        file: fileName,
        "describes \(configuration.parameterCount) parameters and has only \(byteCount) bytes")
    }
    for entry in ParameterTable(configuration).entries { _ = try checkedElements(entry) }
  }

  private func checkedElements(_ entry: ParameterTable.Entry) throws -> TensorElements {
    guard let shape = shape(of: entry.name) else { throw missing(entry.name) }
    guard shape == entry.shape else {
      throw CheckpointError(
        file: fileName, "tensor \(entry.name) has shape \(shape), not \(entry.shape)")
    }
    return try elements(of: entry.name)
  }

  /// Reads a model's shape off its tensors.
  ///
  /// - Parameter heads: Number of attention heads, the one thing that the shapes do not tell;
  ///   nil takes heads of 32, as the published models have them.
  /// - Returns: A configuration that passes `validate()`.
  /// - Throws: `CheckpointError` when the tensors are not those of a model of this kind.
  func inferConfiguration(heads: Int?) throws -> Configuration {
    let embedding = try matrix("token_embeddings.weight")
    let positions = try matrix("positional_embeddings.weight")
    let width = embedding[1]
    var layers = 0
    while shape(of: "attention_blocks.\(layers).first_projection.weight") != nil { layers += 1 }
    let hidden = try matrix("attention_blocks.0.first_projection.weight")[0]
    let publishedHeadWidth = 32
    guard heads != nil || width % publishedHeadWidth == 0 else {
      throw CheckpointError(
        file: fileName,
        "d_model \(width) is not a multiple of 32; say how many heads it has with --heads")
    }
    if let heads, heads < 1 || width % heads != 0 {
      throw CheckpointError(
        file: fileName, "d_model \(width) cannot be shared among \(heads) heads (--heads)")
    }
    let configuration = Configuration(
      vocabularySize: embedding[0], modelWidth: width, contextLength: positions[0],
      layerCount: layers, headCount: heads ?? width / publishedHeadWidth, feedForwardWidth: hidden)
    do {
      try configuration.validate()
    } catch {
      throw CheckpointError(file: fileName, "not a model of this kind: \(error)")
    }
    return configuration
  }

  private func matrix(_ name: String) throws -> [Int] {
    guard let shape = shape(of: name) else { throw missing(name) }
    guard shape.count == 2 else {
      throw CheckpointError(file: fileName, "tensor \(name) has shape \(shape), not a matrix")
    }
    return shape
  }

  private func missing(_ name: String) -> CheckpointError {
    CheckpointError(
      file: fileName, "no tensor \(name) in the file; is it a model of another kind?")
  }
}
