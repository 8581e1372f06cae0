import Testing
import Transformer

@testable import Checkpoints

@Suite struct PyTorchArchiveTests {
  @Test(arguments: ["tiny.pth", "tiny.bfloat16.pth", "tiny.strided.pth", "tiny.step.pth"])
  func readsWhatPyTorchSaved(_ name: String) throws {
    let archive = try PyTorchArchive(path: Fixture.path(name))
    #expect(try archive.configuration() == Fixture.tinyConfiguration)
    let parameters = Parameters(Fixture.tinyConfiguration)
    try archive.load(into: parameters)
    let expected = try Fixture.tiny()
    #expect(archive.tensorNames.count == expected.count)
    for (tensor, values) in expected {
      #expect(parameters.buffer(tensor).elementsEqual(values), "\(tensor)")
    }
  }

  @Test func readsATrainingStep() throws {
    let archive = try PyTorchArchive(path: Fixture.path("tiny.step.pth"))
    #expect(archive.kind == .trainingStep)
    #expect(archive.step == 300)
    #expect(archive.generatedText == "|Un conejo |y |una tortuga |\n|río |")
    let loss = try #require(archive.measurements["loss"])
    #expect(loss > 1 && archive.measurements["test_loss"] == 2 * loss)
    #expect(archive.measurements["perplexity"] != nil)
    let bare = try PyTorchArchive(path: Fixture.path("tiny.pth"))
    #expect(bare.kind == .stateDictionary && bare.step == nil && bare.measurements.isEmpty)
  }

  @Test func headsAreAskedForWhereShapesDoNotTell() throws {
    let archive = try PyTorchArchive(path: Fixture.path("small.float16.pth"))
    #expect(try archive.configuration().headCount == 1)
    #expect(try archive.configuration(heads: 2) == Fixture.smallConfiguration)
    #expect(line { try archive.configuration(heads: 5) }.contains("5 heads (--heads)"))
    #expect(line { try archive.configuration(heads: 0) }.contains("0 heads"))
    #expect(line { try archive.configuration(heads: -1) }.contains("-1 heads"))
  }

  @Test func refusesAnotherModel() throws {
    let other = Pickle.oneTensor { $0.tensor(stored: 4, shape: [2, 2], strides: [2, 1]) }
    let archive = try PyTorchArchive(other.archive())
    #expect(line { try archive.configuration() }.contains("no tensor token_embeddings.weight"))
    #expect(try archive.floats("x") == [0, 0, 0, 0])
  }

  /// Strides of 0 repeat one number: two gigabytes of model out of four bytes of file.
  @Test func aFewBytesDoNotGetGigabytesOfMemory() throws {
    let (rows, width) = (1 << 20, 512)
    let shapes: [(String, [Int])] = ParameterTable(
      Configuration(
        vocabularySize: rows, modelWidth: width, contextLength: 2, layerCount: 1, headCount: 16,
        feedForwardWidth: 1)
    ).entries.map { ($0.name, $0.shape) }
    var pickle = Pickle()
    pickle.add("}")
    for (name, shape) in shapes {
      pickle.string(name)
      pickle.tensor(stored: 1, shape: shape, strides: shape.map { _ in 0 })
      pickle.add("s")
    }
    pickle.add(".")
    let archive = try PyTorchArchive(pickle.archive())
    #expect(line { try archive.parameters() }.contains("parameters and has only"))
  }

  @Test func readsWideArchivesAndArchivesWithAComment() throws {
    let pickle = Pickle.oneTensor { $0.tensor(stored: 16, shape: [1], strides: [1]) }
    var builder = pickle.archive()
    builder.isWide = true
    #expect(try PyTorchArchive(builder).floats("x") == [0])
    builder.isWide = false
    builder.comment = [UInt8](repeating: 0x50, count: 40_000)
    #expect(try PyTorchArchive(builder).floats("x") == [0])
  }

