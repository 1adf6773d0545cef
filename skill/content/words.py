"""The kind of record that holds words: dataclasses that are cheap to declare."""

from __future__ import annotations

from dataclasses import FrozenInstanceError, dataclass, fields
from typing import Any, NoReturn, dataclass_transform


@dataclass_transform(kw_only_default=True, frozen_default=True, eq_default=False)
class Words:
    """A frozen record of words: its subclasses only declare fields, and are dataclasses.

    To the type checker they are ``@dataclass(frozen=True, kw_only=True, eq=False)``. That
    decorator writes and compiles four methods for each class, which for the content's two dozen
    classes took a tenth of the skill's whole start; here they share one that is written out.
    """

    def __init_subclass__(cls, **kwargs: Any) -> None:  # noqa: ANN401  as the superclass takes
        """Make the subclass a dataclass, without compiling anything."""
        super().__init_subclass__(**kwargs)
        dataclass(init=False, repr=False, eq=False, match_args=False)(cls)

    def __init__(self, **words: object) -> None:
        """Take what each field holds, by its name.

        Raises:
            TypeError: a field is missing, or there is no such field.
        """
        wanted = {field.name for field in fields(self)}  # type: ignore[arg-type]  # subclasses are
        if wrong := wanted ^ words.keys():
            raise TypeError(f"{type(self).__name__}: missing or unknown: {sorted(wrong)}")
        self.__dict__.update(words)

    def __setattr__(self, name: str, value: object) -> NoReturn:
        """Refuse: words are frozen.

        Raises:
            FrozenInstanceError: always.
        """
        raise FrozenInstanceError(f"cannot assign to field {name!r}")
