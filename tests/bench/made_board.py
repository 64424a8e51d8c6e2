# SPDX-License-Identifier: MIT
"""Writes the registers of a generated board for import: so many actions, so many of them late.

Everything else is in proportion: a case has ten actions, an action 1.4 legs, one in six was extended,
six in ten are ratified, half of the rest are in progress. One case in fifty is under review. The
others are published, with their progress report made. With --done, all but the late ones are
ratified, and twenty cases are under review: the record grew, the board did not. The same numbers
give the same files.
"""

import argparse
import csv
import random
from datetime import date, timedelta
from pathlib import Path

AS_OF = date(2026, 6, 30)
AGENCIES = ["SWP", "UHB", "EDU", "HOU", "PROB", "WAST", "TS"]
ACTIONS_A_CASE = 10
YEAR = timedelta(days=365)

REFERRALS = ["case", "agency", "criteria", "referred_on", "decided_on", "outcome", "sign_off",
             "signed_off_on", "notified_on", "criteria_met"]
MILESTONES = ["case", "milestone", "reached_on"]
ACTIONS = ["case", "item", "title", "agency", "lead_post", "measure", "assigned_on", "due_on",
           "original_due_on", "times_extended", "leg_status", "action_status", "completed_on",
           "updated_on", "note", "evidence", "meeting_on"]


def days(chance, first, last):
    return timedelta(days=chance.randint(first, last))


class Board:
    def __init__(self, folder, actions, late, done=False):
        self.done = done
        self.folder = Path(folder)
        self.actions = actions
        self.late = set(random.Random(2).sample(range(actions), late))
        self.chance = random.Random(1)

    def write(self):
        self.folder.mkdir(parents=True, exist_ok=True)
        files = {name: open(self.folder / f"{name}.csv", "w", encoding="utf-8", newline="")
                 for name in ("referrals", "milestones", "actions")}
        writers = {name: csv.writer(file, lineterminator="\n") for name, file in files.items()}
        writers["referrals"].writerow(REFERRALS)
        writers["milestones"].writerow(MILESTONES)
        writers["actions"].writerow(ACTIONS)
        for number in range(self.actions // ACTIONS_A_CASE):
            self.write_case(number, writers)
        for file in files.values():
            file.close()

    def write_case(self, number, writers):
        case = f"B-{number:06}"
        under_review = number < 20 if self.done else number % 50 == 49
        referred = AS_OF - (days(self.chance, 20, 55) if under_review
                            else days(self.chance, 900, 5000))
        decided = referred + days(self.chance, 5, 12)
        signed = decided + days(self.chance, 1, 4)
        writers["referrals"].writerow([case, "SWP", "cpr", referred, decided, "susr", "agreed", signed,
                                       signed, "cpr"])
        if not under_review:
            published = signed + days(self.chance, 200, 330)
            for milestone, day in (("first-panel", signed + days(self.chance, 5, 30)),
                                   ("published", published),
                                   ("progress-report", published + days(self.chance, 300, 360))):
                writers["milestones"].writerow([case, milestone, day])
        for k in range(1, ACTIONS_A_CASE + 1):
            place = number * ACTIONS_A_CASE + k - 1
            self.write_action(case, k, place in self.late, under_review, signed, writers["actions"])

    def write_action(self, case, k, late, under_review, signed, writer):
        chance = self.chance
        share = chance.random()
        finished = (self.done or share < 0.6) and not late and not under_review
        assigned = max(signed, AS_OF - days(chance, 40, 1500) if finished
                       else AS_OF - days(chance, 30, 700))
        times = 1 if chance.random() < 1 / 6 else 0
        if late:
            due = max(assigned + timedelta(1), AS_OF - days(chance, 1, 400))
        elif finished:
            due = assigned + days(chance, 30, 400)
        else:
            due = AS_OF + days(chance, 0, 400)
        original = max(assigned, due - days(chance, 10, 90)) if times else due
        leg_status, action_status, completed, met, note, evidence = "open", "open", "", "", "", ""
        updated = assigned
        if finished:
            completed = min(AS_OF - timedelta(5), assigned + days(chance, 20, 380))
            met = min(AS_OF, completed + days(chance, 1, 60))
            leg_status, action_status, updated = "completed", "ratified", met
            evidence = "Minutes of the delivery group, and the audit of twelve files"
        elif share < 0.8:
            leg_status, action_status = "in-progress", "in-progress"
            updated = min(AS_OF, assigned + days(chance, 10, 200))
            note = "Training given to two of four teams"
        legs = 1 + (share * 1000 % 10 < 3) + (share * 1000 % 10 < 1)
        for agency in chance.sample(AGENCIES, legs):
            writer.writerow([case, f"{case}/A{k}",
                             f"Agree and audit the protocol on sharing information, part {k}",
                             agency, "Head of Safeguarding", "An audit shows that it is followed",
                             assigned, due, original, times or "", leg_status, action_status,
                             completed, updated, note, evidence, met])


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder")
    parser.add_argument("--actions", type=int, required=True)
    parser.add_argument("--late", type=int, required=True)
    parser.add_argument("--done", action="store_true")
    given = parser.parse_args()
    Board(given.folder, given.actions, given.late, given.done).write()
