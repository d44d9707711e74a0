//! Saves a scorecard while it is being filled in, and lets digits do the ticking.
//!
//! The form inside is the server's and works alone. Field names are the agreement between the two: `c{id}` for the
//! marks of a criterion, `r{id}` for its comment, `v{id}` for the version that was seen.

use crate::refusal::ServerRefusal;
use domain::{
    ids::{CriterionId, NominationId},
    jury::{Mark, Pass, Score},
    language::Language,
};
use leptos::{
    ev,
    leptos_dom::helpers::{TimeoutHandle, set_timeout_with_handle},
    prelude::*,
    server_fn::codec::Json,
    task::spawn_local,
    wasm_bindgen::JsCast,
    web_sys,
};
use serde::{Deserialize, Serialize};
use std::{collections::BTreeSet, time::Duration};

/// Where the form stands and what the control may have to say, in the language of the page.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ScorePadData {
    pub nomination: NominationId,
    /// The scorecard is the one of the final.
    pub of_final: bool,
    pub language: Language,
    pub keys_score: String,
    pub keys_none: String,
    pub keys_move: String,
    pub keys_off: String,
    /// "0 of 5 answered", "1 of 5 answered" and so on.
    pub answered: Vec<String>,
    /// With `{score}` where the figure goes.
    pub so_far: String,
    /// With `{time}` where the time goes.
    pub saved: String,
    pub saving: String,
    pub stale: String,
    pub refused: String,
    pub sign_in: String,
    pub try_again: String,
}

/// What came of saving one criterion.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ScoreSaved {
    Saved {
        version: i32,
        answered: usize,
        so_far: Option<Score>,
    },
    /// Another tab wrote first; nothing was changed.
    Stale,
}

/// Saves what the viewer ticks and writes on one criterion of their own scorecard, of the final if `of_final` says so.
#[server(prefix = "/api", endpoint = "save-score", input = Json, output = Json)]
pub async fn save_score(
    nomination: NominationId,
    criterion: CriterionId,
    mark: Option<Mark>,
    comment: String,
    version: i32,
    #[server(default)] of_final: bool,
) -> Result<ScoreSaved, ServerRefusal> {
    let pass = if of_final { Pass::Final } else { Pass::First };
    server::save((nomination, pass), criterion, mark, comment, version).await.map_err(ServerRefusal::answered)
}

/// How long a pen rests before what it wrote is saved.
const REST: Duration = Duration::from_millis(800);
/// Where the browser remembers that keys are off.
const KEYS_OFF: &str = "opslag-keys-off";

#[island]
pub fn ScorePad(data: ScorePadData, children: Children) -> impl IntoView {
    let awake = RwSignal::new(false);
    let keys = RwSignal::new(true);
    let pad = StoredValue::new(Pad::default());
    let root = NodeRef::<leptos::html::Div>::new();
    Effect::new(move |_| {
        keys.set(!remembered(KEYS_OFF));
        awake.set(true);
    });
    let hints = (data.keys_score.clone(), data.keys_none.clone(), data.keys_move.clone());
    let off = data.keys_off.clone();
    let data = StoredValue::new(data);
    let save = move |criterion: CriterionId| {
        let Some(root) = root.get_untracked() else { return };
        pad.update_value(|pad| {
            pad.waiting.insert(criterion.0);
        });
        save_waiting(root.into(), pad, data);
    };
    let save_later = move |criterion: CriterionId| {
        pad.update_value(|pad| {
            pad.waiting.insert(criterion.0);
            if let Some(timer) = pad.timer.take() {
                timer.clear();
            }
            pad.timer = set_timeout_with_handle(move || save(criterion), REST).ok();
        });
    };
    view! {
        <div
            node_ref=root
            class="rubric"
            on:change=move |event| {
                if let Some((b'c', criterion)) = field_of(event.target()) {
                    save(criterion);
                }
            }
            on:input=move |event| {
                if let Some((b'r', criterion)) = field_of(event.target()) {
                    save_later(criterion);
                }
            }
            on:focusout=move |event| {
                if let Some((b'r', criterion)) = field_of(event.target())
                    && pad.with_value(|pad| pad.waiting.contains(&criterion.0))
                {
                    save(criterion);
                }
            }
            on:keydown=move |event| {
                if keys.get_untracked() && let Some(criterion) = press(&event) {
                    save(criterion);
                }
            }
        >
            <p class="row apart small" hidden=move || !awake.get()>
                <span>
                    <kbd>"1"</kbd>"–"<kbd>"5"</kbd>" "{hints.0}" "<kbd>"N"</kbd>" "{hints.1}" "<kbd>"J"</kbd>
                    <kbd>"K"</kbd>" "{hints.2}
                </span>
                <label class="choice">
                    <input
                        type="checkbox"
                        prop:checked=move || !keys.get()
                        on:change=move |event| {
                            let off = event_target_checked(&event);
                            keys.set(!off);
                            remember(KEYS_OFF, off);
                        }
                    />
                    <span>{off}</span>
                </label>
            </p>
            {children()}
        </div>
    }
}

