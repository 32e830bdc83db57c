import Foundation
import Linguistics
import Records

/// Finds bodies: a word for one (school, club, museum) with the name behind it. "The school" alone is none.
struct OrganizationFinder: Sendable {
    private let lexicon: Lexicon
    private let heads: PerLanguage<[String: (word: String, gender: Character)]>
    /// German heads by the hash of their letters from the last to the first: Kleingartenverein, Männerchor.
    private let compoundHeads: [UInt64: (word: String, gender: Character)]

    init(lexicon: Lexicon) {
        self.lexicon = lexicon
        heads = PerLanguage { language in
            OrganizationData.heads(language).reduce(into: [:]) { heads, head in
                heads[lexicon.key(of: head.word, language: language)] = head
            }
        }
        let long = OrganizationData.heads(.de).filter { $0.word.count >= 4 }
        compoundHeads = Dictionary(
            long.map { (StemHash.of(Folding.fold($0.word).utf8.reversed()), $0) },
            uniquingKeysWith: { first, _ in first })
    }

    func organizations(
        in words: [Word], keys: ArraySlice<String>, of text: String, language: Language
    ) -> [(entity: NamedEntity, range: Range<Int>)] {
        let joints = Joints(words: words, text: text)
        var found: [(entity: NamedEntity, range: Range<Int>)] = []
        var index = 0
        while index < words.count {
            guard let head = head(words[index], keys[keys.startIndex + index], language),
                let range = range(around: index, head, words, keys, joints, text, language)
            else {
                index += 1
                continue
            }
            let name = nominative(of: range, headAt: index, head, words, text, language)
            found.append((NamedEntity(type: .org, name: name, surface: written(range, words, text)), range))
            index = range.upperBound
        }
        return found
    }

    private func head(_ word: Word, _ key: String, _ language: Language) -> (word: String, gender: Character)? {
        let known = heads[language]
        if let head = known[key] ?? known[word.folded] { return head }
        // "ради" is also a form of another word; the endings of the first declension decide.
        if let stem = word.folded.without("и") ?? word.folded.without("і") ?? word.folded.without("у"),
            let head = known[stem + "а"]
        {
            return head
        }
        guard language == .de, word.beginsWithCapital else { return nil }
        var state = StemHash.seed
        var longest: (word: String, gender: Character)?
        for byte in key.utf8.reversed() {
            state = StemHash.adding(byte, to: state)
            if let head = compoundHeads[state] { longest = head }
        }
        return longest
    }

    /// The adjective before, the head, attributes in small letters, and the name in capitals or quotes.
    private func range(
        around index: Int, _ head: (word: String, gender: Character), _ words: [Word], _ keys: ArraySlice<String>,
        _ joints: Joints, _ text: String, _ language: Language
    ) -> Range<Int>? {
        var begin = index
        if language != .de, index > 0, joints.before(index) == .space, words[index - 1].beginsWithCapital,
            isAdjective(words[index - 1], language)
        {
            begin -= 1
        }
        // "Kita-Gebühren" is no body.
        guard words[begin].beginsWithCapital, joints.before(index + 1) != .hyphen else { return nil }
        var end = index + 1
        var hasName = begin < index && language == .uk
        // "Klub českých turistů", "Sbor dobrovolných hasičů".
        if language == .cs || language == .sk, end + 1 < words.count, joints.before(end) == .space,
            joints.before(end + 1) == .space,
            isGenitive(words[end]), words[end + 1].folded.hasSuffix("u"), !words[end + 1].beginsWithCapital
        {
            end += 2
            hasName = true
        }
        while end < words.count, end - index < 6, words[end].beginsWithCapital, joins(end, joints, words, text) {
            end += 1
            hasName = true
        }
        return hasName ? begin..<quotationEnd(from: end, headAt: index, words, text) : nil
    }

    /// A name in quotation marks goes to the closing one: Verein „Jung und Alt“.
    private func quotationEnd(from end: Int, headAt index: Int, _ words: [Word], _ text: String) -> Int {
        guard !closing(of: text.written(words[index..<end]).utf8[...]).isEmpty else { return end }
        for last in end..<max(end, min(words.count, end + 6)) {
            let between = text.utf8.dropFirst(words[last - 1].utf8Range.upperBound)
                .prefix(words[last].utf8Range.lowerBound - words[last - 1].utf8Range.upperBound)
            let marks = String(decoding: between, as: UTF8.self)
            if marks.contains(where: { "“”»\"".contains($0) }) { return last }
            if marks.contains(where: { ".!?\n".contains($0) }) { return end }
        }
        return end
    }

