"""Each kind of position, one file each: what is asked there, what each move means, what is shown.

Positions lead to one another in circles, as a conversation does. So these modules import each
other as modules, and look names up in them only when a move is answered.
"""
