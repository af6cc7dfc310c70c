# Messages of the theme `diwan` in Spanish.

language-name = Español

## Around every page

page-title = { $title } — { $site }
skip = Ir al contenido
menu = Menú
breadcrumbs = Usted está aquí
contents = En esta página
pager = Anterior y siguiente en el registro
previous = Anterior:
next = Siguiente:
parts = Partes del registro
part = Parte { $part } de { $count }
part-from-to = { $first } – { $last }
parts-note = El orden y el filtro solo afectan a las filas de esta parte.
home-latest = Todos los acuerdos: { $count }
legend-link = Qué significan las marcas
key-stated = lo dice la fuente
key-inferred = conclusión de la redacción del dosier, con su motivo
key-computed = a partir de otros datos
key-attributed = lo dice alguien, no el artículo mismo
legend-where = La página de inicio explica las marcas
home = Inicio
footer-as-of = Estado de los acuerdos calculado a { $date }
footer-publisher = Publicado por { $name }
footer-licence = Licencia del contenido: { $licence }
footer-contact = Contacto:
switch-section = La misma sección en el otro idioma: { $section }
borrowed-notice = Esta página aún no está traducida; el texto se muestra en el idioma en que está escrito: { $language }.
outdated-notice = El original ha cambiado desde la última vez que se comparó con él esta traducción.
notes = Notas
note-back = Volver al texto
not-found = No hay ninguna página en esta dirección.
moved = Esta página se encuentra ahora aquí:
quote-open = «
quote-close = »
# After a label, and between it and what follows; between two names.
colon = :
colon-space = { " " }
comma = { ", " }

## Kinds of entries

kind-agreements = Acuerdos
kind-countries = Países
kind-organisations = Organizaciones
kind-people = Personas
kind-articles = Artículos
kind-pages = Páginas
kind-timeline = Cronología
one-country = País
one-organisation = Organización
one-person = Persona
one-article = Artículo de prensa

count-agreements = { $count ->
    [0] ningún documento ni iniciativa
    [one] { $count } documento o iniciativa
    [many] { $count } de documentos e iniciativas
   *[other] { $count } documentos e iniciativas
}
count-countries = { $count ->
    [0] ningún país
    [one] { $count } país
    [many] { $count } de países
   *[other] { $count } países
}
count-organisations = { $count ->
    [0] ninguna organización
    [one] { $count } organización
    [many] { $count } de organizaciones
   *[other] { $count } organizaciones
}
count-people = { $count ->
    [0] ninguna persona
    [one] { $count } persona
    [many] { $count } de personas
   *[other] { $count } personas
}
count-articles = { $count ->
    [0] ningún artículo
    [one] { $count } artículo
    [many] { $count } de artículos
   *[other] { $count } artículos
}
home-agreements = Acuerdos más recientes
legend = Leyenda de las marcas
instruments = Documentos e iniciativas
instruments-mean = Todo lo que recoge el registro de acuerdos: los propios acuerdos y los decretos, contratos, comisiones, propuestas y ofertas relacionados con ellos.
copy-link = Copiar el enlace a: { $name }
copied = Enlace copiado
filter = Buscar en esta lista
sort-by = Ordenar por:
filter-shown = Se muestran { $shown } de { $all }
filter-show = Mostrar
facets = Acotar la lista
facets-clear = Mostrar toda la lista
facet-any = Cualquiera
facet-unknown = Se desconoce en ese día
facet-state = Estado
facet-on = Estado en esta fecha
facet-form = Forma
facet-group = Grupo
facet-party = Parte
facet-renewal = Renovación
facet-year = Año
facet-country = País
facet-kind = Tipo
earliest = Fecha más antigua conocida: { $date }

## Dates and durations

