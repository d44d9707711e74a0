//! What is kept about a person: all of it for them to take away, and none of it after they have gone.

use super::people::hold_organisers;
use crate::{
    Result, Store,
    audit::{self, Deed, Subject},
    entity::{
        account, adaptation, address_change, answer_author, assignment, audit_entry, co_author, confirmation,
        conflict_declaration, identity, invitation, juror_profile, juror_relation, mail, media, nomination,
        outcome, passkey, picture, question, recovery_code, report, role_grant, scorecard, season, session,
        sign_in, tie,
    },
    nominations::{picture_files::keys_of, videos::belongings},
    outbox::MailKind,
    voting::leave_rolls,
};
use domain::{
    ids::{AccountId, SeasonId},
    policy::Act,
    retention::Kept,
    time::Timestamp,
};
use sea_orm::{
    ColumnTrait, Condition, DatabaseTransaction, EntityTrait, ExprTrait, FromQueryResult, JsonValue,
    QueryFilter, QueryOrder, QuerySelect, QueryTrait, Statement,
    sea_query::{Expr, Func, LockType, Query},
};
use serde_json::Value;
use std::collections::BTreeMap;

/// Where something about a person is kept, and how it is found. `{id}` is the account's number, `{email}` its address in
/// lower case. A test walks the schema and fails when a column that names an account is not here.
pub const PERSONAL: &[(&str, &str)] = &[
    (
        "account",
        "SELECT id, email, name, language, news, reminders_ended_at, created_at FROM account WHERE id = {id}",
    ),
    (
        "address_change",
        "SELECT email, asked_at, expires_at, ended_at FROM address_change WHERE account_id = {id}",
    ),
    ("role_grant", "SELECT season_id, role, granted_at FROM role_grant WHERE account_id = {id}"),
    ("voter_roll", "SELECT season_id, organisation_id, speaks FROM voter_roll WHERE account_id = {id}"),
    ("ruling", "SELECT poll_id, ruling, reason, ruled_at FROM ruling WHERE ruled_by = {id}"),
    ("session", "SELECT device, opened_at, seen_at, expires_at FROM session WHERE account_id = {id}"),
    ("sign_in", "SELECT email, asked_at, expires_at, used_at FROM sign_in WHERE email_key = {email}"),
    ("passkey", "SELECT name, created_at, used_at FROM passkey WHERE account_id = {id}"),
    ("recovery_code", "SELECT created_at, used_at FROM recovery_code WHERE account_id = {id}"),
    ("identity", "SELECT issuer, subject, linked_at FROM identity WHERE account_id = {id}"),
    (
        "invitation",
        "SELECT season_id, email, role, invited_at, expires_at, accepted_at, withdrawn_at FROM invitation \
         WHERE email_key = {email}",
    ),
    ("invitation_sent", "SELECT season_id, role, invited_at FROM invitation WHERE invited_by = {id}"),
    (
        "mail",
        "SELECT kind, language, created_at, sent_at, failed_at FROM mail WHERE lower(recipient) = {email}",
    ),
    (
        "report",
        "SELECT library, link, channel, why, email, language, created_at, published_on, isil, country, metric, value, \
         unit, agreed_at, listed_at FROM report WHERE lower(email) = {email}",
    ),
    (
        "import_batch",
        "SELECT manner, file_name, taken_at, added, undone_at FROM import_batch WHERE by_account = {id}",
    ),
    (
        "nomination",
        "SELECT id, number, library, title, summary, what_was_done, why_it_worked, target_group, goal, channels, \
         effort, link, link_note, names_to_cover, kind, period_from, period_to, offline_effect, side_effects, talk_about, how, \
         who_does_what, get_better, amplifiers, hours, money, skills, team, languages_used, ai_help, relation, own_answers, \
         language, created_at, updated_at, submitted_at, withdrawn_at, gallery_agreed_at FROM nomination \
         WHERE owner_id = {id}",
    ),
    (
        "nomination_version",
        "SELECT nomination_id, version, text, sent_at FROM nomination_version \
         WHERE nomination_id IN (SELECT id FROM nomination WHERE owner_id = {id})",
    ),
    (
        "metric",
        "SELECT nomination_id, channel, measure, what, before, after, period, source, tool, paid, audience FROM metric \
         WHERE nomination_id IN (SELECT id FROM nomination WHERE owner_id = {id})",
    ),
    (
        "nomination_link",
        "SELECT nomination_id, position, address, note FROM nomination_link \
         WHERE nomination_id IN (SELECT id FROM nomination WHERE owner_id = {id})",
    ),
    (
        "quote",
        "SELECT nomination_id, position, text, who, source, consent FROM quote \
         WHERE nomination_id IN (SELECT id FROM nomination WHERE owner_id = {id})",
    ),
    (
        "picture",
        "SELECT nomination_id, position, alt, credit, visible, basis, guardians, licence, consent_ends FROM picture \
         WHERE nomination_id IN (SELECT id FROM nomination WHERE owner_id = {id})",
    ),
    (
        "video",
        "SELECT nomination_id, position, size_bytes, captions, alt, credit, visible, basis, guardians, licence, consent_ends, \
         withdrawn_at FROM video WHERE nomination_id IN (SELECT id FROM nomination WHERE owner_id = {id})",
    ),
    (
        "answer_author",
        "SELECT nomination_id, question, changed_at FROM answer_author WHERE account_id = {id}",
    ),
    ("co_author", "SELECT nomination_id, email, invited_at FROM co_author WHERE email_key = {email}"),
    ("co_author_invited", "SELECT nomination_id, invited_at FROM co_author WHERE invited_by = {id}"),
    (
        "confirmation",
        "SELECT nomination_id, email, asked_at, answered_at, verdict, remarks, gallery_agreed_at FROM confirmation \
         WHERE email_key = {email} OR answered_by = {id}",
    ),
    ("confirmation_asked", "SELECT nomination_id, asked_at FROM confirmation WHERE asked_by = {id}"),
    (
        "conflict_declaration",
        "SELECT assignment.nomination_id, conflict_declaration.kind, conflict_declaration.note, \
         conflict_declaration.declared_at FROM conflict_declaration JOIN assignment \
         ON assignment.id = conflict_declaration.assignment_id WHERE assignment.juror_id = {id}",
    ),
    (
        "score",
        "SELECT assignment.nomination_id, score.criterion_id, score.mark, score.comment, score.updated_at FROM score \
         JOIN scorecard ON scorecard.id = score.scorecard_id JOIN assignment ON assignment.id = scorecard.assignment_id \
         WHERE assignment.juror_id = {id}",
    ),
    (
        "private_note",
        "SELECT assignment.nomination_id, scorecard.private_note, scorecard.spent_ms, scorecard.updated_at FROM scorecard \
         JOIN assignment ON assignment.id = scorecard.assignment_id WHERE assignment.juror_id = {id}",
    ),
    ("assignment", "SELECT nomination_id, created_at FROM assignment WHERE juror_id = {id}"),
    (
        "abstention",
        "SELECT assignment.nomination_id, abstention.abstained_at FROM abstention \
         JOIN assignment ON assignment.id = abstention.assignment_id WHERE assignment.juror_id = {id}",
    ),
    // what a tie is known by would say whose nomination it is
    ("tie", "SELECT nomination_id, noted_at, lifted_at FROM tie WHERE juror_id = {id}"),
    ("tie_noted", "SELECT nomination_id, kind, noted_at FROM tie WHERE noted_by = {id}"),
    ("tie_lifted", "SELECT nomination_id, kind, lifted_at FROM tie WHERE lifted_by = {id}"),
    ("juror_relation", "SELECT organisation_id, kind, noted_at FROM juror_relation WHERE juror_id = {id}"),
    (
        "juror_relation_noted",
        "SELECT organisation_id, kind, noted_at FROM juror_relation WHERE noted_by = {id}",
    ),
    (
        "juror_profile",
        "SELECT season_id, capacity, languages, topics FROM juror_profile WHERE juror_id = {id}",
    ),
    ("juror_reminder", "SELECT season_id, queued_at FROM juror_reminder WHERE juror_id = {id}"),
    ("decision", "SELECT nomination_id, kind, reason, decided_at FROM decision WHERE decided_by = {id}"),
    ("decision_published", "SELECT nomination_id, published_at FROM decision WHERE published_by = {id}"),
    ("room_lead", "SELECT nomination_id FROM room_item WHERE lead_account_id = {id}"),
    ("room_seat", "SELECT nomination_id, seat FROM room_seat WHERE account_id = {id}"),
    (
        "room_comment",
        "SELECT nomination_id, as_chair, text, written_at FROM room_comment WHERE account_id = {id}",
    ),
    (
        "consensus",
        "SELECT nomination_id, version, kind, reason, recorded_at FROM consensus WHERE recorded_by = {id}",
    ),
    (
        "feedback",
        "SELECT nomination_id, strength, next_step, written_at FROM feedback WHERE written_by = {id}",
    ),
    ("feedback_approved", "SELECT nomination_id, approved_at FROM feedback WHERE approved_by = {id}"),
    ("analysis", "SELECT nomination_id, version, text, written_at FROM analysis WHERE written_by = {id}"),
    ("concept", "SELECT number, slug, created_at FROM concept WHERE created_by = {id}"),
    (
        "concept_version",
        "SELECT concept_id, language, title, published_at FROM concept_version WHERE published_by = {id}",
    ),
    (
        "adaptation",
        "SELECT id, concept_id, library, country, text, plan, created_at, updated_at FROM adaptation \
         WHERE owner_id = {id}",
    ),
    (
        "outcome",
        "SELECT adaptation_id, language, text, sent_at, returned_at, return_reason, approved_at, withdrawn_at FROM outcome \
         WHERE adaptation_id IN (SELECT id FROM adaptation WHERE owner_id = {id})",
    ),
    ("outcome_decided", "SELECT id, approved_at, returned_at FROM outcome WHERE decided_by = {id}"),
    (
        "question",
        "SELECT concept_id, language, text, asked_at, put_aside_at, put_aside_reason, shown_at, taken_back_at FROM question \
         WHERE asked_by = {id}",
    ),
    (
        "question_answered",
        "SELECT concept_id, answer, answer_language, answered_at, shown_at FROM question WHERE answered_by = {id}",
    ),
    ("question_decided", "SELECT id, shown_at, put_aside_at FROM question WHERE decided_by = {id}"),
    ("webhook", "SELECT address, events, created_at FROM webhook WHERE by_account = {id}"),
    ("moment", "SELECT show_id, kind, at FROM moment WHERE by_account = {id}"),
    ("desk_press", "SELECT show_id, command, at FROM desk_press WHERE by_account = {id}"),
    ("audit_entry", "SELECT at, act, role, kind, what, reason FROM audit_entry WHERE account_id = {id}"),
];

