import Records

/// The words of each subject in English, shorter than those of the towns' own languages; see `SubjectLexicon`.
enum EnglishSubjects {
    static let words: [Subject: String] = [
        .administration:
            "4: council*, mayor*, town hall, city hall, ordinance*, bylaw*, municipal*, twin town*, local authorit*\n3: budget*, committee*, resolution*, meeting of the council, public consultation\n2: authorit*, office*, planning committee",
        .elections: "5: election*, voter*, polling*, ballot*, turnout, candidate*, referendum\n3: votes, voting, seats",
        .population:
            "5: census, population, birth rate, newborn*, demograph*\n3: wedding*, births, marriages, residents registered\n2: inhabitants",
        .construction:
            "4: construction, building work*, renovation, rebuilt, refurbish*, redevelop*, planning permission, demolition, new building\n3: builder*, architect*, housing, roof, sewer*\n2: built, site",
        .transport:
            "4: road closure*, roadworks, traffic, bus, buses, train, trains, railway, station, parking, cycle path*, roundabout*, bridge*, motorway*\n3: road, roads, drivers, timetable*, passengers",
        .economy:
            "4: business*, unemploy*, company, companies, factory, jobs, insolvency, employer*, investor*, retail*, shops\n3: market, prices, tourism, farmers\n2: industry, trade",
        .education:
            "4: school*, pupil*, teacher*, kindergarten*, nursery, university, student*, exam*, graduation\n3: class, classroom*, lesson*, course*\n2: children",
        .culture:
            "4: concert*, theatre*, theater*, exhibition*, museum*, gallery, cinema*, library, festival*, orchestra*, choir*, film*\n3: music*, artist*, author*, book*, castle*\n2: audience, performance",
        .sport:
            "4: football*, hockey*, volleyball*, basketball*, tennis, match, matches, tournament*, league, championship*, medal*, coach, athlete*, marathon*, chess\n3: team, goal*, player*, won, cup, stadium",
        .associations:
            "4: association*, volunteer*, scout*, gardeners, anglers, beekeepers, society, charity club\n2: members, annual meeting",
        .healthSocial:
            "4: hospital*, doctor*, clinic*, nurse*, vaccin*, patient*, care home*, social service*, blood donor*, disab*, health\n3: elderly, pharmacy, homeless",
        .environmentWeather:
            "4: environment*, waste, recycling, flood*, storm*, snow*, frost, drought, weather, temperature*, pollution, climate\n3: tree*, forest*, river*, nature, wildlife\n2: water, park",
        .safety:
            "4: firefighter*, fire brigade, fire, police, accident*, crash*, theft*, stolen, burglar*, fraud*, arrest*, explosion, evacuat*, rescue*\n3: injured, killed, court, crime*",
        .church:
            "4: church*, parish*, priest*, bishop*, mass, worship, chapel*, pilgrim*, monastery, synagogue*, blessing\n2: holy, prayer*",
        .personalities:
            "4: honorary citizen*, died, obituar*, birthday*, award*, laureate*, native of\n2: life, tribute*",
        .historyMemorial:
            "4: memorial*, monument*, anniversary, liberation, war, history, historical, archive*, archaeolog*, commemorat*, holocaust\n2: century, remembrance",
        .other:
            "4: lost and found, horoscope*, crossword*, power cut*, water outage*, reader*, competition winner*\n2: notice, closed",
    ]
}
