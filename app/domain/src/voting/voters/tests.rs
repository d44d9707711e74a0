use super::*;
use crate::time::Timestamp;
use std::collections::BTreeSet;

const OPEN: PollState = PollState::Open { opened_at: Timestamp(1) };
const CLOSED: PollState = PollState::Closed { opened_at: Timestamp(1), closed_at: Timestamp(2) };
const CERTIFIED: PollState =
    PollState::Certified { opened_at: Timestamp(1), closed_at: Timestamp(2), certified_at: Timestamp(3) };

fn door(mode: VoterMode) -> PollDoor {
    PollDoor { mode, state: OPEN, paused: false, devices: 0, expected: Some(100) }
}

fn librarian(on_roll: bool, speaks: bool) -> VoterFacts {
    let library = Some(LibraryFacts { library: OrganisationId(7), on_roll, speaks });
    VoterFacts { account: Some(AccountFacts { account: AccountId(3), library }), ..VoterFacts::default() }
}

fn nobody() -> VoterFacts {
    VoterFacts::default()
}

fn unattached() -> VoterFacts {
    VoterFacts {
        account: Some(AccountFacts { account: AccountId(3), library: None }),
        ..VoterFacts::default()
    }
}

fn with_code(code: CodeFacts) -> VoterFacts {
    VoterFacts { code, ..VoterFacts::default() }
}

#[test]
fn each_mode_lets_in_those_it_names_and_tells_the_others_what_to_do() {
    use Remedy as R;
    use VoterMode::{Mail, OpenDevice, Room, SectorLibrary, SectorMember};
    let code = Voter::Code(CodeNumber(5));
    let valid = with_code(CodeFacts::Valid(CodeNumber(5)));
    let table = [
        (SectorLibrary, nobody(), Err((NoVote::SignedOut, R::SignIn))),
        (SectorLibrary, unattached(), Err((NoVote::NoLibrary, R::NameLibrary))),
        (SectorLibrary, librarian(false, true), Err((NoVote::LibraryNotOnRoll, R::AskOrganiser))),
        (SectorLibrary, librarian(true, false), Err((NoVote::NotForTheLibrary, R::AskColleague))),
        (SectorLibrary, librarian(true, true), Ok(Voter::Library(OrganisationId(7)))),
        (SectorLibrary, valid, Err((NoVote::SignedOut, R::SignIn))),
        (SectorMember, nobody(), Err((NoVote::SignedOut, R::SignIn))),
        (SectorMember, librarian(false, false), Err((NoVote::LibraryNotOnRoll, R::AskOrganiser))),
        (SectorMember, librarian(true, false), Ok(Voter::Member(AccountId(3)))),
        (Room, librarian(true, true), Err((NoVote::NoCode, R::TypeRoomCode))),
        (Room, with_code(CodeFacts::Unknown), Err((NoVote::UnknownCode, R::TypeRoomCode))),
        (Room, with_code(CodeFacts::Withdrawn), Err((NoVote::WithdrawnCode, R::GoToTheDesk))),
        (Room, valid, Ok(code)),
        (Mail, nobody(), Err((NoVote::NoCode, R::FindMailedCode))),
        (Mail, with_code(CodeFacts::Withdrawn), Err((NoVote::WithdrawnCode, R::FindMailedCode))),
        (Mail, valid, Ok(code)),
        (OpenDevice, nobody(), Ok(Voter::Device)),
        (OpenDevice, valid, Ok(code)),
    ];
    for (mode, facts, expected) in table {
        let check = door(mode).check(&facts);

        assert_eq!(check.voter, expected.map_err(|(no, _)| no), "{mode:?} {facts:?}");
        assert_eq!(check.remedy, expected.err().map(|(_, remedy)| remedy), "{mode:?} {facts:?}");
        let cast = door(mode).may_vote(&facts);
        assert_eq!(cast, expected.map_err(|(no, _)| VoteRefusal::NoVote(no)), "{mode:?} {facts:?}");
    }
}

