//! Names that would tell a juror whose nomination it is, and how else they are spelt.

/// Names that would tell a juror whose nomination it is. Never shown, only looked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct KnownNames {
    /// The library as the nominator and the register spell it, and its municipality.
    pub places: Vec<String>,
    /// Whoever sent the nomination.
    pub people: Vec<String>,
    /// What the nominator asked to have covered.
    pub asked: Vec<String>,
}

impl KnownNames {
    /// Every spelling to cover, each once: for [`super::blind`].
    pub fn spellings(&self) -> Vec<String> {
        let mut names = Vec::new();
        for place in &self.places {
            names.push(place.clone());
            names.extend(telling_words(place));
        }
        // a lone word is often the first part of an e-mail address, such as "info"
        names.extend(self.people.iter().filter(|name| name.trim().contains(' ')).cloned());
        for line in &self.asked {
            names.push(line.clone());
            names.extend(line.split([',', ';']).map(|name| name.trim().to_owned()));
        }
        let others: Vec<String> = names.iter().flat_map(|name| other_spellings(name)).collect();
        names.extend(others);
        names.sort_unstable();
        names.dedup();
        names
    }
}

/// Words that begin like this name a kind of place, not a place.
const KINDS: [&str; 22] = [
    "bibliot",
    "librar",
    "folkebib",
    "hovedbib",
    "centralbib",
    "stadsbib",
    "fylkesbib",
    "skolebib",
    "universit",
    "kommun",
    "region",
    "højskol",
    "høgskol",
    "högskol",
    "kultur",
    "borgerservice",
    "offentlig",
    "public",
    "kongelig",
    "national",
    "fakultet",
    "institut",
];

/// Words that stand in many names, and in many sentences too.
const EVERYDAY: [&str; 18] = [
    "city", "town", "county", "college", "school", "skole", "center", "centre", "house", "huset", "royal",
    "north", "south", "east", "west", "nord", "vest", "stad",
];

/// The words of a name by which the place would be known: longer than three characters, and not a kind of place.
/// A genitive goes with its stem, because blinding looks at how a word begins.
fn telling_words(name: &str) -> Vec<String> {
    name.split(|c: char| !c.is_alphanumeric())
        .map(str::to_lowercase)
        .filter(|word| word.chars().count() > 3)
        .filter(|word| !KINDS.iter().any(|kind| word.starts_with(kind)) && !EVERYDAY.contains(&&**word))
        .map(|word| match word.strip_suffix('s') {
            Some(stem) if stem.chars().count() > 3 => stem.to_owned(),
            _ => word,
        })
        .collect()
}

/// The same name as neighbours spell it: Aarhus and Århus, Malmö and Malmø.
fn other_spellings(name: &str) -> Vec<String> {
    // most names hold none of these letters
    let may_differ =
        !name.is_ascii() || name.as_bytes().windows(2).any(|two| two.eq_ignore_ascii_case(b"aa"));
    if !may_differ {
        return Vec::new();
    }
    let lower = name.to_lowercase();
    [("aa", "å"), ("å", "aa"), ("ö", "ø"), ("ø", "ö"), ("ä", "æ"), ("æ", "ä")]
        .into_iter()
        .filter(|(from, _)| lower.contains(from))
        .map(|(from, to)| lower.replace(from, to))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spellings(places: &[&str], people: &[&str], asked: &[&str]) -> Vec<String> {
        let owned = |names: &[&str]| names.iter().map(|&name| name.to_owned()).collect();
        KnownNames { places: owned(places), people: owned(people), asked: owned(asked) }.spellings()
    }

    #[test]
    fn a_place_is_known_by_its_own_words_and_as_neighbours_spell_it() {
        assert_eq!(spellings(&["Levangers bibliotek"], &[], &[]), ["Levangers bibliotek", "levanger"]);
        // what looks like a genitive goes with its stem
        assert_eq!(spellings(&["AArhus"], &[], &[]), ["AArhus", "aarhu", "århu", "århus"]);
        assert_eq!(spellings(&["Ås"], &[], &[]), ["aas", "Ås"]);
        assert_eq!(spellings(&["Malmö"], &[], &[]), ["Malmö", "malmö", "malmø"]);
    }

    #[test]
    fn people_are_known_by_full_names_and_lists_by_each_of_their_names() {
        let all = spellings(&[], &["Mette Hansen", "info"], &["Bob, Jens; Else"]);

        assert_eq!(all, ["Bob", "Bob, Jens; Else", "Else", "Jens", "Mette Hansen"]);
    }
}
