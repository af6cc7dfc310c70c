"""What can be asked of the tables of a dossier, with pandas and nothing but the CSV files.

    python examples/notebook.py public/data
"""

import sys
from pathlib import Path

import pandas as pd

FOLDER = Path(sys.argv[1] if len(sys.argv) > 1 else "public/data")


def table(name):
    return pd.read_csv(FOLDER / f"{name}.csv")


pd.set_option("display.width", 160, "display.max_columns", 40, "display.max_rows", 200)
entries, agreements, parties = table("entries"), table("agreements"), table("parties")
events, provisions, states = table("events"), table("provisions"), table("states")
codes, evidence, answers = table("codes"), table("evidence"), table("answers")
titles = entries.set_index("id")["title_en"]

print("# Instruments by the year of their first reported event, and by party")
own = events[events["entry"].isin(agreements["id"]) & (events["mode"] == "reported")].copy()
own["year"] = pd.to_numeric(own["date_earliest"].str[:4]).astype("Int64")
first = own.groupby("entry")["year"].min().rename("year")
both = parties[parties["role"] == "party"].merge(
    first, left_on="agreement", right_index=True, how="left"
)
print(both.pivot_table(index="year", columns="name_en", values="agreement",
                       aggfunc="nunique", fill_value=0, dropna=False))

print("\n# Provisions: stated, absent and silent are three things")
names = codes[codes["family"] == "provision"].set_index("code")["name_en"]
provisions["provision"] = provisions["code"].map(names)
firm = provisions[provisions["value"].isin(["stated", "absent", "silent"])]
print(firm.pivot_table(index="provision", columns="value", values="id",
                       aggfunc="count", fill_value=0))

print("\n# Dates that no source states: the editors infer them")
inferred = events[(events["basis"] == "inferred") & events["date"].notna()]
print(inferred[["id", "date", "date_earliest", "date_latest", "why_en"]]
      .to_string(index=False, max_colwidth=60))

print("\n# What is disputed")
competing = events[events["competes_with"].notna()]
print("Events on whose dates accounts differ:", len(competing))
print(competing[["id", "date", "competes_with"]].to_string(index=False))
disputed = states[states["disputed"]]
print("States that begin on a disputed day:", len(disputed))
print("Whether it binds is disputed:",
      ", ".join(titles[agreements.loc[agreements["binding"] == "disputed", "id"]]) or "none")
there = provisions[provisions["value"].isin(["stated", "attributed", "assessed"])]
absent = provisions[provisions["value"] == "absent"]
both_said = there.merge(absent, on=["entry", "code"], suffixes=("_there", "_absent"))
print("Provisions that are there by one account and absent by another:",
      len(both_said[["entry", "code"]].drop_duplicates()))
print("Events that answer another:", len(answers))
told = events.set_index("id")["mode"]
print(pd.crosstab(answers["answers"].map(told).rename("to what is"),
                  answers["event"].map(told).rename("the answer is")))
