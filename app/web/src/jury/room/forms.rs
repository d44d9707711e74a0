//! What is typed in the room: comments, the consensus, and feedback to the nominator.
//!
//! The chair knows whose a nomination is, and what they write is read by jurors who do not: a text that would tell is
//! not taken from them. Jurors are never told whether what they wrote is a name, because the answer would confirm a guess.

use super::{Hall, item, onward, show};
use crate::{
    error::{PageError, PageResult},
    fields::Fields,
    jury::blind,
    messages::Tr,
    ui::{self, Choice, Field},
    urls,
    visit::Visit,
};
use axum::{extract::Path, http::StatusCode};
use domain::{
    ids::NominationId,
    jury::{ConsensusKind, FEEDBACK_MAX_CHARS, FeedbackRefusal, FeedbackStage, TalkRefusal},
};
use leptos::prelude::*;
use store::jury::{
    ConsensusEdit, ConsensusRecord, Feedback, FeedbackEdit, RecordFeedbackRefusal, RecordTalkRefusal, Speaker,
};

/// What was typed and could not be taken, with what is wrong by the id of its field.
pub struct Typed {
    pub status: StatusCode,
    comment: Option<String>,
    kind: Option<ConsensusKind>,
    reason: Option<String>,
    strength: Option<String>,
    next_step: Option<String>,
    wrong: Vec<(&'static str, String)>,
}

impl Typed {
    pub fn at(status: StatusCode) -> Self {
        let (comment, kind, reason, strength, next_step) = (None, None, None, None, None);
        Self { status, comment, kind, reason, strength, next_step, wrong: Vec::new() }
    }

    /// Each fault with where in the page it is mended.
    pub fn faults(&self) -> Vec<(String, String)> {
        self.wrong.iter().map(|(id, words)| (format!("#{id}"), words.clone())).collect()
    }

    fn error(&self, id: &str) -> Option<String> {
        self.wrong.iter().find(|(of, _)| *of == id).map(|(_, words)| words.clone())
    }

