//! What came of it, told by the library: also what failed.

use super::{Again, own};
use crate::{
    assets::Sheet,
    error::{PageError, PageResult},
    fields::Fields,
    messages::Tr,
    page::{Head, Nav},
    ui::{self, Choice, Field},
    urls,
    visit::Visit,
};
use axum::{
    extract::{Path, Query},
    response::{IntoResponse, Redirect},
};
use domain::{
    adaptations::{
        FIGURES_MAX, LINE_MAX, OutcomeFault, OutcomeFigure, OutcomeKind, OutcomeStage, OutcomeText, TEXT_MAX,
        outcome::OutcomeField,
    },
    ids::AdaptationId,
    nominations::QuoteText,
};
use leptos::prelude::*;
use serde::Deserialize;
use store::adaptations::{Adaptation, OutcomeEdit, OutcomeEditRefusal};

#[derive(Default, Deserialize)]
pub struct More {
    #[serde(default)]
    more: String,
}

/// What the form begins with: the report that is open, what stands on the card already, or the plan's own numbers.
fn begun(it: &Adaptation) -> OutcomeText {
    if let Some(outcome) = &it.outcome {
        return outcome.text.clone();
    }
    let figures = it.plan.measures.iter().map(|measure| OutcomeFigure {
        what: measure.indicator.clone(),
        before: measure.baseline.clone(),
        ..OutcomeFigure::default()
    });
    OutcomeText {
        from: it.plan.starts_on.clone(),
        to: it.plan.ends_on.clone(),
        figures: figures.collect(),
        ..OutcomeText::default()
    }
}

/// The version a save must name: 0 begins a new report.
fn seen(it: &Adaptation) -> i32 {
    it.outcome.as_ref().filter(|outcome| !outcome.stage.is_public()).map_or(0, |outcome| outcome.version)
}

pub async fn page(
    visit: Visit,
    Path((_, id)): Path<(String, AdaptationId)>,
    Query(more): Query<More>,
) -> PageResult {
    let it = own(&visit, id).await?;
    if let Some(outcome) = &it.outcome
        && matches!(outcome.stage, OutcomeStage::Sent { .. })
    {
        return waiting(&visit, &it);
    }
    let text = begun(&it);
    show(&visit, &it, &text, &Again::First, &more.more)
}

/// While an editor reads it nothing is changed.
fn waiting(visit: &Visit, it: &Adaptation) -> PageResult {
    let (t, l, id) = (visit.t, visit.language, it.id);
    let name = it.text.title.clone();
    let head = Head { title: t.s("adaptation-outcome"), nav: Nav::Catalogue, ..Head::default() };
    Ok(visit.page(head, move || {
        view! {
            <div class="wrap narrow band-s flow">
                <p class="crumbs"><a href=urls::adaptation(l, id)>{name}</a></p>
                <h1>{t.s("outcome-waiting")}</h1>
                <p class="lead">{t.s("outcome-waiting-text")}</p>
                {withdraw_form(t, id)}
            </div>
        }
    }))
}

fn withdraw_form(t: Tr, id: AdaptationId) -> impl IntoView {
    view! {
        <form class="flow" method="post" action=urls::withdraw_outcome(t.language, id)>
            <p><button class="btn second" type="submit">{t.s("outcome-withdraw")}</button></p>
            <p class="small soft">{t.s("outcome-withdraw-text")}</p>
        </form>
    }
}

fn control(field: OutcomeField) -> String {
    match field {
        OutcomeField::From => "from".to_owned(),
        OutcomeField::To => "to".to_owned(),
        OutcomeField::Changed => "changed".to_owned(),
        OutcomeField::Lesson => "lesson".to_owned(),
        OutcomeField::Figure(at) => format!("f{}-what", at + 1),
        OutcomeField::Quote => "q-text".to_owned(),
    }
}

fn sentence(t: Tr, fault: OutcomeFault) -> (String, String) {
    let most = |field| {
        if matches!(field, OutcomeField::Changed | OutcomeField::Lesson) { TEXT_MAX } else { LINE_MAX }
    };
    match fault {
        OutcomeFault::NoKind => ("kind".to_owned(), t.s("outcome-no-kind")),
        OutcomeFault::NoLesson => ("lesson".to_owned(), t.s("outcome-no-lesson")),
        OutcomeFault::NotAgreed => ("agreed".to_owned(), t.s("outcome-not-agreed")),
        OutcomeFault::NoDay(field) => (control(field), t.s("plan-no-day")),
        OutcomeFault::EndsBefore => ("to".to_owned(), t.s("plan-ends-before")),
        OutcomeFault::TooLong(field) => {
            (control(field), t.a("adaptation-too-long", [("max", most(field).into())]))
        }
        OutcomeFault::FigureUnsaid(at) => (control(OutcomeField::Figure(at)), t.s("outcome-figure-unsaid")),
        OutcomeFault::QuoteIncomplete => (control(OutcomeField::Quote), t.s("outcome-quote-incomplete")),
    }
}

