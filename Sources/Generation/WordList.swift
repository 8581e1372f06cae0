/// The words that a checkpoint may write: a sorted list that is searched byte by byte.
public struct WordList: Sendable {
  private let text: [UInt8]
  /// Where each word begins in `text`, and behind them where the last ends.
  private let starts: [Int32]

  /// Number of words.
  public var count: Int { starts.count - 1 }

  /// Reads a list.
  ///
  /// - Parameter lines: Words in small letters and names with their capital, UTF-8, one a line, in any
  ///   order.
  /// - Complexity: O(*n*) in the bytes of a list that is sorted, O(*n* log *n*) otherwise.
  public init(lines: [UInt8]) {
    var words = lines.split(separator: UInt8(ascii: "\n"))
    let isSorted = zip(words, words.dropFirst()).allSatisfy { $0.lexicographicallyPrecedes($1) }
    if !isSorted { words.sort { $0.lexicographicallyPrecedes($1) } }
    var text: [UInt8] = []
    text.reserveCapacity(lines.count)
    var starts: [Int32] = [0]
    var last: ArraySlice<UInt8> = []
    for word in words where word != last {
      text += word
      starts.append(Int32(text.count))
      last = word
    }
    self.text = text
    self.starts = starts
  }

  /// The beginning of a word: the words that begin so, and how much of them is read.
  struct Prefix: Hashable, Sendable {
    fileprivate(set) var words: Range<Int>
    fileprivate(set) var length = 0

    /// Whether no word begins so.
    var isEmpty: Bool { words.isEmpty }
  }

  /// The beginning that all words have.
  var beginning: Prefix { Prefix(words: 0..<count) }

  /// Reads one more byte.
  ///
  /// - Complexity: O(log *n*) in the number of words.
  func advance(_ prefix: Prefix, over byte: UInt8) -> Prefix {
    func bound(_ isBefore: (Int) -> Bool) -> Int {
      var (low, high) = (prefix.words.lowerBound, prefix.words.upperBound)
      while low < high {
        let middle = (low + high) / 2
        if isBefore(middle) { low = middle + 1 } else { high = middle }
      }
      return low
    }
    // A word that ends here stands before those that go on.
    func next(_ word: Int) -> Int {
      let place = Int(starts[word]) + prefix.length
      return place < Int(starts[word + 1]) ? Int(text[place]) : -1
    }
    let low = bound { next($0) < Int(byte) }
    let high = bound { next($0) <= Int(byte) }
    return Prefix(words: low..<high, length: prefix.length + 1)
  }

  /// Whether what is read is a word.
  func isWord(_ prefix: Prefix) -> Bool {
    guard let first = prefix.words.first else { return false }
    return Int(starts[first + 1] - starts[first]) == prefix.length
  }
}
