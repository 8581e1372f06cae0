import Kernels
import Transformer

/// The optimizer's state over a whole model: AdamW's two moments, or Muon's momentum in the first.
final class Optimizer {
  let first: Parameters
  let second: Parameters
  private let recipe: Recipe.Optimizer
  private let team: Team
  private let products: MatrixProduct
  private let work: [Piece]
  private let scratch: [Muon.Scratch]

  /// A stretch of the parameters that one thread updates.
  private struct Piece {
    let entry: ParameterTable.Entry
    let range: Range<Int>
    let usesMuon: Bool
    let decays: Bool
  }

  init(
    _ configuration: Configuration, recipe: Recipe.Optimizer, team: Team, products: MatrixProduct
  ) {
    first = Parameters(configuration)
    second = Parameters(configuration)
    self.recipe = recipe
    self.team = team
    self.products = products
    scratch = (0..<team.size).map { _ in Muon.Scratch() }
    work = first.table.entries.flatMap { entry -> [Piece] in
      let usesMuon = recipe.muon != nil && Muon.handles(entry)
      // Norms and biases have no size that decay should keep small.
      let decays = recipe.decaysAll || entry.shape.count == 2
      let end = entry.offset + entry.count
      let step = usesMuon ? entry.count : 1 << 16
      return stride(from: entry.offset, to: end, by: step).map {
        Piece(entry: entry, range: $0..<min($0 + step, end), usesMuon: usesMuon, decays: decays)
      }
    }
  }

  /// Updates all parameters.
  ///
  /// - Parameters:
  ///   - parameters: The weights, changed in place.
  ///   - gradients: Laid out as the parameters.
  ///   - norm: Norm of the gradient, for clipping.
  ///   - rate: Learning rate.
  ///   - step: Number of this step, from 1.
  func step(
    _ parameters: Parameters, gradients: UnsafePointer<Float>, norm: Double, rate: Double, step: Int
  ) {
    // 1e-6 as in PyTorch's clip_grad_norm_.
    let scale = recipe.clip.map { Float(min(1, $0 / (norm + 1e-6))) } ?? 1
    team.run { member in
      // Dealt one by one: the matrices of Muon take longer than the stretches of AdamW.
      for index in stride(from: member, to: work.count, by: team.size) {
        let piece = work[index]
        if piece.usesMuon, let muon = recipe.muon {
          let offset = piece.entry.offset
          muon.update(
            parameters.values + offset, gradients: gradients + offset,
            momentum: first.values + offset, rows: piece.entry.shape[0],
            columns: piece.entry.shape[1], rate: Float(rate), gradientScale: scale,
            products: products, scratch: scratch[member])
        } else {
          recipe.adamW.update(
            parameters.values, gradients: gradients, first: first.values, second: second.values,
            range: piece.range, rate: Float(rate), step: step, gradientScale: scale,
            decay: piece.decays)
        }
      }
    }
  }
}
