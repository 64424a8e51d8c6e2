#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Checks that every sentence a person reads comes from the catalogue (src/catalogue/*.po), and that the
catalogue and the sources agree.

    literals.py [--summary]

Fails on a string literal in src/ or include/ that reads as prose, on a key that nothing uses, on a
key that the catalogue does not have, on a message whose places are not all given, and on a Welsh
message that is missing or has other places or forms than the English one. Fragments of English
(src/catalogue/fragment-*.po) count as part of en.po, and win over it. With --summary it prints only
how many faults there are, by folder.
"""
import collections
import dataclasses
import json
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
LANGUAGES = ROOT / "src" / "catalogue"
WELSH_FORMS = 6

# Literals that read as prose and are not messages: the file, the literal, and why it stays in the code.
ALLOWED = {
    ("src/commands/config.cpp", "event {}"): "data: where a setting comes from",
    ("src/commands/import.cpp", "import: {}"): "the command, and its option",
    ("src/commands/init.cpp", "Regional Safeguarding Board"): "kept in the configuration",
    ("src/domain/day_words.cpp", "last "): "what people type",
    ("src/support/output.cpp", "SQLite format 3"): "the first bytes of every SQLite file",
    ("src/domain/agency_return.cpp", "{}'s return"): "kept in the record",
    ("src/domain/agency_return.cpp", "{}'s return, {}"): "kept in the record",
    ("src/exchange/mail_message.cpp", r'attachment; filename=\"{}\"'): "of RFC 2183",
    ("src/workflow/escalate_overdue.cpp", "{} days overdue"): "kept in the record",
    ("src/workflow/new_event.cpp", "Delivery Group"): "kept in the record",
    ("src/exchange/plan.hpp", "as imported"): "kept in the record",
    ("src/exchange/action_plan.cpp", "not in the file"): "kept in the record",
    ("src/exchange/csv_reader.cpp", "the CSV library can't be used"): "a fault of ours",
    ("src/config/mapping_text.cpp", r"header = {}\n"): "TOML",
    ("src/config/mapping_text.cpp", r"sheet = {}\n"): "TOML",
    ("src/config/mapping_text.cpp", r'order = \"{}\"            '): "TOML",
    ("src/config/mapping_text.cpp", "none = {} "): "TOML",
    ("src/config/mapping_text.cpp", r"#   susr import plan FILE --mapping THIS-FILE --preview\n\n"): "a command",
    ("src/storage/writer_queue.cpp", "others write"): "of an exception that becomes 'store.busy'",
    ("src/support/environment.cpp", "uid {}"): "kept in the record",
    ("src/support/environment.cpp", "uid {} of a user namespace"): "kept in the record",
    ("src/commands/keys.cpp", "{} serve --as {}"): "a command",
    ("src/render/prometheus.cpp", r"# HELP {} {}\n# TYPE {} gauge\n"): "of Prometheus's format",
    ("src/render/html.cpp", "scroll wide"): "classes of the style",
    ("src/report/access.cpp", "-- No entries --"): "what journalctl prints",
    ("src/storage/unreadable.cpp", "{}, unreadable"): "the names of columns",
    ("src/storage/migrate_store.cpp", "cases "): "the name of a table, as it begins a finding's place",
}

# Literals that are data, too many to name each: the file, what stands before them in their statement, and
# what they are.
DATA = [
    ("include/susr/domain/rule.hpp", r"\bRuleEntry\{", "the names of the facts of a rule"),
    ("src/domain/date_words.cpp", r"\bconstexpr\b.*\bWord\b", "words that cells have beside a date"),
    ("src/domain/date_reading.cpp", r"\bdrop\(|\bconstexpr\b", "words that cells have beside a date"),
    ("src/exchange/witnesses.cpp", r"\bregex form\(|\bline\.find\(", "how papers begin a log head"),
    ("src/exchange/guess.cpp", r"\barray usual\{|\bconstexpr\b", "what boards call their columns"),
    ("src/domain/personal_data.cpp", r"\bconstexpr\b.* birth_words\{", "words that stand beside a date of birth"),
    ("src/domain/number_shapes.cpp", r"\bconstexpr\b.* postcode_areas\b", "the areas of postcodes"),
    ("src/domain/completion.cpp", r"\bstarts_with\(|\bfor \(const std::string_view", "words that cells have beside a date"),
    ("src/exchange/lead_cell.cpp", r"\bconstexpr\b.* marks\{", "what stands between the leads in a cell"),
    ("src/render/html_style.hpp", r"\bconstexpr\b", "HTML and its style"),
    ("src/render/html_site.hpp", r"\bconstexpr\b", "the script of a page"),
    ("src/cli/manual.cpp", r"\bline\(", "macros of mdoc"),
    ("src/exchange/published_number.cpp", r"\bconstexpr\b", "how reports write a number"),
]

# Keys that the code makes from parts: the pattern, a file that makes them, and what that file has in it.
# In a pattern * stands for anything that is a literal of the sources (an option without its dashes, a key
# without its first part) or the name of a command: the words of what is gone are found.
FAMILIES = [
    ("*.hint", "src/exchange/archive.cpp", 'key + ".hint"'),
    ("*.unread", "src/config/read_file.cpp", '"{}.unread"'),
    ("*.unread.hint", "src/config/read_file.cpp", '"{}.unread.hint"'),
    ("about.*", "src/language/words.cpp", '"about.{}"'),
    ("about.*.*", "src/language/words.cpp", '"about.{}.{}"'),
    ("column.*", "src/render/page.cpp", '"column." +'),
    ("command.*", "src/cli/help.cpp", '"command.{}"'),
    ("command.*.about", "src/cli/help.cpp", '"command.{}.about"'),
    ("command.*.example-*", "src/cli/help.cpp", '"command.{}.example-{}"'),
    ("config-key.*.*", "src/config/describe_keys.cpp", '"config-key.{}.{}"'),
    ("config-takes.*", "src/config/describe_keys.cpp", '"config-takes.{}"'),
    ("config.entry.*", "src/config/mistakes.cpp", '"config.entry.{}"'),
    ("return.guidance-*", "src/exchange/return_workbook.cpp", '"return.guidance-{}"'),
    ("return.heading.*", "src/exchange/return_workbook.cpp", '"return.heading.{}"'),
    ("csv.*.tabs", "src/exchange/row_source.cpp", 'key + ".tabs"'),
    ("csv.*.semicolons", "src/exchange/row_source.cpp", 'key + ".semicolons"'),
    ("csv.*.others", "src/exchange/row_source.cpp", 'key + ".others"'),
    ("failed.*", "src/workflow/describe_action.cpp", '"failed.{}"'),
    ("failed.*.on", "src/workflow/describe_action.cpp", '"failed.{}.on"'),
    ("gauge.*", "src/render/prometheus.cpp", '"gauge.{}"'),
    ("help.group.*", "src/cli/help.cpp", '"help.group.{}"'),
    ("length.*", "src/language/cells.cpp", '"length.{}"'),
    ("legacy-outcome.*", "src/report/common.cpp", '"legacy-outcome"'),
    ("log.*-corrected", "src/report/log.cpp", '"-corrected"'),
    ("movement.*", "src/report/position.cpp", '"movement"'),
    ("month.*", "src/language/words.cpp", '"month"'),
    ("note.*-within", "src/report/overdue.cpp", '"-within"'),
    ("note.*-without-events", "src/render/paper.cpp", '"-without-events"'),
    ("option.*", "src/commands/options.cpp", '"option." +'),
    ("option.*.*", "src/commands/options.cpp", '"option.{}.{}"'),
    ("recorded.*", "src/workflow/describe_action.cpp", '"recorded.{}{}"'),
    ("recorded.*.*", "src/workflow/describe_action.cpp", '"recorded.{}{}"'),
    ("recorded.action-updated.*-*", "src/domain/event/action_updated.cpp", '"-status"'),
    ("recorded.action-updated.*-*-*", "src/domain/event/action_updated.cpp", '"-status"'),
    ("recorded.correction.*", "src/workflow/receipt.cpp", '"recorded.correction.{}"'),
    ("refusal.*.why", "src/language/refusals.cpp", '"refusal.{}.{}"'),
    ("refusal.*.hint", "src/language/refusals.cpp", '"refusal.{}.{}"'),
    ("refusal.*.import-why", "src/language/refusals.cpp", '"import-{}"'),
    ("refusal.*.import-hint", "src/language/refusals.cpp", '"import-{}"'),
    ("register.no-such-*", "src/workflow/accreditation.cpp", '"register.no-such-{}"'),
    ("report.*", "src/commands/report.cpp", '"report.{}"'),
    ("title.*", "src/report/common.cpp", '"title." +'),
    ("title.*-of-boards", "src/report/common.cpp", '"-of-boards"'),
]
# Fields of events that no history shows.
NEVER_SHOWN = {"number", "series"}
# The groups of codes, GROUP.CODE: where a group is named.
GROUPS = r'label_group<[^>]*> =\s*"([\w-]+)"|coded\([^;]*?, "([\w-]+)"\)|Coded\{[^;]*?, "([\w-]+)"\}'

TOKEN = re.compile(r'//[^\n]*|/\*.*?\*/|\#\s*include[^\n]*|R"(?P<mark>[^(\s]*)\((?P<raw>.*?)\)(?P=mark)"'
                   r'|"(?P<text>(?:[^"\\\n]|\\.)*)"|(?<!\w)\'(?:[^\'\\\n]|\\.)+\'', re.S)
KEY = re.compile(r"[a-z][a-z0-9-]*(?:\.[a-z0-9_-]+)*")
PLACE = re.compile(r"\{(\w*)[^{}]*\}")
WORD = re.compile(r"[('\"]?[A-Za-z][A-Za-z']+[,.;:?!)'\"]*")
SQL = re.compile(r"\b(?:SELECT|INSERT|UPDATE|DELETE|CREATE|DROP|PRAGMA|BEGIN|FROM|WHERE|JOIN|AND|OR|IN|IS|ORDER BY)\b")
# A command, by which a message names what failed.
COMMAND = re.compile(r"susr |(?:report|config) (?:[a-z]+|\{\})")
# What stands before a literal, in its statement, that says it is none for the user.
NOT_FOR_USERS = re.compile(r"\b(?:logic_error|static_assert)\b|\.examples\s*=")

SAMPLE = r'''
#include "two words.hpp"
// "a comment with words"
refuse("cannot read the file");                  // prose
refuse(say("file.not-read"), fmt::format("{} is "
                                         "a folder", name));  // prose, on the line where it begins
what = "cannot " + what;                         // prose
what = fmt::format("row {}", row);               // prose
throw std::logic_error(fmt::format("no words for {}", key));
static_assert(true, "the enumeration has no group");
Command{.examples = {"susr show --title 'two words'"}, .columns = "case, item, agency"};
auto place = name + " of the case";              // prose
auto key = fmt::format("command.{}.about", name);
'''


@dataclasses.dataclass
class Literal:
    """A string literal; adjacent ones are one."""
    line: int
    value: str
    place: int   # in the code without literals and comments
    before: str  # the code of its statement before it, without literals and comments


def literals_in(text):
    found, code, end = [], "", 0
    for match in TOKEN.finditer(text):
        between = text[end:match.start()]
        end = match.end()
        value = match["text"] if match["text"] is not None else match["raw"]
        if value is None:
            code += between
            continue
        if found and not (between.strip() or code[found[-1].place:].strip()):
            found[-1].value += value
            continue
        code += between
        line = text.count("\n", 0, match.start()) + 1
        found.append(Literal(line, value, len(code), statement_at_end_of(code)))
    return found


def statement_at_end_of(code):
    """The unfinished statement at the end of the code, from before its open braces."""
    depth = 0
    for place in range(len(code) - 1, -1, -1):
        depth += {"}": 1, "{": -1}.get(code[place], 0)
        if code[place] == ";" and depth <= 0:
            return code[place + 1:]
    return code


def reads_as_prose(literal, in_storage):
    """Whether it has two words, or one word with a place beside it or a blank at its edge."""
    text = PLACE.sub("\N{BULLET}", literal.value)
    pieces = text.split()
    words = [piece for piece in pieces if WORD.fullmatch(piece)]
    if not words or COMMAND.fullmatch(literal.value) or (in_storage and SQL.search(text)):
        return False
    if NOT_FOR_USERS.search(literal.before):
        return False
    if len(words) > 1:
        is_list_of_names = all(piece.endswith(",") for piece in pieces[:-1])
        return not is_list_of_names
    is_before_or_after = text != text.strip() if len(pieces) == 1 else "\N{BULLET}" in text
    return words[0][0].islower() and is_before_or_after


def sources():
    files = sorted([*ROOT.glob("src/**/*.[ch]pp"), *ROOT.glob("include/**/*.hpp")])
    for file in files:
        name = str(file.relative_to(ROOT))
        if not name.startswith(("src/catalogue/", "include/susr/catalogue/")):
            yield name, file.read_text(encoding="utf-8")


def is_data(name, literal):
    return any(name == file and re.search(before, literal.before, re.S) for file, before, _ in DATA)


def prose_in(name, text):
    in_storage = "/storage/" in name
    return [literal for literal in literals_in(text)
            if reads_as_prose(literal, in_storage) and not is_data(name, literal)]


def messages_of(file):
    """The messages of a PO file, by key: the forms of each. One marked as fuzzy is left out, as msgfmt does."""
    messages = {}
    for block in re.split(r"\n\s*\n", file.read_text(encoding="utf-8")):
        fields, name = {}, None
        for line in block.splitlines():
            match = re.match(r'(?:(msgid_plural|msgid|msgstr(?:\[\d\])?) )?"(.*)"$', line)
            if match:
                name = match[1] or name
                fields[name] = fields.get(name, "") + json.loads(f'"{match[2]}"')
        is_fuzzy = re.search(r"^#,.*\bfuzzy\b", block, re.M)
        if fields.get("msgid") and not is_fuzzy:
            messages[fields["msgid"]] = [fields[each] for each in sorted(fields) if each.startswith("msgstr")]
    return messages


def places_of(form):
    return set(PLACE.findall(form.replace("{{", "").replace("}}", "")))


def calls_in(text):
    """Each call that makes a message of a literal key: its line, its keys, and the names of what it gives, or
    nothing where that is not to be seen."""
    for match in re.finditer(r"(?<![\w])say\(|\bMessage\{", text):
        parts, line = arguments_at(text, match.end()), text.count("\n", 0, match.start()) + 1
        keys = [each.value for each in literals_in(parts[0])] if parts else []
        keys = [key for key in keys if KEY.fullmatch(key)]
        names = [re.match(r'\s*(?:fmt::)?arg\(\s*"(\w+)"', part) for part in parts[1:]]
        if match[0] == "say(":
            yield line, keys, {name[1] for name in names} if all(names) else None
        elif keys and not re.search(r"[+]|format", parts[0]):
            yield line, keys, None


def arguments_at(text, start):
    """The arguments of the call that opens just before `start`."""
    parts, depth, begin = [], 0, start
    spans = [match.span() for match in TOKEN.finditer(text, start, min(len(text), start + 3000))]
    place = start
    while place < len(text):
        inside = next((end for first, end in spans if first == place), None)
        if inside:
            place = inside
            continue
        depth += {"(": 1, "{": 1, "[": 1, ")": -1, "}": -1, "]": -1}.get(text[place], 0)
        if depth < 0 or (depth == 0 and text[place] == ","):
            parts.append(text[begin:place])
            begin = place + 1
        if depth < 0:
            return parts
        place += 1
    return parts


def prose_faults(files):
    seen = set()
    for name, text in files:
        for literal in prose_in(name, text):
            seen.add((name, literal.value))
            if (name, literal.value) not in ALLOWED:
                yield f"{name}:{literal.line}: not in the catalogue: {literal.value[:80]!r}"
    for name, value in sorted(set(ALLOWED) - seen):
        yield f"{name}: no longer has the literal that is allowed there: {value!r}"


def parts_in(literals):
    """What * of a family can stand for."""
    return {part for each in literals for part in (each, each.lstrip("-"), each.partition(".")[2])}


def is_made(key, parts_known):
    """Whether the key is one of a family."""
    for pattern, _, _ in FAMILIES:
        match = re.fullmatch(re.escape(pattern).replace(r"\*", "(.+)"), key)
        if match and all(part.isdigit() or part in parts_known for part in match.groups()):
            return True
    return False


def key_faults(files, english):
    texts = dict(files)
    literals = {literal.value for text in texts.values() for literal in literals_in(text)}
    commands = {name.replace("_", "-") for name in re.findall(r"src/commands/(\w+)\.cpp", " ".join(texts))}
    parts = parts_in(literals | commands)
    groups = {next(filter(None, found)) for text in texts.values() for found in re.findall(GROUPS, text, re.S)}
    for pattern, name, mark in FAMILIES:
        if mark not in texts.get(name, ""):
            yield f"{name}: does not make the keys {pattern}: it has no {mark}"
    for key in english:
        group, _, code = key.partition(".")
        is_code = group in groups and code in literals
        if key not in literals and not is_code and not is_made(key, parts):
            yield f"src/catalogue/en.po: nothing uses {key}"
    for name, text in texts.items():
        for field in re.findall(r'\bField\{"(\w+)"', text):
            if f"column.{field}" not in english and field not in NEVER_SHOWN:
                yield f"{name}: the catalogue has no column.{field}, which 'show' calls the field by"
        for line, keys, given in calls_in(text):
            for key in keys:
                if key not in english:
                    yield f"{name}:{line}: the catalogue has no {key}"
                    continue
                missing = set().union(*map(places_of, english[key])) - (given or set())
                if given is not None and missing:
                    yield f"{name}:{line}: {key} is not given {', '.join(sorted(missing))}"


def welsh_faults(english, welsh):
    missing = []
    for key, forms in english.items():
        if key not in welsh or not all(welsh[key]):
            missing.append(key)
            continue
        wanted_forms = WELSH_FORMS if len(forms) > 1 else 1
        if len(welsh[key]) != wanted_forms:
            yield f"src/catalogue/cy.po: {key} has {len(welsh[key])} forms, and needs {wanted_forms}"
        # A form of a plural may leave out its number: "one case".
        free = {"n"} if wanted_forms > 1 else set()
        places = set().union(*map(places_of, forms))
        for form in welsh[key]:
            if places_of(form) - free != places - free:
                yield f"src/catalogue/cy.po: {key} has the places {sorted(places_of(form))}, not {sorted(places)}"
    shown = 20
    for key in missing[:shown]:
        yield f"src/catalogue/cy.po: has no {key}"
    if len(missing) > shown:
        yield f"src/catalogue/cy.po: nor {len(missing) - shown} other keys"
    for key in sorted(welsh.keys() - english.keys()):
        yield f"src/catalogue/cy.po: {key} is not in en.po"


def check_of_sample():
    lines = SAMPLE.splitlines()
    wanted = [number for number, line in enumerate(lines, 1) if line.endswith("// prose") or '"{} is "' in line]
    found = [literal.line for literal in prose_in("src/sample.cpp", SAMPLE)]
    if found != wanted:
        sys.exit(f"in its sample the check finds lines {found}, not {wanted}")


def folder_of(fault):
    return re.match(r"(?:(?:src|include/susr)/\w+|[\w/.]+)", fault)[0]


def main():
    check_of_sample()
    files = list(sources())
    english = messages_of(LANGUAGES / "en.po")
    for fragment in sorted(LANGUAGES.glob("fragment-*.po")):
        english.update(messages_of(fragment))
    welsh = messages_of(LANGUAGES / "cy.po")
    faults = {"literals": list(prose_faults(files)), "keys": list(key_faults(files, english)),
              "Welsh": list(welsh_faults(english, welsh))}
    for each in faults.values():
        lines = each if "--summary" not in sys.argv else [
            f"{folder}: {count}" for folder, count in sorted(collections.Counter(map(folder_of, each)).items())]
        print("\n".join(lines), end="\n" if lines else "")
    counts = ", ".join(f"{kind} {len(each)}" for kind, each in faults.items())
    print(f"{len(english)} messages in English, {len(welsh)} in Welsh, {len(ALLOWED)} literals allowed; faults: {counts}")
    sys.exit(1 if any(faults.values()) else 0)


if __name__ == "__main__":
    main()
