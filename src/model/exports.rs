//! Which outputs beside the pages a dossier has.
//! Start at [`Exports`].

/// Whether each of the outputs is made. All are, unless `mithaq.toml` says otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Exports {
    /// The search page and its index.
    pub search: bool,
    /// Both languages of an entry side by side.
    pub facing: bool,
    /// The tables that compare what agreements provide.
    pub matrix: bool,
    /// The events of all entries in the order of time.
    pub timeline: bool,
    /// The tables of facts.
    pub data: bool,
    /// The facts as JSON.
    pub json: bool,
    /// Files for reference managers.
    pub citations: bool,
    /// What pages say to machines.
    pub metadata: bool,
    /// The feeds of changes.
    pub feeds: bool,
    /// The calendar of terms.
    pub calendar: bool,
}

impl Default for Exports {
    fn default() -> Self {
        Exports {
            search: true,
            facing: true,
            matrix: true,
            timeline: true,
            data: true,
            json: true,
            citations: true,
            metadata: true,
            feeds: true,
            calendar: true,
        }
    }
}
