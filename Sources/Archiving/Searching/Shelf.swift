struct Shelf: Sendable {}
