import CZlib

/// gzip (RFC 1952) and what HTTP calls deflate: zlib's wrapper (RFC 1950) or, from servers that read the name literally,
/// the bare stream (RFC 1951).
///
/// Several gzip members make one body. What follows the last and is none, mostly zeros, is passed over, as gzip does.
final class InflatedBody: Unpacking {
    private let isGzip: Bool
    private let stream: UnsafeMutablePointer<z_stream>
    private let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
    private var position = Position.start
    /// At a member's start its two first bytes decide what it is; they may come apart.
    private let head = UnsafeMutableRawBufferPointer.allocate(byteCount: 2, alignment: 1)
    private var headCount = 0

    private enum Position {
        case start, within, betweenMembers, behind
    }

    init(isGzip: Bool) {
        self.isGzip = isGzip
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
    }

    deinit {
        inflateEnd(stream)
        stream.deallocate()
        buffer.deallocate()
        head.deallocate()
    }

    var isWhole: Bool {
        switch position {
        case .betweenMembers, .behind: true
        case .start, .within: false
        }
    }

    func unpack(_ bytes: UnsafeRawBufferPointer, _ give: UnpackedBytes) throws(EncodingFault) {
        var rest = bytes[...]
        while !rest.isEmpty {
            switch position {
            case .within:
                rest = try inflated(rest, give)
            case .behind:
                return
            case .start, .betweenMembers:
                head[headCount] = rest.removeFirst()
                headCount += 1
                if headCount == 2 { try begin(give) }
            }
        }
    }

    private func begin(_ give: UnpackedBytes) throws(EncodingFault) {
        headCount = 0
        if position == .betweenMembers {
            guard isGzip, head[0] == 0x1F, head[1] == 0x8B else {
                position = .behind
                return
            }
            inflateReset(stream)
        } else {
            // RFC 1950, section 2.2: method 8, and the two bytes divisible by 31.
            let isWrapped = head[0] & 0x0F == 8 && (Int(head[0]) << 8 | Int(head[1])) % 31 == 0
            let window = isGzip || isWrapped ? Gzip.anyWindow : Gzip.bareWindow
            guard letopis_inflate_init(stream, window) == Z_OK else { throw fault }
        }
        position = .within
        // No stream ends within its first byte, so nothing is left.
        _ = try inflated(UnsafeRawBufferPointer(head)[...], give)
    }

    /// What is left of `bytes` once the stream has ended.
    private func inflated(
        _ bytes: Slice<UnsafeRawBufferPointer>, _ give: UnpackedBytes
    ) throws(EncodingFault) -> Slice<UnsafeRawBufferPointer> {
        let source = UnsafeRawBufferPointer(rebasing: bytes)
        // zlib's next_in is not const in Debian's header, but only read.
        stream.pointee.next_in = UnsafeMutableRawPointer(mutating: source.baseAddress)?.assumingMemoryBound(
            to: UInt8.self)
        stream.pointee.avail_in = UInt32(source.count)
        defer { stream.pointee.next_in = nil }
        repeat {
            stream.pointee.next_out = buffer.baseAddress?.assumingMemoryBound(to: UInt8.self)
            stream.pointee.avail_out = UInt32(buffer.count)
            let code = inflate(stream, Z_NO_FLUSH)
            let count = buffer.count - Int(stream.pointee.avail_out)
            if count > 0 { try give(UnsafeRawBufferPointer(rebasing: buffer[..<count])) }
            switch code {
            case Z_STREAM_END:
                position = .betweenMembers
                return bytes.suffix(Int(stream.pointee.avail_in))
            case Z_OK, Z_BUF_ERROR: break  // the latter: nothing left to do with these bytes
            default: throw fault  // zlib's codes are numbers, not an enum
            }
        } while stream.pointee.avail_in > 0 || stream.pointee.avail_out == 0
        return bytes.suffix(0)
    }

    private var fault: EncodingFault { .damaged(isGzip ? "gzip" : "deflate") }
}
