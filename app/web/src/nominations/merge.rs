//! Two people, or two tabs, have changed one answer: what both meant is brought together where that is possible, and
//! where it is not, nobody's words are lost.

/// A mark that stands in for line breaks while words are compared; nothing that is posted can hold it.
const BREAK: char = '\u{1}';

/// What `mine` and `theirs` made of `base`, together; `None` where both changed the same words.
pub fn merge(base: &str, mine: &str, theirs: &str) -> Option<String> {
    if mine == theirs || theirs == base {
        return Some(mine.to_owned());
    }
    if mine == base {
        return Some(theirs.to_owned());
    }
    let merged = diffy::merge(&by_words(base), &by_words(mine), &by_words(theirs)).ok()?;
    Some(merged.chars().filter(|&c| c != '\n').map(|c| if c == BREAK { '\n' } else { c }).collect())
}

/// A word a line, as the comparison wants it.
fn by_words(text: &str) -> String {
    text.replace('\n', &BREAK.to_string())
        .split_inclusive([' ', BREAK])
        .flat_map(|word| [word, "\n"])
        .collect()
}

#[cfg(test)]
mod tests {
    use super::merge;
    use proptest::prelude::*;

    #[test]
    fn changes_in_different_places_are_brought_together_and_in_the_same_place_are_not() {
        let base = "We lent out a person.\nEverybody has a bicycle.\nIt was cold.";
        let table = [
            (
                "We lent out two people.\nEverybody has a bicycle.\nIt was cold.",
                "We lent out a person.\nEverybody has a bicycle.\nIt was warm.",
                Some("We lent out two people.\nEverybody has a bicycle.\nIt was warm."),
            ),
            ("We lent out a dog.\nEverybody has a bicycle.\nIt was cold.", base, Some("mine")),
            (base, "Theirs alone", Some("theirs")),
            ("One thing", "Another thing", None),
            ("The same", "The same", Some("mine")),
        ];
        for (mine, theirs, expected) in table {
            let expected = match expected {
                Some("mine") => Some(mine),
                Some("theirs") => Some(theirs),
                other => other,
            };
            assert_eq!(merge(base, mine, theirs).as_deref(), expected, "{mine}");
        }
    }

    proptest! {
        #[test]
        fn nothing_changed_on_one_side_is_the_other_side(base in "[a-c \n]{0,40}", other in "[a-c \n]{0,40}") {
            prop_assert_eq!(merge(&base, &base, &other), Some(other.clone()));
            prop_assert_eq!(merge(&base, &other, &base), Some(other.clone()));
        }

        #[test]
        fn words_added_at_both_ends_are_all_there(base in "[a-c]{1,5}( [a-c]{1,5}){4,9}", before in "[x]{1,5}", after in "[y]{1,5}") {
            let (mine, theirs) = (format!("{before} {base}"), format!("{base} {after}"));
            if let Some(merged) = merge(&base, &mine, &theirs) {
                prop_assert!(merged.contains(&before) && merged.contains(&after), "{}", merged);
            }
        }
    }
}
