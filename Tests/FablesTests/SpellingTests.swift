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
    "aaa", "agfu", "agujerito", "aleteos", "alitas", "américa", "apagarla", "arbolito", "avisarlo",
    "barquito", "barquitos", "blanquísimos", "bolsita", "bultito", "buñuelos", "cajita",
    "calabacines", "campanera", "campanita", "caperucita", "castañar", "cataplún", "chapuzón",
    "chorritos", "clarísimo", "clavándolo", "clin", "cochecito", "conchita", "confesarlo",
    "cormoranes", "cri", "croac", "cuadradito", "danzón", "empujoncito", "escobazos", "espejito",
    "feísimas", "fff", "flojito", "galicia", "gatito", "glu", "gluglú", "golpecitos", "grandote",
    "hojita", "islita", "leñera", "linternita", "llévatelo", "mandona", "manguerita", "monociclo",
    "musaraña", "méxico", "mírenme", "pajarillo", "pajita", "papelito", "papelitos", "parlanchina",
    "parlanchín", "periquín", "piedrecita", "piedrita", "plaf", "plas", "platito", "plic", "plin",
    "plof", "pom", "poquita", "potrillo", "préstamelo", "puercoespín", "puñadito", "quinqué",
    "quiquiriquí", "quítamelas", "rarísima", "rarísimo", "ris", "rosalinda", "rueditas", "ruidito",
    "sacudiéndole", "saltarina", "saltito", "saltitos", "sastrecillo", "segurísima", "segurísimo",
    "shhh", "siémbralo", "sobrarle", "tardón", "toc", "tolón", "tomasa", "toquecito", "tronquitos",
    "valparaíso", "ventanita", "violón", "vocecita", "ñic",
  ]

  /// More of them, from mountains, snow, ponds and deserts.
  static let knownOfWildPlaces: Set<String> = [
    "agujeritos", "altísima", "bultitos", "cabritillo", "caliéntate", "caravasar", "cortísima",
    "dromedaria", "fénec", "fénecs", "gallipato", "golpecito", "guardémoslo", "hondísimo", "hop",
    "lejanísimos", "lejísimos", "manchita", "mirárselas", "mochuela", "muflón", "nival", "pam",
    "patito", "pingüino", "pingüinos", "riscos", "ríndete", "salpicón", "suricata", "temblarles",
    "temerle", "trapito",
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
    let known = Self.known.union(Self.knownOfWildPlaces)
    let words = counts.keys.filter { !names.contains($0) && !known.contains($0) }.sorted()
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
