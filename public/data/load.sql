-- Run in the folder of this file: sqlite3 dossier.db < load.sql
.bail on
PRAGMA foreign_keys = OFF;
BEGIN;
CREATE TABLE "entries" (
  "id" TEXT,
  "kind" TEXT,
  "title_ar" TEXT,
  "title_en" TEXT,
  "short_ar" TEXT,
  "short_en" TEXT,
  "summary_ar" TEXT,
  "summary_en" TEXT,
  "title_latn" TEXT,
  "wikidata" TEXT,
  "updated" TEXT,
  "page_ar" TEXT,
  "page_en" TEXT,
  PRIMARY KEY ("id")
);
CREATE TABLE "codes" (
  "family" TEXT,
  "code" TEXT,
  "name_ar" TEXT,
  "name_en" TEXT,
  "definition_ar" TEXT,
  "definition_en" TEXT,
  "after" TEXT,
  "group" TEXT,
  "group_name_ar" TEXT,
  "group_name_en" TEXT,
  "compared_as" TEXT,
  "concerns_parties" TEXT,
  PRIMARY KEY ("family", "code")
);
CREATE TABLE "facts" (
  "id" TEXT,
  "entry" TEXT,
  "fact_type" TEXT,
  PRIMARY KEY ("id"),
  FOREIGN KEY ("entry") REFERENCES "entries" ("id")
);
CREATE TABLE "countries" (
  "id" TEXT,
  "title_ar" TEXT,
  "title_en" TEXT,
  "iso" TEXT,
  PRIMARY KEY ("id"),
  FOREIGN KEY ("id") REFERENCES "entries" ("id")
);
CREATE TABLE "organisations" (
  "id" TEXT,
  "title_ar" TEXT,
  "title_en" TEXT,
  "form" TEXT,
  "country" TEXT,
  PRIMARY KEY ("id"),
  FOREIGN KEY ("id") REFERENCES "entries" ("id"),
  FOREIGN KEY ("country") REFERENCES "countries" ("id")
);
CREATE TABLE "people" (
  "id" TEXT,
  "title_ar" TEXT,
  "title_en" TEXT,
  PRIMARY KEY ("id"),
  FOREIGN KEY ("id") REFERENCES "entries" ("id")
);
CREATE TABLE "offices" (
  "id" TEXT,
  "person" TEXT,
  "title_ar" TEXT,
  "title_en" TEXT,
  "of" TEXT,
  "during" TEXT,
  "during_earliest" TEXT,
  "during_latest" TEXT,
  PRIMARY KEY ("id"),
  FOREIGN KEY ("id") REFERENCES "facts" ("id"),
  FOREIGN KEY ("person") REFERENCES "people" ("id"),
  FOREIGN KEY ("of") REFERENCES "entries" ("id")
);
CREATE TABLE "articles" (
  "id" TEXT,
  "title_ar" TEXT,
  "title_en" TEXT,
  "language" TEXT,
  "headline" TEXT,
  "headline_supplied" TEXT,
  "published" TEXT,
  "published_earliest" TEXT,
  "published_latest" TEXT,
  "basis" TEXT,
  "why_ar" TEXT,
  "why_en" TEXT,
  "paragraph_count" INTEGER,
  "url" TEXT,
  "sha256" TEXT,
  PRIMARY KEY ("id"),
  FOREIGN KEY ("id") REFERENCES "entries" ("id")
);
CREATE TABLE "origins" (
  "article" TEXT,
  "role" TEXT,
  "place" INTEGER,
  "entry" TEXT,
  "name_ar" TEXT,
  "name_en" TEXT,
  PRIMARY KEY ("article", "role", "place"),
  FOREIGN KEY ("article") REFERENCES "articles" ("id"),
  FOREIGN KEY ("entry") REFERENCES "entries" ("id")
);
CREATE TABLE "caveats" (
  "article" TEXT,
  "place" INTEGER,
  "text_ar" TEXT,
  "text_en" TEXT,
  PRIMARY KEY ("article", "place"),
  FOREIGN KEY ("article") REFERENCES "articles" ("id")
);
CREATE TABLE "passages" (
  "article" TEXT,
  "place" INTEGER,
  "paragraph" INTEGER,
  "quote" TEXT,
  "note_ar" TEXT,
  "note_en" TEXT,
  PRIMARY KEY ("article", "place"),
  FOREIGN KEY ("article") REFERENCES "articles" ("id")
);
CREATE TABLE "agreements" (
  "id" TEXT,
  "title_ar" TEXT,
  "title_en" TEXT,
  "form" TEXT,
  "binding" TEXT,
  "standing" TEXT,
  "certain" TEXT,
  PRIMARY KEY ("id"),
  FOREIGN KEY ("id") REFERENCES "entries" ("id")
);
CREATE TABLE "parties" (
  "agreement" TEXT,
  "role" TEXT,
  "place" INTEGER,
  "entry" TEXT,
  "name_ar" TEXT,
  "name_en" TEXT,
  PRIMARY KEY ("agreement", "role", "place"),
  FOREIGN KEY ("agreement") REFERENCES "agreements" ("id"),
  FOREIGN KEY ("entry") REFERENCES "entries" ("id")
);
CREATE TABLE "relations" (
  "agreement" TEXT,
  "relation" TEXT,
  "other" TEXT,
  PRIMARY KEY ("agreement", "relation", "other"),
  FOREIGN KEY ("agreement") REFERENCES "agreements" ("id"),
  FOREIGN KEY ("other") REFERENCES "agreements" ("id")
);
CREATE TABLE "terms" (
  "id" TEXT,
  "agreement" TEXT,
  "length" TEXT,
  "runs_from" TEXT,
  "renewal" TEXT,
  "each" TEXT,
  "notice" TEXT,
  "condition_ar" TEXT,
  "condition_en" TEXT,
  "basis" TEXT,
  "why_ar" TEXT,
  "why_en" TEXT,
  PRIMARY KEY ("id"),
  FOREIGN KEY ("id") REFERENCES "facts" ("id"),
  FOREIGN KEY ("agreement") REFERENCES "agreements" ("id")
);
CREATE TABLE "term_ends" (
  "agreement" TEXT,
  "place" INTEGER,
  "end_known" TEXT,
  "end" TEXT,
  "end_earliest" TEXT,
  "end_latest" TEXT,
  PRIMARY KEY ("agreement", "place"),
  FOREIGN KEY ("agreement") REFERENCES "agreements" ("id")
);
CREATE TABLE "provisions" (
  "id" TEXT,
  "entry" TEXT,
  "code" TEXT,
  "value" TEXT,
  "note_ar" TEXT,
  "note_en" TEXT,
  PRIMARY KEY ("id"),
  FOREIGN KEY ("id") REFERENCES "facts" ("id"),
  FOREIGN KEY ("entry") REFERENCES "entries" ("id")
);
CREATE TABLE "events" (
  "id" TEXT,
  "entry" TEXT,
  "kind" TEXT,
  "mode" TEXT,
  "date" TEXT,
  "date_earliest" TEXT,
  "date_latest" TEXT,
  "basis" TEXT,
  "why_ar" TEXT,
  "why_en" TEXT,
  "said" TEXT,
  "said_earliest" TEXT,
  "said_latest" TEXT,
  "location_ar" TEXT,
  "location_en" TEXT,
  "text_ar" TEXT,
  "text_en" TEXT,
  "act" TEXT,
  "competes_with" TEXT,
  PRIMARY KEY ("id"),
  FOREIGN KEY ("id") REFERENCES "facts" ("id"),
  FOREIGN KEY ("entry") REFERENCES "entries" ("id"),
  FOREIGN KEY ("act") REFERENCES "agreements" ("id"),
  FOREIGN KEY ("competes_with") REFERENCES "events" ("id")
);
CREATE TABLE "event_roles" (
  "event" TEXT,
  "role" TEXT,
  "place" INTEGER,
  "entry" TEXT,
  "name_ar" TEXT,
  "name_en" TEXT,
  PRIMARY KEY ("event", "role", "place"),
  FOREIGN KEY ("event") REFERENCES "events" ("id"),
  FOREIGN KEY ("entry") REFERENCES "entries" ("id")
);
CREATE TABLE "answers" (
  "event" TEXT,
  "answers" TEXT,
  PRIMARY KEY ("event", "answers"),
  FOREIGN KEY ("event") REFERENCES "events" ("id"),
  FOREIGN KEY ("answers") REFERENCES "events" ("id")
);
CREATE TABLE "states" (
  "agreement" TEXT,
  "place" INTEGER,
  "holds_from" TEXT,
  "holds_until" TEXT,
  "standing" TEXT,
  "certain" TEXT,
  "otherwise" TEXT,
  "disputed" TEXT,
  "approved_by" TEXT,
  "source" TEXT,
  PRIMARY KEY ("agreement", "place"),
  FOREIGN KEY ("agreement") REFERENCES "agreements" ("id"),
  FOREIGN KEY ("source") REFERENCES "articles" ("id")
);
CREATE TABLE "state_grounds" (
  "agreement" TEXT,
  "state" INTEGER,
  "place" INTEGER,
  "event" TEXT,
  PRIMARY KEY ("agreement", "state", "place"),
  FOREIGN KEY ("agreement") REFERENCES "agreements" ("id"),
  FOREIGN KEY ("event") REFERENCES "events" ("id")
);
CREATE TABLE "evidence" (
  "id" TEXT,
  "about" TEXT,
  "entry" TEXT,
  "field" TEXT,
  "basis" TEXT,
  "why_ar" TEXT,
  "why_en" TEXT,
  "value" TEXT,
  PRIMARY KEY ("id"),
  FOREIGN KEY ("id") REFERENCES "facts" ("id"),
  FOREIGN KEY ("about") REFERENCES "facts" ("id"),
  FOREIGN KEY ("entry") REFERENCES "entries" ("id")
);
CREATE TABLE "voices" (
  "fact" TEXT,
  "place" INTEGER,
  "entry" TEXT,
  "name_ar" TEXT,
  "name_en" TEXT,
  PRIMARY KEY ("fact", "place"),
  FOREIGN KEY ("fact") REFERENCES "facts" ("id"),
  FOREIGN KEY ("entry") REFERENCES "entries" ("id")
);
CREATE TABLE "citations" (
  "fact" TEXT,
  "place" INTEGER,
  "article" TEXT,
  "paragraphs" TEXT,
  PRIMARY KEY ("fact", "place"),
  FOREIGN KEY ("fact") REFERENCES "facts" ("id"),
  FOREIGN KEY ("article") REFERENCES "articles" ("id")
);
COMMIT;
.mode csv
.import --skip 1 entries.csv entries
.import --skip 1 codes.csv codes
.import --skip 1 facts.csv facts
.import --skip 1 countries.csv countries
.import --skip 1 organisations.csv organisations
.import --skip 1 people.csv people
.import --skip 1 offices.csv offices
.import --skip 1 articles.csv articles
.import --skip 1 origins.csv origins
.import --skip 1 caveats.csv caveats
.import --skip 1 passages.csv passages
.import --skip 1 agreements.csv agreements
.import --skip 1 parties.csv parties
.import --skip 1 relations.csv relations
.import --skip 1 terms.csv terms
.import --skip 1 term_ends.csv term_ends
.import --skip 1 provisions.csv provisions
.import --skip 1 events.csv events
.import --skip 1 event_roles.csv event_roles
.import --skip 1 answers.csv answers
.import --skip 1 states.csv states
.import --skip 1 state_grounds.csv state_grounds
.import --skip 1 evidence.csv evidence
.import --skip 1 voices.csv voices
.import --skip 1 citations.csv citations
BEGIN;
UPDATE "entries" SET "title_ar" = NULL WHERE "title_ar" = '';
UPDATE "entries" SET "title_en" = NULL WHERE "title_en" = '';
UPDATE "entries" SET "short_ar" = NULL WHERE "short_ar" = '';
UPDATE "entries" SET "short_en" = NULL WHERE "short_en" = '';
UPDATE "entries" SET "summary_ar" = NULL WHERE "summary_ar" = '';
UPDATE "entries" SET "summary_en" = NULL WHERE "summary_en" = '';
UPDATE "entries" SET "title_latn" = NULL WHERE "title_latn" = '';
UPDATE "entries" SET "wikidata" = NULL WHERE "wikidata" = '';
UPDATE "entries" SET "updated" = NULL WHERE "updated" = '';
UPDATE "codes" SET "name_ar" = NULL WHERE "name_ar" = '';
UPDATE "codes" SET "name_en" = NULL WHERE "name_en" = '';
UPDATE "codes" SET "definition_ar" = NULL WHERE "definition_ar" = '';
UPDATE "codes" SET "definition_en" = NULL WHERE "definition_en" = '';
UPDATE "codes" SET "after" = NULL WHERE "after" = '';
UPDATE "codes" SET "group" = NULL WHERE "group" = '';
UPDATE "codes" SET "group_name_ar" = NULL WHERE "group_name_ar" = '';
UPDATE "codes" SET "group_name_en" = NULL WHERE "group_name_en" = '';
UPDATE "codes" SET "compared_as" = NULL WHERE "compared_as" = '';
UPDATE "countries" SET "title_ar" = NULL WHERE "title_ar" = '';
UPDATE "countries" SET "title_en" = NULL WHERE "title_en" = '';
UPDATE "organisations" SET "title_ar" = NULL WHERE "title_ar" = '';
UPDATE "organisations" SET "title_en" = NULL WHERE "title_en" = '';
UPDATE "organisations" SET "country" = NULL WHERE "country" = '';
UPDATE "people" SET "title_ar" = NULL WHERE "title_ar" = '';
UPDATE "people" SET "title_en" = NULL WHERE "title_en" = '';
UPDATE "offices" SET "title_ar" = NULL WHERE "title_ar" = '';
UPDATE "offices" SET "title_en" = NULL WHERE "title_en" = '';
UPDATE "offices" SET "of" = NULL WHERE "of" = '';
UPDATE "offices" SET "during" = NULL WHERE "during" = '';
UPDATE "offices" SET "during_earliest" = NULL WHERE "during_earliest" = '';
UPDATE "offices" SET "during_latest" = NULL WHERE "during_latest" = '';
UPDATE "articles" SET "title_ar" = NULL WHERE "title_ar" = '';
UPDATE "articles" SET "title_en" = NULL WHERE "title_en" = '';
UPDATE "articles" SET "published_earliest" = NULL WHERE "published_earliest" = '';
UPDATE "articles" SET "published_latest" = NULL WHERE "published_latest" = '';
UPDATE "articles" SET "why_ar" = NULL WHERE "why_ar" = '';
UPDATE "articles" SET "why_en" = NULL WHERE "why_en" = '';
UPDATE "articles" SET "paragraph_count" = NULL WHERE "paragraph_count" = '';
UPDATE "articles" SET "url" = NULL WHERE "url" = '';
UPDATE "articles" SET "sha256" = NULL WHERE "sha256" = '';
UPDATE "origins" SET "entry" = NULL WHERE "entry" = '';
UPDATE "origins" SET "name_ar" = NULL WHERE "name_ar" = '';
UPDATE "origins" SET "name_en" = NULL WHERE "name_en" = '';
UPDATE "caveats" SET "text_ar" = NULL WHERE "text_ar" = '';
UPDATE "caveats" SET "text_en" = NULL WHERE "text_en" = '';
UPDATE "passages" SET "note_ar" = NULL WHERE "note_ar" = '';
UPDATE "passages" SET "note_en" = NULL WHERE "note_en" = '';
UPDATE "agreements" SET "title_ar" = NULL WHERE "title_ar" = '';
UPDATE "agreements" SET "title_en" = NULL WHERE "title_en" = '';
UPDATE "agreements" SET "binding" = NULL WHERE "binding" = '';
UPDATE "parties" SET "entry" = NULL WHERE "entry" = '';
UPDATE "parties" SET "name_ar" = NULL WHERE "name_ar" = '';
UPDATE "parties" SET "name_en" = NULL WHERE "name_en" = '';
UPDATE "terms" SET "runs_from" = NULL WHERE "runs_from" = '';
UPDATE "terms" SET "each" = NULL WHERE "each" = '';
UPDATE "terms" SET "notice" = NULL WHERE "notice" = '';
UPDATE "terms" SET "condition_ar" = NULL WHERE "condition_ar" = '';
UPDATE "terms" SET "condition_en" = NULL WHERE "condition_en" = '';
UPDATE "terms" SET "why_ar" = NULL WHERE "why_ar" = '';
UPDATE "terms" SET "why_en" = NULL WHERE "why_en" = '';
UPDATE "term_ends" SET "end" = NULL WHERE "end" = '';
UPDATE "term_ends" SET "end_earliest" = NULL WHERE "end_earliest" = '';
UPDATE "term_ends" SET "end_latest" = NULL WHERE "end_latest" = '';
UPDATE "provisions" SET "note_ar" = NULL WHERE "note_ar" = '';
UPDATE "provisions" SET "note_en" = NULL WHERE "note_en" = '';
UPDATE "events" SET "date" = NULL WHERE "date" = '';
UPDATE "events" SET "date_earliest" = NULL WHERE "date_earliest" = '';
UPDATE "events" SET "date_latest" = NULL WHERE "date_latest" = '';
UPDATE "events" SET "why_ar" = NULL WHERE "why_ar" = '';
UPDATE "events" SET "why_en" = NULL WHERE "why_en" = '';
UPDATE "events" SET "said" = NULL WHERE "said" = '';
UPDATE "events" SET "said_earliest" = NULL WHERE "said_earliest" = '';
UPDATE "events" SET "said_latest" = NULL WHERE "said_latest" = '';
UPDATE "events" SET "location_ar" = NULL WHERE "location_ar" = '';
UPDATE "events" SET "location_en" = NULL WHERE "location_en" = '';
UPDATE "events" SET "text_ar" = NULL WHERE "text_ar" = '';
UPDATE "events" SET "text_en" = NULL WHERE "text_en" = '';
UPDATE "events" SET "act" = NULL WHERE "act" = '';
UPDATE "events" SET "competes_with" = NULL WHERE "competes_with" = '';
UPDATE "event_roles" SET "entry" = NULL WHERE "entry" = '';
UPDATE "event_roles" SET "name_ar" = NULL WHERE "name_ar" = '';
UPDATE "event_roles" SET "name_en" = NULL WHERE "name_en" = '';
UPDATE "states" SET "holds_from" = NULL WHERE "holds_from" = '';
UPDATE "states" SET "holds_until" = NULL WHERE "holds_until" = '';
UPDATE "states" SET "otherwise" = NULL WHERE "otherwise" = '';
UPDATE "states" SET "approved_by" = NULL WHERE "approved_by" = '';
UPDATE "states" SET "source" = NULL WHERE "source" = '';
UPDATE "state_grounds" SET "event" = NULL WHERE "event" = '';
UPDATE "evidence" SET "about" = NULL WHERE "about" = '';
UPDATE "evidence" SET "why_ar" = NULL WHERE "why_ar" = '';
UPDATE "evidence" SET "why_en" = NULL WHERE "why_en" = '';
UPDATE "evidence" SET "value" = NULL WHERE "value" = '';
UPDATE "voices" SET "entry" = NULL WHERE "entry" = '';
UPDATE "voices" SET "name_ar" = NULL WHERE "name_ar" = '';
UPDATE "voices" SET "name_en" = NULL WHERE "name_en" = '';
UPDATE "citations" SET "paragraphs" = NULL WHERE "paragraphs" = '';
COMMIT;
-- Shows what a reference leads to nothing in: no row.
PRAGMA foreign_key_check;
