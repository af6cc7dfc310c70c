//! Where lists are gone through, and components get their arguments.
//! Start at [`Walk::inside`].

use super::{Walk, What};
use crate::theme::guard::expression::{grows, is_path};
use crate::theme::limits::{EACH, KEPT};
use crate::theme::tags::{Word, closing_bracket, component, opens_list};

impl Walk<'_> {
    /// Counts lists that are made of others, and arguments of components.
    pub(super) fn inside(&mut self, words: &[Word]) {
        for at in 0..words.len() {
            if opens_list(words, at) {
                self.list_of(words, at);
            } else if component(words, at).is_some() {
                self.arguments(words, at + 1);
            }
        }
    }

    /// `[item for x in list if …]`.
    pub(super) fn list_of(&mut self, words: &[Word], open: usize) {
        let Some(close) = closing_bracket(words, open) else { return };
        let find = |name: &str, from: usize| {
            let mut depth = 0_i32;
            (from..close).find(|at| {
                match words[*at].text {
                    "[" | "(" | "{" => depth += 1,
                    "]" | ")" | "}" => depth -= 1,
                    word => return depth == 0 && word == name,
                }
                false
            })
        };
        let Some(by) = find("for", open + 1) else { return };
        let Some(among) = find("in", by + 1) else { return };
        let end = find("if", among + 1).unwrap_or(close);
        self.wrap(&words[open + 1..by], KEPT);
        self.repeated(&words[among + 1..end]);
    }

    /// Counts the items of a list that is gone through; returns the insertion that counts.
    pub(super) fn repeated(&mut self, words: &[Word]) -> Option<usize> {
        let grown = if grows(words) { format!("{KEPT}|") } else { String::new() };
        self.wrap(words, &format!("{grown}{EACH}"));
        (!words.is_empty()).then(|| self.found.insertions.len() - 1)
    }

    /// Whether a list is a field of the item of the loop around it. Fields of the items of a list that
    /// was counted repeat nothing, unless its name stands for something else by then.
    pub(super) fn is_of_item(&self, list: &[Word]) -> bool {
        let around = self.open.iter().rev().find_map(|open| match open.what {
            What::For(item) => Some(item),
            _ => None,
        });
        let is_field = list.len() > 1 && is_path(list) && around == Some(list[0].text);
        is_field && !self.set.contains(list[0].text)
    }

    /// Counts the arguments of a component; its name begins at `at`.
    pub(super) fn arguments(&mut self, words: &[Word], mut at: usize) {
        let is_sign =
            |at: usize, sign| words.get(at).is_some_and(|w: &Word| w.text == sign);
        at += 1;
        while is_sign(at, ".") {
            at += 2;
        }
        while words.get(at).is_some_and(Word::is_name) {
            at += 1;
            if !is_sign(at, "=") {
                continue;
            }
            at += 1;
            if is_sign(at, "{") {
                let Some(close) = closing_bracket(words, at) else { return };
                let value = &words[at + 1..close];
                self.keep(value);
                at = close;
            }
            at += 1;
        }
    }
}
