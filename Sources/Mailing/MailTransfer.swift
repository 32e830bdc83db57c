import CCurl
import Glibc

/// A connection to a mail server through libcurl; owns its handle and frees it.
final class MailTransfer {
    private let handle: UnsafeMutableRawPointer
    private let server: MailServer
    private let timeoutSeconds: Int
    private let errorText: UnsafeMutablePointer<CChar>
    private var rest: ArraySlice<UInt8> = []
    /// Whether the server did not take user and password: asking again would only bring it nearer to locking them out.
    private(set) var isDenied = false

    /// Set-up of the library itself comes once; a static constant is computed so.
    private static let isReady = curl_global_init(3) == CURLE_OK  // 3 is CURL_GLOBAL_ALL, a macro Swift cannot see

    /// Nil when libcurl has no memory.
    init?(server: MailServer, credentials: Mailer.Credentials?, timeoutSeconds: Int) {
        guard MailTransfer.isReady, let handle = curl_easy_init() else { return nil }
        self.handle = handle
        self.server = server
        self.timeoutSeconds = timeoutSeconds
        errorText = .allocate(capacity: Int(CURL_ERROR_SIZE))
        errorText.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
        letopis_curl_set_pointer(handle, CURLOPT_ERRORBUFFER, errorText)
        setServer(credentials)
        let context = Unmanaged.passUnretained(self).toOpaque()
        letopis_curl_set_pointer(handle, CURLOPT_READDATA, context)
        letopis_curl_set_read(handle) { buffer, size, count, context in
            guard let buffer, let context else { return 0 }
            let transfer = Unmanaged<MailTransfer>.fromOpaque(context).takeUnretainedValue()
            return transfer.give(UnsafeMutableRawBufferPointer(start: buffer, count: size * count))
        }
    }

    deinit {
        curl_easy_cleanup(handle)
        errorText.deallocate()
    }

    /// Sends one letter to one recipient; nil when the server took it.
    func fault(sending bytes: [UInt8], from sender: String, to recipient: String) -> String? {
        rest = bytes[...]
        errorText[0] = 0
        set(CURLOPT_MAIL_FROM, "<\(sender)>")
        let recipients = curl_slist_append(nil, "<\(recipient)>")
        defer { curl_slist_free_all(recipients) }
        letopis_curl_set_list(handle, CURLOPT_MAIL_RCPT, recipients)
        letopis_curl_set_long(handle, CURLOPT_UPLOAD, 1)
        let code = curl_easy_perform(handle)
        letopis_curl_set_list(handle, CURLOPT_MAIL_RCPT, nil)
        isDenied = code == CURLE_LOGIN_DENIED
        return code == CURLE_OK ? nil : sentence(code)
    }

    private func setServer(_ credentials: Mailer.Credentials?) {
        set(CURLOPT_URL, server.url)
        set(CURLOPT_PROTOCOLS_STR, "smtp,smtps")
        set(CURLOPT_PROXY, "")
        letopis_curl_set_long(handle, CURLOPT_NETRC, 0)
        letopis_curl_set_long(handle, CURLOPT_NOSIGNAL, 1)
        letopis_curl_set_long(handle, CURLOPT_CONNECTTIMEOUT, min(10, timeoutSeconds))
        letopis_curl_set_long(handle, CURLOPT_TIMEOUT, timeoutSeconds)
        let level =
            switch server.security {
            case .implicit, .startTLS: CURLUSESSL_ALL
            case .none: CURLUSESSL_NONE
            }
        letopis_curl_set_long(handle, CURLOPT_USE_SSL, Int(level.rawValue))
        if let credentials {
            set(CURLOPT_USERNAME, credentials.user)
            set(CURLOPT_PASSWORD, credentials.password)
        }
    }

    private func set(_ option: CURLoption, _ value: String) { letopis_curl_set_string(handle, option, value) }

    /// Called by libcurl for the next piece of the letter.
    private func give(_ buffer: UnsafeMutableRawBufferPointer) -> Int {
        let piece = rest.prefix(buffer.count)
        buffer.copyBytes(from: piece)
        rest = rest.dropFirst(piece.count)
        return piece.count
    }

    /// In words that a clerk can act on. libcurl's own text never holds the password.
    private func sentence(_ code: CURLcode) -> String {
        let detail = String(cString: errorText)
        let host = server.host
        return switch code {
        case CURLE_COULDNT_RESOLVE_HOST:
            "the name \(host) leads nowhere (DNS): the mail server's name may be misspelt, or this machine offline"
        case CURLE_COULDNT_CONNECT: "no connection to \(host): \(detail)"
        case CURLE_OPERATION_TIMEDOUT: "\(host) was too slow: \(detail)"
        case CURLE_LOGIN_DENIED:
            "\(host) does not take the user and password of \"mail\" in pipeline.json"
                + (detail.isEmpty ? "" : ": \(detail)") + "; nobody else was tried with them"
        case CURLE_USE_SSL_FAILED:
            "\(host) offers no TLS, so nothing was sent; ask its operator for the address with TLS (smtps://)"
        case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CONNECT_ERROR, CURLE_SSL_CACERT_BADFILE:
            "no secure connection to \(host): \(detail)"
        case CURLE_SEND_ERROR where detail.hasPrefix("RCPT"), CURLE_SEND_FAIL_REWIND where detail.hasPrefix("RCPT"):
            "\(host) refuses this recipient: \(detail)"
        default:  // libcurl has about a hundred codes; its own words are good enough for the rest
            "\(host) did not take the message: "
                + (detail.isEmpty ? String(cString: curl_easy_strerror(code)) : detail)
        }
    }
}
