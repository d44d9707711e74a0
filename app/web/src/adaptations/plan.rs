//! The plan: for whom, towards what, when, in which steps, and how it is known whether it worked.

use super::{Again, own};
use crate::{
    assets::Sheet,
    error::{PageError, PageResult},
    fields::Fields,
    messages::Tr,
    page::{Head, Nav},
    ui::{self, Field},
    urls,
    visit::Visit,
};
use axum::{
    extract::{Path, Query},
    response::{IntoResponse, Redirect},
};
use domain::{
    adaptations::{LINE_MAX, MEASURES_MAX, Measure, Plan, PlanFault, PlanStep, STEPS_MAX, plan::PlanField},
    ids::AdaptationId,
};
use leptos::prelude::*;
use serde::Deserialize;
use store::adaptations::{Adaptation, AdaptationRefusal};

#[derive(Default, Deserialize)]
pub struct More {
    /// Which rows somebody wants one more of.
    #[serde(default)]
    more: String,
}

pub async fn page(
    visit: Visit,
    Path((_, id)): Path<(String, AdaptationId)>,
    Query(more): Query<More>,
) -> PageResult {
    let it = own(&visit, id).await?;
    let plan = it.plan.clone();
    show(&visit, &it, &plan, &Again::First, &more.more)
}

/// The name of the control a fault belongs to.
fn control(field: PlanField) -> String {
    match field {
        PlanField::TargetGroup => "target_group".to_owned(),
        PlanField::Goal => "goal".to_owned(),
        PlanField::StartsOn => "starts_on".to_owned(),
        PlanField::EndsOn => "ends_on".to_owned(),
        PlanField::ReviewOn => "review_on".to_owned(),
        PlanField::Step(at) => format!("s{}-what", at + 1),
        PlanField::StepDue(at) => format!("s{}-due", at + 1),
        PlanField::Measure(at) => format!("m{}-indicator", at + 1),
        PlanField::MeasureBy(at) => format!("m{}-by", at + 1),
    }
}

fn sentence(t: Tr, fault: PlanFault) -> (String, String) {
    let long = |field| {
        let most = if matches!(field, PlanField::Measure(_)) { LINE_MAX } else { LINE_MAX * 2 };
        t.a("adaptation-too-long", [("max", most.into())])
    };
    match fault {
        PlanFault::NoDay(field) => (control(field), t.s("plan-no-day")),
        PlanFault::EndsBefore => (control(PlanField::EndsOn), t.s("plan-ends-before")),
        PlanFault::ReviewBefore => (control(PlanField::ReviewOn), t.s("plan-review-before")),
        PlanFault::TooLong(field) => (control(field), long(field)),
        PlanFault::StepUnsaid(at) => (control(PlanField::Step(at)), t.s("plan-step-unsaid")),
        PlanFault::MeasureUnsaid(at) => (control(PlanField::Measure(at)), t.s("plan-measure-unsaid")),
    }
}

/// Fields of the form by their names, with what was typed and what is wrong.
struct Form {
    t: Tr,
    faults: Vec<(String, String)>,
}

impl Form {
    fn field(&self, name: String, label: String, value: &str) -> Field {
        let error = self.faults.iter().find(|(of, _)| *of == name).map(|(_, text)| text.clone());
        Field { name, label, error, value: value.to_owned(), ..Field::default() }
    }

    fn day(&self, name: String, label: String, value: &str) -> Field {
        Field { kind: Some("date"), class: "medium", ..self.field(name, label, value) }
    }

    fn step(&self, number: usize, step: &PlanStep) -> impl IntoView + use<> {
        let t = self.t;
        let name = |part: &str| format!("s{number}-{part}");
        view! {
            <fieldset class="flow tight">
                <legend>{t.a("plan-step", [("n", number.into())])}</legend>
                {ui::field(self.field(name("what"), t.s("plan-step-what"), &step.what))}
                <div class="grid two">
                    {ui::field(self.field(name("who"), t.s("plan-step-who"), &step.who))}
                    {ui::field(self.day(name("due"), t.s("plan-step-due"), &step.due))}
                </div>
                <label class="choice">
                    <input type="checkbox" name=name("done") value="yes" checked=step.done/>
                    <span>{t.s("plan-step-done")}</span>
                </label>
            </fieldset>
        }
    }

    fn measure(&self, number: usize, measure: &Measure) -> impl IntoView + use<> {
        let t = self.t;
        let field = |part: &str, value: &str| {
            self.field(format!("m{number}-{part}"), t.of("plan-measure-", part), value)
        };
        view! {
            <fieldset class="flow tight">
                <legend>{t.a("plan-measure", [("n", number.into())])}</legend>
                {ui::field(field("indicator", &measure.indicator))}
                <div class="grid two">
                    {ui::field(field("baseline", &measure.baseline))}
                    {ui::field(field("target", &measure.target))}
                    {ui::field(Field { kind: Some("date"), class: "medium", ..field("by", &measure.by) })}
                    {ui::field(field("who", &measure.who))}
                </div>
            </fieldset>
        }
    }
}

