import Dispatch
import Foundation
import Generation
import Synchronization

/// Brings stories that engines write to a synchronous caller, and stops them when a signal asks.
enum StoryRun {
  /// Prints stories until all have ended.
  ///
  /// - Parameters:
  ///   - sequence: Where they are printed.
  ///   - tokensPerSecond: The pace at which tokens are printed at most; nil for as they come.
  ///   - events: Begins the stories; given what stops them.
  /// - Throws: `Stopped` after a signal, with what was written kept; the error a story failed with.
  static func follow(
    _ sequence: StorySequence, tokensPerSecond: Int? = nil,
    events: @escaping @Sendable (StopSignal) -> AsyncStream<BranchEvent>
  ) throws {
    var sequence = sequence
    try each(events) { event in
      try sequence.take(event.branch, event.event)
      guard let tokensPerSecond, case .token = event.event, Signals.received == nil else { return }
      Thread.sleep(forTimeInterval: 1 / Double(tokensPerSecond))
    }
    if let signal = Signals.received { throw Stopped(signal: signal) }
  }

  /// Calls `body` on this thread with each event.
  static func each(
    _ events: @escaping @Sendable (StopSignal) -> AsyncStream<BranchEvent>,
    _ body: (BranchEvent) throws -> Void
  ) throws {
    Signals.awaitStop()
    let stop = StopSignal()
    let queue = Queue()
    Task.detached {
      for await event in events(stop) { queue.push(event) }
      queue.push(nil)
    }
    // Events that are left when `body` throws are written for nobody.
    defer { stop.stop() }
    while let event = queue.next(or: { if Signals.received != nil { stop.stop() } }) {
      try body(event)
    }
  }

  /// Events on their way from a task to a thread; nil ends them.
  private final class Queue: Sendable {
    private let events = Mutex<[BranchEvent?]>([])
    private let filled = DispatchSemaphore(value: 0)

    func push(_ event: BranchEvent?) {
      events.withLock { $0.append(event) }
      filled.signal()
    }

    func next(or look: () -> Void) -> BranchEvent? {
      // A signal interrupts no semaphore, so it is looked for now and then.
      while filled.wait(timeout: .now() + 0.02) == .timedOut { look() }
      look()
      return events.withLock { $0.removeFirst() }
    }
  }
}
