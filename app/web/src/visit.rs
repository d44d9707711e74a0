//! One request by one viewer: who asks, in which language, when, about which season.

use crate::{doors::Entrance, error::PageError, limits::ClientAddress, messages::Tr, site::Site, urls};
use axum::{extract::FromRequestParts, http::request::Parts};
use domain::{
    accounts::Viewer, ids::AccountId, language::Language, policy::Act, seasons::Season, time::Timestamp,
};
use islands::request::{hash_secret, session_key, viewer};
use std::collections::BTreeSet;
use store::Store;
use tower_sessions::Session;

/// Everything a page needs to know about a request before it looks at what was asked.
#[derive(Clone)]
pub struct Visit {
    pub site: Site,
    pub language: Language,
    pub t: Tr,
    pub viewer: Viewer,
    pub session: Session,
    /// The newest season; every page that is about no other one speaks of it.
    pub season: Option<Season>,
    pub now: Timestamp,
    /// Path and query of the page, for the language menu.
    pub here: String,
    /// What the request is for.
    pub act: Act,
    /// Where it comes from, if somebody said.
    pub client: Option<ClientAddress>,
    store: Store,
}

impl FromRequestParts<Site> for Visit {
    type Rejection = PageError;

    async fn from_request_parts(parts: &mut Parts, site: &Site) -> Result<Self, PageError> {
        let session = parts
            .extensions
            .get::<Session>()
            .cloned()
            .ok_or_else(|| PageError::Internal("no session layer".to_owned()))?;
        let here = urls::page_of(&parts.method, &parts.uri, &parts.headers);
        let language = match urls::language_of(parts.uri.path()) {
            Some(language) => language,
            // Addresses without a language: ballot, stage, operator's page.
            None => match parts.headers.get(http::header::ACCEPT_LANGUAGE).and_then(|v| v.to_str().ok()) {
                Some(accepted) => Language::negotiate(accepted),
                None => Language::En,
            },
        };
        let of_the_hall = Entrance::act(parts).is_some_and(Act::is_of_the_hall);
        let (store, season) = if of_the_hall {
            (site.backend.store.booth(), site.season_of_the_hall().await?)
        } else {
            (site.backend.store.clone(), site.backend.store.find_current_season().await?)
        };
        let viewer = viewer(&site.backend, &session, season.as_ref()).await?;
        let act = Entrance::admit(parts, &viewer, site)?;
        Ok(Self {
            language,
            t: Tr::new(language),
            viewer,
            season,
            now: site.backend.now(),
            here,
            act,
            client: parts.extensions.get::<ClientAddress>().copied(),
            session,
            store,
            site: site.clone(),
        })
    }
}

impl Visit {
    /// Goes on in another language than the address says.
    pub fn speak(&mut self, language: Language) {
        self.language = language;
        self.t = Tr::new(language);
    }

    /// The languages the season's texts are written in, and the visitor's own: those a form asks for first.
    pub fn written_languages(&self) -> BTreeSet<Language> {
        let mut languages = self.season.as_ref().map(|season| season.name.languages()).unwrap_or_default();
        languages.insert(self.language);
        languages
    }

    /// The database; for what the audience asks for, on connections of its own.
    pub fn store(&self) -> &Store {
        &self.store
    }

    /// The season every organised page is about; not found where nothing has been set up.
    pub fn season(&self) -> Result<&Season, PageError> {
        self.season.as_ref().ok_or(PageError::NotFound)
    }

    /// Counts what is limited although it is asked for without a form.
    pub fn count_one_more(&self) -> Result<(), PageError> {
        self.site.limits.count_look(self.act, &self.viewer, self.client)
    }

    /// The zone dates are shown in.
    pub fn zone(&self) -> &str {
        self.season.as_ref().map_or(crate::dates::HOME_ZONE, |season| &season.time_zone)
    }

    /// The signed-in account, or a request to sign in.
    pub fn account(&self) -> Result<AccountId, PageError> {
        self.viewer.account().ok_or(PageError::SignIn)
    }

    /// The hash that marks drafts of this browser, if it has begun any.
    pub async fn draft_key_hash(&self) -> Option<String> {
        self.session.get::<String>(session_key::DRAFTS).await.ok().flatten().map(|key| hash_secret(&key))
    }

    /// The secret under `key` in this browser's session, made now if there is none.
    pub async fn session_secret(&self, key: &str) -> Result<String, PageError> {
        if let Some(secret) = self.session.get::<String>(key).await? {
            return Ok(secret);
        }
        let secret = self.site.backend.secret();
        self.session.insert(key, &secret).await?;
        Ok(secret)
    }
}
