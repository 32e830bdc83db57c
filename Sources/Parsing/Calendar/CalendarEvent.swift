import Records

/// A VEVENT with the zones of its calendar.
struct CalendarEvent: Sendable {
    let component: CalendarComponent
    let scope: CalendarScope

    /// Several instances of one event, and the ids of those that overrides replace, by the override's place in the file.
    struct Reading {
        var items: [ParsedItem]
        var warnings: [String] = []
        var replaced: [Int: String] = [:]
    }

    var identifier: String? { component.text("UID") }

    /// RECURRENCE-ID as written: which instance of a series this event replaces.
    var replacedTime: String? { component.first("RECURRENCE-ID")?.value }

    var sequence: Int { component.first("SEQUENCE").flatMap { Int($0.value) } ?? 0 }

    private var isSeries: Bool {
        replacedTime == nil && (component.first("RRULE") != nil || component.first("RDATE") != nil)
    }

    /// The items of the event.
    ///
    /// - Parameters:
    ///   - overrides: the events that replace instances of this one, with their places in the file.
    ///   - steps: bounds the work on rules.
    func reading(
        overrides: [(place: Int, event: CalendarEvent)], writtenOn written: Day?, steps: inout Int
    ) throws(Refusal) -> Reading {
        if let privacy = component.text("CLASS")?.uppercased(), privacy == "PRIVATE" || privacy == "CONFIDENTIAL" {
            throw Refusal(.notPublic, "an event that its calendar marks as \(privacy)")
        }
        var item = Self.plainItem(of: component)
        guard let line = component.first("DTSTART") ?? component.first("RECURRENCE-ID") else {
            guard item.title != nil || item.contentText != nil else {
                throw Refusal(.empty, "an event without date and words")
            }
            return Reading(items: [item], warnings: ["an event without DTSTART"])
        }
        guard let stated = CalendarTime(line.value) else {
            item.startAt = line.value
            return Reading(items: [item], warnings: ["DTSTART is no date: \(line.value)"])
        }
        let known = scope.zone(of: stated, identifier: line.parameter("TZID"))
        // On an unknown clock the hour says nothing; the day is that of the event's own place.
        let start = known == nil ? CalendarTime(day: stated.day) : stated
        let zone = known ?? .floating
        let raw = "\(line.value) \(line.parameter("TZID") ?? scope.zone ?? "")"
        let unknown = known == nil ? ["only the day is taken of a time in an unknown zone: \(raw)"] : []
        let series = Recurrence(event: component, start: start, zone: zone, scope: scope)
        let length = EventLength(of: series)
        item.timeZone = start.isDay ? nil : zone.name
        guard isSeries else {
            item.id = replacedTime == nil ? item.id : overrideID(in: series)
            let placed = length.placed(item, at: Recurrence.Instance(wall: start.wall), in: series)
            return Reading(items: [placed], warnings: unknown + length.warnings + warnings)
        }
        var reading = Reading(items: [], warnings: unknown + length.warnings)
        instances(of: series, item, length, overrides, written, &steps, into: &reading)
        return reading
    }

    private var warnings: [String] {
        let range = component.first("RECURRENCE-ID")?.parameter("RANGE")?.uppercased()
        return range == "THISANDFUTURE" ? ["RANGE=THISANDFUTURE: only this instance is changed"] : []
    }

    // MARK: - Series

    private func instances(
        of series: Recurrence, _ item: ParsedItem, _ length: EventLength,
        _ overrides: [(place: Int, event: CalendarEvent)], _ written: Day?, _ steps: inout Int,
        into reading: inout Reading
    ) {
        let found = series.instances(writtenOn: written, steps: &steps)
        reading.warnings += [found.warning].compactMap(\.self)
        var places: [Int: Int] = [:]
        for override in overrides {
            guard let line = override.event.component.first("RECURRENCE-ID"), let time = CalendarTime(line.value)
            else { continue }
            places[series.wall(of: time, line)] = override.place
        }
        let isWithinDays = component.all("RRULE").contains { RecurrenceRule($0.value)?.isWithinDays ?? false }
        var days: Set<Int> = []
        for instance in found.instances {
            let time = CalendarTime(wall: instance.wall, isDay: series.start.isDay)
            let isFirst = days.insert(instance.wall.flooredDivision(by: 86_400)).inserted
            // Several instances a day are told apart by their times.
            let suffix = isWithinDays || !isFirst ? time.text : time.dayText
            let id = item.id.map { "\($0)/\(suffix)" }
            if let place = places[instance.wall] {
                reading.replaced[place] = id
                continue
            }
            var placed = length.placed(item, at: instance, in: series)
            placed.id = id
            reading.items.append(placed)
        }
    }

    /// The id of an override whose series is not at hand, or not within its two years: `UID/20250305`.
    private func overrideID(in series: Recurrence) -> String? {
        guard let line = component.first("RECURRENCE-ID"), let time = CalendarTime(line.value), let identifier else {
            return component.text("UID")
        }
        return "\(identifier)/\(CalendarTime(wall: series.wall(of: time, line), isDay: true).dayText)"
    }
}
