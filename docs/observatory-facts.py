"""The three facts of observatory.md, computed apart from the product: every line of a file as it stands.

    python3 docs/observatory-facts.py ../shared/data        # needs zstd

A line is counted from the head of the file, which is the first; a field that runs over several lines of text is of one.
"""

import csv
import io
import subprocess
import sys
from collections import defaultdict
from pathlib import Path

DATA = Path(sys.argv[1])
REGION = ("200053742", "235900016")


def text(name):
    path = next(DATA.rglob(name))
    packed = path.suffix == ".zst"
    raw = subprocess.run(["zstd", "-dc", path], capture_output=True, check=True).stdout if packed else path.read_bytes()
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        return raw.decode("cp1252")


def table(name):
    return list(enumerate(csv.DictReader(io.StringIO(text(name))), 2))


def money(rows):
    return sum(float(row["montant"]) for _, row in rows)


roubaix = table("ville-roubaix.csv")
least = sorted(roubaix, key=lambda one: float(one[1]["montant"]))[:3]
print(f"1. Roubaix: {len(roubaix)} lines, {money(roubaix):,.0f} euros; the smallest:")
for line, row in least:
    print(f"   line {line}: {row['montant']}, {row['annee']}")

feder = table("feder-hauts-de-france.csv")
region = [one for one in feder if one[1]["siret"][:9] in REGION]
print(f"2. FEDER: {len(feder)} lines, {money(feder):,.0f} euros; to the region {len(region)} lines, {money(region):,.0f}:")
for line, row in sorted(region, key=lambda one: -float(one[1]["montant"]))[:5]:
    print(f"   line {line}: {row['montant']}, {row['annee']}")
others = defaultdict(float)
for _, row in feder:
    if row["siret"][:9] not in REGION:
        others[row["siret"][:9] or row["beneficiaire"]] += float(row["montant"])
print(f"   the next beneficiary: {max(others.values()):,.0f}")

book = []
for line, row in enumerate(csv.reader(io.StringIO(text("plf-2012-jaune*2010.csv.zst")), delimiter=";"), 1):
    # The last column has the details; the last line of the file is their total.
    if line > 1 and len(row) > 4 and row[4].strip() and not row[0].startswith("Total"):
        book.append((line, row[0].strip() or row[1], int("".join(row[4].split()))))
whole = sum(amount for _, _, amount in book)
small = [amount for _, _, amount in book if amount < 1000]
received = defaultdict(int)
for _, who, amount in book:
    received[who] += amount
most = sorted(received.values(), reverse=True)
first = most[: round(len(most) / 100)]
training = [(line, amount) for line, who, amount in book if who == "300599123"]
print(f"3. Yellow book of 2010: {len(book)} lines, {whole:,} euros; below 1,000: {len(small)} lines, {sum(small):,}")
print(f"   {len(first)} of {len(most)} beneficiaries: {sum(first):,}; 300599123: {sum(a for _, a in training):,}")
for line, amount in training:
    print(f"   line {line}: {amount}")
