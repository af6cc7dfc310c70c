"""Make a font for paper: one glyph for each character, so that the text of a printed page can be read back.

A browser that prints writes into the PDF which character each glyph stands for. It can do so only where
one glyph stands for one character, or for one letter with its vowel signs; whatever else it has to say splits the word
for most readers. Noto Naskh draws a dotted letter as two glyphs and its vowel signs as more, and uses the same glyph
for U+064A and U+06CC before a letter. `whole` changes what the glyphs stand for, never what they look like:

* characters that share a glyph get twins of it;
* a letter and its dots become one glyph, and so does this with its vowel signs, by ligatures that come last;
* brackets in Arabic text, which HarfBuzz takes from the mirrored character, and joiners get glyphs of their own.

Where the parts of a glyph lie is asked of HarfBuzz, so that it is where a browser puts them.
"""
import copy
import io

import uharfbuzz as hb
from fontTools.otlLib import builder
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables import otTables
from fontTools.ttLib.tables._c_m_a_p import CmapSubtable
from fontTools.ttLib.tables._g_l_y_f import Glyph, GlyphComponent

BASE, MARK = 1, 3       # classes of glyphs in GDEF
# The letters of Arabic and Persian, and the tatweel.
SIGNED = [*range(0x0621, 0x064B), 0x0671, 0x067E, 0x0686, 0x0698, 0x06A9, 0x06AF, 0x06CC]
# Letters some of whose forms are those of another: ڨ of ڤ, ک of ك, ں of ى, ھ and ە of ه, ی of ي and ى, ے of ي.
LOOK_ALIKE = [0x06A8, 0x06A9, 0x06BA, 0x06BE, 0x06CC, 0x06D2, 0x06D5]
WITHOUT_INK = [0x061C, 0x200C, 0x200D, 0x200E, 0x200F]
# A hyphen at which no line ends. If a font lacks it, HarfBuzz draws the usual one.
HYPHEN, HYPHEN_KEPT = 0x2010, 0x2011
SHADDA = "\u0651"
VOWELS = "\u064B\u064C\u064D\u064E\u064F\u0650\u0670"
# Vowel signs, and the hamza that Persian sets on ه.
SIGNS = [*VOWELS, "\u0652", SHADDA, "\u0654", *(SHADDA + vowel for vowel in VOWELS)]


def whole(font):
    """Changes an Arabic font without variations, in place."""
    part_shared_glyphs(font, LOOK_ALIKE)
    add_character(font, HYPHEN_KEPT, HYPHEN)
    add_without_ink(font, WITHOUT_INK)
    dotted = compose(font, with_dots(font), marks_follow=True)
    add_ligatures(font, dotted)
    vocalised = compose(font, with_signs(font, dotted), marks_follow=False)
    add_ligatures_between_marks(font, vocalised)
    stand_for_themselves(font)


# ---------------------------------------------------------------- the tables of a font


def subtables(font, tag, *types):
    """Those of GSUB or GPOS that are of these types."""
    for lookup in font[tag].table.LookupList.Lookup:
        for sub in lookup.SubTable:
            sub = getattr(sub, "ExtSubTable", sub)
            if sub.LookupType in types:
                yield sub


def replacements(font):
    """Of each substitution of one glyph: the mapping that has it, the glyph, and a list of what replaces it."""
    for sub in subtables(font, "GSUB", 1, 2):
        for glyph, to in list(sub.mapping.items()):
            yield sub.mapping, glyph, [to] if isinstance(to, str) else to


def kinds(font):
    return font["GDEF"].table.GlyphClassDef.classDefs


