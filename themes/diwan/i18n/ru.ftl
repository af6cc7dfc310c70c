# Messages of the theme `diwan` in Russian.

language-name = Русский

## Around every page

page-title = { $title } — { $site }
skip = Перейти к содержанию
menu = Меню
breadcrumbs = Вы здесь
contents = На этой странице
pager = Предыдущая и следующая записи реестра
previous = Предыдущая:
next = Следующая:
parts = Части реестра
part = Часть { $part } из { $count }
part-from-to = { $first } — { $last }
parts-note = Сортировка и отбор касаются только строк этой части.
home-latest = Все соглашения: { $count }
legend-link = Что означают пометки
key-stated = так сказано в источнике
key-inferred = прямо не сказано; редакция приводит причину
key-computed = получено из других сведений
key-attributed = так говорит кто-то, а не сама статья
legend-where = Пометки объясняются на главной странице
home = Главная
footer-as-of = Статусы рассчитаны на { $date }
footer-publisher = Издатель: { $name }
footer-licence = Лицензия на содержание: { $licence }
footer-contact = Для связи:
switch-section = Тот же раздел на другом языке: { $section }
borrowed-notice = Эта страница ещё не переведена; текст приводится на языке оригинала: { $language }.
outdated-notice = Оригинал изменился с тех пор, как этот перевод в последний раз сверялся с ним.
notes = Примечания
note-back = Назад к тексту
not-found = По этому адресу страницы нет.
moved = Страница теперь находится здесь:
quote-open = «
quote-close = »
# After a label, and between it and what follows; between two names.
colon = :
colon-space = { " " }
comma = { ", " }

## Kinds of entries

kind-agreements = Соглашения
kind-countries = Страны
kind-organisations = Организации
kind-people = Персоны
kind-articles = Статьи
kind-pages = Страницы
kind-timeline = Хронология
one-country = Страна
one-organisation = Организация
one-person = Персона
one-article = Статья в прессе

count-agreements = { $count ->
    [0] нет документов и инициатив
    [one] { $count } документ или инициатива
    [few] { $count } документа и инициативы
    [many] { $count } документов и инициатив
   *[other] { $count } документа и инициативы
}
count-countries = { $count ->
    [0] нет стран
    [one] { $count } страна
    [few] { $count } страны
    [many] { $count } стран
   *[other] { $count } страны
}
count-organisations = { $count ->
    [0] нет организаций
    [one] { $count } организация
    [few] { $count } организации
    [many] { $count } организаций
   *[other] { $count } организации
}
count-people = { $count ->
    [0] нет персон
    [one] { $count } персона
    [few] { $count } персоны
    [many] { $count } персон
   *[other] { $count } персоны
}
count-articles = { $count ->
    [0] нет статей
    [one] { $count } статья
    [few] { $count } статьи
    [many] { $count } статей
   *[other] { $count } статьи
}
home-agreements = Последние соглашения
legend = Пояснения к пометкам
instruments = Документы и инициативы
instruments-mean = Всё, что входит в реестр соглашений, — сами соглашения и связанные с ними указы, контракты, комиссии, инициативы и предложения.
copy-link = Скопировать ссылку: { $name }
copied = Ссылка скопирована
filter = Найти в этом списке
sort-by = Сортировка:
filter-shown = Показано { $shown } из { $all }
filter-show = Показать
facets = Сузить список
facets-clear = Показать весь список
facet-any = Все
facet-unknown = Неизвестно на этот день
facet-state = Статус
facet-on = Статус на дату
facet-form = Форма
facet-group = Группа
facet-party = Сторона
facet-renewal = Продление
facet-year = Год
facet-country = Страна
facet-kind = Вид
earliest = Самая ранняя известная дата: { $date }

## Dates and durations

