# Videor, undertexter och vad som står om bilder efter att de har skickats

video-title = Videor
video-text = Upp till { $max }. Kort är bäst: juryn ser den första minuten.
video-count = { $n ->
    [one] Det finns en video.
   *[other] Det finns { $n } videor.
}
video-go = Lägg till eller beskriv videor
video-back = Tillbaka till underlaget
video-add = Lägg till en video
video-file = Videofil
video-working = Den kontrolleras och läggs på plats
video-sum = { $done } av { $all } videor har kommit fram
video-help = MP4 eller WebM, högst { $max }. Det kan ta några minuter; låt sidan vara öppen tills den har kommit fram.
video-clean = Plats, ägare och apparat tas bort ur filen. Det som syns och hörs förblir som det är.
video-send = Skicka videon
video-save = Spara svaren
video-number = Video { $n } av { $of }
video-kind-mp4 = MP4
video-kind-webm = WebM
video-size = { $n } MB
video-weight = { $kind }, { $size }. Inget laddas ner förrän du spelar upp.
video-no-player = Ladda ner videon
video-alt = Beskriv videon
video-alt-help = För dem som inte kan se den. Vad som händer i den och varför det betyder något.
video-credit = Vem som har gjort den, som det ska stå
video-basis-help-unsure = Då ser ingen annan än du videon.
video-guardians-help = Till den här videon, visad för juryn och i katalogen. Bara om barn kan kännas igen.
video-licence-help = Licensen står vid videon. Välj det som de som har gjort den har gått med på; musik räknas också.
video-until-help = Bara om samtycket upphör en viss dag. Efter den dagen ser ingen annan än du videon.
video-jury-sees = Juryn ser videon.
video-jury-sees-not = Juryn ser inte videon.
video-lacks-alt = Skriv vad som händer i den. De som inte kan se den behöver orden.
video-lacks-credit = Skriv vem som har gjort den.
video-lacks-unsure = Du är inte säker på om människorna i den får visas. Fråga dem, eller ta bort videon.
video-lacks-guardians = Varje barns vårdnadshavare måste ha sagt ja.
video-missing = Svara på allt som frågas om video { $n }, eller ta bort den
video-captions = Undertexter
video-captions-help = En WebVTT-fil (.vtt), högst { $max } kB: det som sägs och ljud som betyder något. Kommentarer i filen tas bort.
video-captions-there = Den har undertexter.
video-captions-none = Den har inga undertexter. Döva, och alla utan hörlurar, behöver dem.
video-captions-drop = Ta bort undertexterna
video-poster = Stillbild
video-poster-help = Visas tills någon spelar upp videon. JPEG, PNG, WebP eller GIF, högst { $max } MB.
video-poster-drop = Ta bort stillbilden
video-choose = Välj en video först
video-unknown = Filen är ingen MP4- eller WebM-video. De flesta telefoner och program kan spara eller dela som MP4.
video-quicktime = Det är en QuickTime-video (.mov), som inte alla webbläsare visar. På en iPhone: välj Inställningar, Kamera, Format, Mest kompatibla, eller spara den som MP4.
video-broken = Videon kom inte fram hel eller är skadad. Försök igen.
video-too-large = Videon är större än { $max }, och mer finns det inte plats för. Gör den kortare, eller spara den mindre.
video-too-many = En nominering kan ha högst { $max } videor. Ta bort en först.
video-full = Det finns inte plats för fler. Ta först bort en video från någon av dina nomineringar.
video-no-owner = Videor tar plats, så någon måste stå för dem: spara först utkastet med din e-postadress.
video-elsewhere = Se den på { $platform }
video-elsewhere-text = Länken leder bort härifrån. Inget har laddats därifrån.

captions-too-large = Undertexterna är större än { $max } kB.
captions-not-text = Undertexterna är inte text i UTF-8. Spara filen som UTF-8 och skicka den igen.
captions-not-webvtt = Undertexterna är inte WebVTT: första raden måste vara WEBVTT. Textningsprogram kan spara SRT som WebVTT.
captions-empty = Inget sägs i undertexterna.
captions-times = På rad { $line } i undertexterna står det inte två tider som 00:01.000 --> 00:03.500 med en tom rad före och efter det som sägs.

words-link = Ändra vad som står om den
words-link-label = Ändra vad som står om den: { $alt }
words-title = Vad som står om den
words-back = Tillbaka
words-lead = Så här skickades den. Det du ändrar här gäller genast och noteras i loggen.
words-today = I dag är det { $day }. En dag som har passerat tar bort den genast.
words-save = Ändra
words-alt-fault = Beskriv den med högst { $max } tecken; beskrivningen behövs för alla.