# A day in Spanish needs an article after a preposition, a month or a year does not. So what may be any of
# them stands without one.
undated = sin fecha
said-on = dicho el { $date }
said-in = dicho en { $date }
said-around = fecha de la declaración: { $date }
said-at = fecha de la declaración: { $date }
date-uncertain = { $date } (fecha incierta)
date-approximate = { $date } aprox.
date-uncertain-approximate = { $date } aprox. (fecha incierta)
date-interval = { $from } – { $to }
date-since = inicio: { $from }
date-until = fin: { $to }
date-within = en algún momento del periodo { $from } – { $to }
date-not-before = no antes de: { $from }
date-not-after = no después de: { $to }
date-one-of = una de estas fechas: { $list }
date-decade = década de { $year }
date-century = siglo que empieza en { $year }
season-spring = primavera de { $year }
season-summer = verano de { $year }
season-autumn = otoño de { $year }
season-winter = invierno de { $year }
duration-years = { $count ->
    [one] { $count } año
    [many] { $count } de años
   *[other] { $count } años
}
duration-months = { $count ->
    [one] { $count } mes
    [many] { $count } de meses
   *[other] { $count } meses
}
duration-weeks = { $count ->
    [one] { $count } semana
    [many] { $count } de semanas
   *[other] { $count } semanas
}
duration-days = { $count ->
    [one] { $count } día
    [many] { $count } de días
   *[other] { $count } días
}

## How firmly a fact holds

basis-stated = Indicado
basis-inferred = Deducido
basis-computed = Calculado
definition = Definición:
why = Motivo:
according-to = Según: { $names }
according-to-within = según { $names }
declined-by = Por parte de: { $names }
mode-planned = Previsto; no consta que haya ocurrido
mode-alleged = Afirmación
mode-denied = Desmentido
mode-declined = Ni confirmado ni desmentido
mode-expected = Pronóstico
not-reported = No se menciona
basis-stated-means = Lo dice una fuente.
basis-inferred-means = Ninguna fuente lo dice expresamente; lo deduce la redacción del dosier, que indica el motivo.
basis-computed-means = Calculado a partir de otros datos del dosier.
mode-planned-means = Se presenta como un plan. Ninguna fuente dice que haya ocurrido.
mode-alleged-means = Lo afirma alguien a quien se nombra o se describe. El dosier no dice que haya ocurrido.
mode-denied-means = Alguien a quien se nombra o se describe dice que no ocurrió.
mode-declined-means = Alguien a quien se nombra o se describe ni lo confirma ni lo desmiente.
mode-expected-means = Alguien a quien se nombra o se describe pronostica que ocurrirá. Ninguna fuente refiere que haya ocurrido.
sign-stated = Fecha indicada
sign-inferred = Fecha deducida
sign-planned = Previsto
sign-alleged = Afirmación
sign-denied = Desmentido
sign-declined = Ni confirmado ni desmentido
sign-expected = Pronóstico
mark-uncertain = (fecha incierta)
mark-uncertain-means = La fecha puede ser otra. Con «aprox.» se señalan las fechas que son solo aproximadas.
mark-cite-means = Fuente 1, párrafo 3. La marca lleva a la página del artículo.
timeline-events = Los hechos fechados, de { $from } a { $to }, por orden cronológico. La tabla los recoge en forma de texto.
timeline-mark = { $date }: { $name }, { $of }
timeline-agreements = El primer hecho fechado de cada acuerdo, de { $from } a { $to }. El registro recoge lo mismo en forma de texto.

value-stated = Indicado
value-stated-means = La fuente dice que figura en el acuerdo.
value-attributed = Atribuido
value-attributed-means = Lo dice una persona o una organización a las que se nombra o se describe; el artículo no lo hace suyo.
value-assessed = Valoración
value-assessed-means = La fuente o un experto considera que el acuerdo equivale a esto o lo permite.
value-related = Mencionado junto al acuerdo
value-related-means = Se menciona junto al acuerdo, pero no se dice que sea una de sus disposiciones.
value-absent = Ausente
value-absent-means = La fuente dice expresamente que no figura en el acuerdo.
value-silent = No se menciona
value-silent-means = La fuente no dice nada de ello. Es silencio, no negación: puede figurar en el acuerdo o no.

## Chronology

