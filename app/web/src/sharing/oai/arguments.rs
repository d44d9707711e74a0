//! What a harvester asks, checked as strictly as the protocol wants it.

use super::{super::time, Part, Shared, token::Token};
use domain::time::Timestamp;
use std::collections::BTreeMap;
use store::concepts::ChangeMark;

/// A question that makes sense.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Query {
    Identify,
    ListMetadataFormats {
        identifier: Option<String>,
    },
    ListSets,
    GetRecord {
        identifier: String,
    },
    /// `whole` records, or their headers only.
    List {
        list: List,
        whole: bool,
    },
}

/// Which records, from where on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct List {
    pub from: Option<Timestamp>,
    pub until: Option<Timestamp>,
    pub set: Set,
    pub after: Option<ChangeMark>,
    /// How many have been given before.
    pub seen: usize,
}

/// A set, all of a facet, or everything.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Set {
    #[default]
    Everything,
    Facet(&'static str),
    Part(Part),
}

impl Set {
    pub fn parse(spec: &str) -> Option<Self> {
        match spec.split_once(':') {
            Some((facet, value)) => Part::parse(facet, value).map(Self::Part),
            // every card has a goal, a channel and a target group
            None => ["goal", "channel", "target"].into_iter().find(|facet| *facet == spec).map(Self::Facet),
        }
    }

    /// What was withdrawn is in every set.
    pub fn holds(self, shared: &Shared) -> bool {
        match (self, shared) {
            (_, Shared::Gone(_)) | (Self::Everything, _) => true,
            (Self::Facet(facet), Shared::Concept(concept)) => {
                Part::of(concept).iter().any(|part| part.words().0 == facet)
            }
            (Self::Part(part), Shared::Concept(concept)) => part.holds(concept),
        }
    }

    pub fn spec(self) -> String {
        match self {
            Self::Everything => String::new(),
            Self::Facet(facet) => facet.to_owned(),
            Self::Part(part) => {
                let (facet, value) = part.words();
                format!("{facet}:{value}")
            }
        }
    }
}

/// The errors of the protocol that can happen here: there are sets, and every record has its one format.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    BadVerb,
    BadArgument(&'static str),
    BadResumptionToken,
    CannotDisseminateFormat,
    IdDoesNotExist,
    NoRecordsMatch,
}

impl Fault {
    pub const fn code(self) -> &'static str {
        match self {
            Self::BadVerb => "badVerb",
            Self::BadArgument(_) => "badArgument",
            Self::BadResumptionToken => "badResumptionToken",
            Self::CannotDisseminateFormat => "cannotDisseminateFormat",
            Self::IdDoesNotExist => "idDoesNotExist",
            Self::NoRecordsMatch => "noRecordsMatch",
        }
    }

    pub const fn words(self) -> &'static str {
        match self {
            Self::BadVerb => "The verb is missing, comes twice or is none of the six.",
            Self::BadArgument(what) => what,
            Self::BadResumptionToken => "This is not a resumption token of ours.",
            Self::CannotDisseminateFormat => "Records are given as oai_dc.",
            Self::IdDoesNotExist => "There is no such record.",
            Self::NoRecordsMatch => "No record fits.",
        }
    }

    /// Arguments that make no sense are not repeated (protocol, 3.2).
    pub const fn hides_arguments(self) -> bool {
        matches!(self, Self::BadVerb | Self::BadArgument(_))
    }
}

/// Reads the arguments; `base` is what tokens are made for.
pub fn read(pairs: &[(String, String)], base: &str) -> Result<Query, Fault> {
    let mut given: BTreeMap<&str, &str> = BTreeMap::new();
    let mut twice = false;
    for (key, value) in pairs {
        twice |= given.insert(key, value).is_some();
    }
    let verbs: Vec<&str> =
        pairs.iter().filter(|(key, _)| key == "verb").map(|(_, verb)| verb.as_str()).collect();
    let [verb] = verbs[..] else { return Err(Fault::BadVerb) };
    let allowed: &[&str] = match verb {
        "Identify" => &[],
        "ListMetadataFormats" => &["identifier"],
        "ListSets" => &["resumptionToken"],
        "GetRecord" => &["identifier", "metadataPrefix"],
        "ListIdentifiers" | "ListRecords" => &["from", "until", "set", "metadataPrefix", "resumptionToken"],
        _ => return Err(Fault::BadVerb),
    };
    if twice {
        return Err(Fault::BadArgument("An argument comes twice."));
    }
    given.remove("verb");
    if given.keys().any(|key| !allowed.contains(key)) {
        return Err(Fault::BadArgument("There is an argument this verb does not take."));
    }
    let token = given.get("resumptionToken");
    if token.is_some() && given.len() > 1 {
        return Err(Fault::BadArgument("A resumption token stands alone."));
    }
    let identifier = given.get("identifier").map(|identifier| (*identifier).to_owned());
    match verb {
        "Identify" => Ok(Query::Identify),
        "ListMetadataFormats" => Ok(Query::ListMetadataFormats { identifier }),
        // all sets fit in one answer, so nobody was ever given a token for them
        "ListSets" if token.is_some() => Err(Fault::BadResumptionToken),
        "ListSets" => Ok(Query::ListSets),
        "GetRecord" => {
            prefix(&given)?;
            let identifier = identifier.ok_or(Fault::BadArgument("The identifier is missing."))?;
            Ok(Query::GetRecord { identifier })
        }
        _ => {
            let list = match token {
                Some(token) => Token::read(token, base).ok_or(Fault::BadResumptionToken)?.0,
                None => first_list(&given)?,
            };
            Ok(Query::List { list, whole: verb == "ListRecords" })
        }
    }
}