/// Columns that hold an account's number or address under any of these names, as the test looks for them.
pub const PERSONAL_COLUMNS: &[&str] = &[
    "account_id",
    "owner_id",
    "juror_id",
    "decided_by",
    "published_by",
    "created_by",
    "by_account",
    "invited_by",
    "email",
    "email_key",
    "recipient",
];

/// Why an account is not erased.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ErasureRefusal {
    Unknown,
    /// Somebody must be able to let others in; another organiser comes first.
    LastOrganiser,
}

impl Store {
    /// Everything kept about a person, by the name of what it is. Secrets and their hashes stay here.
    pub async fn export_person(&self, account: AccountId) -> Result<BTreeMap<String, Vec<Value>>> {
        let Some(person) = account::Entity::find_by_id(account.0).one(&self.db).await? else {
            return Ok(BTreeMap::new());
        };
        let mut found = BTreeMap::new();
        for (name, sql) in PERSONAL {
            let rows = self.personal_rows(sql, account, &person.email_key).await?;
            found.insert((*name).to_owned(), rows);
        }
        Ok(found)
    }

    async fn personal_rows(&self, sql: &str, account: AccountId, email_key: &str) -> Result<Vec<Value>> {
        let engine = self.db.get_database_backend();
        let (mut text, mut values) = (String::new(), Vec::new());
        let mut rest = sql;
        while let Some(at) = rest.find('{') {
            let (before, behind) = rest.split_at(at);
            let (name, after) = behind[1..].split_once('}').unwrap_or((&behind[1..], ""));
            values.push(if name == "id" { account.0.into() } else { email_key.into() });
            text.push_str(before);
            match engine {
                sea_orm::DbBackend::Postgres => text.push_str(&format!("${}", values.len())),
                _ => text.push('?'),
            }
            rest = after;
        }
        text.push_str(rest);
        let statement = Statement::from_sql_and_values(engine, text, values);
        let rows = JsonValue::find_by_statement(statement).all(&self.db).await?;
        Ok(rows)
    }