count-timeline = { $count ->
    [0] ningún hecho
    [one] { $count } hecho
    [many] { $count } de hechos
   *[other] { $count } hechos
}
timeline-about = Lo que ocurrió, lo que se dice que ocurrió y el vencimiento calculado de los plazos, por orden cronológico. Lo que no tiene un año exacto va después de los años a los que puede pertenecer; lo que no tiene fecha, al final.
timeline-title = Cronología: { $part }
timeline-parts = Partes de la cronología
timeline-part-note = El filtro solo afecta a esta parte.
timeline-between = Entre { $first } y { $last }
timeline-undated = Sin fecha
timeline-counted = { $length } a partir de este hecho: { $event }
timeline-lanes = Una línea por país, de { $from } a { $to }; lo que hay entre { $hub } y otro país está en la línea de ese país. Cada signo lleva a lo que representa; la lista dice lo mismo en forma de texto.
timeline-later = Los plazos que vencen después de { $to } solo están en la lista.
timeline-list = En la cronología
lane-several = Varios países
lane-others = Otros países
lane-general = Ningún país nombrado
range-within = En algún momento de este periodo
range-lasting = Durante este periodo
sign-computed = Vencimiento calculado
kind-term-end = Vencimiento de un plazo

## Facts

facts = Datos
glance = De un vistazo
detail = En detalle
column-fact = Dato
column-said = Lo que se sabe
column-evidence = Fundamento y fuente
column-agreement = Acuerdo
column-instrument = Documento o iniciativa
column-parties = Partes
column-with = Con
column-from = De parte de
column-date = Fecha
column-status = Estado
column-event = Hecho
column-kind = Tipo
column-party = En el registro
column-role = Cargo
column-countries = País
column-organisations = Organización
column-people = Nombre
column-articles = Artículo

field-title = Nombre
field-short = Título breve
field-summary = Resumen
field-variants = Otros nombres
field-wikidata = Wikidata
field-iso = Código ISO 3166
field-country = País
field-form = Forma
field-binding = Fuerza vinculante
field-parties = Partes
field-addressees = Destinatarios
field-based-on = Se basa en
field-replaces = Sustituye a
field-amends = Modifica
field-implements = Aplica
field-approves = Aprueba
field-compared-with = Se compara con
field-language = Idioma
field-headline = Titular original
field-headline-supplied = Titular de la redacción del dosier
field-author = Autor
field-outlet = Publicado por
field-via = Tomado de
field-published = Fecha de publicación
field-paragraphs = Número de párrafos
field-url = Dirección
field-sha256 = Huella del texto (SHA-⁠256)

event-field-kind = Tipo de hecho
event-field-date = Fecha
event-field-said = Fecha de la declaración
event-field-by = Quién lo hizo
event-field-with = Con quién
event-field-to = A quién
event-field-place = Lugar
event-field-text = Qué ocurrió
event-field-answers = A qué responde
event-field-act = En virtud de qué acto
role-field-title = Cargo
role-field-of = País u organización del cargo
role-field-during = Periodo en el cargo

events = Hechos
events-around = Hechos y declaraciones relacionados
events-mixed = entre ellos, afirmaciones y respuestas de otras fechas
event-by = Por: { $names }
event-with = Con: { $names }
event-to = A: { $names }
event-part = { $name }: { $names }
event-answers = Respuesta a: { $name }
event-place = Lugar: { $place }
event-act = En virtud de «{ $name }»
event-owner = Recogido en la página «{ $name }»
exchange = Afirmación y respuestas
entry-into-force = Entrada en vigor

## Agreements

