/// The words that sites write into classes and ids, in English and in the languages of the towns: Czech, Slovak, German,
/// Polish, and Ukrainian in Latin letters.
///
/// A name is cut into words where its case changes and where something else than a letter stands: `articleBody`,
/// `article_body` and `article-body` are two words each. A word with `*` stands for all that begin with it.
struct PageVocabulary {
    private var keys: [UInt64]
    private var values: [NameRoles]
    private let mask: Int

    static let standard = PageVocabulary(lists)

    private init(_ lists: [(NameRoles, String)]) {
        mask = 4_095
        keys = Array(repeating: 0, count: mask + 1)
        values = Array(repeating: [], count: mask + 1)
        for (role, words) in lists {
            for word in words.split(whereSeparator: \.isWhitespace) {
                let isStem = word.utf8.last == 0x2A
                var hash = Self.seed
                for byte in word.utf8 where byte != 0x2A { hash = Self.next(hash, byte) }
                insert(isStem ? hash : ~hash, role)
            }
        }
    }

    /// What the names in a `class` or `id` say together.
    func roles(of names: ArraySlice<UInt8>) -> NameRoles {
        var roles: NameRoles = []
        for name in names.split(whereSeparator: ByteClass.isSpace) {
            // Long ones are made of a heading's words.
            guard name.lazy.filter({ $0 == 0x2D || $0 == 0x5F }).count < 4 else { continue }
            var own = self.roles(ofName: name)
            if own.isSuperset(of: [.subject, .substance]) { own.insert(.body) }
            roles.formUnion(own)
        }
        return roles
    }

    private func roles(ofName name: ArraySlice<UInt8>) -> NameRoles {
        var roles: NameRoles = []
        var hash = Self.seed
        var length = 0
        var wasLower = false
        for byte in name {
            let lower = byte | 0x20
            let isLetter = (lower >= 0x61 && lower <= 0x7A) || byte >= 0x80
            let isUpper = isLetter && byte < 0x80 && byte & 0x20 == 0
            if !isLetter || (isUpper && wasLower) {
                if length > 0 { roles.formUnion(value(~hash)) }
                hash = Self.seed
                length = 0
            }
            wasLower = isLetter && !isUpper
            guard isLetter else { continue }
            hash = Self.next(hash, byte < 0x80 ? lower : byte)
            length += 1
            if length > 3 { roles.formUnion(value(hash)) }
        }
        if length > 0 { roles.formUnion(value(~hash)) }
        return roles
    }

    private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

    /// FNV-1a.
    private static func next(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }

    private func place(_ key: UInt64) -> Int {
        var place = Int(truncatingIfNeeded: key ^ key >> 29) & mask
        while keys[place] != 0, keys[place] != key { place = (place + 1) & mask }
        return place
    }

    private mutating func insert(_ key: UInt64, _ role: NameRoles) {
        let place = place(key)
        keys[place] = key
        values[place].formUnion(role)
    }

    private func value(_ key: UInt64) -> NameRoles { values[place(key)] }

