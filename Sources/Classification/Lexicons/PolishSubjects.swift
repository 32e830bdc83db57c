import Records

/// The words of each subject in Polish, shorter than those of the towns' own languages; see `SubjectLexicon`.
enum PolishSubjects {
    static let words: [Subject: String] = [
        .administration: """
        4: rada miasta, rada gminy, rady miejskiej, radni, radnych, radny, burmistrz*, wójt*, prezydent miasta,
           uchwał*, sesja rady, sesj*, urząd miasta, urząd gminy
        3: budżet*, samorząd*, starost*, zarządzeni*, ratusz*, powiat*
        2: urząd, urzędnik*, wniosek, wniosk*, miast* partnersk*, partner*
        """,
        .elections: """
        5: wybory, wyborów, wyborcz*, wyborc*, kandydat*, głosowani*, komisj* wyborcz*, frekwencj*
        3: referendum, mandat*, głosów, obwodow*
        """,
        .population: """
        5: liczba mieszkańców, spis powszechny, demografi*, narodzin*, urodzeń, noworod*
        4: ślub*, złote gody, zaślubin*, rozwod*
        2: mieszkańców, ludnoś*
        """,
        .construction: """
        4: budow*, przebudow*, remont*, rozbudow*, termomodernizacj*, inwestycj*, modernizacj*, rewitalizacj*,
           wykonawc*
        3: budynek, budynk*, dach, elewacj*, kanalizacj*, wodociąg*, osiedl*, mieszkani*
        2: odnow*, projekt*
        """,
        .transport: """
        4: drog*, ulic*, asfalt*, rond*, objazd*, autobus*, tramwaj*, pociąg*, kolej*, dworzec, dworc*, parking*,
           ścieżk* rowerow*, most, mostu, skrzyżowani*, przystan*, rozkład jazdy
        3: kierowc*, pasażer*, ruch drogowy, chodnik*, linia
        """,
        .economy: """
        4: bezroboci*, firm*, przedsiębior*, zakład*, fabryk*, miejsc pracy, inwestor*, targi pracy, handel,
           sklep*, rynek, gospodark*
        3: ceny, rolnik*, rolnict*, turyst*, kopalni*, jarmark*
        2: prac*, sprzeda*
        """,
        .education: """
        4: szkoł*, szkoln*, przedszkol*, uczni*, uczeń, nauczyciel*, liceum, matur*, student*, uniwersytet*,
           edukacj*
        3: klas*, lekcj*, zajęci*, olimpiad*, konkurs*
        2: dzieci, młodzież*
        """,
        .culture: """
        4: koncert*, teatr*, wystaw*, muzeum, galeri*, kino, bibliotek*, festiwal*, dom kultury, spektakl*, chór*,
           orkiestr*, zespół
        3: kultur*, muzyk*, film*, książk*, pisarz*, malarz*, jarmark*, dożynk*, artyst*
        2: wystąpi*, zaprasza*
        """,
        .sport: """
        4: piłk*, piłkarz*, siatkówk*, siatkar*, koszykówk*, hokej*, tenis*, mecz*, turniej*, liga, ligi,
           mistrzostw*, medal*, trener*, biegacz*, maraton*, szach*, sport*
        3: klub, drużyn*, gol*, zwycię*, wygra*, puchar*, zawodnik*, zawod*
        2: sezon*
        """,
        .associations: """
        4: stowarzyszeni*, koło gospodyń, harcerz*, wolontariusz*, związek emerytów, wędkarz*, myśliw*, działkow*,
           pszczelarz*, ochotnik*
        2: członk*, zebrani*, spotkani*
        """,
        .healthSocial: """
        4: szpital*, lekarz*, przychodni*, zdrow*, szczepie*, pacjent*, senior*, opiek*, dom pomocy,
           niepełnosprawn*, krwiodawc*, pomoc społeczn*
        3: aptek*, chorob*, pielęgniar*, zasiłk*
        2: pomoc*
        """,
        .environmentWeather: """
        4: środowisk*, odpad*, śmieci*, powódź, powodz*, burz*, wichur*, śnieg*, mróz, mroz*, susz*, smog*,
           pogod*, temperatur*, upał*
        3: drzew*, las, lasu, rzek*, przyrod*, zieleń, zieleni, park*
        2: wod*
        """,
        .safety: """
        4: strażac*, straż pożarna, pożar*, policj*, policjant*, wypad*, kradzież*, złodziej*, oszust*,
           zatrzyman*, wybuch*, ewakuac*, ratownik*
        3: rann*, sąd, mandat*, przestęp*
        2: akcj*
        """,
        .church: """
        4: kościoł*, kościół, parafi*, ksiądz, księd*, biskup*, msza, mszy, papież*, pielgrzym*, ewangel*, cerk*,
           nabożeństw*, zakon*, klasztor*
        2: święt*, modlitw*
        """,
        .personalities: """
        4: honorowy obywatel*, zmarł*, jubileusz*, urodzin*, odznaczen*, order*, laureat*, nagrod*, pożegna*
        2: życi*
        """,
        .historyMemorial: """
        4: pomnik*, upamiętni*, rocznic*, wojn*, histori*, archiw*, archeolog*, pamięci, muzeum historii,
           wyzwoleni*, powstani*, tablic* pamiątkow*
        2: wiek*, cmentarz*
        """,
        .other: """
        4: znaleziono, zgubion*, horoskop*, przerw* w dostawie, konkurs dla czytelników, ogłoszeni*
        2: uwaga, nieczynn*
        """,
    ]
}
