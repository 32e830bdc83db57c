import Archiving
import Records
import Testing

/// Sources that answer but deliver nothing, and moves that were undone.
@Suite("Delivery") struct DeliveryTests {
    /// A night of the board that was read.
    private func night(
        _ number: Int, _ keys: [String], _ trouble: Trouble.Plain? = nil, move: FetchState.Move? = nil,
        outcome: SourceReport.Outcome = .changed
    ) -> Night {
        let at = Instant.night(number)
        var state = FetchState(lastAttempt: at, lastSuccess: at)
        state.move = move
        return Night(
            source: "board", at: at, outcome: outcome, trouble: trouble.map { .plain($0) }, state: state,
            records: keys.map { Record.sample($0) }, isWhole: trouble == nil && !keys.isEmpty, run: at)
    }

    private func mark(of town: TestArchive) throws -> Trouble? {
        try #require(try town.archive.status(now: .night(20)).first { $0.source == "board" }).attentionTrouble
    }

    @Test(arguments: [Trouble.Plain.noItems, .noItemsByRules])
    func `a source that had items and is empty twice needs a look until some come`(kind: Trouble.Plain) throws {
        let town = try TestArchive()
        _ = try town.archive.store(night(1, ["1", "2"]))
        _ = try town.archive.store(night(2, [], kind))
        #expect(try mark(of: town) == nil, "once may be a mistake of a minute")
        _ = try town.archive.store(night(3, [], outcome: .failed))
        _ = try town.archive.store(night(4, [], kind))
        #expect(try mark(of: town) == .plain(kind))
        _ = try town.archive.store(night(5, ["2", "3"]))
        #expect(try mark(of: town) == nil)
        _ = try town.archive.store(night(6, [], kind))
        #expect(try mark(of: town) == nil)
    }

    @Test func `a feed that never had an item is not blamed for having none`() throws {
        let town = try TestArchive()
        for number in 1...4 { _ = try town.archive.store(night(number, [], .noItems)) }
        #expect(try mark(of: town) == nil)
    }

    @Test func `rules that never found anything are`() throws {
        let town = try TestArchive()
        for number in 1...2 { _ = try town.archive.store(night(number, [], .noItemsByRules)) }
        #expect(try mark(of: town) == .plain(.noItemsByRules))
    }

    @Test func `a document that breaks off three times needs a look until a whole one comes`() throws {
        let town = try TestArchive()
        for number in 1...2 { _ = try town.archive.store(night(number, ["1"], .cutOff)) }
        #expect(try mark(of: town) == nil)
        _ = try town.archive.store(night(3, ["1", "2"], .cutOff))
        #expect(try mark(of: town) == .plain(.cutOff))
        _ = try town.archive.store(night(4, ["1", "2"]))
        #expect(try mark(of: town) == nil)
    }

    @Test func `a person who put the mark away is not told again`() throws {
        let town = try TestArchive()
        _ = try town.archive.store(night(1, ["1"]))
        for number in 2...3 { _ = try town.archive.store(night(number, [], .noItems)) }
        #expect(try town.archive.acknowledge("board"))
        _ = try town.archive.store(night(4, [], .noItems))
        #expect(try mark(of: town) == nil)
    }

    @Test func `the notice of a move goes when the move is undone`() throws {
        let town = try TestArchive()
        let adopted = FetchState.Move(url: "https://new.example/rss", runs: 3)
        _ = try town.archive.store(night(1, ["1"], move: adopted))
        #expect(try mark(of: town) == .detailed(.moved(to: adopted.url)))
        _ = try town.archive.store(night(2, [], move: adopted.doubted, outcome: .failed))
        #expect(try mark(of: town) == nil)
        #expect(try town.archive.status(now: .night(3)).first { $0.source == "board" }?.movedTo == nil)
    }
}
