#!/usr/bin/env python3
"""How good proposals of who pays what are, and how long they take, beside HiGHS on the same model.

    cargo build --release -p allocation --example propose
    bench/oracle/beside_highs.py VENV target/release/examples/propose [REQUESTS FUNDERS [EFFORT [SURVEY]]]

VENV holds highspy (from PyPI). Requests are invented: asks log-normal with a median of 4,000, as in the grants of Loire-Atlantique
2018, every funder interested in half of them, envelopes for a third of what is asked. HiGHS is given the floors under the
funders that ours found, two threads, and seeks the value alone; then both bounds and both times are printed. Its model is written
here from the rules, without a line of ours. With PROGRAMMES=3 in the environment the first six funders are the envelopes of three
programmes, two of each: of a request each envelope gives a part, and the programme nothing or a least of it in all.
"""

import os
import random
import re
import subprocess
import sys
import tempfile
import time

VENV, OURS = sys.argv[1:3]
N, F = (int(word) for word in (sys.argv[3:5] or (500, 8)))
PROGRAMMES = int(os.environ.get("PROGRAMMES", "0"))
EFFORT = sys.argv[5] if len(sys.argv) > 5 else "2000000"
PYTHON = os.path.join(VENV, "bin", "python")
if os.path.realpath(sys.prefix) != os.path.realpath(VENV):
    os.execv(PYTHON, [PYTHON, __file__, *sys.argv[1:]])

import highspy  # noqa: E402

chance = random.Random(20_261_127)


def units(cents):
    return f"{cents // 100}.{cents % 100:02}"


