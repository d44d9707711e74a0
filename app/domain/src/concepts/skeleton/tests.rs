use super::*;
use proptest::prelude::*;

/// A card in English with one line per section.
fn card() -> String {
    Section::ALL
        .map(|section| format!("## {}\nText of {section}.\n\n", section.heading(Language::En)))
        .concat()
}

fn faults(markdown: &str) -> Vec<SkeletonFault> {
    split_sections(markdown, Language::En).unwrap_err()
}

fn body_of_first(markdown: &str) -> String {
    split_sections(markdown, Language::En).unwrap().swap_remove(0).1
}

#[test]
fn the_template_lists_the_sections_and_lacks_their_text() {
    assert!(template(Language::En).starts_with("## Use it when\n\n## Leave it when\n\n"));
    for language in Language::ALL {
        assert_eq!(
            split_sections(&template(language), language),
            Err(Section::ALL.map(SkeletonFault::Empty).to_vec())
        );
    }
}

#[test]
fn a_full_card_splits_into_its_seven_sections() {
    let expected = Section::ALL.map(|section| (section, format!("Text of {section}."))).to_vec();
    let shouted = card().replace("## Use it when", "   ## USE IT WHEN ##");

    assert_eq!(split_sections(&card(), Language::En), Ok(expected.clone()));
    assert_eq!(split_sections(&card().replace('\n', "\r\n"), Language::En), Ok(expected.clone()));
    assert_eq!(split_sections(&shouted, Language::En), Ok(expected));
}

#[test]
fn danish_headings_belong_to_danish_cards() {
    let danish = Section::ALL
        .map(|section| format!("## {}\nTekst.\n", section.heading(Language::Da).to_uppercase()))
        .concat();

    assert!(split_sections(&danish, Language::Da).is_ok());
    assert!(faults(&danish).contains(&SkeletonFault::Unknown("BRUG DET NÅR".to_owned())));
}

#[test]
fn faults_name_the_section() {
    use SkeletonFault::{BeforeFirstHeading, Empty, Missing, OutOfOrder, Twice, Unknown};
    let text = card();
    let moved = text.replace("## Steps\nText of steps.\n\n", "") + "## Steps\nLate.";
    let table = [
        (format!("Hello.\n\n{text}"), vec![BeforeFirstHeading]),
        (text.replace("## Steps", "### Steps"), vec![Missing(Section::Steps)]),
        (text.replace("## Steps", "## Stairs"), vec![Unknown("Stairs".to_owned()), Missing(Section::Steps)]),
        (text.replace("Text of steps.", " \t "), vec![Empty(Section::Steps)]),
        (format!("{text}## why it works\nAgain."), vec![Twice(Section::Why)]),
        (moved, vec![OutOfOrder(Section::Steps)]),
        (format!("{text}##\n"), vec![Unknown(String::new())]),
        (String::new(), Section::ALL.map(Missing).to_vec()),
    ];
    for (markdown, expected) in table {
        assert_eq!(faults(&markdown), expected, "{markdown}");
    }
}

#[test]
fn headings_in_code_are_code() {
    let table = [
        "```\n## Steps\n```",
        "~~~~ markdown\n~~~\n## Steps\n~~~~~",
        "  ```\n## Steps\n````",
        "    ## Steps",
        "`## Steps`",
        "##Steps",
        "> ## Steps",
    ];
    for code in table {
        let markdown = card().replace("Text of when.", code);

        assert_eq!(body_of_first(&markdown), code);
    }
}

#[test]
fn code_within_a_line_opens_no_fence() {
    let markdown = card().replace("Text of when.", "```like `this```");

    assert_eq!(body_of_first(&markdown), "```like `this```");
}

#[test]
fn a_paragraph_is_added_at_the_end_of_its_section_and_nothing_is_lost() {
    let markdown = card();
    for section in Section::ALL {
        let added = add_to_section(&markdown, Language::En, section, "Because\n\n## it asks");
        let before = split_sections(&markdown, Language::En).unwrap();
        let after = split_sections(&added, Language::En).unwrap();
        for ((of, old), (_, new)) in before.iter().zip(&after) {
            let expected = if *of == section { format!("{old}\n\nBecause ## it asks") } else { old.clone() };
            assert_eq!(*new, expected, "{section}");
        }
    }
}

#[test]
fn a_section_that_is_missing_is_begun_where_it_belongs() {
    let steps = "Before.\n\n## Steps\n\n1. Ask.\n";
    assert_eq!(
        add_to_section(steps, Language::En, Section::Why, "# It asks"),
        "Before.\n\n## Why it works\n\n\\# It asks\n\n## Steps\n\n1. Ask.\n"
    );
    assert_eq!(
        add_to_section(steps, Language::En, Section::Pitfalls, "```"),
        "Before.\n\n## Steps\n\n1. Ask.\n\n## Pitfalls\n\n\\```\n"
    );
    assert_eq!(add_to_section("", Language::Da, Section::Why, "Det"), "## Hvorfor det virker\n\nDet\n");
}

proptest! {
    #[test]
    fn any_text_is_split_or_refused(markdown in "([#`~ ]{0,4}(Steps|why it works|x|\u{e5})?\r?\n){0,12}") {
        match split_sections(&markdown, Language::En) {
            Ok(sections) => prop_assert_eq!(sections.len(), Section::ALL.len()),
            Err(faults) => prop_assert!(!faults.is_empty()),
        }
    }

    #[test]
    fn what_was_put_together_comes_apart_again(
        bodies in prop::collection::vec("[a-zæøå][a-zæøå #*\n-]{0,20}[a-z]", Section::ALL.len()),
    ) {
        prop_assume!(bodies.iter().all(|body| body.lines().all(|line| heading(line).is_none())));
        let sections: Vec<_> = Section::ALL.into_iter().zip(bodies).collect();
        let markdown: String = sections
            .iter()
            .map(|(section, body)| format!("## {}\n\n{body}\n\n", section.heading(Language::Da)))
            .collect();

        prop_assert_eq!(split_sections(&markdown, Language::Da), Ok(sections));
    }
}
