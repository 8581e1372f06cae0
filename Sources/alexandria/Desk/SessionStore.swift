import Dispatch
import Foundation
import Glibc
import StoryApp
import Synchronization

/// The session on disk: replaced as a whole, with the one before it kept as a backup.
///
/// One desk owns it at a time, by a lock that the system gives back even after kill -9. A second
/// desk keeps a session of its own beside it.
final class SessionStore: @unchecked Sendable {
  /// Where the session is written.
  let path: String
  /// What the person should know: that another desk is open, or that nothing can be kept.
  let notice: String?

  private let lock: Int32
  /// The newest session that waits to be written.
  private let waiting = Mutex<Session?>(nil)
  /// What went wrong last: it is told once, not twice a second. Belongs to the queue.
  private var lastProblem: String?
  private let queue = DispatchQueue(label: "alexandria.session")

  /// Opens the store under `$XDG_DATA_HOME/alexandria`.
  init(environment: [String: String]) {
    let home = environment["HOME"] ?? FileManager.default.temporaryDirectory.path
    let data = environment["XDG_DATA_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
    let folder = (data ?? home + "/.local/share") + "/alexandria"
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true)
    } catch {
      (path, lock) = (folder + "/session.json", -1)
      notice = "stories stay in memory only: \(folder) cannot be made; is it writable?"
      return
    }
    lock = open(folder + "/session.lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    if lock >= 0, flock(lock, LOCK_EX | LOCK_NB) != 0 {
      path = folder + "/session-\(getpid()).json"
      notice = "another desk has the session open; this one is kept in \(path)"
    } else {
      path = folder + "/session.json"
      notice = nil
    }
  }

  deinit { if lock >= 0 { close(lock) } }

  /// What was kept: the session, or its backup where the session cannot be read.
  ///
  /// - Returns: The session if there is one, and what was wrong with a file that was passed over.
  func restore() -> (session: Session?, problem: String?) {
    var problem: String?
    for file in [path, path + "~"] {
      guard let data = FileManager.default.contents(atPath: file) else { continue }
      if let session = try? JSONDecoder().decode(Session.self, from: data),
        session.version <= Session.currentVersion
      {
        return (session, problem)
      }
      // Kept for whoever can mend it: the next save would replace it.
      let aside = "\(file).unreadable"
      try? FileManager.default.removeItem(atPath: aside)
      try? FileManager.default.moveItem(atPath: file, toPath: aside)
      problem = "what was kept cannot be read; it is now \(aside)"
    }
    return (nil, problem)
  }

  /// Writes a session in the background. One that waits while another is written gives way to the
  /// next.
  ///
  /// - Parameters:
  ///   - session: What to keep.
  ///   - failed: Called with one line when it could not be written, unless it was said before.
  func save(_ session: Session, failed: @escaping @Sendable (String) -> Void) {
    let isWaiting = waiting.withLock { waiting in
      defer { waiting = session }
      return waiting != nil
    }
    if isWaiting { return }
    queue.async { [self] in
      let newest = waiting.withLock { waiting in
        defer { waiting = nil }
        return waiting
      }
      guard let newest else { return }
      let problem = write(newest)
      if let problem, problem != lastProblem { failed(problem) }
      lastProblem = problem
    }
  }

  /// Writes a session now, after those that wait.
  func saveNow(_ session: Session) -> String? { queue.sync { write(session) } }

  private func write(_ session: Session) -> String? {
    let temporary = path + ".new"
    do {
      let data = try JSONEncoder().encode(session)
      guard FileManager.default.createFile(atPath: temporary, contents: nil),
        let file = FileHandle(forWritingAtPath: temporary)
      else { return unwritten("is it writable?") }
      defer { try? file.close() }
      try file.write(contentsOf: data)
      try file.synchronize()
    } catch {
      unlink(temporary)
      return unwritten("is the disk full?")
    }
    rename(path, path + "~")
    guard rename(temporary, path) == 0 else { return unwritten("is it writable?") }
    return nil
  }

  /// What matters stands first: a status line may be short.
  private func unwritten(_ question: String) -> String {
    "the story stays in memory: \(path) cannot be written; \(question)"
  }
}
