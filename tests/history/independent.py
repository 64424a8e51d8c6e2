#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Works out from the raw log alone what the program says about 50 days, and compares the two.

    independent.py --susr PROGRAM --history FOLDER

It reads only `susr.toml` and the table `events` of the store that make_history.cpp made. For each day
it rebuilds every case, with the corrections that had taken effect by then, and compares the overdue
items and the board's figures with what `overdue` and `report board` print. It does not check whether a
step was allowed: the history has only legal steps.
"""
import argparse
import calendar
import datetime
import json
import random
import sqlite3
import sys
import tomllib
from collections import Counter, defaultdict

from program import History

DAYS = 50
DUE_SOON, NO_UPDATE = 28, 90
DONE = ("completed", "not-relevant")


def iso(text):
    return datetime.date.fromisoformat(text)


def last_day(text):
    """The last day that a date, of which only the month or the year may be known, can be."""
    if len(text) == 4:
        return f"{text}-12-31"
    if len(text) == 7:
        return f"{text}-{calendar.monthrange(int(text[:4]), int(text[5:]))[1]:02}"
    return text


def months_later(day, months):
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return datetime.date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def due_after(limit, holidays):
    """What gives the due day of a start; nothing if the limit has no length."""
    for unit, days in (("days", 1), ("weeks", 7)):
        if unit in limit:
            return lambda start: start + datetime.timedelta(days=days * limit[unit])
    for unit, months in (("months", 1), ("years", 12)):
        if unit in limit:
            return lambda start: months_later(start, months * limit[unit])
    if "working-days" not in limit:
        return None

    def working_days_later(day):
        for _ in range(limit["working-days"]):
            day += datetime.timedelta(days=1)
            while day.weekday() >= 5 or day in holidays:
                day += datetime.timedelta(days=1)
        return day
    return working_days_later


def plain(json_value):
    """What an event says, without the salts of its texts."""
    if isinstance(json_value, list):
        return [plain(each) for each in json_value]
    if not isinstance(json_value, dict):
        return json_value
    if set(json_value) == {"salt", "text"}:
        return json_value["text"]
    return {name: plain(each) for name, each in json_value.items()}


def lead(text):
    agency, _, area = text.partition("@")
    return {"agency": agency, "area": area}


def typed(name, text, old):
    """What a correction sets, in the shape of the payload."""
    if name == "leads":
        return [lead(each.strip()) for each in text.split(",")]
    if name == "leg":
        return lead(text) if text else None
    if name in ("criteria", "themes"):
        return [each.strip() for each in text.split(",") if each.strip()]
    return text if text or isinstance(old, str) else None


def corrections_on(events, day):
    counted, voided = [], set()
    wanted = [each for each in events if each["kind"] == "corrected" and each["on"] <= day]
    for each in sorted(wanted, key=lambda event: -event["sequence"]):
        if each["sequence"] in voided:
            continue
        if each["payload"]["correction"] == "voided":
            voided.add(each["payload"]["event"])
        counted.append(each)
    return reversed(counted)


def move_legs(told, correction, number, before, after):
    """What was recorded of a leg under the wrong agency is of the right one."""
    if len(before) != len(after):
        return
    moved = [(old, new) for old, new in zip(before, after) if old not in after and new not in before]
    for event in told.values():
        payload = event["payload"]
        if event["sequence"] < correction and payload.get("number") == number and payload.get("leg"):
            for old, new in moved:
                if payload["leg"] == old:
                    payload["leg"] = new
                    break


def told_on(events, day):
    """The events of a case as they are told on a day; none if the case was voided by then."""
    told = {each["sequence"]: {**each, "payload": json.loads(json.dumps(each["payload"]))}
            for each in events if each["kind"] != "corrected"}
    for correction in corrections_on(events, day):
        what = correction["payload"]
        target = told.get(what["event"])
        if target is None:
            continue
        if what["correction"] == "voided":
            if target["kind"] in ("referred", "learning-source-opened"):
                return []
            del told[what["event"]]
            continue
        if what["effective"]:
            target["on"] = last_day(what["effective"])
        before = target["payload"].get("leads")
        for field in what["fields"]:
            name = field["field"]
            target["payload"][name] = typed(name, field["value"], target["payload"].get(name))
        if before and target["kind"] == "action-assigned":
            move_legs(told, correction["sequence"], target["payload"]["number"], before,
                      target["payload"]["leads"])
    return sorted((each for each in told.values() if each["on"] <= day),
                  key=lambda event: (event["on"], event["sequence"]))


class Action:
    """An action and its legs."""

    def __init__(self, payload, day):
        self.number, self.title = payload["number"], payload["title"]
        self.due, self.original, self.extended = payload["due_on"], payload["due_on"], 0
        self.legs = [{**each, "status": "open"} for each in payload["leads"]]
        self.needs_ratification = payload["ratification"] == "required"
        self.ratified = self.stepped_down = False
        self.account = None  # from which the step is recorded that is carried out
        self.barrier = self.escalated = None
        self.updated = day

    @property
    def status(self):
        if self.stepped_down:
            return "stepped-down"
        if self.ratified:
            return "ratified"
        if all(leg["status"] in DONE for leg in self.legs):
            return "completed"
        return "in-progress" if any(leg["status"] != "open" for leg in self.legs) else "open"

    @property
    def under_way(self):
        return self.status in ("open", "in-progress")

    @property
    def none_relevant(self):
        return all(leg["status"] == "not-relevant" for leg in self.legs)

    @property
    def unfinished(self):
        finished = self.none_relevant or self.status in ("stepped-down", "ratified")
        return not finished and not (self.status == "completed" and not self.needs_ratification)

    def meant(self, payload, otherwise):
        if payload.get("leg"):
            named = payload["leg"]
            return [leg for leg in self.legs
                    if (leg["agency"], leg["area"]) == (named["agency"], named["area"])]
        return [leg for leg in self.legs if otherwise(leg)]

    def updated_by(self, payload):
        if payload["barrier_change"] == "cleared":
            self.barrier = self.escalated = None
        if payload["barrier_change"] == "raised":
            self.barrier = True
        if payload["status"]:
            for leg in self.meant(payload, lambda each: each["status"] not in DONE):
                leg.update(status=payload["status"], account=self.account)

    def completed(self, payload):
        for leg in self.meant(payload, lambda each: each["status"] not in DONE):
            leg.update(status="completed", account=self.account)

    def set_ratified(self, _payload):
        self.ratified = True
        self.by_completer = any(leg["status"] == "completed" and leg["account"] == self.account
                                for leg in self.legs)

    def set_stepped_down(self, _payload):
        self.stepped_down = True

    def set_extended(self, payload):
        if payload["due_on"] > self.due:
            self.extended += payload.get("times", 1)
        self.due = payload["due_on"]
        if not self.barrier:
            self.escalated = None

    def reopened(self, payload):
        was_stepped_down = self.stepped_down
        any_completed = any(leg["status"] == "completed" for leg in self.legs)
        for leg in self.meant(payload, lambda each: not was_stepped_down and
                              (each["status"] == "completed" or not any_completed)):
            if leg["status"] in DONE or not was_stepped_down:
                leg["status"] = "open"
        self.ratified = self.stepped_down = False

    def set_escalated(self, payload):
        self.escalated = payload["level"]


STEPS = {"action-updated": "updated_by", "action-completed": "completed",
         "action-ratified": "set_ratified", "action-stepped-down": "set_stepped_down",
         "action-extended": "set_extended", "action-reopened": "reopened",
         "action-escalated": "set_escalated"}


class Case:
    """A case as its events tell it."""

    def __init__(self, events):
        self.decision = self.decided_on = self.signed = self.signed_on = self.in_force = None
        self.milestones, self.actions, self.open_risks = [], {}, {}
        self.escalated = None
        self.next_looks = {}  # at the impact of an item: the day that its last assessment sets
        self.begun = events[0]
        for event in events:
            self.take(event["kind"], event["payload"], event["on"], event["actor"])

    @property
    def is_learning_source(self):
        return self.begun["kind"] == "learning-source-opened"

    def take(self, kind, payload, day, account):
        if kind == "referred":
            self.referral, self.referred_on = payload, day
        elif kind == "decided":
            self.decision, self.decided_on, self.signed = payload, day, None
        elif kind == "signed-off":
            self.signed = payload["outcome"]
            outcome = payload["instead"] or self.decision["outcome"]
            self.signed_on = day
            if self.signed != "referred-back":
                same = self.in_force and self.in_force[0] == outcome
                self.in_force = (outcome, self.in_force[1] if same else day,
                                 self.criteria_in_force(outcome, payload["instead"]))
        elif kind == "milestone-recorded":
            self.milestones.append((payload["milestone"], day))
        elif kind == "action-assigned":
            self.actions[payload["number"]] = Action(payload, day)
        elif kind == "case-escalated":
            self.escalated = payload["to"]
        elif kind == "impact-assessed":
            self.next_looks[payload["item"]] = payload["next_on"]
        elif kind == "risk-raised":
            self.open_risks[payload["number"]] = payload["likelihood"]
        elif kind == "risk-closed":
            del self.open_risks[payload["number"]]
        elif kind in STEPS:
            action = self.actions[payload["number"]]
            action.account = account
            getattr(action, STEPS[kind])(payload)
            if kind != "action-escalated":
                action.updated = day
                if not action.under_way:
                    action.barrier = action.escalated = None

    @property
    def outcome(self):
        if self.in_force:
            return self.in_force[0]
        return "awaiting-sign-off" if self.decision and not self.signed else "awaiting-decision"

    @property
    def has_ended(self):
        ends = {"no-review": None, "mapf": "mapf-complete", "susr": "progress-report"}
        if not self.in_force:
            return False
        end = ends[self.in_force[0]]
        return end is None or self.reached(end, self.in_force[1]) is not None

    def criteria_in_force(self, outcome, instead):
        criteria = self.decision["criteria"]
        if instead:
            criteria = (criteria or self.referral["criteria"]) if outcome == "susr" else []
        return criteria

    def reached(self, milestone, since):
        if milestone == "chair-sign-off":
            return self.signed_on if self.signed and self.signed_on >= since else None
        return next((day for name, day in self.milestones if name == milestone and day >= since), None)

    def start(self, limit):
        if limit["runs-from"] == "crg-referral":
            return self.referred_on if self.referral["referral_day"] == "known" else None
        if limit["runs-from"] == "decision":
            return self.decided_on
        if limit["runs-from"] == "chair-sign-off":
            return self.in_force[1]
        return self.reached(limit["runs-from"], self.in_force[1])

    def applies(self, limit):
        if self.is_learning_source or self.referral["regime"] not in limit.get("regimes", ["susr"]):
            return False
        if limit["applies-to"] == "decision":
            criteria = self.decision and self.decision["criteria"]
        else:
            criteria = (self.in_force[2] if self.in_force and
                        self.in_force[0] == limit["applies-to"] else None)
        return criteria is not None and limit.get("criterion", None) in (None, *criteria)

    def awaited(self, limits):
        """Each time limit with a due day that was not reached: its rule and that day."""
        for limit in limits:
            start = self.start(limit) if self.applies(limit) else None
            if not start:
                continue
            since = start if limit["applies-to"] == "decision" else max(start, self.in_force[1])
            if not any(self.reached(each, since) for each in limit["reached-by"]):
                yield limit, limit["due"](iso(start)).isoformat()


def colour(action, leg, day):
    late = (iso(day) - iso(action.due)).days
    is_open = leg["status"] not in DONE and action.under_way
    if leg["status"] == "not-relevant" or action.status == "stepped-down":
        return "grey"
    if is_open and (late > 0 or action.escalated):
        return "red"
    if action.status == "ratified":
        return "blue"
    if action.status == "completed":
        return "amber" if action.needs_ratification else "blue"
    silent = (iso(day) - iso(action.updated)).days >= NO_UPDATE
    return "amber" if is_open and (-late <= DUE_SOON or action.extended or silent) else "green"


def overdue(cases, limits, day):
    rows = set()
    for reference, case in cases.items():
        for limit, due in case.awaited(limits):
            if due < day:
                rows.add((reference, "milestone", f"{reference}/{limit['id']}", "", "", due, due,
                          str((iso(day) - iso(due)).days), "0", limit["id"]))
        for item, due in case.next_looks.items():
            if due and due < day:
                rows.add((reference, "impact", f"{reference}/{item}", "", "", due, due,
                          str((iso(day) - iso(due)).days), "0", "impact-next"))
        for action in case.actions.values():
            for leg in action.legs:
                if action.under_way and leg["status"] not in DONE and action.due < day:
                    rows.add((reference, "action", f"{reference}/A{action.number}", leg["agency"],
                              leg["area"], action.due, action.original,
                              str((iso(day) - iso(action.due)).days), str(action.extended), ""))
    return rows


def unfinished(cases):
    return sum(action.unfinished for case in cases.values() for action in case.actions.values())


def board(cases, limits, day):
    """The figures that are worked out here: how many, by section, measure and group."""
    found = Counter()
    order = ["red", "amber", "green", "blue", "grey"]
    for case in cases.values():
        if not case.is_learning_source:
            found["referrals", "outcome", case.outcome] += 1
        if case.escalated and not case.has_ended:
            found["escalations", "escalated-reviews", case.escalated] += 1
        for likelihood in case.open_risks.values():
            found["escalations", "open-risks", likelihood] += 1
        for limit, due in case.awaited(limits):
            found["overdue", "overdue-milestones", limit["id"]] += due < day
        for action in case.actions.values():
            worst = min((colour(action, leg, day) for leg in action.legs), key=order.index)
            found["rag", "rag", worst] += 1
            counts = not action.none_relevant or action.stepped_down
            found["actions", "action-status", action.status if counts else "not-relevant"] += 1
            is_open = counts and action.under_way
            late = is_open and action.due < day
            found["overdue", "overdue-actions", ""] += late
            left = (iso(action.due) - iso(day)).days
            found["early-warning", "due-soon-actions", ""] += is_open and 0 <= left <= DUE_SOON
            found["extensions", "extended-actions", ""] += is_open and action.extended > 0
            found["extensions", "overdue-on-original-only", ""] += (
                is_open and not late and action.original < day)
            found["ratification", "awaiting-ratification", ""] += (
                action.status == "completed" and action.unfinished)
            found["ratification", "ratified-by-completer", ""] += (
                action.status == "ratified" and action.by_completer)
            found["escalations", "open-barriers", ""] += bool(is_open and action.barrier)
            if is_open and action.escalated:
                found["escalations", "escalation", action.escalated] += 1
            for leg in action.legs:
                if is_open and leg["status"] not in DONE:
                    found["agencies", "open-legs", leg["agency"]] += 1
                    found["agencies", "overdue-legs", leg["agency"]] += late
    return found


SECTIONS = {"referrals", "overdue", "actions", "rag", "agencies", "early-warning", "extensions",
            "ratification", "escalations"}
ELSEWHERE = {"due-soon-milestones", "extensions-granted"}


def faults_of(history, by_case, limits, since, day):
    then, now = ({reference: Case(told) for reference, events in by_case.items()
                  if (told := told_on(events, each))} for each in (since, day))
    columns = "case,kind,item,agency,area,due_on,original_due_on,days_overdue,times_extended,rule"
    said = {tuple(row.values()) for row in
            history.rows(["overdue", "--as-of", day, "--columns", columns])}
    for row in sorted(said ^ overdue(now, limits, day)):
        yield f"{day}: {'only the program' if row in said else 'the program does not'} say: {row}"
    figures = {(row["section"], row["measure"], row["group"]): int(row["n"]) for row in
               history.rows(["report", "board", "--as-of", day, "--since", since])}
    wanted = board(now, limits, day)
    for key in sorted({*figures, *wanted}):
        known = key[0] in SECTIONS and key[1] not in ELSEWHERE
        if known and figures.get(key, 0) != wanted[key]:
            yield f"{day}: {key} is {figures.get(key)} for the program, and should be {wanted[key]}"
    moved = {group: n for (section, _, group), n in figures.items() if section == "movement"}
    coming = moved["added"] + moved["reopened"] + moved["restored"]
    going = sum(moved[each] for each in
                ("ratified", "completed", "stepped-down", "not-relevant", "removed"))
    ends = (unfinished(then), unfinished(now))
    if (moved["opening"], moved["closing"]) != ends or ends[0] + coming - going != ends[1]:
        yield f"{since} to {day}: the movement is {moved}, between {ends[0]} and {ends[1]} unfinished"


def read_log(path):
    by_case = defaultdict(list)
    with sqlite3.connect(path) as connection:
        # The policy is read from susr.toml, and nothing here asks for what is about the board itself.
        for sequence, on, reference, kind, payload, actor in connection.execute(
                "SELECT sequence, effective_on, case_reference, kind, payload, actor FROM events "
                "WHERE case_reference <> '' ORDER BY sequence"):
            by_case[reference].append(
                {"sequence": sequence, "on": on, "kind": kind, "payload": plain(json.loads(payload)),
                 "actor": actor})
    return by_case


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--susr", required=True)
    parser.add_argument("--history", required=True)
    options = parser.parse_args()
    history = History(options.susr, options.history)
    configured = tomllib.loads((history.folder / "susr.toml").read_text(encoding="utf-8"))
    holidays = set(configured["policy"]["bank-holidays"])
    limits = [{**each, "due": due} for each in configured["timescale"]
              if (due := due_after(each, holidays))]
    by_case = read_log(history.folder / "susr.db")
    chance = random.Random(20261122)
    first = iso("2024-10-15").toordinal()
    faults = []
    for _ in range(DAYS):
        since, day = sorted(datetime.date.fromordinal(first + chance.randrange(715)).isoformat()
                            for _ in range(2))
        faults += faults_of(history, by_case, limits, since, day)
    print("\n".join(faults[:40]) or f"{DAYS} days: the program says what the log comes to")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
