import Foundation
import Testing
import Transformer

@testable import Checkpoints

@Suite struct SafetensorsTests {
  @Test func readsEveryTypeToTheSameValues() throws {
    let expected = try Fixture.tiny()
    let brain = try SafetensorsFile(path: Fixture.path("tiny.bfloat16.safetensors"))
    for (name, values) in expected {
      #expect(brain[name]?.type == .bfloat16)
      #expect(try brain.floats(name) == values)
    }
    let half = try SafetensorsFile(path: Fixture.path("small.float16.safetensors"))
    let archive = try PyTorchArchive(path: Fixture.path("small.float16.pth"))
    let fromHalf = Parameters(Fixture.smallConfiguration)
    let fromArchive = Parameters(Fixture.smallConfiguration)
    try half.load(into: fromHalf)
    try archive.load(into: fromArchive)
    #expect(fromHalf.buffer.elementsEqual(fromArchive.buffer))
    #expect(fromHalf.buffer.contains { $0 != 0 })
  }

  @Test func widensEveryHalf() {
    let patterns = (0...UInt16.max).map { $0 }
    let widened = [Float](unsafeUninitializedCapacity: patterns.count) { buffer, count in
      patterns.withUnsafeBytes { source in
        guard let base = source.baseAddress, let target = buffer.baseAddress else { return }
        ElementType.float16.widen(base, to: target, count: patterns.count)
      }
      count = patterns.count
    }
    for (pattern, value) in zip(patterns, widened) {
      let expected = Float(Float16(bitPattern: pattern))
      #expect(value.bitPattern == expected.bitPattern || (value.isNaN && expected.isNaN))
    }
  }

