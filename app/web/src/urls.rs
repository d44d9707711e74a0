//! Every internal address, built from typed values. Strings that begin with a slash live here and in `routes.rs`.

use crate::media::Encoding;
use domain::{
    accounts::Role,
    awards::embargo::AwardFile,
    concepts::VersionLabel,
    ids::{
        AccountId, AdaptationId, CategoryId, MediaId, NominationId, OutcomeId, PictureId, QuestionId,
        ReportId, VideoId, WebhookId,
    },
    jury::{Pass, RoundKind},
    language::Language,
    nominations::Step,
};
use http::{HeaderMap, Method, Uri};
use store::accounts::Organisation;

/// The language an address begins with, if it does.
pub fn language_of(path: &str) -> Option<Language> {
    path.split('/').nth(1)?.parse().ok()
}

/// The same address in another language; the home page where the address has no language.
pub fn in_language(path_and_query: &str, language: Language) -> String {
    match language_of(path_and_query.split('?').next().unwrap_or_default()) {
        Some(_) => {
            let rest = path_and_query[1..].find('/').map_or("", |slash| &path_and_query[1 + slash..]);
            format!("/{language}{rest}")
        }
        None => home(language),
    }
}

/// The page's own address; for a form, that of the page it stands on, because only that one can be asked for again.
/// `Referer` is one of ours: others are dropped before anything reads them.
pub fn page_of(method: &Method, uri: &Uri, headers: &HeaderMap) -> String {
    let asked = uri.path_and_query().map_or_else(|| "/".to_owned(), ToString::to_string);
    if matches!(*method, Method::GET | Method::HEAD) {
        return asked;
    }
    let referer = headers.get(http::header::REFERER).and_then(|value| value.to_str().ok());
    let page = referer.and_then(|referer| referer.parse::<Uri>().ok());
    page.as_ref().and_then(Uri::path_and_query).map_or(asked, ToString::to_string)
}

/// Whether `next` leads somewhere on this site: one slash, then no second one or backslash, nothing unprintable.
pub fn is_internal(next: &str) -> bool {
    let mut chars = next.chars();
    next.len() <= 500
        && chars.next() == Some('/')
        && !matches!(chars.next(), Some('/' | '\\'))
        && !next.chars().any(|c| c.is_control() || c.is_whitespace() || c == '\\')
        && !next.to_ascii_lowercase().starts_with("/%2f")
        && !next.to_ascii_lowercase().starts_with("/%5c")
        && !next.to_ascii_lowercase().starts_with("/%09")
}

/// Percent-encodes a value for a query string.
pub fn encode(value: &str) -> String {
    value.bytes().fold(String::with_capacity(value.len()), |mut out, byte| {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => out.push(char::from(byte)),
            _ => out.push_str(&format!("%{byte:02X}")),
        }
        out
    })
}

pub fn home(language: Language) -> String {
    format!("/{language}")
}

pub fn catalogue(language: Language) -> String {
    format!("/{language}/catalogue")
}

/// Concepts side by side.
pub fn compare(language: Language) -> String {
    format!("/{language}/compare")
}

/// Concepts somebody put together.
pub fn collection(language: Language) -> String {
    format!("/{language}/collection")
}

/// A path with what is asked of it; the values are encoded already.
pub fn with_query(path: String, pairs: &[(&str, String)]) -> String {
    if pairs.is_empty() {
        return path;
    }
    let pairs: Vec<String> = pairs.iter().map(|(key, value)| format!("{key}={value}")).collect();
    format!("{path}?{}", pairs.join("&"))
}

pub fn concept(language: Language, slug: &str) -> String {
    format!("/{language}/concepts/{slug}")
}

/// Every version of a card that was published.
pub fn concept_versions(language: Language, slug: &str) -> String {
    format!("/{language}/concepts/{slug}/versions")
}

/// A card as one version of it was; what is cited.
pub fn concept_version(language: Language, slug: &str, label: VersionLabel) -> String {
    format!("/{language}/concepts/{slug}/versions/{label}")
}

/// Where a concept is made one's own.
pub fn adapt(language: Language, slug: &str) -> String {
    format!("/{language}/concepts/{slug}/adapt")
}

/// Where something is asked about a concept.
pub fn ask_about(language: Language, slug: &str) -> String {
    format!("/{language}/concepts/{slug}/ask")
}

/// What the visitor asked, and what they are asked.
pub fn questions(language: Language) -> String {
    format!("/{language}/my/questions")
}

