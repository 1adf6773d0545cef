"""The shape of everything the skill says around its entries, one group for each part of the talk.

A field's comment says when it is spoken and which ``{places}`` it may use. ``Sentence`` where
one sentence is meant, ``Passage`` where several may follow each other. The group's last
words are a question wherever the session stays open.
"""

from __future__ import annotations

from skill.content.text import Passage, Sentence
from skill.content.words import Words


class GeneralWords(Words):
    """Opening, closing, facts about the skill, and what is said when nothing was asked."""

    invocation_name: str
    welcome: Passage  # the skill's name, three phrases to say, a question; 45 words at most
    welcome_again: Passage  # shorter, for "home" and for somebody who has been here before
    notice: Sentence  # once a session, before the first health content: this is educational
    which: Sentence  # the welcome's open question: which of the three things?
    what_next: Sentence  # an open question, never a yes/no one; a no to it says goodbye
    what_next_reprompt: Passage  # two or three phrases to say, then the question
    goodbye: Sentence  # two words at most
    apology: Passage  # an unexpected fault ended the session; its first sentence: emergencies
    not_understood: Passage  # a request that cannot be read at all; ends the session
    started_afresh: Sentence  # the place in the talk was lost
    about: Passage  # what back massage is, and what it is for
    about_more: Passage  # how it works; who should be careful
    about_brief: Sentence
    source: Passage  # which article, what was added to it, and how to tell
    source_brief: Sentence
    privacy: Passage  # what is kept (no health answer), and Amazon's own voice history
    privacy_memory: Passage  # after it, where something is remembered between sessions
    privacy_brief: Sentence
    forgotten: Passage  # what was remembered is deleted
    nothing_to_forget: Passage  # nothing is ever remembered here
    professional: Passage  # whom to see for what
    professional_brief: Sentence
    all_right: Sentence  # no to something that was offered
    no_hurry: Sentence  # not sure about something that was offered
    nothing_before: Sentence  # go back, where there is nothing to go back to
    gone_back: Sentence  # leads into what was open before a wrong turn
    glad: Sentence  # the listener says that all is well
    thanked: Passage  # variants: an answer to thanks
    praised: Passage  # variants: an answer to praise
    offer_benefits: Sentence  # yes/no: go through the benefits?
    offer_reasons: Sentence  # yes/no: say who should avoid it?
    offer_evidence: Sentence  # yes/no: say what research found?
    offer_more: Sentence  # yes/no: more on the topic that was just answered?
    offer_breathing: Sentence  # yes/no: a calm exercise, where massage has to wait
    repeat_condition: Passage  # repeat after a condition question: it was not kept, ask again
    sounded_like_yes: Sentence  # it may have been a yes: a plain one is needed, and wanted
    sounded_like_no: Sentence
    fallback_first: Passage  # rephrases
    fallback_second: Passage  # gives examples
    fallback_last: Passage  # says a graceful goodbye; ends the session


class HelpWords(Words):
    """Help in each state; every one is preceded by ``emergency`` and followed by the question."""

    emergency: Sentence  # {number}: one short sentence
    menu: Passage
    benefits: Passage
    reasons: Passage
    check: Passage
    self_check: Passage
    after: Passage  # after a yes or a not sure
    choice: Passage  # breathing only, or a new check
    offer: Passage
    routine: Passage
    resuming: Passage  # whether it is still the same person
    leaving: Passage  # whether to leave a step of the routine


class BrowsingWords(Words):
    """Walking through the benefits and through the reasons to avoid massage."""

    benefits_title: str  # of a card
    benefits_first: Sentence  # {count} benefits in all; leads into the first group
    benefits_further: Sentence  # {count} more; leads into a later group
    place: Sentence  # {nth}: leads into one thing of a list, so that it can be chosen
    benefits_brief: Sentence  # {names}: all of them in one sentence
    benefits_go_on: Sentence  # yes/no: go on with the others?
    benefits_choose: Sentence  # open question: which one to hear more about?
    benefits_reprompt: Passage  # how to choose or go on, with phrases; a question last
    benefits_past_end: Sentence
    benefits_past_start: Sentence
    benefit_which: Passage  # {names}: which benefit was meant? (none or an unknown one named)
    benefit_evidence_offer: Sentence  # yes/no: say how sure research is?
    benefit_detail_offer: Sentence  # yes/no, after the evidence: say what the article says?
    benefit_next: Sentence  # {name}: yes/no: go on to that benefit?
    benefit_exhausted: Sentence  # everything on this benefit has been said
    evidence_title: str
    evidence_general: Passage  # how sure overall, when no benefit is named
    reasons_title: str
    reasons_first: Sentence  # {count} groups of people in the article; leads into the first group
    reasons_further: Sentence  # {count} more
    reasons_brief: Sentence  # {names}
    reasons_go_on: Sentence  # yes/no
    reasons_check: Sentence  # yes/no after the last group: go through the safety check?
    reasons_check_hint: Sentence  # a one-shot's end: how to start the safety check later
    reasons_reprompt: Passage
    reasons_past_end: Sentence
    reasons_past_start: Sentence
    about_title: str
    source_title: str
    privacy_title: str
    professional_title: str