# A month or a year that is put in stands in the nominative, so no preposition stands before what may be one.
undated = без даты
said-on = сказано { $date }
said-in = сказано: { $date }
said-around = сказано: { $date }
said-at = сказано: { $date }
date-uncertain = { $date } (предположительно)
date-approximate = { $date } (приблизительно)
date-uncertain-approximate = { $date } (приблизительно, предположительно)
date-interval = { $from } — { $to }
date-since = начало: { $from }
date-until = конец: { $to }
date-within = в какой-то момент в промежутке { $from } — { $to }
date-not-before = самое раннее: { $from }
date-not-after = самое позднее: { $to }
date-one-of = одна из этих дат: { $list }
date-decade = { $year }-е годы
date-century = столетие с { $year } года
season-spring = весна { $year } года
season-summer = лето { $year } года
season-autumn = осень { $year } года
season-winter = зима { $year } года
duration-years = { $count ->
    [one] { $count } год
    [few] { $count } года
    [many] { $count } лет
   *[other] { $count } года
}
duration-months = { $count ->
    [one] { $count } месяц
    [few] { $count } месяца
    [many] { $count } месяцев
   *[other] { $count } месяца
}
duration-weeks = { $count ->
    [one] { $count } неделя
    [few] { $count } недели
    [many] { $count } недель
   *[other] { $count } недели
}
duration-days = { $count ->
    [one] { $count } день
    [few] { $count } дня
    [many] { $count } дней
   *[other] { $count } дня
}

## How firmly a fact holds

basis-stated = Указано
basis-inferred = Вывод редакции
basis-computed = Рассчитано
definition = Определение:
why = Причина:
according-to = Чьи слова: { $names }
according-to-within = чьи слова: { $names }
declined-by = Чья позиция: { $names }
mode-planned = Запланировано; об осуществлении не сообщается
mode-alleged = Как утверждается
mode-denied = Отрицается
mode-declined = Не подтверждается и не отрицается
mode-expected = Прогноз
not-reported = Не упоминается
basis-stated-means = Об этом сказано в самом источнике.
basis-inferred-means = Прямо об этом не сказано ни в одном источнике; вывод сделан редакцией, причина указана.
basis-computed-means = Рассчитано по другим сведениям досье.
mode-planned-means = Об этом сообщается как о плане. Ни один источник не сообщает, что это произошло.
mode-alleged-means = Это утверждает названное или описанное лицо либо организация; само досье этого не утверждает.
mode-denied-means = Названное или описанное лицо либо организация говорит, что этого не было.
mode-declined-means = Названное или описанное лицо либо организация не подтверждает и не отрицает этого.
mode-expected-means = Этого ожидает названное или описанное лицо либо организация. Ни один источник не сообщает, что это произошло.
sign-stated = Дата указана
sign-inferred = Дата — вывод редакции
sign-planned = Запланировано
sign-alleged = Как утверждается
sign-denied = Отрицается
sign-declined = Не подтверждается и не отрицается
sign-expected = Прогноз
mark-uncertain = (предположительно)
mark-uncertain-means = Дата может быть другой. Слово «приблизительно» относится к датам, известным лишь примерно.
mark-cite-means = Источник 1, абзац 3. Пометка ведёт на страницу статьи.
timeline-events = Датированные события с { $from } по { $to } год в хронологическом порядке. В таблице они описаны словами.
timeline-mark = { $date }: { $name }, { $of }
timeline-agreements = Первое датированное событие каждого соглашения, с { $from } по { $to } год. В реестре эти события описаны словами.

value-stated = Указано
value-stated-means = В источнике сказано, что это есть в соглашении.
value-attributed = Со слов
value-attributed-means = Об этом говорит названное или описанное лицо либо организация; сама статья от себя этого не утверждает.
value-assessed = Оценка
value-assessed-means = По оценке источника или эксперта, соглашение равнозначно этому или допускает это.
value-related = Упоминается рядом
value-related-means = Об этом сообщается вместе с соглашением, но не говорится, что это одно из его положений.
value-absent = Отсутствует
value-absent-means = В источнике прямо сказано, что этого в соглашении нет.
value-silent = Не упоминается
value-silent-means = В источнике об этом ничего не сказано. Это молчание, а не отрицание: в соглашении это может быть, а может и не быть.

## Chronology

