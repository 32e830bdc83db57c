/// The attributes of an element, their references resolved: numbers of names, and values as UTF-8 one behind the other.
/// One is filled again and again, so that an element costs no memory of its own.
public struct XMLAttributes {
    public struct Field {
        /// The number that the handler gave the name.
        public let name: Int
        /// Where in `bytes` the value stands.
        public let value: Range<Int>
    }

    public private(set) var fields: [Field] = []
    public private(set) var bytes: [UInt8] = []

    package init() {}

    @inlinable
    public var isEmpty: Bool { fields.isEmpty }

    package func text(of field: Field) -> String {
        bytes.withUnsafeBufferPointer { String(decoding: $0[field.value], as: UTF8.self) }
    }

    mutating func removeAll() {
        if fields.isEmpty { return }
        fields.removeAll(keepingCapacity: true)
        bytes.removeAll(keepingCapacity: true)
    }

    mutating func append(_ name: Int, value: UnsafeBufferPointer<UInt8>) {
        let begin = bytes.count
        bytes.append(contentsOf: value)
        fields.append(Field(name: name, value: begin..<bytes.count))
    }

    /// Appends an attribute whose value `write` appends to the bytes.
    mutating func append<Fault: Error>(_ name: Int, write: (inout [UInt8]) throws(Fault) -> Void) throws(Fault) {
        let begin = bytes.count
        try write(&bytes)
        fields.append(Field(name: name, value: begin..<bytes.count))
    }
}
