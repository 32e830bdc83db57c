"""Puts a served archive under load; scripts/bench-serve starts it. Usage: bench-serve.py CONFIG [QUERIES]"""

import json
import os
import pathlib
import random
import re
import resource
import selectors
import socket
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse
import urllib.request

LETOPIS = os.environ.get("LETOPIS", ".build/release/letopis")
SLOW = int(os.environ.get("SLOW", "10000"))
SECONDS = int(os.environ.get("SECONDS_EACH", "10"))

LUA = """
local paths = {}
for line in io.lines(os.getenv("PATHS")) do paths[#paths + 1] = line end
local place = 0
function request()
  place = place % #paths + 1
  return wrk.format("GET", paths[place])
end
"""


class Server:
    def __init__(self, config):
        self.log = tempfile.NamedTemporaryFile("w+", suffix=".log")
        self.process = subprocess.Popen(
            [LETOPIS, "serve", "--config", config, "--port", "0"], stderr=self.log, stdout=subprocess.DEVNULL
        )
        for _ in range(600):
            found = re.search(r"http://127\.0\.0\.1:(\d+)", pathlib.Path(self.log.name).read_text())
            if found:
                self.port = int(found[1])
                self.address = "http://127.0.0.1:" + found[1]
                return
            if self.process.poll() is not None:
                sys.exit(pathlib.Path(self.log.name).read_text())
            time.sleep(0.05)
        sys.exit("bench-serve: the server does not start")

    def kilobytes(self, name="VmRSS"):
        status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(name + r":\s+(\d+)", status)[1])

    def processor_seconds(self):
        fields = pathlib.Path(f"/proc/{self.process.pid}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def end(self):
        self.process.terminate()
        return self.process.wait(20)


def questions(server, file):
    """One-word and two-word questions, mixed."""
    if file:
        lists = json.loads(pathlib.Path(file).read_text())
        both = lists["one"] + lists["two"]
    else:
        words, path = set(), "/api/v1/items?limit=100&fields=title"
        for _ in range(30):
            page = json.load(urllib.request.urlopen(server.address + path))
            for item in page["items"]:
                words.update(re.findall(r"\w{4,}", item.get("title", "")))
            if "next" not in page:
                break
            path = "/api/v1/items?limit=100&fields=title&cursor=" + page["next"]
        words = sorted(words)
        random.Random(5).shuffle(words)
        both = words[:160] + [" ".join(pair) for pair in zip(words[160:280], words[280:400])]
    random.Random(5).shuffle(both)
    return [urllib.parse.quote(question) for question in both]


def load(server, paths, connections=8, seconds=SECONDS):
    """What wrk measures: requests a second, p50 and p99 in ms, answers that were not 2xx."""
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        (folder / "paths").write_text("\n".join(paths))
        (folder / "load.lua").write_text(LUA)
        text = subprocess.run(
            ["wrk", "-t1", f"-c{connections}", f"-d{seconds}", "--latency", "-s", folder / "load.lua", server.address],
            env={**os.environ, "PATHS": str(folder / "paths")}, capture_output=True, text=True, check=True,
        ).stdout
    units = {"us": 0.001, "ms": 1, "s": 1000}

    def latency(share):
        value, unit = re.search(share + r"%\s+([\d.]+)(us|ms|s)", text).groups()
        return float(value) * units[unit]

    refused = re.search(r"Non-2xx or 3xx responses: (\d+)", text)
    broken = re.search(r"Socket errors: (.*)", text)
    return {
        "per_second": float(re.search(r"Requests/sec:\s+([\d.]+)", text)[1]), "p50": latency("50"),
        "p99": latency("99"), "not_2xx": int(refused[1]) if refused else 0, "socket_errors": broken[1] if broken else None,
    }


def say(name, result, server, before):
    spent = server.processor_seconds() - before
    each = spent / max(1, result["per_second"] * SECONDS) * 1000
    print(
        f"{name:44} {result['per_second']:8.0f} requests/s   p50 {result['p50']:7.2f} ms   p99 {result['p99']:7.2f} ms"
        f"   {each:5.2f} ms of the server's CPU each"
        + (f"   {result['not_2xx']} not 2xx" if result["not_2xx"] else "")
        + (f"   socket errors: {result['socket_errors']}" if result["socket_errors"] else ""),
        flush=True,
    )


def export(server, format):
    """A whole export: rows, seconds, and by how much the server's memory rises on the way."""
    before, most, done = server.kilobytes(), 0, threading.Event()

    def watch():
        nonlocal most
        while not done.wait(0.02):
            most = max(most, server.kilobytes())

    watcher = threading.Thread(target=watch)
    watcher.start()
    start, size, lines, last = time.monotonic(), 0, 0, b""
    with urllib.request.urlopen(server.address + "/api/v1/export?format=" + format) as answer:
        while block := answer.read(1 << 18):
            size += len(block)
            lines += block.count(b"\r\n" if format == "csv" else b"\n")
            last = block[-2:]
    seconds = time.monotonic() - start
    done.set()
    watcher.join()
    print(
        f"export as {format:34} {seconds:8.2f} s   {size / 1e6:.0f} MB in {lines} lines"
        f"   memory {before / 1024:.0f} MB before, {most / 1024:.0f} MB at most", flush=True
    )


class SlowClients(threading.Thread):
    """Connections that say nothing, or a byte now and then, each opened anew when the server closes it."""

    def __init__(self, server, count):
        super().__init__(daemon=True)
        self.server, self.count, self.over, self.open, self.closed = server, count, threading.Event(), 0, 0
        self.lifetimes = []

    def run(self):
        selector, since = selectors.DefaultSelector(), {}

        def connect(number):
            client = socket.socket()
            # Many clients, as in life: one address may not hold so many connections.
            client.bind((f"127.{1 + number % 200}.{1 + number // 200 % 200}.{1 + number % 199}", 0))
            client.setblocking(False)
            client.connect_ex(("127.0.0.1", self.server.port))
            if number % 2:
                selector.register(client, selectors.EVENT_READ | selectors.EVENT_WRITE, number)
            else:
                selector.register(client, selectors.EVENT_READ, number)
            since[client] = time.monotonic()

        started = 0
        while not self.over.is_set():
            for _ in range(200):
                if started < self.count:
                    connect(started)
                    started += 1
            for key, events in selector.select(0.05):
                client = key.fileobj
                try:
                    if events & selectors.EVENT_WRITE:
                        client.send(b"GET /api/v1/items HTTP/1.1\r\nX-Slow: ")
                        selector.modify(client, selectors.EVENT_READ, key.data)
                    if events & selectors.EVENT_READ and not client.recv(4096):
                        raise ConnectionResetError
                except BlockingIOError:
                    continue
                except OSError:
                    self.lifetimes.append(time.monotonic() - since.pop(client))
                    selector.unregister(client)
                    client.close()
                    self.closed += 1
                    if not self.over.is_set():
                        connect(key.data)
            self.open = len(since)
        for client in since:
            client.close()


def main():
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(hard, SLOW + 2000), hard))
    server = Server(sys.argv[1])
    asked = questions(server, sys.argv[2])
    plain = [f"/api/v1/items?q={question}" for question in asked]
    load(server, plain, seconds=3)  # the first questions fill what is kept in memory

    for name, paths, connections in [
        ("newest, extract, count; 8 connections", plain, 8),
        ("the same, 1 connection", plain, 1),
        ("with 3 facets, 1 connection", [path + "&facet=source,kind,year" for path in plain], 1),
        ("with 3 facets, 8 connections", [path + "&facet=source,kind,year" for path in plain], 8),
        ("pages for people, 8 connections", [path.replace("/api/v1/items", "/") for path in plain], 8),
    ]:
        before = server.processor_seconds()
        say(name, load(server, paths, connections), server, before)
    fresh = Server(sys.argv[1])
    for format in ["csv", "jsonl"]:
        export(fresh, format)
    fresh.end()

    slow = SlowClients(server, SLOW)
    slow.start()
    time.sleep(12)
    before = server.processor_seconds()
    say(f"beside {slow.open} slow connections", load(server, plain), server, before)
    slow.over.set()
    slow.join()
    if slow.lifetimes:
        print(f"slow connections closed: {slow.closed}, after {min(slow.lifetimes):.1f} to {max(slow.lifetimes):.1f} s")
    print(f"memory at the end: {server.kilobytes() / 1024:.0f} MB; at most {server.kilobytes('VmHWM') / 1024:.0f} MB")
    print(f"after SIGTERM: exit {server.end()}")


main()
