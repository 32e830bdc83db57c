import Linguistics
import Records

/// A morning as people read it, in their language, in lines of 80 characters: what needs them stands before what is
/// only good to know.
package struct MorningText {
    private let words: MorningWords
    private let nightWords: NightWords
    private let language: Language
    private let clock: TownClock
    private let weigh: (String, Weight) -> String
    private let wrapping = Wrapping(width: 80)

    /// How a piece of text should strike the eye, where there is a way to.
    package enum Weight: Sendable {
        case heading, title, good, bad, quiet
    }

    /// `weigh` gives a terminal its colours; letters go without.
    package init(
        language: Language, clock: TownClock, weigh: @escaping (String, Weight) -> String = { text, _ in text }
    ) {
        words = MorningWords.of(language)
        nightWords = NightWords.of(language)
        self.language = language
        self.clock = clock
        self.weigh = weigh
    }

    /// One line for the subject of a letter.
    package func subject(of morning: Morning) -> String {
        "\(morning.town): \(words.newCount) \(morning.counts.new), \(verdict(on: morning))"
    }

    private func verdict(on morning: Morning) -> String {
        if morning.isLate { return words.noNightSinceShort.filled(["day": Typography.longDate(morning.day, language)]) }
        if morning.pressing > 0 { return "\(words.needsPerson): \(morning.pressing)" }
        if morning.remark != nil { return words.offlineShort }
        let failing = morning.sources.count { $0.state == .failing }
        return failing > 0 ? "\(words.state(.failing)): \(failing)" : words.allWell
    }

    /// Everything for one screen or letter.
    package func summary(of morning: Morning) -> String {
        var lines = [weigh(heading(morning.town, morning.day), .heading)]
        lines += night(morning)
        lines += section(
            words.whatNeedsYou,
            morning.nights.filter(\.needsPerson).flatMap(matter) + morning.tasks.filter(\.needsPerson).flatMap(task))
        lines += section(words.whatWaits, morning.tasks.filter { !$0.needsPerson }.flatMap(task))
        lines += section(words.whatIsNew, headlines(morning))
        lines += section(words.whatWasRejected, rejections(morning))
        return SecretMask.text(lines.joined(separator: "\n") + "\n")
    }

    /// What one day brought, for a screen or a letter.
    package func digest(_ digest: Digest) -> String {
        let count = digest.sections.reduce(0) { $0 + $1.stories.reduce(0) { $0 + $1.items.count } }
        var lines = [weigh(heading(digest.town, digest.day), .heading)]
        lines += wrapping.lines("\(words.newCount) \(count)".sentence)
        for section in digest.sections {
            lines += self.section(section.source, section.stories.flatMap(story))
        }
        if digest.others > 0 {
            let command = "letopis\u{A0}digest\u{A0}--date\u{A0}\(digest.day.iso8601)\u{A0}--all"
            lines += [""] + wrapping.lines("\(words.more) \(digest.others): \(command)")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func story(_ story: Digest.Story) -> [String] {
        let first = story.items[0]
        let tellers = story.tellers > 1 ? [words.tellers.filled(["n": String(story.tellers)])] : []
        return wrapping.lines(first.headline ?? first.id, first: " * ", rest: "   ").map { weigh($0, .title) }
            + wrapping.lines(
                (tellers + [first.id] + [first.record.url].compactMap(\.self)).joined(separator: " · "), first: "   ",
                rest: "   "
            ).map { weigh($0, .quiet) }
    }

    /// Every source in a row of its own.
    package func table(of morning: Morning) -> String {
        if morning.sources.isEmpty { return "" }
        let columns = (name: 32, items: 7, new: 9, last: 12)
        let head =
            "   " + Wrapping.cell(words.source, columns.name) + right(words.items, columns.items)
            + right(words.inSevenDays, columns.new) + right(words.lastNew, columns.last) + "  " + words.state
        let rows = morning.sources.map { line in
            let state = words.state(line.state)
            let row =
                Wrapping.cell(line.name, columns.name) + Wrapping.number(line.items, columns.items)
                + Wrapping.number(line.newItems, columns.new)
                + right(line.lastNew?.iso8601 ?? "–", columns.last) + "  "
            return switch line.state {
            case .well: weigh("ok", .good) + " " + row + weigh(state, .good)
            case .off: weigh("-- " + row + state, .quiet)
            case .new: weigh("--", .quiet) + " " + row + weigh(state, .quiet)
            case .failing, .attention, .silent: weigh("!!", .bad) + " " + row + weigh(state, .bad)
            }
        }
        return ([weigh(head, .quiet)] + rows).joined(separator: "\n") + "\n"
    }

    private func heading(_ town: String, _ day: Day) -> String {
        "\(town), \(Typography.dateWithWeekday(day, language))"
    }

    private func night(_ morning: Morning) -> [String] {
        guard let night = morning.night else {
            if morning.nights.contains(where: \.needsPerson) { return [] }
            return wrapping.lines(morning.underWay.map { words.underWay.filled(["time": time($0)]) } ?? words.noNight)
        }
        let counts = morning.counts
        let pairs = [
            (words.newCount, counts.new), (nightWords.takenInSince, counts.takenInSince),
            (words.changedCount, counts.changed), (words.missingCount, counts.missing),
            (words.rejectedCount, counts.rejected),
        ]
        let shown = pairs.filter { $0.1 > 0 || $0.0 == words.newCount }.map { "\($0.0) \($0.1)" }
        let isWell =
            morning.tasks.isEmpty && morning.pressing == 0 && morning.hasSources && morning.remark == nil
            && !morning.isLate
        let well = isWell ? [weigh(words.allWell.sentence, .good)] : []
        return late(morning) + reach(of: morning, night) + wrapping.lines(shown.joined(separator: ", ").sentence)
            + morning.nights.filter { !$0.needsPerson }.flatMap(matter) + well
    }

    /// What concerns the nights as a whole.
    private func matter(_ matter: NightMatter) -> [String] {
        switch matter {
        case .ahead(let night, let clock):
            return pressing(
                nightWords.ahead.filled(["ahead": moment(night), "clock": moment(clock)]), nightWords.aheadRemedy)
        case .cutShort(let run):
            return pressing(nightWords.cutShort.filled(["night": moment(run)]), nightWords.cutShortRemedy)
        case .lapsed(let run):
            let values = [
                "night": moment(run.startedAt), "documents": String(run.documents), "new": String(run.new),
                "changed": String(run.changed),
            ]
            return wrapping.lines(nightWords.lapsed.filled(values))
        }
    }

    private func pressing(_ what: String, _ remedy: String) -> [String] {
        wrapping.lines(what, first: "!! ", rest: "   ").map { weigh($0, .bad) }
            + wrapping.lines(remedy, first: "   -> ", rest: "      ")
    }

    /// Day and time on the town's clock.
    private func moment(_ instant: Instant) -> String {
        "\(Typography.longDate(clock.day(at: instant), language)), \(time(instant))"
    }

    private func late(_ morning: Morning) -> [String] {
        guard morning.isLate else { return [] }
        let day = Typography.longDate(morning.day, language)
        return wrapping.lines(words.noNightSince.filled(["day": day])).map { weigh($0, .bad) }
    }

    /// The hours in which nobody says "at night", on the town's clock: a run by hand.
    private static let daytime = "09:00"..<"21:00"

    /// Whom the night reached.
    private func reach(of morning: Morning, _ night: Instant) -> [String] {
        let counts = morning.counts
        let hour = time(night)
        let when = (Self.daytime.contains(hour) ? words.byDay : words.atNight).filled(["time": hour])
        let values = ["when": when, "answered": String(counts.answered), "asked": String(counts.asked)]
        let answered = wrapping.lines(words.answered.filled(values))
        if morning.remark != nil {
            let offline = wrapping.lines(words.offline.filled(values)).map { weigh($0, .bad) }
            return offline + (counts.asked > 0 ? answered : [])
        }
        return counts.asked == 0 && morning.hasSources
            ? wrapping.lines(words.nobodyAsked.filled(values)) : answered
    }

    private func section(_ title: String, _ lines: [String]) -> [String] {
        lines.isEmpty ? [] : ["", weigh(title, .heading)] + lines
    }

    private func task(_ task: MorningTask) -> [String] {
        let (what, advice): (String, String?) =
            switch task.matter {
            case .failing(let nights, let lastRead, let message, let trouble, let until):
                (
                    failure(nights: nights, lastRead: lastRead, words.trouble(trouble, message)),
                    self.remedy(
                        until == nil
                            ? .forFailure(trouble, needsPerson: task.needsPerson, wasRead: lastRead != nil)
                            : .waitUntil,
                        for: task, until: until)
                )
            case .attention(let text, let trouble):
                (words.trouble(trouble, text).sentence, self.remedy(.forAttention(trouble), for: task))
            case .silent(let days, let gap):
                (silence(days: days, gap: gap), words.ended.filled(["url": task.url, "id": task.source]))
            case .new: (words.notYetAsked, nil)
            case .passedOver: (words.passedOver, nil)
            }
        return [weigh((task.needsPerson ? "!! " : "-- ") + task.name, task.needsPerson ? .bad : .quiet)]
            + wrapping.lines(what, first: "   ", rest: "   ")
            + (advice.map { wrapping.lines($0, first: "   -> ", rest: "      ") } ?? [])
    }

    private func remedy(_ remedy: Remedy, for task: MorningTask, until: Instant? = nil) -> String? {
        let end = until.map { "\(Typography.dayAndMonth(clock.day(at: $0), language)) \(time($0))" } ?? ""
        return words.remedies[remedy]?.filled(
            [
                "url": task.url, "file": task.file, "id": task.source, "time": end,
            ])
    }

    private func failure(nights: Int, lastRead: Day?, _ reason: String) -> String {
        let often = nights > 1 ? " " + words.nightsInARow.filled(["n": String(nights)]) : ""
        let last =
            lastRead.map { words.lastReadOn.filled(["day": Typography.dayAndMonth($0, language)]) }
            ?? words.neverRead
        return reason.sentence + often + " " + last
    }

    /// `gap`: nil where the source's rhythm is not known.
    private func silence(days: Int, gap: Int?) -> String {
        func counted(_ phrase: String, _ number: Int) -> String {
            phrase.filled(["n": String(number), "days": words.days.form(number, language)])
        }
        let usual = gap.map { $0 == 1 ? words.everyDay : counted(words.every, $0) }
        return [usual, counted(words.nothingFor, days)].compactMap(\.self).joined(separator: ", ").sentence
    }

    private func headlines(_ morning: Morning) -> [String] {
        let lines = morning.headlines.flatMap { headline -> [String] in
            let tellers = headline.tellers > 1 ? " · " + words.tellers.filled(["n": String(headline.tellers)]) : ""
            return wrapping.lines(headline.title, first: " * ", rest: "   ").map { weigh($0, .title) }
                + wrapping.lines(headline.source + tellers, first: "   ", rest: "   ").map { weigh($0, .quiet) }
        }
        guard morning.furtherItems > 0 else { return lines }
        let command = "letopis\u{A0}search\u{A0}\"from:\(morning.day.iso8601)\""
        return lines
            + wrapping.lines(
                "\(words.more) \(morning.furtherItems): \(command)", first: "   ", rest: "   ")
    }

    private func rejections(_ morning: Morning) -> [String] {
        guard !morning.rejections.isEmpty else { return [] }
        let lines = morning.rejections.flatMap { group -> [String] in
            let place = group.line.map { " (\(words.line) \($0))" } ?? ""
            let example = group.example.map { "; \(words.example): \($0)" } ?? ""
            let advice = group.kind.flatMap { words.rejectionRemedies[$0.remedy] }?
                .filled(["file": group.file])
            return wrapping.lines("\(group.name): \(group.count)", first: " * ", rest: "   ")
                + wrapping.lines(words.rejection(group.kind, group.reason) + place + example, first: "   ", rest: "   ")
                .map { weigh($0, .quiet) }
                + (advice.map { wrapping.lines($0, first: "   -> ", rest: "      ") } ?? [])
        }
        return lines + wrapping.lines("letopis status --rejections", first: "   -> ", rest: "      ")
    }

    private func right(_ text: String, _ width: Int) -> String {
        text.count >= width ? " " + text.prefix(width - 1) : String(repeating: " ", count: width - text.count) + text
    }

    /// `2:30` on the town's clock.
    private func time(_ instant: Instant) -> String {
        let local = Instant(seconds: instant.seconds + Int64(clock.offset(at: instant)))
        return String(local.iso8601.dropFirst(11).prefix(5))
    }
}

extension String {
    /// With a capital letter and a full stop.
    fileprivate var sentence: String {
        let whole = prefix(1).uppercased() + dropFirst()
        return whole.last.map { ".!?…".contains($0) } ?? true ? whole : whole + "."
    }
}
