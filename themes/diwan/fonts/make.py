#!/usr/bin/env python3
"""Make the web fonts in ../static/fonts, and their rules in ../static/_fonts.css, from named packages.

    python3 -m venv venv
    venv/bin/pip install fonttools==4.68.0 brotli==1.2.1 uharfbuzz==0.57.0
    venv/bin/python make.py --sources SRC            # writes the *.woff2 and their rules
    venv/bin/python make.py --sources SRC --check    # compares byte for byte, writes nothing
    venv/bin/python make.py --sources SRC --measure  # widths of the fallback fonts, printed

SRC is a directory for the downloaded packages. What is missing there is fetched with the
ordinary clients (`pip download`, `npm pack`) and compared with the checksums below.
The same versions of these give the same bytes: no time stamp is written. See README.md.
"""
import argparse
import hashlib
import io
import pathlib
import subprocess
import sys
import tarfile
import zipfile

import brotli
import fontTools
import uharfbuzz as hb
from fontTools import subset
from fontTools.ttLib import TTFont, newTable
from fontTools.ttLib.tables._g_l_y_f import Glyph, GlyphComponent
from fontTools.ttLib.tables.TupleVariation import TupleVariation
from fontTools.varLib import instancer

import paper

STATIC = pathlib.Path(__file__).resolve().parent.parent / "static"
FONTS, RULES = STATIC / "fonts", STATIC / "_fonts.css"
HEAD = "/* Written by `fonts/make.py`: the fonts, and the faces of the system that stand in until they are there. */\n"
WANTED = {"fonttools": ("4.68.0", fontTools.version), "brotli": ("1.2.1", brotli.__version__),
          "uharfbuzz": ("0.57.0", hb.__version__)}

# ---------------------------------------------------------------- sources

PYPI, NPM = "pip", "npm"
SOURCES = {
    # key: (client, package, archive, member, sha256 of the member)
    "naskh": (PYPI, "pylopdf-fonts-ar==0.1.1", "pylopdf_fonts_ar-0.1.1-py3-none-any.whl",
              "pylopdf_fonts_ar/NotoNaskhArabic-Variable.ttf",
              "67b5a525a661b607971fbd3f96a81b89d3a768e74534fca84f18ac97e6fab72f"),
    "roman": (NPM, "source-serif@4.5.1", "source-serif-4.5.1.tgz",
              "package/VAR/SourceSerif4Variable-Roman.ttf",
              "14d360ee1b76655da9276628b229e11671bc1f5d1083636144db6677d452cf55"),
    "italic": (NPM, "source-serif@4.5.1", "source-serif-4.5.1.tgz",
               "package/VAR/SourceSerif4Variable-Italic.ttf",
               "6a059a64838978d54e8fab71ed86b0d82e948c0e12b2664d0c15166326dcff82"),
    "hebrew": (NPM, "@fontsource-variable/frank-ruhl-libre@5.3.0", "fontsource-variable-frank-ruhl-libre-5.3.0.tgz",
               "package/files/frank-ruhl-libre-hebrew-wght-normal.woff2",
               "acdf9ed0a3fc287df8401d796892c1f72118f291e510e38328396f48e200b08c"),
}


def fetch(src, key):
    client, package, archive, member, digest = SOURCES[key]
    path = src / archive
    if not path.exists():
        src.mkdir(parents=True, exist_ok=True)
        command = {
            PYPI: [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps",
                   "--only-binary=:all:", "--dest", str(src), package],
            NPM: ["npm", "pack", "--silent", "--pack-destination", str(src), package],
        }[client]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    if archive.endswith(".whl"):
        with zipfile.ZipFile(path) as z:
            data = z.read(member)
    else:
        with tarfile.open(path) as t:
            data = t.extractfile(member).read()
    if hashlib.sha256(data).hexdigest() != digest:
        sys.exit(f"make.py: {archive}: {member} is not the file this script was written for")
    return data


# ---------------------------------------------------------------- what each file holds

def codes(text):
    """'0041-005A 0061' -> a set of code points."""
    out = set()
    for part in text.split():
        first, _, last = part.partition("-")
        out |= set(range(int(first, 16), int(last or first, 16) + 1))
    return out


def css_range(points):
    """A set of code points -> the value of unicode-range."""
    out, run = [], []
    for p in sorted(points) + [None]:
        if run and (p is None or p != run[-1] + 1):
            out.append(f"U+{run[0]:04X}" + (f"-{run[-1]:04X}" if len(run) > 1 else ""))
            run = []
        if p is not None:
            run.append(p)
    return ", ".join(out)