  @Test(arguments: [ElementType.float32, .float16, .bfloat16])
  func writesWhatItReads(_ type: ElementType) throws {
    let source = try SafetensorsFile(path: Fixture.path("tiny.safetensors"))
    let parameters = Parameters(Fixture.tinyConfiguration)
    try source.load(into: parameters)
    try withTemporaryFolder { folder in
      let (first, second) = (folder + "/a.safetensors", folder + "/b.safetensors")
      let metadata = ["note": "\"a\\b\"\n", "format": "pt"]
      try SafetensorsWriter.write(parameters, to: first, as: type, metadata: metadata)
      try SafetensorsWriter.write(parameters, to: second, as: type, metadata: metadata)
      let bytes = try Data(contentsOf: URL(fileURLWithPath: first))
      #expect(try bytes == Data(contentsOf: URL(fileURLWithPath: second)))
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder).count == 2)
      let file = try SafetensorsFile(path: first)
      #expect(file.metadata == metadata)
      #expect(file.tensors.allSatisfy { $0.type == type })
      let copy = Parameters(Fixture.tinyConfiguration)
      try file.load(into: copy)
      // All values of the fixture fit all types.
      #expect(copy.buffer.elementsEqual(parameters.buffer))
    }
  }

  @Test func roundsMatricesToWholeNumbersOfTheirRowsScale() throws {
    let source = try SafetensorsFile(path: Fixture.path("small.float16.safetensors"))
    let parameters = try source.parameters(Fixture.smallConfiguration)
    try withTemporaryFolder { folder in
      let path = folder + "/a.safetensors"
      try SafetensorsWriter.write(parameters, to: path, as: .int8)
      let file = try SafetensorsFile(path: path)
      let copy = try file.parameters(Fixture.smallConfiguration)
      for entry in parameters.table.entries {
        let (exact, rounded) = (parameters.buffer(entry.name), copy.buffer(entry.name))
        guard entry.shape.count == 2 else {
          #expect(exact.elementsEqual(rounded))
          continue
        }
        #expect(file[entry.name]?.type == .int8)
        let width = entry.shape[1]
        for start in stride(from: 0, to: entry.count, by: width) {
          let row = start..<start + width
          let largest = exact[row].reduce(0) { max($0, $1.magnitude) }
          // Half a step of 127, and the last bits of two roundings.
          for index in row {
            #expect((exact[index] - rounded[index]).magnitude <= largest / 127 * 0.50001)
          }
          #expect(rounded[row].contains { $0.magnitude >= largest * 0.99999 })
        }
      }
      #expect(file.byteCount < parameters.buffer.count * 3 / 2)
    }
  }

  @Test func refusesWholeNumbersWithoutTheirScales() throws {
    let matrix = entry(type: "I8", shape: "[2,4]")
    let alone = try SafetensorsFile(file("{\(matrix)}", data: 8))
    #expect(line { try alone.floats("a") }.contains("has no a.scale"))
    let scales = entry("a.scale", shape: "[3]", offsets: "[8,20]")
    let other = try SafetensorsFile(file("{\(matrix),\(scales)}", data: 20))
    #expect(line { try other.floats("a") }.contains("has no a.scale"))
    let fitting = entry("a.scale", offsets: "[8,16]")
    let both = try SafetensorsFile(file("{\(matrix),\(fitting)}", data: 16))
    #expect(try both.floats("a") == [Float](repeating: 0, count: 8))
    let values: [Float] = [1, .infinity]
    try withTemporaryFolder { folder in
      values.withUnsafeBufferPointer { buffer in
        let tensor = SafetensorsWriter.Tensor(name: "x", shape: [1, 2], values: buffer)
        #expect(
          line { try SafetensorsWriter.write([tensor], to: folder + "/a", as: .int8) }
            .contains("tensor x has values beyond int8"))
      }
    }
  }

  @Test func refusesToRoundToInfinity() throws {
    let values: [Float] = [1, 70_000]
    try withTemporaryFolder { folder in
      let path = folder + "/a.safetensors"
      try values.withUnsafeBufferPointer { buffer in
        let tensor = SafetensorsWriter.Tensor(name: "x", shape: [2], values: buffer)
        #expect(
          line { try SafetensorsWriter.write([tensor], to: path, as: .float16) }
            .contains("tensor x has values beyond float16"))
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder).isEmpty)
        try SafetensorsWriter.write([tensor], to: path, as: .bfloat16)
      }
      #expect(try SafetensorsFile(path: path).floats("x") == [1, 70_144])
    }
  }

  /// A file of that header and as many bytes of data.
  private func file(_ header: String, data: Int, claimed: UInt64? = nil) -> FileBytes {
    let length = claimed ?? UInt64(header.utf8.count)
    let prefix = withUnsafeBytes(of: length.littleEndian, Array.init)
    return FileBytes(prefix + header.utf8 + [UInt8](repeating: 0, count: data), name: "x.st")
  }

  private func entry(
    _ name: String = "a", type: String = "F32", shape: String = "[2]", offsets: String = "[0,8]"
  ) -> String {
    "\"\(name)\":{\"dtype\":\"\(type)\",\"shape\":\(shape),\"data_offsets\":\(offsets)}"
  }

  @Test func acceptsWhatTheFormatAllows() throws {
    let header = "{\(entry("b", offsets: "[8,16]")),\(entry()),\"__metadata__\":{\"k\":\"v\"}}   "
    let read = try SafetensorsFile(file(header, data: 16))
    #expect(read.tensors.map(\.name) == ["a", "b"])
    #expect(read.metadata == ["k": "v"])
    let empty = try SafetensorsFile(file("{\(entry(shape: "[0]", offsets: "[0,0]"))}", data: 0))
    #expect(try empty.floats("a").isEmpty)
    let unknown = try SafetensorsFile(file("{\(entry(type: "F4"))}", data: 8))
    #expect(line { try unknown.floats("a") }.contains("type F4"))
  }

  @Test func refusesDamagedHeaders() throws {
    func refusal(_ header: String, data: Int = 8) -> String {
      line { try SafetensorsFile(file(header, data: data)) }
    }
    #expect(line { try SafetensorsFile(FileBytes([], name: "x.st")) }.contains("0 bytes"))
    #expect(line { try SafetensorsFile(file("{}", data: 0, claimed: 3)) }.contains("cut short"))
    #expect(line { try SafetensorsFile(file("{}", data: 0, claimed: 1 << 30)) }.contains("claims"))
    #expect(line { try SafetensorsFile(file("{}", data: 0, claimed: .max)) }.contains("claims"))
    #expect(refusal("[]").contains("not an object"))
    #expect(refusal("nonsense").contains("no JSON"))
    #expect(refusal("{\(entry()),\(entry())}").contains("stands twice"))
    #expect(refusal("{\(entry("a\u{1B}[2J"))}").contains("no JSON"))
    #expect(
      refusal("{\(entry(#"a\u001b\n"#, shape: "[3]"))}").contains("a\u{FFFD}\u{FFFD} of shape"))
    #expect(refusal(String(repeating: "[", count: 10_000)).contains("nested too deeply"))
    #expect(refusal("{\"a\":{}}").contains("no dtype"))
    #expect(refusal("{\"a\":1}").contains("object"))
    #expect(refusal("{\(entry(shape: "[-2]"))}").contains("shape"))
    #expect(refusal("{\(entry(shape: "[2.5]"))}").contains("shape"))
    #expect(refusal("{\(entry(shape: "[4294967296,4294967296,4]"))}").contains("beyond any file"))
    #expect(refusal("{\(entry(shape: "[4611686018427387904]"))}").contains("does not fill"))
    #expect(refusal("{\(entry(shape: "[99999999999999999999]"))}").contains("shape"))
    #expect(refusal("{\(entry(shape: "[3]"))}").contains("does not fill 8 bytes"))
    #expect(refusal("{\(entry(offsets: "[8,0]"))}").contains("wrong order"))
    #expect(refusal("{\(entry(offsets: "[0]"))}").contains("pair of data_offsets"))
    #expect(refusal("{\(entry())}", data: 7).contains("cut short"))
    #expect(refusal("{\(entry())}", data: 9).contains("1 bytes after"))
    #expect(refusal("{\(entry(offsets: "[4,12]"))}", data: 12).contains("gap"))
    #expect(
      refusal("{\(entry()),\(entry("b", offsets: "[4,12]"))}", data: 12).contains("overlaps"))
    #expect(refusal("{\"__metadata__\":{\"k\":1}}", data: 0).contains("__metadata__"))
  }

  @Test func refusesWhatDoesNotFitTheModel() throws {
    let file = try SafetensorsFile(path: Fixture.path("tiny.safetensors"))
    var other = Fixture.tinyConfiguration
    other.vocabularySize = 13
    let wider = Parameters(other)
    #expect(
      line { try file.load(into: wider) }.hasSuffix(
        "tiny.safetensors: tensor token_embeddings.weight has shape [12, 32], not [13, 32]"))
    other = Fixture.tinyConfiguration
    other.layerCount = 2
    let deeper = Parameters(other)
    #expect(line { try file.load(into: deeper) }.contains("no tensor attention_blocks.1.norm1"))
    #expect(line { try file.floats("nothing") }.contains("no tensor nothing"))
    let integers = try SafetensorsFile(self.file("{\(entry(type: "I64", shape: "[1]"))}", data: 8))
    #expect(line { try integers.floats("a") }.contains("I64"))
  }

  @Test func readsSingleTensorsIntoMemoryOfTheCaller() throws {
    let file = try SafetensorsFile(path: Fixture.path("tiny.safetensors"))
    var values = [Float](repeating: 0, count: 32)
    try values.withUnsafeMutableBufferPointer { try file.read("norm.weight", into: $0) }
    #expect(try values == Fixture.tiny()["norm.weight"])
    #expect(
      line { try values.withUnsafeMutableBufferPointer { try file.read("W_out.bias", into: $0) } }
        .contains("tensor W_out.bias has 12 elements, not 32"))
  }

  @Test func namesTheFileThatCannotBeOpened() throws {
    #expect(
      line { try SafetensorsFile(path: "/nowhere/x") }
        == "/nowhere/x: cannot open: No such file or directory")
    #expect(line { try SafetensorsFile(path: "/tmp") }.contains("is not a file"))
    let parameters = Parameters(Fixture.tinyConfiguration)
    #expect(
      line { try SafetensorsWriter.write(parameters, to: "/nowhere/x") }
        .contains("/nowhere/x: cannot write"))
  }
}
