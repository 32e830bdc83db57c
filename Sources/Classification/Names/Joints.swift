import Linguistics

/// What stands between neighbouring words.
struct Joints: Sendable {
    enum Joint: Sendable {
        case space, hyphen, point, other
    }

    private let joints: [Joint]

    init(words: [Word], text: String) {
        let bytes = Array(text.utf8)
        joints = words.indices.map { index in
            guard index > 0 else { return .other }
            return Joints.joint(bytes[words[index - 1].utf8Range.upperBound..<words[index].utf8Range.lowerBound])
        }
    }

    /// What stands before the word at `index`.
    func before(_ index: Int) -> Joint { joints.indices.contains(index) ? joints[index] : .other }

    /// A space or hyphen only: the words belong to one name.
    func joins(_ index: Int) -> Bool { before(index) == .space || before(index) == .hyphen }

    private static func joint(_ bytes: ArraySlice<UInt8>) -> Joint {
        switch Array(bytes) {
        case [0x20], [0xC2, 0xA0]: .space
        case [0x2D], [0xE2, 0x80, 0x90], [0xE2, 0x80, 0x91]: .hyphen
        case [0x2E], [0x2E, 0x20], [0x2E, 0xC2, 0xA0]: .point
        default: .other  // bytes, not an enum
        }
    }
}
