#!/usr/bin/env python3
"""Checks files of written stories as they come.

    check.py FILE…        one line a fault; nothing where all is well

A file holds stories one after another: a head `## id | names | animals`, perhaps `# Title`, the text.
Checked: the head, the length, paragraphs, words that hunspell's Spanish does not know, names that
the head declares and the text lacks, runs of 12 words that another story of the files has too."""
import collections
import pathlib
import re
import subprocess
import sys

HEAD = re.compile(r"^## ([fs]\d{5}) \| ([^|]*) \| ([^|]*)$")
ITEM = re.compile(r"^[\wáéíóúüñÁÉÍÓÚÜÑ' -]+ [mf]$")
WORD = re.compile(r"[a-záéíóúüñA-ZÁÉÍÓÚÜÑ]+")


def stories(path):
    story = None
    for number, line in enumerate(pathlib.Path(path).read_text().splitlines(), 1):
        if line.startswith("## "):
            if story:
                yield story
            story = {"file": path, "line": number, "head": line, "text": []}
        elif story:
            story["text"].append(line)
        elif line.strip():
            print(f"{path}:{number}: text before the first head")
    if story:
        yield story


def items(field):
    field = field.strip()
    return [] if field in ("-", "") else [item.strip() for item in field.split(";")]


def main(paths):
    seen, unknown_in, total = {}, collections.defaultdict(set), 0
    everything = []
    ids = collections.Counter()
    for path in paths:
        for story in stories(path):
            where = f"{path}:{story['line']}"
            match = HEAD.match(story["head"])
            if not match:
                print(f"{where}: head is not '## id | names | animals': {story['head']}")
                continue
            text = "\n".join(story["text"]).strip()
            ids[match[1]] += 1
            body = re.sub(r"^# .*\n", "", text)
            count = len(WORD.findall(body))
            total += count
            if not 30 <= count <= 230:
                print(f"{where}: {match[1]} has {count} words")
            names = items(match[2])
            for item in names + items(match[3]):
                if not ITEM.match(item):
                    print(f"{where}: '{item}' is not 'name m' or 'name f'")
            for item in names:
                if item[:-2] not in text:
                    print(f"{where}: the name '{item[:-2]}' does not stand in the text")
            if re.search(r"[\"“”]\S", text) and "“" in text:
                print(f"{where}: curly quotes; straight ones are meant")
            for bad in re.findall(r"[^\w\s.,;:¡!¿?—…\"'«»()\-–/°%+=ºª]", body):
                print(f"{where}: the character {bad!r}")
            known = {part for item in names for part in item[:-2].split()}
            everything.append((where, text, known))
            words = [word.lower() for word in WORD.findall(body)]
            for start in range(len(words) - 11):
                run = tuple(words[start : start + 12])
                other = seen.setdefault(run, match[1])
                if other != match[1]:
                    print(f"{where}: shares with {other}: {' '.join(run)}")
                    break
    for name, count in ids.items():
        if count > 1:
            print(f"{name} stands {count} times")
    words = sorted({word for _, text, _ in everything for word in WORD.findall(text)})
    result = subprocess.run(["hunspell", "-d", "es_ES", "-i", "utf-8", "-l"], input="\n".join(words),
                            capture_output=True, text=True)
    unknown = set(result.stdout.split())
    for where, text, known in everything:
        for word in sorted(set(WORD.findall(text)) & unknown - known):
            if not word[0].isupper():
                print(f"{where}: hunspell does not know '{word}'")
    print(f"{len(everything)} stories, {total} words", file=sys.stderr)


if __name__ == "__main__":
    main(sys.argv[1:])
