/// Writing a word's bytes in another case, within the scalars that `LetterTable` holds.
enum Spelling {
    enum Case {
        case asWritten, lower, capitalized
    }

    /// Writes `word` with straight apostrophes and without soft hyphens. Returns the count of bytes, nil when the
    /// word is longer than any form of the tables.
    static func write(
        _ word: UnsafeBufferPointer<UInt8>, _ form: Case, to output: UnsafeMutableBufferPointer<UInt8>
    ) -> Int? {
        guard word.count + 4 <= output.count else { return nil }
        let table = LetterTable.shared
        var end = 0
        var index = 0
        while index < word.count {
            let (scalar, length) = UTF8Bytes.scalar(in: word, at: index)
            if scalar == 0x2019 || scalar == 0x2BC {
                output[end] = 0x27
                end += 1
            } else if scalar < LetterTable.end {
                if scalar != 0xAD {
                    end += UTF8Bytes.write(cased(scalar, form, isFirst: end == 0, table), to: output, at: end)
                }
            } else {
                for offset in 0..<length { output[end + offset] = word[index + offset] }
                end += length
            }
            index += length
        }
        return end
    }

    private static func cased(_ scalar: UInt32, _ form: Case, isFirst: Bool, _ table: LetterTable) -> UInt32 {
        switch form {
        case .asWritten: scalar
        case .lower: UInt32(table.lower[Int(scalar)])
        case .capitalized: UInt32(isFirst ? table.upper[Int(scalar)] : table.lower[Int(scalar)])
        }
    }
}
