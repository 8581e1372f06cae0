import StoryApp
import Synchronization

/// What the engines have to say, on its way to the thread that reads it, which it wakes.
final class Mailbox: Sendable {
  private let events = Mutex<[Event]>([])
  private let wake: @Sendable () -> Void

  /// - Parameter wake: Wakes the reader; called from any thread.
  init(wake: @escaping @Sendable () -> Void) { self.wake = wake }

  /// Leaves an event; from any thread.
  func post(_ event: Event) {
    events.withLock { $0.append(event) }
    wake()
  }

  /// Takes all that has come, in order.
  func drain() -> [Event] {
    events.withLock { (waiting: inout [Event]) in
      let all = waiting
      waiting = []
      return all
    }
  }
}
