//! OAI-PMH 2.0: how library portals harvest a catalogue (openarchives.org/OAI/openarchivesprotocol.html).
//!
//! Deletions are kept for good. A list is ordered by change, so what changes while somebody harvests moves to its end, and
//! a harvest misses nothing. Every set lists every deletion: which sets a withdrawn card belonged to is nobody's business.

mod arguments;
mod record;
mod token;

use self::{
    arguments::{Fault, List, Query, read},
    record::{header, metadata},
    token::Token,
};
use super::{
    Asked,
    record::{Part, SITE_NAME},
    reply, time, urls,
    xml::Xml,
};
use crate::{error::PageResult, messages::Tr};
use axum::{
    extract::{Form, Query as InAddress},
    http::{HeaderValue, header::CONTENT_TYPE},
    response::{IntoResponse, Response},
};
use domain::language::Language;
use store::concepts::{ChangeRange, Shared};

/// Records in one answer.
const PAGE: usize = 100;
/// Concepts looked at in one go, when a set is asked for.
const PORTION: u64 = 200;

type Pairs = Vec<(String, String)>;

pub async fn by_address(asked: Asked, InAddress(pairs): InAddress<Pairs>) -> PageResult {
    answer(&asked, &pairs).await
}

pub async fn by_form(asked: Asked, Form(pairs): Form<Pairs>) -> PageResult {
    answer(&asked, &pairs).await
}

/// One portion of a list, and where it goes on.
struct Portion {
    records: Vec<Shared>,
    next: Option<Token>,
    /// How many came before, where this is not the first portion.
    before: Option<usize>,
}

/// What there is to say.
enum Told {
    Identity { earliest: String },
    Formats,
    Sets,
    Record(Box<Shared>),
    List { portion: Portion, whole: bool },
}

async fn answer(asked: &Asked, pairs: &Pairs) -> PageResult {
    let told = match read(pairs, asked.base()) {
        Ok(query) => look(asked, query).await?,
        Err(fault) => Err(fault),
    };
    let now = asked.site.backend.now();
    let base = format!("{}{}", asked.base(), urls::OAI);
    let echoes = !matches!(&told, Err(fault) if fault.hides_arguments());
    let echoed: Vec<(&str, &str)> = match echoes {
        true => pairs.iter().map(|(key, value)| (key.as_str(), value.as_str())).collect(),
        false => Vec::new(),
    };
    let mut xml = Xml::document();
    let root = [
        ("xmlns", "http://www.openarchives.org/OAI/2.0/"),
        ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
        (
            "xsi:schemaLocation",
            "http://www.openarchives.org/OAI/2.0/ http://www.openarchives.org/OAI/2.0/OAI-PMH.xsd",
        ),
    ];
    xml.within("OAI-PMH", &root, |xml| {
        xml.text("responseDate", &[], &time::seconds(now));
        xml.text("request", &echoed, &base);
        match &told {
            Err(fault) => xml.text("error", &[("code", fault.code())], fault.words()),
            Ok(told) => {
                let verb = pairs.iter().find(|(key, _)| key == "verb").map_or("", |(_, verb)| verb.as_str());
                xml.within(verb, &[], |xml| say(xml, asked, told));
            }
        }
    });
    let mut response: Response = xml.finish().into_response();
    reply::open(response.headers_mut());
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("text/xml; charset=utf-8"));
    Ok(response)
}

async fn look(asked: &Asked, query: Query) -> PageResult<Result<Told, Fault>> {
    let store = asked.store();
    Ok(match query {
        Query::Identify => {
            let earliest = match store.span_of_shared_changes().await? {
                Some((first, _)) => first,
                None => asked.site.backend.now(),
            };
            Ok(Told::Identity { earliest: time::seconds(earliest) })
        }
        Query::ListSets => Ok(Told::Sets),
        Query::ListMetadataFormats { identifier: None } => Ok(Told::Formats),
        Query::ListMetadataFormats { identifier: Some(identifier) } => {
            match find(asked, &identifier).await? {
                Some(_) => Ok(Told::Formats),
                None => Err(Fault::IdDoesNotExist),
            }
        }
        Query::GetRecord { identifier } => match find(asked, &identifier).await? {
            Some(record) => Ok(Told::Record(Box::new(record))),
            None => Err(Fault::IdDoesNotExist),
        },
        Query::List { list, whole } => {
            let portion = portion(asked, list).await?;
            if portion.records.is_empty() {
                Err(Fault::NoRecordsMatch)
            } else {
                Ok(Told::List { portion, whole })
            }
        }
    })
}

