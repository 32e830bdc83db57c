import Records

/// Turns a VEVENT into items.
enum CalendarEvent {
    /// The items of an event, and a warning when its recurrence could be followed only in part.
    static func items(
        of event: CalendarComponent, zone: String?, writtenOn written: Day?
    ) throws(Refusal) -> (items: [ParsedItem], warning: String?) {
        if let privacy = event.text("CLASS")?.uppercased(), privacy == "PRIVATE" || privacy == "CONFIDENTIAL" {
            throw Refusal("an event that its calendar marks as \(privacy)")
        }
        var item = plainItem(of: event)
        guard let startLine = event.first("DTSTART") else {
            guard item.title != nil || item.contentText != nil else { throw Refusal("an event without date and words") }
            return ([item], "an event without DTSTART")
        }
        guard let start = CalendarTime(startLine.value) else {
            item.startAt = startLine.value
            return ([item], "DTSTART is no date: \(startLine.value)")
        }
        item.timeZone = CalendarZone.name(startLine.parameter("TZID"), start: start, calendar: zone)
        let length = length(of: event, from: start)
        if event.first("RECURRENCE-ID") != nil {
            item.id = overrideID(of: event)
            return ([placed(item, at: start, length: length)], nil)
        }
        guard event.first("RRULE") != nil || event.first("RDATE") != nil else {
            return ([placed(item, at: start, length: length)], nil)
        }
        let series = Recurrence.days(of: event, from: start, writtenOn: written)
        let items = series.days.map { time in
            var instance = placed(item, at: time, length: length)
            instance.id = item.id.map { "\($0)/\(time.dayText)" }
            return instance
        }
        return (items, series.warning)
    }

    /// The id of the instance that an override replaces: `UID/20250305`; nil for anything but an override.
    static func overrideID(of event: CalendarComponent) -> String? {
        guard let replaced = event.first("RECURRENCE-ID").flatMap({ CalendarTime($0.value) }) else { return nil }
        return event.text("UID").map { "\($0)/\(replaced.dayText)" }
    }

    private static func plainItem(of event: CalendarComponent) -> ParsedItem {
        var item = ParsedItem()
        item.kind = .event
        item.line = event.line
        item.id = event.text("UID")
        item.url = event.text("URL")
        item.title = event.text("SUMMARY")
        item.contentText = event.text("DESCRIPTION")
        item.contentHTML =
            event.lines.first {
                $0.name == "X-ALT-DESC" && $0.parameter("FMTTYPE")?.lowercased() == "text/html"
            }?.text
        item.place = event.text("LOCATION")
        item.tags = event.all("CATEGORIES").flatMap(\.list)
        item.datePublished = event.text("CREATED")
        item.dateModified = event.text("LAST-MODIFIED")
        item.isWithdrawn = event.text("STATUS")?.uppercased() == "CANCELLED"
        item.image = event.text("IMAGE")
        item.language = event.first("SUMMARY")?.parameter("LANGUAGE")
        item.authors = event.all("ORGANIZER").compactMap(organizer)
        item.attachments = event.all("ATTACH").compactMap(attachment)
        locate(&item, event.first("GEO"))
        return item
    }

    private static func organizer(_ line: ContentLine) -> Author? {
        let address = line.value.lowercased().hasPrefix("mailto:") ? String(line.value.dropFirst(7)) : nil
        let name = line.parameter("CN")
        return name == nil && address == nil ? nil : Author(name: name, email: address)
    }

    /// Files that lie inside the calendar (`ENCODING=BASE64`) have no address and are left there.
    private static func attachment(_ line: ContentLine) -> Attachment? {
        guard line.parameter("ENCODING") == nil, let url = line.text else { return nil }
        return Attachment(url: url, mimeType: line.parameter("FMTTYPE"), title: line.parameter("FILENAME"))
    }

    private static func locate(_ item: inout ParsedItem, _ geo: ContentLine?) {
        let parts = geo?.value.split(separator: ";").compactMap { Double($0) } ?? []
        guard parts.count == 2, abs(parts[0]) <= 90, abs(parts[1]) <= 180 else { return }
        item.latitude = parts[0]
        item.longitude = parts[1]
    }

    // MARK: - Times

    /// How long an event lasts: whole days and the form of its end.
    private struct Length {
        /// The end when the event begins on its own DTSTART.
        let end: CalendarTime
        let days: Int
    }

    private static func length(of event: CalendarComponent, from start: CalendarTime) -> Length? {
        let stated = event.first("DTEND").flatMap { CalendarTime($0.value) }
        let duration = event.first("DURATION").flatMap { CalendarDuration($0.value) }
        guard let end = stated ?? duration.map({ start.adding(seconds: $0.seconds) }) else { return nil }
        // A day's DTEND is the day after the last one (RFC 5545, 3.6.1); an item states its last day.
        let last = end.isDay ? end.moved(to: end.day.adding(days: -1)) : end
        let days = last.day.daysSince1970 - start.day.daysSince1970
        guard days >= 0 else { return nil }
        return end.isDay && days == 0 ? nil : Length(end: last, days: days)
    }

    private static func placed(_ item: ParsedItem, at start: CalendarTime, length: Length?) -> ParsedItem {
        var item = item
        item.startAt = start.text
        item.endAt = length.map { $0.end.moved(to: start.day.adding(days: $0.days)).text }
        return item
    }
}
