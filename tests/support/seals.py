# SPDX-License-Identifier: MIT
"""The seal of an event, made without susr: see docs/record.md."""
import hashlib
import re

SEALED = ("sequence", "recorded_at", "actor", "on_behalf_of", "effective", "effective_on", "case_reference",
          "subject", "kind", "payload", "changes", "previous_hash")
SALTED = re.compile(r'\{"salt":"([0-9a-f]{32})","text":("(?:[^"\\]|\\.)*")\}')


def digest(salt, text):
    """What stands for a text in the seal; `text` as JSON has it, in quotes."""
    return hashlib.sha256((salt + text).encode()).hexdigest()


def with_digests(json_text):
    return SALTED.sub(lambda found: f'{{"digest":"{digest(found[1], found[2])}"}}', json_text)


def without_salts(json_text):
    """The texts as they stood before they had salts."""
    return SALTED.sub(lambda found: found[2], json_text)


def hash_of(columns):
    """The hash of an event, from the texts of its columns, SEALED."""
    values = [with_digests(str(value)).encode() for value in columns]
    return hashlib.sha256(b"".join(b"%d:%s," % (len(value), value) for value in values)).hexdigest()
