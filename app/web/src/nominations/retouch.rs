//! Cutting a picture and covering parts of it, before it is sent. Works by numbers in per cent; with scripts also by
//! dragging on the picture and by arrow keys.

use super::draft::draft_of_writer;
use crate::{
    assets::Sheet,
    error::{PageError, PageResult},
    fields::Fields,
    media::{self, Encoding, Width},
    messages::Tr,
    page::{Head, Nav},
    ui, urls,
    visit::Visit,
};
use axum::{
    body::Bytes,
    extract::Path,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use domain::{
    ids::{NominationId, PictureId},
    nominations::{COVERED_MAX, Part, PartFault, Retouch, Step},
};
use islands::nominations::RetouchPad;
use leptos::prelude::*;
use std::iter;
use store::nominations::{Picture, Replaced};

/// The names of a part's four numbers, behind the part's own: `crop-left`, `c1-top`.
const SIDES: [&str; 4] = ["left", "top", "width", "height"];
/// Rows for parts to cover that stand open when the page is opened.
const OPEN: usize = 3;

/// What was typed: the part to keep, then the parts to cover.
type Typed = Vec<[String; 4]>;

pub async fn page(
    visit: Visit,
    Path((_, id, picture)): Path<(String, NominationId, PictureId)>,
) -> PageResult {
    let picture = find(&visit, id, picture).await?;
    let typed = vec![Default::default(); COVERED_MAX + 1];
    Ok(show(&visit, id, picture, typed, Vec::new(), StatusCode::OK))
}

/// A picture of a draft, for the one who writes it.
async fn find(visit: &Visit, id: NominationId, picture: PictureId) -> PageResult<Picture> {
    let draft = draft_of_writer(visit, id).await?;
    draft.pictures.into_iter().find(|known| known.id == picture).ok_or(PageError::NotFound)
}

pub async fn act(
    visit: Visit,
    Path((_, id, picture)): Path<(String, NominationId, PictureId)>,
    fields: Fields,
) -> PageResult {
    let picture = find(&visit, id, picture).await?;
    let typed: Typed = names().map(|part| SIDES.map(|side| fields.text(&format!("{part}-{side}")))).collect();
    let asked = match read(&typed) {
        Ok(asked) => asked,
        Err(faults) => {
            let faults = faults.into_iter().map(|(part, fault)| (part, words(visit.t, fault))).collect();
            return Ok(show(&visit, id, picture, typed, faults, StatusCode::UNPROCESSABLE_ENTITY));
        }
    };
    match fields.text("do").as_str() {
        "save" => {}
        "writing" => return propose(&visit, id, picture, typed).await,
        _ => return Ok(show(&visit, id, picture, typed, Vec::new(), StatusCode::OK)),
    }
    if asked == Retouch::default() {
        let faults = vec![("crop".to_owned(), visit.t.s("retouch-nothing"))];
        return Ok(show(&visit, id, picture, typed, faults, StatusCode::UNPROCESSABLE_ENTITY));
    }
    // numbers that were meant for another picture mean something else on this one
    let seen: Option<i64> = fields.text("seen").parse().ok();
    if seen != Some(picture.media.0) {
        return Ok(stale(&visit, id, picture));
    }
    let bytes = picture_bytes(&visit, picture.id, Width::Large).await?;
    let copies = media::work(&visit.site, move || {
        let done = media::retouch(&media::decode(&bytes).ok()?, &asked);
        media::write(&done).ok()
    });
    let copies = copies.await?.flatten().ok_or(PageError::Refused("error-picture-gone"))?;
    let new = media::keep(&visit.site, copies).await?;
    let put = new.keys();
    match visit.store().replace_picture(id, picture.id, picture.media, new, visit.now).await? {
        Replaced::Done(old) => {
            media::forget(&visit.site, old).await;
            let step = urls::nomination_step(visit.language, id, Step::Evidence);
            Ok(Redirect::to(&format!("{step}#p{}-alt", picture.id)).into_response())
        }
        Replaced::Stale => {
            media::forget(&visit.site, put).await;
            let picture = find(&visit, id, picture.id).await?;
            Ok(stale(&visit, id, picture))
        }
        Replaced::NotThere => {
            media::forget(&visit.site, put).await;
            Err(PageError::NotFound)
        }
    }
}

async fn picture_bytes(visit: &Visit, id: PictureId, width: Width) -> PageResult<Bytes> {
    let found = visit.store().find_picture(id).await?.ok_or(PageError::NotFound)?;
    let key = found.file.key_for(width.pixels());
    media::bytes(&visit.site, &key).await?.ok_or(PageError::Refused("error-picture-gone"))
}

/// The parts that look written on, added to what was typed where there is room and nothing is covered yet. Nothing is
/// done to the picture.
async fn propose(visit: &Visit, id: NominationId, picture: Picture, mut typed: Typed) -> PageResult {
    let bytes = picture_bytes(visit, picture.id, Width::Middle).await?;
    let found = media::work(&visit.site, move || media::decode(&bytes).map(|it| media::writing(&it)).ok());
    let mut found = found.await?.flatten().ok_or(PageError::Refused("error-picture-gone"))?;
    let read = |numbers: &[String; 4]| Part::parse(numbers.each_ref().map(String::as_str)).ok().flatten();
    let covered: Vec<Part> = typed[1..].iter().filter_map(read).collect();
    found.retain(|part| !covered.iter().any(|known| known.meets(*part)));
    let many = found.len();
    let empty = typed[1..].iter_mut().filter(|numbers| read(numbers).is_none());
    for (numbers, part) in empty.zip(found) {
        *numbers = part.in_words();
    }
    let said = visit.t.a("retouch-writing-found", [("n", many.into())]);
    Ok(board_page(visit, id, picture, typed, Vec::new(), Some(said)))
}

/// The picture was changed in another tab; the numbers do not fit it.
fn stale(visit: &Visit, id: NominationId, picture: Picture) -> Response {
    let typed = vec![Default::default(); COVERED_MAX + 1];
    let faults = vec![("crop".to_owned(), visit.t.s("retouch-stale"))];
    show(visit, id, picture, typed, faults, StatusCode::CONFLICT)
}

/// `crop`, then `c1` to the last.
fn names() -> impl Iterator<Item = String> {
    iter::once("crop".to_owned()).chain((1..=COVERED_MAX).map(|number| format!("c{number}")))
}

/// What is asked for; or each part that cannot be, and why.
fn read(typed: &Typed) -> Result<Retouch, Vec<(String, PartFault)>> {
    let mut asked = Retouch::default();
    let mut faults = Vec::new();
    for (name, numbers) in names().zip(typed) {
        match Part::parse(numbers.each_ref().map(String::as_str)) {
            Ok(part) if name == "crop" => asked.crop = part,
            Ok(part) => asked.covered.extend(part),
            Err(fault) => faults.push((name, fault)),
        }
    }
    if faults.is_empty() { Ok(asked) } else { Err(faults) }
}

fn words(t: Tr, fault: PartFault) -> String {
    match fault {
        PartFault::NotANumber => t.s("retouch-fault-number"),
        PartFault::Outside => t.s("retouch-fault-outside"),
        PartFault::Nothing => t.s("retouch-fault-nothing"),
    }
}

fn show(
    visit: &Visit,
    id: NominationId,
    picture: Picture,
    typed: Typed,
    faults: Vec<(String, String)>,
    status: StatusCode,
) -> Response {
    (status, board_page(visit, id, picture, typed, faults, None)).into_response()
}

/// `said`: what was just found, above the picture.
fn board_page(
    visit: &Visit,
    id: NominationId,
    picture: Picture,
    typed: Typed,
    faults: Vec<(String, String)>,
    said: Option<String>,
) -> Response {
    let (t, l) = (visit.t, visit.language);
    let title = t.s("retouch-title");
    let head = Head {
        title: title.clone(),
        nav: Nav::Nominate,
        sheets: &[Sheet::Work],
        islands: true,
        ..Head::default()
    };
    visit.page(head, move || {
        let back = format!("{}#p{}-alt", urls::nomination_step(l, id, Step::Evidence), picture.id);
        let heading = ui::fault_heading(t, faults.len());
        let summary = faults.iter().map(|(part, words)| (format!("#{part}-left"), words.clone())).collect();
        view! {
            <div class="wrap band-s flow">
                <p class="crumbs"><a href=back.clone()>{t.s("retouch-back")}</a></p>
                <h1 class="title">{title}</h1>
                <p>{t.s("retouch-lead")}</p>
                {ui::error_summary(heading, summary)}
                {said.map(|said| view! { <p class="notice" role="status">{said}</p> })}
                <RetouchPad>
                    <form class="flow" method="post" action=urls::retouch_picture(l, id, picture.id) novalidate>
                        <input type="hidden" name="seen" value=picture.media.to_string()/>
                        <div class="beside end retouch">
                            <div class="flow tight">
                                {tools(t)}
                                {board(t, &picture, &typed)}
                                <p class="small soft">{t.s("retouch-grid")}</p>
                            </div>
                            <div class="flow">
                                {numbers(t, &typed, &faults)}
                            </div>
                        </div>
                        <p class="row">
                            <button class="btn" type="submit" name="do" value="save">{t.s("retouch-save")}</button>
                            <button class="btn second" type="submit" name="do" value="writing">
                                {t.s("retouch-writing")}
                            </button>
                            <button class="btn second" type="submit" name="do" value="preview">
                                {t.s("retouch-preview")}
                            </button>
                            <a href=back>{t.s("retouch-leave")}</a>
                        </p>
                        <p class="small soft">{t.s("retouch-for-good")}</p>
                    </form>
                </RetouchPad>
            </div>
        }
    })
}

fn area_name(t: Tr, number: usize) -> String {
    t.a("retouch-area", [("n", number.into())])
}

/// What dragging does; only where scripts run.
fn tools(t: Tr) -> impl IntoView {
    view! {
        <fieldset class="scripted flow tight">
            <legend>{t.s("retouch-tool")}</legend>
            <p class="row">
                <label class="choice">
                    <input type="radio" name="tool" value="cover" checked=true/>
                    <span>{t.s("retouch-tool-cover")}</span>
                </label>
                <label class="choice">
                    <input type="radio" name="tool" value="crop"/>
                    <span>{t.s("retouch-tool-crop")}</span>
                </label>
                <button class="btn second slim" type="button" data-new="">{t.s("retouch-new")}</button>
            </p>
            <p class="help" id="keys">{t.s("retouch-keys")}</p>
            <p class="vh" data-said="" aria-live="polite"></p>
        </fieldset>
    }
}

/// The picture with a line every tenth, and over it what is kept and what is covered.
fn board(t: Tr, picture: &Picture, typed: &Typed) -> impl IntoView + use<> {
    let (width, height) = (picture.width.max(1), picture.height.max(1));
    let href = urls::picture_copy(picture.id, Width::Middle.pixels(), Encoding::Jpeg);
    let letters = (width.max(height) / 32).max(1);
    let lines = (1..10)
        .map(|tenth| {
            let at = format!("{}%", tenth * 10);
            view! {
                <line x1=at.clone() x2=at.clone() y1="0" y2="100%"/>
                <line y1=at.clone() y2=at.clone() x1="0" x2="100%"/>
                <text x=at.clone() y=letters.to_string()>{tenth * 10}</text>
                <text x="0" y=at>{tenth * 10}</text>
            }
        })
        .collect_view();
    let kept = percent(&typed[0]).unwrap_or(["0%", "0%", "100%", "100%"].map(str::to_owned));
    let covered = typed
        .iter()
        .enumerate()
        .skip(1)
        .map(|(number, numbers)| {
            let [x, y, w, h] = percent(numbers).unwrap_or(["0%", "0%", "0%", "0%"].map(str::to_owned));
            view! {
                <svg class="covered" data-part=format!("c{number}") x=x y=y width=w height=h>
                    <rect width="100%" height="100%"/>
                    <text x="50%" y="50%" dy=".35em" font-size=letters.to_string()>{number}</text>
                </svg>
            }
        })
        .collect_view();
    let [x, y, w, h] = kept.clone();
    let [cut_x, cut_y, cut_w, cut_h] = kept;
    view! {
        <div class="board" data-board="" tabindex="0" role="group" aria-label=t.s("retouch-board") aria-describedby="keys">
            <svg viewBox=format!("0 0 {width} {height}") width=width.to_string() height=height.to_string() role="img" aria-label=t.s("retouch-picture")>
                <image href=href width="100%" height="100%" preserveAspectRatio="none"/>
                <g class="grid-lines" font-size=letters.to_string()>{lines}</g>
                <mask id="cut">
                    <rect width="100%" height="100%" fill="white"/>
                    <rect data-part="crop" x=x y=y width=w height=h fill="black"/>
                </mask>
                <rect class="cut" width="100%" height="100%" mask="url(#cut)"/>
                <rect class="kept" data-part="crop" x=cut_x y=cut_y width=cut_w height=cut_h/>
                {covered}
            </svg>
        </div>
    }
}

/// The four numbers as they stand in a drawing, if they are a part.
fn percent(typed: &[String; 4]) -> Option<[String; 4]> {
    Part::parse(typed.each_ref().map(String::as_str)).ok().flatten()?;
    Some(typed.each_ref().map(|number| format!("{}%", number.trim().replace(',', "."))))
}

fn numbers(t: Tr, typed: &Typed, faults: &[(String, String)]) -> impl IntoView + use<> {
    let fault = |name: &str| faults.iter().find(|(part, _)| part == name).map(|(_, words)| words.clone());
    let row = |number: usize| {
        let (name, legend) = match number {
            0 => ("crop".to_owned(), t.s("retouch-crop")),
            number => (format!("c{number}"), area_name(t, number)),
        };
        let error = fault(&name);
        part_fields(t, name, legend, typed[number].clone(), error)
    };
    let filled = typed.iter().rposition(|numbers| numbers.iter().any(|number| !number.is_empty()));
    let open = filled.map_or(OPEN, |filled| (filled + 1).max(OPEN)).min(COVERED_MAX);
    let rest = (open < COVERED_MAX).then(|| {
        let rows = (open + 1..=COVERED_MAX).map(row).collect_view();
        view! { <details><summary>{t.s("retouch-more")}</summary><div class="flow tight">{rows}</div></details> }
    });
    view! {
        <h2 class="mid">{t.s("retouch-crop")}</h2>
        <p class="help">{t.s("retouch-crop-help")}</p>
        {row(0)}
        <h2 class="mid">{t.s("retouch-cover")}</h2>
        <p class="help">{t.s("retouch-cover-help")}</p>
        <div class="flow tight">{(1..=open).map(row).collect_view()}</div>
        {rest}
    }
}

fn part_fields(
    t: Tr,
    name: String,
    legend: String,
    typed: [String; 4],
    error: Option<String>,
) -> impl IntoView {
    // the one part to keep stands under a heading that says so
    let heading = if name == "crop" { "vh" } else { "small" };
    let described = error.is_some().then(|| format!("{name}-error"));
    let invalid = error.is_some().then_some("true");
    let inputs = SIDES
        .into_iter()
        .zip(typed)
        .map(|(side, value)| {
            let id = format!("{name}-{side}");
            view! {
                <label>
                    <span>{t.of("retouch-", side)}</span>
                    <input
                        class="input"
                        type="text"
                        inputmode="decimal"
                        id=id.clone()
                        name=id
                        value=value
                        autocomplete="off"
                        aria-invalid=invalid
                        aria-describedby=described.clone()
                    />
                </label>
            }
        })
        .collect_view();
    let error = error.map(|error| view! { <p class="error" id=format!("{name}-error")>{error}</p> });
    view! {
        <fieldset class="part">
            <legend class=heading>{legend}</legend>
            {error}
            <div class="four">{inputs}</div>
        </fieldset>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_part_that_is_none_is_named() {
        let mut typed: Typed = vec![Default::default(); COVERED_MAX + 1];
        assert_eq!(read(&typed), Ok(Retouch::default()));
        typed[0] = ["10", "10", "90", "90"].map(str::to_owned);
        typed[12] = ["0", "0", "5", "5"].map(str::to_owned);
        assert_eq!(read(&typed).map(|asked| (asked.crop.is_some(), asked.covered.len())), Ok((true, 1)));
        typed[2] = ["0", "0", "", "5"].map(str::to_owned);
        typed[3] = ["0", "0", "101", "5"].map(str::to_owned);
        assert_eq!(
            read(&typed),
            Err(vec![("c2".to_owned(), PartFault::NotANumber), ("c3".to_owned(), PartFault::Outside)])
        );
    }
}
