"""The page's style sheet: the profile's fonts, sizes and colours, light and dark, narrow and on paper."""

from __future__ import annotations

from app.formats.page.colours import Scheme, dark, light
from app.profiles import Profile

_SMALLEST, _LARGEST = 1.0, 2.1  # of a heading, in sizes of the text
_DEEPEST = 6

_RULES = """
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--page);color:var(--text);overflow-wrap:anywhere}
.banner,main,.foot{max-width:46rem;margin:0 auto;padding:1rem}
.banner{display:flex;flex-wrap:wrap;gap:.5rem 1.5rem;align-items:center;border-bottom:1px solid var(--rule)}
.banner.right{flex-direction:row-reverse;justify-content:space-between}
.banner p,.foot p{margin:0;color:var(--muted);font-size:.9375rem}
.links{list-style:none;margin:.5rem 0 0;padding:0;display:flex;flex-wrap:wrap;gap:.25rem 1.5rem}
.foot{border-top:1px solid var(--rule);margin-top:2rem}
.skip{position:absolute;left:-99rem;background:var(--page);padding:.5rem 1rem;z-index:1}
.skip:focus{left:.5rem;top:.5rem}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
main:focus{outline:none}
a{color:var(--link);text-decoration:underline;text-underline-offset:.15em}
h1,h2,h3,h4,h5,h6{line-height:1.25;scroll-margin-top:1rem;hyphens:manual}
h1{color:var(--title);margin:1.25rem 0 .5rem}
p{margin:0 0 .75em}
h1,h2,h3,h4,h5,h6,p,dt,dd,li{white-space:pre-wrap}
ul,ol,.flat{white-space:normal}
ul,ol{margin:0 0 .75em;padding-left:1.75em}
li>p:last-child,td>p:last-child,th>p:last-child,dd>p:last-child{margin-bottom:0}
li>p{margin-bottom:.35em}
li>ul,li>ol{margin-bottom:.35em}
blockquote{margin:0 0 .75em;padding-left:1em;border-left:3px solid var(--rule)}
img{max-width:100%;height:auto;background:#fff}
.banner img{padding:.25rem}
.part{color:var(--accent)}
.case,.sender,.label,.group{color:var(--muted)}
.case{margin-top:-.25em}
.subtitle{font-size:1.125rem}
.group{margin:.35em 0 0}
.group:first-child{margin-top:0}
dl{margin:0 0 1rem}
dl>div{display:grid;grid-template-columns:minmax(8rem,12rem) 1fr;gap:0 1rem;padding:.25rem 0}
.rows>div,.boxes>div{border-top:1px solid var(--rule)}
.boxes>div:last-child,.rows>div:last-child{border-bottom:1px solid var(--rule)}
dt{color:var(--muted)}
dd{grid-column:2;margin:0;min-height:1.5em}
dl+dl{margin-top:-1rem}
.names{list-style:none;margin:0;padding:0}
.names>li{padding-left:1em;text-indent:-1em}
.signed dd{min-height:2.5em}
.contents ol{list-style:none;padding:0}
.contents li{padding:.2rem 0 .2rem 3.5em;text-indent:-3.5em}
.contents .number{display:inline-block;min-width:3.5em;text-indent:0}
.contents.plain li{padding-left:0;text-indent:0}
.scroll{overflow-x:auto;margin:0 0 1em}
table{width:100%;border-collapse:collapse;margin:0 0 1em}
.scroll>table{margin:0}
th,td{padding:.35rem .5rem;text-align:left;vertical-align:top;border-bottom:1px solid var(--rule)}
th,.head td{background:var(--shade)}
th{font-weight:bold}
.whole th,.whole td{overflow-wrap:break-word}
.amount{text-align:right}
.mark{text-align:center}
caption,.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
sup,sub{line-height:0;font-size:.75em}
.noteref{padding:0 .15em}
.notes{border-top:1px solid var(--rule);margin-top:2rem;font-size:.9375rem}
.back{padding:0 .35em}
@media (max-width:32rem){
dl>div{display:block}
dt{font-size:.9375rem}
h1{font-size:min(1.4rem,TITLE);hyphens:auto}
h2,h3,h4,h5,h6{hyphens:auto}
}
@media print{
body{font-size:SIZE}
.skip,.back{display:none}
.banner,main,.foot{max-width:none;padding:0}
.banner{padding-bottom:.5rem}
.foot{padding-top:.5rem}
.links{display:none}
.contents li{padding-top:0;padding-bottom:0}
.contents{break-inside:avoid}
.scroll{overflow:visible}
a{color:inherit;text-decoration:none}
h1,h2,h3,h4,h5,h6,dt{break-after:avoid}
tr,img,.boxes>div{break-inside:avoid}
thead{display:table-header-group}
.page{break-before:page}
}
"""


def style(profile: Profile) -> str:
    """The whole style sheet; nothing of a document's own text stands in it."""
    fonts, page = profile.fonts, profile.page
    margins = " ".join(f"{mm:g}mm" for mm in (page.top, page.right, page.bottom, page.left))
    return "".join(
        (
            f":root{{color-scheme:light dark;{_variables(light(profile))}}}\n",
            "@media screen and (prefers-color-scheme:dark){:root{",
            f"{_variables(dark(profile))}}}}}\n",
            f"body{{font:1.0625rem/{max(fonts.line_spacing, 1) * 1.23:.2f} {_families(fonts.body)}}}\n",
            f"h1,h2,h3,h4,h5,h6{{font-family:{_families(fonts.heading)}}}\n",
            f"h1{{font-size:{_size(fonts.title, profile)}}}\n",
            *(_heading(level, profile) for level in range(1, _DEEPEST)),
            _RULES.lstrip("\n")
            .replace("SIZE", f"{fonts.size:g}pt")
            .replace("TITLE", _size(fonts.title, profile)),
            f"@page{{size:{page.width:g}mm {page.height:g}mm;margin:{margins}}}\n",
        )
    )


def _variables(scheme: Scheme) -> str:
    named = ("page", "shade", "rule", "text", "title", "muted", "accent", "link")
    own = [f"--{name}:#{getattr(scheme, name)}" for name in named]
    return ";".join([*own, *(f"--h{n}:#{colour}" for n, colour in enumerate(scheme.headings, 1))])


def _heading(level: int, profile: Profile) -> str:
    """A level of the text's headings; the page's own title stands above them."""
    given = profile.heading(level)
    number = min(level, len(profile.headings))
    weight = "bold" if given.bold else "normal"
    slant = ";font-style:italic" if given.italic else ""
    return (
        f"h{level + 1}{{color:var(--h{number});font-size:{_size(given.size, profile)};font-weight:{weight}"
        f"{slant};margin:{1.6 if level == 1 else 1.1}em 0 .4em}}\n"
    )


def _size(points: float, profile: Profile) -> str:
    return f"{min(max(points / profile.fonts.size, _SMALLEST), _LARGEST):.3g}rem"


def _families(name: str) -> str:
    known = dict.fromkeys((name, "Arial", "Liberation Sans", "Helvetica"))
    return ",".join([*(f'"{each}"' for each in known), "sans-serif"])
