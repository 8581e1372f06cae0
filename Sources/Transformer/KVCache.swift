import Kernels

/// The keys and values of the positions a model has seen, so that one more token costs one pass.
///
/// Keys lie in blocks of 16 positions side by side, values position by position; each head of each
/// layer has its own stretch. A cache belongs to one story and is used by one thread at a time.
public final class KVCache: @unchecked Sendable {
  /// Positions there is room for.
  public let capacity: Int
  /// Positions held; the next token takes this position.
  public private(set) var count = 0

  let layerCount: Int
  let headCount: Int
  let headWidth: Int
  let scratch = Scratch()
  private let stretch: Int
  private let keys: UnsafeMutablePointer<Float>
  private let values: UnsafeMutablePointer<Float>

  init(_ configuration: Configuration, capacity: Int) {
    precondition((1...configuration.contextLength).contains(capacity), "capacity out of range")
    self.capacity = capacity
    layerCount = configuration.layerCount
    headCount = configuration.headCount
    headWidth = configuration.headWidth
    let block = CachedAttention.keyBlock
    stretch = (capacity + block - 1) / block * block * headWidth
    let total = stretch * layerCount * headCount
    keys = .allocate(capacity: total)
    values = .allocate(capacity: total)
    // Scores of the unused positions of a block are computed and thrown away: they have to be
    // numbers all the same.
    keys.initialize(repeating: 0, count: total)
    values.initialize(repeating: 0, count: total)
  }

  deinit {
    keys.deallocate()
    values.deallocate()
  }

  /// Forgets the positions from `count` on; those before stay as they are.
  ///
  /// - Precondition: `count` is not above the positions held.
  /// - Complexity: O(1)
  public func rewind(to count: Int) {
    precondition((0...self.count).contains(count), "a cache rewinds to what it holds")
    self.count = count
  }

  /// Takes over what `other` holds, so that many stories share one prefill.
  ///
  /// - Precondition: `other` is of the same model and its positions fit.
  /// - Complexity: O(positions · layers · d_model)
  public func copy(_ other: KVCache) {
    precondition(other.count <= capacity, "the other cache holds more than this one can")
    precondition(
      layerCount == other.layerCount && headCount == other.headCount
        && headWidth == other.headWidth, "the other cache is of another model")
    let block = CachedAttention.keyBlock
    let keyCount = (other.count + block - 1) / block * block * headWidth
    for index in 0..<layerCount * headCount {
      (keys + index * stretch).update(from: other.keys + index * other.stretch, count: keyCount)
      (values + index * stretch).update(
        from: other.values + index * other.stretch, count: other.count * headWidth)
    }
    count = other.count
  }

  func keys(layer: Int, head: Int) -> UnsafeMutablePointer<Float> {
    keys + (layer * headCount + head) * stretch
  }

  func values(layer: Int, head: Int) -> UnsafeMutablePointer<Float> {
    values + (layer * headCount + head) * stretch
  }

  /// Writes one position of one head.
  func store(
    layer: Int, head: Int, position: Int, key: UnsafePointer<Float>, value: UnsafePointer<Float>
  ) {
    let block = CachedAttention.keyBlock
    let keys =
      keys(layer: layer, head: head) + position / block * block * headWidth + position % block
    for dimension in 0..<headWidth { keys[dimension * block] = key[dimension] }
    (values(layer: layer, head: head) + position * headWidth).update(from: value, count: headWidth)
  }

  func advance(by count: Int) { self.count += count }
}
