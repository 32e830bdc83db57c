extension String {
    /// With the values in the places of their `{names}`.
    func filled(_ values: [String: String]) -> String {
        values.sorted { $0.key < $1.key }.reduce(self) { $0.replacing("{\($1.key)}", with: $1.value) }
    }
}
