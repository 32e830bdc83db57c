extension MorningWords {
    static let ukrainian = MorningWords(
        noNight: "Ще не було жодної ночі: першу почне letopis run.",
        answered: "Уночі о {time} відповіли джерела: {answered} з {asked}.",
        newCount: "нових", changedCount: "змінених", missingCount: "джерело вже не показує",
        rejectedCount: "нечитних", allWell: "усе гаразд", needsPerson: "чекає на вас",
        whatNeedsYou: "Що чекає на вас", whatWaits: "Що може зачекати", whatIsNew: "Що нового",
        whatWasRejected: "Що не вдалося прочитати", more: "Інші:", tellers: "джерел: {n}", line: "рядок",
        nightsInARow: "Уже {n}-та ніч поспіль.", lastReadOn: "Востаннє прочитано {day}.",
        neverRead: "Ще жодного разу не прочитано.",
        notYetAsked: "Додано після останньої ночі; наступна прочитає його вперше.",
        everyDay: "зазвичай щось щодня", every: "зазвичай щось раз на {n} {days}",
        nothingFor: "тепер уже {n} {days} нічого", days: Forms("день", "дні", "днів"),
        checkAddress: "Відкрийте {url} у браузері. Якщо адреса змінилася, виправте \"url\" у {file}.",
        wait: "Поки що нічого робити не треба: наступної ночі буде нова спроба.",
        look:
            "Погляньте на {url}. Якщо так і має бути: letopis\u{A0}sources\u{A0}accept\u{A0}{id}. Якщо це помилка: letopis\u{A0}sources\u{A0}undo\u{A0}{id}",
        ended: "Погляньте на {url}. Якщо джерела вже немає: letopis\u{A0}sources\u{A0}remove\u{A0}{id}",
        source: "Джерело", items: "текстів", inSevenDays: "за 7 днів", lastNew: "востаннє", state: "стан",
        states: [
            .well: "гаразд", .failing: "не прочитано", .attention: "переглянути", .silent: "мовчить",
            .new: "ще не читано", .off: "вимкнено",
        ],
        status: "сервер відповів помилкою {status}",
        troubles: [
            .held: "за одну ніч змінилося або зникло більш ніж пів джерела; ця ніч чекає на рішення",
            .unknownName: "ім’я сервера нікуди не веде (DNS): можливо, адреса хибна або комп’ютер без інтернету",
            .noConnection: "із сервером не вдалося з’єднатися", .tooSlow: "сервер відповідав надто повільно",
            .noSecureConnection: "безпечне з’єднання не встановлено; сертифікат має поновити власник сайту",
            .brokenOff: "відповідь сервера обірвалася",
            .page: "замість даних надійшла вебсторінка", .notAFeed: "за адресою немає нічого, що можна читати",
            .empty: "відповідь порожня; архів лишається, яким був",
        ])
}
