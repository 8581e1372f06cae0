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
    "aaa", "agfu", "agujerito", "agujeritos", "aleteos", "alitas", "altísima", "américa", "antonio",
    "apagarla", "apretujón", "arañita", "arbolito", "arbolitos", "avisarlo", "banderita",
    "barquito", "barquitos", "barrigazos", "blandita", "blanquísimo", "blanquísimos", "bocinazos",
    "bolsita", "bultito", "bultitos", "burrita", "buñuelos", "cabezonería", "cabritillo", "cajita",
    "calabacines", "calafatera", "caliéntate", "campanera", "campanita", "cangilones", "caperucita",
    "caravasar", "carretada", "castañar", "cataplún", "cerrajera", "chapuzones", "chapuzón",
    "chorrito", "chorritos", "chup", "clarísima", "clarísimo", "clavándolo", "clin", "cochecito",
    "conchita", "confesarlo", "cormoranes", "cormorán", "cortita", "cortísima", "cri", "croac",
    "cuadradito", "danzón", "desatascarlo", "desdoblarla", "desengancharla", "despiértame",
    "dromedaria", "elba", "elvira", "empujoncito", "enterita", "escobazos", "espejito", "estambul",
    "fabián", "farolito", "feísimas", "feísimos", "fff", "flojito", "fénec", "galicia", "gallipato",
    "gatito", "glu", "gluglú", "golpecito", "golpecitos", "grandote", "guardesa", "guardémoslo",
    "guárdame", "hilito", "hojita", "hondísimo", "hop", "islita", "juguetería", "juntarlo",
    "juntémoslo", "lanzándola", "lejanísimos", "lejísimos", "leñera", "linternita", "lisboa",
    "llévatelo", "lémur", "manchita", "mandona", "manguerita", "mantelito", "martillito", "matías",
    "mirárselas", "mochuela", "monociclo", "montevideo", "muflón", "musaraña", "musiquilla",
    "méxico", "mírenme", "nival", "oaxaca", "olorcito", "oropéndola", "osito", "pa", "pajarillo",
    "pajita", "pam", "papelito", "papelitos", "paragüero", "parapam", "parlanchina", "parlanchín",
    "patita", "patito", "patitos", "periquín", "picnic", "piedrecita", "piedrecitas", "piedrita",
    "pingüino", "plaf", "plantitas", "plas", "plastilina", "platito", "plic", "plin", "ploc",
    "plof", "plon", "plop", "pom", "poquita", "portugal", "potrillo", "pruébalo", "préstamelo",
    "pró", "puercoespín", "puertecita", "puñadito", "quinqué", "quiquiriquí", "quítamelas",
    "rabito", "ramiro", "ran", "rarísima", "rarísimo", "rataplán", "repítamelo", "rinconcito",
    "ris", "riscos", "rosalinda", "rueditas", "ruidito", "ríndete", "rómpelo", "sacudiéndole",
    "salpicón", "saltarina", "saltarín", "saltito", "saltitos", "sapita", "sastrecillo",
    "segurísima", "segurísimo", "shhh", "siémbralo", "sobrarle", "soldadito", "sujetalibros",
    "suricata", "talabartería", "tardón", "temblarles", "temerle", "tictacs", "tilín", "tironcito",
    "tirándole", "toc", "tolón", "tomasa", "toquecito", "trapito", "tronquitos", "valparaíso",
    "ventanita", "violón", "vocecita", "voltearlo", "ñic",
  ]

  /// More of them, from mountains, snow, ponds and deserts.
  static let knownOfWildPlaces: Set<String> = [
    "fssss", "apagarlas", "desandaron", "tintín", "maracuyá", "golpecitos", "agujeritos",
    "altísima", "bultitos", "cabritillo", "caliéntate", "caravasar", "cortísima",
    "dromedaria", "fénec", "fénecs", "gallipato", "golpecito", "guardémoslo", "hondísimo", "hop",
    "lejanísimos", "lejísimos", "manchita", "mirárselas", "mochuela", "muflón", "nival", "pam",
    "patito", "pingüino", "pingüinos", "riscos", "ríndete", "salpicón", "suricata", "temblarles",
    "temerle", "trapito",
  ]

  /// Those of `words` that the dictionary lacks.
  static func unknown(_ words: [String]) throws -> [String] {
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
    return output.split(separator: "\n").map(String.init)
  }

  @Test(.enabled(if: hasDictionary), arguments: CorpusKind.allCases)
  func `A Spanish dictionary knows nearly every word`(kind: CorpusKind) throws {
    let writer = CorpusWriter(kind: kind, seed: 8, shares: [.plots: 1])
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
    let unknown = try Self.unknown(words)
    let total = counts.values.reduce(0, +)
    let bad = unknown.reduce(0) { $0 + counts[$1, default: 0] }
    #expect(Double(bad) < 0.001 * Double(total), "unknown: \(unknown.joined(separator: " "))")
  }
}
