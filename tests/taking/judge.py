"""Judges the files of a site that are there to be taken away, each by a program that reads such files.

Run by tests/run, or: target/taking/bin/python tests/taking/judge.py FOLDER
"""

import csv
import json
import re
import sqlite3
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml
from pathlib import Path

import bibtexparser
import feedparser
import icalendar
import pandas
import pyshacl
import rdflib
import rispy
from frictionless import Package
from jsonschema import Draft202012Validator, FormatChecker
from referencing import Registry, Resource

SITE = Path(sys.argv[1])
DATA = SITE / "data"
PACKAGE = json.loads((DATA / "datapackage.json").read_text())


def fields():
    for resource in PACKAGE["resources"]:
        yield resource["name"], resource["schema"]["fields"]


def frictionless():
    report = Package(str(DATA / "datapackage.json")).validate()
    assert report.valid, report.flatten(["name", "type", "message"])
    return f"{len(report.tasks)} tables"


def pandas_types():
    """Every column has its type without options, and no text is taken for a number."""
    kinds = {"integer": "iuf", "boolean": "b", "string": "OUT", "date": "OUT"}
    count = 0
    for name, columns in fields():
        table = pandas.read_csv(DATA / f"{name}.csv")
        assert list(table.columns) == [column["name"] for column in columns], name
        for column in columns:
            values = table[column["name"]].dropna()
            if len(values) == 0 or column.get("rdfType"):
                continue
            kind = values.dtype.kind
            assert kind in kinds[column["type"]], (name, column["name"], values.dtype)
            count += 1
    return f"{count} columns"


def excel():
    for name, _ in fields():
        plain = (DATA / f"{name}.csv").read_bytes().decode("utf-8")
        raw = (DATA / f"excel/{name}.csv").read_bytes()
        assert raw.startswith(b"\xef\xbb\xbf"), name
        rows = [list(csv.reader(text.splitlines(keepends=True)))
                for text in (plain, raw.decode("utf-8-sig"))]
        for one, other in zip(*rows, strict=True):
            for a, b in zip(one, other, strict=True):
                assert b == (f"'{a}" if a[:1] in "=+-@\t\r" and a else a), (a, b)
    return "with a mark, without formulas"


def schemas():
    registry, known = Registry(), {}
    for path in (DATA / "schema").glob("*.json"):
        schema = json.loads(path.read_text())
        Draft202012Validator.check_schema(schema)
        known[path.name] = schema
        registry = registry.with_resource(path.name, Resource.from_contents(schema))
    files = [DATA / "dossier.json"]
    for language in json.loads(files[0].read_text())["languages"]:
        all_json = (SITE / language).rglob("*.json")
        files += [path for path in all_json if not path.name.endswith(".csl.json")]
    for path in files:
        value = json.loads(path.read_text())
        schema = (path.parent / value["$schema"]).resolve()
        assert schema.exists(), path
        checked = Draft202012Validator(
            known[schema.name], registry=registry, format_checker=FormatChecker()
        )
        faults = [fault.message for fault in checked.iter_errors(value)]
        assert not faults, (path, faults[:3])
    return f"{len(files)} files"


def sqlite():
    with tempfile.TemporaryDirectory() as folder:
        database = Path(folder) / "dossier.db"
        with open(DATA / "load.sql") as script:
            done = subprocess.run(
                ["sqlite3", database], stdin=script, cwd=DATA, capture_output=True, text=True
            )
        assert (done.returncode, done.stdout, done.stderr) == (0, "", ""), done
        base = sqlite3.connect(database)
        for name, columns in fields():
            table = pandas.read_csv(DATA / f"{name}.csv")
            (count,) = base.execute(f'SELECT count(*) FROM "{name}"').fetchone()
            assert count == len(table), name
        (texts,) = base.execute("SELECT count(*) FROM events WHERE date = ''").fetchone()
        assert texts == 0
    return "every row, every reference"


UNESCAPED = {
    r"\textbackslash{}": "\\", r"\textbraceleft{}": "{", r"\textbraceright{}": "}",
    r"\textasciitilde{}": "~", r"\textasciicircum{}": "^",
    r"\%": "%", r"\&": "&", r"\#": "#", r"\$": "$", r"\_": "_",
}


def unescaped(text):
    signs = "|".join(re.escape(sign) for sign in UNESCAPED)
    return re.sub(signs, lambda found: UNESCAPED[found[0]], text)


def citations():
    """The three files of a page say the same."""
    count = 0
    for path in SITE.rglob("*.bib"):
        parser = bibtexparser.bparser.BibTexParser(ignore_nonstandard_types=False)
        bib = {one["ID"]: one for one in bibtexparser.loads(path.read_text(), parser).entries}
        ris = {one["id"]: one for one in rispy.loads(path.with_suffix(".ris").read_text())}
        csl = {one["id"]: one for one in json.loads(path.with_suffix(".csl.json").read_text())}
        assert bib.keys() == ris.keys() == csl.keys(), path
        for key, item in csl.items():
            titles = {item["title"], ris[key]["title"], unescaped(bib[key]["title"])}
            assert len(titles) == 1, (path, titles)
            languages = {item["language"], ris[key]["language"], bib[key]["language"]}
            assert len(languages) == 1, (path, languages)
            assert item["issued"]["date-parts"][0][0] == int(ris[key]["year"]), path
            assert bib[key]["date"].startswith(ris[key]["year"]), path
            assert item.get("URL") == bib[key].get("url"), path
            count += 1
    return f"{count} references"


