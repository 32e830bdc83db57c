import Foundation
import Synchronization

/// A loopback web server of a few fixed pages, which remembers what it was asked.
final class PageServer: Sendable {
    struct Page: Sendable {
        let type: String
        let body: String
        /// Where a redirect leads; nil for a page.
        let location: String?

        static func html(_ body: String) -> Page {
            Page(
                type: "text/html; charset=utf-8", body: "<!doctype html><html lang=\"cs\">\(body)</html>", location: nil
            )
        }

        static func xml(_ body: String) -> Page { Page(type: "application/xml", body: body, location: nil) }

        static func redirect(_ location: String) -> Page { Page(type: "text/plain", body: "", location: location) }
    }

    var port: Int { server.port }
    var asked: [String] { log.paths }
    private let server: LineServer
    private let log: Log

    private final class Log: Sendable {
        private let list = Mutex<[String]>([])
        var paths: [String] { list.withLock { $0 } }
        func note(_ path: String) { list.withLock { $0.append(path) } }
    }

    init(_ pages: [String: Page]) throws {
        let log = Log()
        self.log = log
        server = try LineServer { client in
            guard let request = client.line()?.split(separator: " "), request.count > 1 else { return }
            while let line = client.line(), !line.isEmpty {}
            let path = String(request[1])
            log.note(path)
            let page = pages[path]
            let status = page == nil ? "404 Not Found" : page?.location == nil ? "200 OK" : "301 Moved Permanently"
            let body = page?.body ?? "nothing here"
            let location = page?.location.map { "Location: \($0)\r\n" } ?? ""
            client.say(
                "HTTP/1.1 \(status)\r\nContent-Type: \(page?.type ?? "text/plain")\r\n\(location)"
                    + "Content-Length: \(body.utf8.count)\r\nConnection: close\r\n\r\n\(body)")
        }
    }

    func url(_ path: String) -> String { "http://127.0.0.1:\(port)\(path)" }

    /// A feed of RSS with items on these days.
    static func rss(_ title: String, days: [String]) -> Page {
        let items = days.map { day in
            "<item><title>Zpráva z \(day)</title><link>http://127.0.0.1/\(day)</link><pubDate>\(day)</pubDate></item>"
        }
        return .xml(
            "<rss version=\"2.0\"><channel><title>\(title)</title><language>cs-CZ</language>\(items.joined())"
                + "</channel></rss>")
    }
}
