import Foundation
import Testing
import Transformer

@testable import Checkpoints

@Suite struct MetadataTests {
  private func read(_ text: String) throws -> CheckpointMetadata {
    try CheckpointMetadata(FileBytes(Array(text.utf8), name: "config.json"))
  }

  private let model = """
    {"vocab_size":8259,"d_model":256,"seq_len":256,"n_layers":6,"n_heads":8,"d_head":32,"d_ff":1024}
    """

  @Test func readsThePublishedKeysAndPassesOverOthers() throws {
    let metadata = try read(
      "{\"model\":\(model),\"name\":\"a\",\"step\":3,\"recipe\":\"fables\",\"future\":[{}]}")
    #expect(metadata.model == .alexandria)
    #expect(metadata.name == "a")
    #expect(metadata.title == "a")
    #expect(metadata.step == 3)
    #expect(metadata.recipe == "fables")
    #expect(metadata.licence == nil)
  }

  @Test func writesWhatItReads() throws {
    let metadata = CheckpointMetadata(
      model: .alexandria, name: "alexandria-1.1", title: "Alexandria 1.1", step: 2500,
      recipe: "r", data: "d/e", licence: "MIT", tokenizer: "t", source: "s")
    let text = try metadata.json()
    #expect(try text == metadata.json())
    #expect(try read(String(decoding: text, as: UTF8.self)) == metadata)
    #expect(text.last == UInt8(ascii: "\n"))
  }

  @Test func namesTheKeyAtFault() {
    #expect(line { try read("") } == "config.json: is no JSON, or a number in it is not whole")
    #expect(
      line { try read("{\"model\":") } == "config.json: is no JSON, or a number in it is not whole")
    #expect(line { try read("[1]") } == "config.json: is not a JSON object")
    #expect(line { try read("{}") } == "config.json: has no model")
    #expect(
      line { try read("{\"model\":{\"vocab_size\":1}}") } == "config.json: has no model.d_model")
    #expect(
      line { try read("{\"model\":\(model),\"step\":\"x\"}") }
        == "config.json: step is not of type Int")
    let fraction = model.replacingOccurrences(of: "8259", with: "2.5")
    #expect(line { try read("{\"model\":\(fraction)}") }.contains("not whole"))
    let huge = model.replacingOccurrences(of: "8259", with: "99999999999")
    #expect(line { try read("{\"model\":\(huge)}") }.contains("vocab_size is 99999999999"))
    let heads = model.replacingOccurrences(of: "\"n_heads\":8", with: "\"n_heads\":7")
    #expect(line { try read("{\"model\":\(heads)}") }.contains("n_heads"))
    #expect(line { try read(String(repeating: "[", count: 100_000)) }.contains("config.json"))
    #expect(line { try read(String(repeating: " ", count: 2_000_000)) }.contains("too long"))
  }
}
