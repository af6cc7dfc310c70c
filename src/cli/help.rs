//! What `--help` says, in a language that is not that of the code.
//! Start at [`said_in`]; `examples.rs` has the examples.

mod examples;

use std::fmt::Write;

use clap::{Arg, Command};

use crate::diagnostic::{Catalogue, Locale};
use examples::examples;

/// The command as it describes itself in a language. In English it does so already.
pub(super) fn said_in(locale: Locale, mut command: Command) -> Command {
    let Some(words) = Catalogue::of_help(locale) else { return command };
    // Until then help and version are no options of it yet.
    command.build();
    Words { words }.command(command)
}

/// What `--help` says.
struct Words {
    words: Catalogue,
}

impl Words {
    /// The words of a message as a terminal needs them.
    fn said(&self, name: &str) -> Option<String> {
        self.plain(name).map(|words| self.words.ordered(&words))
    }

    fn plain(&self, name: &str) -> Option<String> {
        self.words.message(&format!("help-{name}"), None)
    }

    fn command(&self, command: Command) -> Command {
        let name = command.get_name().to_owned();
        let mut command = command;
        for inner in names(&command) {
            command = command.mut_subcommand(inner, |command| self.command(command));
        }
        if let Some(about) = self.said(&name) {
            command = command.about(about);
        }
        if let Some(text) = examples(&name) {
            command = command.after_help(self.examples(text));
        }
        let template = self.template(&command);
        let command = command.help_template(template);
        command.mut_args(|argument| self.argument(&name, argument))
    }

    /// As clap's own, which has its headings in English.
    fn template(&self, command: &Command) -> String {
        let heading = |name| self.plain(name).unwrap_or_default();
        // The name of a command stands from left to right in every language.
        let mut template = format!(
            "{{before-help}}{{about-with-newline}}\n{} \u{2066}{{usage}}\u{2069}\n\n",
            heading("usage")
        );
        if command.has_subcommands() {
            template += &format!("{}\n{{subcommands}}\n\n", heading("commands"));
        }
        if command.get_positionals().next().is_some() {
            template += &format!("{}\n{{positionals}}\n\n", heading("arguments"));
        }
        if command.get_arguments().any(|argument| !argument.is_positional()) {
            template += &format!("{}\n{{options}}", heading("options"));
        }
        template + "{after-help}"
    }

    fn argument(&self, command: &str, argument: Arg) -> Arg {
        let id = argument.get_id().as_str().replace('_', "-");
        let own = format!("{command}-{id}");
        let words = self.plain(&own).or_else(|| self.plain(&format!("option-{id}")));
        let Some(mut short) = words else { return argument };
        let takes = argument.get_action().takes_values();
        if let ([usual, ..], true) = (argument.get_default_values(), takes) {
            let usual = usual.to_string_lossy();
            let of = self.plain("default").unwrap_or_default();
            short = format!("{short} {}", of.replace("{0}", &usual));
        }
        let argument = argument.hide_default_value(true);
        let values = argument.get_possible_values();
        if !takes || values.is_empty() {
            let short = self.words.ordered(&short);
            return argument.help(short.clone()).long_help(short);
        }
        let named: Vec<String> =
            values.iter().map(|value| format!("`{}`", value.get_name())).collect();
        let of = self.plain("values").unwrap_or_default();
        let all = format!("{short} {}", of.replace("{0}", &named.join("، ")));
        let each = values.iter().filter_map(|value| {
            let name = value.get_name();
            Some((name, self.said(&format!("{own}-{name}"))?))
        });
        let each: Vec<_> = each.collect();
        let argument = argument.help(self.words.ordered(&all)).hide_possible_values(true);
        if each.is_empty() {
            return argument;
        }
        let mut long = self.words.ordered(&short);
        let _ = write!(long, "\n\n{}", self.said("values-each").unwrap_or_default());
        for (name, words) in each {
            let _ = write!(long, "\n- {:<8}{words}", format!("{name}:"));
        }
        argument.long_help(long)
    }

    /// Examples: sentences, and commands, which stand further in and are copied.
    fn examples(&self, text: &str) -> String {
        let lines = text.trim_end().lines().map(|line| match line.starts_with(' ') {
            true => line.to_owned(),
            false => self.words.ordered(line),
        });
        lines.map(|line| line + "\n").collect()
    }
}

fn names(command: &Command) -> Vec<String> {
    command.get_subcommands().map(|command| command.get_name().to_owned()).collect()
}
