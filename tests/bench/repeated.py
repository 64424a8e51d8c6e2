#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Measures how well, and how fast, 'susr report repeated' finds recommendations that were made before.

    repeated.py --susr PROGRAM [--size 10000] [--likeness 0.8 …]
                [--precision 0.95] [--recall 0.9] [--seconds S]

Makes three boards with so many recommendations between them. One in ten repeats an earlier one: in the
same words, with other capitals and punctuation, for another agency or with another date, with a word
changed, with a clause added, or with words changed throughout. As many are false friends: they ask for
something else in much the same sentence. The same numbers give the same boards. Fails if fewer of the
pairs that are found are repeats (precision), or fewer of the repeats are found (recall), or it takes
more processor time. The repeats with words changed throughout share the thought more than the text, so
they are counted apart.
"""
import argparse
import csv
import io
import pathlib
import random
import resource
import subprocess
import sys
import tempfile
from collections import Counter

BOARDS = ["gwent", "north-wales", "west-glamorgan"]
SOURCES = 20  # of a board
SEED = 19

WHO = ["The health board", "Children's services", "Adult social care", "The police", "The probation service",
       "Housing providers", "Schools and colleges", "The ambulance service", "General practices",
       "Substance misuse services", "The safeguarding board", "Community mental health teams",
       "Midwifery services", "Domestic abuse services", "Youth justice services", "Third sector partners"]
VERBS = {"review": "look again at", "strengthen": "reinforce", "audit": "check", "publish": "issue",
         "agree": "settle", "rewrite": "revise", "monitor": "keep watch on", "evaluate": "assess",
         "extend": "widen", "fund": "pay for", "test": "try out", "simplify": "make simpler"}
TOPICS = """the pathway for adults who neglect themselves|arrangements for pre-birth assessment
the protocol for sharing information at discharge|how chronologies are kept across agencies
supervision of newly qualified practitioners|the threshold document for early help
training on coercive and controlling behaviour|the escalation policy for professional disagreement
how the voice of the child is recorded|the offer to carers who look after a relative with dementia
bruising protocols for babies who are not mobile|the register of adults who go missing from care
risk assessment tools for domestic abuse|how firearms licences are cross-checked with health records
access to advocacy for people with learning disabilities|the transition from child to adult services
multi-agency risk assessment conferences|the response to repeated missed appointments
how substance misuse in pregnancy is identified|guidance on elective home education
plans for young people who leave care|how police share notices of concern with schools
the handover between out-of-hours teams|the use of interpreters in strategy meetings
reviews of medication for people in supported living|checks on private foster placements
how fathers and male carers are included in assessments|pressure ulcer reporting in care homes
the commissioning of residential placements at a distance|suicide prevention plans for rural communities
crisis support outside office hours for young people|mental capacity assessments before discharge
how online harm is explored with children|safe sleeping advice to new parents
the role of the lead professional in complex cases|follow-up when a family moves between areas
hospital procedures for injuries that nobody can explain|the recording of cumulative harm
services for people who hoard|engagement with families who refuse help
the sharing of learning from near misses|support after bereavement by homicide
identification of modern slavery in rented homes|how workload is weighed in allocation""".replace(
    "\n", "|").split("|")
ASPECTS = ["guidance on", "training in", "joint work on", "management oversight of", "the quality of decisions on",
           "information for families on", "data on", "staff confidence with", "the timing of work on",
           "written agreements on", "supervision of", "local arrangements for", "specialist advice on",
           "what partners must do about", "peer review of", "feedback on"]
SETTINGS = ["in maternity care", "in rural areas", "for families new to the region", "out of hours", "in schools",
            "in custody", "in care homes", "at the front door", "for adults under thirty", "in the community",
            "after discharge", "across the border with England"]
WHY = """so that risk is seen by everyone who works with the family|so that no decision rests on one agency alone
to make sure that concerns are acted on within one working day|because opportunities to step in were missed
and report the outcome to the board|so that staff know whom to call and when
and hold a joint learning event on the results|to give people a say in their own protection
and put the changes into contracts with providers|so that the history of the family is known at each contact
because records did not show what was decided|and share good practice across the region
so that patterns are noticed before harm is done|to reduce delay between referral and first visit
and name a senior lead for each part of the work|so that new staff can rely on written guidance
and ask families what difference it has made|because thresholds were understood in different ways""".replace(
    "\n", "|").split("|")
WHEN = ["within six months", "by the end of the financial year", "before the next annual report",
        "within one year", "at the earliest opportunity", "by 30 September", "within three months", ""]
CLAUSES = ["This should include agency staff.", "Progress should be reported twice a year.",
           "The Welsh language must be considered.", "Smaller providers may need support."]
SYNONYMS = [("make sure", "ensure"), ("seen", "recognised"), ("staff", "practitioners"), ("known", "understood"),
            ("work", "practice"), ("results", "findings"), ("because", "as"), ("so that", "in order that"),
            ("family", "household"), ("people", "individuals"), ("share", "spread"), ("how", "the way")]


def sentence(who, verb, things, why, when):
    return f"{who} should {verb} {' and '.join(things)} {why} {when}".strip() + "."


class Made:
    """A set of recommendations in order of time. Those of one thought repeat each other: they ask for the
    same, for the same reason, of anyone and by any date."""

    def __init__(self, size):
        self.chance = random.Random(SEED)
        self.parts, self.texts, self.thoughts, self.how = [], [], [], []
        kinds = [self.same, self.marks, self.elsewhere, self.word, self.clause, self.throughout]
        while len(self.texts) < size:
            lot = self.chance.random()
            if self.texts and lot < 0.1:
                earlier = self.chance.randrange(len(self.texts))
                kind = self.chance.choice(kinds)
                self.add(self.parts[earlier], kind(earlier), kind.__name__)
            elif self.texts and lot < 0.2:
                who, verb, things, why, when = self.chance.choice(self.parts)
                parts = who, verb, self.make_things(len(things)), why, when
                self.add(parts, sentence(*parts), "false friend")
            else:
                parts = (self.chance.choice(WHO), self.chance.choice(list(VERBS)),
                         self.make_things(self.chance.choice([1, 2])), self.chance.choice(WHY),
                         self.chance.choice(WHEN))
                self.add(parts, sentence(*parts), "new")

    def make_things(self, count):
        return tuple(" ".join(self.chance.choice(each) for each in (ASPECTS, TOPICS, SETTINGS))
                     for _ in range(count))

    def add(self, parts, text, how):
        self.parts.append(parts)
        self.texts.append(text)
        self.thoughts.append(parts[1:4])
        self.how.append(how)

    def same(self, earlier):
        return self.texts[earlier]

    def marks(self, earlier):
        return self.texts[earlier].upper().rstrip(".").replace(" SO THAT", ", SO THAT") + "!"

    def elsewhere(self, earlier):
        _, verb, things, why, _ = self.parts[earlier]
        return sentence(self.chance.choice(WHO), verb, things, why, self.chance.choice(WHEN))

    def word(self, earlier):
        text = self.texts[earlier]
        usable = [each for each in SYNONYMS if each[0] in text]
        old, new = self.chance.choice(usable or [("should", "must")])
        return text.replace(old, new, 1)

    def clause(self, earlier):
        return f"{self.texts[earlier]} {self.chance.choice(CLAUSES)}"

    def throughout(self, earlier):
        who, verb, things, why, when = self.parts[earlier]
        text = sentence(f"It is recommended that {who.lower()}", VERBS[verb], things, why, when)
        for old, new in SYNONYMS:
            text = text.replace(old, new)
        return text


def run(susr, folder, *arguments):
    done = subprocess.run([susr, *arguments], cwd=folder, capture_output=True, text=True, check=False,
                          env={"SUSR_NOW": "2026-11-22T09:00:00Z", "PATH": "/usr/bin:/bin"})
    if done.returncode:
        sys.exit(f"{arguments}: {done.returncode}\n{done.stderr}")
    return done.stdout


def make_boards(susr, folder, made):
    """Deals the recommendations out to the sources; gives the place of each by its id."""
    places, rows = {}, {board: [] for board in BOARDS}
    sources = {}
    for board in BOARDS:
        (folder / board).mkdir(parents=True)
        run(susr, folder / board, "init", "--board", board, "--prefix", board.upper())
        sources[board] = [run(susr, folder / board, "learning-source", "--type", "audit", "--title", "Audit",
                              "--on", "2010-01-01").strip() for _ in range(SOURCES)]
    for place, text in enumerate(made.texts):
        board = BOARDS[place % len(BOARDS)]
        number = place // len(BOARDS)
        case = sources[board][number % SOURCES]
        day = f"{2012 + 14 * place // len(made.texts)}-06-15"
        rows[board].append([case, number + 1, text, "local", day])
        places[f"{case}/R{number + 1}"] = (place, case)
    for board, its in rows.items():
        path = folder / board / "recommendations.csv"
        with path.open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file, lineterminator="\n")
            writer.writerow(["case", "number", "text", "level", "made_on"])
            writer.writerows(its)
        run(susr, folder / board, "import", "recommendations", path.name)
    return places


def report(susr, folder, likeness):
    """The pairs that are found, as ids, and how much processor time it took."""
    stores = [part for board in BOARDS for part in ("--store", f"{board}={board}/susr.db")]
    began = resource.getrusage(resource.RUSAGE_CHILDREN)
    text = run(susr, folder, "--config", f"{BOARDS[0]}/susr.toml", "report", "repeated", *stores,
               "--likeness", str(likeness), "--format", "csv", "--columns", "item,earlier_item")
    ended = resource.getrusage(resource.RUSAGE_CHILDREN)
    took = ended.ru_utime + ended.ru_stime - began.ru_utime - began.ru_stime
    return [(row["item"], row["earlier_item"]) for row in csv.DictReader(io.StringIO(text))], took


def share(part, whole):
    return len(part) / len(whole) if whole else 1.0


def repeats_of(made, cases):
    """The pairs that repeat each other, of different cases; those with words changed throughout apart."""
    plain, hard, earlier_ones = set(), set(), {}
    for place, thought in enumerate(made.thoughts):
        for earlier in earlier_ones.setdefault(thought, []):
            if cases[earlier] != cases[place]:
                is_hard = "throughout" in (made.how[place], made.how[earlier])
                (hard if is_hard else plain).add((earlier, place))
        earlier_ones[thought].append(place)
    return plain, hard


def judge(susr, folder, made, options):
    """0 if each likeness finds as much, as surely and as fast as is asked for."""
    places = make_boards(susr, folder, made)
    plain, hard = repeats_of(made, dict(places.values()))
    good = True
    for likeness in options.likeness:
        found, took = report(susr, folder, likeness)
        pairs = {tuple(sorted((places[one][0], places[other][0]))) for one, other in found}
        precision, recall = share(pairs & (plain | hard), pairs), share(pairs & plain, plain)
        print(f"likeness {likeness}: {len(pairs)} pairs found in {took:.1f} s of processor time, "
              f"precision {precision:.3f}; of {len(plain)} repeats, recall {recall:.3f}; of {len(hard)} with words changed throughout, "
              f"recall {share(pairs & hard, hard):.3f}")
        good &= precision >= options.precision and recall >= options.recall and took <= options.seconds
    return 0 if good else 1


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--susr", required=True)
    parser.add_argument("--size", type=int, default=10000)
    parser.add_argument("--likeness", type=float, nargs="+", default=[0.8])
    parser.add_argument("--precision", type=float, default=0)
    parser.add_argument("--recall", type=float, default=0)
    parser.add_argument("--seconds", type=float, default=float("inf"))
    options = parser.parse_args()
    susr = str(pathlib.Path(options.susr).resolve())
    made = Made(options.size)
    print(f"{len(made.texts)} recommendations: {dict(Counter(made.how))}")
    with tempfile.TemporaryDirectory() as folder:
        return judge(susr, pathlib.Path(folder), made, options)


if __name__ == "__main__":
    sys.exit(main())
