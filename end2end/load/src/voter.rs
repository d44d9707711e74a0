//! One voter: gets the ballot, casts it, perhaps changes it, and never gives up early.

use crate::{
    Chance, Plan,
    connection::{Asked, CutAt, ask},
    listener::Hall,
    page::{self, Form},
    pause,
    report::{Attempt, Found, VoterLog},
};
use anyhow::{Context, bail};
use std::collections::BTreeSet;
use tokio::time::Instant;

pub struct Voter {
    chance: Chance,
    cookie: Option<String>,
    log: VoterLog,
}

/// Casts a ballot, and another over it if it comes to that.
pub async fn vote(plan: &Plan, hall: &Hall, number: u64) -> Voter {
    let mut voter = Voter { chance: Chance::new(plan.seed, number), cookie: None, log: VoterLog::default() };
    let until = Instant::now() + plan.patience;
    if voter.cast(plan, until).await {
        hall.acknowledged();
        if voter.chance.percent(plan.change_percent) {
            voter.cast(plan, Instant::now() + plan.patience).await;
        }
    }
    voter
}

/// What the server did instead of taking or refusing the ballot.
fn trouble(answer: &anyhow::Result<u16>) -> Option<String> {
    match answer {
        Ok(303 | 400..500) => None,
        Ok(status) => Some(status.to_string()),
        Err(error) => Some(error.to_string()),
    }
}

impl Voter {
    /// Whether the server has said that the ballot is in.
    async fn cast(&mut self, plan: &Plan, until: Instant) -> bool {
        let Some(form) = self.form(plan, until).await else { return false };
        let choice = self.choose(&form);
        let fields: Vec<(&str, &str)> = [("request_key", form.request_key.as_str())]
            .into_iter()
            .chain(choice.iter().map(|option| ("finalist", option.as_str())))
            .collect();
        let Ok(fields) = serde_urlencoded::to_string(&fields) else { return false };
        let path = format!("/v/{}", plan.code);
        let begun = Instant::now();
        self.log.attempts.push(Attempt { choice, acknowledged: None, tries: 0 });
        for tries in 0.. {
            let cut = CutAt::draw(&mut self.chance, plan.cut_percent);
            let asked = Asked { path: &path, cookie: self.cookie.as_deref(), form: Some(fields.clone()) };
            let answer = ask(plan, asked, cut).await;
            let answer = answer.map(|answer| answer.status);
            if cut == CutAt::Nowhere {
                self.log.troubles.extend(trouble(&answer));
            }
            let Some(attempt) = self.log.attempts.last_mut() else { return false };
            attempt.tries = tries + 1;
            match answer {
                Ok(303) => {
                    attempt.acknowledged = Some(begun.elapsed());
                    return true;
                }
                // the server has said no, and will not say yes to the same another time
                Ok(status @ 400..500) => {
                    self.log.refused.push(status);
                    return false;
                }
                Ok(_) | Err(_) if Instant::now() > until => return false,
                Ok(_) | Err(_) => pause(&mut self.chance, tries).await,
            }
        }
        false
    }

    async fn form(&mut self, plan: &Plan, until: Instant) -> Option<Form> {
        for tries in 0.. {
            let cut = CutAt::draw(&mut self.chance, plan.cut_percent);
            match self.ballot_page(plan, cut).await.map(|html| page::form(&html)) {
                Ok(Some(form)) => return Some(form),
                Ok(None) | Err(_) if Instant::now() > until => return None,
                Ok(None) | Err(_) => pause(&mut self.chance, tries).await,
            }
        }
        None
    }

    /// The ballot with what is ticked now, and the device's secret if it has none yet.
    async fn ballot_page(&mut self, plan: &Plan, cut: CutAt) -> anyhow::Result<String> {
        let path = format!("/v/{}?change=1", plan.code);
        let answer =
            ask(plan, Asked { path: &path, cookie: self.cookie.as_deref(), form: None }, cut).await?;
        if answer.status != 200 {
            bail!("{path}: {}", answer.status);
        }
        let cookie = answer.cookie.clone();
        let html = answer.text().await?;
        if self.cookie.is_none() {
            self.cookie = cookie;
        }
        Ok(html)
    }

    /// One to three options.
    fn choose(&mut self, form: &Form) -> BTreeSet<String> {
        let many = 1 + self.chance.below(3);
        (0..many)
            .map(|_| form.options[self.chance.below(form.options.len() as u64) as usize].clone())
            .collect()
    }

    /// What lies in the box for this voter at the end. The connection does not break any more.
    pub async fn look(mut self, plan: &Plan) -> VoterLog {
        let until = Instant::now() + plan.patience;
        for tries in 0.. {
            match self.found(plan).await {
                Ok(found) => {
                    self.log.found = found;
                    return self.log;
                }
                Err(_) if Instant::now() <= until => pause(&mut self.chance, tries).await,
                Err(error) => {
                    self.log.lost_sight = Some(format!("{error:#}"));
                    return self.log;
                }
            }
        }
        self.log
    }

    async fn found(&mut self, plan: &Plan) -> anyhow::Result<Option<Found>> {
        if self.cookie.is_none() {
            return Ok(None);
        }
        let html = self.ballot_page(plan, CutAt::Nowhere).await?;
        let choice = page::form(&html).context("the poll is no longer open")?.ticked;
        if choice.is_empty() {
            return Ok(None);
        }
        let path = format!("/v/{}", plan.code);
        let answer =
            ask(plan, Asked { path: &path, cookie: self.cookie.as_deref(), form: None }, CutAt::Nowhere);
        let receipt = page::receipt(&answer.await?.text().await?);
        Ok(Some(Found { choice, receipt: receipt.map(|it| it.to_string()) }))
    }
}