class ConditionWords(Words):
    """A condition that is asked about, stated or denied outside the check."""

    unknown: Passage  # not known to the skill: never fine, ask a professional
    denied: Passage  # {nothing}: thanks, nothing kept; how to start the check
    ends_routine: Sentence  # it was said at the routine's offer or in the routine: no massage now
    refused: Passage  # a professional has said no: do as they say


class CheckWords(Words):
    """The safety check by interview."""

    before_routine: Sentence  # the routine was asked for: the check comes first
    preface: Passage  # {number} emergency sentence; nothing is kept; say yes, no or not sure
    moving_on: Passage  # variants, one used after each no; two or three words each
    answer_with: Sentence  # please say yes, no, or not sure; said in reprompts and rephrasings
    back_to: Passage  # variants: lead back to the pending question after another one
    not_heard: Sentence  # the answer was not understood; the question is put in other words
    own_answer: Sentence  # a denial for somebody else, for another time, or hedged: asked again
    take_your_time: Sentence  # pause
    routine_later: Sentence  # the routine comes after the check
    one_by_one: Sentence  # another of the six was denied: each is asked in turn
    first_question: Sentence  # previous at the first question
    place: Sentence  # {number} {count}: which of the questions this is
    heard_yes: Sentence  # {name}
    heard_not_sure: Sentence  # {name}
    heard_named: Sentence  # {name}: named while another one was asked
    heard_unknown: Passage  # an unknown condition was named
    heard_nothing: Sentence  # {name}: twice not understood, taken as not sure
    until_checked: Sentence  # no massage until somebody qualified has said yes
    go_back: Sentence  # say «go back» if I misheard
    after_reprompt: Passage  # how to go back; then the offer of the breathing exercise
    after_again: Passage  # repeat after an outcome: that it stopped
    after_why: Passage  # why after an outcome: in general, as nothing is kept
    none_came_up: Passage  # {count}: all no: not medical clearance; three or four other reasons


class SelfCheckWords(Words):
    """The safety check that asks for no answer about health, only whether to go on."""

    preface: Passage  # {number} emergency; no need to tell me; I only ask whether to go on
    first: Sentence  # {count}: leads into the first group of reasons
    further: Sentence  # {count}
    instruction: Sentence  # if any applies, or you're unsure, ask a professional first
    go_on: Sentence  # yes/no: shall I go on?
    rephrased: Sentence  # the same in other words
    answer_with: Sentence  # for the reprompt
    why: Sentence  # why it is read out
    no_need_to_tell: Sentence  # a condition was denied: no need to tell
    stopped: Passage  # no, not sure or no answer: ask a professional first
    went_on: Passage  # after the last group: your own decision, no medical clearance


class AlarmWords(Words):
    """A red flag was heard; the session stays open until somebody says stop.

    The passages follow the country's sentence: the number, or where to go today.
    """

    emergency: Passage  # the skill can't call; stop what you're doing
    overdose: Passage  # {crisis}: also if all seems well; the crisis line after it
    crisis: Passage  # {number}: kind and short; the emergency number if it may happen now
    urgent: Passage  # stop; the number if it gets worse
    unclear: Passage  # {number}: sudden or severe: the number; otherwise a doctor today
    misheard: Sentence  # say «go back»
    with_you: Sentence  # yes/no: is somebody there?
    with_you_yes: Passage  # {number}: ask them to call
    with_you_no: Passage  # {number}: the number again, and the phone on speaker
    help_coming: Passage  # {number}: somebody has called: what to do while waiting
    again: Sentence  # yes/no: shall I say it again?
    no_again: Sentence  # no to that: what to do while waiting
    went_back: Sentence  # it was misheard
    denied: Sentence  # {number}: a red flag was denied: if that changes
    conditional: Sentence  # {number}: about the past or in general: if it's happening now
    near_wait: Sentence  # not understood, but near a red flag
    near: Sentence  # {number}: whom to call, should it be one
    near_named: Sentence  # {name} {number}: that one symptom is likeliest, or any other is one
    near_named_today: Sentence  # {name}: one that needs a doctor; where to go and ``near`` follow
    near_named_question: Sentence  # yes/no: is it one of those?
    near_crisis: Sentence  # near a wish to die; whom to call follows
    near_question: Sentence  # yes/no: is it?
    near_new_question: Sentence  # yes/no: is it new or worse, where it may be for a doctor today?
    near_crisis_question: Sentence  # yes/no: does it feel like that?
    near_slight: Sentence  # neither sudden nor severe: a doctor, if it's new
    near_old: Sentence  # neither new nor worse: a doctor, if none knows of it
    near_meant: Sentence  # it isn't: what was meant?


