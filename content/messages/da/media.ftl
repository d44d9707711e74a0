# Videoer, undertekster, og hvad der står om billeder efter de er sendt

video-title = Videoer
video-text = Op til { $max }. Kort er bedst: juryen ser det første minut.
video-count = { $n ->
    [one] Der er én video.
   *[other] Der er { $n } videoer.
}
video-go = Tilføj eller beskriv videoer
video-back = Tilbage til dokumentationen
video-add = Tilføj en video
video-file = Videofil
video-working = Den ses efter og lægges på plads
video-sum = { $done } af { $all } videoer er nået frem
video-help = MP4 eller WebM, højst { $max }. Det kan tage nogle minutter; lad siden være åben, til den er nået frem.
video-clean = Sted, ejer og apparat bliver fjernet fra filen. Det, der ses og høres, bliver, som det er.
video-send = Send videoen
video-save = Gem svarene
video-number = Video { $n } af { $of }
video-kind-mp4 = MP4
video-kind-webm = WebM
video-size = { $n } MB
video-weight = { $kind }, { $size }. Intet bliver hentet, før du trykker på afspil.
video-no-player = Hent videoen
video-alt = Beskriv videoen
video-alt-help = For dem, der ikke kan se den. Hvad der sker i den, og hvorfor det betyder noget.
video-credit = Hvem der har lavet den, som det skal stå
video-basis-help-unsure = Så er det kun dig, der ser videoen.
video-guardians-help = Til denne video, vist for juryen og i kataloget. Kun hvis børn kan genkendes.
video-licence-help = Licensen står ved videoen. Vælg det, som de, der har lavet den, er gået med til; musik tæller med.
video-until-help = Kun hvis samtykket slutter en bestemt dag. Efter den dag er det kun dig, der ser videoen.
video-jury-sees = Juryen ser denne video.
video-jury-sees-not = Juryen ser ikke denne video.
video-lacks-alt = Skriv, hvad der sker i den. De, der ikke kan se den, har brug for ordene.
video-lacks-credit = Skriv, hvem der har lavet den.
video-lacks-unsure = Du er ikke sikker på, om menneskene i den må vises. Spørg dem, eller fjern videoen.
video-lacks-guardians = Hvert barns forældre eller værge skal have sagt ja.
video-missing = Svar på alt, hvad der bliver spurgt om for video { $n }, eller fjern den
video-captions = Undertekster
video-captions-help = En WebVTT-fil (.vtt), højst { $max } kB: det, der bliver sagt, og lyde, der betyder noget. Kommentarer i filen bliver fjernet.
video-captions-there = Den har undertekster.
video-captions-none = Den har ingen undertekster. Døve, og alle uden høretelefoner, har brug for dem.
video-captions-drop = Fjern underteksterne
video-poster = Stillbillede
video-poster-help = Vises, til nogen trykker på afspil. JPEG, PNG, WebP eller GIF, højst { $max } MB.
video-poster-drop = Fjern stillbilledet
video-choose = Vælg først en video
video-unknown = Filen er ikke en MP4- eller WebM-video. De fleste telefoner og programmer kan gemme eller dele som MP4.
video-quicktime = Det er en QuickTime-video (.mov), som ikke alle browsere viser. På en iPhone: vælg Indstillinger, Kamera, Formater, Mest kompatibelt, eller gem den som MP4.
video-broken = Videoen nåede ikke hel frem eller er beskadiget. Prøv igen.
video-too-large = Videoen er større end { $max }, og mere er der ikke plads til. Gør den kortere, eller gem den mindre.
video-too-many = En nominering kan højst have { $max } videoer. Fjern en først.
video-full = Der er ikke plads til mere. Fjern først en video fra en af dine nomineringer.
video-no-owner = Videoer fylder, så nogen må stå inde for dem: gem først kladden med din e-mailadresse.
video-elsewhere = Se den på { $platform }
video-elsewhere-text = Linket fører væk herfra. Intet er hentet derfra.

captions-too-large = Underteksterne er større end { $max } kB.
captions-not-text = Underteksterne er ikke tekst i UTF-8. Gem filen som UTF-8, og send den igen.
captions-not-webvtt = Underteksterne er ikke WebVTT: første linje skal være WEBVTT. Programmer til undertekster kan gemme SRT som WebVTT.
captions-empty = Der bliver ikke sagt noget i underteksterne.
captions-times = På linje { $line } i underteksterne står der ikke to tider som 00:01.000 --> 00:03.500 med en tom linje før og efter det, der bliver sagt.

words-link = Ret, hvad der står om det
words-link-label = Ret, hvad der står om det: { $alt }
words-title = Hvad der står om det
words-back = Tilbage
words-lead = Sådan blev det sendt. Det, du retter her, gælder straks og bliver skrevet i loggen.
words-today = I dag er det { $day }. En dag, der er gået, fjerner det straks.
words-save = Ret det
words-alt-fault = Beskriv det med højst { $max } tegn; ingen kan undvære det.
