import Foundation

/// The learning rate over the steps of a run.
public struct Schedule: Codable, Hashable, Sendable {
  /// Highest learning rate.
  public var peak: Double
  /// Steps over which the rate rises from nothing to the peak.
  public var warmup: Int
  /// What comes after the warm-up.
  public var shape: Shape
  /// Share of the peak at which a cosine or linear descent ends.
  public var floor: Double
  /// Share of the steps, at the end, over which a trapezoid descends.
  public var descent: Double?
  /// Half-period of a swinging cosine, in steps.
  public var period: Int?

  /// How the rate goes on after the warm-up.
  public enum Shape: String, Codable, Sendable {
    /// Stays at the peak.
    case constant
    /// One half-cosine from the peak to the floor at the last step (arXiv:1608.03983).
    case cosine
    /// A straight line from the peak to the floor.
    case linear
    /// Stays at the peak, and goes down in a straight line to the floor over the last steps: warm-up,
    /// stable, decay (Hägele et al., 2024, arXiv:2405.18392).
    case trapezoid
    /// A cosine that comes back up: CosineAnnealingLR run past its T_max, as published.
    case swinging
  }

  /// Creates a schedule.
  public init(
    peak: Double, warmup: Int = 0, shape: Shape = .cosine, floor: Double = 0,
    descent: Double? = nil,
    period: Int? = nil
  ) {
    self.peak = peak
    self.warmup = warmup
    self.shape = shape
    self.floor = floor
    self.descent = descent
    self.period = period
  }

  /// The learning rate of `step`, from 0, in a run of `steps`.
  public func rate(step: Int, of steps: Int) -> Double {
    if step < warmup { return peak * Double(step + 1) / Double(warmup) }
    let progress = min(1, Double(step - warmup) / Double(max(1, steps - warmup)))
    switch shape {
    case .constant: return peak
    case .linear: return peak * (1 - (1 - floor) * progress)
    case .trapezoid:
      let length = max(1, Double(steps) * (descent ?? 0.2))
      let left = min(1, Double(steps - step) / length)
      return peak * (floor + (1 - floor) * left)
    case .cosine: return peak * (floor + (1 - floor) * (1 + cos(.pi * progress)) / 2)
    case .swinging:
      return peak * (1 + cos(.pi * Double(step - warmup) / Double(max(1, period ?? steps)))) / 2
    }
  }
}
