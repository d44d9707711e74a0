//! What ties a juror to a nomination, found in what the house knows: whose address, employer or client it is.
//!
//! A tie is a recusal by the house: nobody has to remember it, and nobody is asked. The juror learns the number of the
//! nomination and nothing else; the chair reads the sentence. Only confirmed addresses are facts: an account signs in by a
//! mail to its own.

use crate::{
    ids::{AccountId, OrganisationId},
    words::words,
};
use std::collections::{BTreeMap, BTreeSet};

words! {
    /// How a juror is tied to a nomination, strongest first.
    TieKind {
        Own = "own",
        CoAuthor = "co-author",
        /// Speaks or works for the library.
        Employer = "employer",
        /// Has an address at the same house as somebody who wrote it, or as the library.
        MailDomain = "mail-domain",
        /// Has nominated for the library before, or does so now.
        Earlier = "earlier",
        /// Works for somebody who runs things together with the library.
        Partner = "partner",
        /// The library is on the list of clients of the juror's agency.
        Client = "client",
        /// The juror is to have nothing of this library, for a reason the chair keeps.
        Excluded = "excluded",
        /// The chair has said so for this one nomination.
        Pinned = "pinned",
    }
}

impl TieKind {
    /// What a chair notes between a juror and a library.
    pub const OF_LIBRARIES: [Self; 4] = [Self::Employer, Self::Partner, Self::Client, Self::Excluded];

    /// Whether the chair may lift it. Nobody ever scores what they wrote themselves.
    pub const fn may_be_lifted(self) -> bool {
        !matches!(self, Self::Own | Self::CoAuthor)
    }
}

/// One reason why a juror has no part in a nomination.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Tie {
    pub kind: TieKind,
    /// What it is known by: a mail domain, a library's name, or the chair's reason. For the chair's eyes.
    pub about: String,
}

/// What is known of a juror.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct JurorFacts {
    pub account: Option<AccountId>,
    /// In lower case; confirmed.
    pub address: String,
    /// Libraries they speak for, in any season.
    pub employers: BTreeSet<OrganisationId>,
    /// Libraries they have nominated for.
    pub earlier: BTreeSet<OrganisationId>,
    /// What the chair has noted, by library; one of [`TieKind::OF_LIBRARIES`].
    pub noted: BTreeMap<OrganisationId, BTreeSet<TieKind>>,
}

/// What is known of a nomination.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NominationFacts {
    pub owner: Option<AccountId>,
    pub owner_address: String,
    /// Addresses of those who write along and of whoever answered for the library, in lower case.
    pub other_addresses: BTreeSet<String>,
    /// The library, and what it has become part of, however it was named.
    pub libraries: BTreeMap<OrganisationId, String>,
    /// Web address of the library's own page.
    pub homepage: String,
}

/// Every tie the facts show, strongest first; one of each kind at most.
pub fn ties(juror: &JurorFacts, nomination: &NominationFacts) -> Vec<Tie> {
    let mut found = Vec::new();
    let mut add = |kind: TieKind, about: &str| found.push(Tie { kind, about: about.to_owned() });
    if juror.account.is_some() && juror.account == nomination.owner {
        add(TieKind::Own, "");
    }
    if !juror.address.is_empty() && nomination.other_addresses.contains(&juror.address) {
        add(TieKind::CoAuthor, "");
    }
    let of = |chosen: &dyn Fn(&OrganisationId) -> bool| {
        nomination.libraries.iter().find(|(id, _)| chosen(id)).map(|(_, name)| name.as_str())
    };
    let noted = |kind: TieKind| of(&|id| juror.noted.get(id).is_some_and(|kinds| kinds.contains(&kind)));
    if let Some(name) = of(&|id| juror.employers.contains(id)).or_else(|| noted(TieKind::Employer)) {
        add(TieKind::Employer, name);
    }
    if let Some(domain) = shared_domain(juror, nomination) {
        add(TieKind::MailDomain, domain);
    }
    if let Some(name) = of(&|id| juror.earlier.contains(id)) {
        add(TieKind::Earlier, name);
    }
    for kind in [TieKind::Partner, TieKind::Client, TieKind::Excluded] {
        if let Some(name) = noted(kind) {
            add(kind, name);
        }
    }
    found
}

/// The domain of the juror's address, where somebody behind the nomination is at the same house.
fn shared_domain<'a>(juror: &'a JurorFacts, nomination: &NominationFacts) -> Option<&'a str> {
    let own = employer_domain(&juror.address)?;
    let others = std::iter::once(&nomination.owner_address).chain(&nomination.other_addresses);
    let shared = others.filter_map(|address| employer_domain(address)).any(|other| same_house(own, other))
        || host(&nomination.homepage).is_some_and(|host| same_house(own, host));
    shared.then_some(own)
}

/// The domain of an address, unless it says nothing about where somebody works.
fn employer_domain(address: &str) -> Option<&str> {
    let (_, domain) = address.rsplit_once('@')?;
    (domain.contains('.') && !is_for_everybody(domain)).then_some(domain)
}

/// The host of a web address, without `www.`.
fn host(address: &str) -> Option<&str> {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    let host = rest.split(['/', '?', '#', ':']).next().unwrap_or_default();
    let host = host.strip_prefix("www.").unwrap_or(host);
    (host.contains('.') && !is_for_everybody(host)).then_some(host)
}

