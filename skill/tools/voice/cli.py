"""The command ``talk``."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack, closing
from pathlib import Path
from typing import IO

import click

from skill.tools.model.files import built_locales
from skill.tools.simulator.cli import running_skill
from skill.tools.simulator.device import Device
from skill.tools.simulator.speech import SpeechError
from skill.tools.voice.audio import Sound, SoundError, joined, read_wav, wav_bytes
from skill.tools.voice.listening import utterances
from skill.tools.voice.recognizer import Recognizer
from skill.tools.voice.sound_card import SoundCard, devices
from skill.tools.voice.speaking import RATE, Speaker
from skill.tools.voice.talk import Conversation
from skill.tools.voice.talk import talk as hold_talk
from skill.tools.voice.tools import MissingToolError
from skill.tools.voice.voices import voice_for

_FILE = click.Path(dir_okay=False, path_type=Path)


@click.command()
@click.option("--wav", type=_FILE, help="Hear this recording instead of the microphone.")
@click.option("--out", type=_FILE, help="Write the answers to this WAV file; needs --wav.")
@click.option("--transcript", type=_FILE, help="Write what was heard and said to this file.")
@click.option("--locale", default="en-US", show_default=True, type=click.Choice(built_locales()))
@click.option("--list-devices", is_flag=True, help="List microphones and loudspeakers, and end.")
def talk(
    wav: Path | None, out: Path | None, transcript: Path | None, locale: str, list_devices: bool
) -> None:
    """Talk to the skill by voice, offline. Enter or the word "stop" breaks off its speech."""
    if out and not wav:
        raise click.UsageError("--out needs --wav")
    try:
        if list_devices:
            click.echo(devices())
            return
        with ExitStack() as opened:
            note = _notes(opened, transcript)
            speaker = Speaker(voice_for(locale))
            recognizer = opened.enter_context(closing(Recognizer(locale)))
            device = Device(opened.enter_context(running_skill()), locale)
            conversation = Conversation(device, recognizer)
            if wav:
                said: list[Sound] = []
                heard = utterances(read_wav(wav), conversation.hear_ahead)
                hold_talk(conversation, heard, lambda ssml: said.extend(speaker.speak(ssml)), note)
                if out:
                    out.write_bytes(wav_bytes(joined(said, RATE)))
                return
            card = opened.enter_context(closing(SoundCard(recognizer.says_stop)))
            heard = card.utterances(conversation.hear_ahead)
            hold_talk(conversation, heard, lambda ssml: card.play(speaker.speak(ssml)), note)
    except (MissingToolError, SoundError, SpeechError, OSError) as error:
        raise click.ClickException(str(error)) from error
    except KeyboardInterrupt:
        click.echo("\nStopped.")


def _notes(opened: ExitStack, transcript: Path | None) -> Callable[[str], None]:
    """Return what takes the transcript's lines: the terminal, and a file if there is one."""
    files: list[IO[str] | None] = [None]
    if transcript:
        files.append(opened.enter_context(transcript.open("w", encoding="utf-8")))

    def note(line: str) -> None:
        for file in files:
            click.echo(line, file)

    return note
