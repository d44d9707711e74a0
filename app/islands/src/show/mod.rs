//! Controls of the ballot and the stage.
