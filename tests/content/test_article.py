"""Each statement of the source article is said somewhere, and is said to be the article's."""

from __future__ import annotations

from functools import reduce

import pytest

from skill.content import ENGLISH, Provenance, Sentence

STATEMENTS = [
    # what back massage is
    ("one of the most common types of massage", "general.about", ["most common"]),
    ("a massage by touch", "general.about", ["hands-on"]),
    ("it aims to relieve pain", "general.about", ["aim", "ease pain"]),
    ("it aims to relieve muscle tension", "general.about", ["aim", "tight muscles"]),
    ("it improves blood circulation", "general.about", ["blood flow"]),
    ("it is applied to back and shoulders", "general.about", ["back and shoulders"]),
    ("pressure is targeted and deliberate", "general.about", ["planned pressure"]),
    ("the muscles are those below the neck", "general.about", ["muscles", "below the neck"]),
    ("pressure is moderate to intense", "general.about", ["medium to strong pressure"]),
    ("it is an effective way to alleviate pain", "general.about", ["effective", "ease pain"]),
    ("for a back that is tired and stiff", "general.about_more", ["tired and stiff"]),
    ("it untangles muscle tissue", "general.about_more", ["untangle muscle tissue"]),
    ("it increases the flow of blood and oxygen", "general.about_more", ["blood and oxygen"]),
    ("it alleviates stiffness", "general.about_more", ["ease stiffness"]),
    ("it makes muscles more flexible", "general.about_more", ["bend"]),
    ("done correctly, it adds to well-being", "general.about_more", ["with care", "feel well"]),
    ("it is generally safe", "general.about_more", ["trusts it for most people"]),
    ("certain groups should be careful", "general.about_more", ["people who should avoid"]),
    # the six benefits
    ("it relaxes tense muscles", "benefits.tension.detail", ["relaxes tense muscles"]),
    ("tense muscles cause back pain", "benefits.tension.detail", ["cause back pain"]),
    ("tense muscles make moving hard", "benefits.tension.detail", ["hard to move"]),
    ("it releases connective tissue", "benefits.tension.detail", ["frees tight tissue"]),
    ("that winds around nerves and vessels", "benefits.tension.detail", ["nerves", "vessels"]),
    ("it relieves pressure", "benefits.tension.detail", ["takes off pressure"]),
    ("it adds range of motion", "benefits.tension.detail", ["shoulders more range of motion"]),
    ("it stretches muscles", "benefits.flexibility.detail", ["stretches and lengthens", "muscles"]),
    ("muscles that support the back", "benefits.flexibility.detail", ["hold up your back"]),
    ("it stretches tendons and ligaments", "benefits.flexibility.detail", ["tendons", "ligaments"]),
    (
        "they adapt to changes of position",
        "benefits.flexibility.detail",
        ["adapt", "stand or move"],
    ),
    ("fewer injuries or strains", "benefits.flexibility.detail", ["fewer injuries and strains"]),
    (
        "it balances front and back muscles",
        "benefits.posture.detail",
        ["balance", "front and back"],
    ),
    ("it corrects curvature", "benefits.posture.detail", ["corrects a curved spine"]),
    ("it strengthens back muscles", "benefits.posture.detail", ["strengthens the back"]),
    ("a healthy, upright posture", "benefits.posture.detail", ["healthy, upright posture"]),
    ("blood flows better", "benefits.circulation.detail", ["blood flow", "back and shoulders"]),
    ("it brings oxygen", "benefits.circulation.detail", ["oxygen and nutrients"]),
    ("for healing and regeneration", "benefits.circulation.detail", ["heal", "renew cells"]),
    ("waste and toxins are removed", "benefits.circulation.detail", ["clears waste and toxins"]),
    ("they come of use or fatigue", "benefits.circulation.detail", ["use or tiredness"]),
    ("it stimulates lymph movement", "benefits.lymph.detail", ["moves lymph"]),
    ("lymph is like plasma", "benefits.lymph.detail", ["like blood plasma"]),
    ("lymph contains defense cells", "benefits.lymph.detail", ["germ-fighting cells"]),
    ("it strengthens the immune system", "benefits.lymph.detail", ["immune system stronger"]),
    ("it reduces inflammation", "benefits.lymph.detail", ["less inflammation"]),
    ("it reduces edema", "benefits.lymph.detail", ["less swelling where fluid has built up"]),
    ("it reduces psychological stress", "benefits.stress.detail", ["ease stress"]),
    ("comfort hormones", "benefits.stress.detail", ["endorphins", "dopamine", "serotonin"]),
    ("hormones of comfort and happiness", "benefits.stress.detail", ["comfort and happiness"]),
    ("it improves mood", "benefits.stress.detail", ["lift your mood"]),
    # the six reasons to avoid it
    ("some groups should avoid it", "browsing.reasons_first", ["should avoid back massage"]),
    ("clotting disorders", "reasons.clotting_disorder.listed", ["clotting problem"]),
    ("risk of bleeding", "reasons.clotting_disorder.reason", ["risk of bleeding"]),
    ("risk of blood clots", "reasons.clotting_disorder.reason", ["blood clots"]),
    ("anticoagulants", "reasons.anticoagulant.listed", ["takes blood thinners"]),
    (
        "it may interact with them",
        "reasons.anticoagulant.question_answer",
        ["interact with these drugs"],
    ),
    ("it may limit them", "reasons.anticoagulant.question_answer", ["limit them"]),
    ("burns or wounds on the back", "reasons.wound_or_burn.listed", ["wound or burn on the back"]),
    ("it inflames tissue", "reasons.wound_or_burn.reason", ["inflame"]),
    ("it hinders healing", "reasons.wound_or_burn.reason", ["slow down healing"]),
    ("fractures in the back", "reasons.fracture.listed", ["broken bone in the back"]),
    ("bone weakness", "reasons.fracture.reason", ["leave a broken bone weak"]),
    ("bone deformities", "reasons.fracture.reason", ["out of shape"]),
    ("pregnancy", "reasons.pregnancy.listed", ["pregnant"]),
    ("excessive pressure in pregnancy", "reasons.pregnancy.reason", ["too much pressure"]),
    ("skin conditions", "reasons.skin_condition.listed", ["skin problem", "dermatitis", "burn"]),
    ("avoid massage in these areas", "reasons.skin_condition.reason", ["stay off the skin"]),
    # whom to ask
    ("ask when in doubt", "general.professional", ["doubt", "before you have a massage"]),
    ("ask about health problems", "general.professional", ["health problem"]),
    ("ask a therapist or a provider", "general.professional", ["massage therapist", "health"]),
    ("always seek guidance for your case", "general.professional", ["always ask", "own case"]),
]


