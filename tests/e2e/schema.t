The columns of a report, for a program that reads its CSV: a Frictionless Table Schema. It needs
neither a configuration nor a store.

$ susr schema learning
{
  "fields": [
    {
      "name": "section",
      "type": "string",
      "title": "Section",
      "description": "The kind of row: disseminations for learning shared, themes for themes of recommendations.",
      "constraints": {
        "enum": [
          "disseminations",
          "themes"
        ]
      }
    },
    {
      "name": "method",
      "type": "string",
      "title": "Method",
      "description": "How the learning was shared; empty for a theme.",
      "constraints": {
        "enum": [
          "case-study",
          "seven-minute-briefing",
          "lunch-and-learn",
          "workshop",
          "multimedia",
          "training",
          "other"
        ]
      }
    },
    {
      "name": "agency",
      "type": "string",
      "title": "Agency",
      "description": "The code of the agency that shared the learning, or of each that shared it together; empty for a theme."
    },
    {
      "name": "theme",
      "type": "string",
      "title": "Theme",
      "description": "The theme of the recommendations; empty for learning shared."
    },
    {
      "name": "times",
      "type": "integer",
      "title": "Times",
      "description": "How many times learning was shared in this way, or how many recommendations have the theme."
    },
    {
      "name": "cases",
      "type": "integer",
      "title": "Cases",
      "description": "How many cases and learning sources the learning or the recommendations come from."
    },
    {
      "name": "audience",
      "type": "integer",
      "title": "Audience",
      "description": "How many people the learning reached, where recorded; empty for a theme."
    },
    {
      "name": "audience_unknown",
      "type": "integer",
      "title": "Audience unknown",
      "description": "How many times the size of the audience was not recorded; empty for a theme."
    }
  ],
  "missingValues": [
    ""
  ]
}
$ susr schema | python3 -c 'import json, sys; print(*(each["name"] for each in json.load(sys.stdin)["resources"]))'
board crg delivery-group operational-board strategy-group referrals reviews milestones actions findings challenges recommendations updates agencies timeliness ratification escalations risks progress progress-of-case impact mapf-template learning cognisance dissemination families sources themes priorities appointees repeated analysis trend panel ministerial repository audit access overdue list mine log check verify return show explain
$ susr schema referrals | python3 -c 'import json, sys; print(json.load(sys.stdin)["fields"][4])'
{'name': 'referred_on', 'type': 'string', 'title': 'Referred', 'description': 'The date of referral to the Case Review Group; empty if not on record. A date, or just the month or year if no more is known.', 'constraints': {'pattern': '[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?'}}

# A moment, a yes or no, and the columns that tell the rows apart.
$ susr schema audit | python3 -c 'import json, sys; read = json.load(sys.stdin); print(read["fields"][1]["type"], read["primaryKey"])'
datetime ['event']
$ susr schema ratification | python3 -c 'import json, sys; print({each["name"]: (each["trueValues"], each["falseValues"]) for each in json.load(sys.stdin)["fields"] if each["type"] == "boolean"})'
{'completed_late': (['yes'], ['no']), 'ratified_by_completer': (['yes'], ['no'])}

$ susr schema lerning
! susr: schema: no report 'lerning'
! hint: did you mean 'learning'? expected one of: board, crg, delivery-group, operational-board, strategy-group, referrals, reviews, milestones, actions, findings, challenges, recommendations, updates, agencies, timeliness, ratification, escalations, risks, progress, progress-of-case, impact, mapf-template, learning, cognisance, dissemination, families, sources, themes, priorities, appointees, repeated, analysis, trend, panel, ministerial, repository, audit, access, overdue, list, mine, log, check, verify, return, show, explain
[2]

$ susr schema overdue --output overdue.json
$ head -c 20 overdue.json
{
  "fields": [
    

# Columns that --detail adds, and the columns of several tables in one.
$ susr schema board | grep -c '"items"'; susr schema board --detail | grep -A3 '"items"'
0
      "name": "items",
      "type": "string",
      "title": "Items",
      "description": "The ids of what the figure counts, with '; ' between them."
$ susr schema show | grep '"name"'
      "name": "section",
      "name": "item",
      "name": "field",
      "name": "value",
