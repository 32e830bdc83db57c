import Records

/// The words of each subject in German municipal news; see `SubjectLexicon` for the notation.
enum GermanSubjects {
    static let words: [Subject: String] = [
        .administration: """
        4: *ausschuss, *satzung, stadtrat*, gemeinderat*, ratssitzung*, ratsmitglied*, ortschaftsrat*, ausschuss*,
           bürgermeister*, oberbürgermeister*, stadtverwaltung*, gemeindeverwaltung*, haushaltsplan*, doppelhaushalt*,
           haushaltssatzung, satzung*, kämmer*, beigeordnet*, amtsblatt*, beschlussvorlag*, ratsbeschluss*,
           hauptausschuss, finanzausschuss, bürgerbüro*, rathaus*, kreistag*, verwaltungsrat*
        3: verwaltung*, fraktion*, dezernent*, haushalt*, sitzung*, tagesordnung*, ortsvorsteher*, landrat, landrät*,
           bürgerversammlung*, bürgerbeteiligung*, bürgerentscheid*, gebühren*, grundsteuer*, gewerbesteuer*,
           hebesatz*, amtsleiter*, standesamt öffnung*, personalausweis*, führungszeugnis*, livestream rat*,
           städtepartnerschaft*, partnerstadt*, partnerstädt*, eingemeindung*, ratsinformation*, vorlag*, kommunal*,
           ortsrat*, beirat*, amtseinführung*, vereidig*, amtszeit*, konzessionsvertrag*
        2: rat, rates, beschließ*, beschloss*, beschluss*, beschlüss*, beratung*, berät, beraten, antrag*, anträge,
           abstimm*, mehrheit*, opposition*, behörd*, amt, ämter, terminvergabe*, online-dienst*, digital*, formular*,
           förderantrag*, resolution*, stellungnahme*, etat*, sparpaket*, schulden*, konzept*, mandat*, leitbild*,
           stadtentwicklung*, bürgerinnen
        1: stimmt*, zuständig*, entscheid*, prüf*, vorschlag*, euro, kreis, genehmig*
        """,
        .elections: """
        5: *wahl, wahllokal*, wahlberechtigt*, wahlbeteiligung*, kommunalwahl*, bundestagswahl*, landtagswahl*,
           europawahl*, bürgermeisterwahl*, briefwahl*, stichwahl*, wahlhelfer*, wahlausschuss, wahlleiter*,
           wahlvorschlag*, wahlzettel*, stimmzettel*, wahlkreis*, wahlbezirk*, wahlergebnis*, wahlbenachrichtigung*,
           wahlvorstand*, wahlkampf*, wählergemeinschaft*, wählerverzeichnis*, wahlsonntag, ratswahl*, landratswahl*,
           jugendwahl*
        4: wahl, wahlen, wähler*, kandidat*, kandidier*, auszähl*, stimmenanteil*, spitzenkandidat*, urnengang*,
           wahlplakat*, direktmandat*, wiederwahl*, seniorenratswahl*
        3: stimmen, wählen, gewählt, listenplatz*, aufstellungsversammlung*, bewerber* um das amt, wahl*
        2: partei*, mandat*, unterstützungsunterschrift*, unterschriften, sitze, liste, listen
        """,
        .population: """
        5: *hochzeit, einwohnerzahl*, einwohner*, bevölkerung*, zensus*, geburtenrate*, geburtenzahl*, neugeboren*,
           geburten, zuzug*, zuzüg*, wegzug*, wegzüg*, demograf*, demograph*, eheschließung*, trauung*, standesamt*,
           melderegister*, neujahrsbaby, sterbefäll*, vornamen*
        4: goldene hochzeit, diamantene hochzeit, eiserne hochzeit, gnadenhochzeit, goldhochzeit*, hochzeitspaar*,
           brautpaar*, babyempfang*, baby, babys, zwillinge, drillinge, altersdurchschnitt*, durchschnittsalter*,
           neubürger*, scheidung*, einbürgerung*, ausländeranteil*, zugezogen*
        3: hochzeit*, statistik*, heirat*, traute*, älteste einwohner*, geboren*, melde*amt*, bevölkerungsprognose*,
           haushaltsgröße*, einwanderung*, flüchtlingszahl*
        2: geburt*, familien, menschen mehr, zahl der
        """,
        .construction: """
        4: *sanierung, *neubau, *umbau, neubau*, baustelle*, bauarbeit*, sanier*, umbau*, umbauarbeit*, rohbau*,
           richtfest*, spatenstich*, grundsteinlegung*, abriss*, baugebiet*, bebauungsplan*, bauantrag*,
           baugenehmigung*, bauherr*, wohnungsbau*, neubaugebiet*, modernisier*, anbau, bauausschuss, baukosten*,
           bauabschnitt*, baubeginn*, fassade*, dacharbeiten, gerüst*, dachstuhl*
        3: bau, bauen, gebaut, baut, erweiterungsbau*, erweiterung*, architekt*, wohnung*, mehrfamilienhaus*,
           wohnpark*, grundstück*, quartier*, kanal*, kanalsanierung*, wasserleitung*, fernwärme*, glasfaser*,
           breitband*, bagger*, estrich*, handwerker*, barrierefrei umgebaut, barrierefrei*, flächennutzungsplan*,
           investor*, leerstand*, brache*, umgestalt*, neugestalt*, pflasterarbeit*, bauhof*, denkmalgerecht*,
           restaurier*, ausschreibung*, planungsbüro*, fertiggestellt*, fertigstellung*, einweihung*, eingeweiht,
           spielplatz*, zeitplan, bezugsfertig*, beleuchtung*
        2: renovier*, instand*, arbeiten, entsteh*, errichtet*, errichtung*, gebäude*, haus, immobilie*, planung*,
           millionen, investier*, investition*, fenster, dach, heizung*, beton*, projekt*, platz, fläche*
        1: firma, kosten, fertig*
        """,
        .transport: """
        4: *sperrung, *umleitung, *straßenbahn, *bahnhof, straßensperrung*, sperrung*, vollsperrung*, umleitung*,
           verkehr*, radweg*, fahrradstraße*, kreisverkehr*, ampel*, busverkehr*, buslinie*, bus, busse, bussen, bahn,
           bahnhof*, bahnstrecke*, zug, züge, zugverkehr*, straßenbahn*, fahrplan*, haltestelle*, parkplatz*,
           parkplätz*, parkhaus*, parkgebühr*, parken, bewohnerparken*, autobahn*, bundesstraße*, landesstraße*,
           ortsumgehung*, umgehungsstraße*, tempo, nahverkehr*, öpnv, schienenersatz*, brücke*, fahrbahn*,
           zebrastreifen*, bürgerbus*, ruftaxi*, carsharing, ladesäule*, e-scooter
        3: straße gesperrt, gesperrt*, autofahrer*, radfahrer*, fußgänger*, gehweg*, straßenbau*, asphalt*,
           deckenerneuerung*, fahrrad*, radverkehr*, pendler*, deutschlandticket, ticket*, tunnel*, unterführung*,
           bahnübergang*, gleis*, fähre*, flughafen*, winterdienst*, einbahnstraße*, halteverbot*, anlieger*, lkw,
           schwerlast*, stau, staus, mobilität*, kreuzung*, knotenpunkt*, stadtbahn*, regionalbahn*, verkehrsberuhig*,
           lastenrad*, schulweg*
        2: straße*, fahren, fahrt*, auto, autos, strecke*, fahrgast*, fahrgäst*, linie*, weg, route*, einmündung*, rad
        1: verbind*
        """,
        .economy: """
        4: unternehmen*, insolvenz*, arbeitsplatz*, arbeitsplätz*, arbeitslos*, arbeitsmarkt*, arbeitsagentur,
           gewerbegebiet*, gewerbepark*, industrie*, fabrik*, wirtschaft*, wirtschaftsförder*, firma, firmen,
           einzelhandel*, geschäftsaufgabe*, kurzarbeit*, stellenabbau*, ausbildungsmesse*, jobbörse*, jobmesse*,
           fachkräft*, umsatz*, gründer*, start-up*, handwerkskammer*, ihk, sparkasse*, volksbank*, brauerei*,
           betriebsrat*, produktion*, werk schließt
        3: betrieb, betriebe, mitarbeiter*, beschäftigt*, belegschaft*, arbeitgeber*, geschäft, geschäfte, geschäften,
           geschäftsleute, laden*, läden, händler*, wochenmarkt*, bauernmarkt*, markt, supermarkt*, discounter*,
           gastronom*, gaststätte*, hotel*, tourismus*, übernachtung*, landwirt*, bauern, ernte*, milchpreis*,
           hofladen*, preise, strompreis*, gaspreis*, energiepreis*, stadtwerke preis*, ansiedlung*, logistik*,
           investor*, export*, messe, standort*, handwerk*, azubi*, lehrling*, innung*, kaufhaus*, eröffnet filiale,
           filiale*, bankfiliale*, geldautomat*, verkaufsoffen*, tarif*, streik*, warnstreik*, auftrag*, absatz*
        2: kunde*, kunden, verkauf*, produkt*, verlust*, gewinn*, preis, euro je, angebot*, stellenangebot*,
           offene stellen, branche*, konzern*, inhaber*, nachfolg*, startup
        1: meldet, schließt
        """,
        .education: """
        4: *schule, *gymnasium, *kindergarten, schule*, schul*, grundschule*, gymnasium, gymnasi*, realschule*,
           gesamtschule*, berufskolleg*, hauptschule*, kindergarten*, kita*, kindertagesstätte*, schüler*, lehrer*,
           abitur*, abiturient*, einschul*, klassenzimmer*, unterricht*, ganztag*, hochschul*, universität*,
           studierend*, student*, volkshochschule*, vhs, musikschule*, zeugnis*, schulleiter*, schulhof*, erzieher*,
           stipendi*, förderschule*
        3: bildung*, ausbildung*, weiterbildung*, lernen, lernt, lern*, klasse, klassen, jahrgang*, jugend forscht,
           mint, robotik*, vorlesewettbewerb*, leseförder*, projektwoche*, austausch*, hausaufgaben*, mensa*,
           mittagessen, betreuungsplatz*, kinderbetreuung*, tagesmutter*, u3, internat*, forschung*, professor*,
           labor*, seminar*, kurs, kurse, akademie*, wettbewerb
        2: kinder, kindern, jugendliche*, eltern, ferien, ferienprogramm*, workshop*, absolvent*, pädagog*, buch*,
           wissenschaft*
        1: programm*
        """,
        .culture: """
        4: theater*, konzert*, ausstellung*, museum*, museen, galerie*, kino*, bücherei*, bibliothek*, stadtbücherei*,
           festival*, orchester*, chor, chöre, chors, oper*, ballett*, kabarett*, vernissage*, lesung*, autor,
           autorin*, kunstverein*, künstler*, kultur*, musik*, band, bühne*, premiere*, schauspiel*, filmabend*,
           comedy*, kunst*, operette*, musical*, stadthalle*, abendkasse*, karneval*, fasching*, fastnacht*, fasnet*,
           faschingsumzug*, *konzert, *theater, *museum, *ausstellung, *festival, schützenfest*, kirmes*,
           weihnachtsmarkt*, stadtfest*, altstadtfest*, tanz*
        3: maler*, malerei*, gemälde*, skulptur*, fotograf*, fotoausstellung*, literatur*, roman*, lyrik*, dichter*,
           jazz*, rock*, klassik*, sinfon*, symphon*, klavier*, violine*, gitarr*, blaskapelle*, musikverein*,
           volksfest*, umzug*, rosenmontag*, prinzenpaar*, büttenred*, heimatfest*, sommerfest*, open-air*, open air,
           eintritt*, karten, restkarten, vorverkauf*, publikum*, zuschauer*, auftritt*, programmheft*, führung*,
           schloss*, burg, burgen, burgruine*, denkmaltag*, denkmal offen, denkmalpflege*, ensemble*, gastspiel*,
           poetry slam, film, filme, kulturhaus*, kleinkunst*, puppen*, märchen*, atelier*
        2: spielt, spielen, abend*, besucher*, fest, feier*, veranstaltung*, programm*, unterhaltung*, tradition*,
           kostüm*, eröffn* ausstellung, gast, gäste, stück, werk*, sammlung*, ausgestellt
        1: saal, sonntag, duo
        """,
        .sport: """
        4: *turnier, *meisterschaft, *liga, fußball*, handball*, volleyball*, basketball*, tennis*, tischtennis*,
           turner*, turnen, leichtathlet*, schwimmer*, läufer*, marathon*, halbmarathon*, stadtlauf*, volkslauf*,
           liga, landesliga*, bundesliga*, kreisliga*, bezirksliga*, oberliga*, regionalliga*, verbandsliga*,
           meisterschaft*, meistertitel*, deutsche meister*, vizemeister*, turnier*, trainer*, torwart*, torhüter*,
           tore, tor, mannschaft*, sportverein*, sportler*, sport, sports, sportplatz*, sporthalle*, stadion*,
           medaille*, pokal*, auswärtsspiel*, heimspiel*, sieg, siege, siegt*, niederlage*, aufstieg*, abstieg*,
           judo*, karate*, boxer*, ringer*, schach*, reiter*, reitturnier*, radrennen*, triathlon*, ruder*, kegler*,
           kegel*, eishockey*, badminton*, hockey*, golf*, schwimm*, olympia*, weltmeister*, europameister*,
           sportabzeichen*, sportlerehrung*
        3: spiel, spielte, spieler*, spieltag*, saison*, punkt, punkte, tabelle*, tabellenführer*, halbzeit*, gegner*,
           gewann*, gewinnt*, besiegt*, verlor*, unentschieden*, satz, sätze, platz zwei, platz eins, platz drei,
           finale*, halbfinale*, qualifi*, training*, rekord*, wettkampf*, wettkämpf*, freibad*, hallenbad*,
           schwimmbad*, balken, riege*, staffel*, startschuss*, teilnehmer laufen, derby*, kunstrasen*,
           schiedsrichter*, sv, tsv, fc, tus, sportausschuss
        2: team, teams, platz, titel*, nachwuchs*, jugendmannschaft*, wertung*, bestzeit*, fans, rennen*, lauf
        1: erfolg*
        """,
        .associations: """
        4: *verein, verein, vereins, vereine, vereinen, kleingarten*, kleingärtner*, schützenverein*,
           schützenbruderschaft*, heimatverein*, landfrauen*, pfadfinder*, imker*, züchter*, kaninchenzüchter*,
           angelverein*, angler*, kolping*, kolpingsfamilie*, karnevalsverein*, förderverein*, bürgerverein*,
           wanderverein*, eifelverein*, sauerländischer, awo, vdk, ehrenamt*, ehrenamtlich*, jahreshauptversammlung*,
           mitgliederversammlung*, generalversammlung*, ortsverband*, ortsverein*, stammtisch*, thw, lions club,
           rotary*, bürgerstiftung*, dorfgemeinschaft*, nachbarschaftshilfe*, jägerschaft*, jäger, seniorenclub*,
           geschichtskreis*
        3: mitglied*, vorstand*, vorsitzend*, wiedergewählt*, kassierer*, schriftführer*, vereinsheim*, gründung*,
           vereinsjubiläum*, freiwillig*, ehrungen langjährig*, initiative*, dorffest*, osterfeuer*, maibaum*, backen,
           kuchen, arbeitseinsatz*, zeltlager*, jungschar*, gruppe, club, klub, nähtreff*, repair*, kegelclub*,
           stiftung*, spende*, spendenaktion*, basar*, tafel*
        2: treffen, helfer*, grillen, ausflug*, wander*, zusammenhalt*, gesellig*, besteht seit, jubiläum*,
           engagement*, laden ein
        1: gemeinsam, jahren
        """,
        .healthSocial: """
        4: *klinik, *praxis, *krankenhaus, krankenhaus*, krankenhäus*, klinik*, kliniken, klinikum*, arzt, ärzte,
           ärztin*, hausarzt*, arztpraxis*, praxis, apotheke*, pflege*, pflegeheim*, seniorenheim*, altenheim*,
           senioren*, hospiz*, impf*, impfung*, corona*, grippe*, gesundheit*, gesundheitsamt*, patient*, blutspende*,
           blutspend*, sozialamt*, sozial*, beratungsstelle*, behinder*, inklusion*, caritas, diakonie*, tafel,
           obdachlos*, sucht*, suchtberatung*, selbsthilfe*, hebamme*, notaufnahme*, sehbehinder*, rollstuhl*,
           jugendhilfe*, jugendamt*, kinderschutz*, frauenhaus*
        3: therap*, medizin*, krebs*, demenz*, pflegekräft*, pflegedienst*, sozialstation*, bürgergeld*, wohngeld*,
           armut*, flüchtling*, geflüchtet*, integration*, asyl*, migration*, hilfsmittel*, schwerbehinder*,
           seelisch*, psych*, depression*, stationär*, ambulan*, palliativ*, reha*, vorsorge*, erste hilfe,
           defibrillator*, rettungsdienst neu*, hitzeschutz*, stadtteiltreff*, mehrgenerationen*, schuldnerberatung*,
           streetwork*, familienzentrum*, ältere menschen
        2: hilfe*, helfen, betreu*, beratung*, unterstütz*, versorgung*, kranke*, krankheit*, betroffen*, angehörige*,
           station*, spende*, bedürftig*
        1: angebot, sprechstunde*
        """,
        .environmentWeather: """
        4: umwelt*, klima*, klimaschutz*, naturschutz*, natur, müll*, abfall*, sperrmüll*, biotonne*, recycling*,
           wertstoff*, hochwasser*, unwetter*, sturm*, orkan*, starkregen*, regen, regenfäll*, regenmeng*, trocken*,
           dürre*, hitze*, frost*, schnee*, schneefall*, glatteis*, gewitter*, hagel*, wetter, wetterdienst*,
           wetterbericht*, wetterlage*, temperatur*, niederschlag*, grad, wärmste*, kälteste*, trockenste*,
           deutscher wetterdienst, solar*, photovoltaik*, windkraft*, windrad*, windräd*, biotop*, artenschutz*,
           insekten*, blühwiese*, blühstreifen*, baumpflanz*, feinstaub*, lärm*, grundwasser*
        3: wald, wälder, waldes, baum, bäume, bäumen, borkenkäfer*, fluss*, bach, bäche, renaturier*, storch*,
           störche*, wolf, wölfe, biber*, fledermaus*, fledermäus*, vögel*, vogel*, amsel*, bienen*, krötenwanderung*,
           kröten*, wildschwein*, eichenprozession*, pflanz*, grünfläche*, grünanlage*, park, stadtputz*, kompost*,
           plastik*, co2, energiewende*, wärmeplanung*, energie*, messung*, messstation*, pegel*, deich*, moor*,
           wiese*, hecke*, waldbrandgefahr*, fische, fischsterben*, badegewässer*, trinkwasser*, nachhaltig*, sonne*,
           wind, nebel*, eis
        2: wasser*, garten*, tiere, tier, see, boden*, luft*, sommer, winter, gewässer*, landwirte, blumen*, ernte
        1: grün*, monat*
        """,
        .safety: """
        4: *brand, *unfall, *diebstahl, *einbruch, feuerwehr*, polizei*, brand, brände, brandes, großbrand*,
           wohnungsbrand*, brannte*, feuer*, unfall*, unfälle, verkehrsunfall*, einbruch*, einbrecher*, diebstahl*,
           dieb, diebe*, gestohlen*, überfall*, raub*, betrug*, betrüger*, festgenommen*, festnahme*, tatverdächtig*,
           verdächtig*, zeugen*, fahndet*, fahndung*, fahndungs*, ermittl*, staatsanwaltschaft*, rettungsdienst*,
           rettungshubschrauber*, notarzt*, verletzt*, tödlich*, schwerverletzt*, gesprengt*, explosion*, detonation*,
           evakuier*, bombe*, weltkriegsbombe*, blindgänger*, einsatz, einsätze, einsatzkräft*, löschzug*,
           löscharbeit*, katastrophenschutz*, sirene*, warntag*, vermisst*, kriminal*, messer*, schlägerei*
        3: ordnungsamt*, bußgeld*, blitzer*, geschwindigkeitskontroll*, alkohol*, drogen*, führerschein*,
           fahrerflucht*, sachschaden*, schaden, rauch*, rauchmelder*, gasaustritt*, gasleck*, täter*, opfer*,
           vandalismus*, sachbeschädig*, graffiti*, gericht*, amtsgericht*, landgericht*, verurteilt*, prozess*,
           haft*, gefängnis*, jugendfeuerwehr*, drehleiter*, löschfahrzeug*, wehr, gerettet*, rettung*, rettet*,
           ertrunken*, dlrg, sicherheit*, überwachung*, prävention*, enkeltrick*, schockanruf*, flüchtig*, streife*,
           prallte, kollidiert*, überschlug*
        2: gefahr*, warn*, alarm*, nacht, beamte*, kontroll*, krankenwagen*, streit*, flucht*, tot, tote*, starb
        1: gegen, uhr
        """,
        .church: """
        4: *kirche, *gottesdienst, kirche*, kirchen*, kirchengemeinde*, pfarr*, pastor*, bischof*, gottesdienst*,
           messe gefeiert, heilige messe, konfirmand*, konfirmation*, kommunion*, erstkommunion*, firmung*, taufe*,
           priester*, papst*, evangelisch*, katholisch*, ökumen*, andacht*, wallfahrt*, prozession*, fronleichnam*,
           kloster*, klöster, nonne*, mönch*, dekanat*, erzbistum*, bistum*, synode*, kirchenchor*, synagoge*,
           moschee*, osternacht*, christmette*, presbyterium*, kirchenvorstand*, diakon, küster*
        3: glocke*, glockenturm*, orgel*, altar*, kapelle, kapellen, segnung*, segnet*, gesegnet*, geweiht*, weihe*,
           gemeindehaus*, gemeindezentrum*, glaube*, gläubig*, gebet*, beten, bibel*, seelsorg*, sternsinger*,
           krippenspiel*, krippe*, passion*, heilig*, christ*, kirchentag*, muslim*, jüdisch*, jüdische gemeinde,
           domkapitel*, dom, münster*, religi*, pilger*
        2: gemeinde feiert, ostern, oster*, advent*, weihnacht*, st, sankt, feierlich*, predigt*, martinszug*,
           friedhof*, geistlich*
        1: gemeinde
        """,
        .personalities: """
        4: ehrenbürger*, bundesverdienstkreuz*, verdienstkreuz*, verdienstorden*, gestorben*, verstorben*, verstarb,
           trauer*, trauert*, nachruf*, ehrenamtspreis*, ehrennadel*, geburtstag*, jubilar*, persönlichkeit*,
           ruhestand*, verabschiedet, verabschiedung*, gewürdigt*, würdig*, lebenswerk*, preisträger*, auszeichnung*,
           ausgezeichnet*, geehrt*, ehrung*, ehrenring*, zum 100, hundertjährig*, wird 100, wird 90, feiert 90,
           feiert 100, porträt*
        3: ältester bürger, älteste bürgerin, gebürtig*, sohn der stadt, tochter der stadt, verdienst*, überreicht*,
           orden*, ehre, ehrt, lebensweg*, biografie*, gedenken an, zum tod, zum tode, beigesetzt*, legende*,
           pionier*, erfinder*, prominent*, star, im alter von, dienstjubiläum*, in den ruhestand, geht in ruhestand,
           gratulier*, glückwunsch*, glückwünsch*, altbürgermeister*, wohltäter*, stifter*
        2: leben, lebens, lebte, wurde geboren, bekannt*, preis, verliehen*, verleihung*, dank*, abschied*,
           jahrzehnte*, engagiert*, person, name, landrat überreicht*
        1: jahre, würd*
        """,
        .historyMemorial: """
        4: *denkmal, gedenk*, gedenkstein*, gedenktafel*, gedenkfeier*, gedenkveranstaltung*, mahnmal*, ehrenmal*,
           denkmal, stolperstein*, holocaust*, nationalsozial*, ns-zeit, kriegsende*, weltkrieg*, volkstrauertag*,
           pogrom*, deportier*, deportation*, stadtgeschichte*, heimatgeschichte*, ortsgeschichte*, geschichtsverein*,
           archiv*, stadtarchiv*, archäolog*, ausgrabung*, grabung*, histori*, zeitzeuge*, chronik*,
           kranzniederlegung*, befreiung*, kriegsgräber*, ddr, mauerfall*, wiedervereinigung*, mittelalter*
        3: geschichte*, jahrhundert*, vor 80 jahren, vor 100 jahren, vor 75 jahren, jahrestag*, jubiläumsjahr*,
           erinner*, opfer des, opfer der, kranz, kränze, schweigeminute*, vergangenheit*, juden, jüdisch*,
           zwangsarbeit*, kaiser*, römer*, römisch*, ritter*, stadtmauer*, fund, funde, münzen, ersterwähnung*,
           urkunde*, alte fotos, historiker*, überlebend*, friedhof jüdisch*, vertrieben*, vertreibung*, gefallene*,
           bergbau*, zeche*, museumsarchiv*, recherch*, namen, paten
        2: krieg*, damals, einst, alte, früher*, dokument*, tafel*, erbe, tradition*, mahnung*, soldat*, inschrift*,
           mauer*, quellen
        1: jahr
        """,
        .other: """
        4: fundbüro*, fundsache*, leserfoto*, foto der woche, bild der woche, gewinnspiel*, horoskop*, rezept*,
           kreuzworträtsel*, verlosung*, leserbrief*, redaktion*, kurios*, stromausfall*, wasser abgestellt,
           wasser wird abgestellt, wartungsarbeiten, störung*, hund entlaufen, katze entlaufen, entlaufen*,
           zugelaufen*, zählerstand*, öffnungszeiten
        3: leser*, tipp*, tipps, rätsel*, gesucht*, verloren*, gefunden*, brieftasche*, schlüssel, haustier*, hund,
           hunde, katze*, kater, kürbis*, pilze, pilz*, sonnenuntergang*, geschlossen, abgelesen*, abschalten,
           abgeschaltet*, stromabschaltung*, wasserabschaltung*
        2: service*, hinweis*, kalender*, umfrage*, bild, foto, fotos, schicken, abgeholt werden, vorübergehend*
        1: woche
        """,
    ]
}