def at(path: str) -> tuple[Sentence, ...]:
    """Return the sentences at a dotted path of the English content."""
    found = reduce(getattr, path.split("."), ENGLISH)
    return (found,) if isinstance(found, Sentence) else tuple(found)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("path", "keywords"),
    [pytest.param(path, keywords, id=said) for said, path, keywords in STATEMENTS],
)
def test_each_statement_of_the_article_is_said_as_the_articles(
    path: str, keywords: list[str]
) -> None:
    from_article = " ".join(
        sentence.text.lower() for sentence in at(path) if sentence.provenance is Provenance.ARTICLE
    )
    assert [keyword for keyword in keywords if keyword not in from_article] == []


def test_the_articles_six_benefits_come_in_its_order() -> None:
    articles = ["tension", "flexibility", "posture", "circulation", "lymph", "stress"]
    assert [benefit for benefit in ENGLISH.benefits.ids() if benefit in articles] == articles


@pytest.mark.parametrize("listed", [words.listed for _, words in ENGLISH.reasons])
def test_each_listed_reason_is_the_articles(listed: Sentence) -> None:
    assert listed.provenance is Provenance.ARTICLE


@pytest.mark.parametrize("words", [words for _, words in ENGLISH.further_reasons])
def test_no_further_reason_is_said_to_be_the_articles(words: object) -> None:
    sentences = (*words.reason, words.whom)  # type: ignore[attr-defined]
    assert Provenance.ARTICLE not in {sentence.provenance for sentence in sentences}


@pytest.mark.parametrize(
    ("path", "claim", "caveat"),
    [
        ("benefits.circulation.detail", "toxins", "research hasn't confirmed"),
        ("benefits.posture.detail", "corrects a curved spine", "can't replace care"),
        ("benefits.posture.detail", "strengthens", "no gain in strength"),
        ("benefits.lymph.detail", "immune", "only brief changes"),
        ("benefits.flexibility.detail", "fewer injuries", "isn't proven"),
        ("benefits.stress.detail", "serotonin", "isn't settled"),
        ("reasons.anticoagulant.question_answer", "interact", "no support"),
        ("general.about", "effective way to ease pain", "only brief relief"),
        ("general.about", "medium to strong", "only guide light"),
        ("general.about_more", "trusts it", "should avoid it"),
    ],
)
def test_a_claim_that_would_mislead_has_its_caveat_in_the_same_breath(
    path: str, claim: str, caveat: str
) -> None:
    (said,) = [sentence.text for sentence in at(path) if claim in sentence.text]
    assert caveat in said
    assert said.startswith(("The article", "It also says", "And it says"))
