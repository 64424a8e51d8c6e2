// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace susr::render {

/// The style of a page of HTML. Text has a contrast of at least 4.5 to 1 in light and in dark; a
/// table that is wider than the screen scrolls by itself; on paper the heads of a table stand on
/// each page and no row is cut.
inline constexpr std::string_view html_style = R"css(
:root{color-scheme:light dark;--ink:#0b0c0c;--page:#fff;--line:#8a8f93;--quiet:#484d51;--focus:#ffdd00;
--red:#b10e1e;--amber:#9a4a00;--green:#00663a;--blue:#1558a0;--grey:#505a5f;--purple:#6a3d9a}
@media (prefers-color-scheme:dark){:root{--ink:#f3f2f1;--page:#111618;--line:#7d868c;--quiet:#c3c7ca;
--red:#ff9a9a;--amber:#ffbf66;--green:#6fdc9f;--blue:#8cc8ff;--grey:#c0c4c7;--purple:#d3b3ff}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0 auto;max-width:80rem;padding:1rem;background:var(--page);color:var(--ink);
font:1rem/1.45 system-ui,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:break-word}
h1{font-size:1.6rem;line-height:1.2;margin:.5rem 0 1rem}
h2{font-size:1.2rem;line-height:1.25;margin:0;display:inline}
p{margin:.5rem 0;max-width:48rem}
.scroll{overflow-x:auto;margin:1.5rem 0}
.scroll:focus-visible{outline:3px solid var(--ink);outline-offset:2px;box-shadow:0 0 0 6px var(--focus)}
table{border-collapse:collapse;min-width:100%;font-variant-numeric:tabular-nums}
caption{text-align:left;padding:0 0 .5rem}
th,td{text-align:left;vertical-align:top;padding:.45rem 1rem .45rem 0;border-bottom:1px solid var(--line);min-width:4rem}
th:last-child,td:last-child{padding-right:0}
thead th{border-bottom:2px solid var(--ink);vertical-align:bottom}
tbody th{font-weight:400}
tbody th[scope=rowgroup]{font-weight:700;padding-top:1.2rem;border-bottom:1px solid var(--ink)}
.n{text-align:right}
.w{min-width:14rem}
.k{white-space:nowrap}
.rag{font-weight:700;white-space:nowrap}
.red{color:var(--red)}.amber{color:var(--amber)}.green{color:var(--green)}.blue{color:var(--blue)}.grey{color:var(--grey)}
figure{margin:1.5rem 0}figcaption{max-width:48rem}figcaption strong{display:block;font-size:1.2rem}
svg{display:block;width:100%;max-width:50rem;min-width:36rem;height:auto;font-size:13px;fill:var(--ink)}
.axis{stroke:var(--line);stroke-width:1}.line{fill:none;stroke-width:3}
.s1{stroke:var(--blue)}.s2{stroke:var(--red);stroke-dasharray:9 4}.s3{stroke:var(--green);stroke-dasharray:3 4}
.s4{stroke:var(--amber);stroke-dasharray:12 3 3 3}.s5{stroke:var(--grey)}
.t1{fill:var(--blue)}.t2{fill:var(--red)}.t3{fill:var(--green)}.t4{fill:var(--amber)}.t5{fill:var(--grey)}
.f1{fill:var(--blue)}.f2{fill:var(--amber)}.f3{fill:var(--purple)}.f4{fill:var(--green)}.f5{fill:var(--grey)}
.in{fill:var(--page)}.sum{font-weight:700}
svg .late{fill:var(--red)}svg .pause{fill:var(--line);opacity:.35}svg .open{fill:var(--grey)}svg .mark{fill:var(--ink);stroke:var(--page)}
svg .day{stroke:var(--ink);stroke-width:2;stroke-dasharray:4 3}
a{color:var(--blue)}a:focus-visible,input:focus-visible{outline:3px solid var(--ink);outline-offset:2px;box-shadow:0 0 0 6px var(--focus)}
nav ul{list-style:none;margin:0;padding:0 0 .5rem;border-bottom:1px solid var(--line);display:flex;flex-wrap:wrap;gap:.25rem 1.25rem}
nav a{display:inline-block;padding:.3rem 0}nav a[aria-current]{font-weight:700;color:var(--ink);text-decoration:none}
.skip{position:absolute;left:-100vw}.skip:focus{position:static;display:inline-block;margin-bottom:.5rem}
.filter:not([hidden]){display:flex;flex-wrap:wrap;gap:.5rem;align-items:baseline}
input{font:inherit;color:inherit;background:var(--page);border:2px solid var(--ink);padding:.3rem .5rem;min-width:14rem}
.hidden{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
footer{margin-top:2rem;border-top:1px solid var(--line);color:var(--quiet);font-size:.9rem}
@page{size:A4;margin:14mm}
@page wide{size:A4 landscape;margin:12mm}
@media print{:root{--ink:#000;--page:#fff;--line:#767676;--quiet:#333;
--red:#b10e1e;--amber:#9a4a00;--green:#00663a;--blue:#1558a0;--grey:#505a5f;--purple:#6a3d9a}
body{max-width:none;padding:0;font-size:9.5pt}nav,.skip,.filter:not([hidden]){display:none}a{color:inherit;text-decoration:none}.wide{page:wide;font-size:8.5pt}
.scroll{overflow:visible}figure,svg{break-inside:avoid}svg{min-width:0}thead{display:table-header-group}tr,caption{break-inside:avoid}caption,h1{break-after:avoid}
th,td{min-width:0;padding:.25rem .6rem .25rem 0}.w{min-width:0}}
)css";

/// How a page begins: its language, the hash of the style, what else it may run, and its title.
inline constexpr std::string_view html_head = R"html(<!doctype html>
<html lang="{}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-{}'{}; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{}</title>
<style>)html";

}  // namespace susr::render
