#!/usr/bin/env python3
"""What OpenRefine asks of a reconciliation service, in its order, replayed against a server that runs.

    target/release/tisserand --data /tmp/demo demo --listen 127.0.0.1:8080 &
    bench/reconcile/openrefine_session.py http://127.0.0.1:8080
    bench/reconcile/openrefine_session.py http://127.0.0.1:8080 mine.csv --name "Nom" --place "Commune" --number "SIRET"

Without a file the spreadsheet is made of organisations of the server itself, spoilt as people type: capitals
without accents, small words left out, one letter wrong; then it is known who is right, and that is counted.
With a file (CSV, UTF-8) the columns named are asked. It ends with 1 where an answer is not as the
Reconciliation API 0.2 writes it, or where somebody else than the right one is called a match.

A test of the application runs it (`features/reconcile/tests/script.rs`); another does the same in its own words and holds
each answer against the published JSON schemas (`session.rs`). Needs nothing beyond Python's own library.
"""

import argparse
import csv
import json
import sys
import time
import unicodedata
import urllib.parse
import urllib.request

BATCH = 10  # lines that OpenRefine asks at once
SMALL = {"de", "des", "du", "la", "les", "le", "et", "pour", "van", "de", "het", "voor", "en"}


class Service:
    """A service as its manifest describes it."""

    def __init__(self, base):
        self.base = base.rstrip("/")
        self.times = []
        self.manifest = self.get(self.base + "/reconcile")
        for needed in ("versions", "name", "identifierSpace", "schemaSpace", "view", "suggest", "preview", "extend"):
            wanted(needed in self.manifest, f"the manifest says no {needed}")
        wanted("0.2" in self.manifest["versions"], "the service speaks 0.2")

    def get(self, url):
        return self.ask(urllib.request.Request(url))

    def post(self, field, value):
        """As OpenRefine sends it: JSON in one field of a form."""
        body = urllib.parse.urlencode({field: json.dumps(value)}).encode()
        return self.ask(urllib.request.Request(self.base + "/reconcile", data=body))

    def ask(self, request):
        start = time.perf_counter()
        with urllib.request.urlopen(request, timeout=60) as answer:
            body = answer.read()
            open_to_all = answer.headers.get("Access-Control-Allow-Origin") == "*"
        self.times.append(time.perf_counter() - start)
        wanted(open_to_all, f"{request.full_url} may be read by scripts of any site")
        return json.loads(body)

    def at(self, service, path=("service_url", "service_path")):
        """An address of the manifest; it names this server as others reach it, we reach it at `base`."""
        return self.base + urllib.parse.urlsplit(service[path[0]]).path + service[path[1]]


def wanted(holds, words):
    if not holds:
        print(f"NOT SO: {words}")
        sys.exit(1)


def folded(text):
    plain = unicodedata.normalize("NFD", text)
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


def spoilt(name, at):
    """A name as somebody types it, by turns in four ways."""
    words = folded(name).upper().split()
    if at % 4 == 1:
        words = [word for word in words if word.lower() not in SMALL] or words
    if at % 4 == 2 and len(words) > 3:
        del words[1]
    if at % 4 == 3:
        long = max(range(len(words)), key=lambda place: len(words[place]))
        if len(words[long]) > 5:
            words[long] = words[long][:2] + words[long][3] + words[long][2] + words[long][4:]
    return " ".join(words)


