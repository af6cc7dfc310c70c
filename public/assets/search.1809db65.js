// Searching. The index is script files, since a page on a disk can load nothing else: each hands its
// lines to `mithaqSearch`. `asking.js` loads this and the first of them. `docs/themes.md` has the form
// of the files.
((begin) => {
  // This may be here before the page is.
  if (document.readyState !== "loading") begin();
  else document.addEventListener("readystatechange", begin, { once: true });
})(() => {
  "use strict";
  const form = document.querySelector("main form.search"), early = window.mithaqSearch;
  // A theme may have another form, or load nothing early.
  if (!form || !early) return;
  const $ = (id) => document.getElementById(id);
  const say = form.dataset, folder = early.index.replace(/[^/]*$/, "");
  const loads = new Map(), arrived = new Map();
  const take = window.mithaqSearch = (name, text) => {
    if (name === "keys") early(name, text);
    arrived.get(name)?.(text.split("\n"));
  };
  const load = (name, print) => {
    if (!loads.has(name)) {
      loads.set(name, new Promise((done, failed) => {
        const script = document.createElement("script");
        arrived.set(name, done);
        script.src = `${folder}${name}.${print}.js`;
        script.onerror = () => { loads.delete(name); failed(new Error(script.src)); };
        document.head.append(script);
      }));
    }
    return loads.get(name);
  };

  let head; // what `keys` says
  const start = async () => {
    if (head) return;
    const lines = await early.keys.then((text) => text.split("\n"), () => load("keys", early.index.split(".").at(-2)));
    const sides = lines.slice(0, 2).map((line) => line.split(" "));
    const row = (at) => lines[at].split(" ");
    const own = sides.findIndex(([tag]) => tag === document.documentElement.lang);
    head = {
      sides, own: Math.max(own, 0), arabic: sides.some((side) => side[2]),
      count: Number(row(2)[0]), cards: Number(row(2)[1]), kinds: row(3),
      letters: new Map(row(4).map((pair) => { const [from, ...to] = pair; return [from, to.join("")]; })),
      consonants: row(5), digraphs: row(6), function: new Set(row(7)), facets: lines[8], prints: lines[9],
      parts: lines.slice(10).map((line) => line.split(" ")),
    };
  };

  // From a text to words, as the program does it.
  const letter = "\\p{L}\\p{N}", unspaced = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]/u;
  const piece = `[${letter}][${letter}\\p{M}\\p{Cf}]*`;
  const pieces = new RegExp(piece, "gu"), compounds = new RegExp(`${piece}(?:[-/.'’‐‑–]${piece})*`, "gu");
  const digit = (found) => {
    let before = 0;
    while (/\p{Nd}/u.test(String.fromCodePoint(found.codePointAt(0) - 1 - before))) before++;
    return String(before % 10);
  };
  const fold = (word) =>
    word.normalize("NFKD").toLowerCase()
      .replace(/[\p{Cf}\u0640\u02b9-\u02bf]/gu, "")
      .replace(/([\p{sc=Latn}\p{sc=Grek}\p{sc=Arab}\p{sc=Hebr}])\p{Mn}+/gu, "$1")
      .replace(/[^\x00-\x7f]/gu, (c) => head.letters.get(c) ?? c)
      .replace(/ء/g, "").replace(/[^\P{Nd}0-9]/gu, digit)
      .normalize("NFC").replace(/[^\p{L}\p{N}\p{M}]/gu, "");
  const bare = (word) => {
    const noun = head.arabic && (/^ال(..+)$/.exec(word) ?? /^[وف]?[بكل]?ال(...+)$/.exec(word) ?? /^[وف]?لل(...+)$/.exec(word));
    return noun ? noun[1] : word;
  };
  const candidates = (word) => {
    const all = [word, bare(word)];
    if (head.arabic) {
      for (const sign of [/^[وف](...+)$/, /^[بكل](...+)$/, /^[وف][بكل](...+)$/]) {
        const rest = sign.exec(word);
        if (rest) all.push(rest[1]);
      }
    }
    return [...new Set(all)];
  };
  const words = (compound) => {
    const parts = [];
    for (const part of compound.match(pieces) ?? []) {
      if (!unspaced.test(part)) parts.push(fold(part));
      else {
        const signs = [...fold(part)];
        parts.push(...signs.length > 1 ? signs.slice(1).map((c, at) => signs[at] + c) : signs);
      }
    }
    return parts.filter(Boolean);
  };
  const skeleton = (word) => {
    word = word.replace(/x/g, "ks");
    for (const pair of head.digraphs) word = word.replaceAll(pair.slice(0, 2), pair[2]);
    const signs = [...word].map((c) => head.consonants.find((row) => row.indexOf(c, 1) > 0)?.[0] ?? "");
    const found = signs.join("").replace(/(.)\1+/g, "$1").replace(/h$/, "");
    return found.length > 2 ? found : "";
  };

  // For tests: what the program says of the same texts.
  take.row = (text) => {
    const all = (text.match(compounds) ?? []).flatMap((found) => {
      const parts = words(found);
      return parts.length > 1 && parts.length < 5 ? [...parts, parts.join("")] : parts;
    });
    const last = all.at(-1) ?? "";
    return [text, all.join(" "), candidates(last).join(" "), skeleton(last)].join("\t");
  };

  // The dictionary.
  const part = async (key) => {
    let low = 0, high = head.parts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (head.parts[middle][0] <= key) low = middle + 1; else high = middle;
    }
    const at = Math.max(low - 1, 0), lines = await load(`k/${at}`, head.parts[at][1]);
    low = 0; high = lines.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (lines[middle].split(" ", 1)[0] < key) low = middle + 1; else high = middle;
    }
    return [lines, low];
  };
  const parse = (line) => {
    const [key, ...rest] = line.split(" "), found = { key, kin: [], names: [], posts: [] };
    for (const one of rest) {
      if (one[0] === ">") found.kin.push(one.slice(1));
      else if (one[0] === "<") found.kin.push(...one.slice(1).split(","));
      else if (one[0] === "@") found.names = one.slice(1).split(",").map((n) => parseInt(n, 36));
      else { const colon = one.indexOf(":"); found.posts.push({ side: Number(one[0]), form: one.slice(1, colon) + key, data: one.slice(colon + 1) }); }
    }
    return found;
  };
  const look = async (key) => {
    const [lines, at] = await part(key);
    return lines[at]?.split(" ", 1)[0] === key ? parse(lines[at]) : undefined;
  };

  // What is found of a word: for each entry its places, each with a weight.
  const weights = { "!": 8, "=": 4, "-": 2, "": 1 };
  const add = (group, { side, form, data }, factor) => {
    group.forms.add(form);
    if (side === head.own) factor *= 1.2;
    let entry = 0;
    for (const [, step, places] of data.matchAll(/([0-9a-z]+)([^0-9a-z]+)/g)) {
      entry += parseInt(step, 36);
      const known = group.hits.get(entry) ?? group.hits.set(entry, new Map()).get(entry);
      for (const [, name, field, far, sign, more] of places.matchAll(/(?:(!)|([=-]?)(\.*)([A-Z]))(\+?)/g)) {
        const place = side * 1e5 + (sign ? far.length * 26 + sign.charCodeAt(0) - 64 : 0);
        const weight = weights[name ?? field] * factor * (more ? 1.4 : 1);
        known.set(place, Math.max(known.get(place) ?? 0, weight));
      }
    }
  };
  const find = async (word, exact, narrow) => {
    const group = { hits: new Map(), forms: new Set() };
    for (const key of candidates(word)) {
      // A single letter is a particle only where the word itself is not found.
      if (group.forms.size && key !== bare(word)) break;
      const line = await look(key);
      const posts = (line?.posts ?? []).filter(({ form }) => !exact || form === word);
      posts.forEach((post) => add(group, post, post.form === word ? 1 : .9));
      if (!line || exact || narrow) continue;
      const kin = new Set(line.kin);
      for (const first of line.kin) (await look(first))?.kin.forEach((one) => kin.add(one));
      kin.delete(key);
      for (const one of kin) (await look(one))?.posts.forEach((post) => add(group, post, .7));
    }
    if (exact || narrow || head.function.has(word)) return group;
    // What begins so; of a word that is not found, what begins so without its end.
    const whole = bare(word);
    for (let cut = 0; cut < 3; cut++) {
      const stem = whole.slice(0, whole.length - cut);
      if (stem.length < (cut ? 4 : 3)) break;
      const [lines, at] = await part(stem);
      for (const line of lines.slice(at, at + 40)) {
        if (!line.startsWith(stem)) break;
        if (!/^\S*_/.test(line)) parse(line).posts.forEach((post) => group.forms.has(post.form) || add(group, post, cut ? .4 : .5));
      }
      if (group.hits.size) break;
    }
    return group;
  };
  // Places where all of several words are.
  const both = (groups) => {
    if (groups.length < 2) return groups[0];
    // A letter by itself is marked nowhere: the s of S-400 is that of many other words.
    const forms = groups.flatMap(({ forms: all }) => [...all]).filter((form) => form.length > 1 || unspaced.test(form));
    const group = { hits: new Map(), forms: new Set(forms) };
    for (const [entry, places] of groups[0].hits) {
      const left = [...places].filter(([place]) => groups.every(({ hits }) => hits.get(entry)?.has(place)));
      if (left.length) group.hits.set(entry, new Map(left));
    }
    return group;
  };
  const merge = (group, other, factor) => {
    other.forms.forEach((form) => group.forms.add(form));
    for (const [entry, places] of other.hits) {
      const known = group.hits.get(entry) ?? group.hits.set(entry, new Map()).get(entry);
      for (const [place, weight] of places) known.set(place, Math.max(known.get(place) ?? 0, weight * factor));
    }
  };

  const card = async (entry) => {
    const at = Math.floor(entry / head.cards);
    const lines = await load(`e/${at}`, head.prints.slice(at * 8, at * 8 + 8));
    const [kind, id, one, two, text0, text1, ...names] = lines[entry % head.cards].split("\t");
    return { kind: head.kinds[kind], id, titles: [one, two], texts: [text0, text1], names };
  };
  const named = (kind) => ["countries", "organisations", "people"].includes(kind);
  const phrase = (name) => (name.match(pieces) ?? []).map((word) => bare(fold(word)));

  // The longest name that begins at a word of the query.
  const nameAt = async (terms, at) => {
    let best;
    for (const first of new Set(candidates(terms[at].word).slice(1).concat(bare(terms[at].word)))) {
      let key = "";
      for (let end = at; end < terms.length && end < at + 5 && !terms[end].exact; end++) {
        const next = terms[end].parts.map(bare);
        key = end === at ? (next.length > 1 ? next.join("_") : first) : `${key}_${next.join("_")}`;
        const entries = (await look(key))?.names ?? [];
        if (entries.length && end - at >= (best?.length ?? 1) - 1 && !head.function.has(key)) best = best && best.length > end - at ? best : { length: end - at + 1, entries, key };
      }
    }
    return best;
  };

  // Hebrew writes gershayim within abbreviations, and many type them, or the straight mark, for both.
  const quotesMarked = (query) => query
    .replace(/(^|[^\p{L}])״|״(?!\p{L})/gu, '$1"')
    .replace(/([א-ת])["”](?=[א-ת])/g, "$1״");

  // The word that the index has for a day: 20171025, for 25/10/2017 too.
  const dayOf = (parts) => {
    const [year, month, day] = parts[0]?.length === 4 ? parts : [...parts].reverse();
    const two = (n) => /^\d{1,2}$/.test(n);
    return parts.length === 3 && /^\d{4}$/.test(year) && two(month) && two(day) ? year + month.padStart(2, 0) + day.padStart(2, 0) : "";
  };
  // What a text says, as words between spaces.
  const said = (text) => ` ${[...text.matchAll(compounds)].flatMap(([word]) => words(word)).join(" ")} `;
  const search = async (query, names) => {
    const terms = [], quotes = [];
    for (const [, quoted, plain] of quotesMarked(query).matchAll(/["“”„«]([^"“”„«»]+)["“”»]|([^"“”„«»]+)/g)) {
      const exact = Boolean(quoted), texts = [];
      for (const [compound] of (quoted ?? plain).matchAll(compounds)) {
        const parts = words(compound), day = dayOf(parts);
        if (!parts.length) continue;
        if (day && !exact) {
          terms.push({ word: day, parts, exact });
          continue;
        }
        texts.push(...parts);
        const last = terms.at(-1);
        if (exact) parts.forEach((word) => terms.push({ word, parts: [word], exact }));
        else if (last && !last.exact && /^\p{L}{1,2}$/u.test(last.word) && !head.function.has(last.word) && /^\d+$/.test(parts.join(""))) {
          // One name in two pieces: s 400.
          last.parts.push(...parts);
          last.word += parts.join("");
        } else terms.push({ word: unspaced.test(compound) ? parts[0] : parts.join(""), parts, exact });
      }
      if (exact && texts.length > 1) {
        quotes.push(texts.join(" "));
        terms.slice(-texts.length).forEach((term) => { term.quoted = true; });
      }
    }
    // All parts of the dictionary are asked for at once.
    for (const { word } of terms) for (const key of new Set([...candidates(word), bare(word)])) look(key).catch(() => {});
    const groups = [], also = [], meant = new Map(), missed = [];
    for (let at = 0; at < terms.length; at++) {
      const name = terms[at].exact ? undefined : await nameAt(terms, at);
      const length = name?.length ?? 1, span = terms.slice(at, at + length), found = [];
      for (const { word, parts, exact, quoted } of span) {
        const group = await find(word, exact);
        // Only the whole of what is quoted is marked.
        if (quoted) group.forms.clear();
        if (parts.length > 1) merge(group, both(await Promise.all(parts.map((one) => find(one, true)))), .9);
        found.push(group);
      }
      const group = both(found);
      group.minor = span.every(({ word, exact }) => !exact && head.function.has(word));
      for (const entry of name?.entries ?? []) {
        meant.set(entry, length === terms.length ? 3 : 1);
        const { kind, names: others } = await card(entry);
        if (!named(kind) || !names) continue;
        const used = [name.key.split("_")];
        for (const other of others) {
          const all = phrase(other);
          if (used.length > 3 || used.some((known) => known.every((word) => all.includes(word)))) continue;
          used.push(all);
          merge(group, both(await Promise.all(all.map((word) => find(word, false, true)))), .9);
          also.push(other);
        }
      }
      if (!group.hits.size) missed.push(...span);
      // What is nowhere as a whole may be there in pieces.
      const rest = group.hits.size || length > 1 ? [] : span[0].parts;
      if (rest.length > 1) groups.push(...await Promise.all(rest.map((one) => find(one, true))));
      else groups.push(group);
      at += length - 1;
    }
    const asked = groups.filter(({ minor }) => !minor);
    const major = asked.length ? asked : groups;
    const rank = (needed) => {
      const scores = new Map(), total = new Map();
      for (const group of groups) {
        const idf = Math.log(1 + (head.count - group.hits.size + .5) / (group.hits.size + .5)) * (group.minor && asked.length ? .05 : 1);
        group.idf = idf;
        for (const [entry, places] of group.hits) {
          const tf = [...places.values()].sort((a, b) => b - a).slice(0, 5).reduce((sum, weight) => sum + weight, 0);
          const known = scores.get(entry) ?? scores.set(entry, { score: 0, near: new Map() }).get(entry);
          known.score += idf * 2.2 * tf / (tf + 1.2 + 2);
          if (major.includes(group)) total.set(entry, (total.get(entry) ?? 0) + 1);
          for (const [place, weight] of places) known.near.set(place, (known.near.get(place) ?? 0) + idf * (1 + weight / 8));
        }
      }
      const list = [];
      for (const [entry, { score, near }] of scores) {
        const share = (total.get(entry) ?? 0) / major.length;
        if (share < needed || !share) continue;
        const best = Math.max(...near.values()), sum = major.reduce((all, { idf }) => all + idf, 0) || 1;
        list.push({ entry, near, score: score * share * share * (1 + 2 * best / sum) * (meant.get(entry) ?? 1) });
      }
      return list.sort((a, b) => b.score - a.score || a.entry - b.entry);
    };
    let list = major.length ? rank(1) : [];
    if (quotes.length) list = await quoted(list, quotes);
    // Where few have all words, those follow that have some of them.
    const some = list.length < 5 && major.length > 1 && !quotes.length
      ? rank(0).filter(({ entry }) => !list.some((one) => one.entry === entry)) : [];
    const near = list.length ? [] : await alike(missed.length ? terms.filter(({ exact }) => !exact) : []);
    const forms = new Set(groups.flatMap(({ forms: all }) => [...all]));
    return { list, some, also: [...new Set(also)], forms, near, quotes };
  };
  // Of the first results, those in which the quoted words stand side by side.
  const quoted = async (list, quotes) => {
    const kept = [];
    for (const one of list.slice(0, 60)) {
      const { titles, texts: prints, names } = await card(one.entry);
      const all = [...titles, ...names];
      for (const side of [0, 1]) if (prints[side]) all.push(...await load(`t/${one.entry}-${side}`, prints[side]));
      const texts = all.map(said);
      if (quotes.every((quote) => texts.some((text) => text.includes(` ${quote} `)))) kept.push(one);
    }
    return kept;
  };
  // Entries whose names have the consonants of a word.
  const alike = async (terms) => {
    const found = new Map();
    for (const { word } of terms) {
      const near = new Set(), take = (line) => line?.names.forEach((entry) => near.add(entry));
      for (const one of new Set(candidates(word).map(skeleton).filter(Boolean))) {
        take(await look(`~${one}`));
        if (near.size || one.length < 4) continue;
        for (let at = 0; at <= one.length; at++) {
          for (const c of head.consonants.map((row) => row[0]).concat("")) {
            for (const other of [one.slice(0, at) + c + one.slice(at), one.slice(0, at) + c + one.slice(at + 1)]) {
              if (other[0] === one[0]) take(await look(`~${other}`));
            }
          }
        }
      }
      for (const entry of near) found.set(entry, (found.get(entry) ?? 0) + 1);
    }
    const order = [...found].sort((a, b) => b[1] - a[1]);
    return order.slice(0, 8).map(([entry]) => ({ entry, near: new Map(), score: 0 }));
  };

  // What is shown.
  const make = (name, text, props = {}) => Object.assign(document.createElement(name), { textContent: text ?? "" }, props);
  const inside = (element, side) => {
    if (side !== head.own) [element.lang, element.dir] = head.sides[side];
    return element;
  };
  // The isolates that a text opens and does not close: what is cut out of it needs them as well.
  const isolates = (text) => {
    let open = "";
    for (const [c] of text.matchAll(/[\u2066-\u2069]/g)) open = c === "\u2069" ? open.slice(0, -1) : open + c;
    return open;
  };
  const marked = (element, text, { forms, quotes }, most) => {
    const spots = [], row = [];
    for (const found of text.matchAll(compounds)) {
      const end = found.index + found[0].length;
      if (quotes.length) {
        for (const one of found[0].matchAll(pieces)) {
          const from = found.index + one.index;
          row.push(...words(one[0]).map((word) => [word, from, from + one[0].length]));
        }
      }
      if (forms.has(words(found[0]).join(""))) spots.push([found.index, end]);
      else {
        for (const one of found[0].matchAll(pieces)) {
          const from = found.index + one.index;
          if (words(one[0]).some((word) => forms.has(word))) spots.push([from, from + one[0].length]);
        }
      }
    }
    for (const quote of quotes.map((words) => words.split(" "))) {
      row.forEach(([, start], at) => {
        if (quote.every((word, next) => row[at + next]?.[0] === word)) spots.push([start, row[at + quote.length - 1][2]]);
      });
    }
    spots.sort((a, b) => a[0] - b[0]);
    let from = 0, to = text.length;
    if (to > most) {
      const weigh = (spot) => spots.filter(([at]) => at >= spot[0] && at < spot[0] + most * .7).length;
      const best = spots.reduce((best, spot) => (weigh(spot) > weigh(best) ? spot : best), spots[0] ?? [0, 0]);
      from = Math.max(0, text.lastIndexOf(" ", Math.max(0, best[0] - most / 4)) + 1);
      to = text.lastIndexOf(" ", from + most);
      if (to <= from || from + most >= text.length) to = Math.min(text.length, from + most);
    }
    const left = isolates(text.slice(0, to));
    if (from) element.append(`… ${isolates(text.slice(0, from))}`);
    for (const [start, end] of spots) {
      if (start < from || end > to) continue;
      element.append(text.slice(from, start), make("mark", text.slice(start, end)));
      from = end;
    }
    element.append(text.slice(from, to), to < text.length ? `${"\u2069".repeat(left.length)} …` : "");
    return element;
  };
  const show = async ({ entry, near }, wanted) => {
    const { kind, id, titles, texts } = await card(entry), { own } = head;
    const address = (side) => `${side === own ? "" : `../${head.sides[side][0]}/`}${kind === "pages" ? (id === "home" ? "index" : id) : `${kind}/${id}`}.html`;
    const item = make("li"), side = titles[own] ? own : 1 - own;
    const name = make("a", "", { href: address(own) });
    marked(inside(name, side), titles[side], wanted, 1e4);
    const line = make("p", "", { className: "title" });
    line.append(name, " ", make("span", say[kind] ?? "", { className: "kind" }));
    item.append(line);
    const places = [...near].sort((a, b) => b[1] - a[1]).filter(([place]) => place % 1e5);
    const mine = places.filter(([place]) => (place >= 1e5 ? 1 : 0) === own);
    const shown = mine.length && (!places.length || mine[0][1] >= places[0][1] * .75) ? mine : places;
    const done = new Set(), list = make("ul");
    const says = (text) => !wanted.quotes.length || wanted.quotes.some((quote) => said(text).includes(` ${quote} `));
    for (const [place] of shown) {
      if (done.size > 2) break;
      const of = place >= 1e5 ? 1 : 0;
      if (!texts[of]) continue;
      const [, ...all] = await load(`t/${entry}-${of}`, texts[of]);
      const [anchor, heading, text] = all[(place % 1e5) - 1].split("\t");
      if (done.has(anchor) || !says(`${heading}\n${text}`)) continue;
      done.add(anchor);
      const point = inside(make("li"), of);
      const name = heading || (/^p\d+$/.test(anchor) ? anchor.replace("p", "¶") : "");
      const link = make("a", "", { href: `${address(of)}#${anchor}` });
      if (anchor && name) point.append(marked(link, name, wanted, 1e3), text ? " – " : "");
      // What has no name of its own is led to by its words.
      point.append(marked(anchor && !name ? link : make("span"), text, wanted, 180));
      list.append(point);
    }
    if (!done.size && texts[own]) {
      const [summary] = await load(`t/${entry}-${own}`, texts[own]);
      if (summary) list.append(marked(make("li"), summary, wanted, 180));
    }
    if (list.childElementCount) item.append(list);
    return item;
  };

  const results = $("results"), status = $("m-found"), notes = $("m-notes"), more = $("m-more"), facets = $("m-facets");
  const zero = say.zero.codePointAt(0);
  const number = (n) => String(n).replace(/\d/g, (d) => String.fromCodePoint(zero + Number(d)));
  const fields = ["kind", "country", "year"];
  let facts, turn = 0, pause;
  const know = async () => {
    if (facts) return facts;
    const lines = await load("facets", head.facets), gap = lines.indexOf("");
    const countries = new Map(lines.slice(0, gap).map((line) => line.split("\t")).map(([at, ...names]) => [at, names[head.own]]));
    const split = (text) => (text ? text.split(",") : []);
    const entries = lines.slice(gap + 1).map((line) => line.split(" ")).map(([kind, years, of]) => [[head.kinds[kind]], split(of), split(years)]);
    return facts = { countries, entries };
  };
  const narrow = async (list, wanted) => {
    if (!facets.open && !wanted.some(Boolean)) return list;
    const { countries, entries } = await know();
    const fits = (entry, but) => wanted.every((value, at) => at === but || !value || entries[entry][at].includes(value));
    fields.forEach((field, at) => {
      const counts = new Map();
      for (const { entry } of list) if (fits(entry, at)) entries[entry][at].forEach((value) => counts.set(value, (counts.get(value) ?? 0) + 1));
      if (wanted[at] && !counts.has(wanted[at])) counts.set(wanted[at], 0);
      const named = (value) => (at === 0 ? say[value] : at === 1 ? countries.get(value) : number(value));
      const order = [...counts].sort((a, b) => (at === 2 ? b[0] - a[0] : b[1] - a[1] || (named(a[0]) < named(b[0]) ? -1 : 1)));
      const select = $(`m-${field}`);
      select.replaceChildren(new Option(say.all, ""), ...order.map(([value, count]) => new Option(`${named(value)} (${number(count)})`, value)));
      select.value = wanted[at] ?? "";
    });
    return list.filter(({ entry }) => fits(entry));
  };

  const STEP = 7;
  const run = async () => {
    const mine = ++turn, asked = new URLSearchParams(location.search), query = (asked.get("q") ?? "").trim();
    form.elements.q.value = query;
    clearTimeout(pause);
    if (!query) {
      results.replaceChildren();
      notes.replaceChildren();
      status.textContent = ""; more.hidden = facets.hidden = true;
      return;
    }
    results.setAttribute("aria-busy", "true");
    document.title = `${query} · ${say.title}`;
    try {
      const first = !head;
      await start();
      if (first) facets.open = head.count < 2000;
      const facet = fields.map((field) => asked.get(field));
      if (facets.open || facet.some(Boolean)) know().catch(() => {});
      // What a small dossier has of cards is loaded beside the dictionary, not after it.
      for (let at = 0; head.prints.length <= 48 && at < head.count; at += head.cards) card(at).catch(() => {});
      const { list, some, also, near, ...wanted } = await search(query, asked.get("names") !== "0");
      const left = new Set(await narrow([...list, ...near, ...some], facet));
      // What is found by its sound, or has some of the words, stands under a line that says so.
      const order = [[list, ""], [near, say.near], [some.filter(({ entry }) => !near.some((one) => one.entry === entry)), say.any]]
        .flatMap(([all, line]) => all.filter((one) => left.has(one)).map((one, at) => [one, at ? "" : line]));
      const fill = async (into, from) => {
        const part = order.slice(from, from + STEP);
        const items = await Promise.all(part.map(([one]) => show(one, wanted)));
        items.forEach((item, at) => {
          if (part[at][1]) into.append(make("p", part[at][1], { className: "near" }));
          if (part[at][1] || !from && !at) into.append(make("ol"));
          into.lastElementChild.append(item);
        });
        return items;
      };
      const filled = document.createDocumentFragment();
      await fill(filled, 0);
      if (mine !== turn) return;
      const link = (words, names) => {
        const to = new URLSearchParams(asked);
        if (names) to.delete("names"); else to.set("names", "0");
        return make("a", words, { href: `?${to}` });
      };
      const said = [];
      if (also.length) {
        const line = make("p", `${say.also} `);
        also.forEach((name, at) => line.append(at ? say.comma : "", make("bdi", name)));
        line.append(" — ", link(say.leave, false));
        said.push(line);
      } else if (asked.get("names") === "0") {
        const line = make("p");
        line.append(link(say.take, true));
        said.push(line);
      }
      notes.replaceChildren(...said);
      results.replaceChildren(filled);
      results.setAttribute("aria-busy", "false");
      facets.hidden = list.length + near.length + some.length < 2;
      let shown = STEP;
      more.hidden = order.length <= shown;
      more.onclick = async () => {
        const [next] = await fill(results, shown);
        shown += STEP;
        more.hidden = order.length <= shown;
        next.querySelector("a").focus();
      };
      const count = order.length;
      pause = setTimeout(() => { status.textContent = count ? say.count.replace("#", number(count)) : say.none; }, 300);
    } catch {
      results.setAttribute("aria-busy", "false");
      status.textContent = say.failed;
    }
  };
  const go = (change) => {
    const to = new URLSearchParams(location.search);
    change(to);
    for (const [key, value] of [...to]) if (!value) to.delete(key);
    history.pushState(null, "", `?${to}`);
    run();
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    go((to) => { for (const key of [...to.keys()]) to.delete(key); to.set("q", form.elements.q.value); });
  });
  facets.addEventListener("change", (event) => go((to) => to.set(event.target.name, event.target.value)));
  facets.addEventListener("toggle", () => { if (facets.open && head) run(); });
  addEventListener("popstate", run);
  run();
});
