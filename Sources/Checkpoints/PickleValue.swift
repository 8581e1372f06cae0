/// What a pickle may hold when it comes from a checkpoint.
///
/// Values refer to others by number, in one flat store: a list that holds itself, a nesting a
/// million deep or a tuple doubled thirty times costs what its bytes cost, and freeing it needs
/// no recursion.
enum PickleValue {
  /// A place in the interpreter's store.
  typealias Reference = Int

  case none
  case bool(Bool)
  case integer(Int)
  case number(Double)
  case string(String)
  case tuple([Reference])
  case list([Reference])
  case dictionary([(key: Reference, value: Reference)])
  case global(PickleGlobal)
  indirect case storage(StorageDescription)
  indirect case tensor(TensorDescription)
}

/// The names that a pickle may call. None of them does more than describe data.
enum PickleGlobal: Hashable {
  case orderedDictionary
  case rebuildTensor
  case rebuildParameter
  case storage(StorageType)

  /// The global of that module and name, if it is on the list.
  init?(module: String, name: String) {
    switch (module, name) {
    case ("collections", "OrderedDict"): self = .orderedDictionary
    case ("torch._utils", "_rebuild_tensor_v2"): self = .rebuildTensor
    case ("torch._utils", "_rebuild_parameter"): self = .rebuildParameter
    case ("torch", _):
      guard let type = StorageType(rawValue: name) else { return nil }
      self = .storage(type)
    default: return nil
    }
  }
}

/// PyTorch's storage classes. Only the first three can become weights; the others are let pass,
/// because a training step may hold tensors of them.
enum StorageType: String {
  case float32 = "FloatStorage"
  case float16 = "HalfStorage"
  case bfloat16 = "BFloat16Storage"
  case float64 = "DoubleStorage"
  case int64 = "LongStorage"
  case int32 = "IntStorage"
  case int16 = "ShortStorage"
  case int8 = "CharStorage"
  case uint8 = "ByteStorage"
  case bool = "BoolStorage"

  /// The type, when weights can be of it.
  var elementType: ElementType? {
    switch self {
    case .float32: .float32
    case .float16: .float16
    case .bfloat16: .bfloat16
    default: nil
    }
  }
}

/// The archive entry in which the elements of one or more tensors lie.
struct StorageDescription {
  let type: StorageType
  /// Name of the entry under `data/`.
  let key: String
  /// Elements that it claims to hold.
  let count: Int
}

/// A window on a storage: element (i, j, …) lies at `offset + i · strides[0] + j · strides[1] …`.
struct TensorDescription {
  let storage: StorageDescription
  let offset: Int
  let shape: [Int]
  let strides: [Int]
}
