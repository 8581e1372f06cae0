// swift-tools-version: 6.0
import PackageDescription

// The numeric targets are optimized in debug builds too, so that `swift test` runs real kernels
// and real training steps in seconds. Checks in them are `precondition`, which `-O` keeps.
let numeric: [SwiftSetting] = [.unsafeFlags(["-O"], .when(configuration: .debug))]
let numericC: [CSetting] = [.unsafeFlags(["-O3"], .when(configuration: .debug))]

let package = Package(
  name: "alexandria",
  products: [.executable(name: "alexandria", targets: ["alexandria"])],
  targets: [
    // The engine, from the processor up.
    .systemLibrary(
      name: "COpenBLAS", pkgConfig: "openblas", providers: [.apt(["libopenblas-dev"])]),
    .target(name: "CKernels", cSettings: numericC),
    .target(name: "Kernels", dependencies: ["COpenBLAS", "CKernels"], swiftSettings: numeric),
    .target(name: "Transformer", dependencies: ["Kernels"], swiftSettings: numeric),
    .target(name: "Tokenizers", swiftSettings: numeric),
    .target(name: "Sampling", swiftSettings: numeric),
    .target(
      name: "Checkpoints", dependencies: ["Transformer", "Tokenizers"], swiftSettings: numeric),
    .target(
      name: "Generation", dependencies: ["Transformer", "Tokenizers", "Sampling"],
      swiftSettings: numeric),

    // Figures about texts; no model.
    .target(name: "Measures", swiftSettings: numeric),

    // The workshop the models come from.
    .target(name: "CStoryData"),
    .target(
      name: "Fables", dependencies: ["CStoryData"],
      // The C target beside it lays these texts into the program.
      exclude: ["SmallWorld/Data"], swiftSettings: numeric),
    .target(
      name: "Training", dependencies: ["Kernels", "Transformer", "Tokenizers", "Checkpoints"],
      // The script goes into the program, which lays it into the folders that it exports.
      resources: [.embedInCode("PyTorch/train.py")], swiftSettings: numeric),

    // The desk.
    .target(name: "CTerminal", linkerSettings: [.linkedLibrary("ncursesw")]),
    .target(name: "CDisplayWidth"),
    .target(name: "Cells", dependencies: ["CDisplayWidth"]),
    .target(name: "StoryApp", dependencies: ["Cells"]),
    .target(name: "CursesTerminal", dependencies: ["Cells", "CTerminal"]),

    // The command line.
    .target(name: "Arguments"),
    .executableTarget(
      name: "alexandria",
      dependencies: [
        "Arguments", "Cells", "Checkpoints", "CursesTerminal", "Fables", "Generation", "Kernels",
        "Measures", "Sampling", "StoryApp", "Tokenizers", "Training", "Transformer",
      ]),

    .testTarget(name: "KernelsTests", dependencies: ["Kernels"]),
    .testTarget(name: "TransformerTests", dependencies: ["Transformer"]),
    .testTarget(name: "TokenizersTests", dependencies: ["Tokenizers"]),
    .testTarget(name: "SamplingTests", dependencies: ["Sampling"]),
    .testTarget(
      name: "CheckpointsTests", dependencies: ["Checkpoints", "Transformer", "Tokenizers"],
      resources: [.copy("Fixtures")]),
    .testTarget(
      name: "GenerationTests",
      dependencies: ["Generation", "Sampling", "Transformer", "Tokenizers"]),
    .testTarget(name: "MeasuresTests", dependencies: ["Measures"]),
    .testTarget(name: "FablesTests", dependencies: ["Fables"]),
    .testTarget(
      name: "TrainingTests",
      dependencies: ["Training", "Transformer", "Tokenizers", "Checkpoints"],
      resources: [.copy("Fixtures")]),
    .testTarget(name: "CellsTests", dependencies: ["Cells"]),
    .testTarget(name: "StoryAppTests", dependencies: ["StoryApp", "Cells"]),
    .testTarget(name: "ArgumentsTests", dependencies: ["Arguments"]),
    .testTarget(name: "EndToEndTests", dependencies: ["alexandria", "Training"]),
  ],
  swiftLanguageModes: [.v6]
)
