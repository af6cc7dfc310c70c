# Messages of the theme `diwan` in Turkish.

language-name = Türkçe

## Around every page

page-title = { $title } — { $site }
skip = İçeriğe geç
menu = Menü
breadcrumbs = Bulunduğunuz yer
contents = Bu sayfada
pager = Dizinde bu sayfadan önce ve sonra
previous = Önceki:
next = Sonraki:
parts = Dizinin bölümleri
part = Bölüm { $part } / { $count }
part-from-to = { $first } – { $last }
parts-note = Sıralama ve süzme yalnızca bu bölümün satırlarını kapsar.
home-latest = Tüm anlaşmalar: { $count }
legend-link = İşaretlerin anlamı
key-stated = kaynak böyle diyor
key-inferred = editörlerin çıkarımı, gerekçesiyle
key-computed = başka bilgilerden
key-attributed = bunu yazı değil, bir başkası söylüyor
legend-where = İşaretler ana sayfada açıklanıyor
home = Ana sayfa
footer-as-of = Durumların hesaplandığı gün: { $date }
footer-publisher = Yayımlayan: { $name }
footer-licence = İçeriğin lisansı: { $licence }
footer-contact = İletişim:
switch-section = Aynı bölüm öteki dilde: { $section }
borrowed-notice = Bu sayfa henüz çevrilmedi; metin kendi dilinde gösteriliyor: { $language }.
outdated-notice = Bu çeviri aslıyla son karşılaştırıldıktan sonra asıl metin değişti.
notes = Notlar
note-back = Metne dön
not-found = Bu adreste bir sayfa yok.
moved = Bu sayfanın yeni adresi:
quote-open = “
quote-close = ”
# After a label, and between it and what follows; between two names.
colon = :
colon-space = { " " }
comma = { ", " }

## Kinds of entries

kind-agreements = Anlaşmalar
kind-countries = Ülkeler
kind-organisations = Kuruluşlar
kind-people = Kişiler
kind-articles = Yazılar
kind-pages = Sayfalar
kind-timeline = Kronoloji
one-country = Ülke
one-organisation = Kuruluş
one-person = Kişi
one-article = Basın yazısı

count-agreements = { $count ->
    [0] belge veya girişim yok
    [one] { $count } belge veya girişim
   *[other] { $count } belge ve girişim
}
count-countries = { $count ->
    [0] ülke yok
    [one] { $count } ülke
   *[other] { $count } ülke
}
count-organisations = { $count ->
    [0] kuruluş yok
    [one] { $count } kuruluş
   *[other] { $count } kuruluş
}
count-people = { $count ->
    [0] kişi yok
    [one] { $count } kişi
   *[other] { $count } kişi
}
count-articles = { $count ->
    [0] yazı yok
    [one] { $count } yazı
   *[other] { $count } yazı
}
home-agreements = En yeni anlaşmalar
legend = İşaretlerin açıklaması
instruments = Belgeler ve girişimler
instruments-mean = Anlaşmalar dizinindeki her şey: anlaşmaların kendileri ve çevrelerindeki kararnameler, sözleşmeler, komisyonlar, öneriler ve teklifler.
copy-link = Bağlantıyı kopyala: { $name }
copied = Bağlantı kopyalandı
filter = Bu listede bul
sort-by = Sıralama:
filter-shown = Gösterilen: { $shown } / { $all }
filter-show = Göster
facets = Listeyi daralt
facets-clear = Listenin tümünü göster
facet-any = Tümü
facet-unknown = Bu gün için bilinmiyor
facet-state = Durum
facet-on = Şu tarihteki durum
facet-form = Belge türü
facet-group = Grup
facet-party = Taraf
facet-renewal = Yenileme
facet-year = Yıl
facet-country = Ülke
facet-kind = Tür
earliest = Bilinen en erken tarih: { $date }

## Dates and durations

# What is put in takes no suffix, so words of their own stand after it: “ile”, “arasında”.
undated = tarihsiz
said-on = { $date } tarihinde söylendi
said-in = söylendiği tarih: { $date }
said-around = söylendiği tarih: { $date }
said-at = söylendiği tarih: { $date }
date-uncertain = { $date } (kesin değil)
date-approximate = { $date } (yaklaşık)
date-uncertain-approximate = { $date } (yaklaşık, kesin değil)
date-interval = { $from } – { $to }
date-since = başlangıç: { $from }
date-until = bitiş: { $to }
date-within = { $from } ile { $to } arasında bir tarih
date-not-before = en erken { $from }
date-not-after = en geç { $to }
date-one-of = şu tarihlerden biri: { $list }
date-decade = { $decade ->
    [1910] { $year }’lar
    [1920] { $year }’ler
    [1930] { $year }’lar
    [1940] { $year }’lar
    [1950] { $year }’ler
    [1960] { $year }’lar
    [1970] { $year }’ler
    [1980] { $year }’ler
    [1990] { $year }’lar
    [2000] { $year }’ler
    [2010] { $year }’lar
    [2020] { $year }’ler
   *[other] { $year } yılında başlayan on yıl
}
date-century = { $year } yılında başlayan yüzyıl
season-spring = { $year } ilkbaharı
season-summer = { $year } yazı
season-autumn = { $year } sonbaharı
season-winter = { $year } kışı
duration-years = { $count ->
    [one] { $count } yıl
   *[other] { $count } yıl
}
duration-months = { $count ->
    [one] { $count } ay
   *[other] { $count } ay
}
duration-weeks = { $count ->
    [one] { $count } hafta
   *[other] { $count } hafta
}
duration-days = { $count ->
    [one] { $count } gün
   *[other] { $count } gün
}