class FurtherWords(Words):
    """The further questions before the routine's first step; the rest is as in the check."""

    preface: Passage  # not from the article; other health guidance asks these
    one_part: Sentence  # a part of it was denied: all of it is asked
    went_through: Sentence  # none came up; leads into the routine
    read_out: Sentence  # {count}: leads into them where they are only read out


class RoutineWords(Words):
    """The guided self-massage."""

    offer: Sentence  # yes/no: start the guided routine now?
    offer_reprompt: Passage
    offer_unclear: Passage  # asked at the offer whether it is all right, or for the check
    offer_unsure: Sentence  # not sure, next, or an unclear answer at the offer: no hurry
    declined: Sentence  # no to the offer
    choice: Passage  # after a yes or not sure: breathing only or a new check; which?
    choice_reprompt: Passage
    start: Passage  # {steps} {minutes}; what to have ready
    start_ball: Sentence  # what else to have ready where a ball is used
    light_pressure: Passage  # light; never on spine, ribs, front of neck; stop at sharp pain …
    start_breathing: Passage  # {steps} {minutes}: as start, for breathing only (no pressing)
    how_to_steer: Passage  # how to pause, and how to be asked after each step
    how_to_stop: Sentence  # as a section begins: if anything hurts
    step: Sentence  # {number} {count} {name}: leads into the script
    begin: Sentence  # yes/no: ready to begin?
    ball_in_place: Sentence  # yes/no: is it?
    ready: Sentence  # yes/no: ready for the next step?
    ready_reprompt: Passage
    take_your_time: Sentence  # no, not sure
    not_asked_yet: Sentence  # an answer came before its question was heard
    more_time: Sentence  # leads into the step once more
    slower: Sentence
    slowest: Sentence  # it goes no slower
    faster: Sentence
    fastest: Sentence  # it goes no faster
    one_step: Sentence  # from now on it is asked after each step
    flowing: Sentence  # and now no longer
    no_sounds: Sentence
    sounds: Sentence
    paused: Passage  # how to come back while the session lasts
    paused_remembered: Passage  # and after it, where the place is remembered
    go_on: Sentence  # yes/no after a pause: shall we go on?
    go_on_reprompt: Passage
    welcome_back: Sentence  # resume
    resume_hint: Sentence  # at a launch, when there is a place to go back to
    still_you: Sentence  # yes/no: is it still you, and has nothing changed since the check?
    still_you_reprompt: Passage
    time_left: Sentence  # {minutes} {number} {count}
    what_comes_next: Sentence  # {name} of the next step
    leave: Sentence  # yes/no: leave the routine?
    leave_for_check: Sentence  # yes/no: leave it for a new check?
    leave_for_start: Sentence  # yes/no: start over from the first step?
    back_to_step: Sentence  # after a question in between
    already_under_way: Sentence  # the routine is asked for while it is going on
    first_step: Sentence  # previous at the first step
    not_heard: Sentence
    check_in: Sentence  # yes/no: anything new or worse?
    check_in_rephrased: Sentence
    check_in_waits: Sentence  # next and the like: please answer first
    self_check_in: Passage  # where nothing is asked about health: say stop, else shall I go on?
    stopped_for_pain: Passage  # {number}: yes, not sure, or not understood: stop; whom to see
    discomfort: Passage  # pain or dizziness is mentioned when no routine runs; ask a professional
    finished: Passage  # {names} of the steps; soreness, a doctor, when next; ends the session
    finished_breathing: Passage  # {names}: as finished, where nothing pressed


class ScreenWords(Words):
    """What screens show beside the sentences that are spoken too: short, to be read from afar.

    Labels are text; what is a sentence says where its claim comes from.
    """

    name: str
    tagline: Sentence  # under the name, at the welcome
    touch_or_speak: Sentence
    benefits: str  # labels of what can be touched
    safety_check: str
    routine: str
    how_sure: str
    the_article: str
    all_benefits: str
    yes: str
    no: str
    not_sure: str
    go_on: str
    stop_here: str
    breathing_only: str
    new_check: str
    go_back: str
    start: str
    not_now: str
    pause: str
    resume: str
    next: str
    stop: str
    benefit_of: str  # {number} {count}: headings that say where one is
    question_of: str  # {number} {count}
    part_of: str  # {number} {count}
    step_of: str  # {number} {count}
    next_step: str  # {name}
    outcome_title: str
    outcome: Sentence  # the same whatever stopped the check, and without any reason
    no_clearance: Sentence  # with the routine's offer, after a check
    paused: str
    help_title: str
    emergency_title: str  # stands above the emergency number
    urgent_title: str
    self_check_title: str