# Statuses are nouns, since they stand beside forms of either gender: un tratado, una comisión.
status = Estado
status-proposed = Propuesta
status-announced = Anuncio
status-agreed = Acuerdo alcanzado
status-issued = Promulgación
status-launched = Puesta en marcha
status-unknown = No se desprende de las fuentes
status-not-yet = Antes del primer paso conocido
status-signed = Firma; no se menciona la entrada en vigor
status-approved = Aprobación; no se menciona la entrada en vigor
status-signed-awaiting = Firma; aún no en vigor
status-approved-awaiting = Aprobación; aún no en vigor
status-in-force = En vigor
status-in-force-for-others = En vigor para las demás partes, tras la denuncia por una o varias
status-first-term-ended = Plazo inicial vencido; la renovación es automática, pero ningún artículo refiere nada desde entonces
status-denounced = Denuncia; no se menciona la terminación
status-expired = Expiración
status-ended = Terminación
status-may-proposed = Posible propuesta
status-may-announced = Posible anuncio
status-may-agreed = Posible acuerdo alcanzado
status-may-issued = Posible promulgación
status-may-launched = Posible puesta en marcha
status-may-signed = Posible firma; no se menciona la entrada en vigor
status-may-approved = Posible aprobación; no se menciona la entrada en vigor
status-may-signed-awaiting = Posible firma; aún no en vigor
status-may-approved-awaiting = Posible aprobación; aún no en vigor
status-may-in-force = Posiblemente en vigor
status-may-in-force-for-others = Posiblemente en vigor solo para algunas de las partes
status-may-first-term-ended = Plazo inicial posiblemente vencido; la renovación es automática, pero ningún artículo refiere nada desde entonces
status-may-denounced = Posible denuncia; no se menciona la terminación
status-may-expired = Posible expiración
status-may-ended = Posible terminación
status-uncertain = Incierto: las fechas no bastan para determinar el estado
status-otherwise = Las fechas también permiten: { $status }
status-enters-on = Entra en vigor el { $date }
status-enters = Entra en vigor: { $date }
status-signed-not-binding = Firma
status-approved-not-binding = Aprobación
status-may-signed-not-binding = Posible firma
status-may-approved-not-binding = Posible aprobación
approvers = { $count ->
    [one] una de las partes ({ $names })
    [many] algunas de las partes ({ $names })
   *[other] algunas de las partes ({ $names })
}
approvers-some = algunas de las partes
status-only-approved = Aprobación por { $who }; no se menciona la entrada en vigor
status-only-approved-awaiting = Aprobación por { $who }; aún no en vigor
status-only-approved-not-binding = Aprobación por { $who }
status-only-may-approved = Posible aprobación por { $who }; no se menciona la entrada en vigor
status-only-may-approved-awaiting = Posible aprobación por { $who }; aún no en vigor
status-only-may-approved-not-binding = Posible aprobación por { $who }
status-later = Después de este día – { $event }: { $date }
status-told = { $event }: { $date } – { $mode }
status-as-of = Estado calculado a { $date }
status-ground = { $event }: { $date }
status-disputed = Las versiones difieren en la fecha de este hecho: { $event }
status-by-form = El estado se desprende de la forma: { $form }
status-not-in-force = Entrada en vigor: no se menciona

## States over time

states = Evolución del estado
state-since = Inicio: { $date }
state-since-latest = Inicio, a más tardar: { $date }
state-from = Inicio futuro: { $date }
state-from-latest = Inicio futuro, a más tardar: { $date }
state-until = Fin: { $date }
state-undated = Inicio desconocido
state-possible = Posiblemente: { $state }
state-or = – o: { $state }
state-current = estado a { $date }
state-term-end = Vencimiento de un plazo
state-source = Fuente más reciente al respecto: { $date }
states-silent = Rayado: días posteriores a la fuente más reciente.
states-pale = Pálido: solo posible.
state-not-yet = Antes del primer paso conocido
state-proposed = Propuesta
state-announced = Anuncio
state-agreed = Acuerdo alcanzado
state-issued = Promulgación
state-launched = Puesta en marcha
state-unknown = No se desprende de las fuentes
state-signed = Firma
state-approved = Aprobación
state-only-approved = Aprobación por { $who }
state-in-force = En vigor
state-in-force-for-others = En vigor para las demás partes
state-first-term-ended = Plazo inicial vencido; renovación automática prevista
state-denounced = Denuncia; no se menciona la terminación
state-expired = Expiración
state-ended = Terminación
disputed = Las versiones difieren
disputed-means = Las versiones dan fechas distintas. Se muestra cada una, y también cada valor que se calcula a partir de ellas.
or = o

# They stand beside «Fuerza vinculante».
binding-yes = Sí
binding-no = No
binding-disputed = Discutida
binding-unknown = Se desconoce
binding-not-applicable = No procede

