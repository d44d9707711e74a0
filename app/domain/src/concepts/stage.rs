//! The life of a concept: draft, published in versions, retired.

use crate::time::Timestamp;
use std::{fmt, str::FromStr};

/// The name of a published version: year and number within it, written `2027.1`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct VersionLabel {
    pub year: i16,
    /// From 1.
    pub number: u16,
}

impl VersionLabel {
    /// The label of a version published in `year` after `latest`: the next number, or the first of a new year.
    /// A year before the latest version's keeps counting in the latter. None after 65535 versions in a year.
    pub fn following(latest: Option<Self>, year: i16) -> Option<Self> {
        match latest {
            Some(latest) if latest.year >= year => {
                Some(Self { year: latest.year, number: latest.number.checked_add(1)? })
            }
            _ => Some(Self { year, number: 1 }),
        }
    }
}

impl fmt::Display for VersionLabel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.year, self.number)
    }
}

/// The text is no version label.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAVersion;

impl FromStr for VersionLabel {
    type Err = NotAVersion;

    /// Reads exactly what `Display` writes.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (year, number) = text.split_once('.').ok_or(NotAVersion)?;
        let label = Self {
            year: year.parse().map_err(|_| NotAVersion)?,
            number: number.parse().map_err(|_| NotAVersion)?,
        };
        if label.number == 0 || label.to_string() != text {
            return Err(NotAVersion);
        }
        Ok(label)
    }
}

/// Where a concept stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ConceptStage {
    /// Seen by editors only.
    Draft,
    /// In the catalogue, with its latest version.
    Published { version: VersionLabel, at: Timestamp },
    /// Out of the catalogue; its address still answers, since libraries use it.
    Retired { version: VersionLabel, at: Timestamp },
    /// Out of everything public, as if it had never been: somebody's right stands against it.
    Withdrawn { version: VersionLabel, at: Timestamp },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ConceptStep {
    Publish(VersionLabel),
    Retire,
    Withdraw,
    PutBack,
}

/// A step that does not lead anywhere from this stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ConceptRefusal {
    pub attempted: ConceptStep,
    pub from: ConceptStage,
}

impl ConceptStage {
    /// Publishes the first version of a draft, or a later version than the published one.
    pub fn publish(self, version: VersionLabel, at: Timestamp) -> Result<Self, ConceptRefusal> {
        let refusal = ConceptRefusal { attempted: ConceptStep::Publish(version), from: self };
        match self {
            Self::Draft => Ok(Self::Published { version, at }),
            Self::Published { version: latest, .. } if version > latest => {
                Ok(Self::Published { version, at })
            }
            Self::Published { .. } | Self::Retired { .. } | Self::Withdrawn { .. } => Err(refusal),
        }
    }

    /// Takes a published concept out of the catalogue.
    pub fn retire(self, at: Timestamp) -> Result<Self, ConceptRefusal> {
        match self {
            Self::Published { version, .. } => Ok(Self::Retired { version, at }),
            Self::Draft | Self::Retired { .. } | Self::Withdrawn { .. } => {
                Err(ConceptRefusal { attempted: ConceptStep::Retire, from: self })
            }
        }
    }

    /// Takes it out of everything public; its address says that it is gone.
    pub fn withdraw(self, at: Timestamp) -> Result<Self, ConceptRefusal> {
        match self {
            Self::Published { version, .. } | Self::Retired { version, .. } => {
                Ok(Self::Withdrawn { version, at })
            }
            Self::Draft | Self::Withdrawn { .. } => {
                Err(ConceptRefusal { attempted: ConceptStep::Withdraw, from: self })
            }
        }
    }

