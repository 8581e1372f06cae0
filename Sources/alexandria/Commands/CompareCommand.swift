import Arguments
import Foundation
import Generation

/// `alexandria compare`.
enum CompareCommand: Command {
  private static let checkpoints = Option<[String]?>(
    "checkpoints", .list("A,B", count: 2...2), required: true,
    help: "Two names in the catalog, NAME@STEP for a training step, or folders.")
  private static let boundaries = Option(
    flag: "boundaries", help: "Prints the tokens with bars between them.")
  private static let json = Option(
    flag: "json",
    help: "One line a checkpoint: {\"checkpoint\", \"title\", \"text\", \"bytes\" (base64), "
      + "\"stop\", \"tokens\", \"bits_per_byte\", \"bits_per_byte_by_other\", \"parts_at\", "
      + "\"receipt\"}. All but the receipt are of the story without its opening; "
      + "\"parts_at\" counts its bytes, and is null where both are the same.")

  static let declaration = CommandDeclaration(
    "compare", summary: "lets two checkpoints tell the same story",
    discussion: [
      "Both write from the same opening with the same dice. Bits per byte say how surprised a "
        + "checkpoint is by a story, its own or the other's; they compare between tokenizers."
    ],
    groups: [
      OptionGroup("Checkpoints", [checkpoints, CheckpointOptions.directory]),
      SamplingArguments.story, SamplingArguments.sampling,
      OptionGroup("Form", [boundaries, json]), SamplingArguments.engine,
    ],
    alternatives: [Alternatives([boundaries, json])],
    examples: [
      .init(
        "alexandria compare --prompt 'Había una vez ' --checkpoints alexandria-1,alexandria-1.1",
        "Shows what a tokenizer changes.")
    ])

  static func run(_ arguments: ParsedArguments, _ console: Console) throws {
    let catalog = try CheckpointOptions.catalog(arguments, console)
    // A wrong name is told before an opening is waited for.
    let folders = try (arguments[checkpoints] ?? []).map(catalog.find)
    let opening = try SamplingArguments.opening(arguments, console)
    var sides = try folders.map { folder in
      ComparedStory(
        try LoadedCheckpoint(
          folder, precision: arguments[SamplingArguments.precision],
          threads: arguments[SamplingArguments.threads]),
        showsBoundaries: arguments[boundaries])
    }
    let comparison = Comparison(sides.map(\.checkpoint.engine))
    let request = GenerationRequest(
      .bytes(opening), options: SamplingArguments.options(arguments),
      maxTokens: arguments[SamplingArguments.maxTokens])
    try StoryRun.each({ comparison.stories(opening, request, stop: $0) }) { event in
      try sides[event.branch].take(event.event)
    }
    let stories = sides.map(\.story)
    // What was stopped by hand is shown as far as it came.
    let surprises = try Waiting.run {
      try await comparison.surprises(after: opening, stories: stories)
    }
    for (index, side) in sides.enumerated() {
      let view = ComparisonView(
        side: side, other: sides[1 - index],
        bitsPerByte: surprises[index][index].bitsPerByte,
        bitsPerByteByOther: surprises[1 - index][index].bitsPerByte)
      if arguments[json] {
        let receipt = try side.receipt(opening, request)
        console.output.write(view.json(receipt: receipt.line) + "\n")
      } else {
        console.output.write((index == 0 ? "" : "\n") + view.text)
      }
    }
    try console.output.flush()
    try Signals.check()
  }
}
