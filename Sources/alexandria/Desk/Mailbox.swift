import CursesTerminal
import StoryApp
import Synchronization

/// What the engines have to say, on its way to the main thread, which it wakes.
final class Mailbox: Sendable {
  private let events = Mutex<[Event]>([])

  /// Leaves an event; from any thread.
  func post(_ event: Event) {
    events.withLock { $0.append(event) }
    CursesTerminal.wake()
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
