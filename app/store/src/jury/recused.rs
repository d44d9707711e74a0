//! Who is outside when the jury talks about a nomination.

use super::{assignments::declarations, facts::Facts, ties::jury_of};
use crate::{
    Result,
    entity::{account, assignment, co_author, nomination},
};
use domain::{
    ids::{AccountId, SeasonId},
    jury::{JurorAccess, access},
};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};
use std::collections::{BTreeMap, BTreeSet};

/// Everybody a tie keeps from each of these nominations, by nomination, and whoever wrote it.
pub(super) async fn recused_of(
    db: &impl ConnectionTrait,
    nominations: &[i64],
) -> Result<BTreeMap<i64, BTreeSet<AccountId>>> {
    let of = || nominations.iter().copied();
    let mut recused: BTreeMap<i64, BTreeSet<AccountId>> = of().map(|id| (id, BTreeSet::new())).collect();
    let assignments =
        assignment::Entity::find().filter(assignment::Column::NominationId.is_in(of())).all(db).await?;
    let ids: Vec<i64> = assignments.iter().map(|row| row.id).collect();
    let declared = declarations(db, &ids).await?;
    let mut people: BTreeSet<i64> = assignments.iter().map(|row| row.juror_id).collect();
    for row in assignments {
        if access(declared.get(&row.id).copied()) == JurorAccess::Recused {
            recused.entry(row.nomination_id).or_default().insert(AccountId(row.juror_id));
        }
    }
    let rows = nomination::Entity::find().filter(nomination::Column::Id.is_in(of())).all(db).await?;
    for season in rows.iter().map(|row| row.season_id).collect::<BTreeSet<_>>() {
        people.extend(jury_of(db, SeasonId(season), true).await?);
    }
    let facts = Facts::load(db, &people, &of().collect()).await?;
    for &id in nominations {
        let tied = people.iter().copied().filter(|&person| facts.tied(person, id)).map(AccountId);
        recused.entry(id).or_default().extend(tied);
    }
    for row in rows {
        recused.entry(row.id).or_default().extend(row.owner_id.map(AccountId));
    }
    let beside =
        co_author::Entity::find().filter(co_author::Column::NominationId.is_in(of())).all(db).await?;
    if !beside.is_empty() {
        let keys = beside.iter().map(|row| row.email_key.as_str());
        let people: BTreeMap<String, i64> = account::Entity::find()
            .filter(account::Column::EmailKey.is_in(keys))
            .all(db)
            .await?
            .into_iter()
            .map(|row| (row.email_key, row.id))
            .collect();
        for row in beside {
            let person = people.get(&row.email_key).copied().map(AccountId);
            recused.entry(row.nomination_id).or_default().extend(person);
        }
    }
    Ok(recused)
}
