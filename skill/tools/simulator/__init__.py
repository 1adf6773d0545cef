"""A device on your desk: what is typed is understood by the real model and asked as Alexa asks.

Nothing of the product imports this.
"""
