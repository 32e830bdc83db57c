/// What two texts are compared by: letters first, then marks, then case.
struct CollationKey: Comparable {
    private var primary: [UInt32] = []
    private var secondary: [UInt32] = []
    private var tertiary: [UInt8] = []

    init(_ text: String, _ alphabet: Alphabet) {
        let letters = Alphabet.letters(of: text)
        var index = 0
        while index < letters.count {
            let (weights, length) = alphabet.weights(of: letters, at: index)
            for weight in weights {
                primary.append(weight)
                secondary.append(letters[index].scalar.value)
                tertiary.append(letters[index].isUppercase ? 1 : 0)
            }
            index += length
        }
    }

    static func < (left: CollationKey, right: CollationKey) -> Bool {
        if left.primary != right.primary { return left.primary.lexicographicallyPrecedes(right.primary) }
        if left.secondary != right.secondary { return left.secondary.lexicographicallyPrecedes(right.secondary) }
        return left.tertiary.lexicographicallyPrecedes(right.tertiary)
    }
}
