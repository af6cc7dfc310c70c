#!/usr/bin/env python3
"""Does the font for paper look like the one for the screen, and is a glyph of it one character?

    venv/bin/python alike.py TEXT...        # files whose Arabic words are compared, besides the letters below

Shapes each word with both fonts at both weights, and compares where each contour lies. Then it prints which clusters of
characters have several glyphs, and which glyphs stand for several texts: such a word can fall apart in a PDF. Needs what
make.py needs.
"""
import io
import itertools
import pathlib
import re
import sys
import unicodedata

import uharfbuzz as hb
from fontTools.pens.recordingPen import RecordingPen
from fontTools.ttLib import TTFont

import make
import paper

# In thousandths of the size. The font for paper is drawn at each weight to whole ones, and so are the places of its
# marks; that for the screen is drawn so at 400 only.
ROUNDED = {400: 0, 600: 4}
TATWEEL = "\u0640"
LETTERS = sorted(code for code in make.ARABIC if chr(code).isalpha() and code != 0x0640)
# Words whose letters change by what stands beside them.
WORDS = """
    لا الأمير الإمارات الآن لإ للأ بلا إلا كلا فلأن الله لله والله بالله مدرســـة حجج جحخ خجح نبيين بيتي تثبت شيئًا شئون
    هذه وحده عنده بلاده فوزه غيره كره ذره درة می‌خواهم گفت‌وگو پژوهشی دربارهٔ چگونه کشورهای ہے ٹھیک پڑھا ڈاکٹر میں کیا کوئی
    گئی اڑھائی لڑکا ڕێککەوتنی ڕووسیا بڵاو کرایەوە لە ساڵی شێوە هێرش هٰذا ذٰلك الرحمٰن علىٰ اَلْعَرَبِيَّةُ جَمِيلَةٌ الرسميَّةِ
    المُحَرَّرِ مُسْتَشْفًى سُئِلَ مُؤَسَّسَةٌ أُمَّةٌ إِنَّ آلَافٌ رَأَيْتُ لأُمِّهِ لِلْأَطْفَالِ بَطِّيخٌ كُلٌّ كلًّا نيّته بيّنة وُقّعت خطيًّا ثِقَةً
""".split()


class Face:
    """A font at a weight."""

    def __init__(self, name, weight=None):
        font = TTFont(make.FONTS / name)
        font.flavor = None
        data = io.BytesIO()
        font.save(data)
        self.order = font.getGlyphOrder()
        self.font = hb.Font(hb.Face(data.getvalue()))
        if weight:
            self.font.set_variations({"wght": weight})
        self.contours = {}

    def shape(self, text):
        buffer = hb.Buffer()
        buffer.add_str(text)
        buffer.direction, buffer.script, buffer.language = "rtl", "Arab", "ar"
        hb.shape(self.font, buffer)
        return list(zip(buffer.glyph_infos, buffer.glyph_positions))

    def drawing(self, text):
        """The contours of a text, each as its points, and how wide it is."""
        found, pen = [], 0
        for info, place in self.shape(text):
            x, y = pen + place.x_offset, place.y_offset
            for contour in self.glyph(info.codepoint):
                found.append(tuple((px + x, py + y) for px, py in contour))
            pen += place.x_advance
        return sorted(found), pen

    def glyph(self, number):
        if number not in self.contours:
            pen = RecordingPen()
            self.font.draw_glyph_with_pen(number, pen)
            contours = []
            for what, points in pen.value:
                if what == "moveTo":
                    contours.append([])
                contours[-1].extend(points)
            self.contours[number] = contours
        return self.contours[number]


def differ(one, other, most):
    """Whether two drawings differ by more than `most`."""
    (contours, width), (others, other_width) = one, other
    rest = list(others)
    for contour in contours:
        match = next((each for each in rest if near(contour, each, most)), None)
        if match is None:
            return True
        rest.remove(match)
    return bool(rest) or width != other_width


def near(contour, other, most):
    return len(contour) == len(other) and all(
        abs(x - u) <= most and abs(y - v) <= most for (x, y), (u, v) in zip(contour, other))


def texts(files):
    words = set(WORDS)
    for path in files:
        words.update(re.findall(r"[\u0600-\u06FF\u200C]+", path.read_text("utf-8")))
    for code in LETTERS:
        forms = [chr(code), chr(code) + TATWEEL, TATWEEL + chr(code), TATWEEL + chr(code) + TATWEEL, "\u0644" + chr(code)]
        for form, sign in itertools.product(forms, ["", *paper.SIGNS]):
            at = form.index(chr(code)) + 1
            words.add(form[:at] + sign + form[at:])
    return sorted(words)


def clusters(face, word):
    """The glyphs of each part of a word that is shaped as one."""
    found = {}
    for info, _ in face.shape(word):
        found.setdefault(info.cluster, []).append(info.codepoint)
    starts = [*sorted(found), len(word)]
    for start, end in itertools.pairwise(starts):
        yield unicodedata.normalize("NFD", word[start:end]), found[start]


def main():
    words = texts([pathlib.Path(name) for name in sys.argv[1:]])
    different = []
    for weight, most in ROUNDED.items():
        screen, sheet = Face("diwan-naskh-arabic.woff2", weight), Face(f"diwan-naskh-paper-{weight}.woff2")
        different += (found := [word for word in words if differ(screen.drawing(word), sheet.drawing(word), most)])
        several, stands_for = set(), {}
        for word in words:
            for text, glyphs in clusters(sheet, word):
                if len(glyphs) > 1:
                    several.add(text)
                else:
                    stands_for.setdefault(glyphs[0], set()).add(text)
        shared = [" ".join(sorted(of)) for of in stands_for.values() if len(of) > 1]
        print(f"{weight}: {len(words)} words, {len(found)} look different: {' '.join(found[:20])}")
        print(f"     {len(several)} clusters with several glyphs: {' '.join(sorted(several)[:40])}")
        print(f"     {len(shared)} glyphs for several texts: {', '.join(shared)}")
    sys.exit(1 if different else 0)


if __name__ == "__main__":
    main()