    /// Puts a withdrawn or retired concept back into the catalogue with the version it had.
    pub fn put_back(self, at: Timestamp) -> Result<Self, ConceptRefusal> {
        match self {
            Self::Withdrawn { version, .. } | Self::Retired { version, .. } => {
                Ok(Self::Published { version, at })
            }
            Self::Draft | Self::Published { .. } => {
                Err(ConceptRefusal { attempted: ConceptStep::PutBack, from: self })
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FIRST: VersionLabel = VersionLabel { year: 2027, number: 1 };
    const SECOND: VersionLabel = VersionLabel { year: 2027, number: 2 };

    #[test]
    fn a_version_is_written_and_read_as_year_and_number() {
        assert_eq!(FIRST.to_string(), "2027.1");
        assert_eq!("2027.12".parse(), Ok(VersionLabel { year: 2027, number: 12 }));
        for text in
            ["", "2027", "2027.", ".1", "2027.0", "2027.01", "+2027.1", "2027.1.1", "v2027.1", "99999.1"]
        {
            assert_eq!(text.parse::<VersionLabel>(), Err(NotAVersion), "{text}");
        }
    }

    #[test]
    fn versions_count_from_one_each_year_and_never_go_back() {
        let label = |year, number| Some(VersionLabel { year, number });
        let table = [
            (None, 2027, label(2027, 1)),
            (label(2027, 1), 2027, label(2027, 2)),
            (label(2027, 9), 2028, label(2028, 1)),
            (label(2028, 1), 2027, label(2028, 2)),
            (label(2027, u16::MAX), 2027, None),
        ];
        for (latest, year, expected) in table {
            assert_eq!(VersionLabel::following(latest, year), expected, "{latest:?} in {year}");
        }
    }

    #[test]
    fn a_concept_is_published_in_rising_versions_and_retired_once() {
        let published = ConceptStage::Published { version: SECOND, at: Timestamp(2) };
        let retired = ConceptStage::Retired { version: SECOND, at: Timestamp(3) };
        let refused = |attempted, from| Err(ConceptRefusal { attempted, from });

        let first = ConceptStage::Draft.publish(FIRST, Timestamp(1)).unwrap();
        assert_eq!(first.publish(SECOND, Timestamp(2)), Ok(published));
        assert_eq!(published.retire(Timestamp(3)), Ok(retired));

        let again = ConceptStep::Publish(SECOND);
        assert_eq!(published.publish(SECOND, Timestamp(4)), refused(again, published));
        assert_eq!(retired.publish(SECOND, Timestamp(4)), refused(again, retired));
        assert_eq!(retired.retire(Timestamp(4)), refused(ConceptStep::Retire, retired));
        assert_eq!(
            ConceptStage::Draft.retire(Timestamp(4)),
            refused(ConceptStep::Retire, ConceptStage::Draft)
        );
    }

    #[test]
    fn what_was_withdrawn_is_not_published_over_and_comes_back_as_it_was() {
        let published = ConceptStage::Published { version: SECOND, at: Timestamp(2) };
        let withdrawn = ConceptStage::Withdrawn { version: SECOND, at: Timestamp(3) };
        let retired = ConceptStage::Retired { version: SECOND, at: Timestamp(2) };

        assert_eq!(published.withdraw(Timestamp(3)), Ok(withdrawn));
        assert_eq!(retired.withdraw(Timestamp(3)), Ok(withdrawn));
        assert!(withdrawn.publish(VersionLabel { year: 2028, number: 1 }, Timestamp(4)).is_err());
        assert!(withdrawn.withdraw(Timestamp(4)).is_err() && withdrawn.retire(Timestamp(4)).is_err());
        assert!(ConceptStage::Draft.withdraw(Timestamp(4)).is_err());
        assert_eq!(
            withdrawn.put_back(Timestamp(5)),
            Ok(ConceptStage::Published { version: SECOND, at: Timestamp(5) })
        );
        assert_eq!(
            retired.put_back(Timestamp(5)),
            Ok(ConceptStage::Published { version: SECOND, at: Timestamp(5) })
        );
        assert!(
            published.put_back(Timestamp(5)).is_err() && ConceptStage::Draft.put_back(Timestamp(5)).is_err()
        );
    }
}
