//! Routes, each with the act it is for. There is no other way to register one: `Router::route` is on Clippy's list of
//! what nobody calls, and a page that does not know its act is not given.

use crate::{
    error::{PageError, PageResult},
    site::Site,
};
use axum::{
    Router,
    extract::{DefaultBodyLimit, Request, State},
    handler::Handler,
    http::request::Parts,
    middleware::{self, Next},
    response::{IntoResponse, Response},
    routing::{MethodRouter, get, post},
};
use domain::{
    accounts::Viewer,
    policy::{Act, Party, Refusal, enter},
};
use std::sync::{
    Arc,
    atomic::{AtomicBool, Ordering},
};

/// One way in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Door {
    /// `GET` or `POST`; `HEAD` goes with `GET`.
    pub method: &'static str,
    pub path: &'static str,
    pub act: Act,
}

/// Routes in the making.
#[derive(Default)]
pub struct Doors {
    router: Router<Site>,
    listed: Vec<Door>,
}

impl Doors {
    pub fn new() -> Self {
        Self::default()
    }

    /// A page or file to look at.
    pub fn get<H, T>(self, path: &'static str, act: Act, handler: H) -> Self
    where
        H: Handler<T, Site>,
        T: 'static,
    {
        self.add("GET", path, act, get(handler))
    }

    /// A form to send.
    pub fn post<H, T>(self, path: &'static str, act: Act, handler: H) -> Self
    where
        H: Handler<T, Site>,
        T: 'static,
    {
        self.add("POST", path, act, post(handler))
    }

    /// A form with files in it, of up to `limit` bytes.
    pub fn upload<H, T>(self, path: &'static str, act: Act, limit: usize, handler: H) -> Self
    where
        H: Handler<T, Site>,
        T: 'static,
    {
        self.add("POST", path, act, post(handler).layer(DefaultBodyLimit::max(limit)))
    }

    #[expect(clippy::disallowed_methods, reason = "the one place where routes come to be")]
    fn add(mut self, method: &'static str, path: &'static str, act: Act, to: MethodRouter<Site>) -> Self {
        self.listed.push(Door { method, path, act });
        self.router = self.router.route(path, to.layer(middleware::from_fn_with_state(act, at_the_door)));
        self
    }

    pub fn merge(mut self, other: Self) -> Self {
        self.listed.extend(other.listed);
        self.router = self.router.merge(other.router);
        self
    }

    /// Puts something around all routes so far.
    pub fn around(mut self, layer: impl FnOnce(Router<Site>) -> Router<Site>) -> Self {
        self.router = layer(self.router);
        self
    }

    /// The routes, and the list of them.
    pub fn open(mut self) -> (Router<Site>, Vec<Door>) {
        self.listed.sort_by_key(|door| (door.path, door.method));
        (self.router, self.listed)
    }
}

/// Which act a request is for, and whether anybody has asked who it is that wants to.
#[derive(Clone)]
pub struct Entrance {
    act: Act,
    asked: Arc<AtomicBool>,
}

impl Entrance {
    pub fn to(act: Act) -> Self {
        Self { act, asked: Arc::default() }
    }

    /// What the request is for, before anybody has asked who is there.
    pub fn act(parts: &Parts) -> Option<Act> {
        parts.extensions.get::<Self>().map(|entrance| entrance.act)
    }

    /// Lets the viewer in, or not; counts what is limited. Without an entrance nobody comes in: the route would have no policy.
    pub fn admit(parts: &Parts, viewer: &Viewer, site: &Site) -> PageResult<Act> {
        let entrance = parts.extensions.get::<Self>();
        let entrance = entrance.ok_or_else(|| PageError::Internal("a route without an act".to_owned()))?;
        entrance.asked.store(true, Ordering::Relaxed);
        enter(entrance.act, viewer)?;
        site.limits.count(entrance.act, viewer, parts, site)?;
        Ok(entrance.act)
    }
}

impl From<Refusal> for PageError {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::SignIn => Self::SignIn,
            Refusal::Passkey => Self::Passkey,
            Refusal::Forbidden => Self::Forbidden,
        }
    }
}

/// Tells the handler what the request is for. An answer from a handler that should have asked who is there and did not
/// is withheld.
async fn at_the_door(State(act): State<Act>, mut request: Request, next: Next) -> Response {
    let entrance = Entrance::to(act);
    request.extensions_mut().insert(entrance.clone());
    let mut response = next.run(request).await;
    let open_to_all = act.rule().who.contains(&Party::Anyone);
    let answered = response.status().is_success() || response.status().is_redirection();
    if answered && !open_to_all && !entrance.asked.load(Ordering::Relaxed) {
        return PageError::Internal(format!("{} never asked who is there", act.as_str())).into_response();
    }
    if act.is_of_the_hall() {
        response.extensions_mut().insert(NothingPublic);
    }
    response
}

/// Rides on a response to say that nothing public has changed: a ballot changes nothing that anybody is shown.
#[derive(Clone, Copy, Debug)]
pub struct NothingPublic;