    /// Takes a person out of everything: what they sent stays under their library's name, what was counted stays
    /// counted, drafts go. Gives the keys of pictures and videos that are to be deleted from where they are kept.
    pub async fn erase_account(
        &self,
        id: AccountId,
        now: Timestamp,
    ) -> Result<std::result::Result<Vec<String>, ErasureRefusal>> {
        let txn = self.write().await?;
        let row = account::Entity::find_by_id(id.0).one(&txn).await?;
        let Some(person) = row.filter(|row| row.erased_at.is_none()) else {
            return Ok(Err(ErasureRefusal::Unknown));
        };
        if is_last_organiser(&txn, id).await? {
            return Ok(Err(ErasureRefusal::LastOrganiser));
        }
        let key = person.email_key.clone();
        let own = Condition::all()
            .add(nomination::Column::OwnerId.eq(id.0))
            .add(nomination::Column::SubmittedAt.is_null());
        let keys = delete_drafts(&txn, own).await?;
        leave_adaptations(&txn, id).await?;
        leave_questions(&txn, id).await?;
        leave_rolls(&txn, id, &key).await?;
        session::Entity::delete_many().filter(session::Column::AccountId.eq(id.0)).exec(&txn).await?;
        sign_in::Entity::delete_many().filter(sign_in::Column::EmailKey.eq(&key)).exec(&txn).await?;
        passkey::Entity::delete_many().filter(passkey::Column::AccountId.eq(id.0)).exec(&txn).await?;
        recovery_code::Entity::delete_many()
            .filter(recovery_code::Column::AccountId.eq(id.0))
            .exec(&txn)
            .await?;
        identity::Entity::delete_many().filter(identity::Column::AccountId.eq(id.0)).exec(&txn).await?;
        // addresses they only wished for were written to as well
        let wished: Vec<String> = address_change::Entity::find()
            .filter(address_change::Column::AccountId.eq(id.0))
            .select_only()
            .column(address_change::Column::Email)
            .into_tuple()
            .all(&txn)
            .await?;
        mail::Entity::delete_many()
            .filter(mail::Column::Recipient.is_in(wished))
            .filter(mail::Column::Kind.eq(MailKind::Account.as_str()))
            .exec(&txn)
            .await?;
        address_change::Entity::delete_many()
            .filter(address_change::Column::AccountId.eq(id.0))
            .exec(&txn)
            .await?;
        role_grant::Entity::delete_many().filter(role_grant::Column::AccountId.eq(id.0)).exec(&txn).await?;
        answer_author::Entity::delete_many()
            .filter(answer_author::Column::AccountId.eq(id.0))
            .exec(&txn)
            .await?;
        co_author::Entity::delete_many().filter(co_author::Column::EmailKey.eq(&key)).exec(&txn).await?;
        // what a library has confirmed stays confirmed, by somebody who is not known any more
        confirmation::Entity::update_many()
            .col_expr(confirmation::Column::Email, Expr::value(""))
            .col_expr(confirmation::Column::EmailKey, Expr::value(""))
            .filter(confirmation::Column::EmailKey.eq(&key))
            .exec(&txn)
            .await?;
        invitation::Entity::delete_many().filter(invitation::Column::EmailKey.eq(&key)).exec(&txn).await?;
        let lower = |column: mail::Column| Expr::expr(Func::lower(Expr::col(column)));
        // SQLite lowers only ASCII: an address as it was written is looked for as well
        let theirs = lower(mail::Column::Recipient).eq(&key).or(mail::Column::Recipient.eq(&person.email));
        mail::Entity::delete_many().filter(theirs).exec(&txn).await?;
        report::Entity::update_many()
            .col_expr(report::Column::Email, Expr::value(""))
            .filter(
                Expr::expr(Func::lower(Expr::col(report::Column::Email)))
                    .eq(&key)
                    .or(report::Column::Email.eq(&person.email)),
            )
            .exec(&txn)
            .await?;
        let own = || {
            Query::select()
                .column(assignment::Column::Id)
                .from(assignment::Entity)
                .and_where(assignment::Column::JurorId.eq(id.0))
                .to_owned()
        };
        conflict_declaration::Entity::update_many()
            .col_expr(conflict_declaration::Column::Note, Expr::value(""))
            .filter(conflict_declaration::Column::AssignmentId.in_subquery(own()))
            .exec(&txn)
            .await?;
        scorecard::Entity::update_many()
            .col_expr(scorecard::Column::PrivateNote, Expr::value(""))
            .filter(scorecard::Column::AssignmentId.in_subquery(own()))
            .exec(&txn)
            .await?;
        // that a tie stood is needed, what was said of the person is not
        tie::Entity::update_many()
            .col_expr(tie::Column::About, Expr::value(""))
            .filter(tie::Column::JurorId.eq(id.0).or(tie::Column::NotedBy.eq(id.0)))
            .exec(&txn)
            .await?;
        juror_relation::Entity::delete_many()
            .filter(juror_relation::Column::JurorId.eq(id.0))
            .exec(&txn)
            .await?;
        juror_profile::Entity::delete_many()
            .filter(juror_profile::Column::JurorId.eq(id.0))
            .exec(&txn)
            .await?;
        // their words go, the chain keeps what it needs to hold
        audit_entry::Entity::update_many()
            .col_expr(audit_entry::Column::Reason, Expr::value(""))
            .col_expr(audit_entry::Column::ReasonSalt, Expr::value(""))
            .filter(
                Condition::any()
                    .add(audit_entry::Column::AccountId.eq(id.0))
                    .add(audit_entry::Column::Kind.eq("account").and(audit_entry::Column::RecordId.eq(id.0))),
            )
            .exec(&txn)
            .await?;
        account::Entity::update_many()
            .col_expr(account::Column::Email, Expr::value(""))
            .col_expr(account::Column::EmailKey, Expr::value(format!("erased {id}")))
            .col_expr(account::Column::Name, Expr::value(""))
            .col_expr(account::Column::News, Expr::value(false))
            .col_expr(account::Column::NewsToken, Expr::value(None::<String>))
            .col_expr(account::Column::ReminderToken, Expr::value(None::<String>))
            .col_expr(account::Column::ErasedAt, Expr::value(now.0))
            .filter(account::Column::Id.eq(id.0))
            .exec(&txn)
            .await?;
        let deed = Deed {
            act: Act::ChangeOwn,
            by: Some(id),
            season: None,
            subject: Subject::of("account", id.0),
            what: "erased".to_owned(),
            reason: String::new(),
        };
        audit::append(&txn, deed, now).await?;
        txn.commit().await?;
        Ok(Ok(keys))
    }

