import Foundation
import Markup
import Parsing

/// Article pages with the text that people expect of them, where they are present: in `$LETOPIS_REAL_DATA` or in
/// `shared/data` beside the checkout, folder `readability-pages`.
struct ReadabilityPages {
    let pages: [Page]

    struct Page {
        let name: String
        let source: [UInt8]
        let expected: String

        /// Two halves by the parity of FNV-1a over the folder's name: the extractor was tuned on one and never looked
        /// at on the other.
        var isHeldOut: Bool {
            var hash: UInt64 = 0xCBF2_9CE4_8422_2325
            for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
            return (hash >> 32) & 1 == 1
        }
    }

    /// Nil when the data is not there.
    init?() throws {
        let root =
            ProcessInfo.processInfo.environment["LETOPIS_REAL_DATA"].map(URL.init(fileURLWithPath:))
            ?? URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appending(path: "../../../../shared/data").standardizedFileURL
        let folder = root.appending(path: "readability-pages")
        guard FileManager.default.fileExists(atPath: folder.path) else { return nil }
        pages = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().compactMap { name in
            let page = folder.appending(path: name)
            let source = page.appending(path: "source.html")
            guard FileManager.default.fileExists(atPath: source.path) else { return nil }
            return Page(
                name: name, source: Array(try Data(contentsOf: source)),
                expected: try String(contentsOf: page.appending(path: "expected.html"), encoding: .utf8))
        }
    }
}

/// The words of a piece of HTML as a multiset, and how alike two of them are.
///
/// A word is a run of letters and digits, in lower case; Han and kana, which have no spaces, count character by
/// character. The end of a block parts words, that of `<b>` does not. F1 is the harmonic mean of precision (words of the
/// result that are expected, each as often as it is expected) and recall (expected words that are in the result).
struct WordBag {
    private(set) var counts: [Substring: Int] = [:]
    private(set) var total = 0

    init(html: String) throws {
        let tree = try HTMLDocument(fragment: html).tree()
        var text = ""
        for index in 0..<tree.count {
            switch tree.nodes[index].tag {
            case .text:
                if let parent = tree.parent(of: index), [.script, .style].contains(tree.nodes[parent].tag) { continue }
                text += String(decoding: tree.bytes[tree.textRange(of: index)], as: UTF8.self)
            case .a, .b, .i, .em, .strong, .span, .font, .u, .s, .sub, .sup, .small, .big, .code, .abbr, .tt, .q, .wbr:
                break
            default: text += " "
            }
            // The end of a block parts words as its beginning does.
            var parent = tree.parent(of: index)
            while let ancestor = parent, Int(tree.nodes[ancestor].end) == index + 1 {
                if [.p, .div, .li, .td, .th, .h1, .h2, .h3, .h4, .blockquote, .pre].contains(tree.nodes[ancestor].tag) {
                    text += " "
                }
                parent = tree.parent(of: ancestor)
            }
        }
        for word in Self.words(of: text.lowercased()) {
            counts[word, default: 0] += 1
            total += 1
        }
    }

    func f1(against expected: WordBag) -> Double {
        guard total > 0, expected.total > 0 else { return total == expected.total ? 1 : 0 }
        let shared = counts.reduce(0) { $0 + min($1.value, expected.counts[$1.key] ?? 0) }
        return 2 * Double(shared) / Double(total + expected.total)
    }

    private static func words(of text: String) -> [Substring] {
        text.split { !$0.isLetter && !$0.isNumber }.flatMap { run -> [Substring] in
            guard run.unicodeScalars.contains(where: isWithoutSpaces) else { return [run] }
            return run.indices.map { run[$0...$0] }
        }
    }

    private static func isWithoutSpaces(_ scalar: Unicode.Scalar) -> Bool {
        (0x3040...0x30FF).contains(scalar.value) || (0x3400...0x9FFF).contains(scalar.value)
    }
}
