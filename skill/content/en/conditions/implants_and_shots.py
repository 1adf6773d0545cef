"""What was put in, taken out, or injected, in English; the article doesn't name it."""

from __future__ import annotations

from collections.abc import Mapping

from skill.content.entries import FurtherReasonWords
from skill.content.evidence import CDC, JUDGEMENT, NODE, NYSED, PACE, STER, SURGCLOT
from skill.content.text import evidence, safety, said

IMPLANTS_AND_SHOTS: Mapping[str, FurtherReasonWords] = {
    "device": FurtherReasonWords(
        name="a device in the body",
        reason=(
            evidence("Never press on it or near it.", NYSED.partly),
            evidence(
                "Keep magnets and some gadgets six inches, or fifteen centimeters, away.", PACE
            ),
        ),
        whom=safety("Ask the clinic that fitted it first."),
        synonyms=said(
            "[a] (pacemaker|pace maker|defibrillator)",
            "an i. c. d.",
            "(a port|a chemo port|a port a cath|a picc line|a central line)",
            "(a breast implant|breast implants|implants|silicone implants)",
            "[a] (spinal cord|nerve|deep brain|bladder) stimulator",
            "(a stimulator|a pain pump|an insulin pump)",
            "(a glucose sensor|a c. g. m.|a sensor on my arm)",
            "(a cochlear implant|a loop recorder|a brain shunt|a shunt)",
            "(a feeding tube|a stoma|a colostomy bag|a catheter)",
            "(a contraceptive implant|an implant in my arm|an implant)",
            "(a device in my chest|a device in my body|an implanted device)",
        ),
        asked=said(
            "can you use a massage chair with a pacemaker",
            "are massage chairs okay with a pacemaker",
            "is a massage gun okay with a pacemaker",
            "can a massage gun stop a pacemaker",
            "is tens okay with a pacemaker",
            "how close to a pacemaker can you massage",
            "do magnets affect pacemakers",
            "can you press near a port",
            "can massage move a breast implant",
            "can you lie on breast implants",
            "can massage shift a contraceptive implant",
            "are implants damaged by massage",
        ),
        question_answer=(
            evidence("Nobody should press on it or near it.", NYSED.partly),
            evidence(
                "Magnets and some gadgets must stay six inches, or fifteen centimeters, away.", PACE
            ),
            safety("Ask the clinic that fitted it before a massage, a chair, or TENS.", JUDGEMENT),
        ),
    ),
    "joint_replacement": FurtherReasonWords(
        name="a new joint or a metal plate",
        reason=(
            evidence(
                "For three months after the operation, clots are likelier.",
                SURGCLOT.partly,
            ),
            evidence("Even years later, keep off the scar and the metal.", NYSED.partly),
        ),
        whom=safety("Ask your surgeon or your doctor first."),
        synonyms=said(
            "[a] (hip|knee|joint|shoulder) replacement",
            "[a] new (hip|knee|shoulder|joint)",
            "(an artificial|a metal|a prosthetic|a titanium) (hip|knee|joint)",
            "(both hips replaced|my hip replaced|my knee replaced)",
            "a partial knee",
            "a plate in my (shoulder|arm|hip|leg|collarbone)",
            "(screws|pins) in my (shoulder|hip|leg|ankle)",
            "[a] metal (plate|plates)",
        ),
        asked=said(
            "how many months after a hip replacement before a massage",
            "when can you massage after a knee replacement",
            "can you massage around a new hip",
            "can massage dislocate a new hip",
            "does massage help after a hip replacement",
            "is a massage chair okay with a new hip",
            "can a massage gun damage an artificial joint",
            "is it okay to press on a metal plate",
            "can massage loosen a plate",
            "can you roll a ball over a plate",
            "does metal in the body matter for massage",
            "should you rub near screws in a shoulder",
        ),
        question_answer=(
            evidence(
                "For three months after the operation, clots are likelier, so ask the surgeon.",
                SURGCLOT.partly,
            ),
            evidence("Later too, keep off the scar and the metal.", NYSED.partly),
            safety("Ask a doctor before the first massage.", JUDGEMENT),
        ),
    ),
    "breast_or_lymph_nodes": FurtherReasonWords(
        name="removed lymph nodes",
        reason=(
            evidence(
                "Leave that side alone, as the risk of swelling lasts for life.",
                NODE,
            ),
            safety("If it's hot or red, and you feel ill, see a doctor today.", NODE.partly),
        ),
        whom=safety("Ask your breast team, and tell them about any new swelling.", NODE.partly),
        synonyms=said(
            "lymph nodes (taken out|removed)",
            "(lymph node removal|no lymph nodes on one side)",
            "nodes (taken out|removed) from under my arm",
            "(lymphedema|lymphoedema|lymph edema|limfedema)",
            "[a] (mastectomy|lumpectomy)",
            "(an axillary clearance|a sentinel node biopsy)",
            "breast reconstruction",
            "breast cancer surgery years ago",
            "a swollen arm [after breast cancer]",
            "fluid in my arm",
            "(a compression sleeve|an arm sleeve for swelling)",
        ),
        asked=said(
            "can you drain a swollen arm",
            "is this the same as lymph drainage",
            "is lymph drainage safe at home",
            "can i do lymph drainage myself",
            "is massage any use for lymphedema",
            "can massage cause lymphedema",
            "will massage make arm swelling worse",
            "does self massage bring down a swollen arm",
            "can you massage the side where nodes were removed",
            "is back massage okay after lymph nodes are removed",
            "when is massage allowed again after a mastectomy",
            "can a massage chair cause arm swelling after breast surgery",
        ),
        question_answer=(
            evidence("Lymph drainage is another technique, for trained hands.", NODE.partly),
            evidence(
                "After nodes are taken out, the risk of swelling lasts, so leave that side alone.",
                NODE,
            ),
            safety("Ask the breast team first, and tell them about new swelling.", NODE.partly),
        ),
    ),
    "injection_or_vaccine": FurtherReasonWords(
        name="a recent shot or vaccine",
        reason=(
            safety("Leave the sore place alone.", JUDGEMENT),
            evidence("After a steroid shot, rest that part for two or three days.", STER),
        ),
        whom=safety(
            "Ask whoever gave it; if it gets redder and hotter, see a doctor today.", STER.partly
        ),
        synonyms=said(
            "(a|my) flu (shot|jab) [today|yesterday]",
            "(got|had) my flu shot [today]",
            "(a vaccine|a vaccination|a booster|a jab|my jabs|my shots)",
            "a (covid|tetanus|travel|shingles) (shot|jab|vaccine)",
            "a shot in my arm",
            "(an injection|an injection yesterday)",
            "a (cortisone|steroid) (shot|injection) [on monday|last week]",
            "(an epidural|an epidural injection|a nerve block)",
            "a facet joint injection",
            "(trigger point injections|dry needling)",
            "(botox|fillers)",
            "an allergy shot",
        ),
        asked=said(
            "how many days after a flu shot before a massage",
            "how long to wait after a steroid injection",
            "how many days after an epidural before a massage",
            "how many days after botox before a massage",
            "when can you massage after a cortisone shot",
            "can you have a massage the same day as a vaccine",
            "should you rub the arm after a jab",
            "is it okay to rub an injection site",
            "does massage help a sore arm from a jab",
            "can massage spread the steroid",
            "will massage stop a vaccine working",
            "should insulin spots be rubbed",
        ),
        question_answer=(
            safety(
                "Leave the place alone while it's sore, and don't rub insulin spots.", JUDGEMENT
            ),
            evidence("After a steroid shot, rest that part for two or three days.", STER),
            safety("Ask whoever gave it before any massage.", JUDGEMENT),
        ),
    ),
    "ivf": FurtherReasonWords(
        name="IVF or fertility care",
        reason=(
            safety("You could be pregnant, so massage has to wait.", JUDGEMENT),
            evidence("Fertility hormones also raise the risk of blood clots.", CDC),
        ),
        whom=safety("Ask your fertility clinic first."),
        synonyms=said(
            "[a round of] (i. v. f.|ivf)",
            "i. v. f. (hormones|drugs|shots|injections)",
            "(an embryo transfer|a frozen transfer|my transfer|an embryo put back)",
            "my transfer was (tuesday|yesterday|last week)",
            "fertility (treatment|drugs|hormones|shots|medicine)",
            "(egg retrieval|egg collection|egg freezing)",
            "(the two week wait|stimming|i. u. i.|insemination)",
            "(clomid|clomiphene|progesterone pessaries)",
            "hormones to get pregnant",
        ),
        asked=said(
            "is massage bad for implantation",
            "can massage stop an embryo implanting",
            "can massage harm an embryo",
            "how long after a transfer can you get a massage",
            "what about massage in the two week wait",
            "should you avoid massage during i. v. f.",
            "is a back rub okay before egg collection",
            "does massage help fertility",
            "does massage help you get pregnant",
            "can women trying for a baby be massaged",
            "do fertility hormones cause clots",
            "what do fertility clinics say about massage",
        ),
        question_answer=(
            safety("Not yet: I found no rule, so take it as you would a pregnancy.", JUDGEMENT),
            evidence("Fertility hormones also raise the risk of blood clots.", CDC),
            safety("Ask the fertility clinic first.", JUDGEMENT),
        ),
    ),
}
