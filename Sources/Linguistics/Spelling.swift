import Foundation

/// Writing a word's bytes in another case, within the scalars that `LetterTable` holds.
package enum Spelling {
    /// Letters with their marks in one scalar each, where there is one (Unicode's form C). Plain ASCII is that already.
    package static func composed(_ text: String) -> String {
        text.utf8.allSatisfy { $0 < 0x80 } ? text : text.precomposedStringWithCanonicalMapping
    }

    /// Bytes of the longest form of the tables, and room for one scalar more.
    static let longest = 132

    /// Writes `word` with straight apostrophes and without soft hyphens, in lower case if asked. Returns the count of
    /// bytes, nil when the word is longer than any form of the tables.
    static func write(
        _ word: UnsafeBufferPointer<UInt8>, inLowerCase: Bool, to output: UnsafeMutableBufferPointer<UInt8>
    ) -> Int? {
        guard word.count + 4 <= output.count else { return nil }
        let lower = LetterTable.standard.lower
        var end = 0
        var index = 0
        while index < word.count {
            let (scalar, length) = UTF8Bytes.scalar(in: word, at: index)
            if scalar == 0x2019 || scalar == 0x2BC {
                output[end] = 0x27
                end += 1
            } else if scalar < LetterTable.end {
                if scalar != 0xAD {
                    let written = inLowerCase ? UInt32(lower[Int(scalar)]) : scalar
                    end += UTF8Bytes.write(written, to: output, at: end)
                }
            } else {
                for offset in 0..<length { output[end + offset] = word[index + offset] }
                end += length
            }
            index += length
        }
        return end
    }

    /// Writes a lower-case `word` with a capital first letter; returns the count of bytes, nil when it is too long.
    static func capitalize(
        _ word: UnsafeBufferPointer<UInt8>, to output: UnsafeMutableBufferPointer<UInt8>
    ) -> Int? {
        guard !word.isEmpty, word.count + 4 <= output.count else { return nil }
        let (scalar, length) = UTF8Bytes.scalar(in: word, at: 0)
        guard scalar < LetterTable.end else { return nil }
        var end = UTF8Bytes.write(UInt32(LetterTable.standard.upper[Int(scalar)]), to: output, at: 0)
        for index in length..<max(length, word.count) {
            output[end] = word[index]
            end += 1
        }
        return end
    }
}
