import Foundation
import Synchronization

/// A few threads that run one function together, in step.
///
/// The work between two barriers takes microseconds, so members spin for the next piece, and sleep
/// only when none comes for a while. It is no general thread pool: every member runs the same
/// body and they meet at ``barrier()``. The caller is member 0.
public final class Team: Sendable {
  /// Number of members, the caller included.
  public let size: Int

  private let shared: Shared
  private let running = NSLock()

  /// Starts `size - 1` threads that wait for work.
  public init(size: Int) {
    precondition(size >= 1, "a team has at least one member")
    self.size = size
    let shared = Shared(size: size)
    self.shared = shared
    for member in 1..<max(size, 1) {
      let thread = Thread { Self.serve(member, shared) }
      thread.name = "alexandria-kernel-\(member)"
      thread.start()
    }
  }

  deinit {
    shared.ended.store(true, ordering: .relaxed)
    shared.announce()
  }

  /// Runs `body` once on each member with its number, and returns when all are through.
  ///
  /// Callers on several threads take turns.
  public func run(_ body: (_ member: Int) -> Void) {
    guard size > 1 else { return body(0) }
    running.withLock {
      withoutActuallyEscaping(body) { escapable in
        shared.body = escapable
        shared.announce()
        escapable(0)
        barrier()
        shared.body = nil
      }
    }
  }

  /// Waits until every member has come here; called from within a body, by all of them.
  public func barrier() {
    guard size > 1 else { return }
    shared.meet()
  }

  /// The part of `count` pieces that falls to `member`; the parts differ by one at most.
  public func share(of count: Int, member: Int) -> Range<Int> {
    (count * member / size)..<(count * (member + 1) / size)
  }

  private static func serve(_ member: Int, _ shared: Shared) {
    var seen = 0
    while true {
      seen = shared.awaitTask(after: seen)
      if shared.ended.load(ordering: .relaxed) { return }
      do {
        // Loaded before it is called, or the call would count as a long access to the property;
        // in a scope of its own, to be released before the others are met.
        let body = shared.body
        body?(member)
      }
      shared.meet()
    }
  }

  /// What the members see of one another. `body` is written before a task is announced and read
  /// after, which orders the two.
  private final class Shared: @unchecked Sendable {
    let task = Atomic<Int>(0)
    let phase = Atomic<Int>(0)
    let arrived = Atomic<Int>(0)
    let ended = Atomic<Bool>(false)
    let condition = NSCondition()
    let size: Int
    var body: ((Int) -> Void)?

    init(size: Int) { self.size = size }

    func announce() {
      condition.lock()
      task.add(1, ordering: .releasing)
      condition.broadcast()
      condition.unlock()
    }

    func meet() {
      let current = phase.load(ordering: .acquiring)
      if arrived.add(1, ordering: .acquiringAndReleasing).newValue == size {
        arrived.store(0, ordering: .relaxed)
        phase.add(1, ordering: .releasing)
        return
      }
      var spins = 0
      while phase.load(ordering: .acquiring) == current {
        spins += 1
        // Else a member that was put off its core would be waited for at full speed.
        if spins > 4_000 { sched_yield() }
      }
    }

    func awaitTask(after seen: Int) -> Int {
      for _ in 0..<100_000 {
        let current = task.load(ordering: .acquiring)
        if current != seen { return current }
      }
      condition.lock()
      defer { condition.unlock() }
      while task.load(ordering: .acquiring) == seen { condition.wait() }
      return task.load(ordering: .acquiring)
    }
  }
}
