import Kernels

// How the parameters are packed for the processor.
extension LanguageModel {
  struct Norm: Sendable {
    let gain, bias: Floats

    func callAsFunction(
      _ x: UnsafePointer<Float>, rows: Int, to y: UnsafeMutablePointer<Float>
    ) {
      LayerNorm.forward(
        x, rows: rows, width: gain.count, gain: gain.pointer, bias: bias.pointer, to: y)
    }
  }

  struct Block: Sendable {
    let norm1: Norm
    let attention, output: PackedLinear
    let norm2: Norm
    let first, second: PackedLinear
  }

  enum Piece: Sendable {
    case linear(PackedLinear)
    case floats(Floats)
    case block(Block)
  }

  struct Packer {
    let parameters: Parameters
    let precision: Precision

    func linear(_ weight: Int, _ bias: Int?, inputs: Int, outputs: Int) -> PackedLinear {
      PackedLinear(
        weight: parameters.values + weight,
        bias: bias.map { UnsafePointer(parameters.values + $0) }, inputs: inputs,
        outputs: outputs, precision: precision)
    }

    func floats(_ offset: Int, _ count: Int) -> Floats {
      Floats(parameters.values + offset, count: count)
    }

    func norm(_ gain: Int, _ bias: Int) -> Norm {
      let width = parameters.configuration.modelWidth
      return Norm(gain: floats(gain, width), bias: floats(bias, width))
    }

    func block(_ at: ParameterTable.Block) -> Block {
      let width = parameters.configuration.modelWidth
      let hidden = parameters.configuration.feedForwardWidth
      return Block(
        norm1: norm(at.norm1Weight, at.norm1Bias),
        attention: linear(at.attentionWeight, nil, inputs: width, outputs: 3 * width),
        output: linear(at.outputWeight, at.outputBias, inputs: width, outputs: width),
        norm2: norm(at.norm2Weight, at.norm2Bias),
        first: linear(at.firstWeight, at.firstBias, inputs: width, outputs: hidden),
        second: linear(at.secondWeight, at.secondBias, inputs: hidden, outputs: width))
    }
  }
}
