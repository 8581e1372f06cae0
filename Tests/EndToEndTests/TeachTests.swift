import Foundation
import Testing

/// A person teaches a checkpoint from stories of their own.
struct TeachTests {
  private func withFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("alexandria-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder.path)
  }

  private let story = """
    # Tula y el faro

    Tula era una cabra que cuidaba el faro de Roque. Cada noche subía los cien escalones, encendía la \
    lámpara y contaba los barcos. Una noche la lámpara no quiso encenderse, y en el mar había niebla.

    Tula bajó a la playa con una campana. La tocó hasta que le dolieron las patas, y los barcos \
    siguieron el sonido hasta el puerto.

    """

  @Test func aTaughtCheckpointIsInTheCatalogAndReadsItsTextsBetter() throws {
    try withFolder { folder in
      let file = folder + "/mine.md"
      let text = (0..<8).map { story.replacingOccurrences(of: "Tula", with: "Tula \($0)") }
      try text.joined().write(toFile: file, atomically: true, encoding: .utf8)
      let arguments = ["teach", "--from", "alexandria-1.1", file, "--name", "mía", "--steps", "3"]
      let environment = ["XDG_DATA_HOME": folder]
      let run = try Program.run(arguments, environment: environment)
      #expect(run.status == 0, "\(run.errors)")
      let change = try #require(
        run.text.firstMatch(of: /a tenth kept aside: ([0-9.]+) → ([0-9.]+) bits/))
      #expect(try #require(Double(change.2)) < #require(Double(change.1)))
      #expect(run.text.contains("our stories, never learnt: "))

      let catalog = folder + "/alexandria/checkpoints"
      #expect(try FileManager.default.contentsOfDirectory(atPath: catalog) == ["mía"])
      let list = try Program.run(["checkpoints"], environment: environment).text
      #expect(list.contains("mía"))
      // Its steps go on from those of the checkpoint that it came from, whose weights are the first.
      let steps = try FileManager.default.contentsOfDirectory(atPath: catalog + "/mía/steps")
        .compactMap { Int($0) }.sorted()
      #expect(steps.count == 2 && steps[0] > 0 && steps[1] == steps[0] + 3)
      let config = try String(
        contentsOfFile: catalog + "/mía/steps/\(steps[0])/config.json", encoding: .utf8)
      #expect(config.contains("goes on from alexandria-1.1") && !config.contains("\"seed\""))
      let tale = try Program.run(
        ["generate", "--checkpoint", "mía", "--prompt", "Tula ", "--max-tokens", "5"],
        environment: environment)
      #expect(tale.status == 0)

      let again = try Program.run(arguments, environment: environment)
      #expect(again.status == 1)
      #expect(again.errors.hasSuffix("exists already; take another name or remove it\n"))
    }
  }

  @Test func whatCannotTeachIsSaidInALineAndNothingIsWritten() throws {
    try withFolder { folder in
      try story.write(toFile: folder + "/short.txt", atomically: true, encoding: .utf8)
      try Data([0, 1, 2, 3]).write(to: URL(fileURLWithPath: folder + "/bytes.txt"))
      let cases = [
        (folder + "/short.txt", "give more text"), (folder + "/bytes.txt", "is no text"),
        (folder + "/none.txt", "cannot be read"), (folder, "cannot be read"),
      ]
      for (file, words) in cases {
        let run = try Program.run(
          ["teach", "--from", "alexandria-1.1", file, "--name", "x", "--into", folder + "/c"])
        #expect(run.status == 1)
        #expect(run.errors.contains(words), "\(run.errors)")
        #expect(run.errors.count { $0 == "\n" } == 1)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder + "/c").isEmpty)
      }
    }
  }
}
