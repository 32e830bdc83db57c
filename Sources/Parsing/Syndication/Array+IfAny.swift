extension Array {
    mutating func append(ifAny element: Element?) {
        if let element { append(element) }
    }

    /// Costs nothing where there is nothing, which is most often.
    mutating func append(ifAny elements: [Element]) {
        if !elements.isEmpty { append(contentsOf: elements) }
    }
}