# Arabic, Persian, Urdu and Kurdish letters, those of the Maghrib (ڥ ڨ ڭ), tashkeel, both sets of Arabic
# digits, Arabic punctuation. U+200C-200F (joiners and marks of direction) are left out on
# purpose: they would make a page without Arabic fetch the file, and shaping does not need them.
ARABIC = codes(
    "060C 060D 061B 061E 061F 0621-063A 0640-0658 0660-066D 0670 0671 0679 067E 0686 0688 0691 0692"
    " 0695 0698 06A4 06A5 06A8 06A9 06AD 06AF 06B5 06BA 06BE 06C0-06C3 06C6 06C7 06CC 06CE 06D0"
    " 06D2-06D5 06F0-06F9 FD3E FD3F")
# Spaces and the punctuation drawn for Arabic: of the size of the letters.
ARABIC_POINTS = codes(
    "0020-0022 0027 002C 002E 003A 003B 003F 00A0 00AB 00B7 00BB 2018 2019 201C-201E 2022 2026 2039 203A")
# European digits and the signs that go with them: nearer to the size of the Latin capitals.
ARABIC_FIGURES = codes(
    "0025 0028 0029 002B 002D 002F 0030-0039 003D 005B 005D 00A7 00B0 00B6 00D7 2010 2013 2014 2212")

TRANSLITERATION = set(map(ord,
    "ĀāĒēĪīŌōŪū ḌḍḤḥṢṣṬṭẒẓ ḎḏṮṯẖ ĠġḠḡǦǧ ŠšŽžČčŞşḪḫ ʿʾʼ".replace(" ", "")))
NAMES = set(map(ord, "ĂăĄąĆćĐđĘęĚěĞğİıŁłŃńŇňŐőŒœŘřŚśŮůŰűŹźŻżȘșȚț"))   # Turkish, Polish, Czech, ...
LATIN = codes("0020-007E 00A0-00FF") | TRANSLITERATION | NAMES | codes(
    "2010 2012-2014 2018-201A 201C-201E 2020-2022 2026 2030 2032 2033 2039 203A"
    " 20AC 2122 2190-2193 2197 2212")
ITALIC = codes("0020-007E 00A0 00AB 00BB 00C4 00C7 00C9 00D6 00DC 00DF-00E2 00E4 00E7-00EB 00EE 00EF 00F1 00F3"
               " 00F4 00F6 00F9 00FB 00FC 2013 2014 2018 2019 201C 201D 2026") | TRANSLITERATION
# What Latin has beyond: the rest of Latin Extended-A that the source draws, Azerbaijani, Welsh, and Vietnamese. In files of
# their own, which only pages with such letters fetch.
EXTENDED = (codes("0100-012B 012E-0131 0134-0165 0168-017F 018F 01A0 01A1 01AF 01B0 0259 1E80-1E85 1E9E 1EA0-1EF9")
            - LATIN)
EXTENDED_ITALIC = {p for p in LATIN | EXTENDED if p >= 0xC0 and chr(p).isalpha()} - ITALIC
# Hebrew letters, points and punctuation, and the shekel. Figures and the punctuation that Latin has come from there.
HEBREW = codes("05B0-05C3 05C7 05D0-05EA 05F0-05F4 20AA")
CYRILLIC = codes("0401 0404 0406 0407 040E 0410-044F 0451 0454 0456 0457 045E 0490 0491 2116")

WEIGHTS = {"wght": (400, 400, 700)}
OPSZ = 20          # the design's own default, right for text of 16 to 24 px
PAPER = "Diwan Naskh Paper"
ARABIC_SCRIPTS = ["DFLT.dflt", "arab.dflt", "arab.FAR", "arab.URD", "arab.KUR", "latn.dflt"]

NASKH = dict(
    source="naskh", style="Regular", points=ARABIC | ARABIC_POINTS | ARABIC_FIGURES, scripts=ARABIC_SCRIPTS,
    features=["ccmp", "init", "medi", "fina", "rlig", "liga", "locl", "mark", "mkmk", "kern", "tnum"])
