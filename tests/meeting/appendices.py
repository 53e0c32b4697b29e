"""The appendices of the sample meeting, as small text files."""

from __future__ import annotations

from typing import NamedTuple


class Bilaga(NamedTuple):
    """An appendix; `item` is the key of the item it belongs to."""

    key: str
    item: str
    title: str
    file: str
    text: str


APPENDICES = (
    Bilaga(
        "mal-och-budget",
        "budget",
        "Mål och budget 2026 med plan 2027–2028",
        "mal-och-budget-2026.txt",
        """Mål och budget 2026 med plan 2027–2028

Förslag från arbetsutskottet den 30 september 2025.

Mål för mandatperioden
1. Resultatet är minst 2,0 procent av skatteintäkter, generella statsbidrag och utjämning.
2. Alla elever når behörighet till gymnasiet.
3. Den som har hemtjänst möter högst tolv medarbetare på två veckor.
4. Kommunens egna byggnader drar en fjärdedel mindre energi än 2019.

Skattesats 2026: 22,10 kronor per skattekrona.
Driftramar 2026: 1 218,9 miljoner kronor.
Investeringsram 2026: 132,0 miljoner kronor.
Upplåning 2026: högst 60 miljoner kronor.
""",
    ),
    Bilaga(
        "reservation-mkdl",
        "budget",
        "Reservation från Moderaterna, Kristdemokraterna och Liberalerna, budget 2026",
        "reservation-m-kd-l.txt",
        """Reservation, Budget 2026 med plan 2027–2028 (KS 2025/0201)

Vi reserverar oss mot beslutet till förmån för vårt gemensamma förslag.

Kommunen bör sänka skatten till 22,00 kronor per skattekrona. Sänkningen betalas med mindre förvaltning:
kommunstyrelsens ram minskas med 6,0 miljoner kronor. Samtidigt får vård- och omsorgsnämnden 2,0 miljoner
kronor mer, så att fasta arbetslag kan införas i hela hemtjänsten.

Fredrik Stålarm (M)
Cecilia Wrangsjö (M)
Anders Mörkhult (M)
Linnéa Gyllenhed (KD)
Mattias Forsgård (L)
""",
    ),
    Bilaga(
        "reservation-sd",
        "budget",
        "Reservation från Sverigedemokraterna, budget 2026",
        "reservation-sd.txt",
        """Reservation, Budget 2026 med plan 2027–2028 (KS 2025/0201)

Vi reserverar oss mot beslutet till förmån för Sverigedemokraternas budgetförslag, med oförändrad skattesats
och 3,0 miljoner kronor mer till vård- och omsorgsnämnden.

Roger Hällmark (SD)
Susanne Tjärnvik (SD)
""",
    ),
    Bilaga(
        "yttrande",
        "trafik",
        "Yttrande över förslag till regionalt trafikförsörjningsprogram 2026–2030",
        "yttrande-trafikforsorjningsprogram.txt",
        """Ekängs kommuns yttrande över förslag till regionalt trafikförsörjningsprogram 2026–2030

Ekängs kommun ser positivt på målet att fler ska kunna pendla hållbart men är kritisk till att kvällsturerna
mellan Ekäng och Sörlövsta dras in. Kommunen begär

1. minst två kvällsturer till Sörlövsta alla dagar i veckan
2. en tidtabell som passar gymnasieskolans schema
3. besked om vem som bekostar den nya hållplatsen vid Lillå skola.

Kommunstyrelsen i Ekängs kommun
""",
    ),
)