def own_lines(service, count):
    """Organisations of the server with a commune, evenly drawn, as lines whose answer is known."""
    found, after = [], None
    while len(found) < count * 3:
        query = {"limit": 100, "state": "active"} | ({"cursor": after} if after else {})
        page = service.get(f"{service.base}/api/v1/organisations?{urllib.parse.urlencode(query)}")
        found += [one for one in page["items"] if one.get("commune")]
        after = page["next"]
        if not after:
            break
    step = max(1, len(found) // count)
    lines = []
    for at, one in enumerate(found[::step][:count]):
        lines.append(
            {"name": spoilt(one["name"], at), "place": one["commune"]["name"], "number": "", "right": one["id"]}
        )
    return lines


def file_lines(asked):
    with open(asked.file, newline="", encoding="utf-8-sig") as file:
        text = file.read()
    delimiter = max(";,\t", key=text.split("\n", 1)[0].count)
    rows = csv.DictReader(text.splitlines(), delimiter=delimiter)
    of = lambda row, column: (row.get(column) or "").strip() if column else ""
    return [
        {"name": of(row, asked.name), "place": of(row, asked.place), "number": of(row, asked.number), "right": None}
        for row in rows
    ][: asked.lines]


def question(line):
    properties = []
    if line["place"]:
        properties.append({"pid": "commune", "v": line["place"]})
    if line["number"]:
        properties.append({"pid": "fr-siret" if len(line["number"]) == 14 else "fr-siren", "v": line["number"]})
    return {"query": line["name"], "type": "organisation", "limit": 5, "properties": properties}


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("base")
    arguments.add_argument("file", nargs="?")
    arguments.add_argument("--name", default="name")
    arguments.add_argument("--place")
    arguments.add_argument("--number")
    arguments.add_argument("--lines", type=int, default=200)
    asked = arguments.parse_args()

    service = Service(asked.base)
    print(f"1. manifest: {service.manifest['name']}, versions {', '.join(service.manifest['versions'])}")
    lines = file_lines(asked) if asked.file else own_lines(service, asked.lines)
    wanted(lines, "there are lines to match")

    # OpenRefine asks ten names alone to guess which type of thing a column holds.
    guess = {f"q{at}": {"query": line["name"], "limit": 3} for at, line in enumerate(lines[:10])}
    types = {}
    for answer in service.post("queries", guess).values():
        for candidate in answer["result"]:
            for kind in candidate["type"]:
                types[kind["id"]] = types.get(kind["id"], 0) + 1
    print(f"2. types guessed from {len(guess)} names: {types}")

    matched = first = among = wrong = none = 0
    left = None
    service.times.clear()
    for start in range(0, len(lines), BATCH):
        batch = lines[start : start + BATCH]
        answers = service.post("queries", {f"q{at}": question(line) for at, line in enumerate(batch)})
        wanted(set(answers) == {f"q{at}" for at in range(len(batch))}, "every question has its answer")
        for at, line in enumerate(batch):
            found = answers[f"q{at}"]["result"]
            for candidate in found:
                wanted(
                    {"id", "name", "score", "match", "type"} <= set(candidate),
                    f"a candidate says who, how sure, and whether it is a match: {candidate}",
                )
            scores = [candidate["score"] for candidate in found]
            wanted(scores == sorted(scores, reverse=True), "the best candidate comes first")
            wanted(sum(candidate["match"] for candidate in found) <= 1, "one match at most")
            line["found"] = found
            none += not found
            match = [candidate["id"] for candidate in found if candidate["match"]]
            matched += bool(match)
            if line["right"]:
                ids = [candidate["id"] for candidate in found]
                first += ids[:1] == [line["right"]]
                among += line["right"] in ids
                wrong += bool(match) and match != [line["right"]]
            if not match and found:
                left = left or line
    times = sorted(service.times)
    print(f"3. {len(lines)} lines in batches of {BATCH}: {matched} matched, {none} without a candidate")
    if lines[0]["right"]:
        print(f"   the right one first {first}, among five {among}, called a match wrongly {wrong}")
    print(f"   a batch takes {times[len(times) // 2] * 1e3:.0f} ms at the median, {times[-1] * 1e3:.0f} ms at most, by the clock")

    # What was not matched is looked up by hand; proposals are shown beside the cursor, and previewed.
    entity = service.manifest["suggest"]["entity"]
    words = (left or lines[0])["name"][:14]
    proposals = service.get(f"{service.at(entity)}?{urllib.parse.urlencode({'prefix': words})}")["result"]
    print(f"4. “{words}” typed by hand: {len(proposals)} proposals")
    kept = [line["found"][0]["id"] for line in lines if line["found"]]
    wanted(kept, "somebody was found")
    flyout = service.get(service.at(entity, ("flyout_service_url", "flyout_service_path")).replace("${id}", kept[0]))
    wanted(flyout["id"] == kept[0] and "<" in flyout["html"], "a proposal is shown in a few words")
    shown = service.manifest["preview"]["url"].replace("{{id}}", kept[0])
    path = urllib.parse.urlsplit(shown)
    with urllib.request.urlopen(service.base + path.path, timeout=60) as page:
        framed = page.headers.get("Content-Security-Policy", "")
        wanted("frame-ancestors *" in framed, "the preview may stand in a frame of OpenRefine")
    print("5. flyout and preview: shown")

    # New columns, for whoever was found.
    offered = service.manifest["extend"]["propose_properties"]
    offered = service.get(f"{service.at(offered)}?type=organisation&limit=30")["properties"]
    ids = list(dict.fromkeys(kept))[:BATCH]
    table = service.post("extend", {"ids": ids, "properties": [{"id": one["id"]} for one in offered]})
    wanted(set(table["rows"]) == set(ids), "every organisation has its row")
    wanted(len(table["meta"]) == len(offered), "every column has its heading")
    cells = sum(bool(cell) for row in table["rows"].values() for cell in row.values())
    print(f"6. {len(offered)} columns for {len(ids)} organisations: {cells} cells filled")
    if wrong:
        print(f"NOT SO: {wrong} lines are matched with somebody else")
        sys.exit(1)
    print("done: everything is as OpenRefine needs it")


main()
