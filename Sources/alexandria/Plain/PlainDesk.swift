import Arguments
import Checkpoints
import Dispatch
import Foundation
import StoryApp

/// The storyteller in lines: for screen readers, pipes and terminals that cannot place a cursor.
///
/// It is the same desk, told in words what the keys tell it. A line is an opening; one that begins
/// with "/" is a command. Nothing is drawn. Where a person sits at it, the session is kept and
/// opened again as on the screen; lines from a pipe begin afresh and keep nothing.
final class PlainDesk {
  private let console: Console
  private let isInteractive: Bool
  private let mailbox: Mailbox
  private let filled: DispatchSemaphore
  private let room: EngineRoom
  private let store: SessionStore?
  private let kept: Session?
  private var state: State
  private var lines = LineReader()

  /// Finds the checkpoint that the command line means, and what was kept.
  ///
  /// - Throws: An error of one line when there is no checkpoint.
  init(_ arguments: ParsedArguments, _ console: Console) throws {
    self.console = console
    isInteractive = console.terminal.isInput
    let catalog = try CheckpointOptions.catalog(arguments, console)
    let wishes = try DeskCommand.configuration(arguments, console.environment)
    wishes.problems.forEach(console.say)
    var wanted = arguments[CheckpointOptions.checkpoint]
    if wanted == nil, let name = wishes.checkpoint {
      do {
        _ = try catalog.find(name).metadata()
        wanted = name
      } catch { console.say(ErrorLine.text(error)) }
    }
    let infos = Desk.infos(catalog, wanted: wanted)
    guard let first = Desk.preferred(infos, wanted: wanted) else {
      // The catalog says where it has looked.
      _ = try catalog.find(wanted ?? CheckpointOptions.preferred)
      throw LineError("no checkpoint can be used; see alexandria checkpoints")
    }
    let filled = DispatchSemaphore(value: 0)
    self.filled = filled
    mailbox = Mailbox { filled.signal() }
    room = EngineRoom(catalog, mailbox)
    state = State(
      checkpoints: infos, settings: Settings(checkpoint: first),
      language: Language(environment: console.environment), hasColor: false, usesGhost: false,
      size: .init(columns: 80, rows: 24))
    store = isInteractive ? SessionStore(environment: console.environment) : nil
    if let notice = store?.notice { console.say(notice) }
    let restored = store?.restore()
    if let problem = restored?.problem { console.say(problem) }
    kept = restored?.session
    if let kept { state.restore(kept) }
    state.use(ghost: false, mouse: nil)
    state.adjust { settings in
      if wanted != nil { settings.checkpoint = first }
      wishes.apply(to: &settings)
    }
  }

  /// Reads lines to their end.
  ///
  /// - Throws: What goes wrong in writing; `Stopped` on a signal that ends the program.
  func run() throws {
    Signals.awaitStop()
    perform(start(&state))
    if isInteractive {
      say("Alexandria \(state.checkpoint?.label ?? ""). \(state.language.greeting)")
    }
    while let line = try prompt() {
      guard !line.isEmpty else { continue }
      do {
        guard try obey(String(decoding: line, as: UTF8.self)) else { break }
      } catch let problem as LineProblem { console.say(problem.description) }
    }
    leave()
    try console.output.flush()
  }

  /// The next line; nil at the end.
  private func prompt() throws -> [UInt8]? {
    while true {
      if isInteractive { console.output.write("> ") }
      try console.output.flush()
      if let line = lines.next() { return line }
      guard let signal = Signals.received else { return nil }
      try heed(signal)
      say("\n\(state.language.howToLeaveLines)")
    }
  }

  /// Ctrl-C stops what is under way, not the storyteller; other signals end it, and so does Ctrl-C
  /// where nobody sits at it.
  private func heed(_ signal: Int32) throws {
    guard signal == SIGINT, isInteractive else {
      leave()
      throw Stopped(signal: signal)
    }
    Signals.forget()
  }

  private func leave() {
    perform(update(&state, .input(.key(.control("c")))))
    if let store, let problem = store.saveNow(session) {
      console.say(problem.text(in: state.language))
    }
  }

  /// What is to be kept; how the screen looks is for the screen to say.
  private var session: Session {
    var session = state.session
    session.usesGhost = kept?.usesGhost
    session.usesMouse = kept?.usesMouse
    if let kept { session.theme = kept.theme }
    return session
  }

  private func say(_ text: String) { console.output.write(SafeText.clean(text) + "\n") }

  // MARK: A line

  /// Does what a line says.
  ///
  /// - Returns: Whether to go on.
  private func obey(_ line: String) throws -> Bool {
    let answer = try state.obey(line)
    perform(answer.effects)
    answer.lines.forEach(say)
    if try follow(answer.report) { state.lines(of: answer.report).forEach(say) }
    if case .file(let path) = answer.report { write(state.contents(forFile: path), to: path) }
    if let news = state.news, news.isError { console.say(news.text) }
    perform(update(&state, .tick(now)))
    return !answer.leaves
  }

  /// Waits until all has come, and prints a story as it comes.
  ///
  /// - Returns: Whether it was not stopped.
  private func follow(_ report: LineAnswer.Report) throws -> Bool {
    var printed = ""
    var isStopped = false
    repeat {
      for event in mailbox.drain() { perform(update(&state, event)) }
      perform(update(&state, .tick(now)))
      let isReady = isStopped || state.isReady(for: report)
      if report == .story, isReady || state.shelf.open?.writtenCount ?? 0 > 0 {
        let text = SafeText.clean(state.storyLine)
        if !text.hasPrefix(printed) {
          // Another tokenizer has cut it anew.
          console.output.write("\n")
          printed = ""
        }
        console.output.write(String(text.dropFirst(printed.count)))
        printed = text
        try console.output.flush()
      }
      if isReady { break }
      _ = filled.wait(timeout: .now() + 0.02)
      if let signal = Signals.received {
        try heed(signal)
        perform(update(&state, .input(.key(.control("c")))))
        isStopped = true
      }
    } while true
    if report == .story { say("") }
    return !isStopped
  }

  private var now: Double { ProcessInfo.processInfo.systemUptime }

  // MARK: The world

  private func perform(_ effects: [Effect]) {
    for effect in effects {
      switch effect {
      case .generate, .compare, .evolve, .filmstrip, .propose, .score, .alternatives, .cancel,
        .certify, .load:
        room.perform(effect)
      case .tokenize(let request):
        if let event = room.cut(request) { perform(update(&state, event)) }
      case .save:
        store?.save(session) { [mailbox] in mailbox.post($0) }
      // What belongs to a screen.
      case .export, .useTheme, .useMouse, .redraw, .suspend, .quit: break
      }
    }
  }

  private func write(_ contents: String, to path: String) {
    guard !FileManager.default.fileExists(atPath: path) else {
      return console.say("\(path): is there already; take another name")
    }
    do {
      try Data(contents.utf8).write(to: URL(fileURLWithPath: path))
      say(state.language.saved(path))
    } catch { console.say("\(path): cannot be written; take another name or folder") }
  }
}
