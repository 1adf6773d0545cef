"""The pure conversation: content, state and move in; next state and reply out.

Nothing here knows of Alexa, JSON text, clocks or networks.
"""
