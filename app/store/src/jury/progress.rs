//! What comes next on a juror's desk, what is kept from them, and reminders to those who have not finished.

use super::{
    giving::{begun, of_kind},
    rounds::{Round, of_pass, rounds_of},
    standing::standings,
    ties::{before_jury, jury_of},
};
use crate::{
    Result, Store, StoreError,
    audit::{self, Deed, Subject},
    entity::{abstention, account, assignment, conflict_declaration, juror_reminder, scorecard, tie},
    outbox::{NewMail, queue},
    reminders::BETWEEN_REMINDERS,
};
use domain::{
    ids::{AccountId, NominationId, SeasonId},
    jury::{ConflictKind, JurorAccess, Pass, RoundKind, RoundState, RoundWindow},
    language::Language,
    policy::Act,
    time::Timestamp,
};
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, ConnectionTrait, EntityTrait, ExprTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::{Expr, Query},
};
use std::collections::{BTreeMap, BTreeSet};

/// A juror who would be reminded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JurorContact {
    pub juror: AccountId,
    pub name: String,
    pub email: String,
    pub language: Language,
    token: Option<String>,
}

impl Store {
    /// Which of these nominations has the fewest scorecards; the first of several. How many it has, nobody learns, so
    /// what has been noted is enough: a tie that only the facts show yet would move a nomination by one place.
    pub async fn choose_fewest_scorecards(
        &self,
        nominations: &[NominationId],
    ) -> Result<Option<NominationId>> {
        fewest_scorecards(&self.db, nominations).await
    }

    /// The round jurors are reminded of: the final once scoring has closed and until the final has, otherwise scoring.
    pub async fn find_round_due(
        &self,
        season: SeasonId,
        now: Timestamp,
    ) -> Result<Option<(RoundKind, RoundWindow)>> {
        due(&self.db, season, now).await
    }

    /// When jurors of a season were last reminded.
    pub async fn list_reminded(&self, season: SeasonId) -> Result<BTreeMap<AccountId, Timestamp>> {
        reminded(&self.db, season).await
    }

    /// Jurors who have not finished what is due ([`Self::find_round_due`]) and may be reminded: not within seven days, and not if they want none.
    pub async fn plan_juror_reminders(&self, season: SeasonId, now: Timestamp) -> Result<Vec<JurorContact>> {
        contacts(&self.db, season, now).await
    }

    /// Queues reminders to these of them; they wait to be released. `write` makes each mail from who gets it and the token
    /// that ends them; `secret` a token for those who have none. How many were queued.
    pub async fn record_juror_reminders(
        &self,
        season: SeasonId,
        chosen: &BTreeSet<AccountId>,
        by: AccountId,
        now: Timestamp,
        mut secret: impl FnMut() -> String,
        write: impl Fn(&JurorContact, &str) -> NewMail,
    ) -> Result<usize> {
        let txn = self.write().await?;
        // two chairs who press at once do not both remind
        super::ties::hold_round(&txn, season).await?;
        let mut contacts = contacts(&txn, season, now).await?;
        contacts.retain(|contact| chosen.contains(&contact.juror));
        for contact in &contacts {
            let token = match &contact.token {
                Some(token) => token.clone(),
                None => {
                    let token = secret();
                    account::Entity::update_many()
                        .col_expr(account::Column::ReminderToken, Expr::value(token.clone()))
                        .filter(account::Column::Id.eq(contact.juror.0))
                        .exec(&txn)
                        .await?;
                    token
                }
            };
            queue(&txn, write(contact, &token), now).await?;
            let row = juror_reminder::ActiveModel {
                season_id: Set(season.0),
                juror_id: Set(contact.juror.0),
                queued_at: Set(now.0),
                ..Default::default()
            };
            juror_reminder::Entity::insert(row).exec(&txn).await?;
        }
        if !contacts.is_empty() {
            let what = format!("{} mails", contacts.len());
            let deed = Deed::new(Act::RemindJurors, by, Subject::of("season", season.0), what);
            audit::append(&txn, deed.in_season(season), now).await?;
        }
        txn.commit().await?;
        Ok(contacts.len())
    }
}

async fn reminded(db: &impl ConnectionTrait, season: SeasonId) -> Result<BTreeMap<AccountId, Timestamp>> {
    let rows = juror_reminder::Entity::find()
        .filter(juror_reminder::Column::SeasonId.eq(season.0))
        .order_by_asc(juror_reminder::Column::QueuedAt)
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|row| (AccountId(row.juror_id), Timestamp(row.queued_at))).collect())
}