/// What the control keeps between two events.
#[derive(Default)]
struct Pad {
    /// Criteria changed and not saved yet.
    waiting: BTreeSet<i64>,
    /// A save is on its way; the next begins when it is back, so that versions follow each other.
    busy: bool,
    timer: Option<TimeoutHandle>,
}

/// Saves what is waiting, one criterion after the other.
fn save_waiting(root: web_sys::Element, pad: StoredValue<Pad>, data: StoredValue<ScorePadData>) {
    if pad.with_value(|pad| pad.busy) {
        return;
    }
    pad.update_value(|pad| pad.busy = true);
    spawn_local(async move {
        let texts = data.get_value();
        while let Some(id) = pad.try_update_value(|pad| pad.waiting.pop_first()).flatten() {
            say(&root, "score-saved", &texts.saving);
            let mark = checked(&root, id).and_then(|mark| Mark::parse(&mark).ok());
            let comment = area(&root, id).map(|area| area.value()).unwrap_or_default();
            let version =
                input(&root, &format!("v{id}")).and_then(|it| it.value().parse().ok()).unwrap_or_default();
            match save_score(texts.nomination, CriterionId(id), mark, comment, version, texts.of_final).await
            {
                Ok(ScoreSaved::Saved { version, answered, so_far }) => {
                    if let Some(field) = input(&root, &format!("v{id}")) {
                        field.set_value(&version.to_string());
                    }
                    say(&root, "score-saved", &texts.saved.replace("{time}", &clock(texts.language)));
                    if let Some(answered) = texts.answered.get(answered) {
                        say(&root, "score-answered", answered);
                    }
                    let so_far = so_far
                        .map(|score| texts.so_far.replace("{score}", &score.in_language(texts.language)));
                    say(&root, "score-so-far", &so_far.unwrap_or_default());
                }
                Ok(ScoreSaved::Stale) => say(&root, "score-saved", &texts.stale),
                Err(ServerRefusal::SignIn) => say(&root, "score-saved", &texts.sign_in),
                Err(ServerRefusal::Refused | ServerRefusal::Invalid) => {
                    say(&root, "score-saved", &texts.refused)
                }
                Err(ServerRefusal::TryAgain) => {
                    // kept waiting: the next change, or the button, takes it along
                    pad.update_value(|pad| {
                        pad.waiting.insert(id);
                    });
                    say(&root, "score-saved", &texts.try_again);
                    break;
                }
            }
        }
        pad.update_value(|pad| pad.busy = false);
    });
}

/// What a key does. Ticking answers with the criterion to save; moving answers nothing.
fn press(event: &ev::KeyboardEvent) -> Option<CriterionId> {
    let target: web_sys::Element = event.target()?.dyn_into().ok()?;
    let typing = target.matches("textarea, input:not([type=radio])").unwrap_or(true);
    if typing || event.ctrl_key() || event.alt_key() || event.meta_key() {
        return None;
    }
    let here = target.closest("fieldset.criterion").ok().flatten();
    let key = event.key().to_lowercase();
    match &*key {
        "j" | "k" => {
            event.prevent_default();
            let all =
                target.closest(".rubric").ok().flatten()?.query_selector_all("fieldset.criterion").ok()?;
            let at = (0..all.length())
                .find(|&i| here.as_ref().is_some_and(|here| all.item(i).as_ref() == Some(here)));
            let to = match (at, &*key) {
                (None, _) => 0,
                (Some(at), "j") => at + 1,
                (Some(at), _) => at.checked_sub(1)?,
            };
            let to: web_sys::Element = all.item(to)?.dyn_into().ok()?;
            let radio = to.query_selector("input:checked").ok().flatten();
            let radio = radio.or(to.query_selector("input[type=radio]").ok().flatten())?;
            radio.dyn_into::<web_sys::HtmlElement>().ok()?.focus().ok()?;
            None
        }
        "1" | "2" | "3" | "4" | "5" | "n" => {
            let radio = here?.query_selector(&format!("input[type=radio][value='{key}']")).ok().flatten()?;
            let radio: web_sys::HtmlInputElement = radio.dyn_into().ok()?;
            event.prevent_default();
            radio.set_checked(true);
            radio.focus().ok()?;
            field_of(Some(radio.into())).map(|(_, criterion)| criterion)
        }
        _ => None,
    }
}