FILES = {
    "diwan-naskh-arabic.woff2": NASKH | dict(family="Diwan Naskh", axes=WEIGHTS),
    "diwan-naskh-paper-400.woff2": NASKH | dict(family=PAPER, axes={"wght": 400}, paper=True),
    "diwan-naskh-paper-600.woff2": NASKH | dict(family=PAPER, style="SemiBold", axes={"wght": 600}, paper=True),
    "diwan-serif-latin.woff2": dict(
        source="roman", family="Diwan Serif", style="Regular", axes=WEIGHTS | {"opsz": OPSZ},
        points=LATIN, scripts=["*"], features=["locl", "liga", "kern", "tnum", "lnum"]),
    "diwan-serif-latin-italic.woff2": dict(
        source="italic", family="Diwan Serif", style="Italic", axes={"wght": 400, "opsz": OPSZ},
        points=ITALIC, scripts=["*"], features=["locl", "liga", "kern", "tnum", "lnum"]),
    "diwan-serif-extended.woff2": dict(
        source="roman", family="Diwan Serif", style="Regular", axes=WEIGHTS | {"opsz": OPSZ},
        points=EXTENDED, scripts=["*"], features=["locl", "liga", "kern"]),
    "diwan-serif-extended-italic.woff2": dict(
        source="italic", family="Diwan Serif", style="Italic", axes={"wght": 400, "opsz": OPSZ},
        points=EXTENDED_ITALIC, scripts=["*"], features=["locl", "liga", "kern"]),
    "diwan-serif-hebrew.woff2": dict(
        source="hebrew", family="Diwan Serif", style="Regular", axes=WEIGHTS,
        points=HEBREW, scripts=["*"], features=["ccmp", "locl", "mark", "mkmk", "kern"]),
    "diwan-serif-cyrillic.woff2": dict(
        source="roman", family="Diwan Serif", style="Regular", axes=WEIGHTS | {"opsz": OPSZ},
        points=CYRILLIC, scripts=["DFLT.dflt", "cyrl.dflt"], features=["kern"]),
}

LICENCE = ("This Font Software is licensed under the SIL Open Font License, Version 1.1. "
           "This license is available with a FAQ at: https://openfontlicense.org")
MADE_FROM = {"naskh": "Noto Naskh Arabic 2.021", "roman": "an Adobe serif, version 4.005",
             "italic": "an Adobe serif, version 4.005", "hebrew": "Frank Ruhl Libre 6.004"}

# ---------------------------------------------------------------- making a file


def add_h_macron_below(font):
    """U+1E96 is missing in the Latin source: h + U+0331, placed as the source places its own ones."""
    glyf, hmtx = font["glyf"], font["hmtx"]

    def offset(name):
        return glyf[name].components[1].x

    def delta(name):
        for v in font["gvar"].variations.get(name, []) if "gvar" in font else []:
            return v.coordinates[1][0]
        return 0

    shift = offset("uni1E6F") - offset("uni1E6D")               # macron against dot, both under t
    glyph = Glyph()
    glyph.numberOfContours = -1
    glyph.components = []
    for name, x in (("h", 0), ("uni0331", offset("uni1E25") + shift)):
        part = GlyphComponent()
        part.glyphName, part.x, part.y, part.flags = name, x, 0, 0x0204 if name == "h" else 0x0004
        glyph.components.append(part)
    font.setGlyphOrder(font.getGlyphOrder() + ["uni1E96"])
    glyf.glyphs["uni1E96"] = glyph
    glyf.glyphOrder = font.getGlyphOrder()
    glyph.recalcBounds(glyf)
    hmtx["uni1E96"] = (hmtx["h"][0], glyph.xMin)
    if "gvar" in font:
        wide = next((v for v in font["gvar"].variations["h"]), None)
        move = delta("uni1E25") + delta("uni1E6F") - delta("uni1E6D")
        grow = wide.coordinates[-3] if wide else (0, 0)
        font["gvar"].variations["uni1E96"] = [TupleVariation(
            {"wght": (0, 1.0, 1.0)}, [(0, 0), (move, 0), (0, 0), grow, (0, 0), (0, 0)])]
        hvar = font["HVAR"].table
        hvar.AdvWidthMap.mapping["uni1E96"] = hvar.AdvWidthMap.mapping["h"]
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap[0x1E96] = "uni1E96"


def names(font, spec):
    """Set new family names without the reserved one; copyright and licence stay."""
    table = font["name"]
    copyright_ = table.getDebugName(0)
    version = table.getDebugName(5).split(";")[0]
    table.names = []
    family, style = spec["family"], spec["style"]
    postscript = f"{family}-{style}".replace(" ", "")
    for number, text in {
        0: copyright_, 1: family, 2: style, 3: f"{version}; {postscript}",
        4: f"{family} {style}", 5: f"{version}; subset", 6: postscript,
        10: f"Made from {MADE_FROM[spec['source']]}; see README.md beside the file.",
        13: LICENCE, 14: "https://openfontlicense.org",
    }.items():
        table.setName(text, number, 3, 1, 0x409)
    if "fvar" in font:
        font["fvar"].instances = []
        for axis in font["fvar"].axes:
            table.setName("Weight", 256, 3, 1, 0x409)
            axis.axisNameID = 256


