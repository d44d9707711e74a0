//! Keeps to what [`domain::limits`] allows.

use crate::{
    error::{PageError, PageResult},
    site::Site,
    voting::device,
};
use domain::{
    accounts::Viewer,
    limits::{CountedBy, Limit, limit},
    policy::Act,
    time::Timestamp,
};
use governor::{
    Quota, RateLimiter, clock::Clock as Time, middleware::NoOpMiddleware, nanos::Nanos,
    state::keyed::DashMapStateStore,
};
use http::{Method, request::Parts};
use islands::request::Clock;
use std::{
    collections::BTreeMap,
    net::{IpAddr, Ipv6Addr},
    num::NonZeroU32,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

/// Where a request comes from, as far as a proxy of ours can be believed. Absent where nobody said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ClientAddress(pub IpAddr);

impl ClientAddress {
    /// A household or an office has 2⁶⁴ addresses of version 6; they count as one.
    fn network(self) -> IpAddr {
        match self.0 {
            IpAddr::V6(address) => match address.to_ipv4_mapped() {
                Some(address) => IpAddr::V4(address),
                None => IpAddr::V6(Ipv6Addr::from_bits(address.to_bits() & !u128::from(u64::MAX))),
            },
            address => address,
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Hand {
    Account(i64),
    Network(IpAddr),
    Device(String),
}

/// How much time has passed by the program's one clock, for the limiters. When that clock is set back nothing has passed:
/// otherwise whoever did something before would be stopped until it is that late again.
#[derive(Clone)]
struct OurTime {
    clock: Arc<dyn Clock>,
    /// What it said last, and the milliseconds that had passed by then.
    seen: Arc<Mutex<(Timestamp, u64)>>,
}

impl OurTime {
    fn new(clock: &Arc<dyn Clock>) -> Self {
        Self { clock: Arc::clone(clock), seen: Arc::new(Mutex::new((clock.now(), 0))) }
    }
}

impl Time for OurTime {
    type Instant = Nanos;

    fn now(&self) -> Nanos {
        let now = self.clock.now();
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        let (last, passed) = *seen;
        let passed = passed.saturating_add(u64::try_from((now - last).0).unwrap_or(0));
        *seen = (now, passed);
        Nanos::new(passed.saturating_mul(1_000_000))
    }
}

type Limiter = RateLimiter<Hand, DashMapStateStore<Hand>, OurTime, NoOpMiddleware<Nanos>>;

/// The account; where nobody is signed in, the network, if somebody said which.
fn person(viewer: &Viewer, client: Option<ClientAddress>) -> Option<Hand> {
    match viewer.account() {
        Some(account) => Some(Hand::Account(account.0)),
        None => client.map(|client| Hand::Network(client.network())),
    }
}

fn stop(limit: Limit, limiter: &Limiter, hand: Option<Hand>) -> PageResult<()> {
    match hand {
        Some(hand) if limiter.check_key(&hand).is_err() => Err(PageError::TooMany(limit.every)),
        _ => Ok(()),
    }
}

/// What has been done lately, by whom, of what is limited.
pub struct Limits(BTreeMap<Act, (Limit, Limiter)>);

impl Limits {
    pub fn new(clock: &Arc<dyn Clock>) -> Self {
        let limiters = Act::ALL.iter().filter_map(|&act| {
            let limit = limit(act)?;
            let every = Duration::from_millis(u64::try_from(limit.every.0).ok()?);
            let quota = Quota::with_period(every)?.allow_burst(NonZeroU32::new(limit.burst)?);
            Some((act, (limit, Limiter::dashmap_with_clock(quota, OurTime::new(clock)))))
        });
        Self(limiters.collect())
    }

    /// Counts a form that is sent, and refuses one too many.
    pub fn count(&self, act: Act, viewer: &Viewer, parts: &Parts, site: &Site) -> PageResult<()> {
        let Some((limit, limiter)) = self.0.get(&act).filter(|_| parts.method == Method::POST) else {
            return Ok(());
        };
        let client = parts.extensions.get::<ClientAddress>().copied();
        let hand = match limit.by {
            CountedBy::Device => device::credential(&parts.headers, site).map(Hand::Device),
            CountedBy::Person => person(viewer, client),
        };
        stop(*limit, limiter, hand)
    }

    /// Counts something limited that is asked for without a form: leaving for an identity provider and coming back.
    pub fn count_look(&self, act: Act, viewer: &Viewer, client: Option<ClientAddress>) -> PageResult<()> {
        let Some((limit, limiter)) = self.0.get(&act) else { return Ok(()) };
        stop(*limit, limiter, person(viewer, client))
    }

    /// Forgets those who have done nothing lately.
    pub fn tidy(&self) {
        for (_, limiter) in self.0.values() {
            limiter.retain_recent();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::{AtomicI64, Ordering};

    struct Set(AtomicI64);

    impl Clock for Set {
        fn now(&self) -> Timestamp {
            Timestamp(self.0.load(Ordering::Relaxed))
        }
    }

    #[test]
    fn tm_02_time_that_passes_for_limits_never_goes_back() {
        let set = Arc::new(Set(AtomicI64::new(1_000_000)));
        let clock: Arc<dyn Clock> = set.clone();
        let time = OurTime::new(&clock);
        let mut passed = 0;
        for (step, more) in [(7, 7), (-3_600_000, 0), (5, 5), (3_600_000, 3_600_000), (-5_000, 0), (0, 0)] {
            set.0.fetch_add(step, Ordering::Relaxed);
            passed += more;
            assert_eq!(time.now(), Nanos::new(passed * 1_000_000), "{step}");
        }
    }

    #[test]
    fn addresses_of_one_network_are_one_hand() {
        let network = |text: &str| ClientAddress(text.parse().unwrap()).network();
        assert_eq!(network("2001:db8:1:2::1"), network("2001:db8:1:2:ffff::9"));
        assert_ne!(network("2001:db8:1:2::1"), network("2001:db8:1:3::1"));
        assert_eq!(network("::ffff:192.0.2.7"), network("192.0.2.7"));
        assert_ne!(network("192.0.2.7"), network("192.0.2.8"));
    }
}
