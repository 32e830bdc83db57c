import Glibc
import Synchronization

/// One language's table of forms and lemmas, mapped from disk; scripts/build-lexicon.py describes the bytes.
///
/// `@unchecked Sendable`: the mapping is read-only and lives as long as the object. The builder replaces files by
/// renaming, so that a mapped file never shrinks.
final class LexiconFile: @unchecked Sendable {
    let language: Language
    /// 128 bits of the SHA-256 of the content, as the builder wrote them.
    let digest: [UInt8]
    private let bytes: UnsafeRawBufferPointer
    private let forms: LexiconTable
    private let unaccented: LexiconTable
    private let lemmaCount: Int
    private let offsetsStart: Int
    private let pool: Range<Int>
    private let intactness = Atomic<Intactness>(.unknown)

    private enum Intactness: UInt8, AtomicRepresentable {
        case unknown, intact, damaged
    }

    private static let headerBytes = 64

    /// Nil when the file is missing, truncated, of another version or of another language.
    init?(path: String, language: Language) {
        guard let bytes = Self.map(path) else { return nil }
        guard let layout = Layout(bytes, language: language) else {
            Self.unmap(bytes)
            return nil
        }
        self.bytes = bytes
        self.language = language
        digest = Array(bytes[24..<40])
        forms = layout.forms
        unaccented = layout.unaccented
        lemmaCount = layout.lemmaCount
        offsetsStart = layout.offsetsStart
        pool = layout.pool
    }

    deinit {
        Self.unmap(bytes)
    }

    /// Whether the content is what the builder wrote. Reading all of it takes some milliseconds, so that is done when
    /// the language is first needed, once.
    var isIntact: Bool {
        switch intactness.load(ordering: .relaxed) {
        case .intact: return true
        case .damaged: return false
        case .unknown:
            let isIntact = Layout.isIntact(bytes)
            intactness.store(isIntact ? .intact : .damaged, ordering: .relaxed)
            return isIntact
        }
    }

    /// The number of the lemma of exactly this form.
    func lemma(ofForm form: UnsafeBufferPointer<UInt8>) -> Int? {
        forms.firstMatch(of: FormHash.hash(form), in: bytes)
    }

    /// The lemmas of the forms that fold to `folded` and are not written like it.
    func lemmas(ofUnaccented folded: UnsafeBufferPointer<UInt8>) -> [Int] {
        unaccented.matches(of: FormHash.hash(folded), in: bytes)
    }

    func text(ofLemma number: Int) -> String {
        guard let (start, lemmaLength, _) = entry(number) else { return "" }
        return String(decoding: bytes[start..<start + lemmaLength], as: UTF8.self)
    }

    func key(ofLemma number: Int) -> String {
        guard let (start, lemmaLength, keyLength) = entry(number) else { return "" }
        return String(decoding: bytes[start + lemmaLength..<start + lemmaLength + keyLength], as: UTF8.self)
    }

    /// Whether the lemma is `word`, but for the case of its first letters.
    func isLemma(_ number: Int, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let (start, lemmaLength, _) = entry(number), lemmaLength == word.count else { return false }
        let lemma = bytes[start..<start + lemmaLength]
        return lemma.elementsEqual(word) || text(ofLemma: number).lowercased().utf8.elementsEqual(word)
    }

    /// Whether two thirds of `word`'s bytes begin the lemma too: a guess that leads elsewhere is none.
    func resembles(_ number: Int, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
        let lemma = text(ofLemma: number).lowercased()
        let common = zip(lemma.utf8, word).prefix { $0 == $1 }.count
        return common * 3 >= word.count * 2
    }

    private func entry(_ number: Int) -> (start: Int, lemmaLength: Int, keyLength: Int)? {
        guard number >= 0, number < lemmaCount else { return nil }
        let start = pool.lowerBound + Int(bytes.number32(at: offsetsStart + 4 * number))
        guard start + 2 <= pool.upperBound else { return nil }
        let lemmaLength = Int(bytes[start])
        let keyLength = Int(bytes[start + 1])
        guard start + 2 + lemmaLength + keyLength <= pool.upperBound else { return nil }
        return (start + 2, lemmaLength, keyLength)
    }

    private static func map(_ path: String) -> UnsafeRawBufferPointer? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_size >= headerBytes else { return nil }
        let count = Int(status.st_size)
        guard let start = mmap(nil, count, PROT_READ, MAP_PRIVATE, descriptor, 0), start != MAP_FAILED else {
            return nil
        }
        return UnsafeRawBufferPointer(start: start, count: count)
    }

    private static func unmap(_ bytes: UnsafeRawBufferPointer) {
        guard let start = bytes.baseAddress else { return }
        munmap(UnsafeMutableRawPointer(mutating: start), bytes.count)
    }

    /// Where everything lies, computed from the header and held against the size of the file.
    private struct Layout {
        let forms: LexiconTable
        let unaccented: LexiconTable
        let lemmaCount: Int
        let offsetsStart: Int
        let pool: Range<Int>

        init?(_ bytes: UnsafeRawBufferPointer, language: Language) {
            let tag = Array(language.rawValue.utf8)
            guard bytes.count >= headerBytes, bytes[..<8].elementsEqual("LETOPLEX".utf8), bytes.number32(at: 8) == 1,
                bytes[12..<12 + tag.count].elementsEqual(tag),
                bytes[12 + tag.count..<16].allSatisfy({ $0 == 0 })
            else { return nil }
            let numbers = stride(from: 40, to: 64, by: 4).map { Int(bytes.number32(at: $0)) }
            guard (1...31).contains(numbers[0]), (1...31).contains(numbers[1]) else { return nil }
            forms = LexiconTable(start: headerBytes, bits: numbers[0], count: numbers[2])
            unaccented = LexiconTable(start: forms.end, bits: numbers[1], count: numbers[3])
            lemmaCount = numbers[4]
            offsetsStart = unaccented.end
            let poolStart = offsetsStart + LexiconTable.padded(4 * lemmaCount)
            pool = poolStart..<poolStart + numbers[5]
            guard poolStart + LexiconTable.padded(numbers[5]) == bytes.count else { return nil }
        }

        /// Whether the sum over everything behind it is the one in the header. The pages are then given back.
        static func isIntact(_ bytes: UnsafeRawBufferPointer) -> Bool {
            var sum: UInt64 = 0
            for word in UnsafeRawBufferPointer(rebasing: bytes[24...]).bindMemory(to: UInt64.self) {
                sum &+= UInt64(littleEndian: word)
            }
            if let start = bytes.baseAddress {
                _ = madvise(UnsafeMutableRawPointer(mutating: start), bytes.count, MADV_DONTNEED)
            }
            return sum == bytes.number64(at: 16)
        }
    }
}

extension UnsafeRawBufferPointer {
    /// The little-endian number at a byte offset; zero outside of the buffer.
    func number32(at offset: Int) -> UInt32 {
        guard offset >= 0, offset + 4 <= count else { return 0 }
        return UInt32(littleEndian: loadUnaligned(fromByteOffset: offset, as: UInt32.self))
    }

    /// The little-endian number at a byte offset; zero outside of the buffer.
    func number64(at offset: Int) -> UInt64 {
        guard offset >= 0, offset + 8 <= count else { return 0 }
        return UInt64(littleEndian: loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }
}
