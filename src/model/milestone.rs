//! The events that the program knows by name, since a status is computed from them.
//! Start at [`Milestone`]; all other kinds of events mean only what the vocabulary says of them.

macro_rules! milestones {
    ($($(#[$doc:meta])* $name:ident $code:literal)*) => {
        /// A kind of event by which an agreement comes into being, lasts or ends.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Milestone {
            $($(#[$doc])* $name,)*
        }

        impl Milestone {
            /// All of them, each at the place of its number.
            pub const ALL: [Milestone; [$($code),*].len()] = [$(Milestone::$name),*];

            /// The code by which the vocabulary and `facts.toml` write it.
            pub const fn code(self) -> &'static str {
                match self {
                    $(Milestone::$name => $code,)*
                }
            }

            /// The milestone of this code, if the code is that of one.
            pub fn of(code: &str) -> Option<Milestone> {
                match code {
                    $($code => Some(Milestone::$name),)*
                    _ => None,
                }
            }
        }
    };
}
milestones! {
    /// The parties sign it.
    Signed "signed"
    /// A body of a party approves it.
    Approved "approved"
    /// A party ratifies it.
    Ratified "ratified"
    /// It enters into force.
    InForce "in-force"
    /// Its term is renewed.
    Renewed "renewed"
    /// A party gives notice.
    Denounced "denounced"
    /// It is ended before its time.
    Terminated "terminated"
    /// Its time runs out.
    Expired "expired"
}

/// How often a milestone can happen to one agreement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Occurrence {
    /// Once: two dates of it contradict each other.
    Once,
    /// Once for each of those who do it.
    OnceEach,
    /// As often as it may.
    Repeated,
}

impl Milestone {
    /// How often it can happen to one agreement.
    pub fn occurrence(self) -> Occurrence {
        match self {
            Milestone::Signed
            | Milestone::InForce
            | Milestone::Terminated
            | Milestone::Expired => Occurrence::Once,
            Milestone::Approved | Milestone::Ratified | Milestone::Denounced => {
                Occurrence::OnceEach
            }
            Milestone::Renewed => Occurrence::Repeated,
        }
    }

    /// Whether it concerns all parties of an agreement, whoever is named: bodies and persons
    /// sign for states, and what happens to an agreement as a whole happens to its parties.
    pub fn concerns_all_parties(self) -> bool {
        match self {
            Milestone::Signed
            | Milestone::Approved
            | Milestone::Ratified
            | Milestone::InForce
            | Milestone::Renewed
            | Milestone::Denounced
            | Milestone::Terminated
            | Milestone::Expired => true,
        }
    }
}
