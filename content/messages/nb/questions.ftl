# Spørsmål om et konsept og svarene som blir stående på kortet.
questions-title = Spørsmål
questions-text = Hva du har spurt om konsepter, og hva andre spør om deres.
questions-none = Ingen spørsmål
questions-none-text = På hvert konsept kan du spørre dem som gjorde det.
questions-to-you = Andre spør deg
questions-to-you-text = Disse konseptene er laget av nominasjonene dine. Svaret ditt går til en redaktør og står deretter på kortet uten navnet ditt.
questions-yours = Du har spurt
questions-card = Spørsmål og svar
questions-card-none = Ingen har spurt ennå.
question-ask-title = Spør dem som gjorde det
question-ask-lead = Spørsmålet ditt går til bibliotekene konseptet er laget av. Når det er besvart og en redaktør har sett på det, står spørsmål og svar på kortet for alle.
question-yours = Spørsmålet ditt
question-help = Høyst { $max } tegn. Skriv hva dere trenger å vite for å bestemme dere eller komme i gang.
question-privacy = Navnet ditt vises ikke for noen. Utelat navn og adresser.
question-send = Send spørsmålet
question-blank = Skriv spørsmålet ditt
question-too-long = Skriv høyst { $max } tegn
question-too-many = { $max } av spørsmålene dine venter på svar. Trekk tilbake ett av dem, eller vent på svar.
question-asked-on = Spurt { $date }
question-answer = Svar
question-answer-help = Høyst { $max } tegn, slik du ville fortalt det til en kollega.
question-answer-send = Lagre svaret
question-answer-kept = Svaret ditt venter på en redaktør. Du kan fortsatt endre det.
question-answer-blank = Skriv et svar
question-take-back = Trekk tilbake spørsmålet
question-stage-asked = Venter på svar
question-stage-answered = Besvart, en redaktør ser på det
question-stage-shown = På kortet
question-stage-put-aside = Vises ikke på kortet
question-stage-taken-back = Trukket tilbake
questions-waiting = { $n ->
    [one] Ett spørsmål om et konsept venter.
   *[other] { $n } spørsmål om konsepter venter.
}
questions-judge = Spørsmål om konsepter
questions-judge-lead = Vis et spørsmål med svaret på kortet, svar selv der ingen andre kan, eller legg det til side og skriv hvorfor.
questions-judge-none = Ingen spørsmål venter
questions-judge-none-text = Nye blir meldt på redaktørens bord.
questions-judge-answer-help = Slik det skal stå på kortet. Du kan rette i det.
questions-judge-show = Vis på kortet
questions-judge-reason = Hvorfor det ikke vises
questions-judge-no-reason = Skriv hvorfor: Den som spurte, leser det
questions-judge-aside = Legg til side
error-question-settled-title = Spørsmålet er avgjort
error-question-settled-text = Det er i mellomtiden blitt vist, lagt til side eller trukket tilbake. Ingenting er endret.
mail-kind-question = Om et spørsmål til et konsept
mail-question-subject-asked = Et bibliotek spør om konseptet deres
mail-question-body-asked =
    Noen har et spørsmål om «{ $title }», som er laget av nominasjonen deres.

    Les og svar her:

    { $link }

    Opslag
mail-question-subject-shown = Spørsmålet ditt er besvart
mail-question-body-shown =
    Spørsmålet ditt om «{ $title }» er besvart. Spørsmål og svar står på kortet:

    { $link }

    Opslag
mail-question-subject-put-aside = Om spørsmålet ditt
mail-question-body-put-aside =
    En redaktør har sett på spørsmålet ditt om «{ $title }» og viser det ikke på kortet. Hvorfor kan du lese her:

    { $link }

    Opslag
