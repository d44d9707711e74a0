"""An OpenID Connect provider that lies in the way its path says: /honest, /audience, /issuer, /expired, /nonce,
/unsigned, /other-key, /unverified, /silent. Signs with keys of its own. Prints its port and serves until it is ended."""

import json
import sys
import time
from base64 import urlsafe_b64encode
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlencode, urlsplit

from joserfc import jwt
from joserfc.jwk import RSAKey

KEY = RSAKey.generate_key(2048, {"kid": "ours", "alg": "RS256", "use": "sig"}, private=True)
OTHER = RSAKey.generate_key(2048, {"kid": "ours", "alg": "RS256", "use": "sig"}, private=True)
NONCES = {}


def token(manner, issuer, client, nonce):
    now = int(time.time())
    claims = {
        "iss": "http://elsewhere.test" if manner == "issuer" else issuer,
        "aud": "somebody-else" if manner == "audience" else client,
        "sub": "lying-1",
        "iat": now - 7200,
        "exp": now - 3600 if manner == "expired" else now + 600,
        "nonce": "made-up" if manner == "nonce" else nonce,
    }
    if manner != "silent":
        claims |= {"email": "lying@library.example", "email_verified": manner != "unverified"}
    if manner == "unsigned":
        part = lambda value: urlsafe_b64encode(json.dumps(value).encode()).rstrip(b"=").decode()
        return f"{part({'alg': 'none'})}.{part(claims)}."
    return jwt.encode({"alg": "RS256", "kid": "ours"}, claims, OTHER if manner == "other-key" else KEY)


class Provider(BaseHTTPRequestHandler):
    def log_message(self, *_):
        pass

    def answer(self, value, status=200, **headers):
        body = json.dumps(value).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        for name, text in headers.items():
            self.send_header(name, text)
        self.end_headers()
        self.wfile.write(body)

    def route(self):
        url = urlsplit(self.path)
        manner = url.path.split("/")[1]
        issuer = f"http://127.0.0.1:{self.server.server_port}/{manner}"
        return manner, issuer, url.path[len(manner) + 1 :], parse_qs(url.query)

    def do_GET(self):
        manner, issuer, path, query = self.route()
        if path == "/.well-known/openid-configuration":
            self.answer({
                "issuer": issuer,
                "authorization_endpoint": f"{issuer}/authorize",
                "token_endpoint": f"{issuer}/token",
                "jwks_uri": f"{issuer}/keys",
                "response_types_supported": ["code"],
                "subject_types_supported": ["public"],
                "id_token_signing_alg_values_supported": ["RS256"],
            })
        elif path == "/keys":
            self.answer({"keys": [KEY.as_dict(private=False)]})
        elif path == "/authorize":
            code = f"{manner}-{len(NONCES)}"
            NONCES[code] = query["nonce"][0]
            back = urlencode({"code": code, "state": query["state"][0]})
            self.answer({}, 302, Location=f"{query['redirect_uri'][0]}?{back}")
        else:
            self.answer({}, 404)

    def do_POST(self):
        manner, issuer, _, _ = self.route()
        form = parse_qs(self.rfile.read(int(self.headers["Content-Length"])).decode())
        code = form["code"][0]
        self.answer({
            "access_token": "a",
            "token_type": "Bearer",
            "id_token": token(manner, issuer, "opslag", NONCES[code]),
        })


server = ThreadingHTTPServer(("127.0.0.1", 0), Provider)
print(server.server_port, flush=True)
try:
    server.serve_forever()
except KeyboardInterrupt:
    sys.exit(0)
