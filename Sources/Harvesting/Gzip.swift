import CZlib

/// gzip members (RFC 1952) through zlib.
package enum Gzip {
    /// Room is lacking or zlib is not the one that was built against.
    package struct Failed: Error, CustomStringConvertible {
        package let code: Int32

        package var description: String { "zlib failed with code \(code)" }
    }

    /// One member without a name or a time, so that the same bytes always give the same member.
    package static func member(_ content: [UInt8]) throws(Failed) -> [UInt8] {
        var stream = z_stream()
        let begun = letopis_deflate_init(&stream, Z_DEFAULT_COMPRESSION, gzipWindow)
        guard begun == Z_OK else { throw Failed(code: begun) }
        defer { deflateEnd(&stream) }
        var input = content
        var output = [UInt8](repeating: 0, count: Int(deflateBound(&stream, UInt(content.count))))
        let code = input.withUnsafeMutableBufferPointer { source in
            output.withUnsafeMutableBufferPointer { target in
                stream.next_in = source.baseAddress
                stream.avail_in = UInt32(source.count)
                stream.next_out = target.baseAddress
                stream.avail_out = UInt32(target.count)
                return deflate(&stream, Z_FINISH)
            }
        }
        guard code == Z_STREAM_END else { throw Failed(code: code) }
        return Array(output.prefix(Int(stream.total_out)))
    }

    /// What is packed in `bytes`; nil when it is damaged or unpacks to more than `limit` bytes.
    package static func unpacked(_ bytes: [UInt8], window: Int32, limit: Int) -> [UInt8]? {
        var content: [UInt8] = []
        var rest = bytes[...]
        // Several members make one file.
        repeat {
            guard var member = GzipMember(window: window) else { return nil }
            member.take(rest, limit: limit - content.count)
            guard member.state == .complete else { return nil }
            content += member.content
            rest = rest.dropFirst(member.length)
        } while rest.starts(with: [0x1F, 0x8B])
        return content
    }

    /// 15 bits of window, and 16 for the gzip wrapper (zlib's manual, deflateInit2).
    static let gzipWindow: Int32 = 15 + 16
    /// zlib's wrapper or gzip's, whichever it is.
    package static let anyWindow: Int32 = 15 + 32
    /// No wrapper, as in ZIP files.
    static let bareWindow: Int32 = -15
}

/// Unpacks one gzip member that arrives in pieces.
struct GzipMember: ~Copyable {
    private var stream: UnsafeMutablePointer<z_stream>
    private(set) var content: [UInt8] = []
    /// Packed bytes that belonged to the member so far.
    private(set) var length = 0
    private(set) var state = State.open

    enum State: Equatable {
        case open, complete, damaged
    }

    /// Nil when there is no memory.
    init?(window: Int32 = Gzip.gzipWindow) {
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        guard letopis_inflate_init(stream, window) == Z_OK else {
            stream.deallocate()
            return nil
        }
    }

    deinit {
        inflateEnd(stream)
        stream.deallocate()
    }

    /// Takes packed bytes until the member ends; what follows it in `bytes` is left alone (see `length`).
    /// A member that unpacks to more than `limit` bytes counts as damaged.
    mutating func take(_ bytes: ArraySlice<UInt8>, limit: Int) {
        var input = Array(bytes)
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        input.withUnsafeMutableBufferPointer { source in
            stream.pointee.next_in = source.baseAddress
            stream.pointee.avail_in = UInt32(source.count)
            repeat {
                unpack(into: &buffer, limit: limit)
            } while state == .open
                && (stream.pointee.avail_in > 0 || stream.pointee.avail_out == 0)
            length += source.count - Int(stream.pointee.avail_in)
            stream.pointee.next_in = nil
        }
    }

    private mutating func unpack(into buffer: inout [UInt8], limit: Int) {
        let code = buffer.withUnsafeMutableBufferPointer { target in
            stream.pointee.next_out = target.baseAddress
            stream.pointee.avail_out = UInt32(target.count)
            return inflate(stream, Z_NO_FLUSH)
        }
        content.append(contentsOf: buffer.prefix(buffer.count - Int(stream.pointee.avail_out)))
        switch code {
        case Z_STREAM_END: state = .complete
        case Z_OK where content.count <= limit: break
        case Z_BUF_ERROR: break  // nothing left to do with these bytes
        default: state = .damaged  // zlib's codes are numbers, not an enum
        }
    }
}