#[test]
fn vo_06_nobody_votes_in_a_poll_that_is_not_open_and_hears_why() {
    let table = [
        (PollState::Draft, false, Shut::NotOpenYet, Remedy::Wait),
        (PollState::Draft, true, Shut::NotOpenYet, Remedy::Wait),
        (OPEN, true, Shut::Paused, Remedy::Wait),
        (CLOSED, false, Shut::Closed, Remedy::SeeResult),
        (CERTIFIED, true, Shut::Closed, Remedy::SeeResult),
    ];
    for (state, paused, shut, remedy) in table {
        let door = PollDoor { state, paused, ..door(VoterMode::SectorMember) };
        let check = door.check(&librarian(true, true));

        assert_eq!(door.may_vote(&librarian(true, true)), Err(VoteRefusal::Shut(shut)));
        assert_eq!(check.voter, Ok(Voter::Member(AccountId(3))));
        assert_eq!((check.now, check.remedy), (Err(shut), Some(remedy)));
    }
}

#[test]
fn who_is_not_let_in_hears_it_before_the_poll_opens_and_while_it_is_paused() {
    for (state, paused) in [(PollState::Draft, false), (OPEN, true)] {
        let door = PollDoor { state, paused, ..door(VoterMode::Room) };

        assert_eq!(door.check(&nobody()).remedy, Some(Remedy::TypeRoomCode));
    }
    let closed = PollDoor { state: CLOSED, ..door(VoterMode::Room) };
    assert_eq!(closed.check(&nobody()).remedy, Some(Remedy::SeeResult));
}

#[test]
fn vo_11_a_fifth_more_devices_than_people_are_let_in_and_those_inside_stay() {
    let known = VoterFacts { device: DeviceFacts::Known, ..VoterFacts::default() };
    let door = |devices, expected| PollDoor { devices, expected, ..door(VoterMode::OpenDevice) };
    let refused = Err(NoVote::TooManyDevices);

    assert_eq!(door(119, Some(100)).voter(&nobody()), Ok(Voter::Device));
    assert_eq!(door(120, Some(100)).voter(&nobody()), refused);
    assert_eq!(door(120, Some(100)).voter(&known), Ok(Voter::Device));
    assert_eq!(
        door(120, Some(100)).voter(&with_code(CodeFacts::Valid(CodeNumber(5)))),
        Ok(Voter::Code(CodeNumber(5)))
    );
    assert_eq!(door(1, Some(1)).voter(&nobody()), Ok(Voter::Device));
    assert_eq!(door(2, Some(1)).voter(&nobody()), refused);
    assert_eq!(door(0, Some(0)).voter(&nobody()), refused);
    assert_eq!(door(u64::MAX, None).voter(&nobody()), Ok(Voter::Device));
    assert_eq!(door(120, Some(100)).check(&nobody()).remedy, Some(Remedy::GoToTheDesk));
}

#[test]
fn the_modes_are_named_for_what_they_keep() {
    let kept: Vec<String> = VoterMode::ALL
        .iter()
        .map(|mode| {
            let kept = Promise::ALL.iter().filter(|promise| mode.keeps(**promise));
            format!("{}: {}", mode.as_str(), kept.map(|it| format!("{it:?}")).collect::<Vec<_>>().join(", "))
        })
        .collect();

    insta::assert_snapshot!(kept.join("\n"), @"
    sector_library: Decides, OneBallotEach, KnownRoll, KnownPerson, NotTransferable, Secret
    sector_member: Decides, OneBallotEach, KnownRoll, KnownPerson, NotTransferable, Secret
    room: Decides, OneBallotEach, KnownRoll, Secret
    mail: Decides, OneBallotEach, KnownRoll, Secret
    open_device: Secret
    ");
    for mode in VoterMode::ALL {
        assert_eq!(mode.is_indicative(), mode == VoterMode::OpenDevice);
        assert_eq!(VoterMode::from_name(mode.as_str()), Some(mode));
        assert_eq!(serde_json::to_value(mode).unwrap(), mode.as_str());
    }
}

#[test]
fn every_refusal_has_a_word_of_its_own() {
    let nobody = [
        NoVote::SignedOut,
        NoVote::NoLibrary,
        NoVote::LibraryNotOnRoll,
        NoVote::NotForTheLibrary,
        NoVote::NoCode,
        NoVote::UnknownCode,
        NoVote::WithdrawnCode,
        NoVote::TooManyDevices,
    ];
    let shut = [Shut::NotOpenYet, Shut::Paused, Shut::Closed];
    let all = nobody.map(VoteRefusal::NoVote).into_iter().chain(shut.map(VoteRefusal::Shut));
    let words: BTreeSet<_> = all.map(VoteRefusal::reason).collect();

    assert_eq!(words.len(), 11);
}
