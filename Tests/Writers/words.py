#!/usr/bin/env python3
"""Makes a checkpoint's words.txt of the corpora that it learnt from.

    words.py OWN.jsonl… -- OTHER.jsonl… > words.txt

Every word of our own texts that stands there in small letters, those of the others that hunspell's es_ES
knows and that stand there three times and more, and the names of our own texts: what has a capital inside
a sentence, five times and more."""
import collections
import json
import re
import subprocess
import sys
import tempfile


def count(paths):
    counts = collections.Counter()
    for path in paths:
        for line in open(path, encoding="utf-8"):
            # A capital may be a name's, or the first of a sentence.
            counts.update(re.findall(r"(?<![^\W\d_])[a-záéíóúüñ]+(?![^\W\d_])", json.loads(line)["text"]))
    return counts


def names(paths):
    counts = collections.Counter()
    for path in paths:
        for line in open(path, encoding="utf-8"):
            # Behind a small letter or a comma a capital is a name's.
            text = json.loads(line)["text"]
            counts.update(re.findall(r"(?<=[a-záéíóúüñ,] )[A-ZÁÉÍÓÚÜÑ][a-záéíóúüñ]+(?![^\W\d_])", text))
    return {name for name, number in counts.items() if number >= 5}


def unknown(words):
    with tempfile.NamedTemporaryFile("w", suffix=".txt", encoding="utf-8") as file:
        file.write("\n".join(words))
        file.flush()
        command = ["hunspell", "-d", "es_ES", "-i", "utf-8", "-l", file.name]
        return set(subprocess.run(command, capture_output=True, text=True).stdout.split())


split = sys.argv.index("--")
own = count(sys.argv[1:split])
others = [word for word, number in count(sys.argv[split + 1 :]).items() if number >= 3]
words = set(own) | (set(others) - unknown(others)) | names(sys.argv[1:split])
for word in sorted(words, key=lambda word: word.encode()):
    print(word)
