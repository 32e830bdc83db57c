import GRDB
import GRDBSQLite

/// When a search has to stop and say what it has. One search has one, and asks in one thread.
final class Deadline {
    private let asked: ContinuousClock.Instant
    private let start = ContinuousClock.now
    private let budget: Duration
    private(set) var isOver = false

    /// The time runs from now on; what the asker waited is counted from `asked`.
    init(budget: Duration, asked: ContinuousClock.Instant = .now) {
        self.asked = asked
        self.budget = budget
    }

    /// For what has to be read to its end.
    static var never: Deadline { Deadline(budget: .seconds(86_400)) }

    /// Looks at the clock; once over, it stays over.
    func check() -> Bool {
        if !isOver, start.duration(to: .now) > budget { isOver = true }
        return isOver
    }

    /// Runs `body`, and lets SQLite break off what it is at when the time is over, even inside one long merge of lists,
    /// which it does by SQLITE_INTERRUPT.
    func limiting<T>(_ db: Database, _ body: () throws -> T) rethrows -> T {
        // Instructions of SQLite's machine: some ten microseconds.
        let instructions: Int32 = 200
        sqlite3_progress_handler(
            db.sqliteConnection, instructions,
            { deadline in
                guard let deadline else { return 0 }
                return Unmanaged<Deadline>.fromOpaque(deadline).takeUnretainedValue().check() ? 1 : 0
            }, Unmanaged.passUnretained(self).toOpaque())
        defer { sqlite3_progress_handler(db.sqliteConnection, 0, nil, nil) }
        return try body()
    }

    var elapsedMilliseconds: Double {
        let (seconds, attoseconds) = asked.duration(to: .now).components
        return Double(seconds) * 1e3 + Double(attoseconds) / 1e15
    }
}