pub fn answer_question(language: Language, id: QuestionId) -> String {
    format!("/{language}/my/questions/{id}/answer")
}

pub fn take_back_question(language: Language, id: QuestionId) -> String {
    format!("/{language}/my/questions/{id}/take-back")
}

/// Questions that wait for an editor.
pub fn judge_questions(language: Language) -> String {
    format!("/{language}/editor/questions")
}

pub fn judge_question(language: Language, id: QuestionId) -> String {
    format!("/{language}/editor/questions/{id}")
}

pub fn adaptations(language: Language) -> String {
    format!("/{language}/my/adaptations")
}

pub fn adaptation(language: Language, id: AdaptationId) -> String {
    format!("/{language}/my/adaptations/{id}")
}

pub fn adaptation_text(language: Language, id: AdaptationId) -> String {
    format!("/{language}/my/adaptations/{id}/text")
}

/// What has become of the concept since.
pub fn adaptation_changes(language: Language, id: AdaptationId) -> String {
    format!("/{language}/my/adaptations/{id}/changes")
}

pub fn adaptation_plan(language: Language, id: AdaptationId) -> String {
    format!("/{language}/my/adaptations/{id}/plan")
}

pub fn adaptation_outcome(language: Language, id: AdaptationId) -> String {
    format!("/{language}/my/adaptations/{id}/outcome")
}

pub fn withdraw_outcome(language: Language, id: AdaptationId) -> String {
    format!("/{language}/my/adaptations/{id}/outcome/withdraw")
}

pub fn delete_adaptation(language: Language, id: AdaptationId) -> String {
    format!("/{language}/my/adaptations/{id}/delete")
}

/// Reports of libraries that wait for an editor.
pub fn judge_outcomes(language: Language) -> String {
    format!("/{language}/editor/outcomes")
}

pub fn judge_outcome(language: Language, id: OutcomeId) -> String {
    format!("/{language}/editor/outcomes/{id}")
}

/// A concept on a sheet of paper.
pub fn concept_card(language: Language, slug: &str) -> String {
    format!("/{language}/concepts/{slug}/card.pdf")
}

/// A concept as a poster.
pub fn concept_poster(language: Language, slug: &str) -> String {
    format!("/{language}/concepts/{slug}/poster.pdf")
}

/// Concepts as a booklet; `ending` is `pdf` or `epub`, `query` what the catalogue or a collection is asked, with its question
/// mark.
pub fn booklet(language: Language, ending: &str, query: &str) -> String {
    format!("/{language}/catalogue/booklet.{ending}{query}")
}

pub fn cover(slug: &str) -> String {
    format!("/covers/{slug}.svg")
}

pub fn season(language: Language, slug: &str) -> String {
    format!("/{language}/seasons/{slug}")
}

/// What came in to a season, as far as its libraries have agreed.
pub fn gallery(language: Language, season: &str) -> String {
    format!("/{language}/seasons/{season}/gallery")
}

pub fn gallery_nomination(language: Language, season: &str, id: NominationId) -> String {
    format!("/{language}/seasons/{season}/gallery/{id}")
}

/// The public list of a season's reports.
pub fn season_reports(language: Language, season: &str) -> String {
    format!("/{language}/seasons/{season}/reports")
}

/// A copy of a picture in a gallery, at least so many pixels wide where there is one.
pub fn gallery_picture(media: MediaId, width: u32, encoding: Encoding) -> String {
    format!("/gallery/pictures/{media}-{width}.{}", encoding.ending())
}

/// A video in a gallery, its still picture or its captions, by the ending.
pub fn gallery_video(id: VideoId, ending: &str) -> String {
    format!("/gallery/videos/{id}.{ending}")
}

/// Other systems that are told what changes.
pub fn webhooks(language: Language) -> String {
    format!("/{language}/organise/webhooks")
}

pub fn webhook(language: Language, id: WebhookId) -> String {
    format!("/{language}/organise/webhooks/{id}")
}

/// Where an organiser opens a season's gallery.
pub fn desk_gallery(language: Language, season: &str) -> String {
    format!("/{language}/organise/galleries/{season}")
}

/// Takes a nomination out of its gallery.
pub fn leave_gallery(language: Language, id: NominationId) -> String {
    format!("/{language}/organise/nominations/{id}/gallery")
}

/// Lets a report stand in the public list, or takes it off.
pub fn list_report(language: Language, id: ReportId) -> String {
    format!("/{language}/organise/reports/{id}/list")
}

