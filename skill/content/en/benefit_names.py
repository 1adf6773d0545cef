"""More that people say in English for the benefits, one tuple a benefit."""

from __future__ import annotations

from skill.content.wordings import spoken

TENSION = spoken("""
    an achy back, lumbago, trigger points, spasms, the pressure in my back
    crick in the neck, body ache
""")

FLEXIBILITY = spoken("""
    freedom of movement, ease of movement, reaching up, twisting, supple joints
    loose joints, muscle elasticity, avoiding strains, sports injuries, my stretch
    getting more bendy, lengthening muscles, the flexible one
""")

POSTURE = spoken("""
    spinal curvature, back curvature, body alignment, balance of the muscles, computer neck
    an upright back, how i carry myself, muscle strength
""")

CIRCULATION = spoken("""
    getting blood moving, blood movement, nutrient delivery, waste removal, blood vessels
    warming the skin, the flow of blood, moving the blood round, pumping blood, oxygenation
    the toxin thing
""")

LYMPH = spoken("""
    the lymph, draining lymph, fighting off illness, resistance to illness, drainage
    the lymphatic one
""")

STRESS = spoken("""
    well being, de stressing, my state of mind, low spirits, emotional balance
""")
