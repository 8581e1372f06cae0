/// The texts that plots are told from, in the order in which they are read; the order is part of what
/// a seed means, so a new file adds its name at the end of its list.
enum TextSources {
  /// Fables: `Data/plots/fables-TOPIC.txt`.
  static let fables = [
    "fables-sharing",
    "fables-together",
    "fables-virtues",
    "fables-riverbank",
    "fables-market",
    "fables-farmyard",
    "fables-sky",
    "fables-shore",
    "fables-lanterns",
    "fables-hive",
    "fables-schoolbag",
    "fables-contests",
    "fables-storms",
    "fables-trust",
    "fables-ages",
    "fables-neighbors",
    "fables-summit",
    "fables-snow",
    "fables-pond",
    "fables-effort",
    "fables-orchard",
    "fables-mill",
    "fables-bridge",
    "fables-music",
    "fables-island",
    "fables-night",
    "fables-kites",
    "fables-workshop",
    "fables-circus",
    "fables-lighthouse",
  ]
  /// Everyday stories: `Data/plots/stories-TOPIC.txt`.
  static let stories = [
    "stories-home",
    "stories-outings",
    "stories-kitchen",
    "stories-growing",
    "stories-street",
    "stories-gatherings",
    "stories-trades",
    "stories-seaside",
    "stories-fields",
    "stories-stage",
    "stories-school",
    "stories-travel",
    "stories-calls",
    "stories-pets",
    "stories-surprises",
  ]
  /// Wordings that all plots share: `Data/phrases`.
  static let phrases = [
    "phrases-openings",
    "phrases-nature",
    "phrases-feelings",
    "phrases-talk",
    "phrases-turns",
    "phrases-endings",
    "phrases-morals",
    "phrases-morals-character",
  ]
  /// What plots draw on: `Data/world`.
  static let world = [
    "world-animals",
    "world-people",
    "world-places",
    "world-things",
    "world-everyday",
  ]
}
