//! OpenID Connect: the provider whoever runs the site has named, asked with the authorisation code flow and PKCE.

use crate::{
    config::Config,
    outgoing::{Outgoing, Unanswered},
};
use anyhow::{Context, Result, bail};
use async_trait::async_trait;
use domain::accounts::EmailAddress;
use openidconnect::{
    AsyncHttpClient, AuthorizationCode, ClientId, ClientSecret, CsrfToken, EndpointMaybeSet, EndpointNotSet,
    EndpointSet, HttpRequest, HttpResponse, IssuerUrl, Nonce, OAuth2TokenResponse, PkceCodeChallenge,
    PkceCodeVerifier, RedirectUrl, RequestTokenError, Scope, TokenResponse,
    core::{CoreAuthenticationFlow, CoreClient, CoreProviderMetadata, CoreUserInfoClaims},
};
use std::{future::Future, pin::Pin, time::Duration};
use store::accounts::Identity;
use tokio::{sync::Mutex, time::Instant};
use web::{Begun, IdentityProvider, ProviderTrouble};

type Ready = CoreClient<
    EndpointSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointMaybeSet,
    EndpointMaybeSet,
>;

/// A provider that tells of itself at `{issuer}/.well-known/openid-configuration`.
pub struct OpenId {
    name: String,
    issuer: IssuerUrl,
    client_id: ClientId,
    client_secret: Option<ClientSecret>,
    outgoing: Outgoing,
    /// Asked for when the first visitor comes, so that a provider that is down does not keep the site from starting; and
    /// anew after [`KEPT`], because providers change their keys. A provider that did not answer is left alone for
    /// [`LEFT_ALONE`].
    found: Mutex<Option<(Instant, Result<CoreProviderMetadata, ProviderTrouble>)>>,
}

/// How long a provider's keys are believed without asking again.
const KEPT: Duration = Duration::from_secs(600);
/// How long a provider that did not answer is not asked again.
const LEFT_ALONE: Duration = Duration::from_secs(10);

impl OpenId {
    /// The provider of the configuration, if one is named there.
    pub fn from_config(config: &Config) -> Result<Option<Self>> {
        let Some(issuer) = &config.oidc_issuer else { return Ok(None) };
        let Some(client_id) = &config.oidc_client_id else {
            bail!("oidc_issuer needs oidc_client_id beside it")
        };
        let issuer = IssuerUrl::new(issuer.clone()).context("oidc_issuer is not a web address")?;
        let loopback = matches!(issuer.url().host_str(), Some("localhost" | "127.0.0.1" | "[::1]"));
        if issuer.url().scheme() != "https" && !loopback {
            bail!("oidc_issuer must begin with https://");
        }
        Ok(Some(Self {
            name: config.oidc_name.clone().unwrap_or_else(|| "OpenID".to_owned()),
            issuer,
            client_id: ClientId::new(client_id.clone()),
            client_secret: config.oidc_client_secret.clone().map(ClientSecret::new),
            outgoing: Outgoing::new()?,
            found: Mutex::new(None),
        }))
    }

    async fn metadata(&self) -> Result<CoreProviderMetadata, ProviderTrouble> {
        let mut found = self.found.lock().await;
        if let Some((at, known)) = &*found {
            let good_for = if known.is_ok() { KEPT } else { LEFT_ALONE };
            if at.elapsed() < good_for {
                return known.clone();
            }
        }
        let asked = CoreProviderMetadata::discover_async(self.issuer.clone(), &self.outgoing).await;
        let asked = asked.map_err(|error| ProviderTrouble::Unreachable(error.to_string()));
        *found = Some((Instant::now(), asked.clone()));
        asked
    }

    async fn client(&self, redirect: &str) -> Result<Ready, ProviderTrouble> {
        let metadata = self.metadata().await?;
        let redirect = RedirectUrl::new(redirect.to_owned())
            .map_err(|error| ProviderTrouble::Unreachable(error.to_string()))?;
        Ok(CoreClient::from_provider_metadata(metadata, self.client_id.clone(), self.client_secret.clone())
            .set_redirect_uri(redirect))
    }
}

impl<'c> AsyncHttpClient<'c> for Outgoing {
    type Error = Unanswered;
    type Future = Pin<Box<dyn Future<Output = Result<HttpResponse, Unanswered>> + Send + 'c>>;

    fn call(&'c self, request: HttpRequest) -> Self::Future {
        Box::pin(self.send(request))
    }
}

fn refused(error: impl std::fmt::Display) -> ProviderTrouble {
    ProviderTrouble::Refused(error.to_string())
}

#[async_trait]
impl IdentityProvider for OpenId {
    fn name(&self) -> &str {
        &self.name
    }

    async fn begin(&self, redirect: &str) -> Result<Begun, ProviderTrouble> {
        let client = self.client(redirect).await?;
        let (challenge, verifier) = PkceCodeChallenge::new_random_sha256();
        let (url, state, nonce) = client
            .authorize_url(
                CoreAuthenticationFlow::AuthorizationCode,
                CsrfToken::new_random,
                Nonce::new_random,
            )
            .add_scope(Scope::new("email".to_owned()))
            .add_scope(Scope::new("profile".to_owned()))
            .set_pkce_challenge(challenge)
            .url();
        Ok(Begun {
            url: url.to_string(),
            state: state.secret().clone(),
            nonce: nonce.secret().clone(),
            verifier: verifier.secret().clone(),
        })
    }

    async fn finish(&self, begun: &Begun, code: &str, redirect: &str) -> Result<Identity, ProviderTrouble> {
        let client = self.client(redirect).await?;
        let token = client
            .exchange_code(AuthorizationCode::new(code.to_owned()))
            .map_err(refused)?
            .set_pkce_verifier(PkceCodeVerifier::new(begun.verifier.clone()))
            .request_async(&self.outgoing)
            .await
            .map_err(|error| match error {
                RequestTokenError::Request(error) => ProviderTrouble::Unreachable(error.to_string()),
                error => refused(error),
            })?;
        let id_token = token.id_token().ok_or_else(|| refused("no ID token came"))?;
        let claims = id_token
            .claims(&client.id_token_verifier(), &Nonce::new(begun.nonce.clone()))
            .map_err(refused)?;
        let mut email = claims.email().map(|email| email.as_str().to_owned());
        let mut verified = claims.email_verified().unwrap_or(false);
        let mut name = claims.name().and_then(|name| name.get(None)).map(|name| name.as_str().to_owned());
        // some providers put no more than the subject into the token
        if email.is_none()
            && let Ok(request) =
                client.user_info(token.access_token().clone(), Some(claims.subject().clone()))
        {
            // somebody who is known needs no address
            let more: Option<CoreUserInfoClaims> = request.request_async(&self.outgoing).await.ok();
            if let Some(more) = more {
                email = more.email().map(|email| email.as_str().to_owned());
                verified = more.email_verified().unwrap_or(false);
                let said = more.name().and_then(|name| name.get(None));
                name = name.or(said.map(|name| name.as_str().to_owned()));
            }
        }
        let email = email.filter(|_| verified).and_then(|email| EmailAddress::parse(&email).ok());
        let name: String = name.unwrap_or_default().chars().filter(|c| !c.is_control()).take(100).collect();
        Ok(Identity {
            issuer: claims.issuer().to_string(),
            subject: claims.subject().to_string(),
            email,
            name: name.trim().to_owned(),
        })
    }
}