def add_glyphs(font, glyphs):
    """Adds glyphs. `glyphs`: for each name the outline and the glyph that it is like: as wide, and of its kind."""
    for name, (outline, like) in glyphs.items():
        font["glyf"].glyphs[name] = outline
        font["hmtx"].metrics[name] = font["hmtx"].metrics[like]
        if like in kinds(font):
            kinds(font)[name] = kinds(font)[like]
        if "gvar" in font:
            font["gvar"].variations[name] = copy.deepcopy(font["gvar"].variations[like])
            widths = font["HVAR"].table.AdvWidthMap.mapping
            widths[name] = widths[like]
    order = font.getGlyphOrder() + list(glyphs)
    font.setGlyphOrder(order)
    font["glyf"].glyphOrder = order
    font["maxp"].numGlyphs = len(order)
    for name in glyphs:
        outline = font["glyf"].glyphs[name]
        outline.recalcBounds(font["glyf"])
        font["hmtx"].metrics[name] = (font["hmtx"].metrics[name][0], getattr(outline, "xMin", 0))


def outline_of(parts):
    """A glyph that is made of others. `parts`: the name, x and y of each; the first gives its width."""
    glyph = Glyph()
    glyph.numberOfContours, glyph.components = -1, []
    for name, x, y in parts:
        part = GlyphComponent()
        part.glyphName, part.x, part.y = name, x, y
        part.flags = 0x0004 if glyph.components else 0x0204     # ROUND_XY_TO_GRID, USE_MY_METRICS
        glyph.components.append(part)
    return glyph


def same_outline(font, name):
    if "gvar" in font:
        return copy.deepcopy(font["glyf"][name])
    return outline_of([(name, 0, 0)]) if font["glyf"][name].numberOfContours else Glyph()


def cover(font, coverage, glyphs):
    coverage.glyphs = sorted(set(coverage.glyphs) | set(glyphs), key=font.getGlyphID)


def kern_alike(font, like):
    """`like`: for each new glyph the one whose kerning it takes."""
    for sub in subtables(font, "GPOS", 2):
        firsts = {new: old for new, old in like.items() if old in sub.Coverage.glyphs}
        if sub.Format == 2:
            for classes in (sub.ClassDef1.classDefs, sub.ClassDef2.classDefs):
                classes.update({new: classes[old] for new, old in like.items() if old in classes})
        else:
            sets = dict(zip(sub.Coverage.glyphs, sub.PairSet))
            sets.update({new: copy.deepcopy(sets[old]) for new, old in firsts.items()})
            for pairs in sets.values():
                kern_second_alike(font, pairs, like)
            sub.PairSet = [sets[name] for name in sorted(sets, key=font.getGlyphID)]
            sub.PairSetCount = len(sets)
        cover(font, sub.Coverage, firsts)


def kern_second_alike(font, pairs, like):
    found = {record.SecondGlyph: record for record in pairs.PairValueRecord}
    for new, old in like.items():
        if old in found:
            found[new] = copy.deepcopy(found[old])
            found[new].SecondGlyph = new
    pairs.PairValueRecord = [found[name] for name in sorted(found, key=font.getGlyphID)]
    pairs.PairValueCount = len(found)


def add_bases(font, sub, records):
    """Makes glyphs bases for the marks of a subtable. `records`: for each its anchors by class of marks."""
    found = dict(zip(sub.BaseCoverage.glyphs, sub.BaseArray.BaseRecord))
    for name, anchors in records.items():
        found[name] = otTables.BaseRecord()
        found[name].BaseAnchor = anchors
    sub.BaseCoverage.glyphs = sorted(found, key=font.getGlyphID)
    sub.BaseArray.BaseRecord = [found[name] for name in sub.BaseCoverage.glyphs]
    sub.BaseArray.BaseCount = len(found)


def add_lookup(font, lookup):
    """Adds a lookup to GSUB and returns its number."""
    lookups = font["GSUB"].table.LookupList
    lookups.Lookup.append(lookup)
    lookups.LookupCount = len(lookups.Lookup)
    return lookups.LookupCount - 1


