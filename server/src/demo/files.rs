//! The files of `content/demo`, read and typed.

use anyhow::{Context, Result, anyhow, bail};
use domain::{
    adaptations::{OutcomeKind, OutcomeText, Plan},
    concepts::{Channel, Effort},
    language::{Language, Localised},
    nominations::{Audience, Measure, Paid, Tool},
    time::Timestamp,
};
use rust_embed::RustEmbed;
use serde::{Deserialize, de::DeserializeOwned};
use std::{collections::BTreeMap, str::FromStr};
use store::concepts::ConceptText;

#[derive(RustEmbed)]
#[folder = "../content/demo"]
struct Files;

#[derive(Deserialize)]
pub struct SeasonFile {
    pub slug: String,
    pub name: Localised,
    pub time_zone: String,
    pub categories: Vec<CategoryFile>,
    pub jurors: Vec<JurorFile>,
    pub accounts: Vec<AccountFile>,
}

#[derive(Deserialize)]
pub struct CategoryFile {
    pub slug: String,
    pub name: Localised,
    pub question: Localised,
    pub about: Localised,
    pub criteria: Vec<CriterionFile>,
}

#[derive(Deserialize)]
pub struct CriterionFile {
    pub key: String,
    pub title: Localised,
    pub question: Localised,
    pub weight_percent: u8,
    pub anchors: [Localised; 5],
}

#[derive(Deserialize)]
pub struct JurorFile {
    pub id: String,
    pub name: String,
    pub email: String,
}

#[derive(Deserialize)]
pub struct AccountFile {
    pub role: String,
    pub name: String,
    pub email: String,
}

#[derive(Deserialize)]
pub struct ReportRow {
    #[serde(rename = "Bibliotek")]
    pub library: String,
    #[serde(rename = "Kanal")]
    pub channel: String,
    #[serde(rename = "Link")]
    pub link: String,
    #[serde(rename = "Hvorfor")]
    pub why: String,
    #[serde(rename = "Sprog")]
    pub language: String,
}

#[derive(Deserialize)]
pub struct CaseFile {
    pub slug: String,
    pub category: String,
    pub library: CaseLibrary,
    pub language: String,
    pub title: String,
    pub summary: String,
    pub what_was_done: String,
    pub why_it_worked: String,
    pub target_group: String,
    pub goal: String,
    pub channels: Vec<String>,
    pub effort_text: String,
    pub link: Option<String>,
    pub metrics: Vec<CaseMetric>,
    pub source: CaseSource,
    pub blind_terms: Vec<String>,
    #[serde(default)]
    pub scores: BTreeMap<String, CaseScores>,
    pub decision: Option<CaseDecision>,
}

#[derive(Deserialize)]
pub struct CaseLibrary {
    pub name: String,
}

#[derive(Deserialize)]
pub struct CaseMetric {
    pub channel: Option<Channel>,
    pub measure: Option<Measure>,
    pub tool: Option<Tool>,
    pub paid: Option<Paid>,
    pub audience: Option<Audience>,
    pub what: String,
    pub before: Option<String>,
    pub after: String,
    pub period: String,
    pub source: String,
}

#[derive(Deserialize)]
pub struct CaseSource {
    pub title: String,
    pub url: Option<String>,
}

#[derive(Deserialize)]
pub struct CaseScores {
    pub comments: BTreeMap<String, String>,
    #[serde(flatten)]
    pub marks: BTreeMap<String, String>,
}

#[derive(Deserialize)]
pub struct CaseDecision {
    pub kind: String,
    pub reason: String,
    pub published: bool,
}

/// What an invented library tells of a concept.
#[derive(Deserialize)]
pub struct OutcomeFile {
    pub concept: String,
    pub library: String,
    pub country: String,
    pub language: Language,
    pub kind: OutcomeKind,
    pub days_ago: i64,
    #[serde(default)]
    pub plan: Plan,
    pub outcome: OutcomeText,
}

/// A concept in one language.
pub struct ConceptFile {
    pub slug: String,
    pub number: i32,
    pub motif: String,
    pub editorial: bool,
    pub sources: Vec<String>,
    pub updated_days_ago: i64,
    pub language: Language,
    pub text: ConceptText,
}

pub fn outcomes() -> Result<Vec<OutcomeFile>> {
    json("outcomes.json")
}

pub fn season() -> Result<SeasonFile> {
    json("season.json")
}

/// Nominations in the order of their file names.
pub fn nominations() -> Result<Vec<CaseFile>> {
    let mut paths: Vec<_> = Files::iter().filter(|path| path.starts_with("nominations/")).collect();
    paths.sort();
    paths.iter().map(|path| json(path)).collect()
}