/// Where a writer says whether it may stand in the gallery.
pub fn join_gallery(language: Language, id: NominationId) -> String {
    format!("/{language}/my/nominations/{id}/gallery")
}

pub fn awards(language: Language, slug: &str) -> String {
    format!("/{language}/awards/{slug}")
}

/// Everyone who has ever won.
pub fn hall_of_fame(language: Language) -> String {
    format!("/{language}/awards")
}

/// One award: its nominees, and from the reveal on who won.
pub fn award(language: Language, season: &str, category: &str) -> String {
    format!("/{language}/awards/{season}/{category}")
}

/// How a season's awards were decided, with figures.
pub fn award_integrity(language: Language, season: &str) -> String {
    format!("/{language}/awards/{season}/integrity")
}

/// What the press is told of one nominee.
pub fn award_press(language: Language, season: &str, category: &str, number: u32) -> String {
    format!("/{language}/awards/{season}/{category}/press/{number}")
}

/// A certificate or badge, with its words in that language. The address is the same in all of them, but for the end.
pub fn award_file(language: Language, season: &str, category: &str, file: AwardFile) -> String {
    let ending = if matches!(file, AwardFile::Badge { .. }) { "svg" } else { "pdf" };
    format!("/awards/{season}/{category}/{}.{ending}?lang={language}", file.name())
}

/// Says whether a badge or certificate is true.
pub fn verify(language: Language, season: &str, category: &str, number: u32) -> String {
    format!("/{language}/verify/{season}/{category}/{number}")
}

pub fn report(language: Language) -> String {
    format!("/{language}/report")
}

pub fn nominate(language: Language) -> String {
    format!("/{language}/nominate")
}

pub fn my(language: Language) -> String {
    format!("/{language}/my")
}

pub fn my_nominations(language: Language) -> String {
    format!("/{language}/my/nominations")
}

pub fn my_nomination(language: Language, id: NominationId) -> String {
    format!("/{language}/my/nominations/{id}")
}

pub fn nomination_step(language: Language, id: NominationId, step: Step) -> String {
    format!("/{language}/my/nominations/{id}/step/{}", step.number())
}

/// Who writes along on a draft.
pub fn writers(language: Language, id: NominationId) -> String {
    format!("/{language}/my/nominations/{id}/writers")
}

pub fn remove_writer(language: Language, id: NominationId) -> String {
    format!("/{language}/my/nominations/{id}/writers/remove")
}

/// What the jury reads of one's own nomination.
pub fn jury_copy(language: Language, id: NominationId) -> String {
    format!("/{language}/my/nominations/{id}/jury-copy")
}

/// The same for an organiser.
pub fn desk_jury_copy(language: Language, id: NominationId) -> String {
    format!("/{language}/organise/nominations/{id}/jury-copy")
}

/// Where answers go that are asked only of those who have advanced.
pub fn own_answers(language: Language, id: NominationId) -> String {
    format!("/{language}/my/nominations/{id}/answers")
}

/// What somebody was asked to confirm.
pub fn confirmations(language: Language) -> String {
    format!("/{language}/my/confirmations")
}

/// Where an organiser asks a library whether what others put forward is right.
pub fn ask_library(language: Language, id: NominationId) -> String {
    format!("/{language}/organise/nominations/{id}/ask")
}

/// A category's rubric.
pub fn edit_rubric(language: Language, id: CategoryId) -> String {
    format!("/{language}/organise/season/categories/{id}/rubric")
}

pub fn rounds(language: Language) -> String {
    format!("/{language}/organise/season/rounds")
}

pub fn edit_round(language: Language, kind: RoundKind) -> String {
    format!("/{language}/organise/season/rounds/{kind}")
}

pub fn move_round(language: Language, kind: RoundKind) -> String {
    format!("/{language}/organise/season/rounds/{kind}/move")
}

/// What a category asks beyond the form.
pub fn category_rules(language: Language, id: CategoryId) -> String {
    format!("/{language}/organise/season/categories/{id}/rules")
}

/// Where a draft without an owner asks for an e-mail address.
pub fn keep_nomination(language: Language, id: NominationId) -> String {
    format!("/{language}/my/nominations/{id}/keep")
}

pub fn picture(id: PictureId) -> String {
    format!("/media/pictures/{id}")
}

/// A copy of a picture, at least so many pixels wide where there is one.
pub fn picture_copy(id: PictureId, width: u32, encoding: Encoding) -> String {
    match encoding {
        Encoding::Jpeg => format!("/media/pictures/{id}?w={width}"),
        Encoding::WebP => format!("/media/pictures/{id}?w={width}&as=webp"),
    }
}

