"""Asks a served archive what nobody should ask. Usage: check-endpoint.py ADDRESS SEED REQUESTS"""

import collections
import json
import random
import re
import socket
import sys
import time
import urllib.parse
import xml.etree.ElementTree

import jsonschema
import referencing

address, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
port = int(address.rsplit(":", 1)[1])
dice = random.Random(seed)
SLOWEST = 0.5

WORDS = ["most", "oprava mostu", "škola", "громада", "Straße", "a", "x*", "zastup*", "ž*", "\"", "(", ")", "NEAR", "*", "-",
         "OR", "AND NOT", "NEBO", "АБО", "title:", "title:most", "source:", "od:2025", "do:9999-99-99", "rok:x", "site:..",
         "\"a b\"~5", "\"a b\"~999999999999999999999", "=most", "don't", "C++", "č.j. 123/2024", "@mesto #orlova", "a\"b",
         "\0", "a\0b", "\u202e\u2066evil", "\ufeff", "😀", "👨‍👩‍👧‍👦*", "e\u0301\u0301\u0301", "\ud7ff", "{title} : x", "search MATCH 'x'",
         "'; DROP TABLE record; --", "%", "_", "../../etc/passwd", "${7*7}", "{{7*7}}", "<script>alert(1)</script>",
         "x" * 10_000, "a " * 5_000, "(" * 2_000, "\"" * 1_001, "- " * 1_000, "x* " * 300, "a OR " * 500, "NEAR(" * 300,
         "\"" + "most " * 500 + "\"", "title:" * 400 + "a", "š" * 3_000, "1", "-1", "0", "9223372036854775808", "1e309", "NaN"]
NAMES = ["q", "from", "to", "source", "kind", "lang", "subject", "sort", "limit", "cursor", "facet", "snippet", "group",
         "fields", "interval", "style", "format", "modified_since", "verb", "metadataPrefix", "identifier", "set", "until",
         "resumptionToken", "Q", "q[]", "_", ""]
VALUES = ["newest", "oldest", "relevance", "1", "100", "101", "story", "source,kind,year,subject,language", "csv", "jsonl",
          "2025", "2025-02", "2025-02-30", "2025-05-14T06:00:00Z", "article", "cs", "culture", "iso690", "bibtex", "ris",
          "csl-json", "ListRecords", "ListIdentifiers", "GetRecord", "Identify", "ListSets", "oai_dc", "day", "month"]
PATHS = ["/", "/items/{id}", "/sources", "/sources/{source}", "/about", "/accessibility", "/oai", "/robots.txt", "/style.css",
         "/keys.js", "/icon.svg", "/api/v1/items", "/api/v1/items.json", "/items/{id}.json", "/items/{id}.ris",
         "/api/v1/items/{id}", "/api/v1/items/{id}/versions", "/api/v1/items/{id}/citation", "/api/v1/stories/{id}",
         "/api/v1/timeline", "/api/v1/sources", "/api/v1/changes", "/api/v1/feed.atom", "/api/v1/feed.json",
         "/api/v1/opensearch.xml", "/api/v1/openapi.json", "/api/v1", "/api/v1/", "/api/v2/items", "/nowhere", "//evil.example/",
         "/%2e%2e/%2e%2e/etc/passwd", "/..%2f..%2fetc/passwd", "/items/%00", "/items/..", "/items/%ff%fe", "/items/" + "a" * 5000,
         "/sources/%F0%9F%98%80", "/\\evil.example", "/%0d%0aX-Evil:1", "/;/", "/?", "/api//v1/items"]
METHODS = ["GET"] * 30 + ["HEAD", "OPTIONS", "POST", "PUT", "DELETE", "PATCH", "TRACE", "CONNECT", "PROPFIND", "GETT"]
ACCEPTS = ["*/*", "text/html", "application/json", "application/atom+xml", "text/csv", "application/xml;q=0.9,*/*;q=0.1",
           "application/json;q=nan", "text/html;q=0, application/json", "x" * 3000, ";;;,,,", "image/webp"]