count-timeline = { $count ->
    [0] нет событий
    [one] { $count } событие
    [few] { $count } события
    [many] { $count } событий
   *[other] { $count } события
}
timeline-about = То, что произошло, то, о чём говорят как о произошедшем, и рассчитанные окончания сроков — в хронологическом порядке. То, что не датировано с точностью до года, стоит после всех лет, к которым может относиться; то, что не имеет даты, — в конце.
timeline-title = Хронология: { $part }
timeline-parts = Части хронологии
timeline-part-note = Отбор касается только этой части.
timeline-between = Между { $first } и { $last } годами
timeline-undated = Без даты
timeline-counted = { $length }, считая от события: { $event }
timeline-lanes = По строке на каждую страну, с { $from } по { $to } год; то, что связывает страну «{ $hub }» с другой страной, стоит в строке этой другой страны. Каждый знак ведёт к тому, что он обозначает; в списке то же самое сказано словами.
timeline-later = Сроки, истекающие после { $to } года, есть только в списке.
timeline-list = В хронологии
lane-several = Несколько стран
lane-others = Другие страны
lane-general = Страна не названа
range-within = В какой-то момент этого периода
range-lasting = На протяжении этого периода
sign-computed = Рассчитанное окончание срока
kind-term-end = Окончание срока

## Facts

facts = Сведения
glance = Коротко
detail = Подробно
column-fact = О чём
column-said = Что известно
column-evidence = Основание и источник
column-agreement = Соглашение
column-instrument = Документ или инициатива
column-parties = Стороны
column-with = С кем
column-from = От кого
column-date = Дата
column-status = Статус
column-event = Событие
column-kind = Вид
column-party = В реестре
column-role = Должность
column-countries = Страна
column-organisations = Организация
column-people = Имя
column-articles = Статья

field-title = Название
field-short = Краткое название
field-summary = Кратко
field-variants = Другие названия
field-wikidata = Викиданные
field-iso = Код ISO 3166
field-country = Страна
field-form = Форма
field-binding = Обязательная сила
field-parties = Стороны
field-addressees = Кому адресовано
field-based-on = На чём основано
field-replaces = Что заменяет
field-amends = Что изменяет
field-implements = Что исполняет
field-approves = Что им утверждено
field-compared-with = С чем сравнивается
field-language = Язык
field-headline = Исходный заголовок
field-headline-supplied = Заголовок, данный редакцией
field-author = Автор
field-outlet = Издание
field-via = Откуда взято
field-published = Дата публикации
field-paragraphs = Число абзацев
field-url = Адрес
field-sha256 = Отпечаток текста (SHA-⁠256)

event-field-kind = Вид события
event-field-date = Дата
event-field-said = Когда сказано
event-field-by = Кто это сделал
event-field-with = С кем
event-field-to = Кому
event-field-place = Место
event-field-text = Что произошло
event-field-answers = На что это ответ
event-field-act = На основании какого документа
role-field-title = Должность
role-field-of = Где занимает должность
role-field-during = Время в должности

events = События
events-around = Связанные события и высказывания
events-mixed = в том числе утверждения и ответы, относящиеся к другим датам
event-by = Кто: { $names }
event-with = С кем: { $names }
event-to = Кому или куда: { $names }
event-part = { $name }: { $names }
event-answers = Ответ на событие: { $name }
event-place = Место: { $place }
event-act = На основании документа «{ $name }»
event-owner = Записано на странице «{ $name }»
exchange = Заявление и ответы на него
entry-into-force = Вступление в силу

## Agreements