pub fn sign_in(language: Language, next: Option<&str>) -> String {
    match next {
        Some(next) => format!("/{language}/sign-in?next={}", encode(next)),
        None => format!("/{language}/sign-in"),
    }
}

pub fn sign_in_sent(language: Language) -> String {
    format!("/{language}/sign-in/sent")
}

pub fn sign_in_code(language: Language) -> String {
    format!("/{language}/sign-in/code")
}

pub fn sign_in_link(language: Language, token: &str) -> String {
    format!("/{language}/sign-in/link/{token}")
}

/// What the program prints when it starts with nobody there.
pub fn set_up(language: Language, token: &str) -> String {
    format!("/{language}/set-up/{token}")
}

pub fn sign_out(language: Language) -> String {
    format!("/{language}/sign-out")
}

pub fn jury(language: Language) -> String {
    format!("/{language}/jury")
}

/// One nomination as a juror sees it: first the question about conflicts, then the scorecard.
pub fn scorecard(language: Language, id: NominationId) -> String {
    format!("/{language}/jury/{id}")
}

/// The juror's scorecard of one pass.
pub fn scorecard_of(language: Language, id: NominationId, pass: Pass) -> String {
    match pass {
        Pass::First => scorecard(language, id),
        Pass::Final => format!("/{language}/jury/{id}/final"),
    }
}

/// Where the chair lays the final before the jury.
pub fn final_round(language: Language) -> String {
    format!("/{language}/jury/final")
}

pub fn declare_conflict(language: Language, id: NominationId) -> String {
    format!("/{language}/jury/{id}/conflict")
}

/// Practice nominations compared.
pub fn practice(language: Language) -> String {
    format!("/{language}/jury/practice")
}

/// Where an organiser sets a nomination aside for practice, or takes it back.
pub fn choose_practice(language: Language, id: NominationId) -> String {
    format!("/{language}/organise/nominations/{id}/practice")
}

pub fn jury_all_results(language: Language) -> String {
    format!("/{language}/jury/results")
}

/// Declining to score one, and coming back.
pub fn abstain(language: Language, id: NominationId) -> String {
    format!("/{language}/jury/{id}/abstain")
}

/// Who scores what, for the chair.
pub fn assignments(language: Language) -> String {
    format!("/{language}/jury/assignments")
}

pub fn assign_all(language: Language) -> String {
    format!("/{language}/jury/assignments/all")
}

pub fn move_assignment(language: Language) -> String {
    format!("/{language}/jury/assignments/move")
}

pub fn pin_tie(language: Language) -> String {
    format!("/{language}/jury/assignments/ties")
}

pub fn lift_tie(language: Language) -> String {
    format!("/{language}/jury/assignments/ties/lift")
}

pub fn assignments_file(language: Language) -> String {
    format!("/{language}/jury/assignments/file")
}

/// One juror, for the chair.
pub fn juror(language: Language, id: AccountId) -> String {
    format!("/{language}/jury/assignments/jurors/{id}")
}

pub fn juror_libraries(language: Language, id: AccountId) -> String {
    format!("/{language}/jury/assignments/jurors/{id}/libraries")
}

/// What would be given of one nomination alone, so that it has `each` jurors.
pub fn replace_juror(language: Language, each: usize, id: NominationId) -> String {
    format!("/{language}/jury/assignments?each={each}&only={id}#preview")
}

/// A look at what would be given to whom if what nobody has begun were given out anew.
pub fn deal_anew(language: Language, each: usize) -> String {
    format!("/{language}/jury/assignments?each={each}&afresh=yes#preview")
}

/// How far each juror has come.
pub fn jury_progress(language: Language) -> String {
    format!("/{language}/jury/progress")
}

pub fn jury_results(language: Language, category_slug: &str) -> String {
    format!("/{language}/jury/results/{category_slug}")
}

/// The result of a category as a file: `xlsx`, `csv-excel`, `csv`, `json` or `pack`.
pub fn export_results(language: Language, category_slug: &str, format: &str) -> String {
    format!("/{language}/jury/results/{category_slug}/export/{format}")
}

/// The rule that decides the jury's order.
pub fn jury_rule(language: Language) -> String {
    format!("/{language}/jury/rule")
}

pub fn decide(language: Language, category_slug: &str, id: NominationId) -> String {
    format!("/{language}/jury/results/{category_slug}/{id}")
}