def put_in_feature(font, tag, lookup, first=False):
    """Lets a feature use a lookup, after its others or before them, in all languages."""
    gsub = font["GSUB"].table
    features = [each.Feature for each in gsub.FeatureList.FeatureRecord if each.FeatureTag == tag]
    for feature in features or [add_feature(gsub, tag)]:
        feature.LookupListIndex.insert(0 if first else len(feature.LookupListIndex), lookup)
        feature.LookupCount = len(feature.LookupListIndex)


def add_feature(gsub, tag):
    record = otTables.FeatureRecord()
    record.FeatureTag, record.Feature = tag, otTables.Feature()
    record.Feature.FeatureParams, record.Feature.LookupListIndex = None, []
    features = gsub.FeatureList
    assert tag > features.FeatureRecord[-1].FeatureTag, "features stand in the order of their tags"
    features.FeatureRecord.append(record)
    features.FeatureCount = len(features.FeatureRecord)
    for script in gsub.ScriptList.ScriptRecord:
        languages = [each.LangSys for each in script.Script.LangSysRecord] + [script.Script.DefaultLangSys]
        for language in filter(None, languages):
            language.FeatureIndex.append(features.FeatureCount - 1)
            language.FeatureCount = len(language.FeatureIndex)
    return record.Feature


# ---------------------------------------------------------------- a glyph for each character


def part_shared_glyphs(font, look_alike=()):
    """Gives each character a glyph that no other one has, and look-alike letters forms of their own."""
    taken, twins = set(), {}
    for code, name in sorted(font.getBestCmap().items()):
        if name in taken or code in look_alike:
            set_glyph(font, code, twin(font, name, f"{code:04X}", twins))
        taken.add(name)
    # A form of one letter may be the glyph of another: that of ه after د is ە.
    for mapping, glyph, to in replacements(font):
        if len(to) == 1 and to[0] in taken:
            replace(mapping, glyph, [twin(font, to[0], "form", twins)])
    add_twins(font, twins)


def add_character(font, code, like):
    """Adds a character that looks like another one."""
    name = f"like{code:04X}"
    set_glyph(font, code, name)
    add_twins(font, {name: font.getBestCmap()[like]})


def add_twins(font, twins):
    """`twins`: for each new glyph the one that it is to look like, wherever it stands."""
    add_glyphs(font, {new: (same_outline(font, old), old) for new, old in twins.items()})
    kern_alike(font, twins)
    for sub in subtables(font, "GPOS", 4):
        anchors = dict(zip(sub.BaseCoverage.glyphs, sub.BaseArray.BaseRecord))
        add_bases(font, sub, {new: anchors[old].BaseAnchor for new, old in twins.items() if old in anchors})
    for sub in subtables(font, "GSUB", 5, 6):
        if sub.Format == 3:
            around = (*sub.BacktrackCoverage, *sub.LookAheadCoverage) if sub.LookupType == 6 else ()
            for coverage in (*around, *(sub.InputCoverage if sub.LookupType == 6 else sub.Coverage)):
                cover(font, coverage, [new for new, old in twins.items() if old in coverage.glyphs])


def twin(font, name, suffix, twins):
    """Names a twin of a glyph in `twins`, and one of each glyph that may replace it."""
    new = f"{name}.{suffix}"
    if new not in twins:
        twins[new] = name
        for mapping, glyph, to in replacements(font):
            if glyph == name:
                mapping[new] = mapping[name]
                replace(mapping, new, [twin(font, to[0], suffix, twins), *to[1:]])
    return new


def replace(mapping, glyph, to):
    """Sets what replaces a glyph, in the way in which this mapping has it."""
    mapping[glyph] = to if isinstance(mapping[glyph], list) else to[0]


def set_glyph(font, code, name):
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap[code] = name


