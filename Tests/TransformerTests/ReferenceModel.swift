import Foundation
import Transformer

/// The published formulas as plain loops over doubles, the whole text recomputed each time.
struct ReferenceModel {
  let parameters: Parameters

  /// Logits `[tokens.count][vocabulary]`.
  func logits(_ tokens: [Int]) -> [[Double]] {
    let shape = parameters.configuration
    var x = tokens.enumerated().map { position, token in
      zip(row("token_embeddings.weight", token), row("positional_embeddings.weight", position))
        .map { $0 + $1 }
    }
    for layer in 0..<shape.layerCount {
      let prefix = "attention_blocks.\(layer)."
      let normalized = x.map { layerNorm($0, prefix + "norm1") }
      let attended = attention(normalized, prefix + "attention.")
      for t in x.indices {
        x[t] = add(x[t], linear(attended[t], prefix + "W_o"))
        let hidden = linear(layerNorm(x[t], prefix + "norm2"), prefix + "first_projection")
        x[t] = add(x[t], linear(hidden.map { max(0, $0) }, prefix + "second_projection"))
      }
    }
    return x.map { linear(layerNorm($0, "norm"), "W_out") }
  }

  private func attention(_ x: [[Double]], _ prefix: String) -> [[Double]] {
    let shape = parameters.configuration
    let q = x.map { linear($0, prefix + "W_q") }
    let k = x.map { linear($0, prefix + "W_k") }
    let v = x.map { linear($0, prefix + "W_v") }
    return x.indices.map { t in
      (0..<shape.headCount).flatMap { head -> [Double] in
        let range = head * shape.headWidth..<(head + 1) * shape.headWidth
        let scores = (0...t).map { s in
          range.map { q[t][$0] * k[s][$0] }.reduce(0, +) / Double(shape.headWidth).squareRoot()
        }
        let weights = scores.map { exp($0 - (scores.max() ?? 0)) }
        let sum = weights.reduce(0, +)
        return range.map { d in
          (0...t).map { weights[$0] / sum * v[$0][d] }.reduce(0, +)
        }
      }
    }
  }

  private func row(_ name: String, _ index: Int) -> [Double] {
    let width = parameters.configuration.modelWidth
    return parameters.buffer(name)[index * width..<(index + 1) * width].map(Double.init)
  }

  private func linear(_ x: [Double], _ name: String) -> [Double] {
    let weight = parameters.buffer(name + ".weight")
    let outputs = weight.count / x.count
    let bias = parameters.table[name + ".bias"].map { _ in parameters.buffer(name + ".bias") }
    return (0..<outputs).map { output in
      var sum = bias.map { Double($0[output]) } ?? 0
      for i in x.indices { sum += x[i] * Double(weight[output * x.count + i]) }
      return sum
    }
  }

  private func layerNorm(_ x: [Double], _ name: String) -> [Double] {
    let mean = x.reduce(0, +) / Double(x.count)
    let variance = x.map { ($0 - mean) * ($0 - mean) }.reduce(0, +) / Double(x.count)
    let (gain, bias) = (parameters.buffer(name + ".weight"), parameters.buffer(name + ".bias"))
    return x.indices.map {
      (x[$0] - mean) / (variance + 1e-5).squareRoot() * Double(gain[$0]) + Double(bias[$0])
    }
  }

  private func add(_ a: [Double], _ b: [Double]) -> [Double] { zip(a, b).map { $0 + $1 } }
}

/// A small model of random weights, the same for the same seed.
func randomParameters(_ configuration: Configuration, seed: UInt64 = 1) -> Parameters {
  var state = seed
  let parameters = Parameters(configuration)
  for index in 0..<parameters.count {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    parameters.values[index] = Float(Int64(bitPattern: state) >> 40) / Float(1 << 23) * 0.3
  }
  return parameters
}
