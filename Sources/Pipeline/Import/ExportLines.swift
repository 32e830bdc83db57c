import Archiving
import Foundation

/// The lines of a file that `letopis export` wrote, read one by one: a town's is larger than memory should be.
struct ExportLines {
    let path: String

    /// A line with all versions of an item; a longer one is none.
    private static let longestLine = 64_000_000

    /// Nil when the file does not begin with a line of an export.
    init?(path: String) throws {
        self.path = path
        var isExport = false
        try forEach { line in
            isExport = ExportedLine(json: line) != nil
            return false
        }
        if !isExport { return nil }
    }

    /// Gives `body` each line without its end, until it wants no more.
    func forEach(_ body: ([UInt8]) throws -> Bool) throws {
        let file = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
        defer { file.closeFile() }
        var buffer: [UInt8] = []
        while true {
            let more = try file.read(upToCount: 1 << 20) ?? Data()
            var searched = buffer.count
            buffer += more
            var begin = 0
            while let end = buffer[searched...].firstIndex(of: 0x0A) {
                guard try body(Array(buffer[begin..<end])) else { return }
                begin = end + 1
                searched = begin
            }
            buffer.removeFirst(begin)
            guard buffer.count <= Self.longestLine else {
                throw Failure(.notAFeed, "\(path) has a line of more than \(Self.longestLine) bytes")
            }
            if more.isEmpty {
                if !buffer.isEmpty { _ = try body(buffer) }
                return
            }
        }
    }
}
