import Archiving
import Records

/// The results in time, as bars and as a table: months when they span few years, else years.
struct TimelineModel {
    let width = 264
    let height = 84
    let bars: [Bar]

    struct Bar {
        let label: String
        let span: String
        let count: String
        let href: String
        let x: String
        let y: String
        let barWidth: String
        let barHeight: String
        let full: String
        let mark: Mark?
    }

    struct Mark {
        let text: String
        let x: String
        let y: String
        let isLast: Bool
    }

    private static let maximumMonths = 36
    private static let maximumBars = 60
    private static let barsHeight = 66.0

    private struct Span {
        let first: Day
        let last: Day
        let label: String
        let count: Int
        /// Stands below the bar.
        let mark: String?
    }

    /// Nil when there is too little to show.
    init?(_ steps: [TimelineStep], address: Address, visit: Visit) {
        let spans = TimelineModel.spans(steps)
        let most = spans.map(\.count).max() ?? 0
        guard spans.count > 1, most > 0 else { return nil }
        let slot = 264.0 / Double(spans.count)
        bars = spans.enumerated().map { place, span in
            let tall = span.count == 0 ? 0 : max(2, Double(span.count) / Double(most) * TimelineModel.barsHeight)
            let left = Double(place) * slot
            let number = visit.dates.count(span.count, of: visit.words.items)
            return Bar(
                label: "\(span.label): \(number)", span: span.label, count: visit.dates.number(span.count),
                href: address.with("from", span.first.iso8601).with("to", span.last.iso8601).text,
                x: TimelineModel.text(left + slot * 0.1), y: TimelineModel.text(TimelineModel.barsHeight - tall),
                barWidth: TimelineModel.text(slot * 0.8), barHeight: TimelineModel.text(tall),
                full: TimelineModel.text(TimelineModel.barsHeight),
                mark: span.mark.map { TimelineModel.mark($0, left: left + slot * 0.1, right: left + slot * 0.9) })
        }
    }

    private static func spans(_ steps: [TimelineStep]) -> [Span] {
        guard let first = steps.first?.start, let last = steps.last?.start else { return [] }
        let months = (last.year - first.year) * 12 + last.month - first.month + 1
        return months <= maximumMonths
            ? byMonth(steps, first: first, count: months) : byYear(steps, from: first.year, to: last.year)
    }

    private static func byMonth(_ steps: [TimelineStep], first: Day, count: Int) -> [Span] {
        let counts = Dictionary(steps.map { ($0.start, $0.count) }, uniquingKeysWith: +)
        return (0..<count).compactMap { offset in
            let month = first.month - 1 + offset
            guard let start = Day(year: first.year + month / 12, month: month % 12 + 1, day: 1),
                let end = Day(
                    year: start.year, month: start.month, day: Day.length(ofMonth: start.month, year: start.year))
            else { return nil }
            return Span(
                first: start, last: end, label: "\(start.month)/\(start.year)", count: counts[start] ?? 0,
                mark: mark(start, isFirst: offset == 0, of: count))
        }
    }

    /// A label that would run out of the picture ends under its bar instead of beginning there.
    private static func mark(_ text: String, left: Double, right: Double) -> Mark {
        let isLast = left > 230
        return Mark(text: text, x: TimelineModel.text(isLast ? right : left), y: "80", isLast: isLast)
    }

    /// The first month and each January say their year, unless two labels would touch.
    private static func mark(_ month: Day, isFirst: Bool, of count: Int) -> String? {
        let untilJanuary = 13 - month.month
        let isCrowded = isFirst && untilJanuary < count && untilJanuary * 264 < 34 * count && month.month > 1
        return (isFirst && !isCrowded) || month.month == 1 ? String(month.year) : nil
    }

    private static func byYear(_ steps: [TimelineStep], from first: Int, to last: Int) -> [Span] {
        let counts = Dictionary(steps.map { ($0.start.year, $0.count) }, uniquingKeysWith: +)
        let years = max(first, last - maximumBars + 1)...last
        let every = max(1, years.count / 5)
        return years.compactMap { year in
            guard let start = Day(year: year, month: 1, day: 1), let end = Day(year: year, month: 12, day: 31) else {
                return nil
            }
            return Span(
                first: start, last: end, label: String(year), count: counts[year] ?? 0,
                mark: (year - years.lowerBound).isMultiple(of: every) && years.upperBound - year > every / 2
                    || year == years.lowerBound ? String(year) : nil)
        }
    }

    /// One decimal, with a point, whatever the locale.
    private static func text(_ number: Double) -> String {
        let tenths = Int((number * 10).rounded())
        return "\(tenths / 10).\(tenths % 10)"
    }
}
