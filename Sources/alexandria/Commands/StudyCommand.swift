import Arguments
import Foundation

/// `alexandria study`.
enum StudyCommand: Command {
  private static let files = Operand<[String]>(
    many: .path("FILE"), required: false,
    help: "Texts that the model has not seen, to take openings from: each a text, or JSON lines.")
  private static let stories = Option(
    "stories", .integer(in: 1...100_000), default: 200,
    help: "How many to write at each temperature; at 0 at most one from each opening.")
  private static let maxTokens = Option(
    "max-tokens", .integer(atLeast: 0), default: 200, help: "Tokens of a story at most.")
  private static let against = Option<[String]>(
    many: "against", .path("FILE"),
    help: "What the model was trained on; documents whose split is heldout are left out.")
  private static let samples = Option(flag: "samples", help: "Prints the stories too.")
  private static let json = Option(
    flag: "json",
    help: "One line for the study, then one a row: {\"kind\": \"study\"|\"stories\"|\"texts\"|"
      + "\"all\"|\"character\"|\"story\", …}, shares from 0 to 1, null for what was not measured.")
  private static let threads = Option(
    "threads", .integer(in: 1...256), default: ProcessInfo.processInfo.activeProcessorCount,
    shown: "all cores", help: "Cores to use.")

  static let declaration = CommandDeclaration(
    "study", summary: "measures the stories that a model writes",
    discussion: [
      "Writes stories at T = 0, 0.5 and 1 and measures what the model wrote, without the opening. "
        + "Openings are the first \(StoryOpening.words) words after the title of a FILE's "
        + "documents, of those held out where it says so; without FILE, the eight of the "
        + "published card in turn. The row \"texts\" measures how those documents go on "
        + "themselves.",
      "ENDED: stories that the model ended. DISTINCT-n: distinct n-grams of words ÷ n-grams. "
        + "REPEATED: a story's 4-grams that stood there before. LOOPS: stories in which a group of "
        + "up to 32 words comes three times or more without a break and fills 24 words or more. "
        + "UNKNOWN: words that hunspell's es_ES lacks.",
      "RUN, MAX: the longest run of words that a story has in common with a document, median and "
        + "longest. 8-GRAMS: groups of eight words that a document has too. Case and punctuation "
        + "do not count.",
      "The second table counts the texts that name a character, how many of them SPEAK of flying, "
        + "and in how many it is said in a sentence of the character ITSELF, with nobody there "
        + "who has wings if it has none; stories of all temperatures together.",
    ],
    operands: [files],
    groups: [
      CheckpointOptions.group,
      OptionGroup("Stories", [stories, maxTokens, SamplingArguments.seed, against]),
      OptionGroup("Form", [samples, json]),
      OptionGroup("Engine", [SamplingArguments.precision, threads]),
    ],
    examples: [
      .init(
        "alexandria study fables.jsonl --against fables.jsonl --checkpoint alexandria-1",
        "Measures stories on plots that were held out, and compares them with the others."),
      .init(
        "alexandria study --stories 8 --samples", "Shows what it makes of the card's openings."),
    ])

  static func run(_ arguments: ParsedArguments, _ console: Console) throws {
    // A file that is not there is told before anything is written.
    let sources = try arguments[files].map(CorpusFile.init)
    let corpus = try arguments[against].map(CorpusFile.init)
    let openings =
      sources.isEmpty
      ? StoryOpening.published
      : try StoryOpening.taken(from: sources, count: arguments[stories])
    let checkpoint = try LoadedCheckpoint(
      CheckpointOptions.folder(arguments, console),
      precision: arguments[SamplingArguments.precision])
    let seed = arguments[SamplingArguments.seed]
    let workshop = StoryWorkshop(
      checkpoint: checkpoint, openings: openings,
      plan: StoryPlan(stories: arguments[stories], openings: openings.count, seed: seed),
      maxTokens: arguments[maxTokens])
    let written = try workshop.write(threads: arguments[threads], console)
    let study = try Study(written, against: corpus, threads: arguments[threads], console)
    let subject = StudySubject(
      workshop: workshop, seed: seed, sources: sources, corpus: corpus, scan: study.corpus)
    if arguments[json] {
      console.output.write(subject.line + StudyLines(study: study).text)
      if arguments[samples] { console.output.write(written.map(\.sampleLine).joined()) }
    } else {
      console.output.write(subject.text + "\n" + StudyView(study: study).text)
      if arguments[samples] { console.output.write(written.map(\.sample).joined()) }
    }
  }
}