    fn unfit(self, id: &'static str, words: String) -> Self {
        Self { status: StatusCode::UNPROCESSABLE_ENTITY, wrong: vec![(id, words)], ..self }
    }
}

/// What the forms of one nomination have in common.
pub struct About {
    pub id: NominationId,
    pub follows: bool,
    pub open: bool,
    pub may_agree: bool,
    /// As what the viewer signs.
    pub role: String,
}

impl About {
    fn from(&self) -> Option<impl IntoView + use<>> {
        self.follows.then(|| view! { <input type="hidden" name="from" value="room"/> })
    }
}

pub fn comment_form(t: Tr, about: &About, typed: &Typed) -> Option<AnyView> {
    about.open.then(|| {
        let field = Field {
            name: "comment".to_owned(),
            label: t.a("room-comment-as", [("role", about.role.clone().into())]),
            help: Some(t.s("room-comment-help")),
            error: typed.error("comment"),
            value: typed.comment.clone().unwrap_or_default(),
            rows: 3,
            ..Field::default()
        };
        view! {
            <form class="flow tight" method="post" action=urls::room_form(t.language, about.id, "comment") novalidate>
                {about.from()}
                {ui::area(field)}
                <p><button class="btn second slim" type="submit">{t.s("room-comment-send")}</button></p>
            </form>
        }
        .into_any()
    })
}

pub fn consensus(t: Tr, about: &About, standing: Option<&ConsensusRecord>, typed: &Typed) -> Option<AnyView> {
    about.may_agree.then(|| {
        let chosen = typed.kind.or(standing.map(|it| it.kind));
        let options = ConsensusKind::ALL
            .into_iter()
            .map(|kind| Choice {
                value: kind.as_str().to_owned(),
                label: t.of("room-consensus-", kind.as_str()),
                checked: chosen == Some(kind),
                ..Choice::default()
            })
            .collect();
        let kind = Field {
            name: "kind".to_owned(),
            label: t.s("room-consensus-legend"),
            error: typed.error("kind"),
            ..Field::default()
        };
        let reason = Field {
            name: "reason".to_owned(),
            label: t.s("room-consensus-reason"),
            help: Some(t.s("room-consensus-reason-help")),
            error: typed.error("reason"),
            value: typed.reason.clone().unwrap_or_default(),
            rows: 3,
            ..Field::default()
        };
        let version = standing.map_or(0, |it| it.version).to_string();
        let shown = typed.error("kind").is_some() || typed.error("reason").is_some();
        view! {
            <details class="panel" open=shown>
                <summary>{t.s("room-consensus-record-title")}</summary>
                <form class="flow tight" method="post" action=urls::room_form(t.language, about.id, "consensus") novalidate>
                    {about.from()}
                    <input type="hidden" name="version" value=version/>
                    {ui::choices(kind, "radio", options)}
                    {ui::area(reason)}
                    <p><button class="btn second slim" type="submit">{t.s("room-consensus-record")}</button></p>
                </form>
            </details>
        }
        .into_any()
    })
}

pub fn feedback_form(
    t: Tr,
    about: &About,
    standing: Option<&Feedback>,
    names: &[String],
    typed: &Typed,
) -> AnyView {
    let stage = standing.map(|it| it.stage);
    let state = view! { <span class="tag">{t.s(stage_key(stage))}</span> };
    let warn = (!names.is_empty())
        .then(|| ui::notice("warn", t.a("feedback-names", [("names", names.join(", ").into())])));
    if matches!(stage, Some(FeedbackStage::Queued { .. } | FeedbackStage::Released { .. })) {
        let texts = standing.map(|it| (it.strength.clone(), it.next_step.clone())).unwrap_or_default();
        return view! {
            <h2>{t.s("feedback-write-title")} " " {state}</h2>
            <h3>{t.s("feedback-strength")}</h3>
            <p class="book lines">{texts.0}</p>
            <h3>{t.s("feedback-next")}</h3>
            <p class="book lines">{texts.1}</p>
        }
        .into_any();
    }
    let field = |name: &'static str,
                 label: &str,
                 help: &str,
                 typed_text: &Option<String>,
                 stands: Option<&String>| {
        ui::area(Field {
            name: name.to_owned(),
            label: t.s(label),
            help: Some(t.s(help)),
            error: typed.error(name),
            value: typed_text.clone().or(stands.cloned()).unwrap_or_default(),
            rows: 3,
            ..Field::default()
        })
    };
    let strength = field(
        "strength",
        "feedback-strength",
        "feedback-strength-help",
        &typed.strength,
        standing.map(|it| &it.strength),
    );
    let next = field(
        "next",
        "feedback-next",
        "feedback-next-help",
        &typed.next_step,
        standing.map(|it| &it.next_step),
    );
    let version = standing.map_or(0, |it| it.version).to_string();
    let shown = typed.strength.is_some() || !names.is_empty();
    view! {
        <details class="panel" id="feedback" open=shown>
            <summary>{t.s("feedback-write-title")} " " {state}</summary>
            <form class="flow tight" method="post" action=urls::room_form(t.language, about.id, "feedback") novalidate>
                {about.from()}
                {warn}
                <p class="small">{t.s("feedback-write-text")}</p>
                <input type="hidden" name="version" value=version/>
                {strength}
                {next}
                <p><button class="btn second slim" type="submit">{t.s("feedback-save")}</button></p>
            </form>
        </details>
    }
    .into_any()
}

/// Message key of how far feedback has come.
pub fn stage_key(stage: Option<FeedbackStage>) -> &'static str {
    match stage {
        None => "feedback-stage-none",
        Some(FeedbackStage::Draft) => "feedback-stage-draft",
        Some(FeedbackStage::Approved { .. }) => "feedback-stage-approved",
        Some(FeedbackStage::Queued { .. }) => "feedback-stage-queued",
        Some(FeedbackStage::Released { .. }) => "feedback-stage-released",
    }
}

/// A form's nomination, and as what its sender speaks. Whoever may not talk about it is sent to what must come first, and
/// to whoever is outside it does not exist.
async fn enter(visit: &Visit, id: NominationId) -> PageResult<(Hall, Speaker)> {
    let hall = Hall::load(visit).await?;
    hall.item(id).ok_or(PageError::NotFound)?;
    if !hall.place(id).talks() {
        return Err(PageError::NotFound);
    }
    let speaker = hall.speaker(item::speaks_as_juror(visit, &hall, id).await?);
    Ok((hall, speaker))
}

/// Whether a text of somebody who knows the names would tell jurors whose the nomination is.
pub async fn tells(visit: &Visit, id: NominationId, text: &str) -> PageResult<bool> {
    let knows = visit.viewer.has(domain::accounts::Role::Chair);
    Ok(knows && blind::tells_whose(text, &visit.store().find_known_names(id).await?))
}

fn talk_words(t: Tr, refusal: TalkRefusal) -> String {
    match refusal {
        TalkRefusal::Blank => t.s("room-blank"),
        TalkRefusal::TooLong { chars, max } => {
            t.a("jury-too-long", [("n", chars.into()), ("max", max.into())])
        }
    }
}

