# Videoer, teksting, og hva som står om bilder etter at de er sendt

video-title = Videoer
video-text = Opptil { $max }. Kort er best: Juryen ser det første minuttet.
video-count = { $n ->
    [one] Her er det én video.
   *[other] Her er det { $n } videoer.
}
video-go = Legg til eller beskriv videoer
video-back = Tilbake til dokumentasjonen
video-add = Legg til en video
video-file = Videofil
video-working = Den blir kontrollert og lagt på plass
video-sum = { $done } av { $all } videoer har kommet fram
video-help = MP4 eller WebM, høyst { $max }. Det kan ta noen minutter; la siden være åpen til den har kommet fram.
video-clean = Sted, eier og apparat blir fjernet fra filen. Det som ses og høres, blir som det er.
video-send = Send videoen
video-save = Lagre svarene
video-number = Video { $n } av { $of }
video-kind-mp4 = MP4
video-kind-webm = WebM
video-size = { $n } MB
video-weight = { $kind }, { $size }. Ingenting lastes før du trykker på Spill av.
video-no-player = Last ned videoen
video-alt = Beskriv videoen
video-alt-help = For dem som ikke kan se den. Hva som skjer i den, og hvorfor det betyr noe.
video-credit = Hvem som har laget den, slik det skal stå
video-basis-help-unsure = Da er det bare du som ser videoen.
video-guardians-help = Til denne videoen, vist for juryen og i katalogen. Bare hvis barn kan gjenkjennes.
video-licence-help = Lisensen står ved videoen. Velg det de som har laget den, har sagt ja til; musikken teller også med.
video-until-help = Bare hvis samtykket slutter en bestemt dag. Etter den dagen er det bare du som ser videoen.
video-jury-sees = Juryen ser denne videoen.
video-jury-sees-not = Juryen ser ikke denne videoen.
video-lacks-alt = Skriv hva som skjer i den. De som ikke kan se den, trenger ordene.
video-lacks-credit = Skriv hvem som har laget den.
video-lacks-unsure = Du er ikke sikker på om menneskene i den kan vises. Spør dem, eller fjern videoen.
video-lacks-guardians = De foresatte til hvert eneste barn må ha sagt ja.
video-missing = Svar på alt det spørres om for video { $n }, eller fjern den
video-captions = Teksting
video-captions-help = En WebVTT-fil (.vtt), høyst { $max } kB: det som blir sagt, og lyder som betyr noe. Kommentarer i filen blir fjernet.
video-captions-there = Den er tekstet.
video-captions-none = Den er ikke tekstet. Døve, og alle uten hodetelefoner, trenger teksting.
video-captions-drop = Fjern tekstingen
video-poster = Stillbilde
video-poster-help = Vises til noen trykker på Spill av. JPEG, PNG, WebP eller GIF, høyst { $max } MB.
video-poster-drop = Fjern stillbildet
video-choose = Velg en video først
video-unknown = Filen er ikke en MP4- eller WebM-video. De fleste telefoner og programmer kan lagre eller dele som MP4.
video-quicktime = Det er en QuickTime-video (.mov), som ikke alle nettlesere viser. På en iPhone: Velg Innstillinger, Kamera, Formater, Mest kompatibel, eller lagre den som MP4.
video-broken = Videoen kom ikke helt fram eller er skadet. Prøv igjen.
video-too-large = Videoen er større enn { $max }, og mer er det ikke plass til. Gjør den kortere, eller lagre den mindre.
video-too-many = En nominasjon kan ha høyst { $max } videoer. Fjern en først.
video-full = Det er ikke plass til mer. Fjern først en video fra en av nominasjonene dine.
video-no-owner = Videoer tar plass, så noen må stå inne for dem: Lagre først utkastet med e-postadressen din.
video-elsewhere = Se den på { $platform }
video-elsewhere-text = Lenken fører bort herfra. Ingenting er lastet derfra.

captions-too-large = Tekstingen er større enn { $max } kB.
captions-not-text = Tekstingen er ikke tekst i UTF-8. Lagre filen som UTF-8, og send den på nytt.
captions-not-webvtt = Tekstingen er ikke WebVTT: Første linje må være WEBVTT. Programmer for teksting kan lagre SRT som WebVTT.
captions-empty = Ingenting blir sagt i tekstingen.
captions-times = På linje { $line } i tekstingen står det ikke to tider som 00:01.000 --> 00:03.500, med en tom linje før og etter det som blir sagt.

words-link = Endre hva som står om det
words-link-label = Endre hva som står om det: { $alt }
words-title = Hva som står om det
words-back = Tilbake
words-lead = Slik ble det sendt. Det du endrer her, gjelder med det samme og skrives i loggen.
words-today = I dag er det { $day }. Velger du en dag som har vært, fjernes det straks.
words-save = Endre det
words-alt-fault = Beskriv det med høyst { $max } tegn; ingen kan klare seg uten.