/// Where the chair decides on several nominations at once.
pub fn decide_several(language: Language, category_slug: &str) -> String {
    format!("/{language}/jury/results/{category_slug}/several")
}

pub fn publish_decisions(language: Language, category_slug: &str) -> String {
    format!("/{language}/jury/results/{category_slug}/publish")
}

/// The jury's room, with what is on the table.
pub fn room(language: Language) -> String {
    format!("/{language}/jury/room")
}

/// The stream that says when the room has moved.
pub fn room_live(language: Language) -> String {
    format!("/{language}/jury/room/live")
}

/// One nomination in the jury's room.
pub fn room_item(language: Language, id: NominationId) -> String {
    format!("/{language}/jury/room/{id}")
}

/// Where the forms of a nomination in the room go: `place`, `comment`, `consensus`, `feedback`.
pub fn room_form(language: Language, id: NominationId, form: &str) -> String {
    format!("/{language}/jury/room/{id}/{form}")
}

/// What nominators are told, for the chair.
pub fn feedback(language: Language) -> String {
    format!("/{language}/jury/feedback")
}

pub fn approve_feedback(language: Language, id: NominationId) -> String {
    format!("/{language}/jury/feedback/{id}")
}

/// Why a nomination works.
pub fn analysis(language: Language, id: NominationId) -> String {
    format!("/{language}/jury/{id}/analysis")
}

pub fn editor(language: Language) -> String {
    format!("/{language}/editor")
}

pub fn new_concept(language: Language) -> String {
    format!("/{language}/editor/new")
}

pub fn edit_concept(language: Language, slug: &str) -> String {
    format!("/{language}/editor/{slug}")
}

pub fn organise(language: Language) -> String {
    format!("/{language}/organise")
}

/// What was sent, for organisers.
pub fn desk_nominations(language: Language) -> String {
    format!("/{language}/organise/nominations")
}

/// What no organiser has found fit to take part yet.
pub fn desk_unlooked(language: Language) -> String {
    format!("/{language}/organise/nominations?state=unlooked")
}

/// Where an organiser notes that it may take part.
pub fn find_fit(language: Language, id: NominationId) -> String {
    format!("/{language}/organise/nominations/{id}/fit")
}

/// Who takes part, by region.
pub fn participation(language: Language) -> String {
    format!("/{language}/organise/participation")
}

/// Who would be reminded, and the button that does it.
pub fn reminders(language: Language) -> String {
    format!("/{language}/organise/reminders")
}

/// Ends reminders without signing in.
pub fn end_reminders(language: Language, token: &str) -> String {
    format!("/{language}/reminders/end/{token}")
}

/// What was sent from a place; `kind` is `region` or `municipality`.
pub fn desk_nominations_of(language: Language, country: &str, kind: &str, name: &str) -> String {
    format!("/{language}/organise/nominations?country={}&{kind}={}", encode(country), encode(name))
}

/// What was sent in a category.
pub fn desk_nominations_in(language: Language, category: &str) -> String {
    format!("/{language}/organise/nominations?category={}", encode(category))
}

/// Libraries whose name, town or region holds these words.
pub fn search_libraries(language: Language, words: &str) -> String {
    format!("/{language}/libraries?q={}", encode(words))
}

pub fn desk_nominations_after(
    language: Language,
    state: &str,
    category: &str,
    words: &str,
    after: i32,
) -> String {
    let (category, words) = (encode(category), encode(words));
    format!("/{language}/organise/nominations?state={state}&category={category}&q={words}&after={after}")
}

pub fn desk_nomination(language: Language, id: NominationId) -> String {
    format!("/{language}/organise/nominations/{id}")
}

pub fn return_nomination(language: Language, id: NominationId) -> String {
    format!("/{language}/organise/nominations/{id}/return")
}

pub fn organiser_withdraws(language: Language, id: NominationId) -> String {
    format!("/{language}/organise/nominations/{id}/withdraw")
}

pub fn allow_late(language: Language) -> String {
    format!("/{language}/organise/nominations/late")
}

pub fn export_nominations(language: Language, format: &str) -> String {
    format!("/{language}/organise/nominations/export/{format}")
}

/// Where files of reports and nominations are looked at, and listed once they are taken in.
pub fn take_in(language: Language) -> String {
    format!("/{language}/organise/import")
}

/// What was looked at is taken in.
pub fn take_in_rows(language: Language) -> String {
    format!("/{language}/organise/import/take-in")
}

