import Checkpoints
import Generation

/// Finds the checkpoints that a receipt names.
struct ReceiptSearch {
  private let catalog: CheckpointCatalog

  /// Names told in an error before the rest is only counted.
  private static let told = 8

  init(_ catalog: CheckpointCatalog) { self.catalog = catalog }

  /// Finds a checkpoint by its hash, which counts, and its name, which says where to look first.
  ///
  /// - Parameter reference: What the receipt says of it.
  /// - Returns: The folder.
  /// - Throws: `LineError` naming what was looked at.
  func find(_ reference: StoryReceipt.CheckpointReference) throws -> CheckpointFolder {
    let all = candidates()
    let likely = all.filter { $0.name == reference.name }
    var looked: [String] = []
    for candidate in likely + all.filter({ $0.name != reference.name }) {
      // One that cannot be read does not stop the others, and is told as such.
      guard let hash = try? CheckpointHash.hash(candidate.folder) else {
        looked.append("\(candidate.name) (unreadable)")
        continue
      }
      if hash == reference.hash { return candidate.folder }
      looked.append(candidate.name)
    }
    let wanted = "\(reference.name.prefix(60)) (\(reference.hash.prefix(16)))"
    throw LineError(
      "no checkpoint here is the receipt's \(wanted): \(told(looked)); see --checkpoints-dir")
  }

  private func told(_ names: [String]) -> String {
    let directories = catalog.directories.joined(separator: ", ")
    let places = directories.isEmpty ? "anywhere" : "in \(directories)"
    guard !names.isEmpty else { return "there is none \(places)" }
    let rest = names.count - Self.told
    return "looked at \(names.prefix(Self.told).joined(separator: ", "))"
      + (rest > 0 ? " and \(rest) more" : "") + " \(places)"
  }

  /// Every checkpoint and every training step.
  private func candidates() -> [(name: String, folder: CheckpointFolder)] {
    catalog.entries().flatMap { entry in
      [(entry.name, entry.folder)]
        + entry.folder.steps.map { ("\(entry.name)@\($0.step ?? 0)", $0) }
    }
  }
}
