import Markup
import Records

/// Walks the lines of a calendar and makes its document.
struct CalendarReader {
    private let text: DecodedText
    private let source: Source.ID
    private let maximumItems: Int
    private var document = ParsedDocument(format: ICalendar.formatName)
    private var open: [CalendarComponent] = []
    /// Events with the place of their calendar among the file's.
    private var events: [(component: CalendarComponent, calendar: Int)] = []
    private var scopes: [CalendarScope] = []
    /// STANDARD and DAYLIGHT of the VTIMEZONE that is being read.
    private var observances: [CalendarComponent] = []
    private var steps = 2_000_000
    private var hasEnd = false

    init(_ text: DecodedText, source: Source.ID, maximumItems: Int) {
        self.text = text
        self.source = source
        self.maximumItems = maximumItems
    }

    mutating func read() -> ParsedDocument {
        document.encoding = text.encoding
        for problem in text.problems { warn(problem.code, problem.message, problem.line) }
        for line in ContentLines.lines(of: text.bytes) {
            switch line {
            case .read(let line): take(line)
            case .malformed(let number): warn("malformed-line", "a line without name and colon", number)
            }
        }
        if let broken = open.last(where: { $0.name == "VEVENT" }) {
            reject(broken, .cutOff, "the calendar breaks off inside this event")
        }
        document.isComplete = hasEnd && open.isEmpty
        if !document.isComplete { warn("no-end", "the calendar breaks off", nil) }
        document.isWellFormed = document.warnings.isEmpty
        readEvents()
        return document
    }

    private mutating func take(_ line: ContentLine) {
        switch line.name {
        case "BEGIN":
            let name = line.value.uppercased()
            if name == "VCALENDAR" { scopes.append(CalendarScope()) }
            open.append(CalendarComponent(name: name, line: line.line))
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
        case "VEVENT": events.append((component, max(scopes.count - 1, 0)))
        case "STANDARD", "DAYLIGHT": observances.append(component)
        case "VTIMEZONE":
            if scopes.isEmpty { scopes.append(CalendarScope()) }
            scopes[scopes.count - 1].define(component, observances: observances, steps: &steps)
            observances = []
        case "VCALENDAR": hasEnd = true
        case "VTODO", "VJOURNAL", "VFREEBUSY": reject(component, .noItem, "a \(component.name) is no event")
        default: break  // alarms and extensions tell nothing to keep
        }
    }

    private mutating func describe(_ line: ContentLine) {
        switch line.name {
        case "X-WR-CALNAME", "NAME": document.title = document.title ?? line.text
        case "X-WR-CALDESC", "DESCRIPTION": document.description = document.description ?? line.text
        case "URL": document.homePageURL = line.text
        case "SOURCE": document.feedURL = line.text
        case "X-WR-TIMEZONE": scopes[scopes.count - 1].zone = line.text
        case "UID": document.id = line.text
        case "LAST-MODIFIED": document.dateModified = line.text
        case "REFRESH-INTERVAL", "X-PUBLISHED-TTL":
            document.timeToLiveMinutes = CalendarDuration(line.value).map { $0.seconds / 60 }
        default: break  // VERSION, PRODID, METHOD and the like
        }
    }

    // MARK: - Events

    private mutating func readEvents() {
        let scopes = scopes.isEmpty ? [CalendarScope()] : scopes
        let components = events.map(\.component)
        var events = CalendarEvents(
            events.map { CalendarEvent(component: $0.component, scope: scopes[$0.calendar]) }, steps: steps)
        for (component, outcome) in zip(components, events.outcomes()) {
            switch outcome {
            case .refused(let refusal): reject(component, refusal.kind, refusal.reason)
            case .read(let reading):
                for warning in reading.warnings { warn("event-date", warning, component.line) }
                add(reading.items)
            }
        }
        document.isWellFormed = document.warnings.isEmpty
    }

    /// What goes beyond the limit is one rejection an event, however many instances it has.
    private mutating func add(_ items: [ParsedItem]) {
        let room = max(0, maximumItems - document.items.count)
        document.items += items.prefix(room)
        guard items.count > room, let first = items.first else { return }
        document.isComplete = false
        let reason = "\(items.count - room) items beyond the limit of \(maximumItems) a document"
        document.rejections.append(
            Rejection(
                .beyondLimit, stage: .parsing, source: source,
                reference: first.id ?? first.title ?? "line \(first.line ?? 0)", example: first.title ?? first.url,
                reason: reason, line: first.line))
    }

    private mutating func warn(_ code: String, _ message: String, _ line: Int?) {
        document.warnings.append(ParsedDocument.Warning(code: code, message: message, line: line))
    }

    private mutating func reject(_ component: CalendarComponent, _ kind: Rejection.Kind, _ reason: String) {
        let reference = component.text("UID") ?? component.text("SUMMARY") ?? "line \(component.line)"
        document.rejections.append(
            Rejection(
                kind, stage: .parsing, source: source, reference: reference,
                example: component.text("SUMMARY") ?? component.text("URL"), reason: reason, line: component.line))
    }
}