pub fn undo_import(language: Language) -> String {
    format!("/{language}/organise/import/undo")
}

pub fn export_reports(language: Language, format: &str) -> String {
    format!("/{language}/organise/reports/export/{format}")
}

pub fn promote_report(language: Language, id: ReportId) -> String {
    format!("/{language}/organise/reports/{id}/promote")
}

pub fn take_back_nomination(language: Language, id: NominationId) -> String {
    format!("/{language}/my/nominations/{id}/take-back")
}

pub fn withdraw_nomination(language: Language, id: NominationId) -> String {
    format!("/{language}/my/nominations/{id}/withdraw")
}

pub fn edit_season(language: Language) -> String {
    format!("/{language}/organise/season")
}

pub fn move_season(language: Language) -> String {
    format!("/{language}/organise/season/move")
}

pub fn edit_categories(language: Language) -> String {
    format!("/{language}/organise/season/categories")
}

pub fn edit_category(language: Language, id: CategoryId) -> String {
    format!("/{language}/organise/season/categories/{id}")
}

pub fn remove_category(language: Language, id: CategoryId) -> String {
    format!("/{language}/organise/season/categories/{id}/remove")
}

/// Where the next season is made from this one.
pub fn next_season(language: Language) -> String {
    format!("/{language}/organise/season/next")
}

/// The season's dates, for calendars; it has no language of its own.
pub fn season_calendar(slug: &str) -> String {
    format!("/calendar/{slug}.ics")
}

/// The short address on posters and screens; it has no language of its own.
pub fn ballot(code: &str) -> String {
    format!("/v/{code}")
}

/// Where somebody types the code they see.
pub fn ballot_door() -> String {
    "/v".to_owned()
}

/// The same for somebody whose own code is kept.
pub fn ballot_door_with_code() -> String {
    "/v/with-code".to_owned()
}

/// The ballot on a device that many vote on.
pub fn kiosk(code: &str) -> String {
    format!("/v/{code}?kiosk=1")
}

/// Where a voter's own code is sent.
pub fn show_code(code: &str) -> String {
    format!("/v/{code}/code")
}

/// The receipts of every counted ballot.
pub fn receipts(code: &str) -> String {
    format!("/v/{code}/receipts.txt")
}

/// Every counted ballot, to be counted again.
pub fn ballot_file(code: &str) -> String {
    format!("/v/{code}/ballots.jsonl")
}

/// A short program that counts a ballot file again.
pub fn recount_script() -> String {
    "/v/recount.py".to_owned()
}

/// Where ballots are set aside and taken back.
pub fn ballot_rulings(language: Language, category_slug: &str) -> String {
    format!("/{language}/organise/polls/{category_slug}/ballots")
}

/// The roll, and the codes that let people vote.
pub fn voters(language: Language) -> String {
    format!("/{language}/organise/voters")
}

/// How a category's poll is held, and its course.
pub fn poll_desk(language: Language, category_slug: &str) -> String {
    format!("/{language}/organise/polls/{category_slug}")
}

/// A finalist's cover, as long as no concept card has one of its own.
pub fn finalist_cover(id: NominationId) -> String {
    format!("/finalists/{id}.svg")
}

pub fn stage(show: &str) -> String {
    format!("/stage/{show}")
}

pub fn operate(show: &str) -> String {
    format!("/operate/{show}")
}

/// The operators' own stream.
pub fn operate_live(show: &str) -> String {
    format!("/operate/{show}/live")
}

/// What the host holds, to be printed.
pub fn script(show: &str) -> String {
    format!("/operate/{show}/script")
}

/// The room's phones.
pub fn show(show: &str) -> String {
    format!("/show/{show}")
}

/// Lower thirds for the video team.
pub fn overlay(show: &str) -> String {
    format!("/stage/{show}/overlay")
}

/// The run-sheet's editor.
pub fn plan_show(language: Language) -> String {
    format!("/{language}/organise/show")
}

/// The same with the form of a cue, counted from 1.
pub fn plan_cue(language: Language, cue: usize) -> String {
    format!("/{language}/organise/show?cue={cue}")
}

pub fn plan_cues(language: Language) -> String {
    format!("/{language}/organise/show/cues")
}

pub fn plan_start(language: Language) -> String {
    format!("/{language}/organise/show/start")
}

pub fn plan_rehearsal(language: Language) -> String {
    format!("/{language}/organise/show/rehearsal")
}

pub fn live(show: &str) -> String {
    format!("/live/{show}")
}