def machine_readable_xml():
    files = [*SITE.glob("sitemap*.xml"), *SITE.glob("*/feed.xml"), DATA / "network.graphml"]
    subprocess.run(["xmllint", "--noout", *files], check=True)
    graph = xml.parse(DATA / "network.graphml").getroot()
    space = {"g": "http://graphml.graphdrawing.org/xmlns"}
    nodes = {node.get("id") for node in graph.iterfind(".//g:node", space)}
    for edge in graph.iterfind(".//g:edge", space):
        assert {edge.get("source"), edge.get("target")} <= nodes, edge.attrib
    return f"{len(files)} files"


def feeds():
    count = 0
    for path in SITE.glob("*/feed.xml"):
        feed = feedparser.parse(path.read_bytes())
        assert not feed.bozo and feed.version == "atom10", feed.get("bozo_exception")
        ids = [entry.id for entry in feed.entries]
        assert len(ids) == len(set(ids))
        dates = [entry.updated for entry in feed.entries]
        assert dates == sorted(dates, reverse=True)
        if dates:
            assert feed.feed.updated == dates[0]
        count += len(ids)
    return f"{count} changes"


def calendars():
    count = 0
    for path in SITE.glob("*/calendar.ics"):
        raw = path.read_bytes()
        assert all(len(line) <= 75 for line in raw.split(b"\r\n"))
        raw.decode("utf-8")
        calendar = icalendar.Calendar.from_ical(raw)
        events = list(calendar.walk("VEVENT"))
        ids = [str(event["UID"]) for event in events]
        assert len(ids) == len(set(ids))
        for event in events:
            assert not event.errors, event.errors
            assert event.start < event.end
        count += len(events)
    return f"{count} days"


SHAPES = r"""
@prefix sh: <http://www.w3.org/ns/shacl#> .
@prefix s: <https://schema.org/> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
[] a sh:NodeShape ; sh:targetClass s:Legislation, s:Country, s:Organization, s:Person, s:Dataset, s:WebPage ;
  sh:property [ sh:path s:name ; sh:minCount 1 ; sh:minLength 1 ] .
[] a sh:NodeShape ; sh:targetClass s:Legislation ;
  sh:property [ sh:path s:legislationDate ; sh:maxCount 1 ; sh:pattern "^[0-9X./~?%,\\[\\]-]+$" ] .
[] a sh:NodeShape ; sh:targetClass s:NewsArticle ;
  sh:property [ sh:path s:headline ; sh:minCount 1 ; sh:maxCount 1 ] ;
  sh:property [ sh:path s:inLanguage ; sh:minCount 1 ] .
[] a sh:NodeShape ; sh:targetClass s:Dataset ;
  sh:property [ sh:path s:distribution ; sh:minCount 1 ; sh:node [
    sh:property [ sh:path s:contentUrl ; sh:minCount 1 ] ;
    sh:property [ sh:path s:encodingFormat ; sh:minCount 1 ] ] ] .
[] a sh:NodeShape ; sh:targetClass s:BreadcrumbList ;
  sh:property [ sh:path s:itemListElement ; sh:minCount 1 ; sh:class s:ListItem ] .
[] a sh:NodeShape ; sh:targetClass s:ListItem ;
  sh:property [ sh:path s:position ; sh:minCount 1 ; sh:maxCount 1 ; sh:datatype xsd:integer ] ;
  sh:property [ sh:path s:name ; sh:minCount 1 ] .
"""
SCHEMA_ORG = rdflib.Namespace("https://schema.org/")


def linked():
    """What the pages say as JSON-LD is a graph of the right shape. The context of schema.org is on the web, and
    no test reaches it; it gives each word the same address as `@vocab` does."""
    graph = rdflib.Graph()
    for path in SITE.rglob("*.html"):
        found = re.search(r'<script type="?application/ld\+json"?>(.*?)</script>', path.read_text(), re.S)
        if found:
            value = json.loads(found[1])
            assert value["@context"] == "https://schema.org", path
            value["@context"] = {"@vocab": str(SCHEMA_ORG)}
            base = f"https://example.org/{path.relative_to(SITE)}"
            graph.parse(data=json.dumps(value), format="json-ld", base=base)
    conforms, _, text = pyshacl.validate(graph, shacl_graph=SHAPES, shacl_graph_format="turtle")
    assert conforms, text
    kinds = {str(kind).removeprefix(SCHEMA_ORG) for kind in graph.objects(None, rdflib.RDF.type)}
    assert {"Legislation", "NewsArticle", "BreadcrumbList", "Dataset"} <= kinds, kinds
    return f"{len(graph)} statements"


for judge in (frictionless, pandas_types, excel, schemas, sqlite, citations,
              machine_readable_xml, feeds, calendars, linked):
    print(f"{judge.__name__}: {judge()}")
