"""Compares what a replay archived with what the recorded nights contain. Called by scripts/replay."""

import collections
import glob
import json
import re
import sys
import xml.etree.ElementTree as xml

town, data, work = sys.argv[1:4]
failures = []


def lines(path):
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file if line.strip()]


def check(condition, sentence):
    print(("ok      " if condition else "FAILED  ") + sentence)
    if not condition:
        failures.append(sentence)


def kadan():
    recorded = {}
    for path in sorted(glob.glob(f"{data}/kadan-ofn/snapshots/*.json")):
        with open(path, encoding="utf-8") as file:
            for notice in json.load(file)["informace"]:
                recorded[notice["iri"]] = notice
    archived = lines(f"{work}/first.jsonl")
    check(len(archived) == len(recorded) == 1371, f"{len(archived)} of {len(recorded)} distinct notices (1371 expected)")
    wanted = collections.Counter(notice["url"] for notice in recorded.values())
    got = collections.Counter(record["url"] for record in archived)
    check(wanted == got, "none lost, none doubled: the addresses of the notices agree")
    edited = sum(record["versions"] > 1 for record in archived)
    check(edited > 0, f"{edited} edited notices keep their versions")
    # The malformed state of August 2022, read last of all.
    after = {record["id"]: record for record in lines(f"{work}/third.jsonl")}
    gone = [r for r in archived if (after[r["id"]].get("missing_since") != r.get("missing_since"))]
    check(not [r for r in gone if after[r["id"]].get("missing_since")], "the malformed state marks nothing as gone")
    rejected = [r for r in lines(f"{work}/rejections.jsonl") if r["stage"] == "parsing"]
    check(bool(rejected) and all(r.get("line") for r in rejected), f"{len(rejected)} bad item rejected with its line: " + "; ".join(f"line {r.get('line')}: {r['reason']}" for r in rejected))
    with open(f"{data}/kadan-ofn/malformed-2022-08-20-bad-escape.json", encoding="utf-8") as file:
        named = set(re.findall(r'"iri": *"([^"]*/informace/[^"]*)"', file.read()))
    addresses = {record["url"] for record in after.values()}
    found = sum(any(address.endswith("-" + iri.rsplit("/", 1)[1]) for address in addresses) for iri in named)
    check(found == len(named) - len(rejected), f"{found} of the {len(named)} items named in the malformed state are there")


def karlsruhe():
    atom = "{http://www.w3.org/2005/Atom}"
    links = {}
    for path in sorted(glob.glob(f"{data}/karlsruhe-news/snapshots/*.atom")):
        for entry in xml.parse(path).getroot().iter(f"{atom}entry"):
            links[entry.findtext(f"{atom}id")] = entry.find(f"{atom}link").get("href")
    archived = lines(f"{work}/first.jsonl")
    news = {record["url"]: record for record in archived if record["source"] == "news"}
    meetings = [record for record in archived if record["source"] == "council"]
    count = sum(record["source"] == "news" for record in archived)
    check(count == len(links) == 407, f"{count} of {len(links)} distinct items (407 expected)")
    check(len(meetings) == 694, f"{len(meetings)} meetings (694 recorded)")
    stories = collections.defaultdict(list)
    for meeting in meetings:
        stories[meeting["story"]].append(meeting)
    joined = wrong = asked = 0
    for pair in lines(f"{data}/karlsruhe-oparl/news-meeting-pairs.jsonl"):
        if pair["news"] not in links:
            continue
        asked += 1
        found = stories[news[links[pair["news"]]]["story"]]
        wanted = {(meeting["name"], meeting["date"]) for meeting in pair["meetings"]}
        days = {day for _, day in wanted}
        right = [m for m in found if (m["title"], m["event_date"]) in wanted]
        joined += bool(right)
        wrong += any(m["event_date"] not in days for m in found)
    check(asked == 26, f"{asked} announcements have their meetings here (26 expected)")
    check(joined >= 24 and wrong == 0, f"{joined} of {asked} announcements join their meeting as one story, {wrong} another day's")


def brno():
    links = set()
    for path in sorted(glob.glob(f"{data}/brno-rss/snapshots/*.xml")):
        for item in xml.parse(path).getroot().iter("item"):
            links.add(item.findtext("link"))
    archived = lines(f"{work}/first.jsonl")
    # What a link comes down to when it is only another spelling: no scheme, no www, no fragment, no closing slash.
    def spelling(link):
        inner = re.sub(r"^https?://[^/]+/(https?://)", r"\1", link.strip())
        return re.sub(r"^https?://(www\.)?", "", inner).split("#")[0].rstrip("/").lower()

    records = {record["url"] for record in archived}
    spellings = {spelling(url) for url in records}
    rejected = {r["reference"]: r["reason"] for r in lines(f"{work}/rejections.jsonl")}
    counts = collections.Counter()
    lost = []
    for link in links:
        if link in records:
            counts["records"] += 1
        elif link in rejected:
            counts["rejected"] += 1
        elif spelling(link) in spellings:
            counts["other spellings"] += 1
        else:
            lost.append(link)
    check(len(links) == 676, f"{len(links)} distinct raw links (676 expected)")
    check(not lost, f"all accounted for: {dict(sorted(counts.items()))}" + (f"; lost: {lost[:5]}" if lost else ""))
    check(len(archived) == len({r["url"] for r in archived}), f"{len(archived)} records, no address twice")
    inferred = [r for r in archived if r.get("date_published_origin") == "first_seen" and r["date_published"] == r["first_seen"]]
    check(len(inferred) == len(archived), f"{len(inferred)} take first_seen as their date, marked as inferred")
    reasons = collections.Counter(rejected.values())
    for reason, number in reasons.most_common():
        print(f"        {number} rejected: {reason}")


{"kadan": kadan, "karlsruhe": karlsruhe, "brno": brno}[town]()
sys.exit(1 if failures else 0)
