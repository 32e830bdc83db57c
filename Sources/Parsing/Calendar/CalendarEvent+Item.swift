import Markup
import Records

extension CalendarEvent {
    /// What an event says, but for its times.
    static func plainItem(of event: CalendarComponent) -> ParsedItem {
        var item = ParsedItem()
        item.kind = .event
        item.line = event.line
        item.id = event.text("UID")
        item.series = item.id
        item.url = event.text("URL")
        item.title = event.text("SUMMARY")
        describe(&item, event)
        item.place = event.text("LOCATION")
        item.tags = event.all("CATEGORIES").flatMap(\.list)
        item.datePublished = event.text("CREATED")
        item.dateModified = event.text("LAST-MODIFIED")
        item.isWithdrawn = event.text("STATUS")?.uppercased() == "CANCELLED"
        item.image = event.first("IMAGE").flatMap { $0.parameter("ENCODING") == nil ? $0.text : nil }
        item.language = event.first("SUMMARY")?.parameter("LANGUAGE")
        item.authors = event.all("ORGANIZER").compactMap(organizer)
        item.attachments = event.all("ATTACH").compactMap(attachment)
        locate(&item, event.first("GEO"))
        return item
    }

    /// Outlook writes the HTML beside the text, Google in its place, with line breaks between the tags.
    private static func describe(_ item: inout ParsedItem, _ event: CalendarComponent) {
        item.contentHTML =
            event.lines.first {
                $0.name == "X-ALT-DESC" && $0.parameter("FMTTYPE")?.lowercased() == "text/html"
            }?.text
        guard let description = event.text("DESCRIPTION") else { return }
        guard HTMLTag.stands(in: description) else {
            item.contentText = description
            return
        }
        item.contentHTML = item.contentHTML ?? MixedText.html(description)
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
}
