//! `mithaq serve`.
//! Start at [`run`].

use std::io;
use std::path::PathBuf;

use clap::Args;

use super::failure::Failure;
use super::terminal::{catalogue, locale, print, print_error, print_report};
use super::{message, project};
use crate::diagnostic::Report;
use crate::live::Server;

/// The arguments of `mithaq serve`.
#[derive(Args)]
#[command(after_help = include_str!("help/serve.txt"))]
pub(super) struct Arguments {
    /// The folder that holds `mithaq.toml` [default: here, or the nearest folder above].
    #[arg(long, value_name = "DIR")]
    root: Option<PathBuf>,
    /// The port to listen on; 0 takes any that is free.
    #[arg(long, value_name = "PORT", default_value_t = 4000)]
    port: u16,
    /// Open the site in the browser.
    #[arg(long)]
    open: bool,
}

/// Serves the site until the process ends.
///
/// # Errors
///
/// If there is no dossier, or the port cannot be used.
pub(super) fn run(arguments: &Arguments) -> Result<(), Failure> {
    let mut report = Report::new();
    let Some(project) = project::find(arguments.root.as_deref(), &mut report) else {
        print_report(&report)?;
        return Err(Failure::Faults);
    };
    let server = match Server::open(project, arguments.port, locale()) {
        Ok(server) => server,
        Err(error) => {
            print_error(&match error.kind() {
                io::ErrorKind::AddrInUse => message::port_taken(arguments.port.into()),
                _ => message::unserved(&error),
            })?;
            return Err(Failure::Faults);
        }
    };
    let address = server.address();
    print(&format!("{}\n", catalogue().text(&message::served(&address))))?;
    if arguments.open
        && let Err(error) = open::that_detached(&address)
    {
        print_error(&message::unopened_browser(&error))?;
    }
    match server.run() {
        Ok(()) => Ok(()),
        Err(error) => {
            print_error(&message::unserved(&error))?;
            Err(Failure::Faults)
        }
    }
}
