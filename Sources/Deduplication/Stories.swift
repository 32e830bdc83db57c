import Records

/// The partition of groups into stories: items that tell one event in different words, and what announces it.
struct Stories: Sendable {
    private let units: [StoryUnit]
    private let unitOfItem: [Int]
    private let partition: Partition
    private let names: [String]
    private let meetings: [Int: Int]

    /// `documents` are those that `MeetingLinks.idsToRead` names.
    init(
        of comparands: [Comparand], reading documents: [Document], groups: DuplicateGroups, town: TownName
    ) {
        let (units, unitOfItem) = Stories.units(of: comparands, groups)
        var partition = Partition(count: units.count)
        // First: two announcements of one meeting may differ in a number, and still announce one meeting.
        let links = MeetingLinks(comparands, reading: documents, town: town)
        meetings = links.shown
        for (left, right) in links.pairs {
            partition.join(unitOfItem[left], unitOfItem[right])
        }
        for (left, right) in groups.series where unitOfItem[left] != unitOfItem[right] {
            partition.keepApart(unitOfItem[left], unitOfItem[right])
        }
        Stories.join(Stories.edges(between: units), in: &partition)
        self.units = units
        self.unitOfItem = unitOfItem
        self.partition = partition
        names = units.indices.map { index in
            partition.members(with: index).map { units[$0].name }.min() ?? units[index].name
        }
    }

    /// The smallest group of the story that the item at `index` belongs to.
    func story(of index: Int) -> String { names[unitOfItem[index]] }

    /// The index of the item that lists the meeting which the film at `index` shows.
    func meeting(of index: Int) -> Int? { meetings[index] }

    private static func units(of comparands: [Comparand], _ groups: DuplicateGroups) -> ([StoryUnit], [Int]) {
        var members: [[Int]] = []
        var unitOfRoot: [Int: Int] = [:]
        var unitOfItem: [Int] = []
        for index in comparands.indices {
            let root = groups.root(of: index)
            let unit = unitOfRoot[root] ?? members.count
            if unit == members.count {
                members.append([])
                unitOfRoot[root] = unit
            }
            members[unit].append(index)
            unitOfItem.append(unit)
        }
        let units = members.map { StoryUnit(name: groups.name(of: $0[0]), members: $0, of: comparands) }
        return (units, unitOfItem)
    }

    private struct Edge {
        let left: Int
        let right: Int
        let strength: Double
    }

    private static func edges(between units: [StoryUnit]) -> [Edge] {
        let vectors = StoryVectors(of: units)
        let rules = StoryRules()
        var edges: [Edge] = []
        let firstDays = units.map { $0.firstDay ?? .max / 2 }
        vectors.forEachCandidate(within: StoryRules.daysAtMost, firstDays: firstDays) { left, right in
            guard !units[left].isPage, !units[right].isPage else { return }
            let likeness = vectors.likeness(left, right)
            if let strength = rules.strength(units[left], units[right], cosine: likeness.cosine, rare: likeness.rare) {
                edges.append(Edge(left: left, right: right, strength: strength))
            }
        }
        return edges.sorted { first, second in
            if first.strength != second.strength { return first.strength > second.strength }
            return (first.left, first.right) < (second.left, second.right)
        }
    }

    /// The strongest edges first; two clusters come together only when half of their pairs agree, so that a chain of
    /// faint likenesses does not draw a month into one story.
    private static func join(_ edges: [Edge], in partition: inout Partition) {
        let pairs = Set(edges.map { UInt64($0.left) << 32 | UInt64($0.right) })
        for edge in edges {
            let left = partition.members(with: edge.left)
            let right = partition.members(with: edge.right)
            let agreeing = left.reduce(0) { count, one in
                count + right.count { pairs.contains(UInt64(min(one, $0)) << 32 | UInt64(max(one, $0))) }
            }
            if agreeing * 2 >= left.count * right.count { partition.join(edge.left, edge.right) }
        }
    }
}
