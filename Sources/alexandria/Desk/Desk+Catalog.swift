import Checkpoints
import Foundation
import StoryApp
import Training

extension Desk {
  /// What the desk is told of the catalog, and of a wanted folder outside it.
  nonisolated static func infos(_ catalog: CheckpointCatalog, wanted: String?) -> [CheckpointInfo] {
    var infos = catalog.entries().map { entry in
      let losses = losses(entry.folder.trainingPath)
      return CheckpointInfo(
        name: entry.name, contextLength: entry.metadata?.model.contextLength ?? 256,
        steps: steps(entry, losses), losses: losses, problem: entry.problem.map { "\($0)" })
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
    let end = max(entry.metadata?.step ?? 0, losses.keys.max() ?? 0, last)
    // The last step may have been kept among the others too: these are the same weights.
    steps.removeAll { $0.step >= end }
    steps.append(.init(step: end, checkpoint: entry.name, testLoss: losses[end]))
    return steps
  }

  /// Test losses by step, of a `training.jsonl`.
  private nonisolated static func losses(_ path: String) -> [Int: Double] {
    guard let data = FileManager.default.contents(atPath: path) else { return [:] }
    let decoder = JSONDecoder()
    let lines = data.split(separator: UInt8(ascii: "\n")).compactMap {
      try? decoder.decode(Metrics.self, from: $0)
    }
    return Dictionary(
      lines.compactMap { line in line.testLoss.map { (line.step, $0) } },
      uniquingKeysWith: { $1 })
  }
}