# Statuses are impersonal, since they stand beside forms of any gender: договор, комиссия, предложение.
status = Статус
status-proposed = Предложено
status-announced = Объявлено
status-agreed = Достигнута договорённость
status-issued = Издано
status-launched = Начата работа
status-unknown = Из источников неясно
status-not-yet = До первого известного шага
status-signed = Подписано; о вступлении в силу не сообщается
status-approved = Утверждено; о вступлении в силу не сообщается
status-signed-awaiting = Подписано; ещё не в силе
status-approved-awaiting = Утверждено; ещё не в силе
status-in-force = В силе
status-in-force-for-others = В силе для остальных сторон; одна или несколько сторон заявили о денонсации
status-first-term-ended = Первый срок действия истёк; продление автоматическое, о дальнейшем ни в одной статье не сообщается
status-denounced = Заявлено о денонсации; о прекращении действия не сообщается
status-expired = Срок действия истёк
status-ended = Действие прекращено
status-may-proposed = Возможно, предложено
status-may-announced = Возможно, объявлено
status-may-agreed = Возможно, достигнута договорённость
status-may-issued = Возможно, издано
status-may-launched = Возможно, начата работа
status-may-signed = Возможно, подписано; о вступлении в силу не сообщается
status-may-approved = Возможно, утверждено; о вступлении в силу не сообщается
status-may-signed-awaiting = Возможно, подписано; ещё не в силе
status-may-approved-awaiting = Возможно, утверждено; ещё не в силе
status-may-in-force = Возможно, в силе
status-may-in-force-for-others = Возможно, в силе лишь для части сторон
status-may-first-term-ended = Возможно, первый срок действия истёк; продление автоматическое, о дальнейшем ни в одной статье не сообщается
status-may-denounced = Возможно, заявлено о денонсации; о прекращении действия не сообщается
status-may-expired = Возможно, срок действия истёк
status-may-ended = Возможно, действие прекращено
status-uncertain = Не установлено: по датам нельзя определить статус
status-otherwise = Даты допускают и другое: { $status }
status-enters-on = Вступает в силу { $date }
status-enters = Вступает в силу: { $date }
status-signed-not-binding = Подписано
status-approved-not-binding = Утверждено
status-may-signed-not-binding = Возможно, подписано
status-may-approved-not-binding = Возможно, утверждено
approvers = { $count ->
    [1] одной из сторон ({ $names })
    [one] частью сторон ({ $names })
    [few] частью сторон ({ $names })
    [many] частью сторон ({ $names })
   *[other] частью сторон ({ $names })
}
approvers-some = частью сторон
status-only-approved = Утверждено { $who }; о вступлении в силу не сообщается
status-only-approved-awaiting = Утверждено { $who }; ещё не в силе
status-only-approved-not-binding = Утверждено { $who }
status-only-may-approved = Возможно, утверждено { $who }; о вступлении в силу не сообщается
status-only-may-approved-awaiting = Возможно, утверждено { $who }; ещё не в силе
status-only-may-approved-not-binding = Возможно, утверждено { $who }
status-later = После этого дня — { $event }: { $date }
status-told = { $event }: { $date } — { $mode }
status-as-of = Статус рассчитан на { $date }
status-ground = { $event }: { $date }
status-disputed = Сообщения о дате этого события расходятся: { $event }
status-by-form = Статус следует из формы: { $form }
status-not-in-force = Вступление в силу: не упоминается

## States over time

states = Статус во времени
state-since = Начало: { $date }
state-since-latest = Начало, самое позднее: { $date }
state-from = Начало в будущем: { $date }
state-from-latest = Начало в будущем, самое позднее: { $date }
state-until = Конец: { $date }
state-undated = Начало неизвестно
state-possible = Возможно: { $state }
state-or = — или: { $state }
state-current = статус на { $date }
state-term-end = Окончание срока
state-source = Последний источник об этом: { $date }
states-silent = Штриховка: дни после последнего источника.
states-pale = Бледное: лишь возможно.
state-not-yet = До первого известного шага
state-proposed = Предложено
state-announced = Объявлено
state-agreed = Достигнута договорённость
state-issued = Издано
state-launched = Начата работа
state-unknown = Из источников неясно
state-signed = Подписано
state-approved = Утверждено
state-only-approved = Утверждено { $who }
state-in-force = В силе
state-in-force-for-others = В силе для остальных сторон
state-first-term-ended = После первого срока действия; продление автоматическое
state-denounced = Заявлено о денонсации; о прекращении действия не сообщается
state-expired = Срок действия истёк
state-ended = Действие прекращено
disputed = Сообщения расходятся
disputed-means = Сообщения называют несколько дат. Показана каждая, а также каждое рассчитанное по ним значение.
or = или

