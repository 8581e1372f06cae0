import Kernels
import Synchronization
import Testing

struct TeamTests {
  @Test(arguments: [1, 2, 3, 5])
  func everyMemberRunsEveryTaskInStep(_ size: Int) {
    let team = Team(size: size)
    let first = Atomic<Int>(0)
    let second = Atomic<Int>(0)
    let outOfStep = Atomic<Int>(0)
    for round in 1...200 {
      team.run { _ in
        first.add(1, ordering: .relaxed)
        team.barrier()
        if first.load(ordering: .relaxed) != round * size {
          outOfStep.add(1, ordering: .relaxed)
        }
        team.barrier()
        second.add(1, ordering: .relaxed)
      }
      #expect(second.load(ordering: .relaxed) == round * size)
    }
    #expect(outOfStep.load(ordering: .relaxed) == 0)
  }

  @Test func sharesCoverEachPieceOnce() {
    let team = Team(size: 3)
    for count in [0, 1, 2, 3, 7, 517] {
      let pieces = (0..<3).flatMap { Array(team.share(of: count, member: $0)) }
      #expect(pieces == Array(0..<count))
    }
  }
}
