//! What is sent to a webhook: a small JSON text with names and addresses, signed as the Standard Webhooks convention has it.

use crate::{messages::Tr, sharing, site::Site, urls};
use base64::{Engine, engine::general_purpose::STANDARD};
use domain::{language::Language, time::Timestamp};
use hmac::{Hmac, Mac};
use islands::request::Backend;
use serde_json::{Value, json};
use sha2::Sha256;
use store::{
    outbox::{MailKind, NewMail},
    webhooks::{DueHook, HookSubject},
};

/// How a secret begins, so that people and programs recognise it when it lies somewhere it should not.
const PREFIX: &str = "whsec_";
/// Bytes of a secret; the convention asks for 24 to 64.
const SECRET_BYTES: usize = 32;

/// A request to be made, headers and body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HookMessage {
    /// Names and values.
    pub headers: Vec<(&'static str, String)>,
    pub body: String,
}

/// A new secret, to be shown once.
pub fn new_secret(backend: &Backend) -> String {
    let mut bytes = [0; SECRET_BYTES];
    backend.entropy.fill(&mut bytes);
    format!("{PREFIX}{}", STANDARD.encode(bytes))
}

/// `v1,` and the code of `{message}.{seconds}.{body}` under a secret; nothing where it is none of ours.
pub fn sign(secret: &str, message: &str, seconds: i64, body: &str) -> Option<String> {
    let key = STANDARD.decode(secret.strip_prefix(PREFIX)?).ok()?;
    let mut mac = Hmac::<Sha256>::new_from_slice(&key).ok()?;
    mac.update(format!("{message}.{seconds}.{body}").as_bytes());
    Some(format!("v1,{}", STANDARD.encode(mac.finalize().into_bytes())))
}

/// What is to be sent now; nothing where nothing of it is public any more.
pub fn compose(site: &Site, due: &DueHook, now: Timestamp) -> Option<HookMessage> {
    let data = data(&site.base_url, due.subject.as_ref()?);
    let body = json!({
        "type": due.event.as_str(),
        "timestamp": sharing::timestamp(due.happened_at),
        "data": data,
    })
    .to_string();
    let seconds = now.0.div_euclid(1_000);
    let signatures: Vec<String> =
        due.secrets.iter().filter_map(|secret| sign(secret, &due.message, seconds, &body)).collect();
    let headers = vec![
        ("webhook-id", due.message.clone()),
        ("webhook-timestamp", seconds.to_string()),
        ("webhook-signature", signatures.join(" ")),
    ];
    Some(HookMessage { headers, body })
}

/// Names that last, and where to ask for more.
fn data(base: &str, subject: &HookSubject) -> Value {
    let page = |slug: &str| format!("{base}{}", urls::concept(Language::En, slug));
    match subject {
        HookSubject::Test => json!({ "site": base }),
        HookSubject::Concept { uuid, slug } => json!({
            "id": uuid,
            "url": page(slug),
            "api": format!("{base}{}", sharing::urls::api_concept(uuid)),
        }),
        HookSubject::Gone { uuid, retired: Some(slug) } => json!({ "id": uuid, "url": page(slug) }),
        HookSubject::Gone { uuid, retired: None } => json!({ "id": uuid }),
        HookSubject::Award { season, category } => json!({
            "season": season,
            "category": category,
            "url": format!("{base}{}#{category}", urls::awards(Language::En, season)),
        }),
    }
}

/// Tells whoever added a webhook that it has been switched off. The receiver's address is theirs, and is not repeated in a mail.
pub fn switched_off(site: &Site, due: &DueHook, to: &str, language: Language) -> NewMail {
    let t = Tr::new(language);
    let link = format!("{}{}", site.base_url, urls::webhook(language, due.webhook));
    NewMail {
        kind: MailKind::Account,
        message_id: site.backend.secret(),
        recipient: to.to_owned(),
        subject: t.s("mail-hook-off-subject"),
        body: t.a("mail-hook-off-body", [("link", link.into())]),
        language,
        season: None,
        unsubscribe: String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_signature_is_the_one_the_convention_gives_as_its_example() {
        // https://github.com/standard-webhooks/standard-webhooks, the example of the specification
        let signed = sign(
            "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
            "msg_p5jXN8AQM9LWM0D4loKWxJek",
            1_614_265_330,
            r#"{"test": 2432232314}"#,
        );
        assert_eq!(signed.as_deref(), Some("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="));
        for secret in ["", "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "whsec_not base64"] {
            assert_eq!(sign(secret, "msg_1", 0, ""), None, "{secret}");
        }
    }

    #[test]
    fn what_is_told_is_which_and_where() {
        let concept = HookSubject::Concept { uuid: "0190".into(), slug: "a-card".into() };
        assert_eq!(
            data("https://a.example", &concept),
            json!({
                "id": "0190",
                "url": "https://a.example/en/concepts/a-card",
                "api": "https://a.example/api/v1/concepts/0190"
            })
        );
        let gone = HookSubject::Gone { uuid: "0190".into(), retired: None };
        assert_eq!(data("https://a.example", &gone), json!({ "id": "0190" }));
        let award = HookSubject::Award { season: "2027".into(), category: "everyday".into() };
        assert_eq!(data("https://a.example", &award)["url"], "https://a.example/en/awards/2027#everyday");
    }
}
