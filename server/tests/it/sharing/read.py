# Everything that is published, read by programs that know nothing of us.
import json, sys, urllib.error, urllib.request
import extruct, feedparser
from lxml import etree
from openapi_spec_validator import validate

base, slug = sys.argv[1], sys.argv[2]


def get(path, **headers):
    ask = urllib.request.Request(path if path.startswith("http") else base + path, headers=headers)
    with urllib.request.urlopen(ask) as answer:
        return answer.read(), answer.headers


def root(path):
    text, headers = get(path)
    assert "xml" in headers["content-type"], (path, headers["content-type"])
    return etree.fromstring(text, etree.XMLParser(resolve_entities=False))


OAI = "{http://www.openarchives.org/OAI/2.0/}"
ATOM = "{http://www.w3.org/2005/Atom}"
MAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
for path, tag in [
    ("/oai?verb=ListRecords&metadataPrefix=oai_dc", OAI + "OAI-PMH"),
    ("/oai?verb=nothing", OAI + "OAI-PMH"),
    ("/feeds/da/catalogue.atom", ATOM + "feed"),
    ("/sitemap.xml", MAP + "urlset"),
    ("/en/opensearch.xml", "{http://a9.com/-/spec/opensearch/1.1/}OpenSearchDescription"),
    (f"/oembed?format=xml&url={base}/en/concepts/{slug}", "oembed"),
]:
    assert root(path).tag == tag, path

# feeds
for language in ("nb", "sv"):
    assert not feedparser.parse(get(f"/feeds/{language}/catalogue.atom")[0]).bozo, language
for language in ("en", "da"):
    text, headers = get(f"/feeds/{language}/catalogue.atom")
    feed = feedparser.parse(text, response_headers={"content-type": headers["content-type"]})
    assert not feed.bozo, feed.bozo_exception
    assert feed.version == "atom10" and feed.feed.language == language and len(feed.entries) >= 15
    assert len({it.id for it in feed.entries}) == len(feed.entries)
    for entry in feed.entries:
        assert entry.link.startswith(f"{base}/{language}/concepts/") and entry.title and entry.summary
        assert entry.updated_parsed and entry.published_parsed and entry.authors and entry.tags
    try:
        get(f"/feeds/{language}/catalogue.atom", **{"If-None-Match": headers["etag"]})
        raise AssertionError("it has not changed")
    except urllib.error.HTTPError as unchanged:
        assert unchanged.code == 304, unchanged.code
    one = feed.entries[0].tags[0]
    facet = one.scheme.split("#")[1]
    part = feedparser.parse(get(f"/feeds/{language}/{facet}-{one.term}.atom")[0])
    assert 0 < len(part.entries) and feed.entries[0].id in {it.id for it in part.entries}

# the list of pages leads to pages, in each of their languages
pages = root("/sitemap.xml")
known = {loc.text for loc in pages.iter(MAP + "loc")}
for link in pages.iter("{http://www.w3.org/1999/xhtml}link"):
    assert link.get("hreflang") in ("en", "da", "nb", "sv") and link.get("href") in known
for address in known:
    assert get(address)[1].get_content_type() == "text/html", address
assert f"Sitemap: {base}/sitemap.xml" in get("/robots.txt")[0].decode()

# what pages say of themselves
for language in ("en", "da"):
    page = f"{base}/{language}/concepts/{slug}"
    found = extruct.extract(get(page)[0].decode(), base_url=page, syntaxes=["json-ld", "opengraph"])
    [card] = found["json-ld"]
    assert card["@type"] == "CreativeWork" and card["url"] == page and card["inLanguage"] == language
    assert card["license"] == "https://creativecommons.org/licenses/by/4.0/" and card["author"] and card["isBasedOn"]
    graph = dict(found["opengraph"][0]["properties"])
    assert graph["og:url"] == page and graph["og:title"] == card["name"], graph
    picture, headers = get(graph["og:image"])
    assert headers["content-type"] == "image/png" and picture[1:4] == b"PNG"
    assert int.from_bytes(picture[16:20]) == 1200 and int.from_bytes(picture[20:24]) == 630
    for path, kind in ((f"/{language}", "WebSite"), (f"/{language}/catalogue", "CollectionPage")):
        [data] = extruct.extract(get(path)[0].decode(), base_url=base, syntaxes=["json-ld"])["json-ld"]
        assert data["@type"] == kind and data["url"] == base + path
    told = json.loads(get(f"/oembed?maxwidth=300&url={page}")[0])
    assert told["version"] == "1.0" and told["type"] == "rich" and told["width"] == 300 and told["title"] == card["name"]
    [frame] = etree.HTML(told["html"]).iter("iframe")
    assert "allow-scripts" not in frame.get("sandbox") and frame.get("width") == "300"
    framed, headers = get(frame.get("src"))
    policy = headers["content-security-policy"]
    assert "frame-ancestors *" in policy and "sandbox" in policy and headers["set-cookie"] is None
    assert b"<script" not in framed and card["name"] in framed.decode()

# the API
description = json.loads(get("/api/v1/openapi.json")[0])
assert description["openapi"].startswith("3.1")
validate(description)
total, seen, following = None, [], base + "/api/v1/concepts?limit=4"
while following:
    text, headers = get(following)
    answer = json.loads(text)
    seen += [it["id"] for it in answer["concepts"]]
    total, following = answer["total"], answer["next"]
    assert ('rel="next"' in (headers["link"] or "")) == bool(following)
assert len(seen) == len(set(seen)) == total >= 15, (len(seen), total)
for one in seen[:3]:
    assert json.loads(get("/api/v1/concepts/" + one)[0])["id"] == one
seen, cursor, more = [], "", True
while more:
    answer = json.loads(get("/api/v1/changes?limit=5" + cursor)[0])
    seen += [it["id"] for it in answer["changes"]]
    cursor, more = "&cursor=" + answer["cursor"], answer["more"]
assert len(seen) == len(set(seen)) == total
assert json.loads(get("/api/v1/changes?limit=5" + cursor)[0])["changes"] == []
print("read")
