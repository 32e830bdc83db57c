#!/usr/bin/env python3
"""Build the memory-mapped lexicons (form -> lemma) from simplemma's tables.

    build-lexicon.py PACKAGE OUTDIR [LANGUAGE ...]
    build-lexicon.py --table WORDS.tsv LANGUAGE OUTDIR

PACKAGE is the simplemma 2.0.0 wheel, the folder it was unpacked or installed into, or the folder `simplemma` itself;
nothing of it is executed. LANGUAGE defaults to cs sk de uk pl en. The second form reads `form<TAB>lemma` lines.

One file per language, `<language>.lexicon`, and a NOTICE with the licences of the data. The same input gives the same
bytes; a file that is already right is left alone.

The file, all numbers little-endian, read by Sources/Linguistics/LexiconFile.swift:

    0   8   magic "LETOPLEX"
    8   4   version 1
    12  4   language, ASCII, padded with zeros
    16  8   sum of the 64-bit words from byte 24 to the end, modulo 2^64
    24  16  the first half of the SHA-256 of the bytes from 64 to the end
    40  4   F, bits of the directory of forms         44  4   U, bits of the directory of unaccented forms
    48  4   forms    52  4   unaccented forms    56  4   lemmas    60  4   bytes of the pool
    64      directory of forms (2^F + 1 numbers of 32 bits, padded to 8 bytes), forms (64 bits each),
            directory of unaccented forms, unaccented forms, offsets of the lemmas in the pool (32 bits each, padded),
            pool (padded)

Forms are not stored. A form is found by a 64-bit hash h (`form_hash`): its upper F bits name a bucket of the
directory, and each entry in the bucket holds the next 32 bits of h and the number of the lemma. A word that is in no
table is taken for a form about once in 10^9 words. In the pool, a lemma is: length, length of its key, lemma, key;
the key is the lemma folded as by Sources/Linguistics/Folding.swift.

The unaccented table leads from the folded form to the lemmas of those forms that a query without diacritics would
not reach through the table of forms.
"""

import array
import hashlib
import itertools
import lzma
import os
import sys
import unicodedata
import zipfile
import zlib
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

LANGUAGES = ("cs", "sk", "de", "uk", "pl", "en")
MAGIC = b"LETOPLEX"
VERSION = 1
FORMS_PER_BUCKET_BITS = 2  # about four forms a bucket
NUMBER_BITS = 24
MAXIMUM_BYTES = 127  # of a form or a lemma: longer ones are noise

MERSENNE_61 = (1 << 61) - 1
GOLDEN_64 = 0x9E3779B97F4A7C15
MASK_64 = (1 << 64) - 1

NOTICE = """\
The files *.lexicon in this folder are made from the language data of simplemma 2.0.0 (https://github.com/adbar/simplemma),
Copyright Adrien Barbaresi and contributors, MIT License. They are data beside the program, not a part of it, and the
program runs without them. The data derive from, in the order that simplemma names them:

  Lemmatization lists by Michal Mechura (https://github.com/michmech/lemmatization-lists), Open Database License (ODbL) 1.0
  Wiktionary entries packaged by Kaikki (https://kaikki.org), CC BY-SA 4.0 and GFDL
  FreeLing (https://github.com/TALP-UPC/FreeLing), LGPL-LR and the licences stated with each language
  spaCy lookups data (https://github.com/explosion/spacy-lookups-data), MIT License and the licences stated there
  UniMorph (https://unimorph.github.io), CC BY-SA 3.0
  Wikinflection corpus (https://github.com/lenakmeth/Wikinflection-Corpus), CC BY 4.0

Whoever passes these files on passes them on under ODbL 1.0 and CC BY-SA, with this notice.
"""

