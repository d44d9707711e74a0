//! Everything an auditor needs to come to the same result without us: the marks of jurors who are numbers, the weights,
//! the rule, the seed, the result, and a script that uses none of our code.

use super::{analysis::Analysis, finals::Last};
use crate::{
    dates::iso_date,
    error::{PageError, PageResult},
    visit::Visit,
};
use domain::{
    jury::{
        bootstrap::{DRAWS, SEED},
        results::{Results, Scoring, Standing},
        severity::SeverityRefusal,
    },
    seasons::Category,
};
use serde_json::{Value, json};
use std::{
    collections::BTreeMap,
    io::{Cursor, Write},
};
use zip::{ZipWriter, write::SimpleFileOptions};

const SCRIPT: &str = include_str!("../../../../content/recompute-results.py");

/// The archive; not found until every scorecard is in, since it tells what each juror ticked. For the same reason a final
/// is left out, and said to be, until every scorecard of it is in.
pub async fn zip(
    visit: &Visit,
    category: &Category,
    analysis: &Analysis,
    last: Option<&Last>,
) -> PageResult<Vec<u8>> {
    if !analysis.results.all_scored {
        return Err(PageError::NotFound);
    }
    let told = last.filter(|last| last.results.all_scored);
    let is_missing = last.is_some() && told.is_none();
    let criteria = visit.store().list_criteria(category.id).await?;
    let titles: BTreeMap<i64, String> =
        criteria.iter().map(|it| (it.id.0, it.title.get(visit.language).to_owned())).collect();
    let season = visit.season()?;
    let day = |at| iso_date(at, visit.zone());
    let contents = json!({
        "what": "opslag results pack 2",
        "season": season.slug,
        "category": category.slug,
        "made_on": day(visit.now),
        "rule": analysis.results.declared.rule.as_str(),
        "finalists": analysis.results.declared.finalists,
        "final_decides": analysis.results.declared.final_decides,
        "declared_on": analysis.results.declared.at.map(day),
        "seed": SEED,
        "draws": DRAWS,
        "criteria": analysis.scoring.rubric.criteria().iter().map(|it| json!({
            "id": it.id.to_string(),
            "title": titles.get(&it.id.0),
            "weight_percent": it.weight_percent,
        })).collect::<Vec<_>>(),
        "scorecards": scorecards(&analysis.scoring, &analysis.results),
        "results": results(&analysis.results),
        "final_is_missing": is_missing,
        "final": told.map(|last| json!({
            "scorecards": scorecards(&last.scoring, &last.results),
            "results": results(&last.results),
        })),
        "decided": (!is_missing).then(|| decided(&analysis.results, told)),
    });
    let failed = |error: String| PageError::Internal(error);
    let contents = serde_json::to_string_pretty(&contents).map_err(|error| failed(error.to_string()))?;
    let read_me = visit.t.s("results-pack-readme");
    let files =
        [("pack.json", contents.as_str()), ("README.txt", &read_me), ("recompute-results.py", SCRIPT)];
    archive(&files).map_err(failed)
}

fn archive(files: &[(&str, &str)]) -> Result<Vec<u8>, String> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in files {
        archive.start_file(*name, SimpleFileOptions::default()).map_err(|error| error.to_string())?;
        archive.write_all(text.as_bytes()).map_err(|error| error.to_string())?;
    }
    archive.finish().map(Cursor::into_inner).map_err(|error| error.to_string())
}

