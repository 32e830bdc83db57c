import Records

/// The words of each subject in Polish, shorter than those of the towns' own languages; see `SubjectLexicon`.
enum PolishSubjects {
    static let words: [Subject: String] = [
        .administration:
            "4: rada miasta, rada gminy, rady miejskiej, radni, radnych, radny, burmistrz*, wójt*, prezydent miasta, uchwał*, sesja rady, sesj*, urząd miasta, urząd gminy\n3: budżet*, samorząd*, starost*, zarządzeni*, ratusz*, powiat*\n2: urząd, urzędnik*, wniosek, wniosk*, miast* partnersk*, partner*",
        .elections:
            "5: wybory, wyborów, wyborcz*, wyborc*, kandydat*, głosowani*, komisj* wyborcz*, frekwencj*\n3: referendum, mandat*, głosów, obwodow*",
        .population:
            "5: liczba mieszkańców, spis powszechny, demografi*, narodzin*, urodzeń, noworod*\n4: ślub*, złote gody, zaślubin*, rozwod*\n2: mieszkańców, ludnoś*",
        .construction:
            "4: budow*, przebudow*, remont*, rozbudow*, termomodernizacj*, inwestycj*, modernizacj*, rewitalizacj*, wykonawc*\n3: budynek, budynk*, dach, elewacj*, kanalizacj*, wodociąg*, osiedl*, mieszkani*\n2: odnow*, projekt*",
        .transport:
            "4: drog*, ulic*, asfalt*, rond*, objazd*, autobus*, tramwaj*, pociąg*, kolej*, dworzec, dworc*, parking*, ścieżk* rowerow*, most, mostu, skrzyżowani*, przystan*, rozkład jazdy\n3: kierowc*, pasażer*, ruch drogowy, chodnik*, linia",
        .economy:
            "4: bezroboci*, firm*, przedsiębior*, zakład*, fabryk*, miejsc pracy, inwestor*, targi pracy, handel, sklep*, rynek, gospodark*\n3: ceny, rolnik*, rolnict*, turyst*, kopalni*, jarmark*\n2: prac*, sprzeda*",
        .education:
            "4: szkoł*, szkoln*, przedszkol*, uczni*, uczeń, nauczyciel*, liceum, matur*, student*, uniwersytet*, edukacj*\n3: klas*, lekcj*, zajęci*, olimpiad*, konkurs*\n2: dzieci, młodzież*",
        .culture:
            "4: koncert*, teatr*, wystaw*, muzeum, galeri*, kino, bibliotek*, festiwal*, dom kultury, spektakl*, chór*, orkiestr*, zespół\n3: kultur*, muzyk*, film*, książk*, pisarz*, malarz*, jarmark*, dożynk*, artyst*\n2: wystąpi*, zaprasza*",
        .sport:
            "4: piłk*, piłkarz*, siatkówk*, siatkar*, koszykówk*, hokej*, tenis*, mecz*, turniej*, liga, ligi, mistrzostw*, medal*, trener*, biegacz*, maraton*, szach*, sport*\n3: klub, drużyn*, gol*, zwycię*, wygra*, puchar*, zawodnik*, zawod*\n2: sezon*",
        .associations:
            "4: stowarzyszeni*, koło gospodyń, harcerz*, wolontariusz*, związek emerytów, wędkarz*, myśliw*, działkow*, pszczelarz*, ochotnik*\n2: członk*, zebrani*, spotkani*",
        .healthSocial:
            "4: szpital*, lekarz*, przychodni*, zdrow*, szczepie*, pacjent*, senior*, opiek*, dom pomocy, niepełnosprawn*, krwiodawc*, pomoc społeczn*\n3: aptek*, chorob*, pielęgniar*, zasiłk*\n2: pomoc*",
        .environmentWeather:
            "4: środowisk*, odpad*, śmieci*, powódź, powodz*, burz*, wichur*, śnieg*, mróz, mroz*, susz*, smog*, pogod*, temperatur*, upał*\n3: drzew*, las, lasu, rzek*, przyrod*, zieleń, zieleni, park*\n2: wod*",
        .safety:
            "4: strażac*, straż pożarna, pożar*, policj*, policjant*, wypad*, kradzież*, złodziej*, oszust*, zatrzyman*, wybuch*, ewakuac*, ratownik*\n3: rann*, sąd, mandat*, przestęp*\n2: akcj*",
        .church:
            "4: kościoł*, kościół, parafi*, ksiądz, księd*, biskup*, msza, mszy, papież*, pielgrzym*, ewangel*, cerk*, nabożeństw*, zakon*, klasztor*\n2: święt*, modlitw*",
        .personalities:
            "4: honorowy obywatel*, zmarł*, jubileusz*, urodzin*, odznaczen*, order*, laureat*, nagrod*, pożegna*\n2: życi*",
        .historyMemorial:
            "4: pomnik*, upamiętni*, rocznic*, wojn*, histori*, archiw*, archeolog*, pamięci, muzeum historii, wyzwoleni*, powstani*, tablic* pamiątkow*\n2: wiek*, cmentarz*",
        .other:
            "4: znaleziono, zgubion*, horoskop*, przerw* w dostawie, konkurs dla czytelników, ogłoszeni*\n2: uwaga, nieczynn*",
    ]
}
