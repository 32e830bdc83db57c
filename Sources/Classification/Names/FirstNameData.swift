import Linguistics

/// First names in the nominative, with the short forms that newspapers print.
enum FirstNameData {
    static func men(_ language: Language) -> String {
        switch language {
        case .cs, .sk: czechMen
        case .de: germanMen
        case .uk: ukrainianMen
        case .pl: polishMen
        case .en: englishMen
        }
    }

    static func women(_ language: Language) -> String {
        switch language {
        case .cs, .sk: czechWomen
        case .de: germanWomen
        case .uk: ukrainianWomen
        case .pl: polishWomen
        case .en: englishWomen
        }
    }

    private static let czechMen = """
        Adam Adolf Alan Albert Aleš Alexandr Alexej Alfréd Alois Andrej Antonín Arnošt Arne Artur Augustin Bartoloměj
        Bedřich
        Benedikt Benjamin Bernard Blahoslav Blažej Bohdan Bohumil Bohumír Bohuslav Boleslav Bořek Bořivoj Boris
        Branislav Bronislav
        Bruno Břetislav Cecil Ctibor Ctirad Cyril Čeněk Čestmír Dalibor Dalimil Dan Daniel Darek David Denis Dobromil
        Dobroslav Dominik
        Dušan Eduard Emanuel Emil Erich Erik Ervín Eugen Evžen Felix Ferdinand Filip František Franta Fridrich Gabriel
        Gustav Hanuš Havel
        Heřman Honza Horymír Hubert Hugo Hynek Ignác Igor Ilja Ivan Ivo Jáchym Jakub Kuba Jan Jára Jarda Jaromír
        Jaroslav Jeroným Jindřich Jindra Jiří
        Jirka Jonáš Josef Pepa Julius Juraj Kajetán Kamil Karel Kašpar Kazimír Klement Koloman Kristián Kryštof
        Květoslav Kvido Ladislav Láďa Leo Leopold
        Leoš Lešek Libor Lubomír Luboš Luděk Ludvík Lukáš Lumír Ľubomír Ľudovít Marcel Marek Marian Mario Martin Matěj
        Mateusz Matouš Matyáš Maxim Maxmilián
        Medard Metoděj Michael Michal Mikoláš Mikuláš Milan Miloň Miloš Miloslav Mirek Miroslav Míra Mojmír Norbert
        Oldřich Oleg Oliver
        Ondřej Ondra Osvald Ota Otakar Oto Otmar Patrik Pavel Pavol Peter Petr Přemysl Radek Radim Radko Radomír
        Radoslav Radovan Rafael Reinhold
        Richard Robert Robin Roland Roman Rostislav Rudolf Řehoř Samuel Sebastian Servác Silvestr Slavoj Slavomír
        Stanislav Standa Svatopluk Svatoslav
        Šimon Štefan Štěpán Tadeáš Teodor Tibor Timotej Tobiáš Tomáš Tom Václav Vašek Valentin Valter Vasil Vavřinec
        Věroslav Viktor Vilém Vilibald Vincenc
        Vít Vítek Vítězslav Vladan Vladimír Vláďa Vladislav Vlastimil Vlastislav Vlasta Vojtěch Vratislav Zbyněk
        Zbyšek Zdeněk Zdenek Zikmund Zoltán Žigmund
        """
    private static let czechWomen = """
        Adéla Adriana Agáta Alena Alexandra Alice Alžběta Amálie Anastázie Anděla Andrea Aneta Anežka Anička Anna
        Antonie Apolena Barbora Bára
        Beáta Běla Berta Bernadeta Blanka Blažena Bohdana Bohumila Bohuslava Božena Brigita Bronislava Cecílie
        Celestýna Dagmar Dana Daniela Danuše
        Darina Darja Daria Debora Denisa Diana Dita Dobromila Dominika Dora Dorota Drahomíra Drahoslava Edita Ela
        Elena Eleonora Eliška Elsa Ema Emílie Erika
        Ester Eugenie Eva Evelína Evička Filomena Františka Gabriela Gerta Gizela Hana Hanka Hanička Hedvika Helena
        Henrieta Hermína Hilda Ida Ilona Inka Ingrid Irena Irma
        Iva Ivana Iveta Ivona Izabela Jana Janička Jarmila Jaroslava Jasmína Jindřiška Jiřina Jitka Johana Jolana
        Josefa Josefína Judita Julie Justýna Kamila
        Karin Karina Karla Karolína Kateřina Katka Klára Klaudie Klotylda Kristina Kristýna Květa Květoslava Květuše
        Lada Ladislava Laura Lea Lenka Leona Leopolda Libuše
        Liliana Linda Ludmila Lucie Luisa Lýdie Magda Magdaléna Marcela Margita Marie Mariana Marika Markéta Marta
        Martina Matylda Michaela Milada Milena Milica Miloslava
        Miluše Miroslava Mirka Monika Naděžda Naďa Natálie Nela Nikol Nikola Nina Nora Oldřiška Olga Otilie Pavla
        Pavlína Petra Petronila Radka Radmila Radomíra
        Rebeka Regina Renata Renáta Romana Rozálie Rút Růžena Sabina Sandra Sára Saskie Silvie Simona Slavěna Soňa
        Sofie Stanislava Stela Stella Svatava Světlana Svetlana
        Šárka Šarlota Štefánie Štěpánka Tamara Táňa Taťána Tereza Terezie Uršula Valentýna Valerie Vanda Vendula
        Vendulka Vanesa Veronika Věra Viktorie Vilma Viola
        Vladimíra Vladislava Vlasta Xenie Zdena Zdenka Zdeňka Zdislava Zina Zita Zlata Zlatuše Zora Zuzana Žaneta Žofie
        """
    private static let germanMen = """
        Achim Adam Adrian Albert Albrecht Alexander Alfons Amadeus Alfred Andreas Anton Armin Arne Arnold Arthur Artur
        August Axel Bastian Ben Benedikt Benjamin Bernd Bernhard Bert
        Björn Bodo Boris Bruno Burkhard Carl Carsten Christian Christof Christoph Clemens Daniel David Dennis Detlef
        Detlev Dieter Dietmar Dietrich Dirk Dominik
        Eberhard Eckhard Edgar Eduard Egon Elias Emil Erhard Eric Erich Erik Ernst Erwin Eugen Fabian Felix Ferdinand
        Florian Frank Franz Fred Frieder Friedhelm
        Friedrich Fritz Gebhard Georg Gerald Gerd Gerhard Gerrit Gert Gottfried Gregor Guido Günter Günther Gunter
        Gustav Hanno Hannes Hans Harald Hartmut Hauke Heiko Heiner
        Heinrich Heinz Helge Helmut Helmuth Henning Henrik Herbert Hermann Holger Horst Hubert Hugo Ingo Jakob Jan
        Jannik Jens Joachim Jochen Johann Johannes Jonas Jonathan Jörg Jörn Josef
        Joseph Julian Julius Jürgen Justus Kai Karl Karsten Kaspar Kevin Klaus Claus Knut Konrad Konstantin Kurt Lars
        Lasse Leo Leon Leonhard Lorenz Lothar Lucas Ludger Ludwig Luis Lukas Lutz
        Manfred Manuel Marc Marcel Marco Marcus Mario Marius Markus Martin Mathias Matthias Matthäus Max Maximilian
        Meinolf Michael Mirko Moritz Nico Niclas Niklas Nikolaus Nils Norbert Olaf Ole Oliver
        Oskar Oswald Otto Pascal Patrick Paul Peter Philip Philipp Rafael Rainer Ralf Ralph Raimund Reiner Reinhard
        Reinhold René Richard Robert Robin Roland Rolf Roman Rudi Rudolf Rüdiger
        Samuel Sascha Sebastian Siegfried Sigmar Simon Stefan Steffen Stephan Sven Theo Theodor Thilo Thomas Thorsten
        Till Tim Timo Tobias Tom Torben Torsten Udo Ulf Uli Ullrich Ulrich Uwe
        Valentin Veit Viktor Vincent Volker Waldemar Walter Walther Werner Wilfried Wilhelm Willi Willy Winfried
        Wolfgang Wolfram Xaver Yannick Hassan Mehmet Mustafa Ali Ahmet
        """
    private static let germanWomen = """
        Adelheid Agnes Alexandra Alice Alina Amelie Andrea Angela Angelika Anita Anja Anke Anna Annalena Anne Annegret
        Anneliese Annemarie Annette Annika Antje Antonia
        Astrid Barbara Bärbel Beate Beatrix Bettina Bianca Birgit Birgitta Brigitte Britta Carina Carla Carmen Carola
        Carolin Caroline Charlotte Christa Christel Christiane Christina
        Christine Claudia Clara Conny Cordula Cornelia Dagmar Daniela Diana Doris Dorothea Dorothee Edeltraud Edith
        Elena Elfriede Elisabeth Elke Ella Ellen Else Emma Erika Erna Esther Eva Evelyn Felicitas
        Franziska Frauke Frieda Gabi Gabriele Gerda Gerlinde Gertrud Gisela Gudrun Hanna Hannah Hannelore Heide
        Heidemarie Heidi Heike Helen Helena Helene Helga Henriette Herta Hilde Hildegard
        Ilka Ilona Ilse Imke Ina Inga Inge Ingeborg Ingrid Irene Irina Iris Irma Irmgard Isabel Isabell Isabella Jana
        Janina Jasmin Jennifer Jessica Johanna Judith Julia Juliane Jutta Karin Karina Karla
        Karola Karoline Katharina Kathrin Katja Katrin Kerstin Kirsten Klara Klaudia Kristin Kristina Larissa Laura
        Lea Lena Leni Leonie Lieselotte Lina Linda Lisa Lotte Louisa Luise Lydia
        Magdalena Maike Maja Manuela Mara Mareike Maren Margarete Margarethe Margit Margot Margret Maria Marianne
        Marie Marion Marina Marita Marlene Marlies Martha Martina Mathilde Mechthild Meike Melanie Melina
        Mia Michaela Michelle Miriam Mona Monika Nadine Nadja Natalie Nele Nicole Nina Nora Olga Patricia Paula Petra
        Pia Ramona Rebecca Regina Regine Renate Ria Rita Rosa Rosemarie Roswitha Ruth
        Sabine Sabrina Sandra Sara Sarah Saskia Sibylle Sigrid Silke Silvia Simone Sofia Sonja Sophia Sophie Stefanie
        Stephanie Susanne Svenja Sylvia Tanja Tatjana Theresa Therese Tina Traudl Ulla Ulrike Ursula Uta Ute
        Vanessa Vera Verena Veronika Viktoria Viola Waltraud Wiebke Wilma Yvette Yvonne Zoe Fatma Ayşe Emine
        """
    private static let ukrainianMen = """
        Адам Альберт Анатолій Андрій Антон Арсен Арсеній Артем Артур Аркадій Богдан Борис Броніслав Вадим Валентин
        Валерій Валерян Василь Веніамін Віктор Віталій Віталик Влад Владислав
        Володимир Вова Всеволод Вячеслав В'ячеслав Гаврило Геннадій Георгій Герман Гліб Григорій Гриць Данило Данил
        Давид Денис Дмитро Діма Едуард Євген Євгеній Євстахій Ернест Едгар Захар
        Зеновій Зіновій Іван Івась Ігнат Ігор Іларіон Ілля Йосип Йосиф Каленик Карпо Кирило Клим Костянтин Кость
        Корній Кузьма Лев Леонід Леонтій Лук'ян Лука Любомир Макар Максим Марко Мар'ян Мартин Марк
        Матвій Микита Микола Мирон Мирослав Михайло Михась Модест Мстислав Назар Назарій Нестор Никифор Олег Олекса
        Олександр Саша Олексій Олесь Омелян Онисим Орест Остап Павло
        Панас Панько Петро Пилип Платон Потап Прокіп Прохор Радислав Роман Ростислав Руслан Самійло Святослав Семен
        Сергій Сидір Спартак Станіслав Степан Стефан Сташко Тарас Тимофій Тимур Тихон Трохим Устим
        Федір Феодосій Филимон Франц Хома Юліан Юрій Юрко Юхим Яків Ян Ярема Яромир Ярослав Яцько
        """
    private static let ukrainianWomen = """
        Агата Аліна Алла Анастасія Настя Ангеліна Анжела Анна Антоніна Анжеліка Аня Богдана Божена Валентина Валерія
        Варвара Василина Вероніка Віра Віолета Віта Віталіна Вікторія Віка
        Владислава Влада Галина Галя Ганна Геля Дана Дарина Дарія Дарка Діана Домініка Ева Євгенія Єва Єлизавета
        Емілія Емма Євдокія Жанна Зінаїда Злата Зоряна Зоя Іванна Інга Інна Ірена Ірина Іра
        Каміла Карина Катерина Катя Квітослава Кіра Клавдія Крістіна Ксенія Лариса Леся Лідія Ліда Ліна Лілія Ліза
        Любов Люба Людмила Люда Люся Маргарита Мар'яна Маріанна Марина Марія Марійка Марічка Марта Меланія Мілана
        Мирослава
        Надія Надя Наталія Наталя Наталка Неля Ніка Ніна Нонна Оксана Олександра Олена Оленка Олеся Ольга Оля Ольвія
        Павлина Парасковія Поліна Рената Раїса Регіна Римма Роза Роксолана
        Руслана Світлана Святослава Серафима Соломія Софія Станіслава Стефанія Степанія Таїса Таїсія Тамара Тереза
        Тетяна Таня Уляна Устина Фаїна Феодосія Христина Юлія Юля Юстина Ядвіга Яна Ярина Ярослава
        """
    private static let polishMen = """
        Adam Aleksander Andrzej Antoni Artur Bartosz Bogdan Bolesław Cezary Damian Daniel Dariusz Dawid Dominik Edward
        Emil Filip Franciszek Grzegorz Henryk Ireneusz Jacek Jakub Jan Janusz Jarosław
        Jerzy Józef Kamil Karol Kazimierz Konrad Krzysztof Leszek Łukasz Maciej Marcin Marek Mariusz Mateusz Michał
        Mieczysław Mikołaj Mirosław Paweł Piotr Rafał Robert Roman Ryszard Sebastian Sławomir
        Stanisław Stefan Szymon Tadeusz Tomasz Wiesław Wiktor Witold Władysław Włodzimierz Wojciech Zbigniew Zdzisław
        Zygmunt
        """
    private static let polishWomen = """
        Agata Agnieszka Aleksandra Alicja Aneta Anna Barbara Beata Bożena Danuta Dorota Edyta Elżbieta Emilia Ewa
        Ewelina Genowefa Grażyna Halina Hanna Helena Irena Iwona Izabela Jadwiga Janina Joanna
        Jolanta Julia Justyna Karolina Katarzyna Kinga Krystyna Lidia Lucyna Magdalena Małgorzata Maria Marta Marzena
        Monika Natalia Patrycja Paulina Renata Sylwia Stanisława Teresa Urszula Weronika Wiesława Wioletta
        Zofia Zuzanna
        """
    private static let englishMen = """
        Andrew Anthony Brian Charles Christopher Daniel David Edward George Henry James John Jonathan Joseph Kevin
        Mark Matthew Michael Nicholas Patrick Paul Peter Philip Richard Robert Simon Stephen Steven Thomas Timothy
        William
        """
    private static let englishWomen = """
        Alice Amanda Angela Anne Barbara Catherine Christine Deborah Elizabeth Emily Emma Helen Jane Jennifer Jessica
        Karen Kate Laura Linda Margaret Mary Michelle Nancy Patricia Rachel Rebecca Ruth Sarah Susan
        """
}
