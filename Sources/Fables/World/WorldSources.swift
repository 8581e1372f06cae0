/// Every source of the world, in order; a new list goes at the end.
enum WorldSources {
  static let all = [animals, people, places, things, everyday]
}
