#!/usr/bin/env python3
"""Walks an exported audit log (JSON lines, see its first line) without any of Opslag's code.

Usage: check-audit.py audit.jsonl [HEAD]   HEAD is the last hash somebody wrote down earlier, if they did.
"""

import hashlib
import json
import sys

COVERED = ["previous_hash", "id", "at", "act", "role", "account", "season", "kind", "record", "what", "reason_digest"]


def sha(data):
    return hashlib.sha256(data).hexdigest()


def covered(entry):
    for name in COVERED:
        value = entry[name]
        text = ("" if value is None else str(value)).encode()
        yield len(text).to_bytes(8, "big") + text


def walk(lines, seen_before=None):
    told = json.loads(next(lines))
    last, count, seen = "", 0, seen_before in (None, "")
    for line in lines:
        entry = json.loads(line)
        count += 1
        if entry["id"] != count or entry["previous_hash"] != last:
            return f"entry {entry['id']}: something is missing or was put in before it"
        if sha(b"".join(covered(entry))) != entry["hash"]:
            return f"entry {entry['id']}: it was changed"
        salt, reason = entry["reason_salt"], entry["reason"]
        if (salt or reason) and sha(f"{salt}\n{reason}".encode()) != entry["reason_digest"]:
            return f"entry {entry['id']}: its reason was changed"
        last = entry["hash"]
        seen = seen or last == seen_before
    if (count, last) != (told["entries"], told["head"]):
        return f"the log ends after {count} of {told['entries']} entries"
    return None if seen else "the hash that was written down earlier is nowhere in it"


if __name__ == "__main__":
    with open(sys.argv[1], encoding="utf-8") as file:
        fault = walk(file, sys.argv[2] if len(sys.argv) > 2 else None)
    print(fault or "whole")
    sys.exit(1 if fault else 0)