fn show(visit: &Visit, it: &Adaptation, text: &OutcomeText, again: &Again, more: &str) -> PageResult {
    let (t, l, id) = (visit.t, visit.language, it.id);
    let faults: Vec<(String, String)> = match again {
        Again::Wrong => text.faults().into_iter().map(|fault| sentence(t, fault)).collect(),
        Again::First | Again::Stale => Vec::new(),
    };
    let heading = ui::fault_heading(t, faults.len());
    let listed = faults.iter().map(|(name, text)| (format!("#{name}"), text.clone())).collect();
    let public = it.on_card;
    let reason = it.outcome.as_ref().map(|outcome| outcome.return_reason.clone()).unwrap_or_default();
    let returned = (!reason.is_empty())
        .then(|| ui::notice("warn", t.a("adaptation-returned", [("reason", reason.into())])));
    let stale = matches!(again, Again::Stale).then(|| ui::notice("bad", t.s("adaptation-stale")));
    let count = (text.figures.len() + usize::from(more == "figure")).clamp(1, FIGURES_MAX);
    let (text, name, status, version) = (text.clone(), it.text.title.clone(), again.status(), seen(it));
    let head = Head {
        title: t.s("adaptation-outcome"),
        nav: Nav::Catalogue,
        sheets: &[Sheet::Work],
        ..Head::default()
    };
    let page = visit.page(head, move || {
        let field = |name: &str, label: String, value: &str| Field {
            name: name.to_owned(),
            label,
            error: faults.iter().find(|(of, _)| of == name).map(|(_, text)| text.clone()),
            value: value.to_owned(),
            ..Field::default()
        };
        let kinds = OutcomeKind::ALL
            .map(|kind| Choice {
                value: kind.as_str().to_owned(),
                label: t.of("outcome-kind-", kind.as_str()),
                help: Some(t.of("outcome-kind-help-", kind.as_str())),
                checked: text.kind == Some(kind),
            })
            .to_vec();
        let day = |name: &str, value: &str| Field {
            kind: Some("date"),
            class: "medium",
            ..field(name, t.of("outcome-", name), value)
        };
        let long = |name: &str, value: &str| Field {
            rows: 5,
            help: Some(t.of("outcome-help-", name)),
            ..field(name, t.of("outcome-", name), value)
        };
        let figures = (1..=count)
            .map(|number| {
                let figure = text.figures.get(number - 1).cloned().unwrap_or_default();
                let part = |part: &str, value: &str| {
                    field(&format!("f{number}-{part}"), t.of("outcome-figure-", part), value)
                };
                view! {
                    <fieldset class="flow tight">
                        <legend>{t.a("outcome-figure", [("n", number.into())])}</legend>
                        {ui::field(part("what", &figure.what))}
                        <div class="grid two">
                            {ui::field(part("before", &figure.before))}
                            {ui::field(part("after", &figure.after))}
                            {ui::field(part("period", &figure.period))}
                            {ui::field(part("source", &figure.source))}
                        </div>
                    </fieldset>
                }
            })
            .collect_view();
        let one_more = (count < FIGURES_MAX).then(|| {
            view! {
                <p>
                    <button class="btn second slim" type="submit" name="then" value="figure">
                        {t.s("outcome-more-figure")}
                    </button>
                </p>
            }
        });
        let agreed_error = faults.iter().find(|(of, _)| of == "agreed").map(|(_, text)| {
            view! { <p class="error" id="agreed-error">{text.clone()}</p> }
        });
        let quote = &text.quote;
        view! {
            <div class="wrap narrow band-s flow">
                <p class="crumbs"><a href=urls::adaptation(l, id)>{name}</a></p>
                <h1>{t.s("adaptation-outcome")}</h1>
                <p class="lead">{t.s("outcome-lead")}</p>
                {public.then(|| ui::notice("good", t.s("outcome-public")))}
                {returned}
                {stale}
                {ui::error_summary(heading, listed)}
                <form class="flow" method="post" action=urls::adaptation_outcome(l, id) novalidate>
                    <input type="hidden" name="version" value=version.to_string()/>
                    {ui::choices(field("kind", t.s("outcome-kind"), ""), "radio", kinds)}
                    <div class="grid two">
                        {ui::field(day("from", &text.from))} {ui::field(day("to", &text.to))}
                    </div>
                    {ui::area(long("lesson", &text.lesson))}
                    {ui::area(long("changed", &text.changed))}
                    <h2 class="mid" id="figures">{t.s("outcome-figures")}</h2>
                    <p>{t.s("outcome-figures-text")}</p>
                    {figures}
                    {one_more}
                    <h2 class="mid">{t.s("outcome-quote")}</h2>
                    {ui::area(Field { rows: 2, ..field("q-text", t.s("outcome-quote-text"), &quote.text) })}
                    {ui::field(field("q-who", t.s("outcome-quote-who"), &quote.who))}
                    <label class="choice">
                        <input type="checkbox" name="q-consent" value="yes" checked=quote.consent/>
                        <span>{t.s("outcome-quote-consent")}</span>
                    </label>
                    <h2 class="mid">{t.s("outcome-show")}</h2>
                    {agreed_error}
                    <label class="choice">
                        <input type="checkbox" id="agreed" name="agreed" value="yes" checked=text.agreed/>
                        <span>{t.s("outcome-agreed")}</span>
                    </label>
                    <p class="row">
                        <button class="btn big" type="submit" name="then" value="send">{t.s("outcome-send")}</button>
                        " "
                        <button class="btn second" type="submit" name="then" value="save">{t.s("outcome-keep")}</button>
                    </p>
                </form>
                {public.then(|| withdraw_form(t, id))}
            </div>
        }
    });
    Ok((status, page).into_response())
}

