import Kernels
import Transformer

/// Single training steps on batches of the caller's, outside of a run: for benchmarks.
public final class TrainingStep {
  /// The weights.
  public let parameters: Parameters

  private let recipe: Recipe
  private let gradient: BatchGradient
  private let optimizer: Optimizer
  private var count = 0

  /// Initializes a model as the recipe says.
  public init(_ configuration: Configuration, recipe: Recipe, threads: Int) {
    self.recipe = recipe
    let team = Team(size: threads)
    parameters = Parameters(configuration)
    recipe.initialization.fill(parameters, seed: recipe.seed)
    let products = MatrixProduct.fastest(roundsToBFloat16: recipe.precision == .bfloat16)
    gradient = BatchGradient(
      configuration, team: team, products: products, dropout: recipe.dropout)
    optimizer = Optimizer(
      configuration, recipe: recipe.optimizer, team: team, products: products)
  }

  /// Takes a step.
  ///
  /// - Parameter batch: The examples.
  /// - Returns: The loss before the step, nats per token.
  @discardableResult
  public func take(_ batch: [Example]) -> Double {
    let result = gradient.compute(batch, parameters: parameters)
    optimizer.step(
      parameters, gradients: gradient.values, norm: result.gradientNorm,
      rate: recipe.schedule.rate(step: count, of: recipe.steps), step: count + 1)
    count += 1
    return result.loss
  }
}
