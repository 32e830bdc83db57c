# Developers' extras. Building, testing and running need none of this: see scripts/.

.PHONY: fuzz damage kill bench-night bench-parse bench-serve check-captures check-endpoint check-pages bench-extract bench-search

# The readers of untrusted input under libFuzzer and the address sanitizer: make fuzz TARGET=xml RUNS=1000000
# TARGET: xml, json, html, date, ics; all of them without. What it finds lies in var/fuzz.
TARGETS := $(or $(TARGET),xml json html date ics)
RUNS ?= 1000000
fuzz:
	cd Fuzz && swift build -c release --product fuzz
	for target in $(TARGETS); do scripts/fuzz $$target $(RUNS) || exit 1; done

# Every fixture of Parsing, cut off and with flipped bits, 1,000 times each; scripts/test does it 40 times.
damage:
	LETOPIS_DAMAGE=1000 swift test -c release --filter DamageTests

# Nights that are killed at random moments, again and again, against nights that are not: make kill KILLS=320
KILLS ?= 160
kill:
	LETOPIS_KILLS=$(KILLS) swift test -c release --filter KillCommandTests

# 10,000 sources in one night against a server that counts: memory, time, manners.
bench-night:
	swift build -c release --product letopis
	python3 scripts/bench-night.py

# Speed of parsing to JSON Lines. CORPUS, PEERS and PYTHON: see scripts/bench-parse.
bench-parse:
	swift build -c release --product parse-benchmark
	scripts/bench-parse

# The endpoint under load. CONFIG, QUERIES: see scripts/bench-serve.
bench-serve:
	swift build -c release --product letopis
	scripts/bench-serve $(or $(CONFIG),pipeline.json) $(QUERIES)

# Every file of captures as warcio, which other web archives use, reads it.
check-captures:
	scripts/check-captures $(or $(CONFIG),pipeline.json)

# 10,000 random and hostile requests to the endpoint and the pages.
check-endpoint:
	swift build -c release --product letopis
	scripts/check-endpoint $(or $(CONFIG),pipeline.json)

# Every page in a browser: accessibility, width, keys, pictures. Needs an archive: scripts/demo makes one.
check-pages:
	swift build -c release --product letopis
	scripts/check-pages $(or $(CONFIG),pipeline.json)

# Word F1 and pages per second of finding the text of article pages, over readability-pages of the real data
# (LETOPIS_REAL_DATA, or ../shared/data).
bench-extract:
	LETOPIS_BENCH=1 swift test -c release --filter ExtractionTests

# Cost of questions to 200,000 texts, of indexing them and of writing them as CSV. CORPUS, QUESTIONS, ARCHIVE, FOLDER and
# PEERS: see scripts/bench-search.
bench-search:
	swift build -c release --product search-benchmark
	swift build -c release --product letopis
	scripts/bench-search
