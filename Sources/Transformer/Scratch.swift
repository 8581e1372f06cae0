import Kernels

/// The activations of one forward pass over a few rows; grows to the largest pass and stays.
final class Scratch: @unchecked Sendable {
  /// One member's own buffers.
  struct Member {
    let normalized: UnsafeMutablePointer<Float>
    let scores: UnsafeMutablePointer<Float>
    let rounded: RoundedRows
  }

  /// Residual stream, `[rows, d_model]`.
  private(set) var residual = UnsafeMutablePointer<Float>.allocate(capacity: 1)
  /// Queries, keys and values side by side, `[rows, 3 · d_model]`.
  private(set) var attentionInput = UnsafeMutablePointer<Float>.allocate(capacity: 1)
  /// Concatenated heads, `[rows, d_model]`.
  private(set) var attended = UnsafeMutablePointer<Float>.allocate(capacity: 1)
  /// Feed-forward activations, `[rows, d_ff]`.
  private(set) var hidden = UnsafeMutablePointer<Float>.allocate(capacity: 1)
  private(set) var members: [Member] = []
  private var rows = 0

  deinit { release() }

  func reserve(rows: Int, members: Int, for configuration: Configuration) {
    guard rows > self.rows || members > self.members.count else { return }
    release()
    self.rows = max(rows, self.rows)
    let width = configuration.modelWidth
    residual = .allocate(capacity: self.rows * width)
    attentionInput = .allocate(capacity: self.rows * 3 * width)
    attended = .allocate(capacity: self.rows * width)
    hidden = .allocate(capacity: self.rows * configuration.feedForwardWidth)
    let block = CachedAttention.keyBlock
    let scoreCount = (configuration.contextLength + block - 1) / block * block
    self.members = (0..<max(members, self.members.count)).map { _ in
      Member(
        normalized: .allocate(capacity: self.rows * width),
        scores: .allocate(capacity: scoreCount), rounded: RoundedRows())
    }
  }

  private func release() {
    residual.deallocate()
    attentionInput.deallocate()
    attended.deallocate()
    hidden.deallocate()
    for member in members {
      member.normalized.deallocate()
      member.scores.deallocate()
    }
  }
}
