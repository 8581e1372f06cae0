/// Which stories a study has written.
struct StoryPlan: Sendable {
  /// One story to be written.
  struct Entry: Sendable {
    /// Index of its opening.
    let opening: Int
    /// How daring it is.
    let temperature: Float
    /// Its dice.
    let seed: UInt64
  }

  /// Where the published card looks.
  static let temperatures: [Float] = [0, 0.5, 1]

  /// The stories, by temperature.
  let entries: [Entry]

  /// Deals openings in turn, each story with dice of its own: the seed, the seed + 1, ….
  ///
  /// At temperature 0 dice change nothing, so each opening is taken once there.
  ///
  /// - Parameters:
  ///   - stories: At each temperature.
  ///   - openings: How many openings there are, at least 1.
  ///   - seed: The first story's.
  init(stories: Int, openings: Int, seed: UInt64) {
    entries = Self.temperatures.flatMap { temperature in
      (0..<(temperature == 0 ? min(stories, openings) : stories)).map { index in
        Entry(
          opening: index % openings, temperature: temperature, seed: seed &+ UInt64(index))
      }
    }
  }

  /// Indices of stories that can be written together, since their opening is the same.
  var batches: [[Int]] {
    let byOpening = Dictionary(grouping: entries.indices) { entries[$0].opening }
    return byOpening.sorted { $0.key < $1.key }.flatMap { _, stories in
      stride(from: 0, to: stories.count, by: Self.batch).map {
        Array(stories[$0..<min($0 + Self.batch, stories.count)])
      }
    }
  }

  /// More stories at a time would take more memory, 3 MB each, and be hardly faster.
  private static let batch = 32
}
