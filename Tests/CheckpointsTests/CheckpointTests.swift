import Foundation
import Testing
import Transformer

@testable import Checkpoints

@Suite struct CheckpointTests {
  /// Writes a small checkpoint to `folder/name`.
  static func make(_ name: String, in folder: String, tokens: Int = 262) throws {
    let parameters = Parameters(Fixture.smallConfiguration)
    try SafetensorsFile(path: Fixture.path("small.float16.safetensors")).load(into: parameters)
    try Checkpoint.write(
      to: folder + "/" + name,
      metadata: CheckpointMetadata(model: Fixture.smallConfiguration, name: name),
      parameters: parameters, tokenizer: Fixture.tokenizer(tokens: tokens), as: .float16)
  }

  @Test func loadsWhatItWrites() throws {
    try withTemporaryFolder { folder in
      try Self.make("small", in: folder + "/deep/er")
      let checkpoint = try Checkpoint.load(folder: folder + "/deep/er/small/")
      #expect(checkpoint.metadata.title == "small")
      #expect(checkpoint.tokenizer.vocabularySize == 262)
      let expected = Parameters(Fixture.smallConfiguration)
      try PyTorchArchive(path: Fixture.path("small.float16.pth")).load(into: expected)
      #expect(checkpoint.parameters.buffer.elementsEqual(expected.buffer))
      #expect(
        try FileManager.default.contentsOfDirectory(atPath: folder + "/deep/er") == ["small"])
      #expect(line { try Self.make("small", in: folder + "/deep/er") }.contains("exists already"))
    }
  }

  @Test func refusesPartsThatDoNotBelongTogether() throws {
    try withTemporaryFolder { folder in
      try Self.make("small", in: folder, tokens: 263)
      let path = folder + "/small"
      let text = line { try Checkpoint.load(folder: path) }
      #expect(text.contains("small/tokenizer.json: has 263 tokens"))
      #expect(text.contains("small/model.safetensors rows for 262"))

      try write("no json".utf8, to: path + "/tokenizer.json")
      #expect(line { try Checkpoint.load(folder: path) }.contains("small/tokenizer.json: "))
      try FileManager.default.removeItem(atPath: path + "/tokenizer.json")
      #expect(line { try Checkpoint.load(folder: path) }.contains("cannot open"))

      var other = CheckpointMetadata(model: Fixture.smallConfiguration, name: "small")
      other.model.layerCount = 500
      try other.write(to: path + "/config.json")
      #expect(line { try Checkpoint.load(folder: path) }.contains("attention_blocks.2.norm1"))
      #expect(line { try Checkpoint.load(folder: folder + "/none") }.contains("none/config.json"))
    }
  }

  @Test func aStepSharesWhatItLacks() throws {
    try withTemporaryFolder { folder in
      try Self.make("small", in: folder)
      let step = folder + "/small/steps/0100"
      try FileManager.default.createDirectory(atPath: step, withIntermediateDirectories: true)
      try FileManager.default.copyItem(
        atPath: folder + "/small/model.safetensors", toPath: step + "/model.safetensors")
      let checkpoint = try Checkpoint.load(folder: step)
      #expect(checkpoint.metadata.step == 100)
      #expect(checkpoint.metadata.name == "small")
      #expect(checkpoint.folder.tokenizerPath == folder + "/small/tokenizer.json")
      try write("{}".utf8, to: step + "/config.json")
      #expect(line { try Checkpoint.load(folder: step) }.contains("0100/config.json: has no model"))
    }
  }

  @Test func writesSteps() throws {
    try withTemporaryFolder { folder in
      try Self.make("small", in: folder)
      let parameters = try Checkpoint.load(folder: folder + "/small").parameters
      for value in [Float(1), 2] {
        parameters.buffer("norm.bias")[0] = value
        let step = try Checkpoint.writeStep(30, in: folder + "/small", parameters: parameters)
        let checkpoint = try Checkpoint.load(step)
        #expect(checkpoint.metadata.step == 30)
        #expect(checkpoint.parameters.buffer("norm.bias")[0] == value)
      }
      #expect(
        try CheckpointCatalog(directories: [folder]).find("small@30").path
          == folder + "/small/steps/30")
    }
  }

  @Test func aNamelessConfigurationHasTheNameOfItsFolder() throws {
    try withTemporaryFolder { folder in
      try write(
        """
        {"model":{"vocab_size":262,"d_model":32,"seq_len":24,"n_layers":2,"n_heads":2,
        "d_head":16,"d_ff":64}}
        """.utf8, to: folder + "/my-model/config.json")
      let metadata = try CheckpointFolder(path: folder + "/my-model").metadata()
      #expect(metadata.name == "my-model" && metadata.title == "my-model")
      #expect(metadata.model == Fixture.smallConfiguration)
    }
  }
}