fn read(fields: &Fields) -> OutcomeText {
    let figure = |number: usize| {
        let part = |part: &str| fields.text(&format!("f{number}-{part}"));
        OutcomeFigure {
            what: part("what"),
            before: part("before"),
            after: part("after"),
            period: part("period"),
            source: part("source"),
        }
    };
    let text = OutcomeText {
        kind: fields.text("kind").parse().ok(),
        from: fields.text("from"),
        to: fields.text("to"),
        changed: fields.text("changed"),
        lesson: fields.text("lesson"),
        figures: (1..=FIGURES_MAX).map(figure).collect(),
        quote: QuoteText {
            text: fields.text("q-text"),
            who: fields.text("q-who"),
            source: String::new(),
            consent: fields.text("q-consent") == "yes",
        },
        agreed: fields.text("agreed") == "yes",
    };
    text.without_blanks()
}

pub async fn save(visit: Visit, Path((_, id)): Path<(String, AdaptationId)>, fields: Fields) -> PageResult {
    let it = own(&visit, id).await?;
    let expected: i32 = fields.text("version").parse().map_err(|_| PageError::BadForm)?;
    let then = fields.text("then");
    let text = read(&fields);
    // an Enter in a field is no wish to send
    let send = then == "send";
    let wrong = if send { !text.faults().is_empty() } else { !text.too_long().is_empty() };
    if wrong {
        return show(&visit, &it, &text, &Again::Wrong, "");
    }
    let edit = OutcomeEdit { expected, language: visit.language, text, send };
    match visit.store().record_outcome(id, visit.account()?, &edit, visit.now).await? {
        Ok(()) => {}
        Err(OutcomeEditRefusal::Unknown) => return Err(PageError::NotFound),
        Err(OutcomeEditRefusal::BeingRead) => return Err(PageError::Refused("error-outcome-being-read")),
        Err(OutcomeEditRefusal::Stale) => return show(&visit, &it, &edit.text, &Again::Stale, ""),
    }
    let here = urls::adaptation_outcome(visit.language, id);
    let next = match then.as_str() {
        "figure" => format!("{here}?more=figure#f{}-what", (edit.text.figures.len() + 1).min(FIGURES_MAX)),
        "send" => here,
        _ => urls::adaptation(visit.language, id),
    };
    Ok(Redirect::to(&next).into_response())
}

pub async fn withdraw(visit: Visit, Path((_, id)): Path<(String, AdaptationId)>) -> PageResult {
    if !visit.store().withdraw_outcome(id, visit.account()?, visit.now).await? {
        return Err(PageError::NotFound);
    }
    Ok(Redirect::to(&urls::adaptation(visit.language, id)).into_response())
}
