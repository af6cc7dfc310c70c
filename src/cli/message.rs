//! The sentences that commands print besides reports.
//! Start at the list; the words are in `diagnostic/catalogue/<language>/commands.ftl`.

use std::fmt::Display;

use crate::sentence::{Sentence, sentences};

sentences! {
    nothing_written();
    waiting(out: &dyn Display);
    summary(pages: usize, out: &dyn Display, warnings: Sentence, seconds: &str);
    kept(folder: &dyn Display);
    unprinted(error: &dyn Display);
    translations_recorded(count: usize);
    unusable_base_url(address: &str);
    unknown_code_name(code: &str);
    unknown_code_near(code: &str, near: &str);
    severity_error();
    severity_warning();
    for_example();
}
