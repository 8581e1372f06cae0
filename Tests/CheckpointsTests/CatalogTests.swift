import Foundation
import Testing

@testable import Checkpoints

@Suite struct CatalogTests {
  private func step(_ number: String, of name: String, in folder: String) throws {
    let path = "\(folder)/\(name)/steps/\(number)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      atPath: "\(folder)/\(name)/model.safetensors", toPath: path + "/model.safetensors")
  }

  @Test func listsWhatCannotBeReadWithTheReason() throws {
    try withTemporaryFolder { folder in
      try CheckpointTests.make("good", in: folder)
      try step("200", of: "good", in: folder)
      try step("0100", of: "good", in: folder)
      try CheckpointTests.make("cut", in: folder)
      let weights = try Data(contentsOf: URL(fileURLWithPath: folder + "/cut/model.safetensors"))
      try write(weights.dropLast(100), to: folder + "/cut/model.safetensors")
      try CheckpointTests.make("young", in: folder)
      try step("100", of: "young", in: folder)
      try FileManager.default.removeItem(atPath: folder + "/young/model.safetensors")
      try write("{".utf8, to: folder + "/broken/config.json")
      try write("".utf8, to: folder + "/empty/notes.txt")
      try write("".utf8, to: folder + "/.hidden/config.json")
      try write("".utf8, to: folder + "/README.md")

      let entries = CheckpointCatalog(directories: [folder, "/nowhere"]).entries()
      #expect(entries.map(\.name) == ["broken", "cut", "empty", "good", "young"])
      let reasons = entries.map { $0.problem?.description ?? "" }
      #expect(reasons[0].contains("broken/config.json: is no JSON"))
      #expect(reasons[1].contains("cut/model.safetensors: ") && reasons[1].contains("cut short"))
      #expect(reasons[2].contains("empty/config.json: cannot open"))
      #expect(reasons[3].isEmpty)
      #expect(reasons[4].contains("young: has only training steps so far; take young@100"))
      #expect(entries[3].steps == [100, 200])
      #expect(entries[3].parameterCount == Fixture.smallConfiguration.parameterCount)
    }
  }

  @Test func findsNamesStepsAndFolders() throws {
    try withTemporaryFolder { folder in
      let (first, second) = (folder + "/first", folder + "/second")
      try CheckpointTests.make("alexandria-1", in: first)
      try CheckpointTests.make("alexandria-1", in: second)
      try CheckpointTests.make("alexandria-1.1", in: second)
      for number in ["0100", "200", "1000"] { try step(number, of: "alexandria-1.1", in: second) }
      let catalog = CheckpointCatalog(directories: [first, second])

      #expect(try catalog.find("alexandria-1").path == first + "/alexandria-1")
      #expect(try catalog.find("alexandria-1.1").path == second + "/alexandria-1.1")
      #expect(try catalog.find("alexandria-1.1@100").path.hasSuffix("alexandria-1.1/steps/0100"))
      #expect(try catalog.find("alexandria-1.1@100").step == 100)
      #expect(try catalog.find(second + "/alexandria-1/").path == second + "/alexandria-1")
      #expect(try catalog.find(second + "/alexandria-1.1@1000").step == 1000)

      #expect(
        line { try catalog.find("alexandira-1.1") }
          == "no checkpoint named alexandira-1.1; there is alexandria-1.1, alexandria-1")
      #expect(
        line { try catalog.find("alexandria-1.1@150") }
          .hasSuffix(
            "no training step 150; the nearest are alexandria-1.1@100, alexandria-1.1@200, "
              + "alexandria-1.1@1000"))
      #expect(line { try catalog.find("alexandria-1.1@\(Int.min)") }.contains("the nearest are"))
      #expect(line { try catalog.find("alexandria-1.1@\(Int.max)") }.contains("the nearest are"))
      #expect(line { try catalog.find("alexandria-1.1@last") }.contains("no training step last"))
      #expect(line { try catalog.find("alexandria-1@5") }.contains("has no training steps"))
      #expect(line { try catalog.find("no/where") } == "no/where: no such folder")
      for name in ["", "@", "@5", ".", "..", "../first/alexandria-1"]
      where name != "." && name != ".." {
        #expect(line { try catalog.find(name) }.isEmpty == false)
      }
      let empty = CheckpointCatalog(directories: [])
      #expect(line { try empty.find("x") }.contains("see --checkpoints-dir"))
    }
  }

  @Test func searchesInTheOrderThatTheCommandLinePromises() throws {
    try withTemporaryFolder { folder in
      for name in ["flag", "variable", "data/alexandria/checkpoints", "package/.build/debug"] {
        try FileManager.default.createDirectory(
          atPath: folder + "/" + name, withIntermediateDirectories: true)
      }
      try CheckpointTests.make("shipped", in: folder + "/package/Checkpoints")
      // The package has a source folder of that name, which holds no checkpoints.
      try write("".utf8, to: folder + "/package/Sources/Checkpoints/Import/A.swift")
      let catalog = try CheckpointCatalog(
        directory: folder + "/flag",
        environment: [
          "ALEXANDRIA_CHECKPOINTS": folder + "/variable", "XDG_DATA_HOME": folder + "/data",
          "HOME": "/home/nobody",
        ], executable: folder + "/package/.build/debug/alexandria",
        workingDirectory: folder + "/package/Sources/Checkpoints")
      #expect(
        catalog.directories
          == ["flag", "variable", "data/alexandria/checkpoints", "package/Checkpoints"].map {
            folder + "/" + $0
          })
      #expect(catalog.entries().map(\.name) == ["shipped"])
      #expect(
        line { try CheckpointCatalog(directory: folder + "/none", environment: [:]) }
          .contains("no such folder (--checkpoints-dir)"))
      #expect(
        line {
          try CheckpointCatalog(
            directory: nil, environment: ["ALEXANDRIA_CHECKPOINTS": folder + "/none"])
        }.contains("$ALEXANDRIA_CHECKPOINTS"))
    }
    #expect(
      CheckpointCatalog.userDirectory(environment: ["HOME": "/home/a", "XDG_DATA_HOME": "rel"])
        == "/home/a/.local/share/alexandria/checkpoints")
    #expect(CheckpointCatalog.userDirectory(environment: [:]) == nil)
  }
}
