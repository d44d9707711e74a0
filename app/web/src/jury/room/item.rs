//! One nomination on the table: the blind copy, what the scorecards amount to, what is said, and what the room agrees on.

use super::{
    Hall,
    forms::{self, Typed},
};
use crate::{
    error::{PageError, PageResult},
    jury::{blind::BlindNomination, label, scorecard},
    messages::Tr,
    ui, urls,
    visit::Visit,
};
use domain::{
    accounts::Role,
    ids::NominationId,
    jury::{InRoom, JuryMean, RoleName, Score, names_in},
};
use leptos::prelude::*;
use store::jury::{ConsensusRecord, Feedback, Marks, RoomComment, Talk};

/// A nomination with as much of it as the viewer may know.
pub struct Sheaf {
    id: NominationId,
    number: i32,
    place: InRoom,
    /// The blind copy, and the name of its category.
    read: Option<(BlindNomination, String)>,
    heard: Option<Heard>,
    marks: Option<Marks>,
    speaks_as_juror: bool,
}

/// What is said and written about it.
pub struct Heard {
    pub talk: Talk,
    pub feedback: Option<Feedback>,
    /// Words of the feedback that are names of jurors.
    pub names: Vec<String>,
    pub lead: Option<u16>,
}

impl Sheaf {
    pub async fn load(visit: &Visit, hall: &Hall, id: NominationId) -> PageResult<Self> {
        let store = visit.store();
        let item = hall.item(id).ok_or(PageError::NotFound)?;
        let place = hall.place(id);
        let category = hall.categories.iter().find(|it| it.id == item.category);
        let category = category.map(|it| it.name.get(visit.language).to_owned()).unwrap_or_default();
        let read = match place.reads() {
            true => store.find_nomination_for_jury(id, visit.now).await?,
            false => None,
        };
        let heard = if place.talks() {
            let talk = store.find_talk(id, hall.account).await?;
            let feedback = store.find_feedback(id).await?;
            let names = match &feedback {
                Some(it) => juror_names_in(visit, &format!("{} {}", it.strength, it.next_step)).await?,
                None => Vec::new(),
            };
            let lead = item.lead.and_then(|lead| talk.seats.get(&lead).copied());
            Some(Heard { talk, feedback, names, lead })
        } else {
            None
        };
        let marks = if place.sees_marks() { Some(store.list_marks(id, hall.account).await?) } else { None };
        let speaks_as_juror = speaks_as_juror(visit, hall, id).await?;
        Ok(Self {
            id,
            number: item.number,
            place,
            read: read.map(|it| (BlindNomination::from(it), category)),
            heard,
            marks,
            speaks_as_juror,
        })
    }

    pub fn label(&self) -> String {
        label(self.number)
    }

    pub fn view(self, t: Tr, zone: &str, hall: &Hall, follows: bool, typed: Typed) -> AnyView {
        let l = t.language;
        let name = self.label();
        match self.place {
            InRoom::Outside => return outside(t, &name).into_any(),
            InRoom::MustDeclare => {
                let go = Some((urls::scorecard(l, self.id), t.s("jury-action-declare")));
                let title = t.a("room-declare-title", [("label", name.into())]);
                return view! { <h1 class="title">{title}</h1> {ui::empty(t.s("room-must-declare"), t.s("room-declare-text"), go)} }
                    .into_any();
            }
            InRoom::MustScore | InRoom::Takes { .. } => {}
        }
        let article = self.read.map(|(it, category)| scorecard::article(t, zone, it, name.clone(), category));
        let side = match self.heard {
            None => view! {
                <div class="panel flow tight">
                    <h2>{t.s("room-score-first")}</h2>
                    <p>{t.s("room-score-first-text")}</p>
                    <p><a class="btn" href=urls::scorecard(l, self.id)>{t.s("jury-action-score")}</a></p>
                </div>
            }
            .into_any(),
            Some(heard) => {
                let may_agree = hall.is_open() && (hall.chair || hall.leads(self.id));
                let form = forms::About {
                    id: self.id,
                    follows,
                    open: hall.is_open(),
                    may_agree,
                    // whoever is also a juror of it signs as one
                    role: role_words(t, self.speaks_as_juror.then_some(heard.talk.own_seat)),
                };
                view! {
                    {sides(t, hall, self.id, &heard)}
                    {marks(t, self.marks)}
                    {consensus(t, zone, &heard.talk.consensus)}
                    {forms::consensus(t, &form, heard.talk.consensus.first(), &typed)}
                    {comments(t, zone, &heard.talk.comments)}
                    {forms::comment_form(t, &form, &typed)}
                    {forms::feedback_form(t, &form, heard.feedback.as_ref(), &heard.names, &typed)}
                }
                .into_any()
            }
        };
        view! {
            <div class="desk">
                {article}
                <div class="flow">{side}</div>
            </div>
        }
        .into_any()
    }
}

/// Whether the viewer speaks about it as one of its jurors.
pub async fn speaks_as_juror(visit: &Visit, hall: &Hall, id: NominationId) -> PageResult<bool> {
    let juror = visit.viewer.has(Role::Juror);
    Ok(juror && hall.is_given(id))
}

/// Names of the season's jurors that stand in a text.
pub async fn juror_names_in(visit: &Visit, text: &str) -> PageResult<Vec<String>> {
    let members = visit.store().list_members(visit.season()?.id).await?;
    let jury = members.into_iter().filter(|it| matches!(it.role, Role::Juror | Role::Chair));
    Ok(names_in(text, &jury.map(|it| it.name).collect::<Vec<_>>()))
}

