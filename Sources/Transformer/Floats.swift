/// Floats that are written once and then shared between threads.
final class Floats: @unchecked Sendable {
  let pointer: UnsafePointer<Float>
  let count: Int

  init(_ source: UnsafePointer<Float>, count: Int) {
    let copy = UnsafeMutablePointer<Float>.allocate(capacity: count)
    copy.update(from: source, count: count)
    pointer = UnsafePointer(copy)
    self.count = count
  }

  deinit { pointer.deallocate() }
}