    /// Deletes what has been kept for as long as [`Kept`] says. Gives the keys of pictures and videos that are to be deleted from
    /// where they are kept.
    pub async fn delete_outlived(&self, now: Timestamp) -> Result<Vec<String>> {
        let before = |kept: Kept| (now - kept.span()).0;
        let txn = self.write().await?;
        // a session is dated with the moment it ends, which its idle time has moved along
        session::Entity::delete_many().filter(session::Column::ExpiresAt.lte(now.0)).exec(&txn).await?;
        sign_in::Entity::delete_many()
            .filter(sign_in::Column::ExpiresAt.lte(before(Kept::SignIn)))
            .exec(&txn)
            .await?;
        mail::Entity::delete_many()
            .filter(mail::Column::CreatedAt.lte(before(Kept::Mail)))
            .filter(mail::Column::SentAt.is_not_null().or(mail::Column::FailedAt.is_not_null()))
            .exec(&txn)
            .await?;
        invitation::Entity::delete_many()
            .filter(invitation::Column::ExpiresAt.lte(before(Kept::Invitation)))
            .filter(invitation::Column::AcceptedAt.is_null())
            .exec(&txn)
            .await?;
        address_change::Entity::delete_many()
            .filter(address_change::Column::ExpiresAt.lte(before(Kept::SignIn)))
            .exec(&txn)
            .await?;
        let ownerless = Condition::all()
            .add(nomination::Column::OwnerId.is_null())
            .add(nomination::Column::SubmittedAt.is_null())
            .add(nomination::Column::UpdatedAt.lte(before(Kept::Draft)));
        let keys = delete_drafts(&txn, ownerless).await?;
        txn.commit().await?;
        Ok(keys)
    }
}