    private func isGenitive(_ word: Word) -> Bool { word.folded.hasSuffix("ych") || word.folded.hasSuffix("ich") }

    private func isAdjective(_ word: Word, _ language: Language) -> Bool {
        let endings =
            language == .uk
            ? ["ий", "ого", "ому", "им", "а", "ої", "ій", "у", "ою", "е"]
            : ["y", "eho", "emu", "ym", "a", "e", "ou", "i", "iho", "imu", "im"]
        return endings.contains { word.folded.hasSuffix($0) } && word.folded.count >= 5
    }

    private func joins(_ index: Int, _ joints: Joints, _ words: [Word], _ text: String) -> Bool {
        if joints.joins(index) { return true }
        let between = text.utf8.dropFirst(words[index - 1].utf8Range.upperBound)
            .prefix(words[index].utf8Range.lowerBound - words[index - 1].utf8Range.upperBound)
        return [" „", " «", " \"", " “"].contains(String(decoding: between, as: UTF8.self))
    }

    // MARK: The nominative

    private func nominative(
        of range: Range<Int>, headAt index: Int, _ head: (word: String, gender: Character), _ words: [Word],
        _ text: String,
        _ language: Language
    ) -> String {
        var name = ""
        if range.lowerBound < index { name = adjective(words[index - 1].surface, head.gender, language) + " " }
        name += headWord(words[index], head.word, isFirst: range.lowerBound == index, language)
        guard index + 1 < range.upperBound else { return name }
        let rest = text.utf8.dropFirst(words[index].utf8Range.upperBound)
            .prefix(words[range.upperBound - 1].utf8Range.upperBound - words[index].utf8Range.upperBound)
        return name + String(decoding: rest, as: UTF8.self) + closing(of: rest)
    }

    private func written(_ range: Range<Int>, _ words: [Word], _ text: String) -> String {
        let surface = text.written(words[range])
        return surface + closing(of: surface.utf8[...])
    }

    /// A name that opens a quotation closes it too.
    private func closing(of text: Substring.UTF8View) -> String {
        let opened = String(decoding: text, as: UTF8.self)
        if opened.contains("«"), !opened.contains("»") { return "»" }
        if opened.contains("„") { return "“" }
        return opened.contains("\"") ? "\"" : ""
    }

    private func headWord(_ word: Word, _ head: String, isFirst: Bool, _ language: Language) -> String {
        if language == .de { return germanHead(word.surface, head) }
        return isFirst ? head.prefix(1).uppercased() + head.dropFirst() : head
    }

    /// "Kleingartenvereins" -> "Kleingartenverein".
    private func germanHead(_ surface: String, _ head: String) -> String {
        guard let range = surface.lowercased().range(of: head, options: .backwards) else { return surface }
        let length = surface.lowercased().distance(from: surface.lowercased().startIndex, to: range.upperBound)
        return String(surface.prefix(length))
    }

    private func adjective(_ surface: String, _ gender: Character, _ language: Language) -> String {
        if language == .uk {
            let stem =
                surface.without("ого") ?? surface.without("ому") ?? surface.without("им") ?? surface.without("ої")
                ?? surface.without("ій")
                ?? surface.without("ою") ?? surface.without("ий") ?? surface.without("у") ?? surface.without("а")
                ?? surface.without("е") ?? surface
            return stem + (gender == "f" ? "а" : gender == "n" ? "е" : "ий")
        }
        if let stem = surface.without("ího") ?? surface.without("ímu") ?? surface.without("ím") ?? surface.without("í")
        {
            return stem + "í"
        }
        let stem =
            surface.without("ého") ?? surface.without("ému") ?? surface.without("ým") ?? surface.without("ou")
            ?? surface.without("é")
            ?? surface.without("á") ?? surface.without("ý")
        return stem.map { $0 + (gender == "f" ? "á" : gender == "n" ? "é" : "ý") } ?? surface
    }
}
