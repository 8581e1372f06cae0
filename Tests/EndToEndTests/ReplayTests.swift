import Foundation
import Testing

struct ReplayTests {
  private let opening = "El conejo estaba a la orilla del río "

  /// A story's bytes, opening included, and its receipt.
  private func story(
    _ more: [String], input: Data = Data("El pato Simón dijo: ".utf8)
  ) throws -> (bytes: Data, receipt: String) {
    let run = try Program.run(["generate", "--json", "--max-tokens", "30"] + more, input: input)
    let lines = try run.jsonLines
    let bytes = lines.compactMap { ($0["bytes"] as? String).flatMap { Data(base64Encoded: $0) } }
      .reduce(Data(), +)
    return (bytes, try #require(lines.last?["receipt"] as? String))
  }

  @Test(arguments: [
    ["--seed", "7"],
    ["--seed", "8", "--temperature", "0.9"],
    ["--temperature", "0", "--checkpoint", "alexandria-1"],
    ["--seed", "3", "--temperature", "1.3", "--top-k", "40", "--repeat-penalty", "1.2"],
    ["--seed", "18446744073709551615", "--precision", "int8"],
  ])
  func aReceiptTellsTheStoryAgain(_ options: [String]) throws {
    let told = try story(options)
    let again = try Program.run(["replay", told.receipt])
    #expect(again.status == 0)
    #expect(again.output == told.bytes)
    let piped = try Program.run(["replay"], input: Data((told.receipt + "\n").utf8))
    #expect(piped.output == told.bytes)
  }

  @Test func bytesThatAreNoTextComeBackToo() throws {
    let told = try story(["--max-tokens", "5"], input: Data([0xC3, 0x28, 0xFF, 0x00, 0x20]))
    #expect(told.bytes.prefix(5) == Data([0xC3, 0x28, 0xFF, 0x00, 0x20]))
    #expect(try Program.run(["replay", "-"], input: Data(told.receipt.utf8)).output == told.bytes)
  }

  @Test func theReceiptsOfAComparisonReplayToo() throws {
    let run = try Program.run([
      "compare", "--prompt", opening, "--max-tokens", "12", "--json",
      "--checkpoints", "alexandria-1,alexandria-1.1",
    ])
    for line in try run.jsonLines {
      let bytes = try #require((line["bytes"] as? String).flatMap { Data(base64Encoded: $0) })
      let again = try Program.run(["replay", try #require(line["receipt"] as? String)])
      #expect(again.output == Data(opening.utf8) + bytes)
    }
  }

  @Test func damagedReceiptsAreRefusedInOneLine() throws {
    let receipt = try story(["--max-tokens", "2"]).receipt
    let middle = receipt.index(receipt.startIndex, offsetBy: receipt.count / 2)
    let other = receipt[middle] == "A" ? "B" : "A"
    let damaged = [
      "", "hola", "alexandria", "alexandria:1:", "alexandria:1::00000000",
      String(receipt.dropLast(9)), String(receipt.dropLast()), String(receipt.prefix(40)),
      receipt.replacingCharacters(in: middle...middle, with: other),
      receipt.replacingOccurrences(of: "alexandria:1:", with: "alexandria:2:"),
      receipt + receipt, receipt + "\u{1B}[31m\nhola",
    ]
    for line in damaged {
      let run = try Program.run(["replay"], input: Data(line.utf8))
      #expect(run.status == 1, "\(line.debugDescription)")
      #expect(run.output.isEmpty)
      #expect(run.errors.split(separator: "\n").count == 1)
      #expect(!run.errors.contains("\u{1B}"))
    }
    let random = try Program.run(["replay"], input: Data((0..<256).map { UInt8($0) }))
    #expect(random.status == 1)
    #expect(random.errors.split(separator: "\n").count == 1)
  }

  @Test func twoReceiptsAreWrongUsage() throws {
    let run = try Program.run(["replay", "alexandria:1:", "alexandria:1:"])
    #expect(run.status == 64)
    #expect(run.errors.split(separator: "\n").count == 1)
  }

  /// The hash counts, not the name: a renamed checkpoint is found, a changed one is not.
  @Test func theCheckpointIsKnownByItsFiles() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("alexandria-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let told = try story(["--checkpoint", "alexandria-1", "--max-tokens", "4"])
    let renamed = folder.appendingPathComponent("otro")
    try FileManager.default.copyItem(
      atPath: "\(Program.checkpoints)/alexandria-1", toPath: renamed.path)
    // Run where no package's checkpoints stand above the program, or it would find them there.
    let program = folder.appendingPathComponent("alexandria")
    try FileManager.default.copyItem(atPath: Program.path, toPath: program.path)
    func replay() throws -> Program.Outcome {
      try Program.run(
        ["replay", told.receipt], environment: ["ALEXANDRIA_CHECKPOINTS": folder.path],
        executable: program, directory: folder)
    }
    #expect(try replay().output == told.bytes)

    let weights = renamed.appendingPathComponent("model.safetensors")
    let handle = try FileHandle(forUpdating: weights)
    let end = try handle.seekToEnd()
    try handle.seek(toOffset: end - 1)
    let last = try #require(try handle.readToEnd()?.first)
    try handle.seek(toOffset: end - 1)
    try handle.write(contentsOf: Data([last ^ 1]))
    try handle.close()
    let refused = try replay()
    #expect(refused.status == 1)
    #expect(refused.output.isEmpty)
    #expect(refused.errors.split(separator: "\n").count == 1)
    for name in ["alexandria-1", "looked at otro", folder.path] {
      #expect(refused.errors.contains(name))
    }
  }
}