term = Duración, renovación y preaviso
term-length = Duración
term-from = Inicio del cómputo
term-renewal = Renovación
term-notice = Preaviso
term-condition = Condición para la entrada en vigor
term-end = Vencimiento del plazo inicial
term-end-only = Vencimiento del plazo
term-end-why = Se cuenta desde el año de la firma, pues ningún artículo dice cuándo empieza el plazo.
term-end-no-event = No se puede calcular: el plazo cuenta desde un hecho del que no hay noticia ({ $event })
term-end-undated = No se puede calcular: el hecho desde el que cuenta el plazo se menciona sin fecha ({ $event })
term-end-beyond = No se puede calcular: el año tendría más de cuatro cifras
term-end-no-start = No se puede calcular: se desconoce cuándo empieza el plazo
renewal-automatic = Automática
renewal-express = Solo por acuerdo expreso
renewal-none = Ninguna
renewal-unknown = No se menciona
renewal-each = Cada renovación: { $length }

provisions = Disposiciones

## Provisions side by side

kind-matrix = Comparar disposiciones
matrix-of = Comparar disposiciones: { $name }
matrix-about = { $count ->
    [one] Lo que se dice de cada disposición en { $count } documento.
    [many] Lo que se dice de cada disposición en { $count } de documentos.
   *[other] Lo que se dice de cada disposición en { $count } documentos.
}
matrix-parts = Por grupo de formas o por parte
matrix-terms = Fechas y duración
matrix-made = Firma u otro acto
matrix-provisions = Por disposición
matrix-alone = Disposiciones que no están en la tabla
matrix-alone-why = De los documentos de la tabla, a lo sumo uno tiene algo registrado sobre ellas.
matrix-others = Documentos que no están en la tabla
matrix-others-why = Se sabe demasiado poco de ellos para compararlos. Lo que se dice de sus disposiciones figura más arriba.
matrix-blank = Celda vacía
matrix-blank-means = Aquí no se ha recogido nada. No es lo mismo que «No se menciona», que indica que la fuente se leyó con ese fin.
compare = Comparar
compare-about = Elija de dos a cuatro documentos para verlos uno al lado del otro, con todas las notas.
compare-choose = Elegir: { $name }
compare-few = Elija al menos dos documentos.
compare-chosen = Elegidos: { $count } de { $most } – { $names }
compare-shown = Uno al lado del otro: { $names }
compare-clear = Mostrar todos los documentos
compare-with = Comparar con otros documentos

## Differences and relations

differences = Datos en los que las versiones difieren
differences-about = Lo que se refiere de más de una manera, en paralelo; el dosier no opta por ninguna.
differences-exchange = La afirmación y las respuestas, entre los hechos
relations = Documentos e iniciativas relacionados
relation-based-on = Se basa en
relation-based-on-reverse = Sirve de base a
relation-replaces = Sustituye a
relation-replaces-reverse = Sustituido por
relation-amends = Modifica
relation-amends-reverse = Modificado por
relation-implements = Aplica
relation-implements-reverse = Aplicado por
relation-approves = Aprueba
relation-approves-reverse = Aprobado por
relation-compared-with = Se compara con
relation-compared-with-reverse = Se compara con

## Countries, organisations, people

partners = Socios en los acuerdos
addressed = Lo que se dirige a esta parte
roles = Cargos
members = Personas y organizaciones relacionadas

## Articles

origin = Procedencia del artículo
author-unnamed = No se nombra
outlet-unnamed = Medio no nombrado
headline-supplied = El texto conservado no tiene titular; este es de la redacción del dosier.
caveats = Advertencias
resting = Lo que se basa en este artículo
cited-whole = El artículo entero
cited-paragraph = Párrafo { $number }
cited-paragraphs = Párrafos { $first } a { $last }
cited-within = Citado junto con otros, a partir del párrafo { $number }
both = Los dos idiomas en paralelo
facing-show = Idioma
facing-all = Ambos
facing-place = En su propia página
facing-original = Original
facing-current = Traducción al día
facing-outdated = Original modificado desde entonces
facing-unrecorded = Traducción no cotejada con el original
facing-missing = Esta sección no está en este idioma
cited-text = En el texto:
cited-lead = el comienzo

## What ends a page

