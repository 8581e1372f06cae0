/// Lays out what `--help` shows.
public struct HelpText {
  /// Columns to fill.
  public let width: Int
  /// Whether headings are set in bold, by terminal sequences.
  public let isStyled: Bool

  /// Chooses a layout.
  ///
  /// - Parameters:
  ///   - width: Columns to fill; at least 40 are taken.
  ///   - isStyled: Whether headings are set in bold.
  public init(width: Int = 80, isStyled: Bool = false) {
    self.width = min(max(width, 40), 100)
    self.isStyled = isStyled
  }

  /// The help of a command.
  ///
  /// - Parameters:
  ///   - command: The command.
  ///   - program: The program it belongs to.
  /// - Returns: Lines, the last ended too.
  public func render(_ command: CommandDeclaration, of program: Program) -> String {
    let isMain = command.name.isEmpty
    var lines = [
      strong(isMain ? program.name : "\(program.name) \(command.name)") + " – " + command.summary,
      "",
    ]
    lines += usage(command, of: program)
    for paragraph in command.discussion {
      lines += [""] + TextWrapping.wrap(paragraph, width: width)
    }
    if isMain {
      lines += section("Commands", program.commands.map { ($0.name, $0.summary) })
    }
    let operands = command.operands.filter { !$0.help.isEmpty }
    if !operands.isEmpty {
      lines += section("Arguments", operands.map { ($0.placeholder, $0.help) })
    }
    for group in command.groups { lines += section(group.title, group.options.map(row)) }
    lines += section("Always", CommandDeclaration.everywhere.map(row))
    if !command.examples.isEmpty {
      lines += ["", strong("Examples")]
      for example in command.examples {
        lines.append("  " + example.line)
        lines += TextWrapping.wrap(example.purpose, width: width - 6).map { "      " + $0 }
      }
    }
    if isMain {
      lines += ["", "\(program.name) COMMAND --help says more of a command."]
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func usage(_ command: CommandDeclaration, of program: Program) -> [String] {
    if command.name.isEmpty {
      return [strong("Usage"), "  \(program.name) [options]", "  \(program.name) COMMAND …"]
    }
    var parts: [String] = []
    let options = command.groups.flatMap(\.options)
    let chosen = command.alternatives.filter(\.isRequired)
    for option in options where option.isRequired {
      parts.append("--\(option.name) \(option.placeholder)")
    }
    for alternatives in chosen {
      let forms = alternatives.names.compactMap { name in
        options.first { $0.name == name }.map { "--\($0.name) \($0.placeholder)" }
      }
      parts.append("(" + forms.joined(separator: " | ") + ")")
    }
    let isComplete = options.allSatisfy { option in
      option.isRequired || chosen.contains { $0.names.contains(option.name) }
    }
    if !isComplete { parts.append("[options]") }
    for operand in command.operands {
      let form = operand.placeholder + (operand.isRepeated ? "…" : "")
      parts.append(operand.isRequired ? form : "[\(form)]")
    }
    let start = "  \(program.name) \(command.name)"
    let wrapped = TextWrapping.wrap(parts: parts, width: width - start.count - 1)
    let indent = String(repeating: " ", count: start.count)
    let lines = wrapped.enumerated().map { ($0 == 0 ? start : indent) + " " + $1 }
    return [strong("Usage")] + (lines.isEmpty ? [start] : lines)
  }

  private func row(_ option: OptionDeclaration) -> (String, String) {
    var label = option.letter.map { "-\($0), " } ?? ""
    label += "--" + option.name
    if !option.placeholder.isEmpty { label += " " + option.placeholder }
    let needed = option.isRequired ? " Required." : ""
    return (label, option.help + (option.defaultText.map { " (\($0))" } ?? "") + needed)
  }

  private func section(_ title: String, _ rows: [(label: String, text: String)]) -> [String] {
    // A label beyond the column has a line of its own, so that one long name costs all others
    // nothing.
    let column = rows.map(\.label.count).filter { $0 <= 24 }.max() ?? 0
    let indent = String(repeating: " ", count: column + 4)
    var lines = ["", strong(title)]
    for row in rows {
      let text = TextWrapping.wrap(row.text, width: width - column - 4)
      if row.label.count > column {
        lines.append("  " + row.label)
        lines += text.map { indent + $0 }
      } else {
        let padding = String(repeating: " ", count: column - row.label.count)
        lines.append("  " + row.label + padding + "  " + (text.first ?? ""))
        lines += text.dropFirst().map { indent + $0 }
      }
    }
    return lines
  }

  private func strong(_ text: String) -> String { isStyled ? "\u{1B}[1m\(text)\u{1B}[0m" : text }
}
