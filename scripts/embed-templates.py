#!/usr/bin/env python3
"""Writes the Typst templates and their renderer into Sources/Publishing/Templates/, so that the program carries them.

Run it after every change of chronicle/templates/ or scripts/typst-render.py; a test compares both.
"""
import pathlib

root = pathlib.Path(__file__).resolve().parent.parent
files = {
    "common": root / "chronicle/templates/common.typ",
    "chronicle": root / "chronicle/templates/chronicle.typ",
    "yearbook": root / "chronicle/templates/yearbook.typ",
    "renderer": root / "scripts/typst-render.py",
}
for name, path in files.items():
    lines = path.read_text(encoding="utf-8").splitlines()
    body = "\n".join("        " + line if line else "" for line in lines)
    target = root / f"Sources/Publishing/Templates/BuiltIn{name.capitalize()}.swift"
    target.write_text(
        "// Made by scripts/embed-templates.py; change the file it names instead.\n"
        "extension Templates.BuiltIn {\n"
        f"    /// `{path.relative_to(root)}`\n"
        f'    static let {name} = ###"""\n{body}\n\n        """###\n'
        "}\n",
        encoding="utf-8")
