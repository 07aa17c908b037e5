#!/usr/bin/env python3
"""Burt's constraint as the package networkx has it, and participation by its formula, for tests/shapes.rs to be held against.

    python3 bridges.py shapes    # reads links.csv in the folder, writes bridges.csv beside it

Ties of members that meet weigh Σ 1 / (n − 1) over their gatherings. Written with Python 3 and networkx 3.6.1.
"""

import csv
import sys
from collections import defaultdict
from itertools import combinations
from pathlib import Path

import networkx

folder = Path(sys.argv[1])
present = defaultdict(set)
with open(folder / "links.csv", encoding="utf-8") as file:
    for row in csv.DictReader(file):
        present[row["gathering"]].add(int(row["member"]))
graph = networkx.Graph()
graph.add_nodes_from({member for members in present.values() for member in members})
for members in present.values():
    for one, other in combinations(sorted(members), 2):
        before = graph.get_edge_data(one, other, {"weight": 0.0})["weight"]
        graph.add_edge(one, other, weight=before + 1 / (len(members) - 1))
constraint = networkx.constraint(graph, weight="weight")


def participation(member, groups=3):
    sums = [0.0] * groups
    for other, tie in graph[member].items():
        sums[other % groups] += tie["weight"]
    return 1 - sum((part / sum(sums)) ** 2 for part in sums)


with open(folder / "bridges.csv", "w", encoding="utf-8") as file:
    file.write("member,constraint,participation\n")
    for member in sorted(graph):
        file.write(f"{member},{constraint[member]:.15g},{participation(member):.15g}\n")
