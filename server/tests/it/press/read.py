"""Reads what the press made, with readers that know nothing of it."""
import io
import sys
import urllib.request
import zipfile

import pikepdf
import pypdf
from lxml import etree

job, base = sys.argv[1:]
XHTML = "{http://www.w3.org/1999/xhtml}"
OPF = "{http://www.idpf.org/2007/opf}"
DC = "{http://purl.org/dc/elements/1.1/}"


def get(path):
    with urllib.request.urlopen(base + path) as answer:
        return answer.read()


def outline_titles(pdf):
    with pdf.open_outline() as outline:
        return [item.title for item in outline.root]


def tags(node, found):
    """Every structure type in the tree, in reading order, with the descriptions of figures."""
    if isinstance(node, pikepdf.Array):
        for kid in node:
            tags(kid, found)
    elif isinstance(node, pikepdf.Dictionary):
        if "/S" in node and node.get("/Type", "/StructElem") == "/StructElem":
            found.append((str(node.S), str(node.get("/Alt", ""))))
        if "/K" in node:
            tags(node.K, found)
    return found


def look(data, title, language):
    """Checks what every PDF of ours promises; gives its text and its tags."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        assert not pdf.check_pdf_syntax(), pdf.check_pdf_syntax()
        assert pdf.Root.Lang == language, pdf.Root.Lang
        assert pdf.Root.MarkInfo.Marked
        assert pdf.Root.ViewerPreferences.DisplayDocTitle
        with pdf.open_metadata() as meta:
            assert meta["pdfuaid:part"] == "1"
            assert meta["dc:title"] == title, meta["dc:title"]
            assert meta["dc:creator"] == ["Opslag"], meta["dc:creator"]
        found = tags(pdf.Root.StructTreeRoot.K, [])
        assert all(alt for kind, alt in found if kind == "/Figure"), found
        assert not any("/JS" in str(key) or "/JavaScript" in str(key) for key in pdf.Root.keys())
        assert "/EmbeddedFiles" not in pdf.Root.get("/Names", {})
    pages = pypdf.PdfReader(io.BytesIO(data)).pages
    return [" ".join(page.extract_text().split()) for page in pages], [kind for kind, _ in found]


def in_order(text, *parts):
    at = 0
    for part in parts:
        found = text.find(part, at)
        assert found >= 0, f"{part!r} is not in {text[at:]!r}"
        at = found + len(part)


def sheets():
    slug = "one-hashtag-one-summer"
    pages, found = look(get(f"/en/concepts/{slug}/card.pdf"), "One hashtag, one summer", "en")
    assert len(pages) == 1, len(pages)
    in_order(pages[0], "One hashtag, one summer", "Target group", "Use it when", "Why it works", "Steps",
             "Who does what", "How to measure", "Pitfalls", "Sources", f"/en/concepts/{slug}")
    assert found.count("/H1") == 1 and "/H2" in found, found
    assert {"/Table", "/TH", "/L", "/LI", "/Link", "/Figure"} <= set(found), set(found)

    pages, found = look(get(f"/da/concepts/{slug}/card.pdf"), "Ét hashtag, én sommer", "da")
    assert len(pages) == 1
    in_order(pages[0], "Ét hashtag, én sommer", "Målgruppe", "Brug det når", "Hvorfor det virker", "Faldgruber")

    pages, found = look(get(f"/da/concepts/{slug}/poster.pdf"), "Ét hashtag, én sommer", "da")
    assert len(pages) == 1
    in_order(pages[0], "Ét hashtag, én sommer", "De første tre trin", "Skal vi prøve det?")


def booklets():
    chosen = "c=one-hashtag-one-summer&c=bookface-every-friday&name=For%20Monday"
    data = get(f"/en/catalogue/booklet.pdf?{chosen}")
    pages, found = look(data, "For Monday", "en")
    in_order(pages[0], "Opslag", "For Monday", "2 concepts")
    in_order(pages[1], "Contents", "One hashtag, one summer", "Bookface every Friday", "Find by")
    in_order(pages[-1], "Find by", "Goal", "Channel", "Facebook", "Target group")
    assert found.count("/TOC") >= 1 and found.count("/H1") >= 4, found
    with pikepdf.open(io.BytesIO(data)) as pdf:
        assert outline_titles(pdf) == ["Contents", "One hashtag, one summer", "Bookface every Friday", "Find by …"]
        inside = [note.get("/A", note).get("/D", note.get("/Dest")) for page in pdf.pages
                  for note in page.get("/Annots", []) if "/URI" not in note.get("/A", {})]
        assert len(inside) > 6 and all(place is not None for place in inside), inside

    book(get(f"/en/catalogue/booklet.epub?{chosen}"), "For Monday", "en", 2)
    book(get("/da/catalogue/booklet.epub"), "Kataloget", "da", None)


def book(data, title, language, count):
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.testzip() is None
        names = archive.namelist()
        assert names[0] == "mimetype" and archive.infolist()[0].compress_type == zipfile.ZIP_STORED
        package = etree.fromstring(archive.read("EPUB/package.opf"))
        assert package.find(f".//{DC}title").text == title
        assert package.find(f".//{DC}language").text == language
        listed = {item.get("href"): item for item in package.iter(f"{OPF}item")}
        there = {name.removeprefix("EPUB/") for name in names if name.startswith("EPUB/")}
        assert there - {"package.opf"} == set(listed), there ^ set(listed)
        spine = [item.get("idref") for item in package.iter(f"{OPF}itemref")]
        ids = {item.get("id"): href for href, item in listed.items()}
        if count:
            assert sum(name.startswith("concept-") for name in spine) == count
        for href in listed:
            if href.endswith(".svg"):
                etree.fromstring(archive.read(f"EPUB/{href}"))
            if not href.endswith(".xhtml"):
                continue
            page = etree.fromstring(archive.read(f"EPUB/{href}"))
            assert page.get("{http://www.w3.org/XML/1998/namespace}lang") == language
            assert page.findtext(f".//{XHTML}h1"), href
            for link in page.iter(f"{XHTML}a"):
                to = link.get("href")
                assert to in listed or to.startswith(("http://", "https://", "mailto:")), to
            for image in page.iter(f"{XHTML}img"):
                assert image.get("src") in listed and image.get("alt") is not None
        assert {ids[name] for name in spine} == {href for href in listed if href.endswith(".xhtml")}


def titles():
    with zipfile.ZipFile(io.BytesIO(get(""))) as archive:
        names = sorted(name for name in archive.namelist() if "/concept-" in name)
        print(", ".join(etree.fromstring(archive.read(name)).findtext(f".//{XHTML}h1") for name in names))


if job == "titles":
    titles()
else:
    {"sheets": sheets, "booklets": booklets}[job]()
    print("content")
