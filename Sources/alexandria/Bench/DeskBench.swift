import Foundation
import Glibc

/// What a writer feels at the desk: the real program in a pseudo-terminal, its keys pressed and its
/// output read.
final class DeskBench {
  private let process = Process()
  private let terminal: FileHandle
  private let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("alexandria-bench-\(UUID().uuidString)")
  private let clock = ContinuousClock()
  private let start: ContinuousClock.Instant

  /// Opens a desk of 100×30 with a session of its own.
  ///
  /// - Parameter checkpoints: The folder of checkpoints to use, if not the usual ones.
  /// - Throws: `LineError` when there is no pseudo-terminal, and what starting a process throws.
  init(checkpoints: String?) throws {
    // As posix_openpt(3) and its kin do it; Swift's Glibc module lacks them. See ioctl_tty(2).
    let (getNumber, setLock): (UInt, UInt) = (0x8004_5430, 0x4004_5431)
    let leader = open("/dev/ptmx", O_RDWR | O_NOCTTY)
    var (number, unlocked): (Int32, Int32) = (0, 0)
    guard leader >= 0, ioctl(leader, setLock, &unlocked) == 0,
      ioctl(leader, getNumber, &number) == 0
    else {
      throw LineError("/dev/ptmx: gives no terminal to run the desk in")
    }
    var size = winsize(ws_row: 30, ws_col: 100, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(leader, UInt(TIOCSWINSZ), &size)
    let follower = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY)
    terminal = FileHandle(fileDescriptor: leader, closeOnDealloc: true)
    let screen = FileHandle(fileDescriptor: follower, closeOnDealloc: true)

    process.executableURL = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    process.arguments = checkpoints.map { ["--checkpoints-dir", $0] } ?? []
    var environment = ProcessInfo.processInfo.environment
    environment["XDG_DATA_HOME"] = folder.path
    environment["XDG_CONFIG_HOME"] = folder.path
    environment["TERM"] = "xterm-256color"
    environment["LANG"] = "C.UTF-8"
    process.environment = environment
    process.standardInput = screen
    process.standardOutput = screen
    process.standardError = FileHandle.nullDevice
    start = clock.now
    try process.run()
  }

  deinit {
    process.terminate()
    process.waitUntilExit()
    try? FileManager.default.removeItem(at: folder)
  }

  /// Calls `report` with each figure as it comes.
  ///
  /// - Throws: `LineError` when the desk does not open or does not answer.
  func run(_ report: (Measurement) -> Void) throws {
    guard read(until: "Temperature", seconds: 10) != nil else {
      throw LineError("the desk does not open in a pseudo-terminal; start alexandria to see why")
    }
    report(Measurement("desk, start to first frame").milliseconds(seconds(since: start) * 1e3))
    settle()
    measureTyping(report)

    // No Spanish story has a W in it, and no control sequence of this terminal ends in one.
    press("El conejo estaba a la orilla del río ")
    settle()
    press("\r")
    report(Measurement("desk, output of a story of up to 120 tokens").bytes(Double(settle())))
    var times: [Double] = []
    for round in 0..<100 {
      press("\u{1B}[15~")  // F5: another roll
      // Somewhere in a story that takes 50 ms and more.
      _ = read(until: "tok/s", seconds: 0.005 + 0.0003 * Double(round))
      let pressed = clock.now
      press("W")
      guard read(until: "W", seconds: 1) != nil else { continue }
      times.append(seconds(since: pressed))
      press("\u{7F}")
      settle()
    }
    times.sort()
    guard !times.isEmpty else {
      throw LineError("the desk paints no key while a story streams")
    }
    report(
      Measurement("desk, key to paint while streaming, p50")
        .milliseconds(times[times.count / 2] * 1e3, limit: 16))
    report(
      Measurement("desk, key to paint while streaming, p99")
        .milliseconds(times[min(times.count - 1, times.count * 99 / 100)] * 1e3, limit: 16))
  }

  /// Each letter by itself, and the proposal that comes with it: what is painted first, and last.
  private func measureTyping(_ report: (Measurement) -> Void) {
    var (keys, proposals): ([Double], [Double]) = ([], [])
    let text = "Había una vez, en un bosque muy tranquilo, un zorro que no quería compartir "
    for letter in text {
      let pressed = clock.now
      press(String(letter))
      var last: Double?
      while chunk(milliseconds: last == nil ? 1000 : 60).count > 0 {
        let now = seconds(since: pressed)
        if last == nil { keys.append(now) }
        last = now
      }
      if let last { proposals.append(last) }
    }
    press("\u{15}")  // Ctrl-U: all of it away.
    settle()
    for (what, times) in [("key to paint", keys), ("key to whole proposal", proposals)] {
      let sorted = times.sorted()
      guard !sorted.isEmpty else { continue }
      report(
        Measurement("desk, \(what) while typing, p50")
          .milliseconds(sorted[sorted.count / 2] * 1e3, limit: 16))
      report(
        Measurement("desk, \(what) while typing, p99")
          .milliseconds(sorted[min(sorted.count - 1, sorted.count * 99 / 100)] * 1e3, limit: 16))
    }
  }

  private func press(_ keys: String) { try? terminal.write(contentsOf: Data(keys.utf8)) }

  private func seconds(since instant: ContinuousClock.Instant) -> Double {
    Stopwatch.seconds(instant.duration(to: clock.now))
  }

  /// Reads until the text was written; nil when it was not in time.
  private func read(until text: String, seconds limit: Double) -> Int? {
    let begun = clock.now
    var seen = Data()
    while seconds(since: begun) < limit {
      seen += chunk(milliseconds: 50)
      if seen.range(of: Data(text.utf8)) != nil { return seen.count }
    }
    return nil
  }

  /// Reads until nothing comes for a while; returns the number of bytes.
  @discardableResult
  private func settle() -> Int {
    var count = 0
    while true {
      let more = chunk(milliseconds: 150).count
      if more == 0 { return count }
      count += more
    }
  }

  private func chunk(milliseconds: Int32) -> Data {
    var wanted = pollfd(fd: terminal.fileDescriptor, events: Int16(POLLIN), revents: 0)
    guard poll(&wanted, 1, milliseconds) > 0 else { return Data() }
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = Glibc.read(terminal.fileDescriptor, &buffer, buffer.count)
    return count > 0 ? Data(buffer[..<count]) : Data()
  }
}
