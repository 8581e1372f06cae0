import CKernels
import COpenBLAS

/// What the kernels run on.
public enum Processor {
  /// Instruction sets the kernels are compiled for.
  public enum Level: Int32, CaseIterable, Sendable {
    case portable, avx2, avx512
  }

  /// The level in use: the best this processor has, unless a test chose another.
  public static var level: Level {
    Level(rawValue: Int32(ck_current_level().rawValue)) ?? .portable
  }

  /// Chooses a level for the calling thread, lowered to what the processor has, and returns it.
  ///
  /// It is there for tests and benchmarks; the members of a ``Team`` are not told.
  @discardableResult
  public static func use(_ level: Level) -> Level {
    let chosen = ck_use_level(ck_level(UInt32(level.rawValue)))
    return Level(rawValue: Int32(chosen.rawValue)) ?? .portable
  }

  /// Whether the processor multiplies bfloat16 (AVX512-BF16), at the level in use.
  public static var hasBFloat16: Bool { ck_has_bf16() != 0 }

  /// The kernel set that OpenBLAS picked, such as "Zen" or "SkylakeX".
  public static var blasCore: String {
    openblas_get_corename().map { String(cString: $0) } ?? "unknown"
  }

  /// Keeps OpenBLAS to the calling thread: the package divides its work itself, for products this
  /// small wake BLAS's own pool more slowly than they compute.
  public static func useOneBLASThread() { openblas_set_num_threads(1) }

  /// Adds up `count` floats as fast as memory gives them: the yardstick for bandwidth.
  public static func sum(_ values: UnsafePointer<Float>, count: Int) -> Float {
    ck_read_f32(values, count)
  }
}
