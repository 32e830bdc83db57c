import Records

extension Rendering {
    /// iCalendar (RFC 5545): lines of at most 75 octets ended by CRLF, times in the zone Europe/Prague.
    var calendar: String {
        var lines = [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//\(feed.title)//CS", "CALSCALE:GREGORIAN",
            "X-WR-CALNAME:\(escaped(feed.title))", "X-WR-TIMEZONE:Europe/Prague",
        ]
        lines += Self.zone
        for shown in items.sorted(by: { start(of: $0) < start(of: $1) }) { lines += event(shown) }
        lines.append("END:VCALENDAR")
        return lines.map { folded($0) + "\r\n" }.joined()
    }

    private func start(of shown: ShownItem) -> (Day, Int, String) {
        let start = shown.item.time("start") ?? shown.item.published
        return (start.day, start.minute, shown.item.id)
    }

    private func event(_ shown: ShownItem) -> [String] {
        let item = shown.item
        let isWholeDay = item["start"]?.contains("T") == false
        var lines = [
            "BEGIN:VEVENT", "UID:\(item.id)@jasanov.example",
            "DTSTAMP:\(shown.updated.utc.filter { $0 != "-" && $0 != ":" })Z",
            "SEQUENCE:\(item.edits.count { $0.at <= now })",
        ]
        if let start = item.time("start") { lines.append(stamp("DTSTART", start, isWholeDay)) }
        if let end = item.time("end") { lines.append(stamp("DTEND", end, isWholeDay)) }
        if let rule = item["rule"] { lines.append("RRULE:\(rule)") }
        lines.append("SUMMARY:\(escaped(shown.title ?? ""))")
        if !shown.text.isEmpty { lines.append("DESCRIPTION:\(escaped(shown.text))") }
        if let place = item["place"] { lines.append("LOCATION:\(escaped(place))") }
        if !item.list("tags").isEmpty {
            lines.append("CATEGORIES:" + item.list("tags").map(escaped).joined(separator: ","))
        }
        return lines + ["URL:\(feed.link(to: item))", "END:VEVENT"]
    }

    private func stamp(_ name: String, _ time: LocalTime, _ isWholeDay: Bool) -> String {
        isWholeDay ? "\(name);VALUE=DATE:\(time.compactDay)" : "\(name);TZID=Europe/Prague:\(time.calendar)"
    }

    private func escaped(_ text: String) -> String {
        text.replacing("\\", with: "\\\\").replacing(";", with: "\\;")
            .replacing(",", with: "\\,").replacing("\n", with: "\\n")
    }

    /// Folds between characters, though the norm lets a writer split one: readers of life are not all that careful.
    private func folded(_ line: String) -> String {
        var result = ""
        var octets = 0
        for character in line {
            let size = String(character).utf8.count
            if octets + size > 75 {
                result += "\r\n "
                octets = 1
            }
            result.append(character)
            octets += size
        }
        return result
    }

    private static let zone = [
        "BEGIN:VTIMEZONE", "TZID:Europe/Prague",
        "BEGIN:DAYLIGHT", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200", "TZNAME:CEST", "DTSTART:19700329T020000",
        "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3", "END:DAYLIGHT",
        "BEGIN:STANDARD", "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100", "TZNAME:CET", "DTSTART:19701025T030000",
        "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10", "END:STANDARD",
        "END:VTIMEZONE",
    ]
}
