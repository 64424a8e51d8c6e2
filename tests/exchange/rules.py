#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""If a command refuses a step, so does a row of a file, whatever its columns are called. The message
names no options of commands.

    rules.py --susr PROGRAM --board FOLDER
"""
import argparse
import csv
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

# A case under review as a SUSR, one as a MAPF, and one that was only referred.
CASE, MAPF = "CV-2024-001", "CV-2026-003"


def referral(**cells):
    return {"case": "NEW 1", "agency": "SWP", "criteria": "cpr", "referred_on": "2026-01-05", **cells}


def decision(**cells):
    return referral(decided_on="2026-02-02", **cells)


def action(**cells):
    return {"case": CASE, "title": "A new action", "agency": "SWP", "assigned_on": "2026-01-05",
            "due_on": "2026-12-31", **cells}


def update(**cells):
    return {"item": OPEN, "agency": "EDU", "updated_on": "2026-11-20", **cells}


OPEN = f"{CASE}/A3"
DECIDE = ["decide", "NEW 0", "--on", "2026-02-02", "--rationale", "R"]
ASSIGN = ["assign-action", CASE, "--title", "A new action", "--on", "2026-01-05"]

# What is refused, the command, and the kind and the row that say the same.
RULES = [
    ("a referral to come", ["refer", "--by", "SWP", "--criteria", "cpr", "--on", "2027-01-05"],
     "referrals", referral(referred_on="2027-01-05")),
    ("a referral by nobody known", ["refer", "--by", "ABC", "--criteria", "cpr"], "referrals", referral(agency="ABC")),
    ("a criterion that there is not", ["refer", "--by", "SWP", "--criteria", "abc"], "referrals",
     referral(criteria="abc")),
    ("received after it was referred", ["refer", "--by", "SWP", "--criteria", "cpr", "--on", "2026-01-05",
                                        "--received", "2026-01-06"], "referrals", referral(received_on="2026-01-06")),
    ("an event after the referral", ["refer", "--by", "SWP", "--criteria", "cpr", "--on", "2026-01-05",
                                     "--event-date", "2026-02"], "referrals", referral(event_date="2026-02")),
    ("a MAPF that meets a criterion", [*DECIDE, "--outcome", "mapf", "--criteria", "dhr"], "referrals",
     decision(outcome="mapf", criteria_met="dhr")),
    ("depth without a practice review", [*DECIDE, "--outcome", "susr", "--criteria", "dhr", "--depth", "concise"],
     "referrals", decision(outcome="susr", criteria_met="dhr", depth="concise")),
    ("a decision before the referral", ["decide", "NEW 0", "--outcome", "no-review", "--rationale", "R", "--on",
                                        "2025-12-01"], "referrals", referral(outcome="no-review", decided_on="2025-12-01")),
    ("overturned without another", ["sign-off", "NEW 0", "--outcome", "overturned"], "referrals",
     decision(outcome="no-review", sign_off="overturned", signed_off_on="2026-02-09")),
    ("overturned by the same", ["sign-off", "NEW 0", "--outcome", "overturned", "--instead", "susr"], "referrals",
     decision(outcome="susr", sign_off="overturned", signed_off_on="2026-02-09", in_force="susr")),
    ("agreed with another in its place", ["sign-off", "NEW 0", "--outcome", "agreed", "--instead", "mapf"],
     "referrals", decision(outcome="susr", sign_off="agreed", signed_off_on="2026-02-09", in_force="mapf")),
    ("a milestone that there is not", ["record", CASE, "second-panel"], "milestones",
     {"case": CASE, "milestone": "second-panel", "reached_on": "2026-01-05"}),
    ("a milestone before the referral", ["record", CASE, "learning-event", "--on", "2019-01-01"], "milestones",
     {"case": CASE, "milestone": "learning-event", "reached_on": "2019-01-01"}),
    ("a milestone of a MAPF in a SUSR", ["record", CASE, "mapf-held"], "milestones",
     {"case": CASE, "milestone": "mapf-held", "reached_on": "2026-11-01"}),
    ("a post where nobody is appointed", ["record", CASE, "learning-event", "--post", "C01"], "milestones",
     {"case": CASE, "milestone": "learning-event", "reached_on": "2026-11-01", "post": "C01"}),
    ("a theme that is not known", ["recommend", CASE, "--text", "T", "--theme", "weather"], "recommendations",
     {"case": CASE, "text": "T", "themes": "weather", "made_on": "2026-11-01"}),
    ("a recommendation to come", ["recommend", CASE, "--text", "T", "--on", "2027-01-01"], "recommendations",
     {"case": CASE, "text": "T", "made_on": "2027-01-01"}),
    ("a recommendation before the referral", ["recommend", CASE, "--text", "T", "--on", "2019-01-01"],
     "recommendations", {"case": CASE, "text": "T", "made_on": "2019-01-01"}),
    ("an action of a recommendation that there is not", [*ASSIGN, "--lead", "SWP", "--due", "2026-12-31",
                                                          "--recommendation", "99"], "actions", action(recommendation="99")),
    ("an action that is due before it is assigned", [*ASSIGN, "--lead", "SWP", "--due", "2026-01-04"], "actions",
     action(due_on="2026-01-04")),
    ("an action of an agency that is not known", [*ASSIGN, "--lead", "ABC", "--due", "2026-12-31"], "actions",
     action(agency="ABC")),
    ("an area that the agency does not have", [*ASSIGN, "--lead", "CSS@Swansea", "--due", "2026-12-31"], "actions",
     action(agency="CSS", area="Swansea")),
    ("an action of a case that there is not", ["assign-action", "CV-1999-001", "--title", "T", "--lead", "SWP", "--due",
                                               "2026-12-31"], "actions", action(case="CV-1999-001")),
    ("ratified without a completion", ["ratify-action", OPEN, "--meeting", "2026-11-20"], "actions",
     {"case": CASE, "item": OPEN, "agency": "EDU", "action_status": "ratified", "meeting_on": "2026-11-20"}),
    ("an update to come", ["update-action", OPEN, "--note", "N", "--on", "2027-01-01"], "updates",
     update(updated_on="2027-01-01", note="N")),
    ("an update before the action was assigned", ["update-action", OPEN, "--note", "N", "--on", "2019-01-01"],
     "updates", update(updated_on="2019-01-01", note="N")),
    ("an update of an action that there is not", ["update-action", f"{CASE}/A99", "--note", "N"], "updates",
     update(item=f"{CASE}/A99", note="N")),
    ("an update of a leg that there is not", ["update-action", OPEN, "--leg", "SWP", "--note", "N"], "updates",
     update(agency="SWP", note="N")),
    ("an update that says nothing", ["update-action", OPEN], "updates", update()),
    ("a barrier cleared that there is not", ["update-action", OPEN, "--clear-barrier"], "updates",
     update(barrier_change="cleared")),
    ("a leg opened by an update", ["update-action", OPEN, "--status", "open"], "updates", update(status="open")),
    ("an extension to the past", ["extend-action", OPEN, "--to", "2026-01-01", "--reason", "R", "--approved-by", "P"],
     "actions", {"case": CASE, "item": OPEN, "agency": "EDU", "due_on": "2026-01-01"}),
    ("stepped down without a reason", ["step-down-action", OPEN, "--authority", "Board"], "actions",
     {"case": CASE, "item": OPEN, "agency": "EDU", "action_status": "stepped-down", "stepped_down_on": "2026-11-01",
      "step_down_authority": "Board"}),
]


def run(susr, folder, *arguments):
    environment = {**os.environ, "SUSR_NOW": "2026-11-22T09:00:00Z"}
    done = subprocess.run([susr, *arguments], cwd=folder, env=environment, capture_output=True, text=True, check=False)
    return done.returncode, done.stderr


def faults_of(susr, folder):
    run(susr, folder, "refer", "--reference", "NEW 0", "--by", "SWP", "--criteria", "cpr", "--on", "2026-01-05")
    status, errors = run(susr, folder, "decide", "NEW 0", "--outcome", "susr", "--criteria", "cpr", "--rationale",
                         "R", "--on", "2026-01-12")
    if status:
        yield f"the case of the trial: {errors}"
    for what, command, kind, row in RULES:
        status, errors = run(susr, folder, *command, "--dry-run")
        if status not in (1, 2):
            yield f"{what}: the command takes it: {errors}"
        with open(folder / "row.csv", "w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, list(row))
            writer.writeheader()
            writer.writerow(row)
        status, errors = run(susr, folder, "import", kind, "row.csv", "--dry-run")
        if status != 1 or "row 2" not in errors:
            yield f"{what}: the row is taken: {errors}"
        refusal = errors.partition("susr: cannot import")[0]
        if ": not-allowed: " in refusal and "--" in refusal:
            yield f"{what}: the refusal of the row names an option: {errors}"
        print(f"{what}: {errors.splitlines()[0] if errors else ''}")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--susr", required=True)
    parser.add_argument("--board", required=True)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        folder = pathlib.Path(scratch)
        for name in ("susr.toml", "susr.db"):
            shutil.copy(pathlib.Path(options.board) / name, folder / name)
        faults = list(faults_of(os.path.abspath(options.susr), folder))
    print("\n".join(faults) or f"{len(RULES)} rules hold for rows as for commands")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
