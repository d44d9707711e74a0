//! Pictures as evidence, with what must be known before they are shown.

use serde::{Deserialize, Serialize};
use std::str::FromStr;

/// Who can be seen in a picture.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Visible {
    #[default]
    Nobody,
    /// A crowd in which nobody can be picked out.
    Crowd,
    /// Adults who can be recognised.
    Adults,
    /// Children who can be recognised.
    Children,
}

impl Visible {
    pub const ALL: [Visible; 4] = [Self::Nobody, Self::Crowd, Self::Adults, Self::Children];

    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Nobody => "nobody",
            Self::Crowd => "crowd",
            Self::Adults => "adults",
            Self::Children => "children",
        }
    }

    pub const fn recognisable(self) -> bool {
        matches!(self, Self::Adults | Self::Children)
    }
}

/// Why people who can be recognised may be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Basis {
    /// They said yes, and the library keeps the proof.
    Consent,
    /// At work or in public, and the library weighed it.
    Interest,
    /// Not sure: the picture is never published.
    Unsure,
}

impl Basis {
    pub const ALL: [Basis; 3] = [Self::Consent, Self::Interest, Self::Unsure];

    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Consent => "consent",
            Self::Interest => "interest",
            Self::Unsure => "unsure",
        }
    }
}

/// The name stands for nothing we know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownName;

impl FromStr for Visible {
    type Err = UnknownName;

    fn from_str(name: &str) -> Result<Self, Self::Err> {
        Self::ALL.into_iter().find(|v| v.as_str() == name).ok_or(UnknownName)
    }
}

impl FromStr for Basis {
    type Err = UnknownName;

    fn from_str(name: &str) -> Result<Self, Self::Err> {
        Self::ALL.into_iter().find(|b| b.as_str() == name).ok_or(UnknownName)
    }
}

/// What must be known about a picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PictureFacts {
    pub alt: String,
    pub credit: String,
    pub visible: Visible,
    pub basis: Option<Basis>,
}

impl PictureFacts {
    /// Whether a juror may see the picture in a blind round: nobody who can be recognised, unless there is a basis.
    pub fn may_be_shown_to_jury(&self) -> bool {
        !self.visible.recognisable() || matches!(self.basis, Some(Basis::Consent | Basis::Interest))
    }

    /// Whether the public may see it: as for the jury, and children only with consent (Danish, Norwegian and
    /// Swedish practice; the guardians' answer is what consent means here).
    pub fn may_be_published(&self) -> bool {
        match self.visible {
            Visible::Nobody | Visible::Crowd => true,
            Visible::Adults => matches!(self.basis, Some(Basis::Consent | Basis::Interest)),
            Visible::Children => self.basis == Some(Basis::Consent),
        }
    }
}