pub async fn comment(
    visit: Visit,
    Path((_, id)): Path<(String, NominationId)>,
    fields: Fields,
) -> PageResult {
    let (hall, speaker) = enter(&visit, id).await?;
    let t = visit.t;
    let (text, follows) = (fields.text("comment"), fields.text("from") == "room");
    let typed = Typed { comment: Some(text.clone()), ..Typed::default() };
    if tells(&visit, id, &text).await? {
        return show(&visit, hall, Some(id), follows, typed.unfit("comment", t.s("room-tells"))).await;
    }
    let seed = visit.site.backend.random_u64();
    let done = visit.store().record_room_comment(id, speaker, &text, seed, visit.now).await?;
    let typed = match done {
        Ok(()) => return Ok(onward(&visit, id, follows, "#said")),
        Err(RecordTalkRefusal::NotBeforeTheJury | RecordTalkRefusal::Recused) => {
            return Err(PageError::NotFound);
        }
        Err(RecordTalkRefusal::Words(refusal)) => typed.unfit("comment", talk_words(t, refusal)),
        Err(RecordTalkRefusal::NotOpen | RecordTalkRefusal::Stale) => {
            return Err(PageError::Refused("error-room-closed"));
        }
    };
    show(&visit, hall, Some(id), follows, typed).await
}

pub async fn agree(visit: Visit, Path((_, id)): Path<(String, NominationId)>, fields: Fields) -> PageResult {
    let (hall, speaker) = enter(&visit, id).await?;
    if !hall.chair && !hall.leads(id) {
        return Err(PageError::Forbidden);
    }
    let t = visit.t;
    let (reason, follows) = (fields.text("reason"), fields.text("from") == "room");
    let kind: Option<ConsensusKind> = fields.text("kind").parse().ok();
    let typed = Typed { kind, reason: Some(reason.clone()), ..Typed::default() };
    let Some(kind) = kind else {
        let typed = typed.unfit("kind", t.s("room-consensus-choose"));
        return show(&visit, hall, Some(id), follows, typed).await;
    };
    if tells(&visit, id, &reason).await? {
        return show(&visit, hall, Some(id), follows, typed.unfit("reason", t.s("room-tells"))).await;
    }
    let expected_version = fields.text("version").parse().map_err(|_| PageError::BadForm)?;
    let edit = ConsensusEdit { kind, reason: &reason, expected_version };
    let typed = match visit.store().record_consensus(id, speaker, edit, visit.now).await? {
        Ok(_) => return Ok(onward(&visit, id, follows, "#agreed")),
        Err(RecordTalkRefusal::NotBeforeTheJury | RecordTalkRefusal::Recused) => {
            return Err(PageError::NotFound);
        }
        Err(RecordTalkRefusal::NotOpen) => return Err(PageError::Refused("error-room-closed")),
        Err(RecordTalkRefusal::Words(refusal)) => typed.unfit("reason", talk_words(t, refusal)),
        Err(RecordTalkRefusal::Stale) => {
            let typed = typed.unfit("reason", t.s("room-consensus-stale"));
            Typed { status: StatusCode::CONFLICT, ..typed }
        }
    };
    show(&visit, hall, Some(id), follows, typed).await
}

pub async fn write_feedback(
    visit: Visit,
    Path((_, id)): Path<(String, NominationId)>,
    fields: Fields,
) -> PageResult {
    let (hall, speaker) = enter(&visit, id).await?;
    let t = visit.t;
    let (strength, next_step) = (fields.text("strength"), fields.text("next"));
    let follows = fields.text("from") == "room";
    let typed =
        Typed { strength: Some(strength.clone()), next_step: Some(next_step.clone()), ..Typed::default() };
    for (name, text) in [("strength", &strength), ("next", &next_step)] {
        if tells(&visit, id, text).await? {
            return show(&visit, hall, Some(id), follows, typed.unfit(name, t.s("room-tells"))).await;
        }
    }
    let expected_version = fields.text("version").parse().map_err(|_| PageError::BadForm)?;
    let edit = FeedbackEdit { strength: &strength, next_step: &next_step, expected_version };
    let typed = match visit.store().record_feedback(id, edit, speaker.account, visit.now).await? {
        Ok(_) => return Ok(onward(&visit, id, follows, "#feedback")),
        Err(RecordFeedbackRefusal::NotBeforeTheJury | RecordFeedbackRefusal::Recused) => {
            return Err(PageError::NotFound);
        }
        Err(RecordFeedbackRefusal::Stale(stands)) => {
            let stands = stands.map(|it| format!("{} / {}", it.strength, it.next_step)).unwrap_or_default();
            let typed = typed.unfit("strength", t.a("feedback-stale", [("stands", stands.into())]));
            Typed { status: StatusCode::CONFLICT, ..typed }
        }
        Err(RecordFeedbackRefusal::Rule(FeedbackRefusal::TooLong { chars })) => {
            let words = t.a("jury-too-long", [("n", chars.into()), ("max", FEEDBACK_MAX_CHARS.into())]);
            let long = |text: &str| text.trim().chars().count() > FEEDBACK_MAX_CHARS;
            typed.unfit(if long(&strength) { "strength" } else { "next" }, words)
        }
        Err(RecordFeedbackRefusal::Rule(_)) => return Err(PageError::Refused("error-feedback-gone")),
    };
    show(&visit, hall, Some(id), follows, typed).await
}
