import Foundation
import Kernels

/// What this machine can do at best, measured in the same run as what is held against it.
final class MachineLimits {
  private var bandwidths: [String: Double] = [:]
  private var rates: [Int: Double] = [:]

  /// Gigabytes a second that `threads` cores read of a buffer of that many bytes, over and over:
  /// what fits a cache is read from the cache, as a model's weights are.
  func bandwidth(bytes: Int, threads: Int) -> Double {
    let key = "\(bytes)/\(threads)"
    if let known = bandwidths[key] { return known }
    let count = bytes / 4
    // Aligned as weights are: a load that straddles two cache lines costs two.
    let memory = UnsafeMutableRawPointer.allocate(byteCount: count * 4, alignment: 64)
    defer { memory.deallocate() }
    let values = memory.initializeMemory(as: Float.self, repeating: 1, count: count)
    let team = Team(size: threads)
    let sums = UnsafeMutablePointer<Float>.allocate(capacity: threads)
    defer { sums.deallocate() }
    let seconds = Stopwatch.median(runs: 15) {
      team.run { member in
        let share = team.share(of: count, member: member)
        sums[member] = Processor.sum(values + share.lowerBound, count: share.count)
      }
    }
    precondition(sums[0] > 0, "the sum is used, so it is computed")
    bandwidths[key] = Double(bytes) / seconds / 1e9
    return Double(bytes) / seconds / 1e9
  }

  /// Billions of floating-point operations a second that OpenBLAS's sgemm reaches on `threads`
  /// cores, each with a product of its own.
  func gigaflops(threads: Int) -> Double {
    if let known = rates[threads] { return known }
    Processor.useOneBLASThread()
    let side = 768
    let team = Team(size: threads)
    let matrices = (0..<threads).map { _ in
      (0..<3).map { _ in
        let base = UnsafeMutablePointer<Float>.allocate(capacity: side * side)
        base.initialize(repeating: 0.5, count: side * side)
        return Matrix(base, rows: side, columns: side)
      }
    }
    defer { for matrix in matrices.joined() { matrix.base.deallocate() } }
    let seconds = Stopwatch.median(runs: 9) {
      team.run { member in
        let mine = matrices[member]
        MatrixProduct(.openBLAS).multiply(mine[0], mine[1], transposeB: true, into: mine[2])
      }
    }
    let operations = 2 * Double(side * side * side) * Double(threads)
    rates[threads] = operations / seconds / 1e9
    return operations / seconds / 1e9
  }
}
