import Checkpoints
import Foundation
import Generation
import Sampling

/// What a writer waits for: the program, the first token, the other checkpoint.
struct StoryBench {
  private let folders: [CheckpointFolder]
  private let opening = "El conejo estaba a la orilla del río "

  /// - Parameter folders: Two checkpoints that can be read.
  init(_ folders: [CheckpointFolder]) { self.folders = folders }

  /// Calls `report` with each figure as it comes.
  ///
  /// - Throws: `CheckpointError` when a checkpoint cannot be read, and what starting a process
  ///   throws.
  func run(_ report: (Measurement) -> Void) async throws {
    let before = Self.resident()
    let loaded = try folders.map { try LoadedCheckpoint($0) }
    for checkpoint in loaded { _ = await Self.first(checkpoint.engine, opening) }
    if let before, let after = Self.resident() {
      // The program itself is part of what the desk holds.
      report(Measurement("resident, \(loaded.count) checkpoints").bytes(Double(after)))
      report(Measurement("resident, before").bytes(Double(before)))
    }
    report(try start(folders[0]))
    for isPrepared in [false, true] { report(await swap(loaded, prepared: isPrepared)) }
    report(
      Measurement("story", precision: "float32", threads: 1)
        .tokens(await Self.speed(loaded[0].engine, opening)))
    async let other = Self.speed(loaded[1].engine, opening)
    let one = await Self.speed(loaded[0].engine, opening)
    report(
      Measurement("story, another beside it", precision: "float32", threads: 1)
        .tokens((one + (await other)) / 2))
  }

  /// From the start of a process to the first token of its story, weights in the page cache.
  private func start(_ folder: CheckpointFolder) throws -> Measurement {
    let seconds = try Stopwatch.median(runs: 11) {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
      process.arguments = [
        "generate", "--checkpoint", folder.path, "--prompt", opening, "--max-tokens", "1",
      ]
      process.standardOutput = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
    }
    return Measurement("process, start to end of a one-token story").milliseconds(seconds * 1e3)
  }

  /// From asking the other checkpoint to its first token, over a text it has not seen.
  private func swap(_ loaded: [LoadedCheckpoint], prepared: Bool) async -> Measurement {
    var times: [Double] = []
    for round in 0..<31 {
      let engine = loaded[round % loaded.count].engine
      let text = String(repeating: opening, count: 3) + "y vio \(round) "
      if prepared { await engine.prepare(.text(text)) }
      times.append(await Self.first(engine, text))
    }
    times.sort()
    return Measurement(prepared ? "hot swap, text prepared" : "hot swap, prefill included")
      .milliseconds(times[times.count / 2] * 1e3)
  }

  /// Tokens a second of stories with sampling and all, a warm-up left out.
  private static func speed(_ engine: Engine, _ text: String) async -> Double {
    var speeds: [Double] = []
    for seed in 0..<8 as Range<UInt64> {
      let options = SamplingOptions(temperature: 0.5, seed: seed)
      let story = GenerationRequest(.text(text), options: options, maxTokens: 120)
      for await event in engine.generate(story) {
        if case .finished(_, let statistics) = event {
          speeds.append(statistics.tokensPerSecond)
        }
      }
    }
    let sorted = speeds.dropFirst().sorted()
    return sorted.isEmpty ? 0 : sorted[sorted.count / 2]
  }

  /// Seconds until the first token.
  private static func first(_ engine: Engine, _ text: String) async -> Double {
    let clock = ContinuousClock()
    let start = clock.now
    for await event in engine.generate(GenerationRequest(.text(text), maxTokens: 1)) {
      if case .token = event { break }
    }
    return Stopwatch.seconds(start.duration(to: clock.now))
  }

  /// Bytes of the process in memory; nil where the system does not tell.
  private static func resident() -> Int? {
    guard let line = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8) else {
      return nil
    }
    let fields = line.split(separator: " ")
    return fields.count > 1 ? Int(fields[1]).map { $0 * Int(getpagesize()) } : nil
  }
}