## How firmly a fact holds

basis-stated = Belirtilmiş
basis-inferred = Çıkarım
basis-computed = Hesaplanmış
definition = Tanım:
why = Gerekçe:
according-to = Söyleyen: { $names }
according-to-within = söyleyen: { $names }
declined-by = Bu tutumu alan: { $names }
mode-planned = Planlanmış; gerçekleştiği belirtilmiyor
mode-alleged = İddia
mode-denied = Yalanlama
mode-declined = Ne doğrulama ne yalanlama
mode-expected = Öngörü
not-reported = Sözü edilmiyor
basis-stated-means = Bunu bir kaynağın kendisi söylüyor.
basis-inferred-means = Hiçbir kaynak bunu açıkça söylemiyor; editörler bu sonuca varıyor ve gerekçesini belirtiyor.
basis-computed-means = Dosyadaki başka bilgilerden hesaplandı.
mode-planned-means = Bir plan olarak aktarılıyor. Hiçbir kaynak gerçekleştiğini söylemiyor.
mode-alleged-means = Adı verilen veya tanımlanan biri bunu öne sürüyor. Dosya, bunun gerçekleştiğini söylemiyor.
mode-denied-means = Adı verilen veya tanımlanan biri, bunun gerçekleşmediğini söylüyor.
mode-declined-means = Adı verilen veya tanımlanan biri bunu ne doğruluyor ne yalanlıyor.
mode-expected-means = Adı verilen veya tanımlanan biri bunu bekliyor. Hiçbir kaynak gerçekleştiğini bildirmiyor.
sign-stated = Belirtilen tarih
sign-inferred = Çıkarımla bulunan tarih
sign-planned = Planlanmış
sign-alleged = İddia
sign-denied = Yalanlama
sign-declined = Ne doğrulama ne yalanlama
sign-expected = Öngörü
mark-uncertain = (kesin değil)
mark-uncertain-means = Tarih başka olabilir. “Yaklaşık”, yalnızca kabaca bilinen tarihler için kullanılır.
mark-cite-means = Kaynak 1, paragraf 3. İşaret, yazının sayfasına götürür.
timeline-events = { $from } ile { $to } arasındaki tarihli olaylar, zaman sırasıyla. Tablo bunları yazıyla verir.
timeline-mark = { $date }: { $name }, { $of }
timeline-agreements = { $from } ile { $to } arasında her anlaşmanın tarihli ilk olayı. Dizin bunları yazıyla verir.

value-stated = Belirtilmiş
value-stated-means = Kaynak, bunun anlaşmada yer aldığını söylüyor.
value-attributed = Atfedilmiş
value-attributed-means = Bunu adı verilen veya tanımlanan bir kişi ya da kuruluş söylüyor; yazının kendisi söylemiyor.
value-assessed = Değerlendirme
value-assessed-means = Kaynağın veya bir uzmanın görüşüne göre anlaşma bu anlama geliyor ya da buna olanak veriyor.
value-related = Birlikte anılmış
value-related-means = Anlaşmayla birlikte aktarılıyor, ancak onun hükümlerinden biri olduğu söylenmiyor.
value-absent = Bulunmadığı söyleniyor
value-absent-means = Kaynak, bunun anlaşmada bulunmadığını açıkça söylüyor.
value-silent = Sözü edilmiyor
value-silent-means = Kaynak bu konuda bir şey söylemiyor. Bu, inkâr değil sessizliktir: anlaşmada yer alabilir de almayabilir de.

## Chronology

