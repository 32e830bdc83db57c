import Markup

/// How much one text holds.
struct TextMeasure {
    /// Characters, a run of white space counted once.
    var letters: Int32 = 0
    /// Commas of any script: sentences have them, menus do not.
    var commas: Int32 = 0

    /// Whether the last character but for white space is a full stop or its like.
    var endsSentence = false

    static func measures(of tree: HTMLTree) -> [TextMeasure] {
        var measures = Array(repeating: TextMeasure(), count: tree.count)
        tree.bytes.withUnsafeBufferPointer { bytes in
            for index in 0..<tree.count where tree.nodes[index].tag == .text {
                measures[index] = TextMeasure(of: bytes[tree.textRange(of: index)])
            }
        }
        return measures
    }

    init() {}

    init(of text: Slice<UnsafeBufferPointer<UInt8>>) {
        var wasSpace = true
        var previous: (UInt8, UInt8) = (0, 0)
        for byte in text {
            let isSpace = ByteClass.isSpace(byte)
            if isSpace {
                if !wasSpace { letters += 1 }
            } else if byte & 0xC0 != 0x80 {
                letters += 1
            }
            if !isSpace { endsSentence = byte == 0x2E || byte == 0x21 || byte == 0x3F || Self.isStop(previous, byte) }
            wasSpace = isSpace
            if byte == 0x2C || Self.isComma(previous, byte) { commas += 1 }
            previous = (previous.1, byte)
        }
        if wasSpace, letters > 0 { letters -= 1 }
    }

    /// `…` and `。`.
    private static func isStop(_ previous: (UInt8, UInt8), _ byte: UInt8) -> Bool {
        (byte == 0xA6 && previous == (0xE2, 0x80)) || (byte == 0x82 && previous == (0xE3, 0x80))
    }

    /// `、` `，` and `،`.
    private static func isComma(_ previous: (UInt8, UInt8), _ byte: UInt8) -> Bool {
        switch byte {
        case 0x81: previous == (0xE3, 0x80)
        case 0x8C: previous == (0xEF, 0xBC) || previous.1 == 0xD8
        default: false
        }
    }
}
