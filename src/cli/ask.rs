//! Questions on a terminal.
//! Start at [`on_terminal`].

use std::io::{self, IsTerminal};

use dialoguer::Input;

use super::terminal::catalogue;
use crate::sentence::Sentence;

/// Whether somebody can be asked.
pub(super) fn on_terminal() -> bool {
    io::stdin().is_terminal() && io::stderr().is_terminal()
}

/// What is answered to a question; `usual` if nothing is.
pub(super) fn text(question: &Sentence, usual: &str) -> Option<String> {
    let question = catalogue().text(question);
    let mut input = Input::<String>::new().with_prompt(question).allow_empty(true);
    if !usual.is_empty() {
        input = input.default(usual.to_owned());
    }
    let answer = input.interact_text().ok()?;
    Some(answer.trim().to_owned()).filter(|answer| !answer.is_empty())
}
