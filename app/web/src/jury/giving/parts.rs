//! How nominations are given out, desks, and who has what.

use super::{Table, label};
use crate::{
    fields::Fields,
    messages::Tr,
    ui::{self, Choice, Field},
    urls,
};
use domain::{
    ids::AccountId,
    jury::{JurorAccess, TieKind, assignment::PER_NOMINATION_MAX},
};
use leptos::prelude::*;
use store::jury::{Given, JurorProfile, Planning};

/// Who gets how much, and the question what another way would come to.
pub fn manner(t: Tr, table: &Table, asked: Option<Planning>, may_change: bool) -> impl IntoView + use<> {
    let l = t.language;
    let now = match table.per_nomination {
        Some(n) => t.a("assign-each", [("n", n.into())]),
        None => t.s("assign-everybody"),
    };
    let each = asked.map_or(table.per_nomination.unwrap_or(3), |asked| asked.per_nomination);
    let field = Field {
        name: "each".to_owned(),
        label: t.s("assign-how-many"),
        help: Some(t.a("assign-how-many-help", [("most", PER_NOMINATION_MAX.into())])),
        value: each.to_string(),
        inputmode: Some("numeric"),
        class: "short",
        ..Field::default()
    };
    let afresh = asked.map_or(table.per_nomination.is_none(), |asked| asked.afresh);
    let back = (may_change && table.per_nomination.is_some()).then(|| {
        view! {
            <form method="post" action=urls::assign_all(l)>
                <button class="btn second" type="submit">{t.s("assign-to-all")}</button>
            </form>
        }
    });
    view! {
        <section class="flow" aria-labelledby="manner">
            <h2 id="manner">{t.s("assign-manner")}</h2>
            <p><b>{now}</b></p>
            <form class="panel flow" method="get" action=urls::assignments(l)>
                {ui::field(field)}
                <label class="choice">
                    <input type="checkbox" name="afresh" value="yes" checked=afresh/>
                    <span>{t.s("assign-afresh")}</span>
                    <span class="help">{t.s("assign-afresh-help")}</span>
                </label>
                <p><button class="btn" type="submit">{t.s("assign-look")}</button></p>
            </form>
            {back}
        </section>
    }
}

/// Jurors who came after everything had been given out, and what to press for them. Where everybody gets everything there
/// are none.
pub fn latecomers(t: Tr, table: &Table) -> Option<AnyView> {
    let each = table.per_nomination.filter(|_| !table.given.is_empty())?;
    let names: Vec<String> = table
        .jurors
        .iter()
        .filter(|it| it.capacity != Some(0) && !table.given.iter().any(|given| given.juror == it.juror))
        .map(|it| table.name(it.juror))
        .collect();
    (!names.is_empty()).then(|| {
        let text = t.a("late-jurors", [("n", names.len().into()), ("names", names.join(", ").into())]);
        let href = urls::deal_anew(t.language, each);
        view! {
            <div class="notice warn flow tight">
                <p>{text}</p>
                <p><a class="btn second slim" href=href>{t.s("late-jurors-look")}</a></p>
            </div>
        }
        .into_any()
    })
}

/// Each juror, what they can take and what lies before them.
pub fn jurors(t: Tr, table: &Table) -> impl IntoView + use<> {
    let l = t.language;
    let rows = table
        .jurors
        .iter()
        .map(|juror| {
            let on_desk =
                table.given.iter().filter(|it| it.juror == juror.juror && it.access.counts()).count();
            let ties = table.ties.keys().filter(|(id, _)| *id == juror.juror).count();
            view! {
                <tr>
                    <th scope="row"><a href=urls::juror(l, juror.juror)>{table.name(juror.juror)}</a></th>
                    <td>{languages(t, juror)}</td>
                    <td>{topics(t, table, juror)}</td>
                    <td class="num">{juror.capacity.map_or_else(|| "–".to_owned(), |n| n.to_string())}</td>
                    <td class="num">{on_desk}</td>
                    <td class="num">{ties}</td>
                </tr>
            }
        })
        .collect_view();
    view! {
        <section class="flow">
            <h2 id="jurors">{t.s("assign-jurors")}</h2>
            <p>{t.s("assign-jurors-text")}</p>
            <div class="scroll" role="region" tabindex="0" aria-label=t.s("assign-jurors")>
                <table class="small">
                    <thead>
                        <tr>
                            <th scope="col">{t.s("assign-juror")}</th>
                            <th scope="col">{t.s("assign-languages")}</th>
                            <th scope="col">{t.s("assign-topics")}</th>
                            <th scope="col" class="num">{t.s("assign-capacity")}</th>
                            <th scope="col" class="num">{t.s("assign-load")}</th>
                            <th scope="col" class="num">{t.s("assign-tie-count")}</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        </section>
    }
}

fn languages(t: Tr, juror: &JurorProfile) -> String {
    let names: Vec<String> = juror.languages.iter().map(|tag| t.of("language-", tag)).collect();
    if names.is_empty() { t.s("assign-unsaid") } else { names.join(", ") }
}

