import Foundation
import Glibc

/// The session of a desk that found another one open: a file beside that one's, and a lock that
/// tells whether its desk is still there.
struct SideSession: Sendable {
  /// The session.
  let path: String
  /// The descriptor that holds the lock.
  let lock: Int32

  private var lockPath: String { path + ".lock" }

  /// Takes a session of this process's own; nil when the folder cannot be written in.
  static func claim(in folder: String) -> SideSession? {
    SideSession(locking: "\(folder)/session-\(getpid()).json")
  }

  /// The sessions in a folder whose desks have gone, each now locked.
  static func abandoned(in folder: String) -> [SideSession] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    // A desk that was killed while it replaced its file has left only the backup.
    let sessions = names.compactMap { $0.wholeMatch(of: /(session-\d+\.json)~?/)?.output.1 }
    return Set(sessions).sorted().compactMap { SideSession(locking: "\(folder)/\($0)") }
  }

  private init?(locking path: String) {
    let lock = open(path + ".lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard lock >= 0 else { return nil }
    guard flock(lock, LOCK_EX | LOCK_NB) == 0 else {
      close(lock)
      return nil
    }
    self.path = path
    self.lock = lock
  }

  /// Leaves it to whoever comes next.
  func release() { close(lock) }

  /// Removes it: what it kept is kept elsewhere.
  func remove() {
    for file in [path, path + "~", lockPath] { unlink(file) }
    close(lock)
  }
}
