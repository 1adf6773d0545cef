"""The workbench: nothing in here answers a listener, and none of it is on Lambda.

``model`` makes the voice model, ``simulator`` is a device on the desk, ``voice`` gives it ears
and a mouth, ``skill_package`` is what the store gets. The command line is ``python -m skill``.
"""
