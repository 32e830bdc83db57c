import CCurl
import Glibc
import Records
import Synchronization

/// One request under way: libcurl's handle, what has come of the answer, and the task that waits for it.
///
/// `@unchecked`: set up by the asking task, then touched by the loop's thread alone, apart from `cancelled`.
final class CurlTransfer: @unchecked Sendable {
    typealias Continuation = CheckedContinuation<Result<FetchResponse, FetchFailure>, Never>

    let handle: UnsafeMutableRawPointer
    var continuation: Continuation?
    private let request: FetchRequest
    private let address: WebAddress
    private let limits: HarvestLimits
    private let errorText: UnsafeMutablePointer<CChar>
    private var fields: UnsafeMutablePointer<curl_slist>?
    private let cancelled = Atomic(false)
    private var body: [UInt8] = []
    /// Made when the first bytes of the body come: only then the fields that describe it are there.
    private var decoding: ContentDecoding?
    private var fault: EncodingFault?
    private var isCut = false
    private var refusal: (trouble: Trouble, sentence: String)?
    private var gatekeeper: Gatekeeper

    /// Nil when libcurl has no memory for it.
    init?(request: FetchRequest, address: WebAddress, limits: HarvestLimits, userAgent: String) {
        guard let handle = curl_easy_init() else { return nil }
        self.handle = handle
        self.request = request
        self.address = address
        self.limits = limits
        gatekeeper = Gatekeeper(allowsLocal: request.allowsLocal)
        errorText = .allocate(capacity: Int(CURL_ERROR_SIZE))
        errorText.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
        setAddress()
        setLimits()
        setHeaders(userAgent: userAgent)
        setCallbacks()
    }

    deinit {
        curl_easy_cleanup(handle)
        curl_slist_free_all(fields)
        errorText.deallocate()
    }

    var isCancelled: Bool { cancelled.load(ordering: .acquiring) }

    func cancel() { cancelled.store(true, ordering: .releasing) }

    func finish(_ result: Result<FetchResponse, FetchFailure>) {
        continuation?.resume(returning: result)
        continuation = nil
    }

    /// What the finished transfer amounts to.
    func result(_ code: CURLcode) -> Result<FetchResponse, FetchFailure> {
        if code == CURLE_OK { finishDecoding() }
        if let fault { return .failure(failure(fault)) }
        if let refusal, code != CURLE_OK { return .failure(FetchFailure(refusal.trouble, refusal.sentence, weight: 4)) }
        guard code == CURLE_OK || isCut else {
            let detail = String(cString: errorText)
            return .failure(
                CurlFailure.failure(
                    code, host: address.host, limits: limits, detail: request.secret?.removed(from: detail) ?? detail,
                    isConnected: isConnected))
        }
        return .success(response)
    }

    private func failure(_ fault: EncodingFault) -> FetchFailure {
        guard let sentence = fault.sentence(host: address.host) else {
            return FetchFailure(
                .plain(.tooLarge),
                "the answer is larger than \(limits.maximumBodyBytes) bytes once unpacked; if that is right, raise "
                    + "harvest.maximumBodyBytes")
        }
        return FetchFailure(.plain(fault.trouble), sentence, weight: fault.weight)
    }

    private var isConnected: Bool {
        var microseconds: curl_off_t = 0
        letopis_curl_get_offset(handle, CURLINFO_CONNECT_TIME_T, &microseconds)
        return microseconds > 0
    }

    private var status: Int {
        var status = 0
        letopis_curl_get_long(handle, CURLINFO_RESPONSE_CODE, &status)
        return status
    }

    private var response: FetchResponse {
        let redirect = request.redirects == .report ? text(CURLINFO_REDIRECT_URL) : nil
        guard let secret = request.secret else {
            return FetchResponse(
                finalURL: text(CURLINFO_EFFECTIVE_URL) ?? address.url, status: status, headers: headers, body: body,
                redirectURL: redirect, isFromOwnMachine: gatekeeper.hasStayedHome)
        }
        let clean = headers.map { Capture.Header(name: $0.name, value: secret.removed(from: $0.value)) }
        return FetchResponse(
            finalURL: address.url, status: status, headers: clean, body: secret.removed(from: body),
            redirectURL: redirect.map(secret.removed), isFromOwnMachine: gatekeeper.hasStayedHome)
    }

    private func text(_ info: CURLINFO) -> String? {
        var text: UnsafePointer<CChar>?
        letopis_curl_get_string(handle, info, &text)
        return text.map { String(cString: $0) }
    }

    /// The last answer's header fields, in their order.
    private var headers: [Capture.Header] {
        var headers: [Capture.Header] = []
        var previous: UnsafeMutablePointer<curl_header>?
        while let field = curl_easy_nextheader(handle, UInt32(CURLH_HEADER), -1, previous) {
            headers.append(
                Capture.Header(name: String(cString: field.pointee.name), value: String(cString: field.pointee.value)))
            previous = field
        }
        return headers
    }
}

// Setting up.
extension CurlTransfer {
    private func setAddress() {
        set(CURLOPT_URL, request.secret?.url(address.url) ?? address.url)
        set(CURLOPT_PROTOCOLS_STR, "http,https")
        set(CURLOPT_REDIR_PROTOCOLS_STR, "http,https")
        set(CURLOPT_FOLLOWLOCATION, request.redirects == .follow ? 1 : 0)
        set(CURLOPT_MAXREDIRS, limits.maximumRedirects)
        // A connection to this machine must not be there for a source that may not make one.
        set(CURLOPT_FORBID_REUSE, request.allowsLocal ? 1 : 0)
        // An empty proxy switches the environment's off: behind a proxy the address rule would judge the proxy only.
        set(CURLOPT_PROXY, "")
        set(CURLOPT_NETRC, 0)
        set(CURLOPT_NOSIGNAL, 1)
    }