# They stand beside «Обязательная сила».
binding-yes = Есть
binding-no = Нет
binding-disputed = Спорно
binding-unknown = Неизвестно
binding-not-applicable = Неприменимо

term = Срок, продление и уведомление
term-length = Срок действия
term-from = Начало срока
term-renewal = Продление
term-notice = Срок уведомления
term-condition = Условие вступления в силу
term-end = Окончание первого срока
term-end-only = Окончание срока
term-end-why = Отсчитано от года подписания, так как ни в одной статье не сказано, когда начинается срок.
term-end-no-event = Рассчитать нельзя: срок идёт от события, о котором не сообщается ({ $event })
term-end-undated = Рассчитать нельзя: событие, от которого идёт срок, упомянуто без даты ({ $event })
term-end-beyond = Рассчитать нельзя: в числе года больше четырёх цифр
term-end-no-start = Рассчитать нельзя: начало срока неизвестно
renewal-automatic = Автоматическое
renewal-express = Только с прямого согласия сторон
renewal-none = Без продления
renewal-unknown = Не упоминается
renewal-each = Каждое продление: { $length }

provisions = Положения

## Provisions side by side

kind-matrix = Сравнение положений
matrix-of = Сравнение положений: { $name }
matrix-about = { $count ->
    [one] Что говорится о каждом положении в { $count } документе.
    [few] Что говорится о каждом положении в { $count } документах.
    [many] Что говорится о каждом положении в { $count } документах.
   *[other] Что говорится о каждом положении в { $count } документа.
}
matrix-parts = По группам форм или по сторонам
matrix-terms = Даты и срок
matrix-made = Подписание или принятие
matrix-provisions = По положениям
matrix-alone = Положения, которых нет в таблице
matrix-alone-why = Среди документов таблицы запись о них есть не более чем у одного.
matrix-others = Документы, которых нет в таблице
matrix-others-why = О них известно слишком мало для сравнения. Сказанное об их положениях приведено выше.
matrix-blank = Пустая ячейка
matrix-blank-means = Здесь ничего не записано. Это не то же, что «Не упоминается»: та пометка означает, что источник прочитан с этой целью.
compare = Сравнить
compare-about = Выберите от двух до четырёх документов, чтобы увидеть их рядом, со всеми примечаниями.
compare-choose = Выбрать: { $name }
compare-few = Выберите не менее двух документов.
compare-chosen = Выбрано { $count } (не более { $most }): { $names }
compare-shown = Рядом: { $names }
compare-clear = Показать все документы
compare-with = Сравнить с другими документами

## Differences and relations

differences = Расхождения в сообщениях
differences-about = То, о чём сообщается по-разному, приводится рядом; выбора между сообщениями досье не делает.
differences-exchange = Заявление и ответы на него — среди событий
relations = Связанные документы и инициативы
relation-based-on = На чём основано
relation-based-on-reverse = Что на этом основано
relation-replaces = Что заменяет
relation-replaces-reverse = Чем заменено
relation-amends = Что изменяет
relation-amends-reverse = Чем изменено
relation-implements = Что исполняет
relation-implements-reverse = Чем исполняется
relation-approves = Что им утверждено
relation-approves-reverse = Чем утверждено
relation-compared-with = С чем сравнивается
relation-compared-with-reverse = С чем сравнивается

## Countries, organisations, people

partners = Партнёры по соглашениям
addressed = Что адресовано этой стороне
roles = Должности
members = Связанные лица и организации

## Articles

origin = Происхождение статьи
author-unnamed = Не указано
outlet-unnamed = Издание не указано
headline-supplied = В сохранённом тексте заголовка нет; этот заголовок дан редакцией.
caveats = Оговорки
resting = Что основано на этой статье
cited-whole = Статья целиком
cited-paragraph = Абзац { $number }
cited-paragraphs = Абзацы { $first }–{ $last }
cited-within = Цитируется вместе с другими абзацами, начиная с абзаца { $number }
both = Оба языка рядом
facing-show = Язык
facing-all = Оба
facing-place = На отдельной странице
facing-original = Оригинал
facing-current = Перевод актуален
facing-outdated = Оригинал с тех пор изменился
facing-unrecorded = Перевод не сверен с оригиналом
facing-missing = Этого раздела на этом языке нет
cited-text = В тексте:
cited-lead = начало

