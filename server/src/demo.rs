//! The demo season: real initiatives of real libraries at every stage of a season, with invented scores.
//!
//! Everything goes in through the same doors people use, so that the demo cannot hold what the rules forbid.

mod files;

use anyhow::{Context, Result, anyhow, bail, ensure};
use domain::{
    accounts::{EmailAddress, Role},
    adaptations::{OutcomeText, Plan},
    concepts::VersionLabel,
    cover::Motif,
    ids::{AccountId, CategoryId, CriterionId, NominationId, SeasonId},
    jury::{ConflictKind, Mark},
    language::Language,
    nominations::{Measure, MetricText, NominationText, ReportText},
    seasons::{Call, Season},
    time::{Span, Timestamp},
};
use files::{CaseFile, ConceptFile, SeasonFile};
use islands::request::Backend;
use std::collections::BTreeMap;
use store::{
    Store,
    adaptations::{NewAdaptation, OutcomeEdit},
    concepts::NewConcept,
    jury::ScoreEdit,
    nominations::DraftOwner,
    seasons::{NewCategory, NewCriterion, NewSeason},
};

use web::libraries::read_register;

/// The show's name in addresses.
pub const SHOW: &str = "some-awards";

/// Loads everything; to be called on an empty database only.
pub async fn load(backend: &Backend) -> Result<()> {
    let now = backend.now();
    let season_file = files::season()?;
    let people = Loader { store: &backend.store, now };
    let register = read_register(&files::libraries()?).map_err(|fault| anyhow!("libraries: {fault:?}"))?;
    ensure!(register.problems.is_empty(), "libraries: {:?}", register.problems);
    people.store.import_libraries(&register.rows, None, None, now).await.context("libraries")?;
    let season_id = people.season(&season_file).await?;
    let season = people.store.find_season(&season_file.slug).await?.context("the season just recorded")?;
    let accounts = people.accounts(&season_file, season_id).await?;
    people.store.record_round(season_id, now - Span::days(7), now + Span::days(40), now).await?;
    people.store.record_show(season_id, SHOW, season_file.name.get(Language::En)).await?;
    let nominations = people.nominations(&season_file, &season, &accounts).await?;
    people.concepts(backend, &nominations).await?;
    people.outcomes(&accounts).await?;
    people.reports(season_id).await
}

/// One sign-in address per role, and where it leads.
pub fn doors() -> Result<Vec<(String, EmailAddress)>> {
    let season = files::season()?;
    let juror = season.jurors.first().context("no jurors")?;
    let mut doors = vec![("juror".to_owned(), address(&juror.email)?)];
    for account in &season.accounts {
        doors.push((account.role.clone(), address(&account.email)?));
    }
    Ok(doors)
}

fn address(text: &str) -> Result<EmailAddress> {
    EmailAddress::parse(text).map_err(|_| anyhow!("{text} is not an e-mail address"))
}

/// People of the demo season by the names its files use.
struct Accounts {
    jurors: BTreeMap<String, AccountId>,
    chair: AccountId,
    nominator: AccountId,
    editor: AccountId,
}

struct Loader<'a> {
    store: &'a Store,
    now: Timestamp,
}

