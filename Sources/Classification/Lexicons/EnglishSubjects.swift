import Records

/// The words of each subject in English, shorter than those of the towns' own languages; see `SubjectLexicon`.
enum EnglishSubjects {
    static let words: [Subject: String] = [
        .administration: """
        4: council*, mayor*, town hall, city hall, ordinance*, bylaw*, municipal*, twin town*, local authorit*
        3: budget*, committee*, resolution*, meeting of the council, public consultation
        2: authorit*, office*, planning committee
        """,
        .elections: """
        5: election*, voter*, polling*, ballot*, turnout, candidate*, referendum
        3: votes, voting, seats
        """,
        .population: """
        5: census, population, birth rate, newborn*, demograph*
        3: wedding*, births, marriages, residents registered
        2: inhabitants
        """,
        .construction: """
        4: construction, building work*, renovation, rebuilt, refurbish*, redevelop*, planning permission,
           demolition, new building
        3: builder*, architect*, housing, roof, sewer*
        2: built, site
        """,
        .transport: """
        4: road closure*, roadworks, traffic, bus, buses, train, trains, railway, station, parking, cycle path*,
           roundabout*, bridge*, motorway*
        3: road, roads, drivers, timetable*, passengers
        """,
        .economy: """
        4: business*, unemploy*, company, companies, factory, jobs, insolvency, employer*, investor*, retail*,
           shops
        3: market, prices, tourism, farmers
        2: industry, trade
        """,
        .education: """
        4: school*, pupil*, teacher*, kindergarten*, nursery, university, student*, exam*, graduation
        3: class, classroom*, lesson*, course*
        2: children
        """,
        .culture: """
        4: concert*, theatre*, theater*, exhibition*, museum*, gallery, cinema*, library, festival*, orchestra*,
           choir*, film*
        3: music*, artist*, author*, book*, castle*
        2: audience, performance
        """,
        .sport: """
        4: football*, hockey*, volleyball*, basketball*, tennis, match, matches, tournament*, league,
           championship*, medal*, coach, athlete*, marathon*, chess
        3: team, goal*, player*, won, cup, stadium
        """,
        .associations: """
        4: association*, volunteer*, scout*, gardeners, anglers, beekeepers, society, charity club
        2: members, annual meeting
        """,
        .healthSocial: """
        4: hospital*, doctor*, clinic*, nurse*, vaccin*, patient*, care home*, social service*, blood donor*,
           disab*, health
        3: elderly, pharmacy, homeless
        """,
        .environmentWeather: """
        4: environment*, waste, recycling, flood*, storm*, snow*, frost, drought, weather, temperature*,
           pollution, climate
        3: tree*, forest*, river*, nature, wildlife
        2: water, park
        """,
        .safety: """
        4: firefighter*, fire brigade, fire, police, accident*, crash*, theft*, stolen, burglar*, fraud*, arrest*,
           explosion, evacuat*, rescue*
        3: injured, killed, court, crime*
        """,
        .church: """
        4: church*, parish*, priest*, bishop*, mass, worship, chapel*, pilgrim*, monastery, synagogue*, blessing
        2: holy, prayer*
        """,
        .personalities: """
        4: honorary citizen*, died, obituar*, birthday*, award*, laureate*, native of
        2: life, tribute*
        """,
        .historyMemorial: """
        4: memorial*, monument*, anniversary, liberation, war, history, historical, archive*, archaeolog*,
           commemorat*, holocaust
        2: century, remembrance
        """,
        .other: """
        4: lost and found, horoscope*, crossword*, power cut*, water outage*, reader*, competition winner*
        2: notice, closed
        """,
    ]
}