## What ends a page

mentioned = Где упоминается
mentioned-in-agreements = Соглашения
mentioned-in-countries = Страны
mentioned-in-organisations = Организации
mentioned-in-people = Персоны
mentioned-in-articles = Статьи
mentioned-in-pages = Страницы
voice-in = Где приводятся слова или указано авторство
voice-in-agreements = Соглашения
voice-in-countries = Страны
voice-in-organisations = Организации
voice-in-people = Персоны
voice-in-articles = Статьи
voice-in-pages = Страницы
sources = Источники этой страницы
source-passages = Фрагменты: { $count }
cite-heading = Как сослаться на эту страницу
cite-other = На другом языке
cite-page = «{ $title }», { $site }, по состоянию на { $date }
updated = Последнее изменение: { $date }

## The archive, to take away

download = Скачать досье
download-lead = Всё досье одним файлом — для чтения без сети.
download-here = Это и есть архив: все страницы досье лежат в этой папке и читаются без сети.
download-get = Скачать { $name }
download-size = Размер
size-kilobytes = { $amount } КБ
size-megabytes = { $amount } МБ
size-bytes = { $count ->
    [one] { $count } байт
    [few] { $count } байта
    [many] { $count } байт
   *[other] { $count } байта
}
download-files = Файлов в архиве
download-holds = Что в архиве
download-holds-text = Все страницы на обоих языках, с нужными им изображениями, шрифтами и таблицами стилей. Это те же файлы, что и на сайте, только эта страница там короче.
download-open = Как его открыть
download-unpack = Сначала распакуйте файл: в Windows щёлкните по нему правой кнопкой и выберите «Извлечь все»; на Mac щёлкните по нему дважды. Если просматривать архив, не распаковав его, ссылки не работают.
download-double-click = Затем откройте папку { $folder } и дважды щёлкните по файлу { $file }. Браузер предложит выбрать один из двух языков.
download-offline = Сеть не нужна: ни одна страница ничего не загружает извне. Она нужна только для ссылок на внешние сайты.
download-check = Как его проверить
download-check-text = Если ваша копия цела, команда для вашей системы выведет то же значение SHA-256, что указано выше:
download-check-files = В папке есть файл { $list } со значениями SHA-256 всех файлов.

## Search

search = Поиск
search-label = Поиск по досье
search-help = Слова или имена на любом из двух языков. В кавычках ищется точное выражение: «перепродажа оружия».
search-no-script = Для поиска нужен JavaScript. Без него ко всем страницам ведут реестры:
search-count = Найдено: { $count }
search-none = Ничего не найдено.
search-any = Страниц со всеми этими словами нет. На этих есть некоторые из них.
search-also = Поиск также по словам:
search-leave = искать только введённое
search-take = искать и по другим названиям
search-near = Возможно, вы имели в виду:
search-narrow = Уточнить результаты
search-kind = Вид
search-country = Страна
search-year = Год
search-all = все
search-more = Ещё результаты
search-failed = Не удалось загрузить указатель поиска.
one-agreement = Соглашение
one-page = Страница

## The tables of facts: what their rows and columns are

