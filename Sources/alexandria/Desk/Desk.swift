import Cells
import Checkpoints
import CursesTerminal
import Foundation
import StoryApp
import Training

/// The desk's event loop: everything that has happened goes into the state at once, then one frame
/// is drawn, at most sixty a second. It interprets the state's effects.
@MainActor
final class Desk {
  /// What the command line asks for.
  struct Options {
    var catalog: CheckpointCatalog
    var checkpoint: String?
    var theme: String?
    /// Changes the settings that the session brings back, as flags go before files.
    var adjust: (inout Settings) -> Void
    var environment: [String: String]
  }

  private let mailbox = Mailbox()
  private let room: EngineRoom
  private let themes = ThemeStore()
  private let store: SessionStore
  private let terminal: CursesTerminal
  private var state: State
  private var problems: [String] = []
  private static let frameTime = 1.0 / 60

  /// Takes the terminal over.
  ///
  /// - Throws: An error of one line when there is no checkpoint, or the terminal cannot be drawn on.
  init(_ options: Options) throws {
    let infos = Self.infos(options.catalog, wanted: options.checkpoint)
    guard let first = Self.preferred(infos, wanted: options.checkpoint) else {
      // The catalog says where it has looked.
      _ = try options.catalog.find(options.checkpoint ?? "alexandria-1.1")
      throw LineError("no checkpoint can be used; see alexandria checkpoints")
    }
    room = EngineRoom(options.catalog, mailbox)
    store = SessionStore(environment: options.environment)
    if let notice = store.notice { problems.append(notice) }
    let restored = store.restore()
    if let problem = restored.problem { problems.append(problem) }

    let themeName = options.theme ?? restored.session?.theme ?? "dark"
    var theme = Theme.builtIn
    do { theme = try themes.load(themeName) } catch { problems.append("\(error)") }
    terminal = try CursesTerminal(
      theme: theme, usesColor: options.environment["NO_COLOR"].map(\.isEmpty) ?? true,
      term: options.environment["TERM"] ?? "")
    if terminal.localeStatus != .utf8 {
      problems.append("the locale is no UTF-8 one: set LANG=C.UTF-8")
    }

    state = State(
      checkpoints: infos, settings: Settings(checkpoint: first), themes: themes.names,
      theme: themeName, language: Language(environment: options.environment),
      hasColor: terminal.depth != .none, size: terminal.size)
    if let session = restored.session { state.restore(session) }
    state.adjust { settings in
      if options.checkpoint != nil { settings.checkpoint = first }
      options.adjust(&settings)
    }
  }

  /// Runs until the person leaves.
  ///
  /// - Returns: The exit status.
  func run() -> Int32 {
    if let status = perform(start(&state)) { return status }
    for problem in problems {
      if let status = perform(update(&state, .problem(problem))) { return status }
    }
    var lastFrame = -Self.frameTime
    var isDirty = true
    while true {
      let waited = now - lastFrame
      if isDirty, waited >= Self.frameTime {
        terminal.present(render(state, size: state.size))
        lastFrame = now
        isDirty = false
      }
      let pause = isDirty ? max(1, Int((Self.frameTime - waited) * 1000)) : nil
      if !terminal.wait(milliseconds: pause ?? (state.wantsTicks ? 100 : nil)) {
        // The terminal has gone.
        if let status = perform(update(&state, .terminated(signal: Int(SIGHUP)))) { return status }
      }
      let events = gather()
      guard !events.isEmpty else { continue }
      if let status = perform(update(&state, events)) { return status }
      isDirty = true
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
      case .generate(let request): room.generate(request)
      case .compare(let requests), .evolve(let requests): requests.forEach(room.generate)
      case .filmstrip(let requests): room.generateTogether(requests)
      case .ghost(let request): room.propose(request)
      case .score(let request): room.score(request)
      case .alternatives(let request): room.look(request)
      case .cancel(let request): room.cancel(request)
      case .load(let name): room.load(name)
      case .tokenize(let request):
        if let event = room.cut(request), let status = perform(update(&state, event)) {
          return status
        }
      case .save:
        store.save(state.session) { [mailbox] in mailbox.post(.problem($0)) }
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
        if let problem { print("alexandria: \(problem)") }
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

extension Desk {
  private static func infos(_ catalog: CheckpointCatalog, wanted: String?) -> [CheckpointInfo] {
    var infos = catalog.entries().map { entry in
      let losses = losses(entry.folder.trainingPath)
      return CheckpointInfo(
        name: entry.name, contextLength: entry.metadata?.model.contextLength ?? 256,
        steps: entry.steps.map {
          .init(step: $0, checkpoint: "\(entry.name)@\($0)", testLoss: losses[$0])
        }, problem: entry.problem.map { "\($0)" })
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

  private static func preferred(_ infos: [CheckpointInfo], wanted: String?) -> String? {
    if let wanted { return infos.first { $0.name == wanted }?.name }
    let usable = infos.filter { $0.problem == nil }
    return (usable.first { $0.name == "alexandria-1.1" } ?? usable.last)?.name
  }

  /// Test losses by step, of a `training.jsonl`.
  private static func losses(_ path: String) -> [Int: Double] {
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