/// What stands on a card stays under its library's name, as sent nominations do; everything else somebody made of a concept
/// goes with them.
async fn leave_adaptations(txn: &DatabaseTransaction, id: AccountId) -> Result<()> {
    let own = adaptation::Column::OwnerId.eq(id.0);
    let ids = || adaptation::Entity::find().filter(own.clone()).select_only().column(adaptation::Column::Id);
    outcome::Entity::delete_many()
        .filter(outcome::Column::AdaptationId.in_subquery(ids().into_query()))
        .filter(outcome::Column::ApprovedAt.is_null().or(outcome::Column::WithdrawnAt.is_not_null()))
        .exec(txn)
        .await?;
    let told = outcome::Entity::find().select_only().column(outcome::Column::AdaptationId).into_query();
    adaptation::Entity::delete_many()
        .filter(own.clone())
        .filter(adaptation::Column::Id.not_in_subquery(told))
        .exec(txn)
        .await?;
    adaptation::Entity::update_many()
        .col_expr(adaptation::Column::OwnerId, Expr::value(None::<i64>))
        .col_expr(adaptation::Column::Plan, Expr::value("{}"))
        .filter(own)
        .exec(txn)
        .await?;
    Ok(())
}

/// A question on a card stays, as nobody's; one that no card shows goes with whoever asked. An answer stays as the library's.
async fn leave_questions(txn: &DatabaseTransaction, id: AccountId) -> Result<()> {
    let asked = question::Column::AskedBy.eq(id.0);
    let unshown = question::Column::ShownAt.is_null().or(question::Column::TakenBackAt.is_not_null());
    question::Entity::delete_many().filter(asked.clone()).filter(unshown).exec(txn).await?;
    for (column, which) in [
        (question::Column::AskedBy, asked),
        (question::Column::AnsweredBy, question::Column::AnsweredBy.eq(id.0)),
    ] {
        question::Entity::update_many()
            .col_expr(column, Expr::value(None::<i64>))
            .filter(which)
            .exec(txn)
            .await?;
    }
    Ok(())
}