  @Test func refusesArchivesThatPyTorchDoesNotWrite() throws {
    let pickle = Pickle.oneTensor { $0.tensor(stored: 16, shape: [16], strides: [1]) }
    func refusal(_ change: (inout ArchiveBuilder) -> Void) -> String {
      var builder = pickle.archive()
      change(&builder)
      return line { try PyTorchArchive(builder).floats("x") }
    }
    #expect(refusal { $0.entries[0].method = 8 }.contains("m/data.pkl is compressed"))
    #expect(refusal { $0.entries[2].method = 8 }.contains("m/data/0 is compressed"))
    #expect(refusal { $0.entries[2].flags = 1 }.contains("is encrypted"))
    #expect(refusal { $0.entries[2].checksum = 7 }.contains("does not match its checksum"))
    #expect(refusal { $0.entries[1].contents = Array("big".utf8) }.contains("byte order big"))
    #expect(refusal { $0.entries[2].name = "m/data/1" }.contains("m/data/0, which is not in"))
    #expect(refusal { $0.entries.append($0.entries[2]) }.contains("m/data/0 twice"))
    #expect(refusal { $0.entries[0].name = "m/other" }.contains("0 data.pkl, not one"))
    #expect(refusal { $0.entries[1].name = "n/data.pkl" }.contains("2 data.pkl, not one"))
    #expect(refusal { $0.entries[2].contents.removeLast() }.contains("needs 64 bytes"))
    #expect(
      refusal { $0.entries[0].contents = [UInt8](repeating: 0x4E, count: 9 << 20) }
        .contains("longer than any checkpoint needs"))
    func refusal(_ bytes: [UInt8]) -> String {
      line { try PyTorchArchive(FileBytes(bytes, name: "m"), verifyingChecksums: true) }
    }
    #expect(refusal([]).contains("no PyTorch archive"))
    #expect(refusal([0x80, 0x02, 0x8A, 0x0A]).contains("before 1.6"))
    #expect(refusal(Array("PK".utf8)).contains("no directory at its end"))
    #expect(refusal(pickle.archive().bytes().dropLast(30)).contains("cut short"))
  }

  @Test func honoursStrides() throws {
    let storage = (0..<16).flatMap { withUnsafeBytes(of: Float($0), Array.init) }
    func read(_ offset: Int, _ shape: [Int], _ strides: [Int]) throws -> [Float] {
      let pickle = Pickle.oneTensor {
        $0.tensor(stored: 16, offset: offset, shape: shape, strides: strides)
      }
      return try PyTorchArchive(pickle.archive(storage: storage)).floats("x")
    }
    #expect(try read(3, [2, 2], [2, 1]) == [3, 4, 5, 6])
    #expect(try read(0, [2, 3], [1, 4]) == [0, 4, 8, 1, 5, 9])
    #expect(try read(5, [3], [0]) == [5, 5, 5])
    #expect(try read(15, [], []) == [15])
    #expect(try read(1, [2, 1, 2], [8, 99, 1]) == [1, 2, 9, 10])
    #expect(try read(0, [0, 1 << 40, 1 << 40], [1, 1, 1]) == [])
  }

  @Test func refusesTensorsThatReachOutside() throws {
    func refusal(
      _ type: String = "FloatStorage", stored: Int = 16, offset: Int = 0, shape: [Int] = [16],
      strides: [Int] = [1]
    ) -> String {
      let pickle = Pickle.oneTensor {
        $0.tensor(type, stored: stored, offset: offset, shape: shape, strides: strides)
      }
      return line { try PyTorchArchive(pickle.archive()).floats("x") }
    }
    #expect(refusal(stored: 17, shape: [17]).contains("needs 68 bytes"))
    #expect(refusal(offset: 1).contains("reaches element 16 of a storage of 16"))
    #expect(refusal(strides: [2]).contains("reaches element 30"))
    #expect(refusal(shape: [-1]).contains("negative"))
    #expect(refusal(strides: [-1]).contains("negative"))
    #expect(refusal(offset: -1).contains("negative"))
    #expect(refusal(stored: -16).contains("negative"))
    #expect(refusal(shape: [1, 1], strides: [1]).contains("negative size or stride"))
    #expect(refusal(shape: [.max, .max], strides: [1, 1]).contains("beyond any file"))
    #expect(refusal(shape: [.max], strides: [.max]).contains("beyond any file"))
    #expect(refusal(offset: .max, shape: [2], strides: [.max]).contains("beyond any file"))
    #expect(refusal(stored: .max, shape: [1]).contains("beyond any file"))
    #expect(refusal("LongStorage").contains("lies in a LongStorage"))
    #expect(refusal("DoubleStorage").contains("float32, float16 and bfloat16"))
  }
}