def make(data, spec):
    font = TTFont(io.BytesIO(data), recalcTimestamp=False)
    instancer.instantiateVariableFont(font, spec["axes"], inplace=True)
    if "gvar" in font:
        for glyph in font.getGlyphOrder():                        # the subsetter wants every glyph
            font["gvar"].variations.setdefault(glyph, [])
    if 0x1E96 in spec["points"]:
        add_h_macron_below(font)
    missing = spec["points"] - set(font.getBestCmap())
    if missing:
        sys.exit("make.py: not in the source: " + css_range(missing))
    options = subset.Options()
    options.hinting = False
    options.glyph_names = False
    options.layout_features = spec["features"]
    options.layout_scripts = spec["scripts"]
    options.name_IDs = ["*"]
    options.drop_tables += ["STAT", "MVAR", "BASE", "DSIG"]
    options.notdef_outline = True
    options.recalc_timestamp = False
    options.harfbuzz_repacker = False                            # else the bytes depend on uharfbuzz
    font.cfg["fontTools.ttLib.tables.otBase:USE_HARFBUZZ_REPACKER"] = False
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=spec["points"])
    subsetter.subset(font)
    if spec.get("paper"):
        paper.whole(font)
    elif spec["source"] != "naskh":
        paper.part_shared_glyphs(font)
        if paper.HYPHEN in spec["points"]:
            paper.add_character(font, paper.HYPHEN_KEPT, paper.HYPHEN)
    names(font, spec)
    gasp = newTable("gasp")
    gasp.version, gasp.gaspRange = 1, {0xFFFF: 15}               # no hints: smooth at every size
    font["gasp"] = gasp
    font.flavor = "woff2"
    out = io.BytesIO()
    font.save(out)
    return out.getvalue()


# ---------------------------------------------------------------- the rules

ARABIC_SIZE = 1.18     # Arabic letters against Latin ones of the same font-size: chosen by eye
FIGURE_SIZE = 0.96     # European digits on an Arabic page
# Ascent and descent in em as the line box sees them. The Latin values are the font's own (hhea). The
# Arabic ones are chosen so that ascent - descent is the same, .701: with a line-height that is a number,
# a line with both scripts is then exactly as high as a line with one.
LATIN_LINE = (1.036, 0.335)
ARABIC_LINE = (1.2, 0.499)

# Widths: the mean advance in em of the sample text below, shaped by HarfBuzz (--measure).
SAMPLE_LATIN = (
    "The two sides signed the memorandum in Riyadh on 24 August 2021, in the presence of the ministers of "
    "defence; it was to remain in force for five years and to be renewed by itself, unless one of them gave "
    "notice in writing six months before its end. The newspapers of the next day report the signature, not "
    "the text. What the agreement covers is therefore known only from statements: joint exercises, training, "
    "and the exchange of experience. No later source says that it was ratified, and none that it lapsed. ")
SAMPLE_ARABIC = (
    "وقّع الطرفان مذكرة التفاهم في الرياض بحضور وزيري الدفاع، على أن تبقى نافذة خمس سنوات وتتجدد من تلقاء نفسها "
    "ما لم يُشعر أحدهما الآخر خطيًّا قبل انتهائها بستة أشهر. وذكرت صحف اليوم التالي خبر التوقيع لا النص، فلا يُعرف "
    "ما تشمله الاتفاقية إلا من التصريحات: مناورات مشتركة، وتدريب، وتبادل للخبرات. ولم يرد في مصدر لاحق أنها صُدّقت، "
    "ولا أنها انقضت؛ أما «الطرف الآخر» فلم يعلّق. ")
SAMPLE_FIGURES = "0123456789 2021 1993 24/8/2021 (15) 2014-2019 30% ".replace(" ", "")