    private func setLimits() {
        set(CURLOPT_CONNECTTIMEOUT_MS, Int(limits.connectTimeoutSeconds * 1000))
        set(CURLOPT_TIMEOUT_MS, Int(limits.totalTimeoutSeconds * 1000))
        set(CURLOPT_LOW_SPEED_LIMIT, 100)
        set(CURLOPT_LOW_SPEED_TIME, Int(limits.stallTimeoutSeconds))
    }

    private func setHeaders(userAgent: String) {
        set(CURLOPT_USERAGENT, userAgent)
        add("Accept", CurlTransfer.accepted)
        // As a field and not as libcurl's option, which would let libcurl unpack.
        add("Accept-Encoding", ContentDecoding.accepted)
        if let etag = request.etag { add("If-None-Match", etag) }
        if let date = request.lastModified { add("If-Modified-Since", date) }
        if let field = request.secret?.field { add(field.name, field.value) }
        letopis_curl_set_list(handle, CURLOPT_HTTPHEADER, fields)
    }

    /// Feeds first: some servers give the same address as a page and as a feed.
    private static let accepted = """
        application/atom+xml, application/rss+xml, application/feed+json, application/json;q=0.9, \
        application/xml;q=0.9, text/xml;q=0.9, text/html;q=0.8, */*;q=0.5
        """

    private func setCallbacks() {
        letopis_curl_set_pointer(handle, CURLOPT_ERRORBUFFER, errorText)
        let context = Unmanaged.passUnretained(self).toOpaque()
        letopis_curl_set_pointer(handle, CURLOPT_WRITEDATA, context)
        letopis_curl_set_write(handle, CURLOPT_WRITEFUNCTION) { bytes, size, count, context in
            guard let bytes, let context else { return 0 }
            let transfer = Unmanaged<CurlTransfer>.fromOpaque(context).takeUnretainedValue()
            return transfer.take(UnsafeRawBufferPointer(start: bytes, count: size * count))
        }
        letopis_curl_set_pointer(handle, CURLOPT_OPENSOCKETDATA, context)
        letopis_curl_set_open(handle) { context, _, address in
            guard let context, let address else { return -1 }
            return Unmanaged<CurlTransfer>.fromOpaque(context).takeUnretainedValue().socket(for: address)
        }
    }

    private func set(_ option: CURLoption, _ value: Int) { letopis_curl_set_long(handle, option, value) }

    private func set(_ option: CURLoption, _ value: String) { letopis_curl_set_string(handle, option, value) }

    /// A value with a line break would be a header of its own; no honest server gives one.
    private func add(_ name: String, _ value: String) {
        guard !value.utf8.contains(where: { $0 < 0x20 && $0 != 0x09 || $0 == 0x7F }) else { return }
        fields = curl_slist_append(fields, "\(name): \(value)") ?? fields
    }
}

// Called by libcurl, on the loop's thread.
extension CurlTransfer {
    /// Unpacks and keeps what comes; returning anything but its count stops the transfer.
    private func take(_ bytes: UnsafeRawBufferPointer) -> Int {
        do throws(EncodingFault) {
            if decoding == nil { decoding = try contentDecoding() }
            try decoding?.take(bytes) { unpacked throws(EncodingFault) in try keep(unpacked) }
        } catch {
            // What stands under an error's status is of no use; the status is.
            if (200...299).contains(status) { fault = error }
            body = []
            isCut = true
        }
        return isCut ? 0 : bytes.count
    }

    private func contentDecoding() throws(EncodingFault) -> ContentDecoding {
        let fields = headers.filter { $0.name.lowercased() == "content-encoding" }.map(\.value)
        return try ContentDecoding(fields: fields, maximumBytes: limits.maximumBodyBytes)
    }

    /// libcurl's own limit counts neither bodies of unknown length nor what they unpack to.
    private func keep(_ bytes: UnsafeRawBufferPointer) throws(EncodingFault) {
        guard !isCut else { return }
        if let cut = request.cutAtBytes, body.count + bytes.count > cut {
            body.append(contentsOf: bytes.prefix(cut - body.count))
            isCut = true
            return
        }
        guard body.count + bytes.count <= limits.maximumBodyBytes else { throw .tooLarge }
        body.append(contentsOf: bytes)
    }

    private func finishDecoding() {
        do throws(EncodingFault) {
            try decoding?.finish()
        } catch {
            if (200...299).contains(status) { fault = error }
        }
    }

    /// Opens the connection's socket unless the address is one that the source may not reach. It is asked for every
    /// address after its name was resolved, on each redirect anew.
    private func socket(for address: UnsafeMutablePointer<curl_sockaddr>) -> curl_socket_t {
        if let refusal = gatekeeper.refusal(of: bytes(of: address)) {
            self.refusal = (refusal.trouble, "refused: \(refusal)")
            return -1
        }
        let peer = address.pointee
        return Glibc.socket(peer.family, peer.socktype | Int32(SOCK_CLOEXEC.rawValue), peer.protocol)
    }

    /// The address's bytes in network order, out of sockaddr_in or sockaddr_in6.
    private func bytes(of address: UnsafeMutablePointer<curl_sockaddr>) -> [UInt8] {
        guard let offset = MemoryLayout<curl_sockaddr>.offset(of: \.addr) else { return [] }
        let socketAddress = UnsafeRawPointer(address) + offset
        switch address.pointee.family {
        case AF_INET: return [UInt8](UnsafeRawBufferPointer(start: socketAddress + 4, count: 4))
        case AF_INET6: return [UInt8](UnsafeRawBufferPointer(start: socketAddress + 8, count: 16))
        default: return []
        }
    }
}
