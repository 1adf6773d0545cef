"""The simulator in a browser, and its requests endpoint: for this machine only.

It keeps nothing between requests: the page carries the session, so a restart loses none.
"""

from __future__ import annotations

from pathlib import Path

from flask import Flask, Response, abort, jsonify, render_template, send_file

from skill.tools.model.files import built_locales
from skill.tools.simulator.device import AnswerEnvelope
from skill.tools.simulator.guard import as_screen, json_object, protect
from skill.tools.simulator.hardware import HARDWARE, HUB
from skill.tools.simulator.turns import MOST_CHARACTERS, take_turn
from skill.tools.simulator.voice import Voice, add_voice

MOST_BYTES = 256 * 1024
"""The largest body that is read."""
VIEWHOST = Path(__file__).parent / "viewhost/node_modules/apl-viewhost-web/index.js"
"""Amazon's viewhost, which draws the screens; `make run` fetches it."""


def create_simulator(
    answer: AnswerEnvelope, viewhost: Path = VIEWHOST, voice: Voice | None = None
) -> Flask:
    """Return the simulator as a WSGI app, around a function that answers request envelopes.

    Without a file at ``viewhost`` the page shows cards in place of screens; without a ``voice``
    it hears and speaks as far as its browser does.
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
            has_voice=voice is not None,
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
        return jsonify(answer(json_object()))

    @app.post("/simulator/turns")
    def turns() -> Response:
        return jsonify(take_turn(answer, json_object()))

    if voice is not None:
        add_voice(app, voice)
    return app
