import CStoryData

/// A text file that the build laid into the program.
///
/// The texts lie in folders of this room; the C target `CStoryData` embeds them, so that an author
/// mends a text file and no Swift literal.
struct EmbeddedText {
  /// Its name without folder, such as `animals.txt`.
  let name: String
  /// Its lines without their line ends; a line's number is its index plus 1.
  let lines: [Substring]

  /// The file called `name`; nil if `CStoryData` embeds none of this name.
  init?(named name: String) {
    for index in 0..<csd_count() {
      let file = csd_file_at(index)
      guard String(cString: file.name) == name else { continue }
      let bytes = UnsafeBufferPointer(start: file.bytes, count: file.length)
      self.init(name: name, text: String(decoding: bytes, as: UTF8.self))
      return
    }
    return nil
  }

  /// A file that a test makes up.
  init(name: String, text: String) {
    self.name = name
    lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// The names of all embedded files, in the order of `storydata.c`.
  static var names: [String] {
    (0..<csd_count()).map { String(cString: csd_file_at($0).name) }
  }
}