mentioned = Menciones en otras páginas
mentioned-in-agreements = Acuerdos
mentioned-in-countries = Países
mentioned-in-organisations = Organizaciones
mentioned-in-people = Personas
mentioned-in-articles = Artículos
mentioned-in-pages = Páginas
voice-in = Citas y atribuciones en otras páginas
voice-in-agreements = Acuerdos
voice-in-countries = Países
voice-in-organisations = Organizaciones
voice-in-people = Personas
voice-in-articles = Artículos
voice-in-pages = Páginas
sources = Fuentes de esta página
source-passages = Pasajes: { $count }
cite-heading = Para citar esta página
cite-other = En el otro idioma
cite-page = «{ $title }», { $site }, estado a { $date }.
updated = Último cambio: { $date }

## The archive, to take away

download = Consulta sin conexión
download-lead = El dosier completo en un solo archivo, para leerlo sin conexión.
download-here = Esta es la copia descargada: todas las páginas del dosier están en esta carpeta y se leen sin conexión.
download-get = Descargar { $name }
download-size = Tamaño
size-kilobytes = { $amount } kB
size-megabytes = { $amount } MB
size-bytes = { $count ->
    [one] { $count } byte
    [many] { $count } de bytes
   *[other] { $count } bytes
}
download-files = Número de archivos
download-holds = Contenido
download-holds-text = Todas las páginas en los dos idiomas, con las imágenes, las fuentes tipográficas y las hojas de estilo que necesitan. Son los archivos de este sitio, salvo que esta página es allí más breve.
download-open = Cómo abrirlo
download-unpack = Descomprima primero el archivo: en Windows, haga clic en él con el botón derecho y elija «Extraer todo»; en un Mac, haga doble clic en él. Si solo se explora sin descomprimirlo, los enlaces no funcionan.
download-double-click = Abra después la carpeta { $folder } y haga doble clic en { $file }. El navegador ofrece los dos idiomas.
download-offline = No necesita conexión: ninguna página carga nada de fuera. Solo la necesitan los enlaces a la web.
download-check = Cómo comprobarlo
download-check-text = Si su copia está íntegra, la orden de su sistema muestra el valor SHA-256 que figura más arriba:
download-check-files = En la carpeta, { $list } contiene el valor SHA-256 de cada archivo.

## Search

search = Buscar
search-label = Buscar en el dosier
search-help = Palabras o nombres en cualquiera de los dos idiomas. Las comillas buscan las palabras exactas: «reventa de armas».
search-no-script = La búsqueda necesita JavaScript. Sin él, los registros llevan a todas las fichas:
search-count = Resultados: { $count }
search-none = No se ha encontrado nada.
search-any = Ninguna página contiene todas estas palabras. Las siguientes contienen algunas.
search-also = También se ha buscado:
search-leave = buscar solo lo escrito
search-take = buscar también los otros nombres
search-near = Quizá quiso decir:
search-narrow = Acotar los resultados
search-kind = Tipo
search-country = País
search-year = Año
search-all = Cualquiera
search-more = Más resultados
search-failed = No se ha podido cargar el índice de búsqueda.
one-agreement = Acuerdo
one-page = Página

## The tables of facts: what their rows and columns are