/// Whether nobody else can let people into the newest season.
async fn is_last_organiser(txn: &DatabaseTransaction, id: AccountId) -> Result<bool> {
    let Some(current) = season::Entity::find().order_by_desc(season::Column::Id).one(txn).await? else {
        return Ok(false);
    };
    let organisers = hold_organisers(txn, SeasonId(current.id)).await?;
    Ok(organisers.len() <= 1 && organisers.iter().any(|row| row.account_id == id.0))
}

async fn delete_drafts(txn: &DatabaseTransaction, which: Condition) -> Result<Vec<String>> {
    let drafts: Vec<i64> = nomination::Entity::find()
        .filter(which)
        .select_only()
        .column(nomination::Column::Id)
        // on PostgreSQL a draft that is being claimed or sent meanwhile is waited for
        .lock(LockType::Update)
        .into_tuple()
        .all(txn)
        .await?;
    let pictures = picture::Entity::find()
        .filter(picture::Column::NominationId.is_in(drafts.iter().copied()))
        .all(txn)
        .await?;
    let (videos, posters) = belongings(txn, &drafts).await?;
    let media_ids: Vec<i64> = pictures.iter().map(|row| row.media_id).chain(posters).collect();
    let files =
        media::Entity::find().filter(media::Column::Id.is_in(media_ids.iter().copied())).all(txn).await?;
    let mut keys = files.iter().map(keys_of).collect::<Result<Vec<_>>>()?.concat();
    keys.extend(videos);
    nomination::Entity::delete_many().filter(nomination::Column::Id.is_in(drafts)).exec(txn).await?;
    media::Entity::delete_many().filter(media::Column::Id.is_in(media_ids)).exec(txn).await?;
    Ok(keys)
}
