import Records

/// The events of a file, each series with the events that replace instances of it.
struct CalendarEvents {
    private let events: [CalendarEvent]
    /// Bounds the work on hostile rules of the whole file.
    private var steps: Int

    init(_ events: [CalendarEvent], steps: Int) {
        self.events = events
        self.steps = steps
    }

    /// What an event came to.
    enum Outcome {
        case read(CalendarEvent.Reading)
        case refused(Refusal)
    }

    /// In the order of the events.
    mutating func outcomes() -> [Outcome] {
        let written = events.compactMap { $0.component.first("DTSTAMP") }.compactMap { CalendarTime($0.value)?.day }
            .max()
        let superseded = superseded()
        let overrides = overrides(without: superseded)
        var outcomes: [Outcome] = []
        var replaced: [Int: String] = [:]
        for (place, event) in events.enumerated() {
            if superseded.contains(place) {
                outcomes.append(
                    .refused(
                        Refusal(.superseded, "a later version of this event stands in the same calendar (SEQUENCE)")))
                continue
            }
            let replacing = event.replacedTime == nil ? event.identifier.flatMap { overrides[$0] } ?? [] : []
            do throws(Refusal) {
                let reading = try event.reading(overrides: replacing, writtenOn: written, steps: &steps)
                replaced.merge(reading.replaced) { first, _ in first }
                outcomes.append(.read(reading))
            } catch {
                outcomes.append(.refused(error))
            }
        }
        for (place, id) in replaced {
            guard case .read(var reading) = outcomes[place], !reading.items.isEmpty else { continue }
            reading.items[0].id = id
            outcomes[place] = .read(reading)
        }
        return outcomes
    }

    /// Places of events that another one with the same UID, for the same instance, replaces by a higher SEQUENCE; of
    /// overrides with the same one, the last counts.
    private func superseded() -> Set<Int> {
        struct Key: Hashable {
            let identifier: String
            let replacedTime: String?
        }
        var newest: [Key: Int] = [:]
        var superseded: Set<Int> = []
        for (place, event) in events.enumerated() {
            guard let identifier = event.identifier else { continue }
            let key = Key(identifier: identifier, replacedTime: event.replacedTime)
            guard let other = newest[key] else {
                newest[key] = place
                continue
            }
            let difference = event.sequence - events[other].sequence
            if difference < 0 {
                superseded.insert(place)
            } else if difference > 0 || event.replacedTime != nil {
                superseded.insert(other)
                newest[key] = place
            }
        }
        return superseded
    }

    private func overrides(without superseded: Set<Int>) -> [String: [(place: Int, event: CalendarEvent)]] {
        var overrides: [String: [(place: Int, event: CalendarEvent)]] = [:]
        for (place, event) in events.enumerated() where event.replacedTime != nil && !superseded.contains(place) {
            guard let identifier = event.identifier else { continue }
            overrides[identifier, default: []].append((place, event))
        }
        return overrides
    }
}
