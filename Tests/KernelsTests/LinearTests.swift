import Kernels
import Testing

struct LinearTests {
  struct Shape: CustomTestStringConvertible {
    let rows, inputs, outputs: Int
    var testDescription: String { "\(rows)×\(inputs)→\(outputs)" }
  }

  static let shapes = [
    Shape(rows: 1, inputs: 256, outputs: 1024), Shape(rows: 1, inputs: 64, outputs: 300),
    Shape(rows: 13, inputs: 256, outputs: 8259 / 8), Shape(rows: 64, inputs: 96, outputs: 48),
    Shape(rows: 5, inputs: 7, outputs: 3), Shape(rows: 3, inputs: 1, outputs: 1),
    Shape(rows: 29, inputs: 1024, outputs: 256),
  ]

  private func apply(
    _ linear: PackedLinear, _ x: [Float], rows: Int, epilogue: Epilogue = .store,
    onto start: Float = 0, panels: Range<Int>? = nil
  ) -> [Float] {
    var y = [Float](repeating: start, count: rows * linear.outputs)
    linear.apply(
      x, rows: rows, to: &y, panels: panels ?? 0..<linear.panelCount, epilogue: epilogue,
      rounded: RoundedRows())
    return y
  }

  @Test(arguments: shapes, Processor.Level.allCases)
  func float32EqualsTheReference(_ shape: Shape, _ level: Processor.Level) {
    let before = Processor.level
    defer { Processor.use(before) }
    Processor.use(level)
    var random = SeededGenerator(state: 1)
    let x = random.floats(shape.rows * shape.inputs)
    let weight = random.floats(shape.outputs * shape.inputs)
    let bias = random.floats(shape.outputs)
    let linear = PackedLinear(
      weight: weight, bias: bias, inputs: shape.inputs, outputs: shape.outputs,
      precision: .float32)
    let expected = Reference.linear(
      x, weight: weight, bias: bias, rows: shape.rows, inputs: shape.inputs,
      outputs: shape.outputs)
    let tolerance = 2e-6 * Double(shape.inputs).squareRoot()
    #expect(largestDifference(apply(linear, x, rows: shape.rows), expected) < tolerance)
    #expect(
      largestDifference(
        apply(linear, x, rows: shape.rows, epilogue: .relu), expected.map { max(0, $0) })
        < tolerance)
    #expect(
      largestDifference(
        apply(linear, x, rows: shape.rows, epilogue: .add, onto: 3), expected.map { $0 + 3 })
        < tolerance)
  }

  @Test(arguments: Precision.allCases, Processor.Level.allCases)
  func aRowIsTheSameInAnyCompany(_ precision: Precision, _ level: Processor.Level) {
    let before = Processor.level
    defer { Processor.use(before) }
    Processor.use(level)
    var random = SeededGenerator(state: 2)
    let (inputs, outputs, rows) = (200, 333, 31)
    let weight = random.floats(outputs * inputs)
    let linear = PackedLinear(
      weight: weight, bias: nil, inputs: inputs, outputs: outputs, precision: precision)
    let x = random.floats(rows * inputs)
    let together = apply(linear, x, rows: rows)
    for row in 0..<rows {
      let alone = apply(linear, Array(x[row * inputs..<(row + 1) * inputs]), rows: 1)
      #expect(alone == Array(together[row * outputs..<(row + 1) * outputs]))
    }
  }

  @Test func panelsTouchOnlyTheirColumns() {
    var random = SeededGenerator(state: 3)
    let linear = PackedLinear(
      weight: random.floats(100 * 8), bias: random.floats(100), inputs: 8, outputs: 100,
      precision: .float32)
    let x = random.floats(2 * 8)
    let whole = apply(linear, x, rows: 2)
    let part = apply(linear, x, rows: 2, onto: 9, panels: 2..<4)
    for row in 0..<2 {
      for column in 0..<100 {
        let index = row * 100 + column
        #expect(part[index] == ((32..<64).contains(column) ? whole[index] : 9))
      }
    }
  }

  @Test(arguments: shapes, Processor.Level.allCases)
  func int8IsCloseAndExactInItsSums(_ shape: Shape, _ level: Processor.Level) {
    let before = Processor.level
    defer { Processor.use(before) }
    var random = SeededGenerator(state: 4)
    let x = random.floats(shape.rows * shape.inputs)
    let weight = random.floats(shape.outputs * shape.inputs)
    let bias = random.floats(shape.outputs)
    let linear = PackedLinear(
      weight: weight, bias: bias, inputs: shape.inputs, outputs: shape.outputs, precision: .int8)
    let expected = Reference.linear(
      x, weight: weight, bias: bias, rows: shape.rows, inputs: shape.inputs,
      outputs: shape.outputs)
    Processor.use(.portable)
    let portable = apply(linear, x, rows: shape.rows)
    Processor.use(level)
    #expect(apply(linear, x, rows: shape.rows) == portable)
    // A weight is off by 1/254 of the largest at most; over random signs the errors add as √n.
    let tolerance = 1.0 / 254 * Double(shape.inputs).squareRoot() * 3
    #expect(largestDifference(portable, expected) < tolerance)
  }

  @Test func int8HoldsTheLargestSums() {
    let inputs = 8192
    let weight = [Float](repeating: 1, count: inputs)
    let linear = PackedLinear(
      weight: weight, bias: nil, inputs: inputs, outputs: 1, precision: .int8)
    let y = apply(linear, weight, rows: 1)
    #expect(abs(y[0] - 8192) < 0.1)
  }

  @Test func int8OfZerosIsZero() {
    let linear = PackedLinear(
      weight: [Float](repeating: 0, count: 32), bias: nil, inputs: 16, outputs: 2, precision: .int8)
    #expect(apply(linear, [Float](repeating: 0, count: 16), rows: 1) == [0, 0])
  }
}
