import Arguments
import Generation
import Sampling

/// `alexandria generate`.
enum GenerateCommand: Command {
  private static let count = Option(
    "count", .integer(in: 1...1000), default: 1,
    help: "Stories to write, with this seed and those that follow it.")
  private static let pace = Option<Int?>(
    "pace", .integer(in: 1...1000),
    help: "On a terminal, tokens a second: 5 is read along, 40 is fast. (as they come)")
  private static let boundaries = Option(
    flag: "boundaries", help: "Prints the tokens with bars between them.")
  private static let json = Option(
    flag: "json",
    help: "One line a token, {\"index\", \"id\", \"text\", \"bytes\" (base64), \"logprob\", "
      + "\"source\": \"prompt\"|\"story\"}, then {\"stop\", \"tokens\", \"tokens_per_second\", "
      + "\"receipt\"}. With --count, each line begins with \"story\".")
  private static let receipt = Option(
    flag: "receipt", help: "Writes a receipt to standard error too, for alexandria replay.")

  static let declaration = CommandDeclaration(
    "generate", summary: "completes a story",
    discussion: [
      "Prints opening and story as they come, then a line end. Bytes that are no text, and "
        + "characters that control a terminal, are shown as U+FFFD; --json has all bytes as they "
        + "are. logprob is the model's own, before temperature.",
      "Ctrl-C stops the story, and what there is of it stays.",
    ],
    groups: [
      SamplingArguments.story, SamplingArguments.sampling, CheckpointOptions.group,
      OptionGroup("Form", [count, pace, boundaries, json, receipt]), SamplingArguments.engine,
    ],
    alternatives: [Alternatives([boundaries, json])],
    examples: [
      .init(
        "alexandria generate --prompt 'El conejo estaba a la orilla del río ' --seed 7",
        "Writes one story."),
      .init(
        "alexandria generate --prompt 'Había una vez ' --count 5 --temperature 0.8",
        "Writes five, all at the same time."),
    ])

  static func run(_ arguments: ParsedArguments, _ console: Console) throws {
    let opening = try SamplingArguments.opening(arguments, console)
    let checkpoint = try LoadedCheckpoint(
      CheckpointOptions.folder(arguments, console),
      precision: arguments[SamplingArguments.precision],
      threads: arguments[SamplingArguments.threads])
    let options = SamplingArguments.options(arguments)
    let maxTokens = arguments[SamplingArguments.maxTokens]
    let seeds = (0..<arguments[count]).map { options.seed &+ UInt64($0) }
    let parts = seeds.enumerated().map { index, seed in
      var single = options
      single.seed = seed
      return StorySequence.Part(
        heading: index == 0 || arguments[json] ? "" : "\n",
        printer: printer(arguments, checkpoint, index: index, isOne: seeds.count == 1)
      ) { [single] story, stoppedAt in
        let receipt = StoryReceipt(
          checkpoints: [try checkpoint.reference()], opening: opening,
          steps: [
            .generate(checkpoint: 0, options: single, maxTokens: stoppedAt ?? maxTokens)
          ], text: opening + story)
        if arguments[Self.receipt] { console.writeError(receipt.line + "\n") }
        return receipt
      }
    }
    var sequence = StorySequence(parts, console.output)
    sequence.wantsReceipts = arguments[receipt] && !arguments[json]
    let engine = checkpoint.engine
    let scores = arguments[json]
    // Whoever reads a file or a pipe waits for nothing.
    let pace = console.terminal.isOutput ? arguments[pace] : nil
    try StoryRun.follow(sequence, tokensPerSecond: pace) { stop in
      guard seeds.count == 1 else {
        let branches = seeds.map { seed in
          var single = options
          single.seed = seed
          return ContinuationsRequest.Branch(single)
        }
        return engine.continuations(
          ContinuationsRequest(.bytes(opening), branches: branches, maxTokens: maxTokens),
          stop: stop)
      }
      let request = GenerationRequest(
        .bytes(opening), options: options, maxTokens: maxTokens, scoresOpening: scores)
      return branch(engine.generate(request, stop: stop))
    }
  }

  /// One story's events as those of the only branch.
  private static func branch(
    _ events: AsyncStream<GenerationEvent>
  ) -> AsyncStream<BranchEvent> {
    AsyncStream { continuation in
      Task {
        for await event in events { continuation.yield(BranchEvent(branch: 0, event: event)) }
        continuation.finish()
      }
    }
  }

  private static func printer(
    _ arguments: ParsedArguments, _ checkpoint: LoadedCheckpoint, index: Int, isOne: Bool
  ) -> any StoryPrinter {
    let tokenizer = checkpoint.engine.tokenizer
    if arguments[json] {
      return JSONPrinter(tokenizer, labels: isOne ? [] : [("story", "\(index)")])
    }
    return arguments[boundaries] ? BoundaryPrinter(tokenizer) : TextPrinter(tokenizer)
  }
}
