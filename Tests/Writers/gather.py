#!/usr/bin/env python3
"""Gathers stories as writers hand them in into the files of the Fables room.

    gather.py FOLDER        FOLDER/*.txt, ten stories each, as check.py takes them

Writes Sources/Fables/Written/Data/written-{fables,stories}-NN.txt, 500 ids a file, each head followed by
the seed that was dealt, and the list of the files in Sources/CStoryData/written.inc. Ids that are there
already are kept unless FOLDER has them too."""
import pathlib
import re
import sys

import deal

ROOT = pathlib.Path(__file__).resolve().parents[2]
DATA = ROOT / "Sources/Fables/Written/Data"
HEAD = re.compile(r"^## ([fs]\d{5}) \|([^|]*)\|([^|]*?)(?:\|(.*))?$")


def stories(path):
    name, lines = None, []
    for line in path.read_text().splitlines():
        match = HEAD.match(line)
        if match:
            if name:
                yield name, head, "\n".join(lines).strip()
            name, head, lines = match[1], match, []
        elif name:
            lines.append(line.rstrip())
    if name:
        yield name, head, "\n".join(lines).strip()


def main(folder):
    lists = deal.words()
    found = {}
    for path in sorted(DATA.glob("*.txt")) + sorted(pathlib.Path(folder).glob("[fs]*.txt")):
        for name, head, text in stories(path):
            kind = "fables" if name[0] == "f" else "stories"
            seed = head[4].strip() if head[4] else deal.line(kind, int(name[1:]), lists).split(" | ", 1)[1]
            text = re.sub(r"\n{3,}", "\n\n", text)
            found[name] = f"## {name} | {head[2].strip()} | {head[3].strip()} | {seed}\n{text}\n"
    files = {}
    for name in sorted(found):
        kind = "fables" if name[0] == "f" else "stories"
        files.setdefault(f"written-{kind}-{int(name[1:]) // 500:02}", []).append(found[name])
    DATA.mkdir(parents=True, exist_ok=True)
    for name, texts in files.items():
        (DATA / f"{name}.txt").write_text("\n".join(texts))
    lines = ["// Written by Tests/Writers/gather.py: the files of stories, in the form that storydata.c wants.",
             "#if defined(WRITTEN_BYTES)"]
    for name in files:
        lines += [f"static const uint8_t {name.replace('-', '_')}[] = {{",
                  f'#embed "../Fables/Written/Data/{name}.txt"', "};"]
    lines.append("#elif defined(WRITTEN_FILES)")
    lines += [f'FILE_OF("{name}.txt", {name.replace("-", "_")}),' for name in files]
    lines.append("#endif")
    (ROOT / "Sources/CStoryData/written.inc").write_text("\n".join(lines) + "\n")
    print(f"{len(found)} stories in {len(files)} files", file=sys.stderr)


if __name__ == "__main__":
    main(sys.argv[1])
