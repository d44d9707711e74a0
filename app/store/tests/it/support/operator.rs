//! Somebody at the desk of a show.

use super::NOW;
use domain::{
    ids::{AccountId, CategoryId},
    show::desk::{Command, DeskPress, Step},
    time::Timestamp,
    voting::PollCode,
};
use store::{
    Store,
    show::{PressRefusal, Pressing, Show, Stand},
};

#[derive(Clone)]
pub struct Operator {
    pub store: Store,
    pub show: Show,
    pub by: AccountId,
}

impl Operator {
    pub async fn stand(&self) -> Stand {
        self.store.find_stand(&self.show).await.unwrap()
    }

    /// Presses on the desk as it is now.
    pub async fn press(&self, command: Command) -> Result<(), PressRefusal> {
        let number = self.stand().await.desk.number();
        self.press_at(number, command, NOW).await
    }

    /// Presses on a desk that was seen at that number.
    pub async fn press_at(&self, number: u64, command: Command, now: Timestamp) -> Result<(), PressRefusal> {
        let press = DeskPress { by: self.by, number, command };
        let pressing = Pressing { show: self.show.id, press, secret: "a secret of the poll".to_owned() };
        self.store.press_desk(pressing, code, now).await.unwrap()
    }

    /// To the next cue, with both presses where it takes two.
    pub async fn next(&self) -> Result<(), PressRefusal> {
        if self.stand().await.desk.control(NOW).is_none() {
            self.press(Command::TakeControl).await?;
        }
        self.press(Command::Arm(Step::Next)).await?;
        self.press(Command::Confirm).await
    }

    /// To the next cue of this kind, about this category.
    pub async fn until(&self, kind: &str, category: Option<CategoryId>) -> Result<(), PressRefusal> {
        loop {
            let Stand { cues, desk, .. } = self.stand().await;
            let next = cues[desk.past()].kind;
            self.next().await?;
            if next.as_str() == kind && next.category() == category {
                return Ok(());
            }
        }
    }
}

pub fn code() -> PollCode {
    use std::hash::{BuildHasher, RandomState};
    let number = RandomState::new().hash_one(0).to_le_bytes();
    PollCode::from_bytes(std::array::from_fn(|i| number[i]))
}
