//! What must be true of a database whatever has happened to it. Each question finds rows that break one rule.

use crate::{
    Result, Store, StoreError,
    entity::poll,
    voting::{Poll, count::OpenedBox},
};
use sea_orm::{ColumnTrait, ConnectionTrait, DbBackend, EntityTrait, QueryFilter, Statement};

/// Name of the rule, what a row found means, and the question that finds them.
const RULES: &[(&str, &str, &str)] = &[
    (
        "I2",
        "a voter has two ballots with one number in a poll",
        "SELECT poll_id FROM ballot GROUP BY poll_id, voter_key, cast_number HAVING count(*) > 1",
    ),
    (
        "I6",
        "two ballots of a poll have the same receipt",
        "SELECT poll_id FROM ballot GROUP BY poll_id, receipt HAVING count(*) > 1",
    ),
    (
        "I7",
        "a certified poll still has its secret",
        "SELECT poll.id FROM poll JOIN poll_secret ON poll_secret.poll_id = poll.id WHERE poll.certified_at IS NOT NULL",
    ),
    (
        "I8",
        "a score stands on a scorecard whose juror has a tie",
        "SELECT score.id FROM score JOIN scorecard ON scorecard.id = score.scorecard_id \
         JOIN conflict_declaration ON conflict_declaration.assignment_id = scorecard.assignment_id \
         WHERE conflict_declaration.kind <> 'none' AND score.updated_at > conflict_declaration.declared_at",
    ),
    (
        "I8",
        "a nomination was given to a juror over a tie",
        "SELECT assignment.id FROM assignment JOIN tie ON tie.juror_id = assignment.juror_id \
         AND tie.nomination_id = assignment.nomination_id \
         WHERE tie.lifted_at IS NULL AND assignment.created_at > tie.noted_at",
    ),
    (
        "I8",
        "a score was written over a tie",
        "SELECT score.id FROM score JOIN scorecard ON scorecard.id = score.scorecard_id \
         JOIN assignment ON assignment.id = scorecard.assignment_id \
         JOIN tie ON tie.juror_id = assignment.juror_id AND tie.nomination_id = assignment.nomination_id \
         WHERE tie.lifted_at IS NULL AND score.updated_at > tie.noted_at",
    ),
    (
        "I14",
        "an erased account still has a name or an address",
        "SELECT id FROM account WHERE erased_at IS NOT NULL AND (name <> '' OR email <> '')",
    ),
    (
        "I14",
        "an erased account can still sign in",
        "SELECT account.id FROM account JOIN session ON session.account_id = account.id WHERE account.erased_at IS NOT NULL",
    ),
    (
        "I13",
        "a mail was sent and given up",
        "SELECT id FROM mail WHERE sent_at IS NOT NULL AND failed_at IS NOT NULL",
    ),
    (
        "I16",
        "a rehearsal's poll outlived it",
        "SELECT poll.id FROM poll LEFT JOIN show ON show.season_id = poll.season_id \
         LEFT JOIN show_desk ON show_desk.show_id = show.id \
         WHERE poll.purpose = 'rehearsal' AND COALESCE(show_desk.rehearsing, FALSE) = FALSE",
    ),
    (
        "I16",
        "a decision was published before it was made",
        "SELECT id FROM decision WHERE published_at < decided_at",
    ),
];

impl Store {
    /// Every rule that is broken, in words, with how often.
    pub async fn check_invariants(&self) -> Result<Vec<String>> {
        let mut faults = Vec::new();
        for (name, meaning, sql) in RULES {
            let rows = self.db.query_all_raw(self.ask(sql)).await?;
            if !rows.is_empty() {
                faults.push(format!("{name}: {meaning} ({} times)", rows.len()));
            }
        }
        if self.db.get_database_backend() == DbBackend::Sqlite {
            for row in self.db.query_all_raw(self.ask("PRAGMA integrity_check")).await? {
                let said: String = row.try_get_by_index(0)?;
                if said != "ok" {
                    faults.push(format!("I15: {said}"));
                }
            }
            for row in self.db.query_all_raw(self.ask("PRAGMA foreign_key_check")).await? {
                let table: String = row.try_get_by_index(0)?;
                faults.push(format!("I15: a row of {table} refers to one that is not there"));
            }
        }
        faults.extend(self.check_ballots().await?);
        Ok(faults)
    }

    /// Every ballot fits its poll (I3), and every award says what its ballots say (I5).
    async fn check_ballots(&self) -> Result<Vec<String>> {
        let mut faults = Vec::new();
        for row in poll::Entity::find().filter(poll::Column::OpenedAt.is_not_null()).all(&self.db).await? {
            let poll = Poll::try_from(row)?;
            let opened = match OpenedBox::of(&self.db, &poll).await {
                Ok(opened) => opened,
                Err(StoreError::Inconsistent { table, row, what }) => {
                    faults.push(format!("I3: {table} {row} in poll {}: {what}", poll.id));
                    continue;
                }
                Err(error) => return Err(error),
            };
            if let Some(award) = self.find_award(poll.category).await?.filter(|it| it.poll.id == poll.id)
                && award.verdict.audience.as_ref() != Some(&opened.word())
            {
                faults.push(format!("I5: the award of poll {} is not what its ballots say", poll.id));
            }
        }
        Ok(faults)
    }

    fn ask(&self, sql: &'static str) -> Statement {
        Statement::from_string(self.db.get_database_backend(), sql)
    }
}
