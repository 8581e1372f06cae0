import Foundation
import Testing

/// What is there stays, and what is wrong is said.
struct NothingOverwrittenTests {
  private func withCorpus(_ body: (_ folder: String, _ corpus: String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("alexandria-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let corpus = folder + "/corpus.jsonl"
    let lines = (0..<40).map {
      "{\"text\": \"Había una vez un erizo que contaba hasta \($0) antes de dormir.\"}\n"
    }
    try (lines.joined() + "{\"text\": \"corto\"}\n")
      .write(toFile: corpus, atomically: true, encoding: .utf8)
    try body(folder, corpus)
  }

  private func train(_ corpus: String, to output: String, _ more: [String] = []) throws
    -> Program.Outcome
  {
    try Program.run(
      [
        "train", "--recipe", "alexandria", "--corpus", corpus, "--tokenizer",
        Program.checkpoints + "/alexandria-1.1/tokenizer.json", "--output", output, "--steps", "1",
      ] + more)
  }

  @Test func trainLeavesACheckpointThatIsThereAlone() throws {
    try withCorpus { folder, corpus in
      let target = folder + "/mine"
      try FileManager.default.createDirectory(atPath: target, withIntermediateDirectories: true)
      for name in ["config.json", "model.safetensors"] {
        try name.write(toFile: target + "/" + name, atomically: true, encoding: .utf8)
      }
      for more in [[], ["--resume"]] {
        let run = try train(corpus, to: target, more)
        #expect(run.status == 1)
        #expect(run.errors.contains(more.isEmpty ? "holds a checkpoint already" : "holds no run"))
        #expect(run.errors.count { $0 == "\n" } <= 2)
      }
      let files = try FileManager.default.contentsOfDirectory(atPath: target).sorted()
      #expect(files == ["config.json", "model.safetensors"])
      let kept = try String(contentsOfFile: target + "/model.safetensors", encoding: .utf8)
      #expect(kept == "model.safetensors")
    }
  }

  @Test func resumeWithoutARunIsAnError() throws {
    try withCorpus { folder, corpus in
      let run = try train(corpus, to: folder + "/none", ["--resume"])
      #expect(run.status == 1)
      #expect(run.errors.contains("holds no run to go on with; leave out --resume"))
      #expect(!FileManager.default.fileExists(atPath: folder + "/none"))
    }
  }

  @Test func documentsThatAreTooShortAreCounted() throws {
    try withCorpus { folder, corpus in
      let run = try train(corpus, to: folder + "/run")
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.errors.contains("1 documents are shorter than 32 bytes and are left out"))
    }
  }

  @Test(arguments: [
    ("\"batchsize\": 3", "has no use for batchsize; is batch meant?"),
    ("\"model\": {\"d_model\": 128}", "has no use for model"),
    ("\"optimizer\": {\"adamw\": {\"beta3\": 1}}", "has no use for optimizer.adamw.beta3"),
  ])
  func aKeyThatNoRecipeHasIsRefused(_ key: String, _ words: String) throws {
    try withCorpus { folder, corpus in
      // What a run wrote, with one key more.
      _ = try train(corpus, to: folder + "/run")
      let path = folder + "/run/recipe.json"
      var recipe = try #require(
        JSONSerialization.jsonObject(with: Data(contentsOf: URL(fileURLWithPath: path)))
          as? [String: Any])
      let more = try #require(
        JSONSerialization.jsonObject(with: Data("{\(key)}".utf8)) as? [String: Any])
      for (name, value) in more {
        if name == "optimizer", var optimizer = recipe[name] as? [String: Any],
          var adamW = optimizer["adamw"] as? [String: Any]
        {
          adamW["beta3"] = 1
          optimizer["adamw"] = adamW
          recipe[name] = optimizer
        } else {
          recipe[name] = value
        }
      }
      let changed = folder + "/recipe.json"
      try JSONSerialization.data(withJSONObject: recipe).write(to: URL(fileURLWithPath: changed))
      let run = try Program.run([
        "train", "--recipe", changed, "--corpus", corpus, "--tokenizer",
        Program.checkpoints + "/alexandria-1.1/tokenizer.json", "--output", folder + "/other",
      ])
      #expect(run.status == 1)
      #expect(run.errors.contains(words), "\(run.errors)")
    }
  }

  @Test func aLinkStaysALinkAndAFileKeepsItsMode() throws {
    try withCorpus { folder, corpus in
      let target = folder + "/real.json"
      try "old".write(toFile: target, atomically: true, encoding: .utf8)
      chmod(target, 0o600)
      let link = folder + "/link.json"
      try FileManager.default.createSymbolicLink(
        atPath: link, withDestinationPath: "real.json")
      let run = try Program.run([
        "train-tokenizer", "--corpus", corpus, "--merges", "20", "--output", link,
      ])
      #expect(run.status == 0, "\(run.errors)")
      let attributes = try FileManager.default.attributesOfItem(atPath: link)
      #expect(attributes[.type] as? FileAttributeType == .typeSymbolicLink)
      let file = try FileManager.default.attributesOfItem(atPath: target)
      #expect(file[.posixPermissions] as? Int == 0o600)
      #expect(try String(contentsOfFile: target, encoding: .utf8).hasPrefix("{"))
    }
  }

  @Test func aDeviceIsWrittenThrough() throws {
    try withCorpus { _, corpus in
      let arguments = ["train-tokenizer", "--corpus", corpus, "--merges", "20", "--output"]
      let full = try Program.run(arguments + ["/dev/full"])
      #expect(full.status == 1)
      #expect(full.errors.contains("/dev/full"))
      var status = stat()
      #expect(stat("/dev/full", &status) == 0 && status.st_mode & S_IFMT == S_IFCHR)
      #expect(try Program.run(arguments + ["/dev/stdout"]).text.hasPrefix("{"))
    }
  }
}
