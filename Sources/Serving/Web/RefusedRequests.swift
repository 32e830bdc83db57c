import Hummingbird
import HummingbirdCore
import NIOCore

/// Gives what the HTTP parser itself refuses, and what therefore never comes to the gate, the headers and the form of every
/// other error.
final class RefusedRequests: ChannelOutboundHandler, RemovableChannelHandler, Sendable {
    typealias OutboundIn = HTTPConnectionStateHandler.OutboundIn
    typealias OutboundOut = OutboundIn

    private static let problem = """
        {"detail":"the request is not HTTP, or its address or a header is too long","status":400,"title":"Bad Request",\
        "type":"about:blank"}
        """

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        guard case .head(var head) = unwrapOutboundIn(data), head.status == .badRequest,
            head.headerFields[.contentSecurityPolicy] == nil
        else { return context.write(data, promise: promise) }
        let body = context.channel.allocator.buffer(string: Self.problem)
        StrictHeaders.add(to: &head.headerFields)
        head.headerFields[.contentType] = "application/problem+json"
        head.headerFields[.contentLength] = String(body.readableBytes)
        context.write(wrapOutboundOut(.head(head)), promise: nil)
        context.write(wrapOutboundOut(.body(body)), promise: promise)
    }
}