/// Whether the decisions of this category are published in the demo.
pub fn is_decided(category: &str) -> bool {
    nominations().is_ok_and(|cases| {
        cases
            .iter()
            .any(|case| case.category == category && case.decision.as_ref().is_some_and(|d| d.published))
    })
}

/// The register, as a spreadsheet saves it.
pub fn libraries() -> Result<Vec<u8>> {
    Ok(text("libraries.csv")?.into_bytes())
}

/// Reports as a Danish spreadsheet saves them: semicolons, and a mark in front that says UTF-8.
pub fn reports() -> Result<Vec<ReportRow>> {
    rows("reports.csv", b';')
}

pub fn concepts() -> Result<Vec<ConceptFile>> {
    let mut paths: Vec<_> = Files::iter().filter(|path| path.starts_with("concepts/")).collect();
    paths.sort();
    paths.iter().map(|path| concept(path, &text(path)?).with_context(|| path.to_string())).collect()
}

/// The year an instant falls in, in UTC.
pub fn year(at: Timestamp) -> i16 {
    // days since 1970 in years of 365.2425 days: right but for the hours around New Year, and it only labels examples
    let days = at.0 / 86_400_000;
    i16::try_from(1970 + days * 10_000 / 3_652_425).unwrap_or(i16::MAX)
}

fn text(path: &str) -> Result<String> {
    let file = Files::get(path).with_context(|| format!("{path} is not embedded"))?;
    let text = std::str::from_utf8(&file.data).with_context(|| path.to_owned())?;
    Ok(text.trim_start_matches('\u{feff}').to_owned())
}

fn json<T: DeserializeOwned>(path: &str) -> Result<T> {
    serde_json::from_str(&text(path)?).with_context(|| path.to_owned())
}

fn rows<T: DeserializeOwned>(path: &str, delimiter: u8) -> Result<Vec<T>> {
    let text = text(path)?;
    let mut reader = csv::ReaderBuilder::new().delimiter(delimiter).from_reader(text.as_bytes());
    reader.deserialize().map(|row| row.with_context(|| path.to_owned())).collect()
}

fn concept(path: &str, text: &str) -> Result<ConceptFile> {
    let (_, rest) = text.split_once("---\n").context("no front matter")?;
    let (front, body) = rest.split_once("\n---\n").context("the front matter does not end")?;
    let facts: BTreeMap<&str, &str> = front.lines().filter_map(|line| line.split_once(": ")).collect();
    let fact = |key: &str| facts.get(key).copied().with_context(|| format!("no {key}"));
    let number = |key: &str| -> Result<i64> { Ok(fact(key)?.parse()?) };
    let language = match path.rsplit('.').nth(1) {
        Some("en") => Language::En,
        Some("da") => Language::Da,
        _ => bail!("the file name says no language"),
    };
    let effort = Effort::new(
        tenths(fact("hours_per_week")?)?,
        small(number("people_min")?)?,
        small(number("people_max")?)?,
    )
    .map_err(|fault| anyhow!("effort: {fault:?}"))?;
    Ok(ConceptFile {
        slug: fact("slug")?.to_owned(),
        number: i32::try_from(number("number")?)?,
        motif: fact("motif")?.to_owned(),
        editorial: fact("editorial")? == "true",
        sources: list(facts.get("sources").copied().unwrap_or_default()),
        updated_days_ago: number("updated_days_ago")?,
        language,
        text: ConceptText {
            title: fact("title")?.to_owned(),
            line: fact("line")?.to_owned(),
            promise: fact("promise")?.to_owned(),
            goal: fact("goal")?.parse().map_err(|_| anyhow!("unknown goal"))?,
            channels: words(fact("channels")?)?.into_iter().collect(),
            target_groups: words(fact("target_groups")?)?.into_iter().collect(),
            effort,
            to_start: fact("to_start")?.to_owned(),
            skills: fact("skills")?.to_owned(),
            body: body.trim().to_owned(),
        },
    })
}

fn small(number: i64) -> Result<u8> {
    Ok(u8::try_from(number)?)
}

/// `1.5` hours as 15 tenths.
fn tenths(hours: &str) -> Result<u16> {
    let (whole, part) = hours.split_once('.').unwrap_or((hours, "0"));
    Ok(whole.parse::<u16>()? * 10 + part.parse::<u16>()?)
}

fn list(text: &str) -> Vec<String> {
    text.trim_matches(['[', ']'])
        .split(',')
        .map(str::trim)
        .filter(|item| !item.is_empty())
        .map(str::to_owned)
        .collect()
}

fn words<T: FromStr>(text: &str) -> Result<Vec<T>> {
    list(text).iter().map(|word| word.parse().map_err(|_| anyhow!("unknown word {word}"))).collect()
}
