extension MorningWords {
    static let english = MorningWords(
        noNight: "No night has been run yet: letopis run begins the first.",
        answered: "Last night, at {time}, {answered} of {asked} sources answered.",
        newCount: "new", changedCount: "changed", missingCount: "no longer shown by their source",
        rejectedCount: "unreadable", allWell: "all is well", needsPerson: "needs you",
        whatNeedsYou: "What needs you", whatWaits: "What can wait", whatIsNew: "What is new",
        whatWasRejected: "What could not be read", more: "Others:", tellers: "told by {n} sources", line: "line",
        nightsInARow: "So for {n} nights.", lastReadOn: "Last read on {day}.", neverRead: "Never read yet.",
        notYetAsked: "Added since the last night; it will be asked in the next.",
        everyDay: "usually something every day", every: "usually something every {n} {days}",
        nothingFor: "nothing for {n} {days}", days: Forms("day", "days", "days"),
        checkAddress: "Open {url} in a browser. If it has moved, correct \"url\" in {file}.",
        wait: "Nothing to do yet: it is asked again next night.",
        look:
            "Look at {url}. If it is meant so: letopis\u{A0}sources\u{A0}accept\u{A0}{id}. If it is a mistake: letopis\u{A0}sources\u{A0}undo\u{A0}{id}",
        seen: "Once it is dealt with: letopis\u{A0}sources\u{A0}accept\u{A0}{id}",
        ended: "Look at {url}. If it has ended for good: letopis\u{A0}sources\u{A0}remove\u{A0}{id}",
        source: "Source", items: "items", inSevenDays: "7 days", lastNew: "last new", state: "state",
        states: [
            .well: "well", .failing: "not read", .attention: "needs a look", .silent: "silent", .new: "not yet asked",
            .off: "switched off",
        ],
        status: "the server answered with error {status}",
        held: nil,
        rewritten: "{n} of {all} rewritten", vanished: "{n} of {all} gone", came: "{n} others came",
        // English is the machine's own language: its sentences say more than a translation.
        troubles: [:])
}
