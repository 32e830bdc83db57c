#!/usr/bin/env python3
"""Writes COUNT invented town texts as JSON Lines, the same for the same seed: scripts/generate-texts.py COUNT [SEED]

Words are made of syllables and inflected by a few Czech patterns; how often a word comes falls with its rank, as in any
language. So an index of them has the shape of a real one, and no text is anybody's.
"""

import json
import random
import sys
from datetime import datetime, timedelta, timezone
from itertools import accumulate

ENDINGS = [
    ["", "u", "em", "y", "ů", "ům", "ech"],
    ["a", "y", "ě", "u", "ou", "ám", "ách", "ami"],
    ["o", "a", "u", "em", "ům", "ech"],
    ["e", "i", "í", "ím", "ích", "emi"],
    ["ý", "ého", "ému", "ém", "ým", "á", "é", "ou", "ých"],
    ["it", "il", "ila", "ili", "í", "en", "ena"],
]
KNOWN = [
    ("škol", 1), ("knihovn", 1), ("starost", 1), ("ulic", 3), ("most", 0), ("park", 0), ("koncert", 0), ("dotac", 3),
    ("nov", 4), ("městsk", 4), ("oprav", 5), ("hasič", 0), ("kronik", 1), ("divadl", 2), ("rozpočt", 0), ("silnic", 3),
]  # stem, pattern
SMALL = "a v na se je že do s z o i k za pro po od by ve byl jako který bude jsou podle při až tak před".split()
SOURCES = [
    ("deska.example", "board"), ("mesto.example", "web"), ("denik.example", "newspaper"), ("radio.example", "radio"),
    ("televize.example", "tv"), ("agentura.example", "agency"), ("sit.example", "social"), ("rada.example", "council"),
]


def vocabulary(numbers, size):
    heads, cores, tails = "b d h k l m n p r s t v z ch pr st tr".split(), "a e i o u á é í ou".split(), "k n t r l v d s m".split()
    stems = list(KNOWN)
    while len(stems) < size:
        syllables = "".join(numbers.choice(heads) + numbers.choice(cores) for _ in range(numbers.choice((1, 2, 2, 3))))
        stems.append((syllables + numbers.choice(tails), numbers.randrange(len(ENDINGS))))
    words = [[word] for word in SMALL] + [[stem + ending for ending in ENDINGS[pattern]] for stem, pattern in stems]
    weights = [1 / (rank + 2.7) ** 0.98 for rank in range(len(words))]
    return words, list(accumulate(weights))


def main(count, seed):
    numbers = random.Random(seed)
    words, weights = vocabulary(numbers, 40_000)
    start = datetime(2006, 1, 1, tzinfo=timezone.utc)
    for index in range(count):
        length = max(20, round(numbers.gauss(150, 45)))
        text = [numbers.choice(forms) for forms in numbers.choices(words, cum_weights=weights, k=length)]
        host, kind = SOURCES[int(numbers.random() ** 1.6 * len(SOURCES))]
        published = start + timedelta(seconds=numbers.randrange(20 * 365 * 86_400))
        sentences = [" ".join(text[at : at + 12]).capitalize() + "." for at in range(0, length, 12)]
        line = {
            "url": f"https://{host}/{index}", "source": host, "type": kind, "lang": "cs",
            "published": published.strftime("%Y-%m-%dT%H:%M:%SZ"),
            "title": " ".join(text[:6]).capitalize(), "body": " ".join(sentences),
        }
        sys.stdout.write(json.dumps(line, ensure_ascii=False) + "\n")


main(int(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 1)
