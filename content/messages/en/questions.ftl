# Questions about a concept, and the answers that stay on its card.
questions-title = Questions
questions-text = What you asked about concepts, and what others ask about yours.
questions-none = No questions
questions-none-text = On each concept you can ask those who did it.
questions-to-you = Others ask you
questions-to-you-text = These concepts were made of your nominations. Your answer goes to an editor, and then stands on the card without your name.
questions-yours = You asked
questions-card = Questions and answers
questions-card-none = Nobody has asked yet.
question-ask-title = Ask those who did it
question-ask-lead = Your question goes to the libraries this concept was made of. Once it is answered and an editor has looked at it, question and answer stand on the card for everybody.
question-yours = Your question
question-help = At most { $max } characters. Say what you need to know to decide or to begin.
question-privacy = Your name is not shown to anybody. Leave out names and addresses.
question-send = Send the question
question-blank = Write your question
question-too-long = Write at most { $max } characters
question-too-many = { $max } of your questions wait for an answer. Take one back, or wait for an answer.
question-asked-on = Asked on { $date }
question-answer = Answer
question-answer-help = At most { $max } characters, as you would tell a colleague.
question-answer-send = Keep the answer
question-answer-kept = Your answer waits for an editor. You can still change it.
question-answer-blank = Write an answer
question-take-back = Take the question back
question-stage-asked = Waits for an answer
question-stage-answered = Answered, an editor looks at it
question-stage-shown = On the card
question-stage-put-aside = Not shown on the card
question-stage-taken-back = Taken back
questions-waiting = { $n ->
    [one] One question about a concept waits.
   *[other] { $n } questions about concepts wait.
}
questions-judge = Questions about concepts
questions-judge-lead = Show a question with its answer on the card, answer it yourself where nobody else can, or put it aside and say why.
questions-judge-none = No question waits
questions-judge-none-text = New ones are told on the desk.
questions-judge-answer-help = As it will stand on the card. You may mend it.
questions-judge-show = Show on the card
questions-judge-reason = Why it is not shown
questions-judge-no-reason = Say why: whoever asked reads it
questions-judge-aside = Put aside
error-question-settled-title = Somebody has settled this question
error-question-settled-text = It was shown, put aside or taken back meanwhile. Nothing was changed.
mail-kind-question = About a question on a concept
mail-question-subject-asked = A library asks about your concept
mail-question-body-asked =
    Somebody has a question about “{ $title }”, which was made of your nomination.

    Read and answer it here:

    { $link }

    Opslag
mail-question-subject-shown = Your question is answered
mail-question-body-shown =
    Your question about “{ $title }” is answered. Question and answer stand on the card:

    { $link }

    Opslag
mail-question-subject-put-aside = About your question
mail-question-body-put-aside =
    An editor has looked at your question about “{ $title }” and does not show it on the card. Why, you read here:

    { $link }

    Opslag
