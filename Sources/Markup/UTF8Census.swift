/// How much of a body reads as UTF-8.
struct UTF8Census {
    /// Well-formed sequences of two bytes and more.
    private(set) var characters = 0
    /// Bytes that belong to no well-formed sequence, but for a sequence that the end of the body cuts.
    private(set) var strayBytes = 0
    private(set) var firstStray: Int?

    init(of body: [UInt8]) {
        body.withUnsafeBufferPointer { count(ByteScanner($0)) }
    }

    private mutating func count(_ start: ByteScanner) {
        var scanner = start
        while !scanner.isAtEnd {
            let byte = scanner.peek()
            guard byte >= 0x80 else {
                scanner.position += 1
                continue
            }
            let length = UTF8Census.length(leadBy: byte)
            let rest = scanner.bytes.count - scanner.position
            if length > 1, (1..<min(length, rest)).allSatisfy({ scanner.peek($0) & 0xC0 == 0x80 }) {
                if rest >= length { characters += 1 }
                scanner.position += min(length, rest)
            } else {
                firstStray = firstStray ?? scanner.position
                strayBytes += 1
                scanner.position += 1
            }
        }
    }

    private static func length(leadBy byte: UInt8) -> Int {
        switch byte {
        case 0xC2...0xDF: 2
        case 0xE0...0xEF: 3
        case 0xF0...0xF4: 4
        default: 0
        }
    }
}
