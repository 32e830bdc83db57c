/// Disjoint sets with members that must never come together (union-find by size, with cannot-link pairs).
struct Partition: Sendable {
    private var parents: [Int]
    private var members: [[Int]]
    private var strangers: [Set<Int>]

    init(count: Int) {
        parents = Array(0..<count)
        members = (0..<count).map { [$0] }
        strangers = Array(repeating: [], count: count)
    }

    mutating func keepApart(_ left: Int, _ right: Int) {
        strangers[root(of: left)].insert(right)
        strangers[root(of: right)].insert(left)
    }

    func root(of element: Int) -> Int {
        var element = element
        while parents[element] != element { element = parents[element] }
        return element
    }

    /// Joins the two sets unless a pair kept apart would come together; says whether they are one set now.
    @discardableResult
    mutating func join(_ left: Int, _ right: Int) -> Bool {
        var (small, large) = (root(of: left), root(of: right))
        if small == large { return true }
        if members[small].count > members[large].count { swap(&small, &large) }
        guard !strangers[small].contains(where: { root(of: $0) == large }),
            !strangers[large].contains(where: { root(of: $0) == small })
        else { return false }
        parents[small] = large
        members[large] += members[small]
        strangers[large].formUnion(strangers[small])
        members[small] = []
        strangers[small] = []
        return true
    }

    func members(with element: Int) -> [Int] { members[root(of: element)] }
}
