/// Reads the words after a command's name.
struct ArgumentParser {
  private let command: CommandDeclaration
  private let hint: String
  private var words: ArraySlice<String>
  private var values: [String: [String]] = [:]
  private var loose: [String] = []
  private var isHelp = false
  private var isVersion = false

  /// Prepares to read.
  ///
  /// - Parameters:
  ///   - words: What was typed after the command.
  ///   - command: What it declares.
  ///   - program: The program's name, for what errors say to type.
  init(_ words: [String], for command: CommandDeclaration, of program: String) {
    self.words = words[...]
    self.command = command
    hint =
      "see \(([program, command.name, "--help"]).filter { !$0.isEmpty }.joined(separator: " "))"
  }

  /// Reads all words.
  ///
  /// A request for help is granted whatever else is wrong with the line.
  mutating func parse() throws(UsageError) -> Outcome {
    let all = words
    do {
      try readWords()
      if isHelp { return .help }
      if isVersion { return .version }
      let operands = try assignOperands()
      try checkPresence()
      return .run(
        ParsedArguments(
          command: command.name, values: values, operands: operands,
          placeholders: command.operands.map(\.placeholder)))
    } catch {
      if all.prefix(while: { $0 != "--" }).contains(where: { $0 == "--help" || $0 == "-h" }) {
        return .help
      }
      throw error
    }
  }

  private mutating func readWords() throws(UsageError) {
    while let word = words.popFirst() {
      if word == "--" {
        loose += words
        words = []
      } else if word.hasPrefix("--") {
        try readOption(word)
      } else if word.hasPrefix("-"), word != "-", !Self.isNumber(word) {
        try readLetter(word)
      } else {
        loose.append(word)
      }
    }
  }

  private mutating func readOption(_ word: String) throws(UsageError) {
    let body = word.dropFirst(2)
    let name = String(body.prefix { $0 != "=" })
    let attached = name.count == body.count ? nil : String(body.dropFirst(name.count + 1))
    guard let option = command.options.first(where: { $0.name == name }) else {
      throw unknown("--" + name)
    }
    try read(option, attached: attached)
  }

  private mutating func readLetter(_ word: String) throws(UsageError) {
    guard word.count == 2, let letter = word.last,
      let option = command.options.first(where: { $0.letter == letter })
    else { throw unknown(word) }
    try read(option, attached: nil)
  }

  private mutating func read(
    _ option: OptionDeclaration, attached: String?
  ) throws(UsageError) {
    var given: [String] = []
    switch option.arity {
    case .none:
      if let attached {
        throw fault("--\(option.name) takes no value, not \(UsageError.quoted(attached))")
      }
      if option.name == "help" { isHelp = true }
      if option.name == "version" { isVersion = true }
      given = [""]
    case .one, .many:
      if let attached {
        given = [attached]
      } else {
        while let next = words.first, !isOption(next) {
          given.append(next)
          words.removeFirst()
          if option.arity == .one { break }
        }
      }
    }
    guard !given.isEmpty else {
      let written =
        words.first.map { next in
          next.hasPrefix("-") && next != "--"
            ? "; a value that looks like an option is written --\(option.name)=\(next.prefix(40))"
            : ""
        } ?? ""
      throw fault("--\(option.name) takes \(option.expectation); nothing follows it" + written)
    }
    for text in given {
      try check(
        text, "--\(option.name)", expectation: option.expectation, choices: option.choices,
        isValid: option.isValid)
    }
    values[option.name, default: []] += given
  }

  /// Whether a word cannot be the value of the option before it. A dash alone and a number below
  /// 0 can, and so can a text like "-dijo" that is no option of the command.
  private func isOption(_ word: String) -> Bool {
    if word == "--" { return true }
    if word.hasPrefix("--") {
      return word.dropFirst(2).prefix { $0 != "=" }.allSatisfy { !$0.isWhitespace }
    }
    return word.count == 2 && word.hasPrefix("-")
      && command.options.contains { $0.letter == word.last }
  }

  private static func isNumber(_ word: String) -> Bool {
    guard let second = word.dropFirst().first else { return false }
    return second == "." || second.isWholeNumber
  }

  private func check(
    _ text: String, _ subject: String, expectation: String, choices: [String],
    isValid: (String) -> Bool
  ) throws(UsageError) {
    guard !isValid(text) else { return }
    let quoted = UsageError.quoted(text)
    guard !choices.isEmpty else {
      throw fault("\(subject) takes \(expectation), not \(quoted)")
    }
    let nearest =
      NearestName.find(text, among: choices).map { "; the nearest is \($0)" } ?? ""
    throw fault("\(quoted) is none of \(choices.joined(separator: ", "))\(nearest)")
  }

  private func assignOperands() throws(UsageError) -> [[String]] {
    var rest = loose[...]
    var result: [[String]] = []
    for operand in command.operands {
      let taken = operand.isRepeated ? rest : rest.prefix(1)
      rest = rest.dropFirst(taken.count)
      if taken.isEmpty, operand.isRequired {
        throw fault("\(operand.placeholder) is missing")
      }
      for text in taken {
        try check(
          text, operand.placeholder, expectation: operand.expectation, choices: operand.choices,
          isValid: operand.isValid)
      }
      result.append(Array(taken))
    }
    if let extra = rest.first {
      throw fault("does not know what to do with \(UsageError.quoted(extra))")
    }
    return result
  }

  private func checkPresence() throws(UsageError) {
    for option in command.options where option.isRequired && values[option.name] == nil {
      throw fault("--\(option.name) \(option.placeholder) is missing")
    }
    for alternatives in command.alternatives {
      let given = alternatives.names.filter { values[$0] != nil }
      if given.count > 1 {
        throw fault("--\(given[0]) and --\(given[1]) exclude each other; give one of them")
      }
      if given.isEmpty, alternatives.isRequired {
        let names = alternatives.names.map { "--" + $0 }.joined(separator: " or ")
        throw fault("needs \(names)")
      }
    }
  }

  private func unknown(_ word: String) -> UsageError {
    let names = command.options.map(\.name)
    let bare = String(word.drop { $0 == "-" })
    let nearest = NearestName.find(bare, among: names).map { "; the nearest is --\($0)" } ?? ""
    return fault("unknown option \(word.prefix(60))" + nearest)
  }

  private func fault(_ problem: String) -> UsageError {
    let subject = command.name.isEmpty ? "" : command.name + ": "
    return UsageError("\(subject)\(problem); \(hint)")
  }
}

/// What a command line asks for.
public enum Outcome: Sendable {
  /// To do what the command does.
  case run(ParsedArguments)
  /// To show help.
  case help
  /// To show the version.
  case version
}
