//! Words that stand in every text, and that a reader writes without looking for them.
//! Start at [`function_words`].

/// By language, as they are written; they count when nothing else is asked for, and in quotation marks.
const WORDS: [(&str, &str); 8] = [
    (
        "ar",
        "في من إلى على عن ما ماذا هل أن إن التي الذي الذين هذا هذه ذلك تلك كل شيء أو أم ثم بعد قبل \
         بين مع عند حول هو هي هم كان كانت متى أين كيف كم لماذا من أي بعض غير لا لم لن قد عام سنة \
         بند بنود نص ينص يخص حول بشأن",
    ),
    (
        "en",
        "a an the of in on at to for from by with about between and or not is are was were be been \
         has have had do does did it its this that these those what which who whom whose when where \
         why how all any every everything anything some there their his her they he she we you i me \
         as than into than between year clause \
         concerning regarding",
    ),
    (
        "de",
        "der die das den dem des ein eine einen einem einer eines und oder in im an am auf aus bei mit \
         von vom zu zum zur für über ist sind war waren was wer wann wo wie alle alles nicht",
    ),
    (
        "fr",
        "le la les un une des du de d l et ou en dans sur sous par pour avec sans au aux ce cette ces \
         est sont était qui que quoi quand où comment tout tous toute toutes ne pas",
    ),
    (
        "ru",
        "и в во на о об от до из с со к ко по за для что кто когда где как все всё не был была было \
         были это или",
    ),
    ("fa", "و در از به با که را این آن برای تا بر است بود چه کی کجا همه"),
    ("he", "של את על אל עם מה מי מתי איפה כל זה זו הוא היא או לא"),
    ("es", "el la los las un una de del y o en con por para que es son fue todo"),
];

/// The words of a language of this tag that stand in every text; none if they are not known.
pub fn function_words(tag: &str) -> &'static str {
    let language = tag.split('-').next().unwrap_or(tag);
    WORDS.iter().find(|(known, _)| *known == language).map_or("", |(_, words)| words)
}
