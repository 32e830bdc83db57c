import Records

/// Numbers of a title that are joined by dots, hyphens, strokes or underscores: `12.3.25`, `2025_03_12`, `12/3`,
/// `12.III.2025`; or one number, as `20250312`.
struct TitleNumbers {
    /// What they can be read as.
    enum Reading: Hashable {
        /// With its whole year.
        case whole(Day)
        /// With two digits of the year, or none.
        case short(Day)
        case month(Int)
        /// Perhaps a day, and which is not known.
        case doubtful
        case nothing

        var whole: Day? { if case .whole(let day) = self { day } else { nil } }
        var short: Day? { if case .short(let day) = self { day } else { nil } }
        var month: Int? { if case .month(let month) = self { month } else { nil } }
    }

    private struct Part {
        let value: Int
        /// 0 of a Roman month.
        let length: Int

        var isShort: Bool { length == 1 || length == 2 }
        var isYear: Bool { length == 4 && TitleNumbers.possibleYears.contains(value) }
    }

    private let parts: [Part]
    /// Between the parts, one fewer.
    private let marks: [Unicode.Scalar]
    /// After "č.", "Teil", "TOP": these count something.
    private let isCount: Bool

    /// Numbers that are years, but for those of a span ("2022–2026").
    var years: [Int] {
        let years = parts.filter(\.isYear).map(\.value)
        return years.count == 1 ? years : []
    }

    static func all(in text: DateText) -> [TitleNumbers] {
        var groups: [TitleNumbers] = []
        var index = 0
        while index < text.tokens.count {
            guard let first = part(at: index, of: text), first.length > 0 else {
                index += 1
                continue
            }
            let start = index
            var parts = [first]
            var marks: [Unicode.Scalar] = []
            index += 1
            while let mark = joints.first(where: { text.isMark($0, at: index) }), text[index]?.isSpaced == false,
                let next = part(at: index + 1, of: text), mark == "." || text[index + 1]?.isSpaced == false
            {
                parts.append(next)
                marks.append(mark)
                index += 2
            }
            groups.append(TitleNumbers(parts: parts, marks: marks, isCount: isCount(before: start, in: text)))
        }
        return groups
    }

    private static func part(at index: Int, of text: DateText) -> Part? {
        guard let token = text[index] else { return nil }
        if token.kind == .number { return Part(value: token.value, length: token.length) }
        guard text.isInCapitals(at: index), let word = text.word(index),
            let month = romanMonths.firstIndex(of: word)
        else { return nil }
        return Part(value: month + 1, length: 0)
    }

    private static func isCount(before index: Int, in text: DateText) -> Bool {
        let previous = text.isMark(".", at: index - 1) ? index - 2 : index - 1
        return text.isMark("№", at: previous) || text.word(previous).map(counted.contains) ?? false
    }

    func reading(published: Day?, order: NumberOrder) -> Reading {
        if let day = parts.lazy.compactMap(Self.day(inDigitsOf:)).first { return .whole(day) }
        switch parts.count {
        case 1: return isSixDigitDay ? .doubtful : .nothing
        case 2: return pair(published: published, order: order)
        default:  // three and more
            let day = Set(marks.prefix(2)).count == 1 ? triple(published: published, order: order) : nil
            return day ?? (mayHoldDay ? .doubtful : .nothing)
        }
    }

    // MARK: - Forms

    /// `20250312`, `12032025`.
    private static func day(inDigitsOf part: Part) -> Day? {
        guard part.length == 8 else { return nil }
        let value = part.value
        let forms = [
            (value / 10_000, value / 100 % 100, value % 100), (value % 10_000, value / 10_000 % 100, value / 1_000_000),
        ]
        return forms.lazy.filter { possibleYears.contains($0.0) }
            .compactMap { Day(year: $0.0, month: $0.1, day: $0.2) }.first
    }

    /// `250312` or `120325`.
    private var isSixDigitDay: Bool {
        guard parts[0].length == 6 else { return false }
        let (first, middle, last) = (parts[0].value / 10_000, parts[0].value / 100 % 100, parts[0].value % 100)
        return (1...12).contains(middle) && ((1...31).contains(first) || (1...31).contains(last))
    }

    /// `2025_03_12`, `12-03-2025`, `12.III.2025`, `12.3.25`; nil when it is no day.
    private func triple(published: Day?, order: NumberOrder) -> Reading? {
        let (first, second, third) = (parts[0], parts[1], parts[2])
        if first.isYear, second.isShort, third.isShort {
            return Day(year: first.value, month: second.value, day: third.value).map { .whole($0) }
        }
        guard first.isShort, second.length <= 2, third.isYear || third.length == 2 else { return nil }
        // Dots and Roman months stand in one order only.
        let isPlain = marks[0] == "." || second.length == 0
        let pair = isPlain ? (day: first.value, month: second.value) : order.day(first.value, second.value)
        if third.isYear {
            return pair.flatMap { Day(year: third.value, month: $0.month, day: $0.day) }.map { .whole($0) }
        }
        var days = [
            pair.flatMap { Day(year: MachineDate.year(third.value, digits: 2), month: $0.month, day: $0.day) }
        ]
        if !isPlain, third.isShort, first.length == 2 {
            // `25-03-12`, the year first.
            days.append(Day(year: MachineDate.year(first.value, digits: 2), month: second.value, day: third.value))
        }
        let near = Set(days.compactMap(\.self)).filter { Self.isNear($0, published) }
        return near.count == 1 ? near.first.map { .short($0) } : nil
    }

    /// `12/2025`, `12/3`, `12.3`, `12.III`.
    private func pair(published: Day?, order: NumberOrder) -> Reading {
        let (first, second) = (parts[0], parts[1])
        if first.isYear || second.isYear {
            let other = first.isYear ? second : first
            return other.length <= 2 && !isCount && (1...12).contains(other.value) ? .month(other.value) : .nothing
        }
        // "10–12" are hours or pages.
        guard !isCount, marks[0] != "–", mayHoldDay else { return .nothing }
        // `1/2` and `2/3` are parts of a recording as well.
        let mayBePart = first.value <= second.value && second.value <= 4
        guard marks[0] == "/", second.isShort, !mayBePart, let pair = order.day(first.value, second.value),
            let published
        else { return .doubtful }
        let days = (-1...1).compactMap { Day(year: published.year + $0, month: pair.month, day: pair.day) }
        let nearest = days.min {
            abs($0.daysSince1970 - published.daysSince1970) < abs($1.daysSince1970 - published.daysSince1970)
        }
        return nearest.map { .short($0) } ?? .doubtful
    }

    /// Whether two neighbours may be a day and its month.
    private var mayHoldDay: Bool {
        zip(parts, parts.dropFirst()).contains { left, right in
            left.length <= 2 && right.length <= 2 && (1...31).contains(left.value) && (1...31).contains(right.value)
                && min(left.value, right.value) <= 12
        }
    }

    /// Recordings are of what was, and none of what is planned for another year.
    private static func isNear(_ day: Day, _ published: Day?) -> Bool {
        guard let published else { return true }
        return (-400...62).contains(day.daysSince1970 - published.daysSince1970)
    }

    private static let possibleYears = 1900...2099
    private static let joints: [Unicode.Scalar] = [".", "-", "/", "_", "–"]
    private static let romanMonths = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"]
    private static let counted = WordSet(
        """
        c cislo nr no nummer number top bod bodu bodem cast casti dil dilu teil part punkt punktu pkt czesc cz
        частина частини пункт ч
        """)
}
