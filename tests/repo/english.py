#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Finds phrases that read as translated, and gives a better one for each.

    english.py [FILE...]

Without FILE it checks README.md, CONTRIBUTING.md, CHANGELOG.md, docs/, examples/README.md and the English
words in src/catalogue/en.po. It skips code blocks, and the tables of generated documents, because their
words come from the program.
"""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]

# A pattern, and what to write instead. A space in a pattern also matches a line break. Patterns ignore
# case, unless they begin a sentence (SENTENCE).
SENTENCE = r"(?:^|(?<=[.:;?] )|(?<=\n\n)|(?<=\* )|(?<=\| ))"
TURNS = (
    # Inversions, and sentences without a subject.
    (SENTENCE + r"Of (?:a|an|the|this|that|those|what|it|each|every|which)\b", "start with the subject: 'If …', 'For …'"),
    (SENTENCE + r"Who (?:may|can|has|is|keeps|opens|types|writes|waits|breaks|completed|ratifies|records)\b",
     "'anyone who', 'someone who', or name them"),
    (SENTENCE + r"What (?:was|has|stands|comes|came|decides|can't)\b(?![^.|\n]*\?)",
     "name the thing: 'entries that …', 'anything that …'"),
    (r"\bnever (?:is|are|was|does|do|has) (?:it|they|a|an|the|there)\b", "'it is never'"),
    (r"\bof which (?:the|only|one|no|nobody|a|an|it|that|there|its)\b", "'whose', or two sentences"),
    (r"\bthe \w+ of which\b", "'whose', or two sentences"),
    (r"\bwhat of the\b", "'which part of the'"),
    (r"\bof (?:it|them) (?:nothing|all|no)\b", "start with the subject"),
    # 'Told' and 'said'.
    (r"\b(?:is|are|was|were|be|been) told\b", "'is shown', 'is reported', 'says'"),
    (r"\btells (?:of|why|what|how|which|whether|from|when)\b|\btell (?:of|why)\b", "'shows', 'says', 'explains'"),
    (r"\btell (?:it|them) otherwise\b", "'differ'"),
    (r"\b(?:is|are|was|were|be) said (?:of|to|so|in|with|at|on|by)?\b", "'says', 'is given'"),
    (r"\bsa(?:ys|id) (?:nothing )?of (?:it|the|a|an|each|every|what|its|them)\b", "'says about'"),
    (r"\b(?:speaks?|spoken?|spoke) (?:to|of) (?:the|a|it|each)\b", "'responds to', 'describes'"),
    (r"\bhas (?:its|their) say\b", "'also checks'"),
    (r"\bis for \S+(?: \S+)? to say\b", "'use … to see'"),
    (r"\bwith a word on\b|\ba word (?:on|of) (?:the|it)\b", "'and points to'"),
    (r"\bthey say the opposite\b", "'can't be used together'"),
    (r"\bit says nothing that\b", "'nothing to …'"),
    # 'Known'.
    (r"\bknown are\b|\bthat are known\b", "'expected one of'"),
    (r"\bso as to be known\b", "'so that … is known'"),
    (r"\bconfiguration (?:knows|does not know|doesn't know|knows no)\b", "'not in the configuration'"),
    (r"\bbefore it can be known\b|\bcan't be known to be\b", "'too early', 'on an uncertain date'"),
    (r"\bknown (?:again )?by\b(?! its reference)", "'identified by'"),
    # 'No', 'none' and 'too many'.
    (r"\bthere (?:is|are) (?:an? |no |\w+ )?[\w' ]{1,30}too many\b|\b(?:argument|one) too many\b", "'unexpected …'"),
    (r"\bthere (?:is|was) no such\b|\bthere are no such\b", "'no such …', 'no case …', 'does not exist'"),
    (r"\bno \w+ of ours\b", "'is not …', 'out of range'"),
    (r"\bthere is no (?:case|agency|area|event|action|recommendation|report|post|leg) '", "'no case …'"),
    (r"\b(?:it|this|that|which|what) is no (?:number|date|id|code|text|case|file|folder|name|value|agency|post|day|"
     r"reference|event|report|key|store)\b", "'is not a …'"),
    (r"\b(?:that|which|it|one) is none\b", "'is not one'"),
    (r"\b(?:is|are|true|valid|there|name) no more\b|\bnot any more\b", "'no longer'"),
    (r"\bmakes? no sense\b", "'is not possible', 'is not valid'"),
    (r"\bit (?:names|gives|holds) no\b", "'no … given'"),
    (r"\bnot one of the values\b", "'unknown value'"),
    (r"\bfor want of\b|\bthe want of\b|\bwants? an?\b", "'because there is no', 'needs'"),
    # Words with a plainer one.
    (r"\bin silence\b", "'without a message', 'prints nothing'"),
    (r"\bbeside (?:that|this),|\bbesides (?:that|this|it|what)\b", "'also'"),
    (r"\b(?:may|can|told|known) besides\b", "'also'"),
    (r"\bwhoever (?:may|has|is|wants|looks|had)\b", "'anyone who'"),
    (r"\bof an? (?:record|file|date|case|value|store|name|key|text) that\b", "'if the … '"),
    (r"\bbelongs? into\b", "'belongs in'"),
    (r"\binto quotes\b", "'in quotes', 'quote …'"),
    (r"\bin the (?:place|manner) of\b|\bin the way of\b(?! writing)", "'instead of', 'like'"),
    (r"\bso as to\b", "'to', 'so'"),
    (r"\bso (?:many|long) (?:days|weeks|months|as)\b|\bfor so (?:many|long)\b", "'this many', 'as long as'"),
    (r"\b(?:update|busy|late|overdue) for long\b|\blong without\b", "'no recent …', 'for a long time'"),
    (r"\bmend(?:s|ed|ing)?\b", "'fix', 'correct'"),
    (r"\banew\b", "'again', 're-'"),
    (r"\b(?:whence|thereof|therein|therewith|wherein|thereby|whereof)\b", "a modern word"),
    (r"\bto and fro\b", "'backwards and forwards'"),
    (r"\bin earnest\b", "'to install it', 'for real use'"),
    (r"\bat the (?:most|least)\b", "'at most', 'at least'"),
    (r"\bone after the other\b", "'one after another'"),
    (r"\botherwise than\b|\bother \w+ than (?:the|those|that|Latin)\b", "'differently from', 'except'"),
    (r"\bbut for (?:its|the|what|those|errors)\b|\bbut where\b", "'except', 'apart from'"),
    (r"\b(?:all|each) else (?:is|are|takes|has)\b|\ball that (?:is|are|was|it)\b", "'everything else', 'everything that'"),
    (r"\b(?:or|and) the like\b", "'or similar'"),
    (r"\bfound out\b|\bfinds? out (?:which|how|what)\b", "'detected', 'works out'"),
    (r"\bbehind (?:the program's|its) back\b", "'from outside'"),
    (r"\bsince when\b", "'when … began'"),
    # Verbs that English does not use so.
    (r"\bend(?:s|ed)? with (?:code |status )?\d", "'exits with'"),
    (r"\b(?:is|are|was|were|be) (?:not )?looked (?:at|for)\b|\blooks? whether\b|\blook (?:is|was) taken\b", "'is checked'"),
    (r"\b(?:is|are|was|be) gone through\b", "'is checked again'"),
    (r"\bheld to (?:the|it|what|its|this)\b|\bholds? \w+ to (?:the|it|what|its|this)\b", "'checked against', 'follows'"),
    (r"\bstands? (?:beside|before|in(?! for)|on|at|so|under|there|behind|with|right|as|where|until)\b", "'is'"),
    (r"\bonly what stands so\b", "name the status"),
    (r"\b(?:is|are) to be (?:\w+ed|brought|given|made|told|found|said|read|written|taken)\b", "'must be'"),
    (r"\bmay not (?:be (?:entered|recorded|completed|ratified|given|used|read|written|named|empty|before|after)|"
     r"(?:ratify|complete|both|refer|use|include))\b", "'can't', 'must not'"),
    (r"\bmay (?:only )?be (?:given|used|entered|recorded|named|empty|left out|changed|removed|ratified|reopened)\b",
     "'can be'"),
    (r"\bgoes? over to\b", "'moves to'"),
    (r"\bcomes? to (?:its|their) turn\b", "'takes its turn'"),
    (r"\bwhat (?:\w+ ){1,5}comes? to\b", "'the result', 'the total'"),
    (r"\bput(?:s|ting)? (?:an? \w+|it|them|the \w+|what \S+ \S+ \S+) before (?:the|those|whom|people)\b",
     "'escalate', 'refer up to'"),
    (r"\brows that can't be:|\bwhat can't be\b", "'rows can't be …', 'impossible'"),
    (r"\b(?:is|was|are|were) (?:made|begun) again (?:from|of)\b", "'is rebuilt from'"),
    (r"\bhow it is (?:written|called)\b", "'output format', 'name'"),
    (r"\bis called as\b", "'takes its name from'"),
    (r"\bgets? on with\b", "'makes progress on'"),
    (r"\b(?:named|listed|mistakes?|problems?|wrong)\b[^.\n]{0,25}\bat once\b", "'together'"),
    (r"\bby itself every\b|\bruns? by itself\b", "'weekly job', 'scheduled'"),
    (r"\b(?:is|are) done to (?:it|them)\b", "name the action"),
    (r"\bmake (?:the )?\w+ again from\b", "'rebuild … from'"),
    (r"\bmade susr\.toml\b", "'created'"),
    (r"\bwhat (?:an? |the |the board's )?\w+ (?:told|said|did) (?:of|to)\b", "'update', 'decision'"),
    (r"\bwhat (?:the |an? )?\w+ (?:is|are) for\b", "name the purpose"),
    (r"\bwhat the user asked\b", "name the action"),
    (r"\bcorrects what was not\b", "'refers to an event recorded later'"),
    (r"\bof what (?:the|a) \w+ (?:gives|has|holds) no\b", "'for … that have none'"),
    (r"\bthat is in time\b", "'due date'"),
    (r", or did\b", "'led by'"),
    (r"\bneeded and not enough\b", "'necessary but not sufficient'"),
    (r"\bmeans? no harm\b", "'well-behaved'"),
    (r"\b\w+s are too many\b", "'too high'"),
    (r"\bfrom elsewhere\b", "'untrusted'"),
    (r"\bthe (?:next|first|last) who\b|\b, in turn an?\b", "name them; 'alternately'"),
    (r"\banother \w+ than\b", "'a different … from the one'"),
    (r"\b(?:row|file|line|page|folder|column) an? (?:value|leg|action|case|language|command|agency|board|event|line|"
     r"kind|layer|state)\b", "'one … per …'"),
)
PATTERNS = [(re.compile(pattern.replace(" ", r"\s") if pattern.startswith(SENTENCE) else
                        re.sub(r"(?<!\\) (?![^\[]*\])", r"\\s+", pattern),
                        0 if pattern.startswith(SENTENCE) else re.IGNORECASE), better) for pattern, better in TURNS]


def blanked(match):
    """The same number of lines, without the text."""
    return "\n" * match.group().count("\n")


def prose_of(path):
    """The first line of each text in the file, and the text."""
    text = path.read_text(encoding="utf-8")
    if path.suffix != ".po":
        text = re.sub(r"^```.*?^```$", blanked, text, flags=re.DOTALL | re.MULTILINE)
        if "<!-- Made " in text:
            text = re.sub(r"^\|.*$", "", text, flags=re.MULTILINE)
        yield 1, re.sub(r"<!--.*?-->", blanked, text, flags=re.DOTALL)
        return
    for match in re.finditer(r'^msgstr(?:\[\d\])? ((?:"(?:[^"\\]|\\.)*"\n?)+)', text, re.MULTILINE):
        words = "".join(re.findall(r'"((?:[^"\\]|\\.)*)"', match.group(1)))
        yield text.count("\n", 0, match.start()) + 1, words.replace('\\"', '"').replace("\\n", " ")


def findings_in(path):
    for first, text in prose_of(path):
        for pattern, better in PATTERNS:
            for match in pattern.finditer(text):
                line = first + text.count("\n", 0, match.start())
                yield line, f"{' '.join(match.group().split())!r}: write {better}"


def default_files():
    return [*sorted(ROOT.glob("*.md")), *sorted((ROOT / "docs").rglob("*.md")), ROOT / "examples" / "README.md",
            ROOT / "src" / "catalogue" / "en.po"]


def main():
    files = [pathlib.Path(name).resolve() for name in sys.argv[1:]] or default_files()
    count = 0
    for path in files:
        name = path.relative_to(ROOT) if path.is_relative_to(ROOT) else path
        for line, finding in sorted(findings_in(path)):
            print(f"{name}:{line}: {finding}")
            count += 1
    print(f"{len(files)} files: {count} phrases read as translated" if count else f"{len(files)} files read as English")
    return 1 if count else 0


if __name__ == "__main__":
    sys.exit(main())
