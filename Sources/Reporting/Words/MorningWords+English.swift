extension MorningWords {
    static let english = MorningWords(
        noNight: "No night has been run yet: letopis run begins the first.",
        noNightSince:
            "No night has been run since {day}: Letopis is not being started. Look at the timer (systemctl list-timers, crontab -l), or start letopis run.",
        noNightSinceShort: "no night since {day}",
        underWay: "The first night began at {time} and has not ended yet.",
        atNight: "Last night, at {time},", byDay: "In the last run, at {time},",
        offline:
            "{when} this machine was offline: most servers could not be reached. Nothing counts against any source; check the connection, the next night asks again.",
        offlineShort: "offline",
        nobodyAsked: "{when} there was nobody to ask.",
        answered: "{when} {answered} of {asked} sources answered.",
        newCount: "new", changedCount: "changed", missingCount: "no longer shown by their source",
        rejectedCount: "unreadable", allWell: "all is well", needsPerson: "needs you",
        whatNeedsYou: "What needs you", whatWaits: "What can wait", whatIsNew: "What is new",
        whatWasRejected: "What could not be read", more: "Others:", tellers: "told by {n} sources", line: "line",
        nightsInARow: "So for {n} nights.", lastReadOn: "Last read on {day}.", neverRead: "Never read yet.",
        notYetAsked: "Added since the last night; it will be asked in the next.",
        passedOver: "No night has asked it yet; the next tries.",
        everyDay: "usually something every day", every: "usually something every {n} {days}",
        nothingFor: "nothing for {n} {days}", days: Forms("day", "days", "days"),
        remedies: [
            .wait: "Nothing to do yet: it is asked again next night.",
            .waitUntil:
                "The server wants to be left alone until {time}; nothing to do before that, then it is asked again.",
            .address: "Open {url} in a browser. If it has moved, correct \"url\" in {file}.",
            .gone:
                "Look for a new address (letopis\u{A0}sources\u{A0}add\u{A0}PAGE), or switch the source off: letopis\u{A0}sources\u{A0}remove\u{A0}{id}",
            .access:
                "If {url} opens in a browser, ask the operator of the site to let Letopis in; otherwise put a public address into {file}. If the source has a key (\"token\"), it may have run out: store a new one.",
            .robots:
                "Ask the operator of the site. If it is the office's own, write \"robots\": \"ignore\" into {file}.",
            .siteOwner: "If it goes on, tell the operator of {url}; Letopis tries again every night.",
            .size: "If it is meant to be so large, raise harvest.maximumBodyBytes in pipeline.json.",
            .rules:
                "Rules for the page as it is now are proposed by letopis\u{A0}sources\u{A0}add\u{A0}{url}\u{A0}--by-rules. They belong into {file}. This passes once items come again; otherwise letopis\u{A0}sources\u{A0}accept\u{A0}{id}",
            .noFeed:
                "The feed of its site is found by letopis\u{A0}sources\u{A0}add\u{A0}{url}. Where there is none, {file} needs rules, which are proposed by letopis\u{A0}sources\u{A0}add\u{A0}{url}\u{A0}--by-rules",
            .importing:
                "Download the file and read it in: letopis\u{A0}import\u{A0}--source\u{A0}{id}\u{A0}FILE. If the address is not to be tried every night, write \"enabled\": false into {file}.",
            .feed:
                "Look at {url}. A new feed of the site is found by letopis\u{A0}sources\u{A0}add\u{A0}PAGE. This passes once items come again; otherwise letopis\u{A0}sources\u{A0}accept\u{A0}{id}",
            .file: "Correct it in {file}; letopis\u{A0}sources\u{A0}status\u{A0}{id} tells more.",
            .token: "Put it where it is looked for, or correct \"token\" in {file}.",
            .local:
                "If the source is meant to read from this machine, write \"allowLocal\": true into {file}; otherwise correct \"url\".",
            .newAddress: "Put the new address into {file}. Done: letopis\u{A0}sources\u{A0}accept\u{A0}{id}",
            .decide:
                "Look at {url}. If it is meant so: letopis\u{A0}sources\u{A0}accept\u{A0}{id}. If it is a mistake: letopis\u{A0}sources\u{A0}undo\u{A0}{id}",
            .acknowledge: "Once it is dealt with: letopis\u{A0}sources\u{A0}accept\u{A0}{id}",
        ],
        ended: "Look at {url}. If it has ended for good: letopis\u{A0}sources\u{A0}remove\u{A0}{id}",
        source: "Source", items: "items", inSevenDays: "7 days", lastNew: "last new", state: "state",
        states: [
            .well: "well", .failing: "not read", .attention: "needs a look", .silent: "silent", .new: "not yet asked",
            .off: "switched off",
        ],
        status: "the server answered with error {status}",
        goneForGood:
            "the server says that the address is gone for good (410); it is asked only once a month from now on",
        busy: "the server wants to be asked less often ({status})",
        movedTo: nil,
        addedAlike: nil,
        held: nil,
        rewritten: "{n} of {all} rewritten", vanished: "{n} of {all} gone", came: "{n} others came",
        // English is the machine's own language: its sentences say more than a translation.
        troubles: [:], details: nil, rejections: [:],
        otherRejection: "for a reason that letopis\u{A0}status\u{A0}--rejections tells", example: "for example",
        rejectionRemedies: [
            .nothing: "Nothing to do.",
            .publisher: "If you miss it, tell the operator of the site; what could be read is stored.",
            .rules: "If an item was lost by that, correct the rules in {file}.",
            .takenBack: "Nothing to do; letopis\u{A0}redact\u{A0}--log says why",
        ])
}
