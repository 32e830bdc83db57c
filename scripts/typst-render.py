#!/usr/bin/env python3
"""Sets a Letopis book: typst-render.py book.json template.typ out.pdf [--standard S]... [--timestamp SECONDS]

The template reads book.json from its own folder; nothing in it is ever evaluated as markup. Only fonts that are
built into Typst are used and the timestamp is given, so that the same book makes the same bytes everywhere.
"""
import argparse
import os
import sys

import typst

arguments = argparse.ArgumentParser()
arguments.add_argument("book")
arguments.add_argument("template")
arguments.add_argument("output")
arguments.add_argument("--standard", action="append", default=[])
arguments.add_argument("--timestamp", type=int, default=0)
given = arguments.parse_args()

folder = os.path.dirname(os.path.abspath(given.template))
if os.path.abspath(given.book) != os.path.join(folder, "book.json"):
    sys.exit("book.json must lie beside the template")
try:
    typst.compile(
        given.template, output=given.output, root=folder, ignore_system_fonts=True, format="pdf",
        pdf_standards=given.standard, timestamp=given.timestamp)
except typst.TypstError as error:
    sys.exit(getattr(error, "diagnostic", "") or str(error))
