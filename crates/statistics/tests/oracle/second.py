#!/usr/bin/env python3
"""Weights and concentration a second time, beside R: other algorithms, in another language, with its own library alone.

    python3 second.py survey            # writes second.csv into the folder
    python3 second.py grants UNITS      # the same, with the sample that survey.R wrote into UNITS, beside the real file

Weights come from Newton's method on the multipliers of calibration (Deville and Särndal 1992), not from going round the
margins as the crate does; concentration from exact fractions: Gini's index as the area under Lorenz's curve, not by ranks.
"""

import csv
import math
import sys
from fractions import Fraction
from pathlib import Path


def table(path):
    with open(path, encoding="utf-8") as file:
        return list(csv.DictReader(file))


def solved(matrix, right):
    """The solution of linear equations, by elimination with the greatest pivot."""
    rows = [row[:] + [value] for row, value in zip(matrix, right)]
    n = len(rows)
    for at in range(n):
        best = max(range(at, n), key=lambda row: abs(rows[row][at]))
        rows[at], rows[best] = rows[best], rows[at]
        for row in range(n):
            if row != at:
                times = rows[row][at] / rows[at][at]
                rows[row] = [a - times * b for a, b in zip(rows[row], rows[at])]
    return [rows[at][n] / rows[at][at] for at in range(n)]


def calibrated(base, places, totals, low=0.0, high=math.inf):
    """Weights w = d · min(high, max(low, exp(Σ λ))) that meet the totals; `places` are the classes of each unit."""
    n = len(totals)

    def ratios(multipliers):
        return [math.exp(sum(multipliers[place] for place in mine)) for mine in places]

    def missed(found):
        sums = [0.0] * n
        for d, ratio, mine in zip(base, found, places):
            for place in mine:
                sums[place] += d * min(high, max(low, ratio))
        return [total - sum_ for total, sum_ in zip(totals, sums)]

    def size(gap):
        return max(abs(one) / total for one, total in zip(gap, totals))

    multipliers = [0.0] * n
    gap = missed(ratios(multipliers))
    for _ in range(500):
        if size(gap) < 1e-14:
            break
        slopes = [[0.0] * n for _ in range(n)]
        for d, ratio, mine in zip(base, ratios(multipliers), places):
            # On a bound a weight does not move.
            for one in mine if low < ratio < high else []:
                for other in mine:
                    slopes[one][other] += d * ratio
        for at in range(n):
            slopes[at][at] += 1e-12 * totals[at]
        step, whole = solved(slopes, gap), 1.0
        while whole > 1e-6:
            tried = [a + whole * b for a, b in zip(multipliers, step)]
            after = missed(ratios(tried))
            if size(after) < size(gap):
                break
            whole /= 2
        else:
            break
        multipliers, gap = tried, after
    assert size(gap) < 1e-11, gap
    return [d * min(high, max(low, ratio)) for d, ratio in zip(base, ratios(multipliers))]


def weights(folder, units, say):
    drawn = {}
    for unit in units:
        drawn[unit["stratum"]] = drawn.get(unit["stratum"], 0) + 1
    base = [int(unit["size"]) / drawn[unit["stratum"]] for unit in units]
    known = {(row["margin"], row["class"]): float(row["total"]) for row in table(folder / "totals.csv")}
    # The last class of the second margin follows from the others.
    keys = list(known)[:-1]
    classes = [[(margin, unit[margin]) for margin in ("kind", "zone")] for unit in units]
    places = [[keys.index(key) for key in mine if key in keys] for mine in classes]
    totals = [known[key] for key in keys]
    expected = {}
    for row in table(folder / "expected.csv"):
        expected.setdefault(row["name"], []).append(float(row["value"]))
    say("stratified", base)
    kinds = [at for at, key in enumerate(keys) if key[0] == "kind"]
    say("post", calibrated(base, [mine[:1] for mine in places], [totals[at] for at in kinds]))
    say("raked", calibrated(base, places, totals))
    say("bounded", calibrated(base, places, totals, *expected["bounds"]))


def concentration(units, say):
    cents = sorted(round(Fraction(unit["money"]) * 100) for unit in units)
    whole, n = sum(cents), len(cents)
    # Twice the area under Lorenz's curve, trapezium by trapezium.
    under, below = Fraction(0), 0
    for amount in cents:
        under += Fraction(2 * below + amount, whole * n)
        below += amount
    shares = [Fraction(amount, whole) for amount in cents]
    squares = sum(share * share for share in shares)
    say("gini", [float(1 - under)])
    say("hhi", [float(10_000 * squares)])
    say("effective", [float(1 / squares)])
    say("theil", [math.fsum(float(share) * math.log(share * n) for share in shares if share)])


def main():
    folder = Path(__file__).parent / sys.argv[1]
    units = table(Path(sys.argv[2] if len(sys.argv) > 2 else folder) / "sample.csv")
    with open(folder / "second.csv", "w", encoding="utf-8", newline="") as file:
        file.write("name,index,value\n")

        def say(name, values):
            file.writelines(f"{name},{at},{value:.15g}\n" for at, value in enumerate(values))

        weights(folder, units, say)
        concentration(units, say)


if __name__ == "__main__":
    main()
