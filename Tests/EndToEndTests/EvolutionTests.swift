import Foundation
import Testing

/// A training that is walked along, from checkpoints as they are shipped.
@Suite(.enabled(if: Tmux.isThere), .serialized) struct EvolutionTests {
  @Test func fromTheFirstStepToTheFinishedWeights() throws {
    let desk = try Tmux()
    // Steps of which one has lost its weights; the folder above has the finished ones.
    let folder = "\(desk.folder)/catalog/alexandria-1"
    let files = FileManager.default
    try files.createDirectory(atPath: "\(desk.folder)/catalog", withIntermediateDirectories: true)
    try files.copyItem(atPath: "\(Program.checkpoints)/alexandria-1", toPath: folder)
    try? files.removeItem(atPath: "\(folder)/steps")
    for step in ["100", "200"] {
      try files.createDirectory(
        atPath: "\(folder)/steps/\(step)", withIntermediateDirectories: true)
    }
    try files.copyItem(
      atPath: "\(folder)/model.safetensors", toPath: "\(folder)/steps/100/model.safetensors")
    let losses = (0...7).map { #"{"step": \#($0 * 100), "test_loss": \#(9 - Double($0))}"# }
    try Data(losses.joined(separator: "\n").utf8)
      .write(to: URL(fileURLWithPath: "\(folder)/training.jsonl"))

    let config = try String(contentsOfFile: "\(folder)/config.json", encoding: .utf8)
    try Data(config.replacing(/"step" : \d+/, with: "\"step\" : 700").utf8)
      .write(to: URL(fileURLWithPath: "\(folder)/config.json"))

    try desk.openDesk("--checkpoints-dir catalog --checkpoint alexandria-1 --max-tokens 20")
    try desk.type("El conejo ")
    try desk.press("F6")
    // The finished weights are the last frame, and the loss of each step stands below.
    try desk.wait("the last step") { $0.contains("of 700 · test loss 2.00") && $0.contains("█") }
    try desk.press("Left")
    try desk.waitFor("step 200 of 700 · test loss 7.00")
    try desk.waitFor("steps/200")
    try desk.press("Left")
    try desk.waitFor("step 100 of 700 · test loss 8.00")
    try desk.press("Right", "Right", "Enter")
    try desk.wait("the story of the last step") {
      $0.contains("Story · 1 · T 0.50") && Tmux.count($0) == 20
    }
    try desk.leaveDesk()
  }
}
