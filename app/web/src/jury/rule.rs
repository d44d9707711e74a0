//! The rule that decides the jury's order: everybody can read it, and chair and organisers declare it before anybody
//! scores.

use crate::{
    assets::Sheet,
    error::PageResult,
    fields::Fields,
    messages::Tr,
    page::{Head, Nav},
    ui::{self, Choice, Field},
    urls,
    visit::Visit,
};
use axum::{
    http::StatusCode,
    response::{IntoResponse, Redirect},
};
use domain::{
    jury::{
        DecidingRule, Declared, RoundState,
        deciding::{DeclareRefusal, FINALISTS_MAX},
    },
    policy::{Act, enter},
};
use leptos::prelude::*;

/// The rule in a sentence, for jurors and the chair.
pub fn sentence(t: Tr, declared: &Declared) -> String {
    let rule = t.of("results-rule-", declared.rule.as_str());
    let finalists = t.a("results-rule-finalists", [("n", declared.finalists.into())]);
    let last = if declared.final_decides { format!(" {}", t.s("final-rule-decides")) } else { String::new() };
    format!("{rule} {finalists}{last}")
}

/// What was typed and could not be taken.
struct Typed {
    rule: Option<DecidingRule>,
    finalists: String,
    final_decides: bool,
    faults: Vec<(&'static str, String)>,
    status: StatusCode,
}

pub async fn page(visit: Visit) -> PageResult {
    show(&visit, None).await
}

async fn show(visit: &Visit, typed: Option<Typed>) -> PageResult {
    let season = visit.season()?.id;
    let declared = visit.store().find_declared_rule(season).await?;
    let round = visit.store().find_round(season).await?.map(|round| round.window);
    let (t, l) = (visit.t, visit.language);
    let zone = visit.zone();
    let moment = |at| [("moment", t.moment(at, zone).into()), ("zone", t.zone(zone).into())];
    let when = declared.at.map_or_else(|| t.s("results-rule-habit"), |at| t.a("results-rule-at", moment(at)));
    let open = round.is_none_or(|round| round.state(visit.now) == RoundState::NotYetOpen);
    let until = match round {
        Some(round) if open => t.a("results-rule-until", moment(round.opens_at)),
        Some(round) => t.a("results-rule-stands", moment(round.opens_at)),
        None => t.s("results-rule-no-round"),
    };
    let form = (open || typed.is_some()) && enter(Act::DeclareRule, &visit.viewer).is_ok();
    let status = typed.as_ref().map_or(StatusCode::OK, |typed| typed.status);
    let head = Head {
        title: t.s("results-rule-title"),
        nav: Nav::JuryResults,
        sheets: &[Sheet::Work],
        ..Head::default()
    };
    let page = visit.page(head, move || {
        let faults: Vec<(String, String)> = typed
            .iter()
            .flat_map(|typed| &typed.faults)
            .map(|(field, text)| (format!("#{field}"), text.clone()))
            .collect();
        let heading = ui::fault_heading(t, faults.len());
        let form = form.then(|| declare_form(t, &declared, typed));
        view! {
            <div class="wrap narrow band-s flow">
                <h1>{t.s("results-rule-title")}</h1>
                {ui::error_summary(heading, faults)}
                <p class="lead">{sentence(t, &declared)}</p>
                <p>{when} " " {until}</p>
                <p><a href=urls::about(l, "results")>{t.s("results-how")}</a></p>
                {form}
            </div>
        }
    });
    Ok((status, page).into_response())
}

fn declare_form(t: Tr, declared: &Declared, typed: Option<Typed>) -> AnyView {
    let fault = |field: &str| {
        let faults = typed.iter().flat_map(|typed| &typed.faults);
        faults.filter(|(name, _)| *name == field).map(|(_, text)| text.clone()).next()
    };
    let chosen = typed.as_ref().map_or(Some(declared.rule), |typed| typed.rule);
    let finalists = typed.as_ref().map_or_else(|| declared.finalists.to_string(), |it| it.finalists.clone());
    let options = DecidingRule::ALL
        .into_iter()
        .map(|rule| Choice {
            value: rule.as_str().to_owned(),
            label: t.of("results-choose-", rule.as_str()),
            help: Some(t.of("results-choose-help-", rule.as_str())),
            checked: chosen == Some(rule),
        })
        .collect();
    let rule = Field {
        name: "rule".to_owned(),
        label: t.s("results-choose"),
        error: fault("rule"),
        ..Field::default()
    };
    let number = Field {
        name: "finalists".to_owned(),
        label: t.s("results-choose-finalists"),
        help: Some(t.a("results-choose-finalists-help", [("most", FINALISTS_MAX.into())])),
        error: fault("finalists"),
        value: finalists,
        inputmode: Some("numeric"),
        ..Field::default()
    };
    let last = Choice {
        value: "yes".to_owned(),
        label: t.s("final-rule-choose"),
        checked: typed.as_ref().map_or(declared.final_decides, |typed| typed.final_decides),
        ..Choice::default()
    };
    let last_of = Field {
        name: "final".to_owned(),
        label: t.s("final-rule-legend"),
        help: Some(t.s("final-rule-help")),
        ..Field::default()
    };
    view! {
        <form class="flow" method="post" action=urls::jury_rule(t.language) novalidate>
            <h2>{t.s("results-declare")}</h2>
            {ui::choices(rule, "radio", options)}
            {ui::field(number)}
            {ui::choices(last_of, "checkbox", vec![last])}
            <p><button class="btn" type="submit">{t.s("results-declare-send")}</button></p>
        </form>
    }
    .into_any()
}

pub async fn declare(visit: Visit, fields: Fields) -> PageResult {
    let by = visit.account()?;
    let season = visit.season()?.id;
    let t = visit.t;
    let rule: Option<DecidingRule> = fields.text("rule").parse().ok();
    let finalists = fields.text("finalists").trim().to_owned();
    let number: Option<u32> = finalists.parse().ok().filter(|n| (1..=FINALISTS_MAX).contains(n));
    let how_many = || ("finalists", t.a("results-choose-finalists-wrong", [("most", FINALISTS_MAX.into())]));
    let final_decides = fields.has("final");
    let typed = |faults, status| Typed { rule, finalists: finalists.clone(), final_decides, faults, status };
    let (Some(chosen), Some(n)) = (rule, number) else {
        let mut faults = Vec::new();
        if rule.is_none() {
            faults.push(("rule", t.s("results-choose-wrong")));
        }
        if number.is_none() {
            faults.push(how_many());
        }
        return show(&visit, Some(typed(faults, StatusCode::UNPROCESSABLE_ENTITY))).await;
    };
    match visit.store().declare_deciding_rule(season, chosen, n, final_decides, by, visit.now).await? {
        Ok(_) => Ok(Redirect::to(&urls::jury_rule(visit.language)).into_response()),
        Err(DeclareRefusal::RoundHasOpened { .. }) => {
            let faults = vec![("rule", t.s("results-rule-too-late"))];
            show(&visit, Some(typed(faults, StatusCode::CONFLICT))).await
        }
        Err(DeclareRefusal::Finalists) => {
            show(&visit, Some(typed(vec![how_many()], StatusCode::UNPROCESSABLE_ENTITY))).await
        }
    }
}