class FoldingTable(dict):
    """What each character becomes, worked out when it is first met: the twin of Sources/Linguistics/Folding.swift."""

    BASES = {
        "ß": "ss", "ł": "l", "đ": "d", "ð": "d", "ø": "o", "æ": "ae", "œ": "oe", "þ": "th", "ħ": "h", "ı": "i",
        "ŧ": "t", "ŋ": "n", "ĸ": "k", "ґ": "г", "ё": "е", "й": "й", "ї": "ї", "'": "", "’": "", "ʼ": "", "\u00ad": "",
    }  # fmt: skip

    def __missing__(self, code: int) -> str:
        character = chr(code).lower()
        if character in self.BASES:
            folded = self.BASES[character]
        else:
            folded = "".join(c for c in unicodedata.normalize("NFD", character) if not unicodedata.combining(c))
        self[code] = folded
        return folded


FOLDED = FoldingTable()


def fold(text: str) -> str:
    """Of composed text, which the tables hold."""
    return text.translate(FOLDED)


def form_hash(form: bytes) -> int:
    """64 bits out of two unlike functions that Python has in C: a CRC and a remainder."""
    return ((int.from_bytes(form, "big") % MERSENNE_61 ^ zlib.crc32(form) << 32) * GOLDEN_64) & MASK_64


def open_tables(package: Path):
    """The reader of a language's compressed table."""
    if package.is_file():
        archive = zipfile.ZipFile(package)
        return lambda language: archive.read(f"simplemma/strategies/dictionaries/data/{language}.plzma")
    for folder in (package / "simplemma", package):
        data = folder / "strategies" / "dictionaries" / "data"
        if data.is_dir():
            return lambda language: (data / f"{language}.plzma").read_bytes()
    sys.exit(f"{package}: neither a simplemma wheel nor a folder that holds simplemma's tables")


def varint(data: bytes, position: int):
    value = shift = 0
    while True:
        byte = data[position]
        position += 1
        value |= (byte & 0x7F) << shift
        if byte < 0x80:
            return value, position
        shift += 7


def pairs(compressed: bytes):
    """Form and lemma of each record of simplemma's front-coded stream (magic SMFC1)."""
    data = lzma.decompress(compressed)
    if data[:5] != b"SMFC1":
        raise ValueError("not a table of simplemma 2.0.0")
    is_reversed = data[5] & 1
    count, position = varint(data, 6)
    key = value = b""
    for _ in range(count):
        # Nearly every number is one byte; the call for longer ones is what costs.
        shared = data[position]
        position += 1
        if shared > 127:
            shared, position = varint(data, position - 1)
        length = data[position]
        position += 1
        if length > 127:
            length, position = varint(data, position - 1)
        key = key[:shared] + data[position : position + length]
        position += length
        trim = data[position]
        position += 1
        if trim != 254:  # 254: the lemma of the record before
            length = data[position]
            position += 1
            if length > 127:
                length, position = varint(data, position - 1)
            ending = data[position : position + length]
            position += length
            value = ending if trim == 255 else key[: len(key) - trim] + ending
        yield (key[::-1], value[::-1]) if is_reversed else (key, value)


def table_pairs(path: Path):
    for line in path.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            form, lemma = line.split("\t")
            yield form.encode(), lemma.encode()


def padded(data: bytes) -> bytes:
    return data + bytes(-len(data) % 8)


def little_endian(typecode: str, values) -> bytes:
    numbers = array.array(typecode, values)
    if sys.byteorder == "big":
        numbers.byteswap()
    return padded(numbers.tobytes())


def hashed_table(rows):
    """Directory and entries of rows, each a hash of 64 bits above NUMBER_BITS bits of a lemma's number."""
    rows.sort()
    bits = max(1, len(rows).bit_length() - FORMS_PER_BUCKET_BITS)
    counts = [0] * ((1 << bits) + 1)
    shift = NUMBER_BITS + 64 - bits
    for row in rows:
        counts[(row >> shift) + 1] += 1
    shift -= 32
    number = (1 << NUMBER_BITS) - 1
    entries = [(row >> shift & 0xFFFFFFFF) << 32 | row & number for row in rows]
    return bits, itertools.accumulate(counts), entries


