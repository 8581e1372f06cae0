import CKernels

/// How the weights of a matrix product are held in memory.
public enum Precision: String, Codable, CaseIterable, Sendable {
  /// 32-bit floats: exact, 4 bytes a weight.
  case float32
  /// 8-bit integers with one scale an output, products summed exactly: 1 byte a weight.
  case int8
}

/// What follows a matrix product.
public enum Epilogue: Sendable {
  /// y = x·Wᵀ + b
  case store
  /// y = max(0, x·Wᵀ + b)
  case relu
  /// y += x·Wᵀ + b, the residual connection
  case add

  var code: ck_epilogue {
    switch self {
    case .store: CK_STORE
    case .relu: CK_RELU
    case .add: CK_ADD
    }
  }
}

/// The weights of one linear layer, packed into panels of 16 outputs for the processor to stream.
///
/// An output element is summed over its inputs from first to last, whatever the number of rows
/// and of threads, so results are equal bit for bit between one row and many.
///
/// This replaces `cblas_sgemm` for inference: sgemv and sgemm sum in different orders, which would
/// make a batch differ from its members, and sgemm packs the same weights again at each call.
public final class PackedLinear: @unchecked Sendable {
  /// Width of an input row.
  public let inputs: Int
  /// Width of an output row.
  public let outputs: Int
  /// How the weights are held.
  public let precision: Precision

  private let weights: UnsafeMutableRawPointer
  private let scales: UnsafeMutablePointer<Float>?
  private let bias: UnsafeMutablePointer<Float>?

  /// Packs `weight`, row-major `[outputs, inputs]`, and copies `bias`, `[outputs]`, if there is one.
  ///
  /// - Complexity: O(`inputs` · `outputs`)
  public init(
    weight: UnsafePointer<Float>, bias: UnsafePointer<Float>?, inputs: Int, outputs: Int,
    precision: Precision
  ) {
    self.inputs = inputs
    self.outputs = outputs
    self.precision = precision
    let paddedOutputs = (outputs + Self.panelWidth - 1) / Self.panelWidth * Self.panelWidth
    switch precision {
    case .float32:
      let count = ck_packed_count(outputs, inputs)
      weights = .allocate(byteCount: count * 4, alignment: 64)
      scales = nil
      ck_pack_f32(weight, outputs, inputs, weights.assumingMemoryBound(to: Float.self))
    case .int8:
      precondition(inputs <= 8192, "sums of more than 8,192 products may exceed 32 bits")
      weights = .allocate(byteCount: ck_packed_count(outputs, (inputs + 1) / 2 * 2), alignment: 64)
      let scales = UnsafeMutablePointer<Float>.allocate(capacity: paddedOutputs)
      ck_pack_i8(weight, outputs, inputs, weights.assumingMemoryBound(to: Int8.self), scales)
      self.scales = scales
    }
    self.bias = bias.map { source in
      let copy = UnsafeMutablePointer<Float>.allocate(capacity: outputs)
      copy.update(from: source, count: outputs)
      return copy
    }
  }

  deinit {
    weights.deallocate()
    scales?.deallocate()
    bias?.deallocate()
  }

  /// Outputs that lie side by side in memory.
  public static let panelWidth = Int(CK_PANEL)

  /// Number of panels; threads divide the work by panels.
  public var panelCount: Int { (outputs + Self.panelWidth - 1) / Self.panelWidth }

  /// Bytes of weights that one application reads.
  public var byteCount: Int {
    panelCount * Self.panelWidth * inputs * (precision == .float32 ? 4 : 1)
  }

  /// Computes the outputs of `panels` for each row of `x`.
  ///
  /// - Parameters:
  ///   - x: `[rows, inputs]`, row-major and dense.
  ///   - rows: Number of rows.
  ///   - y: `[rows, outputs]`, row-major and dense; only the columns of `panels` are touched.
  ///   - panels: Which outputs, in panels of ``panelWidth``.
  ///   - epilogue: What follows the product.
  ///   - rounded: Scratch for int8's rounded inputs; not touched under float32.
  /// - Complexity: O(rows · inputs · outputs), one pass over the weights for a dozen rows.
  public func apply(
    _ x: UnsafePointer<Float>, rows: Int, to y: UnsafeMutablePointer<Float>, panels: Range<Int>,
    epilogue: Epilogue = .store, rounded: RoundedRows
  ) {
    guard !panels.isEmpty else { return }
    switch precision {
    case .float32:
      ck_linear_f32(
        x, inputs, rows, inputs, weights.assumingMemoryBound(to: Float.self), bias, y, outputs,
        outputs, panels.lowerBound, panels.upperBound, epilogue.code)
    case .int8:
      let stride = (inputs + 1) / 2 * 2
      rounded.reserve(rows: rows, stride: stride)
      ck_quantize_rows(x, inputs, rows, inputs, rounded.values, stride, rounded.scales)
      ck_linear_i8(
        rounded.values, stride, rounded.scales, rows, inputs,
        weights.assumingMemoryBound(to: Int8.self), scales, bias, y, outputs, outputs,
        panels.lowerBound, panels.upperBound, epilogue.code)
    }
  }
}

/// One thread's scratch for rows rounded to integers; it grows to the largest use.
public final class RoundedRows {
  fileprivate var values = UnsafeMutablePointer<Int16>.allocate(capacity: 1)
  fileprivate var scales = UnsafeMutablePointer<Float>.allocate(capacity: 1)
  private var valueCapacity = 1
  private var rowCapacity = 1

  /// Creates empty scratch.
  public init() {}

  deinit {
    values.deallocate()
    scales.deallocate()
  }

  fileprivate func reserve(rows: Int, stride: Int) {
    if rows * stride > valueCapacity {
      values.deallocate()
      valueCapacity = rows * stride
      values = .allocate(capacity: valueCapacity)
    }
    if rows > rowCapacity {
      scales.deallocate()
      rowCapacity = rows
      scales = .allocate(capacity: rowCapacity)
    }
  }
}