count-timeline = { $count ->
    [0] olay yok
    [one] { $count } olay
   *[other] { $count } olay
}
timeline-about = Olanlar, olduğu söylenenler ve sürelerin hesaplanan sonları, zaman sırasıyla. Yılı kesin bilinmeyenler, ait olabilecekleri yıllardan sonra; tarihi olmayanlar en sonda yer alır.
timeline-title = Kronoloji: { $part }
timeline-parts = Kronolojinin bölümleri
timeline-part-note = Süzme yalnızca bu bölümü kapsar.
timeline-between = { $first } ile { $last } arasında
timeline-undated = Tarihsiz
timeline-counted = Şu olaydan başlayarak { $length }: { $event }
timeline-lanes = Her ülke için bir çizgi; { $from } ile { $to } arası. { $hub } ile başka bir ülke arasındaki olaylar o ülkenin çizgisindedir. Her işaret gösterdiği şeye götürür; listede aynısı yazıyla yer alır.
timeline-later = { $to } yılından sonra biten süreler yalnızca listededir.
timeline-list = Kronolojide
lane-several = Birden çok ülke
lane-others = Diğer ülkeler
lane-general = Adı geçen ülke yok
range-within = Bu dönemde bir zaman
range-lasting = Bu dönem boyunca
sign-computed = Süre sonu, hesaplanmış
kind-term-end = Süre sonu

## Facts

facts = Bilgiler
glance = Genel bakış
detail = Ayrıntılar
column-fact = Bilgi
column-said = Bilinen
column-evidence = Dayanak ve kaynak
column-agreement = Anlaşma
column-instrument = Belge veya girişim
column-parties = Taraflar
column-with = Kiminle
column-from = Kimden
column-date = Tarih
column-status = Durum
column-event = Olay
column-kind = Tür
column-party = Listede
column-role = Görev
column-countries = Ülke
column-organisations = Kuruluş
column-people = Ad
column-articles = Yazı

field-title = Ad
field-short = Kısa başlık
field-summary = Özet
field-variants = Diğer adlar
field-wikidata = Vikiveri
field-iso = ISO 3166 kodu
field-country = Ülke
field-form = Belge türü
field-binding = Bağlayıcılık
field-parties = Taraflar
field-addressees = Muhataplar
field-based-on = Dayanağı
field-replaces = Yerini aldığı
field-amends = Değiştirdiği
field-implements = Uyguladığı
field-approves = Onayladığı
field-compared-with = Karşılaştırıldığı
field-language = Dil
field-headline = Özgün başlık
field-headline-supplied = Editörlerin koyduğu başlık
field-author = Yazar
field-outlet = Yayın organı
field-via = Alındığı yer
field-published = Yayım tarihi
field-paragraphs = Paragraf sayısı
field-url = Adres
field-sha256 = Metnin parmak izi (SHA-⁠256)

event-field-kind = Olayın türü
event-field-date = Tarih
event-field-said = Ne zaman söylendiği
event-field-by = Kimin yaptığı
event-field-with = Kiminle
event-field-to = Kime
event-field-place = Yer
event-field-text = Ne olduğu
event-field-answers = Neye yanıt olduğu
event-field-act = Hangi belgeyle
role-field-title = Görev
role-field-of = Görev yeri
role-field-during = Görev süresi

events = Olaylar
events-around = İlgili olaylar ve açıklamalar
events-mixed = aralarında başka tarihli iddialar ve yanıtlar var
event-by = Yapan: { $names }
event-with = Kiminle: { $names }
event-to = Kime veya nereye: { $names }
event-part = { $name }: { $names }
event-answers = Şuna yanıt: { $name }
event-place = Yer: { $place }
event-act = Dayanak: “{ $name }”
event-owner = Kayıtlı olduğu sayfa: “{ $name }”
exchange = İddia ve yanıtlar
entry-into-force = Yürürlüğe giriş

## Agreements

