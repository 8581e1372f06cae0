import Foundation
import Testing

@testable import Fables

@Suite struct SpellingTests {
  static let hunspell = "/usr/bin/hunspell"
  static let hasDictionary =
    FileManager.default.isExecutableFile(atPath: hunspell)
    && FileManager.default.fileExists(atPath: "/usr/share/hunspell/es_ES.dic")

  /// Good words that the dictionary lacks.
  static let known: Set<String> = [
    "barquito", "cajita", "castañar", "chapuzón", "gatito", "mandona", "parlanchina", "plas",
    "platito", "ruidito", "saltarina", "saltito", "ventanita",
    "bolsita", "cataplún", "glu", "golpecitos", "islita", "plaf", "pom", "puñadito", "quiquiriquí",
    "aleteos", "alitas", "barquitos", "bultito", "cri", "croac", "flojito", "leñera", "pajarillo",
    "piedrecita", "plin", "poquita", "potrillo", "tardón", "toc", "tronquitos",
    "ris", "saltitos", "shhh", "siémbralo", "tomasa", "ñic",
    // Sky, shore and lanterns.
    "agujerito", "avisarlo", "conchita", "cormoranes", "fff", "grandote", "leñera", "mírenme",
    "puercoespín", "quinqué", "saltitos", "sobrarle", "toc", "tolón", "vocecita",
    "apagarla", "barquito", "buñuelos", "cajita", "calabacines", "castañar", "chapuzón",
    "chorritos", "confesarlo", "gatito", "golpecitos", "mandona", "papelitos", "parlanchina",
    "plas", "platito", "plic", "plof", "ruidito", "saltarina", "saltito", "toc", "ventanita",
    // Bees and school.
    "caperucita", "clin", "croac", "empujoncito", "escobazos", "golpecitos", "linternita",
    "pajita", "préstamelo", "rarísimo", "sacudiéndole", "sastrecillo", "toquecito", "violón",
    "aaa", "agfu", "apagarla", "barquito", "blanquísimos", "buñuelos", "cajita", "calabacines",
    "campanita", "castañar", "chapuzón", "chorritos", "confesarlo", "espejito", "feísimas",
    "gatito", "golpecitos", "mandona", "manguerita", "papelitos", "parlanchina", "piedrita",
    "plas", "platito", "plic", "plof", "quítamelas", "rueditas", "ruidito", "saltarina",
    "saltito", "segurísima", "segurísimo", "toc", "ventanita",
    // Trust.
    "américa", "clarísimo", "confesarlo", "gluglú", "musaraña", "parlanchín", "plof", "rarísima",
    "campanera", "campanita", "castañar", "chapuzón", "chorritos", "cochecito", "confesarlo",
    "cuadradito", "danzón", "espejito", "feísimas", "galicia", "gatito", "golpecitos", "hojita",
    "llévatelo", "mandona", "manguerita", "monociclo", "méxico", "papelito", "papelitos",
    "parlanchina", "periquín", "piedrita", "plas", "platito", "plic", "plof", "quítamelas",
    "rosalinda", "rueditas", "ruidito", "saltarina", "saltito", "segurísima", "segurísimo", "toc",
    "valparaíso", "ventanita",
  ]

  @Test(.enabled(if: hasDictionary), arguments: CorpusKind.allCases)
  func `A Spanish dictionary knows nearly every word`(kind: CorpusKind) throws {
    let writer = CorpusWriter(kind: kind, seed: 8)
    var counts: [String: Int] = [:]
    for index in 0..<1_500 {
      for word in CorpusWriter.words(of: writer.document(at: index).text) {
        counts[word, default: 0] += 1
      }
    }
    let names = Set(
      [Gender.masculine, .feminine].flatMap { gender in
        [true, false].flatMap { Names.list(for: gender, isChild: $0) }
      }.map { $0.lowercased() })
    let words = counts.keys.filter { !names.contains($0) && !Self.known.contains($0) }.sorted()
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).txt")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(words.joined(separator: "\n").utf8).write(to: file)
    let process = Process()
    process.executableURL = URL(filePath: Self.hunspell)
    process.arguments = ["-d", "es_ES", "-i", "utf-8", "-l", file.path]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    let unknown = output.split(separator: "\n").map(String.init)
    let total = counts.values.reduce(0, +)
    let bad = unknown.reduce(0) { $0 + counts[$1, default: 0] }
    #expect(Double(bad) < 0.001 * Double(total), "unknown: \(unknown.joined(separator: " "))")
  }
}
