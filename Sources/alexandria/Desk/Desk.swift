import Cells
import Checkpoints
import CursesTerminal
import Foundation
import StoryApp

/// The desk's event loop: everything that has happened goes into the state at once, then one frame
/// is drawn, at most sixty a second. It interprets the state's effects.
@MainActor
final class Desk {
  /// What the command line asks for.
  struct Options {
    var catalog: CheckpointCatalog
    /// What has to be there, or the desk does not open.
    var checkpoint: String?
    /// What goes before the settings that the session brings back.
    var configuration: DeskConfiguration
    var environment: [String: String]
  }

  private let mailbox = Mailbox { CursesTerminal.wake() }
  private let room: EngineRoom
  private let themes = ThemeStore()
  private let store: SessionStore
  private let terminal: CursesTerminal
  private var state: State
  private var problems: [String] = []
  private static let frameTime = 1.0 / 60
  /// What a key waits at most after the last frame: a story's frame must not hold it up.
  private static let keyFrameTime = 0.002

  /// Takes the terminal over.
  ///
  /// - Throws: An error of one line when there is no checkpoint, or the terminal cannot be drawn on.
  init(_ options: Options) throws {
    let configuration = options.configuration
    problems = configuration.problems
    var wanted = options.checkpoint
    if wanted == nil, let name = configuration.checkpoint {
      do {
        _ = try options.catalog.find(name).metadata()
        wanted = name
      } catch { problems.append(ErrorLine.text(error)) }
    }
    let infos = Self.infos(options.catalog, wanted: wanted)
    guard let first = Self.preferred(infos, wanted: wanted) else {
      // The catalog says where it has looked.
      _ = try options.catalog.find(options.checkpoint ?? CheckpointOptions.preferred)
      throw LineError("no checkpoint can be used; see alexandria checkpoints")
    }
    room = EngineRoom(options.catalog, mailbox)
    store = SessionStore(environment: options.environment)
    if let notice = store.notice { problems.append(notice) }
    var restored = store.restore()
    if let problem = restored.problem { problems.append(problem) }

    var themeName =
      configuration.theme ?? restored.session?.theme ?? Self.firstTheme(options.environment)
    var theme = Theme.builtIn
    do { theme = try themes.load(themeName) } catch {
      problems.append("\(error)")
      themeName = "dark"
    }
    restored.session?.theme = themeName
    terminal = try CursesTerminal(
      theme: theme, usesColor: options.environment["NO_COLOR"].map(\.isEmpty) ?? true,
      term: options.environment["TERM"] ?? "")
    // A stand-in serves as well; without any, letters beyond ASCII do not appear.
    if terminal.localeStatus == .missing {
      problems.append("the locale is no UTF-8 one: set LANG=C.UTF-8")
    }

    state = State(
      checkpoints: infos, settings: Settings(checkpoint: first), themes: themes.names,
      theme: themeName, language: Language(environment: options.environment),
      hasColor: terminal.depth != .none, pace: .forty,
      keymap: configuration.keymap, size: terminal.size)
    if let session = restored.session { state.restore(session) }
    state.use(ghost: configuration.ghost, mouse: configuration.mouse, pace: configuration.pace)
    state.adjust { settings in
      if wanted != nil { settings.checkpoint = first }
      configuration.apply(to: &settings)
    }
  }

  /// The theme of a first start: what the terminal says of its ground, where it does (rxvt's
  /// COLORFGBG, "ink;ground" in the palette of 16).
  private static func firstTheme(_ environment: [String: String]) -> String {
    let ground = environment["COLORFGBG"]?.split(separator: ";").last.flatMap { Int($0) }
    return ground == 7 || ground == 15 ? "light" : "dark"
  }

  /// Runs until the person leaves.
  ///
  /// - Returns: The exit status.
  func run() -> Int32 {
    terminal.setMouse(state.usesMouse)
    if let status = perform(start(&state)) { return status }
    if !problems.isEmpty {
      let line = problems.joined(separator: "; ")
      if let status = perform(update(&state, .problem(line))) { return status }
    }
    var lastFrame = -Self.frameTime
    var isDirty = true
    var hasKey = false
    while true {
      let waited = now - lastFrame
      let frameTime = hasKey ? Self.keyFrameTime : Self.frameTime
      if isDirty, waited >= frameTime {
        terminal.present(render(state, size: state.size))
        lastFrame = now
        (isDirty, hasKey) = (false, false)
      }
      let pause = isDirty ? max(1, Int((frameTime - waited) * 1000)) : nil
      if !terminal.wait(
        milliseconds: pause ?? (state.wantsTicks ? Int(state.tickTime * 1000) : nil))
      {
        // The terminal has gone.
        if let status = perform(update(&state, .terminated(signal: Int(SIGHUP)))) { return status }
      }
      let events = gather()
      guard !events.isEmpty else { continue }
      if let status = perform(update(&state, events)) { return status }
      isDirty = true
      hasKey = hasKey || events.contains(where: isAwaited)
    }
  }

  /// A key, or the proposal that it called for: neither waits for a story's next frame.
  private func isAwaited(_ event: Event) -> Bool {
    switch event {
    case .input: true
    case .finished(let request, _): state.ghost?.request == request
    default: false
    }
  }

  private var now: Double { ProcessInfo.processInfo.systemUptime }

  private func gather() -> [Event] {
    var events = terminal.readEvents().map { event -> Event in
      switch event {
      case .input(let input): .input(input)
      case .resized: .resized(terminal.size)
      case .resumed: .resumed
      case .suspendRequested: .suspendRequested
      case .terminated(let signal): .terminated(signal: signal)
      }
    }
    events += mailbox.drain()
    if state.wantsTicks { events.append(.tick(now)) }
    return events
  }

  /// Does what the state asks for.
  ///
  /// - Returns: The exit status once the person leaves.
  private func perform(_ effects: [Effect]) -> Int32? {
    for effect in effects {
      switch effect {
      case .generate, .compare, .evolve, .filmstrip, .propose, .score, .alternatives, .cancel,
        .certify, .load:
        room.perform(effect)
      case .tokenize(let request):
        if let event = room.cut(request), let status = perform(update(&state, event)) {
          return status
        }
      case .save:
        store.save(state.session) { [mailbox] in mailbox.post($0) }
      case .export(let file): export(file)
      case .useTheme(let name):
        do { terminal.theme = try themes.load(name) } catch {
          terminal.theme = .builtIn
          mailbox.post(.problem("\(error)"))
        }
      case .useMouse(let isOn): terminal.setMouse(isOn)
      case .redraw: terminal.redraw()
      case .suspend:
        terminal.suspend()
        if let status = perform(update(&state, [.resumed, .resized(terminal.size)])) {
          return status
        }
      case .quit(let status):
        let problem = store.saveNow(state.session)
        terminal.close()
        if let line = problem?.text(in: state.language) {
          FileHandle.standardError.write(Data("alexandria: \(line)\n".utf8))
        }
        return Int32(status)
      }
    }
    return nil
  }

  /// Writes a story beside the person's other files, never over one that is there.
  private func export(_ file: ExportedFile) {
    let url = URL(fileURLWithPath: file.name)
    var path = file.name
    var number = 2
    while FileManager.default.fileExists(atPath: path) {
      path = "\(url.deletingPathExtension().lastPathComponent)-\(number).\(url.pathExtension)"
      number += 1
    }
    do {
      try Data(file.contents.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
      let folder = FileManager.default.currentDirectoryPath
      mailbox.post(.notice("\(folder)/\(path)"))
    } catch {
      mailbox.post(.problem("\(path): cannot be written here; start alexandria in another folder"))
    }
  }
}