fn topics(t: Tr, table: &Table, juror: &JurorProfile) -> String {
    let chosen = table.categories.iter().filter(|it| juror.topics.contains(&it.id));
    let names: Vec<&str> = chosen.map(|it| it.name.get(t.language)).collect();
    if names.is_empty() { t.s("assign-unsaid") } else { names.join(", ") }
}

/// Each nomination with those who score it, those with too few first.
pub fn nominations(t: Tr, table: &Table) -> impl IntoView + use<> {
    let mut rows: Vec<(usize, i32, AnyView)> = table
        .nominations
        .iter()
        .map(|it| {
            let given: Vec<&Given> = table.given.iter().filter(|given| given.nomination == it.id).collect();
            let count = given.iter().filter(|given| given.access.counts()).count();
            let lacking = table.per_nomination.map_or(0, |each| each.saturating_sub(count));
            let who = given
                .iter()
                .map(|given| {
                    let word = word(t, given);
                    view! { <li>{table.name(given.juror)} " " <span class="soft">{word}</span></li> }
                })
                .collect_view();
            let lacks = (lacking > 0)
                .then(|| view! { <span class="tag">{t.a("assign-lacks", [("n", lacking.into())])}</span> });
            let view = view! {
                <tr>
                    <th scope="row">{label(it.number)}</th>
                    <td>{it.title.clone()} " " {lacks}</td>
                    <td>{t.of("language-", &it.language)}</td>
                    <td><ul class="plain">{who}</ul></td>
                </tr>
            };
            (lacking, it.number, view.into_any())
        })
        .collect();
    rows.sort_by_key(|(lacking, number, _)| (std::cmp::Reverse(*lacking), *number));
    let short = rows.iter().filter(|(lacking, ..)| *lacking > 0).count();
    let rows: Vec<AnyView> = rows.into_iter().map(|(.., view)| view).collect();
    view! {
        <section class="flow">
            <h2 id="nominations">{t.s("assign-nominations")}</h2>
            {(short > 0).then(|| ui::notice("warn", t.a("assign-short", [("n", short.into())])))}
            <div class="scroll" role="region" tabindex="0" aria-label=t.s("assign-nominations")>
                <table class="small">
                    <thead>
                        <tr>
                            <th scope="col">{t.s("assign-number")}</th>
                            <th scope="col">{t.s("assign-nomination")}</th>
                            <th scope="col">{t.s("assign-language")}</th>
                            <th scope="col">{t.s("assign-who")}</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        </section>
    }
}

/// How far one juror has come with one nomination, and whether a scorecard is set aside.
fn word(t: Tr, given: &Given) -> String {
    t.s(match given.access {
        JurorAccess::Recused if given.begun => "assign-state-set-aside",
        JurorAccess::Recused => "assign-state-recused",
        JurorAccess::Abstained => "assign-state-abstained",
        _ if given.complete => "assign-state-complete",
        _ if given.begun => "assign-state-begun",
        JurorAccess::MustDeclare | JurorAccess::MayScore => "assign-state-given",
    })
}

/// The jurors to choose from; nobody is chosen beforehand.
pub fn juror_choices(t: Tr, table: &Table, chosen: &str) -> Vec<Choice> {
    let choice = |value: String, label: String| Choice { checked: value == chosen, value, label, help: None };
    std::iter::once(choice(String::new(), t.s("assign-choose-juror")))
        .chain(table.jurors.iter().map(|it| choice(it.juror.to_string(), table.name(it.juror))))
        .collect()
}

pub fn number_field(t: Tr, name: &str, typed: &Fields) -> Field {
    Field {
        name: name.to_owned(),
        label: t.s("assign-number-of"),
        help: Some(t.s("assign-number-help")),
        value: typed.text(name),
        class: "short",
        ..Field::default()
    }
}

/// From one desk to another.
pub fn move_form(t: Tr, table: &Table, typed: &Fields) -> impl IntoView + use<> {
    let juror = |name: &str, key: &str| {
        let field = Field { name: name.to_owned(), label: t.s(key), ..Field::default() };
        ui::select(field, juror_choices(t, table, &typed.text(name)))
    };
    let (from, to) = (juror("from", "assign-from"), juror("to", "assign-to"));
    view! {
        <details class="panel flow" open=typed.has("moved")>
            <summary>{t.s("assign-move")}</summary>
            <form class="flow" method="post" action=urls::move_assignment(t.language)>
                <p>{t.s("assign-move-text")}</p>
                {ui::field(number_field(t, "moved", typed))}
                {from}
                {to}
                <p><button class="btn" type="submit">{t.s("assign-move-send")}</button></p>
            </form>
        </details>
    }
}

/// Why a juror has no part in a nomination, in a sentence for the chair.
pub fn because(t: Tr, kind: TieKind, about: &str) -> String {
    t.a(&format!("tie-{kind}"), [("about", about.to_owned().into())])
}

/// The juror's number in a form.
pub fn hidden_juror(juror: AccountId) -> impl IntoView + use<> {
    view! { <input type="hidden" name="juror" value=juror.to_string()/> }
}
