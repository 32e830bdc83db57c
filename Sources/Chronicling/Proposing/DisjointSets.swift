/// Union-find whose roots are the smallest members, so that results do not depend on the order of joining.
struct DisjointSets {
    private var parents: [Int]

    init(count: Int) {
        parents = Array(0..<count)
    }

    mutating func root(of index: Int) -> Int {
        var root = index
        while parents[root] != root { root = parents[root] }
        var step = index
        while parents[step] != root { (step, parents[step]) = (parents[step], root) }
        return root
    }

    mutating func join(_ left: Int, _ right: Int) {
        let (one, two) = (root(of: left), root(of: right))
        parents[max(one, two)] = min(one, two)
    }

    /// The sets, members ascending, in the order of their smallest member.
    mutating func members() -> [[Int]] {
        var members: [[Int]] = Array(repeating: [], count: parents.count)
        for index in parents.indices { members[root(of: index)].append(index) }
        return members.filter { !$0.isEmpty }
    }
}
