"""The wordings that are listened for first.

A grammar that holds everything the voice model holds is too wide for a small acoustic model: it
hears "no" as "ow". So the commonest wordings stand here, in no order. Only those are taken whose
intent the locale's model itself names; the slot values come from the model, their shortest first.
"""

# "no thank you" isn't among them: under noise, "not sure" sounds like it; nor is "no i haven't",
# which "my chest hurts" and "i don't know" sound like, nor its like without the no; nor "none of
# those", which a "not sure" was taken for, and the other long denials, which noise sounds like.
ANSWERS = """
yes / yeah / yep / yup / yes please / yes i do / yes i am / yes i have / sure / i do / i am
i have / i think so / that's right / correct / definitely / of course / yes that's me / absolutely
no / nope / nah / no i don't / no i'm not / no never / never
not sure / i'm not sure / i don't know / maybe / perhaps / possibly / i don't think so / no idea
not that i know of / i can't remember / i'm not certain / i have no idea / i might / could be
it depends / probably / probably not / i guess so / i suppose so / sort of / a little / sometimes
hard to say / i couldn't say / i'm unsure / unsure / i don't remember / who knows / kind of
not really / i used to / a bit / i think not / maybe not / perhaps not / i'm not really sure
i doubt it / i'm not quite sure / i don't really know / not as far as i know / might be
"""
# Held against the answers, so that a "stop" isn't taken for a "no". Those that sound like "no"
# themselves ("go on", "home") would cost every other "no", and stand with the rest.
BRIEF_CONTROLS = """
stop / exit / cancel / help / repeat / repeat that / start over / pause / skip / why / quit / again
"""
# The commonest of what is no denial, held against one by the same means.
RIVALS = """
yes / yeah / yep / yes i do / yes i am / yes i have / not sure / i'm not sure / i don't know / maybe
i don't think so / probably / stop / help / repeat that
"""
CONTROLS = """
goodbye / never mind / help me / say that again / pardon / go back / previous / restart / wait
hold on / resume / continue / next / go on / home / main menu / why do you ask / tell me more
done / i'm done / slower / faster / more time / it hurts / i feel dizzy / that hurts / what
"""
REQUESTS = """
start the safety check / safety check / check me / is it safe for me
is massage safe for me / can i have a massage
what are the benefits / benefits / tell me the benefits / what is massage / tell me about massage
what is back massage / tell me about back massage / who should avoid massage
who should not have a massage / start the routine / start the massage / guided routine
guide me through a massage / massage me / what's your source / where does this come from
who wrote the article / do you keep my answers / privacy / forget me / is that true
what is the evidence / should i see a doctor / how long is left / what comes next / now what
seated / without a ball / breathing only / more / explain / next one / sources
"""
HAVING = "i have / i've got / i have a / i'm / i'm on / i take"
BEING = "i'm"
HAVING_SYMPTOM = "i have / i've got"
DENYING = """
i'm not / no i'm not / i don't have / no i don't have / i don't have a / i don't take / i'm not on
"""


def wordings(text: str) -> tuple[tuple[str, ...], ...]:
    """Return the wordings of such a text as words."""
    lines = text.strip().splitlines()
    return tuple(tuple(part.split()) for line in lines for part in line.split(" / "))
