# Spørgsmål om et koncept og de svar, der bliver stående på kortet.
questions-title = Spørgsmål
questions-text = Hvad du har spurgt om koncepter, og hvad andre spørger om jeres.
questions-none = Ingen spørgsmål
questions-none-text = På hvert koncept kan du spørge dem, der gjorde det.
questions-to-you = Andre spørger dig
questions-to-you-text = Disse koncepter er lavet af dine nomineringer. Dit svar går til en redaktør og står derefter på kortet uden dit navn.
questions-yours = Du har spurgt
questions-card = Spørgsmål og svar
questions-card-none = Ingen har spurgt endnu.
question-ask-title = Spørg dem, der gjorde det
question-ask-lead = Dit spørgsmål går til de biblioteker, konceptet er lavet af. Når det er besvaret, og en redaktør har set på det, står spørgsmål og svar på kortet for alle.
question-yours = Dit spørgsmål
question-help = Højst { $max } tegn. Skriv, hvad du mangler at vide for at beslutte jer eller komme i gang.
question-privacy = Dit navn vises ikke for nogen. Udelad navne og adresser.
question-send = Send spørgsmålet
question-blank = Skriv dit spørgsmål
question-too-long = Skriv højst { $max } tegn
question-too-many = { $max } af dine spørgsmål venter på svar. Tag et af dem tilbage, eller vent på svar.
question-asked-on = Spurgt { $date }
question-answer = Svar
question-answer-help = Højst { $max } tegn, som du ville fortælle det til en kollega.
question-answer-send = Gem svaret
question-answer-kept = Dit svar venter på en redaktør. Du kan stadig ændre det.
question-answer-blank = Skriv et svar
question-take-back = Tag spørgsmålet tilbage
question-stage-asked = Venter på svar
question-stage-answered = Besvaret, en redaktør ser på det
question-stage-shown = På kortet
question-stage-put-aside = Vises ikke på kortet
question-stage-taken-back = Taget tilbage
questions-waiting = { $n ->
    [one] Ét spørgsmål om et koncept venter.
   *[other] { $n } spørgsmål om koncepter venter.
}
questions-judge = Spørgsmål om koncepter
questions-judge-lead = Vis et spørgsmål med sit svar på kortet, svar selv, hvor ingen anden kan, eller læg det til side og skriv hvorfor.
questions-judge-none = Intet spørgsmål venter
questions-judge-none-text = Nye bliver meldt på redaktørens bord.
questions-judge-answer-help = Sådan som det skal stå på kortet. Du må gerne rette i det.
questions-judge-show = Vis på kortet
questions-judge-reason = Hvorfor det ikke vises
questions-judge-no-reason = Skriv hvorfor: Den, der spurgte, læser det
questions-judge-aside = Læg til side
error-question-settled-title = Spørgsmålet er afgjort
error-question-settled-text = Det er i mellemtiden blevet vist, lagt til side eller taget tilbage. Intet er ændret.
mail-kind-question = Om et spørgsmål til et koncept
mail-question-subject-asked = Et bibliotek spørger til jeres koncept
mail-question-body-asked =
    Nogen har et spørgsmål om »{ $title }«, som er lavet af jeres nominering.

    Læs og besvar det her:

    { $link }

    Opslag
mail-question-subject-shown = Dit spørgsmål er besvaret
mail-question-body-shown =
    Dit spørgsmål om »{ $title }« er besvaret. Spørgsmål og svar står på kortet:

    { $link }

    Opslag
mail-question-subject-put-aside = Om dit spørgsmål
mail-question-body-put-aside =
    En redaktør har set på dit spørgsmål om »{ $title }« og viser det ikke på kortet. Hvorfor, kan du læse her:

    { $link }

    Opslag
