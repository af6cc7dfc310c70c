//! Words that belong together though no rule brings them together: countries and their adjectives, broken
//! plurals, verbs and their nouns. What a dossier needs beyond these, its `variants` say.
//! Start at [`related`].

/// By language: rows of words, as they are written without an article.
const ROWS: [(&str, &str); 2] = [
    (
        "ar",
        "روسيا روسي روس|إيران إيراني|قطر قطري|كويت كويتي|بحرين بحريني|إمارات إماراتي|سعودية سعودي|\
         عمان عماني|عراق عراقي|سوريا سورية سوري|لبنان لبناني|أردن أردني|فلسطين فلسطيني|مصر مصري|\
         ليبيا ليبي|تونس تونسي|جزائر جزائري|مغرب مغربي|موريتانيا موريتاني|سودان سوداني|يمن يمني|\
         صومال صومالي|جيبوتي جيبوتي|تركيا تركي أتراك|باكستان باكستاني|أفغانستان أفغاني|هند هندي|صين صيني|\
         يابان ياباني|كوريا كوري|أمريكا أميركا أمريكي أميركي|بريطانيا بريطاني|فرنسا فرنسي|ألمانيا ألماني|\
         إيطاليا إيطالي|إسبانيا إسباني|يونان يوناني|أوكرانيا أوكراني|بيلاروسيا بيلاروسي|أذربيجان أذربيجاني|\
         أرمينيا أرميني|جورجيا جورجي|كازاخستان كازاخستاني|أوزبكستان أوزبكي|تركمانستان تركماني|\
         طاجيكستان طاجيكي|إسرائيل إسرائيلي|إثيوبيا إثيوبي|فنزويلا فنزويلي|كوبا كوبي|صربيا صربي|\
         أرجنتين أرجنتيني|برازيل برازيلي|إندونيسيا إندونيسي|ماليزيا ماليزي|فيتنام فيتنامي|أوروبا أوروبي|\
         آسيا آسيوي|إفريقيا أفريقيا إفريقي أفريقي|عرب عربي|خليج خليجي|اتحاد اتحادي|سوفييت سوفيتي سوفييتي|\
         توقيع وقع وقعت وقعا وقعوا يوقع موقع موقعة توقع|اتفاق اتفاقية اتفاقات اتفاقيات|معاهدة معاهدات|\
         وثيقة وثائق|عقد عقود|بند بنود|سلاح أسلحة تسليح|صاروخ صواريخ صاروخي|قاعدة قواعد|نظام أنظمة نظم|\
         سفينة سفن|طائرة طائرات|دولة دول|بلد بلدان بلاد|رئيس رؤساء|وزير وزراء|قوة قوات|جيش جيوش|\
         حرب حروب|قرض قروض|شركة شركات|مصدر مصادر|خبير خبراء|حليف حلفاء|شريك شركاء|عضو أعضاء|طرف أطراف|\
         حق حقوق|قانون قوانين|مشروع مشاريع مشروعات|مصنع مصانع تصنيع|تدريب تدريبات تدرب|مناورة مناورات|\
         زيارة زيارات زار|صفقة صفقات|بيع مبيعات باع يبيع|شراء مشتريات اشترى|تسليم تسلم سلم|تصدير صادرات|\
         إعلان أعلن أعلنت يعلن|موافقة وافق وافقت|تصديق صدق صادق مصادقة|انسحاب انسحب|تجديد تجدد يتجدد|\
         نفاذ نافذ نافذة|دفاع دفاعي|أمن أمني|عسكر عسكري|تقنية تقني|بحر بحري بحار|مقال مقالة مقالات|\
         كاتب كتاب كتب|صحيفة صحف صحفي صحافة|تعديل تعديلات عدل|مادة مواد|مذكرة مذكرات|سفير سفراء|\
         إشعار إخطار|مدة مدد|سنة سنوات|شهر أشهر شهور|تعويض تعويضات|توطين وطن|مفاوضات تفاوض",
    ),
    (
        "en",
        "russia russian russians|iran iranian iranians|qatar qatari qataris|kuwait kuwaiti kuwaitis|\
         bahrain bahraini|emirates emirati emiratis uae|saudi saudis|oman omani|iraq iraqi iraqis|\
         syria syrian syrians|lebanon lebanese|jordan jordanian|palestine palestinian|egypt egyptian|\
         libya libyan|tunisia tunisian|algeria algerian|morocco moroccan|sudan sudanese|yemen yemeni|\
         turkey turkish türkiye turks|pakistan pakistani|afghanistan afghan|india indian|china chinese|\
         japan japanese|korea korean koreans|america american americans|britain british|france french|\
         germany german germans|italy italian|spain spanish|greece greek|ukraine ukrainian|\
         belarus belarusian|azerbaijan azerbaijani azeri|armenia armenian|georgia georgian|\
         kazakhstan kazakh|uzbekistan uzbek|turkmenistan turkmen|tajikistan tajik|israel israeli|\
         ethiopia ethiopian|venezuela venezuelan|cuba cuban|serbia serbian|europe european|asia asian|\
         africa african|arab arabs arabic arabian|soviet soviets|gulf gulfs|\
         sign signed signs signing signature signatures signatory signatories|\
         sell sells sold selling sale sales|resell resold reselling resale resales|\
         buy buys bought buying purchase purchases|agree agreed agrees agreement agreements|\
         approve approved approval|ratify ratified ratification|announce announced announcement|\
         denounce denounced denunciation|renew renewed renewal|expire expired expiry expiration|\
         enter entered entry|deliver delivered delivery deliveries|deploy deployed deployment|\
         withdraw withdrew withdrawn withdrawal|propose proposed proposal proposals|visit visited visits|\
         train trained training trainings|negotiate negotiated negotiation negotiations|\
         amend amended amendment amendments|localise localize localisation localization localised|\
         defence defense defensive|organisation organization organisations organizations|\
         programme program programmes programs|arm arms armed armament armaments|weapon weapons weaponry|\
         export exports exported exporting|article articles|treaty treaties|navy naval|army armies|\
         missile missiles|clause clauses|say said says|give gave given|hold held|author authors|\
         licence license licensed licensing|manufacture manufactured manufacturing production produce",
    ),
];

/// The rows of words that belong together in a language of this tag.
pub(super) fn related(tag: &str) -> impl Iterator<Item = &'static str> {
    let language = tag.split('-').next().unwrap_or(tag);
    let rows = ROWS.iter().find(|(known, _)| *known == language);
    rows.into_iter().flat_map(|(_, rows)| rows.split('|'))
}
