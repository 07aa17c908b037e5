#!/usr/bin/env python3
"""What the product makes of every file of registers and grants at hand: read, kept, refused, and why.

    bench/files/read_everything.py target/release/tisserand [FOLDER] [--but NAME]...

Each file is loaded into an empty folder of its own by `tisserand import --json` (those of a set that only mean
something together into one, in their order), and gives one row of the table of docs/linking.md; none is left out because it is refused. FOLDER is that of `TISSERAND_DATA` (`../shared/data`
beside the checkout unless told). Only figures are printed, never what a file says. `--but` leaves out what
is named so: the largest take minutes. Needs nothing beyond Python's own library.
"""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

# Folders of registers and of grants, and the ends of names of what may be one of their files.
FOLDERS = [
    "rna_import_20250501",
    "rna_samples",
    "sirene_samples",
    "kbo_be",
    "verenigingsregister_vl",
    "subventions_hauts_de_france",
    "subventions_pays_de_la_loire",
    "subventions_scdl_schema",
    "subventions_wald52",
    "plf_jaune_associations/Jaunes",
    "360giving",
]
ENDS = (".csv", ".csv.zst", ".tar.zst", ".zip", ".json", ".json.zst", ".ndjson.zst", ".xlsx", ".ods", ".parquet")
# What describes files and is none: schemas, catalogues, lists of codes.
DESCRIBING = ("schema", "codelists", "summary.csv", "files_rows.csv", "catalog", "dataset_dict", "odf.csv", "single_urls")

# Files that are loaded one after the other: the rest of a register tells of what the first of them holds.
SETS = {
    "kbo_be": ["enterprise", "denomination", "address", "establishment", "branch", "activity_1", "activity.", "code"],
    "sirene_samples/sirene_as_api": ["unites_legales_OK", "etablissements_OK"],
}


def main() -> None:
    arguments = sys.argv[1:]
    without = [arguments[at + 1] for at, word in enumerate(arguments) if word == "--but"]
    plain = [word for at, word in enumerate(arguments) if word != "--but" and arguments[at - 1 : at] != ["--but"]]
    binary = Path(plain[0]).resolve()
    beside = Path(__file__).resolve().parents[2] / "../shared/data"
    folder = Path(plain[1] if len(plain) > 1 else os.environ.get("TISSERAND_DATA", beside)).resolve()
    files = [
        file
        for name in FOLDERS
        for file in (folder / name).rglob("*")
        if file.is_file() and file.name.endswith(ENDS) and not any(word in file.name for word in DESCRIBING)
        if "codelists" not in file.parts and not any(word in str(file) for word in without)
    ]
    files.sort(key=lambda file: (file.stat().st_size > 10_000_000, file))
    print("| file | read as | read | kept | refused | commonest reasons |")
    print("|---|---|---:|---:|---:|---|")
    for group in groups(folder, files):
        print(rows(binary, folder, group), flush=True)


def groups(folder: Path, files: list[Path]) -> list[list[Path]]:
    """The sets, each in its order, then every other file alone."""
    found = []
    for name, order in SETS.items():
        of_set = [file for file in files if file.parent == folder / name]
        found.append([file for word in order for file in of_set if word in file.name])
    taken = {file for group in found for file in group}
    return [group for group in found if group] + [[file] for file in files if file not in taken]


def rows(binary: Path, folder: Path, group: list[Path]) -> str:
    names = [str(file.relative_to(folder)) for file in group]
    with tempfile.TemporaryDirectory() as data:
        command = [binary, "--data", data, "import", "--json", *group]
        done = subprocess.run(command, capture_output=True, text=True, env={**os.environ, "LANG": "en"})
    lines = done.stdout.strip().splitlines()
    if not lines or not lines[-1].startswith("{"):
        return "\n".join(f"| `{name}` | | | | | ended with {done.returncode} |" for name in names)
    told = json.loads(lines[-1])["files"]
    return "\n".join(of(name, one) for name, one in zip(names, told))


def of(name: str, told: dict) -> str:
    if told["refused"]:
        why = told["refused"].split("nothing changed. ")[-1].split(". ")[0].rstrip(".")
        return f"| `{name}` | refused whole | | | | {why} |"
    commonest = sorted(told["reasons"].items(), key=lambda reason: (-reason[1], reason[0]))[:3]
    reasons = ", ".join(f"{reason} {count:,}" for reason, count in commonest)
    figures = " | ".join(f"{told[key]:,}" for key in ("read", "kept", "rejected"))
    return f"| `{name}` | {told['kind']} | {figures} | {reasons} |"


if __name__ == "__main__":
    main()
