/// Receives the elements and texts of a piece of HTML from `HTMLFragment`, in their order.
package protocol HTMLHandler: AnyObject {
    /// Forgets what came before: a piece begins, or begins again because the first reader of it gave up.
    func begin()

    /// The start of an element; false when what is in it is to be passed over, and then no `leave` follows.
    ///
    /// - Parameter href: the value of the attribute of that name, of links only, its references resolved.
    func enter(_ tag: HTMLTag, href: UnsafeBufferPointer<UInt8>?) -> Bool

    /// A text in valid UTF-8, its references resolved.
    func text(_ text: UnsafeBufferPointer<UInt8>)

    /// A text that is one run of `PlainRun`, markup's signs excluded, but for a space before it; it holds more than that
    /// space. What such a text needs no look at is known.
    func run(_ text: UnsafeBufferPointer<UInt8>)

    /// The end of an element that was entered.
    func leave(_ tag: HTMLTag)
}