RAW = [b"GET http://evil.example/ HTTP/1.1\r\nHost: evil.example\r\n\r\n", b"OPTIONS * HTTP/1.1\r\nHost: x\r\n\r\n",
       b"GET //evil.example/%2e%2e HTTP/1.1\r\nHost: x\r\n\r\n", b"GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n",
       b"GET / HTTP/1.1\r\n\r\n", b"GET / HTTP/1.0\r\n\r\n", b"GET / HTTP/9.9\r\nHost: x\r\n\r\n", b"GET  / HTTP/1.1\r\nHost: x\r\n\r\n",
       b"GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", b"TRACE / HTTP/1.1\r\nHost: x\r\n\r\n", b"CONNECT evil.example:443 HTTP/1.1\r\nHost: x\r\n\r\n",
       b"GET /?q=\xff\xfe\x00 HTTP/1.1\r\nHost: x\r\n\r\n", b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n",
       b"POST /oai HTTP/1.1\r\nHost: x\r\nContent-Length: 13\r\n\r\nverb=Identify", b"POST /oai HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
       b"POST /oai HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nverb=\r\n8\r\nIdentify\r\n0\r\n\r\n",
       b"GET / HTTP/1.1\r\nHost: x\r\nX: " + b"a" * 100_000 + b"\r\n\r\n", b"GET /" + b"a" * 100_000 + b" HTTP/1.1\r\nHost: x\r\n\r\n",
       b"GET / HTTP/1.1\r\nHost: x\r\n" + b"A: b\r\n" * 5_000 + b"\r\n", b"\r\n\r\n\r\n", b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
       b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", b"GET / HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 4\r\n\r\nabcd",
       b"GET / HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n", b"GET / HTTP/1.1\r\nHost : x\r\n\r\n",
       b"GET / HTTP/1.1\r\nHost: x\r\nRange: bytes=0-1\r\n\r\n", b"GET / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nabcde"]

faults, seen, slowest = [], collections.Counter(), (0, "")


def fault(request, what):
    faults.append(f"{what}: {request[:200]!r}")


def exchange(request):
    """The answer to raw bytes: status (0 when the connection was closed), headers, body, seconds."""
    start = time.monotonic()
    with socket.create_connection(("127.0.0.1", port), timeout=15) as client:
        try:
            client.sendall(request)
        except OSError:
            pass  # it may answer and close before everything is said
        received = b""
        try:
            while block := client.recv(1 << 16):
                received += block
                head, split, body = received.partition(b"\r\n\r\n")
                length = re.search(rb"(?i)\r\ncontent-length: *(\d+)", head)
                if split and length and len(body) >= int(length[1]):
                    break
                if split and b"transfer-encoding: chunked" in head.lower() and body.endswith(b"0\r\n\r\n"):
                    break
                if split and (request.startswith(b"HEAD") or head[9:12] in (b"204", b"304")):
                    break
        except (ConnectionError, TimeoutError) as error:
            if isinstance(error, TimeoutError):
                fault(request, "no answer in 15 s")
    head, _, body = received.partition(b"\r\n\r\n")
    lines = head.decode("latin-1").split("\r\n")
    status = int(lines[0][9:12]) if lines[0].startswith("HTTP/1.") and lines[0][9:12].isdigit() else 0
    headers = {name.strip().lower(): value.strip() for name, _, value in (line.partition(":") for line in lines[1:])}
    if headers.get("transfer-encoding", "").lower() == "chunked":
        whole = b""
        while body:
            size, _, rest = body.partition(b"\r\n")
            size = int(size.split(b";")[0] or b"0", 16)
            whole, body = whole + rest[:size], rest[size + 2:]
        body = whole
    return status, headers, body, time.monotonic() - start


def get_json(path):
    return json.loads(exchange(f"GET {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".encode())[2])


description = get_json("/api/v1/openapi.json")
registry = referencing.Registry().with_resource(
    "urn:letopis", referencing.Resource(contents=description, specification=referencing.jsonschema.DRAFT202012))
validators = {
    name: jsonschema.Draft202012Validator({"$ref": f"urn:letopis#/components/schemas/{name}"}, registry=registry)
    for name in description["components"]["schemas"]
}
shapes = [
    (re.compile("^/api/v1" + re.sub(r"\\{\w+\\}", "[^/]+", re.escape(path)) + "$"),
     operation["get"]["responses"]["200"]["content"].get("application/json", {}).get("schema", {}).get("$ref", "").rsplit("/", 1)[-1])
    for path, operation in description["paths"].items()
]


