#!/usr/bin/env python3
"""Holds the catalogue of open data of a running site against the SHACL shapes of DCAT-AP 3.0.1.

    bench/oracle/dcat_shapes.py http://127.0.0.1:8080 VENV

Makes its own Python environment in VENV (pySHACL and rdflib from PyPI, of one version each) and reads the shapes from `schemas/dcat-ap-3.0.1` in the
folder that TISSERAND_DATA names (`../shared/data` beside the checkout unless told): `dcat-ap-SHACL.ttl` says what is
mandatory and how often, `ranges.ttl` of what class each value is. Prints each violation, and ends with 1 where there is any.
Where there are no shapes, or pySHACL cannot be had, it says that it was skipped and ends with 0.

That the shapes see a fault is tried each time: the same catalogue without the title of a dataset must not conform.
"""

import os
import subprocess
import sys
import urllib.request
from pathlib import Path

SITE, VENV = sys.argv[1].rstrip("/"), sys.argv[2]
DATA = os.environ.get("TISSERAND_DATA") or Path(__file__).resolve().parents[2].parent / "shared" / "data"
SHAPES = [Path(DATA) / "schemas" / "dcat-ap-3.0.1" / name for name in ("dcat-ap-SHACL.ttl", "ranges.ttl")]
PYTHON = os.path.join(VENV, "bin", "python")
WANTED = {"pyshacl": "0.40.1", "rdflib": "7.6.0"}
# What is there, in the versions that are wanted.
PROBE = f"from importlib.metadata import version; import pyshacl, rdflib; assert all(version(n) == v for n, v in {WANTED}.items())"
SECONDS = 180


def skipped(why):
    print(f"DCAT-AP shapes: skipped, {why}", flush=True)
    sys.exit(0)


missing = [shape.name for shape in SHAPES if not shape.is_file()]
if missing:
    skipped(f"{' and '.join(missing)} not found: name the folder of the data with TISSERAND_DATA")
if os.path.realpath(sys.prefix) != os.path.realpath(VENV):
    try:
        if not os.path.exists(PYTHON):
            subprocess.run([sys.executable, "-m", "venv", VENV], check=True, timeout=SECONDS)
        probe = [PYTHON, "-c", PROBE]
        if subprocess.run(probe, stderr=subprocess.DEVNULL, check=False, timeout=SECONDS).returncode:
            wanted = [f"{name}=={version}" for name, version in WANTED.items()]
            install = [PYTHON, "-m", "pip", "install", "--quiet", "--retries", "1", "--timeout", "10", *wanted]
            subprocess.run(install, check=True, timeout=SECONDS)
            subprocess.run(probe, check=True, timeout=SECONDS)
    except (OSError, subprocess.SubprocessError) as error:
        skipped(f"pySHACL cannot be installed here ({error})")
    os.execv(PYTHON, [PYTHON, __file__, *sys.argv[1:]])

from pyshacl import validate  # noqa: E402
from rdflib import Graph, Namespace  # noqa: E402
from rdflib.namespace import DCAT, DCTERMS, RDF  # noqa: E402

SH = Namespace("http://www.w3.org/ns/shacl#")


def violations(catalogue, shapes):
    """The results of a validation that are violations; a recommendation or a warning is none."""
    _, report, _ = validate(catalogue, shacl_graph=shapes, inference="none", meta_shacl=False, advanced=False)
    for result in report.subjects(RDF.type, SH.ValidationResult):
        if report.value(result, SH.resultSeverity) == SH.Violation:
            said = (SH.focusNode, SH.resultPath, SH.value, SH.resultMessage)
            yield " · ".join(str(value) for value in (report.value(result, one) for one in said) if value is not None)


address = f"{SITE}/data/catalog.jsonld"
catalogue = Graph()
# The site is on this machine: whatever proxy is named for others is not asked.
direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))
with direct.open(address) as answer:
    catalogue.parse(data=answer.read(), format="json-ld", publicID=address)
shapes = Graph()
for shape in SHAPES:
    shapes.parse(shape, format="turtle")
# `ranges.ttl` of 3.0.1 names property shapes that neither file describes: they ask nothing.
undescribed = {named for named in shapes.objects(None, SH.property) if (named, None, None) not in shapes}
for named in undescribed:
    shapes.remove((None, SH.property, named))
if undescribed:
    print(f"DCAT-AP shapes: {len(undescribed)} are named and described nowhere, and left out")

datasets = sorted(catalogue.subjects(RDF.type, DCAT.Dataset))
files = sum(1 for _ in catalogue.subjects(RDF.type, DCAT.Distribution))
if not datasets or not files:
    print(f"DCAT-AP shapes: nothing to hold against them: {len(datasets)} datasets, {files} files in {address}")
    sys.exit(1)
found = sorted(violations(catalogue, shapes))
for one in found:
    print(one)

spoilt = Graph()
for triple in catalogue:
    if triple[:2] != (datasets[0], DCTERMS.title):
        spoilt.add(triple)
if not any(str(datasets[0]) in one and "title" in one for one in violations(spoilt, shapes)):
    print("DCAT-AP shapes: they do not see that a dataset has no title: nothing was proved")
    sys.exit(1)

print(f"DCAT-AP shapes: {len(found)} violations in {len(datasets)} datasets and {files} files ({len(catalogue)} triples)")
sys.exit(1 if found else 0)
