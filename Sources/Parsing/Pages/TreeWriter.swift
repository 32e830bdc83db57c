import Markup

/// Writes parts of a page as HTML: what a text needs, and nothing that only serves looks and behavior.
struct TreeWriter {
    private let reading: PageReading
    private var html: [UInt8] = []

    init(_ reading: PageReading) {
        self.reading = reading
    }

    consuming func html(of roots: [Int]) -> String {
        for root in roots {
            write(root)
            html.append(0x0A)
        }
        return String(decoding: html, as: UTF8.self)
    }

    private mutating func write(_ root: Int) {
        let tree = reading.tree
        var open: [Int] = []
        for index in tree.subtree(of: root) {
            while let last = open.last, Int(tree.nodes[last].end) <= index { close(open.removeLast()) }
            guard reading.isKept[index] else { continue }
            let tag = tree.nodes[index].tag
            if tag == .text {
                writeEscaped(tree.textRange(of: index))
            } else if tag != .other {
                openTag(index)
                if tag != .br, tag != .img, tag != .hr, tag != .wbr, tag != .col { open.append(index) }
            }
        }
        while let last = open.popLast() { close(last) }
    }

    private mutating func openTag(_ index: Int) {
        html.append(0x3C)
        html += reading.tree.nodes[index].tag.name.utf8
        for name in [HTMLAttribute.href, .src, .alt, .title, .colspan, .rowspan, .start, .lang, .dir, .datetime] {
            guard let range = reading.tree.range(of: name, at: index) else { continue }
            html.append(0x20)
            html += name.rawValue.utf8
            html += "=\"".utf8
            writeEscaped(range)
            html.append(0x22)
        }
        html.append(0x3E)
    }

    private mutating func close(_ index: Int) {
        html += "</".utf8
        html += reading.tree.nodes[index].tag.name.utf8
        html.append(0x3E)
    }

    private mutating func writeEscaped(_ range: Range<Int>) {
        for byte in reading.tree.bytes[range] {
            switch byte {
            case 0x26: html += "&amp;".utf8
            case 0x3C: html += "&lt;".utf8
            case 0x3E: html += "&gt;".utf8
            case 0x22: html += "&quot;".utf8
            default: html.append(byte)
            }
        }
    }
}