def add_without_ink(font, codes):
    """Glyphs for characters that have no ink.

    HarfBuzz shows such a character as a space without width, unless a substitution has dealt with it.
    """
    space = font.getBestCmap()[0x20]
    names = {code: (f"nominal{code:04X}", f"shown{code:04X}") for code in codes}
    add_glyphs(font, {name: (Glyph(), space) for pair in names.values() for name in pair})
    for code, pair in names.items():
        set_glyph(font, code, pair[0])
        for name in pair:
            font["hmtx"].metrics[name] = (0, 0)
    subtable = builder.buildSingleSubstSubtable(dict(names.values()))
    put_in_feature(font, "ccmp", add_lookup(font, builder.buildLookup([subtable])), first=True)


def stand_for_themselves(font):
    """Brackets and quotation marks of text from right to left.

    HarfBuzz takes the glyph of the mirrored character. `rtla`, which holds in such text alone, replaces it by
    one that looks the same and is that of no character.
    """
    characters = font.getBestCmap()
    mirrored = [name for code, name in sorted(characters.items()) if mirror(code) in characters]
    add_twins(font, {f"{name}.rtl": name for name in mirrored})
    subtable = builder.buildSingleSubstSubtable({name: f"{name}.rtl" for name in mirrored})
    put_in_feature(font, "rtla", add_lookup(font, builder.buildLookup([subtable])))


MIRRORED = "()[]{}<>«»‹›"


def mirror(code):
    """The character that stands for another in text from right to left, of those that a page has."""
    at = MIRRORED.find(chr(code))
    return ord(MIRRORED[at ^ 1]) if at >= 0 else None


# ---------------------------------------------------------------- letters with their dots and signs


def results(font, code):
    """What a character may become, as tuples of glyphs: substitutions of one glyph, in any order."""
    steps = {}
    for _, glyph, to in replacements(font):
        steps.setdefault(glyph, []).append(tuple(to))
    seen = {(font.getBestCmap()[code],)}
    waiting = list(seen)
    while waiting:
        glyphs = waiting.pop()
        for at, glyph in enumerate(glyphs):
            for to in steps.get(glyph, []):
                result = glyphs[:at] + to + glyphs[at + 1:]
                if result not in seen:
                    seen.add(result)
                    waiting.append(result)
    return seen


def with_dots(font):
    """The forms of all letters that are a base and what is set to it."""
    marks = {glyph for glyph, kind in kinds(font).items() if kind == MARK}
    found = set().union(*(results(font, code) for code in font.getBestCmap()))
    return sorted(glyphs for glyphs in found if len(glyphs) > 1 and marks.isdisjoint(glyphs[:1]) and marks.issuperset(glyphs[1:]))


def with_signs(font, dotted):
    """The forms of the letters that are written with vowel signs, and the glyphs of the signs."""
    names = {parts: name for name, parts in dotted.items()}
    characters = font.getBestCmap()
    forms = set().union(*(results(font, code) for code in SIGNED if code in characters))
    bases = sorted({names.get(glyphs, glyphs[0]) for glyphs in forms}, key=font.getGlyphID)
    shaper = Shaper(font)
    signs = sorted({tuple(name for name, _, _ in shaper.text("\u062F" + sign)[1:]) for sign in SIGNS})
    bases = [base for base in bases if kinds(font).get(base) == BASE]
    return [(base, *sign) for base in bases for sign in signs if (base, *sign) not in names]


def compose(font, sequences, marks_follow):
    """Adds a glyph for each sequence of a base and its marks. Returns for each new glyph its sequence."""
    shaper = Shaper(font)
    made = {f"({' '.join(parts)})": parts for parts in sequences}
    outlines = {name: (outline_of(shaper.glyphs(parts)), parts[0]) for name, parts in made.items()}
    anchors = [(sub, anchors_of(shaper, sub, made)) for sub in subtables(font, "GPOS", 4) if marks_follow]
    add_glyphs(font, outlines)
    kern_alike(font, {name: parts[0] for name, parts in made.items()})
    for sub, records in anchors:
        add_bases(font, sub, records)
    return made


