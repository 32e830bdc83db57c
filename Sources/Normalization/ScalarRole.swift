/// What tidying does with a scalar.
enum ScalarRole {
    /// `mayCompose`: whether it can make text that is not NFC.
    case visible(mayCompose: Bool)
    case space, lineBreak
    /// Controls, overrides of direction, zero-width characters, soft hyphens.
    case hidden

    init(_ scalar: Unicode.Scalar, after last: Unicode.Scalar) {
        switch scalar.value {
        case 0x21...0x7E, 0xA1...0xAC, 0xAE...0x2FF, 0x400...0x482, 0x48A...0x52F: self = .visible(mayCompose: false)
        case 0x20, 0x09, 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: self = .space
        case 0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029: self = .lineBreak
        case 0...0x1F, 0x7F...0x9F, 0xAD, 0x34F, 0x61C, 0x180E, 0x200B, 0x200C, 0x200E, 0x200F, 0x202A...0x202E,
            0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB, 0xFFFE, 0xFFFF, 0xE0000...0xE007F:
            self = .hidden
        // The joiner belongs to emoji only.
        case 0x200D: self = last.value < 0x2190 ? .hidden : .visible(mayCompose: false)
        case 0x2010...0x20CF, 0x1F000...0x1FAFF: self = .visible(mayCompose: false)
        default: self = .visible(mayCompose: true)  // numbers, not an enum
        }
    }
}
