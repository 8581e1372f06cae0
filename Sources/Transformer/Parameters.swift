import Glibc

/// A model's float32 parameters in one allocation, laid out by a `ParameterTable`.
///
/// This is the form in which weights are loaded, trained and saved. Generation uses a
/// ``LanguageModel``, which packs them for the processor.
///
/// The memory is shared freely between threads: whoever writes makes sure that nobody reads.
public final class Parameters: @unchecked Sendable {
  /// Shape of the model.
  public let configuration: Configuration
  /// Where each tensor lies.
  public let table: ParameterTable
  /// The floats, `table.count` of them.
  public let values: UnsafeMutablePointer<Float>

  /// Allocates a model of zeros.
  ///
  /// - Precondition: `configuration.validate()` passes.
  public init(_ configuration: Configuration) {
    self.configuration = configuration
    table = ParameterTable(configuration)
    // calloc's zeros are pages that the system makes when they are first written: loading a
    // checkpoint writes them once instead of twice.
    guard let zeros = calloc(table.count, MemoryLayout<Float>.stride) else {
      preconditionFailure("no memory for \(table.count) parameters")
    }
    values = zeros.bindMemory(to: Float.self, capacity: table.count)
  }

  deinit { free(values) }

  /// Number of floats.
  public var count: Int { table.count }

  /// All floats as one buffer.
  public var buffer: UnsafeMutableBufferPointer<Float> {
    UnsafeMutableBufferPointer(start: values, count: count)
  }

  /// The floats of one tensor, row-major.
  ///
  /// - Precondition: the format has a tensor of that name.
  public func buffer(_ name: String) -> UnsafeMutableBufferPointer<Float> {
    guard let entry = table[name] else { preconditionFailure("no tensor named \(name)") }
    return UnsafeMutableBufferPointer(start: values + entry.offset, count: entry.count)
  }

  /// A copy with memory of its own.
  public func copy() -> Parameters {
    let other = Parameters(configuration)
    other.values.update(from: values, count: count)
    return other
  }
}