status = Durum
status-proposed = Önerildi
status-announced = Duyuruldu
status-agreed = Üzerinde anlaşıldı
status-issued = Çıkarıldı
status-launched = Başlatıldı
status-unknown = Kaynaklardan anlaşılmıyor
status-not-yet = Bilinen ilk adımdan önce
status-signed = İmzalandı; yürürlüğe girdiği belirtilmiyor
status-approved = Onaylandı; yürürlüğe girdiği belirtilmiyor
status-signed-awaiting = İmzalandı; henüz yürürlükte değil
status-approved-awaiting = Onaylandı; henüz yürürlükte değil
status-in-force = Yürürlükte
status-in-force-for-others = Diğer taraflar için yürürlükte; bir veya birden çok taraf fesih bildiriminde bulundu
status-first-term-ended = İlk süre doldu; yenileme kendiliğinden olur ve hiçbir yazı sonrasına ilişkin bir şey bildirmiyor
status-denounced = Feshi bildirildi; sona erip ermediği belirtilmiyor
status-expired = Süresi doldu
status-ended = Sona erdi
status-may-proposed = Önerilmiş olabilir
status-may-announced = Duyurulmuş olabilir
status-may-agreed = Üzerinde anlaşılmış olabilir
status-may-issued = Çıkarılmış olabilir
status-may-launched = Başlatılmış olabilir
status-may-signed = İmzalanmış olabilir; yürürlüğe girdiği belirtilmiyor
status-may-approved = Onaylanmış olabilir; yürürlüğe girdiği belirtilmiyor
status-may-signed-awaiting = İmzalanmış olabilir; henüz yürürlükte değil
status-may-approved-awaiting = Onaylanmış olabilir; henüz yürürlükte değil
status-may-in-force = Yürürlükte olabilir
status-may-in-force-for-others = Yalnızca bazı taraflar için yürürlükte olabilir
status-may-first-term-ended = İlk süre dolmuş olabilir; yenileme kendiliğinden olur ve hiçbir yazı sonrasına ilişkin bir şey bildirmiyor
status-may-denounced = Feshi bildirilmiş olabilir; sona erip ermediği belirtilmiyor
status-may-expired = Süresi dolmuş olabilir
status-may-ended = Sona ermiş olabilir
status-uncertain = Kesin değil: tarihler durumu belirlemeye yetmiyor
status-otherwise = Tarihlere göre olası başka durum: { $status }
status-enters-on = Yürürlüğe gireceği gün: { $date }
status-enters = Yürürlüğe gireceği tarih: { $date }
status-signed-not-binding = İmzalandı
status-approved-not-binding = Onaylandı
status-may-signed-not-binding = İmzalanmış olabilir
status-may-approved-not-binding = Onaylanmış olabilir
approvers = { $count ->
    [one] bir tarafça: { $names }
   *[other] bazı taraflarca: { $names }
}
approvers-some = bazı taraflarca
status-only-approved = Onaylandı ({ $who }); yürürlüğe girdiği belirtilmiyor
status-only-approved-awaiting = Onaylandı ({ $who }); henüz yürürlükte değil
status-only-approved-not-binding = Onaylandı ({ $who })
status-only-may-approved = Onaylanmış olabilir ({ $who }); yürürlüğe girdiği belirtilmiyor
status-only-may-approved-awaiting = Onaylanmış olabilir ({ $who }); henüz yürürlükte değil
status-only-may-approved-not-binding = Onaylanmış olabilir ({ $who })
status-later = Bu günden sonra – { $event }: { $date }
status-told = { $event }: { $date } – { $mode }
status-as-of = Durumun hesaplandığı gün: { $date }
status-ground = { $event }: { $date }
status-disputed = Bu olayın tarihi konusunda anlatımlar farklı: { $event }
status-by-form = Durum belge türünden anlaşılıyor: { $form }
status-not-in-force = Yürürlüğe giriş: sözü edilmiyor

## States over time

states = Zaman içindeki durum
state-since = Başlangıç: { $date }
state-since-latest = Başlangıç, en geç: { $date }
state-from = Başlayacağı tarih: { $date }
state-from-latest = Başlayacağı tarih, en geç: { $date }
state-until = Bitiş: { $date }
state-undated = Başlangıcı bilinmiyor
state-possible = Olası: { $state }
state-or = – veya: { $state }
state-current = { $date } günündeki durum
state-term-end = Süre sonu
state-source = Bununla ilgili en yeni kaynak: { $date }
states-silent = Taralı: en yeni kaynaktan sonraki günler.
states-pale = Soluk: yalnızca olası.
state-not-yet = Bilinen ilk adımdan önce
state-proposed = Önerildi
state-announced = Duyuruldu
state-agreed = Üzerinde anlaşıldı
state-issued = Çıkarıldı
state-launched = Başlatıldı
state-unknown = Kaynaklardan anlaşılmıyor
state-signed = İmzalandı
state-approved = Onaylandı
state-only-approved = Onaylandı ({ $who })
state-in-force = Yürürlükte
state-in-force-for-others = Diğer taraflar için yürürlükte
state-first-term-ended = İlk süreden sonra; yenileme kendiliğinden
state-denounced = Feshi bildirildi; sona erip ermediği belirtilmiyor
state-expired = Süresi doldu
state-ended = Sona erdi
disputed = Anlatımlar farklı
disputed-means = Anlatımlar birden çok tarih veriyor. Her biri ve onlardan hesaplanan her değer gösteriliyor.
or = veya

# They stand beside “Bağlayıcılık”.
binding-yes = Var
binding-no = Yok
binding-disputed = Tartışmalı
binding-unknown = Bilinmiyor
binding-not-applicable = Söz konusu değil

