import Dispatch
import Measures
import Synchronization

/// What one reading of a corpus tells a study.
struct CorpusScan: Sendable {
  /// Documents that were read.
  private(set) var documents = 0
  /// Documents that are kept out of training, and so were left out.
  private(set) var heldOut = 0
  /// Words that were read.
  private(set) var words = 0
  /// What flies in it.
  private(set) var flying = FlyingTally()
  /// What stories have in common with it.
  private(set) var reach: Overlap.Reach

  private init(_ overlap: Overlap) { reach = overlap.start }

  /// Reads a corpus once, on several cores.
  ///
  /// - Parameters:
  ///   - files: The corpus.
  ///   - overlap: The stories to look for.
  ///   - threads: How many read side by side, at least 1.
  ///   - console: Where progress is shown.
  /// - Returns: What was found.
  /// - Throws: `LineError` naming a line at fault or saying that nothing is there, and `Stopped`.
  static func read(
    _ files: [CorpusFile], _ overlap: Overlap, threads: Int, _ console: Console
  ) throws -> CorpusScan {
    let readers = (0..<threads).map { _ in Reader(overlap) }
    let meter = ProgressMeter(
      "read", unit: "documents", total: files.reduce(0) { $0 + $1.count }, console)
    defer { meter.close() }
    var done = 0
    for file in files {
      for start in stride(from: 0, to: file.count, by: block) {
        try Signals.check()
        let count = min(block, file.count - start)
        DispatchQueue.concurrentPerform(iterations: threads) { index in
          let part = count * index / threads..<count * (index + 1) / threads
          readers[index].read(file, start + part.lowerBound..<start + part.upperBound, overlap)
        }
        for reader in readers { try reader.check() }
        done += count
        meter.update(done)
      }
    }
    var total = CorpusScan(overlap)
    for reader in readers { total.add(reader.scan) }
    guard total.documents > 0 else {
      throw LineError(
        "\(files.map(\.path).joined(separator: ", ")): holds no document that is not held out, so "
          + "there is nothing to compare with")
    }
    return total
  }

  /// Documents between two looks at the signals.
  private static let block = 4096

  private mutating func add(_ document: CorpusDocument, _ overlap: Overlap) {
    guard !document.isHeldOut else { return heldOut += 1 }
    let reading = Reading(document.text)
    documents += 1
    words += reading.words.count
    flying.add(reading)
    overlap.read(reading.words, &reach)
  }

  private mutating func add(_ other: CorpusScan) {
    documents += other.documents
    heldOut += other.heldOut
    words += other.words
    flying += other.flying
    reach.formUnion(other.reach)
  }

  /// One core's part.
  private final class Reader: Sendable {
    private let state: Mutex<(scan: CorpusScan, failure: (any Error)?)>

    init(_ overlap: Overlap) { state = Mutex((CorpusScan(overlap), nil)) }

    func read(_ file: CorpusFile, _ documents: Range<Int>, _ overlap: Overlap) {
      state.withLock { state in
        do {
          for index in documents { state.scan.add(try file.document(at: index), overlap) }
        } catch {
          state.failure = error
        }
      }
    }

    func check() throws {
      if let failure = state.withLock({ $0.failure }) { throw failure }
    }

    var scan: CorpusScan { state.withLock { $0.scan } }
  }
}
