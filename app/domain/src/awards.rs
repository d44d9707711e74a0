//! Who wins a category: what the jury's means and the audience's ballots amount to by the rule that was declared
//! beforehand.
//!
//! A tie is never broken in silence: the result says what settled it, and an award can be shared.
//!
//! [`declared`] has the rules one can choose among, and what another weight would have changed; [`verdict`] is what is kept
//! of a decided award; [`embargo`] keeps all of it sealed until the reveal; [`honours`] says who is commended, and [`known`]
//! what everybody may know of it; [`agreement`] and [`told`] are for looking back.

pub mod agreement;
pub mod declared;
pub mod embargo;
pub mod honours;
pub mod known;
pub mod told;
pub mod verdict;

pub use declared::{
    BothSides, Combination, DecidedBy, DeclaredFault, DeclaredResult, DeclaredRule, DeclaredStanding,
    Settled, TieRule,
};
pub use verdict::Verdict;
