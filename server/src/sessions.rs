//! Sessions in the database, so that any instance knows them and a restart forgets none.

use async_trait::async_trait;
use domain::{
    ids::AccountId,
    retention::Kept,
    time::{Span, Timestamp},
};
use islands::request::{Backend, hash_secret, session_key};
use std::fmt;
use store::{
    Store, StoreError,
    accounts::{KeptSession, NewSession},
};
use tower_sessions::{
    SessionStore,
    session::{Id, Record},
    session_store::{Error, Result},
};

/// How long a session lasts without being used.
pub const SESSION_IDLE: Span = Kept::Session.span();

/// How often it is noted that a session is in use.
const SEEN_EVERY: Span = Span::hours(1);

/// Keeps sessions under the hash of their id: who reads the database cannot become anybody.
#[derive(Clone)]
pub struct Sessions {
    backend: Backend,
}

impl fmt::Debug for Sessions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Sessions")
    }
}

impl Sessions {
    pub fn new(backend: Backend) -> Self {
        Self { backend }
    }

    fn store(&self) -> &Store {
        &self.backend.store
    }

    /// The record as it is kept, dated by our own clock: there is only one time in the program.
    fn session(&self, record: &Record) -> Result<(NewSession, Timestamp)> {
        let data = serde_json::to_string(&record.data).map_err(|error| Error::Encode(error.to_string()))?;
        let now = self.backend.now();
        let number = |key: &str| record.data.get(key).and_then(serde_json::Value::as_i64);
        let device = record.data.get(session_key::DEVICE).and_then(serde_json::Value::as_str);
        let session = NewSession {
            id: key(&record.id),
            record: data,
            account: number(session_key::ACCOUNT).map(AccountId),
            device: device.unwrap_or_default().to_owned(),
            opened_at: number(session_key::SIGNED_IN_AT).map(Timestamp),
            expires_at: now + SESSION_IDLE,
        };
        Ok((session, now))
    }
}

fn key(id: &Id) -> String {
    hash_secret(&id.to_string())
}

fn backend(error: StoreError) -> Error {
    Error::Backend(error.to_string())
}

#[async_trait]
impl SessionStore for Sessions {
    /// Ids have 128 random bits: a collision is not provided for.
    async fn create(&self, record: &mut Record) -> Result<()> {
        let (session, now) = self.session(record)?;
        self.store().record_session(session, now).await.map_err(backend)
    }

    /// A session that was ended while a request was on its way is not brought back by it.
    async fn save(&self, record: &Record) -> Result<()> {
        let (session, now) = self.session(record)?;
        self.store().change_session(session, now).await.map_err(backend)
    }

    async fn load(&self, id: &Id) -> Result<Option<Record>> {
        let now = self.backend.now();
        let Some(found) = self.store().find_session(&key(id), now).await.map_err(backend)? else {
            return Ok(None);
        };
        let KeptSession { record: data, seen_at, mut expires_at } = found;
        // written down now and then, not at every request
        if now >= seen_at + SEEN_EVERY {
            expires_at = now + SESSION_IDLE;
            self.store().record_session_seen(&key(id), now, expires_at).await.map_err(backend)?;
        }
        let expiry_date =
            tower_sessions::cookie::time::OffsetDateTime::from_unix_timestamp(expires_at.0 / 1000)
                .map_err(|error| Error::Decode(error.to_string()))?;
        let data = serde_json::from_str(&data).map_err(|error| Error::Decode(error.to_string()))?;
        Ok(Some(Record { id: *id, data, expiry_date }))
    }

    async fn delete(&self, id: &Id) -> Result<()> {
        self.store().delete_session(&key(id)).await.map_err(backend)
    }
}