term = Süre, yenileme ve bildirim
term-length = Süre
term-from = Sürenin başlangıcı
term-renewal = Yenileme
term-notice = Bildirim süresi
term-condition = Yürürlüğe giriş koşulu
term-end = İlk sürenin sonu
term-end-only = Sürenin sonu
term-end-why = Hiçbir yazı sürenin ne zaman başladığını söylemediğinden imza yılından sayıldı.
term-end-no-event = Hesaplanamıyor: süre, bildirilmeyen bir olaydan başlıyor ({ $event })
term-end-undated = Hesaplanamıyor: sürenin başladığı olay tarihsiz bildiriliyor ({ $event })
term-end-beyond = Hesaplanamıyor: yıl dört basamaktan uzun
term-end-no-start = Hesaplanamıyor: sürenin ne zaman başladığı bilinmiyor
renewal-automatic = Kendiliğinden
renewal-express = Yalnızca tarafların açıkça anlaşmasıyla
renewal-none = Yenilenmez
renewal-unknown = Sözü edilmiyor
renewal-each = Her yenileme: { $length }

provisions = Hükümler

## Provisions side by side

kind-matrix = Hükümleri karşılaştır
matrix-of = Hükümleri karşılaştır: { $name }
matrix-about = { $count ->
    [one] { $count } belgede her hüküm için söylenenler.
   *[other] { $count } belgede her hüküm için söylenenler.
}
matrix-parts = Belge türü grubuna veya tarafa göre
matrix-terms = Tarihler ve süre
matrix-made = İmza veya ona denk adım
matrix-provisions = Hükme göre
matrix-alone = Tabloda olmayan hükümler
matrix-alone-why = Tablodaki belgelerden en çok birinde bunlarla ilgili kayıt vardır.
matrix-others = Tabloda olmayan belgeler
matrix-others-why = Bunlar hakkında, karşılaştırmaya yetmeyecek kadar az şey biliniyor. Hükümleri için söylenenler yukarıda yer alıyor.
matrix-blank = Boş hücre
matrix-blank-means = Burada bir kayıt yok. Bu, kaynağın bu amaçla okunduğunu gösteren “Sözü edilmiyor” işaretinden farklıdır.
compare = Karşılaştır
compare-about = Tüm notlarıyla yan yana görmek için iki ila dört belge seçin.
compare-choose = Seç: { $name }
compare-few = En az iki belge seçin.
compare-chosen = Seçilen: { $count } / { $most } – { $names }
compare-shown = Yan yana: { $names }
compare-clear = Tüm belgeleri göster
compare-with = Başka belgelerle karşılaştır

## Differences and relations

differences = Anlatımların farklı olduğu bilgiler
differences-about = Birden çok biçimde aktarılanlar yan yana; dosya aralarında seçim yapmaz.
differences-exchange = Olaylar arasındaki iddia ve yanıtlar
relations = İlgili belgeler ve girişimler
relation-based-on = Dayanağı
relation-based-on-reverse = Buna dayanan
relation-replaces = Yerini aldığı
relation-replaces-reverse = Yerini alan
relation-amends = Değiştirdiği
relation-amends-reverse = Değiştiren
relation-implements = Uyguladığı
relation-implements-reverse = Uygulayan
relation-approves = Onayladığı
relation-approves-reverse = Onaylayan
relation-compared-with = Karşılaştırıldığı
relation-compared-with-reverse = Karşılaştırıldığı

## Countries, organisations, people

partners = Anlaşmalardaki ortaklar
addressed = Muhatabı olduğu belgeler ve girişimler
roles = Görevler
members = İlgili kişiler ve kuruluşlar

## Articles

origin = Yazının kaynağı
author-unnamed = Adı verilmemiş
outlet-unnamed = Yayın organının adı verilmemiş
headline-supplied = Saklanan metnin başlığı yok; bu başlığı editörler koydu.
caveats = Uyarılar
resting = Bu yazıya dayananlar
cited-whole = Yazının tümü
cited-paragraph = Paragraf { $number }
cited-paragraphs = Paragraf { $first }–{ $last }
cited-within = Başka paragraflarla birlikte kaynak gösteriliyor; ilki: paragraf { $number }
both = İki dil yan yana
facing-show = Dil
facing-all = İkisi de
facing-place = Kendi sayfasında
facing-original = Özgün metin
facing-current = Çeviri güncel
facing-outdated = Özgün metin sonradan değişti
facing-unrecorded = Özgün metinle karşılaştırılmadı
facing-missing = Bu bölüm bu dilde yok
cited-text = Metinde:
cited-lead = girişi

## What ends a page

mentioned = Anıldığı sayfalar
mentioned-in-agreements = Anlaşmalar
mentioned-in-countries = Ülkeler
mentioned-in-organisations = Kuruluşlar
mentioned-in-people = Kişiler
mentioned-in-articles = Yazılar
mentioned-in-pages = Sayfalar
voice-in = Sözlerinin aktarıldığı veya kaynak gösterildiği sayfalar
voice-in-agreements = Anlaşmalar
voice-in-countries = Ülkeler
voice-in-organisations = Kuruluşlar
voice-in-people = Kişiler
voice-in-articles = Yazılar
voice-in-pages = Sayfalar
sources = Bu sayfanın kaynakları
source-passages = Alıntılar: { $count }
cite-heading = Bu sayfaya atıf için
cite-other = Öteki dilde
cite-page = “{ $title }”, { $site }, { $date } itibarıyla.
updated = Son değişiklik: { $date }