/// Which criterion a field belongs to, and the first letter of its name.
fn field_of(target: Option<web_sys::EventTarget>) -> Option<(u8, CriterionId)> {
    let name = target?.dyn_into::<web_sys::Element>().ok()?.get_attribute("name")?;
    let kind = *name.as_bytes().first()?;
    Some((kind, name.get(1..)?.parse().ok()?))
}

fn input(root: &web_sys::Element, name: &str) -> Option<web_sys::HtmlInputElement> {
    root.query_selector(&format!("input[name='{name}']")).ok().flatten()?.dyn_into().ok()
}

fn area(root: &web_sys::Element, id: i64) -> Option<web_sys::HtmlTextAreaElement> {
    root.query_selector(&format!("textarea[name='r{id}']")).ok().flatten()?.dyn_into().ok()
}

fn checked(root: &web_sys::Element, id: i64) -> Option<String> {
    root.query_selector(&format!("input[name='c{id}']:checked")).ok().flatten()?.get_attribute("value")
}

fn say(root: &web_sys::Element, id: &str, text: &str) {
    if let Some(element) = root.query_selector(&format!("#{id}")).ok().flatten() {
        element.set_text_content(Some(text));
    }
}

/// The time on the juror's own clock.
fn clock(language: Language) -> String {
    let now = js_sys::Date::new_0();
    let mark = if language == Language::En { ':' } else { '.' };
    format!("{:02}{mark}{:02}", now.get_hours(), now.get_minutes())
}

fn storage() -> Option<web_sys::Storage> {
    window().local_storage().ok().flatten()
}

fn remembered(key: &str) -> bool {
    storage().and_then(|storage| storage.get_item(key).ok().flatten()).is_some()
}

fn remember(key: &str, on: bool) {
    let Some(storage) = storage() else { return };
    // a browser that keeps nothing forgets this too; the switch still works on this page
    let _ = if on { storage.set_item(key, "1") } else { storage.remove_item(key) };
}

#[cfg(feature = "ssr")]
mod server {
    use super::ScoreSaved;
    use crate::{refusal::ServerRefusal, request::admitted};
    use domain::{
        ids::{CriterionId, NominationId},
        jury::{Mark, Pass},
    };
    use store::jury::{ScoreEdit, ScoreRefusal};

    pub async fn save(
        (nomination, pass): (NominationId, Pass),
        criterion: CriterionId,
        mark: Option<Mark>,
        comment: String,
        expected_version: i32,
    ) -> Result<ScoreSaved, ServerRefusal> {
        let (backend, juror) = admitted().await?;
        let edit = ScoreEdit { criterion, mark, comment: Some(tidy(&comment)), expected_version };
        let saved = backend.store.record_score_of((juror, nomination), pass, edit, backend.now()).await?;
        let version = match saved {
            Ok(saved) => saved.version,
            Err(ScoreRefusal::Stale(_)) => return Ok(ScoreSaved::Stale),
            Err(ScoreRefusal::TooLong { .. } | ScoreRefusal::UnknownCriterion) => {
                return Err(ServerRefusal::Invalid);
            }
            Err(
                ScoreRefusal::NotAssigned
                | ScoreRefusal::MustDeclare
                | ScoreRefusal::Recused
                | ScoreRefusal::Abstained
                | ScoreRefusal::Round(_)
                | ScoreRefusal::NoteStale { .. },
            ) => return Err(ServerRefusal::Refused),
        };
        let card = backend.store.find_scorecard_of(juror, nomination, pass).await?;
        let card = card.ok_or(ServerRefusal::Refused)?;
        Ok(ScoreSaved::Saved { version, answered: card.answered(), so_far: card.so_far() })
    }

    /// As a posted form reads: line ends as one character, no other control characters.
    fn tidy(text: &str) -> String {
        text.replace("\r\n", "\n").chars().filter(|&c| c == '\n' || c == '\t' || !c.is_control()).collect()
    }
}
