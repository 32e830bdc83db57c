import Linguistics
import Testing

@Suite struct FoldingTests {
    @Test(arguments: [
        ("Žďár nad Sázavou", "zdar nad sazavou"), ("Straße", "strasse"), ("Łódź", "lodz"), ("Đurđevac", "durdevac"),
        ("ґанок", "ганок"), ("Київ", "київ"), ("їжак Є", "їжак є"), ("об'єднана", "обєднана"),
        ("об’єднана", "обєднана"),
        ("обʼєднана", "обєднана"), ("И\u{306}", "й"), ("r\u{30C}", "r"), ("к\u{438}\u{306}", "кй"), ("CAFÉ", "cafe"),
        ("Nguyễn", "nguyen"), ("ﬁnále", "finale"), ("měst\u{AD}ský", "mestsky"), ("Ёлка", "елка"), ("2025", "2025"),
        ("", ""), ("日本", "日本"),
    ])
    func `folds case and diacritics`(text: String, folded: String) {
        #expect(Folding.fold(text) == folded)
    }

    @Test func `folding twice changes nothing more`() {
        for value in UInt32(0)..<0x3000 {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let once = Folding.fold(String(scalar))
            #expect(Folding.fold(once) == once, "U+\(String(value, radix: 16))")
        }
    }
}
