"""Checks signatures as the Standard Webhooks convention has them, with nothing but Python's own library.

Arguments: a secret, an id, a time in seconds, the signatures, the body. Prints how many of the signatures are right.
"""

import base64
import hashlib
import hmac
import sys

secret, message, seconds, signatures, body = sys.argv[1:]
key = base64.b64decode(secret.removeprefix("whsec_"), validate=True)
assert 24 <= len(key) <= 64, len(key)
signed = f"{message}.{seconds}.{body}".encode()
right = "v1," + base64.b64encode(hmac.new(key, signed, hashlib.sha256).digest()).decode()
print(sum(hmac.compare_digest(right, one) for one in signatures.split(" ")))
