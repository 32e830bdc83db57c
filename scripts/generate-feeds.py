#!/usr/bin/env python3
"""Writes made-up feeds of towns for benchmarks: generate-feeds.py FOLDER [COUNT] [SEED]. The same seed, the same bytes.

Two thirds are RSS 2.0, of which some are in windows-1250, one third is Atom 1.0; most of each is Czech HTML.
"""

import datetime
import email.utils
import os
import random
import sys
from xml.sax.saxutils import escape, quoteattr

folder = sys.argv[1]
count = int(sys.argv[2]) if len(sys.argv) > 2 else 500
dice = random.Random(int(sys.argv[3]) if len(sys.argv) > 3 else 1918)

TOWNS = "Lipka Vrbina Dubová Jasenice Habrová Olšina Bukovec Topolná Javořice Břízová".split()
WORDS = """obec lípa náves zvonice rybník sousedé hody průvod dechovka sokolovna hasiči cvičení brigáda úklid sběrný dvůr
vodovod kanalizace lávka přes potok uzavírka objížďka dotace výměna oken mateřská školka jídelna družina kroužek keramika
ochotníci premiéra vstupné dobrovolné pamětnice vzpomínka kronikář zápis fotografie výstava pozvánka schůze rozpočet
schválen usnesení starostka poděkovala všem kteří přišli pomohli připravili letošní slavnost večer zahraje kapela""".split()
NAMES = "Alena Hrubá|Bořek Šťáva|Ctirad Žák|Dorota Řeháčková|Emil Ďuriš|Žofie Čápová".split("|")
TOPICS = "Život v obci|Úřad|Kultura|Spolky|Škola|Doprava|Historie".split("|")


def sentence():
    return " ".join(dice.choices(WORDS, k=dice.randint(8, 18))).capitalize() + "."


def paragraph():
    return " ".join(sentence() for _ in range(dice.randint(2, 6)))


def block(site, number):
    kind = dice.random()
    if kind < 0.7:
        return f"<p>{paragraph()}</p>"
    if kind < 0.8:
        return "<ul>" + "".join(f"<li>{sentence()}</li>" for _ in range(dice.randint(2, 5))) + "</ul>"
    if kind < 0.9:
        return (
            f'<figure><img src="{site}/obr/{number}.jpg?s=640&amp;v=480" alt="{dice.choice(WORDS)}" loading="lazy"/>'
            f"<figcaption>Snímek: {dice.choice(NAMES)}</figcaption></figure>"
        )
    return f'<p><a href="{site}/soubor/{number}.pdf">Soubor č.&nbsp;{number}</a> – <strong>{sentence()}</strong></p>'


def items(site):
    when = datetime.datetime(2025, 5, 1, 8, tzinfo=datetime.timezone(datetime.timedelta(hours=2)))
    for number in range(dice.randint(20, 100)):
        when -= datetime.timedelta(minutes=dice.randint(60, 2_000))
        yield {
            "number": number,
            "title": sentence()[:70],
            "link": f"{site}/zprava/{number}?id={number}&lang=cs",
            "when": when,
            "author": dice.choice(NAMES),
            "topics": dice.sample(TOPICS, dice.randint(1, 3)),
            "summary": paragraph()[:280],
            "html": "\n".join(block(site, number) for _ in range(dice.randint(2, 7))),
        }


def rss(site, town, encoding):
    yield f'<?xml version="1.0" encoding="{encoding}"?>\n<rss version="2.0"'
    yield ' xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">\n'
    yield f"<channel><title>{town}</title><link>{site}/</link><description>Obec {town}</description><language>cs</language>\n"
    for item in items(site):
        topics = "".join(f"<category><![CDATA[{topic}]]></category>\n" for topic in item["topics"])
        yield f'<item>\n<title>{escape(item["title"])}</title>\n<link>{escape(item["link"])}</link>\n'
        yield f'<guid isPermaLink="false">{site}#{item["number"]}</guid>\n'
        yield f'<pubDate>{email.utils.format_datetime(item["when"])}</pubDate>\n<dc:creator>{item["author"]}</dc:creator>\n'
        yield f'{topics}<description>{escape(item["summary"])}</description>\n'
        yield f'<content:encoded><![CDATA[{item["html"]}]]></content:encoded>\n</item>\n'
    yield "</channel></rss>\n"


def atom(site, town):
    yield '<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="cs">\n'
    yield f'<title>{town}</title><id>{site}/</id><link rel="alternate" href="{site}/"/>\n'
    for item in items(site):
        topics = "".join(f"<category term={quoteattr(topic)}/>\n" for topic in item["topics"])
        yield f'<entry>\n<title>{escape(item["title"])}</title>\n<link href={quoteattr(item["link"])}/>\n'
        yield f'<id>{site}#{item["number"]}</id>\n<published>{item["when"].isoformat()}</published>\n'
        yield f'<updated>{item["when"].isoformat()}</updated>\n<author><name>{item["author"]}</name></author>\n'
        yield f'{topics}<summary>{escape(item["summary"])}</summary>\n<content type="html">{escape(item["html"])}</content>\n</entry>\n'
    yield "</feed>\n"


os.makedirs(folder, exist_ok=True)
for index in range(count):
    town = TOWNS[index % len(TOWNS)]
    site = f"https://obec{index}.example"
    kind = dice.random()
    encoding = "windows-1250" if kind < 0.07 else "utf-8"
    text = "".join(rss(site, town, encoding) if kind < 0.66 else atom(site, town))
    with open(os.path.join(folder, f"{index:04}.xml"), "wb") as file:
        file.write(text.encode(encoding, "xmlcharrefreplace"))