fn prefix(given: &BTreeMap<&str, &str>) -> Result<(), Fault> {
    match given.get("metadataPrefix") {
        Some(&"oai_dc") => Ok(()),
        Some(_) => Err(Fault::CannotDisseminateFormat),
        None => Err(Fault::BadArgument("The metadataPrefix is missing.")),
    }
}

fn first_list(given: &BTreeMap<&str, &str>) -> Result<List, Fault> {
    let (from, until) = (given.get("from").copied(), given.get("until").copied());
    let fits = |text: &str| time::parse_day(text).or_else(|| time::parse_seconds(text)).is_some();
    if [from, until].into_iter().flatten().any(|text| !fits(text)) {
        return Err(Fault::BadArgument("Dates are YYYY-MM-DD or YYYY-MM-DDThh:mm:ssZ."));
    }
    if let (Some(from), Some(until)) = (from, until)
        && from.len() != until.len()
    {
        return Err(Fault::BadArgument("The two dates are not equally exact."));
    }
    let from = from.and_then(|text| time::parse_day(text).or_else(|| time::parse_seconds(text)));
    let until = until.and_then(|text| {
        let day = time::parse_day(text).map(time::end_of_day);
        day.or_else(|| time::parse_seconds(text).map(time::end_of_second))
    });
    if let (Some(from), Some(until)) = (from, until)
        && from > until
    {
        return Err(Fault::BadArgument("The list would end before it begins."));
    }
    prefix(given)?;
    let set = match given.get("set") {
        None => Set::Everything,
        Some(spec) => Set::parse(spec).ok_or(Fault::NoRecordsMatch)?,
    };
    Ok(List { from, until, set, ..List::default() })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(query: &str) -> Result<Query, Fault> {
        let pairs: Vec<(String, String)> = serde_urlencoded::from_str(query).unwrap();
        read(&pairs, "http://a.test")
    }

    #[test]
    fn every_wrong_question_has_its_error() {
        let table = [
            ("", "badVerb"),
            ("verb=", "badVerb"),
            ("verb=identify", "badVerb"),
            ("verb=Identify&verb=Identify", "badVerb"),
            ("verb=Identify&identifier=x", "badArgument"),
            ("verb=Identify&x=", "badArgument"),
            ("verb=ListSets&resumptionToken=x", "badResumptionToken"),
            ("verb=GetRecord&metadataPrefix=oai_dc", "badArgument"),
            ("verb=GetRecord&identifier=x", "badArgument"),
            ("verb=GetRecord&identifier=x&metadataPrefix=marc21", "cannotDisseminateFormat"),
            ("verb=GetRecord&identifier=x&identifier=x&metadataPrefix=oai_dc", "badArgument"),
            ("verb=ListRecords", "badArgument"),
            ("verb=ListRecords&metadataPrefix=MARC", "cannotDisseminateFormat"),
            ("verb=ListRecords&metadataPrefix=oai_dc&from=2027", "badArgument"),
            ("verb=ListRecords&metadataPrefix=oai_dc&from=2027-02-30", "badArgument"),
            (
                "verb=ListRecords&metadataPrefix=oai_dc&from=2027-01-01&until=2027-01-02T00:00:00Z",
                "badArgument",
            ),
            ("verb=ListRecords&metadataPrefix=oai_dc&from=2027-01-02&until=2027-01-01", "badArgument"),
            ("verb=ListRecords&metadataPrefix=oai_dc&set=nothing", "noRecordsMatch"),
            ("verb=ListRecords&resumptionToken=x", "badResumptionToken"),
            ("verb=ListRecords&resumptionToken=", "badResumptionToken"),
            ("verb=ListIdentifiers&resumptionToken=x&metadataPrefix=oai_dc", "badArgument"),
        ];
        for (query, code) in table {
            assert_eq!(asked(query).map_err(Fault::code), Err(code), "{query}");
        }
    }

    #[test]
    fn both_ends_of_a_span_belong_to_it_in_both_granularities() {
        let days = asked("verb=ListRecords&metadataPrefix=oai_dc&from=2027-01-15&until=2027-01-15").unwrap();
        let seconds = asked(
            "verb=ListIdentifiers&metadataPrefix=oai_dc&set=goal:events&from=2027-01-15T08:00:00Z\
             &until=2027-01-15T08:00:00Z",
        )
        .unwrap();
        let Query::List { list, whole: true } = days else { panic!("{days:?}") };
        assert_eq!(
            (list.from, list.until),
            (Some(Timestamp(1_799_971_200_000)), Some(Timestamp(1_800_057_599_999)))
        );
        let Query::List { list, whole: false } = seconds else { panic!("{seconds:?}") };
        assert_eq!(
            (list.from, list.until, list.set.spec()),
            (
                Some(Timestamp(1_800_000_000_000)),
                Some(Timestamp(1_800_000_000_999)),
                "goal:events".to_owned()
            )
        );
    }
}
