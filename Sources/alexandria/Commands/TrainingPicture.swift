import Checkpoints
import Foundation
import Training
import Transformer

/// How some checkpoints came about, as one SVG: their shape, the loss along their training, and the
/// energy by component. For a model card.
struct TrainingPicture {
  private struct Run {
    let title: String
    let points: [(step: Int, bits: Double)]
    let kept: Int?
    let energy: [(component: String, wattHours: Double)]
    let model: Configuration
  }

  private let runs: [Run]

  /// Takes the checkpoints that have a `training.jsonl`.
  init(_ entries: [CheckpointCatalog.Entry]) {
    runs = entries.compactMap { entry in
      guard let metadata = entry.metadata,
        let data = FileManager.default.contents(atPath: entry.folder.trainingPath)
      else { return nil }
      let lines = data.split(separator: UInt8(ascii: "\n"))
      let decoder = JSONDecoder()
      let metrics = lines.compactMap { try? decoder.decode(Metrics.self, from: $0) }
      let summaries = lines.compactMap { try? decoder.decode(RunSummary.self, from: $0) }
      var energy: [String: Double] = [:]
      for summary in summaries { energy.merge(summary.components, uniquingKeysWith: +) }
      let points = metrics.compactMap { line in
        line.meanDevelopment.flatMap { (0...16).contains($0) ? (line.step, $0) : nil }
      }
      guard !points.isEmpty else { return nil }
      return Run(
        title: metadata.title, points: points.sorted { $0.0 < $1.0 }, kept: metadata.step,
        energy: energy.sorted { $0.key < $1.key }.map { ($0.key, $0.value * 1000) },
        model: metadata.model)
    }
  }

  /// Writes the file.
  ///
  /// - Throws: `LineError` where there is nothing to draw, or it cannot be written.
  func write(to path: String, _ console: Console) throws {
    guard !runs.isEmpty else {
      throw LineError(
        "no checkpoint has a training.jsonl with development figures; train with --development")
    }
    guard !FileManager.default.fileExists(atPath: path) else {
      throw LineError("\(path): exists already; take another name or remove it")
    }
    do {
      try Data(svg.utf8).write(to: URL(fileURLWithPath: path))
    } catch {
      throw LineError("\(path): cannot be written; is the folder there and writable?")
    }
    console.output.write("\(path): \(runs.map(\.title).joined(separator: ", "))\n")
  }

  private static let inks = ["#2f6f9f", "#b5523b", "#3f7f4f", "#7a5ba6"]
  private static let width = 820.0
  private static let height = 420.0

  private var svg: String {
    """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(Int(Self.width)) \(Int(Self.height))" \
    font-family="sans-serif" font-size="12">
    <rect width="100%" height="100%" fill="#fffdf8"/>
    \(shape)
    \(curves)
    \(energy)
    </svg>

    """
  }

  private func text(
    _ words: String, _ x: Double, _ y: Double, anchor: String = "start", fill: String = "#333",
    weight: String = "normal"
  ) -> String {
    let safe = words.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
    return "<text x=\"\(number(x))\" y=\"\(number(y))\" text-anchor=\"\(anchor)\" fill=\"\(fill)\" "
      + "font-weight=\"\(weight)\">\(safe)</text>"
  }

  private func number(_ value: Double) -> String { String(format: "%.1f", value) }

  /// The blocks, from the tokens up.
  private var shape: String {
    let model = runs[0].model
    let rows = [
      ("logits of \(Figures.grouped(model.vocabularySize)) tokens", "#e8dcc0"),
      ("LayerNorm", "#f4ecd8"),
      ("+ feed-forward, ReLU, \(Figures.grouped(model.feedForwardWidth))", "#dfe9dc"),
      ("LayerNorm", "#f4ecd8"),
      ("+ attention, \(model.headCount) heads", "#dce6ef"),
      ("LayerNorm", "#f4ecd8"),
      (
        "embedding of \(model.modelWidth), position to \(model.contextLength)", "#e8dcc0"
      ),
    ]
    var parts = [text("Shape", 20, 28, weight: "bold")]
    for (index, row) in rows.enumerated() {
      let y = 44 + Double(index) * 44
      parts.append(
        "<rect x=\"20\" y=\"\(number(y))\" width=\"220\" height=\"30\" rx=\"4\" fill=\"\(row.1)\" "
          + "stroke=\"#998\"/>")
      parts.append(text(row.0, 130, y + 20, anchor: "middle"))
      if index > 0 {
        parts.append(
          "<path d=\"M130 \(number(y)) V\(number(y - 14))\" stroke=\"#998\" fill=\"none\"/>")
      }
    }
    parts.append(
      "<path d=\"M248 132 h8 v162 h-8\" stroke=\"#998\" fill=\"none\"/>")
    parts.append(text("× \(model.layerCount)", 262, 217))
    parts.append(
      text("\(Figures.grouped(model.parameterCount)) parameters", 130, 372, anchor: "middle"))
    return parts.joined(separator: "\n")
  }

