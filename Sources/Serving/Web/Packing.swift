import Hummingbird

/// Answers packed with gzip for those who take it that way.
enum Packing {
    /// Less is not worth a header.
    private static let least = 1000

    static func apply(to response: inout Response, for request: Request) {
        // The headers of the answer that is still good.
        if response.status == .notModified { response.headers.add("Accept-Encoding", toListIn: .vary) }
        guard let type = response.headers[.contentType], isText(type) else { return }
        response.headers.add("Accept-Encoding", toListIn: .vary)
        guard response.status == .ok, request.method == .get, accepts(request.headers[.acceptEncoding]),
            response.body.contentLength.map({ $0 >= least }) ?? true
        else { return }
        let body = response.body
        response.headers[.contentEncoding] = "gzip"
        response.headers[.contentLength] = nil
        response.body = ResponseBody { writer in try await body.write(try GzipWriter(writer)) }
    }

    private static func isText(_ type: String) -> Bool {
        type.hasPrefix("text/") || type.hasPrefix("image/svg") || type.contains("json") || type.contains("xml")
    }

    private static func accepts(_ header: String?) -> Bool {
        AcceptedRange.all(in: header).contains { ($0.name == "gzip" || $0.name == "*") && $0.weight > 0 }
    }
}

extension HTTPFields {
    /// Adds `value` to a field that is a list, once.
    mutating func add(_ value: String, toListIn name: FieldName) {
        let values = (self[name] ?? "").split(separator: ",").map { $0.filter { !$0.isWhitespace } }
        guard !values.contains(value) else { return }
        self[name] = (values + [value]).joined(separator: ", ")
    }
}