requests, votes = [], [[] for _ in range(F)]
for number in range(1, N + 1):
    most = max(50_000, min(20_000_000, int(400_000 * chance.lognormvariate(0, 1.1))))
    cost = int(most * chance.uniform(1.1, 2))
    least = int(most * chance.uniform(0.3, 0.8))
    interested = [f for f in range(F) if chance.random() < 0.5] or [chance.randrange(F)]
    requests.append((number, most, least, cost, chance.randrange(20)))
    quality = chance.uniform(200, 800)
    scores = {}
    for f in interested:
        score = int(min(1000, max(1, quality + chance.uniform(-200, 200))))
        requested = max(50_000, int(most * chance.uniform(0.3, 1)))
        least = 50_000
        if f // 2 < PROGRAMMES:
            score, least = scores.setdefault(f // 2, score), 1
        votes[f].append((number, score, least, requested, 5_000))
asked = sum(most for _, most, *_ in requests)
parts = [chance.uniform(0.5, 2) for _ in range(F)]
envelopes = [int(asked / 3 * part / sum(parts)) for part in parts]
PUBLIC = [(f // 2 if f // 2 < PROGRAMMES else f) % 4 != 3 for f in range(F)]


def together(number):
    """Of a request: least, most and envelopes of each programme of which something is asked."""
    most = requests[number - 1][1]
    asked = [f for f in range(2 * PROGRAMMES) if any(vote[0] == number for vote in votes[f])]
    owns = [[f for f in asked if f // 2 == programme] for programme in range(PROGRAMMES)]
    return [(50_000 + most // 6, most * 7 // 10, own) for own in owns if own]


file = tempfile.NamedTemporaryFile("w", suffix=".pb", delete=False)
zeros = ",".join("0" for _ in range(F))
file.write(
    f"META\nkey;value\nnum_projects;{N}\nnum_votes;{F}\nbudget;{units(sum(envelopes))}\nvote_type;scoring\nrule;tisserand/proposal-{3 if PROGRAMMES else 1}\n"
    f"seed;1\ntolerance;1000\neffort;1\nvalue;0,0\nlines;0,0\nfairness;0,0\nterritories;0,0\nalone;{zeros}\nalone_bounds;{zeros}\n"
    f"envelope_prices;{zeros}\nfloor_prices;{zeros}\neffort_spent;0\n"
    f"PROJECTS\nproject_id;cost;least;eligible_cost;public_rate;headroom;territory;award{';programmes' if PROGRAMMES else ''}\n"
)
for number, most, least, cost, territory in requests:
    own = (f"{units(low)}:{units(high)}:{','.join(str(f) for f in of)}" for low, high, of in together(number))
    column_of_ours = ";" + "|".join(own) if PROGRAMMES else ""
    file.write(f"{number};{units(most)};{units(least)};{units(cost)};8000;;{territory};0{column_of_ours}\n")
file.write("VOTES\nvoter_id;vote;points;envelope;public;least;requested;rate;pays\n")
for f in range(F):
    by = list(zip(*votes[f]))
    fields = [by[0], by[1], [units(x) for x in by[2]], [units(x) for x in by[3]], by[4], ["0"] * len(by[0])]
    ids, points, minima, maxima, rates, pays = (",".join(str(x) for x in field) for field in fields)
    file.write(f"{f};{ids};{points};{units(envelopes[f])};{int(PUBLIC[f])};{minima};{maxima};{rates};{pays}\n")
file.close()

out = file.name + ".out.pb"
print(f"{N} requests, {F} funders, {sum(map(len, votes))} lines; load average {os.getloadavg()[0]:.1f}")
command = [OURS, file.name, out, EFFORT, "1000", *sys.argv[6:7]]
said = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout
print(said, end="")
ours = float(re.search(r"([0-9.]+) s in all", said)[1])
meta = dict(re.findall(r"^(\w+);(.*)$", open(out).read().split("PROJECTS")[0], re.M))
alone = [int(x) for x in meta["alone"].split(",")]
found, bound = (int(x) for x in meta["value"].split(","))

# The model in euros; x by line, y whether the line is above zero, z whether the request is.
highs = highspy.Highs()
highs.setOptionValue("output_flag", False)
highs.setOptionValue("threads", 2)
inf = highspy.kHighsInf
columns = 0


def column(cost, low, high, whole):
    global columns
    highs.addCol(cost, low, high, 0, [], [])
    if whole:
        highs.changeColIntegrality(columns, highspy.HighsVarType.kInteger)
    columns += 1
    return columns - 1


def row(low, high, terms):
    highs.addRow(low, high, len(terms), [t[0] for t in terms], [t[1] for t in terms])


highs.changeObjectiveSense(highspy.ObjSense.kMaximize)
lines = {}
for f in range(F):
    for number, score, least, requested, rate in votes[f]:
        _, most, _, cost, _ = requests[number - 1]
        high = min(requested, cost * rate // 10_000, most, envelopes[f])
        if high >= least:
            x, y = column(score, 0, high / 100, False), column(0, 0, 1, True)
            row(0, inf, [(x, 1), (y, -least / 100)])
            row(-inf, 0, [(x, 1), (y, -high / 100)])
            lines[number, f] = (x, score)
for f in range(F):
    row(-inf, envelopes[f] / 100, [(x, 1) for (_, g), (x, _) in lines.items() if g == f])
scores = {(number, f): score for f in range(F) for number, score, *_ in votes[f]}
for number, most, least, cost, _ in requests:
    own = [(x, f) for f in range(F) for x, _ in [lines.get((number, f), (None, 0))] if x is not None]
    if own:
        z = column(0, 0, 1, True)
        row(0, inf, [(x, 1) for x, _ in own] + [(z, -least / 100)])
        row(-inf, 0, [(x, 1) for x, _ in own] + [(z, -most / 100)])
        row(-inf, cost * 8_000 // 10_000 / 100, [(x, 1) for x, f in own if PUBLIC[f]])
for number, *_ in requests:
    for low, high, of in together(number):
        own = [lines[number, f][0] for f in of if (number, f) in lines]
        y = column(0, 0, 1, True)
        row(0, inf, [(x, 1) for x in own] + [(y, -low / 100)])
        row(-inf, 0, [(x, 1) for x in own] + [(y, -high / 100)])
for f in range(F):
    row(alone[f] / 100, inf, [(x, scores[number, f]) for (number, _), (x, _) in lines.items() if (number, f) in scores])


def solve(gap, limit):
    highs.clearSolver()
    highs.setOptionValue("mip_rel_gap", gap)
    highs.setOptionValue("time_limit", limit)
    began = time.perf_counter()
    highs.run()
    info = highs.getInfo()
    return time.perf_counter() - began, info.objective_function_value * 100, info.mip_dual_bound * 100


for gap in (0.005, 0.0005):
    seconds, value, least_bound = solve(gap, 120)
    print(
        f"HiGHS to {gap:.2%}: {seconds:.2f} s, value {value:.0f}, bound {least_bound:.0f} (gap {(least_bound - value) / value:.4%}); "
        f"our value {found / value:.6f} of its, our bound {bound / least_bound:.6f} of its, our proposal {ours / seconds:.2f} times its time"
    )
# What ours says cannot be exceeded must not be.
assert bound >= value * (1 - 1e-9), "our bound is below what HiGHS found"
os.unlink(file.name)
os.unlink(out)