impl Loader<'_> {
    async fn season(&self, file: &SeasonFile) -> Result<SeasonId> {
        // midnight UTC, so that the dates on the pages are round ones
        let today = Timestamp(self.now.0 - self.now.0.rem_euclid(Span::days(1).0));
        let categories = file
            .categories
            .iter()
            .map(|category| {
                let criteria = category
                    .criteria
                    .iter()
                    .map(|it| {
                        let (title, question) = (it.title.clone(), it.question.clone());
                        NewCriterion::new(title, question, it.weight_percent, it.anchors.clone())
                    })
                    .collect();
                NewCategory {
                    slug: category.slug.clone(),
                    name: category.name.clone(),
                    question: category.question.clone(),
                    about: category.about.clone(),
                    rules: Default::default(),
                    criteria,
                }
            })
            .collect();
        let season = NewSeason {
            slug: file.slug.clone(),
            name: file.name.clone(),
            demo: true,
            call: Call {
                opens_at: today - Span::days(21),
                closes_at: today + Span::days(69) + Span::hours(11),
            },
            show_at: today + Span::days(152) + Span::hours(18),
            time_zone: file.time_zone.clone(),
            categories,
        };
        Ok(self.store.record_season(season, self.now).await?)
    }

    async fn accounts(&self, file: &SeasonFile, season: SeasonId) -> Result<Accounts> {
        let mut jurors = BTreeMap::new();
        for juror in &file.jurors {
            let account = self.account(&juror.email, &juror.name).await?;
            self.store.record_role(account, season, Role::Juror, self.now).await?;
            jurors.insert(juror.id.clone(), account);
        }
        let mut by_role = BTreeMap::new();
        for person in &file.accounts {
            let account = self.account(&person.email, &person.name).await?;
            if let Ok(role) = person.role.parse::<Role>() {
                self.store.record_role(account, season, role, self.now).await?;
            }
            by_role.insert(person.role.as_str(), account);
        }
        let of =
            |role: &str| by_role.get(role).copied().with_context(|| format!("no {role} in the demo season"));
        Ok(Accounts { jurors, chair: of("chair")?, nominator: of("nominator")?, editor: of("editor")? })
    }

    async fn account(&self, email: &str, name: &str) -> Result<AccountId> {
        Ok(self.store.record_account(&address(email)?, name, self.now).await?)
    }

    async fn nominations(
        &self,
        file: &SeasonFile,
        season: &Season,
        accounts: &Accounts,
    ) -> Result<BTreeMap<String, NominationId>> {
        let categories: BTreeMap<String, CategoryId> = self
            .store
            .list_categories(season.id)
            .await?
            .into_iter()
            .map(|category| (category.slug, category.id))
            .collect();
        let mut criteria = BTreeMap::new();
        for category in &file.categories {
            let id = *categories.get(&category.slug).context("a category just recorded")?;
            let keys = category.criteria.iter().map(|criterion| criterion.key.clone());
            let ids = self.store.list_criteria(id).await?.into_iter().map(|criterion| criterion.id);
            criteria.insert(id, keys.zip(ids).collect::<Vec<_>>());
        }
        let mut by_slug = BTreeMap::new();
        for (order, case) in (0..).zip(files::nominations()?) {
            let category =
                *categories.get(&case.category).with_context(|| format!("no {}", case.category))?;
            let sent_at = self.now - Span::days(14) + Span::hours(order * 7);
            let id = self.nomination(&case, category, season, accounts.nominator, sent_at).await?;
            self.scores(&case, id, accounts, &criteria[&category])
                .await
                .with_context(|| case.slug.clone())?;
            self.decision(&case, id, accounts.chair).await?;
            by_slug.insert(case.slug, id);
        }
        for category in file.categories.iter().filter(|category| files::is_decided(&category.slug)) {
            let id = *categories.get(&category.slug).context("a category just recorded")?;
            self.store.publish_decisions(id, accounts.chair, self.now).await?;
        }
        Ok(by_slug)
    }

    async fn nomination(
        &self,
        case: &CaseFile,
        category: CategoryId,
        season: &Season,
        owner: AccountId,
        sent_at: Timestamp,
    ) -> Result<NominationId> {
        let text = NominationText {
            category: Some(category),
            library: case.library.name.clone(),
            title: case.title.clone(),
            summary: case.summary.clone(),
            what_was_done: case.what_was_done.clone(),
            why_it_worked: case.why_it_worked.clone(),
            target_group: case.target_group.clone(),
            goal: case.goal.clone(),
            channels: case.channels.clone(),
            effort: case.effort_text.clone(),
            link: case.link.clone().unwrap_or_default(),
            names_to_cover: case.blind_terms.join("\n"),
            language: case.language.parse().ok(),
            ..NominationText::default()
        };
        let metrics: Vec<MetricText> = case
            .metrics
            .iter()
            .map(|metric| MetricText {
                channel: metric.channel,
                measure: metric.measure.unwrap_or(Measure::Other),
                tool: metric.tool,
                paid: metric.paid,
                audience: metric.audience,
                what: metric.what.clone(),
                before: metric.before.clone().unwrap_or_default(),
                after: metric.after.clone(),
                period: metric.period.clone(),
                source: metric.source.clone(),
            })
            .collect();
        let id = self.store.record_draft(season.id, DraftOwner::Account(owner), &text, sent_at).await?;
        self.store.change_draft(id, Some(owner), sent_at, |_, standing| *standing = metrics).await?;
        let url = case.source.url.clone().unwrap_or_default();
        self.store.record_nomination_source(id, &case.source.title, &url).await?;
        match self.store.submit_nomination(id, season, sent_at, |_, _, _| None).await? {
            Some(Ok(_)) => {
                // all of them were told in public before; the gallery of a demo is for no search engine
                self.store.record_gallery_word(id, true, owner, sent_at).await?;
                Ok(id)
            }
            refused => bail!("{} was not sent: {refused:?}", case.slug),
        }
    }

    async fn scores(
        &self,
        case: &CaseFile,
        nomination: NominationId,
        accounts: &Accounts,
        criteria: &[(String, CriterionId)],
    ) -> Result<()> {
        for (juror, sheet) in &case.scores {
            let juror = *accounts.jurors.get(juror).with_context(|| format!("no {juror}"))?;
            self.store.declare_conflict(juror, nomination, ConflictKind::None, "", self.now).await?;
            let mut edits = Vec::new();
            for (key, criterion) in criteria {
                let Some(mark) = sheet.marks.get(key) else { continue };
                let mark = Mark::parse(mark).map_err(|_| anyhow!("{mark} is no mark"))?;
                edits.push(ScoreEdit {
                    criterion: *criterion,
                    mark: Some(mark),
                    comment: sheet.comments.get(key).cloned(),
                    expected_version: 0,
                });
            }
            let saved = self.store.record_scorecard(juror, nomination, edits, None, self.now).await?;
            saved.map_err(|refusal| anyhow!("not scored: {refusal:?}"))?;
        }
        Ok(())
    }

    async fn decision(&self, case: &CaseFile, nomination: NominationId, chair: AccountId) -> Result<()> {
        let Some(decision) = &case.decision else { return Ok(()) };
        let kind = decision.kind.parse().map_err(|_| anyhow!("{} decides nothing", decision.kind))?;
        let recorded =
            self.store.record_decision(nomination, kind, &decision.reason, chair, self.now).await?;
        recorded.map_err(|refusal| anyhow!("{} was not decided: {refusal:?}", case.slug))?;
        Ok(())
    }

    async fn concepts(&self, backend: &Backend, nominations: &BTreeMap<String, NominationId>) -> Result<()> {
        let mut by_slug: BTreeMap<String, Vec<ConceptFile>> = BTreeMap::new();
        for file in files::concepts()? {
            by_slug.entry(file.slug.clone()).or_default().push(file);
        }
        for (slug, texts) in by_slug {
            let first = texts.first().context("a concept without a text")?;
            let sources = first
                .sources
                .iter()
                .map(|source| {
                    nominations.get(source).copied().with_context(|| format!("{slug} cites {source}"))
                })
                .collect::<Result<_>>()?;
            let new = NewConcept {
                uuid: backend.uuid(),
                number: first.number,
                motif: Motif::from_name_or_default(&first.motif),
                editorial: first.editorial,
                sources,
                version: VersionLabel { year: files::year(self.now), number: 1 },
                updated_at: self.now - Span::days(first.updated_days_ago),
                texts: texts.iter().map(|file| (file.language, file.text.clone())).collect(),
                slug,
            };
            self.store.record_published_concept(new).await?;
        }
        Ok(())
    }

    /// Adaptations of invented libraries, all in the hands of the demo's nominator, with what they told.
    async fn outcomes(&self, accounts: &Accounts) -> Result<()> {
        let owner = accounts.nominator;
        for file in files::outcomes()? {
            let told_at = self.now - Span::days(file.days_ago);
            let detail = self.store.find_published_concept(&file.concept, file.language).await?;
            let concept = detail.with_context(|| format!("no concept {}", file.concept))?.summary.id;
            let new = NewAdaptation {
                concept,
                language: file.language,
                owner,
                organisation: None,
                library: file.library,
                country: file.country,
            };
            let id = self.store.begin_adaptation(new, told_at - Span::days(90)).await?;
            let id = id.with_context(|| format!("{} was not adapted", file.concept))?;
            let standing = self.store.find_adaptation(id, owner).await?.context("just begun")?;
            let mut plan = Plan { steps: standing.plan.steps, ..file.plan };
            plan.steps.iter_mut().for_each(|step| step.done = true);
            self.store
                .change_plan(id, owner, standing.version, &plan, told_at)
                .await?
                .map_err(|refusal| anyhow!("not planned: {refusal:?}"))?;
            let text = OutcomeText { kind: Some(file.kind), agreed: true, ..file.outcome };
            ensure!(text.faults().is_empty(), "{}: {:?}", file.concept, text.faults());
            let edit = OutcomeEdit { expected: 0, language: file.language, text, send: true };
            let sent = self.store.record_outcome(id, owner, &edit, told_at).await?;
            sent.map_err(|refusal| anyhow!("not told: {refusal:?}"))?;
            for waiting in self.store.list_waiting_outcomes().await? {
                self.store
                    .decide_outcome(waiting.id, accounts.editor, true, "", told_at, |_| None)
                    .await?
                    .context("it waited")?;
            }
        }
        Ok(())
    }

    async fn reports(&self, season: SeasonId) -> Result<()> {
        for row in files::reports()? {
            let text = ReportText {
                link: row.link,
                channel: row.channel,
                why: row.why,
                library: row.library,
                email: String::new(),
                // an organiser still reads each of them first
                may_be_listed: true,
            };
            let language = if row.language == "en" { Language::En } else { Language::Da };
            self.store.record_report(season, &text, language, self.now).await?;
        }
        Ok(())
    }
}
