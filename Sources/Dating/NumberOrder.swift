import Records

/// Which of two numbers in `05/07/2024` is the day.
enum NumberOrder: Sendable {
    case dayFirst
    /// Where Americans may write: only what can be read in one way is read (`25/03/2025`, `03/25/2025`).
    case undecided

    /// By the BCP 47 tag of the source's language. English of Britain and its kin has the day first; English without
    /// a region may be American.
    init(language: String?) {
        let tag = language.map(LanguageName.tag)
        let parts = tag?.split { $0 == "-" || $0 == "_" }.map { $0.lowercased() } ?? []
        guard parts.first == "en" else {
            self = .dayFirst
            return
        }
        self = parts.dropFirst().contains(where: NumberOrder.dayFirstRegions.contains) ? .dayFirst : .undecided
    }

    /// Which of the two is the day, and which the month; nil when they are no day and month, or may be either.
    func day(_ first: Int, _ second: Int) -> (day: Int, month: Int)? {
        let isDayFirst = (1...31).contains(first) && (1...12).contains(second)
        let isMonthFirst = (1...12).contains(first) && (1...31).contains(second)
        switch self {
        case .dayFirst: return isDayFirst ? (first, second) : nil
        case .undecided:
            if isDayFirst, isMonthFirst, first != second { return nil }
            return isDayFirst ? (first, second) : isMonthFirst ? (second, first) : nil
        }
    }

    private static let dayFirstRegions: Set<String> = [
        "001", "150", "au", "cy", "cz", "de", "gb", "ie", "in", "mt", "nz", "sg", "ua", "uk", "za",
    ]
}
