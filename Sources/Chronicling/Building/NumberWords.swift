import Linguistics

/// Whole numbers in words, masculine, as an approval clause writes sheets.
package struct NumberWords: Sendable {
    private let language: Language

    package init(language: Language) {
        self.language = language
    }

    /// `number` in words for 0...9999; digits beyond.
    package func words(for number: Int) -> String {
        guard (0...9999).contains(number) else { return String(number) }
        if number == 0 { return table.zero }
        return language == .de ? german(number) : spaced(number)
    }

    private struct Table {
        let zero: String
        /// 1 to 19.
        let small: [String]
        /// 20 to 90.
        let tens: [String]
        /// 100 to 900.
        let hundreds: [String]
        /// One, two to four, five and more thousands.
        let thousand: [String]
    }

    private func spaced(_ number: Int) -> String {
        var words: [String] = []
        let thousands = number / 1000
        if thousands == 1 { words.append(table.thousand[0]) }
        if thousands > 1 { words += [thousandCount(thousands), table.thousand[thousands < 5 ? 1 : 2]] }
        let rest = number % 1000
        if rest >= 100 { words.append(table.hundreds[rest / 100 - 1]) }
        let small = rest % 100
        if language == .en, small > 0, number > 100 { words.append("and") }
        if small > 0 { words.append(belowHundred(small)) }
        return words.joined(separator: " ")
    }

    private func belowHundred(_ number: Int) -> String {
        if number < 20 { return table.small[number - 1] }
        let tens = table.tens[number / 10 - 2]
        guard number % 10 > 0 else { return tens }
        return tens + (language == .en ? "-" : " ") + table.small[number % 10 - 1]
    }

    /// Ukrainian counts thousands in the feminine.
    private func thousandCount(_ count: Int) -> String {
        language == .uk && count == 2 ? "дві" : table.small[count - 1]
    }

    private func german(_ number: Int) -> String {
        let table = table
        var words = ""
        if number >= 1000 { words += (number / 1000 == 1 ? "ein" : table.small[number / 1000 - 1]) + "tausend" }
        let rest = number % 1000
        if rest >= 100 { words += (rest / 100 == 1 ? "ein" : table.small[rest / 100 - 1]) + "hundert" }
        let small = rest % 100
        if small == 0 { return words }
        if small < 20 { return words + table.small[small - 1] }
        let unit = small % 10 == 1 ? "ein" : small % 10 > 0 ? table.small[small % 10 - 1] : ""
        return words + (unit.isEmpty ? "" : unit + "und") + table.tens[small / 10 - 2]
    }

    private var table: Table {
        switch language {
        case .cs: Self.czech
        case .sk: Self.slovak
        case .de: Self.german
        case .uk: Self.ukrainian
        case .pl: Self.polish
        case .en: Self.english
        }
    }

    private static func list(_ words: String) -> [String] {
        words.split(whereSeparator: \.isWhitespace).map(String.init)
    }

    private static let czech = Table(
        zero: "nula",
        small: list(
            """
            jeden dva tři čtyři pět šest sedm osm devět deset jedenáct dvanáct třináct čtrnáct patnáct šestnáct
            sedmnáct osmnáct devatenáct
            """),
        tens: list("dvacet třicet čtyřicet padesát šedesát sedmdesát osmdesát devadesát"),
        hundreds: [
            "sto", "dvě stě", "tři sta", "čtyři sta", "pět set", "šest set", "sedm set", "osm set", "devět set",
        ],
        thousand: ["tisíc", "tisíce", "tisíc"])

    private static let slovak = Table(
        zero: "nula",
        small: list(
            """
            jeden dva tri štyri päť šesť sedem osem deväť desať jedenásť dvanásť trinásť štrnásť pätnásť šestnásť
            sedemnásť osemnásť devätnásť
            """),
        tens: list("dvadsať tridsať štyridsať päťdesiat šesťdesiat sedemdesiat osemdesiat deväťdesiat"),
        hundreds: list("sto dvesto tristo štyristo päťsto šesťsto sedemsto osemsto deväťsto"),
        thousand: ["tisíc", "tisíc", "tisíc"])

    private static let german = Table(
        zero: "null",
        small: list(
            """
            eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn
            siebzehn achtzehn neunzehn
            """),
        tens: list("zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig"), hundreds: [], thousand: [])

    private static let ukrainian = Table(
        zero: "нуль",
        small: list(
            """
            один два три чотири п’ять шість сім вісім дев’ять десять одинадцять дванадцять тринадцять чотирнадцять
            п’ятнадцять шістнадцять сімнадцять вісімнадцять дев’ятнадцять
            """),
        tens: list("двадцять тридцять сорок п’ятдесят шістдесят сімдесят вісімдесят дев’яносто"),
        hundreds: list("сто двісті триста чотириста п’ятсот шістсот сімсот вісімсот дев’ятсот"),
        thousand: ["тисяча", "тисячі", "тисяч"])

    private static let polish = Table(
        zero: "zero",
        small: list(
            """
            jeden dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć jedenaście dwanaście trzynaście czternaście
            piętnaście szesnaście siedemnaście osiemnaście dziewiętnaście
            """),
        tens: list(
            "dwadzieścia trzydzieści czterdzieści pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemdziesiąt dziewięćdziesiąt"
        ),
        hundreds: list("sto dwieście trzysta czterysta pięćset sześćset siedemset osiemset dziewięćset"),
        thousand: ["tysiąc", "tysiące", "tysięcy"])

    private static let english = Table(
        zero: "zero",
        small: list(
            """
            one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
            eighteen nineteen
            """),
        tens: list("twenty thirty forty fifty sixty seventy eighty ninety"),
        hundreds: list("one two three four five six seven eight nine").map { $0 + " hundred" },
        thousand: ["one thousand", "thousand", "thousand"])
}
