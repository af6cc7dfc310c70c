mithaqSearch("keys",`ar rtl arabic
en ltr
72 32
agreements countries organisations people articles pages
ٱا ىي یي ةه کك øo łl đd ðd ħh ŧt ıi æae œoe þth ßss ςσ
bbpبپבпбβπ ttتطثתטтτθ ddدذضדдδ sszسصزژظشסצזשсзшщжцσζ jjجچч kkcqgكقغگקכгкκγ hhحهخחהхχ rrرړרрρ llلלлλ mmمמмμ nnنںנнν ffvفڤвφ
shs chs khh ghk tht dhd zhs phf
a about all an and any anything are as at be been between by clause concerning did do does every everything for from had has have he her his how i in into is it its me not of on or regarding she some than that the their there these they this those to was we were what when where which who whom whose why with year you التي الذي الذين الي ام ان او اي اين بشان بعد بعض بند بنود بين تلك ثم حول ذلك سنه شي عام علي عن عند غير في قبل قد كان كانت كل كم كيف لا لم لماذا لن ما ماذا متي مع من نص هذا هذه هل هم هو هي يخص ينص
274d7970
d8d08e77ef0dbca2ad235e54
0 1562759d
belongs 4424aa93
forces 74e7e221
masud_ b1af214d
prog 2932705b
stat c7a3dc6c
words 9f99390f
الي a67bb81b
تز 464c60fa
خلي 59ca3028
طرفي 722ae415
كلمه 9dd64c44
مقات 0cb27144
وع 068318ee`)