  /// Bits per byte along the steps.
  private var curves: String {
    let (left, top, right, bottom) = (350.0, 48.0, 800.0, 250.0)
    let last = Double(runs.flatMap(\.points).map(\.step).max() ?? 1)
    let values = runs.flatMap(\.points).filter { $0.step > 0 }.map(\.bits)
    let low = ((values.min() ?? 0) * 10).rounded(.down) / 10
    let high = max(low + 0.2, ((values.max() ?? 1) * 10).rounded(.up) / 10)
    func x(_ step: Int) -> Double { left + (right - left) * Double(step) / max(1, last) }
    func y(_ bits: Double) -> Double {
      bottom - (bottom - top) * (min(bits, high) - low) / (high - low)
    }
    var parts = [
      text("Bits per byte on texts by another hand, by step", left, 28, weight: "bold")
    ]
    for tick in 0...4 {
      let bits = low + (high - low) * Double(tick) / 4
      parts.append(
        "<path d=\"M\(number(left)) \(number(y(bits))) H\(number(right))\" stroke=\"#e5ddc8\"/>")
      parts.append(text(String(format: "%.2f", bits), left - 6, y(bits) + 4, anchor: "end"))
      let step = Int(last * Double(tick) / 4)
      parts.append(text(Figures.grouped(step), x(step), bottom + 18, anchor: "middle"))
    }
    for (index, run) in runs.enumerated() {
      let ink = Self.inks[index % Self.inks.count]
      let points = run.points.filter { $0.step > 0 }
        .map { "\(number(x($0.step))),\(number(y($0.bits)))" }
      parts.append(
        "<polyline points=\"\(points.joined(separator: " "))\" fill=\"none\" stroke=\"\(ink)\" "
          + "stroke-width=\"2\"/>")
      if let kept = run.points.last(where: { $0.step == run.kept }) {
        parts.append(
          "<circle cx=\"\(number(x(kept.step)))\" cy=\"\(number(y(kept.bits)))\" r=\"4\" "
            + "fill=\"\(ink)\"/>")
      }
      let end = run.points.last { $0.step == run.kept } ?? run.points[run.points.count - 1]
      parts.append(
        text(
          "\(run.title): \(String(format: "%.3f", end.bits))", right,
          top + 14 + 16 * Double(index), anchor: "end", fill: ink))
    }
    return parts.joined(separator: "\n")
  }

  /// Watt-hours, a bar a run.
  private var energy: String {
    let (left, right, top) = (450.0, 740.0, 306.0)
    let most = runs.map { $0.energy.reduce(0) { $0 + $1.wattHours } }.max() ?? 0
    guard most > 0 else { return "" }
    let fills = ["#8fb0c9", "#c9a58f", "#a9c08f", "#b9a3c9"]
    let components = Set(runs.flatMap { $0.energy.map(\.component) }).sorted()
    var parts = [text("Energy, Wh", 350, 292, weight: "bold")]
    for (index, run) in runs.enumerated() {
      let y = top + 30 * Double(index)
      parts.append(text(run.title, left - 8, y + 15, anchor: "end"))
      var x = left
      for part in run.energy {
        let width = (right - left) * part.wattHours / most
        let fill = fills[(components.firstIndex(of: part.component) ?? 0) % fills.count]
        parts.append(
          "<rect x=\"\(number(x))\" y=\"\(number(y))\" width=\"\(number(width))\" height=\"20\" "
            + "fill=\"\(fill)\"/>")
        x += width
      }
      let total = run.energy.reduce(0) { $0 + $1.wattHours }
      parts.append(text(String(format: "%.1f", total), x + 6, y + 15))
    }
    for (index, component) in components.enumerated() {
      let x = left + 90 * Double(index)
      let y = top + 30 * Double(runs.count) + 6
      parts.append(
        "<rect x=\"\(number(x))\" y=\"\(number(y))\" width=\"12\" height=\"12\" "
          + "fill=\"\(fills[index % fills.count])\"/>")
      parts.append(text(component, x + 18, y + 11))
    }
    return parts.joined(separator: "\n")
  }
}
