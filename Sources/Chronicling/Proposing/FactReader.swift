import Records

/// Draws the table of facts from the tellings of one event, each fact with its place in a text.
struct FactReader {
    private let tellings: [ChronicleItem]
    private let date: Day
    private let end: Day?
    private let amounts: [(quantity: Quantity, found: Found)]

    /// Tellings that are read for facts; more agree with these or repeat them.
    private static let tellingsRead = 6
    private static let factsOfOneKind = 5
    private static let textRead = 4000

    private struct Found {
        let value: String
        let quotation: Quotation?
        let item: ChronicleItem
    }

    init(tellings: [ChronicleItem], date: Day, end: Day?) {
        self.tellings = tellings
        self.date = date
        self.end = end
        amounts = tellings.prefix(Self.tellingsRead).flatMap(Self.amounts)
    }

    func facts() -> [Fact] {
        [when()] + merged(names(.place), kind: .place) + merged(names(.person) + names(.org), kind: .who)
            + merged(amounts.map(\.found), kind: .amount) + merged(references(), kind: .reference)
    }

    private func references() -> [Found] {
        read.flatMap { item in item.references.map { Found(value: $0, quotation: nil, item: item) } }
    }

    /// Tellings whose stated days, or whose numbers of one unit, have nothing in common.
    func conflicts() -> [Conflict] {
        [dateConflict()].compactMap { $0 } + Quantity.Unit.allCases.compactMap(amountConflict)
    }

    private var read: [ChronicleItem] { Array(tellings.prefix(Self.tellingsRead)) }

    private func when() -> Fact {
        let agreeing = Set(tellings.filter { $0.day == date }.map(\.group)).count
        let value = end.map { "\(date.iso8601)/\($0.iso8601)" } ?? date.iso8601
        return Fact(kind: .when, value: value, quotation: nil, agreement: agreeing)
    }

    private func names(_ type: NamedEntity.Kind) -> [Found] {
        read.flatMap { item in
            item.entities.filter { $0.type == type }.map { entity in
                Found(value: entity.name, quotation: quotation(of: entity.surface, in: item), item: item)
            }
        }
    }

    private func quotation(of surface: String, in item: ChronicleItem) -> Quotation? {
        for (field, text) in [(Quotation.Field.text, item.text), (.title, item.title ?? "")] {
            guard !surface.isEmpty, let range = text.firstRange(of: surface) else { continue }
            let scalars = text.unicodeScalars
            let start = scalars.distance(from: scalars.startIndex, to: range.lowerBound)
            return Quotation(
                record: item.id, version: item.version, field: field, start: start,
                end: start + surface.unicodeScalars.count, text: surface)
        }
        return nil
    }

    private static func amounts(in item: ChronicleItem) -> [(quantity: Quantity, found: Found)] {
        QuantityReader(String(item.text.prefix(textRead))).quantities().map { quantity in
            let quotation = Quotation(
                record: item.id, version: item.version, field: .text, start: quantity.range.lowerBound,
                end: quantity.range.upperBound, text: quantity.text)
            return (quantity, Found(value: quantity.text, quotation: quotation, item: item))
        }
    }

    /// The values most agreed on first, then in the order of reading; copies of one text agree once.
    private func merged(_ found: [Found], kind: Fact.Kind) -> [Fact] {
        var order: [String] = []
        var byValue: [String: [Found]] = [:]
        for one in found {
            if byValue[one.value] == nil { order.append(one.value) }
            byValue[one.value, default: []].append(one)
        }
        let facts = order.enumerated().compactMap { place, value -> (place: Int, fact: Fact)? in
            guard let group = byValue[value], let first = group.first(where: { $0.quotation != nil }) ?? group.first
            else {
                return nil
            }
            let agreement = Set(group.map(\.item.group)).count
            return (place, Fact(kind: kind, value: value, quotation: first.quotation, agreement: agreement))
        }
        return facts.sorted { ($1.fact.agreement, $0.place) < ($0.fact.agreement, $1.place) }
            .prefix(Self.factsOfOneKind).map(\.fact)
    }

    private func dateConflict() -> Conflict? {
        let stated = tellings.filter { !$0.isDayInferred }
        // A day within another telling's days is no contradiction.
        let first = stated.map { ($0.event?.end ?? $0.day) }.min()
        let last = stated.map(\.day).max()
        if let first, let last, last <= first { return nil }
        let statements = distinct(stated.map { ($0.day.iso8601, $0) })
        return statements.count > 1 ? Conflict(kind: .when, statements: statements) : nil
    }

    private func amountConflict(_ unit: Quantity.Unit) -> Conflict? {
        let all = amounts.filter { $0.quantity.unit == unit }
        var valuesOfGroup: [String: Set<Double>] = [:]
        for one in all { valuesOfGroup[one.found.item.group, default: []].insert(one.quantity.value) }
        guard valuesOfGroup.count > 1 else { return nil }
        let shared = valuesOfGroup.values.dropFirst().reduce(valuesOfGroup.values.first ?? []) { $0.intersection($1) }
        guard shared.isEmpty, valuesOfGroup.values.allSatisfy({ $0.count == 1 }) else { return nil }
        return Conflict(kind: .amount, statements: distinct(all.map { ($0.quantity.text, $0.found.item) }))
    }

    private func distinct(_ statements: [(value: String, item: ChronicleItem)]) -> [Conflict.Statement] {
        var seen: Set<String> = []
        return statements.filter { seen.insert($0.value).inserted }.map {
            Conflict.Statement(value: $0.value, source: $0.item.teller.name, record: $0.item.id)
        }
    }
}
