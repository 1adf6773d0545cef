"""The guided self-massage in English: its steps, the ways to do it, and its pace."""

from __future__ import annotations

from skill.content.en.wording import spoken
from skill.content.entries import StepWords, VariantWords
from skill.content.facts import Paces, Steps, Variants
from skill.content.text import safety

STEPS = Steps(
    warm_up=StepWords(
        name="warm up",
        instruction=(
            safety("If you like, take a warm shower first, or use a wrapped warm pack."),
            safety("Leave out the heat if your skin there is numb, burned, or sore."),
        ),
    ),
    slow_breathing=StepWords(
        name="slow breathing",
        instruction=(
            safety("Sit tall, with both feet on the floor."),
            safety("Breathe in while you count to five, and out while you count to five."),
            safety("Keep going for about a minute."),
        ),
    ),
    shoulder_rolls=StepWords(
        name="shoulder rolls",
        instruction=(
            safety("Let your arms hang, and roll your shoulders slowly backward five times."),
            safety("Then roll them forward five times."),
        ),
    ),
    shoulder_squeeze=StepWords(
        name="shoulder squeeze",
        instruction=(
            safety("Put your right hand on your left shoulder."),
            safety("Softly squeeze the muscle next to your neck, and hold for three seconds."),
            safety("After half a minute, change sides."),
        ),
    ),
    ball_left=StepWords(
        name="ball on the left",
        instruction=(
            safety(
                "Put a tennis ball between the wall and the muscle beside your left shoulder blade."
            ),
            safety("Lean in lightly, and roll it slowly for a minute, never on your spine."),
        ),
    ),
    ball_right=StepWords(
        name="ball on the right",
        instruction=(
            safety("Now put the ball beside your right shoulder blade."),
            safety("Lean in lightly, and roll it slowly for a minute, never on your spine."),
        ),
    ),
    lower_back=StepWords(
        name="lower back",
        instruction=(
            safety("Make loose fists, and put them on the soft muscle beside your lower spine."),
            safety("Stay below your ribs, and make small, light circles."),
        ),
    ),
    rest=StepWords(
        name="rest",
        instruction=(
            safety("Lower your hands, sit, and breathe calmly for two minutes."),
            safety("If anything feels worse than before, stop and call a doctor."),
        ),
    ),
)

VARIANTS = Variants(
    full=VariantWords(
        name="the full routine",
        intro=(),
        synonyms=spoken("""
            full, full routine, the full routine, whole routine, the whole routine
            complete routine, full version, long version, all steps, everything
        """),
    ),
    seated=VariantWords(
        name="the seated routine",
        intro=(safety("You can stay in your chair, so we'll leave out the ball."),),
        synonyms=spoken("""
            seated, seated version, seated routine, sitting, sitting down, sitting version
            in a chair, on a chair, in my chair, chair version, chair routine, without standing
            without standing up, in a wheelchair, wheelchair, bad balance, poor balance
        """),
    ),
    no_ball=VariantWords(
        name="the routine without a ball",
        intro=(safety("We'll leave out the ball."),),
        synonyms=spoken("""
            without a ball, without the ball, without ball, without a tennis ball, no ball
            no tennis ball, ball free, hands only, just hands, with my hands
        """),
    ),
    sore_shoulder=VariantWords(
        name="the routine for a sore shoulder",
        intro=(safety("We'll leave out the shoulder squeeze."),),
        synonyms=spoken("""
            sore shoulder, a sore shoulder, bad shoulder, a bad shoulder, stiff shoulder
            painful shoulder, sore shoulders, with a sore shoulder, without the shoulder squeeze
            without the squeeze, no shoulder squeeze
        """),
    ),
    breathing_only=VariantWords(
        name="breathing only",
        intro=(),
        synonyms=spoken("""
            breathing only, only breathing, just breathing, the breathing, breathing
            breathing exercise, the breathing exercise, breathing exercises, breathing part
            deep breathing, slow breathing, without massage, no massage, without pressing
        """),
    ),
)

PACES: Paces[tuple[str, ...]] = Paces(
    slower=spoken("""
        slower, slow down, more slowly, a bit slower, a little slower, much slower, too fast
        less fast, not so fast, slowly
    """),
    faster=spoken("""
        faster, speed up, more quickly, a bit faster, a little faster, much faster, quicker
        too slow, hurry up, not so slow
    """),
    more_time=spoken("""
        more time, a bit more time, a little more time, some more time, longer, a bit longer
        a moment, one moment, another moment, a minute, another minute, a second, wait, not yet
    """),
)
