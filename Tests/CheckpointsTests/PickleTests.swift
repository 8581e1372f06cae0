import Testing

@testable import Checkpoints

@Suite struct PickleTests {
  /// The line with which an archive around that pickle is refused.
  private func refusal(
    sourceLocation: SourceLocation = #_sourceLocation, _ describe: (inout Pickle) -> Void
  ) -> String {
    var pickle = Pickle()
    describe(&pickle)
    return line(sourceLocation: sourceLocation) { try PyTorchArchive(pickle.archive()) }
  }

  @Test(arguments: [
    ("os", "system"), ("posix", "system"), ("builtins", "eval"), ("__builtin__", "exec"),
    ("torch", "load"), ("torch", "save"), ("torch._utils", "_rebuild_tensor"),
    ("collections", "defaultdict"), ("subprocess", "Popen"), ("torch.hub", "load"),
  ])
  func refusesGlobalsByName(_ module: String, _ name: String) {
    let old = refusal {
      $0.global(module, name)
      $0.string("rm -rf /")
      $0.raw([0x85])
      $0.add("R.")
    }
    #expect(old.contains("asks for \(module).\(name), which no checkpoint needs"))
    let new = refusal {
      $0.string(module)
      $0.string(name)
      $0.raw([0x93])
      $0.add(".")
    }
    #expect(new.contains("asks for \(module).\(name)"))
  }

  @Test(arguments: ["i", "o", "P", "\u{81}", "\u{92}", "\u{82}", "\u{97}", "0", "2", "V", "S", "I"])
  func refusesOpcodesThatNoCheckpointNeeds(_ opcode: Unicode.Scalar) {
    let text = refusal { $0.raw([UInt8(opcode.value)]) }
    #expect(text.contains("uses opcode 0x\(String(opcode.value, radix: 16)) at byte 2"))
  }

  @Test func refusesNamesThatWouldBreakTheLine() {
    let text = refusal { $0.add("cos\u{1B}[2J\rx\nsystem\n.") }
    #expect(!text.unicodeScalars.contains { $0.value < 0x20 })
  }

  @Test func refusesWhatIsCutShort() throws {
    let whole = Pickle.oneTensor { $0.tensor(stored: 16, shape: [16], strides: [1]) }
    #expect(throws: Never.self) { try PyTorchArchive(whole.archive()) }
    for length in 0..<whole.bytes.count {
      let archive = ArchiveBuilder(entries: [
        .init(name: "m/data.pkl", contents: Array(whole.bytes.prefix(length)))
      ])
      _ = line { try PyTorchArchive(archive) }
    }
  }

  @Test func refusesAStackThatDoesNotFit() {
    for opcodes in ["s", "u", "a", "e", "t", "R", "b", "q\u{1}", ".", "Q", "(s", "(.", "}(R", "]b"]
    {
      _ = refusal { $0.add(opcodes) }
    }
    #expect(refusal { $0.add("h\u{7}") }.contains("memo 7"))
    #expect(refusal { $0.add("NNa") }.contains("not a list"))
    #expect(refusal { $0.add("NNNs") }.contains("not a dictionary"))
    #expect(refusal { $0.add("}(Nu.") }.contains("not a dictionary"))
    #expect(refusal { $0.add("N)R") }.contains("not a name"))
    #expect(refusal { $0.add("NQ") }.contains("describes a storage"))
    #expect(refusal { $0.add("N.") }.contains("no dictionary"))
    #expect(refusal { $0.add("}NNs.") }.contains("key of the file that is not text"))
    #expect(refusal { $0.raw([0x80, 6]) }.contains("protocol 6"))
    #expect(refusal { $0.raw([0x8A, 9] + [UInt8](repeating: 1, count: 9)) }.contains("64 bits"))
    #expect(refusal { $0.raw([0x8D] + [UInt8](repeating: 0xFF, count: 8)) }.contains("complete"))
    #expect(refusal { $0.raw([0x58, 0xFF, 0xFF, 0xFF, 0xFF]) }.contains("complete"))
  }

  @Test func refusesCallsThatDoNotFit() {
    let names = [
      ("torch", "FloatStorage"), ("torch._utils", "_rebuild_tensor_v2"),
      ("torch._utils", "_rebuild_parameter"),
    ]
    for (module, name) in names {
      let text = refusal {
        $0.global(module, name)
        $0.add("(NNNNtR.")
      }
      #expect(text.contains("arguments that do not fit"))
    }
  }

  @Test func refusesTheSameNameTwice() {
    let text = refusal {
      $0.add("}(")
      for _ in 0..<2 {
        $0.string("x")
        $0.add("N")
      }
      $0.add("u.")
    }
    #expect(text.contains("holds x twice"))
  }

  @Test func takesParametersAndModules() throws {
    let pickle = Pickle.oneTensor {
      $0.global("torch._utils", "_rebuild_parameter")
      $0.add("(")
      $0.tensor(stored: 16, shape: [2], strides: [1])
      $0.raw([0x88])
      $0.add("}tR")
    }
    #expect(try PyTorchArchive(pickle.archive()).floats("x") == [0, 0])
  }

  /// Millions of levels, a list that holds itself, and a tuple doubled a hundred times: each is
  /// only as large as its bytes, and freeing it does not recurse.
  @Test func isNotBroughtDownByNesting() {
    #expect(refusal { $0.raw([UInt8](repeating: 0x28, count: 2_000_000)) }.contains("complete"))
    let deep = refusal {
      $0.add("N")
      $0.raw([UInt8](repeating: 0x85, count: 2_000_000))
      $0.add(".")
    }
    #expect(deep.contains("no dictionary"))
    #expect(refusal { $0.add("]q\u{0}h\u{0}a.") }.contains("no dictionary"))
    let bomb = refusal {
      $0.add(")q\u{0}")
      for _ in 0..<100 {
        $0.add("h\u{0}h\u{0}")
        $0.raw([0x86])
        $0.add("q\u{0}")
      }
      $0.add(".")
    }
    #expect(bomb.contains("no dictionary"))
  }
}