SIDE = "/usr/share/fonts/truetype/"          # Debian: fonts-liberation, fonts-noto-core, fonts-dejavu-*
GELASIO = "fontsource-gelasio-5.3.0.tgz"     # npm @fontsource/gelasio@5.3.0: as wide as Georgia
AMIRI = "fontsource-amiri-5.3.0.tgz"         # npm @fontsource/amiri@5.3.0
MEASURED_FROM = {
    ("latin", "Georgia", "400"): (GELASIO, "package/files/gelasio-latin-400-normal.woff2"),
    ("latin", "Georgia", "700"): (GELASIO, "package/files/gelasio-latin-700-normal.woff2"),
    ("latin", "Georgia", "italic"): (GELASIO, "package/files/gelasio-latin-400-italic.woff2"),
    ("latin", "Times", "400"): (SIDE + "liberation/LiberationSerif-Regular.ttf", None),
    ("latin", "Times", "700"): (SIDE + "liberation/LiberationSerif-Bold.ttf", None),
    ("latin", "Times", "italic"): (SIDE + "liberation/LiberationSerif-Italic.ttf", None),
    ("latin", "Noto Serif", "400"): (SIDE + "noto/NotoSerif-Regular.ttf", None),
    ("latin", "Noto Serif", "700"): (SIDE + "noto/NotoSerif-Bold.ttf", None),
    ("latin", "Noto Serif", "italic"): (SIDE + "noto/NotoSerif-Italic.ttf", None),
    ("latin", "DejaVu Serif", "400"): (SIDE + "dejavu/DejaVuSerif.ttf", None),
    ("latin", "DejaVu Serif", "700"): (SIDE + "dejavu/DejaVuSerif-Bold.ttf", None),
    ("latin", "DejaVu Serif", "italic"): (SIDE + "dejavu/DejaVuSerif-Italic.ttf", None),
    ("figures", "Times", "400"): (SIDE + "liberation/LiberationSerif-Regular.ttf", None),
    ("figures", "Times", "700"): (SIDE + "liberation/LiberationSerif-Bold.ttf", None),
    ("figures", "Noto Serif", "400"): (SIDE + "noto/NotoSerif-Regular.ttf", None),
    ("figures", "Noto Serif", "700"): (SIDE + "noto/NotoSerif-Bold.ttf", None),
    ("arabic", "Noto Naskh Arabic", "400"): (SIDE + "noto/NotoNaskhArabic-Regular.ttf", None),
    ("arabic", "Noto Naskh Arabic", "700"): (SIDE + "noto/NotoNaskhArabic-Bold.ttf", None),
    ("arabic", "Amiri", "400"): (AMIRI, "package/files/amiri-arabic-400-normal.woff2"),
    ("arabic", "Amiri", "700"): (AMIRI, "package/files/amiri-arabic-700-normal.woff2"),
    ("arabic", "DejaVu Sans", "400"): (SIDE + "dejavu/DejaVuSans.ttf", None),
    ("arabic", "DejaVu Sans", "700"): (SIDE + "dejavu/DejaVuSans-Bold.ttf", None),
}
# Bold is measured at weight 600 in the web font, the weight of headings, against the static Bold (700).
WIDTHS = {
    ('latin', 'web', '400'): 0.4397,
    ('latin', 'web', '700'): 0.4457,
    ('latin', 'web', 'italic'): 0.4049,
    ('arabic', 'web', '400'): 0.3687,
    ('arabic', 'web', '700'): 0.3782,
    ('figures', 'web', '400'): 0.5385,
    ('figures', 'web', '700'): 0.5404,
    ('latin', 'Georgia', '400'): 0.4352,
    ('latin', 'Georgia', '700'): 0.5066,
    ('latin', 'Georgia', 'italic'): 0.4424,
    ('latin', 'Times', '400'): 0.3969,
    ('latin', 'Times', '700'): 0.4201,
    ('latin', 'Times', 'italic'): 0.3957,
    ('latin', 'Noto Serif', '400'): 0.4718,
    ('latin', 'Noto Serif', '700'): 0.5013,
    ('latin', 'Noto Serif', 'italic'): 0.4569,
    ('latin', 'DejaVu Serif', '400'): 0.5079,
    ('latin', 'DejaVu Serif', '700'): 0.5602,
    ('latin', 'DejaVu Serif', 'italic'): 0.5079,
    ('figures', 'Times', '400'): 0.4849,
    ('figures', 'Times', '700'): 0.4884,
    ('figures', 'Noto Serif', '400'): 0.5385,
    ('figures', 'Noto Serif', '700'): 0.5413,
    ('arabic', 'Noto Naskh Arabic', '400'): 0.3676,
    ('arabic', 'Noto Naskh Arabic', '700'): 0.3820,
    ('arabic', 'Amiri', '400'): 0.3443,  # 6 glyphs missing
    ('arabic', 'Amiri', '700'): 0.3443,  # 6 glyphs missing
    ('arabic', 'DejaVu Sans', '400'): 0.4390,
    ('arabic', 'DejaVu Sans', '700'): 0.5237,
}
LOCAL = {
    # the name of the family -> full and PostScript names: local() matches these, not family names
    ("Georgia", "400"): ["Georgia"],
    ("Georgia", "700"): ["Georgia Bold", "Georgia-Bold"],
    ("Georgia", "italic"): ["Georgia Italic", "Georgia-Italic"],
    ("Times", "400"): ["Times New Roman", "TimesNewRomanPSMT", "Liberation Serif", "LiberationSerif"],
    ("Times", "700"): ["Times New Roman Bold", "TimesNewRomanPS-BoldMT", "Liberation Serif Bold", "LiberationSerif-Bold"],
    ("Times", "italic"): ["Times New Roman Italic", "TimesNewRomanPS-ItalicMT", "Liberation Serif Italic",
                          "LiberationSerif-Italic"],
    ("Noto Serif", "400"): ["Noto Serif", "NotoSerif-Regular", "NotoSerif"],
    ("Noto Serif", "700"): ["Noto Serif Bold", "NotoSerif-Bold"],
    ("Noto Serif", "italic"): ["Noto Serif Italic", "NotoSerif-Italic"],
    ("DejaVu Serif", "400"): ["DejaVu Serif", "DejaVuSerif"],
    ("DejaVu Serif", "700"): ["DejaVu Serif Bold", "DejaVuSerif-Bold"],
    ("DejaVu Serif", "italic"): ["DejaVu Serif Italic", "DejaVuSerif-Italic"],
    ("Noto Naskh Arabic", "400"): ["Noto Naskh Arabic", "Noto Naskh Arabic Regular", "NotoNaskhArabic-Regular",
                                   "NotoNaskhArabic"],
    ("Noto Naskh Arabic", "700"): ["Noto Naskh Arabic Bold", "NotoNaskhArabic-Bold"],
    ("Amiri", "400"): ["Amiri", "Amiri Regular", "Amiri-Regular"],
    ("Amiri", "700"): ["Amiri Bold", "Amiri-Bold"],
    ("DejaVu Sans", "400"): ["DejaVu Sans", "DejaVuSans"],
    ("DejaVu Sans", "700"): ["DejaVu Sans Bold", "DejaVuSans-Bold"],
    ("Geeza Pro", "400"): ["GeezaPro", "Geeza Pro", "Geeza Pro Regular"],
    ("Geeza Pro", "700"): ["GeezaPro-Bold", "Geeza Pro Bold"],
    ("Traditional Arabic", "400"): ["Traditional Arabic", "TraditionalArabic"],
    ("Traditional Arabic", "700"): ["Traditional Arabic Bold", "TraditionalArabic-Bold"],
    ("Times New Roman", "400"): ["Times New Roman", "TimesNewRomanPSMT"],
    ("Times New Roman", "700"): ["Times New Roman Bold", "TimesNewRomanPS-BoldMT"],
}
# Not free, so not measured: sizes by judgement. Their lines are as high as the web font's; their words
# are not exactly as wide.
ESTIMATED = {"Geeza Pro": 1.05, "Traditional Arabic": 1.35, "Times New Roman": 1.18}
# The last one that the system has is used.
LATIN_ORDER = ["DejaVu Serif", "Noto Serif", "Times", "Georgia"]
ARABIC_ORDER = ["DejaVu Sans", "Times New Roman", "Traditional Arabic", "Geeza Pro", "Amiri", "Noto Naskh Arabic"]
FIGURES_ORDER = ["Noto Serif", "Times"]
# Fallback faces cover whole blocks, so that a character outside the subset keeps its size.
ARABIC_BLOCKS = codes("0600-061B 061D-06FF 0750-077F 08A0-08FF FB50-FDFF FE70-FEFC")
NOT_ARABIC = codes("0000-05FF 1E00-1FFF 2000-200B 2010-2029 202F-205F 2070-2BFF")


