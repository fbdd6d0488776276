"""The title, the line below it and the introduction that go with an audience, in each language of print."""

from __future__ import annotations

from dataclasses import dataclass

from mentordesk.documents.composition import Audience
from mentordesk.documents.labels import table


@dataclass(frozen=True)
class Front:
    """Words in front of a portfolio; the introduction is Markdown."""

    title: str
    subtitle: str
    introduction: str


_SUBTITLES = {
    "en": {
        "employer": "What was learned and made, and what shows it",
        "school": "Goals, steps and evidence of a time of learning together",
    },
    "de": {
        "employer": "Was gelernt und gemacht wurde, und was es belegt",
        "school": "Ziele, Schritte und Belege einer gemeinsamen Lernzeit",
    },
    "fr": {
        "employer": "Ce qui a été appris et fait, et ce qui le montre",
        "school": "Objectifs, étapes et preuves d’un temps d’apprentissage à deux",
    },
    "es": {
        "employer": "Lo aprendido y lo hecho, y lo que lo demuestra",
        "school": "Objetivos, pasos y pruebas de un tiempo de aprendizaje en común",
    },
    "ar": {
        "employer": "ما تحقق من تعلّم وعمل، وما يثبته",
        "school": "أهداف وخطوات وأدلة من فترة تعلّم مشترك",
    },
}
_INTRODUCTIONS = {
    "en": {
        "employer": (
            "These pages show what {mentee} learned and made {time}with {mentor} as mentor.\n\n"
            "Each milestone names what had to be true before it counted as reached, and the work that shows it, "
            "so that you can look for yourself."
        ),
        "school": (
            "{mentee} and {mentor} worked together {time}as mentee and mentor.\n\n"
            "The goals and their five levels were written before the work began. The milestones and the work "
            "that follow show how far it came, and what is still ahead."
        ),
        "time": "from {begins} to {ends} ",
    },
    "de": {
        "employer": (
            "Diese Seiten zeigen, was {mentee} {time}mit {mentor} als Mentor gelernt und gemacht hat.\n\n"
            "Jeder Meilenstein nennt, was erfüllt sein musste, bevor er als erreicht galt, und die Arbeiten, "
            "die ihn belegen. So können Sie sich selbst ein Bild machen."
        ),
        "school": (
            "{mentee} und {mentor} haben {time}als Mentee und Mentor zusammengearbeitet.\n\n"
            "Die Ziele und ihre fünf Stufen standen fest, bevor die Arbeit begann. Die Meilensteine und Arbeiten "
            "auf den folgenden Seiten zeigen, wie weit es ging und was noch vor ihnen liegt."
        ),
        "time": "von {begins} bis {ends} ",
    },
    "fr": {
        "employer": (
            "Ces pages montrent ce que {mentee} a appris et fait {time}avec {mentor} pour mentor.\n\n"
            "Chaque jalon dit ce qui devait être vrai pour qu’il compte comme atteint, et le travail qui le montre : "
            "vous pouvez ainsi en juger vous-même."
        ),
        "school": (
            "{mentee} et {mentor} ont travaillé ensemble {time}en binôme de mentorat.\n\n"
            "Les objectifs et leurs cinq niveaux ont été écrits avant le début du travail. Les jalons et les travaux "
            "qui suivent montrent jusqu’où il est allé et ce qui reste à faire."
        ),
        "time": "du {begins} au {ends} ",
    },
    "es": {
        "employer": (
            "Estas páginas muestran lo que {mentee} aprendió e hizo {time}con {mentor} como mentor.\n\n"
            "Cada hito dice qué debía cumplirse para darlo por alcanzado, y el trabajo que lo demuestra, "
            "para quien quiera comprobarlo."
        ),
        "school": (
            "{mentee} y {mentor} trabajaron juntos {time}como mentee y mentor.\n\n"
            "Los objetivos y sus cinco niveles se escribieron antes de empezar el trabajo. Los hitos y los trabajos "
            "que siguen muestran hasta dónde llegó y lo que aún queda por delante."
        ),
        "time": "del {begins} al {ends} ",
    },
    "ar": {
        "employer": (
            "تبيّن هذه الصفحات ما تحقق من تعلّم وعمل: {mentee}، بإرشاد {mentor}{time}.\n\n"
            "تذكر كل محطة ما كان يجب أن يتحقق قبل أن تُعدّ منجزة، والأعمال التي تثبتها، لتنظروا بأنفسكم."
        ),
        "school": (
            "عمل مشترك بين {mentee} و{mentor}{time}.\n\n"
            "كُتبت الأهداف ومستوياتها الخمسة قبل بدء العمل. وتبيّن المحطات والأعمال التالية "
            "ما بلغه العمل وما بقي منه."
        ),
        "time": "، من {begins} إلى {ends}",
    },
}


def front(
    audience: Audience, language: str, *, mentee: str, mentor: str, pair: str, purpose: str, begins: str, ends: str
) -> Front:
    """Return the words for an audience.

    Args:
        language: such as "de" or "de-AT"; English where there are no words yet.
        mentee, mentor: names.
        pair: what the two call their pair; with `purpose`, what they wrote about it, this is for the two alone.
        begins, ends: days in words, or empty.
    """
    if audience in ("us", "own"):
        return Front(pair, "", purpose if audience == "us" else "")
    key = language.partition("-")[0].lower()
    key = key if key in _INTRODUCTIONS else "en"
    words = _INTRODUCTIONS[key]
    time = words["time"].format(begins=begins, ends=ends) if begins and ends else ""
    return Front(
        mentee or table(key).portfolio,
        _SUBTITLES[key][audience],
        words[audience].format(mentee=mentee or "?", mentor=mentor or "?", time=time),
    )
