import Foundation

/// How weights start.
public enum Initialization: String, Codable, Hashable, Sendable {
  /// PyTorch's defaults, as published: embeddings N(0, 1), linear layers uniform within
  /// ±1/√inputs, biases too.
  case pytorch
  /// GPT-2's (Radford et al., 2019): N(0, 0.02), biases zero, and what is added to the residual
  /// stream divided by √(2 · layers), so that the stream's size does not grow with depth.
  case scaled

  /// Writes the weights, the same for the same seed on every machine with the same libm.
  public func fill(_ parameters: Parameters, seed: UInt64) {
    let configuration = parameters.configuration
    for (index, entry) in parameters.table.entries.enumerated() {
      var normal = NormalNumbers(SplitMix(seed: seed, stream: UInt64(index)))
      let values = UnsafeMutableBufferPointer(
        start: parameters.values + entry.offset, count: entry.count)
      let isNorm = entry.name.contains("norm")
      let isEmbedding = entry.name.hasSuffix("embeddings.weight")
      switch self {
      case _ where isNorm:
        values.update(repeating: entry.name.hasSuffix("weight") ? 1 : 0)
      case .pytorch where isEmbedding:
        for index in values.indices { values[index] = normal.next() }
      case .pytorch:
        let bound = 1 / Double(inputs(of: entry, configuration)).squareRoot()
        for index in values.indices {
          values[index] = Float((normal.uniform.unit() * 2 - 1) * bound)
        }
      case .scaled where entry.shape.count == 1:
        values.update(repeating: 0)
      case .scaled:
        let addsToStream =
          entry.name.hasSuffix("W_o.weight") || entry.name.hasSuffix("second_projection.weight")
        let depth = addsToStream ? Double(2 * configuration.layerCount).squareRoot() : 1
        let deviation = Float(0.02 / depth)
        for index in values.indices { values[index] = normal.next() * deviation }
      }
    }
  }

  /// Width of the rows that a weight, or the weight beside a bias, is applied to.
  private func inputs(of entry: ParameterTable.Entry, _ shape: Configuration) -> Int {
    if entry.shape.count == 2 { return entry.shape[1] }
    return entry.name.contains("second_projection") ? shape.feedForwardWidth : shape.modelWidth
  }
}

/// Standard normal numbers by the method of Box and Muller (1958).
private struct NormalNumbers {
  var uniform: SplitMix
  private var spare: Double?

  init(_ uniform: SplitMix) { self.uniform = uniform }

  mutating func next() -> Float {
    if let spare {
      self.spare = nil
      return Float(spare)
    }
    let radius = (-2 * log(1 - uniform.unit())).squareRoot()
    let angle = 2 * Double.pi * uniform.unit()
    spare = radius * sin(angle)
    return Float(radius * cos(angle))
  }
}
