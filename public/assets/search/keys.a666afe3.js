mithaqSearch("keys",`ar rtl arabic
en ltr
72 32
agreements countries organisations people articles pages
ٱا ىي یي ةه کك øo łl đd ðd ħh ŧt ıi æae œoe þth ßss ςσ
bbpبپבпбβπ ttتطثתטтτθ ddدذضדдδ sszسصزژظشסצזשсзшщжцσζ jjجچч kkcqgكقغگקכгкκγ hhحهخחהхχ rrرړרрρ llلלлλ mmمמмμ nnنںנнν ffvفڤвφ
shs chs khh ghk tht dhd zhs phf
a about all an and any anything are as at be been between by clause concerning did do does every everything for from had has have he her his how i in into is it its me not of on or regarding she some than that the their there these they this those to was we were what when where which who whom whose why with year you التي الذي الذين الي ام ان او اي اين بشان بعد بعض بند بنود بين تلك ثم حول ذلك سنه شي عام علي عن عند غير في قبل قد كان كانت كل كم كيف لا لم لماذا لن ما ماذا متي مع من نص هذا هذه هل هم هو هي يخص ينص
274d7970
13b84f38cc454b04df6fa046
0 fbce9172
bea 85b04fb5
fir 7f815f10
lists 0ff16367
pr ceb59df3
sinor c5a7b194
whate d9504c4f
اطي 1a89eb77
تجدي ec1e4f6b
حص b6ec6aac
شيخ_مشعل_احمد_ e2cc69e4
قطر_توكد_ن 1cd6ca0e
مصدرا bc537374
هو 0bf9259c
يلخصه 6b4418f7`)
