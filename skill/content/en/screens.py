"""What screens show in English: labels, headings, and a few short sentences."""

from __future__ import annotations

from skill.content.prompts import ScreenWords
from skill.content.text import safety

SCREENS = ScreenWords(
    name="Back Massage Guide",
    tagline=safety("Gentle care for your own back."),
    touch_or_speak=safety("Touch or speak."),
    benefits="Benefits",
    safety_check="Safety check",
    routine="Routine",
    how_sure="How sure?",
    the_article="The article",
    all_benefits="All six",
    yes="Yes",
    no="No",
    not_sure="Not sure",
    go_on="Go on",
    stop_here="Stop here",
    breathing_only="Breathing only",
    new_check="New check",
    go_back="Go back",
    start="Start",
    not_now="Not now",
    pause="Pause",
    resume="Resume",
    next="Next",
    stop="Stop",
    benefit_of="From the article: {number} of {count}",
    question_of="Question {number} of {count}",
    part_of="Part {number} of {count}",
    step_of="Step {number} of {count}",
    next_step="Next: {name}",
    outcome_title="Please ask first",
    outcome=safety("Ask a doctor or another professional before any massage."),
    no_clearance=safety("The check isn't medical clearance."),
    paused="Paused",
    help_title="You can say",
    emergency_title="Call for help now",
    urgent_title="Get help today",
    self_check_title="Who should avoid it",
)