    private static let lists: [(NameRoles, String)] = [
        (
            .around,
            """
            nav navi navigation navigac* naviga* navbar topnav subnav sitenav mainnav menu* submenu hlavnimenu topmenu
            breadcrumb* drobeck* drobky krumelpfad brotkrumen* okruszki hlebnye chlebove
            footer* foot paticka pata zapati stopka fusszeile fussbereich pidval podval
            sidebar* sidecol aside seitenleiste randspalte marginalspalte bocni pravysloupec levysloupec
            cookie* consent* gdpr cmp onetrust didomi usercentrics cmplz klaro tarteaucitron iubenda borlabs* truste
            trustarc osano termly cky
            comment comments commentlist comm discussion* diskuze diskuse diskusia kommentare kommentar komentar* comentarios
            commentaires disqus replies respond shoutbox
            related souvisej* suvisiac* verwandt* weiterlesen aehnliche powiazan* podobne shozhi recommend* recommended
            empfehlung* doporuc* odporuc* polecan* mostread nejctenejsi neprehledn* trending popular similar readmore
            outbrain taboola recirc crosslinks interlinks
            newsletter* subscri* odber* abonn* predplat* paywall
            ads advert* adsense adsbygoogle adbox reklam* inzerce inzerat* werbung anzeige anzeigen promo* sponsor*
            banner* skyscraper adunit dfp doubleclick
            pager pagination* paginator strankovani strankovac blaettern seitenzahlen paging stronicowanie
            legends combx extra popup* modal* lightbox overlay tooltip dropdown toolbar
            search* hledat hledani vyhledav* suche suchen poshuk szukaj wyszukiwar*
            login* prihlas* anmeld* logowanie uvijty logout signin signup register*
            widget* ticker weather pocasi wetter pogoda pohoda
            skiplink* skiplinks sitemap mapawebu
            shopping cart kosik checkout
            """
        ),
        (
            .share,
            """
            share sharing sharer shares sharebar* sharebutton* sharedaddy social* socials soc addthis addtoany sdilet sdileni sdilej* zdielat zdielanie teilen
            podilyt* podil* udostepn* pluso ya-share shariff facebook twitter whatsapp linkedin pinterest followus
            tweet tweets
            """
        ),
        (.text, "hentry hpage hatom main page column haupt* detail* inhaltsbereich copy prose wysiwyg editor* rte"),
        (
            [.text, .subject],
            """
            article* entry post* blog story news aktualit* novink* zprav* sprav* clanek clanku clanok oznameni vyhlasen*
            beitrag* artikel* nachricht* meldung* bekanntmachung* artykul* wiadomosc* aktualnosc* statt* statja novyn* novost*
            """
        ),
        (
            [.text, .substance],
            "body content* contents text txt obsah* telo inhalt* tresc* zmist kontent bodytext fulltext maintext richtext"
        ),
        (
            .weak,
            """
            hidden hid meta masthead media contact* kontakt* tags tag tagcloud stitky schlagwort* keywords
            rating hodnoc* bewertung* ocena print* tisk drucken druck drukuj tool tools utility utilities com remark* rss feed*
            teaser* archive* archiv* uebersicht byline author* autor* vcard profile bio biography signature
            logo lang jazyk* sprache* jezyk* mova latest posledni neueste ostatni dalsi weitere inne inshi prev
            button* btn tlacitk* icon* counter* statist* pocitadlo
            """
        ),
        (
            .lead,
            """
            perex* lead leadtext lede anotace anotacia vorspann einleitung teasertext intro introtext zajawka anons
            standfirst subheadline podtitul* untertitel dek
            """
        ),
        (.byline, "byline* dateline writtenby autor* author* verfasser redakteur redaktor avtor pauthor"),
        (
            .date,
            """
            date* datum* datetime datum-publikace erstellt created createdate time timestamp zeit cas data
            """
        ),
        (
            [.date, .published],
            "published* pubdate posted* postedon publikov* zverejn* vlozeno vydano veroeffentlicht* opublik* dodano opubl*"
        ),
        (
            .otherDay,
            """
            event* akce akci konani termin termins terminy terminu veranstaltung* wydarzen* podij* podiya start startdate
            end enddate until expire* expiration* expiry platnost* platnosc* gueltig* valid* uzaverk* deadline* sejmut*
            stand updat* modif* lastmod* edited aktualiz* geaendert zmeneno zmena onovl*
            """
        ),
        (
            .body,
            """
            articlebody articlecontent articletext entrycontent postcontent storybody newsdetail newstext bodytext
            fullstory fulltext maintext clanektext textclanku obsahclanku artikeltext
            """
        ),
        (.hidden, "hidden* invisible visuallyhidden screenreader sronly noprint"),
    ]
}