/// By nomination, then juror. Jurors have the numbers of the result, which follow from their marks alone.
/// Those of the final are other numbers: whoever reads both does not learn who scored alike in which.
fn scorecards(scoring: &Scoring, results: &Results) -> Vec<Value> {
    let numbers: BTreeMap<_, _> = scoring.nominations.iter().map(|it| (it.nomination, it.number)).collect();
    let jurors: BTreeMap<_, _> = (1..).zip(&results.jurors).map(|(n, it): (u32, _)| (it.juror, n)).collect();
    let mut cards: Vec<_> = scoring
        .cards
        .iter()
        .filter_map(|card| Some((*numbers.get(&card.nomination)?, *jurors.get(&card.juror)?, card)))
        .collect();
    cards.sort_by_key(|(nomination, juror, _)| (*nomination, *juror));
    cards
        .into_iter()
        .map(|(nomination, juror, card)| {
            let marks: BTreeMap<String, &str> =
                card.marks.iter().map(|(id, mark)| (id.to_string(), mark.as_str())).collect();
            json!({ "nomination": nomination, "juror": juror, "marks": marks, "score": card.score.thousandths() })
        })
        .collect()
}

fn results(results: &Results) -> Value {
    let model = match &results.model {
        Ok(model) => json!({
            "share": model.share_thousandths,
            "residual": model.residual.0,
            "severity": model.severity.0,
            "degrees": model.degrees,
        }),
        Err(refusal) => json!({ "refused": name_of(*refusal) }),
    };
    let agreement: BTreeMap<String, Option<i64>> =
        results.agreement.iter().map(|(id, alpha)| (id.to_string(), *alpha)).collect();
    let jurors: Vec<Value> = (1..)
        .zip(&results.jurors)
        .map(|(juror, it): (u32, _)| {
            json!({
                "juror": juror,
                "n": it.n,
                "severity": it.severity.map(|(severity, _)| severity.0),
                "half": it.severity.map(|(_, half)| half.0),
            })
        })
        .collect();
    json!({
        "nominations": results.standings.iter().map(standing).collect::<Vec<_>>(),
        "model": model,
        "jurors": jurors,
        "agreement": agreement,
    })
}

/// Which pass each place comes from, by number: the final where it was declared to decide and has a place for it.
fn decided(first: &Results, last: Option<&Last>) -> Vec<Value> {
    let in_final: BTreeMap<_, _> = last
        .filter(|last| last.results.declared.final_decides)
        .into_iter()
        .flat_map(|last| &last.results.standings)
        .filter_map(|it| Some((it.nomination, it.place()?)))
        .collect();
    let mut decided: Vec<(i32, &str, Option<u32>)> = first
        .standings
        .iter()
        .map(|it| match in_final.get(&it.nomination) {
            Some(place) => (it.number, "final", Some(*place)),
            None => (it.number, "scoring", it.place()),
        })
        .collect();
    decided.sort_unstable();
    decided
        .into_iter()
        .map(|(number, pass, place)| json!({ "number": number, "by": pass, "place": place }))
        .collect()
}

fn standing(it: &Standing) -> Value {
    let own = it.figures.as_ref();
    let adjusted = own.and_then(|own| own.adjusted.as_ref());
    json!({
        "number": it.number,
        "n": it.n,
        "place": own.map(|own| own.place),
        "mean": own.map(|own| own.mean.thousandths()),
        "median": own.map(|own| own.median.thousandths()),
        "spread": own.and_then(|own| own.spread).map(|spread| spread.thousandths()),
        "place_by_mean": own.map(|own| own.mean_place),
        "adjusted": adjusted.map(|it| it.score.0),
        "half": adjusted.map(|it| it.half.0),
        "place_by_adjusted": adjusted.map(|it| it.place),
        "place_from": adjusted.map(|it| it.rank.best),
        "place_to": adjusted.map(|it| it.rank.worst),
        "finalist_draws": adjusted.map(|it| it.rank.finalist_draws),
    })
}

/// The name a refusal has in the pack, and in the script that checks it.
const fn name_of(refusal: SeverityRefusal) -> &'static str {
    match refusal {
        SeverityRefusal::FewJurors { .. } => "few-jurors",
        SeverityRefusal::ManyJurors { .. } => "many-jurors",
        SeverityRefusal::FewScorecards { .. } => "few-scorecards",
        SeverityRefusal::Apart { .. } => "apart",
        SeverityRefusal::LittleLeft { .. } => "little-left",
    }
}
