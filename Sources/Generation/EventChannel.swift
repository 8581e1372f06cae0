import Synchronization

/// Asks for a story to be stopped, from any thread; the stream then ends with `.cancelled`.
///
/// Whoever is no longer interested in the rest simply stops reading the stream.
public final class StopSignal: Sendable {
  private let stopped = Atomic(false)

  /// Makes a signal that has not been given.
  public init() {}

  /// Gives the signal. Safe in a signal handler.
  public func stop() { stopped.store(true, ordering: .relaxed) }

  /// Whether it has been given.
  public var isStopped: Bool { stopped.load(ordering: .relaxed) }
}

/// The writing end of a stream that holds a bounded number of events.
///
/// A reader who falls behind makes the writer wait, rather than memory grow or events get lost.
struct EventChannel<Event: Sendable>: Sendable {
  private let continuation: AsyncStream<Event>.Continuation

  /// Starts a task that writes events until it is done or nobody reads them.
  static func stream(
    capacity: Int = 256, _ body: @escaping @Sendable (EventChannel) async -> Void
  ) -> AsyncStream<Event> {
    let (stream, continuation) = AsyncStream.makeStream(
      of: Event.self, bufferingPolicy: .bufferingOldest(capacity))
    let task = Task.detached {
      await body(EventChannel(continuation: continuation))
      continuation.finish()
    }
    continuation.onTermination = { _ in task.cancel() }
    return stream
  }

  /// Sends an event, after a while if the reader is behind.
  ///
  /// - Returns: Whether anybody is still reading.
  func send(_ event: Event, isolation: isolated (any Actor)? = #isolation) async -> Bool {
    while true {
      switch continuation.yield(event) {
      case .enqueued: return !Task.isCancelled
      case .terminated: return false
      case .dropped:
        // The stream does not tell when there is room again. By now the reader has hundreds of
        // events to go through, so looking again after a millisecond is soon enough.
        do { try await Task.sleep(for: .milliseconds(1)) } catch { return false }
      @unknown default: return false
      }
    }
  }
}