async fn find(asked: &Asked, identifier: &str) -> PageResult<Option<Shared>> {
    let Some(uuid) = record::uuid_of(identifier, asked.base()) else { return Ok(None) };
    Ok(asked.store().find_shared(uuid).await?)
}

async fn portion(asked: &Asked, list: List) -> PageResult<Portion> {
    let mut range = ChangeRange { from: list.from, until: list.until, after: list.after };
    let mut records: Vec<Shared> = Vec::new();
    // one more than is shown says whether the list goes on
    while records.len() <= PAGE {
        let looked_at = asked.store().list_shared_changes(range, PORTION).await?;
        let last = u64::try_from(looked_at.len()).unwrap_or_default() < PORTION;
        range.after = looked_at.last().map(Shared::mark).or(range.after);
        records.extend(looked_at.into_iter().filter(|shared| list.set.holds(shared)));
        if last {
            break;
        }
    }
    let more = records.len() > PAGE;
    records.truncate(PAGE);
    let after = records.last().map(Shared::mark);
    let seen = list.seen + records.len();
    let next = after.filter(|_| more).map(|after| Token(List { after: Some(after), seen, ..list }));
    Ok(Portion { next, before: list.after.map(|_| list.seen), records })
}

fn say(xml: &mut Xml, asked: &Asked, told: &Told) {
    let base = asked.base();
    match told {
        Told::Identity { earliest } => {
            xml.text("repositoryName", &[], SITE_NAME);
            xml.text("baseURL", &[], &format!("{base}{}", urls::OAI));
            xml.text("protocolVersion", &[], "2.0");
            xml.text("adminEmail", &[], &admin_email(asked));
            xml.text("earliestDatestamp", &[], earliest);
            xml.text("deletedRecord", &[], "persistent");
            xml.text("granularity", &[], "YYYY-MM-DDThh:mm:ssZ");
        }
        Told::Formats => xml.within("metadataFormat", &[], |xml| {
            xml.text("metadataPrefix", &[], "oai_dc");
            xml.text("schema", &[], "http://www.openarchives.org/OAI/2.0/oai_dc.xsd");
            xml.text("metadataNamespace", &[], "http://www.openarchives.org/OAI/2.0/oai_dc/");
        }),
        Told::Sets => {
            let t = Tr::new(Language::En);
            let mut facet_before = "";
            for part in Part::all() {
                let (facet, value) = part.words();
                let mut set = |spec: &str, name: &str| {
                    xml.within("set", &[], |xml| {
                        xml.text("setSpec", &[], spec);
                        xml.text("setName", &[], name);
                    });
                };
                if facet != facet_before {
                    set(facet, &t.of("sharing-set-", facet));
                    facet_before = facet;
                }
                set(&format!("{facet}:{value}"), &part.name(t));
            }
        }
        Told::Record(shared) => whole_record(xml, shared, base),
        Told::List { portion, whole } => {
            for shared in &portion.records {
                if *whole { whole_record(xml, shared, base) } else { header(xml, shared, base) }
            }
            let cursor = portion.before.unwrap_or_default().to_string();
            match (&portion.next, portion.before) {
                (Some(next), _) => xml.text("resumptionToken", &[("cursor", &cursor)], &next.write(base)),
                // an empty one ends a list that came in portions
                (None, Some(_)) => xml.empty("resumptionToken", &[("cursor", &cursor)]),
                (None, None) => {}
            }
        }
    }
}

fn whole_record(xml: &mut Xml, shared: &Shared, base: &str) {
    xml.within("record", &[], |xml| {
        header(xml, shared, base);
        if let Shared::Concept(concept) = shared {
            xml.within("metadata", &[], |xml| metadata(xml, concept, base));
        }
    });
}

/// Whoever is named for security, where that is a mailbox; the postmaster of the host otherwise (RFC 5321, 4.5.1).
fn admin_email(asked: &Asked) -> String {
    let named = asked.site.security_contact.as_deref().and_then(|contact| contact.strip_prefix("mailto:"));
    named.map_or_else(|| format!("postmaster@{}", record::host(asked.base())), str::to_owned)
}
