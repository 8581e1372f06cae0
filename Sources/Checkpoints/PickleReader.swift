/// A reader of the pickles in PyTorch's archives.
///
/// Python's pickles are programs that may call anything. This one knows the opcodes that put
/// data together and the names in `PickleGlobal`; whatever else a file asks for is refused by
/// name, so nothing in a file can run.
///
/// Source: CPython, Lib/pickletools.py.
struct PickleReader {
  /// Everything that was built.
  private(set) var values: [PickleValue] = []

  private let bytes: UnsafeRawBufferPointer
  private var position = 0
  private var stack: [PickleValue.Reference] = []
  private var marks: [Int] = []
  private var memo: [Int: PickleValue.Reference] = [:]

  /// What is wrong with a pickle, to be completed with the file's name.
  struct Fault: Error {
    let problem: String
  }

  private static let highestProtocol = 5

  /// Reads a pickle to its end.
  ///
  /// - Returns: The value it leaves, and the store in which its parts are.
  /// - Throws: `Fault`.
  static func read(
    _ bytes: UnsafeRawBufferPointer
  ) throws -> (root: PickleValue.Reference, values: [PickleValue]) {
    var reader = PickleReader(bytes: bytes)
    let root = try reader.run()
    return (root, reader.values)
  }

  private init(bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  private mutating func run() throws -> PickleValue.Reference {
    while true {
      let opcode = try integer(UInt8.self)
      if opcode == UInt8(ascii: ".") { return try pop() }
      try execute(opcode)
    }
  }

  private mutating func execute(_ opcode: UInt8) throws {
    switch opcode {
    case 0x80:
      let version = try integer(UInt8.self)
      guard version <= Self.highestProtocol else {
        throw Fault(problem: "is of protocol \(version), beyond \(Self.highestProtocol)")
      }
    case 0x95: _ = try integer(UInt64.self)  // FRAME: a hint for streams
    // Constants
    case UInt8(ascii: "N"): push(.none)
    case 0x88: push(.bool(true))
    case 0x89: push(.bool(false))
    case UInt8(ascii: "J"): push(.integer(Int(try integer(Int32.self))))
    case UInt8(ascii: "K"): push(.integer(Int(try integer(UInt8.self))))
    case UInt8(ascii: "M"): push(.integer(Int(try integer(UInt16.self))))
    case 0x8A: push(.integer(try longInteger()))
    case UInt8(ascii: "G"):
      push(.number(Double(bitPattern: UInt64(bigEndian: try integer(UInt64.self).littleEndian))))
    case UInt8(ascii: "X"): push(.string(try string(length: Int(try integer(UInt32.self)))))
    case 0x8C: push(.string(try string(length: Int(try integer(UInt8.self)))))
    case 0x8D:
      guard let length = Int(exactly: try integer(UInt64.self)) else { throw truncated }
      push(.string(try string(length: length)))
    // Containers
    case UInt8(ascii: "("): marks.append(stack.count)
    case UInt8(ascii: ")"): push(.tuple([]))
    case 0x85, 0x86, 0x87: push(.tuple(try pop(count: Int(opcode) - 0x84)))
    case UInt8(ascii: "t"): push(.tuple(try popToMark()))
    case UInt8(ascii: "]"): push(.list([]))
    case UInt8(ascii: "}"): push(.dictionary([]))
    case UInt8(ascii: "a"): try append(try pop(count: 1))
    case UInt8(ascii: "e"): try append(try popToMark())
    case UInt8(ascii: "s"): try setItems(try pop(count: 2))
    case UInt8(ascii: "u"): try setItems(try popToMark())
    // Memo
    case UInt8(ascii: "q"): memo[Int(try integer(UInt8.self))] = try top()
    case UInt8(ascii: "r"): memo[Int(try integer(UInt32.self))] = try top()
    case 0x94: memo[memo.count] = try top()
    case UInt8(ascii: "h"): try recall(Int(try integer(UInt8.self)))
    case UInt8(ascii: "j"): try recall(Int(try integer(UInt32.self)))
    // Objects
    case UInt8(ascii: "c"): try pushGlobal(module: try line(), name: try line())
    case 0x93:
      let names = try pop(count: 2)
      guard case .string(let module) = values[names[0]], case .string(let name) = values[names[1]]
      else { throw Fault(problem: "names a global by something that is not text") }
      try pushGlobal(module: module, name: name)
    case UInt8(ascii: "Q"): push(.storage(try storage(try pop())))
    case UInt8(ascii: "R"):
      let call = try pop(count: 2)
      push(try reduce(values[call[0]], values[call[1]]))
    case UInt8(ascii: "b"):
      _ = try pop()  // The state of an OrderedDict: versions of modules, which say nothing here.
      guard case .dictionary = values[try top()] else {
        throw Fault(problem: "sets the state of something that is not an OrderedDict")
      }
    default:
      let hexadecimal = String(opcode, radix: 16)
      throw Fault(
        problem: "uses opcode 0x\(hexadecimal) at byte \(position - 1), which no checkpoint needs")
    }
  }

  // MARK: Objects

  private mutating func pushGlobal(module: String, name: String) throws {
    guard let global = PickleGlobal(module: module, name: name) else {
      throw Fault(
        problem: "asks for \(printable(module)).\(printable(name)), which no checkpoint needs; "
          + "do not trust this file")
    }
    push(.global(global))
  }

  private func reduce(_ callee: PickleValue, _ arguments: PickleValue) throws -> PickleValue {
    guard case .global(let global) = callee, case .tuple(let references) = arguments else {
      throw Fault(problem: "calls something that is not a name")
    }
    // No call here has more; a long tuple called a million times would take hours to look at.
    let arguments = references.prefix(8).map { values[$0] }
    switch global {
    case .orderedDictionary:
      guard arguments.isEmpty else { break }
      return .dictionary([])
    case .rebuildParameter:
      guard let data = arguments.first, case .tensor = data else { break }
      return data
    case .rebuildTensor:
      guard arguments.count >= 4, case .storage(let storage) = arguments[0],
        case .integer(let offset) = arguments[1],
        let shape = integers(arguments[2]), let strides = integers(arguments[3])
      else { break }
      return .tensor(
        TensorDescription(storage: storage, offset: offset, shape: shape, strides: strides))
    case .storage: break
    }
    throw Fault(problem: "calls \(global) with arguments that do not fit")
  }

  private func integers(_ value: PickleValue) -> [Int]? {
    guard case .tuple(let references) = value, references.count <= 16 else { return nil }
    var result: [Int] = []
    for reference in references {
      guard case .integer(let number) = values[reference] else { return nil }
      result.append(number)
    }
    return result
  }

  /// `("storage", torch.FloatStorage, key, location, count)`.
  private func storage(_ reference: PickleValue.Reference) throws -> StorageDescription {
    guard case .tuple(let parts) = values[reference], parts.count == 5,
      case .string("storage") = values[parts[0]],
      case .global(.storage(let type)) = values[parts[1]],
      case .string(let key) = values[parts[2]],
      case .integer(let count) = values[parts[4]]
    else { throw Fault(problem: "describes a storage in an unknown way") }
    return StorageDescription(type: type, key: key, count: count)
  }

  // MARK: Containers

  private mutating func append(_ elements: [PickleValue.Reference]) throws {
    let target = try top()
    guard case .list(var list) = values[target] else {
      throw Fault(problem: "appends to something that is not a list")
    }
    values[target] = .none  // So that the array grows in place.
    list.append(contentsOf: elements)
    values[target] = .list(list)
  }

  private mutating func setItems(_ items: [PickleValue.Reference]) throws {
    let target = try top()
    guard items.count % 2 == 0, case .dictionary(var dictionary) = values[target] else {
      throw Fault(problem: "sets items of something that is not a dictionary")
    }
    values[target] = .none
    for index in stride(from: 0, to: items.count, by: 2) {
      dictionary.append((items[index], items[index + 1]))
    }
    values[target] = .dictionary(dictionary)
  }

  // MARK: Stack

  private mutating func push(_ value: PickleValue) {
    stack.append(values.count)
    values.append(value)
  }

  private mutating func recall(_ key: Int) throws {
    guard let reference = memo[key] else {
      throw Fault(problem: "recalls memo \(key), which was never set")
    }
    stack.append(reference)
  }

  /// Where the reachable part of the stack begins: at the last mark.
  private var floor: Int { marks.last ?? 0 }

  private func top() throws -> PickleValue.Reference {
    guard stack.count > floor, let last = stack.last else { throw underflow }
    return last
  }

  private mutating func pop() throws -> PickleValue.Reference { try pop(count: 1)[0] }

  private mutating func pop(count: Int) throws -> [PickleValue.Reference] {
    guard stack.count - floor >= count else { throw underflow }
    defer { stack.removeLast(count) }
    return Array(stack.suffix(count))
  }

  private mutating func popToMark() throws -> [PickleValue.Reference] {
    guard let mark = marks.popLast() else { throw underflow }
    defer { stack.removeLast(stack.count - mark) }
    return Array(stack[mark...])
  }

  private var underflow: Fault { Fault(problem: "takes more than it has put down; it is damaged") }

  // MARK: Bytes

  private var truncated: Fault { Fault(problem: "ends before it is complete; it is damaged") }

  private mutating func take(_ length: Int) throws -> UnsafeRawBufferPointer {
    guard length >= 0, length <= bytes.count - position else { throw truncated }
    defer { position += length }
    return UnsafeRawBufferPointer(rebasing: bytes[position..<position + length])
  }

  private mutating func integer<T: FixedWidthInteger>(_ type: T.Type) throws -> T {
    T(littleEndian: try take(MemoryLayout<T>.size).loadUnaligned(as: T.self))
  }

  private mutating func longInteger() throws -> Int {
    let length = Int(try integer(UInt8.self))
    let digits = try take(length)
    guard length <= 8 else { throw Fault(problem: "holds a number beyond 64 bits") }
    guard let last = digits.last else { return 0 }
    var bits: UInt64 = last & 0x80 == 0 ? 0 : .max
    for byte in digits.reversed() { bits = bits << 8 | UInt64(byte) }
    return Int(Int64(bitPattern: bits))
  }

  private mutating func string(length: Int) throws -> String {
    String(decoding: try take(length), as: UTF8.self)
  }

  private mutating func line() throws -> String {
    guard let end = bytes[position...].prefix(300).firstIndex(of: UInt8(ascii: "\n")) else {
      throw Fault(problem: "holds a name without an end; it is damaged")
    }
    defer { position = end + 1 }
    return String(decoding: bytes[position..<end], as: UTF8.self)
  }
}
