#!/usr/bin/env python3
"""Deals seed lines for stories that are written one by one.

    deal.py fables|stories FIRST COUNT        ids FIRST… of that kind, one line each

The line of an id depends on the kind and the id alone. Every noun, verb and adjective of vocabulary.txt
comes up equally often (each list is dealt like a pack of cards), so that all of a child's vocabulary
meets all kinds of character, place and form."""
import pathlib
import random
import sys


VOCABULARY = pathlib.Path(__file__).parents[2] / "Sources/Fables/Written/Data/vocabulary.txt"


def words():
    lists, name = {}, None
    for line in VOCABULARY.read_text().splitlines():
        if line.startswith("["):
            name = line.strip("[]")
        elif line:
            lists.setdefault(name, []).extend(line.split(";"))
    return lists


def card(pack, seed, index):
    """The index-th card of endless packs, each shuffled by its own seed."""
    turn, place = divmod(index, len(pack))
    order = list(range(len(pack)))
    random.Random(f"{seed}/{turn}").shuffle(order)
    return pack[order[place]]


def line(kind, index, lists):
    dice = random.Random(f"{kind}/{index}")
    draw = lambda name, times=1, at=0: card(lists[name], f"{kind}/{name}", index * times + at)
    who = dice.random()
    if kind == "fables":
        first = draw("animal") if who < 0.66 else draw("fantastico") if who < 0.86 else draw("persona")
        second = dice.choice([draw("animal", 2, 1), draw("animal", 2, 1), draw("persona", 2, 1), ""])
    else:
        first = draw("persona") if who < 0.85 else draw("fantastico") if who < 0.92 else "mascota: " + draw("animal")
        second = dice.choice([draw("persona", 2, 1), draw("persona", 2, 1), "mascota: " + draw("animal", 2, 1), ""])
    name = draw("nombre") if "mascota" in first or kind == "stories" or who >= 0.86 else draw("apodo")
    name = name if dice.random() < 0.6 else "sin nombres" if dice.random() < 0.4 else name
    ending = draw("final")
    if kind == "stories" and dice.random() < 0.75 and ("Moraleja" in ending or "Aprendieron" in ending):
        ending = "sin moraleja"
    parts = [first, second, "nombre: " + name, "lugar: " + draw("lugar"),
             draw("nombrecosa", 2) + ", " + draw("nombrecosa", 2, 1), draw("verbo", 2) + ", " + draw("verbo", 2, 1),
             draw("adjetivo"), "tema: " + draw("tema"), draw("forma"), "final: " + ending]
    return f"{kind[0]}{index:05d} | " + " | ".join(part for part in parts if part)


if __name__ == "__main__":
    kind, first, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    lists = words()
    for index in range(first, first + count):
        print(line(kind, index, lists))
