import Archiving

extension QueryProblem {
    /// What a reader of the page is told.
    func sentence(in language: PageLanguage) -> String {
        switch language {
        case .cs: czech
        case .de: german
        case .uk: ukrainian
        case .en: message.prefix(1).uppercased() + message.dropFirst() + "."
        }
    }

    private var czech: String {
        switch self {
        case .tooLong(let characters): "Dotaz je příliš dlouhý; použili jsme prvních \(characters) znaků."
        case .tooManyWords(let followed): "Hledáme jen prvních \(followed) slov."
        case .tooManyAsterisks(let followed): "Hvězdička platí jen u prvních \(followed) slov."
        case .shortPrefix(let letters): "Hvězdička potřebuje před sebou jedno slovo aspoň o \(letters) písmenech."
        case .closesNothing: "Tato závorka nic neuzavírá; vynechali jsme ji."
        case .neverCloses: "Závorka není uzavřená; vynechali jsme ji."
        case .closedAtEnd: "Chybí uzavírací závorka."
        case .loneQuotationMark: "Chybí druhá uvozovka; slova hledáme jednotlivě."
        case .emptyQuotation: "Mezi uvozovkami není žádné slovo."
        case .noWord(let piece): "V „\(piece)“ není písmeno ani číslice; vynechali jsme to."
        case .noChoice(let word): "„\(word)“ nemá mezi čím vybírat; hledáme to jako slovo."
        case .noNeighbours(let word): "„\(word)“ potřebuje slovo na obou stranách; hledáme to jako slovo."
        case .nothingAfter(let word): "Za „\(word)“ nic nestojí; hledáme to jako slovo."
        case .noValue(let piece): "Údaji „\(piece)“ nerozumíme; hledáme ho jako slova."
        case .noSource(let id): "Zdroj „\(id)“ tu není."
        case .noSubject(let id): "Téma „\(id)“ tu není."
        case .noKind(let name): "Druh „\(name)“ tu není."
        case .noLanguage(let tag): "Jazyk „\(tag)“ neznáme."
        case .endsBeforeItBegins: "Poslední den je dřív než první, takže není co najít."
        }
    }

    private var german: String {
        switch self {
        case .tooLong(let characters): "Die Anfrage ist zu lang; gesucht wird mit den ersten \(characters) Zeichen."
        case .tooManyWords(let followed): "Gesucht wird nur nach den ersten \(followed) Wörtern."
        case .tooManyAsterisks(let followed): "Das Sternchen gilt nur bei den ersten \(followed) Wörtern."
        case .shortPrefix(let letters): "Vor dem Sternchen muss ein Wort mit mindestens \(letters) Buchstaben stehen."
        case .closesNothing: "Diese Klammer schließt nichts; sie wurde weggelassen."
        case .neverCloses: "Die Klammer wird nicht geschlossen; sie wurde weggelassen."
        case .closedAtEnd: "Die schließende Klammer fehlt."
        case .loneQuotationMark: "Das zweite Anführungszeichen fehlt; die Wörter werden einzeln gesucht."
        case .emptyQuotation: "Zwischen den Anführungszeichen steht kein Wort."
        case .noWord(let piece): "„\(piece)“ enthält weder Buchstaben noch Ziffern und wurde weggelassen."
        case .noChoice(let word): "„\(word)“ hat nichts zur Auswahl und wird als Wort gesucht."
        case .noNeighbours(let word): "„\(word)“ braucht auf beiden Seiten ein Wort und wird als Wort gesucht."
        case .nothingAfter(let word): "Nach „\(word)“ steht nichts; es wird als Wort gesucht."
        case .noValue(let piece): "Die Angabe „\(piece)“ ist unverständlich; sie wird als Wörter gesucht."
        case .noSource(let id): "Die Quelle „\(id)“ gibt es hier nicht."
        case .noSubject(let id): "Das Thema „\(id)“ gibt es hier nicht."
        case .noKind(let name): "Die Art „\(name)“ gibt es hier nicht."
        case .noLanguage(let tag): "Die Sprache „\(tag)“ ist unbekannt."
        case .endsBeforeItBegins: "Der letzte Tag liegt vor dem ersten, so dass nichts zu finden ist."
        }
    }

    private var ukrainian: String {
        switch self {
        case .tooLong(let characters): "Запит задовгий; ужито перші \(characters) знаків."
        case .tooManyWords(let followed): "Шукаємо лише перші \(followed) слів."
        case .tooManyAsterisks(let followed): "Зірочка діє лише біля перших \(followed) слів."
        case .shortPrefix(let letters): "Перед зірочкою має стояти одне слово щонайменше з \(letters) літер."
        case .closesNothing: "Ця дужка нічого не закриває; її пропущено."
        case .neverCloses: "Дужку не закрито; її пропущено."
        case .closedAtEnd: "Бракує закривної дужки."
        case .loneQuotationMark: "Бракує других лапок; слова шукаємо окремо."
        case .emptyQuotation: "Між лапками немає жодного слова."
        case .noWord(let piece): "У «\(piece)» немає ні літери, ні цифри; це пропущено."
        case .noChoice(let word): "«\(word)» не має з чого обирати; шукаємо це як слово."
        case .noNeighbours(let word): "«\(word)» потребує слова з обох боків; шукаємо це як слово."
        case .nothingAfter(let word): "Після «\(word)» нічого немає; шукаємо це як слово."
        case .noValue(let piece): "Умова «\(piece)» незрозуміла; шукаємо її як слова."
        case .noSource(let id): "Джерела «\(id)» тут немає."
        case .noSubject(let id): "Теми «\(id)» тут немає."
        case .noKind(let name): "Виду «\(name)» тут немає."
        case .noLanguage(let tag): "Мова «\(tag)» невідома."
        case .endsBeforeItBegins: "Останній день раніше за перший, тож шукати нічого."
        }
    }
}
