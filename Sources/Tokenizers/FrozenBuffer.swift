/// A block of values that is written once and then only read.
///
/// The encoder's inner loop visits several tables per byte of text; reading them through plain
/// pointers spares it the count and bounds traffic of `Array`. Freezing makes that sound: after
/// `init` nothing can write to the block, so it may be shared between threads.
final class FrozenBuffer<Element: BitwiseCopyable & Sendable>: @unchecked Sendable {
  /// The values; valid as long as this object lives.
  let base: UnsafePointer<Element>
  let count: Int

  /// Makes a block of `count` values, all of which `write` must set.
  init(count: Int, write: (UnsafeMutablePointer<Element>) -> Void) {
    let block = UnsafeMutablePointer<Element>.allocate(capacity: max(count, 1))
    write(block)
    base = UnsafePointer(block)
    self.count = count
  }

  convenience init(_ values: [Element]) {
    self.init(count: values.count) { block in
      values.withUnsafeBufferPointer { source in
        if let first = source.baseAddress {
          block.initialize(from: first, count: source.count)
        }
      }
    }
  }

  deinit { base.deallocate() }

  subscript(index: Int) -> Element {
    precondition(index >= 0 && index < count, "FrozenBuffer index out of range")
    return base[index]
  }
}
