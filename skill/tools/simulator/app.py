"""The simulator in a browser, and its requests endpoint: for this machine only.

It keeps nothing between requests: the page carries the session, so a restart loses none.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from flask import Flask, Response, abort, jsonify, render_template, request, send_file

from skill.tools.model.files import built_locales
from skill.tools.simulator.device import AnswerEnvelope
from skill.tools.simulator.guard import as_screen, protect
from skill.tools.simulator.hardware import HARDWARE, HUB
from skill.tools.simulator.turns import MOST_CHARACTERS, BadRequestError, take_turn

MOST_BYTES = 256 * 1024
"""The largest body that is read."""
VIEWHOST = Path(__file__).parent / "viewhost/node_modules/apl-viewhost-web/index.js"
"""Amazon's viewhost, which draws the screens; `make run` fetches it."""


def create_simulator(answer: AnswerEnvelope, viewhost: Path = VIEWHOST) -> Flask:
    """Return the simulator as a WSGI app, around a function that answers request envelopes.

    Without a file at ``viewhost`` the page shows cards in place of screens.
    """
    app = Flask(__name__)
    app.config["MAX_CONTENT_LENGTH"] = MOST_BYTES
    protect(app)

    @app.get("/")
    def page() -> str:
        return render_template(
            "simulator.html",
            locales=built_locales(),
            devices=HARDWARE.values(),
            device=HUB,
            most_characters=MOST_CHARACTERS,
            has_viewhost=viewhost.is_file(),
        )

    @app.get("/simulator/screen")
    def screen() -> Response:
        return as_screen(render_template("screen.html"))

    @app.get("/simulator/viewhost.js")
    def viewhost_script() -> Response:
        if not viewhost.is_file():
            abort(404, "Amazon's viewhost isn't here; `make run` fetches it where Node.js is.")
        return send_file(viewhost, "text/javascript")

    @app.post("/simulator/requests")
    def requests() -> Response:
        return jsonify(answer(_json_object()))

    @app.post("/simulator/turns")
    def turns() -> Response:
        return jsonify(take_turn(answer, _json_object()))

    return app


def _json_object() -> dict[str, Any]:
    try:
        body = json.loads(request.get_data())
    except (ValueError, RecursionError) as error:
        raise BadRequestError("The body is not JSON.") from error
    if not isinstance(body, dict):
        raise BadRequestError("The body must be a JSON object.")
    return body
