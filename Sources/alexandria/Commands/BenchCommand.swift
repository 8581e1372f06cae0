import Arguments
import Checkpoints
import Foundation
import Kernels
import Training

/// `alexandria bench`.
enum BenchCommand: Command {
  private static let json = Option(
    flag: "json",
    help: "One line a measurement: {\"name\", \"precision\", \"threads\", \"tokens_per_second\" or "
      + "\"milliseconds\" or \"bytes\", \"limit\", \"fraction_of_limit\"}; the first describes "
      + "the machine.")

  static let declaration = CommandDeclaration(
    "bench", summary: "measures how fast everything is on this machine",
    discussion: [
      "Medians of several runs after a warm-up. Beside a speed stands its share of what the "
        + "machine allows, measured in the same run: for decode the bytes of weights that one "
        + "token reads against the bandwidth of memory, for prefill and batches OpenBLAS's own "
        + "sgemm. Takes about two minutes."
    ],
    groups: [OptionGroup("Options", [json, CheckpointOptions.directory])],
    examples: [.init("alexandria bench", "Prints the table of the README.")])

  static func run(_ arguments: ParsedArguments, _ console: Console) throws {
    let isJSON = arguments[json]
    var rows: [[String]] = []
    let about = machine()
    if isJSON {
      console.output.write(about.text + "\n")
    } else {
      console.say(about.text)
    }
    func report(_ measurement: Measurement) {
      if isJSON { console.output.write(measurement.json + "\n") }
      rows.append(measurement.cells)
      if !isJSON, console.terminal.isOutput { console.say("measured: \(measurement.name)") }
    }

    // First, while the process holds nothing else.
    let catalog = try CheckpointOptions.catalog(arguments, console)
    let folders = catalog.entries().filter { $0.problem == nil }.map(\.folder)
    if folders.count > 1 {
      let bench = StoryBench(Array(folders.prefix(2)))
      try Waiting.run {
        var measured: [Measurement] = []
        try await bench.run { measured.append($0) }
        return measured
      }.forEach(report)
      try DeskBench(checkpoints: arguments[CheckpointOptions.directory]).run(report)
    } else {
      console.say("stories and the desk are left out: they need two checkpoints")
    }
    let limits = MachineLimits()
    for threads in [1, 2] {
      report(
        Measurement("sgemm", precision: "float32", threads: threads)
          .rate(limits.gigaflops(threads: threads), "GFLOP/s"))
      report(
        Measurement("reading 28 MB", precision: "float32", threads: threads)
          .rate(limits.bandwidth(bytes: 28 << 20, threads: threads), "GB/s"))
    }
    EngineBench(limits: limits).run(report)
    for threads in [1, 2] {
      report(TrainingBench.run(threads: threads, precision: .float32))
      report(TrainingBench.run(threads: threads, precision: .bfloat16))
    }
    try TokenizerBench.run(report)
    if !isJSON { console.output.write(TextTable.render(Measurement.headings, rows)) }
  }

  /// What the figures were had on.
  private static func machine() -> JSONLine {
    var line = JSONLine()
    line.add("name", "machine")
    line.add("processor", processorName())
    line.add("cores", ProcessInfo.processInfo.activeProcessorCount)
    line.add("kernels", "\(Processor.level)")
    line.add("blas_core", Processor.blasCore)
    line.add("version", CommandTable.version)
    line.add("commit", commit() ?? "unknown")
    return line
  }

  private static func processorName() -> String {
    let info = (try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8)) ?? ""
    let line = info.split(separator: "\n").first { $0.hasPrefix("model name") }
    return line?.split(separator: ":").last.map {
      $0.trimmingCharacters(in: .whitespaces)
    } ?? "unknown"
  }

  /// The commit of the package that the program stands in, if it stands in one.
  private static func commit() -> String? {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/git")
    process.arguments = ["rev-parse", "--short=10", "HEAD"]
    process.currentDirectoryURL = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
      .deletingLastPathComponent()
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil,
      let data = try? pipe.fileHandleForReading.readToEnd()
    else { return nil }
    process.waitUntilExit()
    let text = String(decoding: data, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
    return process.terminationStatus == 0 && !text.isEmpty ? text : nil
  }
}
