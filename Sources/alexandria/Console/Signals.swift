import Glibc
import Synchronization

/// SIGINT, SIGTERM, SIGQUIT, SIGPIPE and SIGXFSZ.
///
/// At first SIGINT ends the program at once with status 130. A command that has something to bring
/// home calls ``awaitStop()`` and looks at ``received`` between its steps; a second signal then
/// ends the program at once.
enum Signals {
  private static let last = Atomic<Int32>(0)
  private static let isAwaited = Atomic<Bool>(false)
  private static let hasOpenLine = Atomic<Bool>(false)

  /// The signal that a command was asked to stop by, if it was.
  static var received: Int32? {
    let signal = last.load(ordering: .relaxed)
    return signal == 0 ? nil : signal
  }

  /// Installs the handlers.
  static func install() {
    // A closed pipe is seen where it is written to.
    signal(SIGPIPE, SIG_IGN)
    // So is a file that may not grow further.
    signal(SIGXFSZ, SIG_IGN)
    // Swift's backtracer would take it for a crash, and go on.
    signal(SIGQUIT, SIG_DFL)
    handle(SIGINT)
    // Statics are made on first use, which must not be inside a handler.
    _ = (last.load(ordering: .relaxed), isAwaited.load(ordering: .relaxed))
    setLineOpen(false)
  }

  /// From now on a signal waits to be seen.
  static func awaitStop() {
    isAwaited.store(true, ordering: .relaxed)
    handle(SIGTERM)
  }

  /// Forgets a signal that has been seen to, as when a story was stopped and the next can come.
  static func forget() { last.store(0, ordering: .relaxed) }

  /// Says whether a line on the terminal is unfinished, so that an end by signal finishes it.
  static func setLineOpen(_ isOpen: Bool) { hasOpenLine.store(isOpen, ordering: .relaxed) }

  /// Stops a command that a signal was sent to.
  ///
  /// - Throws: `Stopped`.
  static func check() throws {
    if let signal = received { throw Stopped(signal: signal) }
  }

  private static func handle(_ number: Int32) {
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { number in Signals.arrived(number) }
    // Without SA_RESTART, so that a read that waits for a person ends too.
    sigaction(number, &action, nil)
  }

  /// Only what a signal handler may do: atomics, write and _exit.
  private static func arrived(_ number: Int32) {
    let before = last.exchange(number, ordering: .relaxed)
    if isAwaited.load(ordering: .relaxed), before == 0 { return }
    if hasOpenLine.load(ordering: .relaxed) {
      var newline = UInt8(ascii: "\n")
      _ = write(STDERR_FILENO, &newline, 1)
    }
    _exit(128 + number)
  }
}
