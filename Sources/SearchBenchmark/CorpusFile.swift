import Foundation

/// The lines of a file that may be larger than the memory that one wants to give it.
struct CorpusFile {
    private let handle: FileHandle
    private var rest = Data()
    private var isAtEnd = false

    init(path: String) throws {
        handle = path == "-" ? .standardInput : try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
    }

    /// The next whole lines, some megabytes of them; nil at the end.
    mutating func lines() throws -> [Substring]? {
        while !isAtEnd {
            guard let piece = try handle.read(upToCount: 4 << 20), !piece.isEmpty else {
                isAtEnd = true
                break
            }
            rest.append(piece)
            guard let end = rest.lastIndex(of: UInt8(ascii: "\n")) else { continue }
            let text = String(decoding: rest[...end], as: UTF8.self)
            rest = Data(rest[(end + 1)...])
            return text.split(separator: "\n")
        }
        guard !rest.isEmpty else { return nil }
        defer { rest = Data() }
        return String(decoding: rest, as: UTF8.self).split(separator: "\n")
    }
}
