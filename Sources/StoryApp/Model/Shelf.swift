/// All the stories of a session. None is ever overwritten or taken away.
public struct Shelf: Hashable, Sendable, Codable {
  /// The stories in the order in which they were begun.
  public private(set) var stories: [Story] = []
  /// The one that is open, as an index into `stories`; nil when there is none.
  public private(set) var openIndex: Int?

  /// The stories that were opened, one after another, and where undo and redo have got to.
  private var visits: [Int] = []
  private var visit = -1
  /// Stories that stood on disk and could not be read.
  public private(set) var unreadable = 0

  /// What is kept of a shelf.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(stories, forKey: .stories)
    try values.encodeIfPresent(openIndex, forKey: .openIndex)
    try values.encode(visits, forKey: .visits)
    try values.encode(visit, forKey: .visit)
  }

  /// A shelf without stories.
  public init() {}

  /// Takes up where a kept shelf was: what is none of its places is left out.
  mutating func restore(open: Int?, visits: [Int], visit: Int, unreadable: Int) {
    self.unreadable = unreadable
    guard unreadable == 0, visits.allSatisfy(stories.indices.contains) else { return }
    openIndex = open.flatMap { stories.indices.contains($0) ? $0 : nil }
    self.visits = visits
    self.visit = min(max(-1, visit), visits.count - 1)
  }

  /// The story that is open.
  public var open: Story? { openIndex.map { stories[$0] } }

  /// The story of a number.
  public subscript(id: Int) -> Story? {
    stories.indices.contains(id - 1) ? stories[id - 1] : nil
  }

  /// The number that the next story will have.
  var nextID: Int { stories.count + 1 }

  /// Puts a new story at the end and opens it.
  mutating func add(_ story: Story) {
    precondition(story.id == nextID, "stories are numbered in order")
    stories.append(story)
    show(stories.count - 1)
  }

  /// Puts stories at the end, and opens the last where none is open.
  mutating func append(_ others: [Story]) {
    precondition(others.first.map { $0.id == nextID } ?? true, "stories are numbered in order")
    stories += others
    if openIndex == nil { show(stories.count - 1) }
  }

  /// Changes a story that is being written.
  mutating func modify<Result>(_ id: Int, _ change: (inout Story) -> Result) -> Result? {
    stories.indices.contains(id - 1) ? change(&stories[id - 1]) : nil
  }

  /// Opens the story at an index.
  mutating func show(_ index: Int) {
    guard stories.indices.contains(index), index != openIndex else { return }
    openIndex = index
    visits.removeSubrange((visit + 1)...)
    visits.append(index)
    visit = visits.count - 1
  }

  /// Opens none.
  mutating func close() { openIndex = nil }

  /// Opens the neighbour in the order of stories, forth or back.
  ///
  /// - Returns: whether there was one.
  mutating func step(_ distance: Int) -> Bool {
    // From an empty page back to the last.
    var index = (openIndex ?? stories.count) + distance
    while stories.indices.contains(index), stories[index].isDeleted == true { index += distance }
    guard distance != 0, stories.indices.contains(index) else { return false }
    show(index)
    return true
  }

  /// Opens the story that was open before (−1), or that an undo has left (1).
  ///
  /// - Returns: whether there was one.
  mutating func walk(_ distance: Int) -> Bool {
    var place = visit + distance
    while visits.indices.contains(place), stories[visits[place]].isDeleted == true {
      place += distance
    }
    guard distance != 0, visits.indices.contains(place) else { return false }
    visit = place
    openIndex = visits[visit]
    return true
  }

  /// Takes back a story that nothing was written in.
  mutating func discardLast() {
    guard let last = stories.last, last.writtenCount == 0 else { return }
    stories.removeLast()
    visits.removeAll { $0 == stories.count }
    visit = visits.count - 1
    openIndex = visits.last
  }
}
