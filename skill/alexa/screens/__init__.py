"""Screens: what there is to show becomes a document that the device draws."""

from __future__ import annotations

from collections.abc import Iterator

from ask_sdk_core.handler_input import HandlerInput
from ask_sdk_model.directive import Directive
from ask_sdk_model.interfaces.alexa.presentation.apl.execute_commands_directive import (
    ExecuteCommandsDirective,
)
from ask_sdk_model.interfaces.alexa.presentation.apl.render_document_directive import (
    RenderDocumentDirective,
)

from skill.alexa.screens.datasource import datasource
from skill.alexa.screens.device import draws_screens
from skill.alexa.screens.documents import document_for
from skill.alexa.screens.following import commands
from skill.dialog.context import Context
from skill.dialog.showing import screen_of
from skill.dialog.turn import Result


def directives(
    handler_input: HandlerInput, context: Context, result: Result
) -> Iterator[Directive]:
    """Yield what shows where the conversation stands, if the device draws screens.

    Every turn has its screen, so that none stays whose buttons no longer answer anything.
    """
    if not draws_screens(handler_input):
        return
    screen, at = screen_of(context, result), result.state.at
    token = at.token()
    yield RenderDocumentDirective(
        token=token, document=document_for(screen), datasources=datasource(screen, at)
    )
    if screen.played:
        yield ExecuteCommandsDirective(token=token, commands=commands(screen.played))  # type: ignore[arg-type]  # plain data, as the document is