fn show(visit: &Visit, it: &Adaptation, plan: &Plan, again: &Again, more: &str) -> PageResult {
    let (t, l, id) = (visit.t, visit.language, it.id);
    let faults: Vec<(String, String)> = match again {
        Again::Wrong => plan.faults().into_iter().map(|fault| sentence(t, fault)).collect(),
        Again::First | Again::Stale => Vec::new(),
    };
    let heading = ui::fault_heading(t, faults.len());
    let listed = faults.iter().map(|(name, text)| (format!("#{name}"), text.clone())).collect();
    let form = Form { t, faults };
    let rows = |count: usize, wanted: &str, least: usize, most: usize| {
        (count + usize::from(more == wanted)).clamp(least, most)
    };
    let steps = rows(plan.steps.len(), "step", 1, STEPS_MAX);
    let measures = rows(plan.measures.len(), "measure", 1, MEASURES_MAX);
    let stale = matches!(again, Again::Stale).then(|| ui::notice("bad", t.s("adaptation-stale")));
    let (plan, version, name, status) = (plan.clone(), it.version, it.text.title.clone(), again.status());
    let head = Head {
        title: t.s("adaptation-plan"),
        nav: Nav::Catalogue,
        sheets: &[Sheet::Work],
        ..Head::default()
    };
    let page = visit.page(head, move || {
        let steps_shown = (1..=steps)
            .map(|number| form.step(number, &plan.steps.get(number - 1).cloned().unwrap_or_default()))
            .collect_view();
        let measures_shown = (1..=measures)
            .map(|number| form.measure(number, &plan.measures.get(number - 1).cloned().unwrap_or_default()))
            .collect_view();
        let one_more = |wanted: &'static str, label: &str, there: usize, most: usize| {
            (there < most).then(|| {
                view! {
                    <p>
                        <button class="btn second slim" type="submit" name="then" value=wanted>{t.s(label)}</button>
                    </p>
                }
            })
        };
        let text = |name: &str, value: &str| {
            let field = form.field(name.to_owned(), t.of("plan-", name), value);
            Field { help: Some(t.of("plan-help-", name)), ..field }
        };
        let day = |name: &str, value: &str| form.day(name.to_owned(), t.of("plan-", name), value);
        view! {
            <div class="wrap narrow band-s flow">
                <p class="crumbs"><a href=urls::adaptation(l, id)>{name}</a></p>
                <h1>{t.s("adaptation-plan")}</h1>
                <p class="lead">{t.s("plan-lead")}</p>
                {stale}
                {ui::error_summary(heading, listed)}
                <form class="flow" method="post" action=urls::adaptation_plan(l, id) novalidate>
                    <input type="hidden" name="version" value=version.to_string()/>
                    {ui::field(text("target_group", &plan.target_group))}
                    {ui::field(text("goal", &plan.goal))}
                    <h2 class="mid">{t.s("plan-when")}</h2>
                    <div class="grid two">
                        {ui::field(day("starts_on", &plan.starts_on))} {ui::field(day("ends_on", &plan.ends_on))}
                    </div>
                    {ui::field(Field { help: Some(t.s("plan-help-review_on")), ..day("review_on", &plan.review_on) })}
                    <h2 class="mid" id="steps">{t.s("plan-steps")}</h2>
                    {steps_shown}
                    {one_more("step", "plan-more-step", steps, STEPS_MAX)}
                    <h2 class="mid" id="measures">{t.s("plan-measures")}</h2>
                    <p>{t.s("plan-measures-text")}</p>
                    {measures_shown}
                    {one_more("measure", "plan-more-measure", measures, MEASURES_MAX)}
                    <p><button class="btn big" type="submit">{t.s("adaptation-save")}</button></p>
                </form>
            </div>
        }
    });
    Ok((status, page).into_response())
}

/// The plan as it was sent, rows without words left out.
fn read(fields: &Fields) -> Plan {
    let step = |number: usize| PlanStep {
        what: fields.text(&format!("s{number}-what")),
        who: fields.text(&format!("s{number}-who")),
        due: fields.text(&format!("s{number}-due")),
        done: fields.text(&format!("s{number}-done")) == "yes",
    };
    let measure = |number: usize| Measure {
        indicator: fields.text(&format!("m{number}-indicator")),
        baseline: fields.text(&format!("m{number}-baseline")),
        target: fields.text(&format!("m{number}-target")),
        by: fields.text(&format!("m{number}-by")),
        who: fields.text(&format!("m{number}-who")),
    };
    let plan = Plan {
        target_group: fields.text("target_group"),
        goal: fields.text("goal"),
        starts_on: fields.text("starts_on"),
        ends_on: fields.text("ends_on"),
        review_on: fields.text("review_on"),
        steps: (1..=STEPS_MAX).map(step).collect(),
        measures: (1..=MEASURES_MAX).map(measure).collect(),
    };
    plan.without_blanks()
}

pub async fn save(visit: Visit, Path((_, id)): Path<(String, AdaptationId)>, fields: Fields) -> PageResult {
    let it = own(&visit, id).await?;
    let expected: i32 = fields.text("version").parse().map_err(|_| PageError::BadForm)?;
    let plan = read(&fields);
    if !plan.faults().is_empty() {
        return show(&visit, &it, &plan, &Again::Wrong, "");
    }
    match visit.store().change_plan(id, visit.account()?, expected, &plan, visit.now).await? {
        Ok(_) => {}
        Err(AdaptationRefusal::Unknown) => return Err(PageError::NotFound),
        Err(AdaptationRefusal::Stale) => return show(&visit, &it, &plan, &Again::Stale, ""),
    }
    let here = urls::adaptation_plan(visit.language, id);
    let next = match fields.text("then").as_str() {
        "step" => format!("{here}?more=step#s{}-what", (plan.steps.len() + 1).min(STEPS_MAX)),
        "measure" => {
            format!("{here}?more=measure#m{}-indicator", (plan.measures.len() + 1).min(MEASURES_MAX))
        }
        _ => urls::adaptation(visit.language, id),
    };
    Ok(Redirect::to(&next).into_response())
}
