import Checkpoints
import Foundation
import StoryApp
import Training

extension Desk {
  /// What the desk is told of the catalog, and of a wanted folder outside it.
  nonisolated static func infos(_ catalog: CheckpointCatalog, wanted: String?) -> [CheckpointInfo] {
    var infos = catalog.entries().map { entry in
      let (losses, isInBits) = losses(entry.folder.trainingPath)
      return CheckpointInfo(
        name: entry.name, contextLength: entry.metadata?.model.contextLength ?? 256,
        steps: steps(entry, losses), losses: losses, isInBits: isInBits,
        problem: entry.problem.map { "\($0)" })
    }
    if let wanted, !infos.contains(where: { $0.name == wanted }),
      let metadata = try? catalog.find(wanted).metadata()
    {
      infos.append(
        CheckpointInfo(
          name: wanted, label: metadata.title, contextLength: metadata.model.contextLength))
    }
    return infos
  }

  /// The checkpoint to begin with; nil when there is none.
  nonisolated static func preferred(_ infos: [CheckpointInfo], wanted: String?) -> String? {
    if let wanted { return infos.first { $0.name == wanted }?.name }
    let usable = infos.filter { $0.problem == nil }
    return (usable.first { $0.name == CheckpointOptions.preferred } ?? usable.last)?.name
  }

  /// The steps that were kept, and after them the finished weights.
  private nonisolated static func steps(
    _ entry: CheckpointCatalog.Entry, _ losses: [Int: Double]
  ) -> [CheckpointInfo.Step] {
    guard let last = entry.steps.last else { return [] }
    var steps = entry.steps.map {
      CheckpointInfo.Step(step: $0, checkpoint: "\(entry.name)@\($0)", testLoss: losses[$0])
    }
    // The weights that were kept may be those of an earlier step than the run's last.
    let end = entry.metadata?.step ?? max(losses.keys.max() ?? 0, last)
    steps.removeAll { $0.step >= end }
    steps.append(.init(step: end, checkpoint: entry.name, testLoss: losses[end]))
    return steps
  }

  /// Test losses by step, of a `training.jsonl`; or, where there are none, bits per byte on texts by
  /// another hand. A stranger's file may have any number: what no loss can be is left out.
  private nonisolated static func losses(_ path: String) -> (losses: [Int: Double], isInBits: Bool)
  {
    guard let data = FileManager.default.contents(atPath: path) else { return ([:], false) }
    let decoder = JSONDecoder()
    let lines = data.split(separator: UInt8(ascii: "\n")).compactMap {
      try? decoder.decode(Metrics.self, from: $0)
    }
    func byStep(_ value: (Metrics) -> Double?) -> [Int: Double] {
      let points = lines.compactMap { line -> (Int, Double)? in
        guard let loss = value(line), (0...1_000).contains(loss),
          (0...1_000_000_000).contains(line.step)
        else { return nil }
        return (line.step, loss)
      }
      return Dictionary(points, uniquingKeysWith: { $1 })
    }
    let losses = byStep(\.testLoss)
    if !losses.isEmpty { return (losses, false) }
    return (byStep(\.meanDevelopment), true)
  }
}
