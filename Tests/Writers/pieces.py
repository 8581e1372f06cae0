#!/usr/bin/env python3
"""Cuts a corpus of long sections into pieces of about a page, JSON lines with "text".

    pieces.py books_es.jsonl [--without novel] > pieces.jsonl

Cut between paragraphs at 1,000 characters; a paragraph that is longer, behind a sentence. --without leaves
out the sections of a "register"."""
import json
import re
import sys

LENGTH = 1000


def parts(paragraph):
    while len(paragraph) > LENGTH * 1.4:
        ends = [match.end() for match in re.finditer(r"[.!?…]\s", paragraph[:LENGTH])]
        end = ends[-1] if ends else LENGTH
        yield paragraph[:end].strip()
        paragraph = paragraph[end:]
    yield paragraph.strip()


def pieces(text):
    piece = ""
    for paragraph in text.split("\n\n"):
        for part in parts(paragraph):
            if piece and len(piece) + len(part) + 2 > LENGTH:
                yield piece
                piece = ""
            piece += ("\n\n" if piece else "") + part
    if piece:
        yield piece


without = sys.argv[sys.argv.index("--without") + 1 :] if "--without" in sys.argv else []
for line in open(sys.argv[1], encoding="utf-8"):
    section = json.loads(line)
    if section.get("register") not in without:
        for piece in pieces(section["text"]):
            print(json.dumps({"text": piece}, ensure_ascii=False))