def shaped_width(data, text, wght=None):
    data = io.BytesIO(data)
    font = TTFont(data)
    if font.flavor:
        font.flavor = None
        plain = io.BytesIO()
        font.save(plain)
        data = plain
    face = hb.Face(data.getvalue())
    shaper = hb.Font(face)
    if wght:
        shaper.set_variations({"wght": wght, "opsz": OPSZ})
    buffer = hb.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    hb.shape(shaper, buffer)
    pairs = list(zip(buffer.glyph_infos, buffer.glyph_positions))
    gone = sum(1 for info, _ in pairs if info.codepoint == 0)
    width = sum(position.x_advance for info, position in pairs if info.codepoint)
    return width / face.upem / (len(text) - gone), gone


def measure(src, data):
    samples = {"latin": SAMPLE_LATIN, "arabic": SAMPLE_ARABIC, "figures": SAMPLE_FIGURES}
    for key, source, wght in ((("latin", "web", "400"), "roman", 400), (("latin", "web", "700"), "roman", 600),
                              (("latin", "web", "italic"), "italic", 400),
                              (("arabic", "web", "400"), "naskh", 400), (("arabic", "web", "700"), "naskh", 600),
                              (("figures", "web", "400"), "naskh", 400), (("figures", "web", "700"), "naskh", 600)):
        width, gone = shaped_width(data[source], samples[key[0]], wght)
        print(f"    {key!r}: {width:.4f}," + (f"  # {gone} glyphs missing" if gone else ""))
    for key, (path, member) in MEASURED_FROM.items():
        path = src / path if member else pathlib.Path(path)
        if not path.exists():
            print(f"    # {key!r}: {path.name} is not here")
            continue
        if member:
            with tarfile.open(path) as t:
                content = t.extractfile(member).read()
        else:
            content = path.read_bytes()
        text = samples[key[0]]
        width, gone = shaped_width(content, text)
        print(f"    {key!r}: {width:.4f}," + (f"  # {gone} glyphs missing" if gone else ""))


