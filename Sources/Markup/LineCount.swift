/// Counts the lines of a text as far as somebody asks. A class, so that whoever asks needs nothing of the reader.
final class LineCount {
    private let base: UnsafePointer<UInt8>
    /// The line at `end`.
    private var line: Int
    private var end = 0

    /// `first` is the number of the text's first line.
    init(_ base: UnsafePointer<UInt8>, first: Int) {
        self.base = base
        line = first
    }

    /// The line at `position`, which is behind those that were asked for before.
    func line(at position: Int) -> Int {
        line += ByteBlock.count(of: 0x0A, in: UnsafeRawBufferPointer(start: base + end, count: position - end))
        end = position
        return line
    }
}