/// One domain is the other, or lies within it.
fn same_house(a: &str, b: &str) -> bool {
    let within = |inner: &str, outer: &str| {
        inner.strip_suffix(outer).is_some_and(|front| front.is_empty() || front.ends_with('.'))
    };
    within(a, b) || within(b, a)
}

/// Domains anybody can have an address at: mail providers of the Nordic countries and of the world, what documents use
/// as examples (RFC 2606), and the people of the demo season.
const FOR_EVERYBODY: &[&str] = &[
    "aol.com",
    "bredband.net",
    "comhem.se",
    "demo.opslag.example",
    "elisanet.fi",
    "example.com",
    "example.net",
    "example.org",
    "fastmail.com",
    "gmail.com",
    "gmx.com",
    "gmx.de",
    "gmx.net",
    "googlemail.com",
    "hey.com",
    "home.se",
    "hotmail.co.uk",
    "hotmail.com",
    "hotmail.dk",
    "hotmail.fi",
    "hotmail.no",
    "hotmail.se",
    "icloud.com",
    "internet.is",
    "jubii.dk",
    "kolumbus.fi",
    "live.com",
    "live.dk",
    "live.fi",
    "live.no",
    "live.se",
    "luukku.com",
    "mac.com",
    "mail.com",
    "mail.dk",
    "mailbox.org",
    "me.com",
    "msn.com",
    "online.no",
    "outlook.com",
    "outlook.dk",
    "pm.me",
    "posteo.de",
    "proton.me",
    "protonmail.com",
    "saunalahti.fi",
    "simnet.is",
    "spray.se",
    "stofanet.dk",
    "telia.com",
    "tuta.com",
    "tutanota.com",
    "web.de",
    "webspeed.dk",
    "yahoo.co.uk",
    "yahoo.com",
    "yahoo.dk",
    "yahoo.no",
    "yahoo.se",
    "yandex.com",
    "ymail.com",
    "zoho.com",
];

fn is_for_everybody(domain: &str) -> bool {
    FOR_EVERYBODY.binary_search(&domain).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIBRARY: OrganisationId = OrganisationId(7);

    fn juror(address: &str) -> JurorFacts {
        JurorFacts { account: Some(AccountId(1)), address: address.to_owned(), ..JurorFacts::default() }
    }

    fn nomination() -> NominationFacts {
        NominationFacts {
            owner: Some(AccountId(2)),
            owner_address: "kari@levanger.kommune.no".to_owned(),
            other_addresses: BTreeSet::from(["per@gmail.com".to_owned()]),
            libraries: BTreeMap::from([(LIBRARY, "Levanger bibliotek".to_owned())]),
            homepage: "https://www.levangerbibliotek.no/om".to_owned(),
        }
    }

    fn kinds(juror: &JurorFacts) -> Vec<TieKind> {
        ties(juror, &nomination()).into_iter().map(|tie| tie.kind).collect()
    }

    #[test]
    fn the_list_of_providers_is_in_order_so_that_it_can_be_searched() {
        assert!(FOR_EVERYBODY.is_sorted());
    }

    #[test]
    fn an_address_at_the_same_house_ties_and_one_at_a_provider_does_not() {
        let table = [
            ("ola@levanger.kommune.no", true),
            ("ola@bib.levanger.kommune.no", true),
            ("ola@kommune.no", true),
            ("ola@nylevanger.kommune.no", false),
            ("ola@levangerbibliotek.no", true),
            ("ola@post.levangerbibliotek.no", true),
            ("ola@gmail.com", false),
            ("ola@no", false),
            ("", false),
        ];
        for (address, tied) in table {
            assert_eq!(kinds(&juror(address)).contains(&TieKind::MailDomain), tied, "{address}");
        }
    }

    #[test]
    fn whoever_wrote_it_has_no_part_in_it_whatever_else_is_known() {
        let owner = JurorFacts { account: Some(AccountId(2)), ..juror("kari@elsewhere.no") };
        let along = juror("per@gmail.com");

        assert_eq!(kinds(&owner), [TieKind::Own]);
        assert_eq!(kinds(&along), [TieKind::CoAuthor]);
        assert!(!TieKind::Own.may_be_lifted() && !TieKind::CoAuthor.may_be_lifted());
    }

    #[test]
    fn libraries_tie_by_employer_earlier_work_and_what_the_chair_has_noted() {
        let known = |set: fn(&mut JurorFacts)| {
            let mut facts = juror("ola@agency.example");
            set(&mut facts);
            ties(&facts, &nomination())
        };
        let tie = |kind| vec![Tie { kind, about: "Levanger bibliotek".to_owned() }];
        let noting = |kind: TieKind| {
            let mut facts = juror("ola@agency.example");
            facts.noted.insert(LIBRARY, BTreeSet::from([kind]));
            ties(&facts, &nomination())
        };

        assert_eq!(known(|_| {}), []);
        assert_eq!(known(|it| _ = it.employers.insert(LIBRARY)), tie(TieKind::Employer));
        assert_eq!(known(|it| _ = it.earlier.insert(LIBRARY)), tie(TieKind::Earlier));
        assert_eq!(known(|it| _ = it.earlier.insert(OrganisationId(8))), []);
        for kind in TieKind::OF_LIBRARIES {
            assert_eq!(noting(kind), tie(kind), "{kind}");
        }
    }
}
