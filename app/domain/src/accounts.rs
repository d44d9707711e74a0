//! People, what they may do in a season, and how they prove who they are.
//!
//! An account belongs to a person and is reached by an e-mail address. What somebody may do is a role granted
//! for one season; libraries and other bodies are organisations, not accounts.

use crate::{
    ids::AccountId,
    time::{Span, Timestamp},
};
use serde::{Deserialize, Serialize};
use std::{collections::BTreeSet, fmt, str::FromStr};

/// What an account may do in one season. A nominator needs no role: whoever owns a nomination may write it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    Juror,
    Chair,
    Editor,
    Organiser,
    Operator,
    /// Reads what was decided and by whom, and changes nothing.
    Auditor,
    /// Speaks for one library: its nominations, its people, its place in the register.
    #[serde(rename = "library-lead")]
    LibraryLead,
}

impl Role {
    pub const ALL: [Role; 7] = [
        Self::Juror,
        Self::Chair,
        Self::Editor,
        Self::Organiser,
        Self::Operator,
        Self::Auditor,
        Self::LibraryLead,
    ];

    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Juror => "juror",
            Self::Chair => "chair",
            Self::Editor => "editor",
            Self::Organiser => "organiser",
            Self::Operator => "operator",
            Self::Auditor => "auditor",
            Self::LibraryLead => "library-lead",
        }
    }

    /// Whoever judges, edits, organises or drives the show signs in with a passkey once they have one, and must have
    /// one to work (OWASP ASVS 5.0, 6.3.3). Reading and nominating need no more than a mail.
    pub const fn needs_passkey(self) -> bool {
        match self {
            Self::Juror | Self::Chair | Self::Editor | Self::Organiser | Self::Operator => true,
            Self::Auditor | Self::LibraryLead => false,
        }
    }
}

impl FromStr for Role {
    type Err = UnknownRole;

    fn from_str(name: &str) -> Result<Self, Self::Err> {
        Self::ALL.into_iter().find(|role| role.as_str() == name).ok_or(UnknownRole)
    }
}

/// The name is no role of ours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownRole;

/// Whoever is asking. Every response is made for one viewer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Viewer {
    #[default]
    Anonymous,
    SignedIn {
        account: AccountId,
        /// The name to greet with; the local part of the address where no name is known.
        name: String,
        /// Roles in the current season.
        roles: BTreeSet<Role>,
        /// Roles they would have after confirming with a passkey.
        withheld: BTreeSet<Role>,
        /// Who is really there: an organiser who looks through this person's eyes.
        seen_by: Option<AccountId>,
    },
}

impl Viewer {
    pub fn account(&self) -> Option<AccountId> {
        match self {
            Self::Anonymous => None,
            Self::SignedIn { account, .. } => Some(*account),
        }
    }

    /// Somebody else looks through this person's eyes, and may only look.
    pub fn is_seen_by_another(&self) -> bool {
        matches!(self, Self::SignedIn { seen_by: Some(_), .. })
    }

    pub fn has(&self, role: Role) -> bool {
        match self {
            Self::Anonymous => false,
            Self::SignedIn { roles, .. } => roles.contains(&role),
        }
    }
}

/// Of the roles somebody was given, those they have now and those that wait for a passkey, in that order. Who judges,
/// edits, organises or drives the show must have confirmed with a passkey in this session, unless the season is a demo,
/// whose sign-in links are printed for everybody to try.
pub fn split_roles(given: BTreeSet<Role>, confirmed: bool, demo: bool) -> (BTreeSet<Role>, BTreeSet<Role>) {
    given.into_iter().partition(|role| confirmed || demo || !role.needs_passkey())
}

/// What an organiser has while looking through somebody's eyes: what both have, and nothing of what only one has.
pub fn intersection_of_roles(theirs: &BTreeSet<Role>, own: &BTreeSet<Role>) -> BTreeSet<Role> {
    theirs.intersection(own).copied().collect()
}

/// An address mail can be sent to. The domain part is lower-cased; the local part is kept as typed.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EmailAddress(String);

