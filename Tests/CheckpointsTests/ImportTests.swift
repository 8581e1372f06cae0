import Foundation
import Testing
import Transformer

@testable import Checkpoints

@Suite struct ImportTests {
  @Test(arguments: ["small.float16.pth", "small.float16.safetensors"])
  func importsBothKindsOfFile(_ name: String) throws {
    try withTemporaryFolder { folder in
      let tokenizer = folder + "/tokenizer.json"
      try write(Fixture.tokenizer(tokens: 260), to: tokenizer)
      let written = try Checkpoint.importCheckpoint(
        weights: Fixture.path(name), tokenizer: tokenizer, name: "mine", heads: 2,
        into: folder + "/catalog")
      let checkpoint = try Checkpoint.load(written)
      #expect(checkpoint.metadata.model == Fixture.smallConfiguration)
      #expect(checkpoint.metadata.name == "mine")
      #expect(try SafetensorsFile(path: written.weightsPath).tensors[0].type == .float16)
      let expected = Parameters(Fixture.smallConfiguration)
      try SafetensorsFile(path: Fixture.path("small.float16.safetensors")).load(into: expected)
      #expect(checkpoint.parameters.buffer.elementsEqual(expected.buffer))
      #expect(
        try Data(contentsOf: URL(fileURLWithPath: written.tokenizerPath))
          == Data(contentsOf: URL(fileURLWithPath: tokenizer)))
      let catalog = CheckpointCatalog(directories: [folder + "/catalog"])
      #expect(try catalog.find("mine") == written)
      #expect(catalog.entries().allSatisfy { $0.problem == nil })
    }
  }

  @Test func leavesNothingBehindWhenItFails() throws {
    try withTemporaryFolder { folder in
      let tokenizer = folder + "/tokenizer.json"
      let catalog = folder + "/catalog"
      try write(Fixture.tokenizer(tokens: 263), to: tokenizer)
      func failure(_ weights: String, name: String = "mine", heads: Int? = 2) -> String {
        line {
          try Checkpoint.importCheckpoint(
            weights: weights, tokenizer: tokenizer, name: name, heads: heads, into: catalog)
        }
      }
      let small = Fixture.path("small.float16.pth")
      #expect(failure(small).contains("tokenizer.json: has 263 tokens and \(small) rows for 262"))
      #expect(failure(Fixture.path("tiny.step.pth"), heads: nil).contains("263 tokens"))
      #expect(failure(small, heads: 7).contains("7 heads"))
      #expect(failure(tokenizer).contains("tokenizer.json: "))
      #expect(failure(folder + "/none").contains("cannot open"))
      for name in [
        "", ".", "..", "a/b", "a@1", "a\n", ".hidden", String(repeating: "a", count: 101),
      ] {
        #expect(failure(small, name: name).contains("cannot be a checkpoint's name"))
      }
      #expect(!FileManager.default.fileExists(atPath: catalog))
      try write(Fixture.tokenizer(tokens: 262), to: tokenizer)
      try write("".utf8, to: catalog + "/mine/keep.txt")
      #expect(failure(small).contains("mine: exists already"))
      #expect(try FileManager.default.contentsOfDirectory(atPath: catalog) == ["mine"])
    }
  }

  @Test func refusesWeightsThatAreNotFinite() throws {
    try withTemporaryFolder { folder in
      let tokenizer = folder + "/tokenizer.json"
      try write(Fixture.tokenizer(tokens: 262), to: tokenizer)
      let parameters = Parameters(Fixture.smallConfiguration)
      parameters.buffer("norm.bias")[3] = .nan
      try SafetensorsWriter.write(parameters, to: folder + "/a.safetensors")
      let text = line {
        try Checkpoint.importCheckpoint(
          weights: folder + "/a.safetensors", tokenizer: tokenizer, name: "a", into: folder)
      }
      #expect(text.contains("tensor norm.bias holds values that are not finite"))
    }
  }
}
