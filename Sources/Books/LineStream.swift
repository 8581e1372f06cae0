import Foundation

/// The lines of a file, one chunk of it in memory at a time.
///
/// A line that does not end is given in pieces of ``longestLine`` bytes: a file of one endless line is
/// no book, and must not fill the memory.
struct LineStream: Sequence, IteratorProtocol {
  static let longestLine = 1 << 16

  private let handle: FileHandle
  private var held: ArraySlice<UInt8> = []
  private var hasEnded = false

  init(_ handle: FileHandle) { self.handle = handle }

  mutating func next() -> [UInt8]? {
    while true {
      if let end = held.firstIndex(of: UInt8(ascii: "\n")) {
        let line = held[..<end]
        held = held[(end + 1)...]
        return Array(line.last == UInt8(ascii: "\r") ? line.dropLast() : line)
      }
      if held.count >= Self.longestLine || hasEnded {
        guard !held.isEmpty else { return nil }
        let piece = Array(held.prefix(Self.longestLine))
        held = held.dropFirst(piece.count)
        return piece
      }
      let chunk = (try? handle.read(upToCount: Self.longestLine)) ?? nil
      if let chunk, !chunk.isEmpty {
        held = ArraySlice(Array(held) + Array(chunk))
      } else {
        hasEnded = true
      }
    }
  }
}