impl EmailAddress {
    /// Accepts `local@domain.tld` of at most 254 characters; quoted local parts, spaces, control characters
    /// and several `@` are refused, because no library uses them and attackers do.
    pub fn parse(text: &str) -> Result<Self, NotAnAddress> {
        let text = text.trim();
        let (local, domain) = text.rsplit_once('@').ok_or(NotAnAddress)?;
        let plain = |c: char| !c.is_control() && !c.is_whitespace() && !"\"<>()[],;:\\@".contains(c);
        let sound = text.chars().count() <= 254
            && !local.is_empty()
            && local.len() <= 64
            && local.chars().all(plain)
            && domain.contains('.')
            && domain
                .split('.')
                .all(|label| !label.is_empty() && label.chars().all(|c| c.is_alphanumeric() || c == '-'));
        if !sound {
            return Err(NotAnAddress);
        }
        Ok(Self(format!("{local}@{}", domain.to_lowercase())))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The form two spellings of one mailbox share: all lower case.
    pub fn key(&self) -> String {
        self.0.to_lowercase()
    }

    /// The part before the `@`, for a greeting when no name is known.
    pub fn local_part(&self) -> &str {
        self.0.split('@').next().unwrap_or_default()
    }
}

impl fmt::Display for EmailAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The text is not an e-mail address we can write to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAnAddress;

/// How long a sign-in link and its typed code live (OWASP ASVS 5.0, 6.6.2: at most ten minutes).
pub const SIGN_IN_LIFETIME: Span = Span::minutes(10);

/// How many sign-in mails one address may be sent within [`SIGN_IN_MAIL_WINDOW`]; more are silently not sent.
pub const SIGN_IN_MAILS_PER_WINDOW: usize = 3;
pub const SIGN_IN_MAIL_WINDOW: Span = Span::minutes(15);

/// How long an invitation can be accepted.
pub const INVITATION_LIFETIME: Span = Span::days(14);

/// How often an account may ask for another address within a day.
pub const ADDRESS_CHANGES_A_DAY: u64 = 5;

/// How long the link to a new address lives.
pub const ADDRESS_CHANGE_LIFETIME: Span = Span::hours(1);

/// How recent a sign-in must be for what could lock its owner out, where no passkey can be asked for.
pub const FRESH_SIGN_IN: Span = Span::minutes(15);

/// How many recovery codes are made at a time.
pub const RECOVERY_CODES: usize = 10;

/// How many wrong codes end a sign-in request.
pub const SIGN_IN_CODE_ATTEMPTS: i32 = 5;

/// A request to sign in, as its link or code is shown to the server again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SignInRequest {
    pub asked_at: Timestamp,
    pub expires_at: Timestamp,
    pub used_at: Option<Timestamp>,
    /// A newer request for the same address makes this one void.
    pub superseded: bool,
    pub wrong_codes: i32,
}

impl SignInRequest {
    /// Whether the request may still be turned into a session.
    pub fn check(&self, now: Timestamp) -> Result<(), SignInRefusal> {
        if self.used_at.is_some() {
            Err(SignInRefusal::Used)
        } else if self.superseded {
            Err(SignInRefusal::Superseded)
        } else if now >= self.expires_at {
            Err(SignInRefusal::Expired)
        } else if self.wrong_codes >= SIGN_IN_CODE_ATTEMPTS {
            Err(SignInRefusal::TooManyWrongCodes)
        } else {
            Ok(())
        }
    }
}

/// Why a sign-in link or code does not work. The visitor is told one neutral sentence for all of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignInRefusal {
    Unknown,
    Used,
    Superseded,
    Expired,
    TooManyWrongCodes,
    /// The link was opened in another browser than the one that asked: the code is needed.
    OtherBrowser,
    WrongCode,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_checked_before_mail_is_sent() {
        for good in ["mette@aarhus.dk", " o'neil+x@Bib.Example ", "åse@bibliotek.no"] {
            assert!(EmailAddress::parse(good).is_ok(), "{good}");
        }
        for bad in [
            "",
            "mette",
            "@aarhus.dk",
            "a@b",
            "a b@c.dk",
            "a@c..dk",
            "a\r\nBcc: x@y.dk",
            "\"a\"@b.dk",
            "a@b.dk,c@d.dk",
            "a@@b.dk",
        ] {
            assert_eq!(EmailAddress::parse(bad), Err(NotAnAddress), "{bad:?}");
        }
        assert_eq!(EmailAddress::parse("Mette@AARHUS.dk").unwrap().as_str(), "Mette@aarhus.dk");
    }

    #[test]
    fn roles_that_move_the_jury_wait_for_a_passkey() {
        let given = BTreeSet::from([Role::Juror, Role::Auditor, Role::LibraryLead, Role::Organiser]);
        let (roles, withheld) = split_roles(given.clone(), false, false);
        assert_eq!(roles, BTreeSet::from([Role::Auditor, Role::LibraryLead]));
        assert_eq!(withheld, BTreeSet::from([Role::Juror, Role::Organiser]));
        for (confirmed, demo) in [(true, false), (false, true)] {
            assert_eq!(split_roles(given.clone(), confirmed, demo), (given.clone(), BTreeSet::new()));
        }
    }

    #[test]
    fn a_sign_in_request_works_once_and_not_for_long() {
        let asked_at = Timestamp(0);
        let fresh = SignInRequest {
            asked_at,
            expires_at: asked_at + SIGN_IN_LIFETIME,
            used_at: None,
            superseded: false,
            wrong_codes: 0,
        };

        assert_eq!(fresh.check(asked_at + Span::minutes(9)), Ok(()));
        assert_eq!(fresh.check(asked_at + SIGN_IN_LIFETIME), Err(SignInRefusal::Expired));
        let used = SignInRequest { used_at: Some(Timestamp(5)), ..fresh };
        assert_eq!(used.check(Timestamp(6)), Err(SignInRefusal::Used));
        let superseded = SignInRequest { superseded: true, ..fresh };
        assert_eq!(superseded.check(Timestamp(6)), Err(SignInRefusal::Superseded));
        let guessed = SignInRequest { wrong_codes: SIGN_IN_CODE_ATTEMPTS, ..fresh };
        assert_eq!(guessed.check(Timestamp(6)), Err(SignInRefusal::TooManyWrongCodes));
    }
}