data-table-entries = Todas las fichas del dosier, sean del tipo que sean
data-table-codes = Los códigos con los que se clasifican documentos, hechos, organizaciones y disposiciones
data-table-facts = Todo lo que remite al lugar donde está escrito: hechos, disposiciones, plazos, cargos, fundamentos
data-table-countries = Países
data-table-organisations = Organizaciones
data-table-people = Personas
data-table-offices = Los cargos que las personas ocupan u ocuparon
data-table-articles = Los artículos que son las fuentes del dosier
data-table-origins = Quién escribió, publicó y reprodujo un artículo
data-table-caveats = Los defectos de un artículo que el lector debe conocer
data-table-passages = Unas palabras de un artículo, tal como se publicaron
data-table-agreements = Los acuerdos y los demás documentos e iniciativas
data-table-parties = Las partes de un documento y los destinatarios de una oferta
data-table-relations = La relación de un documento con otro
data-table-terms = Cuánto dura un documento y qué ocurre al vencer el plazo
data-table-term-ends = El vencimiento calculado del plazo inicial; varias filas si las versiones difieren
data-table-provisions = Lo que dispone un documento y lo que no figura en él
data-table-events = Lo que ocurrió o se dice que ocurrió
data-table-event-roles = Quién participa en un hecho y quién lo cuenta
data-table-answers = Qué hechos responden a otros
data-table-states = El estado de un documento, de qué día a qué día
data-table-state-grounds = Los hechos con los que empieza un estado, o puede empezar; si no hay hecho, es el vencimiento calculado del plazo
data-table-evidence = El fundamento de un solo campo de una ficha o de un dato
data-table-voices = Quién dice lo que contiene una disposición o un campo
data-table-citations = Los artículos, y sus párrafos, en los que está escrito un dato
data-earliest = el primer día que permite la fecha
data-latest = el último día que permite la fecha
data-id = El nombre de la fila, con el que otras tablas remiten a ella
data-kind = El tipo de la ficha o del hecho
data-title = El título
data-short = El título breve
data-summary = Una o dos frases de presentación
data-title-latn = El título en caracteres latinos
data-wikidata = El elemento en Wikidata
data-updated = El día del último cambio
data-page = La página en este sitio
data-family = A qué se refiere el código: forma, hecho, organización, disposición
data-code = El código
data-name = El nombre
data-definition = Qué significa el código
data-after = El sistema de codificación que sigue
data-group = El grupo de formas en el que las listas muestran el documento
data-group-name = El nombre de ese grupo
data-compared-as = El código que representa a todos los que se comparan con este; vacío si nunca se compara
data-concerns-parties = Indica si un hecho de este tipo concierne a todas las partes de su documento y, por tanto, se muestra en cada una
data-entry = La ficha; vacío si la persona u organización no tiene y solo se la nombra
data-fact-type = Qué clase de dato es
data-iso = El código ISO 3166
data-form = La forma del documento o de la organización
data-country = El país al que pertenece la organización
data-person = La persona
data-of = El país o la organización donde se ocupa el cargo
data-during = El periodo en que se ocupa o se ocupó el cargo
data-language = El idioma del artículo
data-headline = El titular original, en el idioma del artículo
data-headline-supplied = Indica si el titular es de la redacción del dosier, por no tener ninguno el artículo
data-published = La fecha de publicación
data-basis = Indica si lo dice una fuente o lo deduce la redacción del dosier; en un hecho, se trata de sus fechas
data-why = Por qué lo deduce la redacción del dosier
data-paragraph-count = El número de párrafos del artículo
data-url = La dirección donde se puede leer el artículo
data-sha256 = El valor SHA-256 del texto con el que trabajó la redacción del dosier
data-article = El artículo
data-role = El papel: autor, medio, reproducción; parte, destinatario; por, con, a, voz
data-place = La posición en el orden del dosier, a partir de 1
data-text = Lo que dice, en una frase
data-paragraph = El número del párrafo
data-quote = Las palabras tal como se publicaron, en el idioma del artículo
data-note = Una nota
data-binding = Indica si el documento vincula jurídicamente a las partes
data-standing = El estado del documento; en la tabla de documentos, en el día para el que se calcula el dosier
data-certain = Indica si es así en todos los días que permiten las fechas
data-agreement = El documento
data-relation = Su relación con el otro documento
data-other = El otro documento
data-length = La duración del plazo inicial, en el formato ISO 8601
data-runs-from = El tipo de hecho desde el que cuenta el plazo; vacío si se desconoce
data-renewal = Qué ocurre al vencer el plazo
data-each = La duración de cada renovación
data-notice = Con cuánta antelación al vencimiento hay que dar el preaviso
data-condition = La condición para la entrada en vigor
data-end-known = Hasta qué punto se conoce el vencimiento
data-end = El vencimiento del plazo inicial
data-value = Lo que dice de ello la fuente: indicado, atribuido a alguien, valorado, mencionado junto al acuerdo, expresamente ausente o no mencionado
data-mode = Cómo se presenta el hecho: referido, previsto, afirmado, desmentido, ni confirmado ni desmentido, pronosticado
data-date = Cuándo ocurrió, en EDTF; vacío si ninguna fuente lo fecha
data-said = La fecha de la declaración
data-location = Dónde ocurrió
data-act = El documento en virtud del cual se hizo
data-competes-with = El primero de los hechos, incluido este, que dan fechas distintas para un mismo paso; vacío si las versiones coinciden
data-event = El hecho
data-answers = El hecho al que responde
data-holds-from = El primer día del estado; vacío si nada lo delimita
data-holds-until = El último día del estado; vacío si nada lo delimita
data-otherwise = Los otros estados que permiten las fechas, separados por espacios
data-disputed = Indica si las versiones difieren en el día en que empieza el estado
data-approved-by = Las partes que lo aprobaron, si no se sabe que otras lo hayan hecho
data-source = El más reciente de los artículos en los que se basa el estado
data-state = La posición del estado entre los del documento
data-about = El dato al que pertenece el campo; vacío si es un campo de la ficha
data-field = El campo
data-fact = El dato
data-paragraphs = Los párrafos citados; vacío si se cita el artículo entero

