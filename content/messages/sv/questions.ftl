# Frågor om ett koncept och svaren som står kvar på kortet.
questions-title = Frågor
questions-text = Vad du har frågat om koncept och vad andra frågar om era.
questions-none = Inga frågor
questions-none-text = På varje koncept kan du fråga dem som gjorde det.
questions-to-you = Andra frågar dig
questions-to-you-text = De här koncepten bygger på dina nomineringar. Ditt svar går till en redaktör och står sedan på kortet utan ditt namn.
questions-yours = Du har frågat
questions-card = Frågor och svar
questions-card-none = Ingen har frågat ännu.
question-ask-title = Fråga dem som gjorde det
question-ask-lead = Din fråga går till de bibliotek som konceptet bygger på. När den är besvarad och en redaktör har tittat på den står fråga och svar på kortet för alla.
question-yours = Din fråga
question-help = Högst { $max } tecken. Skriv vad ni behöver veta för att bestämma er eller komma i gång.
question-privacy = Ditt namn visas inte för någon. Utelämna namn och adresser.
question-send = Skicka frågan
question-blank = Skriv din fråga
question-too-long = Skriv högst { $max } tecken
question-too-many = { $max } av dina frågor väntar på svar. Dra tillbaka en av dem eller vänta på svar.
question-asked-on = Frågad { $date }
question-answer = Svar
question-answer-help = Högst { $max } tecken, som du skulle berätta det för en kollega.
question-answer-send = Spara svaret
question-answer-kept = Ditt svar väntar på en redaktör. Du kan fortfarande ändra det.
question-answer-blank = Skriv ett svar
question-take-back = Dra tillbaka frågan
question-stage-asked = Väntar på svar
question-stage-answered = Besvarad, en redaktör tittar på den
question-stage-shown = På kortet
question-stage-put-aside = Visas inte på kortet
question-stage-taken-back = Tillbakadragen
questions-waiting = { $n ->
    [one] En fråga om ett koncept väntar.
   *[other] { $n } frågor om koncept väntar.
}
questions-judge = Frågor om koncept
questions-judge-lead = Visa en fråga med sitt svar på kortet, svara själv där ingen annan kan, eller lägg den åt sidan och skriv varför.
questions-judge-none = Ingen fråga väntar
questions-judge-none-text = Nya meddelas på redaktörens bord.
questions-judge-answer-help = Så som det ska stå på kortet. Du får gärna rätta i det.
questions-judge-show = Visa på kortet
questions-judge-reason = Varför den inte visas
questions-judge-no-reason = Skriv varför: den som frågade läser det
questions-judge-aside = Lägg åt sidan
error-question-settled-title = Frågan är redan avgjord
error-question-settled-text = Den har under tiden visats, lagts åt sidan eller dragits tillbaka. Inget har ändrats.
mail-kind-question = Om en fråga om ett koncept
mail-question-subject-asked = Ett bibliotek frågar om ert koncept
mail-question-body-asked =
    Någon har en fråga om ”{ $title }”, som bygger på er nominering.

    Läs och besvara den här:

    { $link }

    Opslag
mail-question-subject-shown = Din fråga är besvarad
mail-question-body-shown =
    Din fråga om ”{ $title }” är besvarad. Fråga och svar står på kortet:

    { $link }

    Opslag
mail-question-subject-put-aside = Om din fråga
mail-question-body-put-aside =
    En redaktör har tittat på din fråga om ”{ $title }” och visar den inte på kortet. Varför kan du läsa här:

    { $link }

    Opslag
