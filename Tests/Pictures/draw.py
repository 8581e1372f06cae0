"""Draws the README's pictures from the real screen: runs the desk in tmux, and turns what stands
there, colours included, into SVG files in .pictures.

    swift build -c release && python3 Tests/Pictures/draw.py
"""

import html
import os
import re
import subprocess
import tempfile
import time
import unicodedata
from pathlib import Path

PACKAGE = Path(__file__).resolve().parents[2]
PROGRAM = PACKAGE / ".build/release/alexandria"
COLUMNS, ROWS = 100, 24
# Keys in tmux's names; text in a tuple is typed as it is. A number waits that many seconds.
TELL = [("El conejo estaba a la orilla del río ",), "Enter", 1]
PICTURES = {
    "tokens": TELL + ["F2", 0.5],
    "compare": TELL + ["F3", "Enter", 2],
    "heat": TELL + ["F7", 1],
    "filmstrip": TELL + ["F8", 2],
    "token": TELL + ["Tab", "Left", "Left", "Left", 1.5],
    "living": TELL + ["Tab", "F10", "Home", "Right", "Right", ("muy cansado ",), 0.4],
    "edit": TELL + ["Tab"] + ["Left"] * 30 + [("y un poco loco ",), 0.6],
    "help": ["F1", 0.5],
    "evolution": TELL + ["F6", 3, "Left", 2],
    "swap": [("El conejo estaba a la orilla del río ",), "F2", "Enter", 0.6, "Escape", "F4", 0.5,
             "Tab", "Enter", 2],
}


def palette(index):
    """xterm's 256 colours; the first sixteen are the terminal's own choice, here a quiet one."""
    first = ("2e3436 cc5555 6a9955 c4a000 5588cc 8a6aa8 4a9a9a d3d7cf "
             "777c7a ef6666 8ac46a fce94f 7aa8e8 b08ad0 6ac8c8 ffffff").split()
    if index < 16:
        return "#" + first[index]
    if index >= 232:
        return "#" + f"{8 + 10 * (index - 232):02x}" * 3
    levels = [0, 95, 135, 175, 215, 255]
    index -= 16
    return "#" + "".join(f"{levels[index // step % 6]:02x}" for step in (36, 6, 1))


def cells(line):
    """The characters of a captured line, each with its colours and attributes."""
    style = {}
    for escape, character in re.findall(r"\x1b\[([\d;]*)m|([^\x1b])", line):
        if character:
            yield character, dict(style)
            continue
        codes = [int(code or 0) for code in escape.split(";")]
        while codes:
            code = codes.pop(0)
            if code == 0:
                style = {}
            elif code in (1, 2, 3, 4, 7):
                style[code] = True
            elif code in (38, 48) and codes and codes[0] == 5:
                style[code] = palette(codes[1])
                codes = codes[2:]
            elif 30 <= code <= 37 or 40 <= code <= 47:
                style[38 if code < 40 else 48] = palette(code % 10)
            elif 90 <= code <= 97 or 100 <= code <= 107:
                style[38 if code < 100 else 48] = palette(code % 10 + 8)
            elif code in (39, 49):
                style.pop(code - 1, None)
            elif code in (22, 24, 27):
                for number in {22: (1, 2), 24: (4,), 27: (7,)}[code]:
                    style.pop(number, None)


def svg(screen):
    width, height = 8.4, 18
    ink = "#d3d7cf"
    lines = screen.split("\n")[:ROWS]
    # The ground that most cells have is the picture's.
    grounds = [style.get(48) for line in lines for _, style in cells(line)]
    paper = max(set(grounds), key=grounds.count) or "#1c1f20"
    out = [f'<svg xmlns="http://www.w3.org/2000/svg" width="{COLUMNS * width + 16:.0f}" '
           f'height="{ROWS * height + 16}" font-family="DejaVu Sans Mono, monospace" '
           f'font-size="14"><rect width="100%" height="100%" rx="6" fill="{paper}"/>']
    for row, line in enumerate(lines):
        column = 0
        for character, style in cells(line):
            wide = 2 if unicodedata.east_asian_width(character) in "WF" else 1
            front, back = style.get(38, ink), style.get(48)
            if style.get(7):
                front, back = back or paper, front
            x, y = 8 + column * width, 8 + row * height
            if back and back != paper:
                out.append(f'<rect x="{x:.1f}" y="{y}" width="{wide * width + .3:.1f}" '
                           f'height="{height}" fill="{back}"/>')
            if character != " ":
                weight = ' font-weight="bold"' if style.get(1) else ""
                weight += ' opacity="0.55"' if style.get(2) else ""
                weight += ' text-decoration="underline"' if style.get(4) else ""
                out.append(f'<text x="{x:.1f}" y="{y + 14}" fill="{front}"{weight}>'
                           f'{html.escape(character)}</text>')
            column += wide
    return "\n".join(out + ["</svg>", ""])


def draw(name, keys):
    with tempfile.TemporaryDirectory() as folder:
        def tmux(*arguments):
            return subprocess.run(["tmux", "-L", "alexandria-pictures", *arguments], check=True,
                                  capture_output=True, text=True).stdout

        tmux("-f", "/dev/null", "new-session", "-d", "-x", str(COLUMNS), "-y", str(ROWS), "env",
             "LANG=C.UTF-8", "TERM=tmux-256color", f"XDG_DATA_HOME={folder}",
             f"XDG_CONFIG_HOME={folder}", "ALEXANDRIA_PACE=0", str(PROGRAM))
        try:
            time.sleep(1)
            for key in keys:
                if isinstance(key, tuple):
                    tmux("send-keys", "-l", key[0])
                elif isinstance(key, str):
                    tmux("send-keys", key)
                else:
                    time.sleep(key)
            target = PACKAGE / ".pictures" / f"{name}.svg"
            target.parent.mkdir(exist_ok=True)
            target.write_text(svg(tmux("capture-pane", "-ep")))
            print(target.relative_to(PACKAGE), os.path.getsize(target), "bytes")
        finally:
            tmux("kill-server")
            time.sleep(0.5)


for picture, pressed in PICTURES.items():
    draw(picture, pressed)
