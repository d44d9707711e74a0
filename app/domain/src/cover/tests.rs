use super::{
    chance::{Chance, fnv1a},
    sheet::jacket_of,
    *,
};
use proptest::prelude::*;

#[test]
fn seed_jacket_and_first_picks_are_those_of_the_specification() {
    let table = [
        ("the-library-speaks-as-itself", 0x0c05_5c57, 4, [48, 8, 30, 36, 4]),
        ("small-everyday-posts", 0xd9c1_b72a, 1, [96, 9, 10, 63, 96]),
        ("aebleskiver-ved-disken", 0x9477_22f5, 4, [25, 22, 98, 27, 87]),
    ];
    for (slug, seed, jacket, picks) in table {
        let mut chance = Chance::new(seed);

        assert_eq!(fnv1a(slug), seed);
        assert_eq!(jacket_of(seed), jacket);
        assert_eq!([(); 5].map(|()| chance.pick(100)), picks);
    }
}

#[test]
fn covers_have_the_bytes_of_the_reference_drawing() {
    let table = [
        ("the-library-speaks-as-itself", Motif::Voice, 495, 0x157d_0ee3),
        ("ninety-per-cent-conversation", Motif::Dialogue, 1280, 0xab6e_8197),
        ("small-everyday-posts", Motif::Everyday, 1077, 0x1ebb_ef23),
        ("a-steady-voice-in-a-closed-week", Motif::Crisis, 644, 0x6eac_51db),
        ("a-surprise-every-hundred", Motif::Milestone, 5070, 0xd443_791d),
        ("you-did-not-know-you-could-research-this", Motif::Collection, 1351, 0xf1a5_59d1),
        ("event-page-first", Motif::Event, 708, 0x810c_22ba),
        ("cryptoparty-in-four-stations", Motif::Learning, 702, 0x94f4_faec),
        ("the-team-of-twelve", Motif::Team, 1381, 0x80d8_fac5),
        ("pilot-then-expand", Motif::Plan, 879, 0x17ac_bb93),
        ("aebleskiver-ved-disken", Motif::Everyday, 985, 0x6273_a8b4),
        ("æblé-Ø", Motif::Learning, 676, 0xf773_65e4),
        ("", Motif::Voice, 674, 0xc411_ec40),
    ];
    for (slug, motif, length, hash) in table {
        let svg = cover_svg(slug, motif);

        assert_eq!((svg.len(), fnv1a(&svg)), (length, hash), "{slug} {motif}");
    }
}

#[test]
fn an_unknown_motif_is_a_dialogue() {
    assert_eq!(Motif::from_name_or_default("team"), Motif::Team);
    for name in ["", "Team", "constructor", "sun"] {
        assert_eq!(Motif::from_name_or_default(name), Motif::Dialogue);
    }
}

proptest! {
    #[test]
    fn any_slug_makes_a_small_picture_without_its_own_text(slug in any::<String>()) {
        for motif in Motif::ALL {
            let svg = cover_svg(&slug, motif);

            prop_assert!(svg.starts_with("<svg ") && svg.ends_with("</svg>\n"));
            prop_assert!(svg.len() < 8_000);
            prop_assert!(svg.is_ascii());
        }
    }
}
