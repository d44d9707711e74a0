//! Closed lists whose members each have one fixed word, spelled the same in addresses, forms, exports
//! and the database.
//!
//! The word is for machines; what people read is a message looked up by it.

/// The word is none of the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownWord;

/// Declares an enum with one word per variant: `ALL` in declared order, `as_str`, `Display`, `FromStr` and serde.
macro_rules! words {
    ($(#[$meta:meta])* $name:ident { $($(#[$variant_meta:meta])* $variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(
            Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
        )]
        pub enum $name {
            $($(#[$variant_meta])* #[serde(rename = $word)] $variant),+
        }

        impl $name {
            pub const ALL: [Self; [$($word),+].len()] = [$(Self::$variant),+];

            /// The fixed word for machines.
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $word),+
                }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::words::UnknownWord;

            fn from_str(word: &str) -> Result<Self, Self::Err> {
                match word {
                    $($word => Ok(Self::$variant),)+
                    _ => Err($crate::words::UnknownWord),
                }
            }
        }
    };
}
pub(crate) use words;

#[cfg(test)]
mod tests {
    use super::*;

    words! {
        Size { Small = "small", VeryLarge = "very-large" }
    }

    #[test]
    fn each_word_is_written_and_read_the_same_way_everywhere() {
        assert_eq!(Size::ALL, [Size::Small, Size::VeryLarge]);
        assert_eq!(Size::VeryLarge.as_str(), "very-large");
        assert_eq!(Size::VeryLarge.to_string(), "very-large");
        assert_eq!("very-large".parse(), Ok(Size::VeryLarge));
        assert_eq!("Very-Large".parse::<Size>(), Err(UnknownWord));
        assert_eq!(serde_json::to_string(&Size::VeryLarge).unwrap(), r#""very-large""#);
        assert_eq!(serde_json::from_str::<Size>(r#""small""#).unwrap(), Size::Small);
    }
}
