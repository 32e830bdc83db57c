"""One night of many sources against a server that counts: memory, time, and whether manners were kept.

    bench-night.py [--letopis PROGRAM] [--sources 10000] [--hosts 4000] [--latency 0.3] [--in-flight 64] [--limit-mb 200]

The hosts are addresses of 127.0.0.0/8, all served by this program, which notes for each of them how many requests are
under way and how long the pause before each was. Ends with 1 when a figure is missed.
"""

import argparse
import asyncio
import collections
import json
import os
import pathlib
import random
import resource
import subprocess
import sys
import tempfile
import time

root = pathlib.Path(__file__).resolve().parent.parent
options = argparse.ArgumentParser()
options.add_argument("--letopis", default=str(root / ".build/release/letopis"))
options.add_argument("--sources", type=int, default=10_000)
options.add_argument("--hosts", type=int, default=4_000)
options.add_argument("--latency", type=float, default=0.3)
options.add_argument("--in-flight", type=int, default=64)
options.add_argument("--limit-mb", type=int, default=200)
options.add_argument("--pause", type=float, default=2.0)
options = options.parse_args()

under_way = collections.Counter()
last_end = {}
requests = collections.Counter()
most = 0
shortest_pause = float("inf")
early = 0
memory = {}


def feed(host, path):
    """Three items that no other source has."""
    words = random.Random(host + path).choices(
        "silnice škola most rada sbor trh voda pošta kino park lípa náves zámek hasiči knihovna".split(), k=40)
    items = "".join(
        f"<item><guid>{host}{path}#{n}</guid><link>http://{host}{path}/{n}</link>"
        f"<title>{words[n].title()} a {words[n + 5]} {host} {n}</title>"
        f"<description>{' '.join(words[n:n + 30])}</description>"
        "<pubDate>Sat, 01 Mar 2025 08:00:00 +0100</pubDate></item>" for n in range(3))
    return f'<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>{host}</title>{items}</channel></rss>'


async def answer(reader, writer):
    global most, shortest_pause, early
    host = writer.get_extra_info("sockname")[0]
    try:
        head = await reader.readuntil(b"\r\n\r\n")
    except (asyncio.IncompleteReadError, ConnectionError):
        writer.close()
        return
    now = time.monotonic()
    path = head.split(b" ", 2)[1].decode()
    requests[path == "/robots.txt"] += 1
    under_way[host] += 1
    most = max(most, under_way[host])
    if host in last_end:
        pause = now - last_end[host]
        shortest_pause = min(shortest_pause, pause)
        # The two programs read different clocks at different ends of a socket.
        early += pause < options.pause - 0.02
    await asyncio.sleep(options.latency)
    status, body = ("404 Not Found", b"") if path == "/robots.txt" else ("200 OK", feed(host, path).encode())
    under_way[host] -= 1
    last_end[host] = time.monotonic()
    writer.write(
        f"HTTP/1.1 {status}\r\nContent-Type: application/rss+xml\r\nContent-Length: {len(body)}\r\n"
        f"Connection: close\r\n\r\n".encode() + body)
    try:
        await writer.drain()
    except ConnectionError:
        pass
    writer.close()


def configure(folder, port):
    (folder / "feeds").mkdir()
    (folder / "pipeline.json").write_text(json.dumps({
        "town": {"name": "Lipová", "country": "CZ"},
        "harvest": {"requestsInFlight": options.in_flight, "secondsBetweenRequestsPerHost": options.pause}}))
    for number in range(options.sources):
        host = number % options.hosts
        address = f"127.{1 + host // 62500}.{host // 250 % 250}.{1 + host % 250}"
        (folder / "feeds" / f"s{number}.json").write_text(json.dumps({
            "id": f"s{number}", "url": f"http://{address}:{port}/{number}/rss", "allowLocal": True, "language": "cs"}))


async def watch_memory(process):
    """Notes the most memory that was resident, while there was still something to ask for and in all, and what of it
    the program asked for itself (anonymous) and what are pages of files."""
    while True:
        status = dict(
            line.split(":", 1) for line in pathlib.Path(f"/proc/{process}/status").read_text().splitlines())
        if "VmRSS" not in status:
            return
        whole, own, files = (int(status[key].split()[0]) / 1024 for key in ["VmRSS", "RssAnon", "RssFile"])
        for phase in ["in all"] if requests[False] == options.sources else ["harvesting", "in all"]:
            memory[phase] = max(memory.get(phase, (0, 0, 0)), (whole, own, files))
        await asyncio.sleep(0.1)


async def main():
    resource.setrlimit(resource.RLIMIT_NOFILE, (8192, resource.getrlimit(resource.RLIMIT_NOFILE)[1]))
    server = await asyncio.start_server(answer, "0.0.0.0", 0, backlog=1024)
    port = server.sockets[0].getsockname()[1]
    with tempfile.TemporaryDirectory(prefix="letopis-bench-") as name:
        folder = pathlib.Path(name)
        configure(folder, port)
        started = time.monotonic()
        program = subprocess.Popen(
            [options.letopis, "run", "--quiet", "--now", "2025-03-01T23:00:00Z"], cwd=folder,
            env={**os.environ, "LETOPIS_TOOLS": os.environ.get("LETOPIS_TOOLS", str(root / ".tools"))})
        watch = asyncio.create_task(watch_memory(program.pid))
        _, status, usage = await asyncio.to_thread(os.wait4, program.pid, 0)
        watch.cancel()
        seconds = time.monotonic() - started
        code = os.waitstatus_to_exitcode(status)
        summary = subprocess.run(
            [options.letopis, "status", "--summary"], cwd=folder, capture_output=True, text=True).stdout.strip()
    resident = usage.ru_maxrss / 1024
    print(f"{options.sources} sources on {options.hosts} hosts, {options.latency * 1000:.0f} ms latency: {summary}")
    print(f"  {requests[False]} requests and {requests[True]} for robots.txt in {seconds:.0f} s "
          f"({usage.ru_utime + usage.ru_stime:.0f} s of processor time), exit code {code}")
    print(f"  resident at most {resident:.0f} MB (asked: below {options.limit_mb})")
    for phase, (whole, own, files) in sorted(memory.items()):
        print(f"    {phase}: {whole:.0f} MB when looked at, {own:.0f} MB its own and {files:.0f} MB of files")
    print(f"  under way at one host: at most {most} (asked: 1); shortest pause {shortest_pause:.3f} s "
          f"(asked: {options.pause}), {early} too short")
    good = (code == 0 and most == 1 and early == 0 and resident < options.limit_mb
            and requests[False] == options.sources and requests[True] == min(options.hosts, options.sources))
    print("good" if good else "MISSED")
    sys.exit(0 if good else 1)


asyncio.run(main())