fn outside(t: Tr, name: &str) -> impl IntoView + use<> {
    let title = t.a("room-outside-title", [("label", name.to_owned().into())]);
    view! {
        <h1 class="title">{title}</h1>
        {ui::notice("warn", t.s("room-outside-text"))}
    }
}

/// "Juror 3", "Chair".
pub fn role_name(t: Tr, role: RoleName) -> String {
    match role {
        RoleName::Chair => t.s("room-role-chair"),
        RoleName::Juror(n) => t.a("room-role-juror", [("n", n.into())]),
    }
}

/// The same for whoever writes; a juror may have no number yet.
fn role_words(t: Tr, seat: Option<Option<u16>>) -> String {
    match seat {
        None => t.s("room-role-chair"),
        Some(Some(n)) => role_name(t, RoleName::Juror(n)),
        Some(None) => t.s("room-role-some-juror"),
    }
}

/// Who leads, and the ways on.
fn sides(t: Tr, hall: &Hall, id: NominationId, heard: &Heard) -> impl IntoView + use<> {
    let l = t.language;
    let lead = if hall.leads(id) {
        Some(t.s("room-you-lead"))
    } else {
        heard.lead.map(|n| t.a("room-leads", [("role", role_name(t, RoleName::Juror(n)).into())]))
    };
    let lead = lead.map(|words| view! { <span class="tag">{words}</span> });
    // a chair who judges nothing has no part in it
    let analysis =
        heard.talk.own_seat.map(|_| view! { <a href=urls::analysis(l, id)>{t.s("analysis-title")}</a> });
    let card =
        heard.talk.own_seat.map(|_| view! { <a href=urls::scorecard(l, id)>{t.s("room-own-scorecard")}</a> });
    view! { <p class="row small">{lead} {analysis} {card}</p> }
}

fn marks(t: Tr, marks: Option<Marks>) -> AnyView {
    let l = t.language;
    let Some(marks) = marks else {
        return view! { <h2>{t.s("room-marks")}</h2> <p class="soft">{t.s("room-marks-later")}</p> }
            .into_any();
    };
    let scores: Vec<Score> = marks.given.iter().filter_map(|mark| mark.score).collect();
    let mean = JuryMean::of(&scores).map(|mean| {
        view! { <div><dt>{t.s("jury-mean")}</dt><dd><b>{mean.score().in_language(l)}</b></dd></div> }
    });
    let rows = marks
        .given
        .iter()
        .map(|mark| {
            let role = match mark.seat {
                Some(n) => role_name(t, RoleName::Juror(n)),
                None => t.s("room-role-some-juror"),
            };
            let role = if mark.mine { t.a("room-yours", [("role", role.into())]) } else { role };
            let score = mark.score.map_or_else(|| t.s("jury-no-evidence"), |score| score.in_language(l));
            view! { <div><dt>{role}</dt><dd>{score}</dd></div> }
        })
        .collect_view();
    let n_of = t.a("room-marks-n", [("n", marks.given.len().into()), ("of", marks.expected.into())]);
    view! {
        <h2>{t.s("room-marks")}</h2>
        <dl class="facts">{rows} {mean}</dl>
        <p class="small soft">{n_of}</p>
    }
    .into_any()
}

fn consensus(t: Tr, zone: &str, trail: &[ConsensusRecord]) -> AnyView {
    let line = |it: &ConsensusRecord| {
        let by = t.a(
            "room-signed",
            [("role", role_name(t, it.by).into()), ("moment", t.moment(it.at, zone).into())],
        );
        view! {
            <p class="row"><span class="tag">{t.of("room-consensus-", it.kind.as_str())}</span> <span class="small soft">{by}</span></p>
            <p class="book lines">{it.reason.clone()}</p>
        }
    };
    let (now, before) = match trail.split_first() {
        None => (view! { <p>{t.s("room-consensus-none")}</p> }.into_any(), None),
        Some((now, before)) => {
            let earlier = (!before.is_empty()).then(|| {
                let lines = before.iter().map(|it| view! { <li>{line(it)}</li> }).collect_view();
                view! {
                    <details>
                        <summary>{t.a("room-consensus-before", [("n", before.len().into())])}</summary>
                        <ul class="slip plain">{lines}</ul>
                    </details>
                }
            });
            (line(now).into_any(), earlier)
        }
    };
    view! {
        <h2 id="agreed">{t.s("room-consensus")}</h2>
        {now}
        {before}
        <p class="small soft">{t.s("room-consensus-beside")}</p>
    }
    .into_any()
}

fn comments(t: Tr, zone: &str, comments: &[RoomComment]) -> AnyView {
    let rows = comments
        .iter()
        .map(|it| {
            let role = role_name(t, it.by);
            let role = if it.mine { t.a("room-yours", [("role", role.into())]) } else { role };
            view! {
                <li>
                    <p><b>{role}</b> " " <span class="small soft">{t.clock(it.at, zone)}</span></p>
                    <p class="book lines">{it.text.clone()}</p>
                </li>
            }
        })
        .collect_view();
    let none = comments.is_empty().then(|| view! { <p class="soft">{t.s("room-comments-none")}</p> });
    view! { <h2 id="said">{t.s("room-comments")}</h2> {none} <ol class="slip plain">{rows}</ol> }.into_any()
}