def percent(value):
    return f"{100 * value:.2f}".rstrip("0").rstrip(".") + "%"


def rule(**descriptors):
    body = "".join(f"  {k.replace('_', '-')}: {v};\n" for k, v in descriptors.items())
    return "@font-face {\n" + body + "}\n"


def lines(size, line):
    """Overrides are relative to the adjusted size: divided by it, they give `line` in the line box."""
    return dict(size_adjust=percent(size), ascent_override=percent(line[0] / size),
                descent_override=percent(line[1] / size), line_gap_override="0%")


def web(name, family, points, weight="400 700", style="normal", **more):
    return rule(font_family=f'"{family}"', src=f'url("fonts/{name}") format("woff2")', font_style=style,
                font_weight=weight, font_display="swap", **more, unicode_range=css_range(points))


def fallback(family, kind, local, key, points):
    if local in ESTIMATED:
        size = ESTIMATED[local]
    else:
        scale = {"arabic": ARABIC_SIZE, "figures": FIGURE_SIZE, "latin": 1}[kind]
        size = scale * WIDTHS[kind, "web", key] / WIDTHS[kind, local, key]
    line = LATIN_LINE if kind == "latin" else ARABIC_LINE
    return rule(font_family=f'"{family}"', src=", ".join(f'local("{n}")' for n in LOCAL[local, key]),
                font_style="italic" if key == "italic" else "normal",
                font_weight="600 700" if key == "700" else "400 500" if key == "400" else "400 700",
                **lines(size, line), unicode_range=css_range(points))


# Web fonts and their fallbacks. The style sheet uses them so:
#
#   html, [dir="ltr"]  { --serif: var(--serif-latin) }
#   [dir="rtl"]        { --serif: var(--serif-arabic) }
#   html, [dir]        { font-family: var(--serif); font-synthesis: none }
#   [dir] [dir]        { line-height: inherit }      in a line: a number, inherited
#
# Three stacks are proposed at the end. A page fetches a file only for characters that it shows:
# an Arabic page only the Arabic file, unless it shows Latin words; an English page only the Latin one,
# if its link to the Arabic page takes var(--serif-local).
#
# "Diwan Naskh" is one file in two faces: letters and Arabic punctuation at ARABIC_SIZE, European digits and
# brackets at FIGURE_SIZE, so that both match the Latin. Its ascent and descent are set so that a line with both
# scripts is as high as a line with one. Figures are tabular and lining in all files.
#
# The "Fallback" families are faces of the system. size-adjust is the mean advance of a sample text in the
# web font (shaped, weight 400 or 600, italic) divided by that in the system's face (400 or 700);
# ascent-override and descent-override are those of the web font, divided by size-adjust. In each family the
# last rule whose local() is there wins. Georgia was measured by way of Gelasio, Times New Roman by way of
# Liberation Serif, which have the same widths. Geeza Pro, Traditional Arabic and the Arabic of Times New
# Roman could not be measured: their lines have the right height, their size-adjust is an estimate.
#
# "Diwan Naskh Paper" looks the same; paper.py says what it is for. Only a browser that prints fetches it, and where it
# cannot, "Diwan Naskh" is there.
LATIN_STACK = '"Diwan Serif", "Diwan Serif Fallback"'
ARABIC_STACK = '"Diwan Naskh", "Diwan Naskh Fallback"'


def stacks(arabic, **more):
    values = dict(serif_latin=f"{LATIN_STACK}, {arabic}, serif", serif_arabic=f"{arabic}, {LATIN_STACK}, serif", **more)
    return ":root {\n" + "".join(f"  --{k.replace('_', '-')}: {v};\n" for k, v in values.items()) + "}\n"