/// How we judge, how we count and the other pages of the footer.
pub fn about(language: Language, page: &str) -> String {
    format!("/{language}/about/{page}")
}

/// What was done, by whom and why.
pub fn audit(language: Language) -> String {
    format!("/{language}/audit")
}

pub fn audit_before(language: Language, act: &str, before: i64) -> String {
    format!("/{language}/audit?act={act}&before={before}")
}

pub fn policy(language: Language) -> String {
    format!("/{language}/audit/policy")
}

pub fn devices(language: Language) -> String {
    format!("/{language}/my/devices")
}

pub fn address(language: Language) -> String {
    format!("/{language}/my/address")
}

pub fn address_confirm(language: Language, token: &str) -> String {
    format!("/{language}/my/address/{token}")
}

/// Off to somebody else who knows who people are; and then to `next`.
pub fn provider(language: Language, next: &str) -> String {
    format!("/{language}/sign-in/provider?next={}", encode(next))
}

/// Where they send people back to. It is registered with them, so it has no language.
pub fn provider_return() -> String {
    "/sign-in/return".to_owned()
}

pub fn provider_link(language: Language) -> String {
    format!("/{language}/my/provider")
}

pub fn provider_unlink(language: Language) -> String {
    format!("/{language}/my/provider/unlink")
}

/// Whether one wants news.
pub fn news_wish(language: Language) -> String {
    format!("/{language}/my/news")
}

/// Whether one wants reminders.
pub fn reminder_wish(language: Language) -> String {
    format!("/{language}/my/reminders")
}

pub fn end_news(language: Language, token: &str) -> String {
    format!("/{language}/news/end/{token}")
}

pub fn write_news(language: Language) -> String {
    format!("/{language}/organise/news")
}

pub fn reset_passkeys(language: Language) -> String {
    format!("/{language}/organise/people/reset")
}

pub fn audit_export(language: Language) -> String {
    format!("/{language}/audit/export")
}

pub fn edit_library(language: Language, found: &Organisation) -> String {
    format!("{}/edit", library(language, found))
}

pub fn close_library(language: Language, found: &Organisation) -> String {
    format!("{}/close", library(language, found))
}

/// The way to what one's own library says about itself.
pub fn own_library(language: Language) -> String {
    format!("/{language}/my/library")
}

/// Where it is said by when a card is looked at again.
pub fn review_concept(language: Language, slug: &str) -> String {
    format!("/{language}/editor/{slug}/review")
}

pub fn withdraw_concept(language: Language, slug: &str) -> String {
    format!("/{language}/editor/{slug}/withdraw")
}

/// A copy of the picture beside a concept, for everybody.
pub fn public_picture(address: &str, width: u32, encoding: Encoding) -> String {
    format!("/pictures/{address}-{width}.{}", encoding.ending())
}

/// The video beside a concept, its still picture or its captions, for everybody: told apart by what the name ends in.
pub fn public_video(address: &str, ending: &str) -> String {
    format!("/videos/{address}.{ending}")
}

/// Where an editor chooses the video beside a concept.
pub fn concept_video(language: Language, slug: &str) -> String {
    format!("/{language}/editor/{slug}/video")
}

/// Where an editor chooses the picture beside a concept.
pub fn concept_picture(language: Language, slug: &str) -> String {
    format!("/{language}/editor/{slug}/picture")
}

/// Where a draft's pictures are sent one by one.
pub fn send_pictures(language: Language, id: NominationId) -> String {
    format!("/{language}/my/nominations/{id}/pictures")
}

pub fn retouch_picture(language: Language, id: NominationId, picture: PictureId) -> String {
    format!("/{language}/my/nominations/{id}/pictures/{picture}/edit")
}

/// Where a draft's videos are sent and described.
pub fn videos(language: Language, id: NominationId) -> String {
    format!("/{language}/my/nominations/{id}/videos")
}

pub fn change_video(language: Language, id: NominationId, video: VideoId) -> String {
    format!("/{language}/my/nominations/{id}/videos/{video}")
}

pub fn withdraw_video(language: Language, id: NominationId, video: VideoId) -> String {
    format!("/{language}/my/nominations/{id}/videos/{video}/withdraw")
}

/// What is said about a picture that was sent: to be changed by those who may.
pub fn picture_words(language: Language, id: NominationId, picture: PictureId) -> String {
    format!("/{language}/my/nominations/{id}/pictures/{picture}/words")
}

pub fn video_words(language: Language, id: NominationId, video: VideoId) -> String {
    format!("/{language}/my/nominations/{id}/videos/{video}/words")
}