def judge(request, path, status, headers, body, seconds):
    global slowest
    seen[status] += 1
    if seconds > slowest[0]:
        slowest = (seconds, repr(request[:120]))
    if status >= 500:
        fault(request, f"status {status}")
    # Where no request was made, the connection is closed as an idle one, which takes its 10 seconds.
    if seconds > SLOWEST and status and not (path or "").startswith("/api/v1/export"):
        fault(request, f"{seconds * 1000:.0f} ms")
    if status == 0:
        return
    if "location" in headers and not headers["location"].startswith("/") or "evil" in headers.get("location", ""):
        fault(request, f"leads to {headers['location']}")
    # What the parser of HTTP itself refuses has no body that headers could protect.
    if path is not None and not (status == 400 and not body and "content-type" not in headers):
        for name in ["content-security-policy", "x-content-type-options", "referrer-policy"]:
            if name not in headers:
                fault(request, f"no {name} with status {status}")
    if not body or request.startswith(b"HEAD"):
        return
    kind = headers.get("content-type", "").split(";")[0]
    try:
        if kind.endswith("json") and kind != "application/jsonl":
            value = json.loads(body)
            shape = "Problem" if kind == "application/problem+json" else next(
                (name for pattern, name in shapes if path and pattern.match(path) and name), None)
            if shape and (kind == "application/json" or shape == "Problem"):
                validators[shape].validate(value)
        elif kind.endswith("xml"):
            xml.etree.ElementTree.fromstring(body)
        elif kind == "text/html":
            text = body.decode()
            if "<script>" in text or "alert(1)</script" in text:
                fault(request, "a script of a stranger")
    except (ValueError, jsonschema.ValidationError, xml.etree.ElementTree.ParseError) as error:
        fault(request, f"a body that is not {kind}: {str(error)[:160]}")


items = [item["id"] for item in get_json("/api/v1/items?limit=100")["items"]]
sources = [source["id"] for source in get_json("/api/v1/sources")["sources"]]


def made():
    """A request of the generator: its bytes and the path as it was asked."""
    path = dice.choice(PATHS)
    path = path.replace("{id}", dice.choice(items + ["none"])).replace("{source}", dice.choice(sources + ["none"]))
    pairs = []
    if dice.random() < 0.8:
        for _ in range(dice.choice([1, 1, 1, 2, 3, 8])):
            name = dice.choice(["q", "q", "q"] + NAMES)
            value = dice.choice(WORDS if name == "q" or dice.random() < 0.5 else VALUES)
            if name == "q" and dice.random() < 0.5:
                value = " ".join(dice.choice(WORDS)[:400] for _ in range(dice.randint(1, 6)))
            pairs.append(name + "=" + urllib.parse.quote(value.encode("utf-8", "surrogatepass")))
    target = path + ("?" + "&".join(pairs) if pairs else "")
    lines = [f"{dice.choice(METHODS)} {target} HTTP/1.1", "Host: " + dice.choice(["127.0.0.1", "evil.example", "x" * 200, ""])]
    if dice.random() < 0.3:
        lines.append("Accept: " + dice.choice(ACCEPTS))
    if dice.random() < 0.2:
        lines.append("Accept-Language: " + dice.choice(["cs", "uk;q=0.5,de", "*", "x" * 600, ";q=", "en-GB,en;q=nan"]))
    if dice.random() < 0.1:
        lines.append("If-None-Match: " + dice.choice(["*", "W/\"1\"", "\"", "x" * 2000]))
    if dice.random() < 0.1:
        lines.append("Accept-Encoding: " + dice.choice(["identity", "br", "gzip;q=0", "*;q=0"]))
    if dice.random() < 0.1:
        lines.append("X-Forwarded-For: " + dice.choice(["::1", "a, b, c", "999.1.1.1", "x" * 500]))
    return ("\r\n".join(lines) + "\r\nConnection: close\r\n\r\n").encode("latin-1"), path


for request in RAW:
    judge(request, None, *exchange(request))
for _ in range(count - len(RAW)):
    request, path = made()
    judge(request, path, *exchange(request))
for line in faults[:40]:
    print("FAILED", line)
print(f"{count} requests of the generator, seed {seed}: " + ", ".join(f"{n} x {s or 'closed'}" for s, n in sorted(seen.items())))
print(f"the slowest took {slowest[0] * 1000:.0f} ms: {slowest[1]}")
print(f"{count - len(faults)} passed, {len(faults)} failed")
sys.exit(1 if faults else 0)