# Chinese is in fonts of the system, each of some thousand glyphs: the generic `serif`, which browsers choose by the
# language of the text. But the points that Chinese shares with Latin are wide ones there, so they are taken first.
CHINESE_POINTS = codes("00B7 2014 2018 2019 201C 201D 2026")
CHINESE = ["STSongti-SC-Regular", "Songti SC Regular", "Noto Serif CJK SC", "NotoSerifCJKsc-Regular", "Source Han Serif SC",
           "SourceHanSerifSC-Regular", "SimSun"]


def css():
    naskh, latin = "diwan-naskh-arabic.woff2", "diwan-serif-latin.woff2"
    line = dict(ascent_override=percent(LATIN_LINE[0]), descent_override=percent(LATIN_LINE[1]), line_gap_override="0%")
    out = [web(naskh, "Diwan Naskh", ARABIC | ARABIC_POINTS, **lines(ARABIC_SIZE, ARABIC_LINE)),
           web(naskh, "Diwan Naskh", ARABIC_FIGURES, **lines(FIGURE_SIZE, ARABIC_LINE)),
           web("diwan-serif-cyrillic.woff2", "Diwan Serif", CYRILLIC, **line),
           web("diwan-serif-hebrew.woff2", "Diwan Serif", HEBREW, **line),
           web("diwan-serif-extended.woff2", "Diwan Serif", EXTENDED, **line),
           web("diwan-serif-extended-italic.woff2", "Diwan Serif", EXTENDED_ITALIC, "400", "italic", **line),
           web("diwan-serif-latin-italic.woff2", "Diwan Serif", ITALIC, "400", "italic", **line),
           web(latin, "Diwan Serif", LATIN | {paper.HYPHEN_KEPT}, **line)]
    for local in LATIN_ORDER:
        for key in ("400", "700", "italic"):
            out.append(fallback("Diwan Serif Fallback", "latin", local, key, NOT_ARABIC))
    for local in ARABIC_ORDER:
        for key in ("400", "700"):
            out.append(fallback("Diwan Naskh Fallback", "arabic", local, key, ARABIC_BLOCKS | ARABIC_POINTS))
    for local in FIGURES_ORDER:
        for key in ("400", "700"):
            out.append(fallback("Diwan Naskh Fallback", "figures", local, key, ARABIC_FIGURES))
    out.append(rule(font_family='"Diwan Chinese Points"', src=", ".join(f'local("{n}")' for n in CHINESE),
                    unicode_range=css_range(CHINESE_POINTS)))
    out.append(stacks(ARABIC_STACK, serif_chinese=f'"Diwan Chinese Points", {LATIN_STACK}, serif', serif_local='"Diwan Naskh Fallback", "Diwan Serif Fallback", serif'))
    on_paper = [web(f"diwan-naskh-paper-{weight}.woff2", PAPER, points, weights, **lines(size, ARABIC_LINE))
                for weight, weights in (("400", "400 500"), ("600", "600 700"))
                for points, size in ((ARABIC | ARABIC_POINTS | set(paper.WITHOUT_INK), ARABIC_SIZE),
                                     (ARABIC_FIGURES | {paper.HYPHEN_KEPT}, FIGURE_SIZE))]
    on_paper.append(stacks(f'"{PAPER}", {ARABIC_STACK}'))
    return "\n".join(out) + "\n@media print {\n" + "\n".join(on_paper) + "}\n"


def main():
    parser = argparse.ArgumentParser(description="Make the fonts and their rules.")
    parser.add_argument("--sources", type=pathlib.Path, required=True, help="directory of the packages")
    parser.add_argument("--check", action="store_true", help="compare, write nothing")
    parser.add_argument("--measure", action="store_true", help="print the widths of the fallback fonts")
    args = parser.parse_args()
    for name, (want, have) in WANTED.items():
        if want != have:
            print(f"make.py: warning: {name} {have}, not {want}: the bytes may differ", file=sys.stderr)
    data = {key: fetch(args.sources, key) for key in SOURCES}
    if args.measure:
        measure(args.sources, data)
        return
    made = {FONTS / name: make(data[spec["source"]], spec) for name, spec in FILES.items()}
    made[RULES] = (HEAD + css()).encode()
    bad = 0
    for path, content in made.items():
        if args.check:
            same = path.exists() and path.read_bytes() == content
            bad += not same
            print(f"{'same' if same else 'DIFFERS'}  {len(content):6}  {path.name}")
        else:
            path.write_bytes(content)
            print(f"{len(content):6}  {path.name}")
    sys.exit(1 if bad else 0)


if __name__ == "__main__":
    main()
