import Records

/// Walks the lines of a calendar and makes its document.
struct CalendarReader {
    private let source: Source.ID
    private let maximumItems: Int
    private var document = ParsedDocument(format: ICalendar.formatName)
    private var open: [CalendarComponent] = []
    private var events: [CalendarComponent] = []
    private var zone: String?
    private var hasEnd = false

    init(source: Source.ID, maximumItems: Int) {
        self.source = source
        self.maximumItems = maximumItems
    }

    mutating func document(of lines: [ContentLines.Line]) -> ParsedDocument {
        for line in lines {
            switch line {
            case .read(let line): take(line)
            case .malformed(let number): warn("malformed-line", "a line without name and colon", number)
            }
        }
        if let broken = open.last(where: { $0.name == "VEVENT" }) {
            reject(broken, "the calendar breaks off inside this event")
        }
        document.isComplete = hasEnd && open.isEmpty
        if !document.isComplete { warn("no-end", "the calendar breaks off", nil) }
        document.isWellFormed = document.warnings.isEmpty
        readEvents()
        return document
    }

    private mutating func take(_ line: ContentLine) {
        switch line.name {
        case "BEGIN": open.append(CalendarComponent(name: line.value.uppercased(), line: line.line))
        case "END": close(line)
        default:  // names are open-ended: every other line belongs to the innermost component
            guard let name = open.last?.name else {
                warn("stray-line", "a line outside the calendar", line.line)
                return
            }
            if name == "VCALENDAR" { describe(line) }
            open[open.count - 1].lines.append(line)
        }
    }

    /// Closes the component that END names, and with it what was forgotten inside.
    private mutating func close(_ line: ContentLine) {
        let name = line.value.uppercased()
        guard let index = open.lastIndex(where: { $0.name == name }) else {
            warn("stray-end", "END:\(name) without its BEGIN", line.line)
            return
        }
        if let inner = open[index...].dropFirst().last {
            warn("missing-end", "BEGIN:\(inner.name) without its END", line.line)
        }
        for component in open[index...] { finish(component) }
        open.removeSubrange(index...)
    }

    private mutating func finish(_ component: CalendarComponent) {
        switch component.name {
        case "VEVENT": events.append(component)
        case "VCALENDAR": hasEnd = true
        case "VTODO", "VJOURNAL", "VFREEBUSY": reject(component, "a \(component.name) is no event")
        default: break  // alarms, time zones and extensions tell nothing to keep
        }
    }

    private mutating func describe(_ line: ContentLine) {
        switch line.name {
        case "X-WR-CALNAME", "NAME": document.title = document.title ?? line.text
        case "X-WR-CALDESC", "DESCRIPTION": document.description = document.description ?? line.text
        case "URL": document.homePageURL = line.text
        case "SOURCE": document.feedURL = line.text
        case "X-WR-TIMEZONE": zone = line.text
        case "UID": document.id = line.text
        case "LAST-MODIFIED": document.dateModified = line.text
        case "REFRESH-INTERVAL", "X-PUBLISHED-TTL":
            document.timeToLiveMinutes = CalendarDuration(line.value).map { $0.seconds / 60 }
        default: break  // VERSION, PRODID, METHOD and the like
        }
    }

    // MARK: - Events

    private mutating func readEvents() {
        let written = events.compactMap { $0.first("DTSTAMP") }.compactMap { CalendarTime($0.value)?.day }.max()
        // An override stands beside its series and replaces one instance of it.
        let overridden = Set(events.compactMap(CalendarEvent.overrideID))
        for event in events {
            do throws(Refusal) {
                let series = try CalendarEvent.items(of: event, zone: zone, writtenOn: written)
                if let warning = series.warning { warn("event-date", warning, event.line) }
                let isOverride = CalendarEvent.overrideID(of: event) != nil
                add(series.items.filter { isOverride || !overridden.contains($0.id ?? "") })
            } catch {
                reject(event, error.reason)
            }
        }
        document.isWellFormed = document.warnings.isEmpty
    }

    private mutating func add(_ items: [ParsedItem]) {
        for item in items {
            guard document.items.count < maximumItems else {
                document.isComplete = false
                let reason = "beyond the limit of \(maximumItems) items a document"
                let reference = item.id ?? item.title ?? "line \(item.line ?? 0)"
                document.rejections.append(
                    Rejection(stage: .parsing, source: source, reference: reference, reason: reason, line: item.line))
                continue
            }
            document.items.append(item)
        }
    }

    private mutating func warn(_ code: String, _ message: String, _ line: Int?) {
        document.warnings.append(ParsedDocument.Warning(code: code, message: message, line: line))
    }

    private mutating func reject(_ component: CalendarComponent, _ reason: String) {
        let reference = component.text("UID") ?? component.text("SUMMARY") ?? "line \(component.line)"
        document.rejections.append(
            Rejection(stage: .parsing, source: source, reference: reference, reason: reason, line: component.line))
    }
}
