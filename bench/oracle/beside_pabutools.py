#!/usr/bin/env python3
"""How long equal shares with the completion add1 take beside pabutools, in one run on the same file.

    cargo build --release -p allocation --example decide
    bench/oracle/beside_pabutools.py FILE.pb VENV target/release/examples/decide

Ours is a whole process, from its start to its last line, the best of five; pabutools (1.2.3, from PyPI, in the environment of
`equal_shares.py`) counts only its rule, without reading the file, with floats as it is used and then, with
--exact, in exact fractions as we count. The winners of both are compared.
"""

import os
import subprocess
import sys
import time

FILE, VENV, OURS = sys.argv[1:4]
PYTHON = os.path.join(VENV, "bin", "python")
if os.path.realpath(sys.prefix) != os.path.realpath(VENV):
    os.execv(PYTHON, [PYTHON, __file__, *sys.argv[1:]])

import pabutools.fractions  # noqa: E402
from pabutools.election import Additive_Cardinal_Sat, Cost_Sat, parse_pabulib  # noqa: E402
from pabutools.rules import method_of_equal_shares  # noqa: E402

sys.setrecursionlimit(10_000)


def ours():
    times = []
    for _ in range(5):
        begun = time.perf_counter()
        answer = subprocess.run([OURS, FILE, "equal-shares-add1"], check=True, capture_output=True, text=True)
        times.append(time.perf_counter() - begun)
    return min(times), answer.stdout.split("\n")[:-1]


def theirs(fraction):
    pabutools.fractions.FRACTION = fraction
    instance, profile = parse_pabulib(FILE)
    satisfaction = Cost_Sat if instance.meta["vote_type"] in ("approval", "choose-1") else Additive_Cardinal_Sat
    profile = profile.as_multiprofile()
    begun = time.perf_counter()
    chosen = method_of_equal_shares(instance, profile, sat_class=satisfaction, voter_budget_increment=1)
    return time.perf_counter() - begun, sorted(project.name for project in chosen)


print(f"{os.path.basename(FILE)}; load average {os.getloadavg()[0]:.1f}\n")
print("| | seconds | ratio | winners |\n|---|---:|---:|---|")
seconds, winners = ours()
print(f"| ours, exact | {seconds:.3f} | 1 | {len(winners)} |", flush=True)
for fraction in ["float"] + ["gmpy2"] * ("--exact" in sys.argv):
    spent, chosen = theirs(fraction)
    same = "the same" if chosen == winners else f"{len(set(chosen) ^ set(winners))} differ"
    print(f"| pabutools, {fraction} | {spent:.1f} | {spent / seconds:.0f} | {same} |", flush=True)
