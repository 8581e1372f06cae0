import Cells
import Checkpoints
import Foundation

/// The theme files: `Themes/` of the package, or any file by its path.
struct ThemeStore {
  /// Where the package's themes lie; nil where it is not found.
  let directory: String?

  /// Looks for `Themes/` upward from the executable and from the working directory.
  init() {
    let executable = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().path
    let starts = [executable, FileManager.default.currentDirectoryPath]
    directory = starts.lazy.compactMap(Self.upward).first
  }

  /// Names of the themes there are.
  var names: [String] {
    guard let directory else { return [] }
    let files = (try? FileManager.default.contentsOfDirectory(atPath: directory)) ?? []
    return files.filter { $0.hasSuffix(".json") }.map { String($0.dropLast(5)) }.sorted()
  }

  /// Reads a theme.
  ///
  /// - Parameter nameOrPath: A name of ``names``, or a file.
  /// - Throws: `LineError` naming the file and the fault.
  func load(_ nameOrPath: String) throws -> Theme {
    let path = nameOrPath.contains("/") ? nameOrPath : "\(directory ?? "Themes")/\(nameOrPath).json"
    guard let data = FileManager.default.contents(atPath: path) else {
      throw LineError("\(path): no such theme; there are \(names.joined(separator: ", "))")
    }
    do { return try Theme(json: data) } catch { throw LineError("\(path): \(error)") }
  }

  private static func upward(from start: String) -> String? {
    var folder = start
    while folder.count > 1 {
      folder = (folder as NSString).deletingLastPathComponent
      let candidate = (folder as NSString).appendingPathComponent("Themes")
      if FileManager.default.fileExists(atPath: candidate + "/dark.json") { return candidate }
    }
    return nil
  }
}
