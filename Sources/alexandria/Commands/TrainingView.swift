import Training

/// What is seen of a training run on standard error: a line that moves, with the loss as a curve,
/// and one that stays for each evaluation.
final class TrainingView {
  private let console: Console
  private let total: Int
  private var meter: ProgressMeter?
  private var losses: [Double] = []
  /// The last step whose state was saved in this sitting.
  private(set) var savedStep: Int?

  private let label: String

  init(recipe: Recipe, label: String = "train", _ console: Console) {
    self.console = console
    self.label = label
    total = recipe.steps
  }

  /// Takes in a step.
  func show(_ progress: Trainer.Progress) {
    let meter =
      meter
      ?? ProgressMeter(label, unit: "steps", total: total, base: progress.step - 1, console)
    self.meter = meter
    losses.append(progress.loss)
    if let metrics = progress.metrics {
      savedStep = metrics.step
      meter.note(Self.text(metrics))
    }
    meter.update(
      progress.step, rate: "\(Figures.rate(progress.tokensPerSecond)) tok/s",
      detail: { room in
        let loss = "loss " + Figures.decimal(progress.loss, 3)
        guard console.terminal.isUTF8, room > loss.count + 8 else { return loss }
        return loss + "  " + Sparkline.draw(losses, width: min(40, room - loss.count - 2))
      })
  }

  func close() { meter?.close() }

  /// An evaluation in one line.
  static func text(_ metrics: Metrics) -> String {
    var parts = ["step \(Figures.grouped(metrics.step))"]
    func add(_ label: String, _ value: Double?, _ places: Int) {
      if let value { parts.append("\(label) \(Figures.decimal(value, places))") }
    }
    add("train", metrics.trainLoss, 3)
    add("test", metrics.testLoss, 3)
    add("perplexity", metrics.perplexity, 2)
    add("bits/byte", metrics.bitsPerByte, 4)
    for (name, figure) in (metrics.development ?? [:]).sorted(by: { $0.key < $1.key }) {
      parts.append("\(name) \(Figures.decimal(figure, 4))")
    }
    if let sample = metrics.sample { parts.append(JSONLine.quoted(sample)) }
    return parts.joined(separator: "  ")
  }

  /// A whole run in one line, and its energy by component below.
  static func text(_ summary: RunSummary, folder: String) -> String {
    let gramsPerKWh = summary.energyKWh > 0 ? summary.co2eGrams / summary.energyKWh : 0
    func energy(_ kWh: Double) -> String {
      "\(Figures.decimal(kWh * 1000, 2)) Wh, \(Figures.decimal(kWh * gramsPerKWh, 2)) g CO2e"
    }
    let parts = summary.components.sorted { $0.key < $1.key }
      .map { "  \($0.key): \(energy($0.value))\n" }
    return "\(folder): \(Figures.grouped(summary.steps)) steps, "
      + "\(Figures.grouped(summary.tokens)) tokens in \(Figures.duration(summary.seconds)), "
      + "\(energy(summary.energyKWh)) (\(summary.energySource))\n" + parts.joined()
      + (worsening(summary).map { "  \($0)\n" } ?? "")
  }

  /// What to say of a run that read the development texts worse and worse for a third of its length.
  private static func worsening(_ summary: RunSummary) -> String? {
    guard let best = summary.bestStep, best < summary.steps,
      (summary.steps - best) * 3 >= summary.steps
    else { return nil }
    return "best at step \(Figures.grouped(best)), which was kept; since then it learnt its corpus "
      + "by heart: take fewer steps, or give it more text"
  }
}