## The archive, to take away

download = Dosyayı indir
download-lead = Dosyanın tümü, ağ bağlantısı olmadan okunmak üzere tek bir arşivde.
download-here = Arşivin kendisi budur: dosyanın bütün sayfaları bu klasördedir ve okumak için ağ bağlantısı gerekmez.
download-get = İndir: { $name }
download-size = Boyut
size-kilobytes = { $amount } KB
size-megabytes = { $amount } MB
size-bytes = { $count ->
    [one] { $count } bayt
   *[other] { $count } bayt
}
download-files = İçindeki dosya sayısı
download-holds = İçindekiler
download-holds-text = Her iki dildeki bütün sayfalar, gerek duydukları görseller, yazı tipleri ve stil sayfalarıyla birlikte. Bunlar bu sitedekilerin aynısıdır; yalnızca bu sayfa orada daha kısadır.
download-open = Arşivi açma
download-unpack = Önce arşivi açın: Windows’ta üzerine sağ tıklayıp “Tümünü ayıkla” seçeneğini seçin; Mac’te çift tıklayın. Arşiv ayıklanmadan yalnızca içine bakılırsa bağlantılar çalışmaz.
download-double-click = Ardından { $folder } klasörünü açıp { $file } üzerine çift tıklayın. Tarayıcı iki dili de seçenek olarak gösterir.
download-offline = Ağ bağlantısı gerekmez: hiçbir sayfa başka yerden bir şey yüklemez. Yalnızca dış sitelere giden bağlantılar için gerekir.
download-check = Arşivi doğrulama
download-check-text = Kopyanız eksiksizse, sisteminize uygun komut yukarıdaki SHA-256 değerini verir:
download-check-files = Klasördeki { $list }, her bir dosyanın SHA-256 değerini içerir.

## Search

search = Ara
search-label = Dosyada ara
search-help = İki dilden birinde sözcükler veya adlar. Tırnak içindeki sözcükler aynen aranır: “silahların yeniden satışı”.
search-no-script = Arama için JavaScript gerekir. JavaScript olmadan bütün kayıtlara dizinlerden ulaşılır:
search-count = Sonuç sayısı: { $count }
search-none = Hiçbir şey bulunamadı.
search-any = Bu sözcüklerin tümünü içeren kayıt yok. Şunlar bir kısmını içeriyor.
search-also = Şunlar da arandı:
search-leave = yalnızca yazılanı ara
search-take = diğer adları da ara
search-near = Bunu mu demek istediniz:
search-narrow = Sonuçları daralt
search-kind = Tür
search-country = Ülke
search-year = Yıl
search-all = tümü
search-more = Daha çok sonuç
search-failed = Arama dizini yüklenemedi.
one-agreement = Anlaşma
one-page = Sayfa

## The tables of facts: what their rows and columns are