data-table-entries = Все записи досье, какого бы вида они ни были
data-table-codes = Коды, по которым распределены документы, события, организации и положения
data-table-facts = Всё, для чего указано, где это написано: события, положения, сроки, должности, основания
data-table-countries = Страны
data-table-organisations = Организации
data-table-people = Персоны
data-table-offices = Должности, которые люди занимают или занимали
data-table-articles = Статьи, служащие источниками досье
data-table-origins = Кто написал, опубликовал и перепечатал статью
data-table-caveats = Недостатки статьи, о которых следует знать читателю
data-table-passages = Несколько слов статьи, как они напечатаны
data-table-agreements = Соглашения и другие документы и инициативы
data-table-parties = Стороны документа и те, кому сделано предложение
data-table-relations = Как один документ связан с другим
data-table-terms = Сколько действует документ и что происходит по окончании срока
data-table-term-ends = Рассчитанное окончание первого срока; несколько строк, если сообщения расходятся
data-table-provisions = Что предусматривает документ и чего в нём нет
data-table-events = Что произошло или, как говорят, произошло
data-table-event-roles = Кто участвует в событии и кто о нём сообщает
data-table-answers = Какое событие — это чьи-то слова о другом событии
data-table-states = Статус документа: с какого дня по какой
data-table-state-grounds = События, с которых начинается или может начинаться статус; если события нет, это рассчитанное окончание срока
data-table-evidence = Основание отдельного поля записи или сведения
data-table-voices = Кому принадлежит то, что сказано в положении или в поле
data-table-citations = Статьи и абзацы, в которых содержится сведение
data-earliest = самый ранний день, который допускает дата
data-latest = самый поздний день, который допускает дата
data-id = Идентификатор строки, по которому на неё ссылаются другие таблицы
data-kind = Вид записи или события
data-title = Название
data-short = Краткое название
data-summary = Одно-два предложения о содержании
data-title-latn = Название латинскими буквами
data-wikidata = Элемент в Викиданных
data-updated = День последнего изменения
data-page = Страница на этом сайте
data-family = К чему относится код: форма, событие, организация, положение
data-code = Код
data-name = Имя или название
data-definition = Что означает код
data-after = Система кодов, которой он следует
data-group = Группа форм, в которой списки показывают документ
data-group-name = Название этой группы
data-compared-as = Код, который стоит за все сравниваемые с этим; пусто, если код никогда не сравнивается
data-concerns-parties = Касается ли событие этого вида всех сторон документа и потому показано у каждой из них
data-entry = Запись; пусто, если своей записи нет и приведено только имя или название
data-fact-type = Что это за сведение
data-iso = Код ISO 3166
data-form = Форма документа или организации
data-country = Страна, к которой относится организация
data-person = Персона
data-of = Страна или организация, где занимают должность
data-during = Когда занимают или занимали должность
data-language = Язык статьи
data-headline = Исходный заголовок на языке статьи
data-headline-supplied = Дан ли заголовок редакцией, так как в статье его нет
data-published = Дата публикации
data-basis = Указано в источнике или вывод редакции; у события речь о его датах
data-why = Почему редакция делает такой вывод
data-paragraph-count = Число абзацев в статье
data-url = Где можно прочитать статью
data-sha256 = Значение SHA-256 текста, с которым работала редакция
data-article = Статья
data-role = Роль: автор, издание, перепечатка; сторона, адресат; кто, с кем, кому, чьи слова
data-place = Место по порядку в досье, начиная с 1
data-text = Что сказано, одним предложением
data-paragraph = Номер абзаца
data-quote = Слова, как они напечатаны, на языке статьи
data-note = Примечание
data-binding = Имеет ли документ для сторон обязательную силу
data-standing = Статус документа; в таблице документов — на день, на который рассчитано досье
data-certain = Верно ли это для каждого дня, который допускают даты
data-agreement = Документ
data-relation = Как он связан с другим документом
data-other = Другой документ
data-length = Длительность первого срока в формате ISO 8601
data-runs-from = Вид события, от которого идёт срок; пусто, если неизвестно
data-renewal = Что происходит по окончании срока
data-each = Длительность каждого продления
data-notice = За какое время до окончания нужно направить уведомление
data-condition = Условие вступления в силу
data-end-known = Насколько известно окончание
data-end = Окончание первого срока
data-value = Что говорит об этом источник: указано, со слов, оценка, упоминается рядом, прямо отсутствует или не упоминается
data-mode = Как говорится о событии: сообщается, запланировано, как утверждается, отрицается, не подтверждается и не отрицается, прогноз
data-date = Когда это произошло, в формате EDTF; пусто, если ни один источник не называет даты
data-said = Когда это сказано
data-location = Где это произошло
data-act = Документ, которым это сделано
data-competes-with = Первое из событий (включая это), которые по-разному датируют один и тот же шаг; пусто, если сообщения не расходятся
data-event = Событие
data-answers = Событие, на которое это ответ
data-holds-from = Первый день статуса; пусто, если он ничем не ограничен
data-holds-until = Последний день статуса; пусто, если он ничем не ограничен
data-otherwise = Другие статусы, которые допускают даты, через пробел
data-disputed = Расходятся ли сообщения о дне, с которого начинается статус
data-approved-by = Стороны, утвердившие документ, если об утверждении другими неизвестно
data-source = Самая поздняя из статей, на которых основан статус
data-state = Место статуса среди статусов документа
data-about = Сведение, к которому относится поле; пусто, если это поле записи
data-field = Поле
data-fact = Сведение
data-paragraphs = Цитируемые абзацы; пусто, если цитируется статья целиком