pub fn video(id: VideoId) -> String {
    format!("/media/videos/{id}")
}

pub fn video_poster(id: VideoId) -> String {
    format!("/media/videos/{id}/poster")
}

pub fn video_captions(id: VideoId) -> String {
    format!("/media/videos/{id}/captions.vtt")
}

pub fn withdraw_picture(language: Language, id: NominationId, picture: PictureId) -> String {
    format!("/{language}/my/nominations/{id}/pictures/{picture}/withdraw")
}

pub fn people(language: Language) -> String {
    format!("/{language}/organise/people")
}

pub fn invite(language: Language) -> String {
    format!("/{language}/organise/people/invite")
}

pub fn withdraw_invitation(language: Language) -> String {
    format!("/{language}/organise/people/withdraw")
}

pub fn remove_member(language: Language) -> String {
    format!("/{language}/organise/people/remove")
}

pub fn invitation(language: Language, token: &str) -> String {
    format!("/{language}/invitation/{token}")
}

pub fn outbox(language: Language) -> String {
    format!("/{language}/organise/mail")
}

pub fn act_as(language: Language) -> String {
    format!("/{language}/organise/act-as")
}

pub fn stop_acting_as(language: Language) -> String {
    format!("/{language}/my/act-as/end")
}

pub fn libraries(language: Language) -> String {
    format!("/{language}/libraries")
}

/// By its ISIL, which stays; by our number where it has none.
pub fn library(language: Language, library: &Organisation) -> String {
    match &library.isil {
        Some(isil) => format!("/{language}/libraries/{}", encode(isil)),
        None => format!("/{language}/libraries/nr-{}", library.id),
    }
}

/// Where a register is looked at before it is taken in.
pub fn import_libraries(language: Language) -> String {
    format!("/{language}/organise/libraries")
}

pub fn take_in_libraries(language: Language) -> String {
    format!("/{language}/organise/libraries/import")
}

/// What is kept about the person, to take away or to be gone.
pub fn my_data(language: Language) -> String {
    format!("/{language}/my/data")
}

pub fn download_my_data(language: Language) -> String {
    format!("/{language}/my/data/download")
}

pub fn delete_my_data(language: Language) -> String {
    format!("/{language}/my/data/delete")
}

pub fn passkeys(language: Language) -> String {
    format!("/{language}/my/passkeys")
}

pub fn remove_passkey(language: Language) -> String {
    format!("/{language}/my/passkeys/remove")
}

pub fn recovery_codes(language: Language) -> String {
    format!("/{language}/my/passkeys/codes")
}

pub fn sign_in_passkey(language: Language) -> String {
    format!("/{language}/sign-in/passkey")
}

pub fn confirm_with(language: Language) -> String {
    format!("/{language}/my/confirm")
}

/// Where a passkey is asked for, and then `next`.
pub fn confirm(language: Language, next: &str) -> String {
    format!("/{language}/my/confirm?next={}", encode(next))
}

/// Where somebody with this role begins.
pub fn role_home(language: Language, role: Role, show: Option<&str>) -> String {
    match role {
        Role::Juror => jury(language),
        Role::Chair => jury_all_results(language),
        Role::Editor => editor(language),
        Role::Organiser => organise(language),
        Role::Operator => show.map_or_else(|| my(language), operate),
        Role::Auditor => audit(language),
        Role::LibraryLead => own_library(language),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_paths_of_this_site_are_followed() {
        for good in ["/", "/da", "/en/my/nominations/3/step/2?x=1"] {
            assert!(is_internal(good), "{good}");
        }
        for bad in [
            "",
            "//e.test",
            "/\\e.test",
            "https:e.test",
            "https://e.test",
            "/%09/e.test",
            "/%2f/e.test",
            "javascript:alert(1)",
            "/a\r\nb",
            "/\t/e.test",
        ] {
            assert!(!is_internal(bad), "{bad:?}");
        }
        assert!(!is_internal(&format!("/{}", "a".repeat(4096))));
    }

    #[test]
    fn a_page_is_found_again_in_the_other_language() {
        assert_eq!(in_language("/en/catalogue?q=%C3%B8", Language::Da), "/da/catalogue?q=%C3%B8");
        assert_eq!(in_language("/en", Language::Da), "/da");
        assert_eq!(in_language("/v/K4M7", Language::Da), "/da");
        assert_eq!(in_language("/", Language::Da), "/da");
    }
}