def lexicon(language: str, words) -> bytes:
    forms = {form: lemma for form, lemma in words if len(form) <= MAXIMUM_BYTES and len(lemma) <= MAXIMUM_BYTES}
    lemmas = sorted(set(forms.values()))
    if len(lemmas) >= 1 << NUMBER_BITS:
        raise ValueError(f"{language}: more lemmas than fit into {NUMBER_BITS} bits")
    numbers = {lemma: number for number, lemma in enumerate(lemmas)}
    exact, unaccented = [], set()
    for form, lemma in forms.items():
        number = numbers[lemma]
        exact.append(form_hash(form) << NUMBER_BITS | number)
        text = form.decode()
        folded = text.translate(FOLDED)
        # Folded or folded with a capital, the form is found without this table.
        if text != folded and text != folded.capitalize():
            unaccented.add(form_hash(folded.encode()) << NUMBER_BITS | number)
    if len({row >> NUMBER_BITS for row in exact}) != len(forms):
        raise ValueError(f"{language}: two forms have one hash; change the hash and the version")
    pool, offsets = bytearray(), []
    for lemma in lemmas:
        key = fold(lemma.decode()).encode()
        offsets.append(len(pool))
        pool += bytes((len(lemma), len(key))) + lemma + key
    form_bits, form_directory, form_entries = hashed_table(exact)
    plain_bits, plain_directory, plain_entries = hashed_table(list(unaccented))
    body = b"".join(
        (
            little_endian("I", form_directory),
            little_endian("Q", form_entries),
            little_endian("I", plain_directory),
            little_endian("Q", plain_entries),
            little_endian("I", offsets),
            padded(bytes(pool)),
        )
    )
    counts = (form_bits, plain_bits, len(form_entries), len(plain_entries), len(lemmas), len(pool))
    content = hashlib.sha256(body).digest()[:16] + little_endian("I", counts) + body
    words64 = array.array("Q", content)
    if sys.byteorder == "big":
        words64.byteswap()
    header = MAGIC + VERSION.to_bytes(4, "little") + language.encode().ljust(4, b"\0")
    header += (sum(words64) & MASK_64).to_bytes(8, "little")
    return header + content


def write(path: Path, content: bytes) -> str:
    """Replaces the file at once, because a running program may have it mapped."""
    if path.exists() and path.read_bytes() == content:
        return "unchanged"
    temporary = path.with_name(path.name + f".{os.getpid()}.tmp")
    temporary.write_bytes(content)
    temporary.replace(path)
    return "written"


def build(package: str, outdir: str, language: str) -> str:
    content = lexicon(language, pairs(open_tables(Path(package))(language)))
    path = Path(outdir) / f"{language}.lexicon"
    return f"{path}: {len(content)} bytes, {write(path, content)}"


def main(arguments) -> None:
    if len(arguments) == 4 and arguments[0] == "--table":
        _, table, language, outdir = arguments
        Path(outdir).mkdir(parents=True, exist_ok=True)
        write(Path(outdir) / f"{language}.lexicon", lexicon(language, table_pairs(Path(table))))
        return
    if len(arguments) < 2 or arguments[0].startswith("-"):
        sys.exit(__doc__)
    package, outdir, *languages = arguments
    Path(outdir).mkdir(parents=True, exist_ok=True)
    # The largest first, so that it does not finish alone.
    order = ("pl", "de", "sk", "uk", "cs", "en")
    chosen = sorted(languages or LANGUAGES, key=lambda name: order.index(name) if name in order else len(order))
    with ProcessPoolExecutor() as pool:
        for line in pool.map(build, [package] * len(chosen), [outdir] * len(chosen), chosen):
            print(line)
    write(Path(outdir) / "NOTICE", NOTICE.encode())


if __name__ == "__main__":
    main(sys.argv[1:])
