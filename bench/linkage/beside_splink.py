#!/usr/bin/env python3
"""Splink on the lines that `measure generated … FOLDER/` wrote, beside our own linking of them.

    cargo run --release -p linkage --example measure_linking -- generated 20000 12000 /tmp/lines/
    bench/linkage/beside_splink.py /tmp/lines/

Makes its own Python environment in the folder (Splink 5.0.0 and DuckDB from PyPI). Splink is set up
as its documentation says: chance by random sampling, matches by expectation and maximisation,
term frequencies for name, commune and longest word, one best link each. Its name
comparison is Jaro-Winkler at four levels on names normalised as well as a line of Python can;
blocking never uses the first letters alone, which multiplied its time when tried. Its time is
linking only, without reading the files.

It runs twice, with two sets of blocking rules: narrow ones, each of two columns, which spare it most
of the work and lose a good part of the pairs, and wide ones (each commune, each two of the three
longest words), which keep about as many of the true pairs as our own search does. Other comparisons
were tried and found worse than these: a commune, postcode and department as levels of one, years that
are near, and the second word beside the longest (F1 0.77).
"""

import csv
import os
import resource
import subprocess
import sys
import time
import unicodedata

FOLDER = sys.argv[1] if len(sys.argv) > 1 else "."
VENV = os.path.join(FOLDER, "venv")

if sys.prefix == sys.base_prefix:
    python = os.path.join(VENV, "bin", "python")
    if not os.path.exists(python):
        subprocess.run([sys.executable, "-m", "venv", VENV], check=True)
        subprocess.run([python, "-m", "pip", "install", "--quiet", "splink==5.0.0", "pyarrow"], check=True)
    os.execv(python, [python, __file__, FOLDER])

import pyarrow as pa  # noqa: E402
import splink.comparison_library as cl  # noqa: E402
from splink import DuckDBAPI, Linker, SettingsCreator, block_on  # noqa: E402

EMPTY = {"DE", "DES", "DU", "LA", "LES", "LE", "ET", "D", "L", "A", "AU", "AUX", "EN", "POUR"}
FORMS = {"ASS", "ASSO", "ASSOC", "ASSOCIATION"}


def table(name):
    with open(os.path.join(FOLDER, name), newline="") as file:
        rows = list(csv.DictReader(file))
    for row in rows:
        plain = unicodedata.normalize("NFD", row["name"].upper())
        plain = "".join(c if c.isalnum() else " " for c in plain if not unicodedata.combining(c))
        words = [word for word in plain.split() if word not in EMPTY and word not in FORMS]
        row["name"] = " ".join(words) or plain
        longest = sorted(words, key=lambda word: (-len(word), word))
        row["longest"] = longest[0] if longest else None
        row["second"] = longest[1] if len(longest) > 1 else None
        row["third"] = longest[2] if len(longest) > 2 else None
        for column in ("commune", "postcode", "department", "year"):
            row[column] = row[column] or None
    return pa.Table.from_pylist(rows)


NARROW = [
    ("commune", "year"),
    ("commune", "longest"),
    ("commune", "second"),
    ("longest", "second"),
    ("longest", "year"),
]
WIDE = [
    ("commune",),
    ("longest", "second"),
    ("longest", "third"),
    ("second", "third"),
    ("longest", "year"),
    ("second", "year"),
]


def main():
    left, right = table("left.csv"), table("right.csv")
    with open(os.path.join(FOLDER, "truth.csv"), newline="") as file:
        truth = {(row["left"], row["right"]) for row in csv.DictReader(file)}
    for title, rules in (("narrow", NARROW), ("wide", WIDE)):
        link(title, rules, left, right, truth)


def ends(row):
    """Left and right of a pair."""
    a, b = str(row["unique_id_l"]), str(row["unique_id_r"])
    return (b, a) if row["source_dataset_l"] > row["source_dataset_r"] else (a, b)


def link(title, rules, left, right, truth):
    start, processor = time.perf_counter(), time.process_time()
    api = DuckDBAPI()
    sides = [
        api.register(left, dataset_display_name="a"),
        api.register(right, dataset_display_name="b"),
    ]
    settings = SettingsCreator(
        link_type="link_only",
        comparisons=[
            cl.JaroWinklerAtThresholds("name", [0.95, 0.88, 0.8, 0.7]).configure(
                term_frequency_adjustments=True
            ),
            cl.ExactMatch("commune").configure(term_frequency_adjustments=True),
            cl.ExactMatch("department"),
            cl.ExactMatch("year"),
            cl.ExactMatch("longest").configure(term_frequency_adjustments=True),
        ],
        blocking_rules_to_generate_predictions=[block_on(*rule) for rule in rules],
        retain_matching_columns=False,
        retain_intermediate_calculation_columns=False,
    )
    linker = Linker(sides, settings, log_level=40)
    linker.training.estimate_probability_two_random_records_match(
        [block_on("name", "commune"), block_on("name", "year")], recall=0.4
    )
    linker.training.estimate_u_using_random_sampling(max_pairs=1e6, seed=1)
    linker.training.estimate_parameters_using_expectation_maximisation(
        block_on("commune", "year"), record_sample_proportion=1.0
    )
    linker.training.estimate_parameters_using_expectation_maximisation(
        block_on("longest", "second"), record_sample_proportion=1.0
    )
    pairs = linker.inference.predict(threshold_match_probability=0.01)
    scored = time.perf_counter() - start, time.process_time() - processor
    rows = pairs.as_record_list()
    # One to one: the best pair first.
    rows.sort(key=lambda row: (-row["match_weight"], row["unique_id_l"], row["unique_id_r"]))
    used, chosen = set(), []
    for row in rows:
        a, b = ends(row)
        if ("a", a) not in used and ("b", b) not in used:
            used.update([("a", a), ("b", b)])
            chosen.append((row["match_probability"], (a, b) in truth))
    wall, processor = time.perf_counter() - start, time.process_time() - processor
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3
    kept = sum(ends(row) in truth for row in rows)
    print(f"Splink, {title} blocking: {len(rows)} pairs, {kept / len(truth):.3f} of the true ones among them")
    print(
        f"  clock {wall:.1f} s, processor {processor:.1f} s (until all pairs are scored {scored[0]:.1f} and {scored[1]:.1f},"
        f" the rest is choosing one to one in Python); most memory so far {peak:.0f} MB"
    )
    for least in (0.1, 0.3, 0.5, 0.9, 0.99):
        good = sum(right for probability, right in chosen if probability >= least)
        given = sum(probability >= least for probability, _ in chosen)
        precision, recall = good / max(given, 1), good / len(truth)
        f1 = 2 * precision * recall / max(precision + recall, 1e-9)
        print(f"  from {least}: precision {precision:.4f}, recall {recall:.3f}, F1 {f1:.3f}")


main()
