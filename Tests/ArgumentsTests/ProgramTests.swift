import Testing

@testable import Arguments

/// What a command line is understood as.
@Suite struct ProgramTests {
  enum Colour: String, CaseIterable, Sendable { case red, green, blue }

  static let count = Option("count", .integer(in: 1...9), default: 2, help: "How many.")
  static let size = Option<Float?>("size", .number(atLeast: 0), help: "How large.")
  static let colour = Option<Colour>("colour", .choice(), default: .red, help: "Which.")
  static let files = Option<[String]>(many: "file", .path("FILE"), help: "Files.")
  static let name = Option<String?>("name", .text, required: true, help: "The name.")
  static let loud = Option(flag: "loud", help: "Loud.")
  static let quiet = Option(flag: "quiet", help: "Quiet.")
  static let what = Operand<String?>(.path("WHAT"), help: "What to paint.")

  static let paint = CommandDeclaration(
    "paint", summary: "paints something", operands: [what],
    groups: [OptionGroup("Options", [count, size, colour, files, name, loud, quiet])],
    alternatives: [Alternatives([loud, quiet])],
    examples: [.init("tool paint wall --name a", "Paints a wall.")])
  static let main = CommandDeclaration(
    "", summary: "does things", groups: [OptionGroup("Options", [loud])])
  static let program = Program(
    "tool", version: "1.2", main: main,
    commands: [paint, CommandDeclaration("print", summary: "prints")])

  private func run(_ words: String...) throws -> ParsedArguments {
    let outcome = try Self.program.parse(words).outcome
    guard case .run(let arguments) = outcome else {
      throw UsageError("not a run: \(outcome)")
    }
    return arguments
  }

  private func problem(_ words: String...) -> String {
    do {
      _ = try Self.program.parse(words)
      return "none"
    } catch { return "\(error)" }
  }

  @Test func `Options have their values, or what stands in for them`() throws {
    let plain = try run("paint", "wall", "--name", "a")
    #expect(plain[Self.count] == 2 && plain[Self.size] == nil && plain[Self.colour] == .red)
    #expect(plain[Self.files] == [] && !plain[Self.loud] && plain[Self.what] == "wall")
    let full = try run(
      "paint", "--count=3", "--size", "1.5", "--colour", "blue", "--file", "a", "b", "--file", "c",
      "--loud", "--name", "x", "wall")
    #expect(full[Self.count] == 3 && full[Self.size] == 1.5 && full[Self.colour] == .blue)
    #expect(full[Self.files] == ["a", "b", "c"] || full[Self.files] == ["a", "b", "c", "wall"])
    #expect(full[Self.loud] && full[Self.name] == "x")
  }

  @Test func `The last mention counts, and a double dash ends the options`() throws {
    let arguments = try run("paint", "--name", "a", "--name", "b", "--", "--loud")
    #expect(arguments[Self.name] == "b" && arguments[Self.what] == "--loud")
    #expect(!arguments[Self.loud])
  }

  @Test(arguments: [
    (["paint", "wall"], "--name"), (["paint", "--name", "a"], "WHAT"),
    (["paint", "wall", "--name"], "--name"),
    (["paint", "wall", "more", "--name", "a"], "more"),
    (["paint", "wall", "--name", "a", "--count", "10"], "10"),
    (["paint", "wall", "--name", "a", "--count", "x"], "x"),
    (["paint", "wall", "--name", "a", "--loud", "--quiet"], "quiet"),
    (["paint", "wall", "--name", "a", "--size", "-1"], "-1"),
    (["paint", "wall", "--name", "a", "--loud=yes"], "--loud"),
    (["paint", "wall", "--name", "a", "--cuont", "3"], "the nearest is --count"),
    (["paint", "wall", "--name", "a", "--colour", "gren"], "the nearest is green"),
    (["pain"], "the nearest is paint"), (["--loud", "paint"], "the command comes first"),
  ])
  func `What is wrong is named, with the command's help`(_ words: [String], _ hint: String) {
    do {
      _ = try Self.program.parse(words)
      Issue.record("\(words) was understood")
    } catch {
      #expect("\(error)".contains(hint), "\(error)")
      #expect("\(error)".contains("--help"))
      #expect(!"\(error)".contains("\n"))
    }
  }

  @Test func `What is no slip of a name is not taken for one`() {
    #expect(!problem("paint", "wall", "--name", "a", "--zebra").contains("nearest"))
    #expect(!problem("quark").contains("nearest"))
    let colour = problem("paint", "wall", "--name", "a", "--colour", "transparent")
    #expect(colour.contains("is none of red, green, blue") && !colour.contains("nearest"))
    #expect(NearestName.find("batchsize", among: ["steps", "batch"]) == "batch")
    #expect(NearestName.find("temp", among: ["top", "temperature"]) == "temperature")
    #expect(NearestName.find("x", among: []) == nil)
  }

  @Test func `Help and version go before everything else that is wrong`() throws {
    for words in [["paint", "--help"], ["paint", "--cuont", "-h"], ["help", "paint"]] {
      let invocation = try Self.program.parse(words)
      guard case .help = invocation.outcome else {
        Issue.record("\(words)")
        continue
      }
      #expect(invocation.command.name == "paint")
    }
    guard case .version = try Self.program.parse(["--version"]).outcome else {
      Issue.record("no version")
      return
    }
  }

  @Test(arguments: [("kitten", "sitting", 3), ("", "abc", 3), ("ab", "ba", 1), ("same", "same", 0)])
  func `The distance of two words counts slips`(_ one: String, _ other: String, _ distance: Int) {
    #expect(NearestName.editDistance(one, other) == distance)
    #expect(NearestName.editDistance(other, one) == distance)
  }
}
