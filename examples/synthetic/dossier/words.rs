//! The words of the dossier, in Arabic and English: sentences with gaps, and what fills them.
//! Start at [`sentence`].

use super::random::Random;

/// The same in Arabic and in English.
pub type Both = [&'static str; 2];

/// What agreements are about. Some have Latin letters in the Arabic, as press texts do.
const TOPICS: [Both; 32] = [
    ["تدريب الضباط والفنيين", "the training of officers and technicians"],
    ["صيانة المعدات القديمة", "the upkeep of older equipment"],
    ["توريد قطع الغيار", "the supply of spare parts"],
    ["تبادل الوفود العسكرية", "the exchange of military delegations"],
    ["البحث العلمي المشترك", "joint scientific research"],
    ["حماية المعلومات السرية", "the protection of secret information"],
    ["تحديث منظومة Karat-7", "the modernisation of the Karat-7 system"],
    ["مراقبة السواحل والموانئ", "the watch on coasts and ports"],
    ["زيارات السفن للموانئ", "port calls by ships"],
    ["تسوية الديون السابقة", "the settlement of earlier debts"],
    ["إنشاء لجنة دائمة", "a standing committee"],
    ["برنامج Delta Bridge للاتصالات", "the Delta Bridge programme of communications"],
    ["نقل التقنية إلى الشركات المحلية", "the transfer of technology to local firms"],
    ["تجميع المركبات الخفيفة", "the assembly of light vehicles"],
    ["تأهيل المهندسين الشباب", "the schooling of young engineers"],
    ["مكافحة القرصنة البحرية", "the fight against piracy at sea"],
    ["حقوق الملكية الفكرية", "rights in intellectual property"],
    ["اختبار المعدات وفق معيار GOST", "the testing of equipment to the GOST standard"],
    ["إزالة الألغام القديمة", "the clearing of old mines"],
    ["مناورات الإنقاذ المشتركة", "joint rescue exercises"],
    ["خدمات الأرصاد والخرائط", "weather and mapping services"],
    ["علاج المصابين في المستشفيات", "the treatment of the wounded in hospitals"],
    ["رقابة الاستخدام النهائي", "the control of end use"],
    ["إعادة التصدير إلى دولة ثالثة", "re-export to a third state"],
    ["تمويل المشتريات بالقروض", "the financing of purchases by loans"],
    ["التعليم في الأكاديميات", "education in academies"],
    ["تبادل البيانات عبر شبكة LINK", "the exchange of data over the LINK network"],
    ["سلامة الطيران المدني", "the safety of civil aviation"],
    ["قواعد تسوية الخلافات", "rules for the settlement of disputes"],
    ["إجراءات الإخطار والمصادقة", "procedures of notification and ratification"],
    ["تخزين الوقود والذخائر", "the storage of fuel and ammunition"],
    ["الطيران المسير من طراز RX-20", "unmanned aircraft of the type RX-20"],
];

/// Sentences; `{}` is a topic.
const SENTENCES: [Both; 14] = [
    [
        "تنص الوثيقة على {} وعلى {}، وتترك {} لمفاوضات لاحقة بين الطرفين",
        "The document provides for {} and for {}, and it leaves {} to later talks between the two sides",
    ],
    [
        "ولا يذكر النص المتاح {}، بل يكتفي بعبارات عامة عن {} من غير تفصيل",
        "The text as known does not mention {}; it keeps to general words on {} without going into detail",
    ],
    [
        "وبحسب مسؤول لم يُذكر اسمه، يشمل التعاون {} كما يشمل {} في السنوات الأولى",
        "According to an official who is not named, the cooperation includes {} as well as {} in its first years",
    ],
    [
        "ويرى مراقبون أن {} هو أهم ما في الأمر، وأن {} جاء إرضاء للطرف الآخر",
        "Observers hold that {} matters most here, and that {} was added to satisfy the other side",
    ],
    [
        "وقد جرى الحديث عن {} في أكثر من لقاء، غير أن {} لم يكن على جدول الأعمال",
        "There was talk of {} at more than one meeting, although {} was not on the agenda at the time",
    ],
    [
        "وتُنشأ لهذا الغرض لجنة تجتمع مرة في السنة وتنظر في {} وفي {}",
        "For this purpose a committee is set up that meets once a year and looks into {} and into {}",
    ],
    [
        "وتقول الصحيفة إن الخلاف على {} أخّر التوقيع، ثم حُسم حين قُبل {} شرطًا",
        "The newspaper says that a dispute over {} delayed the signature, and that it was settled when {} was accepted as a condition",
    ],
    [
        "أما {} فلا يرد إلا في ملحق لم يُنشر، ومثله {} وما يتصل به من نفقات",
        "As for {}, it is found only in an annex that was not published, and so is {} with the costs that go with it",
    ],
    [
        "ويتحمل كل طرف نفقاته في {}، ما لم يُتفق على غير ذلك كتابة قبل البدء في {}",
        "Each side bears its own costs in {}, unless something else is agreed in writing before {} begins",
    ],
    [
        "وليس في المصدر ما يدل على أن {} قد بدأ فعلًا، وإن ذُكر أن {} قيد الإعداد",
        "Nothing in the source shows that {} has in fact begun, although {} is said to be in preparation",
    ],
    [
        "ويفرّق النص بين {} وبين {}، ويجعل لكل منهما قواعد ومواعيد مختلفة",
        "The text keeps {} apart from {}, and gives each of them rules and time limits of its own",
    ],
    [
        "وسبق للطرفين أن تعاونا في {}، ويُعدّ {} امتدادًا لذلك التعاون القديم",
        "The two sides had worked together before on {}, and {} is seen as a continuation of that older cooperation",
    ],
    [
        "وتشير التقارير إلى أن {} سيُموَّل من الموازنة العامة، أما {} فمن قروض ميسرة",
        "Reports point out that {} will be paid for from the public budget, whereas {} will be paid for by cheap loans",
    ],
    [
        "ولم يُعلن عدد المشاركين في {}، ولا المكان الذي سيجري فيه {}",
        "How many will take part in {} has not been announced, nor has the place where {} will be held",
    ],
];

/// Short sentences, for notes on facts.
const NOTES: [Both; 6] = [
    ["يرد ذلك مع {}.", "This is told together with {}."],
    ["المقصود هو {} قبل غيره.", "What is meant is {} before all else."],
    ["لا يشمل ذلك {} بحسب المصدر.", "According to the source this leaves out {}."],
    ["يتوقف ذلك على {} وعلى الموازنة.", "This depends on {} and on the budget."],
    ["ذُكر {} في الفقرة نفسها.", "The same paragraph mentions {}."],
    ["يبدأ ذلك بعد الاتفاق على {}.", "This begins once {} has been agreed on."],
];

/// Sentences with a link; `{}` is a topic, `@` the link.
pub const LINKING: [Both; 5] = [
    [
        "ويتصل هذا بما يرد في @ عن {} وعن {}",
        "This bears on what is said under @ of {} and of {}",
    ],
    ["ويرد ذكر @ في سياق {}", "@ is mentioned in the context of {}"],
    [
        "وللمقارنة يُنظر @، ففيه تفصيل عن {}",
        "For comparison see @, where there is more on {}",
    ],
    ["وكان @ من أسباب الاهتمام بموضوع {}", "Interest in {} owed something to @ as well"],
    [
        "ولا يُعرف هل يشمل ذلك @، وإن كان {} يوحي به",
        "Whether that includes @ is not known, though {} suggests it",
    ],
];

/// The headings of the three sections, with their ids.
pub const HEADINGS: [(&str, [Both; 4]); 3] = [
    (
        "background",
        [
            ["الخلفية", "Background"],
            ["كيف بدأ الأمر", "How it began"],
            ["ما سبق ذلك", "What came before"],
            ["السياق العام", "The wider setting"],
        ],
    ),
    (
        "content",
        [
            ["المضمون", "Content"],
            ["ما يرد في المصادر", "What the sources have"],
            ["النطاق والحدود", "Scope and limits"],
            ["أبرز النقاط", "The main points"],
        ],
    ),
    (
        "open",
        [
            ["ما لا نعرفه", "What is not known"],
            ["أسئلة مفتوحة", "Open questions"],
            ["ما ينبغي الانتباه إليه", "What to watch for"],
            ["حدود هذا العرض", "The limits of this account"],
        ],
    ),
];

/// Why something is inferred.
pub const WHYS: [Both; 4] = [
    [
        "لا يذكر المصدر السنة، وهي مستنتجة من تاريخ نشره.",
        "The source does not give the year; it is concluded from the day of its publication.",
    ],
    [
        "سُمّيت كذلك في العنوان، ولا يعود النص إلى ذلك.",
        "It is called so in the headline, and the text does not come back to it.",
    ],
    [
        "يستند ذلك إلى ترتيب الفقرات لا إلى عبارة صريحة.",
        "This rests on the order of the paragraphs, not on express words.",
    ],
    [
        "ورد التاريخ مع عبارة «في الشتاء الماضي» وحدها.",
        "The only words on the date are “last winter”.",
    ],
];

/// Where something happened.
pub const PLACES: [Both; 6] = [
    ["موسكو", "Moscow"],
    ["جنيف", "Geneva"],
    ["المنامة", "Manama"],
    ["مسقط", "Muscat"],
    ["القاهرة", "Cairo"],
    ["إسطنبول", "Istanbul"],
];

/// A topic.
pub fn topic(random: &mut Random) -> Both {
    random.one(&TOPICS)
}

/// A sentence without its full stop, the same in both languages.
pub fn sentence(random: &mut Random) -> [String; 2] {
    let frame = random.one(&SENTENCES);
    filled(frame, random)
}

/// A note, with its full stop, the same in both languages.
pub fn note(random: &mut Random) -> [String; 2] {
    let frame = random.one(&NOTES);
    filled(frame, random)
}

/// A sentence with its gaps filled.
pub fn filled(frame: Both, random: &mut Random) -> [String; 2] {
    let mut said = frame.map(str::to_owned);
    while said[0].contains("{}") {
        let topic = topic(random);
        for (words, topic) in said.iter_mut().zip(topic) {
            *words = words.replacen("{}", topic, 1);
        }
    }
    said
}
