The columns of a report, for a program that reads its CSV: a Frictionless Table Schema. It needs
neither a configuration nor a store.

$ susr schema learning
{
  "fields": [
    {
      "name": "section",
      "type": "string",
      "title": "Section",
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
      "title": "Agency"
    },
    {
      "name": "theme",
      "type": "string",
      "title": "Theme"
    },
    {
      "name": "times",
      "type": "integer",
      "title": "Times"
    },
    {
      "name": "cases",
      "type": "integer",
      "title": "Cases"
    },
    {
      "name": "audience",
      "type": "integer",
      "title": "Audience"
    },
    {
      "name": "audience_unknown",
      "type": "integer",
      "title": "Audience not said"
    }
  ],
  "missingValues": [
    ""
  ]
}
$ susr schema | python3 -c 'import json, sys; print(*(each["name"] for each in json.load(sys.stdin)["resources"]))'
board referrals reviews milestones actions recommendations updates agencies timeliness ratification escalations progress progress-of-case learning trend ministerial repository audit overdue list log check verify
$ susr schema referrals | python3 -c 'import json, sys; print(json.load(sys.stdin)["fields"][4])'
{'name': 'referred_on', 'type': 'string', 'title': 'Referred', 'description': 'A day, or only the month or the year where no more is known', 'constraints': {'pattern': '[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?'}}

$ susr schema lerning
! susr: schema: there is no report 'lerning'
! hint: did you mean 'learning'? known are: board, referrals, reviews, milestones, actions, recommendations, updates, agencies, timeliness, ratification, escalations, progress, progress-of-case, learning, trend, ministerial, repository, audit, overdue, list, log, check, verify
[2]

$ susr schema overdue --output overdue.json
$ head -c 20 overdue.json
{
  "fields": [
    