data-table-entries = Türü ne olursa olsun dosyanın bütün kayıtları
data-table-codes = Belgelerin, olayların, kuruluşların ve hükümlerin sınıflandırıldığı kodlar
data-table-facts = Nerede yazılı olduğu belirtilen her şey: olaylar, hükümler, süreler, görevler, dayanaklar
data-table-countries = Ülkeler
data-table-organisations = Kuruluşlar
data-table-people = Kişiler
data-table-offices = Kişilerin yürüttüğü veya yürütmüş olduğu görevler
data-table-articles = Dosyanın kaynağı olan yazılar
data-table-origins = Bir yazıyı kimin yazdığı, yayımladığı ve aktardığı
data-table-caveats = Bir yazının okurca bilinmesi gereken kusurları
data-table-passages = Bir yazıdan, yayımlandığı biçimiyle birkaç sözcük
data-table-agreements = Anlaşmalar ile diğer belgeler ve girişimler
data-table-parties = Bir belgenin tarafları ve kendilerine teklif yapılanlar
data-table-relations = Bir belgenin bir başkasıyla ilişkisi
data-table-terms = Bir belgenin ne kadar sürdüğü ve süre sonunda ne olduğu
data-table-term-ends = İlk sürenin hesaplanan sonu; anlatımlar farklıysa birden çok satır
data-table-provisions = Bir belgenin öngördükleri ve belgede yer almayanlar
data-table-events = Olanlar veya olduğu söylenenler
data-table-event-roles = Bir olayda kimin yer aldığı ve olayı kimin anlattığı
data-table-answers = Hangi olayın hangi olaya yanıt olduğu
data-table-states = Bir belgenin hangi günden hangi güne hangi durumda olduğu
data-table-state-grounds = Bir durumu başlatan veya başlatmış olabilecek olaylar; olay yoksa sürenin hesaplanan sonudur
data-table-evidence = Bir kaydın veya bilginin tek bir alanının dayanağı
data-table-voices = Bir hükümde veya alanda yer alanı kimin söylediği
data-table-citations = Bir bilginin yazılı olduğu yazılar ve paragrafları
data-earliest = tarihin olanak verdiği en erken gün
data-latest = tarihin olanak verdiği en geç gün
data-id = Satırın adı; diğer tablolar ona bu adla başvurur
data-kind = Kaydın veya olayın türü
data-title = Başlık
data-short = Kısa başlık
data-summary = Bir iki cümlelik özet
data-title-latn = Latin harfleriyle başlık
data-wikidata = Vikiveri öğesi
data-updated = Son değişikliğin günü
data-page = Bu sitedeki sayfası
data-family = Kodun neyin kodu olduğu: belge türü, olay, kuruluş, hüküm
data-code = Kod
data-name = Ad
data-definition = Kodun anlamı
data-after = Uyduğu kodlama düzeni
data-group = Listelerin belgeyi altında gösterdiği belge türü grubu
data-group-name = Bu grubun adı
data-compared-as = Bununla karşılaştırılan kodların tümü yerine geçen kod; hiç karşılaştırılmıyorsa boş
data-concerns-parties = Bu tür bir olayın belgenin bütün taraflarını ilgilendirip her birinin sayfasında gösterilip gösterilmediği
data-entry = Kayıt; kaydı olmayıp yalnızca adı geçenlerde boş
data-fact-type = Bilginin ne olduğu
data-iso = ISO 3166 kodu
data-form = Belgenin veya kuruluşun türü
data-country = Kuruluşun bağlı olduğu ülke
data-person = Kişi
data-of = Görevin yürütüldüğü ülke veya kuruluş
data-during = Görevin yürütüldüğü dönem
data-language = Yazının dili
data-headline = Yazının dilinde özgün başlık
data-headline-supplied = Yazının başlığı olmadığı için başlığı editörlerin koyup koymadığı
data-published = Yayım tarihi
data-basis = Bunu bir kaynağın mı belirttiği, editörlerin mi çıkarımla bulduğu; olaylarda, tarihleri için
data-why = Editörlerin bu sonuca neden vardığı
data-paragraph-count = Yazıdaki paragraf sayısı
data-url = Yazının okunabileceği adres
data-sha256 = Editörlerin çalıştığı metnin SHA-256 değeri
data-article = Yazı
data-role = Üstlendiği rol: yazar, yayın organı, aktaran; taraf, muhatap; yapan, kiminle, kime, söyleyen
data-place = Dosyadaki sıra, 1’den başlayarak
data-text = Ne dediği, tek cümleyle
data-paragraph = Paragrafın numarası
data-quote = Yayımlandığı biçimiyle, yazının dilinde sözcükler
data-note = Not
data-binding = Belgenin tarafları hukuken bağlayıp bağlamadığı
data-standing = Belgenin durumu; belgeler tablosunda, dosyanın hesaplandığı gündeki durumu
data-certain = Tarihlerin olanak verdiği her gün için böyle olup olmadığı
data-agreement = Belge
data-relation = Öteki belgeyle ilişkisi
data-other = Öteki belge
data-length = İlk sürenin uzunluğu, ISO 8601 biçiminde
data-runs-from = Sürenin başladığı olayın türü; bilinmiyorsa boş
data-renewal = Süre sonunda ne olduğu
data-each = Her yenilemenin süresi
data-notice = Bildirimin süre sonundan ne kadar önce yapılması gerektiği
data-condition = Yürürlüğe giriş koşulu
data-end-known = Süre sonunun ne ölçüde bilindiği
data-end = İlk sürenin sonu
data-value = Kaynağın bu konuda söylediği: belirtilmiş, birine atfedilmiş, değerlendirme, birlikte anılmış, bulunmadığı söyleniyor veya sözü edilmiyor
data-mode = Olayın nasıl aktarıldığı: bildirilmiş, planlanmış, iddia, yalanlama, ne doğrulama ne yalanlama, öngörü
data-date = Ne zaman olduğu, EDTF biçiminde; hiçbir kaynak tarih vermiyorsa boş
data-said = Ne zaman söylendiği
data-location = Nerede olduğu
data-act = Bunun hangi belgeyle yapıldığı
data-competes-with = Aynı aşamaya farklı tarih veren olayların (bu olay dahil) ilki; anlatımlar uyuşuyorsa boş
data-event = Olay
data-answers = Yanıt verdiği olay
data-holds-from = Durumun ilk günü; sınırlayan bir şey yoksa boş
data-holds-until = Durumun son günü; sınırlayan bir şey yoksa boş
data-otherwise = Tarihlerin olanak verdiği diğer durumlar, aralarında boşlukla
data-disputed = Durumun başladığı gün konusunda anlatımların farklı olup olmadığı
data-approved-by = Başkalarının onayladığı bilinmiyorsa, onaylayan taraflar
data-source = Durumun dayandığı yazıların en yenisi
data-state = Durumun, belgenin durumları arasındaki sırası
data-about = Alanın ait olduğu bilgi; kaydın kendi alanıysa boş
data-field = Alan
data-fact = Bilgi
data-paragraphs = Kaynak gösterilen paragraflar; yazının tümü kaynaksa boş

