# A harvester that knows nothing of us takes everything, and asks wrongly once for every error there is.
import sys
from sickle import Sickle
from sickle import oaiexceptions as errors

base = sys.argv[1]
for method in ("GET", "POST"):
    sickle = Sickle(base + "/oai", http_method=method)
    identity = sickle.Identify()
    assert identity.baseURL == base + "/oai", identity.baseURL
    assert identity.deletedRecord == "persistent" and identity.protocolVersion == "2.0"
    assert [it.metadataPrefix for it in sickle.ListMetadataFormats()] == ["oai_dc"]
    sets = [it.setSpec for it in sickle.ListSets()]
    assert len(sets) == len(set(sets)) and "goal" in sets and "goal:events" in sets
    records = list(sickle.ListRecords(metadataPrefix="oai_dc"))
    headers = list(sickle.ListIdentifiers(metadataPrefix="oai_dc"))
    assert [it.header.identifier for it in records] == [it.identifier for it in headers]
    assert len({it.identifier for it in headers}) == len(headers)
    alive = [it for it in records if not it.deleted]
    for record in alive:
        for name in ("title", "creator", "date", "identifier", "type", "rights", "language"):
            assert record.metadata[name], (record.header.identifier, name)
        again = sickle.GetRecord(identifier=record.header.identifier, metadataPrefix="oai_dc")
        assert again.metadata == record.metadata
        if len(alive) > 50:
            break
    stamps = [it.header.datestamp for it in records]
    assert stamps == sorted(stamps)
    for exact in (10, 20):
        cut = lambda stamp: stamp if exact == 20 else stamp[:10]
        first, last = cut(stamps[0]), cut(stamps[-1])
        assert len(list(sickle.ListIdentifiers(metadataPrefix="oai_dc", **{"from": first, "until": last}))) == len(records)
        some = list(sickle.ListIdentifiers(metadataPrefix="oai_dc", until=first))
        assert [it.datestamp for it in some] == [it for it in stamps if cut(it) == first]
    part = list(sickle.ListRecords(metadataPrefix="oai_dc", set="goal:events", ignore_deleted=True))
    assert part and all("goal:events" in it.header.setSpecs for it in part)
    assert len(part) == sum("goal:events" in it.header.setSpecs for it in records)
    for wrong, ask in [
        (errors.BadArgument, lambda: sickle.ListRecords(metadataPrefix="oai_dc", x="y")),
        (errors.CannotDisseminateFormat, lambda: sickle.ListRecords(metadataPrefix="marc21")),
        (errors.IdDoesNotExist, lambda: sickle.GetRecord(identifier="oai:elsewhere:1", metadataPrefix="oai_dc")),
        (errors.NoRecordsMatch, lambda: sickle.ListRecords(metadataPrefix="oai_dc", **{"from": "2099-01-01"})),
        (errors.BadResumptionToken, lambda: sickle.ListRecords(resumptionToken="invented")),
    ]:
        try:
            ask()
        except wrong:
            continue
        raise AssertionError(f"no {wrong.__name__}")
print(len(records), len(records) - len(alive))