pub(super) async fn fewest_scorecards(
    db: &impl ConnectionTrait,
    nominations: &[NominationId],
) -> Result<Option<NominationId>> {
    let begun = Query::select().column(scorecard::Column::AssignmentId).from(scorecard::Entity).to_owned();
    let aside = Query::select()
        .column(conflict_declaration::Column::AssignmentId)
        .from(conflict_declaration::Entity)
        .and_where(conflict_declaration::Column::Kind.ne(ConflictKind::None.as_str()))
        .to_owned();
    let abstained =
        Query::select().column(abstention::Column::AssignmentId).from(abstention::Entity).to_owned();
    let same = |of_tie: (tie::Entity, tie::Column), of_assignment: assignment::Column| {
        Expr::col(of_tie).equals((assignment::Entity, of_assignment))
    };
    let tied = Query::select()
        .expr(Expr::val(1))
        .from(tie::Entity)
        .and_where(same((tie::Entity, tie::Column::JurorId), assignment::Column::JurorId))
        .and_where(same((tie::Entity, tie::Column::NominationId), assignment::Column::NominationId))
        .and_where(tie::Column::LiftedAt.is_null())
        .to_owned();
    let counts: BTreeMap<i64, i64> = assignment::Entity::find()
        .filter(assignment::Column::NominationId.is_in(nominations.iter().map(|id| id.0)))
        .filter(assignment::Column::Id.in_subquery(begun))
        .filter(of_pass(Pass::First))
        .filter(assignment::Column::Id.not_in_subquery(aside))
        .filter(assignment::Column::Id.not_in_subquery(abstained))
        .filter(Expr::not_exists(tied))
        .select_only()
        .column(assignment::Column::NominationId)
        .column_as(assignment::Column::Id.count(), "cards")
        .group_by(assignment::Column::NominationId)
        .into_tuple::<(i64, i64)>()
        .all(db)
        .await?
        .into_iter()
        .collect();
    Ok(nominations.iter().copied().min_by_key(|id| counts.get(&id.0).copied().unwrap_or_default()))
}

async fn due(
    db: &impl ConnectionTrait,
    season: SeasonId,
    now: Timestamp,
) -> Result<Option<(RoundKind, RoundWindow)>> {
    Ok(due_of(&rounds_of(db, season).await?, now))
}

/// See [`Store::find_round_due`].
pub(super) fn due_of(
    rounds: &BTreeMap<RoundKind, Round>,
    now: Timestamp,
) -> Option<(RoundKind, RoundWindow)> {
    let window = |kind| rounds.get(&kind).map(|round| round.window);
    let scoring = window(RoundKind::Scoring)?;
    let last = window(RoundKind::Final).filter(|last| last.state(now) != RoundState::Closed);
    Some(match last.filter(|_| scoring.state(now) == RoundState::Closed) {
        Some(last) => (RoundKind::Final, last),
        None => (RoundKind::Scoring, scoring),
    })
}

async fn contacts(db: &impl ConnectionTrait, season: SeasonId, now: Timestamp) -> Result<Vec<JurorContact>> {
    let Some((kind, _)) = due(db, season, now).await? else { return Ok(Vec::new()) };
    let before = before_jury(db, season).await?;
    let mut rows = of_kind(db, season, kind).await?;
    rows.retain(|row| before.contains(&row.nomination_id));
    let standings = standings(db, &rows).await?;
    let complete = begun(db, &rows).await?.complete;
    let jurors = jury_of(db, season, false).await?;
    let lately = reminded(db, season).await?;
    let unfinished: BTreeSet<i64> = rows
        .iter()
        .filter(|row| standings.get(&row.id).copied().is_some_and(JurorAccess::counts))
        .filter(|row| !complete.contains(&row.id) && jurors.contains(&row.juror_id))
        .map(|row| row.juror_id)
        .filter(|&juror| lately.get(&AccountId(juror)).is_none_or(|&at| at <= now - BETWEEN_REMINDERS))
        .collect();
    let people = account::Entity::find()
        .filter(account::Column::Id.is_in(unfinished))
        .filter(account::Column::ErasedAt.is_null())
        .filter(account::Column::RemindersEndedAt.is_null())
        .order_by_asc(account::Column::Name)
        .order_by_asc(account::Column::Id)
        .all(db)
        .await?;
    people
        .into_iter()
        .map(|person| {
            let unknown = || StoreError::inconsistent("account", person.id, "unknown language");
            Ok(JurorContact {
                juror: AccountId(person.id),
                language: person.language.parse().map_err(|_| unknown())?,
                name: person.name,
                email: person.email,
                token: person.reminder_token,
            })
        })
        .collect()
}
