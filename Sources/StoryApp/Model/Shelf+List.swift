import Foundation

extension Story {
  /// What a list calls the story: its title, or its first line.
  var heading: String {
    if let title, !title.isEmpty { return title }
    let first = text.split(separator: "\n").first.map(String.init) ?? ""
    return first.trimmingCharacters(in: .whitespaces)
  }
}

/// A row of the shelf's list.
struct ShelfRow: Hashable {
  /// The story's number.
  var story: Int
  /// How many stories it branched from, one from the other, of those that are listed.
  var depth: Int
}

extension Shelf {
  /// The stories that a list shows: each branch below the story that it left, or those that hold
  /// what is sought, whatever its case and accents.
  ///
  /// - Parameters:
  ///   - query: What is sought in title and text; empty for all.
  ///   - deleted: Stories that are listed although they are deleted: what was deleted a moment ago.
  /// - Returns: The rows, from the top.
  /// - Complexity: O(*n*) in the stories, and in their texts where something is sought.
  func rows(matching query: String, showing deleted: Set<Int> = []) -> [ShelfRow] {
    let listed = stories.filter { $0.isDeleted != true || deleted.contains($0.id) }
    let sought = query.plain
    guard sought.isEmpty else {
      return listed.filter { "\($0.title ?? "") \($0.text)".plain.contains(sought) }
        .map { ShelfRow(story: $0.id, depth: 0) }
    }
    let ids = Set(listed.map(\.id))
    var children: [Int: [Int]] = [:]
    var roots: [Int] = []
    for story in listed {
      if let parent = story.parent?.story, ids.contains(parent), parent < story.id {
        children[parent, default: []].append(story.id)
      } else {
        roots.append(story.id)
      }
    }
    var rows: [ShelfRow] = []
    // The last root on top: what one worked on last is sought first.
    var pending = roots.map { ShelfRow(story: $0, depth: 0) }
    while let row = pending.popLast() {
      rows.append(row)
      pending += (children[row.story] ?? []).reversed().map {
        ShelfRow(story: $0, depth: row.depth + 1)
      }
    }
    return rows
  }
}

extension String {
  /// Without case and accents.
  fileprivate var plain: String {
    folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
  }
}
