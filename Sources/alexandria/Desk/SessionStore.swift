import Dispatch
import Foundation
import Glibc
import StoryApp
import Synchronization

/// The session on disk: replaced as a whole, with the one before it kept as a backup.
///
/// One desk owns it at a time, by a lock that the system gives back even after kill -9. A second
/// desk keeps a session of its own beside it, which the next owner takes in.
final class SessionStore: @unchecked Sendable {
  /// Where the session is written, and the lock that makes it this desk's own.
  private struct Place {
    var path: String
    var lock: Int32
    /// Whether it is beside the session that another desk has.
    var isBeside = false
  }

  /// What the person should know: that another desk is open, or that nothing can be kept.
  let notice: String?

  private let folder: String
  /// nil while the folder cannot be made or written in.
  private let place: Mutex<Place?>
  /// Whether what was kept before is part of what is to be kept now.
  private let isRestored = Atomic(false)
  /// Sessions of other desks that have become part of this one, to be removed once it is written.
  private let adopted = Mutex<[SideSession]>([])
  /// The newest session that waits to be written.
  private let waiting = Mutex<Session?>(nil)
  /// Whether the last write failed. Belongs to the queue.
  private var isFailing = false
  private let queue = DispatchQueue(label: "alexandria.session")

  /// Opens the store under `$XDG_DATA_HOME/alexandria`.
  init(environment: [String: String]) {
    let home = environment["HOME"] ?? FileManager.default.temporaryDirectory.path
    let data = environment["XDG_DATA_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
    folder = (data ?? home + "/.local/share") + "/alexandria"
    let found = Self.claim(folder)
    place = Mutex(found)
    notice =
      switch found {
      case nil: "stories stay in memory only: \(folder) cannot be written in; is it writable?"
      case let place? where place.isBeside:
        "another desk has the session open; this one is kept in \(place.path)"
      default: nil
      }
  }

  deinit { if let lock = place.withLock({ $0?.lock }), lock >= 0 { close(lock) } }

  /// Makes the folder and takes the session in it, or one beside it where another desk has that.
  private static func claim(_ folder: String) -> Place? {
    try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let lock = open(folder + "/session.lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard lock >= 0 else { return nil }
    if flock(lock, LOCK_EX | LOCK_NB) == 0 {
      return Place(path: folder + "/session.json", lock: lock)
    }
    close(lock)
    return SideSession.claim(in: folder).map {
      Place(path: $0.path, lock: $0.lock, isBeside: true)
    }
  }

  /// The same when it could not be done at first: a session that could not be read stays.
  private func claimLate() -> Place? {
    guard var place = Self.claim(folder) else { return nil }
    if !isRestored.load(ordering: .relaxed), FileManager.default.fileExists(atPath: place.path) {
      place.path = folder + "/session-\(getpid()).json"
    }
    return place
  }

  /// What was kept: the session, or its backup where the session cannot be read.
  ///
  /// - Returns: The session if there is one, with those of desks that were open beside it, and what
  ///   was wrong with a file that was passed over.
  func restore() -> (session: Session?, problem: String?) {
    var kept = restoreOwn()
    guard place.withLock({ $0?.isBeside == false }) else { return kept }
    for side in SideSession.abandoned(in: folder) {
      guard let session = Self.read(side.path) ?? Self.read(side.path + "~") else {
        side.release()
        continue
      }
      if kept.session == nil { kept.session = session } else { kept.session?.adopt(session) }
      isRestored.store(true, ordering: .relaxed)
      adopted.withLock { $0.append(side) }
    }
    return kept
  }

  private static func read(_ path: String) -> Session? {
    guard let data = FileManager.default.contents(atPath: path),
      let session = try? JSONDecoder().decode(Session.self, from: data),
      session.version <= Session.currentVersion
    else { return nil }
    return session
  }

  private func restoreOwn() -> (session: Session?, problem: String?) {
    var problem: String?
    let path = place.withLock { $0?.path } ?? folder + "/session.json"
    for file in [path, path + "~"] {
      guard FileManager.default.fileExists(atPath: file) else { continue }
      if let session = Self.read(file) {
        isRestored.store(true, ordering: .relaxed)
        // The next save is without what could not be read: it is kept for whoever can mend it.
        if session.shelf.unreadable > 0, let copy = Self.setAside(file, leaving: true) {
          problem = "\(session.shelf.unreadable) stories cannot be read; they are in \(copy)"
        }
        return (session, problem)
      }
      // Kept for whoever can mend it: the next save would replace it.
      if let aside = Self.setAside(file) {
        problem = "what was kept cannot be read; it is now \(aside)"
      }
    }
    return (nil, problem)
  }

  /// Gives a file a name that no other has: what was set aside before stays.
  private static func setAside(_ file: String, leaving: Bool = false) -> String? {
    for number in 1...10_000 {
      let aside = "\(file).unreadable" + (number == 1 ? "" : "-\(number)")
      guard access(aside, F_OK) != 0 else { continue }
      do {
        if leaving {
          try FileManager.default.copyItem(atPath: file, toPath: aside)
        } else {
          try FileManager.default.moveItem(atPath: file, toPath: aside)
        }
        return aside
      } catch { return nil }
    }
    return nil
  }

  /// Writes a session in the background. One that waits while another is written gives way to the
  /// next.
  ///
  /// - Parameters:
  ///   - session: What to keep.
  ///   - told: Called when it could not be written, and when it could for the first time since.
  func save(_ session: Session, told: @escaping @Sendable (Event) -> Void) {
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
      if let problem { told(.saveFailed(problem)) } else if isFailing { told(.saved) }
      isFailing = problem != nil
    }
  }

  /// Writes a session now, after those that wait.
  func saveNow(_ session: Session) -> SaveProblem? { queue.sync { write(session) } }

  private func write(_ session: Session) -> SaveProblem? {
    // What was full or read-only before may not be so now.
    let path = place.withLock { place in
      if place == nil { place = claimLate() }
      return place?.path
    }
    guard let path else { return SaveProblem(path: folder, isFull: errno == ENOSPC) }
    // The folder may have gone since the desk was opened.
    try? FileManager.default.createDirectory(
      atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    let temporary = path + ".new"
    guard let data = try? JSONEncoder().encode(session),
      FileManager.default.createFile(atPath: temporary, contents: nil),
      let file = FileHandle(forWritingAtPath: temporary)
    else { return SaveProblem(path: path, isFull: errno == ENOSPC) }
    defer { try? file.close() }
    do {
      try file.write(contentsOf: data)
      try file.synchronize()
    } catch {
      unlink(temporary)
      return SaveProblem(path: path, isFull: true)
    }
    rename(path, path + "~")
    guard rename(temporary, path) == 0 else { return SaveProblem(path: path, isFull: false) }
    let sides = adopted.withLock { adopted in
      defer { adopted = [] }
      return adopted
    }
    for side in sides { side.remove() }
    return nil
  }
}