## The calendar

calendar-term-end = Окончание первого срока
calendar-term-end-only = Окончание срока
calendar-renewal-end = Окончание продлённого срока
calendar-notice = Последний день для уведомления

## The files to take away, and the codebook

data = Данные
data-lead = Все сведения досье в виде файлов: для подсчётов, ссылок и загрузки в другие программы.
data-tables = Таблицы
data-tables-lead = Каждая таблица — файл значений, разделённых запятыми, с копией для Excel.
data-codebook-link = Что содержит каждый столбец, сказано в справочнике кодов.
data-rows = { $count ->
    [one] { $count } строка
    [few] { $count } строки
    [many] { $count } строк
   *[other] { $count } строки
}
data-excel = для Excel
data-files = Другие файлы
data-file-package = Описание таблиц и столбцов для программ (Data Package)
data-file-sql = Создаёт из таблиц базу данных SQLite
data-file-graph = Кто, что и с кем заключил — для программ, рисующих сети (GraphML)
data-file-json = Все сведения в одном файле (JSON); рядом с каждой страницей есть и её собственный
data-file-bib = Досье и все его статьи для BibTeX
data-file-ris = То же в формате RIS, для Zotero, EndNote и других программ
data-file-csl = То же в формате CSL-JSON
data-file-feed = Что изменилось — для программ чтения лент (Atom)
data-file-calendar = Дни, когда истекают сроки и когда нужно направить уведомление (iCalendar)
data-cite = Как сослаться на досье
data-cite-text = { $site }, по состоянию на { $date }
cite-source-heading = Как сослаться на саму статью:
cite-source = «{ $title }», { $outlet }, { $date }
cite-source-by = { $author }, «{ $title }», { $outlet }, { $date }
cite-files = Для библиографических и других программ:
codebook = Справочник кодов
codebook-lead = Что содержат строки и столбцы таблиц и что означает каждый код.
codebook-rules = Что верно для всех таблиц
codebook-rule-csv = Файлы в кодировке UTF-8, с запятыми и, где нужно, с кавычками (RFC 4180). Пустая ячейка означает, что ничего не известно.
codebook-rule-excel = Копии для Excel начинаются с метки порядка байтов. Ячейка, которую Excel принял бы за формулу, так как она начинается с =, +, − или @, начинается в них с апострофа; в обычных файлах текст приводится как есть.
codebook-rule-dates = Дата приводится трижды: в формате EDTF, со всей её неопределённостью, и как самый ранний и самый поздний день, который она допускает. Это рамки для подсчётов, а не утверждение. День до 1 года н. э. приводится только в формате EDTF.
codebook-rule-pairs = Для того, что сказано на обоих языках, есть по столбцу на каждый. Если перевода нет, ячейка пуста.
codebook-rule-ids = Идентификатор сведения состоит из идентификатора его записи, знака # и места на странице этой записи.
codebook-rule-citations = Файлы для библиографических программ дают заголовок, как он напечатан. Его запись латинскими буквами, перевод и неточная дата приводятся в примечании, так как в CSL для них нет полей.
codebook-key = ключ
codebook-needed = никогда не пусто
codebook-codes = Коды
data-type-text = текст
data-type-pair = текст на каждом языке
data-type-count = целое число
data-type-flag = true (да) или false (нет)
data-type-day = день
data-type-date = дата
data-type-code = код
data-type-reference = ссылка на таблицу
