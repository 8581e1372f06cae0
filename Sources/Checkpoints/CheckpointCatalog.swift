import Glibc
import Transformer

/// The checkpoints that can be named: those of several folders, the first of a name winning.
public struct CheckpointCatalog: Sendable {
  /// What a list shows of one checkpoint. Its weights were not read.
  public struct Entry: Sendable {
    /// Name to give to `--checkpoint`.
    public let name: String
    /// Where its files are.
    public let folder: CheckpointFolder
    /// What `config.json` says, when it can be read.
    public let metadata: CheckpointMetadata?
    /// Training steps that can be named as `NAME@STEP`.
    public let steps: [Int]
    /// Why it cannot be used, if it cannot.
    public let problem: CheckpointError?

    /// Number of the model's parameters, when its shape is known.
    public var parameterCount: Int? { metadata?.model.parameterCount }
  }

  /// Folders whose subfolders are checkpoints, in the order in which they are searched.
  public let directories: [String]

  /// Takes folders to search; those that do not exist hold nothing.
  public init(directories: [String]) { self.directories = directories }

  /// The catalog of a running program: `--checkpoints-dir`, `$ALEXANDRIA_CHECKPOINTS`, the
  /// user's own, and `Checkpoints` of the package.
  ///
  /// - Parameters:
  ///   - directory: What `--checkpoints-dir` says; it has to exist.
  ///   - environment: The program's environment.
  ///   - executable: The program's real path; nil asks the system.
  ///   - workingDirectory: Where the program runs; nil asks the system.
  /// - Throws: `CheckpointError` when a folder was named that does not exist.
  public init(
    directory: String?, environment: [String: String], executable: String? = nil,
    workingDirectory: String? = nil
  ) throws {
    var directories: [String] = []
    if let directory {
      guard isFolder(directory) else {
        throw CheckpointError(file: directory, "no such folder (--checkpoints-dir)")
      }
      directories.append(directory)
    }
    if let named = environment["ALEXANDRIA_CHECKPOINTS"], !named.isEmpty {
      guard isFolder(named) else {
        throw CheckpointError(file: named, "no such folder ($ALEXANDRIA_CHECKPOINTS)")
      }
      directories.append(named)
    }
    if let user = Self.userDirectory(environment: environment) { directories.append(user) }
    for start in [executable ?? systemExecutable(), workingDirectory ?? systemWorkingDirectory()] {
      if let start, let found = Self.packageDirectory(above: start) { directories.append(found) }
    }
    var seen: Set<String> = []
    self.directories = directories.filter { seen.insert(resolved($0)).inserted }
  }

  /// The user's own catalog folder, into which `import` writes.
  ///
  /// - Parameter environment: The program's environment.
  /// - Returns: `$XDG_DATA_HOME/alexandria/checkpoints`, or the same under `~/.local/share`; nil
  ///   when there is no home either.
  public static func userDirectory(environment: [String: String]) -> String? {
    // The XDG specification has relative paths ignored.
    if let data = environment["XDG_DATA_HOME"], data.hasPrefix("/") {
      return data + "/alexandria/checkpoints"
    }
    guard let home = environment["HOME"], !home.isEmpty else { return nil }
    return home + "/.local/share/alexandria/checkpoints"
  }

  /// Lists what there is, by name; what cannot be used is listed with the reason.
  ///
  /// - Complexity: Reads the description and the headers of each checkpoint, no weights.
  public func entries() -> [Entry] {
    var entries: [String: Entry] = [:]
    for directory in directories {
      for name in folders(in: directory) where entries[name] == nil {
        entries[name] = Self.entry(name, CheckpointFolder(path: directory + "/" + name))
      }
    }
    return entries.values.sorted { $0.name < $1.name }
  }