## The calendar

calendar-term-end = Vencimiento del plazo inicial
calendar-term-end-only = Vencimiento del plazo
calendar-renewal-end = Vencimiento del plazo de renovación
calendar-notice = Último día para el preaviso

## The files to take away, and the codebook

data = Datos
data-lead = Todos los datos del dosier en archivos, para hacer recuentos, citarlos y cargarlos en otros programas.
data-tables = Tablas
data-tables-lead = Cada tabla es un archivo de valores separados por comas, con una copia para Excel.
data-codebook-link = El libro de códigos dice qué contiene cada columna.
data-rows = { $count ->
    [one] { $count } fila
    [many] { $count } de filas
   *[other] { $count } filas
}
data-excel = para Excel
data-files = Otros archivos
data-file-package = Qué son las tablas y las columnas, para programas (Data Package)
data-file-sql = Crea una base de datos SQLite con las tablas
data-file-graph = Quién acordó qué con quién, para programas que dibujan redes (GraphML)
data-file-json = Todos los datos en un solo archivo (JSON); cada página tiene además el suyo junto a ella
data-file-bib = El dosier y todos sus artículos para BibTeX
data-file-ris = Lo mismo en RIS, para Zotero, EndNote y otros
data-file-csl = Lo mismo en CSL-JSON
data-file-feed = Lo que ha cambiado, para un lector de canales (Atom)
data-file-calendar = Los vencimientos de los plazos y los últimos días para el preaviso (iCalendar)
data-cite = Para citar el dosier
data-cite-text = { $site }, estado a { $date }.
cite-source-heading = Para citar el propio artículo:
cite-source = «{ $title }», { $outlet }, { $date }.
cite-source-by = { $author }, «{ $title }», { $outlet }, { $date }.
cite-files = Para gestores de referencias y otros programas:
codebook = Libro de códigos
codebook-lead = Qué contienen las filas y columnas de las tablas y qué significa cada código.
codebook-rules = Lo que vale para todas las tablas
codebook-rule-csv = Los archivos están en UTF-8, con comas y, donde hacen falta, con comillas (RFC 4180). Una celda vacía indica que no se sabe nada.
codebook-rule-excel = Las copias para Excel empiezan con una marca de orden de bytes. Una celda que Excel tomaría por una fórmula, porque empieza con =, +, − o @, empieza en ellas con un apóstrofo; los archivos normales contienen el texto tal cual.
codebook-rule-dates = Una fecha figura tres veces: en EDTF, con su incertidumbre, y como el primer y el último día que permite. Es un marco para los recuentos, no una afirmación. Un día anterior al año 1 figura solo en EDTF.
codebook-rule-pairs = Lo que se dice en los dos idiomas tiene una columna para cada uno. Una traducción que falta es una celda vacía.
codebook-rule-ids = El identificador de un dato se compone del de su ficha, # y su lugar en la página de la ficha.
codebook-rule-citations = Los archivos para gestores de referencias dan el título tal como se publicó. Su transcripción en caracteres latinos, su traducción y una fecha que no es segura figuran en la nota, pues CSL no tiene campos para ellas.
codebook-key = clave
codebook-needed = nunca vacío
codebook-codes = Códigos
data-type-text = texto
data-type-pair = texto en cada idioma
data-type-count = número entero
data-type-flag = true (verdadero) o false (falso)
data-type-day = día
data-type-date = fecha
data-type-code = código
data-type-reference = remite a
