sign-in-title = Sign in
sign-in-lead = No password. We send you a link and a code that work for ten minutes.
sign-in-email = Your e-mail address
sign-in-email-help = We use it for this and for news about what you have sent us, nothing else.
sign-in-send = Send me a link
email-not-an-address = Write an e-mail address such as mette@library.example.
sign-in-sent-title = Look in your mail
sign-in-sent-lead = If the address is right, a mail is on its way with a link and a code.
sign-in-sent-text = Open the link in this browser. On another device, type the code from the mail here instead. Both work for ten minutes.
sign-in-code = Code from the mail
sign-in-code-help = Six digits.
sign-in-use-code = Use the code
sign-in-wrong-code = That is not the code we sent. Look at the newest mail and type all six digits.
sign-in-again = Ask for a new link
sign-in-continue-title = Nearly there
sign-in-continue-lead = Press the button to sign in. We ask because mail programs open links by themselves.
sign-in-continue = Continue
sign-in-other-title = This is another browser
sign-in-other-lead = For your safety the link works only in the browser where you asked for it. Open it there, or type the code from the mail there.
sign-in-void-title = This link no longer works
sign-in-void-lead = Links and codes work once, for ten minutes, and a newer one replaces an older one. Nothing is lost.
sign-out = Sign out
mail-sign-in-subject = { $code } is your code for Opslag
mail-sign-in-body =
    Hello

    Open this link in the browser where you asked for it, and press Continue:
    { $link }

    Or type this code there: { $code }

    Both work once, for ten minutes. If you did not ask for them, you need do nothing.

    Opslag
my-title = My page
my-heading = Hello, { $name }
my-nominations = My nominations
my-nominations-text = Drafts, what you have sent, and where it stands.
my-door-juror = Nominations to score
my-door-text-juror = Read blind, score by the rubric, one at a time.
my-door-chair = Jury results
my-door-text-chair = The ranking, and the decisions that are waiting.
my-door-editor = Concept cards
my-door-text-editor = Turn the best nominations into cards others can use.
my-door-organiser = The season
my-door-text-organiser = Numbers, reports and polls.
my-door-operator = Run the show
my-door-text-operator = Close the poll, reveal the winner.