  /// Finds a checkpoint by what a person may type.
  ///
  /// - Parameter name: `NAME`, `NAME@STEP`, or a folder.
  /// - Returns: The folder; whether it can be loaded has not been looked at.
  /// - Throws: `CheckpointError` with the nearest names when there is none.
  public func find(_ name: String) throws -> CheckpointFolder {
    let parts = name.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
    if let folder = named(name) { return folder }
    if parts.count == 2, let folder = named(String(parts[0])) {
      return try step(String(parts[1]), of: folder, name: String(parts[0]))
    }
    if isFolder(name) { return CheckpointFolder(path: name) }
    if parts.count == 2, isFolder(String(parts[0])) {
      let folder = CheckpointFolder(path: String(parts[0]))
      return try step(String(parts[1]), of: folder, name: String(parts[0]))
    }
    if name.contains("/") { throw CheckpointError(file: name, "no such folder") }
    let known = entries().map(\.name)
    let wanted = String(parts.first ?? "")
    guard !known.isEmpty else {
      let places = directories.isEmpty ? "anywhere" : "in " + directories.joined(separator: ", ")
      throw CheckpointError(
        file: "", "no checkpoint named \(wanted), nor any other \(places); see --checkpoints-dir")
    }
    throw CheckpointError(
      file: "",
      "no checkpoint named \(wanted); there is "
        + nearest(known, to: wanted).joined(separator: ", "))
  }

  private func named(_ name: String) -> CheckpointFolder? {
    guard !name.isEmpty, !name.contains("/"), !name.hasPrefix(".") else { return nil }
    return directories.lazy.map { $0 + "/" + name }.first(where: isFolder)
      .map(CheckpointFolder.init(path:))
  }

  private func step(
    _ text: String, of folder: CheckpointFolder, name: String
  ) throws -> CheckpointFolder {
    let steps = folder.steps
    if let number = Int(text), let match = steps.first(where: { $0.step == number }) {
      return match
    }
    guard !steps.isEmpty else {
      throw CheckpointError(file: folder.path, "has no training steps; leave out @\(text)")
    }
    let wanted = max(Int(text) ?? 0, 0)
    let near = steps.compactMap(\.step)
      .sorted { ($0.distance(to: wanted).magnitude, $0) < ($1.distance(to: wanted).magnitude, $1) }
      .prefix(3).sorted().map { "\(name)@\($0)" }.joined(separator: ", ")
    throw CheckpointError(file: folder.path, "no training step \(text); the nearest are \(near)")
  }

  private static func entry(_ name: String, _ folder: CheckpointFolder) -> Entry {
    let steps = folder.steps.compactMap(\.step)
    var metadata: CheckpointMetadata?
    var problem: CheckpointError?
    do {
      let description = try folder.metadata()
      metadata = description
      if access(folder.weightsPath, F_OK) != 0, let last = steps.last {
        throw CheckpointError(
          file: folder.path, "has only training steps so far; take \(name)@\(last)")
      }
      try SafetensorsFile(path: folder.weightsPath).check(description.model)
      _ = try FileBytes(path: folder.tokenizerPath)
    } catch {
      problem =
        error as? CheckpointError ?? CheckpointError(file: folder.path, "\(error)")
    }
    return Entry(
      name: name, folder: folder, metadata: metadata, steps: steps, problem: problem)
  }

  /// The nearest folder `Checkpoints` above a path that holds a checkpoint; the package has a
  /// source folder of the same name.
  private static func packageDirectory(above path: String) -> String? {
    var parts = path.split(separator: "/")
    while true {
      let candidate = "/" + (parts + ["Checkpoints"]).joined(separator: "/")
      let holdsAny = folders(in: candidate).contains {
        access("\(candidate)/\($0)/\(CheckpointFolder.FileName.config)", F_OK) == 0
      }
      if holdsAny { return candidate }
      guard parts.popLast() != nil else { return nil }
    }
  }
}

/// The path without links, or as it was when it does not exist.
private func resolved(_ path: String) -> String {
  guard let pointer = realpath(path, nil) else { return path }
  defer { free(pointer) }
  return String(cString: pointer)
}

private func systemExecutable() -> String? {
  let path = "/proc/self/exe"
  let target = resolved(path)
  return target == path ? nil : target
}

private func systemWorkingDirectory() -> String? {
  let path = resolved(".")
  return path == "." ? nil : path
}