## The calendar

calendar-term-end = İlk sürenin sonu
calendar-term-end-only = Sürenin sonu
calendar-renewal-end = Yenilenen sürenin sonu
calendar-notice = Bildirim için son gün

## The files to take away, and the codebook

data = Veriler
data-lead = Dosyadaki bütün bilgiler; sayım yapmak, atıfta bulunmak ve başka programlara yüklemek için.
data-tables = Tablolar
data-tables-lead = Her tablo, virgülle ayrılmış değerlerden oluşan bir dosyadır; Excel için bir kopyası da vardır.
data-codebook-link = Her sütunda ne olduğu kod kitabında yazılıdır.
data-rows = { $count ->
    [one] { $count } satır
   *[other] { $count } satır
}
data-excel = Excel için
data-files = Diğer dosyalar
data-file-package = Tabloların ve sütunların ne olduğu, programlar için (Data Package)
data-file-sql = Tablolardan bir SQLite veritabanı oluşturur
data-file-graph = Kimin kiminle ne yaptığı, ağ çizen programlar için (GraphML)
data-file-json = Bütün bilgiler tek bir JSON dosyasında; her sayfanın yanında kendi dosyası da vardır
data-file-bib = Dosya ve bütün yazıları, BibTeX için
data-file-ris = Aynısı RIS biçiminde; Zotero, EndNote ve başkaları için
data-file-csl = Aynısı CSL-JSON biçiminde
data-file-feed = Değişenler, akış okuyucuları için (Atom)
data-file-calendar = Sürelerin ve bildirim sürelerinin dolduğu günler (iCalendar)
data-cite = Dosyaya atıf için
data-cite-text = { $site }, { $date } itibarıyla.
cite-source-heading = Yazının kendisine atıf için:
cite-source = “{ $title }”, { $outlet }, { $date }.
cite-source-by = { $author }, “{ $title }”, { $outlet }, { $date }.
cite-files = Kaynakça yazılımları ve başka programlar için:
codebook = Kod kitabı
codebook-lead = Tabloların satır ve sütunlarında ne olduğu ve her kodun anlamı.
codebook-rules = Bütün tablolar için geçerli olanlar
codebook-rule-csv = CSV dosyaları UTF-8 kodlamasındadır; değerler virgülle ayrılır, gereken yerde tırnak içine alınır (RFC 4180). Boş hücre, hiçbir şey bilinmediğini gösterir.
codebook-rule-excel = Excel kopyaları bir bayt sırası işaretiyle başlar. =, +, − veya @ ile başladığı için Excel’in formül sayacağı hücreler bu kopyalarda kesme işaretiyle başlar; asıl dosyalarda metin olduğu gibidir.
codebook-rule-dates = Bir tarih üç kez yer alır: belirsizliğiyle birlikte EDTF biçiminde, bir de olanak verdiği en erken ve en geç gün olarak. Bu, sayım için bir çerçevedir, bir iddia değildir. 1 yılından önceki günler yalnızca EDTF biçiminde yer alır.
codebook-rule-pairs = İki dilde söylenenlerin her dil için bir sütunu vardır. Eksik çeviri boş hücredir.
codebook-rule-ids = Bir bilginin kimliği; kaydının kimliği, # ve kaydın sayfasındaki yerinden oluşur.
codebook-rule-citations = Kaynakça yazılımları için dosyalar başlığı yayımlandığı biçimiyle verir. Latin harfleriyle yazılışı, çevirisi ve kesin olmayan tarih notta yer alır, çünkü CSL’de bunlar için alan yoktur.
codebook-key = anahtar
codebook-needed = hiç boş kalmaz
codebook-codes = Kodlar
data-type-text = metin
data-type-pair = her dilde metin
data-type-count = tam sayı
data-type-flag = true (doğru) veya false (yanlış)
data-type-day = gün
data-type-date = tarih
data-type-code = kod
data-type-reference = başvurduğu tablo:
