import Dispatch

/// `transform` of 0..<count, on all cores; the results are in order.
///
/// Loading a checkpoint touches tens of megabytes of new memory, which the system hands out page
/// by page: two cores take about half as long.
func concurrentMap<Result: Sendable>(
  _ count: Int, _ transform: @Sendable (Int) -> Result
) -> [Result] {
  Array(unsafeUninitializedCapacity: count) { buffer, initialized in
    if let base = buffer.baseAddress {
      let results = UncheckedPointer(base: base)
      DispatchQueue.concurrentPerform(iterations: count) { index in
        (results.base + index).initialize(to: transform(index))
      }
    }
    initialized = count
  }
}

/// Each iteration writes an element of its own.
private struct UncheckedPointer<Pointee>: @unchecked Sendable {
  let base: UnsafeMutablePointer<Pointee>
}
