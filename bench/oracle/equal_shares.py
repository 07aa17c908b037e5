#!/usr/bin/env python3
"""What pabutools decides by equal shares, in exact fractions: the answers our own rules are held against.

    bench/oracle/equal_shares.py ../shared/data/pabulib VENV [--only TEXT] > bench/oracle/equal_shares.tsv

Makes its own Python environment in VENV (pabutools 1.2.3 and gmpy2 from PyPI) and uses pabutools as a program only: it
is GPL, and nothing of it is in the product. Every file of approval, choose-1, cumulative or scoring ballots is
decided by the method of equal shares and by its completion `add1`, with cost utilities on approvals and
points as utilities otherwise. A line of the output: the file, the rule, the winners sorted as text. Progress and
seconds go to the other stream. Toulouse takes minutes; a file of which one count takes very long can be left
out by --skip TEXT, and the answer says nothing of it.
"""

import os
import subprocess
import sys
import time
from pathlib import Path

FOLDER, VENV = Path(sys.argv[1]), sys.argv[2]
PYTHON = os.path.join(VENV, "bin", "python")
if os.path.realpath(sys.prefix) != os.path.realpath(VENV):
    if not os.path.exists(PYTHON):
        subprocess.run([sys.executable, "-m", "venv", VENV], check=True)
        subprocess.run([PYTHON, "-m", "pip", "install", "--quiet", "pabutools==1.2.3", "gmpy2"], check=True)
    os.execv(PYTHON, [PYTHON, __file__, *sys.argv[1:]])

import pabutools.fractions  # noqa: E402
from pabutools.election import Additive_Cardinal_Sat, Cost_Sat, parse_pabulib  # noqa: E402
from pabutools.rules import method_of_equal_shares  # noqa: E402

sys.setrecursionlimit(10_000)
assert pabutools.fractions.FRACTION == "gmpy2", "exact fractions are the default"


def option(name):
    return sys.argv[sys.argv.index(name) + 1] if name in sys.argv else None


def decide(file):
    instance, profile = parse_pabulib(str(file))
    satisfaction = Cost_Sat if instance.meta["vote_type"] in ("approval", "choose-1") else Additive_Cardinal_Sat
    profile = profile.as_multiprofile()
    for rule, increment in (("equal-shares", None), ("equal-shares-add1", 1)):
        begun = time.monotonic()
        chosen = method_of_equal_shares(
            instance, profile, sat_class=satisfaction, voter_budget_increment=increment
        )
        print(f"{file.name} {rule} {time.monotonic() - begun:.2f} s", file=sys.stderr, flush=True)
        print(file.name, rule, ",".join(sorted(project.name for project in chosen)), sep="\t", flush=True)


files = sorted([*FOLDER.glob("*.pb"), *FOLDER.glob("greedy/*.pb")], key=lambda file: file.stat().st_size)
for file in files:
    if "vote_type;ordinal" in file.read_text(encoding="utf-8-sig"):
        continue
    if (option("--only") or "") in file.name and not (option("--skip") and option("--skip") in file.name):
        decide(file)
