import Foundation

/// Runs an actor on a thread of its own.
///
/// A pass of the model keeps a core busy for as long as it takes; on the cooperative pool, which
/// has one thread a core, it would keep others from running. Work is done in the order it came.
final class ThreadExecutor: SerialExecutor {
  private let queue = Queue()

  /// - Parameter name: The thread's, as a debugger or `top -H` shows it; Linux takes 15 bytes.
  init(name: String) {
    let thread = Thread { [queue] in
      // A name given before the start would be its creator's.
      Thread.current.name = name
      queue.serve()
    }
    thread.stackSize = 4 << 20
    thread.start()
  }

  deinit { queue.close() }

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    // The thread holds the executor while it has work to do, and not otherwise.
    queue.append { job.runSynchronously(on: self.asUnownedSerialExecutor()) }
  }

  /// Whether somebody else is waiting for the thread.
  var isWanted: Bool { !queue.isEmpty }

  /// Lets everybody run who came before; called by work on this executor.
  ///
  /// `Task.yield()` would go by way of the cooperative pool: two changes of thread for each token.
  func yield(isolation: isolated (any Actor)? = #isolation) async {
    await withUnsafeContinuation { continuation in
      queue.append { continuation.resume() }
    }
  }

  /// What the thread has to do. It outlives the executor until the thread has noticed.
  private final class Queue: @unchecked Sendable {
    private let condition = NSCondition()
    private var work: [() -> Void] = []
    private var isClosed = false

    var isEmpty: Bool {
      condition.lock()
      defer { condition.unlock() }
      return work.isEmpty
    }

    func append(_ item: @escaping () -> Void) {
      condition.lock()
      work.append(item)
      condition.signal()
      condition.unlock()
    }

    func close() {
      condition.lock()
      isClosed = true
      condition.signal()
      condition.unlock()
    }

    func serve() {
      while let item = next() { item() }
    }

    private func next() -> (() -> Void)? {
      condition.lock()
      defer { condition.unlock() }
      while work.isEmpty {
        if isClosed { return nil }
        condition.wait()
      }
      return work.removeFirst()
    }
  }
}