def anchors_of(shaper, sub, made):
    """Where marks that follow a new glyph are set, in the terms of a subtable: where its parts had them."""
    bases = dict(zip(sub.BaseCoverage.glyphs, sub.BaseArray.BaseRecord))
    samples = {}
    for mark, record in zip(sub.MarkCoverage.glyphs, sub.MarkArray.MarkRecord):
        samples.setdefault(record.Class, (mark, record.MarkAnchor))
    records = {}
    for name, parts in made.items():
        if parts[0] in bases:
            records[name] = [None] * sub.ClassCount
            for number, (mark, anchor) in samples.items():
                if bases[parts[0]].BaseAnchor[number]:
                    _, x, y = shaper.glyphs((*parts, mark))[-1]
                    records[name][number] = builder.buildAnchor(x + anchor.XCoordinate, y + anchor.YCoordinate)
    return records


def add_ligatures(font, made):
    subtable = builder.buildLigatureSubstSubtable({parts: name for name, parts in made.items()})
    put_in_feature(font, "liga", add_lookup(font, builder.buildLookup([subtable])))


def add_ligatures_between_marks(font, made):
    """Ligatures of a letter with one sign or two, only where no further mark follows, which would lose its place."""
    marks = {name for name, kind in kinds(font).items() if kind == MARK}
    rules = builder.ChainContextSubstBuilder(font, None)
    for count in (2, 1):
        own = {parts: name for name, parts in made.items() if len(parts) == count + 1}
        bases = {parts[0] for parts in own}
        lookup = Numbered(add_lookup(font, builder.buildLookup([builder.buildLigatureSubstSubtable(own)])))
        glyphs = [bases, *[marks] * count]
        rules.rules.append(builder.ChainContextualRule([], glyphs, [marks], [None] * len(glyphs)))
        rules.rules.append(builder.ChainContextualRule([], glyphs, [], [[lookup], *[None] * count]))
    put_in_feature(font, "liga", add_lookup(font, rules.build()))


class Numbered:
    """A lookup, as a builder of contexts wants it."""

    def __init__(self, number):
        self.lookup_index = number


class Shaper:
    """HarfBuzz with a font as it is when this is made."""

    CODES = 0xF0000                 # where each glyph has a character: text of glyphs that nothing replaces

    def __init__(self, font):
        data = io.BytesIO()
        flavor, font.flavor = font.flavor, None
        font.save(data)
        font.flavor = flavor
        self.order = font.getGlyphOrder()
        self.numbers = {name: number for number, name in enumerate(self.order)}
        self.letters = hb.Font(hb.Face(data.getvalue()))
        bare = TTFont(io.BytesIO(data.getvalue()))
        del bare["GSUB"]
        bare["cmap"].tables = [CmapSubtable.newSubtable(12)]
        table = bare["cmap"].tables[0]
        table.platformID, table.platEncID, table.language = 3, 10, 0
        table.cmap = {self.CODES + number: name for number, name in enumerate(bare.getGlyphOrder())}
        data = io.BytesIO()
        bare.save(data)
        self.bare = hb.Font(hb.Face(data.getvalue()))

    def text(self, text):
        return self._shape(self.letters, text)

    def glyphs(self, names):
        """The name, x and y of each, as they are set in text, from the first one's origin."""
        return self._shape(self.bare, "".join(chr(self.CODES + self.numbers[name]) for name in names))

    def _shape(self, font, text):
        buffer = hb.Buffer()
        buffer.add_str(text)
        buffer.direction, buffer.script, buffer.language = "rtl", "Arab", "ar"
        hb.shape(font, buffer, {"kern": False})
        placed, pen = [], 0
        for info, position in zip(buffer.glyph_infos, buffer.glyph_positions):
            placed.append((self.order[info.codepoint], pen + position.x_offset, position.y_offset))
            pen += position.x_advance
        placed.reverse()
        origin = placed[0][1]
        return [(name, x - origin, y) for name, x, y in placed]
