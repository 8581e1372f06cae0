import Arguments
import Checkpoints
import Foundation
import Generation
import Sampling

/// The storyteller in lines: for screen readers, pipes and terminals that cannot place a cursor.
///
/// A line is an opening; one that begins with "/" is a command. Nothing is drawn.
final class PlainDesk {
  private let console: Console
  private let catalog: CheckpointCatalog
  private let isInteractive: Bool
  private var checkpoint: LoadedCheckpoint
  private var options = SamplingOptions(seed: 42)
  private var maxTokens = 120
  private var showsTokens = false
  private var opening: [UInt8] = []
  private var story: [UInt8] = []

  /// Reads the checkpoint that the command line means.
  ///
  /// - Throws: An error of one line when there is none.
  init(_ arguments: ParsedArguments, _ console: Console) throws {
    self.console = console
    isInteractive = console.terminal.isInput
    catalog = try CheckpointOptions.catalog(arguments, console)
    let wishes = DeskCommand.configuration(arguments, console.environment)
    wishes.problems.forEach(console.say)
    checkpoint = try LoadedCheckpoint(
      CheckpointOptions.folder(arguments, console, wished: wishes.checkpoint))
    if let seed = wishes.seed { options.seed = seed }
    if let temperature = wishes.temperature { options.temperature = Float(temperature) }
    if let count = wishes.maxTokens { maxTokens = count }
  }

  /// Reads lines to their end.
  ///
  /// - Throws: What goes wrong in writing.
  func run() throws {
    if isInteractive {
      say("\(checkpoint.metadata.title). Write how the story begins; /help lists the commands.")
    }
    while let line = prompt() {
      do {
        if line.first == UInt8(ascii: "/") {
          guard try command(String(decoding: line.dropFirst(), as: UTF8.self)) else { break }
        } else if !line.isEmpty {
          opening = line
          try tell()
        }
      } catch let stop as Stopped {
        // Ctrl-C stops the story, not the storyteller; other signals end it.
        guard stop.signal == SIGINT, isInteractive else { throw stop }
        Signals.forget()
        say("")
      } catch let gone as Output.ReaderIsGone {
        throw gone
      } catch {
        console.say(ErrorLine.text(error))
      }
    }
    try console.output.flush()
  }

  private func prompt() -> [UInt8]? {
    if isInteractive {
      console.output.write("> ")
      try? console.output.flush()
    }
    return readLine(strippingNewline: true).map { Array($0.utf8) }
  }

  private func say(_ text: String) { console.output.write(text + "\n") }

  private func tell() throws {
    story = []
    let request = GenerationRequest(.bytes(opening), options: options, maxTokens: maxTokens)
    let tokenizer = checkpoint.engine.tokenizer
    let printer: any StoryPrinter =
      showsTokens ? BoundaryPrinter(tokenizer) : TextPrinter(tokenizer)
    let part = StorySequence.Part(printer: printer) { [self] story, stoppedAt in
      self.story = story
      return try receipt(stoppedAt)
    }
    var sequence = StorySequence([part], console.output)
    sequence.wantsReceipts = true
    let engine = checkpoint.engine
    try StoryRun.follow(sequence) { stop in
      AsyncStream { continuation in
        Task {
          for await event in engine.generate(request, stop: stop) {
            continuation.yield(BranchEvent(branch: 0, event: event))
          }
          continuation.finish()
        }
      }
    }
  }

  private func receipt(_ stoppedAt: Int?) throws -> StoryReceipt {
    StoryReceipt(
      checkpoints: [try checkpoint.reference()], opening: opening,
      steps: [.generate(checkpoint: 0, options: options, maxTokens: stoppedAt ?? maxTokens)],
      text: opening + story)
  }

  /// Does a command.
  ///
  /// - Returns: Whether to go on.
  private func command(_ line: String) throws -> Bool {
    let words = line.split(separator: " ", maxSplits: 1).map(String.init)
    let value = words.count > 1 ? words[1].trimmingCharacters(in: .whitespaces) : ""
    switch words.first ?? "" {
    case "help", "?": say(Self.help)
    case "temperature":
      options.temperature = try number(value, in: 0...2)
      say("temperature \(options.temperature)")
    case "max-tokens":
      maxTokens = Int(try number(value, in: 1...100_000))
      say("max-tokens \(maxTokens)")
    case "seed":
      guard let seed = UInt64(value) else { throw LineError("/seed wants a whole number") }
      options.seed = seed
      say("seed \(seed)")
    case "checkpoint": try change(value)
    case "tokens":
      showsTokens.toggle()
      say(showsTokens ? "bars between the tokens" : "no bars")
    case "again":
      options.seed &+= 1
      if opening.isEmpty { throw LineError("there is no opening yet; write one") }
      say("seed \(options.seed)")
      try tell()
    case "compare": try compare()
    case "save": try save(value)
    case "receipt":
      if opening.isEmpty { throw LineError("there is no story yet") }
      say(try receipt(nil).line)
    case "quit", "exit": return false
    default: throw LineError("/\(words.first ?? "") is no command; /help lists them")
    }
    return true
  }

  private static let help = """
    A line is an opening, and the model goes on from it. Commands:
    /temperature 0.7   from 0 (the likeliest, always) to 2
    /max-tokens 120    tokens to write at most
    /seed 42           the dice; /again takes the next
    /checkpoint NAME   another model; without a name, lists them
    /compare           the story by every checkpoint, with the same dice
    /tokens            bars between the tokens, or none
    /save FILE         writes the story; /receipt prints what replays it
    /quit              leaves, as does the end of the input
    """

  private func number(_ text: String, in range: ClosedRange<Float>) throws -> Float {
    guard let number = Float(text), range.contains(number) else {
      throw LineError("\"\(text)\" is no number from \(range.lowerBound) to \(range.upperBound)")
    }
    return number
  }

  private func change(_ name: String) throws {
    guard !name.isEmpty else {
      for entry in catalog.entries() {
        say(entry.problem.map { "\(entry.name): \($0)" } ?? entry.name)
      }
      return
    }
    // "1" is enough for alexandria-1.
    let folder = try (try? catalog.find("alexandria-" + name)) ?? catalog.find(name)
    checkpoint = try LoadedCheckpoint(folder)
    say(checkpoint.metadata.title)
  }

  private func compare() throws {
    if opening.isEmpty { throw LineError("there is no opening yet; write one") }
    let own = checkpoint
    defer { checkpoint = own }
    for entry in catalog.entries() where entry.problem == nil {
      checkpoint = try LoadedCheckpoint(entry.folder)
      say("\(checkpoint.metadata.title):")
      try tell()
    }
  }

  private func save(_ path: String) throws {
    guard !path.isEmpty else { throw LineError("/save wants the name of a file") }
    guard !FileManager.default.fileExists(atPath: path) else {
      throw LineError("\(path): is there already; take another name")
    }
    do {
      try Data(opening + story + [10]).write(to: URL(fileURLWithPath: path))
    } catch { throw LineError("\(path): cannot be written") }
    say("saved \(path)")
  }
}
