/// The sentences of a sequence of tokens.
enum Sentence {
    static func ranges(in tokens: [Token]) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var begin = 0
        for index in tokens.indices.dropFirst() where tokens[index].marks.contains(.beginsSentence) {
            ranges.append(begin..<index)
            begin = index
        }
        if begin < tokens.count { ranges.append(begin..<tokens.count) }
        return ranges
    }

    static func hash(of tokens: ArraySlice<Token>) -> UInt64 {
        tokens.reduce(Hashing.seed) { Hashing.combined($0, UInt64($1.hash)) }
    }
}
