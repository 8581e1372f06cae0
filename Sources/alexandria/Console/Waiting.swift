import Dispatch
import Synchronization

/// Waits on a synchronous thread for what is asynchronous.
///
/// The work is detached: a plain `Task` here would inherit the main actor, whose thread is the one
/// that waits.
enum Waiting {
  /// Runs `work` and waits for it.
  ///
  /// - Parameter work: What to do.
  /// - Returns: What it gives.
  /// - Throws: What it throws.
  static func run<Value: Sendable>(
    _ work: @escaping @Sendable () async throws -> Value
  ) throws -> Value {
    let done = DispatchSemaphore(value: 0)
    let box = Box<Value>()
    Task.detached(priority: .userInitiated) {
      do {
        box.set(.success(try await work()))
      } catch {
        box.set(.failure(error))
      }
      done.signal()
    }
    done.wait()
    return try box.get()
  }

  private final class Box<Value: Sendable>: Sendable {
    private let result = Mutex<Result<Value, any Error>?>(nil)

    func set(_ value: Result<Value, any Error>) { result.withLock { $0 = value } }

    func get() throws -> Value {
      guard let result = result.withLock({ $0 }) else {
        preconditionFailure("signalled before the result was there")
      }
      return try result.get()
    }
  }
}
